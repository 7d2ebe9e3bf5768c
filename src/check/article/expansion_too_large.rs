//! Values that make the text too large.
//!
//! Why it matters: a few short lines could fill a disk: a long value, referred to a thousand times.
//!
//! Example: a fact of a megabyte that stands in the text a hundred times.
//!
//! How to fix: make the value shorter, or refer to it less often.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// Values that make the text too large.
pub(in crate::check) static RULE: Rule = Rule::error("expansion-too-large");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let limit = subject.settings.limits.value_bytes;
    // A message that is too large by itself has been told.
    if subject.own.is_some() && out.iter().any(|fault| *fault.rule == RULE) {
        return;
    }
    let mut total = 0;
    for (placeable, value) in subject.variant.placeables.iter().zip(subject.values) {
        total += value.as_ref().map_or(0, String::len);
        if total > limit {
            let fault = Diagnostic::new(&RULE).arg("placeable", &placeable.source);
            out.push(fault.arg("limit", limit).at(placeable.span.clone()));
            return;
        }
    }
}
