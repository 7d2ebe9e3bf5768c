//! What a translator's file says its parts were made from, put into the lock.
//!
//! The file knows which paragraph of the original stood above each place, so that nothing there is paired by what it
//! is like: what was written below a mark is made from what the mark names, and from nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::freshness::{self, Pin, Reconciled, Record, Wording};
use crate::model::article::Day;
use crate::model::{MADE_FROM_NOTHING, MadeFrom, Passage, Passages, Print, TAKEN_BACK, UnitKind};

/// Holds what the parts were made from against the original as it is now: what has changed since is stale,
/// and everything else of these parts is current.
pub(in crate::pipeline) fn apply(
    made: &[MadeFrom],
    reconciled: Reconciled,
    texts: (&Passages<'_>, &Passages<'_>),
    today: Day,
    wording: Wording<'_>,
) -> Reconciled {
    let parts = Parts::new(made, &reconciled, texts);
    let (pins, alone) = parts.pins();
    if pins.is_empty() && alone.is_empty() {
        return reconciled;
    }
    let from = reconciled.from.clone();
    let lock = freshness::pinned(&reconciled, &pins, &alone, texts);
    freshness::reconcile(Record::Sound(&lock), from.as_ref(), texts, Some(today), wording)
}

/// What stood above a part: a unit of the original as it was, and its place if the original still has it.
#[derive(Clone, Copy)]
struct Base {
    print: Print,
    place: Option<usize>,
}

/// Bytes of a text of the front matter with nothing between its quotation marks.
const EMPTY: usize = 2;

/// The parts of a file, each with what was written there and what stood above it.
struct Parts<'p> {
    source: &'p [Passage<'p>],
    variant: &'p [Passage<'p>],
    /// By unit of the variant: its counterpart as it was paired until now.
    paired: BTreeMap<usize, usize>,
    /// Units of the variant that the original took back.
    gone: BTreeSet<usize>,
    all: Vec<Part>,
}

struct Part {
    own: Vec<usize>,
    bases: Vec<Base>,
    /// Whether what has no counterpart there is its translator's own.
    keeps: bool,
    /// Whether some of it had no counterpart when it was handed out.
    has_gone: bool,
}

impl<'p> Parts<'p> {
    fn new(
        made: &[MadeFrom],
        reconciled: &Reconciled,
        (source, variant): (&'p Passages<'p>, &'p Passages<'p>),
    ) -> Self {
        let (source, variant) = (&source.list[..], &variant.list[..]);
        // Where paragraphs were joined or divided, the texts themselves tell it.
        let laid = || reconciled.lines.iter().filter(|line| line.laid != [None, None]);
        let mut closed: BTreeSet<usize> = laid().filter_map(|line| line.source).collect();
        closed.extend(reconciled.divided.iter().map(|(part, _)| *part));
        let shut: BTreeSet<usize> = laid().filter_map(|line| line.variant).collect();
        let mut made: Vec<&MadeFrom> = made.iter().filter(|own| !own.prints.is_empty()).collect();
        made.sort_by_key(|part| part.span.start);
        let part = |part: &&MadeFrom| {
            // A unit may take the end of its line along.
            let is_within =
                |k: &usize| part.span.contains(&variant[*k].span.start) && !shut.contains(k);
            let prints = part.prints.iter().filter_map(|text| freshness::print_from(text));
            let bases = prints.map(|print| Base { print, place: None }).collect();
            let own: Vec<usize> = (0..variant.len()).filter(is_within).collect();
            // A message is no unit: it is a part of those that say it, which are told by themselves.
            let is_message = own.is_empty() && part.span.len() > EMPTY;
            let keeps = part.prints.iter().any(|print| print == MADE_FROM_NOTHING);
            let has_gone = keeps || part.prints.iter().any(|print| print == TAKEN_BACK);
            (!is_message).then_some(Part { own, bases, keeps, has_gone })
        };
        let paired = reconciled.lines.iter().filter_map(|line| Some((line.variant?, line.source?)));
        let paired = paired.collect();
        let all = made.iter().filter_map(part).collect();
        let gone = reconciled.taken_back().filter_map(|line| line.variant).collect();
        let mut parts = Self { source, variant, paired, gone, all };
        parts.divide();
        let mut open: BTreeSet<usize> = (0..source.len()).filter(|j| !closed.contains(j)).collect();
        parts.find_the_same(&mut open);
        let is_closed =
            |base: &Base| closed.iter().any(|j| source[*j].print.text == base.print.text);
        for part in &mut parts.all {
            part.bases.retain(|base| base.place.is_some() || !is_closed(base));
        }
        parts.find_the_changed(&mut open);
        for part in &mut parts.all {
            // Code is handed out as it stands, below the mark of what stands before it.
            let has_code = part.bases.iter().filter_map(|base| base.place);
            if !has_code.into_iter().any(|j| source[j].kind == UnitKind::Code) {
                part.own.retain(|k| variant[*k].kind != UnitKind::Code);
            }
        }
        parts
    }

    /// Texts that say one message were made from what says it in the original, each from its own counterpart.
    fn divide(&mut self) {
        let mut told: BTreeMap<Vec<u64>, usize> = BTreeMap::new();
        let prints =
            |part: &Part| part.bases.iter().map(|base| base.print.text).collect::<Vec<_>>();
        for part in &self.all {
            *told.entry(prints(part)).or_default() += 1;
        }
        for part in &mut self.all {
            if part.own.len() >= part.bases.len() || told.get(&prints(part)) == Some(&1) {
                continue;
            }
            let counterpart = |k: &usize| {
                let now = self.source[*self.paired.get(k)?].print.text;
                part.bases.iter().find(|base| base.print.text == now).copied()
            };
            let own: Vec<Base> = part.own.iter().filter_map(counterpart).collect();
            if own.len() == part.own.len() {
                part.bases = own;
            }
        }
    }

    /// Finds what the original still says. What it says several times is told apart by the order, or, in a file that
    /// has only a part of it, by how it was paired.
    fn find_the_same(&mut self, open: &mut BTreeSet<usize>) {
        let mut asked: BTreeMap<u64, usize> = BTreeMap::new();
        for base in self.all.iter().flat_map(|part| &part.bases) {
            *asked.entry(base.print.text).or_default() += 1;
        }
        let mut last = None;
        for part in &mut self.all {
            for base in &mut part.bases {
                let same = |j: &&usize| self.source[**j].print.text == base.print.text;
                let all: Vec<usize> = open.iter().filter(same).copied().collect();
                let is_whole = asked.get(&base.print.text).copied() == Some(all.len());
                let is_paired = |j: &&usize| part.own.iter().any(|k| self.paired.get(k) == Some(j));
                let known = all.iter().find(is_paired).filter(|_| !is_whole);
                let next = || all.iter().find(|j| last.is_none_or(|last| **j > last));
                let found = known.or_else(next).or_else(|| all.first()).copied();
                // Each that is found is one less to be found.
                if let Some(count) = asked.get_mut(&base.print.text) {
                    *count -= 1;
                }
                if let Some(j) = found {
                    open.remove(&j);
                    (base.place, last) = (Some(j), Some(j));
                }
            }
        }
    }

    /// Finds what the original says otherwise by now: between what it still says, as much stands as stood there.
    fn find_the_changed(&mut self, open: &mut BTreeSet<usize>) {
        let places: Vec<Option<usize>> =
            self.all.iter().flat_map(|part| part.bases.iter().map(|base| base.place)).collect();
        let mut found = places.clone();
        let mut at = 0;
        while at < places.len() {
            if places[at].is_some() {
                at += 1;
                continue;
            }
            let run = places[at..].iter().take_while(|place| place.is_none()).count();
            let from = places[..at].iter().rev().find_map(|place| *place).map_or(0, |j| j + 1);
            let to = places[at + run..].iter().find_map(|place| *place);
            let to = to.unwrap_or(self.source.len()).max(from);
            let gap: Vec<usize> = open.range(from..to).copied().collect();
            if gap.len() == run {
                for (nth, j) in gap.into_iter().enumerate() {
                    open.remove(&j);
                    found[at + nth] = Some(j);
                }
            }
            at += run;
        }
        let mut found = found.into_iter();
        for part in &mut self.all {
            let is_even = part.own.len() == part.bases.len();
            for (nth, base) in part.bases.iter_mut().enumerate() {
                base.place = found.next().flatten();
                // Else as it was paired.
                let paired = part.own.get(nth).filter(|_| is_even && base.place.is_none());
                let paired = paired.and_then(|k| self.paired.get(k).copied());
                if let Some(j) = paired.filter(|j| open.remove(j)) {
                    base.place = Some(j);
                }
            }
        }
    }

    /// What every unit below a mark was made from, and those that were made from nothing.
    fn pins(&self) -> (Vec<Pin>, Vec<usize>) {
        let (mut pins, mut alone) = (Vec::new(), Vec::new());
        for part in &self.all {
            let own = self.pairs(part);
            let pin = |(k, base): &(usize, Base)| Pin {
                variant: *k,
                source: base.place,
                base: base.print,
            };
            let is_paired = |k: &usize| own.iter().any(|(other, _)| other == k);
            let is_left = |k: &usize| part.has_gone && self.gone.contains(k) && !part.keeps;
            alone.extend(part.own.iter().copied().filter(|k| !is_paired(k) && !is_left(k)));
            pins.extend(own.iter().map(pin));
        }
        (pins, alone)
    }

    fn pairs(&self, part: &Part) -> Vec<(usize, Base)> {
        let Part { own, bases, .. } = part;
        // What the original took back has no counterpart, however many there are; as long as the file knows of it.
        let is_gone = |k: &usize| part.has_gone && self.gone.contains(k);
        let own: Vec<usize> = own.iter().copied().filter(|k| !is_gone(k)).collect();
        let is_alike = |(k, base): (&usize, &Base)| {
            base.place.is_none_or(|j| {
                let (theirs, ours) = (&self.source[j], &self.variant[*k]);
                theirs.label == ours.label && can_say(ours.kind, theirs.kind)
            })
        };
        if own.len() == bases.len() && own.iter().zip(bases).all(is_alike) {
            return own.iter().copied().zip(bases.iter().copied()).collect();
        }
        let known: Vec<(Base, usize)> =
            bases.iter().filter_map(|base| Some((*base, base.place?))).collect();
        // What was there already has the pair that it had: a list that stays as it is lacks the item that is new.
        let is_part = |k: &&usize| matches!(self.variant[**k].kind, UnitKind::Item | UnitKind::Row);
        let paired = own.iter().filter(is_part).filter_map(|k| {
            let j = self.paired.get(k)?;
            let (base, _) = known.iter().find(|(_, own)| own == j)?;
            Some((*k, *base)).filter(|(k, base)| is_alike((k, base)))
        });
        let paired: Vec<(usize, Base)> = paired.collect();
        let is_whole = paired.len() == own.len() || paired.len() == bases.len();
        if !paired.is_empty() && is_whole {
            return paired;
        }
        // Within what stands below one mark, by what it is like.
        let left: Vec<_> = known.iter().map(|(_, j)| self.source[*j].clone()).collect();
        let right: Vec<_> = own.iter().map(|k| self.variant[*k].clone()).collect();
        let found = freshness::translation(&left, &right);
        let pairs = found.pairs.iter().map(|pair| (own[pair.right], known[pair.left].0));
        let mut pairs: Vec<(usize, Base)> = pairs.filter(|(k, base)| is_alike((k, base))).collect();
        let first = own.first().zip(bases.first()).filter(|_| pairs.is_empty());
        let first = first.filter(|first| is_alike(*first));
        pairs.extend(first.map(|(k, base)| (*k, *base)));
        pairs
    }
}

/// Whether a unit can be the translation of one of another kind. A sentence below a list or a table is no item and no row.
fn can_say(own: UnitKind, theirs: UnitKind) -> bool {
    own == theirs || !matches!(theirs, UnitKind::Item | UnitKind::Row)
}
