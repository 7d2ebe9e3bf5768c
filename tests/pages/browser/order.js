// A hashtag, an address or a name with its sign is read from left to right in any text: no sign of it jumps to the other end.

import { open } from "./open.js";

export const name = "order";

export const faults = {
  "order-jumps": "the signs of a hashtag or an address do not stand in their order",
};

export async function check(browser, network, pages, report) {
  const { context, tab } = await open(browser, network, { viewport: { width: 1600, height: 900 }, javaScriptEnabled: false });
  const counts = { "hashtags and addresses": 0 };
  for (const page of pages) {
    await tab.goto(page.url);
    const { seen, wrong } = await tab.evaluate(measure);
    counts["hashtags and addresses"] += seen;
    wrong.forEach((words) => report("order-jumps", page.where, words));
  }
  await context.close();
  return counts;
}

/* c8 ignore start: runs in the page */
function measure() {
  const tokens = /(?:https?:\/\/|[#@])[A-Za-z0-9_.\/?=&%+-]*[A-Za-z0-9_\/+]/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const [wrong, texts] = [[], []];
  while (walker.nextNode()) texts.push(walker.currentNode);
  let seen = 0;
  for (const text of texts) {
    for (const match of text.data.matchAll(tokens)) {
      const boxes = [];
      for (let at = match.index; at < match.index + match[0].length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) boxes.push(box);
      }
      seen += boxes.length > 0 ? 1 : 0;
      // Where a line breaks inside of it, the next line begins anew.
      const jumps = boxes.some((box, i) => i > 0 && Math.abs(box.top - boxes[i - 1].top) < box.height / 2 && box.left < boxes[i - 1].left);
      if (jumps) wrong.push(match[0]);
    }
  }
  return { seen, wrong };
}
/* c8 ignore stop */
