//! What is found wrong with the whole, such as a link to a text that is not there: it is looked for when nothing else
//! is to be done, and what is new is told.
#![expect(clippy::disallowed_methods, reason = "measuring needs a clock that only goes on")]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::Daemon;
use crate::diag::Diagnostic;

/// How long nothing must have changed.
const QUIET: Duration = Duration::from_millis(250);

/// However often something changes, it does not wait longer than that.
const LONGEST: Duration = Duration::from_secs(5);

/// It takes no more than one part in so many of the time.
const SHARE: u32 = 20;

/// What is known to be wrong with the whole.
#[derive(Default)]
pub(super) struct Closer {
    /// When it is to be looked for.
    due: Option<Duration>,
    /// Since when something has changed that nobody has looked at so.
    since: Option<Duration>,
    /// What was found the last time; none if nobody has looked yet.
    known: Option<BTreeSet<String>>,
    /// What was told at once, with the file that it is about.
    told: BTreeSet<String>,
    /// The files that changed since.
    changed: BTreeSet<String>,
    /// How long it took the last time.
    took: Duration,
}

impl Closer {
    pub(super) fn due(&self) -> Option<Duration> {
        self.due
    }

    /// What is wrong when a daemon begins is what `check` says; it is only noted.
    pub(super) fn begin(&mut self, now: Duration) {
        self.due = Some(now);
    }

    pub(super) fn changed<'p>(&mut self, paths: impl Iterator<Item = &'p String>, now: Duration) {
        self.changed.extend(paths.cloned());
        let share = self.took * SHARE;
        let since = *self.since.get_or_insert(now);
        self.due = Some((now + QUIET.max(share)).min(since + LONGEST.max(share)));
    }

    pub(super) fn told(&mut self, faults: &[Diagnostic]) {
        self.told.extend(faults.iter().map(key));
    }

    /// Of everything that is wrong now, what nobody was told.
    fn news(&mut self, mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let told = std::mem::take(&mut self.told);
        let changed = std::mem::take(&mut self.changed);
        let known = self.known.replace(errors.iter().map(key).collect());
        errors.retain(|fault| {
            let key = key(fault);
            let is_known = match &known {
                Some(known) => known.contains(&key),
                None => !fault.path.as_deref().is_some_and(|path| changed.contains(path)),
            };
            !is_known && !told.contains(&key)
        });
        errors
    }
}

impl Daemon {
    /// Looks for it if it is time, and tells what is new.
    pub(super) fn look_at_the_whole(&mut self) {
        if self.closer.due.is_none_or(|due| self.clock() < due) {
            return;
        }
        (self.closer.due, self.closer.since) = (None, None);
        let begun = Instant::now();
        let errors = self.engine.errors();
        let news = self.closer.news(errors);
        self.find(&news);
        self.closer.told.clear();
        self.closer.took = begun.elapsed();
    }
}

/// The same for as long as the same is wrong, wherever in the file it stands by now.
fn key(fault: &Diagnostic) -> String {
    let path = fault.path.as_deref().unwrap_or_default();
    let section = fault.section.as_deref().unwrap_or_default();
    format!("{} {path} {section} {:?}", fault.rule.code, fault.args)
}
