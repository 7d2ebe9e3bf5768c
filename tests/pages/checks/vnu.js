// Every page, style sheet and picture through the Nu Html Checker (vnu), all in one run of Java.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const name = "vnu";

export const faults = {
  "vnu-error": "the Nu Html Checker finds an error",
  "vnu-warning": "the Nu Html Checker warns",
  "vnu-failed": "the Nu Html Checker could not run",
  "vnu-blind": "the Nu Html Checker does not find the faults of files that are broken on purpose",
};

const BROKEN = {
  "broken.html": '<!doctype html><html lang="en"><title>x</title><p><div role="nonsense"></p>',
  "broken.css": "p { colour: red }",
  "broken.svg": '<svg xmlns="http://www.w3.org/2000/svg"><wheel/></svg>',
  "warned.html": '<!doctype html><html lang="en"><title>x</title><section><p>No heading</p></section>',
};

export function check(networks, report) {
  const counts = { pages: 0, "style sheets": 0, pictures: 0 };
  const files = new Map(); // what vnu calls a file → what we call it
  for (const section of networks.flatMap((network) => network.sections)) {
    for (const path of section.files.keys()) {
      const kind = { html: "pages", css: "style sheets", svg: "pictures" }[path.split(".").pop()];
      if (kind) {
        counts[kind] += 1;
        files.set(join(section.folder, path), `${section.id}/${path}`);
      }
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "hexapla-vnu-"));
  try {
    for (const [name, text] of Object.entries(BROKEN)) {
      writeFileSync(join(folder, name), text);
    }
    judge(messages([...files.keys(), ...Object.keys(BROKEN).map((name) => join(folder, name))]), files, folder, report);
  } catch (error) {
    report("vnu-failed", "java", error.message);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return counts;
}

/** What vnu says of files. It says the same of one file again where several sites have it. */
function messages(paths) {
  const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  const options = ["--also-check-css", "--also-check-svg", "--format", "json", "--stdout", "--exit-zero-always"];
  // Java takes the names of files from the locale's encoding.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const run = spawnSync("java", ["-Xss4m", "-jar", jar, ...options, ...paths], { encoding: "utf8", env, maxBuffer: 1 << 28 });
  if (run.error || run.status !== 0) {
    throw new Error(run.error?.message ?? run.stderr.slice(0, 2000));
  }
  return JSON.parse(run.stdout).messages;
}

function judge(found, files, folder, report) {
  const provoked = new Set();
  for (const { url, type, subType, lastLine, message, extract } of found) {
    const path = url ? fileURLToPath(url) : "vnu";
    const code = type === "info" && subType === "warning" ? "vnu-warning" : type === "info" ? undefined : "vnu-error";
    if (path.startsWith(folder)) {
      provoked.add(`${path.slice(folder.length + 1)} ${code}`);
    } else if (code) {
      report(code, files.get(path) ?? path, `${message} “${(extract ?? "").trim().replace(/\s+/g, " ")}”`, lastLine);
    }
  }
  for (const name of Object.keys(BROKEN)) {
    if (!provoked.has(`${name} ${name.startsWith("warned") ? "vnu-warning" : "vnu-error"}`)) {
      report("vnu-blind", name, "");
    }
  }
}
