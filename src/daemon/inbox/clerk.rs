//! The thread's loop: hints in, deliveries judged when they have settled.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting and measuring need a clock that only goes on"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::groups::Groups;
use super::{Board, Post, Word, line};
use crate::daemon::run::{Message, News};
use crate::daemon::settle::{Hint, Settler};
use crate::daemon::watching::{Heard, Watching};
use crate::diag::Level;
use crate::messages::{Arg, causes};
use crate::model::transient::Transient;
use crate::model::{Hash, Stamp};
use crate::pipeline::intake::{self, Fate, Judged, Lying, Network, Parcel, Received};
use crate::system::Kind;

/// Everything is looked at so often, whatever the system tells: an inbox is small.
const LOOK: Duration = Duration::from_secs(5);

/// The same while there is no inbox yet.
const SOON: Duration = Duration::from_secs(1);

/// What could not be done is tried again after so long.
const AGAIN: Duration = Duration::from_secs(5);

/// What waits is looked at again so long after the network has changed: changes come in swarms.
const RECHECK: Duration = Duration::from_millis(500);

/// A download that stands still for so long has been given up.
const ABANDONED: i64 = 60;

/// Places that are remembered of what was taken over.
const REMEMBERED: usize = 1_000;

/// A delivery that stays where it is.
struct Waiting {
    /// The article or catalog, and the language, that it claims.
    claim: Option<(String, String)>,
    /// Whether its sender was answered; if not, it is a program's own file.
    is_held: bool,
    /// What it says.
    hash: Option<Hash>,
}

pub(super) struct Clerk {
    post: Post,
    board: Arc<Board>,
    own: Sender<Word>,
    watching: Option<Watching>,
    edition: u64,
    settler: Settler,
    groups: Groups,
    /// Settled, and still to be judged.
    ready: BTreeSet<PathBuf>,
    /// Judged, and still there.
    waiting: BTreeMap<PathBuf, Waiting>,
    /// What could not be read or written, told once.
    failing: BTreeSet<PathBuf>,
    lying: Lying,
    start: Instant,
    look: Duration,
    recheck: Option<Duration>,
    /// What is ready is not judged before.
    again: Duration,
}

impl Clerk {
    pub(super) fn new(post: Post, board: Arc<Board>, own: Sender<Word>) -> Self {
        let settler = Settler::new(post.settle);
        Self {
            post,
            board,
            own,
            watching: None,
            edition: 0,
            settler,
            groups: Groups::default(),
            ready: BTreeSet::new(),
            waiting: BTreeMap::new(),
            failing: BTreeSet::new(),
            lying: Lying { files: Vec::new(), folders: Vec::new(), deep: Vec::new() },
            start: Instant::now(),
            look: Duration::ZERO,
            recheck: None,
            again: Duration::ZERO,
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
            let groups = self.ready.iter().filter_map(|path| self.calm_in(path, now)).min();
            let soonest = groups.unwrap_or(self.post.settle);
            wait = wait.min(soonest.max(self.again.saturating_sub(now)));
        }
        wait
    }

    fn heard(&mut self, heard: Heard) {
        let now = self.clock();
        match heard {
            Heard::Lost => self.look = now,
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
        let calm: Vec<PathBuf> =
            self.ready.iter().filter(|path| self.calm_in(path, now).is_none()).cloned().collect();
        if !calm.is_empty() {
            self.judge(calm);
        }
    }

    /// How long until a file's delivery is taken to be whole; none if it is.
    fn calm_in(&self, path: &Path, now: Duration) -> Option<Duration> {
        let group = self.groups.of(path, &self.post.folder)?;
        if self.settler.holds(&group) {
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
        if self.lying.files.iter().any(|own| own.path.starts_with(&group) && is_coming(&own.path)) {
            return Some(SOON);
        }
        let since = self.groups.since(&group)?;
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
            let folders: BTreeSet<PathBuf> = lying.folders.iter().cloned().collect();
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
        intake::tidy(&*system, &lying, self.post.system.now());
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

    /// The network as the daemon knows it; none while nothing is taken from the tree.
    fn network(&self) -> Option<Box<Network>> {
        let (sender, receiver) = mpsc::channel();
        self.post.daemon.send(Message::Network(sender)).ok()?;
        receiver.recv().ok().flatten()
    }

    fn judge(&mut self, calm: Vec<PathBuf>) {
        let Some(network) = self.network() else {
            self.again = self.clock() + AGAIN;
            return;
        };
        self.share(&network);
        let limit = network.settings().limits.text_bytes;
        let mut parcels: Vec<(Parcel, Option<Stamp>)> = Vec::new();
        for path in calm {
            self.ready.remove(&path);
            self.take(path, limit, &mut parcels);
        }
        let now = self.post.system.now();
        let mut judged = self.look_at(&network, &parcels);
        // What came before and is for the same place is held together with it.
        let claims: BTreeSet<(String, String)> = judged.iter().filter_map(claim).collect();
        let rivals: Vec<PathBuf> = self
            .waiting
            .iter()
            .filter(|(path, waiting)| {
                let is_rival = waiting.claim.as_ref().is_some_and(|own| claims.contains(own));
                is_rival && !parcels.iter().any(|(parcel, _)| parcel.place == **path)
            })
            .map(|(path, _)| path.clone())
            .collect();
        if !rivals.is_empty() {
            for path in rivals {
                self.take(path, limit, &mut parcels);
            }
            judged = self.look_at(&network, &parcels);
        }
        let settings = network.settings();
        let (parcels, stamps): (Vec<_>, Vec<_>) = parcels.into_iter().unzip();
        let mut all = Received::all(parcels, judged, settings, &self.post.reader);
        // Who waits for them waits until it is known where they went.
        self.board.open().busy = all.iter().map(|one| one.parcel.place.clone()).collect();
        intake::receive(&*self.post.system, now, &mut all, (settings, &self.post.folder));
        let mut lines = Vec::new();
        for (one, stamp) in all.into_iter().zip(stamps) {
            lines.extend(self.note(&one, stamp).then(|| line(&one, now)));
        }
        self.board.open().busy.clear();
        let _ = self.post.daemon.send(Message::Digested(lines));
    }

    fn look_at(&self, network: &Network, parcels: &[(Parcel, Option<Stamp>)]) -> Vec<Judged> {
        let plain: Vec<Parcel> = parcels.iter().map(|(parcel, _)| parcel.clone()).collect();
        intake::judge_in(network, &*self.post.system, self.post.system.now(), &plain)
    }

    /// Folders that stand for languages and people are no deliveries.
    fn share(&mut self, network: &Network) {
        self.groups.share(network.shared_folders());
    }

    /// Reads a file, or notes that it is gone.
    fn take(&mut self, path: PathBuf, limit: u64, out: &mut Vec<(Parcel, Option<Stamp>)>) {
        let entry = self.post.system.entry(&path).ok().flatten();
        let Some(entry) = entry.filter(|entry| entry.kind == Kind::File) else {
            self.forget(&path);
            return;
        };
        match intake::parcel(&*self.post.system, path, &self.post.folder, limit) {
            Ok(parcel) => out.push((parcel, Some(entry.stamp))),
            Err((path, error)) => {
                let args = vec![
                    ("path", Arg::from(intake::shown(&path))),
                    ("detail", causes::system(&error).into()),
                ];
                if self.failing.insert(path.clone()) {
                    self.say("read-failed", args, Level::Warning);
                }
                // It is told once, and tried when it is another one.
                self.board.open().settled.insert(path, entry.stamp);
            }
        }
    }

    /// What was there is gone, by whoever's hand: its letter says nothing any more.
    fn forget(&mut self, path: &Path) {
        self.failing.remove(path);
        self.board.open().settled.remove(path);
        if self.waiting.remove(path).is_some_and(|waiting| waiting.is_held) {
            let _ = intake::withdraw(&*self.post.system, path);
        }
    }

    /// Notes what became of a delivery, and says it. Returns whether it is worth a line.
    fn note(&mut self, one: &Received, stamp: Option<Stamp>) -> bool {
        let place = one.parcel.place.clone();
        let path = ("path", Arg::from(intake::shown(&place)));
        if let Some(error) = &one.failed {
            let args = vec![path, ("detail", causes::system(error).into())];
            self.again = self.clock() + AGAIN;
            self.ready.insert(place.clone());
            let is_new = self.failing.insert(place);
            if is_new {
                self.say("intake-failed", args, Level::Error);
            }
            return is_new;
        }
        self.failing.remove(&place);
        let stays = matches!(one.judged.fate, Fate::Held | Fate::Ignored);
        let is_held = one.judged.fate == Fate::Held;
        let was = self.waiting.remove(&place);
        let hash = one.parcel.bytes.as_deref().map(Hash::of);
        let was_same = was.is_some_and(|was| was.is_held == is_held && was.hash == hash);
        {
            let mut board = self.board.open();
            board.settled.remove(&place);
            if let Some(stamp) = stamp.filter(|_| stays) {
                board.settled.insert(place.clone(), stamp);
            } else if let Some(target) = &one.judged.target {
                if board.went.len() >= REMEMBERED {
                    board.went.clear();
                }
                board.went.insert(place.clone(), PathBuf::from(target));
            }
        }
        if stays {
            let claim = claim(&one.judged);
            self.waiting.insert(place.clone(), Waiting { claim, is_held, hash });
        }
        match one.judged.fate {
            Fate::Accepted => {
                let target = one.judged.target.clone().unwrap_or_default();
                self.say("intake-taken", vec![path, ("target", target.into())], Level::Note);
            }
            Fate::Known => self.say("intake-there", vec![path], Level::Note),
            // What is looked at again and again is told once.
            Fate::Held | Fate::Ignored if was_same => return false,
            Fate::Held => {
                let receipt = intake::shown(&intake::path_of(&place));
                self.say("intake-held", vec![path, ("receipt", receipt.into())], Level::Warning);
            }
            Fate::Ignored => self.say("intake-ignored", vec![path], Level::Note),
        }
        true
    }

    fn say(&self, id: &'static str, args: Vec<(&'static str, Arg)>, level: Level) {
        self.post.herald.event(&News { id, args, level });
    }
}

/// The place that a delivery is for.
fn claim(judged: &Judged) -> Option<(String, String)> {
    let what = judged.article.clone().or_else(|| judged.target.clone())?;
    Some((what, judged.locale.as_ref()?.to_string()))
}
