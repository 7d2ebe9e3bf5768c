// A page fits a screen of 320 CSS pixels (WCAG 1.4.10), and text of twice the size (1.4.4), and both at once.

import { open } from "./open.js";
import { TEXT } from "./text.js";

export const name = "reflow";

export const faults = {
  "reflow-scrolls": "the page has to be scrolled sideways",
  "reflow-cut": "a text stands beyond the edge, where it cannot be reached",
  "reflow-clipped": "an element cuts off its own text",
  "reflow-overlap": "two texts lie over each other",
};

const VIEWS = [
  ["320 px", 320, "100%"],
  ["320 px, text of 200 %", 320, "200%"],
  ["1280 px, text of 200 %", 1280, "200%"],
];

export async function check(browser, network, pages, report) {
  const { context, tab, strays } = await open(browser, network, { javaScriptEnabled: false });
  const counts = { "page views": 0 };
  for (const page of pages) {
    await tab.goto(page.url);
    await tab.evaluate(TEXT);
    for (const [label, width, size] of VIEWS) {
      await tab.setViewportSize({ width, height: 800 });
      const found = await tab.evaluate(measure, size);
      counts["page views"] += 1;
      found.forEach(([code, words]) => report(code, `${page.where} (${label})`, words));
    }
  }
  await context.close();
  for (const url of strays) {
    throw new Error(`a page asked for ${url}, which the check of links should have found`);
  }
  return counts;
}

/* c8 ignore start: runs in the page */
function measure(size) {
  document.documentElement.style.fontSize = size;
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll("body *")].filter((e) => {
      const r = e.getBoundingClientRect();
      return r.width > 0 && (r.right > root.clientWidth + 1 || r.left < -1);
    });
    const texts = window.hx.texts().filter((t) => t.rects.some((r) => r.left < -1 || r.right > root.clientWidth + 1));
    texts.forEach((t) => wide.push(t.parent));
    const names = wide.map((e) => e.localName + (e.className && typeof e.className === "string" ? `.${e.className}` : ""));
    found.push(["reflow-scrolls", `${root.scrollWidth} px wide, for ${[...new Set(names)].slice(0, 6).join(" ")}`]);
  }
  const own = (e) => getComputedStyle(e);
  // What scrolls by itself, such as a wide table, may hold more than fits.
  const scrolls = (e) => e && (/(auto|scroll)/.test(own(e).overflowX) || scrolls(e.parentElement));
  const seen = window.hx.texts().filter((t) => t.shown && !scrolls(t.parent));
  for (const text of seen) {
    if (text.rects.some((r) => r.left < -1 || r.right > root.clientWidth + 1)) {
      found.push(["reflow-cut", `“${text.words}”`]);
    }
  }
  for (const { parent, words, rects } of seen) {
    for (let e = parent; e && e !== document.body; e = e.parentElement) {
      const { overflowX, overflowY } = own(e);
      const box = e.getBoundingClientRect();
      const [left, top] = [box.left + scrollX, box.top + scrollY];
      const across = /(hidden|clip)/.test(overflowX) && rects.some((r) => r.left < left - 2 || r.right > left + box.width + 2);
      const down = /(hidden|clip)/.test(overflowY) && rects.some((r) => (r.top + r.bottom) / 2 > top + box.height);
      if (across || down) {
        found.push(["reflow-clipped", `“${words}”`]);
      }
    }
  }
  window.hx.overlaps(seen).forEach((words) => found.push(["reflow-overlap", words]));
  return found;
}
/* c8 ignore stop */
