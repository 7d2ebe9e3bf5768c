//! A slug that cannot be a part of an address.
//!
//! Why it matters: it would lead outside of the site, or not be typed and shared.
//!
//! Example: `slug = "../../etc"`, `slug = "two words"`
//!
//! How to fix: use letters, digits and hyphens.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

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
    let sound =
        !slug.is_empty() && slug.len() <= 200 && slug.chars().all(good) && !slug.starts_with('-');
    if !sound {
        let fault = Diagnostic::new(&RULE).arg("slug", slug);
        out.push(at.into_iter().fold(fault, Diagnostic::at));
    }
}

/// Combining marks, which many scripts spell with.
fn is_mark(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Category;
    let category = icu::properties::CodePointMapData::<Category>::new().get(c);
    matches!(category, Category::NonspacingMark | Category::SpacingMark)
}
