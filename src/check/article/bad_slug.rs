//! A slug that cannot be a part of an address.
//!
//! Why it matters: it would lead outside of the site, or not be typed and shared.
//!
//! Example: `slug = "../../etc"`, `slug = "two words"`
//!
//! How to fix: use letters, digits and hyphens.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::spelling::{invisible, is_mark};

/// A slug that cannot be a part of an address.
pub(super) static RULE: Rule = Rule::error("bad-slug");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let own = &subject.variant.front.slug;
    let (slug, at) = match own {
        Some((slug, at)) => (slug.as_str(), Some(at.clone())),
        None => (subject.id.last_segment(), None),
    };
    let good = |c: char| {
        c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_' | '\u{200c}' | '\u{200d}')
    };
    let sound = !slug.is_empty()
        && slug.len() <= 200
        && slug.chars().all(good)
        && !slug.starts_with('-')
        && invisible(slug).is_none();
    if !sound {
        let fault = Diagnostic::new(&RULE).arg("slug", slug);
        out.push(at.into_iter().fold(fault, Diagnostic::at));
    }
}
