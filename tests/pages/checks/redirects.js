// Pages that only redirect, and `_redirects` files: they must lead to a page, at once and at the first step.

import { attr, line } from "../lib/html.js";

export const name = "redirects";

export const faults = {
  "redirect-delay": "a redirect names no address, or keeps readers waiting",
  "redirect-broken": "a redirect leads to no page of the network",
  "redirect-chain": "a redirect leads to another redirect",
  "redirect-canonical": "a redirect's canonical address is another page than it leads to",
  "redirect-no-link": "a redirect has no link for readers whose browser does not follow it",
  "redirect-hides": "a redirect stands where there is a page",
};

export function check(network, report) {
  const counts = { redirects: 0 };
  for (const page of network.pages.filter((p) => p.redirect)) {
    counts.redirects += 1;
    const fault = (code, words) => report(code, page.where, words, line(page.refresh));
    const [, delay, address] = (attr(page.refresh, "content") ?? "").match(/^\s*(\d+)\s*;\s*url=\s*['"]?(.*?)['"]?\s*$/i) ?? [];
    if (delay !== "0" || !address) {
      fault("redirect-delay", attr(page.refresh, "content"));
      continue;
    }
    const to = target(network, address, page.url, fault);
    // Where the page that it leads to has its canonical address elsewhere, that is meant.
    const meant = to.page?.canonical ?? to.url?.href;
    if (page.canonical !== undefined && page.canonical !== meant) {
      fault("redirect-canonical", page.canonical);
    }
    const leads = (e) => e.tagName === "a" && attr(e, "href") && network.resolve(attr(e, "href"), page.url).url?.href === to.url?.href;
    if (!page.all.some(leads)) {
      fault("redirect-no-link", address);
    }
  }

  // One rule a line: the old path, the new one, the status.
  for (const section of network.sections) {
    const rules = section.files.get("_redirects")?.toString("utf8").split("\n") ?? [];
    rules.forEach((rule, at) => {
      const [from, address] = rule.replace(/#.*/, "").trim().split(/\s+/);
      if (!from) {
        return;
      }
      counts.redirects += 1;
      const fault = (code, words) => report(code, `${section.id}/_redirects`, words, at + 1);
      if (!address) {
        fault("redirect-delay", rule);
        return;
      }
      target(network, address, section.url, fault);
      const hidden = network.resolve(from, section.url).page;
      if (hidden && !hidden.redirect) {
        fault("redirect-hides", from);
      }
    });
  }
  return counts;
}

function target(network, address, base, fault) {
  const to = network.resolve(address, base);
  if (!to.page) {
    fault("redirect-broken", address);
  } else if (to.page.redirect) {
    fault("redirect-chain", address);
  }
  return to;
}
