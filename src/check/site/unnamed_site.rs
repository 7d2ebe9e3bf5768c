//! An edition that has no name of its own.
//!
//! Why it matters: the theme's stand-in is in the browser's tab, in feeds and in search results.
//!
//! Example: `locales/en/site.ftl` says `site-name`, and the edition in French has no such file.
//!
//! How to fix: write `site-name = …` in the edition's language.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::Layer;

/// An edition that has no name of its own.
pub(super) static RULE: Rule = Rule::warning("unnamed-site");

/// The string that is a site's name.
const NAME: &str = "site-name";

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    for (edition_ix, edition) in settings.editions() {
        let catalogs = &subject.strings[usize::from(edition_ix.0)].catalogs;
        let named = catalogs.iter().any(|catalog| {
            catalog.layer != Layer::Theme && catalog.messages.iter().any(|id| id == NAME)
        });
        // One without any strings has a graver fault.
        if !named && !catalogs.is_empty() {
            let locale = settings.locale(edition.locale);
            let file = settings.strings.file_of(locale, "site");
            let fault = Diagnostic::new(&RULE).arg("locale", locale).arg("file", file);
            let fault = fault.at(edition.span.clone());
            let fault = fault.for_section(&settings.section(edition.section).id);
            out.push(fault.in_file(crate::config::FILE).for_locale(locale));
        }
    }
}
