// A network in a folder of its own, with a daemon that looks after it.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

// What the daemon and the other commands say is compared, so all speak one language.
const ENV = { ...process.env, LC_ALL: "en_GB.UTF-8", LANGUAGE: "" };

export class Newsroom {
  /** Copies the network and starts the daemon; returns when it has said that it is ready. */
  static async open(program) {
    const room = new Newsroom();
    room.program = program;
    room.folder = mkdtempSync(join(tmpdir(), "hexapla-preview-"));
    room.root = join(room.folder, "network");
    cpSync(join(import.meta.dirname, "../network"), room.root, { recursive: true });
    room.saved = 0;
    room.urls = {};
    const command = ["watch", "--publish", "--root", room.root, "--port", "0", "--format", "json"];
    room.daemon = spawn(program, command, { env: ENV, stdio: ["ignore", "pipe", "pipe"] });
    // Whatever ends this program, the daemon does not outlive it.
    process.once("exit", () => room.daemon.kill());
    room.ended = new Promise((done) => room.daemon.once("close", done));
    const words = [];
    room.daemon.stderr.on("data", (data) => words.push(data));
    await new Promise((ready, failed) => {
      room.ended.then((code) => failed(new Error(`the daemon ended with ${code}: ${words.join("")}`)));
      for (const stream of [room.daemon.stdout, room.daemon.stderr]) {
        createInterface({ input: stream }).on("line", (line) => {
          words.push(`${line}\n`);
          const said = line.startsWith("{") ? JSON.parse(line) : {};
          if (said.event === "preview") room.urls[said.section] = said.url;
          if (said.event === "ready") ready();
        });
      }
    });
    return room;
  }

  read(path) {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** What a file says that may come and go. */
  there(path) {
    try {
      return this.read(path);
    } catch {
      return undefined;
    }
  }

  /** The file that a translator is given. */
  handOut(article, locale) {
    execFileSync(this.program, ["handoff", article, locale, "--root", this.root], { env: ENV });
    return this.read(`outbox/${article}.${locale}.md`);
  }

  /** Saves as editors do: by turns in place, and by renaming another file. */
  save(path, text) {
    const whole = join(this.root, path);
    mkdirSync(dirname(whole), { recursive: true });
    this.saved += 1;
    if (this.saved % 2) {
      writeFileSync(whole, text);
    } else {
      writeFileSync(`${whole}~new.tmp`, text);
      renameSync(`${whole}~new.tmp`, whole);
    }
  }

  delete(path) {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Returns when the daemon has taken everything in. */
  wait() {
    execFileSync(this.program, ["wait", "--root", this.root, "--timeout", "60s"], { env: ENV });
  }

  /** What `hexapla check` says of a file: each finding's code and words. */
  findings(path) {
    const done = spawnSync(this.program, ["check", "--root", this.root, "--format", "json"], { env: ENV, encoding: "utf8" });
    return JSON.parse(done.stdout).diagnostics.filter((one) => one.path === path && one.level !== "note");
  }

  /** The text files of what `build` writes, and of what the daemon has published: `[name, text]`. */
  published() {
    this.wait();
    const out = join(this.folder, "built");
    rmSync(out, { recursive: true, force: true });
    spawnSync(this.program, ["build", "--root", this.root, "--out", out], { env: ENV });
    const releases = join(this.root, "public");
    this.isLive(releases);
    const files = (folder, name) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .map((path) => [`${name}${path.slice(folder.length)}`, readFileSync(path, "utf8")]);
    return [...files(out, "build"), ...files(releases, "publish")];
  }

  /** Returns when every section has a release: the daemon publishes when nothing has changed for a while. */
  isLive(releases) {
    const limit = Date.now() + 60_000;
    const has = (section) => existsSync(join(releases, section, "current", "manifest.json"));
    while (!Object.keys(this.urls).every(has)) {
      if (Date.now() > limit) throw new Error("the daemon has published nothing in a minute");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }

  /** Ends the daemon as a system does, and takes the folder away. */
  async close() {
    this.daemon.kill("SIGTERM");
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
