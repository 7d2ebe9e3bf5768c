//! A string that cannot be formatted.
//!
//! Why it matters: a function in it is given what it cannot write; the reference language's string is shown instead, marked as such.
//!
//! Example: `fair = { DATERANGE("2022-07-26", "2022-07-23") }`, whose days are the wrong way round.
//!
//! How to fix: give the function what it takes.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A string that cannot be formatted.
pub(super) static RULE: Rule = Rule::error("broken-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (edition_ix, edition) in settings.editions() {
        let locale = settings.locale(edition.locale);
        let strings = &subject.strings[usize::from(edition_ix.0)];
        for (id, detail) in &strings.broken {
            let file = strings.catalogs.iter().rev().find(|c| c.messages.iter().any(|m| m == id));
            let fault = Diagnostic::new(&RULE).arg("id", id).arg("detail", detail.clone());
            let fault = fault.for_locale(locale).for_section(&settings.section(edition.section).id);
            let fault = fault.of_message(id, None);
            let Some(file) = file else {
                out.push(fault.in_file("locales"));
                continue;
            };
            let place = file.messages.iter().position(|own| own == id);
            let place = place.and_then(|ix| file.places.get(ix)).cloned();
            out.push(fault.at(place.unwrap_or(0..0)).in_file(&file.path));
        }
    }
}
