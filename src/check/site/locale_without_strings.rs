//! A locale for which nobody has written any strings.
//!
//! Why it matters: its pages would be in the reference language but for their articles.
//!
//! Example: `locales = ["de"]`, and neither the theme nor `locales/de/` speaks German.
//!
//! How to fix: write `locales/<locale>/site.ftl`; the theme's English file shows what is needed.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A locale for which nobody has written any strings.
pub(super) static RULE: Rule = Rule::error("locale-without-strings");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (edition_ix, edition) in settings.editions() {
        if subject.strings[usize::from(edition_ix.0)].catalogs.is_empty() {
            let locale = settings.locale(edition.locale);
            let fault = Diagnostic::new(&RULE).arg("locale", locale).at(edition.span.clone());
            let fault = fault.for_section(&settings.section(edition.section).id);
            out.push(fault.in_file(crate::config::FILE).for_locale(locale));
        }
    }
}
