//! A paragraph, heading or list item of a translation that its original does not have.
//!
//! Why it matters: it may be left over from an earlier state of the original, and say what no longer holds.
//!
//! Example: the original has three list items, the translation four.
//!
//! How to fix: delete it if the original once said it and took it back. What a translator adds for the readers of a
//! language is right: `allow = ["extra-unit"]`.

use super::pairs::{Parity, lines, unfilled};
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A paragraph, heading or list item of a translation that its original does not have.
pub(in crate::check::article) static RULE: Rule = Rule::note("extra-unit");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let own = &parity.subject.passages.list;
    // A teaser or an alternative text more says nothing that the text does not.
    let front = |kind| {
        use UnitKind::{Alt, Field, Headline, Standfirst, Teaser};
        matches!(kind, Headline | Standfirst | Teaser | Alt | Field)
    };
    let extra = parity.fresh.extra.iter().filter_map(|ix| own.get(*ix as usize));
    let extra: Vec<_> = extra
        .filter(|passage| !front(passage.kind) && !unfilled(parity.subject, passage))
        .collect();
    let Some(first) = extra.first() else { return };
    let lines = lines(parity.subject.text, extra.iter().map(|passage| passage.span.start));
    let fault = Diagnostic::new(&RULE).arg("count", extra.len()).arg("lines", lines);
    out.push(fault.at(first.span.clone()));
}
