//! Two sides of a merge that nobody finished.

use crate::model::{LockBefore, LockEntry, LockMark};

/// Where a line stands among the marks of a conflict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Within {
    Neither,
    Ours,
    Base,
    Theirs,
}

/// Of two sides of a conflict that speak of one unit and disagree on what it was made from, neither is
/// relied on. If they agree on that, and each has seen another text, both are kept in mind.
pub(super) fn settle(entries: &mut Vec<LockEntry>, sides: &[Within]) {
    let mut kept: Vec<LockEntry> = Vec::with_capacity(entries.len());
    let mut ours: Vec<usize> = Vec::new();
    for (entry, side) in entries.drain(..).zip(sides) {
        if *side == Within::Ours {
            ours.push(kept.len());
        }
        if *side == Within::Theirs {
            let same = |ix: &usize| {
                let other = &kept[*ix];
                let base = other.base.is_some() && other.base == entry.base;
                base && other.kind == entry.kind && other.label == entry.label
            };
            let found = ours.iter().position(same).map(|place| ours.remove(place));
            if let (Some(ix), Some(seen)) = (found, entry.seen)
                && kept[ix].seen != entry.seen
            {
                let theirs = LockBefore { base: entry.base, seen, mark: entry.mark };
                let other = &mut kept[ix];
                if other.seen.is_none() {
                    (other.seen, other.mark) = (entry.seen, entry.mark);
                } else {
                    other.before = other.before.or(Some(theirs));
                }
                other.since = other.since.or(entry.since);
                other.was = other.was.take().or(entry.was);
                continue;
            }
        }
        let same = |other: &&mut LockEntry| {
            other.kind == entry.kind && other.seen == entry.seen && entry.seen.is_some()
                || entry.seen.is_none()
                    && other.seen.is_none()
                    && other.base == entry.base
                    && (entry.base.is_some() || other.before == entry.before)
        };
        match kept.iter_mut().find(same) {
            Some(other)
                if other.base == entry.base
                    && other.mark == entry.mark
                    && other.before == entry.before => {}
            Some(other) => {
                (other.base, other.mark) = (None, LockMark::None);
                (other.was, other.before) = (None, None);
            }
            None => kept.push(entry),
        }
    }
    *entries = kept;
}
