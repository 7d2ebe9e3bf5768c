//! What a lock says, held against both texts as they stand. Pure, and the same when it is done
//! twice: what comes out reconciles to itself.

mod maker;
mod memory;
mod pins;
mod places;

use maker::Maker;
pub use pins::{Pin, pinned};
use places::{Places, base_of_own, in_source_order};

use super::joined::{self, Laid};
use crate::model::article::Day;
use crate::model::{
    Locale, Lock, LockCommit, LockEntry, LockMark, Passage, Passages, Print, Severity, UnitFresh,
    UnitState,
};

/// What is recorded of a variant.
#[derive(Clone, Copy)]
pub enum Record<'l> {
    /// Nothing.
    None,
    /// A lock that can be relied on.
    Sound(&'l Lock),
    /// A lock of which something is lost: what it does not speak of is unknown, and not new.
    Damaged(&'l Lock),
}

/// A unit's line in the lock, and how the unit stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its place in the original; none if the original no longer has it.
    pub source: Option<usize>,
    /// Its place in the variant; none if it is missing there.
    pub variant: Option<usize>,
    /// What the lock is to say.
    pub entry: LockEntry,
    /// How it stands.
    pub state: UnitState,
    /// How much the original changed, as far as that is known.
    pub severity: Option<Severity>,
    /// Whether it stands elsewhere than in the original.
    pub moved: bool,
    /// The fingerprints of both as the record has them, where units were joined or divided since.
    pub laid: [Option<Print>; 2],
}

impl Line {
    /// The day on which what is owed was first seen.
    #[must_use]
    pub fn since(&self) -> Option<Day> {
        let is_owed = matches!(self.state, UnitState::Stale | UnitState::Missing);
        self.entry.since.filter(|_| is_owed || self.source.is_none())
    }

    /// Whether the variant has it from the original, and the original took it back; not what nobody
    /// reads.
    #[must_use]
    pub fn is_taken_back(&self) -> bool {
        self.source.is_none()
            && self.entry.base.is_some()
            && self.severity != Some(Severity::Markup)
    }

    fn fresh(&self) -> UnitFresh {
        UnitFresh {
            state: self.state,
            severity: self.severity,
            variant: self.variant.and_then(|k| u32::try_from(k).ok()),
            moved: self.moved,
            since: self.since(),
        }
    }
}

/// A variant's lock as it should be, and what the variant owes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reconciled {
    /// The locale that it was made from.
    pub from: Option<Locale>,
    /// The commit that the variant names, as far as the record took account of it.
    pub commit: Option<LockCommit>,
    /// The text that a person has approved.
    pub approved: Option<Print>,
    /// In the order of the variant.
    pub lines: Vec<Line>,
    /// Units of the variant that have no counterpart, by their place.
    pub extra: Vec<usize>,
    /// Units of the original that were divided from the one before, by their place, and the line
    /// that holds of them as well.
    pub divided: Vec<(usize, usize)>,
    /// Of those, and of what they were divided from, the ones that say what they said.
    pub as_they_were: Vec<usize>,
    /// What went away on both sides, each with the number of lines before it.
    pub memory: Vec<(usize, LockEntry)>,
}

/// What supplies the wording that the original had, by its fingerprint.
pub type Wording<'w> = &'w dyn Fn(Print) -> Option<String>;

/// Holds a record against the original and the variant. `today` dates what is new to the lock.
#[must_use]
pub fn reconcile(
    record: Record<'_>,
    from: Option<&Locale>,
    texts: (&Passages<'_>, &Passages<'_>),
    today: Option<Day>,
    wording: Wording<'_>,
) -> Reconciled {
    // Where nothing is recorded, nothing is kept of how the units were paired either: it is enough
    // that texts of the same kinds of unit, in the same order, are in step, if nothing speaks
    // against it.
    let quick = matches!(record, Record::None);
    hold(record, from, texts, (today, wording), quick)
}

fn hold(
    record: Record<'_>,
    from: Option<&Locale>,
    (source, variant): (&Passages<'_>, &Passages<'_>),
    (today, wording): (Option<Day>, Wording<'_>),
    quick: bool,
) -> Reconciled {
    let (source, variant) = (&source.list[..], &variant.list[..]);
    let (lock, sound) = match record {
        Record::None => (None, false),
        Record::Sound(lock) => (Some(lock), true),
        Record::Damaged(lock) => (Some(lock), false),
    };
    // What was made from another language's text says nothing of this one.
    let other = |lock: &&Lock| lock.from.is_some() && lock.from.as_ref() != from;
    let astray = lock.as_ref().is_some_and(other);
    let recorded = lock.filter(|_| !astray).map_or(&[][..], |lock| &lock.entries[..]);
    let sound = sound && !astray && !recorded.is_empty();
    let (recorded, mut memory) = memory::apart(recorded);
    let recorded = &recorded[..];
    let order = in_source_order(recorded);
    let said = |entry: &LockEntry| entry.was.clone().or_else(|| wording(entry.base?));
    let laid = joined::lay(recorded, &order, (source, variant), &said);
    let (recorded, source, variant) =
        (&laid.entries[..], &laid.source.units[..], &laid.variant.units[..]);
    let mut places = Places::of(recorded, source, variant, &said);
    places.pair_the_rest(recorded, source, variant, quick);
    places.pair_what_is_over(recorded, source, variant, &said);
    let gone = places.lost(recorded);
    let known = |ix: &usize| recorded[*ix].seen.is_some() && recorded[*ix].base.is_some();
    let lost = gone.iter().any(known);
    let maker = Maker { source, variant, today, wording, sound };
    let mut lines = Vec::with_capacity(variant.len().max(source.len()));
    for (j, k) in places.pairs() {
        let entry = places.entry_of[k].map(|ix| &recorded[ix]);
        lines.push(match (entry, j) {
            (Some(entry), Some(j)) if entry.mark != LockMark::Own => maker.held(entry, j, k),
            (Some(own), Some(j)) if is_said_again(own, &source[j]) => maker.again(own, j, k),
            (None, Some(j)) if memory.knows(&variant[k]) => {
                match memory.take(&variant[k]) {
                    // It was there once, and so was what it was made from.
                    Some(entry) => maker.held(&entry, j, k),
                    None => continue,
                }
            }
            (own, Some(j)) => {
                let owed = places.owed[j].map(|ix| &recorded[ix]);
                // It may be what went away elsewhere, or a part of its neighbour.
                let doubtful = own.is_some()
                    || lost
                    || places.guessed.contains(&k)
                    || places.is_beside_a_change(k, recorded, variant);
                maker.new_pair(owed, (j, k), doubtful)
            }
            (Some(entry), None) if entry.mark == LockMark::Own => maker.own(entry, k),
            // The original took it back, and the variant still says it.
            (Some(entry), None) => maker.taken_back(entry, k),
            (None, None) => continue,
        });
    }
    let missing = (0..source.len()).filter(|j| places.partner[*j].is_none());
    for j in missing.collect::<Vec<_>>() {
        let entry = places.owed[j].map(|ix| &recorded[ix]);
        let next = places.partner.get(j + 1).copied().flatten();
        let line = maker.missing(entry, j, next);
        let at = lines.iter().rposition(|line| line.source.is_some_and(|other| other < j));
        lines.insert(at.map_or(0, |at| at + 1), line);
    }
    mark_moved(&mut lines);
    let of_line = |line: &Line| {
        let own = line.variant.and_then(|k| places.entry_of[k]);
        own.or_else(|| places.owed[line.source?])
    };
    let own: Vec<Option<usize>> = lines.iter().map(of_line).collect();
    let memory = memory.with(recorded, &gone, &own);
    let alone = (0..variant.len()).filter(|k| places.source_of[*k].is_none());
    let extra = alone.flat_map(|k| laid.variant.places(k)).collect();
    let (divided, as_they_were) = tell_back(&mut lines, &laid);
    let approved = lock.and_then(|lock| lock.approved);
    let commit = lock.and_then(|lock| lock.commit.clone());
    Reconciled {
        from: from.cloned(),
        commit,
        approved,
        lines,
        extra,
        divided,
        as_they_were,
        memory,
    }
}

/// Whether a unit of the original is what a unit of the variant's own was made from.
fn is_said_again(own: &LockEntry, source: &Passage<'_>) -> bool {
    base_of_own(own).is_some_and(|base| base.text == source.print.text)
}

/// Gives lines the places that the texts have. Who joined or divided paragraphs of the original
/// without another word leaves nothing to translate. Returns what was divided.
/// and of that what says what it said.
fn tell_back(lines: &mut [Line], laid: &Laid<'_, '_>) -> (Vec<(usize, usize)>, Vec<usize>) {
    let (mut divided, mut kept) = (Vec::new(), Vec::new());
    for (ix, line) in lines.iter_mut().enumerate() {
        if let Some(j) = line.source {
            let places = laid.source.places(j);
            line.source = Some(places.start);
            if laid.source.is_laid_out_otherwise(j) {
                line.laid[0] = Some(laid.source.units[j].print);
                if let Some(other) = laid.source.reworded(j).filter(|_| places.len() > 1) {
                    kept.extend(places.clone().filter(|part| *part != other));
                }
                divided.extend(places.skip(1).map(|part| (part, ix)));
                if line.state == UnitState::Current {
                    (line.state, line.severity) = (UnitState::Markup, Some(Severity::Markup));
                }
            }
        }
        if let Some(k) = line.variant {
            line.variant = Some(laid.variant.places(k).start);
            if laid.variant.is_laid_out_otherwise(k) {
                line.laid[1] = Some(laid.variant.units[k].print);
            }
        }
    }
    (divided, kept)
}

/// A record of a variant that was made from exactly this original.
#[must_use]
pub fn made_from(
    from: Option<&Locale>,
    source: &Passages<'_>,
    variant: &Passages<'_>,
) -> Reconciled {
    let mut made = hold(Record::None, from, (source, variant), (None, &|_| None), false);
    for line in &mut made.lines {
        if let Some(j) = line.source {
            line.entry.base = Some(source.list[j].print);
            if line.variant.is_some() {
                line.state = UnitState::Current;
            }
        }
    }
    made
}

impl Reconciled {
    /// The lock that says this.
    #[must_use]
    pub fn lock(&self) -> Lock {
        Lock {
            from: self.from.clone(),
            commit: self.commit.clone(),
            approved: self.approved,
            entries: self.entries().cloned().collect(),
        }
    }

    /// Whether a lock says exactly this.
    #[must_use]
    pub fn is_said_by(&self, lock: &Lock) -> bool {
        self.from == lock.from
            && self.commit == lock.commit
            && self.approved == lock.approved
            && self.entries().eq(&lock.entries)
    }

    /// The lines as they are written: what is remembered of what went away stands where that stood.
    fn entries(&self) -> impl Iterator<Item = &LockEntry> {
        let behind = |at: usize| {
            self.memory.iter().filter(move |(place, _)| *place == at).map(|(_, entry)| entry)
        };
        let lines = self.lines.iter().enumerate();
        behind(0).chain(
            lines.flat_map(move |(ix, line)| std::iter::once(&line.entry).chain(behind(ix + 1))),
        )
    }

    /// What the variant has from the original, and the original took back; not what nobody reads.
    pub fn taken_back(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.is_taken_back())
    }

    /// Whether everything that the variant owes bears its day and, where it can be known, the old
    /// wording; `record` sees to that.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.lines.iter().all(|line| match line.state {
            UnitState::Stale | UnitState::Missing => line.entry.since.is_some(),
            _ => !line.is_taken_back() || line.entry.since.is_some(),
        })
    }

    /// Whether it would tell more if somebody knew what the original said before.
    #[must_use]
    pub fn asks_for_words(&self) -> bool {
        let open = |line: &Line| line.state == UnitState::Stale && line.severity.is_none();
        self.lines.iter().any(open)
    }

    /// By unit of the original, which has `count` of them.
    #[must_use]
    pub fn units(&self, count: usize) -> Box<[UnitFresh]> {
        let missing = UnitFresh {
            state: UnitState::Missing,
            severity: None,
            variant: None,
            moved: false,
            since: None,
        };
        let mut units = vec![missing; count];
        for line in &self.lines {
            let Some(unit) = line.source.and_then(|j| units.get_mut(j)) else { continue };
            *unit = line.fresh();
        }
        // What was joined from several stands as the worst of them does.
        for line in self.lines.iter().filter(|line| line.laid[0].is_some()) {
            let Some(unit) = line.source.and_then(|j| units.get_mut(j)) else { continue };
            if unit.state < line.state {
                *unit = line.fresh();
            }
        }
        for (j, line) in &self.divided {
            if let (Some(unit), Some(line)) = (units.get_mut(*j), self.lines.get(*line)) {
                *unit = line.fresh();
            }
        }
        // Of what was divided and of which one part was reworded, the others say what they said.
        for j in &self.as_they_were {
            if let Some(unit) = units.get_mut(*j).filter(|unit| unit.state == UnitState::Stale) {
                (unit.state, unit.severity) = (UnitState::Markup, Some(Severity::Markup));
                unit.since = None;
            }
        }
        units.into()
    }
}

/// Marks the fewest lines whose moving would bring the variant into the original's order.
fn mark_moved(lines: &mut [Line]) {
    let order: Vec<(usize, usize)> = lines
        .iter()
        .enumerate()
        .filter_map(|(ix, l)| Some((ix, (l.source?, l.variant?).0)))
        .collect();
    // A longest increasing run; `ends[n]` is the best end of a run of n + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; order.len()];
    for (place, (_, j)) in order.iter().enumerate() {
        let length = ends.partition_point(|end| order[*end].1 < *j);
        before[place] = length.checked_sub(1).map(|length| ends[length]);
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut kept = vec![false; order.len()];
    let mut at = ends.last().copied();
    while let Some(place) = at {
        kept[place] = true;
        at = before[place];
    }
    for (place, (ix, _)) in order.iter().enumerate() {
        let line = &mut lines[*ix];
        line.moved = !kept[place];
        line.entry.place = line.source.filter(|_| line.moved).and_then(|j| u32::try_from(j).ok());
    }
}
