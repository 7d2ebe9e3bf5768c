//! Catalogs beside the reference language's: what is found, and where, for pairs of texts.

mod built_in;
mod forms;
mod markup;
mod meant;
mod numbers;
mod others;
mod parts;
mod reaching;
mod summary;
mod values;

use std::fmt::Write;

use hexapla::check::catalog::{Index, check};
use hexapla::diag::Diagnostic;
use hexapla::model::{Entries, Layer, Limits, Locale};
use hexapla::parse::fluent::catalog;

/// English, the language of the translation, its text, and what is found in it: code, line, column.
pub(crate) type Case<'c> = (&'c str, &'c str, &'c str, &'c [&'c str]);

pub(crate) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a tag")
}

pub(crate) fn entries<'t>(tag: &str, path: &str, text: &'t str) -> Entries<'t> {
    let (entries, faults) = catalog(text, &Limits::default());
    assert!(faults.is_empty(), "{text}: {faults:?}");
    let (locale, path, scope) = (locale(tag), path.to_owned(), String::new());
    Entries { layer: Layer::Network, locale, path, text, scope, entries, unreadable: Vec::new() }
}

/// What is found in a translation, and which of its strings are not used.
pub(crate) fn judged(reference: &str, tag: &str, own: &str) -> (Vec<Diagnostic>, Vec<String>) {
    let english = locale("en");
    let read = [entries("en", "en.ftl", reference), entries(tag, "own.ftl", own)];
    let index = Index::new(&english, &read, &Limits::default());
    let (faults, refused) = check(&index, &read[1]);
    (faults, refused.into_iter().map(str::to_owned).collect())
}

/// Findings as `code line:column`, in the order of the file.
pub(crate) fn said(mut faults: Vec<Diagnostic>) -> Vec<String> {
    faults.sort_by(|a, b| a.key().cmp(&b.key()));
    let one = |fault: &Diagnostic| {
        let place = fault.location.as_ref().expect("a place");
        format!("{} {}:{}", fault.rule.code, place.line, place.column)
    };
    faults.iter().map(one).collect()
}

pub(crate) fn hold(cases: &[Case<'_>]) {
    let mut wrong = String::new();
    for (reference, tag, own, wanted) in cases {
        let found = said(judged(reference, tag, own).0);
        if found != *wanted {
            writeln!(wrong, "{reference}--- {tag}\n{own}--- {found:?}, not {wanted:?}\n")
                .expect("text");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
