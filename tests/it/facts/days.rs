//! How many days a range has, where it is typed into a text and where it is shown.

use super::super::support::{Outcome, base, run};

/// What comes of an English text beside `held`, of four days.
fn told(messages: &str, body: &str) -> Outcome {
    let mut tree = base();
    let meta = "date = 2022-07-28\n\n[facts]\nheld = { from = 2022-07-23, to = 2022-07-26 }\n";
    tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
    let text = format!(
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\n\n[messages]\n{messages}\n+++\n\n{body}\n"
    );
    tree.insert("content/kites/en.md".to_owned(), text.into_bytes());
    tree.remove("content/kites/fr.md");
    tree.remove("content/kites/ar.md");
    run(&tree)
}

const DAYS: &str = "m = \"\"\"\n{ NUMBER($held) ->\n    [one] { NUMBER($held) } day\n   *[other] { NUMBER($held) } days\n}\"\"\"";

#[test]
fn the_number_of_days_of_a_range_is_a_figure() {
    for (messages, shown, typed, found) in [
        ("", "We met for { NUMBER($held) } days.", "5 days", true),
        ("", "We met for { NUMBER($held) } days.", "3 days", true),
        ("", "We met for { NUMBER($held) } days.", "4 days", false),
        ("", "We met for { NUMBER($held) } days.", "5 hours", false),
        ("", "We met for { NUMBER($held) } days.", "30 days", false),
        ("", "We met for { NUMBER($held) } days.", "2 days", false),
        ("", "We met on { $held } days.", "5 days", false),
        (DAYS, "We met for { m }.", "5 days", true),
        (DAYS, "We met for { m }.", "4 days", false),
        ("m = \"{ NUMBER($held) }\"", "We met for { m } days.", "5 days", true),
        ("m = \"{ $held }\"", "We met for { m } days.", "5 days", false),
    ] {
        let body = format!("{shown}\n\nThe fair went on for {typed}.");
        let outcome = told(messages, &body);
        assert_eq!(outcome.has("contradicted-fact"), found, "{shown} {typed}: {}", outcome.text());
        // The figure is to be written as a number of days, and not as the days themselves.
        let help = outcome.text().contains("Write { NUMBER($held) } in place");
        assert_eq!(help, found, "{}", outcome.text());
        assert!(!outcome.has("unused-fact"), "{}", outcome.text());
    }
}

#[test]
fn a_form_for_one_day_may_say_it_in_words() {
    for (one, typed) in [("un jour", false), ("une seule journée", false), ("1 jour", true)] {
        let mut tree = base();
        let meta = "date = 2022-07-28\n\n[facts]\nheld = { from = 2022-07-23, to = 2022-07-26 }\n";
        tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
        let forms = format!("[one] {one}\n   *[other] {{ NUMBER($held) }} jours\n");
        let text = format!(
            "+++\nheadline = \"Kites\"\nslug = \"kites\"\n\n[messages]\n\
             m = \"\"\"\n{{ NUMBER($held) ->\n    {forms}}}\"\"\"\n+++\n\nRéunis pendant {{ m }}.\n"
        );
        tree.insert("content/kites/fr.md".to_owned(), text.into_bytes());
        let outcome = run(&tree);
        assert_eq!(outcome.has("typed-number"), typed, "{one}: {}", outcome.text());
    }
}

#[test]
fn who_chooses_by_the_number_of_days_uses_the_range() {
    let words = "m = \"\"\"\n{ NUMBER($held) ->\n    [one] one day\n   *[other] some days\n}\"\"\"";
    for (messages, body, unused) in
        [(words, "We met for { m }.", false), ("", "We met for four days.", true)]
    {
        let outcome = told(messages, body);
        assert_eq!(outcome.has("unused-fact"), unused, "{}", outcome.text());
        assert!(!outcome.has("typed-number"), "{}", outcome.text());
    }
}

#[test]
fn the_days_and_their_number_are_two_things() {
    let count = "m = \"{ NUMBER($held) } jours\"";
    for (english, french, messages, told) in [
        (
            "for { NUMBER($held) } days",
            "{ $held } jours",
            "",
            Some("does not show “$held” by “NUMBER”"),
        ),
        ("on { $held }", "{ NUMBER($held) }", "", Some("the original shows it as it is")),
        ("on { $held }", "{ m }", count, Some("the original shows it as it is")),
        (
            "on { DATERANGE($held) }",
            "{ NUMBER($held) }",
            "",
            Some("the original shows it as it is"),
        ),
        ("for { NUMBER($held) } days", "{ m }", count, None),
        ("on { $held }", "{ DATERANGE($held) }", "", None),
        // One more is welcome, and a text without either has a rule of its own.
        ("on { $held }", "{ $held }, { m }", count, None),
        ("for { NUMBER($held) } days", "quatre jours", "", None),
        // Where the original has both, one of them in the other's place is one less of its kind, in whatever order.
        (
            "on { $held }, for { NUMBER($held) } days",
            "{ $held }, pour { $held } jours",
            "",
            Some("does not show “$held” by “NUMBER”"),
        ),
        (
            "on { $held }, for { NUMBER($held) } days",
            "{ m }, le { NUMBER($held) }",
            count,
            Some("the original shows it as it is"),
        ),
        (
            "on { $held }, for { NUMBER($held) } days, { $held }",
            "{ m }, le { $held }, { NUMBER($held) }",
            count,
            Some("the original shows it as it is"),
        ),
        (
            "on { $held }, for { NUMBER($held) } days",
            "{ dates }, pour { m }",
            "dates = \"{ $held }\"\nm = \"{ $held } jours\"",
            Some("does not show “$held” by “NUMBER”"),
        ),
        ("on { $held }, for { NUMBER($held) } days", "{ m }, { $held }", count, None),
        ("on { $held }, for { NUMBER($held) } days", "{ m }, { $held }, { $held }", count, None),
        ("on { $held }, for { NUMBER($held) } days, { $held }", "{ m }, { $held }", count, None),
        // One message may say both, in each of its forms.
        (
            "on { $held }, for { NUMBER($held) } days",
            "{ m }",
            "m = \"\"\"\n{ NUMBER($held) ->\n    [one] le { $held }\n   *[other] { $held }, { NUMBER($held) } jours\n}\"\"\"",
            None,
        ),
        // So it is with a share and a number.
        (
            "by { NUMBER($share, style: \"percent\") }, { NUMBER($share, style: \"percent\") }",
            "{ NUMBER($share, style: \"percent\") }, { $share }",
            "",
            Some("does not show “$share” by"),
        ),
        (
            "by { NUMBER($share, style: \"percent\") }, { NUMBER($share, style: \"percent\") }",
            "{ NUMBER($share, style: \"percent\") }",
            "",
            None,
        ),
        // And with countries and their number.
        ("with { NUMBER($lands) }", "{ $lands }", "", Some("does not show “$lands” by “NUMBER”")),
        ("with { $lands }", "{ REGIONS($lands) }", "", None),
        // A number is the same either way.
        ("with { $guests }", "{ NUMBER($guests) }", "", None),
    ] {
        let mut tree = base();
        let meta = "date = 2022-07-28\n\n[facts]\nheld = { from = 2022-07-23, to = 2022-07-26 }\n\
                    lands = { regions = [\"FR\", \"DE\"] }\nguests = 7333\nshare = 0.25\n";
        tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
        tree.remove("content/kites/ar.md");
        for (tag, text, own) in [("en", english, ""), ("fr", french, messages)] {
            let front =
                format!("headline = \"Kites {tag}\"\nslug = \"kites\"\n\n[messages]\n{own}\n");
            let text = format!("+++\n{front}+++\n\nKites {tag} {text}.\n");
            tree.insert(format!("content/kites/{tag}.md"), text.into_bytes());
        }
        let text = run(&tree).text();
        assert_eq!(text.contains("function-differs"), told.is_some(), "{english} {french}: {text}");
        assert!(told.is_none_or(|told| text.contains(told)), "{english} {french}: {text}");
    }
}

#[test]
fn messages_that_show_each_others_values_are_told() {
    let english = "d = \"{ $held }\"\nn = \"{ NUMBER($held) } days\"\nx = \"{ DATERANGE($held) }\"";
    for (french, told) in [
        // As in the original.
        ("d = \"{ $held }\"\nn = \"{ NUMBER($held) } jours\"\nx = \"{ $held }\"", vec![]),
        (
            "d = \"{ NUMBER($held) }\"\nn = \"{ $held } jours\"\nx = \"{ $held }\"",
            vec!["“d” shows “$held” by “NUMBER”", "“n” does not show “$held” by “NUMBER”"],
        ),
        // One that shows both shows what is wanted.
        (
            "d = \"{ NUMBER($held) } ({ $held })\"\nn = \"{ NUMBER($held) }\"\nx = \"{ $held }\"",
            vec![],
        ),
        // By way of another message.
        (
            "d = \"{ $held }\"\nn = \"{ jours } jours\"\njours = \"{ NUMBER($held) }\"\nx = \"{ $held }\"",
            vec![],
        ),
    ] {
        let mut tree = base();
        let meta = "date = 2022-07-28\n\n[facts]\nheld = { from = 2022-07-23, to = 2022-07-26 }\n";
        tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
        tree.remove("content/kites/ar.md");
        for (tag, own) in [("en", english), ("fr", french)] {
            let front =
                format!("headline = \"Kites {tag}\"\nslug = \"kites\"\n\n[messages]\n{own}\n");
            let text = format!("+++\n{front}+++\n\nKites {tag} {{ d }}, {{ n }}, {{ x }}.\n");
            tree.insert(format!("content/kites/{tag}.md"), text.into_bytes());
        }
        let text = run(&tree).text();
        assert_eq!(text.matches("[function-differs]").count(), told.len(), "{french}: {text}");
        for told in told {
            assert!(text.contains(told), "{french}: {told}: {text}");
        }
    }
}

/// What is told of a French text and its messages beside an English one.
fn beside(english: (&str, &str), french: (&str, &str)) -> String {
    let mut tree = base();
    let meta = "date = 2022-07-28\n\n[facts]\nheld = { from = 2022-07-23, to = 2022-07-26 }\n\
                share = 0.25\n";
    tree.insert("content/kites/article.toml".to_owned(), meta.as_bytes().to_vec());
    tree.remove("content/kites/ar.md");
    for (tag, (own, text)) in [("en", english), ("fr", french)] {
        let front = format!("headline = \"Kites {tag}\"\nslug = \"kites\"\n\n[messages]\n{own}\n");
        let text = format!("+++\n{front}+++\n\nKites {tag} {text}.\n");
        tree.insert(format!("content/kites/{tag}.md"), text.into_bytes());
    }
    run(&tree).text()
}

#[test]
fn one_message_that_shows_both_shows_each_as_often() {
    let both = "{ $held }, for { NUMBER($held) } days";
    let plain = |id: &str, text: &str| format!("{id} = \"\"\"\n{text}\"\"\"");
    let chosen = |id: &str, one: &str, other: &str| {
        plain(id, &format!("{{ NUMBER($held) ->\n    [one] {one}\n   *[other] {other}\n}}"))
    };
    let (one, pct) = ("{ $held }, one day", "{ NUMBER($share, style: \"percent\") }");
    let (days, right) = ("{ $held }, pour { $held } jours", "{ $held }, { NUMBER($held) } jours");
    let by = |text: String| (text, "{ b }".to_owned());
    let inline = |text: &str| (String::new(), text.to_owned());
    let lost = Some("does not show “$held” by “NUMBER”");
    for (english, french, told) in [
        (by(plain("b", both)), by(plain("b", days)), lost),
        (by(plain("b", both)), by(plain("b", right)), None),
        (by(plain("b", both)), (plain("c", days), "{ c }".to_owned()), lost),
        (by(plain("b", both)), (plain("c", right), "{ c }".to_owned()), None),
        (inline(both), by(plain("b", days)), lost),
        (inline(both), by(plain("b", right)), None),
        (by(plain("b", both)), inline(days), lost),
        (by(plain("b", both)), inline(right), None),
        // By form.
        (by(chosen("b", one, both)), by(chosen("b", "{ $held }, un jour", days)), lost),
        (by(chosen("b", one, both)), by(chosen("b", "{ $held }, un jour", right)), None),
        (by(chosen("b", one, both)), by(chosen("b", days, right)), lost),
        (by(chosen("b", one, both)), by(chosen("b", "un jour", right)), None),
        (by(chosen("b", one, both)), inline(days), lost),
        (by(chosen("b", one, both)), inline(right), None),
        (inline(both), by(chosen("b", "{ $held }, un jour", right)), None),
        (inline(both), by(chosen("b", "{ $held }, un jour", days)), lost),
        // By way of another message.
        (
            by(plain("b", both)),
            by(format!(
                "{}\n{}",
                plain("b", "{ $held }, pour { j }"),
                plain("j", "{ $held } jours")
            )),
            lost,
        ),
        (
            by(plain("b", both)),
            by(format!(
                "{}\n{}",
                plain("b", "{ $held }, pour { j }"),
                plain("j", "{ NUMBER($held) } jours")
            )),
            None,
        ),
        // Shares, too, in one form or twice in one text.
        (
            by(plain("b", &format!("{pct} of {pct}"))),
            by(plain("b", &format!("{pct} de {{ $share }}"))),
            Some("does not show “$share” by"),
        ),
        (
            by(chosen("b", &format!("one day, {pct}"), &format!("days, {pct}"))),
            by(chosen("b", "un jour, { $share }", &format!("jours, {pct}"))),
            Some("does not show “$share” by"),
        ),
        (
            by(chosen("b", &format!("one day, {pct}"), &format!("days, {pct}"))),
            by(chosen("b", &format!("un jour, {pct}"), &format!("jours, {pct}"))),
            None,
        ),
    ] {
        let text = beside((&english.0, &english.1), (&french.0, &french.1));
        let found = text.matches("[function-differs]").count();
        assert_eq!(found, usize::from(told.is_some()), "{english:?} {french:?}: {text}");
        assert!(told.is_none_or(|told| text.contains(told)), "{english:?} {french:?}: {text}");
    }
}

#[test]
fn two_messages_that_make_up_for_each_other_are_told() {
    let both = |id: &str| format!("{id} = \"{{ $held }}, {{ NUMBER($held) }}\"");
    let english = format!("{}\n{}", both("a"), both("b"));
    let swapped = "a = \"{ $held }, { $held }\"\nb = \"{ NUMBER($held) }, { NUMBER($held) }\"";
    for (french, told) in [(swapped, 2), (english.as_str(), 0)] {
        let text = beside((&english, "{ a }, { b }"), (french, "{ a }, { b }"));
        assert_eq!(text.matches("[function-differs]").count(), told, "{french}: {text}");
    }
    // Where the text shows it too, the sentence is divided as the language wants.
    let text = beside(
        (&both("a"), "{ a }, { NUMBER($held) }, { $held }"),
        ("a = \"{ $held }, { $held }\"", "{ a }, { NUMBER($held) }, { NUMBER($held) }"),
    );
    assert!(!text.contains("[function-differs]"), "{text}");
}
