//! Fingerprints: what is written otherwise keeps them, what says something else does not.

mod oracle;
mod rewritings;

use std::collections::BTreeMap;

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

/// What a text is to freshness: its passages' kinds and fingerprints, and its frame.
fn signature(markdown: &str) -> String {
    // An empty front matter, so that a thematic break at the start is one.
    told(&format!("+++\n+++\n{markdown}"), |passages| {
        let prints = passages.list.iter().map(|passage| {
            let print = passage.print;
            format!("{} {:09x} {:05x}\n", passage.kind.as_str(), print.text, print.markup)
        });
        prints.collect::<String>() + &format!("{:09x}", passages.frame)
    })
}

/// Texts by what they are: whatever has the same HTML has the same fingerprints, and the other way
/// round.
#[derive(Default)]
struct Law {
    by_html: BTreeMap<String, (String, String)>,
    by_prints: BTreeMap<String, (String, String)>,
    texts: usize,
    broken: Vec<String>,
}

impl Law {
    fn hold(&mut self, name: &str, text: &str) {
        self.texts += 1;
        let (html, prints) = (oracle::shown(text), signature(text));
        let known = self.by_html.entry(html.clone());
        let (other, same) = known.or_insert_with(|| (text.to_owned(), prints.clone()));
        if *same != prints {
            self.broken.push(format!(
                "{name}: the same HTML with other fingerprints\n{other:?}\n{text:?}\n{html}{same}\n{prints}"
            ));
        }
        let known = self.by_prints.entry(prints.clone());
        let (other, same) = known.or_insert_with(|| (text.to_owned(), html.clone()));
        if *same != html {
            self.broken.push(format!(
                "{name}: other HTML with the same fingerprints\n{other:?}\n{text:?}\n{same}\n{html}{prints}"
            ));
        }
    }

    fn all(&mut self, name: &str, text: &str) {
        self.hold(name, text);
        for (how, rewrite) in rewritings::REWRITINGS {
            self.hold(&format!("{name}, {how}"), &rewrite(text));
        }
    }

    fn verdict(self) {
        let count = self.broken.len();
        assert!(
            count == 0,
            "{count} of {}:\n\n{}",
            self.texts,
            self.broken[..count.min(12)].join("\n\n")
        );
    }
}

#[test]
fn the_law_of_fingerprints_holds_of_every_example_of_commonmark() {
    let text = std::fs::read_to_string("tests/commonmark/examples.json").expect("the examples");
    let examples: Vec<(u32, String, String)> = serde_json::from_str(&text).expect("a list");
    assert_eq!(examples.len(), 652);
    let mut law = Law::default();
    for (number, section, markdown) in &examples {
        law.all(&format!("{section} {number}"), markdown);
    }
    law.verdict();
}
