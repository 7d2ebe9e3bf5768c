//! Plural forms: those that a language needs, those that it has not, and none at all.

use super::hold;

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
