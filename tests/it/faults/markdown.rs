//! Rows 79–89: Markdown without bounds, and links that lead astray.

use super::{EN, META, PAGE, assert_inert, body, finds, published, rejected};

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
fn fault_089_broken_internal_links() {
    let (outcome, html) =
        body("[a](../nowhere/) ok\n\n[b](missing.pdf) ![c](missing.png) [d](/x) [e](de.md)");
    finds(&outcome, "broken-link", 8);
    finds(&outcome, "broken-link", 10);
    finds(&outcome, "missing-asset", 10);
    assert!(!html.contains("href") && !html.contains("<img"), "{html}");
    assert!(html.contains("a ok") && html.contains("b c d e"), "the text stays: {html}");
}
