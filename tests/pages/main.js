// node main.js NAME=ROOT=BUNDLES …
//
// Checks published networks: ROOT has the pipeline.toml, BUNDLES is what `hexapla publish --to` or `build --out` wrote.
// Exits with 1 if anything is wrong. `--only files|vnu|browser` does a part.

import { checks } from "./checks/all.js";
import { readNetwork } from "./lib/network.js";
import { Report } from "./lib/report.js";
import { selfTest } from "./selftest/files.js";

const args = process.argv.slice(2);
const only = args[0] === "--only" ? args.splice(0, 2)[1] : undefined;
const parts = (part) => only === undefined || only === part;
const report = new Report();

const networks = args.map((pair) => {
  const [name, root, bundles] = pair.split("=");
  return { name, network: readNetwork(root, bundles) };
});

if (parts("files")) {
  await report.run(selfTest, "", (fault) => selfTest.run(checks, fault));
  for (const { name, network } of networks) {
    for (const check of checks) {
      await report.run(check, `${name}: `, (fault) => check.check(network, fault));
    }
  }
}
if (parts("vnu")) {
  const vnu = await import("./checks/vnu.js");
  await report.run(vnu, "", (fault) => vnu.check(networks.map((n) => n.network), fault));
}
if (parts("browser")) {
  const { browserChecks } = await import("./browser/all.js");
  await browserChecks(networks, report);
}

process.exitCode = report.clean ? 0 : 1;
