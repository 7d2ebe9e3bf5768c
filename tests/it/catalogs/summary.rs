//! What a language has of the reference, in numbers.

use hexapla::check::catalog::{CatalogCounts, Index, check, missing, summary};
use hexapla::model::{Layer, Limits};

use super::{entries, locale, said};

#[test]
fn strings_are_counted() {
    let english = locale("en");
    let reference = "a = One two\nb = Three\nc = Four five six\nd = Seven\ne = { $x }\n-t = Kites\nf = F\n    .g = G\n";
    let own =
        "a = Un deux\nb = Three\n# hexapla: same\nd = Seven\ne = { $x }\nold = Vieux\nf = X\n";
    let read = [entries("en", "en.ftl", reference), entries("fr", "fr.ftl", own)];
    let index = Index::new(&english, &read, &Limits::default());
    let (faults, _) = check(&index, &read[1]);
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
