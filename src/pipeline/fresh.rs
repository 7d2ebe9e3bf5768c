//! Freshness in the survey: locks read, held against the texts, and what is said about them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::OnceLock;

use super::lines::line_numbers;
use super::twins::{Orphan, Twins};
use crate::diag::Diagnostic;
use crate::freshness::{
    self, CONFLICTED_LOCK, DAMAGED_LOCK, LOCK_BEHIND, Line, LockFault, ORPHAN_LOCK, Reconciled,
    Record, SOURCE_LOCALE_MOVED, Wording,
};
use crate::model::article::Day;
use crate::model::lock::{is_commit, path_of};
use crate::model::{
    LastKnown, Locale, Lock, LockCommit, LockEntry, LockMark, LockState, Passage, Passages,
    Settings, Snapshot, VariantFresh,
};
use crate::read::unreadable;
use crate::system::System;

/// The locks of a network: which there are, and those that belong to no variant.
pub(super) struct Locks {
    present: BTreeSet<String>,
    /// Where none can be.
    barred: Vec<String>,
    orphans: Vec<Orphan>,
    /// By language and fingerprint of a unit: the orphans that have seen it.
    seen: HashMap<(String, u64), Vec<usize>>,
    /// The locks that belong to variants, and who has seen what; read when a copy is looked for.
    twins: OnceLock<Twins>,
}

/// A variant's lock as it was found.
pub(super) struct Held {
    /// Where it is, or should be.
    pub path: String,
    /// The file that it was read from, where that is another one: its article was moved by hand.
    pub moved_from: Option<String>,
    /// Its text, if there is one.
    pub text: Option<String>,
    lock: Lock,
    damaged: bool,
    /// Why it must not be written, if it must not.
    left: Option<Left>,
}

/// Why a lock is left as it is: whatever it says would be lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// It is of a form that another program writes.
    Newer,
    /// It could not be read.
    Unreadable,
    /// Something that is no file stands where it should be.
    Barred,
}

impl Left {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::Unreadable => "unreadable",
            Self::Barred => "barred",
        }
    }
}

impl Locks {
    /// Lists the locks, and reads those whose variant is gone.
    pub(super) fn find(system: &dyn System, settings: &Settings, snapshot: &Snapshot) -> Self {
        let present: BTreeSet<String> =
            snapshot.locks.iter().map(|file| file.path.clone()).collect();
        let mut lost = present.clone();
        for article in &snapshot.articles {
            for (locale, _) in &article.variants {
                lost.remove(&path_of(article.id.as_str(), settings.locale(*locale)));
            }
        }
        let Twins { locks: orphans, seen } = Twins::read(system, settings, lost);
        let (barred, twins) = (snapshot.locks_barred.clone(), OnceLock::new());
        Self { present, barred, orphans, seen, twins }
    }

    /// Whether the locks of no variant are those of other locks, as far as their names tell.
    pub(super) fn has_same_orphans(&self, other: &Self) -> bool {
        let paths = |locks: &Self| -> Vec<String> {
            locks.orphans.iter().map(|orphan| orphan.path.clone()).collect()
        };
        self.barred == other.barred && paths(self) == paths(other)
    }

    /// Whether a file is the lock of no variant.
    pub(super) fn is_orphan(&self, path: &str) -> bool {
        self.orphans.iter().any(|orphan| orphan.path == path)
    }

    /// The lock of a variant, and what is wrong with it.
    pub(super) fn of(
        &self,
        system: &dyn System,
        settings: &Settings,
        (article, locale): (&str, &Locale),
        variant: &Passages<'_>,
        out: &mut Vec<Diagnostic>,
    ) -> Held {
        let path = path_of(article, locale);
        let mut held = Held {
            path: path.clone(),
            moved_from: None,
            text: None,
            lock: Lock::default(),
            damaged: false,
            left: None,
        };
        if let Some(place) = self.barred(&path) {
            (held.damaged, held.text, held.left) = (true, Some(String::new()), Some(Left::Barred));
            // A folder that cannot be read was told of already.
            if place == path {
                let fault = Diagnostic::new(&DAMAGED_LOCK).arg("what", "barred");
                let fault = fault.arg("line", 0_usize).arg("lines", 0_usize);
                out.push(fault.in_file(&path).for_locale(locale));
            }
        } else if self.present.contains(&path) {
            match text(system, settings, &path) {
                Ok(text) => {
                    let (lock, faults) = freshness::read_lock(&text);
                    held.damaged = !faults.is_empty();
                    held.left = faults.contains(&LockFault::Newer).then_some(Left::Newer);
                    out.extend(say(&faults, &path, locale));
                    (held.lock, held.text) = (lock, Some(text));
                }
                Err(fault) => {
                    held.damaged = true;
                    held.left = Some(Left::Unreadable);
                    held.text = Some(String::new());
                    out.push(fault.for_locale(locale));
                }
            }
        } else if let Some(orphan) = self.adopt(locale, variant) {
            held.lock = orphan.lock.clone();
            held.text = Some(freshness::write_lock(&orphan.lock));
            held.moved_from = Some(orphan.path.clone());
        }
        held
    }

    /// What is known of a variant that has no lock, and should have one: the lock that was written
    /// last, as this computer kept it; else that of an article whose folder was copied.
    pub(super) fn recover(
        &self,
        system: &dyn System,
        settings: &Settings,
        (article, locale): (&str, &Locale),
        variant: &Passages<'_>,
    ) -> Option<Held> {
        let path = path_of(article, locale);
        let copy = text(system, settings, &copy_of(&path)).ok();
        let copy = copy.map(|text| freshness::read_lock(&text));
        let kept = copy.filter(|(_, faults)| faults.is_empty()).map(|(lock, _)| lock);
        let lock = kept.or_else(|| {
            let mut lock = self.twins(system, settings).twin(locale, variant)?.lock.clone();
            // Nobody has approved this one, it names no commit, and it may be a part of the whole.
            let own: BTreeSet<u64> = variant.list.iter().map(|p| p.print.text).collect();
            lock.entries.retain(|entry| entry.seen.is_some_and(|seen| own.contains(&seen.text)));
            Some(Lock { approved: None, commit: None, ..lock })
        })?;
        let damaged = false;
        Some(Held { path, moved_from: None, text: None, lock, damaged, left: None })
    }

    /// What other locks say of a text that stands in this variant now, if it owes anything by that.
    pub(super) fn debt(
        &self,
        system: &dyn System,
        settings: &Settings,
        (from, locale): (&Locale, &Locale),
        pair: (&Passage<'_>, &Passage<'_>),
    ) -> Option<LockEntry> {
        self.twins(system, settings).debt((from, locale), pair)
    }

    fn twins(&self, system: &dyn System, settings: &Settings) -> &Twins {
        self.twins.get_or_init(|| Twins::read(system, settings, self.present.clone()))
    }

    /// Whether a locale's lock of an article tells of an original in another language, so that the
    /// locale is the original's now and was not before.
    pub(super) fn was_translation(
        &self,
        system: &dyn System,
        settings: &Settings,
        (article, locale): (&str, &Locale),
    ) -> bool {
        let path = path_of(article, locale);
        self.present.contains(&path)
            && text(system, settings, &path).is_ok_and(|text| {
                let (lock, _) = freshness::read_lock(&text);
                lock.from.is_some_and(|from| from != *locale)
            })
    }

    /// The place on the way to a lock where there can be none.
    fn barred(&self, path: &str) -> Option<&str> {
        let holds = |place: &&String| {
            path.strip_prefix(place.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('/'))
        };
        self.barred.iter().find(holds).map(String::as_str)
    }

    /// The orphan that has seen at least half of its units in this variant.
    fn adopt(&self, locale: &Locale, variant: &Passages<'_>) -> Option<&Orphan> {
        if self.orphans.is_empty() {
            return None;
        }
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        let prints: BTreeSet<u64> = variant.list.iter().map(|p| p.print.text).collect();
        for print in prints {
            let found = self.seen.get(&(locale.language().to_owned(), print));
            for ix in found.into_iter().flatten() {
                *votes.entry(*ix).or_default() += 1;
            }
        }
        let enough = |ix: usize, votes: usize| {
            let seen = self.orphans[ix].lock.entries.iter().filter(|e| e.seen.is_some()).count();
            votes * 2 >= seen && votes > 0
        };
        let fit = votes.into_iter().filter(|(ix, votes)| enough(*ix, *votes));
        // Of two that fit alike the first by path.
        let best = fit.max_by_key(|(ix, votes)| (*votes, std::cmp::Reverse(*ix)))?;
        Some(&self.orphans[best.0])
    }

    /// What is said of locks that nobody took.
    pub(super) fn unclaimed(&self, taken: &BTreeSet<String>) -> Vec<Diagnostic> {
        let left = self.orphans.iter().filter(|orphan| !taken.contains(&orphan.path));
        left.map(|orphan| Diagnostic::new(&ORPHAN_LOCK).in_file(&orphan.path)).collect()
    }
}

impl Held {
    /// Whether there is a lock at all.
    pub(super) fn exists(&self) -> bool {
        self.text.is_some()
    }

    /// What it says of the texts, wherever it comes from.
    pub(super) fn hold(
        &self,
        from: Option<&Locale>,
        texts: (&Passages<'_>, &Passages<'_>),
        today: Option<Day>,
        wording: Wording<'_>,
    ) -> Reconciled {
        freshness::reconcile(Record::Sound(&self.lock), from, texts, today, wording)
    }

    /// Holds the lock against the texts. Without a sound way to the original nothing is known.
    pub(super) fn reconcile(
        &self,
        from: Option<&Locale>,
        texts: (&Passages<'_>, &Passages<'_>),
        today: Option<Day>,
        wording: Wording<'_>,
        is_sound: bool,
    ) -> Reconciled {
        let record = match (self.exists() && is_sound, self.damaged) {
            (false, _) => Record::None,
            (true, false) => Record::Sound(&self.lock),
            (true, true) => Record::Damaged(&self.lock),
        };
        freshness::reconcile(record, from, texts, today, wording)
    }

    /// Says so if the lock speaks of an original in another language.
    pub(super) fn moved_source(
        &self,
        from: Option<&Locale>,
        locale: &Locale,
    ) -> Option<Diagnostic> {
        let (then, now) = (self.lock.from.as_ref()?, from?);
        (then != now).then(|| {
            let fault = Diagnostic::new(&SOURCE_LOCALE_MOVED).arg("then", then).arg("now", now);
            fault.in_file(&self.path).for_locale(locale)
        })
    }

    /// The fingerprints of every wording of the original that the lock knows, sorted.
    pub(super) fn past(&self) -> Vec<u64> {
        let entries = self.lock.entries.iter();
        let before = |entry: &LockEntry| entry.before.and_then(|before| before.base);
        let bases = entries.flat_map(|entry| entry.base.into_iter().chain(before(entry)));
        let mut past: Vec<u64> = bases.map(|print| print.text).collect();
        past.sort_unstable();
        past
    }

    /// Says so if the lock does not know yet what has changed.
    pub(super) fn behind(
        &self,
        state: LockState,
        (article, locale): (&str, &Locale),
    ) -> Option<Diagnostic> {
        (state == LockState::Behind).then(|| {
            let fault = Diagnostic::new(&LOCK_BEHIND).arg("article", article).arg("locale", locale);
            fault.in_file(self.moved_from.as_ref().unwrap_or(&self.path)).for_locale(locale)
        })
    }

    /// Whether the variant names a commit as its base of which the lock knows nothing.
    pub(super) fn awaits(&self, declared: Option<&str>) -> bool {
        declared.is_some_and(|commit| is_commit(commit) && self.commit(commit).is_none())
    }

    /// Whether the variant names a commit that the repository did not have when the lock was written.
    pub(super) fn doubts(&self, declared: Option<&str>) -> bool {
        declared.and_then(|commit| self.commit(commit)).is_some_and(|commit| !commit.is_known)
    }

    /// What the lock says of a commit, which may be named by its beginning.
    fn commit(&self, name: &str) -> Option<&LockCommit> {
        self.lock.commit.as_ref().filter(|known| known.name.starts_with(name))
    }

    /// Whether it says of no unit what it was made from.
    pub(super) fn knows_nothing(&self) -> bool {
        self.lock.entries.iter().all(|entry| entry.base.is_none() || entry.seen.is_none())
    }

    /// Why it must stay as it is, if it must.
    pub(super) fn left(&self) -> Option<Left> {
        self.left
    }

    /// Whether it was made from a text in another language than `locale`.
    pub(super) fn is_from_other_than(&self, locale: &Locale) -> bool {
        self.lock.from.as_ref().is_some_and(|from| from != locale)
    }

    /// Whether anything in it cannot be relied on.
    pub(super) fn is_damaged(&self) -> bool {
        self.damaged
    }

    /// The fingerprint that a person has approved.
    pub(super) fn approved(&self) -> Option<crate::model::Print> {
        self.lock.approved
    }

    /// What the digest keeps of the original itself, which owes nothing.
    pub(super) fn original(&self, own: &Passages<'_>) -> VariantFresh {
        let whole = own.whole();
        let lock = LockState::Held;
        let approved = self.lock.approved == Some(whole);
        VariantFresh {
            units: Box::default(),
            extra: Box::default(),
            taken_back: Box::default(),
            taken_back_since: None,
            lock,
            approved,
            whole,
        }
    }

    /// What the digest keeps where there is no original that it could be held against.
    pub(super) fn last_known(&self) -> LastKnown {
        let owed = |entry: &&LockEntry| {
            let lacks = entry.base.is_some() && entry.seen.is_none();
            let stale =
                entry.since.is_some() || entry.was.is_some() || entry.mark == LockMark::Stale;
            lacks || entry.seen.is_some() && stale && entry.mark != LockMark::Own
        };
        let lock = match &self.text {
            None => LockState::None,
            Some(_) if self.damaged => LockState::Damaged,
            Some(_) => LockState::Unread,
        };
        LastKnown { lock, owed: self.lock.entries.iter().filter(owed).count() }
    }

    /// What the digest keeps.
    pub(super) fn digest(
        &self,
        reconciled: &Reconciled,
        (source, variant): (&Passages<'_>, &Passages<'_>),
        (text, declared): (&str, Option<&str>),
    ) -> VariantFresh {
        let whole = variant.whole();
        let state = match &self.text {
            None => LockState::None,
            Some(_) if self.damaged => LockState::Damaged,
            Some(_) => {
                let same = reconciled.is_said_by(&self.lock);
                let dated = reconciled.is_dated() && self.moved_from.is_none();
                if same && dated && !self.awaits(declared) {
                    LockState::Held
                } else {
                    LockState::Behind
                }
            }
        };
        let narrow = |ix: &usize| u32::try_from(*ix).unwrap_or(u32::MAX);
        let line_of = |line: &Line| {
            let passage = variant.list.get(line.variant?)?;
            Some(narrow(&line_numbers(text, &passage.span).0))
        };
        VariantFresh {
            units: reconciled.units(source.list.len()),
            taken_back: reconciled.taken_back().filter_map(line_of).collect(),
            taken_back_since: reconciled.taken_back().filter_map(|line| line.entry.since).min(),
            extra: reconciled.extra.iter().map(narrow).collect(),
            lock: state,
            approved: self.lock.approved == Some(whole),
            whole,
        }
    }
}

/// Where this computer keeps a copy of a lock, so that one that somebody deletes is not lost.
pub(super) fn copy_of(path: &str) -> String {
    format!(".hexapla/{path}")
}

/// A lock's text.
pub(super) fn text(
    system: &dyn System,
    settings: &Settings,
    path: &str,
) -> Result<String, Box<Diagnostic>> {
    let bytes = system.read(Path::new(path), settings.limits.text_bytes);
    let bytes = bytes.map_err(|error| Box::new(unreadable(path, &error)))?;
    // What is no text in it is no line of a lock either. How git ends lines is its own affair.
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

fn say(faults: &[LockFault], path: &str, locale: &Locale) -> Option<Diagnostic> {
    let conflict = faults.iter().find_map(|fault| match fault {
        LockFault::Conflict(line) => Some(*line),
        _ => None,
    });
    let fault = match conflict {
        Some(line) => Diagnostic::new(&CONFLICTED_LOCK).arg("line", line),
        None => {
            let lines = faults.iter().filter(|fault| matches!(fault, LockFault::Line(_))).count();
            let (what, line, lines) = match faults.first()? {
                LockFault::Foreign => ("foreign", 1, lines),
                LockFault::Newer => ("newer", 1, lines),
                LockFault::Line(line) => ("line", *line, lines),
                LockFault::Gone(count) => ("gone", 0, *count),
                LockFault::Torn | LockFault::Conflict(_) => ("torn", 0, lines),
            };
            let fault = Diagnostic::new(&DAMAGED_LOCK).arg("what", what);
            fault.arg("line", line).arg("lines", lines)
        }
    };
    Some(fault.in_file(path).for_locale(locale))
}
