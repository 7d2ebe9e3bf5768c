#!/usr/bin/env python3
"""Makes a multilingual corpus, the same articles for Hexapla and for Hugo.

  OUT/hexapla/       a network of one section: pipeline.toml, content/, locales/, sections/
  OUT/hugo/          a Hugo site with templates: content/news/<slug>.<locale>.md
  OUT/manifest.json  counts: variants, bytes, characters, words per locale

Articles have 300 to 1,200 words; every one is there in English, and a fifth of the other variants
is missing. With 10 locales that is 8.2 variants an article (122 articles: 1,000; 1220: 10,000),
with 40 it is 32.2. The same arguments give the same bytes.
"""
import argparse
import json
import os
import random
import re
from concurrent.futures import ProcessPoolExecutor

THEME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../theme/locales/en/theme.ftl")

# code, native name, script, dir
LOCALES = [
    ("en", "English", "latin", "ltr"), ("fr", "Français", "latin-acc", "ltr"),
    ("ar", "العربية", "arabic", "rtl"), ("zh", "中文", "han", "ltr"),
    ("ru", "Русский", "cyrillic", "ltr"), ("es", "Español", "latin-acc", "ltr"),
    ("ur", "اردو", "arabic", "rtl"), ("de", "Deutsch", "latin-acc", "ltr"),
    ("uk", "Українська", "cyrillic", "ltr"), ("ja", "日本語", "kana", "ltr"),
    ("fa", "فارسی", "arabic", "rtl"), ("hi", "हिन्दी", "deva", "ltr"),
    ("pt", "Português", "latin-acc", "ltr"), ("it", "Italiano", "latin-acc", "ltr"),
    ("pl", "Polski", "latin-acc", "ltr"), ("tr", "Türkçe", "latin-acc", "ltr"),
    ("ko", "한국어", "hangul", "ltr"), ("vi", "Tiếng Việt", "latin-acc", "ltr"),
    ("id", "Indonesia", "latin", "ltr"), ("sw", "Kiswahili", "latin", "ltr"),
    ("he", "עברית", "hebrew", "rtl"), ("el", "Ελληνικά", "greek", "ltr"),
    ("cs", "Čeština", "latin-acc", "ltr"), ("hu", "Magyar", "latin-acc", "ltr"),
    ("ro", "Română", "latin-acc", "ltr"), ("sv", "Svenska", "latin-acc", "ltr"),
    ("nl", "Nederlands", "latin", "ltr"), ("da", "Dansk", "latin-acc", "ltr"),
    ("fi", "Suomi", "latin-acc", "ltr"), ("bn", "বাংলা", "beng", "ltr"),
    ("ta", "தமிழ்", "taml", "ltr"), ("th", "ไทย", "thai", "ltr"),
    ("ka", "ქართული", "geor", "ltr"), ("hy", "Հայերեն", "armn", "ltr"),
    ("bg", "Български", "cyrillic", "ltr"), ("sr", "Српски", "cyrillic", "ltr"),
    ("az", "Azərbaycan", "latin-acc", "ltr"), ("kk", "Қазақ", "cyrillic", "ltr"),
    ("mk", "Македонски", "cyrillic", "ltr"), ("lt", "Lietuvių", "latin-acc", "ltr"),
]
SCRIPTS = {
    "latin": ("bcdfghklmnprstvwz", "aeiou"),
    "latin-acc": ("bcdfghjlmnprstvçñšž", "aeiouéèüöàêî"),
    "cyrillic": ("бвгджзклмнпрстфхцчш", "аеиоуыюя"),
    "arabic": ("بتثجحخدذرزسشصضطظعغفقكلمنه", "اوي"),
    "hebrew": ("בגדהזחטכלמנספצקרשת", "אוי"),
    "greek": ("βγδζθκλμνξπρστφχψ", "αεηιουω"),
    "deva": ("कखगघचछजटठडतथदधनपफबभमयरलवशसह", "ािीुूेैोौ"),
    "beng": ("কখগঘচছজটডতথদধনপফবভমযরলশসহ", "ািীুূেৈো"),
    "taml": ("கஙசஞடணதநபமயரலவழளறன", "ாிீுூெேைொ"),
    "thai": ("กขคงจชซดตถทนบปผพมยรลวสห", "าิีุูเแโ"),
    "geor": ("ბგდვზთკლმნპჟრსტფქღშჩც", "აეიოუ"),
    "armn": ("բգդզթժլխծկհձղճմյնշչպջռսվտրցփք", "աեիոու"),
}
TOPICS = ["health", "climate", "education", "labour", "migration",
          "culture", "science", "economy", "justice", "technology"]
AUTHORS = ["A. Okafor", "M. Silva", "Lena Fischer", "Yuki Tanaka", "R. Haddad",
           "Olga Petrova", "S. Khan", "Chen Wei", "P. Martin", "N. Shevchenko"]
# Strings of the Hugo templates. Hexapla's ids are read from its theme.
UI = ["site-title", "site-tagline", "nav-home", "nav-news", "nav-topics", "by-line",
      "published-on", "read-more", "available-in", "page-of", "prev-page", "next-page",
      "topics-title", "footer-note", "footer-license"]


def fnv(s):
    h = 0xcbf29ce484222325
    for b in s.encode():
        h = ((h ^ b) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    return h


class Lang:
    """A pool of sentences, short phrases and UI strings of one locale."""

    def __init__(self, code, name, script, direction, seed):
        self.code, self.name, self.script, self.dir = code, name, script, direction
        r = random.Random(fnv(f"{seed}/lang/{code}"))
        self.nospace = script in ("han", "kana")
        if script == "han":
            chars = [chr(0x4E00 + r.randrange(0, 0x1800)) for _ in range(900)]
            self.words = self._made_of(r, chars, (1, 2, 2, 2, 3))
        elif script == "kana":
            chars = [chr(0x3042 + r.randrange(0, 80)) for _ in range(70)]
            chars += [chr(0x4E00 + r.randrange(0, 0x1000)) for _ in range(400)]
            self.words = self._made_of(r, chars, (1, 2, 2, 3))
        elif script == "hangul":
            chars = [chr(0xAC00 + r.randrange(0, 11172)) for _ in range(600)]
            self.words = self._made_of(r, chars, (1, 2, 2, 3, 4))
        else:
            c, v = SCRIPTS[script]
            self.words = []
            for _ in range(1500):
                n = r.choice((1, 1, 2, 2, 2, 3, 3, 4))
                syllables = [r.choice(c) + r.choice(v) + (r.choice(c) if r.random() < .35 else "")
                             for _ in range(n)]
                self.words.append("".join(syllables))
        # Zipf-like weights
        cum, t = [], 0.0
        for i in range(len(self.words)):
            t += 1.0 / (i + 3)
            cum.append(t)
        self.cum = cum
        self.sent = [self._sentence(r) for _ in range(2500)]
        self.phr = [self._phrase(r, 2, 5) for _ in range(800)]
        self.title = [self._phrase(r, 4, 10) for _ in range(4000)]
        self.ui = {k: self._phrase(r, 1, 4) for k in UI}
        self.ui["site-title"] = f"{self._phrase(r, 2, 3)} ({name})"
        self.topic = {k: self._phrase(r, 1, 2) for k in TOPICS}

    @staticmethod
    def _made_of(r, chars, lengths):
        return ["".join(r.choice(chars) for _ in range(r.choice(lengths))) for _ in range(1500)]

    def _join(self, ws):
        return "".join(ws) if self.nospace else " ".join(ws)

    def _phrase(self, r, a, b):
        s = self._join(r.choices(self.words, cum_weights=self.cum, k=r.randint(a, b)))
        return s[:1].upper() + s[1:]

    def _sentence(self, r):
        n = r.randint(7, 22)
        ws = r.choices(self.words, cum_weights=self.cum, k=n)
        if n > 12:
            m = n // 2
            comma = "，" if self.nospace else "، " if self.script == "arabic" else ", "
            s = self._join(ws[:m]) + comma + self._join(ws[m:])
        else:
            s = self._join(ws)
        end = ("。" if self.nospace else "۔" if self.code == "ur"
               else "।" if self.script == "deva" else ".")
        return (s[:1].upper() + s[1:] + end, n)


def plan(slug, seed):
    """The structure of an article; the same for every locale of it."""
    r = random.Random(fnv(f"{seed}/plan/{slug}"))
    target = int(300 + 900 * r.random() ** 1.4)          # words
    blocks, words = [], 0
    heads = 0
    while words < target:
        if words > 90 and r.random() < .22 and (not blocks or blocks[-1][0] != "h"):
            heads += 1
            blocks.append(("h", 3 if heads % 3 == 0 else 2))
        x = r.random()
        if x < .72:
            n = r.randint(2, 5)
            blocks.append(("p", n, r.random()))
            words += n * 14
        elif x < .86:
            n = r.randint(3, 6)
            blocks.append(("ul" if r.random() < .7 else "ol", n))
            words += n * 8
        elif x < .92:
            blocks.append(("q", r.randint(1, 2)))
            words += 20
        elif x < .975:
            blocks.append(("img", r.randrange(50)))
            words += 6
        elif x < .99:
            blocks.append(("code", r.randint(4, 14)))
            words += 20
        else:
            blocks.append(("table", r.randint(3, 6)))
            words += 30
    date = "%04d-%02d-%02d" % (r.randint(2010, 2024), r.randint(1, 12), r.randint(1, 28))
    return blocks, date, r.sample(TOPICS, r.randint(2, 3)), r.sample(AUTHORS, r.randint(1, 2))


def slug_of(i):
    return f"article-{i:06d}"


def hugo_links(lang):
    """How an internal link begins in the Hugo layout."""
    return f"/{lang.code}/news/"


def compose(lang, slug, n_articles, blocks, seed):
    """Title, description, body and number of words of one variant, with Hugo's links."""
    r = random.Random(fnv(f"{seed}/text/{slug}/{lang.code}"))
    S, P, rnd, ch = lang.sent, lang.phr, r.random, r.choice
    out, words = [], 0
    for b in blocks:
        k = b[0]
        if k == "p":
            parts = []
            for _ in range(b[1]):
                s, n = ch(S)
                words += n
                x = rnd()
                if x < .10:
                    s = f"**{ch(P)}** {s}"
                elif x < .18:
                    s = f"_{ch(P)}_ {s}"
                elif x < .26:
                    s = f"[{ch(P)}](https://example.net/{r.randrange(99999)}) {s}"
                elif x < .31:
                    s = f"{s} [{ch(P)}]({hugo_links(lang)}{slug_of(r.randrange(n_articles))}/)"
                elif x < .34:
                    s = f"`x{r.randrange(999)}` {s}"
                parts.append(s)
            out.append(("" if lang.nospace else " ").join(parts))
        elif k == "h":
            out.append("#" * b[1] + " " + ch(P))
        elif k in ("ul", "ol"):
            items = []
            for j in range(b[1]):
                s, n = ch(S)
                words += n
                items.append((f"{j+1}. " if k == "ol" else "- ") + s)
            out.append("\n".join(items))
        elif k == "q":
            s, n = ch(S)
            words += n
            out.append("> " + s)
        elif k == "img":
            out.append(f"![{ch(P)}](/img/photo-{b[1]:02d}.jpg)")
        elif k == "code":
            lines = [f"let v{j} = compute({r.randrange(999)}, \"{j}\") && <tag> | "
                     f"0x{r.randrange(65535):04x};" for j in range(b[1])]
            out.append("\n".join(["```", *lines, "```"]))
        elif k == "table":
            rows = [f"| {ch(P)} | {r.randrange(999)} | {ch(P)} |" for _ in range(b[1])]
            out.append("\n".join(["| A | B | C |", "|---|---|---|", *rows]))
    title = ch(lang.title)
    desc = ch(S)[0] + ("" if lang.nospace else " ") + ch(S)[0]
    return title, desc, "\n\n".join(out) + "\n", words


def q(s):
    """A string as TOML writes it."""
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def arr(xs):
    return "[" + ", ".join(q(x) for x in xs) + "]"


def w(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


HUGO = {
"baseof.html": '''<!doctype html>
<html lang="{{ .Site.Language.Lang }}" dir="{{ .Site.Params.dir }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ i18n "site-title" }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ if eq .Language.Lang "en" }}<link rel="alternate" hreflang="x-default" href="{{ .Permalink }}">
{{ end }}{{ end }}<link rel="alternate" type="application/atom+xml" href="{{ "atom.xml" | absLangURL }}">
<link rel="stylesheet" href="/css/site.css">
</head>
<body>
{{ partialCached "header.html" . .Site.Language.Lang }}
<nav class="langs"><span>{{ i18n "available-in" }}</span><ul>
{{ range .AllTranslations }}<li><a lang="{{ .Language.Lang }}" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Site.Params.label }}</a></li>
{{ end }}</ul></nav>
<main>
{{ block "main" . }}{{ end }}
</main>
{{ partialCached "footer.html" . .Site.Language.Lang }}
</body>
</html>
''',
"_partials/header.html": '''<header><a href="{{ "" | relLangURL }}">{{ i18n "site-title" }}</a><p>{{ i18n "site-tagline" }}</p>
<nav class="main"><a href="{{ "" | relLangURL }}">{{ i18n "nav-home" }}</a> <a href="{{ "news/" | relLangURL }}">{{ i18n "nav-news" }}</a> <span>{{ i18n "nav-topics" }}</span>
<ul>
{{ range slice @TOPICS@ }}<li><a href="{{ printf "topics/%s/" . | relLangURL }}">{{ i18n (printf "topic-%s" .) }}</a></li>
{{ end }}</ul></nav></header>''',
"_partials/footer.html": '''<footer><p>{{ i18n "footer-note" }}</p><p>{{ i18n "footer-license" }}</p></footer>''',
"_partials/teaser.html": '''<article class="teaser"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p class="meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time> {{ range .Params.authors }}<span>{{ . }}</span> {{ end }}</p>
<p>{{ .Description }}</p><p><a href="{{ .RelPermalink }}">{{ i18n "read-more" }}</a></p></article>
''',
"_partials/pager.html": '''<nav class="pager">{{ with .Prev }}<a rel="prev" href="{{ .URL }}">{{ i18n "prev-page" }}</a> {{ end }}<span>{{ i18n "page-of" }} {{ .PageNumber }} / {{ .TotalPages }}</span>{{ with .Next }} <a rel="next" href="{{ .URL }}">{{ i18n "next-page" }}</a>{{ end }}</nav>
''',
"page.html": '''{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p class="meta">{{ i18n "by-line" }} {{ range .Params.authors }}<span>{{ . }}</span> {{ end }}{{ i18n "published-on" }} <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
<ul class="topics">{{ range .Params.topics }}<li><a href="{{ printf "topics/%s/" . | relLangURL }}">{{ i18n (printf "topic-%s" .) }}</a></li>{{ end }}</ul>
{{ .Content }}
</article>{{ end }}
''',
"section.html": '''{{ define "main" }}<h1>{{ i18n "nav-news" }}</h1>
{{ $p := .Paginate .Pages.ByDate.Reverse }}{{ range $p.Pages }}{{ partial "teaser.html" . }}{{ end }}{{ partial "pager.html" $p }}{{ end }}
''',
"term.html": '''{{ define "main" }}<h1>{{ i18n (printf "topic-%s" .Data.Term) }}</h1>
{{ $p := .Paginate .Pages.ByDate.Reverse }}{{ range $p.Pages }}{{ partial "teaser.html" . }}{{ end }}{{ partial "pager.html" $p }}{{ end }}
''',
"taxonomy.html": '''{{ define "main" }}<h1>{{ i18n "topics-title" }}</h1><ul>
{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ i18n (printf "topic-%s" .Page.Data.Term) }}</a> ({{ .Count }})</li>
{{ end }}</ul>{{ end }}
''',
"home.html": '''{{ define "main" }}<h1>{{ i18n "site-title" }}</h1><p>{{ i18n "site-tagline" }}</p>{{ end }}
''',
"home.atom.xml": '''{{ printf `<?xml version="1.0" encoding="utf-8"?>` | safeHTML }}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{ .Site.Language.Lang }}"><title>{{ i18n "site-title" }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/>
{{ $pages := first 20 .Site.RegularPages.ByDate.Reverse }}{{ with index $pages 0 }}<updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated>{{ end }}
{{ range $pages }}<entry xml:lang="{{ .Language.Lang }}"><title>{{ .Title }}</title><published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published><updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated>{{ range .Params.authors }}<author><name>{{ . }}</name></author>{{ end }}<link rel="alternate" href="{{ .Permalink }}"/><id>{{ .Permalink }}</id><summary>{{ .Description }}</summary></entry>
{{ end }}</feed>
''',
}
HUGO_CONFIG = '''baseURL = "https://example.org/"
title = "Bench"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["rss"]
enableRobotsTXT = false
[pagination]
pagerSize = 20
[taxonomies]
topic = "topics"
[outputs]
home = ["html", "atom"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "atom"
[markup.highlight]
codeFences = false
[markup.goldmark.extensions]
linkify = false
typographer = { disable = true }
'''
HUGO_SITEMAP = '''{{ printf `<?xml version="1.0" encoding="utf-8"?>` | safeHTML }}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{ range .Pages }}<url><loc>{{ .Permalink }}</loc>{{ if not .Lastmod.IsZero }}<lastmod>{{ .Lastmod.Format "2006-01-02" }}</lastmod>{{ end }}</url>
{{ end }}</urlset>
'''


def theme_messages():
    """The ids of the default theme's strings, each with the placeables of its text."""
    messages, last = {}, None
    with open(THEME, encoding="utf-8") as f:
        for line in f:
            found = re.match(r"([a-zA-Z][\w-]*) *=(.*)", line)
            if found:
                last = found[1]
                messages[last] = found[2]
            elif last and line[:1].isspace() and line.strip():
                messages[last] += line
            elif line.strip():
                last = None
    # Made-up words have no plural: of a selector its number is left.
    numbers = {name: re.findall(r"\{ *(\$[\w-]+) *->", text) for name, text in messages.items()}
    return {name: [f"{{ {n} }}" for n in numbers[name]] or re.findall(r"\{[^{}]*\}", text)
            for name, text in messages.items()}


def site_ftl(lang, messages, seed):
    """All of the theme's strings in a locale, so that none is missing."""
    own = {"site-name": lang.ui["site-title"], "site-tagline": lang.ui["site-tagline"]}
    lines = []
    for name, placeables in messages.items():
        phrase = lang.phr[fnv(f"{seed}/theme/{lang.code}/{name}") % len(lang.phr)]
        lines.append(f"{name} = {' '.join([own.get(name, phrase), *placeables])}")
    lines += [f"topic-{k} = {v}" for k, v in lang.topic.items()]
    return "\n".join(lines) + "\n"


def photos(folder):
    os.makedirs(folder, exist_ok=True)
    for i in range(50):
        with open(f"{folder}/photo-{i:02d}.jpg", "wb") as f:
            f.write(random.Random(i).randbytes(20000))


def hexapla_site(root, langs, seed):
    w(f"{root}/pipeline.toml", f"""[network]
id = "bench"
source-locale = "en"

[[section]]
id = "bench"
url = "https://example.org/"
locales = {arr(l.code for l in langs)}

[listing]
page-size = 20

[feed]
entries = 20
""")
    messages = theme_messages()
    for l in langs:
        w(f"{root}/locales/{l.code}/site.ftl", site_ftl(l, messages, seed))
    photos(f"{root}/sections/bench/static/img")


def hugo_site(root, langs):
    w(f"{root}/static/css/site.css",
      "body{font:16px/1.5 sans-serif;max-width:50em;margin:auto}\n" * 20)
    photos(f"{root}/static/img")
    for name, text in HUGO.items():
        w(f"{root}/layouts/{name}", text.replace("@TOPICS@", " ".join(q(t) for t in TOPICS)))
    w(f"{root}/layouts/sitemap.xml", HUGO_SITEMAP)
    cfg = [HUGO_CONFIG]
    for i, l in enumerate(langs):
        cfg += [f"[languages.{l.code}]", f"weight = {i+1}", f"title = {q(l.ui['site-title'])}",
                f"[languages.{l.code}.params]", f'dir = "{l.dir}"', f"label = {q(l.name)}"]
        strings = {**l.ui, **{f"topic-{k}": v for k, v in l.topic.items()}}
        w(f"{root}/i18n/{l.code}.toml",
          "".join(f"[{k}]\nother = {q(v)}\n" for k, v in strings.items()))
        w(f"{root}/content/news/_index.{l.code}.md", f"+++\ntitle = {q(l.ui['nav-news'])}\n+++\n")
        w(f"{root}/content/_index.{l.code}.md", f"+++\ntitle = {q(l.ui['site-title'])}\n+++\n")
    w(f"{root}/hugo.toml", "\n".join(cfg) + "\n")


def emit_range(a):
    """Writes the articles lo..hi and returns the counts of each locale."""
    out, lo, hi, n_articles, locs, missing, seed, layouts = a
    langs = [Lang(*l, seed) for l in locs]
    stats = {l.code: [0, 0, 0, 0] for l in langs}
    for i in range(lo, hi):
        slug = slug_of(i)
        blocks, date, topics, authors = plan(slug, seed)
        meta = f"date = {date}\ntopics = {arr(topics)}\nauthors = {arr(authors)}\n"
        folder = f"{out}/hexapla/content/{slug}"
        if "hexapla" in layouts:
            w(f"{folder}/article.toml", meta)
        for l in langs:
            chance = fnv(f"{seed}/miss/{slug}/{l.code}") % 100000 / 100000.0
            if l.code != "en" and chance < missing:
                continue
            title, desc, body, words = compose(l, slug, n_articles, blocks, seed)
            counts = (1, len(body.encode()), len(body), words)
            stats[l.code] = [x + y for x, y in zip(stats[l.code], counts)]
            if "hugo" in layouts:
                w(f"{out}/hugo/content/news/{slug}.{l.code}.md",
                  f"+++\ntitle = {q(title)}\ndescription = {q(desc)}\n{meta}+++\n\n{body}")
            if "hexapla" in layouts:
                body = body.replace(f"]({hugo_links(l)}", "](../")
                w(f"{folder}/{l.code}.md",
                  f"+++\nheadline = {q(title)}\nteaser = {q(desc)}\n+++\n\n{body}")
    return stats


def main():
    ap = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out", metavar="OUT")
    ap.add_argument("--articles", type=int, required=True)
    ap.add_argument("--locales", type=int, default=10, help=f"at most {len(LOCALES)}")
    ap.add_argument("--missing", type=float, default=.2)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--layouts", default="hexapla,hugo")
    ap.add_argument("--jobs", type=int, default=os.cpu_count())
    a = ap.parse_args()
    layouts = set(a.layouts.split(","))
    if not 1 <= a.locales <= len(LOCALES) or not layouts <= {"hexapla", "hugo"}:
        ap.error(f"locales: 1 to {len(LOCALES)}; layouts: hexapla, hugo")
    locs = LOCALES[:a.locales]
    langs = [Lang(*l, a.seed) for l in locs]
    if "hexapla" in layouts:
        hexapla_site(f"{a.out}/hexapla", langs, a.seed)
    if "hugo" in layouts:
        hugo_site(f"{a.out}/hugo", langs)
    step = max(1, -(-a.articles // (a.jobs * 4)))
    tasks = [(a.out, lo, min(a.articles, lo + step), a.articles, locs, a.missing, a.seed, layouts)
             for lo in range(0, a.articles, step)]
    total = {l[0]: [0, 0, 0, 0] for l in locs}
    with ProcessPoolExecutor(a.jobs) as ex:
        for stats in ex.map(emit_range, tasks):
            for k, v in stats.items():
                total[k] = [x + y for x, y in zip(total[k], v)]
    names = ("variants", "bytes", "chars", "words")
    m = {"articles": a.articles, "locales": a.locales, "missing": a.missing, "seed": a.seed}
    m.update((name, sum(v[i] for v in total.values())) for i, name in enumerate(names))
    print(json.dumps(m))
    m["per_locale"] = {k: dict(zip(names, v)) for k, v in total.items()}
    w(f"{a.out}/manifest.json", json.dumps(m, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
