//! A paragraph or list item that stands elsewhere than in the original.
//!
//! Why it matters: where order says something, as in steps or in a time-table, the translation says something else.
//!
//! It is a note: a list that is sorted by the alphabet has another order in each language, and rightly so.
//!
//! Example: the third step of the original is the second one here.
//!
//! How to fix: bring it into the original's order, unless the language asks for another one.

use super::pairs::{Parity, lines, unfilled};
use crate::diag::{Diagnostic, Rule};

/// A paragraph or list item that stands elsewhere than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::note("moved-unit");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let own = &parity.subject.passages.list;
    let moved = parity.fresh.units.iter().filter(|unit| unit.moved);
    let moved = moved.filter_map(|unit| own.get(unit.variant? as usize));
    let moved: Vec<_> = moved.filter(|passage| !unfilled(parity.subject, passage)).collect();
    let Some(first) = moved.iter().min_by_key(|passage| passage.span.start) else { return };
    let lines = lines(parity.subject.text, moved.iter().map(|passage| passage.span.start));
    let fault = Diagnostic::new(&RULE).arg("count", moved.len()).arg("lines", lines);
    out.push(fault.at(first.span.clone()));
}
