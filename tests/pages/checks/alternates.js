// hreflang and canonical: what search engines are told of a page's other languages, and of its twin.

import { line } from "../lib/html.js";
import { tagFault } from "../lib/languages.js";

export const name = "hreflang and canonical";

export const faults = {
  "canonical-missing": "a page neither has a canonical address nor keeps search engines away",
  "canonical-twice": "a page has two canonical addresses",
  "canonical-relative": "a canonical address is not a whole one",
  "canonical-broken": "a canonical address leads to no page of the network",
  "canonical-chain": "a canonical address leads to a page that is not its own canonical",
  "labelled-indexed": "a page that stands in for another language claims to be canonical",
  "hreflang-on-hidden": "a page that is not to be found names alternates",
  "hreflang-invalid": "an hreflang is no valid BCP 47 tag",
  "hreflang-relative": "an alternate's address is not a whole one",
  "hreflang-twice": "a language has two alternates",
  "hreflang-broken": "an alternate leads to no page of the network",
  "hreflang-to-hidden": "an alternate leads to a page that is not to be found, is a redirect, or stands in for another language",
  "hreflang-language": "an alternate leads to a page in another language than it says",
  "hreflang-not-self": "a page with alternates does not name itself",
  "hreflang-one-way": "an alternate does not lead back",
};

export function check(network, report) {
  const counts = { canonicals: 0, alternates: 0 };

  for (const page of network.pages) {
    const fault = (code, element, words) => report(code, page.where, words, line(element));

    if (page.canonicals.length > 1) {
      fault("canonical-twice", page.canonicals[1], "");
    }
    if (page.canonical !== undefined) {
      counts.canonicals += 1;
      checkCanonical(network, page, fault);
    } else if (!page.noindex && !page.redirect && page.kind) {
      fault("canonical-missing", page.html, "");
    }
    if (page.entry?.shown === "labelled" && page.indexable) {
      fault("labelled-indexed", page.canonicals[0], page.canonical);
    }

    counts.alternates += page.alternates.length;
    if (page.alternates.length > 0 && !page.indexable) {
      fault("hreflang-on-hidden", page.alternates[0].element, page.alternates[0].href);
    }
    const seen = new Set();
    for (const alternate of page.alternates) {
      if (seen.has(alternate.hreflang)) {
        fault("hreflang-twice", alternate.element, alternate.hreflang);
      }
      seen.add(alternate.hreflang);
      checkAlternate(network, page, alternate, fault);
    }
    const itself = page.alternates.some((a) => a.href === page.url && a.hreflang !== "x-default");
    if (page.alternates.length > 0 && !itself) {
      fault("hreflang-not-self", page.alternates[0].element, page.url);
    }
  }
  return counts;
}

function checkCanonical(network, page, fault) {
  const [element] = page.canonicals;
  if (!/^https?:\/\//.test(page.canonical)) {
    fault("canonical-relative", element, page.canonical);
  }
  const to = network.resolve(page.canonical, page.url);
  if (!to.page) {
    fault("canonical-broken", element, page.canonical);
  } else if (to.page.canonical !== to.page.url || to.page.noindex || to.page.redirect) {
    fault("canonical-chain", element, `${page.canonical}, whose canonical is ${to.page.canonical ?? "nothing"}`);
  }
}

function checkAlternate(network, page, { element, hreflang, href }, fault) {
  const wrong = hreflang !== "x-default" && tagFault(hreflang);
  if (wrong) {
    fault("hreflang-invalid", element, `“${hreflang}” ${wrong}`);
  }
  if (!/^https?:\/\//.test(href)) {
    fault("hreflang-relative", element, href);
  }
  const { page: target } = network.resolve(href, page.url);
  if (!target) {
    fault("hreflang-broken", element, href);
    return;
  }
  if (!target.indexable) {
    fault("hreflang-to-hidden", element, href);
  }
  if (hreflang !== "x-default" && target.lang !== hreflang) {
    fault("hreflang-language", element, `${hreflang}, but the page is in ${target.lang}: ${href}`);
  }
  if (!target.alternates.some((back) => back.href === page.url)) {
    fault("hreflang-one-way", element, href);
  }
}
