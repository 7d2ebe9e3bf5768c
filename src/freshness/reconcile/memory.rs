//! What a lock remembers of units that both sides lost: should one side bring its own back, and then
//! the other, the translation is as far behind as its words are old.

use std::borrow::Cow;

use crate::model::{LockBefore, LockEntry, LockMark, Passage};

/// Units that are remembered; those that went away first are forgotten first.
const MOST: usize = 24;

/// What is remembered, by its place in the record.
#[derive(Default)]
pub(super) struct Memory {
    entries: Vec<(usize, LockEntry)>,
}

/// What of a record tells of units, and what is only remembered.
pub(super) fn apart(recorded: &[LockEntry]) -> (Cow<'_, [LockEntry]>, Memory) {
    let is_memory = |entry: &LockEntry| entry.base.is_none() && entry.seen.is_none();
    if !recorded.iter().any(is_memory) {
        return (recorded.into(), Memory::default());
    }
    let mut memory = Memory::default();
    let mut units = Vec::with_capacity(recorded.len());
    for entry in recorded {
        if is_memory(entry) {
            memory.entries.push((units.len(), entry.clone()));
        } else {
            units.push(entry.clone());
        }
    }
    (units.into(), memory)
}

impl Memory {
    /// Whether a unit of the variant is in the very words of one that went away.
    pub(super) fn knows(&self, unit: &Passage<'_>) -> bool {
        self.place(unit).is_some()
    }

    /// What was known of it then.
    pub(super) fn take(&mut self, unit: &Passage<'_>) -> Option<LockEntry> {
        let (_, entry) = self.entries.remove(self.place(unit)?);
        let before = entry.before?;
        let (base, seen, mark) = (before.base, Some(before.seen), before.mark);
        Some(LockEntry { base, seen, mark, before: None, ..entry })
    }

    fn place(&self, unit: &Passage<'_>) -> Option<usize> {
        let same = |before: LockBefore| before.seen.text == unit.print.text;
        self.entries.iter().position(|(_, entry)| entry.before.is_some_and(same))
    }

    /// With what went away now, by the number of lines before it. `own` are the places in the record
    /// that the lines come from.
    pub(super) fn with(
        self,
        recorded: &[LockEntry],
        gone: &[usize],
        own: &[Option<usize>],
    ) -> Vec<(usize, LockEntry)> {
        let new = gone.iter().filter_map(|ix| Some((*ix, remembered(&recorded[*ix])?)));
        let mut all: Vec<_> = self.entries.into_iter().chain(new).collect();
        all.drain(..all.len().saturating_sub(MOST));
        all.sort_by_key(|(place, _)| *place);
        let behind = |place: usize| {
            let before = own.iter().rposition(|own| own.is_some_and(|ix| ix < place));
            before.map_or(0, |ix| ix + 1)
        };
        all.into_iter().map(|(place, entry)| (behind(place), entry)).collect()
    }
}

/// What is to be remembered of a line whose unit is gone, if it says of a translation what it was
/// made from.
fn remembered(entry: &LockEntry) -> Option<LockEntry> {
    let own = entry.seen.filter(|_| entry.base.is_some() && entry.mark != LockMark::Own);
    let own = own.map(|seen| LockBefore { base: entry.base, seen, mark: entry.mark });
    let before =
        own.or(entry.before.filter(|before| before.base.is_some() && entry.seen.is_none()))?;
    let (base, seen, mark, place) = (None, None, LockMark::None, None);
    let (since, was, before) = (None, None, Some(before));
    Some(LockEntry { base, seen, mark, place, since, was, before, ..entry.clone() })
}
