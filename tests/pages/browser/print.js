// A page on paper has its whole text, dark enough to be read on white, whatever the screen's colours are.

import { open } from "./open.js";
import { TEXT } from "./text.js";

export const name = "print";

export const faults = {
  "print-missing": "a text of the page's main part is not printed",
  "print-pale": "a text is too pale for white paper (below 4.5:1)",
  "print-cut": "a text stands beyond the edge of the paper",
  "print-overlap": "two texts lie over each other",
};

// A4 with margins of 2 cm, in CSS pixels.
const PAPER = { width: 643, height: 971 };

export async function check(browser, network, pages, report) {
  const { context, tab } = await open(browser, network, { javaScriptEnabled: false, viewport: PAPER, colorScheme: "dark" });
  const counts = { pages: 0 };
  await tab.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const page of pages) {
    await tab.goto(page.url);
    await tab.evaluate(TEXT);
    (await tab.evaluate(read)).forEach(([code, words]) => report(code, page.where, words));
    counts.pages += 1;
  }
  await context.close();
  return counts;
}

/* c8 ignore start: runs in the page */
function read() {
  const found = [];
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // Arrows that lead back are for the screen, and so is what leads to other pages.
  const leads = (e) => e.closest("nav, [role=navigation]") || (e.closest("a") && !e.closest("article"));
  const read = window.hx.texts(document.querySelector("main")).filter((t) => /[\p{L}\p{N}]/u.test(t.words) && !leads(t.parent));
  for (const text of read) {
    if (!text.shown) {
      found.push(["print-missing", `“${text.words}”`]);
    } else if (1.05 / (luminance(getComputedStyle(text.parent).color) + 0.05) < 4.5) {
      found.push(["print-pale", `“${text.words}” ${getComputedStyle(text.parent).color}`]);
    }
    if (text.rects.some((r) => r.left < -1 || r.right > innerWidth + 1)) {
      found.push(["print-cut", `“${text.words}”`]);
    }
  }
  window.hx.overlaps(read.filter((t) => t.shown)).forEach((words) => found.push(["print-overlap", words]));
  return found;
}
/* c8 ignore stop */
