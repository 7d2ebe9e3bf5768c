//! Rows 79–89: Markdown without bounds, and links that lead astray.

use super::{EN, META, PAGE, assert_inert, body, finds, published, rejected, said, without_data};

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
    let meta = "content/kites/article.toml";
    for lead in ["../sound/en.md", "en.md", "..", "nowhere.svg"] {
        let outcome = published(&[(meta, format!("lead-image = \"{lead}\"\n{META}"))]);
        assert!(outcome.has("missing-asset"), "{lead}");
        assert!(!outcome.page(PAGE).expect("a page").contains("<figure"), "{lead}");
    }
    for lead in ["../../pipeline.toml", "/etc/passwd", "../../../x.svg", "//evil.example/x.svg"] {
        let outcome = published(&[(meta, format!("lead-image = \"{lead}\"\n{META}"))]);
        rejected(&outcome, "path-outside-root", meta, 0);
        assert!(!outcome.has("missing-asset"), "{lead}: said twice");
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

#[test]
fn fault_081_tables_of_nine_million_cells() {
    let row = |text: &str| format!("{}|\n", format!("|{text}").repeat(3_000));
    let head = format!("{}{}", row("a"), row("-"));
    // Whole, it is larger than any text may be; cut to that size, it has too many cells.
    let (outcome, _) = body(format!("{head}{}", row("1").repeat(3_000)));
    rejected(&outcome, "file-too-large", EN, 0);
    for rows in [row("1").repeat(400), "1|\n".repeat(3_000), "|x\n".repeat(100_000)] {
        let (outcome, _) = body(format!("{head}{rows}"));
        let line = outcome.errors().into_iter().find(|d| d.rule.code == "table-too-large");
        let line = line.and_then(|d| d.location.as_ref()).map(|l| l.line);
        assert!(line.is_some_and(|line| line > 9), "{:?} {}", &rows[..9], outcome.text());
        assert!(!outcome.files.contains_key(PAGE));
    }
    // Many small ones are no better than one.
    let (outcome, _) = body("| a | b |\n|---|---|\n| 1 | 2 |\n\n".repeat(26_000));
    assert!(outcome.has("table-too-large") && !outcome.files.contains_key(PAGE));
    let (outcome, html) = body(format!("{head}{}", row("1").repeat(9)));
    assert!(outcome.errors().is_empty() && html.matches("<td").count() == 27_000);
}

#[test]
fn fault_083_a_line_of_ten_megabytes() {
    rejected(&body("word ".repeat(2 << 20)).0, "file-too-large", EN, 0);
    for line in ["word ".repeat(400_000), "x".repeat(2 << 20), "لفظ ".repeat(200_000)] {
        let (outcome, _) = body(&line);
        rejected(&outcome, "line-too-long", EN, 8);
        assert!(outcome.text().len() < 4_000, "the line is not shown whole");
    }
    for path in ["content/kites/article.toml", "locales/en/site.ftl"] {
        let long = format!("# {}\n", "x".repeat(2 << 20));
        let outcome = published(&[(path, long)]);
        said(&outcome, "line-too-long", path);
    }
    let (outcome, html) = body("word ".repeat(200_000));
    assert!(outcome.errors().is_empty() && html.len() > 900_000);
}

#[test]
fn fault_085_remote_images() {
    for url in [
        "https://evil.example/pixel.png",
        "http://evil.example/x",
        "HTTPS://EVIL.example/x.png",
        "https&colon;//evil.example/x.png",
        "https://evil.example/?reader=1#x",
    ] {
        for text in [
            format!("![a]({url})"),
            format!("![a](<{url}> \"t\")"),
            format!("![a]\n\n[a]: {url}"),
            format!("[![a]({url})](fr.md)"),
            format!("| ![a]({url}) |\n|---|"),
        ] {
            rejected(&body(&text).0, "remote-image", EN, 8);
        }
    }
    let meta = "content/kites/article.toml";
    let lead = format!("lead-image = \"https://evil.example/x.png\"\n{META}");
    let outcome = published(&[(meta, lead)]);
    rejected(&outcome, "remote-image", meta, 0);
    for bytes in outcome.files.values() {
        assert!(!String::from_utf8_lossy(bytes).contains("evil.example"));
    }
    // A link to a picture elsewhere asks nothing of the reader's browser.
    let (outcome, html) = body("[a](https://elsewhere.example/x.png)");
    assert!(outcome.errors().is_empty() && html.contains("href=\"https://elsewhere"), "{html}");
}

#[test]
fn fault_087_unclosed_comments() {
    for text in [
        "<!-- never ends\n\n<script>alert(1)</script>\n\nSwallowed.",
        "<!-- a -- b --!> <script>alert(1)</script>",
        "- <!-- in a list\n- Swallowed.",
        "> <!-- in a quote",
        "<!--",
        "<!-\nx",
        "| <!-- | b |\n|---|---|\n| <script> | --> |",
    ] {
        let (outcome, html) = body(text);
        assert_inert(&html);
        let page = &without_data(outcome.page(PAGE).expect("a page"));
        assert!(html.contains("Before.") && page.trim_end().ends_with("</html>"), "{text}: {page}");
        assert!(!page.contains("<!--") && !page.contains("<script"), "{text}: {page}");
        // What it swallows is not lost in silence.
        assert!(!outcome.own_text().is_empty() || html.contains("&lt;!-"), "{text}: {html}");
    }
    finds(&body("<!-- never ends\n\nSwallowed.").0, "raw-html", 8);
    // These are comments that have ended.
    for text in ["<!-->", "<!--->"] {
        let (outcome, html) = body(format!("{text}\n\nAfter.\n"));
        assert!(outcome.own_text().is_empty() && html.contains("After."), "{text}: {html}");
    }
    let (outcome, html) = body("<!-- a note -->\n\nAfter. <!-- b --> End.");
    assert_eq!(outcome.own_text(), "");
    assert!(html.contains("After.") && html.contains("End.") && !html.contains("note"), "{html}");
    // In a message and in a headline it is text.
    let text = "+++\nheadline = \"A <!-- b\"\nslug = \"kites\"\n+++\n\nText.\n";
    let outcome = published(&[(EN, text), ("locales/en/more.ftl", "nav-home = Home <!--\n")]);
    let page = outcome.page(PAGE).expect("a page");
    assert!(!page.contains("<!--") && page.contains("A &lt;!-- b"), "{page}");
}

#[test]
fn heading_ids_with_marks_are_ids_or_said_to_be_none() {
    let (outcome, html) = body(
        "## One {#a_b_c}\n\n## *Two* {#x_y}\n\nThree {#s_t}\n=====\n\n## Four {#f_4} ##\n\n[a](#a_b_c) [b](#x_y) [c](#s_t)\n",
    );
    for (id, text) in [("a_b_c", "One"), ("x_y", "<em>Two</em>"), ("s_t", "Three"), ("f_4", "Four")]
    {
        assert!(html.contains(&format!("id=\"{id}\">{text}</h")), "{id}: {html}");
    }
    assert!(!outcome.has("bad-anchor") && !outcome.has("broken-anchor"), "{}", outcome.text());
    for heading in ["{#*a*}", "{#a*b*c}", "{#_a_}", "{#a**b**}", "{#[a](fr.md)}"] {
        let (outcome, html) = body(format!("## Title {heading}\n"));
        finds(&outcome, "bad-anchor", 8);
        assert!(html.contains("<h2>Title {#"), "{html}");
    }
    for text in ["## A `{#a}`", "## A \\{#*a*}", "## A {# b *c*}", "## A { $days }"] {
        assert!(!body(text).0.has("bad-anchor"), "{text}");
    }
}

#[test]
fn sentinels_cannot_be_forged() {
    for forged in ["&#xF0000;", "&#983040;", "&#XF0000;", "&#x0F0000;"] {
        for text in [
            format!("{{ $days }} [a](https://a.example/{forged})"),
            format!("{{ $days }} [a](fr.md \"{forged}\")"),
            format!("{{ $days }} ![a](map.svg '{forged}')"),
            format!("{{ $days }} [a]\n\n[a]: https://a.example/{forged}"),
        ] {
            rejected(&body(&text).0, "reserved-character", EN, 8);
        }
        // As text it stands for nothing, and in code it is what it is.
        let (outcome, html) = body(format!("{{ $days }} x{forged}y `{forged}`"));
        assert!(outcome.errors().is_empty() && html.matches("2,140").count() == 1, "{html}");
    }
    let (outcome, html) = body("[a](https://a.example/{ $days })");
    assert!(outcome.errors().is_empty() && html.contains("$days"), "{html}");
}
