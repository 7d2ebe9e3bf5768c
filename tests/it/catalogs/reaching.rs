//! Strings that refer to strings: round and round, and without bound.

use std::collections::BTreeSet;
use std::fmt::Write;

use hexapla::check::catalog::{Index, check, missing, originals};
use hexapla::diag::Diagnostic;
use hexapla::model::{Layer, Limits, Locale};

use super::{entries, hold, judged, locale, said};

#[test]
fn ways_round() {
    hold(&[
        (
            "a = A\nb = B\n",
            "fr",
            "a = { a }\nb = X\n",
            &["reference-cycle 1:7", "surplus-reference 1:7"],
        ),
        (
            "a = { b }\nb = B\nc = C\n",
            "fr",
            "a = { b } !\nb = { c }\nc = { -t }\n-t = { a.x }\n",
            // `a` has no attribute `x`, so that nothing leads back.
            &["surplus-reference 2:7", "surplus-reference 3:7", "unknown-reference 4:8"],
        ),
        (
            "a = { b }\nb = B\nc = C\n",
            "fr",
            "a = { b } !\nb = { c }\nc = { -t }\n-t = { a }\n",
            &[
                "reference-cycle 1:7",
                "reference-cycle 2:7",
                "surplus-reference 2:7",
                "reference-cycle 3:7",
                "surplus-reference 3:7",
                "reference-cycle 4:8",
            ],
        ),
        // Through an attribute, and by what decides.
        (
            "a = A\n    .b = B\n",
            "fr",
            "a = X\n    .b = { a.b }\n",
            &["reference-cycle 2:12", "surplus-reference 2:12"],
        ),
        (
            "a = A\n",
            "fr",
            "a = X\n-t = { -t.g ->\n    [m] M\n   *[f] F\n }\n    .g = { -t }\n",
            &["reference-cycle 2:8", "reference-cycle 6:12"],
        ),
    ]);
    let (faults, refused) = judged("a = A\nb = B\n", "fr", "a = { b }\nb = { a }\n");
    let way = |fault: &hexapla::diag::Diagnostic| {
        let all = fault.args.iter().find(|(name, _)| *name == "way");
        all.map(|(_, way)| format!("{way:?}"))
    };
    let ways: Vec<String> = faults.iter().filter_map(way).collect();
    assert!(ways[0].contains("a → b → a") && ways[1].contains("b → a → b"), "{ways:?}");
    assert_eq!(refused, ["a", "b"]);
}

#[test]
fn laughs_by_the_billion() {
    let mut text = String::from("m0 = ha ha ha ha\n");
    for ix in 1..20 {
        writeln!(text, "m{ix} = {}", format!("{{ m{} }}", ix - 1).repeat(10)).expect("text");
    }
    let english = locale("en");
    let read = [entries("en", "en.ftl", &text)];
    let index = Index::new(&english, &read, &Limits::default());
    let (faults, refused) = check(&index, &read[0]);
    let large = faults.iter().filter(|fault| fault.rule.code == "expansion-too-large").count();
    // 15 bytes by ten to the sixth are more than 4 MB.
    assert_eq!(large, 14, "{faults:?}");
    // Ten by ten and the ten themselves are more than a hundred placeables.
    let many = faults.iter().filter(|fault| fault.rule.code == "too-many-placeables").count();
    assert_eq!(many, 4, "{faults:?}");
    assert!(refused.contains("m2") && !refused.contains("m1"));
}

#[test]
fn long_ways_are_walked_once() {
    // 40,000 strings in one circle, and 40,000 in one chain: neither recursion nor a walk for each.
    let count = 40_000;
    let mut text = String::new();
    for ix in 0..count {
        writeln!(text, "c{ix} = {{ c{} }}", (ix + 1) % count).expect("text");
        writeln!(text, "d{ix} = {{ d{} }}", ix + 1).expect("text");
    }
    writeln!(text, "d{count} = {{ $x }}").expect("text");
    let english = locale("en");
    let read = [entries("en", "en.ftl", &text)];
    let index = Index::new(&english, &read, &Limits::default());
    let (faults, refused) = check(&index, &read[0]);
    let round = faults.iter().filter(|fault| fault.rule.code == "reference-cycle").count();
    assert_eq!(round, 50);
    assert_eq!(refused.iter().filter(|id| id.starts_with('c')).count(), count);
    let more = faults.iter().filter_map(Diagnostic::more);
    let more = more.filter(|(code, _)| *code == "reference-cycle");
    assert_eq!(more.collect::<Vec<_>>(), [("reference-cycle", count - 50)]);
}

#[test]
fn a_long_chain_is_told_of_once() {
    let chain = |last: &str| {
        let mut text = String::new();
        for ix in 0..4_000 {
            writeln!(text, "m{ix} = {{ m{} }}", ix + 1).expect("text");
        }
        format!("{text}m4000 = x {last}\n")
    };
    let (english, french) = (chain("{ $n }"), chain("{ $k }"));
    let (mut faults, _) = judged(&english, "fr", &french);
    faults.retain(|fault| fault.rule.code.ends_with("-variable"));
    // One for the name that nobody gives, which may be meant for the other.
    assert_eq!(said(faults), ["dropped-variable 4001:1", "unknown-variable 4001:13"]);
}

#[test]
fn a_locale_reaches_what_its_parents_say() {
    let english = locale("en");
    let read = [
        entries("en", "en.ftl", "a = { b }!\nb = { $x }\nc = C\n"),
        entries("pt", "pt.ftl", "b = { $x }.\nc = D\n"),
        entries("pt-BR", "pt-BR.ftl", "a = { b } !\n"),
    ];
    let index = Index::new(&english, &read, &Limits::default());
    assert!(check(&index, &read[2]).0.is_empty(), "`pt` says the value");
    let lost = missing_in(&index, &locale("pt-BR"));
    assert!(lost.is_empty(), "{lost:?}");
    // A reference of a country has its language behind it; nothing else passes for it.
    let british = locale("en-GB");
    let read = [
        entries("en", "en.ftl", "a = Hello { $name }\n"),
        entries("en-GB", "en-GB.ftl", "b = Colour\n"),
        entries("fr", "fr.ftl", "a = Bonjour\n"),
    ];
    let index = Index::new(&british, &read, &Limits::default());
    let (faults, _) = check(&index, &read[2]);
    assert_eq!(said(faults), ["dropped-variable 1:1"]);
    let read = [entries("en", "en.ftl", "a = Hello\n"), entries("en-GB", "en-GB.ftl", "")];
    let index = Index::new(&english, &read, &Limits::default());
    assert_eq!(missing_in(&index, &british).len(), 1);
}

fn missing_in(index: &Index<'_>, locale: &Locale) -> Vec<Diagnostic> {
    let all = originals(index, Layer::Network);
    missing(index, &all, &BTreeSet::new(), (locale, Layer::Network))
}

#[test]
fn what_a_message_drops_is_said_of_it_and_not_of_those_that_show_it() {
    let english = "inner = { $n } kites\nouter = See { inner }\nfar = { outer }!\n";
    hold(&[
        (
            english,
            "fr",
            "inner = des cerfs\nouter = Voir { inner }\nfar = { outer } !\n",
            &["dropped-variable 1:1"],
        ),
        // In whatever order they stand, and in a term.
        (
            "far = { outer }!\nouter = See { inner }\ninner = { $n } kites\n",
            "fr",
            "far = { outer } !\nouter = Voir { inner }\ninner = des cerfs\n",
            &["dropped-variable 3:1"],
        ),
        // Who does not show the inner one at all drops its value, too.
        (
            english,
            "fr",
            "inner = { $n } cerfs\nouter = Voir\nfar = { outer } !\n",
            &["dropped-variable 2:1", "missing-reference 2:1"],
        ),
        // Who shows a value of its own that the inner one does not, drops that.
        (
            "inner = { $n } kites\nouter = See { inner } of { $m }\n",
            "fr",
            "inner = des cerfs\nouter = Voir { inner }\n",
            &["dropped-variable 1:1", "dropped-variable 2:1"],
        ),
        // The outer one may show it in its place.
        (
            "inner = { $n } kites\nouter = See { inner }\n",
            "fr",
            "inner = des cerfs\nouter = Voir { $n } { inner }\n",
            &["dropped-variable 1:1"],
        ),
        // The same value once by itself, and once through the other.
        (
            "inner = { $n } kites\nouter = { $n }: { inner }\n",
            "fr",
            "inner = des cerfs\nouter = Voir { inner }\n",
            &["dropped-variable 1:1", "dropped-variable 2:1"],
        ),
    ]);
}

#[test]
fn strings_that_reach_too_many_values_are_held_against_their_own() {
    // 2,000 strings, each with a value of its own and all of the 220 strings before it: 2 MB.
    let text = |name: &str| {
        let mut text = String::new();
        for ix in 0..2_000_usize {
            write!(text, "m{ix} = {{ ${name}{ix} }}").expect("text");
            for other in ix.saturating_sub(220)..ix {
                write!(text, "{{ m{other} }}").expect("text");
            }
            text.push('\n');
        }
        text
    };
    let (english, french) = (text("name"), text("nom"));
    let (faults, refused) = judged(&english, "fr", &french);
    let of = |code: &str| {
        let own = faults.iter().filter(|fault| fault.rule.code == code);
        let told = own.map(|fault| fault.message.as_ref().expect("a string").id.as_str());
        let more = faults.iter().filter_map(Diagnostic::more);
        let more = more.filter(|(known, _)| *known == code).map(|(_, count)| count);
        (told.collect::<Vec<_>>(), more.sum::<usize>())
    };
    // Of each value the string is told that has it itself, and no other.
    let (told, more) = of("unknown-variable");
    let first: Vec<String> = (0..50).map(|ix| format!("m{ix}")).collect();
    assert_eq!((told, more), (first.iter().map(String::as_str).collect(), 1_950));
    let (_, more) = of("uneven-variable");
    assert_eq!(more, 0);
    assert_eq!(refused.len(), 2_000);
    // With the right names, nothing is unknown, also where a string refers to no other.
    let (faults, _) =
        judged(&english, "fr", &english.replace("m1999 = ", "m1999 = { $name7 } { $x } "));
    let unknown = faults.iter().filter(|fault| fault.rule.code == "unknown-variable");
    let unknown: Vec<&str> =
        unknown.map(|fault| fault.message.as_ref().expect("a string").id.as_str()).collect();
    assert_eq!(unknown, ["m1999"]);
    assert!(!faults.iter().any(|fault| fault.rule.code == "dropped-variable"));
}
