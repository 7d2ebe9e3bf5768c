//! A paragraph, heading or list item of the original that a translation does not have.
//!
//! Why it matters: readers of this language are told less than others, and do not know it.
//!
//! It is a warning and not an error, however certain: whether a translation may go live without a part is
//! for the policy to say, and an error here would take that choice away from an editor. A draft is not finished, and says so.
//!
//! Example: the original has four list items, the translation three.
//!
//! How to fix: translate what is missing.

use super::pairs::{Parity, lines};
use crate::diag::{Diagnostic, Rule};
use crate::model::{UnitKind, UnitState};

/// A paragraph, heading or list item of the original that a translation does not have.
pub(in crate::check::article) static RULE: Rule = Rule::warning("missing-unit");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    if parity.subject.variant.front.draft {
        return;
    }
    let units = parity.fresh.units.iter().zip(&parity.model.passages.list);
    let body = |kind| !matches!(kind, UnitKind::Headline | UnitKind::Standfirst | UnitKind::Teaser);
    // What a section says otherwise, it may say in one language only.
    let owed = |kind, label: bool| body(kind) || !label;
    let missing: Vec<_> = units
        .filter(|(unit, _)| unit.variant.is_none() && unit.state != UnitState::Current)
        .map(|(_, passage)| passage)
        .filter(|passage| owed(passage.kind, passage.label.is_some()))
        .collect();
    if missing.is_empty() {
        return;
    }
    let lines = lines(parity.model.text, missing.iter().map(|passage| passage.span.start));
    let fault = Diagnostic::new(&RULE).arg("count", missing.len()).arg("lines", lines);
    out.push(fault.arg("source", parity.model.locale));
}
