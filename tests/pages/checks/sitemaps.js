// Sitemaps against the schema of sitemaps.org, and robots.txt against RFC 9309: what crawlers are told of a site.

import { tagFault } from "../lib/languages.js";
import { kids, parseXml, xmlAttr, xmlText } from "../lib/xml.js";

export const name = "sitemaps and robots.txt";

export const faults = {
  "sitemap-missing": "a site has no sitemap.xml, or an index names one that is not there",
  "sitemap-not-xml": "a sitemap is not well-formed XML in UTF-8",
  "sitemap-element": "an element is not in the schema, or not in its place",
  "sitemap-loc": "an address is missing, not absolute, longer than 2,048 characters, or not of this site",
  "sitemap-twice": "an address stands twice",
  "sitemap-value": "a lastmod, changefreq or priority has a value that the schema does not have",
  "sitemap-size": "a sitemap has more than 50,000 addresses, or more than 50 MiB",
  "sitemap-hidden": "an address leads to no page, or to one that is not to be found",
  "sitemap-lacks": "a page that is to be found is in no sitemap",
  "sitemap-alternates": "a page's alternates in the sitemap are not those that the page itself names, or do not lead back",
  "robots-syntax": "a line of robots.txt is no rule, or stands before any user-agent",
  "robots-sitemap": "robots.txt names a sitemap that is not there",
  "robots-blocks": "robots.txt keeps crawlers from a page that is to be found, or from what it needs",
};

const NS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";
// The order is the schema's; elements of other namespaces come last.
const IN_URL = ["loc", "lastmod", "changefreq", "priority"];
const IN_SITEMAP = ["loc", "lastmod"];
const W3C_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][0-2]\d:[0-5]\d))?)?)?$/;
const FREQUENCIES = ["always", "hourly", "daily", "weekly", "monthly", "yearly", "never"];

export function check(network, report) {
  const counts = { sitemaps: 0, addresses: 0, robots: 0 };
  for (const section of network.sections) {
    const listed = new Map();
    readSitemap(network, section, "sitemap.xml", listed, counts, report);
    const where = `${section.id}/sitemap.xml`;

    for (const [loc, { page, url }] of listed) {
      const fault = (code, words) => report(code, where, words, url.line);
      if (!page?.indexable) {
        fault("sitemap-hidden", loc);
        continue;
      }
      const said = kids(url, XHTML, "link").filter((l) => xmlAttr(l, "rel") === "alternate").map((l) => [xmlAttr(l, "hreflang"), xmlAttr(l, "href")]);
      const meant = page.alternates.map((a) => [a.hreflang, a.href]);
      if (JSON.stringify(said.toSorted()) !== JSON.stringify(meant.toSorted())) {
        fault("sitemap-alternates", `${loc}: ${said.length} in the sitemap, ${meant.length} in the page`);
      }
      for (const [tag, href] of said) {
        const wrong = tag !== "x-default" && tagFault(tag ?? "");
        const there = listed.get(href);
        if (wrong || !there || !kids(there.url, XHTML, "link").some((l) => xmlAttr(l, "href") === loc)) {
          fault("sitemap-alternates", `${loc} names ${tag} ${href}`);
        }
      }
    }
    for (const page of section.pages) {
      if (page.indexable && !listed.has(page.url)) {
        report("sitemap-lacks", where, page.url);
      }
    }
    const robots = section.files.get("robots.txt");
    if (robots) {
      counts.robots += 1;
      checkRobots(network, section, robots.toString("utf8"), report);
    }
  }
  return counts;
}

/** Reads a sitemap, or the sitemaps of an index, into `listed`: address → its page and element. */
function readSitemap(network, section, path, listed, counts, report) {
  const where = `${section.id}/${path}`;
  const bytes = section.files.get(path);
  if (!bytes) {
    report("sitemap-missing", where, "");
    return;
  }
  let root;
  try {
    root = parseXml(bytes);
  } catch (error) {
    report("sitemap-not-xml", where, error.message);
    return;
  }
  const fault = (code, element, words) => report(code, where, words, element.line);
  counts.sitemaps += 1;

  const index = root.local === "sitemapindex";
  if (root.uri !== NS || !["urlset", "sitemapindex"].includes(root.local)) {
    fault("sitemap-element", root, `the root is ${root.local} of “${root.uri}”`);
    return;
  }
  const items = kids(root);
  if (items.length > 50_000 || bytes.length > 50 * 1024 * 1024) {
    fault("sitemap-size", root, `${items.length} addresses, ${bytes.length} bytes`);
  }
  for (const item of items) {
    if (item.uri !== NS || item.local !== (index ? "sitemap" : "url")) {
      fault("sitemap-element", item, item.local);
      continue;
    }
    const loc = fields(item, index ? IN_SITEMAP : IN_URL, fault);
    const to = network.resolve(loc ?? "", "about:blank");
    if (!loc || !/^https?:\/\//.test(loc) || loc.length > 2048 || to.section !== section) {
      fault("sitemap-loc", item, `“${loc ?? ""}”`);
    } else if (index) {
      readSitemap(network, section, to.path, listed, counts, report);
    } else if (listed.has(loc)) {
      fault("sitemap-twice", item, loc);
    } else {
      counts.addresses += 1;
      listed.set(loc, { page: to.page, url: item });
    }
  }
}

/** Checks a `url` or `sitemap` element and returns its address. */
function fields(item, order, fault) {
  let last = -1;
  for (const field of kids(item)) {
    const place = field.uri === NS ? order.indexOf(field.local) : order.length;
    if ((field.uri === NS && (place < 0 || place === last)) || place < last) {
      fault("sitemap-element", field, `${field.local} in ${item.local}`);
    }
    last = Math.max(last, place);
    const value = xmlText(field);
    const priority = Number(value);
    if (
      (field.local === "lastmod" && (!W3C_DATE.test(value) || Number.isNaN(Date.parse(value)))) ||
      (field.local === "changefreq" && !FREQUENCIES.includes(value)) ||
      (field.local === "priority" && !(/^[01](\.\d+)?$/.test(value) && priority <= 1))
    ) {
      fault("sitemap-value", field, `${field.local} “${value}”`);
    }
  }
  const [loc] = kids(item, NS, "loc");
  return loc && xmlText(loc).trim();
}

function checkRobots(network, section, text, report) {
  const fault = (code, words, line) => report(code, `${section.id}/robots.txt`, words, line);
  // Only the rules for everybody count here: the longest that matches wins, and allowing wins a draw.
  const rules = [];
  let agents = [];
  let inRules = false;
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const rule = raw.replace(/#.*/, "").trim();
    if (rule === "") {
      return;
    }
    const [, key, value] = rule.match(/^([A-Za-z-]+)\s*:\s*(.*)$/) ?? [];
    switch (key?.toLowerCase()) {
      case "user-agent":
        agents = inRules ? [value] : [...agents, value];
        inRules = false;
        break;
      case "allow":
      case "disallow":
        inRules = true;
        if (agents.length === 0 || !/^([/*].*)?$/.test(value)) {
          fault("robots-syntax", `“${raw}”`, at + 1);
        } else if (agents.includes("*") && value !== "") {
          rules.push({ allow: key.toLowerCase() === "allow", value });
        }
        break;
      case "sitemap":
        if (!/^https?:\/\//.test(value) || !network.resolve(value).bytes) {
          fault("robots-sitemap", value, at + 1);
        }
        break;
      case "crawl-delay":
        break;
      default:
        fault("robots-syntax", `“${raw}”`, at + 1);
    }
  });
  const blocked = (url) => {
    const { pathname } = new URL(url);
    const hits = rules.filter((rule) => pattern(rule.value).test(pathname));
    hits.sort((a, b) => b.value.length - a.value.length || b.allow - a.allow);
    return hits.length > 0 && !hits[0].allow;
  };
  const needed = [...section.files.keys()].filter((path) => /\.(css|svg|png|jpe?g|webp|gif)$/.test(path));
  for (const url of [...section.pages.filter((p) => p.indexable).map((p) => p.url), ...needed.map((path) => section.urlOf(path))]) {
    if (blocked(url)) {
      fault("robots-blocks", url);
    }
  }
}

/** A path pattern of robots.txt, with `*` for anything and `$` for the end. */
function pattern(value) {
  const escaped = value.replace(/[.+?^{}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${escaped.replace(/\$(?!$)/g, "\\$$")}`);
}
