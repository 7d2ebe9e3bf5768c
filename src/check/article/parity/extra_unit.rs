//! A paragraph, heading or list item of a translation that its original does not have.
//!
//! Why it matters: it may be left over from an earlier state of the original, and say what no longer holds.
//!
//! Example: the original has three list items, the translation four.
//!
//! How to fix: delete it if the original once said it and took it back; where the lock knows that, `taken-back` says so.
//! What a translator adds for the readers of a language is right: `allow = ["extra-unit"]`.

use super::pairs::{Parity, lines, unfilled};
use crate::diag::{Diagnostic, Rule};
use crate::model::{Passage, UnitKind};

/// A paragraph, heading or list item of a translation that its original does not have.
pub(in crate::check::article) static RULE: Rule = Rule::note("extra-unit");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    // What the original took back is a finding of its own.
    let extra: Vec<_> = extra(parity).filter(|unit| !is_taken_back(parity, unit)).collect();
    let Some(first) = extra.first() else { return };
    let lines = lines(parity.subject.text, extra.iter().map(|passage| passage.span.start));
    let fault = Diagnostic::new(&RULE).arg("count", extra.len()).arg("lines", lines);
    out.push(fault.at(first.span.clone()));
}

/// What of a translation's body the original does not have.
pub(super) fn extra<'p>(parity: &'p Parity<'_, '_>) -> impl Iterator<Item = &'p Passage<'p>> {
    let own = &parity.subject.passages.list;
    // A teaser or an alternative text more says nothing that the text does not.
    let front = |kind| {
        use UnitKind::{Alt, Field, Headline, Standfirst, Teaser};
        matches!(kind, Headline | Standfirst | Teaser | Alt | Field)
    };
    let extra = parity.fresh.extra.iter().filter_map(|ix| own.get(*ix as usize));
    extra.filter(move |passage| !front(passage.kind) && !unfilled(parity.subject, passage))
}

/// Whether the original had it once, as the lock tells.
pub(super) fn is_taken_back(parity: &Parity<'_, '_>, unit: &Passage<'_>) -> bool {
    let text = parity.subject.text.as_bytes();
    let line = memchr::memchr_iter(b'\n', &text[..unit.span.start.min(text.len())]).count() + 1;
    u32::try_from(line).is_ok_and(|line| parity.fresh.taken_back.contains(&line))
}
