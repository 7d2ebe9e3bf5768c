//! The thread's loop: hints in, deliveries judged when they have settled.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting and measuring need a clock that only goes on"
)]

mod judging;
mod noting;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::converted::Converting;
use super::groups::Groups;
use super::{Board, Post, Word};
use crate::daemon::settle::{Hint, Settler};
use crate::daemon::watching::{Heard, Watching};
use crate::diag::Level;
use crate::messages::Arg;
use crate::model::transient::Transient;
use crate::model::{Hash, Stamp};
use crate::pipeline::intake::{self, Lying};
use crate::system::{Kind, System};

/// Everything is looked at so often, whatever the system tells: an inbox is small.
const LOOK: Duration = Duration::from_secs(5);

/// The same while there is no inbox yet.
const SOON: Duration = Duration::from_secs(1);

/// What could not be done is tried again after so long.
const AGAIN: Duration = Duration::from_secs(5);

/// What waits is looked at again so long after the network has changed: changes come in swarms.
const RECHECK: Duration = Duration::from_millis(500);

/// How long the daemon takes at most to read what was taken over, unless nothing is taken from the tree.
const READ: Duration = Duration::from_secs(2);

/// Seconds within which a file that is gone may come back.
const MOMENT: i64 = 3;

/// How soon the next of many are looked at.
const GO_ON: Duration = Duration::from_millis(5);

/// A download that stands still for so long has been given up.
const ABANDONED: i64 = 60;

/// What a text is for: its article or catalog, and its language.
type Place = (String, String);

/// A delivery that stays where it is.
struct Waiting {
    /// The articles or catalogs, and the languages, that it claims; several if it is an archive.
    claims: BTreeSet<(String, String)>,
    /// Whether its sender was answered; if not, it is a program's own file.
    is_held: bool,
    /// What it says.
    hash: Option<Hash>,
}

pub(super) struct Clerk {
    post: Post,
    converting: Converting,
    board: Arc<Board>,
    own: Sender<Word>,
    /// Closed as soon as the folders are watched.
    watches: Option<Sender<()>>,
    watching: Option<Watching>,
    edition: u64,
    settler: Settler,
    groups: Groups,
    /// Settled, and still to be judged.
    ready: BTreeSet<PathBuf>,
    /// Judged, and still there.
    waiting: BTreeMap<PathBuf, Waiting>,
    /// What the names of those that are ready or settling claim, for as long as the network is as it is.
    claimed: BTreeMap<String, Option<Place>>,
    /// What could not be read or written, told once.
    failing: BTreeSet<PathBuf>,
    lying: Lying,
    /// What was put aside, as it was then.
    aside: BTreeMap<PathBuf, Stamp>,
    start: Instant,
    look: Duration,
    recheck: Option<Duration>,
    /// What is ready is not judged before.
    again: Duration,
    /// Until then the daemon may not know yet what was taken over last, and what comes next may be for the same address.
    unread: Option<Duration>,
}

/// The innermost folder above an inbox that is there: it tells when the inbox comes, goes or comes back.
fn above(system: &dyn System, inbox: &Path) -> PathBuf {
    let mut above = inbox.ancestors().skip(1);
    above.find(|own| system.kind(own) == Some(Kind::Folder)).unwrap_or(Path::new("")).to_owned()
}

impl Clerk {
    pub(super) fn new(
        post: Post,
        board: Arc<Board>,
        (own, watches): (Sender<Word>, Sender<()>),
    ) -> Self {
        let settler = Settler::new(post.settle);
        let converting = Converting::new(Arc::clone(&post.system));
        Self {
            post,
            converting,
            board,
            own,
            watches: Some(watches),
            watching: None,
            edition: 0,
            settler,
            groups: Groups::default(),
            ready: BTreeSet::new(),
            waiting: BTreeMap::new(),
            claimed: BTreeMap::new(),
            failing: BTreeSet::new(),
            lying: Lying { files: Vec::new(), folders: Vec::new(), deep: Vec::new() },
            aside: BTreeMap::new(),
            start: Instant::now(),
            look: Duration::ZERO,
            recheck: None,
            again: Duration::ZERO,
            unread: None,
        }
    }

    pub(super) fn go(&mut self, receiver: &Receiver<Word>) {
        if !self.post.polls {
            let own = self.own.clone();
            let begun = Watching::new(&self.post.root, move |heard| {
                let _ = own.send(Word::Heard(heard));
            });
            // Without it everything is looked at more often.
            self.watching = begun.ok();
        }
        loop {
            let mut words = Vec::new();
            match receiver.recv_timeout(self.wait()) {
                Ok(word) => words.push(word),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            words.extend(receiver.try_iter());
            for word in words {
                match word {
                    Word::Stop => return,
                    Word::Heard(heard) => self.heard(heard),
                    Word::Changed => {
                        self.claimed.clear();
                        if self.unread.take().is_some() {
                            self.again = Duration::ZERO;
                        }
                        let is_held = self.waiting.values().any(|waiting| waiting.is_held);
                        if is_held && self.recheck.is_none() {
                            self.recheck = Some(self.clock() + RECHECK);
                        }
                    }
                }
            }
            self.turn();
        }
    }

    fn clock(&self) -> Duration {
        self.start.elapsed()
    }

    /// How long nothing has to be done unless something happens.
    fn wait(&self) -> Duration {
        let now = self.clock();
        let mut wait = self.look.saturating_sub(now);
        wait = wait.min(self.settler.next(now).unwrap_or(LOOK));
        if let Some(recheck) = self.recheck {
            wait = wait.min(recheck.saturating_sub(now));
        }
        if !self.ready.is_empty() {
            let all = self.calm(now).into_iter().map(|(_, calm_in)| calm_in.unwrap_or(GO_ON));
            let soonest = all.min().unwrap_or(self.post.settle);
            wait = wait.min(soonest.max(self.again.saturating_sub(now)));
        }
        wait
    }

    fn heard(&mut self, heard: Heard) {
        let now = self.clock();
        match heard {
            Heard::Lost => self.look = now,
            // The inbox itself, or a folder above it, is another one, or there again.
            Heard::Hint(path, _) if self.post.folder.starts_with(&path) => {
                if let Some(watching) = &mut self.watching
                    && path == self.post.folder
                {
                    watching.forget(&path);
                    self.edition += 1;
                }
                self.look = now;
            }
            // What lies beside it is nothing that was sent.
            Heard::Hint(path, _) if !path.starts_with(&self.post.folder) => {}
            Heard::Hint(path, hint) => match self.post.system.kind(&path) {
                Some(Kind::File) => self.hint(&path, hint, now),
                _ => {
                    if let Some(watching) = &mut self.watching
                        && hint != Hint::Closed
                    {
                        watching.forget(&path);
                        self.edition += 1;
                    }
                    if self.waiting.contains_key(&path) {
                        self.hint(&path, Hint::Gone, now);
                    }
                    self.look = now;
                }
            },
        }
    }

    fn hint(&mut self, path: &Path, hint: Hint, now: Duration) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        if intake::is_receipt(&name.unwrap_or_default()) {
            return;
        }
        self.ready.remove(path);
        let entry = self.post.system.entry(path).unwrap_or_default();
        self.settler.hint(path, hint, now);
        self.settler.stamp(path, entry.map(|entry| entry.stamp), now);
        self.groups.stir(path, &self.post.folder, now);
    }

    fn turn(&mut self) {
        let now = self.clock();
        if now >= self.look || self.settler.must_scan() {
            self.scan(now);
        }
        for path in self.settler.due(now) {
            let entry = self.post.system.entry(&path).unwrap_or_default();
            self.settler.stamp(&path, entry.map(|entry| entry.stamp), now);
        }
        self.ready.extend(self.settler.ready(now));
        if self.recheck.is_some_and(|recheck| now >= recheck) {
            self.recheck = None;
            let held = self.waiting.iter().filter(|(_, waiting)| waiting.is_held);
            self.ready.extend(held.map(|(path, _)| path.clone()));
        }
        if now < self.again {
            return;
        }
        let calm = self.calm(now).into_iter().filter(|(_, calm_in)| calm_in.is_none());
        let calm: Vec<PathBuf> = calm.map(|(path, _)| path.to_owned()).collect();
        if !calm.is_empty() {
            self.judge(calm);
        }
    }

    /// What is ready, each with how long it takes until its delivery is taken to be whole; none if it is.
    fn calm(&self, now: Duration) -> Vec<(&Path, Option<Duration>)> {
        let mut known: BTreeMap<PathBuf, Option<Duration>> = BTreeMap::new();
        let calm_in = |path: &PathBuf| {
            let group = self.groups.of(path, &self.post.folder)?;
            *known.entry(group).or_insert_with_key(|group| self.calm_of(group, now))
        };
        let own = self.ready.iter().map(PathBuf::as_path);
        own.zip(self.ready.iter().map(calm_in)).collect()
    }

    fn calm_of(&self, group: &Path, now: Duration) -> Option<Duration> {
        if self.settler.holds(group) {
            return Some(self.post.settle);
        }
        let wall = self.post.system.now();
        let is_coming = |path: &Path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let is_partial = Transient::of(&name.unwrap_or_default(), false);
            let written = self.post.system.modified(path);
            is_partial == Some(Transient::Partial)
                && written.is_some_and(|at| wall.0.abs_diff(at.0) < ABANDONED.unsigned_abs())
        };
        if self.lying.files.iter().any(|own| own.path.starts_with(group) && is_coming(&own.path)) {
            return Some(SOON);
        }
        let since = self.groups.since(group)?;
        let calm = since + self.post.settle;
        (now < calm).then(|| calm - now)
    }

    /// Looks at everything that lies there.
    fn scan(&mut self, now: Duration) {
        let system = Arc::clone(&self.post.system);
        let lying = Lying::below(&*system, &self.post.folder);
        let is_there = !lying.folders.is_empty();
        if let Some(watching) = &mut self.watching {
            self.edition += 1;
            let mut folders: BTreeSet<PathBuf> = lying.folders.iter().cloned().collect();
            folders.insert(above(&*system, &self.post.folder));
            let number =
                |folder: &Path| system.entry(folder).ok().flatten().map(|entry| entry.stamp.inode);
            watching.renew(number);
            // What happened in new folders until now is looked for once more.
            match watching.cover((&folders, self.edition), number) {
                Ok(new) if new.is_empty() => {}
                Ok(_) => self.look = now,
                Err(_) => self.watching = None,
            }
        }
        drop(self.watches.take());
        let settled = self.board.open().settled.clone();
        let mut there = BTreeSet::new();
        for entry in lying.sent() {
            there.insert(entry.path.clone());
            let is_known = settled.get(&entry.path) == Some(&entry.stamp);
            if !is_known && !self.settler.holds(&entry.path) && !self.ready.contains(&entry.path) {
                self.hint(&entry.path, Hint::Unknown, now);
            }
        }
        let gone: Vec<PathBuf> =
            self.waiting.keys().filter(|path| !there.contains(*path)).cloned().collect();
        for path in gone {
            if !self.settler.holds(&path) && !self.ready.contains(&path) {
                self.hint(&path, Hint::Gone, now);
            }
        }
        for deep in &lying.deep {
            if self.failing.insert(deep.clone()) {
                let path = ("path", Arg::from(intake::shown(deep)));
                self.say("intake-too-deep", vec![path], Level::Warning);
            }
        }
        self.groups.keep(&lying.folders);
        intake::tidy(&*system, &lying, self.post.system.now(), MOMENT);
        // What cannot be put back stays where it is, and is tried again.
        let _ = intake::look_aside(
            &*system,
            &self.post.folder,
            self.post.system.now(),
            &mut self.aside,
        );
        self.lying = lying;
        let every = match (&self.watching, is_there) {
            (_, false) => SOON,
            (Some(_), true) => LOOK,
            (None, true) => self.post.poll.min(LOOK),
        };
        // A folder that is new is looked into again at once.
        let is_new = self.look == now && now > Duration::ZERO && self.watching.is_some();
        self.look = if is_new { now + Duration::from_millis(20) } else { now + every };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::MemorySystem;

    #[test]
    fn the_folder_above_an_inbox_is_one_that_is_there() {
        let of = |file: &str, inbox: &str| {
            above(&MemorySystem::new().with_file(file, ""), Path::new(inbox)).display().to_string()
        };
        assert_eq!(of("inbox/kites.fr.md", "inbox"), "");
        assert_eq!(of("pipeline.toml", "inbox"), "");
        assert_eq!(of("pipeline.toml", "post/desk/in"), "");
        assert_eq!(of("post/x", "post/desk/in"), "post");
        assert_eq!(of("post/desk/in/x", "post/desk/in"), "post/desk");
        // A file in its place is no folder.
        assert_eq!(of("post", "post/in"), "");
    }
}
