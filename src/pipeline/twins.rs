//! Locks by what they have seen: texts that were copied or cut out are found again by it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fresh::text;
use crate::freshness;
use crate::model::{Locale, Lock, LockEntry, LockMark, Passage, Passages, Settings};
use crate::system::System;

/// Locks by what they have seen.
#[derive(Default)]
pub(super) struct Twins {
    pub(super) locks: Vec<Orphan>,
    pub(super) seen: HashMap<(String, u64), Vec<usize>>,
}

/// A lock without its variant.
pub(super) struct Orphan {
    pub(super) path: String,
    pub(super) lock: Lock,
}

/// Words from which on a text is not the same by chance.
const ENOUGH: usize = 5;

impl Twins {
    pub(super) fn read(system: &dyn System, settings: &Settings, paths: BTreeSet<String>) -> Self {
        let mut twins = Self::default();
        for path in paths {
            let Ok(text) = text(system, settings, &path) else { continue };
            let (lock, _) = freshness::read_lock(&text);
            let tag = language_of(&path).to_owned();
            for print in lock.entries.iter().filter_map(|entry| entry.seen) {
                let places = twins.seen.entry((tag.clone(), print.text)).or_default();
                places.push(twins.locks.len());
            }
            twins.locks.push(Orphan { path, lock });
        }
        twins
    }

    /// The lock of a text that this one is a copy of: nearly all of it stands there too.
    pub(super) fn twin(&self, locale: &Locale, variant: &Passages<'_>) -> Option<&Orphan> {
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        let prints: BTreeSet<u64> = variant.list.iter().map(|p| p.print.text).collect();
        for print in &prints {
            let found =
                self.seen.get(&(locale.language().to_owned(), *print)).into_iter().flatten();
            for ix in found.copied().collect::<BTreeSet<usize>>() {
                *votes.entry(ix).or_default() += 1;
            }
        }
        let fit = votes.into_iter().filter(|(_, votes)| votes * 5 >= prints.len() * 4);
        let best = fit.max_by_key(|(ix, votes)| (*votes, std::cmp::Reverse(*ix)))?;
        Some(&self.locks[best.0])
    }

    /// What is recorded of a text elsewhere, for a pair of which nothing is recorded, if it owes
    /// anything by that: it was cut out there, or copied.
    pub(super) fn debt(
        &self,
        (from, locale): (&Locale, &Locale),
        (source, variant): (&Passage<'_>, &Passage<'_>),
    ) -> Option<LockEntry> {
        let found = self.seen.get(&(locale.language().to_owned(), variant.print.text))?;
        let is_it = |entry: &&LockEntry| {
            entry.mark != LockMark::Own
                && entry.seen.is_some_and(|seen| seen.text == variant.print.text)
        };
        let places: BTreeSet<usize> = found.iter().copied().collect();
        let locks = places.iter().map(|ix| &self.locks[*ix].lock);
        let locks = locks.filter(|lock| lock.from.as_ref() == Some(from));
        let all = || locks.clone().flat_map(|lock| lock.entries.iter().filter(is_it));
        let same = |entry: &LockEntry| entry.base.is_some_and(|it| it.text == source.print.text);
        if all().any(|entry| same(entry) && entry.mark == LockMark::None) {
            return None;
        }
        let entry = all().next()?;
        let (kind, label) = (source.kind, source.label.as_deref().map(str::to_owned));
        let known = LockEntry { kind, label, place: None, ..entry.clone() };
        if freshness::count(&variant.text) >= ENOUGH {
            return Some(known);
        }
        // A few words may be a translation of much.
        Some(LockEntry {
            base: Some(source.print),
            mark: LockMark::Assumed,
            since: None,
            before: None,
            ..known
        })
        .filter(|_| entry.base.is_some())
    }
}

/// The language that a lock's file is named after: a text may come to be called `fr-FR` that was `fr`.
fn language_of(path: &str) -> &str {
    let tag = crate::model::path::name(path).trim_end_matches(".lock");
    tag.split('-').next().unwrap_or(tag)
}
