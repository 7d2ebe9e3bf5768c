//! How much it is that an original changed: what reads nearly the same and says something else, and
//! what says the same and only looks otherwise.

use super::align::{hexapla, json, put};

/// The verdict, and the severity of the whole.
fn compare(texts: [&str; 3]) -> (String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), &[("old.md", texts[0]), ("new.md", texts[1]), ("variant.md", texts[2])]);
    let arguments = ["compare", "old.md", "new.md", "variant.md", "--format", "json"];
    let found = json(&hexapla(folder.path(), &arguments));
    let text = |key: &str| found[key].as_str().unwrap_or("none").to_owned();
    (text("verdict"), text("severity"))
}

/// Both ways, against a translation that says neither.
fn between(old: &str, new: &str, verdict: &str, severity: &str) {
    let french = |text: &str| text.replace("A kite", "Un cerf-volant").replace("flies", "vole");
    for [old, new] in [[old, new], [new, old]] {
        let found = compare([old, new, &french(old)]);
        assert_eq!(found, (verdict.to_owned(), severity.to_owned()), "{old} | {new}");
    }
}

#[test]
fn what_is_struck_out_says_the_contrary() {
    between("A kite is not safe.\n", "A kite is ~~not~~ safe.\n", "stale", "major");
    between("A kite is not safe.\n", "A kite is <del>not</del> safe.\n", "stale", "major");
    between("A kite flies.\n\nB.\n", "~~A kite flies.~~\n\nB.\n", "stale", "major");
    between("A kite is ~not~ safe.\n", "A kite is ~~not~~\nsafe.\n", "current", "cosmetic");
    between("A kite is ~~not~~ safe.\n", "A kite is <s>not</s> safe.\n", "markup", "markup");
    // A translation that has it already owes nothing.
    let [old, new] = ["A kite is not safe.\n", "A kite is ~~not~~ safe.\n"];
    assert_eq!(compare([old, new, "Un cerf-volant n’est ~~pas~~ sûr.\n"]).0, "current");
    assert_eq!(compare([old, new, "Un cerf-volant n’est *pas* sûr.\n"]).0, "stale");
    assert_eq!(compare([new, old, "Un cerf-volant n’est ~~pas~~ sûr.\n"]).0, "stale");
}

#[test]
fn figures_that_stand_higher_or_lower_are_others() {
    for (old, new) in [
        ("10<sup>5</sup>", "105"),
        ("10<sup>5</sup>", "10<sub>5</sub>"),
        ("x<sub>2</sub>", "x2"),
        ("10<sup>-5</sup>", "10-5"),
        ("10<sup>5</sup>", "10<em>5</em>"),
        ("10^5", "105"),
        ("x^2", "x2"),
        ("10_5", "105"),
    ] {
        let [old, new] = [old, new].map(|figure| format!("A kite weighs {figure} g.\n"));
        between(&old, &new, "stale", "major");
    }
    // Letters may stand as high as the language likes.
    between("The 1<sup>st</sup> kite.\n", "The 1st kite.\n", "markup", "markup");
    between("A<sup>*</sup> kite.\n", "A* kite.\n", "markup", "markup");
    between("10<sup>5</sup> kites\n", "10<sup>5</sup>\nkites\n", "current", "cosmetic");
    let [old, new] = ["A kite weighs 105 g.\n", "A kite weighs 10<sup>5</sup> g.\n"];
    assert_eq!(compare([old, new, "Le cerf-volant pèse 10<sup>5</sup> g.\n"]).0, "current");
}

#[test]
fn a_mark_in_another_column_says_something_else() {
    let table = |row: &str| format!("| A kite | free | paid |\n|---|---|---|\n{row}\n");
    for (old, new) in [
        ("| Windows | x |  |", "| Windows |  | x |"),
        ("| Windows | + | - |", "| Windows | - | + |"),
        ("| Windows | ✓ | – |", "| Windows | – | ✓ |"),
        ("| Windows | 5 |  |", "| Windows |  | 5 |"),
        ("| x | | |", "| | | x |"),
    ] {
        between(&table(old), &table(new), "stale", "major");
    }
    between(&table("| Windows | x |  |"), &table("|Windows|x||"), "current", "cosmetic");
    between(&table("| Windows | x | - |"), &table("| Windows | X | – |"), "stale", "minor");
}

#[test]
fn capitals_count_where_they_are_another_unit() {
    for (old, new) in [("5 Mg", "5 mg"), ("5 MW", "5 mW"), ("8 GB", "8 Gb")] {
        let [old, new] = [old, new].map(|sum| format!("A kite of {sum} flies.\n"));
        between(&old, &new, "stale", "major");
    }
    for (old, new) in [("5 KM", "5 km"), ("5 PM", "5 pm"), ("8 KB", "8 kB"), ("5 Kites", "5 kites")]
    {
        let [old, new] = [old, new].map(|sum| format!("A kite of {sum} flies.\n"));
        between(&old, &new, "stale", "minor");
    }
}

#[test]
fn a_hyphen_between_figures_is_part_of_what_they_say() {
    for (old, new) in
        [("5-6 days", "56 days"), ("1-0", "10"), ("20-30 %", "2030 %"), ("1-800", "1800")]
    {
        let [old, new] = [old, new].map(|figure| format!("A kite flies {figure}.\n"));
        between(&old, &new, "stale", "major");
    }
    between("A kite flies 5-6 days.\n", "A kite flies 5–6 days.\n", "stale", "minor");
}
