// Proves that each check can fail: the small network is broken once for each code that a check declares.

import { makeNetwork } from "../lib/network.js";
import { SECTIONS, site } from "./site.js";

// Code → how to break the network: file, what to replace, by what. Without the second, the file is removed; `add` makes one.
const KITE = "outer/kite/index.html";
const HOME = "outer/index.html";
const ATOM = "outer/atom.xml";
const MAP = "outer/sitemap.xml";
const ROBOTS = "outer/robots.txt";
const OLD = "outer/old/index.html";
const A = "https://a.example/";
const AR = '<link rel="alternate" hreflang="ar" href="https://a.example/ar/kite/">';
const add = (path, text) => [path, undefined, text];

const BROKEN = {
  "broken-link": [[HOME, 'href="/below/"', 'href="/beneath/"'], [HOME, 'href="/below/"', 'href="/below/%2e%2e/beyond/"']],
  "broken-anchor": [[HOME, "#tail", "#wing"]],
  "missing-slash": [[HOME, 'href="/below/"', 'href="/kite"']],
  "link-to-redirect": [[HOME, 'href="/below/"', 'href="/old/"']],
  "odd-link": [[HOME, 'href="/below/"', 'href="javascript:go()"'], [HOME, 'href="/below/"', 'href=""'], [HOME, 'href="/below/"', 'href="https://["']],
  "wrong-hreflang": [[HOME, 'hreflang="en">A', 'hreflang="fr">A']],
  "broken-asset": [[KITE, "/assets/kite.svg\" alt", "/assets/kit.svg\" alt"], ["outer/assets/style.css", "kite.svg", "kit.svg"]],
  "foreign-load": [
    [KITE, 'src="/assets/kite.svg"', 'src="//cdn.example/kite.svg"'],
    [KITE, 'src="/assets/kite.svg"', 'src="/assets/kite.svg" srcset="/assets/kite.svg 1x, https://cdn.example/2.png 2x"'],
    ["outer/assets/style.css", "url(kite.svg)", "url(https://fonts.example/f)"],
    ["outer/assets/style.css", "body", '@import "https://fonts.example/f.css"; body'],
    ["outer/assets/kite.svg", "<path", '<image href="https://cdn.example/x.png"/><path'],
  ],
  "inline-script": [[KITE, "<img", "<script>go()</script><img"], [KITE, "<img", '<img onerror="go()"']],

  "canonical-missing": [[HOME, /<link rel="canonical".*\n/, ""]],
  "canonical-twice": [[HOME, /<link rel="canonical".*\n/, "$&$&"]],
  "canonical-relative": [[KITE, `canonical" href="${A}`, 'canonical" href="/']],
  "canonical-broken": [[HOME, `canonical" href="${A}"`, `canonical" href="${A}none/"`]],
  "canonical-chain": [["outer/ar/kite/index.html", `canonical" href="${A}ar/kite/"`, `canonical" href="${A}below/kite/"`]],
  "labelled-indexed": [["below/kite/index.html", `${A}kite/`, `${A}below/kite/`]],
  "hreflang-on-hidden": [[KITE, "<title>", '<meta name="robots" content="noindex"><title>']],
  "hreflang-invalid": [[KITE, 'hreflang="ar"', 'hreflang="xx-Nowhere"'], [KITE, 'hreflang="ar"', 'hreflang="ar_EG"']],
  "hreflang-relative": [[KITE, AR, '<link rel="alternate" hreflang="ar" href="/ar/kite/">']],
  "hreflang-twice": [[KITE, AR, AR + AR], [KITE, AR, `<link rel="alternate" hreflang="x-default" href="${A}ar/kite/">`]],
  "hreflang-broken": [[KITE, `${A}ar/kite/">\n<link`, `${A}ar/kites/">\n<link`]],
  "hreflang-to-hidden": [["outer/ar/kite/index.html", "<title>", '<meta name="robots" content="noindex"><title>']],
  "hreflang-language": [[KITE, 'hreflang="ar"', 'hreflang="fr"']],
  "hreflang-not-self": [[KITE, `hreflang="en" href="${A}kite/"`, `hreflang="en" href="${A}"`]],
  "hreflang-one-way": [["outer/ar/kite/index.html", new RegExp(`<link rel="alternate" hreflang="(en|x-default)".*\n`, "g"), ""]],

  "lang-missing": [[HOME, 'lang="en"', ""]],
  "lang-invalid": [[HOME, 'lang="en"', 'lang="english-language"'], [KITE, 'article lang="en"', 'article lang="qq"']],
  "lang-of-no-edition": [[HOME, 'lang="en"', 'lang="fr"']],
  "dir-missing": [[HOME, ' dir="ltr"', ""]],
  "dir-wrong": [["outer/ar/index.html", 'dir="rtl"', 'dir="ltr"']],
  "title-missing": [[HOME, "<title>Kites", "<title>"]],
  "title-twice": [[KITE, "<title>A kite – Kites", "<title>Kites"]],
  "h1-count": [[HOME, "<h1>Kites</h1>", ""], [HOME, "<h1>", "<h1>One</h1><h1>"]],
  "heading-skip": [[KITE, /h2/g, "h3"]],
  "heading-empty": [[KITE, "Its tail", ""]],

  "feed-not-xml": [[ATOM, "<title>Kites", "<title>Kites & tails"], [ATOM, "</entry>", ""], [ATOM, "<id>", "<id a=b>"]],
  "feed-element": [[ATOM, "<summary>", "<abstract>x</abstract><summary>"], [ATOM, "2005/Atom", "2004/Atom"]],
  "feed-missing": [
    [ATOM, /<updated>.*\n/, ""], [ATOM, "<id>https://a.example/atom.xml</id>", ""], [ATOM, "<title>A kite</title>", ""],
    [ATOM, '<link rel="alternate" type="text/html" href="https://a.example/kite/"/>', ""], [ATOM, "<summary>", '<category label="x"/><summary>'],
  ],
  "feed-repeated": [[ATOM, "<title>Kites", "<title>One</title><title>Kites"]],
  "feed-no-author": [[ATOM, /<author>.*\n/, ""]],
  "feed-date": [[ATOM, "2022-07-28T00:00:00Z", "2022-07-28"], [ATOM, "2022-07-28T00:00:00Z", "2022-02-30T25:00:00Z"]],
  "feed-date-order": [[ATOM, "<published>2022", "<published>2023"]],
  "feed-id": [[ATOM, "<id>https://a.example/atom.xml#kite", "<id>kite one"]],
  "feed-id-twice": [[ATOM, /<entry>[^]*<\/entry>/, "$&$&"]],
  "feed-text": [[ATOM, "About a kite", "About <b>a</b> kite"], [ATOM, "About a kite", "About &lt;b>a&lt;/b> kite"], [ATOM, "<summary>", '<summary type="markdown">']],
  "feed-empty": [[ATOM, "About a kite.", " "], [ATOM, "<name>Kites</name>", "<name/>"]],
  "feed-control": [[ATOM, "About a", "About \u2068a\u2069"]],
  "feed-lang": [[ATOM, ' xml:lang="en"', ""], [ATOM, 'xml:lang="en"', 'xml:lang="e"']],
  "feed-link": [[ATOM, `href="${A}"`, 'href="/"'], [ATOM, /<link rel="self".*\n/, "$&$&"]],
  "feed-self": [[ATOM, `href="${A}atom.xml"`, `href="${A}feed.xml"`]],
  "feed-alternate": [[ATOM, `href="${A}kite/"`, `href="${A}below/kite/"`], [ATOM, "<entry>", '<entry xml:lang="fr">']],
  "feed-unannounced": [add("outer/ar/atom.xml", site().outer["atom.xml"])],
  "feed-announced-missing": [[ATOM]],

  "sitemap-missing": [[MAP], ["below/sitemap.xml", /<urlset[^]*<\/urlset>/, `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${A}below/sitemap-1.xml</loc></sitemap></sitemapindex>`]],
  "sitemap-not-xml": [[MAP, "</urlset>", ""]],
  "sitemap-element": [[MAP, "0.9", "0.84"], [MAP, /(<loc>.*?<\/loc>)(<lastmod>.*<\/lastmod>)/, "$2$1"], [MAP, "<lastmod>", "<title/><lastmod>"]],
  "sitemap-loc": [[MAP, `<loc>${A}</loc>`, "<loc>/</loc>"], [MAP, `<loc>${A}</loc>`, `<loc>${A}below/</loc>`], [MAP, `<loc>${A}</loc>`, ""]],
  "sitemap-twice": [[MAP, /<url>[^]*?<\/url>/, "$&$&"]],
  "sitemap-value": [[MAP, "2022-07-28", "28 July 2022"], [MAP, "</lastmod>", "</lastmod><priority>2</priority>"]],
  "sitemap-size": [[MAP, /<url>/, "<url/>".repeat(50_000) + "<url>"]],
  "sitemap-hidden": [["below/sitemap.xml", "below/", "below/kite/"], ["below/sitemap.xml", "below/", "below/none/"]],
  "sitemap-lacks": [[MAP, /<url>[^]*?<\/url>/, ""]],
  "sitemap-alternates": [[MAP, /<xhtml:link rel="alternate" hreflang="ar".*\n/, ""], [MAP, 'hreflang="ar"', 'hreflang="ar_x"']],
  "robots-syntax": [[ROBOTS, "Disallow:", "Forbid"], [ROBOTS, "User-agent: *", ""]],
  "robots-sitemap": [[ROBOTS, "sitemap.xml", "map.xml"]],
  "robots-blocks": [[ROBOTS, "/private/", "/k*te/$"], [ROBOTS, "/private/", "/assets/"]],

  "og-missing": [[KITE, /<meta property="og:type".*\n/, ""]],
  "og-url": [[KITE, `og:url" content="${A}kite/`, `og:url" content="${A}`]],
  "og-locale": [[KITE, 'og:locale" content="en"', 'og:locale" content="fr_FR"'], [KITE, 'og:locale" content="en"', 'og:locale" content="en_XXX"']],
  "og-image": [[KITE, `og:image" content="${A}`, 'og:image" content="/'], [KITE, "assets/kite.svg\">\n<script", "assets/kit.svg\">\n<script"]],
  "og-empty": [[KITE, 'og:title" content="A kite"', 'og:title" content=""'], [KITE, 'property="og:title"', 'name="og:title"']],
  "jsonld-syntax": [[KITE, '"@type":"Article","headline"', '"@type":"Article",,"headline"'], [KITE, "https://schema.org", "https://schemas.example"]],
  "jsonld-missing": [[KITE, '"datePublished":"2022-07-28",', ""], [KITE, `"url":"${A}kite/",`, ""]],
  "jsonld-url": [[KITE, `"url":"${A}kite/"`, `"url":"${A}"`]],
  "jsonld-language": [[KITE, '"inLanguage":"en"', '"inLanguage":"fr"'], [KITE, '"inLanguage":"ar"', '"inLanguage":"arabic language"']],
  "jsonld-headline": [[KITE, '"headline":"A kite"', '"headline":"Kites"']],
  "jsonld-date": [[KITE, '"2022-07-28"', '"28 July"']],
  "jsonld-address": [[KITE, `"image":"${A}assets/kite.svg"`, '"image":"/assets/kite.svg"']],
  "jsonld-translation": [[KITE, '"inLanguage":"ar"', '"inLanguage":"fr"']],

  "redirect-delay": [[OLD, "0; url", "5; url"], ["outer/_redirects", " /kite/ 301", ""]],
  "redirect-broken": [[OLD, `url=${A}kite/`, `url=${A}kites/`], ["outer/_redirects", "/kite/", "/kites/"]],
  "redirect-chain": [[OLD, `url=${A}kite/`, `url=${A}old/`], ["outer/_redirects", "/kite/", "/old/"]],
  "redirect-canonical": [[OLD, `canonical" href="${A}kite/`, `canonical" href="${A}`]],
  "redirect-no-link": [[OLD, '<a href="/kite/">A kite</a>', ""]],
  "redirect-hides": [["outer/_redirects", "/older/", "/ar/"]],

  "page-heavy": [[KITE, "Its tail", "tail ".repeat(12_000)]],
};

export const selfTest = {
  name: "each check fails where it should",
  faults: {
    "self-clean": "a check finds fault with a network that has none",
    "self-blind": "a check does not find what it is for",
    "self-untried": "a code that no self-test provokes, or a self-test for no code",
    "self-stale": "a self-test that changes nothing",
  },
  run(checks, report) {
    const found = (files) => {
      const codes = new Set();
      const network = makeNetwork(SECTIONS.map((s) => ({ ...s, files: files[s.id] })));
      checks.forEach((check) => check.check(network, (code, where, words) => codes.add(code).add(`${code} ${where} ${words}`)));
      return codes;
    };
    for (const words of found(site())) {
      report("self-clean", "selftest/site.js", words);
    }
    const declared = checks.flatMap((check) => Object.keys(check.faults));
    for (const code of new Set([...declared, ...Object.keys(BROKEN)])) {
      if (!declared.includes(code) || !(code in BROKEN)) {
        report("self-untried", "selftest/files.js", code);
      }
    }
    let tried = 0;
    for (const [code, ways] of Object.entries(BROKEN)) {
      for (const [file, old, by] of ways) {
        tried += 1;
        const files = site();
        const [section, ...rest] = file.split("/");
        const path = rest.join("/");
        const before = files[section][path];
        if (by === undefined) {
          delete files[section][path];
        } else {
          files[section][path] = old === undefined ? by : before.replace(old, by);
        }
        if (files[section][path] === before) {
          report("self-stale", file, `${code}: ${old}`);
        } else if (!found(files).has(code)) {
          report("self-blind", file, `${code}: ${old} → ${String(by).slice(0, 60)}`);
        }
      }
    }
    return { "codes provoked": declared.length, "ways": tried };
  },
};
