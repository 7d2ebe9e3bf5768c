// node preview.js PROGRAM
//
// Looks at the preview of `hexapla watch` as an editor does: in a browser, while texts are written. It works on a copy of
// tests/pages/network in the temporary folder. First the preview is harmed in one way after the other, on its way to the
// browser, so as to see that each fault would be found. Exits with 1 if anything is wrong.

import { launch } from "./browser/open.js";
import { Report } from "./lib/report.js";
import * as editing from "./preview/editing.js";
import { Newsroom } from "./preview/newsroom.js";
import { previewSelfTest } from "./preview/selftest.js";

/** Far longer than all of it takes: whatever hangs, ends. */
const LIMIT = 900_000;
setTimeout(() => {
  console.error("the preview's tests were not done in a quarter of an hour");
  process.exit(1);
}, LIMIT).unref();

const report = new Report();
const newsroom = await Newsroom.open(process.argv[2]);
try {
  await inBrowser(previewSelfTest, (browser, fault) => previewSelfTest.run(browser, newsroom, fault));
  await inBrowser(editing, (browser, fault) => editing.check(browser, newsroom, fault));
} finally {
  await newsroom.close();
}
process.exitCode = report.clean ? 0 : 1;

/** Each has a browser of its own: what was harmed on its way may still be in one. */
async function inBrowser(what, work) {
  const browser = await launch({ local: true });
  try {
    await report.run(what, "", (fault) => work(browser, fault));
  } finally {
    await browser.close();
  }
}
