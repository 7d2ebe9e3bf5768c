//! A slug that the site needs for itself.
//!
//! Why it matters: the article would hide a page of the site, or be hidden by it.
//!
//! Example: `slug = "articles"`
//!
//! How to fix: choose another word, or add one.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A slug that the site needs for itself.
pub(super) static RULE: Rule = Rule::error("reserved-slug");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let own = &subject.variant.front.slug;
    let (slug, at) = match own {
        Some((slug, at)) => (slug.as_str(), Some(at.clone())),
        None if subject.settings.layout.has_folders() => (subject.id.last_segment(), None),
        // A fit one is made from the article's id.
        None => return,
    };
    if subject.settings.is_reserved(slug) {
        let fault = Diagnostic::new(&RULE).arg("slug", slug);
        out.push(at.into_iter().fold(fault, Diagnostic::at));
    }
}
