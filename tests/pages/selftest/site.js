// A small network that is right in every way, for self-tests to break. Two sections: one with two editions, a feed,
// JSON-LD, redirects and robots.txt; and one below it with a page that stands in for another language.

const page = ({ lang, dir = "ltr", kind = "article", title, head = "", body }) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${title}</title>
${head}<link rel="stylesheet" href="/assets/style.css">
</head>
<body class="hx-${kind}">
<a class="skip" href="#main">Skip</a>
<main id="main">
${body}
</main>
</body>
</html>
`;

const alternates = (en, ar) => `<link rel="canonical" href="CANONICAL">
<link rel="alternate" hreflang="en" href="${en}">
<link rel="alternate" hreflang="ar" href="${ar}">
<link rel="alternate" hreflang="x-default" href="${en}">
`;
const FEED = '<link rel="alternate" type="application/atom+xml" title="News" href="/atom.xml">\n';
const A = "https://a.example/";
const home = (url) => alternates(A, `${A}ar/`).replace("CANONICAL", url);
const kite = (url) => alternates(`${A}kite/`, `${A}ar/kite/`).replace("CANONICAL", url);

const GRAPH = `<meta property="og:type" content="article">
<meta property="og:title" content="A kite">
<meta property="og:url" content="${A}kite/">
<meta property="og:locale" content="en">
<meta property="og:image" content="${A}assets/kite.svg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"A kite","url":"${A}kite/",
"inLanguage":"en","datePublished":"2022-07-28","image":"${A}assets/kite.svg",
"workTranslation":{"@type":"Article","inLanguage":"ar","url":"${A}ar/kite/"}}</script>
`;

const MAP = (...urls) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
const mapped = (loc, en, ar) => `<url><loc>${loc}</loc><lastmod>2022-07-28</lastmod>
<xhtml:link rel="alternate" hreflang="en" href="${en}"/>
<xhtml:link rel="alternate" hreflang="ar" href="${ar}"/>
<xhtml:link rel="alternate" hreflang="x-default" href="${en}"/></url>`;

/** A fresh copy: `{section: {path: text}}`. */
export const site = () => ({
  outer: {
    "index.html": page({
      lang: "en", kind: "home", title: "Kites", head: home(A) + FEED,
      body: '<h1>Kites</h1>\n<h2><a href="/kite/#tail" hreflang="en">A kite</a></h2>\n<p><a href="/below/">Below</a> <a href="https://elsewhere.example/x">Elsewhere</a></p>',
    }),
    "kite/index.html": page({
      lang: "en", title: "A kite – Kites", head: kite(`${A}kite/`) + GRAPH,
      body: '<article lang="en" dir="ltr"><h1>A kite</h1>\n<img src="/assets/kite.svg" alt="A kite">\n<h2 id="tail">Its tail</h2>\n<p><a href="../ar/kite/">Arabic</a></p></article>',
    }),
    "ar/index.html": page({ lang: "ar", dir: "rtl", kind: "home", title: "طائرات", head: home(`${A}ar/`), body: '<h1>طائرات</h1>\n<p><a href="/ar/kite/">طائرة</a></p>' }),
    "ar/kite/index.html": page({ lang: "ar", dir: "rtl", title: "طائرة", head: kite(`${A}ar/kite/`), body: '<article lang="ar" dir="rtl"><h1>طائرة</h1></article>' }),
    "404.html": page({ lang: "en", kind: "not-found", title: "Not found", head: '<meta name="robots" content="noindex">\n', body: "<h1>Not found</h1>" }),
    "old/index.html": `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A kite</title>
<meta http-equiv="refresh" content="0; url=${A}kite/">
<link rel="canonical" href="${A}kite/">
</head><body><p><a href="/kite/">A kite</a></p></body></html>`,
    "_redirects": "/older/ /kite/ 301\n",
    "assets/style.css": "body { background: url(kite.svg) }\n",
    "assets/kite.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n',
    "robots.txt": `User-agent: *\nDisallow: /private/\nSitemap: ${A}sitemap.xml\n`,
    "sitemap.xml": MAP(
      mapped(A, A, `${A}ar/`), mapped(`${A}ar/`, A, `${A}ar/`),
      mapped(`${A}kite/`, `${A}kite/`, `${A}ar/kite/`), mapped(`${A}ar/kite/`, `${A}kite/`, `${A}ar/kite/`),
    ),
    "atom.xml": `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Kites</title>
<id>${A}atom.xml</id>
<updated>2022-07-28T00:00:00Z</updated>
<author><name>Kites</name></author>
<link rel="self" type="application/atom+xml" href="${A}atom.xml"/>
<link rel="alternate" type="text/html" href="${A}"/>
<entry>
<title>A kite</title>
<id>${A}atom.xml#kite</id>
<published>2022-07-28T00:00:00Z</published>
<updated>2022-07-28T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${A}kite/"/>
<summary>About a kite.</summary>
</entry>
</feed>
`,
  },
  below: {
    "index.html": page({
      lang: "ur", dir: "rtl", kind: "home", title: "پتنگ", head: `<link rel="canonical" href="${A}below/">\n`,
      body: '<h1>پتنگ</h1>\n<p><a href="kite/" hreflang="en">A kite</a></p>',
    }).replace("/assets/", "/below/assets/"),
    "kite/index.html": page({
      lang: "ur", dir: "rtl", title: "A kite – پتنگ", head: `<link rel="canonical" href="${A}kite/">\n`,
      body: '<article lang="en" dir="ltr"><h1>A kite</h1></article>',
    }).replace("/assets/", "/below/assets/"),
    "assets/style.css": "p { color: #000 }\n",
    "sitemap.xml": MAP(`<url><loc>${A}below/</loc></url>`),
    "manifest.json": '{"version":1,"section":"below","files":[],"pages":[{"path":"kite/index.html","shown":"labelled"}]}',
  },
});

export const SECTIONS = [
  { id: "outer", url: A, locales: ["en", "ar"] },
  { id: "below", url: `${A}below/`, locales: ["ur"] },
];
