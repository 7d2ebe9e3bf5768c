//! What a language has of the reference, in numbers.

use std::collections::BTreeSet;

use hexapla::check::catalog::{
    CatalogCounts, Findings, Index, check, lacking, missing, originals, summary,
};
use hexapla::diag::{Diagnostic, Level};
use hexapla::model::{Layer, Limits};

use super::{entries, judged, locale, said};

#[test]
fn strings_are_counted() {
    let english = locale("en");
    let reference = "a = One two\nb = Three\nc = Four five six\nd = Seven\ne = { $x }\n-t = Kites\nf = Far\n    .g = Gust\n";
    let own =
        "a = Un deux\nb = Three\n# hexapla: same\nd = Seven\ne = { $x }\nold = Vieux\nf = X\n";
    let read = [entries("en", "en.ftl", reference), entries("fr", "fr.ftl", own)];
    let index = Index::new(&english, &read, &Limits::default());
    let (faults, _) = check(&index, &read[1]);
    let french = (&locale("fr"), Layer::Network);
    let level = |level| faults.iter().filter(|fault| fault.rule.level == level).count();
    let (errors, warnings) = (level(Level::Error), level(Level::Warning));
    let found = Findings { errors, warnings, ..Findings::default() };
    let all = originals(&index, Layer::Network);
    let counts = summary(&index, &all, french, &found);
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
    let lost = missing(&index, &all, &BTreeSet::new(), french);
    assert_eq!(lost[0].path.as_deref(), Some("en.ftl"));
    assert_eq!(said(lost), ["untranslated-string 3:1", "untranslated-string 6:2"]);
    // What every language must have is an error, and said once.
    let required = BTreeSet::from(["c", "a"]);
    assert_eq!(said(missing(&index, &all, &required, french)), ["untranslated-string 6:2"]);
    assert_eq!(said(lacking(&index, &all, &required, french)), ["missing-string 3:1"]);
    // A language that nobody has begun.
    let none = summary(&index, &all, (&locale("de"), Layer::Network), &Findings::default());
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
fn what_is_cut_is_counted() {
    let english: String = (0..200).map(|ix| format!("a{ix} = {{ $x }}\n")).collect();
    let french: String = (0..200).map(|ix| format!("a{ix} = X\n")).collect();
    let (faults, refused) = judged(&english, "fr", &french);
    let dropped = |fault: &&Diagnostic| fault.rule.code == "dropped-variable";
    assert_eq!((faults.iter().filter(dropped).count(), refused.len()), (50, 200));
    let more: Vec<_> = faults.iter().filter_map(Diagnostic::more).collect();
    assert_eq!(more, [("dropped-variable", 150)]);
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
