//! What a language has of the reference, in numbers.

use hexapla::check::catalog::{CatalogCounts, Index, check, missing, summary};
use hexapla::diag::Diagnostic;
use hexapla::model::{Layer, Limits};
use hexapla::pipeline::{CatalogBytes, compare_catalogs};

use super::{entries, locale, said};

#[test]
fn strings_are_counted() {
    let english = locale("en");
    let reference = "a = One two\nb = Three\nc = Four five six\nd = Seven\ne = { $x }\n-t = Kites\nf = F\n    .g = G\n";
    let own =
        "a = Un deux\nb = Three\n# hexapla: same\nd = Seven\ne = { $x }\nold = Vieux\nf = X\n";
    let read = [entries("en", "en.ftl", reference), entries("fr", "fr.ftl", own)];
    let index = Index::new(&english, &read, &Limits::default());
    let checked = check(&index, &read[1]);
    assert_eq!(checked.copied, ["b"], "what is marked, or has no words, is none");
    let faults = checked.faults;
    let counts = summary(&index, &locale("fr"), Layer::Network, &faults);
    let wanted = CatalogCounts {
        missing: 2,
        obsolete: 1,
        changed: 2,
        same: 2,
        unchanged: 1,
        missing_words: 4,
        changed_words: 5,
        unchanged_words: 1,
        errors: 1,
        warnings: 1,
    };
    assert_eq!(counts, wanted);
    assert_eq!(counts.percent(), 57);
    let lost = missing(&index, &locale("fr"), Layer::Network);
    assert_eq!(lost[0].path.as_deref(), Some("en.ftl"));
    assert_eq!(said(lost), ["untranslated-string 3:1"]);
    // A language that nobody has begun.
    let none = summary(&index, &locale("de"), Layer::Network, &[]);
    assert_eq!((none.missing, none.percent()), (7, 0));
}

#[test]
fn a_string_in_two_files_is_found() {
    let english = locale("en");
    let read = [
        entries("en", "a.ftl", "x = X\n"),
        entries("en", "b.ftl", "y = Y\nx = Z\n"),
        entries("fr", "a.ftl", "x = X\n"),
    ];
    let index = Index::new(&english, &read, &Limits::default());
    let twins: Vec<_> =
        index.twins().map(|twin| (twin.file.path.as_str(), twin.entry.id, twin.first)).collect();
    assert_eq!(twins, [("b.ftl", "x", "a.ftl")]);
}

#[test]
fn folders_are_compared_without_a_network() {
    let file = |tag: &str, path: &str, text: &str| CatalogBytes {
        locale: locale(tag),
        path: format!("{tag}/{path}"),
        bytes: text.as_bytes().to_vec(),
    };
    // Files that are used one by one: `ok` is a string of each.
    let files = [
        file("en", "a.ftl", "ok = Fine\n# $n is a number.\nx = { $n } kites\ny = Y\n"),
        file("en", "b.ftl", "ok = Well\n"),
        file("fr", "a.ftl", "ok = Bien\nx = { $m } cerfs-volants\ny\n"),
        file("fr", "b.ftl", "z = Z\nz = Z\n"),
        file("de", "a.ftl", "ok = Gut\nx = { $n } Drachen\ny = Ü\n"),
        file("de", "b.ftl", "ok = Wohl\n"),
    ];
    let compared = compare_catalogs(&locale("en"), &files, &Limits::default());
    let found = |fault: &Diagnostic| {
        let path = fault.path.as_deref().expect("a file");
        format!("{path} {}", said(vec![fault.clone()])[0])
    };
    let found: Vec<String> = compared.diagnostics.iter().map(found).collect();
    assert_eq!(
        found,
        [
            "en/a.ftl untranslated-string 4:1",
            "en/b.ftl untranslated-string 1:1",
            "fr/a.ftl dropped-variable 2:1",
            "fr/a.ftl unknown-variable 2:7",
            "fr/a.ftl fluent-syntax 3:2",
            "fr/b.ftl obsolete-string 1:1",
            "fr/b.ftl duplicate-message 2:1",
        ]
    );
    let counts = |tag: &str| {
        let own = compared.counts.iter().find(|(own, _)| own.as_str() == tag);
        let (_, counts) = own.expect("counted");
        (counts.missing, counts.obsolete, counts.errors, counts.percent())
    };
    assert_eq!(counts("fr"), (2, 1, 4, 50));
    assert_eq!(counts("de"), (0, 0, 0, 100));
    assert_eq!(compared.counts.len(), 2, "the reference is no translation");
}

#[test]
fn nothing_is_cut() {
    let english: String = (0..200).map(|ix| format!("a{ix} = {{ $x }}\n")).collect();
    let french: String = (0..200).map(|ix| format!("a{ix} = X\n")).collect();
    let file = |tag: &str, text: &str| CatalogBytes {
        locale: locale(tag),
        path: format!("{tag}.ftl"),
        bytes: text.as_bytes().to_vec(),
    };
    let files = [file("en", &english), file("fr", &french)];
    let compared = compare_catalogs(&locale("en"), &files, &Limits::default());
    let dropped = |fault: &&Diagnostic| fault.rule.code == "dropped-variable";
    assert_eq!(compared.diagnostics.iter().filter(dropped).count(), 200);
}

#[test]
fn comments_say_what_is_asked_for_and_what_is_meant() {
    let text = "# required\na = A\n# Not required.\nb = B\n\n## Required\n\nc = C\n# hexapla: same\n-t = T\n\n##\n\nd = D\n";
    let read = entries("en", "en.ftl", text);
    let said: Vec<_> =
        read.entries.iter().map(|entry| (entry.id, entry.required, entry.same)).collect();
    let wanted = [
        ("a", true, false),
        ("b", false, false),
        ("c", true, false),
        ("-t", true, true),
        ("d", false, false),
    ];
    assert_eq!(said, wanted);
}
