//! What a translator's file says its parts were made from, put into the lock.

use crate::freshness::{self, Reconciled, Record, Wording};
use crate::model::article::Day;
use crate::model::{LockMark, MadeFrom, Passages, Print};

/// Holds what the parts were made from against the original as it is now: what has changed since is stale,
/// and everything else of these parts is current.
pub(in crate::pipeline) fn apply(
    made: &[MadeFrom],
    reconciled: Reconciled,
    texts: (&Passages<'_>, &Passages<'_>),
    today: Day,
    wording: Wording<'_>,
) -> Reconciled {
    let (source, variant) = texts;
    let from = reconciled.from.clone();
    let mut lines: Vec<usize> = (0..reconciled.lines.len()).collect();
    lines.sort_by_key(|ix| reconciled.lines[*ix].source);
    let mut lock = reconciled.lock();
    let mut is_other = false;
    for part in made {
        let bases: Vec<Print> =
            part.prints.iter().filter_map(|text| freshness::print_from(text)).collect();
        let own: Vec<usize> = lines
            .iter()
            .copied()
            .filter(|ix| {
                let line = &reconciled.lines[*ix];
                let span = line.variant.and_then(|k| variant.list.get(k)).map(|own| &own.span);
                // A unit may take the end of its line along.
                let is_within = span.is_some_and(|own| part.span.contains(&own.start));
                // Where paragraphs were joined or divided, the texts themselves tell it.
                is_within && line.source.is_some() && line.laid == [None, None]
            })
            .collect();
        for (nth, ix) in own.iter().enumerate() {
            let line = &reconciled.lines[*ix];
            let (Some(j), Some(k)) = (line.source, line.variant) else { continue };
            let (now, seen) = (source.list[j].print, variant.list[k].print);
            let is_same = |base: &&Print| **base == now;
            let base = bases
                .iter()
                .find(is_same)
                .or_else(|| bases.get(nth).filter(|_| bases.len() == own.len()));
            // Lines and entries are the same where nothing is remembered between them.
            let Some(entry) = lock.entries.iter_mut().find(|entry| **entry == line.entry) else {
                continue;
            };
            // Nobody knows from which paragraph it was made.
            let Some(base) = base else { continue };
            is_other = true;
            entry.seen = Some(seen);
            (entry.before, entry.was, entry.since) = (None, None, None);
            (entry.base, entry.mark) = (Some(*base), LockMark::None);
        }
    }
    if !is_other {
        return reconciled;
    }
    freshness::reconcile(Record::Sound(&lock), from.as_ref(), texts, Some(today), wording)
}
