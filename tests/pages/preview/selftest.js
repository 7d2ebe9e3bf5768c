// Proves that each fault of the preview would be found: it is harmed in one way after the other before the browser gets it.

import { check, faults, releasesAreClean } from "./editing.js";

const page = (change) => (body, url) => (url.includes("/.hexapla/") ? body : change(body));
const script = (change) => (body, url) => (url.endsWith("/preview.js") ? change(body) : body);
const within = (add) => page((html) => html.replace("</body>", `${add}</body>`));

const HARMS = {
  "preview-still": [script(() => ""), page((html) => html.replace(/<script src="[^"]*preview\.js".*?<\/script>/, ""))],
  "preview-restless": [page((html) => html.replace(/data-known="\w+"/, 'data-known="other"'))],
  "preview-jumps": [within('<script>history.scrollRestoration = "manual"</script>'), script((js) => js.replace("location.reload()", 'location.replace(location.pathname + "?anew")'))],
  "preview-silent": [page((html) => html.replaceAll("hexapla-findings", "findings")), within("<style>pre { display: none !important }</style>")],
  "preview-nags": [within('<div id="hexapla-findings"></div>')],
  "preview-not-kept": [page((html) => (html.includes("hexapla-findings") ? html.replace(/<main[^]*<\/main>/, "") : html))],
  "preview-banner": [page((html) => html.replace('id="hexapla-notice"', "")), within("<style>#hexapla-notice { display: none !important }</style>"), within('<div id="hexapla-notice" role="status">Stays.</div>')],
  "preview-direction": [page((html) => html.replace(' dir="rtl"', "")), within("<style>main h1 { text-align: left !important }</style>")],
  "preview-inbox": [page((html) => html.replaceAll("ليلة", "…"))],
  "preview-stray": [within('<img src="https://elsewhere.example/kite.png">')],
};

const LEAKS = ['<script src="/.hexapla/preview.js"></script>', '<div id="hexapla-notice">Draft</div>', '<details id="hexapla-findings">'];

export const previewSelfTest = {
  name: "each fault of the preview is found",
  faults: {
    "self-blind": "a fault is not found",
    "self-untried": "a code that no self-test provokes, or a self-test for no code",
  },
  async run(browser, newsroom, report) {
    for (const code of new Set([...Object.keys(faults), ...Object.keys(HARMS), "preview-leak"])) {
      if (!(code in faults) || !(code in HARMS || code === "preview-leak")) report("self-untried", "preview/selftest.js", code);
    }
    let ways = 0;
    for (const [code, harms] of Object.entries(HARMS)) {
      for (const harm of harms) {
        const found = new Set();
        await check(browser, newsroom, (one) => found.add(one), { harm, only: code, patience: 1500 });
        if (!found.has(code)) report("self-blind", code, `way ${harms.indexOf(harm) + 1}; found instead: ${[...found].join("; ") || "nothing"}`);
        ways += 1;
      }
    }
    const clean = [["build/a/index.html", "<p>Kites</p>"], ["publish/a/index.html", "<p>Kites</p>"]];
    for (const leak of LEAKS) {
      const found = new Set();
      releasesAreClean([...clean, ["publish/b/index.html", leak]], (one) => found.add(one));
      if (found.size !== 1) report("self-blind", "preview-leak", leak);
      ways += 1;
    }
    return { "codes provoked": Object.keys(faults).length, ways };
  },
};
