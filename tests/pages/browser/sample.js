// Which pages the browser opens: few, and chosen by rule, so that a new kind of page is tried as soon as there is one.

import { attr, tokens } from "../lib/html.js";

/**
 * The fewest pages, greedily, that have between them every language and, for each kind of page in each direction,
 * every element with each of its classes.
 */
export function sample(network) {
  const wanted = new Map();
  const pages = network.pages.filter((page) => !page.redirect);
  const features = new Map(pages.map((page) => [page, featuresOf(page)]));
  for (const set of features.values()) {
    set.forEach((feature) => wanted.set(feature, true));
  }
  const chosen = [];
  while (wanted.size > 0) {
    let best;
    let most = 0;
    for (const page of pages) {
      const news = [...features.get(page)].filter((feature) => wanted.has(feature)).length;
      if (news > most) {
        [best, most] = [page, news];
      }
    }
    chosen.push(best);
    features.get(best).forEach((feature) => wanted.delete(feature));
  }
  return chosen.sort((a, b) => (a.where < b.where ? -1 : 1));
}

function featuresOf(page) {
  const kind = page.kind ?? "other";
  const features = new Set([page.lang]);
  for (const element of page.all) {
    for (const name of ["", ...tokens(element, "class")]) {
      features.add(`${kind} ${page.dir} ${element.tagName}.${name}`);
    }
    if (attr(element, "dir") && attr(element, "dir") !== page.dir) {
      features.add(`${kind} ${page.dir} other direction ${element.tagName}`);
    }
  }
  return features;
}
