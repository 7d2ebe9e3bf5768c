//! A heading of another level than in the original.
//!
//! Why it matters: what belongs under what is told by levels, to readers who listen as well as to those who look.
//!
//! It is a warning: a wrong level misleads, and is no reason to keep a text from its readers. If all headings of a text are off by as
//! much, as on sites that write the title into the text in one language only, that is said once.
//!
//! Example: `## Wind` in the original and `### Le vent` in the translation.
//!
//! How to fix: give it the level of the original, by as many `#`.

use super::pairs::Parity;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A heading of another level than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::warning("heading-level-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let levels = parity.pairs.iter().filter_map(|pair| {
        match (pair.source.passage.kind, pair.own.passage.kind) {
            (UnitKind::Heading(theirs), UnitKind::Heading(ours)) => Some((pair, theirs, ours)),
            _ => None,
        }
    });
    let levels: Vec<_> = levels.collect();
    let shift = |(_, theirs, ours): &(_, u8, u8)| i16::from(*ours) - i16::from(*theirs);
    let same = levels.windows(2).all(|pair| shift(&pair[0]) == shift(&pair[1]));
    let wrong = levels.iter().filter(|level| shift(level) != 0);
    for (pair, theirs, ours) in wrong.take(if same { 1 } else { usize::MAX }) {
        let fault = Diagnostic::new(&RULE).arg("own", usize::from(*ours));
        out.push(fault.arg("source", usize::from(*theirs)).at(pair.own.span()));
    }
}
