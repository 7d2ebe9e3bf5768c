//! Facts in TOML, in YAML, and in front matter.

use super::super::support::{base, body_of, run};

const TOML: &str = "[facts]\ndays = 2140\nrate = 12.50\nstate = \"open\"\nopened = 2022-07-23\nraised = { minor = 82500000, currency = \"EUR\" }\nyen = { minor = 1200, currency = \"JPY\" }\nheld = { from = 2022-07-23, to = 2022-07-26 }\nclosing = { at = 2022-07-26T20:00:00, zone = \"Europe/Paris\" }\nlands = { regions = [\"GB-SCT\", \"FR\"], expect-count = 2, as-of = 2022-07-26 }\nmembers = { value = 144, as-of = 2022-07-26 }\n";

const YAML: &str = "facts:\n  days: 2140\n  rate: 12.50\n  state: open\n  opened: 2022-07-23\n  raised: { minor: 82500000, currency: EUR }\n  yen: { minor: 1200, currency: JPY }\n  held: { from: 2022-07-23, to: 2022-07-26 }\n  closing: { at: \"2022-07-26T20:00:00\", zone: Europe/Paris }\n  lands: { regions: [GB-SCT, FR], expect-count: 2, as-of: 2022-07-26 }\n  members: { value: 144, as-of: 2022-07-26 }\n";

const BODY: &str = "{ $days } { $rate } { $opened } { $raised } { $yen } { $lands } { NUMBER($lands) } { $members } { $state } { $held } { $closing }\n\n{ DATETIME($closing, dateStyle: \"short\") }\n";

const FRONT: &str = "headline = \"Kites\"\nslug = \"kites\"\nstandfirst = \"How they fly.\"\n";

/// The English page's text, with the facts in the file of that name.
fn shown(facts: &str, own: bool, yaml: bool) -> String {
    let mut tree = base();
    let meta = "content/kites/article.toml".to_owned();
    let english = if yaml {
        let front = FRONT.replace(" = ", ": ");
        format!("---\ndate: 2022-07-28\n{front}{facts}---\n\n{BODY}")
    } else if own {
        format!("+++\ndate = 2022-07-28\n{FRONT}{facts}+++\n\n{BODY}")
    } else {
        format!("+++\n{FRONT}+++\n\n{BODY}")
    };
    if own || yaml {
        tree.remove(&meta);
    } else {
        tree.insert(meta, format!("date = 2022-07-28\n{facts}").into_bytes());
    }
    tree.insert("content/kites/en.md".to_owned(), english.into_bytes());
    let outcome = run(&tree);
    let page =
        outcome.page("north/kites/index.html").unwrap_or_else(|| panic!("{}", outcome.text()));
    body_of(page).to_owned()
}

#[test]
fn every_notation_says_the_same() {
    let expected = shown(TOML, false, false);
    let start = "<p>2,140 12.50 July 23, 2022 €825,000 ¥1,200 France and Scotland 2 144 open ";
    assert!(expected.starts_with(start), "{expected}");
    assert_eq!(shown(TOML, true, false), expected);
    assert_eq!(shown(YAML, false, true), expected);
}

#[test]
fn a_range_has_days_that_move_with_it_and_can_be_counted() {
    let days = |to: &str| {
        let facts = format!(
            "[facts]\nfirst = {{ of = \"held\", day = 1 }}\nlast = {{ of = \"held\", day = -1 }}\nheld = {{ from = 2022-07-30, to = {to} }}\n"
        );
        let mut tree = base();
        tree.insert(
            "content/kites/article.toml".to_owned(),
            format!("date = 2022-07-28\n{facts}").into_bytes(),
        );
        let text = format!(
            "+++\n{FRONT}[messages]\ndays = {{{{ NUMBER($held) ->\n    [one] one day\n   *[other] {{ NUMBER($held) }} days\n}}}}\n+++\n\n{{ days }}: {{ $first }}, {{ $last }}\n"
        );
        let text =
            text.replace("days = {{", "days = \"\"\"\n{").replace("\n}}\n+++", "\n}\"\"\"\n+++");
        tree.insert("content/kites/en.md".to_owned(), text.into_bytes());
        let outcome = run(&tree);
        let page = outcome.page("north/kites/index.html");
        body_of(page.unwrap_or_else(|| panic!("{}", outcome.text()))).to_owned()
    };
    assert_eq!(days("2022-08-02").trim(), "<p>4 days: July 30, 2022, August 2, 2022</p>");
    assert_eq!(days("2022-07-30").trim(), "<p>one day: July 30, 2022, July 30, 2022</p>");
}

#[test]
fn values_are_text_and_no_markup() {
    let page = shown(&TOML.replace("\"open\"", "\"<b>&*open*</b>\""), false, false);
    assert!(page.contains("&lt;b&gt;&amp;*open*&lt;/b&gt;"), "{page}");
}

#[test]
fn what_cannot_be_a_fact_is_told() {
    for (written, said) in [
        ("x = 9007199254740993", "larger than can be shown exactly"),
        ("x = 2022-02-30", "“2022-02-30” is not a date in the calendar"),
        ("x = { minor = 1.5, currency = \"EUR\" }", "not a whole number of cents"),
        ("x = { minor = 1, currency = \"XQQ\" }", "“XQQ” is no currency’s code"),
        ("x = { minor = 1 }", "without a currency"),
        ("x = { regions = [\"fr\"] }", "Did you mean “FR”?"),
        ("x = { regions = [\"XX\"] }", "“XX” is no code of a country"),
        ("x = { regions = [\"GB-XYZ\"] }", "“GB-XYZ” is no code of a country"),
        ("x = { from = 2022-07-23 }", "without its last day"),
        ("x = { at = 2022-07-26 }", "not a day with a time of day"),
        ("x = { value = { value = 1 } }", "a table inside a table"),
        ("x = \"€825,000\"", "a number in the notation of one language"),
        ("x = { vlaue = 1 }", "Did you mean “value”?"),
        ("x = \"7333\"", "is a number in quotation marks"),
        ("x = \"-14.1\"", "is a number in quotation marks"),
        ("x = { value = \"7,333\" }", "a number in the notation of one language"),
        ("x = { value = 1, as-fo = 2022-07-26 }", "facts.x.as-fo"),
    ] {
        let mut tree = base();
        let meta = format!(
            "date = 2022-07-28\ntopics = [\"report\"]\n\n[facts]\ndays = 2140\n{written}\n"
        );
        tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
        let text = run(&tree).text();
        assert!(text.contains(said), "{written}: {text}");
    }
}

#[test]
fn a_key_too_many_takes_no_fact_away() {
    for written in [
        "x = { of = \"held\", day = 1, foo = 1 }",
        "x = { from = 2022-07-23, to = 2022-07-26, foo = 1 }",
        "x = { at = 2022-07-26T20:00:00, foo = 1 }",
        "x = { regions = [\"FR\"], foo = 1 }",
        "x = { minor = 1, currency = \"EUR\", foo = 1 }",
        "x = { value = 1, foo = 1 }",
    ] {
        let mut tree = base();
        let range = "held = { from = 2022-07-23, to = 2022-07-26 }";
        let meta = format!("date = 2022-07-28\n\n[facts]\ndays = 2140\n{range}\n{written}\n");
        tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
        let text = format!("+++\n{FRONT}+++\n\nIt is {{ $x }}, {{ $held }}, {{ $days }}.\n");
        tree.insert("content/kites/en.md".to_owned(), text.into_bytes());
        let outcome = run(&tree);
        let codes = outcome.codes();
        assert!(codes.contains(&"unknown-key"), "{written}: {codes:?}");
        for consequence in ["unknown-fact", "unused-fact", "bad-fact"] {
            assert!(!codes.contains(&consequence), "{written}: {codes:?}");
        }
    }
}

#[test]
fn a_year_or_a_version_may_be_meant_as_it_stands() {
    for (written, noted) in [
        ("\"2022\"", true),
        ("\"14.1\"", true),
        ("{ value = \"2022\" }", false),
        ("{ value = \"14.1\" }", false),
        ("{ value = \"7333\" }", false),
        ("\"0049\"", false),
    ] {
        let mut tree = base();
        let meta =
            format!("date = 2022-07-28\ntopics = [\"report\"]\n\n[facts]\ndays = {written}\n");
        tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
        let outcome = run(&tree);
        assert!(outcome.errors().is_empty(), "{written}: {}", outcome.text());
        assert_eq!(outcome.has("quoted-number"), noted, "{written}: {}", outcome.text());
        let bare = written.split('"').nth(1).expect("quoted");
        let page = outcome.page("north/fr/cerfs-volants/index.html").expect("the page");
        assert!(body_of(page).contains(bare), "{written}: {page}");
    }
}

#[test]
fn a_nought_before_a_number_is_no_number_in_yaml() {
    let with = |written: &str| {
        let mut tree = base();
        tree.remove("content/kites/article.toml");
        let text = format!(
            "---\nheadline: Kites\ndate: 2022-07-28\nslug: kites\nfacts:\n  days: {written}\n---\n\nA {{ $days }}.\n"
        );
        tree.insert("content/kites/en.md".to_owned(), text.into_bytes());
        run(&tree)
    };
    for written in ["010", "007"] {
        let outcome = with(written);
        assert!(
            outcome.has("bad-fact"),
            "{written}: {:?} {:?}",
            outcome.codes(),
            outcome.page("north/kites/index.html").map(body_of)
        );
    }
    for written in ["\"010\"", "'010'", "10"] {
        let outcome = with(written);
        assert!(!outcome.has("bad-fact"), "{written}: {}", outcome.text());
    }
}

#[test]
fn a_number_as_a_language_writes_it_is_told_once() {
    let mut tree = base();
    let meta = "date = 2022-07-28\n\n[facts]\ndays = \"7.333\"\n";
    tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
    let outcome = run(&tree);
    assert!(outcome.has("bad-fact") && !outcome.has("quoted-number"), "{}", outcome.text());
}
