//! Rows 98–110: Fluent, in catalogs and in a variant's own messages.

use super::{EN, META, PAGE, assert_inert, body, published, rejected, said, without_data};
use crate::support::{Outcome, base, body_of, files_below, folders_in, run};

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
fn fault_100_more_placeables_than_can_be_counted() {
    // Fifty to the power of twenty, without a byte of text, with a value, and with some text.
    for last in ["{ $days }", "{ \"\" }", "lol"] {
        let mut own = String::new();
        let mut ftl = String::new();
        for ix in 0..20 {
            let line = format!("m{ix} = {}", format!("{{ m{} }}", ix + 1).repeat(50));
            ftl.push_str(&format!("{line}\n"));
            own.push_str(&format!("{}\n", line.replacen("= ", "= \"", 1) + "\""));
        }
        let last_own = last.replace('"', "\\\"");
        own.push_str(&format!("m20 = \"{last_own}\"\n"));
        ftl.push_str(&format!("m20 = {last}\n"));
        let outcome = published(&[("locales/en/more.ftl", &ftl), ("locales/fr/more.ftl", &ftl)]);
        let large = outcome.has("too-many-placeables") || outcome.has("expansion-too-large");
        assert!(large, "{last}: {}", outcome.text());
        let variant = format!("+++\nheadline = \"Kites\"\n[messages]\n{own}+++\n\n{{ m0 }}\n");
        let outcome = published(&[(EN, variant)]);
        let large = outcome.has("too-many-placeables") || outcome.has("expansion-too-large");
        assert!(large, "{last}: {}", outcome.text());
        assert!(!outcome.files.contains_key(PAGE));
    }
}

#[test]
fn fault_102_cycles() {
    for ftl in [
        "nav-home = { nav-home }\n",
        "nav-home = { a }\na = { b }\nb = { nav-home }\n",
        "nav-home = { -a }\n-a = { -b }\n-b = { -a }\n",
        "nav-home = { nav-home.x }\n    .x = { nav-home }\n",
        "nav-home = { NUMBER(1) ->\n   *[o] { nav-home }\n}\n",
    ] {
        let outcome = published(&[("locales/en/more.ftl", ftl)]);
        assert!(outcome.has("reference-cycle"), "{ftl}: {}", outcome.text());
        assert!(outcome.files.contains_key(PAGE));
    }
    let outcome = own_message("{ m } { $days }", "{ m }");
    rejected(&outcome, "reference-cycle", EN, 6);
    assert!(!outcome.has("broken-placeable"), "said twice: {}", outcome.text());
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

const FR: &str = "locales/fr/more.ftl";
const SECTION: &str = "sections/north/locales/fr/more.ftl";
const HOME: &str = "north/fr/index.html";

/// An entry of a French catalog, of the network's and of a section's: it is found at its line, it is not
/// used, its neighbours are, and every page is there.
fn refused(entry: &str, code: &str, traces: &[&str]) {
    for path in [FR, SECTION] {
        let ftl = format!("# Own words.\nnav-main = Carte\n{entry}\nnav-languages = Langues\n");
        let outcome = published(&[(path, ftl)]);
        let found = outcome.errors().into_iter().find(|d| d.rule.code == code);
        let found = found.unwrap_or_else(|| panic!("{code}: {entry}\n{}", outcome.text()));
        assert_eq!(found.path.as_deref(), Some(path), "{entry}");
        // The exact place is held by the tests of catalogs.
        let line = found.location.as_ref().map(|l| l.line);
        let lines = 3..3 + entry.lines().count();
        assert!(line.is_some_and(|line| lines.contains(&line)), "{}", outcome.text());
        assert!(found.locale.as_ref().is_some_and(|locale| locale.as_str() == "fr"));
        let page = outcome.page(HOME).expect("a home page");
        assert!(page.contains("Carte") && page.contains("Langues"), "{entry}: {page}");
        for (file, bytes) in &outcome.files {
            let text = String::from_utf8_lossy(bytes);
            for trace in traces {
                assert!(!text.contains(trace), "{trace} of {entry} in {file}");
            }
        }
        assert!(outcome.page(PAGE).is_some());
    }
}

/// The variant with this message of its own is withheld, by the message in line 5.
fn refused_message(locale: &str, pattern: &str, code: &str) {
    let path = format!("content/kites/{locale}.md");
    let text = format!(
        "+++\nheadline = \"K\"\nslug = \"odd\"\n[messages]\nm = \"\"\"\n{pattern}\"\"\"\n+++\n\n{{ m }}\n"
    );
    let outcome = published(&[(path.as_str(), text)]);
    let found = outcome.errors().into_iter().find(|d| d.rule.code == code);
    let found = found.unwrap_or_else(|| panic!("{code}: {pattern}\n{}", outcome.text()));
    assert_eq!(found.path.as_deref(), Some(path.as_str()));
    // Its own line: the first of the pattern, or that of the form; one that cannot be read is told as a whole.
    let line = match code {
        "bad-message" => 5,
        _ if pattern.contains("\n    [") => 7,
        _ => 6,
    };
    assert_eq!(found.location.as_ref().map(|l| l.line), Some(line), "{}", outcome.text());
    assert!(!outcome.files.keys().any(|file| file.contains("odd")), "{pattern}: published");
    assert!(!outcome.has("broken-placeable"), "said twice: {}", outcome.text());
}

fn own(messages: &str, text: &str) -> String {
    format!("+++\nheadline = \"K\"\nslug = \"kites\"\n[messages]\n{messages}+++\n\n{text}\n")
}

#[test]
fn fault_100_billion_laughs() {
    let mut laughs = String::from("laugh0 = ha\n");
    for ix in 1..12 {
        let ten = format!("{{ laugh{} }}", ix - 1).repeat(10);
        laughs.push_str(&format!("laugh{ix} = {ten}\n"));
    }
    for path in ["locales/en/more.ftl", "sections/north/locales/en/more.ftl"] {
        let ftl = format!("{laughs}nav-home = {{ laugh11 }}\nnav-main = Menu\n");
        let outcome = published(&[(path, ftl)]);
        assert!(outcome.errors().iter().any(|d| d.rule.code == "expansion-too-large"
            && d.path.as_deref() == Some(path)
            && d.args.iter().any(|(_, arg)| *arg == "nav-home".into())));
        let page = outcome.page(PAGE).expect("a page");
        assert!(page.len() < 20_000 && page.contains("Menu") && !page.contains("haha"), "{page}");
    }
    let messages: String = laughs
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, pattern)| format!("{id} = \"{pattern}\"\n"))
        .collect();
    for id in ["laugh3", "laugh11"] {
        let text = own(&messages, &format!("{{ {id} }}"));
        let outcome = published(&[(EN, text)]);
        // From the second on they show more than a hundred others; the last of them are too large as well.
        rejected(&outcome, "too-many-placeables", EN, 7);
        rejected(&outcome, "expansion-too-large", EN, 16);
        assert!(!outcome.has("broken-placeable"), "said twice: {}", outcome.text());
    }
}

#[test]
fn fault_101_a_megabyte_a_hundred_times() {
    let (big, hundred) = ("lorem ipsum ".repeat(87_000), "{ big }".repeat(99));
    for path in ["locales/en/more.ftl", SECTION] {
        let ftl = format!("nav-main = Menu\nbig = {big}\nnav-home = {hundred}\n");
        let outcome = published(&[(path, ftl)]);
        said(&outcome, "message-too-long", path);
        let total: usize = outcome.files.values().map(Vec::len).sum();
        assert!(total < 1 << 20 && outcome.page(PAGE).is_some(), "{total}");
    }
    // As long as it may be, it stays within bounds.
    let ftl = format!("big = {}\nnav-home = {hundred}\n", "x ".repeat(8_000));
    let outcome = published(&[("locales/en/more.ftl", ftl)]);
    assert!(outcome.files.values().map(Vec::len).max().expect("some") < 8 << 20);
    let text = own(&format!("big = \"{big}\"\nm = \"{hundred}\"\n"), "{ m }");
    rejected(&published(&[(EN, text)]), "message-too-long", EN, 5);
    let small = format!("big = \"{}\"\nm = \"{hundred}\"\n", "x ".repeat(8_000));
    let text = own(&small, &"{ m }\n".repeat(100));
    rejected(&published(&[(EN, text)]), "expansion-too-large", EN, 11);
    // A fact is a value too.
    let meta = format!("[facts]\nlong = \"{}\"\n", "x".repeat(1 << 19));
    let text = own("", &"{ $long } ".repeat(100));
    let outcome = published(&[("content/kites/article.toml", meta), (EN, text)]);
    rejected(&outcome, "expansion-too-large", EN, 7);
    assert!(!outcome.has("broken-placeable"), "said twice");
}

#[test]
fn fault_103_unknown_variables() {
    for entry in [
        "published-on = Le { $jour }, { $date }",
        "byline = { $authors } { $author }",
        "nav-home = { NUMBER($n) } entrées",
        "pager-status = { $count ->\n   *[other] { $number } sur { $total }\n }",
        "nav-home = { via }\nvia = { $hidden }",
    ] {
        refused(entry, "unknown-variable", &["{$", "entrées"]);
    }
    // The reference language itself is held to what the theme gives.
    let outcome = published(&[("locales/en/more.ftl", "nav-home = Home of { $whom }\n")]);
    said(&outcome, "unknown-variable", "locales/en/more.ftl");
    assert!(outcome.page("north/index.html").is_some_and(|page| !page.contains("Home of")));
    assert!(!outcome.has("broken-string"), "said twice");
    for pattern in ["{ $dais } days", "{ NUMBER($dais) }", "{ $dais ->\n   *[other] x\n}"] {
        refused_message("en", pattern, "unknown-fact");
    }
    // A string of a section's own is given what its template gives, by whatever name there is.
    let outcome = published(&[
        ("locales/en/more.ftl", "greeting = Welcome\n"),
        (
            "sections/north/locales/en/more.ftl",
            "# $name is a name.\ngreeting = Welcome, { $name }\n",
        ),
        (SECTION, "greeting = Bienvenue, { $name }\n"),
    ]);
    assert!(outcome.codes().iter().all(|code| *code == "unused-string"), "{}", outcome.text());
    let outcome = published(&[(FR, "own-string = { $anything } { $else }\n")]);
    assert_eq!(outcome.codes(), ["obsolete-string"], "what nobody asked for is no error");
}

#[test]
fn fault_104_dropped_variables() {
    for entry in [
        "published-on = Publié le jour dit",
        "byline = Par quelqu’un",
        "pager-status = Page { $number }",
        "pager-status = { $total ->\n    [one] une page\n   *[other] beaucoup\n }",
    ] {
        refused(entry, "dropped-variable", &["jour dit", "quelqu’un", "beaucoup"]);
    }
    // Readers see the string behind it.
    let outcome = published(&[
        (FR, "byline = Par quelqu’un\n"),
        ("content/kites/article.toml", "authors = [\"Anna\"]\n[facts]\ndays = 1\n"),
    ]);
    let page = outcome.page("north/fr/cerfs-volants/index.html").expect("a page");
    assert!(page.contains("<p>Par <bdi>Anna</bdi></p>"), "{page}");
    // Names that are misspelt are said once.
    let outcome = published(&[(FR, "byline = Par { $auteurs }\n")]);
    assert!(outcome.has("unknown-variable") && !outcome.has("dropped-variable"));
    // One form that shows it is enough to use the string, and so is a message that it refers to.
    for entry in [
        "pager-status = { $number ->\n    [one] Première de { $total }\n   *[other] autre { $number }\n }\n",
        "byline = { who }\nwho = De { $authors }\n",
    ] {
        assert!(published(&[(FR, entry)]).errors().is_empty(), "{entry}");
    }
    // To choose by it is not to show it.
    refused(
        "pager-status = { $number ->\n    [one] Première de { $total }\n   *[other] étrange { $total }\n }",
        "dropped-variable",
        &["étrange"],
    );
    // What the network says in its reference language is what counts, and not the theme's.
    let outcome = published(&[
        ("locales/en/more.ftl", "byline = By the editors\n"),
        (FR, "byline = Par la rédaction\n"),
    ]);
    assert_eq!(outcome.text(), "");
    let source = own("m = \"{ $days } days\"\n", "{ m }");
    let french = |m: &str| own(&format!("m = \"{m}\"\n"), "{ m }").replace("\"kites\"", "\"odd\"");
    let fr = "content/kites/fr.md";
    let outcome = published(&[(EN, &source), (fr, &french("des jours"))]);
    said(&outcome, "dropped-variable", fr);
    assert!(outcome.page(PAGE).is_some() && outcome.page("north/fr/odd/index.html").is_none());
    let outcome = published(&[(EN, &source), (fr, &french("{ $days } jours"))]);
    assert!(outcome.errors().is_empty() && outcome.page("north/fr/odd/index.html").is_some());
}

#[test]
fn fault_105_no_default_form() {
    let entry =
        "pager-status = { $number ->\n    [one] une { $total }\n    [other] des { $total }\n }";
    for path in [FR, SECTION] {
        let ftl = format!("nav-main = Carte\n{entry}\nnav-languages = L\n");
        let outcome = published(&[(path, ftl)]);
        let found = outcome.errors().into_iter().find(|d| d.rule.code == "fluent-syntax");
        let found = found.unwrap_or_else(|| panic!("{}", outcome.text()));
        let line = found.location.as_ref().map(|l| l.line).expect("a line");
        assert!((2..=5).contains(&line) && found.path.as_deref() == Some(path), "{line}");
        let page = outcome.page(HOME).expect("a page");
        assert!(page.contains("Carte") && !page.contains("une "), "{page}");
    }
    refused_message("en", "{ $days ->\n    [one] one\n    [other] more\n}", "bad-message");
}

#[test]
fn fault_106_wrong_plurals() {
    let forms = |key: &str| {
        format!(
            "pager-status = {{ $number ->\n    [{key}] étrange {{ $number }} {{ $total }}\n   *[other] {{ $number }} {{ $total }}\n }}"
        )
    };
    for key in ["few", "two", "zero"] {
        refused(&forms(key), "wrong-plural", &["étrange"]);
    }
    let called = "pager-status = { NUMBER($number) ->\n    [one] étrange\n    [two] b\n   *[other] { $total }\n }";
    refused(called, "wrong-plural", &["étrange"]);
    for key in ["one", "0", "north"] {
        let outcome = published(&[(FR, forms(key))]);
        assert_eq!(outcome.text(), "", "{key}");
    }
    assert_eq!(published(&[(FR, forms("many"))]).codes(), ["missing-plural"], "and no error");
    // Arabic has them all, and English has not.
    let all = "pager-status = { $number ->\n    [zero] a { $number }\n    [two] b { $number }\n    [few] c { $number }\n   *[other] { $number }\n } { $total }\n";
    assert_eq!(published(&[("locales/ar/more.ftl", all)]).codes(), ["missing-plural"]);
    // Behind the reference's own there is nothing better: it is said, and the string stays.
    let outcome = published(&[("locales/en/more.ftl", all)]);
    said(&outcome, "wrong-plural", "locales/en/more.ftl");
    refused_message("en", "{ $days ->\n    [few] x\n   *[other] y\n}", "wrong-plural");
    refused_message("en", "{ NUMBER($days) ->\n    [many] x\n   *[other] y\n}", "wrong-plural");
}

#[test]
fn fault_107_unknown_functions() {
    for entry in [
        "nav-home = Chez { NUMBR(1) }",
        "published-on = Le { DATUM($date) } étrange",
        "pager-status = { PLURAL($number) ->\n   *[other] étrange { $total }\n }",
        "-terme = { FOO() } étrange",
    ] {
        refused(entry, "unknown-function", &["étrange", "Chez "]);
    }
    let outcome = published(&[("locales/en/more.ftl", "nav-home = At { HOME() }\n")]);
    said(&outcome, "unknown-function", "locales/en/more.ftl");
    assert!(!outcome.has("broken-string"), "said twice");
    for pattern in ["{ NUMBR($days) }", "{ FOO($days) ->\n   *[other] x\n}"] {
        refused_message("en", pattern, "unknown-function");
    }
    rejected(&body("{ NUMBR($days) }").0, "unknown-function", EN, 8);
}

#[test]
fn fault_108_duplicate_ids() {
    for path in [FR, SECTION] {
        let ftl = "nav-home = Un\nnav-main = Carte\nnav-home = Deux\n";
        let outcome = published(&[(path, ftl)]);
        said(&outcome, "duplicate-message", path);
        let found = outcome.errors()[0].location.as_ref().map(|l| l.line);
        assert_eq!(found, Some(3));
        let page = outcome.page(HOME).expect("a page");
        assert!(page.contains("Un") && !page.contains("Deux") && page.contains("Carte"));
    }
    // In two files of one layer: the later file is told of the earlier one.
    let outcome = published(&[
        ("locales/fr/a.ftl", "nav-home = Un\n"),
        ("locales/fr/b.ftl", "nav-main = Carte\nnav-home = Deux\n"),
    ]);
    said(&outcome, "duplicate-message", "locales/fr/b.ftl");
    let text = outcome.text();
    assert!(text.contains("locales/fr/b.ftl:2") && text.contains("locales/fr/a.ftl"), "{text}");
    // A layer over another is no duplicate.
    let outcome = published(&[(FR, "nav-home = Un\n"), (SECTION, "nav-home = Deux\n")]);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
    let text = "+++\nheadline = \"K\"\n[messages]\nm = \"a\"\nm = \"b\"\n+++\n\n{ m }\n";
    rejected(&published(&[(EN, text)]), "toml-syntax", EN, 5);
    let text = "---\nheadline: K\nmessages:\n  m: a\n  m: b\n---\n\n{ m }\n";
    rejected(&published(&[(EN, text)]), "yaml-syntax", EN, 5);
}

#[test]
fn fault_110_html_in_messages() {
    let evil =
        "<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; \" onload=x ' </title>";
    let strings = format!(
        "site-name = {evil}\nsite-tagline = {evil}\nnav-home = {evil}\nbyline = {evil} {{ $authors }}\npage-title = {{ $page }} {evil}\nfootnote-back = {evil} {{ $number }}\npublished-on = <time datetime=\"x\" onclick=y>{{ $date }}\nskip-to-content = {{ \"<b>\" }}\n"
    );
    let meta = format!("authors = [\"<i>Anna</i>\"]\n{META}");
    for path in ["locales/en/more.ftl", "sections/north/locales/en/more.ftl"] {
        let outcome = published(&[(path, &strings), ("content/kites/article.toml", &meta)]);
        for (file, bytes) in &outcome.files {
            if !file.starts_with("north/") || !file.ends_with(".html") {
                continue;
            }
            let page = std::str::from_utf8(bytes).expect("text");
            for tag in ["<script>", "<img src=x", "<b>", "<i>", "<time datetime=\"x\""] {
                assert!(!page.contains(tag), "{tag} in {file}: {page}");
            }
            assert_eq!(page.matches("</title>").count(), 1, "{file}");
        }
        let feed = outcome.page("north/atom.xml").expect("a feed");
        assert!(!feed.contains("<script>") && !feed.contains("<b>"), "{feed}");
        assert!(outcome.page(PAGE).expect("a page").contains("&lt;script&gt;"));
    }
    let text = format!(
        "+++\nheadline = \"K {{ m }}\"\nslug = \"kites\"\nstandfirst = \"{{ m }}\"\n[messages]\nm = '''{evil} {{ $days }}'''\n+++\n\n{{ m }} ![{{ m }}](map.svg) [{{ m }}](fr.md \"{{ m }}\")\n"
    );
    let outcome = published(&[(EN, text)]);
    let page = &without_data(outcome.page(PAGE).expect("a page"));
    assert_inert(body_of(page));
    assert!(!page.contains("<script") && !page.contains("<img src=x"), "{page}");
    assert!(!outcome.page("north/atom.xml").expect("a feed").contains("<script"));
}

#[test]
fn what_is_built_in_passes_as_a_networks_own() {
    let mut files = Vec::new();
    for (home, name) in [("theme/locales", "theme"), ("src/messages", "tool")] {
        for tag in folders_in(home) {
            for (path, bytes) in files_below(&format!("{home}/{tag}")) {
                files.push((format!("locales/{tag}/{name}-{path}"), bytes));
            }
        }
    }
    assert!(files.iter().any(|(path, _)| path == "locales/ur/tool-cli.ftl"));
    let files: Vec<_> = files.iter().map(|(path, bytes)| (path.as_str(), bytes)).collect();
    let outcome = published(&files);
    let codes = [
        "unknown-variable",
        "dropped-variable",
        "wrong-plural",
        "unknown-function",
        "fluent-syntax",
        "unbalanced-direction",
    ];
    assert!(!codes.iter().any(|code| outcome.has(code)), "{}", outcome.text());
}

/// Fluent pads a number with the zeros that it is asked for before anybody sees it: a thousand
/// million of them were 3 GB, and the end of the process.
#[test]
fn digits_are_bounded_before_they_are_made() {
    for call in [
        "NUMBER(5, minimumFractionDigits: 1000000000)",
        "NUMBER(5, minimumFractionDigits: 21)",
        "NUMBER(5, maximumFractionDigits: 1000000000)",
        "NUMBER(5, minimumIntegerDigits: 1000000000)",
        "NUMBER(5, minimumIntegerDigits: 0)",
        "NUMBER(5, minimumSignificantDigits: 1000000000)",
        "NUMBER(5, maximumSignificantDigits: 99999999999999999999999)",
        "NUMBER(5, minimumFractionDigits: 1.5)",
        "NUMBER(5, minimumFractionDigits: \"1000000000\")",
        "LIST(NUMBER(5, minimumFractionDigits: 1000000000), \"x\")",
    ] {
        for pattern in [
            format!("{{ {call} }}"),
            format!("Home {{ {call} }}"),
            format!("{{ {call} ->\n    [one] a\n   *[other] b\n    }}"),
        ] {
            let outcome = published(&[("locales/en/more.ftl", format!("nav-home = {pattern}\n"))]);
            // Before anything is formatted, where the call itself shows it.
            let found = outcome.has("unknown-option") || outcome.has("broken-string");
            assert!(found, "{pattern}: {}", outcome.text());
            let home = &outcome.files[PAGE];
            assert!(!String::from_utf8_lossy(home).contains("NUMBER()"), "{pattern}");
        }
        let (outcome, _) = body(format!("{{ {} }}", call.replacen('5', "$days", 1)));
        let found = outcome.has("unknown-option") || outcome.has("broken-placeable");
        assert!(found, "{call}: {}", outcome.text());
    }
}

/// What shows a string that was refused is not told of as well, and readers find it whole in the original's language.
#[test]
fn fault_104_what_shows_a_refused_string_is_read_in_the_original() {
    let add = |path: &str, text: &str| {
        let was = String::from_utf8(base()[path].clone()).expect("text");
        (path.to_owned(), (was + text).into_bytes())
    };
    let mut tree = base();
    tree.extend([
        add(
            "locales/en/site.ftl",
            "# $name is who.\ninner = Hello { $name }\nouter = So: { inner }!\n",
        ),
        add("locales/ar/site.ftl", "inner = مرحبا\nouter = هكذا: { inner }!\n"),
    ]);
    let page =
        "{% extends \"base.html\" %}{% block main %}{{ t(\"outer\", name=\"Zoe\") }}{% endblock %}";
    tree.insert("sections/south/templates/not-found.html".to_owned(), page.as_bytes().to_vec());
    let outcome = run(&tree);
    assert!(outcome.has("dropped-variable") && !outcome.has("broken-string"), "{}", outcome.text());
    let page = outcome.page("south/404.html").expect("a page");
    assert!(
        page.contains("<span lang=\"en\" dir=\"ltr\">So: Hello <bdi>Zoe</bdi>!</span>"),
        "{page}"
    );
}
