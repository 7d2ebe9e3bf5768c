//! Fingerprints: what is written otherwise keeps them, what says something else does not.

use hexapla::config;
use hexapla::freshness::passages;
use hexapla::model::{Passages, Settings};
use hexapla::parse;

fn settings() -> Settings {
    let text = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n[[section]]\nid = \"us\"\n\
                url = \"https://us.example/\"\nlocales = [\"en\"]\n";
    config::load(text).0.expect("sound settings")
}

/// Parses a variant, and hands its passages on.
fn told<T>(text: &str, tell: impl FnOnce(&Passages<'_>) -> T) -> T {
    let settings = settings();
    let context = parse::Context { settings: &settings, may_hold_metadata: false };
    let (variant, ..) = parse::variant(text.as_bytes(), context);
    tell(&passages(&variant, None))
}

/// Each passage as `kind: text`.
fn texts(text: &str) -> Vec<String> {
    told(text, |passages| {
        let list = passages.list.iter();
        list.map(|passage| {
            let label = passage.label.as_ref().map(|l| format!(" [{l}]")).unwrap_or_default();
            format!("{}{label}: {}", passage.kind.as_str(), passage.text)
        })
        .collect()
    })
}

#[test]
fn every_part_that_is_translated_is_a_passage() {
    let text = "+++\nheadline = \"A  { $n }\u{a0}kite\"\nstandfirst = \"S\"\nteaser = \"T\"\n\
                [alt]\n\"b.png\" = \"B\"\n\"a.png\" = \"A\"\n[section.us]\nheadline = \"US\"\n+++\n\
                # One\n\nTwo *words* [link](x \"Title\").\n\n- a\n- b\n  1. c\n\n> Quote\n\n\
                | h | i |\n|---|--:|\n| a\\|b | |\n\n```rust\nlet x;  \n```\n\n\
                Term\n: What it *is*.\n\nNote[^n] ![Alt](a.png).\n\n[^n]: Foot\n\n\
                <div class=\"x\">\n\n<p>Look <b>here</b>&nbsp;&eacute;!<!-- no --></p>\n\n\
                <iframe src=\"v.html\" title=\"Film\"></iframe>\n";
    assert_eq!(
        texts(text),
        [
            "headline: A { $n } kite",
            "standfirst: S",
            "teaser: T",
            "alt [a.png]: A",
            "alt [b.png]: B",
            "headline [us]: US",
            "h1: One",
            "p: Two words link (Title).",
            "li: a",
            "li: b",
            "li: c",
            "p: Quote",
            "tr: h | i",
            "tr: a\\|b |",
            "code: let x;",
            "dt: Term",
            "dd: What it is.",
            "p: Note Alt.",
            "footnote: Foot",
            "html: Look here é!",
            "html: (Film)",
        ]
    );
}
