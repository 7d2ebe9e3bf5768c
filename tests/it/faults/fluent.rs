//! Rows 98–110: Fluent, in catalogs and in a variant's own messages.

use super::{EN, PAGE, body, published, rejected};
use crate::support::Outcome;

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
