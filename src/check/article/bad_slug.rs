//! A slug that cannot be a part of an address.
//!
//! Why it matters: it would lead outside of the site, or not be typed and shared.
//!
//! Example: `slug = "../../etc"`, `slug = "two words"`
//!
//! How to fix: use letters, digits and hyphens.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::slug::is_slug;

/// A slug that cannot be a part of an address.
pub(super) static RULE: Rule = Rule::error("bad-slug");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let own = &subject.variant.front.slug;
    let (slug, at) = match own {
        Some((slug, at)) => (slug.as_str(), Some(at.clone())),
        None if subject.settings.layout.has_folders() => (subject.id.last_segment(), None),
        // A fit one is made from the article's id.
        None => return,
    };
    if !is_slug(slug) {
        let fault = Diagnostic::new(&RULE).arg("slug", slug);
        out.push(at.into_iter().fold(fault, Diagnostic::at));
    }
}
