//! `[style.fa]` and `[section.style.fa]`: the digits and the calendar of an edition.

use crate::support::{Tree, base_with, run};

const NETWORK: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
    [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\nlocales = [\"en\", \"ar\"]\n\n\
    [[section]]\nid = \"south\"\nurl = \"https://south.example/\"\nlocales = [\"ar\", \"fa\"]\n";

fn tree(styles: &str, section: &str) -> Tree {
    let facts =
        "date = 2022-07-28\nsource = \"en\"\n\n[facts]\nregistered = 7333\nopened = 2022-07-23\n";
    let text = |headline: &str| {
        format!(
            "+++\nheadline = \"{headline}\"\nslug = \"figures\"\n+++\n\n{{ $registered }} · {{ $opened }}\n"
        )
    };
    let mut tree = base_with(&[
        ("pipeline.toml", format!("{NETWORK}{section}\n{styles}").as_str()),
        ("content/figures/article.toml", facts),
        ("content/figures/en.md", &text("Figures")),
        ("content/figures/ar.md", &text("أرقام")),
        ("content/figures/fa.md", &text("ارقام")),
    ]);
    tree.retain(|path, _| !path.starts_with("sections/") && !path.starts_with("content/kites"));
    tree
}

/// The paragraph with the facts, and the date above it.
fn shown(tree: &Tree, page: &str) -> (String, String) {
    let outcome = run(tree);
    let html = outcome.page(page).unwrap_or_else(|| panic!("{page}: {}", outcome.text()));
    let date = html.split("<time datetime=\"2022-07-28\"").nth(1).expect("a date");
    let date = date.split('>').nth(1).and_then(|rest| rest.split('<').next());
    let facts = html.split("<p>").find(|text| text.contains(" · ")).expect("facts");
    let facts = facts.split("</p>").next().unwrap_or_default();
    (date.unwrap_or_default().to_owned(), facts.replace("<bdi>", "").replace("</bdi>", ""))
}

#[test]
fn a_locale_has_the_digits_and_the_calendar_that_the_network_chose() {
    let page = "south/figures/index.html";
    let (date, facts) = shown(&tree("", ""), page);
    assert!(date.contains("28 ") && facts.starts_with("7,333 · 23 "), "{date} | {facts}");
    let (date, facts) = shown(&tree("[style.ar]\nnumbering = \"arab\"\n", ""), page);
    assert!(date.contains("٢٨ ") && facts.starts_with("٧٬٣٣٣ · ٢٣ "), "{date} | {facts}");
    let persian = "[style.fa]\ncalendar = \"persian\"\n";
    let (date, facts) = shown(&tree(persian, ""), "south/fa/figures/index.html");
    assert!(date.contains("۶ مرداد ۱۴۰۱"), "{date}");
    assert!(facts.starts_with("۷٬۳۳۳ · ۱ مرداد ۱۴۰۱"), "{facts}");
}

#[test]
fn a_section_has_its_own_way_over_the_networks() {
    let own = "[section.style.ar]\nnumbering = \"latn\"\n";
    let tree = tree("[style.ar]\nnumbering = \"arab\"\n", own);
    assert!(shown(&tree, "south/figures/index.html").1.starts_with("7,333"));
    assert!(shown(&tree, "north/ar/figures/index.html").1.starts_with("٧٬٣٣٣"));
}

#[test]
fn what_is_no_style_is_said() {
    for (styles, code) in [
        ("[style.ar]\nnumbering = \"arabic\"\n", "bad-choice"),
        ("[style.ar]\ncalendar = \"julian\"\n", "bad-choice"),
        ("[style.ar]\ndigits = \"arab\"\n", "unknown-key"),
        ("[style.de]\nnumbering = \"latn\"\n", "unknown-locale"),
        ("[style]\nar = \"arab\"\n", "wrong-type"),
    ] {
        let outcome = run(&tree(styles, ""));
        assert!(outcome.has(code), "{styles}: {}", outcome.text());
    }
}
