//! Fingerprints: what is written otherwise keeps them, what says something else does not.

mod oracle;
mod rewritings;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use hexapla::config;
use hexapla::freshness::passages;
use hexapla::model::{Passages, Settings};
use hexapla::parse;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rayon::prelude::*;

use super::support::files_below;

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let text = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n[[section]]\nid = \"us\"\n\
                url = \"https://us.example/\"\nlocales = [\"en\"]\n";
    config::load(text).0.expect("sound settings")
});

/// Parses a variant, and hands its passages on.
fn told<T>(text: &str, tell: impl FnOnce(&Passages<'_>) -> T) -> T {
    let context = parse::Context { settings: &SETTINGS, may_hold_metadata: false };
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
            "p: Two words link. (Title)",
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

/// Locks keep fingerprints for years: these must never be others.
#[test]
fn fingerprints_are_the_same_for_ever() {
    let print = |text: &str| signature(text).lines().next().unwrap_or_default().to_owned();
    assert_eq!(print("A kite flies.\n"), "p 3d8b4210 00000");
    assert_eq!(print("A *kite* [flies](/far \"Far\")![.](a.png).\n"), "p 11023a43 1946e");
    assert_eq!(print("> 1. `国際`\n>    ~~凧~~\n"), "li 005f3ce8 006a4");
    assert_eq!(print("| a | b |\n|---|---|\n"), "tr 1d15cca5 00000");
    assert_eq!(
        print("<iframe src=\"v\" title=\"A film\">No film</iframe>\n"),
        "html 2b00f01e 2a396"
    );
    assert_eq!(signature("- a\n- b\n\n---\n\n3. c\n").lines().last(), Some("2859c5ca"));
}

/// What a text is to freshness: its passages' kinds and fingerprints, and its frame.
fn signature(markdown: &str) -> String {
    // Front matter, so that a thematic break at the start is one; and a headline in it, so that a
    // first heading is not taken for the headline, of which pages show no marks.
    told(&format!("+++\nheadline = \"H\"\n+++\n{markdown}"), |passages| {
        let prints = passages.list.iter().skip(1).map(|passage| {
            let print = passage.print;
            format!("{} {:08x} {:05x}\n", passage.kind.as_str(), print.text, print.markup)
        });
        prints.collect::<String>() + &format!("{:08x}", passages.frame)
    })
}

/// Texts of which the law is to hold: whatever has the same HTML has the same fingerprints, and the
/// other way round.
#[derive(Default)]
struct Law {
    /// Each text once, by what it is called where it first stands.
    named: Vec<(String, String)>,
    texts: BTreeSet<String>,
}

/// Texts by what they are.
#[derive(Default)]
struct Judge {
    by_html: BTreeMap<String, (String, String)>,
    by_prints: BTreeMap<String, (String, String)>,
    broken: Vec<String>,
}

impl Judge {
    fn see(&mut self, (name, text): &(String, String), (html, prints): (String, String)) {
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
}

impl Law {
    fn hold(&mut self, name: &str, text: &str) {
        if self.texts.insert(text.to_owned()) {
            self.named.push((name.to_owned(), text.to_owned()));
        }
    }

    fn all(&mut self, name: &str, text: &str) {
        self.hold(name, text);
        for (how, rewrite) in rewritings::REWRITINGS {
            self.hold(&format!("{name}, {how}"), &rewrite(text));
        }
    }

    fn verdict(self) {
        let made: Vec<_> =
            self.named.par_iter().map(|(_, text)| (oracle::shown(text), signature(text))).collect();
        let mut judge = Judge::default();
        self.named.iter().zip(made).for_each(|(named, made)| judge.see(named, made));
        let count = judge.broken.len();
        assert!(
            count == 0,
            "{count} of {}:\n\n{}",
            self.texts.len(),
            judge.broken[..count.min(12)].join("\n\n")
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

/// What is understood beyond CommonMark, and scripts whose white space is its own matter.
const MORE: &[&str] = &[
    "| foo | bar |\n|---|---|\n| one | *two* |\n| three | |\n\nafter\n",
    "|foo|bar|baz|\n|:--|:-:|--:|\n|a \\| b|`c`|[d](/url \"title\")|\n",
    "| foo |\n|---|\n| |\n",
    "|  |  |\n|---|---|\n| foo | bar |\n",
    "A note[^a] and one[^b], and the first again[^a].\n\n[^a]: foo\n[^b]: bar *baz*\n",
    "[^a]: foo before\n\nbar[^a] ![foo[^a]](/url)\n",
    "Foo[^1]\n\n[^1]: foo\n\n    - bar\n    - baz\n\n[^2]: nobody\n",
    "foo\n: bar\n\nbaz\n: *one*\n: two\n",
    "foo\n\n:   bar\n\n    > baz\n\n    - one\n    - two\n",
    "> foo\n> : bar\n\n- baz\n  : one\n",
    "~~foo~~ **~~bar~~** ~~_baz_~~\n",
    "- foo\n  <!-- c -->\n  bar\n- baz\n",
    "- foo\n- bar\n  - baz\n\n    one\n  - two\n\n1. three\n   > four\n2. `five`\n",
    "国際凧職人連盟は\n七月に**開催**\nしました。foo\nbar\n凧\n",
    "연맹은\n칠월에 열린다.\n",
    "L’été « foo » : 1 000 €\u{202F}; bar !\n",
    "پتنگ بازی *کا* میلہ\n۲۳ جولائی\n",
    "ก็ foo\u{200B}bar é e\u{301} ö o\u{308}\n",
    "<div class=\"foo\" title=\"bar\">\n<p>foo <b>bar</b>&nbsp;baz</p>\n</div>\n\nfoo <br> bar <img src=\"/url\" alt=\"foo\">\n",
    "<iframe src=\"/url\" title=\"foo\">bar</iframe>\n\n<script>\nfoo < bar\n</script>\n",
    "foo <abbr title=\"bar\">baz</abbr> <!-- one --> <em>two</em>\n",
    "```ruby\ndef foo\n\n  bar  \n\tbaz\nend\n```\n\n~~~rust,ignore\naaa\n~~~\n",
    "![foo *bar* `baz` [one](/url)](/url \"title\") ![](/url)\n",
    "# foo\n\n###\n\n## *bar* ##\n\nfoo\n---\n",
];

#[test]
fn the_law_of_fingerprints_holds_of_tables_notes_and_other_scripts() {
    let mut law = Law::default();
    for (number, markdown) in MORE.iter().enumerate() {
        law.all(&format!("more {number}"), markdown);
        // Each character gone, each two lines turned round.
        for (at, c) in markdown.char_indices() {
            let text = format!("{}{}", &markdown[..at], &markdown[at + c.len_utf8()..]);
            law.hold(&format!("more {number} without {c:?} at {at}"), &text);
        }
    }
    law.verdict();
}

#[test]
fn the_law_of_fingerprints_holds_of_the_sample() {
    let mut law = Law::default();
    for (path, bytes) in files_below("content") {
        let text = String::from_utf8_lossy(&bytes);
        // One article, in all its languages.
        if path.contains("university-report/") && path.ends_with(".md") {
            let body = text.splitn(3, "+++\n").nth(2).expect("front matter");
            // What only Hexapla reads: placeables are opaque, `{#id}` is no text.
            law.all(&path, &body.replace('{', "(").replace('}', ")"));
        }
    }
    assert!(law.texts.len() > 500);
    law.verdict();
}

/// Markdown of all kinds, well formed and not.
fn markdown() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "foo",
        "bar",
        "Ein ö",
        "1.",
        "2)",
        "- ",
        "* ",
        "+ ",
        "> ",
        "# ",
        "## ",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "](",
        "](/url)",
        "](/url \"title\")",
        "![",
        "<http://foo>",
        "<b>",
        "</b>",
        "<div>\n",
        "<!-- c -->",
        "[^a]",
        "\n\n[^a]: ",
        "\n[foo]: /url\n",
        "[foo]",
        "|",
        " | ",
        "\n|---|---|\n",
        "\n: ",
        "```\n",
        "\n```\n",
        "~~~ ruby\n",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\n\n",
        " ",
        "  \n",
        "\\",
        "\\\n",
        "&amp;",
        "&nbsp;",
        "凧",
        "\n凧",
        "\n---\n",
        "\n===\n",
        "***",
        "!",
        ".",
    ]);
    prop::collection::vec(piece, 1..24).prop_map(|pieces| pieces.concat())
}

#[test]
fn the_law_of_fingerprints_holds_of_whatever_is_written() {
    // The same texts each time: two fingerprints of marks are the same once in 262,144 times.
    let mut runner = TestRunner::deterministic();
    let mut law = Law::default();
    for number in 0..1_500 {
        let text = markdown().new_tree(&mut runner).expect("a text").current();
        law.hold(&format!("random {number}"), &text);
        let (how, rewrite) = rewritings::REWRITINGS[number % rewritings::REWRITINGS.len()];
        law.hold(&format!("random {number}, {how}"), &rewrite(&text));
    }
    law.verdict();
}
