//! Values, attributes, forms: what is there and what is not.

use super::{hold, judged};

#[test]
fn values_and_attributes() {
    hold(&[
        // Sound.
        ("a = A\n    .b = B\n", "fr", "a = X\n    .b = Y\n", &[]),
        ("a =\n    .b = B\n", "fr", "a =\n    .b = Y\n", &[]),
        // A value too few or too many.
        ("a = A\n    .b = B\n", "fr", "a =\n    .b = Y\n", &["missing-value 1:1"]),
        ("a =\n    .b = B\n", "fr", "a = X\n    .b = Y\n", &["surplus-value 1:5"]),
        ("a =\n    .b = B\n", "fr", "# c\na =\n    X\n    .b = Y\n", &["surplus-value 3:5"]),
        // An attribute too few, too many, mistyped.
        ("a = A\n    .b = B\n", "fr", "a = X\n", &["missing-attribute 1:1"]),
        (
            "a = A\n    .b = B\n    .c = C\n",
            "fr",
            "\na = X\n",
            &["missing-attribute 2:1", "missing-attribute 2:1"],
        ),
        ("a = A\n", "fr", "a = X\n    .b = Y\n", &["surplus-attribute 2:6"]),
        (
            "a = A\n    .label = B\n",
            "fr",
            "a = X\n    .lable = Y\n",
            &["missing-attribute 1:1", "surplus-attribute 2:6"],
        ),
        // Twice.
        (
            "a = A\n    .b = B\n",
            "fr",
            "a = X\n    .b = Y\n    .b = Z\n",
            &["duplicate-attribute 3:6"],
        ),
        ("-a = A\n", "fr", "-a = X\n    .b = Y\n    .b = Z\n", &["duplicate-attribute 3:6"]),
        // A term's attributes are its language's own, and so are terms.
        ("-a = A\n    .b = B\n", "fr", "-a = X\n    .c = Y\n", &[]),
        ("a = A\n", "fr", "-t = T\n    .g = m\na = X { -t }\n", &["surplus-reference 3:9"]),
    ]);
}

#[test]
fn forms_that_stand_there_twice() {
    let english = "a = { $n ->\n    [one] { $n } A\n   *[other] { $n } B\n }\n";
    hold(&[
        (
            english,
            "de",
            "a = { $n ->\n    [one] { $n } X\n    [one] { $n } Y\n   *[other] { $n } Z\n }\n",
            &["duplicate-form 3:6"],
        ),
        (
            english,
            "de",
            "a = { $n ->\n    [1] { $n } X\n    [1.0] { $n } Y\n   *[other] { $n } Z\n }\n",
            &["duplicate-form 3:6"],
        ),
        // In a term, and in a choice inside of another.
        (
            "a = A\n",
            "de",
            "-t = { $x ->\n    [a] { $y ->\n        [b] 1\n        [b] 2\n       *[c] 3\n    }\n   *[d] 4\n }\na = B\n",
            &["obsolete-string 1:2", "duplicate-form 4:10"],
        ),
    ]);
}

#[test]
fn what_is_left_over_and_what_was_left_alone() {
    hold(&[
        ("a = A\n", "fr", "a = X\nb = Y\n", &["obsolete-string 2:1"]),
        // What another string of its language uses is there for it.
        (
            "a = { $x }\n",
            "fr",
            "a = { b }\nb = { $x }\n-t = T\n",
            &["surplus-reference 1:7", "obsolete-string 3:2"],
        ),
        ("a = Home\n", "fr", "a = Home\n", &["untranslated-string 1:5"]),
        ("a =\n    Home\n    sweet\n", "fr", "a = Home\n    sweet\n", &["untranslated-string 1:5"]),
        ("a = A\n    .b = Home\n", "fr", "a = X\n    .b = Home\n", &["untranslated-string 2:10"]),
        // Meant; without words; of the same language; a term.
        ("a = Home\n", "fr", "# hexapla: same\na = Home\n", &[]),
        ("a = Home\n", "fr", "# A note.\n# Hexapla: same\na = Home\n", &[]),
        ("a = Home\n", "fr", "## hexapla: same\n\na = Home\n\n##\n\n", &[]),
        ("# hexapla: same\na = Home\n", "fr", "a = Home\n", &[]),
        ("a = { $x } / { $y }: 1 <br/>\n", "fr", "a = { $x } / { $y }: 1 <br/>\n", &[]),
        ("a = https://kites.example/\n", "fr", "a = https://kites.example/\n", &[]),
        ("a = Home\n", "en-GB", "a = Home\n", &[]),
        ("-a = Kites\n", "fr", "-a = Kites\n", &[]),
    ]);
}

#[test]
fn letters_that_were_lost() {
    hold(&[
        ("a = A\n", "fr", "a = caf\u{FFFD}\n", &["replacement-character 1:8"]),
        (
            "a = A\n    .b = B\n",
            "fr",
            "a = X\n    .b = { \"caf\\uFFFD\" }\n",
            &["replacement-character 2:16"],
        ),
        ("-a = A\n", "fr", "-a = \u{FFFD}\n", &["replacement-character 1:6"]),
        // In comments of every kind, by line.
        (
            "a = A\n",
            "fr",
            "### caf\u{FFFD}\n\n## caf\u{FFFD}\n## th\u{FFFD}\n\n# lone \u{FFFD}\n\n# \u{FFFD} \u{FFFD}\na = X\n",
            &[
                "replacement-character 1:8",
                "replacement-character 3:7",
                "replacement-character 4:6",
                "replacement-character 6:8",
                "replacement-character 8:3",
            ],
        ),
        ("a = A\n", "fr", "# caf\u{FFFD}\n# hexapla: allow replacement-character\na = X\n", &[]),
    ]);
}

#[test]
fn an_error_keeps_a_translation_out_and_a_warning_does_not() {
    let refused = |reference, own| judged(reference, "fr", own).1;
    assert_eq!(refused("a = A\n    .b = B\n", "a = X\n"), ["a"]);
    assert_eq!(refused("a = A\n", "a = A\n"), Vec::<String>::new());
    assert_eq!(refused("a = A\n", "a = caf\u{FFFD}\n"), Vec::<String>::new());
}

#[test]
fn both_texts_and_the_string_are_told() {
    let (faults, _) = judged("a = A\n    .b = Home\n", "fr", "a = X\n    .b = Home\n");
    let [fault] = faults.as_slice() else { panic!("{faults:?}") };
    let message = fault.message.as_ref().expect("a string");
    assert_eq!((message.id.as_str(), message.attribute.as_deref()), ("a", Some("b")));
    let beside = fault.beside.as_ref().expect("texts");
    assert_eq!(beside.reference.as_deref(), Some("Home"));
    assert_eq!(beside.translation.as_deref(), Some("Home"));
    assert_eq!(fault.path.as_deref(), Some("own.ftl"));
    assert_eq!(fault.locale.as_ref().map(|locale| locale.as_str()), Some("fr"));
}
