// A page without style sheets reads in order: what is heard, and what is seen in a text browser.

import { open } from "./open.js";
import { TEXT } from "./text.js";

export const name = "without style sheets";

export const faults = {
  "bare-hidden": "a text cannot be seen",
  "bare-first": "the page does not begin with a link to its content",
  "bare-order": "the parts of the page are not in the order: skip link, site name, navigation, heading, body, footer",
  "bare-jumps": "a text stands above the one that it follows",
  "bare-overlap": "two texts lie over each other",
};

export async function check(browser, network, pages, report) {
  const { context, tab } = await open(browser, network, { bare: true, javaScriptEnabled: false, viewport: { width: 800, height: 900 } });
  const counts = { pages: 0, texts: 0 };
  for (const page of pages) {
    await tab.goto(page.url);
    await tab.evaluate(TEXT);
    const { found, texts } = await tab.evaluate(read);
    counts.pages += 1;
    counts.texts += texts;
    found.forEach(([code, words]) => report(code, page.where, words));
  }
  await context.close();
  return counts;
}

/* c8 ignore start: runs in the page */
function read() {
  const found = [];
  const texts = window.hx.texts();
  texts.filter((t) => !t.shown).forEach((t) => found.push(["bare-hidden", `“${t.words}”`]));
  const seen = texts.filter((t) => t.shown);

  const skip = seen[0]?.parent.closest("a[href^='#']");
  if (!skip || !document.getElementById(decodeURIComponent(skip.hash.slice(1)))?.matches("main, main *")) {
    found.push(["bare-first", `“${seen[0]?.words}”`]);
  }

  const at = (selector, last = false) => {
    const inside = seen.map((t, i) => (t.parent.closest(selector) ? i : -1)).filter((i) => i >= 0);
    return inside.at(last ? -1 : 0);
  };
  const parts = [
    ["skip link", 0],
    ["site name", seen.findIndex((t, i) => i > 0 && t.parent.closest("header") && !t.parent.closest("nav, main"))],
    ["navigation", at("nav")],
    ["heading", at("h1")],
    // What stands above the heading on purpose, such as a notice, is not the body.
    ["body", seen.findIndex((t, i) => i > at("h1") && t.parent.closest("main") && !t.parent.closest("h1"))],
    ["end of the main part", at("main", true)],
    ["footer", at("footer")],
  ];
  parts.forEach(([part, place], i) => {
    if (place === undefined || place < 0) {
      found.push(["bare-order", `there is no ${part}`]);
    } else if (i > 0 && place < parts[i - 1][1]) {
      found.push(["bare-order", `${part} before ${parts[i - 1][0]}`]);
    }
  });

  // A text begins no higher than the one before it ends; the cells of a row stand beside each other.
  for (let i = 1; i < seen.length; i++) {
    const [before, after] = [seen[i - 1], seen[i]];
    const row = before.parent.closest("tr");
    if (row && row === after.parent.closest("tr")) {
      continue;
    }
    const middle = (r) => (r.top + r.bottom) / 2;
    const [end, start] = [before.rects.at(-1), after.rects[0]];
    if (middle(start) < middle(end) - 0.75 * Math.max(start.height, end.height)) {
      found.push(["bare-jumps", `“${after.words}” above “${before.words}”`]);
    }
  }
  window.hx.overlaps(seen).forEach((words) => found.push(["bare-overlap", words]));
  return { found, texts: texts.length };
}
/* c8 ignore stop */
