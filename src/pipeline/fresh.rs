//! Freshness in the survey: locks read, held against the texts, and what is said about them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::diag::Diagnostic;
use crate::freshness::{
    self, CONFLICTED_LOCK, DAMAGED_LOCK, LOCK_BEHIND, LockFault, ORPHAN_LOCK, Reconciled, Record,
    SOURCE_LOCALE_MOVED, Wording,
};
use crate::model::article::Day;
use crate::model::lock::{is_commit, path_of};
use crate::model::{Locale, Lock, LockState, Passages, Settings, Snapshot, VariantFresh};
use crate::read::unreadable;
use crate::system::System;

/// The locks of a network: which there are, and those that belong to no variant.
pub(super) struct Locks {
    present: BTreeSet<String>,
    orphans: Vec<Orphan>,
    /// By locale and fingerprint of a unit: the orphans that have seen it.
    seen: HashMap<(String, u64), Vec<usize>>,
}

/// A lock without its variant.
struct Orphan {
    path: String,
    lock: Lock,
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
        let (mut orphans, mut seen) = (Vec::new(), HashMap::new());
        for path in lost {
            let Ok(text) = text(system, settings, &path) else { continue };
            let (lock, _) = freshness::read_lock(&text);
            let tag = tag_of(&path).to_owned();
            for entry in &lock.entries {
                if let Some(print) = entry.seen {
                    let places: &mut Vec<usize> =
                        seen.entry((tag.clone(), print.text)).or_default();
                    places.push(orphans.len());
                }
            }
            orphans.push(Orphan { path, lock });
        }
        Self { present, orphans, seen }
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
        };
        if self.present.contains(&path) {
            match text(system, settings, &path) {
                Ok(text) => {
                    let (lock, faults) = freshness::read_lock(&text);
                    held.damaged = !faults.is_empty();
                    out.extend(say(&faults, &path, locale));
                    (held.lock, held.text) = (lock, Some(text));
                }
                Err(fault) => {
                    held.damaged = true;
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

    /// The orphan that has seen at least half of its units in this variant.
    fn adopt(&self, locale: &Locale, variant: &Passages<'_>) -> Option<&Orphan> {
        if self.orphans.is_empty() {
            return None;
        }
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        let prints: BTreeSet<u64> = variant.list.iter().map(|p| p.print.text).collect();
        for print in prints {
            let found = self.seen.get(&(locale.to_string(), print));
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
        let bases = self.lock.entries.iter().filter_map(|entry| entry.base);
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

    /// Whether the variant names a commit as its base that the lock was not made by.
    pub(super) fn awaits(&self, declared: Option<&str>) -> bool {
        declared.is_some_and(|commit| is_commit(commit) && self.lock.commit.as_deref() != declared)
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
        VariantFresh { units: Box::default(), extra: Box::default(), lock, approved, whole }
    }

    /// What the digest keeps.
    pub(super) fn digest(
        &self,
        reconciled: &Reconciled,
        (source, variant): (&Passages<'_>, &Passages<'_>),
        declared: Option<&str>,
    ) -> VariantFresh {
        let whole = variant.whole();
        let state = match &self.text {
            None => LockState::None,
            Some(_) if self.damaged => LockState::Damaged,
            Some(text) => {
                let same = *text == freshness::write_lock(&reconciled.lock());
                let dated = reconciled.is_dated() && self.moved_from.is_none();
                if same && dated && !self.awaits(declared) {
                    LockState::Held
                } else {
                    LockState::Behind
                }
            }
        };
        let narrow = |ix: &usize| u32::try_from(*ix).unwrap_or(u32::MAX);
        VariantFresh {
            units: reconciled.units(source.list.len()),
            extra: reconciled.extra.iter().map(narrow).collect(),
            lock: state,
            approved: self.lock.approved == Some(whole),
            whole,
        }
    }
}

/// A lock's text.
fn text(system: &dyn System, settings: &Settings, path: &str) -> Result<String, Box<Diagnostic>> {
    let bytes = system.read(Path::new(path), settings.limits.text_bytes);
    let bytes = bytes.map_err(|error| Box::new(unreadable(path, &error)))?;
    // What is no text in it is no line of a lock either.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The tag of the locale that a lock's file is named after.
fn tag_of(path: &str) -> &str {
    crate::model::path::name(path).trim_end_matches(".lock")
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
            let (what, line) = match faults.first()? {
                LockFault::Foreign => ("foreign", 1),
                LockFault::Line(line) => ("line", *line),
                _ => ("torn", 0),
            };
            let fault = Diagnostic::new(&DAMAGED_LOCK).arg("what", what);
            fault.arg("line", line).arg("lines", lines)
        }
    };
    Some(fault.in_file(path).for_locale(locale))
}
