//! Messages under `[messages]` are held to the rules of catalogs, in every form and not in that alone which today's
//! figure takes.

use std::fmt::Write as _;

use super::super::support::{Outcome, Tree, run};
use super::{edit, sample};

const FACTS: &str = "n = 22\nx = 7\nr = { regions = [\"FR\"] }\nd = 2022-07-23\nlater = 2022-07-26\nraised = { minor = 100, currency = \"EUR\" }\nside = \"few\"\nat = { at = 2022-07-26T20:00:00, zone = \"Europe/Paris\" }\n";

/// An article in English and Russian, each with these messages.
fn article(en: &str, ru: &str, texts: [&str; 2]) -> Outcome {
    let mut tree = Tree::new();
    let mut put = |path: &str, text: String| drop(tree.insert(path.to_owned(), text.into_bytes()));
    put("pipeline.toml", "[network]\nid = \"k\"\nsource-locale = \"en\"\n\n[[section]]\nid = \"k\"\nurl = \"https://k.example/\"\nlocales = [\"en\", \"ru\"]\n".to_owned());
    put("content/a/article.toml", format!("date = 2022-07-01\n[facts]\n{FACTS}"));
    let own = |messages: &str| match messages {
        "" => String::new(),
        messages => format!("[messages]\n{messages}\n"),
    };
    let [english, russian] = texts;
    let text = |head: &str, messages: &str, body: &str| {
        format!("+++\nheadline = \"{head}\"\nslug = \"{}\"\n{}+++\n\n{body}\n", "a", own(messages))
    };
    put("content/a/en.md", text("Kites", en, english));
    put("content/a/ru.md", text("Змеи", ru, russian));
    let site = "site-name = Kites\nsite-tagline = T\n";
    put("locales/en/site.ftl", site.to_owned());
    put("locales/ru/site.ftl", "site-name = Змеи\nsite-tagline = Т\n".to_owned());
    run(&tree)
}

/// What is found in the texts, with its place.
fn found(outcome: &Outcome) -> Vec<String> {
    let own = outcome.diagnostics.iter().filter(|fault| {
        fault.path.as_deref().is_some_and(|path| path.ends_with(".md"))
            && fault.rule.code != "placeable-differs"
    });
    let said = own.map(|fault| {
        let path = fault.path.as_deref().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        let at = fault.location.as_ref().map_or((0, 0), |at| (at.line, at.column));
        format!("{} {file}:{}:{}", fault.rule.code, at.0, at.1)
    });
    said.collect()
}

/// What is found in an English message whose first form today's figure does not take.
fn in_a_form(form: &str) -> Vec<String> {
    let message = format!("p = \"\"\"{{ $n ->\n [one] {form}\n*[other] ok {{ $n }}\n}}\"\"\"");
    let outcome = article(&message, "", ["A { p }.", "Б { $n }."]);
    found(&outcome)
}

#[test]
fn a_form_that_is_not_chosen_today_is_looked_at() {
    let mut all = String::new();
    for form in [
        "{ NUMBER($n, foo: 1) }",
        "{ NUMBER($n, style: \"bogus\") }",
        "{ nothere }",
        "{ -nothere }",
        "{ p }",
        "{ DATETIME($n) }",
        "{ REGION($r, form: \"in\") }",
        "{ REGION(\"XX\") }",
        "{ REGIONS(\"FR XX\") }",
        "{ LANGUAGE(\"xx\") }",
        "{ DATETIME($at, timeZone: \"Mars/X\") }",
        "{ DATETIME($d, timeStyle: \"short\") }",
        "{ DATETIME($d, calendar: \"foo\") }",
        "{ NUMBER($n, style: \"currency\") }",
        "{ NUMBER($raised, currency: \"USD\") }",
        "{ DATERANGE($later, $d) }",
        "{ LIST() }",
        "{ RELATIVE($d) }",
        "{ NUMBER($side) }",
        "{ LIST(NUMBER($d), \"a\") }",
        "{ $d -> [one] a *[other] b }",
        "{ $m }",
        "{ NUMBR($n) }",
        "{ NUMBER($m) }",
    ] {
        let form =
            form.replace(" [one]", "\n [one]").replace(" *[", "\n *[").replace("b }", "b\n }");
        let found = in_a_form(&form);
        writeln!(all, "{}: {}", form.replace('\n', ""), found.join(", ")).expect("a text");
    }
    insta::assert_snapshot!("forms", all);
    for sound in [
        "one",
        "{ NUMBER($n, minimumFractionDigits: 1) }",
        "{ $r } { REGION($r) }",
        "{ DATERANGE($d, $later) }",
    ] {
        let found = in_a_form(sound);
        assert!(found.is_empty(), "{sound}: {found:?}");
    }
}

#[test]
fn a_corrected_figure_takes_no_page_down() {
    // Whatever is accepted with 22 is accepted with 1.
    let message = "p = \"\"\"{ $n ->\n [one] one { DATETIME($d, month: \"long\") }\n*[other] ok { $n }\n}\"\"\"";
    let outcome = article(message, "", ["A { p }.", "Б { $n }."]);
    assert!(outcome.errors().is_empty(), "{}", outcome.text());
}

#[test]
fn choices_of_a_translation_are_held_to_the_plurals_of_its_language() {
    let en = "p = \"\"\"{ $n ->\n [one] { $n } day\n*[other] { $n } days\n}\"\"\"";
    let mut all = String::new();
    for ru in [
        "p = \"\"\"{ $n ->\n [one] { $n } день\n*[other] { $n } дней\n}\"\"\"",
        "p = \"{ $n } дней\"",
        "p = \"\"\"{ $n ->\n [one] день\n [few] дня\n [many] дней\n*[other] дня\n}\"\"\"",
        "p = \"\"\"{ $n ->\n [one] { $n } день\n [few] дня\n [many] { $n } дней\n*[other] { $n } дня\n}\"\"\"",
        "p = \"\"\"{ $n ->\n [one] { $n } день\n [one] { $n } день\n [few] { $n } дня\n [many] { $n } дней\n*[other] { $n } дня\n}\"\"\"",
        "p = \"\"\"{ $n ->\n [one] { $n } день\n [two] { $n } дня\n [few] { $n } дня\n [many] { $n } дней\n*[other] { $n } дня\n}\"\"\"",
        "p = \"\"\"{ $n ->\n [one] { $n } д\u{FFFD}нь\n [few] { $n } дня\n [many] { $n } дней\n*[other] { $n } дня\n}\"\"\"",
        "p = \"\"\"{ $n ->\n [one] { $n } день\n [few] { $n } дня\n [many] { $n } дней\n*[other] { $n } дня\n}\"\"\"",
    ] {
        let outcome = article(en, ru, ["A { p }.", "А { p }."]);
        writeln!(all, "{}: {}", ru.replace('\n', ""), found(&outcome).join(", ")).expect("a text");
    }
    insta::assert_snapshot!("plurals", all);
    let copied = article(
        "p = \"{ $n } days long ago\"",
        "p = \"{ $n } days long ago\"",
        ["A { p }.", "А { p }."],
    );
    assert_eq!(found(&copied), ["same-as-source ru.md:5:6"]);
    // A unit of measure is the same in many languages.
    let unit = article("p = \"{ $n } km\"", "p = \"{ $n } km\"", ["A { p }.", "А { p }."]);
    assert!(found(&unit).is_empty(), "{:?}", found(&unit));
}

#[test]
fn how_a_sentence_is_divided_is_each_languages_own_affair() {
    let en = "p = \"\"\"{ $n ->\n [one] { $n } day\n*[other] { $n } days\n}\"\"\"";
    let ru = "p = \"\"\"{ $n ->\n [one] день\n [few] дня\n [many] дней\n*[other] дня\n}\"\"\"";
    let beside = article(en, ru, ["A { p }.", "А { $n } { p }."]);
    assert!(found(&beside).is_empty(), "{:?}", found(&beside));
    let apart = article(en, ru, ["A { p }.", "А { p }.\n\nБ { $n }."]);
    assert!(
        found(&apart).contains(&"dropped-variable ru.md:5:5".to_owned()),
        "{:?}",
        found(&apart)
    );
    // By way of another message.
    let helper = "p = \"{ $n } { d }\"\nd = \"\"\"{ $n ->\n [one] день\n [few] дня\n [many] дней\n*[other] дня\n}\"\"\"";
    let helped = article(en, helper, ["A { p }.", "А { p }."]);
    assert!(found(&helped).is_empty(), "{:?}", found(&helped));
    // The forms of a choice by a word are named as their author likes.
    let word = "p = \"\"\"{ $side ->\n [few] { $n } A\n*[other] { $n } B\n}\"\"\"";
    let outcome = article(word, &word.replace('A', "А"), ["A { p }.", "А { p }."]);
    assert!(found(&outcome).is_empty(), "{:?}", found(&outcome));
}

#[test]
fn what_is_wrong_is_said_at_its_own_place() {
    let outcome = article("", "", ["A { NUMBER($n, maximumFractionDigit: 1) } b.", "Б { $n }."]);
    assert_eq!(found(&outcome), ["unknown-option en.md:6:16"]);
    assert!(outcome.text().contains("maximumFractionDigits"), "{}", outcome.text());
    let cycle = article("a = \"{ b }\"\nb = \"{ a }\"", "", ["A { a }.", "Б."]);
    assert_eq!(found(&cycle), ["reference-cycle en.md:5:8", "reference-cycle en.md:6:8"]);
    let zone = article("a = \"{ DATETIME($at, timeZone: 'x') }\"", "", ["A { a }.", "Б."]);
    assert_eq!(found(&zone), ["bad-message en.md:5:5"]);
    let zone = article("a = '{ DATETIME($at, timeZone: \"Mars/X\") }'", "", ["A { a }.", "Б."]);
    assert_eq!(found(&zone), ["broken-placeable en.md:5:33"]);
    assert!(zone.text().contains("timeZone: Mars/X"), "{}", zone.text());
    let headline = article("", "", ["A.", "Б { DATETIME($n) }."]);
    assert_eq!(found(&headline), ["broken-placeable ru.md:6:5"]);
    let fact = article("a = \"\"\"\n{ $m }\n\"\"\"", "", ["A { a }.", "Б."]);
    assert_eq!(found(&fact), ["unknown-fact en.md:6:3"]);
}

#[test]
fn an_edited_message_makes_translations_stale_and_not_wrong() {
    let mut tree = sample();
    let before = run(&tree);
    edit(
        &mut tree,
        "content/2022/university-report/en-GB.md",
        "*[other] { $bursaries } bursaries",
        "*[other] { $bursaries } bursaries in { $sessions } sessions",
    );
    let after = run(&tree);
    assert!(!after.has("dropped-variable"), "{}", after.text());
    assert_eq!(before.errors().len(), after.errors().len(), "{}", after.text());
}

#[test]
fn messages_of_one_name_in_other_places_have_nothing_to_do_with_each_other() {
    let en = "m = \"{ $n } of { $x } makers\"";
    let ru = "m = \"{ $n } мастеров\"";
    let beside = article(en, ru, ["We saw { m } today.", "Мы видели { m } из { $x }."]);
    assert!(found(&beside).is_empty(), "{:?}", found(&beside));
    let lost = article(en, ru, ["We saw { m } today.", "Мы видели { m }."]);
    assert_eq!(found(&lost), ["dropped-variable ru.md:5:5"]);
    let texts = [
        "We saw { m } today.\n\n## B {#b}\n\nAnd so on.",
        "Мы видели { $n } из { $x }.\n\n## Б {#b}\n\nИ { m }.",
    ];
    let elsewhere = article(en, ru, texts);
    assert!(!elsewhere.has("dropped-variable"), "{:?}", found(&elsewhere));
}

#[test]
fn a_fact_without_its_sign_is_found() {
    let outcome = article("", "", ["There were { n } people, \\{ n }, { m }.", "Б { $n }."]);
    assert_eq!(found(&outcome), ["unknown-message en.md:6:12"]);
    assert!(outcome.text().contains("Did you mean “{ $n }”"), "{}", outcome.text());
}

#[test]
fn values_that_are_nearly_written_as_they_should_be_are_found() {
    for odd in [
        "{\u{A0}$n }",
        "{\u{202F}$n\u{202F}}",
        "{\u{200B}$n}",
        "{ \u{2068}$n\u{2069} }",
        "{ NUMBER ($n) }",
        "{ number($n) }",
        "{ Number($n, style: \"percent\") }",
    ] {
        let outcome = article("", "", [&format!("A {odd} B."), "Б."]);
        assert!(outcome.has("unknown-message"), "{odd:?} {}", outcome.text());
        let code = article("", "", [&format!("A `{odd}` B, \\{odd}."), "Б."]);
        assert!(!code.has("unknown-message"), "{odd:?} {}", code.text());
    }
    let sound = "{ $n } { NUMBER($n) } {{\u{A0}$n }} { number(1) } { print($n) }";
    let outcome = article("", "", [sound, "Б."]);
    assert!(!outcome.has("unknown-message"), "{}", outcome.text());
}
