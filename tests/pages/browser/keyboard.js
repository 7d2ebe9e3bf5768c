// A page can be used with the keyboard alone, and without scripts.

import { open } from "./open.js";

export const name = "keyboard";

export const faults = {
  "key-skip-first": "the first stop of the Tab key is no link to the content",
  "key-skip-hidden": "the skip link cannot be seen while it has the focus",
  "key-skip-dead": "the skip link does not take the focus into the content",
  "key-order": "the Tab key does not go through the page in its order",
  "key-unreached": "the Tab key does not reach a link or control, or a box that scrolls",
  "key-unmarked": "nothing shows where the focus is",
};

export async function check(browser, network, pages, report) {
  const { context, tab } = await open(browser, network, { javaScriptEnabled: false, viewport: { width: 800, height: 700 }, reducedMotion: "reduce" });
  const counts = { pages: 0, stops: 0 };
  for (const page of pages) {
    const fault = (code, words) => report(code, page.where, words);
    await tab.goto(page.url);
    await tab.evaluate(prepare);
    await tab.keyboard.press("Tab");
    let stop = await tab.evaluate(focus);
    if (!stop?.skips) {
      fault("key-skip-first", stop?.words ?? "nothing");
    } else {
      if (!stop.visible) {
        fault("key-skip-hidden", stop.words);
      }
      await tab.keyboard.press("Enter");
      await tab.keyboard.press("Tab");
      const next = await tab.evaluate(focus);
      if (!stop.leads || (next && !next.afterMain)) {
        fault("key-skip-dead", stop.leads ? `then ${next.words}` : "its target cannot be seen");
      }
      await tab.goto(page.url);
      await tab.evaluate(prepare);
      await tab.keyboard.press("Tab");
      stop = await tab.evaluate(focus);
    }
    const reached = new Set();
    let last = -1;
    // After the last stop the focus leaves the page, or begins again at the first.
    while (stop && !(last > 0 && stop.index === 0)) {
      counts.stops += 1;
      reached.add(stop.index);
      if (stop.index < last) {
        fault("key-order", stop.words);
        break;
      }
      if (!stop.marked) {
        fault("key-unmarked", stop.words);
      }
      last = stop.index;
      await tab.keyboard.press("Tab");
      stop = await tab.evaluate(focus);
    }
    const missed = await tab.evaluate((seen) => window.hxStops.filter((e, i) => !seen.includes(i)).map((e) => e.outerHTML.slice(0, 80)), [...reached]);
    missed.forEach((words) => fault("key-unreached", words));
    counts.pages += 1;
  }
  await context.close();
  return counts;
}

/* c8 ignore start: runs in the page */
/** Lists what the Tab key is to reach, in the document's order. */
function prepare() {
  const stops = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex='0']";
  const scrolls = (e) => /(auto|scroll)/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth;
  window.hxStops = [...document.querySelectorAll("body *")].filter((e) => (e.matches(stops) || scrolls(e)) && !e.disabled && e.checkVisibility());
}

/** Where the focus is. */
function focus() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return null;
  }
  const main = document.querySelector("main");
  const target = element.matches("a[href^='#']") && document.getElementById(decodeURIComponent(element.hash.slice(1)));
  const box = element.getBoundingClientRect();
  // The mark may be on the element, on what is drawn before or after it, or on a box around it.
  const marks = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
  const drawn = [getComputedStyle(element), getComputedStyle(element, "::before"), getComputedStyle(element, "::after")];
  const around = [element.parentElement, element.parentElement?.parentElement, element.closest("article, li, section")];
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    index: window.hxStops.indexOf(element),
    words: element.outerHTML.slice(0, 80),
    skips: Boolean(target && main?.contains(target)),
    leads: Boolean(target && target.checkVisibility()),
    visible: box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && element.contains(at),
    afterMain: Boolean(main && (main.contains(element) || main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)),
    marked: drawn.some(marks) || around.some((e) => e && e !== document.body && marks(getComputedStyle(e)) && e.matches(":focus-within")),
  };
}
/* c8 ignore stop */
