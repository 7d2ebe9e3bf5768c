//! A correction of a day that the article does not know of.
//!
//! Why it matters: it is not shown, and no other language is asked for it.
//!
//! Example: `"2026-03-10" = "…"` under `[corrections]`, where `article.toml` says `corrections = [2026-03-01]`.
//!
//! How to fix: write the day into `corrections` of `article.toml`, or mend it here.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A correction of a day that the article does not know of.
pub(super) static RULE: Rule = Rule::warning("undeclared-correction");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    for (day, _, at) in &subject.variant.front.corrections {
        if !subject.meta.corrections.contains(day) {
            let fault = Diagnostic::new(&RULE).arg("date", day.to_string());
            out.push(fault.arg("file", subject.meta_path).at(at.clone()));
        }
    }
}
