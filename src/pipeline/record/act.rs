//! What a person says of a variant, put into its lock.

use crate::freshness::{Line, Reconciled};
use crate::model::article::Day;
use crate::model::{LockMark, Passages, Severity, UnitState};

/// What is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// What is so is written down.
    Record,
    /// The change of the original is a minor one: the variant is carried forward over it.
    Minor,
    /// The variant is stale, whatever the fingerprints say.
    Stale,
    /// The variant says what its original says: what is assumed or unknown is confirmed, and with
    /// `all` what is stale as well, and what the original took back is the variant's own.
    Accept {
        /// Stale units and owed markup too.
        all: bool,
    },
    /// A person has approved exactly this text.
    Approve,
}

/// Applies it to the chosen lines. Returns how many it changed.
pub(super) fn apply(
    act: Act,
    reconciled: &mut Reconciled,
    (source, variant): (&Passages<'_>, &Passages<'_>),
    today: Day,
    chosen: &dyn Fn(&Line) -> bool,
) -> usize {
    if act == Act::Approve {
        let whole = Some(variant.whole());
        let changed = reconciled.approved != whole;
        reconciled.approved = whole;
        return usize::from(changed);
    }
    let mut touched = 0;
    for line in &mut reconciled.lines {
        let (Some(j), Some(k)) = (line.source, line.variant) else { continue };
        if !chosen(line) {
            continue;
        }
        let changed = match act {
            Act::Minor => line.state == UnitState::Stale && line.severity != Some(Severity::Minor),
            // What counts as a small matter is made a great one.
            Act::Stale => match line.state {
                UnitState::Missing => false,
                UnitState::Stale => line.severity.is_some_and(|it| it < Severity::Major),
                _ => true,
            },
            Act::Accept { all } => match line.state {
                UnitState::Assumed | UnitState::Unknown => true,
                UnitState::Stale | UnitState::Markup => all,
                _ => false,
            },
            Act::Record | Act::Approve => false,
        };
        if !changed {
            continue;
        }
        touched += 1;
        // Where paragraphs were joined or divided, the record keeps to what it can tell them by.
        let [base, seen] = line.laid;
        let base = base.unwrap_or(source.list[j].print);
        let seen = seen.unwrap_or(variant.list[k].print);
        let entry = &mut line.entry;
        match act {
            Act::Minor => {
                entry.base = Some(base);
                entry.mark = LockMark::Minor;
                line.severity = Some(Severity::Minor);
            }
            Act::Stale => {
                entry.base.get_or_insert(base);
                entry.mark = LockMark::Stale;
                entry.since.get_or_insert(today);
                line.state = UnitState::Stale;
                line.severity = Some(Severity::Major);
            }
            _ => {
                entry.base = Some(base);
                entry.seen = Some(seen);
                entry.mark = LockMark::None;
                (entry.since, entry.was, entry.before) = (None, None, None);
                line.state = UnitState::Current;
            }
        }
    }
    if act == (Act::Accept { all: true }) {
        touched += keep(reconciled, chosen);
    }
    touched
}

/// What the original took back, and the translation keeps on purpose, is its own from now on. Returns
/// how many units that are.
fn keep(reconciled: &mut Reconciled, chosen: &dyn Fn(&Line) -> bool) -> usize {
    let mut kept = 0;
    for line in &mut reconciled.lines {
        if line.is_taken_back() && chosen(line) {
            line.entry.mark = LockMark::Own;
            (line.entry.base, line.entry.place) = (None, None);
            (line.entry.since, line.entry.was, line.entry.before) = (None, None, None);
            kept += 1;
        }
    }
    kept
}
