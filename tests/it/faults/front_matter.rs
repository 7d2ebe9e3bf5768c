//! Rows 90–97: front matter and `article.toml`.

use super::{EN, META, PAGE, published, rejected};
use crate::support::{base_with, run};

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
fn fault_093_the_norway_problem() {
    let base = String::from_utf8(base_with::<&str>(&[])["pipeline.toml"].clone()).expect("text");
    let norway = base.replace("[\"en\", \"fr\"]", "[\"en\", \"fr\", \"no\"]");
    let strings = "site-name = Drager\nsite-tagline = Drager\ntopic-report = Rapport\n";
    for word in ["no", "NO", "off", "y", "N", "yes", "on"] {
        let text = format!(
            "---\nheadline: {word}\nstandfirst: {word}\nslug: word\nauthors: [{word}]\nfacts: {{ answer: {word} }}\n---\n\nText {{ $answer }}.\n"
        );
        let outcome = published(&[("content/word/en.md", text)]);
        assert!(outcome.errors().is_empty(), "{word}: {}", outcome.text());
        let page = outcome.page("north/word/index.html").expect("a page");
        assert!(page.contains(&format!("<h1>{word}</h1>")), "{page}");
        assert!(page.contains(&format!("Text {word}.")) && !page.contains("false"), "{page}");
    }
    // As a locale and as a topic.
    let text = "---\nheadline: Drager\nslug: drager\nsource: no\ntopics: [no]\n---\n\nTekst.\n";
    let outcome = published(&[
        ("pipeline.toml", norway.as_str()),
        ("locales/no/site.ftl", strings),
        ("locales/no/more.ftl", "topic-no = Norge\n"),
        ("content/drager/no.md", text),
    ]);
    assert!(!outcome.has("wrong-type") && !outcome.has("unknown-locale"), "{}", outcome.text());
    let page = outcome.page("north/no/drager/index.html").expect("a page");
    assert!(page.contains("lang=\"no\"") && page.contains("Norge"), "{page}");
    // What is a boolean in YAML 1.2 is none of these words, and no text.
    for (key, line) in [("headline: true", 2), ("headline: A\nslug: False", 3)] {
        let outcome = published(&[(EN, format!("---\n{key}\n---\n\nText.\n"))]);
        rejected(&outcome, "wrong-type", EN, line);
        assert!(outcome.text().contains("takes a text in quotation marks, and not “true”"));
    }
    for word in ["no", "yes", "off", "\"false\""] {
        let text = format!("---\nheadline: A\ndraft: {word}\n---\n\nText.\n");
        let outcome = published(&[(EN, text)]);
        rejected(&outcome, "wrong-type", EN, 3);
        assert!(outcome.text().contains("takes “true” or “false”"), "{}", outcome.text());
    }
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
            format!("date = {date}\ntopics = [\"report\"]\n[facts]\ndays = 1\n"),
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
