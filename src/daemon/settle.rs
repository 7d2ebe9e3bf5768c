//! When a file is done being written.
//!
//! Hints say where to look, and no more: they come late, twice, or never. So a path waits here until
//! its stamp has stood still, or until its writer is heard to be done.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::model::stamp::Stamp;

/// What was heard of a path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// It was written to, and may still be open.
    Written,
    /// It was closed after writing.
    Closed,
    /// It was given this name.
    Moved,
    /// It was deleted, or given another name.
    Gone,
    /// Something, or nothing: a look at every file found it different.
    Unknown,
}

/// Paths that wait until they are done being written.
///
/// For each hint, the path's stamp is to be taken and told; after that again when [`Settler::next`] says
/// so, for the paths that [`Settler::due`] names.
#[derive(Clone, Debug)]
pub struct Settler {
    quiet: Duration,
    bound: usize,
    waiting: BTreeMap<PathBuf, Waiting>,
    overflown: bool,
}

#[derive(Clone, Debug)]
struct Waiting {
    /// What the last look found; `None` if there was none yet.
    seen: Option<Option<Stamp>>,
    /// Since when nothing has been different.
    since: Duration,
    /// When it was last looked at; `None` if a hint came later.
    looked: Option<Duration>,
    /// Whether its writer was heard to be done, and nothing was different since.
    done: bool,
    /// Whether no look was taken since it was heard.
    fresh: bool,
}

/// Paths that may wait at once: several times what anybody copies in one go.
pub const BOUND: usize = 50_000;

impl Settler {
    /// Takes a file to be done when it has stood still for `quiet`.
    #[must_use]
    pub fn new(quiet: Duration) -> Self {
        Self::with_bound(quiet, BOUND)
    }

    /// The same, with room for so many paths.
    #[must_use]
    pub fn with_bound(quiet: Duration, bound: usize) -> Self {
        Self { quiet, bound, waiting: BTreeMap::new(), overflown: false }
    }

    /// Takes another measure of quiet from now on, after the settings changed.
    pub fn set_quiet(&mut self, quiet: Duration) {
        self.quiet = quiet;
    }

    /// Notes what was heard of a path at an instant.
    pub fn hint(&mut self, path: &Path, hint: Hint, now: Duration) {
        let Some(waiting) = self.entry(path, now) else { return };
        waiting.looked = None;
        match hint {
            Hint::Closed | Hint::Moved => (waiting.done, waiting.fresh) = (true, true),
            // Two writes within one tick of the file system's clock leave the same stamp.
            Hint::Written => (waiting.done, waiting.since) = (false, now),
            // What is gone may be back at once: many programs save so.
            Hint::Gone => waiting.done = false,
            Hint::Unknown => {}
        }
    }

    /// Notes what a look at a path found at an instant: `None` if nothing is there.
    pub fn stamp(&mut self, path: &Path, stamp: Option<Stamp>, now: Duration) {
        let Some(waiting) = self.entry(path, now) else { return };
        if waiting.seen != Some(stamp) {
            // Written to after it was closed: somebody opened it again.
            waiting.done &= waiting.fresh;
            waiting.since = now;
        }
        waiting.seen = Some(stamp);
        waiting.fresh = false;
        waiting.looked = Some(now);
    }

    /// The paths that are to be looked at now, sorted.
    #[must_use]
    pub fn due(&self, now: Duration) -> Vec<PathBuf> {
        let due = self.waiting.iter().filter(|(_, waiting)| waiting.due(self.quiet) <= now);
        due.map(|(path, _)| path.clone()).collect()
    }

    /// Takes out the paths that are done, sorted. What happens to them from now on is new.
    pub fn ready(&mut self, now: Duration) -> Vec<PathBuf> {
        let quiet = self.quiet;
        let mut ready = Vec::new();
        self.waiting.retain(|path, waiting| {
            let done = waiting.is_done(quiet, now);
            if done {
                ready.push(path.clone());
            }
            !done
        });
        ready
    }

    /// How long until a path is to be looked at; `None` if none waits.
    #[must_use]
    pub fn next(&self, now: Duration) -> Option<Duration> {
        let due = self.waiting.values().map(|waiting| waiting.due(self.quiet)).min()?;
        Some(due.saturating_sub(now))
    }

    /// Whether a path, or one below it, waits.
    #[must_use]
    pub fn holds(&self, path: &Path) -> bool {
        self.waiting.range(path.to_owned()..).next().is_some_and(|(own, _)| own.starts_with(path))
    }

    /// The paths that wait.
    pub fn waiting(&self) -> impl Iterator<Item = &PathBuf> {
        self.waiting.keys()
    }

    /// How many paths wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether none waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether paths were passed over for want of room, and there is room again: then every file must be
    /// looked at. It is told once.
    pub fn must_scan(&mut self) -> bool {
        let room = self.waiting.len() <= self.bound / 2;
        room && std::mem::take(&mut self.overflown)
    }

    fn entry(&mut self, path: &Path, now: Duration) -> Option<&mut Waiting> {
        if !self.waiting.contains_key(path) {
            // Those that wait stay, so that a storm without end still gets somewhere.
            if self.waiting.len() >= self.bound {
                self.overflown = true;
                return None;
            }
            let new = Waiting { seen: None, since: now, looked: None, done: false, fresh: false };
            self.waiting.insert(path.to_owned(), new);
        }
        self.waiting.get_mut(path)
    }
}

impl Waiting {
    /// An empty file may have been emptied to be written anew, and what is gone may come back.
    fn is_bare(&self) -> bool {
        matches!(self.seen, Some(None | Some(Stamp { size: 0, .. })))
    }

    fn is_done(&self, quiet: Duration, now: Duration) -> bool {
        let Some(looked) = self.looked.filter(|looked| *looked <= now) else { return false };
        (self.done && !self.is_bare()) || looked.saturating_sub(self.since) >= quiet
    }

    fn due(&self, quiet: Duration) -> Duration {
        match self.looked {
            None => Duration::ZERO,
            Some(looked) if self.is_done(quiet, looked) => Duration::ZERO,
            Some(_) => self.since.saturating_add(quiet),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const QUIET: Duration = Duration::from_millis(300);

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    fn stamp(size: u64, at: u64) -> Option<Stamp> {
        Some(Stamp { size, modified: i128::from(at), changed: i128::from(at), inode: 1 })
    }

    fn path(name: &str) -> PathBuf {
        PathBuf::from(name)
    }

    #[test]
    fn what_is_closed_or_moved_is_ready_at_once() {
        for hint in [Hint::Closed, Hint::Moved] {
            let mut settler = Settler::new(QUIET);
            settler.hint(&path("a"), hint, ms(0));
            assert!(settler.ready(ms(0)).is_empty(), "nobody looked yet");
            assert_eq!(settler.due(ms(0)), [path("a")]);
            settler.stamp(&path("a"), stamp(7, 0), ms(1));
            assert_eq!(settler.ready(ms(1)), [path("a")]);
            assert!(settler.is_empty() && settler.next(ms(1)).is_none());
        }
    }

    #[test]
    fn fault_001_a_writer_that_pauses_is_waited_for() {
        let mut settler = Settler::new(QUIET);
        for step in 0..100 {
            let now = ms(step * 200);
            settler.hint(&path("a"), Hint::Written, now);
            settler.stamp(&path("a"), stamp(step + 1, step), now);
            assert!(settler.ready(now).is_empty(), "it grows");
            assert_eq!(settler.next(now), Some(QUIET));
        }
        let last = ms(99 * 200);
        settler.stamp(&path("a"), stamp(100, 99), last + ms(299));
        assert!(settler.ready(last + ms(299)).is_empty());
        // Time alone does not make it ready: somebody must have looked.
        assert!(settler.ready(last + ms(1000)).is_empty());
        settler.stamp(&path("a"), stamp(100, 99), last + ms(300));
        assert_eq!(settler.ready(last + ms(300)), [path("a")]);
    }

    #[test]
    fn fault_003_what_was_emptied_is_waited_for() {
        let mut settler = Settler::new(QUIET);
        settler.hint(&path("a"), Hint::Closed, ms(0));
        settler.stamp(&path("a"), stamp(0, 0), ms(0));
        assert!(settler.ready(ms(0)).is_empty(), "it may be written anew");
        settler.hint(&path("a"), Hint::Closed, ms(40));
        settler.stamp(&path("a"), stamp(9, 40), ms(40));
        assert_eq!(settler.ready(ms(40)), [path("a")]);
        // What stays empty is empty.
        settler.hint(&path("a"), Hint::Closed, ms(100));
        settler.stamp(&path("a"), stamp(0, 100), ms(100));
        settler.stamp(&path("a"), stamp(0, 100), ms(400));
        assert_eq!(settler.ready(ms(400)), [path("a")]);
    }

    #[test]
    fn what_is_written_after_it_was_closed_is_waited_for() {
        let mut settler = Settler::new(QUIET);
        settler.hint(&path("a"), Hint::Closed, ms(0));
        settler.stamp(&path("a"), stamp(0, 0), ms(0));
        // Appended to, and no hint of it came.
        settler.stamp(&path("a"), stamp(5, 90), ms(100));
        assert!(settler.ready(ms(100)).is_empty());
        settler.stamp(&path("a"), stamp(5, 90), ms(400));
        assert_eq!(settler.ready(ms(400)), [path("a")]);
    }

    #[test]
    fn fault_004_a_save_by_renaming_is_one_change() {
        let mut settler = Settler::new(QUIET);
        settler.hint(&path("a"), Hint::Gone, ms(0));
        settler.stamp(&path("a"), None, ms(0));
        assert!(settler.ready(ms(0)).is_empty(), "it may be back");
        settler.hint(&path("a"), Hint::Moved, ms(5));
        settler.stamp(&path("a"), stamp(3, 5), ms(5));
        assert_eq!(settler.ready(ms(5)), [path("a")]);
    }

    #[test]
    fn what_is_gone_for_good_is_told() {
        let mut settler = Settler::new(QUIET);
        settler.hint(&path("a"), Hint::Gone, ms(0));
        settler.stamp(&path("a"), None, ms(0));
        settler.stamp(&path("a"), None, ms(300));
        assert_eq!(settler.ready(ms(300)), [path("a")]);
    }

    #[test]
    fn polling_takes_one_look_more() {
        let mut settler = Settler::new(QUIET);
        settler.hint(&path("a"), Hint::Unknown, ms(0));
        settler.stamp(&path("a"), stamp(3, 0), ms(0));
        assert!(settler.ready(ms(0)).is_empty());
        settler.stamp(&path("a"), stamp(3, 0), ms(2000));
        assert_eq!(settler.ready(ms(2000)), [path("a")]);
    }

    #[test]
    fn fault_018_a_storm_is_bounded_and_nothing_is_lost() {
        let mut settler = Settler::with_bound(QUIET, 10_000);
        let name = |n: usize| path(&format!("content/{n}/en.md"));
        for n in 0..25_000 {
            settler.hint(&name(n), Hint::Closed, ms(0));
        }
        assert_eq!(settler.len(), 10_000);
        assert!(!settler.must_scan(), "there is no room yet");
        let mut done = std::collections::BTreeSet::new();
        for round in 1..10 {
            for path in settler.due(ms(round)) {
                settler.stamp(&path, stamp(5, 0), ms(round));
            }
            done.extend(settler.ready(ms(round)));
            if settler.must_scan() {
                for n in (0..25_000).filter(|n| !done.contains(&name(*n))) {
                    settler.hint(&name(n), Hint::Moved, ms(round));
                }
            }
        }
        assert_eq!(done.len(), 25_000);
        assert!(settler.is_empty() && !settler.must_scan());
    }

    /// What happens to a file: after so many milliseconds it has this size, and this hint comes or none.
    fn acts() -> impl Strategy<Value = Vec<(u8, u64, u64, Option<u8>)>> {
        prop::collection::vec((0_u8..4, 1_u64..700, 0_u64..4, prop::option::of(0_u8..5)), 1..40)
    }

    proptest! {
        /// Files are written now and then, hints come or are lost, and somebody looks when told to: no file is
        /// ready while it changes unless its writer closed it, each is ready in the end, and none is
        /// lost of which anything was heard.
        #[test]
        fn nothing_is_ready_too_early_and_everything_in_the_end(acts in acts()) {
            let hints = [Hint::Written, Hint::Closed, Hint::Moved, Hint::Gone, Hint::Unknown];
            let mut settler = Settler::new(QUIET);
            let mut disk: BTreeMap<PathBuf, (Option<Stamp>, Duration)> = BTreeMap::new();
            let mut heard: BTreeMap<PathBuf, Duration> = BTreeMap::new();
            let mut closed: std::collections::BTreeSet<PathBuf> = Default::default();
            let mut fresh = closed.clone();
            let mut told: BTreeMap<PathBuf, (Duration, Option<Stamp>)> = BTreeMap::new();
            let (mut now, mut serial) = (0_u64, 0_u64);
            let end = acts.iter().map(|act| act.1).sum::<u64>() + 2_000;
            let mut queue: Vec<_> = acts.iter().scan(0, |at, act| {
                *at += act.1;
                Some((*at, path(&format!("f{}", act.0)), act.2, act.3))
            }).collect();
            queue.reverse();
            while now <= end {
                while queue.last().is_some_and(|act| act.0 <= now) {
                    let Some((_, file, size, hint)) = queue.pop() else { break };
                    serial += 1;
                    let made = if size == 3 { None } else { stamp(size, serial) };
                    let before = disk.get(&file).copied();
                    let same = before.filter(|(before, _)| *before == made);
                    disk.insert(file.clone(), same.unwrap_or((made, ms(now))));
                    // Who closes a file and writes on at once, unheard, cannot be told from who is done.
                    let heard_of = !matches!(hint.map(|ix| hints[usize::from(ix)]), None | Some(Hint::Unknown));
                    if heard_of || !fresh.contains(&file) {
                        closed.remove(&file);
                    }
                    if let Some(hint) = hint.map(|ix| hints[usize::from(ix)]) {
                        settler.hint(&file, hint, ms(now));
                        heard.insert(file.clone(), ms(now));
                        if matches!(hint, Hint::Closed | Hint::Moved) {
                            fresh.insert(file.clone());
                            closed.insert(file);
                        }
                    }
                }
                for file in settler.due(ms(now)) {
                    settler.stamp(&file, disk[&file].0, ms(now));
                    fresh.remove(&file);
                }
                for file in settler.ready(ms(now)) {
                    let (found, at) = disk[&file];
                    let bare = found.is_none_or(|stamp| stamp.size == 0);
                    // What was gone, there for a moment, and gone again has no stamp to tell it by.
                    let still = found.is_none() || ms(now).saturating_sub(at) >= QUIET;
                    prop_assert!(still || (closed.contains(&file) && !bare), "{file:?} at {now}");
                    told.insert(file, (ms(now), found));
                }
                if let Some(wait) = settler.next(ms(now)) {
                    prop_assert!(wait <= QUIET);
                }
                now += 10;
            }
            prop_assert!(settler.is_empty());
            for (file, at) in heard {
                let (when, _) = told.get(&file).copied().expect("it was told");
                prop_assert!(when >= at, "{file:?}: heard at {at:?}, told at {when:?}");
            }
        }
    }
}
