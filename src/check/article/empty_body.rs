//! A variant without a body.
//!
//! Why it matters: a reader who follows the link finds an empty page; policy keeps it back where it requires a body.
//!
//! Example: a file that ends with its front matter.
//!
//! How to fix: write the text below the front matter, or set `draft = true` until it is there.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A variant without a body.
pub(super) static RULE: Rule = Rule::warning("empty-body");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // Raw HTML is never published.
    let empty = subject.variant.body.units.iter().all(|unit| unit.kind == UnitKind::Html);
    if empty && !subject.variant.front.draft {
        out.push(Diagnostic::new(&RULE).arg("locale", subject.locale));
    }
}
