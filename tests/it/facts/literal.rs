//! What looks like a placeable and is none, and code.

use super::super::support::{base, body_of, run};

#[test]
fn braces_and_code_stay_as_they_are_written() {
    let body = "A { and a } and {days} and \\{ $days } and {{ $days }} and { $days }.\n\n`{ $days }` and [a link](https://a.example/{$days} \"{ $days }\").\n\n```text\n{ $days } { NUMBER($days) }\n```\n\n    { $days } indented\n";
    let mut tree = base();
    let front = "+++\nheadline = \"Kites { of } all\"\nslug = \"kites\"\nstandfirst = \"In \\\\{ $days } or { $days }.\"\n+++\n\n";
    tree.insert("content/kites/en.md".to_owned(), format!("{front}{body}").into_bytes());
    let outcome = run(&tree);
    let page =
        outcome.page("north/kites/index.html").unwrap_or_else(|| panic!("{}", outcome.text()));
    assert!(page.contains("Kites { of } all") && page.contains("In { $days } or 2,140."), "{page}");
    let body = body_of(page);
    for text in [
        "A { and a } and {days} and { $days } and {{ $days }} and 2,140.",
        "<code>{ $days }</code>",
        "title=\"{ $days }\"",
        "{ $days } { NUMBER($days) }\n</code>",
        "{ $days } indented",
    ] {
        assert!(body.contains(text), "{text}: {body}");
    }
    assert!(!outcome.has("unknown-fact"), "{}", outcome.text());
}
