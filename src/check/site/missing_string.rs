//! A string that an edition lacks in its own language.
//!
//! Why it matters: the reader meets a string of the reference language in the middle of a page; it is marked as such.
//!
//! Example: the theme asks for `read-more`, and `locales/de/` does not define it.
//!
//! How to fix: define it in the locale's catalogs.

use std::collections::BTreeSet;

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A string that an edition lacks in its own language.
pub(in crate::check) static RULE: Rule = Rule::error("missing-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (edition_ix, edition) in settings.editions() {
        let strings = &subject.strings[usize::from(edition_ix.0)];
        if strings.catalogs.is_empty() {
            continue;
        }
        let locale = settings.locale(edition.locale);
        let section = &settings.section(edition.section).id;
        let mut seen = BTreeSet::new();
        for used in subject.used_in(edition_ix) {
            let id = used.id.as_str();
            // The first that asks stands for all.
            if !seen.insert(id) {
                continue;
            }
            if !strings.own.contains(id) && strings.reference.contains(id) {
                let fault = Diagnostic::new(&RULE).arg("id", id).arg("locale", locale);
                let fault = fault.arg("user", &used.path);
                let folder = format!("locales/{locale}");
                out.push(fault.in_file(&folder).for_locale(locale).for_section(section));
            }
        }
    }
}
