//! A translation that says it was made from a variant which the article does not have.
//!
//! Why it matters: it is then compared with the original, and may seem to be wrong where it is not.
//!
//! Example: `translated-from = "de"` in `fr.md`, and there is no `de.md`.
//!
//! How to fix: name a language that the article has, or delete the line if it was made from the original.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};

/// A translation of a variant that there is not.
pub(super) static RULE: Rule = Rule::warning("unknown-translated-from");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some((tag, at)) = &subject.variant.front.translated_from else { return };
    let found = subject.settings.locale_named(tag);
    if found.is_some_and(|locale| subject.locales.contains(&locale)) {
        return;
    }
    let there = subject.locales.iter().map(|locale| subject.settings.locale(*locale).as_str());
    let near = nearest(tag, there).unwrap_or("none");
    out.push(Diagnostic::new(&RULE).arg("locale", tag).arg("near", near).at(at.clone()));
}
