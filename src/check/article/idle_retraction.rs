//! A reason for a retraction, of an article that is not retracted.
//!
//! Why it matters: the article stays live, although somebody seems to think that it does not.
//!
//! Example: `retraction = "…"` in `en.md`, and no `retracted` in `article.toml`.
//!
//! How to fix: write `retracted = 2026-03-01` into `article.toml`, or delete the line.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A reason for a retraction, of an article that is not retracted.
pub(super) static RULE: Rule = Rule::warning("idle-retraction");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let reason = subject.variant.front.retraction.as_ref();
    let live = subject.meta_is_sound && subject.meta.retracted.is_none();
    if let Some(reason) = reason.filter(|_| live) {
        let fault = Diagnostic::new(&RULE).arg("file", subject.meta_path);
        out.push(fault.at(reason.span.clone()));
    }
}
