//! Values, messages and terms: shown at all, in each form, as often as in the original.

use super::hold;

#[test]
fn values_by_part_and_form() {
    let count = "a = { $n ->\n    [one] One kite\n   *[other] { $n } kites\n }\n";
    hold(&[
        ("a = { $x }\n", "fr", "a = { $x } !\n", &[]),
        ("a = A { $name }\n", "fr", "a = X\n", &["dropped-variable 1:1"]),
        (
            "a = A { $name }\n",
            "fr",
            "a = X { $nom }\n",
            &["dropped-variable 1:1", "unknown-variable 1:9"],
        ),
        ("a = A { $name }\n", "fr", "a = X { $nane }\n", &["unknown-variable 1:9"]),
        // By attribute.
        (
            "a = A { $x }\n    .b = B { $x }\n",
            "fr",
            "a = X { $x }\n    .b = Y\n",
            &["dropped-variable 2:6"],
        ),
        // To choose by it is not to show it.
        (
            "a = A { $x }\n",
            "fr",
            "a = { $x ->\n    [0] X\n   *[other] Y\n }\n",
            &["dropped-variable 1:1"],
        ),
        ("a = A\n", "fr", "a = { $x ->\n    [0] X\n   *[other] Y\n }\n", &["unknown-variable 1:7"]),
        // A form for one number may say it in words; a form for many may not.
        (count, "de", "a = { $n ->\n    [one] Ein Drachen\n   *[other] { $n } Drachen\n }\n", &[]),
        (
            count,
            "de",
            "a = { $n ->\n    [0] Kein Drachen\n    [1] Ein Drachen\n   *[other] { $n } Drachen\n }\n",
            &[],
        ),
        (count, "ja", "a = 凧 { $n }\n", &[]),
        (
            count,
            "ru",
            "a = { $n ->\n    [one] Змей\n    [few] { $n } змея\n    [many] { $n } змеев\n   *[other] { $n } змея\n }\n",
            &["uneven-variable 2:6"],
        ),
        (
            count,
            "pl",
            "a = { $n ->\n    [one] Latawiec\n    [few] Latawce\n    [many] { $n } latawców\n   *[other] Latawca\n }\n",
            &["uneven-variable 3:6"],
        ),
        // Each form of one choice shows what is no matter of that choice.
        (
            "a = { $n ->\n    [one] One of { $who }\n   *[other] { $n } of { $who }\n }\n",
            "de",
            "a = { $n ->\n    [one] Einer\n   *[other] { $n } von { $who }\n }\n",
            &["uneven-variable 2:6"],
        ),
        // Twice, or once where the original has it twice.
        ("a = { $x } kites\n", "fr", "a = { $x } et { $x }\n", &["uneven-variable 1:17"]),
        ("a = { $x }, { $x }!\n", "fr", "a = { $x } !\n", &["uneven-variable 1:1"]),
        // Through a function.
        ("a = { NUMBER($x) }\n", "fr", "a = { $x }\n", &[]),
        ("a = { NUMBER($x) }\n", "fr", "a = X\n", &["dropped-variable 1:1"]),
        (
            "a = { $x }\n",
            "fr",
            "a = { NUMBER($y) }\n",
            &["dropped-variable 1:1", "unknown-variable 1:14"],
        ),
    ]);
}

#[test]
fn values_through_messages_and_terms() {
    hold(&[
        ("a = { b }\nb = { $x }\n", "fr", "a = { b }\nb = Y { $x }\n", &[]),
        ("a = { b }!\nb = { $x }\n", "fr", "a = { b } !\nb = Y\n", &["dropped-variable 2:1"]),
        (
            "a = { b }!\nb = { c.d }\nc =\n    .d = { $x }\n",
            "fr",
            "a = { b } !\nb = { c.d }\nc =\n    .d = Y\n",
            &["dropped-variable 4:6"],
        ),
        (
            "a = Hi { -t }!\n-t = { $x }\n",
            "fr",
            "a = Ho { -t } !\n-t = T\n",
            &["dropped-variable 2:2"],
        ),
        // A term that is given its value asks the message for nothing.
        (
            "a = Hi { -t(x: \"y\") }!\n-t = { $x }\n",
            "fr",
            "a = Ho { -t } !\n-t = T\n",
            &["dropped-variable 2:2"],
        ),
        (
            "a = Hi { -t }!\n-t = T\n",
            "fr",
            "a = Ho { -t(case: \"gen\") } !\n-t = { $case ->\n    [gen] G\n   *[nom] N\n }\n",
            &[],
        ),
        ("a = { b }!\nb = B\n", "fr", "a = { b } !\nb = { $y }\n", &["unknown-variable 2:7"]),
        ("a = { -t }!\n-t = B\n", "fr", "a = { -t } !\n-t = { $y }\n", &["unknown-variable 2:8"]),
        // Said once, of whoever asks for it; and of those that show it where that one may.
        (
            "a = { b }!\nb = { c }\nc = B\n",
            "fr",
            "a = { b } !\nb = { c }\nc = { $y ->\n    [0] X\n   *[other] Y\n }\n",
            &["unknown-variable 3:7"],
        ),
        (
            "a = { b } { $y }\nb = B\n",
            "fr",
            "a = { b } { $y }\nb = { $y }\n",
            &["uneven-variable 1:13", "unknown-variable 2:7"],
        ),
        (
            "a = { b }\nb = B\n",
            "fr",
            "a = { b } { $y }\nb = { $y }\n",
            &["unknown-variable 1:13", "unknown-variable 2:7"],
        ),
        (
            "a = { b }\nb = B\nc = { $y }\n",
            "fr",
            "a = { b }{ c }\nb = { $y }\nc = { $y }\n",
            &["unknown-variable 1:7", "surplus-reference 1:12", "unknown-variable 2:7"],
        ),
        // What is told of neither by the name, since both go round.
        (
            "a = { b }\nb = B\n",
            "fr",
            "a = { b }\nb = { a } { $y }\n",
            &[
                "reference-cycle 1:7",
                "reference-cycle 2:7",
                "surplus-reference 2:7",
                "unknown-variable 2:13",
            ],
        ),
    ]);
}

#[test]
fn messages_and_terms_by_part_and_form() {
    hold(&[
        ("a = A { -t }\n-t = T\n", "fr", "a = X\n-t = T\n", &["missing-reference 1:1"]),
        ("a = A { b }\nb = B\n", "fr", "a = X\nb = Y\n", &["missing-reference 1:1"]),
        (
            "a = A { b.c }\nb = B\n    .c = C\n",
            "fr",
            "a = X { b }\nb = Y\n    .c = Z\n",
            &["missing-reference 1:1", "surplus-reference 1:9"],
        ),
        ("a = A\nb = B\n", "fr", "a = X { b }\nb = Y\n", &["surplus-reference 1:9"]),
        (
            "a = A { -brand }\n-brand = T\n",
            "fr",
            "a = X { -barnd }\n-brand = T\n",
            &["missing-reference 1:1", "unknown-reference 1:9"],
        ),
        (
            "a = A\n    .b = { -t }\n-t = T\n",
            "fr",
            "a = X { -t }\n    .b = Y\n-t = T\n",
            &["surplus-reference 1:9", "missing-reference 2:6"],
        ),
        (
            "a = { $g ->\n    [m] He { -t }\n   *[o] They { -t }\n }\n-t = T\n",
            "de",
            "a = { $g ->\n    [m] Er { -t }\n   *[o] Sie\n }\n-t = T\n",
            &["missing-reference 3:6"],
        ),
        ("a = { -t }, { -t }\n-t = T\n", "fr", "a = { -t }.\n-t = T\n", &["missing-reference 1:1"]),
        // What decides is none of what is shown.
        (
            "a = A { -t }\n-t = T\n",
            "fr",
            "a = { -t.g ->\n    [m] Le { -t }\n   *[f] La { -t }\n }\n-t = T\n    .g = m\n",
            &[],
        ),
    ]);
}

#[test]
fn addresses() {
    hold(&[
        ("a = See https://kites.example/a.\n", "fr", "a = Voir https://kites.example/a.\n", &[]),
        (
            "a = See https://kites.example/en/a.\n",
            "fr",
            "a = Voir https://kites.example/fr/b.\n",
            &[],
        ),
        (
            "a = See https://kites.example/a.\n",
            "fr",
            "a = Voir https://kites.example/b.\n",
            &["url-in-text-differs 1:10"],
        ),
        (
            "a = See https://kites.example/a.\n",
            "fr",
            "a = Voir là.\n",
            &["url-in-text-differs 1:1"],
        ),
        (
            "a = See.\n    .b = B\n",
            "fr",
            "a = Voir.\n    .b = http://kites.example\n",
            &["url-in-text-differs 2:10"],
        ),
    ]);
}

#[test]
fn functions_and_options() {
    hold(&[
        ("a = { $x }\n", "fr", "a = { NUMBR($x) }\n", &["unknown-function 1:7"]),
        ("a = { $x }\n", "fr", "a = { NUMBER($x, style: \"percnt\") }\n", &["unknown-option 1:26"]),
        ("a = { $x }\n", "fr", "a = { NUMBER($x, stil: \"percent\") }\n", &["unknown-option 1:18"]),
        (
            "a = { $x }\n",
            "fr",
            "a = { NUMBER($x, minimumFractionDigits: 1000000000) }\n",
            &["unknown-option 1:41"],
        ),
        (
            "a = { $x }\n",
            "fr",
            "a = { NUMBER($x, style: \"percent\", minimumFractionDigits: 2) }\n",
            &["function-differs 1:7"],
        ),
        ("a = { $x }\n", "fr", "a = { NUMBER() }{ $x }\n", &["unknown-option 1:7"]),
        ("a = { $x }\n", "fr", "a = { RELATIVE($x) }\n", &["unknown-option 1:7"]),
        // Told once, although it stands before a choice.
        (
            "a = { $x }{ $y ->\n    [m] A\n   *[o] B\n }\n",
            "fr",
            "a = { NUMBR($x) }{ $y ->\n    [m] X\n   *[o] Y\n }\n",
            &["unknown-function 1:7"],
        ),
    ]);
}
