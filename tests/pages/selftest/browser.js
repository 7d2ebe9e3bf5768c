// Proves that each check in the browser can fail: a page that is right, and copies of it, each broken in one way.

import { makeNetwork } from "../lib/network.js";

const GOOD = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kites</title>
<link rel="stylesheet" href="/style.css">
<style></style>
</head>
<body class="hx-home">
<a class="skip" href="#main">Skip to the content</a>
<header>
<p><a href="/">The kite-makers</a></p>
<nav aria-label="Main menu"><ul><li><a href="/">Home</a></li></ul></nav>
</header>
<main id="main" tabindex="-1">
<h1>Kites</h1>
<p>A kite is a thing of paper and sticks.</p>
<p>It flies in <a href="/">the wind</a>.</p>
</main>
<footer><p><a href="/">News feed</a></p></footer>
</body>
</html>
`;
const SHEET = `body { background: #fff; color: #111 }
.skip { position: absolute; inset-block-start: -9rem; background: #fff }
.skip:focus { inset-block-start: 0 }
@media (prefers-color-scheme: dark) { body { background: #000; color: #eee } a { color: #9cf } .skip { background: #000 } }
@media print { body { color: #000 } a { color: #000 } }
`;
const style = (css) => ["<style></style>", `<style>${css}</style>`];
const second = (css) => ["<p>It flies", `<p style="${css}">It flies`];

const BROKEN = {
  "bare-hidden": [["<p>It flies", "<p hidden>It flies"]],
  "bare-first": [[/<a class="skip".*\n/, ""]],
  "bare-order": [[/<nav.*\n/, ""], [/(<header>[^]*<\/header>)\n([^]*<\/main>)/, "$2$1"], [/(<main[^]*<\/main>)\n(<footer.*)/, "$2$1"]],
  "bare-jumps": [second("position: relative; top: -150px")],
  "bare-overlap": [second("margin-top: -2.1em")],
  "order-jumps": [["<p>It flies", "<p dir=\"rtl\">پتنگ #kites۔</p><p>It flies"], ["<p>It flies", "<p dir=\"rtl\">یہ https://kites.example/.</p><p>It flies"]],
  "print-missing": [style("@media print { main p { display: none } }"), style("main p { visibility: hidden }")],
  "print-pale": [style("main p { color: #aaa }")],
  "print-cut": [second("width: 900px; text-align: end")],
  "print-overlap": [second("margin-top: -2.1em")],
  "reflow-scrolls": [second("width: 900px"), style("main { min-width: 21em }")],
  "reflow-cut": [second("margin-inline-start: -4em")],
  "reflow-clipped": [second("width: 4em; overflow: hidden; white-space: nowrap"), second("height: 1.2em; overflow: clip; width: 4em")],
  "reflow-overlap": [second("margin-top: -2.1em")],
  "key-skip-first": [[/<a class="skip".*\n/, ""]],
  "key-skip-hidden": [style(".skip:focus { inset-block-start: -9rem }")],
  "key-skip-dead": [[/#main([^]*?)<h1>/, '#gone$1<div id="gone" hidden></div><h1>']],
  "key-order": [[/class="skip"([^]*<footer><p><a)/, 'class="skip" tabindex="1"$1 tabindex="2"']],
  "key-unreached": [['<a href="/">the wind', '<a tabindex="-1" href="/">the wind']],
  "key-unmarked": [style("a { outline: none }")],
  "axe-violation": [["<p>It flies", '<img src="/kite.svg"><p>It flies'], style("@media (prefers-color-scheme: dark) { p { color: #444 } }"), ["<p>It flies", "<h4>Tail</h4><p>It flies"]],
  "axe-contrast": [style("body { background: linear-gradient(#000, #555) !important; color: #888 }")],
};

export const browserSelfTest = {
  name: "each check in the browser fails where it should",
  faults: {
    "self-clean": "a check finds fault with a page that has none",
    "self-blind": "a check does not find what it is for",
    "self-untried": "a code that no self-test provokes, or a self-test for no code",
    "self-stale": "a self-test that changes nothing",
  },
  async run(browser, checks, report) {
    const files = { "index.html": GOOD, "style.css": SHEET, "kite.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    const expected = new Map(); // page → code
    for (const [code, ways] of Object.entries(BROKEN)) {
      ways.forEach(([old, by], i) => {
        const path = `${code}-${i}/index.html`;
        files[path] = GOOD.replace(old, by);
        if (files[path] === GOOD) {
          report("self-stale", path, "");
        }
        expected.set(path, code);
      });
    }
    const network = makeNetwork([{ id: "broken", url: "https://broken.example/", locales: ["en"], files }]);

    const declared = checks.flatMap((check) => Object.keys(check.faults));
    for (const code of new Set([...declared, ...Object.keys(BROKEN)])) {
      if (!declared.includes(code) || !(code in BROKEN)) {
        report("self-untried", "selftest/browser.js", code);
      }
    }
    await Promise.all(checks.map(async (check) => {
      const pages = network.pages.filter((page) => page.path === "index.html" || expected.get(page.path) in check.faults);
      const found = new Map(pages.map((page) => [page.where, new Set()]));
      await check.check(browser, network, pages, (code, where, words) => found.get(where.split(" (")[0]).add(code).add(`${code} ${words}`));
      for (const page of pages) {
        const codes = found.get(page.where);
        if (page.path === "index.html") {
          codes.forEach((code) => report("self-clean", check.name, code));
        } else if (!codes.has(expected.get(page.path))) {
          report("self-blind", page.path, `found instead: ${[...codes].join("; ") || "nothing"}`);
        }
      }
    }));
    return { "codes provoked": declared.length, ways: expected.size };
  },
};
