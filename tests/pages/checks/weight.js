// An article's page is light: HTML and style sheets together, before compression.

import { attr, tokens } from "../lib/html.js";

export const name = "weight";

export const faults = {
  "page-heavy": "an article's page is heavier than 60,000 bytes with its style sheets",
};

const LIMIT = 60_000;

export function check(network, report) {
  let heaviest = 0;
  for (const page of network.pages.filter((p) => p.kind === "article")) {
    const sheets = page.all.filter((e) => e.tagName === "link" && tokens(e, "rel").includes("stylesheet"));
    const weight = sheets.reduce((sum, e) => sum + (network.resolve(attr(e, "href"), page.url).bytes?.length ?? 0), page.bytes.length);
    heaviest = Math.max(heaviest, weight);
    if (weight >= LIMIT) {
      report("page-heavy", page.where, `${weight} bytes`);
    }
  }
  return { "bytes at most": heaviest };
}
