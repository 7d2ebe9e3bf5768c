//! Pairs that somebody knows for sure, put into what a record says in the place of those that it has.

use std::collections::{BTreeMap, BTreeSet};

use super::{Line, Reconciled, mark_moved};
use crate::model::{Lock, LockBefore, LockEntry, LockMark, Passages, Print, UnitState};

/// A unit of a variant of which it is known what it was made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pin {
    /// Its place in the variant.
    pub variant: usize,
    /// The place of its counterpart, if the original still has it.
    pub source: Option<usize>,
    /// What the counterpart said then.
    pub base: Print,
}

/// The lock that says the same but for these pairs. What stands `alone` was made from no unit of the original: it
/// would be taken for the first one that is missing.
#[must_use]
pub fn pinned(
    reconciled: &Reconciled,
    pins: &[Pin],
    alone: &[usize],
    (source, variant): (&Passages<'_>, &Passages<'_>),
) -> Lock {
    let taken: BTreeSet<usize> = pins.iter().filter_map(|pin| pin.source).collect();
    let told: BTreeSet<usize> =
        pins.iter().map(|pin| pin.variant).chain(alone.iter().copied()).collect();
    let mut there: BTreeMap<usize, Line> = BTreeMap::new();
    let mut missing: BTreeMap<usize, Line> = BTreeMap::new();
    let mut lost: BTreeSet<usize> = BTreeSet::new();
    for line in &reconciled.lines {
        let is_taken = line.source.is_some_and(|j| taken.contains(&j));
        match (line.source, line.variant) {
            // Its counterpart is another one's, or it has another counterpart.
            (source, Some(k)) if told.contains(&k) || is_taken => lost.extend(source),
            (_, Some(k)) => {
                there.insert(k, line.clone());
            }
            (Some(j), None) if !is_taken => {
                missing.insert(j, line.clone());
            }
            _ => {}
        }
    }
    for pin in pins {
        let unit = &variant.list[pin.variant];
        let like = pin.source.map_or(unit, |j| &source.list[j]);
        let label = like.label.as_deref().map(str::to_owned);
        let entry = LockEntry {
            base: Some(pin.base),
            seen: Some(unit.print),
            ..bare(like.kind, label, LockMark::None)
        };
        there.insert(pin.variant, line(entry, pin.source, Some(pin.variant)));
    }
    for k in alone {
        let unit = &variant.list[*k];
        let label = unit.label.as_deref().map(str::to_owned);
        // The original may say once more what it took back.
        let line_of = |line: &&Line| line.variant == Some(*k) && line.is_taken_back();
        let base = reconciled.lines.iter().find(line_of).and_then(|line| line.entry.base);
        let mark = LockMark::None;
        let before = base.map(|base| LockBefore { base: Some(base), seen: unit.print, mark });
        let bare = bare(unit.kind, label, LockMark::Own);
        let entry = LockEntry { seen: Some(unit.print), before, ..bare };
        there.insert(*k, line(entry, None, Some(*k)));
    }
    for j in lost.into_iter().filter(|j| !taken.contains(j)) {
        let unit = &source.list[j];
        let label = unit.label.as_deref().map(str::to_owned);
        let entry = LockEntry { base: Some(unit.print), ..bare(unit.kind, label, LockMark::None) };
        missing.insert(j, line(entry, Some(j), None));
    }
    let mut lines: Vec<Line> = there.into_values().collect();
    for (j, line) in missing {
        let at = lines.iter().rposition(|line| line.source.is_some_and(|other| other < j));
        lines.insert(at.map_or(0, |at| at + 1), line);
    }
    mark_moved(&mut lines);
    Reconciled { lines, ..reconciled.clone() }.lock()
}

fn bare(kind: crate::model::UnitKind, label: Option<String>, mark: LockMark) -> LockEntry {
    LockEntry {
        kind,
        label,
        base: None,
        seen: None,
        place: None,
        mark,
        since: None,
        was: None,
        before: None,
    }
}

fn line(entry: LockEntry, source: Option<usize>, variant: Option<usize>) -> Line {
    let state = UnitState::Unknown;
    Line { source, variant, entry, state, severity: None, moved: false, laid: [None; 2] }
}
