// Open Graph and JSON-LD, where pages have them: they must parse, and say what the page says.

import { attr, find, line, text } from "../lib/html.js";
import { tagFault } from "../lib/languages.js";

export const name = "Open Graph and JSON-LD";

export const faults = {
  "og-missing": "a page with Open Graph lacks og:title, og:type or og:url",
  "og-url": "og:url is not the page's canonical address",
  "og-locale": "og:locale is not the language of the page or its text, or not a known one",
  "og-image": "og:image is not a whole address, or leads to no file of the network",
  "og-empty": "a property of Open Graph has no content, or says it by the wrong attribute",
  "jsonld-syntax": "JSON-LD is no JSON, or has no schema.org context or no type",
  "jsonld-missing": "an article in JSON-LD lacks its headline, address, date or language",
  "jsonld-url": "the address in JSON-LD is not the page's canonical one",
  "jsonld-language": "inLanguage is not the language of the article, or no valid tag",
  "jsonld-headline": "the headline in JSON-LD is not that of the page",
  "jsonld-date": "a date in JSON-LD is not of ISO 8601",
  "jsonld-address": "an address in JSON-LD is not a whole one, or leads to no file of the network",
  "jsonld-translation": "a translation in JSON-LD is said to be in another language than its page",
};

const ARTICLES = ["Article", "NewsArticle", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle", "SocialMediaPosting"];
const PAGES = ["WebPage", "CollectionPage", "AboutPage", "ItemPage", "ProfilePage"];
const ADDRESSES = ["url", "@id", "item", "image", "logo", "contentUrl", "thumbnailUrl", "mainEntityOfPage"];
const ISO = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][0-2]\d:[0-5]\d)?)?$/;

export function check(network, report) {
  const counts = { "open graph": 0, "json-ld": 0 };
  for (const page of network.pages) {
    const fault = (code, words, element) => report(code, page.where, words, line(element));
    openGraph(network, page, counts, fault);
    for (const script of page.all.filter((e) => e.tagName === "script" && attr(e, "type") === "application/ld+json")) {
      counts["json-ld"] += 1;
      jsonLd(network, page, script, (code, words) => fault(code, words, script));
    }
  }
  return counts;
}

function openGraph(network, page, counts, fault) {
  const metas = page.all.filter((e) => e.tagName === "meta" && /^(og|article):/.test(attr(e, "property") ?? attr(e, "name") ?? ""));
  if (metas.length === 0) {
    return;
  }
  counts["open graph"] += 1;
  const all = (property) => metas.filter((e) => attr(e, "property") === property);
  for (const meta of metas) {
    if (!attr(meta, "property") || !attr(meta, "content")?.trim()) {
      fault("og-empty", attr(meta, "property") ?? attr(meta, "name"), meta);
    }
  }
  for (const property of ["og:title", "og:type", "og:url"]) {
    if (all(property).length !== 1) {
      fault("og-missing", `${all(property).length} of ${property}`);
    }
  }
  all("og:url").forEach((e) => attr(e, "content") === (page.canonical ?? page.url) || fault("og-url", attr(e, "content"), e));
  for (const e of all("og:locale")) {
    const tag = (attr(e, "content") ?? "").replaceAll("_", "-");
    const language = (t) => new Intl.Locale(t).language;
    if (tagFault(tag) || ![page.lang, page.textLang].map(language).includes(language(tag))) {
      fault("og-locale", attr(e, "content"), e);
    }
  }
  all("og:locale:alternate").forEach((e) => tagFault((attr(e, "content") ?? "").replaceAll("_", "-")) && fault("og-locale", attr(e, "content"), e));
  all("og:image").forEach((e) => exists(network, attr(e, "content")) || fault("og-image", attr(e, "content"), e));
}

function jsonLd(network, page, script, fault) {
  let data;
  try {
    data = JSON.parse(script.childNodes.map((n) => n.value ?? "").join(""));
  } catch (error) {
    fault("jsonld-syntax", error.message);
    return;
  }
  const roots = (Array.isArray(data) ? data : [data]).flatMap((root) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(root?.["@context"])) {
      fault("jsonld-syntax", `the context is “${root?.["@context"]}”`);
    }
    return root?.["@graph"] ?? [root];
  });
  for (const root of roots) {
    const types = [root?.["@type"]].flat();
    if (types[0] === undefined) {
      fault("jsonld-syntax", "no @type");
    }
    if (types.some((t) => ARTICLES.includes(t))) {
      itself(page, root, page.textLang, fault);
      for (const key of ["headline", "inLanguage", "datePublished"]) {
        root[key] ?? fault("jsonld-missing", key);
      }
      const h1 = find(page.document, (e) => e.tagName === "h1");
      if (root.headline !== undefined && plain(root.headline) !== plain(text(h1 ?? page.body))) {
        fault("jsonld-headline", `“${root.headline}”`);
      }
    } else if (types.some((t) => PAGES.includes(t))) {
      itself(page, root, page.lang, fault);
    }
    everyNode(network, root, fault);
  }
}

/** What a node must say that describes this very page. */
function itself(page, node, lang, fault) {
  const named = [node.url, node.mainEntityOfPage?.["@id"] ?? node.mainEntityOfPage].filter((v) => typeof v === "string");
  if (named.length === 0) {
    fault("jsonld-missing", "url or mainEntityOfPage");
  }
  named.filter((url) => url !== (page.canonical ?? page.url)).forEach((url) => fault("jsonld-url", url));
  if (node.inLanguage !== undefined && node.inLanguage !== lang) {
    fault("jsonld-language", `${node.inLanguage} instead of ${lang}`);
  }
}

/** What holds for a node and all that is in it. */
function everyNode(network, node, fault) {
  if (Array.isArray(node)) {
    node.forEach((n) => everyNode(network, n, fault));
    return;
  }
  if (typeof node !== "object" || node === null) {
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    for (const item of [value].flat()) {
      if (typeof item !== "string") {
        continue;
      }
      if (/^date/.test(key) && (!ISO.test(item) || Number.isNaN(Date.parse(item)))) {
        fault("jsonld-date", `${key} “${item}”`);
      }
      if (ADDRESSES.includes(key) && !(exists(network, item) || (key === "@id" && item.startsWith("_:")))) {
        fault("jsonld-address", `${key} “${item}”`);
      }
      if (key === "inLanguage" && tagFault(item)) {
        fault("jsonld-language", `“${item}” ${tagFault(item)}`);
      }
    }
    if (["translationOfWork", "workTranslation"].includes(key)) {
      for (const work of [value].flat()) {
        const { page } = network.resolve(work.url ?? work["@id"] ?? "about:blank");
        if (page && work.inLanguage && ![page.lang, page.textLang].includes(work.inLanguage)) {
          fault("jsonld-translation", `${work.inLanguage}, but ${page.url} is in ${page.lang}`);
        }
      }
    }
    everyNode(network, value, fault);
  }
}

/** Whether an address is whole and, if it is of the network, leads to a file. */
function exists(network, address) {
  if (!/^https?:\/\//.test(address ?? "")) {
    return false;
  }
  const to = network.resolve(address);
  return Boolean(to.outside || to.bytes);
}

/** Text for comparing: without isolates, white space collapsed. */
const plain = (words) => String(words).replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
