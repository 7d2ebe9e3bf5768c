//! What other tools' own test cases find, in words of our own.

use super::hold;

#[test]
fn styles_are_compared_through_references_and_lengths_alone_are_none() {
    let english = "simple =\n    .style = width:1px\nref =\n    .style = { simple.style }\nbare =\n    .style = 28em\n";
    hold(&[
        (english, "de", "ref =\n    .style = { simple.style }\n", &["unknown-reference 2:16"]),
        (
            english,
            "de",
            "ref =\n    .style = Stil\n",
            &["missing-reference 2:6", "lost-style 2:14"],
        ),
        (
            english,
            "de",
            "ref =\n    .style = height: 2px\n",
            &["missing-reference 2:6", "style-differs 2:14", "style-differs 2:14"],
        ),
        (english, "de", "bare =\n    .style = 27em\n", &["lost-style 2:14"]),
        (english, "de", "bare =\n    .style = width: 27em\n", &["style-differs 2:14"]),
    ]);
}

#[test]
fn what_the_reference_refers_to_in_vain_is_asked_for_all_the_same() {
    let english = "a = some { button.label }\n";
    hold(&[
        (english, "de", "a = gar nichts\n", &["missing-reference 1:1"]),
        (english, "de", "a = { button } da\n", &["missing-reference 1:1", "unknown-reference 1:7"]),
        (english, "de", "a = etwas { button.label }\n", &["unknown-reference 1:13"]),
    ]);
}

#[test]
fn more_than_one_and_several_is_a_choice_by_number() {
    let english = "a = { $n ->\n   *[other] Thing\n }\n";
    let both = "a = { $n ->\n    [one] Comment\n   *[other] Comments\n }\n";
    hold(&[
        (
            english,
            "ru",
            "a = { $n ->\n    [one] x\n    [3] y\n   *[many] z\n }\n",
            &["missing-plural 2:6"],
        ),
        // Five comments are not what two are, whether the figure stands there or not.
        (
            both,
            "pl",
            "a = { $n ->\n    [one] Komentarz\n   *[other] Komentarze\n }\n",
            &["missing-plural 2:6"],
        ),
    ]);
}

#[test]
fn nouns_that_a_figure_leaves_as_they_are_need_one_form() {
    let english = "a = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n }\n";
    hold(&[
        (english, "tr", "a = { $n } dosya\n", &[]),
        (english, "hu", "a = { $n ->\n    [0] nincs\n   *[other] { $n } fájl\n }\n", &[]),
        (english, "de", "a = { $n } Dateien\n", &["unselected-plural 1:7"]),
    ]);
}

#[test]
fn loose_markup_is_a_note() {
    hold(&[
        ("a = ok\n", "de", "a = nice&ethical\n", &["loose-markup 1:9"]),
        ("a = <span>x</span>\n", "de", "a = <SPAN>x</SPAN>\n", &["loose-markup 1:5"]),
        ("a = R&D\n", "de", "a = F&E, Q&A & so\n", &[]),
        ("a = Open &lt;file&gt;\n", "de", "a = Öffne <Datei>\n", &["markup-differs 1:11"]),
        ("a = Open <file>\n", "de", "a = Öffne <Datei>\n", &[]),
    ]);
}

#[test]
fn terms_and_functions_are_given_what_they_know() {
    let english = "-b = Kite\na = { -b } { REGION(\"FR\") }\n";
    let club = "-b = { $case ->\n    [gen] Drachens\n   *[nom] Drachen\n }\n";
    let (good, name, word) = (
        format!("{club}a = {{ -b(case: \"gen\") }} {{ REGION(\"FR\") }}\n"),
        format!("{club}a = {{ -b(cse: \"gen\") }} {{ REGION(\"DE\") }}\n"),
        format!("{club}a = {{ -b(case: \"gn\") }} {{ REGION(\"XQ\") }}\n"),
    );
    hold(&[
        (english, "de", &good, &[]),
        (english, "de", &name, &["unknown-argument 5:10", "wrong-argument 5:34"]),
        (english, "de", &word, &["unknown-argument 5:17", "wrong-argument 5:34"]),
        ("-b = { $n }\n", "de", "-b = { $m ->\n   *[x] { $n }\n }\n", &["unknown-argument 1:8"]),
    ]);
}

#[test]
fn addresses_without_a_scheme_are_compared() {
    let english = "a = Write to info@kites.example, or see kites.example.\n";
    hold(&[
        (english, "de", "a = An info@kites.example, oder kites.example.\n", &[]),
        (english, "hu", "a = Írj: info@kites.example; kites.example-en\n", &[]),
        (
            english,
            "de",
            "a = An info@kite.example, oder drachen.example.\n",
            &["url-in-text-differs 1:8", "url-in-text-differs 1:32"],
        ),
        ("a = you@example.com\n", "de", "a = du@beispiel.de\n", &[]),
        ("a = pipeline.toml\n", "de", "a = Datei.toml\n", &[]),
    ]);
}
