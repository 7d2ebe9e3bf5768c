//! An article without a date.
//!
//! Why it matters: listings and feeds are ordered by date: it stands last, and in no feed.
//!
//! Example: an `article.toml` without `date`.
//!
//! How to fix: write `date = 2022-07-28` in `article.toml`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// An article without a date.
pub(super) static RULE: Rule = Rule::warning("missing-date");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // Where nothing has a date, as in most documentation, none is missing.
    if subject.site.articles.iter().all(|article| article.meta.date.is_none()) {
        return;
    }
    for article in
        subject.site.articles.iter().filter(|a| a.meta.date.is_none() && a.invalid.is_none())
    {
        let fault = Diagnostic::new(&RULE)
            .arg("article", article.id.as_str())
            .arg("file", &article.meta_path);
        out.push(fault.in_file(&article.place));
    }
}
