//! What a lock says, held against both texts as they stand. Pure, and the same when it is done
//! twice: what comes out reconciles to itself.

use std::collections::{HashMap, HashSet, VecDeque};

use super::align;
use super::joined::{self, Laid};
use super::severity::severity;
use super::slight::slight;
use crate::model::article::Day;
use crate::model::{
    Locale, Lock, LockBefore, LockCommit, LockEntry, LockMark, Passage, Passages, Print, Severity,
    UnitFresh, UnitState,
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
    let laid = joined::lay(recorded, &in_source_order(recorded), source, variant);
    let (recorded, source, variant) =
        (&laid.entries[..], &laid.source.units[..], &laid.variant.units[..]);
    let mut places = Places::of(recorded, source, variant);
    places.pair_the_rest(recorded, source, variant, quick);
    let maker = Maker { source, variant, today, wording, sound };
    let mut lines = Vec::with_capacity(variant.len().max(source.len()));
    for (j, k) in places.pairs() {
        let entry = places.entry_of[k].map(|ix| &recorded[ix]);
        lines.push(match (entry, j) {
            (Some(entry), Some(j)) => maker.held(entry, j, k),
            (None, Some(j)) => maker.new_pair(places.owed[j].map(|ix| &recorded[ix]), j, k),
            // The original took it back, and the variant still says it.
            (Some(entry), None) => maker.taken_back(entry, k),
            (None, None) => continue,
        });
    }
    let missing = (0..source.len()).filter(|j| places.partner[*j].is_none());
    for j in missing.collect::<Vec<_>>() {
        let entry = places.owed[j].map(|ix| &recorded[ix]);
        let line = maker.missing(entry, j);
        let at = lines.iter().rposition(|line| line.source.is_some_and(|other| other < j));
        lines.insert(at.map_or(0, |at| at + 1), line);
    }
    mark_moved(&mut lines);
    let alone = (0..variant.len()).filter(|k| places.source_of[*k].is_none());
    let extra = alone.flat_map(|k| laid.variant.places(k)).collect();
    let divided = tell_back(&mut lines, &laid);
    let approved = lock.and_then(|lock| lock.approved);
    let commit = lock.and_then(|lock| lock.commit.clone());
    Reconciled { from: from.cloned(), commit, approved, lines, extra, divided }
}

/// Gives lines the places that the texts have. Who joined or divided paragraphs of the original
/// without another word leaves nothing to translate. Returns what was divided.
fn tell_back(lines: &mut [Line], laid: &Laid<'_, '_>) -> Vec<(usize, usize)> {
    let mut divided = Vec::new();
    for (ix, line) in lines.iter_mut().enumerate() {
        if let Some(j) = line.source {
            let places = laid.source.places(j);
            line.source = Some(places.start);
            if laid.source.is_laid_out_otherwise(j) {
                line.laid[0] = Some(laid.source.units[j].print);
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
    divided
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
            entries: self.lines.iter().map(|line| line.entry.clone()).collect(),
        }
    }

    /// What the variant has from the original, and the original took back.
    pub fn taken_back(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.source.is_none() && line.entry.base.is_some())
    }

    /// Whether everything that the variant owes bears its day and, where it can be known, the old
    /// wording; `record` sees to that.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.lines.iter().all(|line| match line.state {
            UnitState::Stale | UnitState::Missing => line.entry.since.is_some(),
            _ => line.source.is_some() || line.entry.since.is_some(),
        })
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
        units.into()
    }
}

/// Which recorded unit, unit of the original and unit of the variant belong together.
struct Places {
    /// By unit of the variant: its recorded line.
    entry_of: Vec<Option<usize>>,
    /// By unit of the variant: its unit of the original.
    source_of: Vec<Option<usize>>,
    /// By unit of the original: its unit of the variant.
    partner: Vec<Option<usize>>,
    /// By unit of the original: the line that recorded it as missing, or as a unit that the variant
    /// no longer has.
    owed: Vec<Option<usize>>,
}

impl Places {
    fn of(recorded: &[LockEntry], source: &[Passage<'_>], variant: &[Passage<'_>]) -> Self {
        let mut places = Self {
            entry_of: vec![None; variant.len()],
            source_of: vec![None; variant.len()],
            partner: vec![None; source.len()],
            owed: vec![None; source.len()],
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
        for pair in align::prints(&base, source).pairs {
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

    fn join(&mut self, j: usize, k: usize) {
        self.source_of[k] = Some(j);
        self.partner[j] = Some(k);
    }

    /// Pairs what no record ties together by what the texts are like. A unit that was recorded with
    /// another one of the original stays alone, unless nobody knows which one that was.
    fn pair_the_rest(
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
            entry.is_some_and(|entry| entry.base.is_some() && entry.seen.is_some_and(same))
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

    /// Whether a pair stands between the same neighbours on both sides.
    fn fits(&self, j: usize, k: usize) -> bool {
        let before = self.partner[..j].iter().rev().find_map(|k| *k);
        let after = self.partner[j + 1..].iter().find_map(|k| *k);
        before.is_none_or(|before| before < k) && after.is_none_or(|after| after > k)
    }

    /// By unit of the variant: its unit of the original, and its own place.
    fn pairs(&self) -> impl Iterator<Item = (Option<usize>, usize)> {
        self.source_of.iter().enumerate().map(|(k, j)| (*j, k))
    }
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
fn in_source_order(recorded: &[LockEntry]) -> Vec<usize> {
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

/// Makes the lines.
struct Maker<'m> {
    source: &'m [Passage<'m>],
    variant: &'m [Passage<'m>],
    today: Option<Day>,
    wording: Wording<'m>,
    sound: bool,
}

impl Maker<'_> {
    /// A unit that the lock knows.
    fn held(&self, entry: &LockEntry, j: usize, k: usize) -> Line {
        let (s, v) = (&self.source[j], &self.variant[k]);
        // What reads the same in both languages, such as code, is as good as the original.
        let equal = v.print.text == s.print.text && v.kind == s.kind;
        let entry = &since_before(entry, v.print, equal);
        let seen = entry.seen.unwrap_or(v.print);
        let mut next = LockEntry {
            kind: s.kind,
            label: s.label.as_deref().map(str::to_owned),
            seen: Some(v.print),
            ..entry.clone()
        };
        let Some(base) = entry.base else {
            (next.since, next.was) = (None, None);
            return self.line(next, Some(j), Some(k), UnitState::Unknown, None);
        };
        let same_print = base.text == s.print.text;
        // What was said in other words may ask for no translation even so, if anybody knows it.
        let was = (!same_print).then(|| entry.was.clone().or_else(|| (self.wording)(base)));
        let was = was.flatten();
        let slight = was.as_deref().and_then(|was| slight(was, s));
        let same_text = same_print || slight.is_some();
        let same_markup = base.markup == s.print.markup && entry.kind == s.kind;
        let touched = seen.text != v.print.text;
        let mended = touched || seen.markup != v.print.markup;
        if entry.mark == LockMark::Stale && !touched {
            next.since = self.since(entry);
            // An editor's word is not weighed by what the fingerprints say.
            let severity = Some(Severity::Major);
            return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
        }
        if slight == Some(Severity::Markup) && !touched && !equal {
            (next.since, next.was) = (None, was);
            let state = UnitState::Markup;
            return self.line(next, Some(j), Some(k), state, Some(Severity::Markup));
        }
        if !same_text && !touched && !equal {
            next.since = self.since(entry);
            next.was = was;
            let severity = self.severity(base, s, next.was.as_deref());
            return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
        }
        if same_text && !same_markup && !mended && !has_same_targets(s, v) {
            next.was = was.or(next.was);
            let state = UnitState::Markup;
            return self.line(next, Some(j), Some(k), state, Some(Severity::Markup));
        }
        next.base = Some(s.print);
        let before = || LockBefore { base: entry.base, seen, mark: entry.mark };
        if touched && (!same_text && !equal || entry.mark == LockMark::Stale) {
            next.mark = LockMark::Assumed;
            next.was = was.or_else(|| entry.was.clone().or_else(|| (self.wording)(base)));
            next.before = entry.before.or_else(|| Some(before()));
            let severity = self.severity(base, s, next.was.as_deref());
            return self.line(next, Some(j), Some(k), UnitState::Assumed, severity);
        }
        match entry.mark {
            LockMark::Assumed => {
                return self.line(next, Some(j), Some(k), UnitState::Assumed, None);
            }
            LockMark::Minor if !touched && !equal => {
                let severity = Some(Severity::Minor);
                return self.line(next, Some(j), Some(k), UnitState::Stale, severity);
            }
            _ => {}
        }
        next.mark = LockMark::None;
        // A copy of the original where a translation stood: that may come back, and is then as far
        // behind as it was.
        let copied = equal && touched && seen.text != base.text;
        next.before = entry.before.filter(|_| equal).or_else(|| copied.then(before));
        let owes = next
            .before
            .is_some_and(|before| before.base.is_none_or(|base| base.text != s.print.text));
        if owes {
            next.was = entry.was.clone().or_else(|| (self.wording)(base));
        } else {
            (next.since, next.was) = (None, None);
        }
        self.line(next, Some(j), Some(k), UnitState::Current, None)
    }

    /// A unit of the variant that the lock does not know as it stands, with its counterpart.
    fn new_pair(&self, owed: Option<&LockEntry>, j: usize, k: usize) -> Line {
        let (s, v) = (&self.source[j], &self.variant[k]);
        // It was there before, and went away: what it was made from then still counts.
        let gone = owed.and_then(|owed| match (owed.seen, owed.before) {
            (Some(_), _) => Some(owed.clone()),
            (None, Some(before)) => Some(LockEntry {
                base: before.base,
                seen: Some(before.seen),
                mark: before.mark,
                before: None,
                ..owed.clone()
            }),
            (None, None) => None,
        });
        if let Some(gone) = gone {
            return self.held(&gone, j, k);
        }
        let mut entry = fresh(s);
        entry.seen = Some(v.print);
        let base = owed.and_then(|owed| owed.base);
        let state = match owed {
            // It was never there, and here it is: made from the original as it stands, …
            Some(_) if base.is_none_or(|base| base.text == s.print.text) => UnitState::Current,
            // … or as it was when it was last found missing.
            Some(owed) => {
                entry.mark = LockMark::Assumed;
                entry.was = owed.was.clone().or_else(|| (self.wording)(base?));
                UnitState::Assumed
            }
            None if self.sound => {
                entry.mark = LockMark::Assumed;
                UnitState::Assumed
            }
            None => {
                entry.base = None;
                UnitState::Unknown
            }
        };
        self.line(entry, Some(j), Some(k), state, None)
    }

    /// A unit that the variant lacks; `owed` is what the lock says of it, missing or not.
    fn missing(&self, owed: Option<&LockEntry>, j: usize) -> Line {
        let s = &self.source[j];
        let mut entry = fresh(s);
        // Without a record nobody knows whether it was left out or came later.
        let known = owed.and_then(|owed| self.past(owed));
        entry.since = known.or(self.today.filter(|_| self.sound));
        if let Some(owed) = owed {
            let copied = owed.mark == LockMark::None && owed.before.is_some();
            let own = owed.seen.filter(|_| !copied);
            let own = own.map(|seen| LockBefore { base: owed.base, seen, mark: owed.mark });
            entry.before = own.or(owed.before);
            let base = entry.before.and_then(|before| before.base);
            if let Some(base) = base.filter(|base| base.text != s.print.text) {
                entry.was = owed.was.clone().or_else(|| (self.wording)(base));
            }
        }
        self.line(entry, Some(j), None, UnitState::Missing, None)
    }

    fn taken_back(&self, entry: &LockEntry, k: usize) -> Line {
        let mut next = LockEntry { seen: Some(self.variant[k].print), ..entry.clone() };
        if let (None, Some(base)) = (&next.was, next.base) {
            next.was = (self.wording)(base);
        }
        next.since = self.since(entry);
        self.line(next, None, Some(k), UnitState::Unknown, None)
    }

    /// Since when something has been owed.
    fn since(&self, entry: &LockEntry) -> Option<Day> {
        self.past(entry).or(self.today)
    }

    /// The recorded day. One that lies in the future was written by a clock that was wrong.
    fn past(&self, entry: &LockEntry) -> Option<Day> {
        entry.since.filter(|day| self.today.is_none_or(|today| *day <= today))
    }

    fn severity(&self, base: Print, s: &Passage<'_>, was: Option<&str>) -> Option<Severity> {
        severity(base, s.print, was.map(|was| (was, s.text.as_ref())))
    }

    fn line(
        &self,
        entry: LockEntry,
        source: Option<usize>,
        variant: Option<usize>,
        state: UnitState,
        severity: Option<Severity>,
    ) -> Line {
        Line { source, variant, entry, state, severity, moved: false, laid: [None; 2] }
    }
}

/// What a line says once what happened to the variant's unit is undone, or turns out to have been no
/// translation.
fn since_before(entry: &LockEntry, now: Print, equal: bool) -> LockEntry {
    let Some(before) = entry.before else { return entry.clone() };
    let back = before.seen.text == now.text;
    let touched = entry.seen.is_some_and(|seen| seen.text != now.text);
    // A copy of the original stood there meanwhile: what takes its place is held against what stood
    // there before it.
    let was_copy = entry.mark != LockMark::Assumed && touched && !equal;
    if back || was_copy {
        let (base, seen, mark) = (before.base, Some(before.seen), before.mark);
        return LockEntry { base, seen, mark, before: None, ..entry.clone() };
    }
    entry.clone()
}

/// A line for a unit of the original as it stands.
fn fresh(s: &Passage<'_>) -> LockEntry {
    LockEntry {
        kind: s.kind,
        label: s.label.as_deref().map(str::to_owned),
        base: Some(s.print),
        seen: None,
        place: None,
        mark: LockMark::None,
        since: None,
        was: None,
        before: None,
    }
}

/// Whether a variant's unit has every link and image of the original's already.
fn has_same_targets(s: &Passage<'_>, v: &Passage<'_>) -> bool {
    let has = |of: &[String], other: &[String]| of.iter().all(|target| other.contains(target));
    let some = !s.anchors.links.is_empty() || !s.anchors.images.is_empty();
    some && s.kind == v.kind
        && has(&s.anchors.links, &v.anchors.links)
        && has(&s.anchors.images, &v.anchors.images)
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
