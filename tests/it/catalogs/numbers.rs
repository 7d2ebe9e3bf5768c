//! Plural forms: those that a language needs, those that it has not, and none at all.

use hexapla::check::catalog::{Index, check};
use hexapla::model::Limits;

use super::{entries, hold, locale};

const KITES: &str = "a = { $n ->\n    [one] { $n } kite\n   *[other] { $n } kites\n }\n";

#[test]
fn forms_that_are_missing() {
    let two = "a = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n";
    hold(&[
        (KITES, "de", two, &[]),
        (KITES, "pl", two, &["missing-plural 2:6"]),
        (KITES, "ar", two, &["missing-plural 2:6"]),
        (KITES, "he", two, &["missing-plural 2:6"]),
        (KITES, "cy", two, &["missing-plural 2:6"]),
        (KITES, "lt", two, &["missing-plural 2:6"]),
        // Millions are nobody's duty.
        (KITES, "fr", two, &[]),
        (KITES, "es", two, &[]),
        (KITES, "it", two, &[]),
        (KITES, "pt-BR", two, &[]),
        (KITES, "pt-PT", two, &[]),
        (KITES, "ca", two, &[]),
        // A number of its own does as well, where the form stands for that number alone.
        (
            KITES,
            "pl",
            "a = { $n ->\n    [1] { $n } x\n    [few] { $n } y\n    [many] { $n } z\n   *[other] { $n } w\n }\n",
            &[],
        ),
        (
            KITES,
            "ru",
            "a = { $n ->\n    [1] { $n } x\n    [few] { $n } y\n    [many] { $n } z\n   *[other] { $n } w\n }\n",
            &["missing-plural 2:6"],
        ),
        // By order, other forms count.
        (
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n",
            "it",
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }x\n   *[other] { $n }y\n }\n",
            &["missing-plural 2:6", "wrong-plural 2:6"],
        ),
        // In terms and attributes as well.
        (
            "-t = T\na = A\n    .b = { $n }\n",
            "pl",
            "-t = { $n ->\n    [one] x\n   *[other] y\n }\na = { -t }\n    .b = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n",
            &["missing-plural 2:6", "surplus-reference 5:7", "missing-plural 7:6"],
        ),
    ]);
}

#[test]
fn forms_that_show_no_number_are_forms_too() {
    let english = "a = { $n ->\n    [one] Delete the kite\n   *[other] Delete the kites\n }\n";
    let two = "a = { $n ->\n    [one] X\n   *[other] Y\n }\n";
    let single = "a = { $n ->\n    [1] X\n   *[other] Y\n }\n";
    let none = "a = { $n ->\n    [0] X\n   *[other] Y\n }\n";
    hold(&[
        // `one` is said of 21 as well.
        (english, "ru", two, &["missing-plural 2:6"]),
        (english, "pl", two, &["missing-plural 2:6"]),
        (english, "ar", two, &["missing-plural 2:6"]),
        (english, "de", two, &[]),
        (english, "fr", two, &[]),
        (english, "mk", two, &[]),
        // One kite alone, or none, against all others.
        (english, "ru", single, &[]),
        (english, "ru", none, &[]),
        (english, "de", none, &[]),
        (KITES, "ru", single, &["dropped-variable 1:1"]),
        (
            english,
            "ru",
            "a = { $n ->\n    [one] X\n    [few] Y\n    [many] Z\n   *[other] Z\n }\n",
            &[],
        ),
    ]);
    // A reference that counts alike, and shows no number either, has meant one thing and several.
    let russian = locale("ru");
    for (reference, told) in [(two, 0), (KITES, 1)] {
        let read = [entries("ru", "ru.ftl", reference), entries("uk", "uk.ftl", two)];
        let index = Index::new(&russian, &read, &Limits::default());
        let (faults, _) = check(&index, &read[1]);
        let plural = faults.iter().filter(|fault| fault.rule.code == "missing-plural");
        assert_eq!(plural.count(), told, "{reference}");
    }
}

#[test]
fn forms_that_the_language_has_not() {
    hold(&[
        (
            KITES,
            "ja",
            "a = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n",
            &["wrong-plural 2:6"],
        ),
        (
            KITES,
            "de",
            "a = { $n ->\n    [one] { $n } x\n    [few] { $n } y\n   *[other] { $n } z\n }\n",
            &["wrong-plural 3:6"],
        ),
        // Today's Hebrew has no `many`.
        (
            KITES,
            "he",
            "a = { $n ->\n    [one] { $n } x\n    [two] { $n } x\n    [many] { $n } y\n   *[other] { $n } z\n }\n",
            &["wrong-plural 4:6"],
        ),
        (
            KITES,
            "es",
            "a = { $n ->\n    [one] { $n } x\n    [many] { $n } y\n   *[other] { $n } z\n }\n",
            &[],
        ),
        // A choice by words is no choice by number.
        (
            "a = { $g }\n",
            "ja",
            "a = { $g ->\n    [one] { $g } x\n    [male] { $g } y\n   *[other] { $g } z\n }\n",
            &[],
        ),
    ]);
}

#[test]
fn a_number_that_decides_nothing() {
    hold(&[
        (KITES, "pl", "a = { $n } latawców\n", &["unselected-plural 1:7"]),
        (KITES, "pl", "a = { $n ->\n   *[other] { $n } latawców\n }\n", &["unselected-plural 2:6"]),
        // One form is all that these have.
        (KITES, "ja", "a = { $n } 凧\n", &[]),
        (KITES, "zh-Hans", "a = { $n } 只风筝\n", &[]),
        // It may be decided elsewhere, or the original may choose by single numbers only.
        (
            KITES,
            "de",
            "a = { b }\nb = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n",
            &["surplus-reference 1:7"],
        ),
        (
            "a = { $n ->\n    [0] No { $n }\n   *[other] Kites: { $n }\n }\n",
            "de",
            "a = Drachen: { $n }\n",
            &[],
        ),
    ]);
}

#[test]
fn millions_are_advised() {
    let compact = "a = { $n ->\n    [one] { NUMBER($n, notation: \"compact\") } x\n   *[other] { NUMBER($n, notation: \"compact\") } y\n }\n";
    hold(&[(KITES, "fr", compact, &["compact-plural 2:6"]), (KITES, "de", compact, &[])]);
}
