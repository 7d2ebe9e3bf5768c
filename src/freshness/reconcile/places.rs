//! Which recorded unit, unit of the original and unit of the variant belong together.

use std::collections::{HashMap, HashSet, VecDeque};

use super::super::align;
use crate::model::{LockEntry, LockMark, Passage, Print};

/// Which recorded unit, unit of the original and unit of the variant belong together.
pub(super) struct Places {
    /// By unit of the variant: its recorded line.
    pub(super) entry_of: Vec<Option<usize>>,
    /// By unit of the variant: its unit of the original.
    pub(super) source_of: Vec<Option<usize>>,
    /// By unit of the original: its unit of the variant.
    pub(super) partner: Vec<Option<usize>>,
    /// By unit of the original: the line that recorded it as missing, or as a unit that the variant
    /// no longer has.
    pub(super) owed: Vec<Option<usize>>,
    /// Units of the variant whose counterpart is no more than likely.
    pub(super) guessed: HashSet<usize>,
    /// Recorded lines that turned out to tie together what does not belong together.
    untied: HashSet<usize>,
}

impl Places {
    pub(super) fn of(
        recorded: &[LockEntry],
        source: &[Passage<'_>],
        variant: &[Passage<'_>],
        said: &dyn Fn(&LockEntry) -> Option<String>,
    ) -> Self {
        let mut places = Self {
            entry_of: vec![None; variant.len()],
            source_of: vec![None; variant.len()],
            partner: vec![None; source.len()],
            owed: vec![None; source.len()],
            guessed: HashSet::new(),
            untied: HashSet::new(),
        };
        if recorded.is_empty() {
            return places;
        }
        if is_as_recorded(recorded, source, variant) {
            for ix in 0..recorded.len() {
                places.entry_of[ix] = Some(ix);
                places.join(ix, ix);
            }
            return places;
        }
        let there: Vec<usize> =
            (0..recorded.len()).filter(|ix| recorded[*ix].seen.is_some()).collect();
        let seen: Vec<_> = there
            .iter()
            .map(|ix| &recorded[*ix])
            .map(|e| (e.kind, e.label.as_deref(), e.seen.unwrap_or_default()))
            .collect();
        let known = in_source_order(recorded);
        let base: Vec<_> = known
            .iter()
            .map(|ix| &recorded[*ix])
            .map(|e| (e.kind, e.label.as_deref(), e.base.unwrap_or_default()))
            .collect();
        for pair in align::prints(&seen, variant).pairs {
            places.entry_of[pair.right] = Some(there[pair.left]);
        }
        let mut of_entry = vec![None; recorded.len()];
        let words = |ix: usize| said(&recorded[known[ix]]);
        for pair in align::prints_and_words(&base, source, &words).pairs {
            of_entry[known[pair.left]] = Some(pair.right);
        }
        for k in 0..variant.len() {
            if let Some(j) = places.entry_of[k].and_then(|ix| of_entry[ix]) {
                places.join(j, k);
            }
        }
        let taken: HashSet<usize> = places.entry_of.iter().flatten().copied().collect();
        for (ix, j) in of_entry.iter().enumerate() {
            if let Some(j) = j.filter(|_| !taken.contains(&ix)) {
                places.owed[j] = Some(ix);
            }
        }
        places.bring_back(recorded, variant);
        places.say_again(recorded, source);
        places
    }

    /// What went away and is there again in the very same words.
    fn bring_back(&mut self, recorded: &[LockEntry], variant: &[Passage<'_>]) {
        let gone =
            |ix: usize| recorded[ix].before.map(|before| (recorded[ix].kind, before.seen.text));
        let waiting = |j: &usize| {
            self.partner[*j].is_none() && self.owed[*j].is_some_and(|ix| gone(ix).is_some())
        };
        let waiting: Vec<usize> = (0..self.partner.len()).filter(waiting).collect();
        if waiting.is_empty() {
            return;
        }
        let mut there: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (k, unit) in variant.iter().enumerate() {
            if self.entry_of[k].is_none() {
                there.entry((unit.kind, unit.print.text)).or_default().push_back(k);
            }
        }
        for j in waiting {
            let key = self.owed[j].and_then(gone);
            if let Some(k) = key.and_then(|key| there.get_mut(&key)?.pop_front()) {
                self.join(j, k);
            }
        }
    }

    /// What the original took back, the variant kept on purpose, and the original says once more.
    fn say_again(&mut self, recorded: &[LockEntry], source: &[Passage<'_>]) {
        for k in 0..self.entry_of.len() {
            let entry = self.entry_of[k].map(|ix| &recorded[ix]);
            let entry = entry.filter(|_| self.source_of[k].is_none());
            let Some(base) = entry.and_then(base_of_own) else { continue };
            let says = |j: &usize| self.partner[*j].is_none() && source[*j].print.text == base.text;
            if let Some(j) = (0..source.len()).find(says) {
                self.join(j, k);
            }
        }
    }

    fn join(&mut self, j: usize, k: usize) {
        self.source_of[k] = Some(j);
        self.partner[j] = Some(k);
    }

    /// Pairs what no record ties together by what the texts are like. A unit that was recorded with
    /// another one of the original stays alone, unless nobody knows which one that was.
    pub(super) fn pair_the_rest(
        &mut self,
        recorded: &[LockEntry],
        source: &[Passage<'_>],
        variant: &[Passage<'_>],
        quick: bool,
    ) {
        let open_source: Vec<usize> =
            (0..source.len()).filter(|j| self.partner[*j].is_none()).collect();
        // What was rewritten since may well be the translation of another one.
        let known = |k: &usize| {
            let entry = self.entry_of[*k].map(|ix| &recorded[ix]);
            let same = |seen: Print| seen.text == variant[*k].print.text;
            let tied = |entry: &LockEntry| entry.base.is_some() || entry.mark == LockMark::Own;
            entry.is_some_and(|entry| tied(entry) && entry.seen.is_some_and(same))
        };
        let alone = |k: &usize| self.source_of[*k].is_none() && !known(k);
        let open: Vec<usize> = (0..variant.len()).filter(alone).collect();
        if open_source.is_empty() || open.is_empty() {
            return;
        }
        let whole = open_source.len() == source.len() && open.len() == variant.len();
        let kinds = || source.iter().map(|p| (p.kind, &p.label));
        let same = kinds().eq(variant.iter().map(|p| (p.kind, &p.label)));
        if whole && quick && same && !is_out_of_place(source, variant) {
            (0..source.len()).for_each(|ix| self.join(ix, ix));
            return;
        }
        let found = if whole {
            align::translation(source, variant)
        } else {
            let left: Vec<_> = open_source.iter().map(|j| source[*j].clone()).collect();
            let right: Vec<_> = open.iter().map(|k| variant[*k].clone()).collect();
            align::translation(&left, &right)
        };
        // What has moved comes last: it is no neighbour that others could be told by.
        let (moved, kept): (Vec<_>, Vec<_>) = found.pairs.into_iter().partition(|p| p.moved);
        for pair in kept.into_iter().chain(moved) {
            let (j, k) = (open_source[pair.left], open[pair.right]);
            if pair.moved || self.fits(j, k) {
                self.join(j, k);
            }
        }
    }

    /// Pairs what is thought to be missing with what the variant is thought to have alone, where the
    /// whole texts say that they belong together: it moved, took another form or was translated out of
    /// turn, in several steps. What was kept on purpose is the variant's own.
    pub(super) fn pair_what_is_over(
        &mut self,
        recorded: &[LockEntry],
        source: &[Passage<'_>],
        variant: &[Passage<'_>],
        said: &dyn Fn(&LockEntry) -> Option<String>,
    ) {
        // The translation of what the original took back is none of something else that it says elsewhere by now.
        let is_of_another = |j: usize, k: usize, places: &Self| {
            let entry = places.entry_of[k].map(|ix| &recorded[ix]);
            let same = |seen: Print| seen.text == variant[k].print.text;
            let entry = entry.filter(|entry| entry.seen.is_some_and(same));
            let words = entry.and_then(|entry| Some((said(entry)?, entry, entry.base?)));
            words.is_some_and(|(words, entry, base)| {
                align::is_another(words, (entry.kind, None, base), &source[j])
            })
        };
        let over = |k: usize, places: &Self| {
            let entry = places.entry_of[k].map(|ix| &recorded[ix]);
            let own = entry.is_some_and(|entry| entry.mark == LockMark::Own);
            places.source_of[k].is_none() && !own
        };
        let lacking: Vec<usize> =
            (0..source.len()).filter(|j| self.partner[*j].is_none()).collect();
        if lacking.is_empty() || !(0..variant.len()).any(|k| over(k, self)) {
            return;
        }
        let found = align::translation(source, variant).by_left(source.len());
        let of = |j: usize| found[j].map(|pair| pair.right);
        for j in lacking {
            let Some(k) = of(j) else { continue };
            match self.source_of[k] {
                None if is_of_another(j, k, self) => {}
                None if over(k, self) => {
                    self.join(j, k);
                    self.guessed.insert(k);
                }
                // It was tied to its neighbour, which is of another kind.
                Some(other) => {
                    let kinds = (source[j].kind, variant[k].kind, source[other].kind);
                    let better = kinds.0 == kinds.1 && kinds.1 != kinds.2;
                    let Some(last) = of(other).filter(|last| better && over(*last, self)) else {
                        continue;
                    };
                    // What was owed there, is owed here.
                    let owes = |entry: &LockEntry| {
                        let same = entry.base.is_some_and(|b| b.text == source[other].print.text);
                        !same || matches!(entry.mark, LockMark::Stale | LockMark::Minor)
                    };
                    if let Some(ix) = self.entry_of[k].filter(|ix| !owes(&recorded[*ix])) {
                        self.entry_of[k] = None;
                        self.untied.insert(ix);
                    }
                    self.join(j, k);
                    self.join(other, last);
                    self.guessed.extend([k, last]);
                }
                None => {}
            }
        }
    }

    /// The recorded lines that tell of no unit any more, neither of the original nor of the variant.
    pub(super) fn lost(&self, recorded: &[LockEntry]) -> Vec<usize> {
        let kept: HashSet<usize> =
            self.entry_of.iter().chain(&self.owed).flatten().copied().collect();
        (0..recorded.len()).filter(|ix| !kept.contains(ix) && !self.untied.contains(ix)).collect()
    }

    /// Whether the text beside a unit of the variant is not what was recorded of it: this one may be a
    /// part of that.
    pub(super) fn is_beside_a_change(
        &self,
        k: usize,
        recorded: &[LockEntry],
        variant: &[Passage<'_>],
    ) -> bool {
        // By unit: whether it is another text than was recorded; none if nothing was.
        let changed = |k: usize| {
            let own = self.entry_of[k].or_else(|| self.owed[self.source_of[k]?]);
            let seen = recorded[own?].seen?;
            Some(seen.text != variant[k].print.text)
        };
        let before = (0..k).rev().find_map(changed);
        let after = (k + 1..variant.len()).find_map(changed);
        before == Some(true) || after == Some(true)
    }

    /// Whether a pair stands between the same neighbours on both sides.
    fn fits(&self, j: usize, k: usize) -> bool {
        let before = self.partner[..j].iter().rev().find_map(|k| *k);
        let after = self.partner[j + 1..].iter().find_map(|k| *k);
        before.is_none_or(|before| before < k) && after.is_none_or(|after| after > k)
    }

    /// By unit of the variant: its unit of the original, and its own place.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (Option<usize>, usize)> {
        self.source_of.iter().enumerate().map(|(k, j)| (*j, k))
    }
}

/// What the original said of a unit that the variant keeps on purpose.
pub(super) fn base_of_own(entry: &LockEntry) -> Option<Print> {
    entry.before.filter(|_| entry.mark == LockMark::Own)?.base
}

/// Whether both texts say, unit by unit, what was recorded of them, as most do: then every unit is in
/// its place.
fn is_as_recorded(recorded: &[LockEntry], source: &[Passage<'_>], variant: &[Passage<'_>]) -> bool {
    let is = |entry: &LockEntry, print: Option<Print>, unit: &Passage<'_>| {
        let same = print.is_some_and(|print| print.text == unit.print.text);
        same && entry.kind == unit.kind && entry.label.as_deref() == unit.label.as_deref()
    };
    let fits = |(ix, entry): (usize, &LockEntry)| {
        entry.place.is_none()
            && is(entry, entry.base, &source[ix])
            && is(entry, entry.seen, &variant[ix])
    };
    recorded.len() == source.len()
        && recorded.len() == variant.len()
        && recorded.iter().enumerate().all(fits)
}

/// Whether what no translator changes stands in another place in the variant.
fn is_out_of_place(source: &[Passage<'_>], variant: &[Passage<'_>]) -> bool {
    type Key<'k> = (&'k [String], &'k [String], &'k [String], &'k [String]);
    fn key<'k>(passage: &'k Passage<'_>) -> Key<'k> {
        let of = &passage.anchors;
        (&of.code, &of.placeables, &of.images, &of.numbers)
    }
    let empty: Key<'_> = (&[], &[], &[], &[]);
    let differs = |ix: &usize| key(&source[*ix]) != key(&variant[*ix]);
    let apart: Vec<usize> = (0..source.len()).filter(differs).collect();
    let there: HashSet<Key<'_>> = apart.iter().map(|ix| key(&variant[*ix])).collect();
    apart.iter().map(|ix| key(&source[*ix])).any(|key| key != empty && there.contains(&key))
}

/// The lines whose base is known, as the original had them: those that stand elsewhere in the
/// variant say where that was.
pub(super) fn in_source_order(recorded: &[LockEntry]) -> Vec<usize> {
    let known = (0..recorded.len()).filter(|ix| recorded[*ix].base.is_some());
    let (mut moved, mut order): (Vec<_>, Vec<_>) =
        known.partition(|ix| recorded[*ix].place.is_some());
    moved.sort_by_key(|ix| recorded[*ix].place);
    for ix in moved {
        let place = recorded[ix].place.and_then(|place| usize::try_from(place).ok());
        order.insert(place.unwrap_or_default().min(order.len()), ix);
    }
    order
}
