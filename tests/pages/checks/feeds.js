// Atom feeds against RFC 4287. The numbers are its sections.

import { attr, tokens } from "../lib/html.js";
import { tagFault } from "../lib/languages.js";
import { kids, parseXml, XML, xmlAttr, xmlText } from "../lib/xml.js";

export const name = "Atom feeds";

export const faults = {
  "feed-not-xml": "a feed is not well-formed XML in UTF-8",
  "feed-element": "an element stands where RFC 4287 has none of this name (4.1, 4.2)",
  "feed-missing": "a required element is missing (4.1.1, 4.1.2)",
  "feed-repeated": "an element stands twice that may stand once (4.1.1, 4.1.2)",
  "feed-no-author": "an entry has no author, nor has its feed (4.1.1)",
  "feed-date": "a date is not of RFC 3339 (3.3)",
  "feed-date-order": "an entry is newer than its feed, or changed before it was published",
  "feed-id": "an atom:id is not an absolute IRI (4.2.6)",
  "feed-id-twice": "two entries have the same atom:id",
  "feed-text": "a text construct has an unknown type, or markup in plain text (3.1)",
  "feed-empty": "a title, a name or a summary is empty",
  "feed-control": "a text has a character that directs the display, such as an isolate",
  "feed-lang": "a feed or an entry has no xml:lang, or an invalid one",
  "feed-link": "a link lacks its href, is not absolute, or two of one kind stand together (4.1.1, 4.2.7)",
  "feed-self": "rel=self does not lead to the feed itself",
  "feed-alternate": "rel=alternate leads to no page of the network, or to one in another language",
  "feed-unannounced": "no page of its edition names the feed",
  "feed-announced-missing": "a page names a feed that is not there, or that is none",
};

const ATOM = "http://www.w3.org/2005/Atom";
// Which elements there are, and how many of them at most.
const SHARED = { author: 99, category: 99, contributor: 99, id: 1, link: 99, rights: 1, title: 1, updated: 1 };
const IN_FEED = { ...SHARED, generator: 1, icon: 1, logo: 1, subtitle: 1, entry: 1e9 };
const IN_ENTRY = { ...SHARED, content: 1, published: 1, source: 1, summary: 1 };
const TEXTS = ["title", "subtitle", "summary", "rights"];
const RFC3339 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export function check(network, report) {
  const counts = { feeds: 0, entries: 0 };

  for (const section of network.sections) {
    const announced = new Set();
    for (const page of section.pages) {
      for (const element of page.all) {
        if (element.tagName === "link" && attr(element, "type") === "application/atom+xml" && tokens(element, "rel").includes("alternate")) {
          const to = network.resolve(attr(element, "href"), page.url);
          if (!to.bytes || !isFeed(to.bytes)) {
            report("feed-announced-missing", page.where, attr(element, "href"));
          }
          announced.add(to.url.href);
        }
      }
    }
    for (const [path, bytes] of section.files) {
      if (/\.(xml|atom)$/.test(path) && isFeed(bytes)) {
        counts.feeds += 1;
        const url = section.urlOf(path);
        checkFeed(network, `${section.id}/${path}`, url, bytes, counts, report);
        if (!announced.has(url)) {
          report("feed-unannounced", `${section.id}/${path}`, "");
        }
      }
    }
  }
  return counts;
}

/** Whether a file means to be a feed, however broken it is. */
const isFeed = (bytes) => /<([\w-]+:)?feed[\s>]/.test(bytes.subarray(0, 2000).toString("latin1"));

function checkFeed(network, where, url, bytes, counts, report) {
  let feed;
  try {
    feed = parseXml(bytes);
  } catch (error) {
    report("feed-not-xml", where, error.message);
    return;
  }
  const fault = (code, element, words) => report(code, where, words, element?.line);

  if (feed.uri !== ATOM || feed.local !== "feed") {
    fault("feed-element", feed, `the root is ${feed.local} of “${feed.uri}”`);
    return;
  }
  if (CONTROLS.test(bytes.toString("utf8"))) {
    fault("feed-control", undefined, "");
  }
  container(feed, IN_FEED, fault);
  const feedLang = language(feed, undefined, fault);
  const self = links(feed, "self")[0];
  if (!self || xmlAttr(self, "href") !== url) {
    fault("feed-self", self ?? feed, `${self ? xmlAttr(self, "href") : "nothing"} instead of ${url}`);
  }
  alternate(network, feed, feedLang, fault);

  const ids = new Set();
  const entries = kids(feed, ATOM, "entry");
  counts.entries += entries.length;
  for (const entry of entries) {
    container(entry, IN_ENTRY, fault);
    const lang = language(entry, feedLang, fault);
    if (![feed, entry].some((e) => kids(e, ATOM, "author").length > 0)) {
      fault("feed-no-author", entry, "");
    }
    const id = child(entry, "id");
    if (ids.has(id)) {
      fault("feed-id-twice", entry, id);
    }
    ids.add(id);
    if (kids(entry, ATOM, "content").length === 0 && links(entry, "alternate").length === 0) {
      fault("feed-missing", entry, "an entry without content needs a link rel=alternate");
    }
    alternate(network, entry, lang, fault);
    const [published, updated, whole] = [child(entry, "published"), child(entry, "updated"), child(feed, "updated")].map(Date.parse);
    if (published > updated || updated > whole) {
      fault("feed-date-order", entry, child(entry, "updated"));
    }
  }
}

/** What holds for a feed and for an entry. */
function container(element, allowed, fault) {
  const seen = {};
  for (const item of kids(element)) {
    if (item.uri !== ATOM) {
      continue; // Extensions are allowed (6).
    }
    if (!(item.local in allowed)) {
      fault("feed-element", item, `${item.local} in ${element.local}`);
      continue;
    }
    seen[item.local] = (seen[item.local] ?? 0) + 1;
    if (seen[item.local] > allowed[item.local]) {
      fault("feed-repeated", item, item.local);
    }
    if (TEXTS.includes(item.local) || item.local === "content") {
      textConstruct(item, fault);
    }
    if (["updated", "published"].includes(item.local) && (!RFC3339.test(xmlText(item)) || Number.isNaN(Date.parse(xmlText(item))))) {
      fault("feed-date", item, `“${xmlText(item)}”`);
    }
    if (["author", "contributor"].includes(item.local) && !kids(item, ATOM, "name").some((n) => xmlText(n).trim() !== "")) {
      fault("feed-empty", item, `${item.local} without a name`);
    }
    if (item.local === "category" && !xmlAttr(item, "term")) {
      fault("feed-missing", item, "a category has no term");
    }
  }
  for (const required of ["id", "title", "updated"]) {
    if (!seen[required]) {
      fault("feed-missing", element, `${required} in ${element.local}`);
    }
  }
  const id = child(element, "id");
  if (id !== undefined && (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) || !URL.canParse(id))) {
    fault("feed-id", element, `“${id}”`);
  }
  const kinds = new Set();
  for (const link of kids(element, ATOM, "link")) {
    const href = xmlAttr(link, "href");
    if (!href || !/^https?:\/\//.test(href)) {
      fault("feed-link", link, `“${href ?? ""}”`);
    }
    const kind = [xmlAttr(link, "rel") ?? "alternate", xmlAttr(link, "type"), xmlAttr(link, "hreflang")].join(" ");
    if (kinds.has(kind) && /^(self|alternate) /.test(kind)) {
      fault("feed-link", link, `two of ${kind}`);
    }
    kinds.add(kind);
  }
}

function textConstruct(element, fault) {
  const type = xmlAttr(element, "type") ?? "text";
  const inner = kids(element);
  const allowed = ["text", "html", "xhtml"];
  const media = element.local === "content" && /^[\w.+-]+\/[\w.+-]+$/.test(type);
  if (!allowed.includes(type) && !media) {
    fault("feed-text", element, `type “${type}”`);
  } else if (type === "xhtml" && (inner.length !== 1 || inner[0].local !== "div" || inner[0].uri !== "http://www.w3.org/1999/xhtml")) {
    fault("feed-text", element, "xhtml that is not one div");
  } else if (["text", "html"].includes(type) && inner.length > 0) {
    fault("feed-text", inner[0], `<${inner[0].local}> in a ${element.local} of type ${type}`);
  } else if (type === "text" && /<\/?[a-z][^<>]*>|&(#\d+|[a-z]+);/i.test(xmlText(element))) {
    fault("feed-text", element, `markup in plain text: “${xmlText(element)}”`);
  }
  if (xmlText(element).trim() === "" && xmlAttr(element, "src") === undefined) {
    fault("feed-empty", element, element.local);
  }
}

function language(element, inherited, fault) {
  const lang = xmlAttr(element, "lang", XML) ?? inherited;
  const wrong = lang ? tagFault(lang) : "is missing";
  if (wrong) {
    fault("feed-lang", element, `“${lang ?? ""}” ${wrong}`);
  }
  return lang;
}

function alternate(network, element, lang, fault) {
  for (const link of links(element, "alternate")) {
    const href = xmlAttr(link, "href");
    const { page } = network.resolve(href, "https://nowhere.invalid/");
    if (!page?.indexable) {
      fault("feed-alternate", link, href);
    } else if (lang && ![page.lang, page.textLang].includes(lang)) {
      fault("feed-alternate", link, `${lang}, but the page is in ${page.lang}: ${href}`);
    }
  }
}

const links = (element, rel) => kids(element, ATOM, "link").filter((l) => (xmlAttr(l, "rel") ?? "alternate") === rel);

const child = (element, local) => {
  const [found] = kids(element, ATOM, local);
  return found && xmlText(found);
};
