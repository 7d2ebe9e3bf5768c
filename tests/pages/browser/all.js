// The checks that need a browser, over a sample of the pages of each network.

import * as axe from "./axe.js";
import * as bare from "./bare.js";
import * as keyboard from "./keyboard.js";
import { launch } from "./open.js";
import * as order from "./order.js";
import * as print from "./print.js";
import * as reflow from "./reflow.js";
import { sample } from "./sample.js";
import { browserSelfTest } from "../selftest/browser.js";

const checks = [bare, print, reflow, keyboard, order];

/** Adds up what several runs of one check counted. */
async function total(runs) {
  const sum = {};
  for (const counts of await Promise.all(runs)) {
    Object.entries(counts).forEach(([key, n]) => (sum[key] = (sum[key] ?? 0) + n));
  }
  return sum;
}

export async function browserChecks(networks, report) {
  const browser = await launch();
  try {
    await report.run(browserSelfTest, "", (fault) => browserSelfTest.run(browser, [...checks, axe], fault));
    for (const { name, network } of networks) {
      const pages = sample(network);
      const kinds = new Set(pages.map((page) => `${page.kind} ${page.dir}`));
      console.log(`  ${name}: ${pages.length} pages stand for ${kinds.size} kinds and directions: ${[...kinds].sort().join(", ")}`);
      for (const check of checks) {
        const halves = [0, 1].map((half) => pages.filter((_, i) => i % 2 === half));
        await report.run(check, `${name}: `, (fault) => total(halves.map((part) => check.check(browser, network, part, fault))));
      }
      await report.run(axe, `${name}: `, (fault) => total(axe.views.map((view) => axe.check(browser, network, pages, fault, view))));
    }
  } finally {
    await browser.close();
  }
}
