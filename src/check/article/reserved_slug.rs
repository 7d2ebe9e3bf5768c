//! A slug that the site needs for itself.
//!
//! Why it matters: the article would hide a page of the site, or be hidden by it.
//!
//! Example: `slug = "articles"`
//!
//! How to fix: choose another word, or add one.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::spelling::{folded, is_device};

/// A slug that the site needs for itself.
pub(super) static RULE: Rule = Rule::error("reserved-slug");

/// Names at the top of every edition.
const RESERVED: &[&str] =
    &["404", "articles", "assets", "atom", "index", "manifest", "robots", "sitemap", "topics"];

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let own = &subject.variant.front.slug;
    let (slug, at) = match own {
        Some((slug, at)) => (slug.as_str(), Some(at.clone())),
        None => (subject.id.last_segment(), None),
    };
    let key = folded(slug);
    let is_locale = || subject.settings.locales.iter().any(|l| folded(l.as_str()) == key);
    // A folder with a device's name could not be unpacked on Windows.
    if RESERVED.contains(&key.as_str()) || is_locale() || is_device(slug) {
        let fault = Diagnostic::new(&RULE).arg("slug", slug);
        out.push(at.into_iter().fold(fault, Diagnostic::at));
    }
}
