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
use crate::model::{Hash, Settings, Stamp};
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
    /// The articles or catalogs, and the languages, that it claims; several if it is an archive.
    claims: BTreeSet<(String, String)>,
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
    /// What was put aside, as it was then.
    aside: BTreeMap<PathBuf, Stamp>,
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
            aside: BTreeMap::new(),
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
        let mut parcels: Vec<(Parcel, Option<Stamp>)> = Vec::new();
        let calm = self.without_writers(calm);
        if calm.is_empty() {
            return;
        }
        for path in calm {
            self.ready.remove(&path);
            self.take(path, network.settings(), &mut parcels);
        }
        let now = self.post.system.now();
        let mut judged = self.look_at(&network, &parcels);
        // What came before and is for the same place is held together with it.
        let claims: BTreeSet<(String, String)> = judged.iter().filter_map(claim).collect();
        let rivals: Vec<PathBuf> = self
            .waiting
            .iter()
            .filter(|(path, waiting)| {
                let is_rival = !waiting.claims.is_disjoint(&claims);
                is_rival && !parcels.iter().any(|(parcel, _)| parcel.file().place == **path)
            })
            .map(|(path, _)| path.clone())
            .collect();
        if !rivals.is_empty() {
            for path in rivals {
                self.take(path, network.settings(), &mut parcels);
            }
            judged = self.look_at(&network, &parcels);
        }
        let (parcels, judged) = self.without_late(&network, parcels, judged);
        let settings = network.settings();
        let (parcels, stamps): (Vec<_>, Vec<_>) = parcels.into_iter().unzip();
        let mut all = Received::all(parcels, judged, settings, &self.post.reader);
        // Who waits for them waits until it is known where they went.
        self.board.open().busy = all.iter().map(|one| one.parcel.file().place.clone()).collect();
        intake::receive(&*self.post.system, now, &mut all, (settings, &self.post.folder));
        let mut lines = Vec::new();
        let mut stamps = stamps.into_iter();
        for group in all.chunk_by(|one, next| one.parcel.file().place == next.parcel.file().place) {
            let stamp = stamps.by_ref().take(group.len()).last().flatten();
            let told = self.note(group, stamp);
            lines.extend(told.into_iter().map(|one| line(one, now)));
        }
        self.board.open().busy.clear();
        let _ = self.post.daemon.send(Message::Digested(lines));
    }

    /// Leaves those alone that somebody still has open for writing, until they have stood still for long.
    fn without_writers(&mut self, calm: Vec<PathBuf>) -> Vec<PathBuf> {
        let open: BTreeSet<PathBuf> = self.post.system.being_written(&calm).into_iter().collect();
        if open.is_empty() {
            return calm;
        }
        let now = self.post.system.now();
        let is_coming = |path: &PathBuf| {
            let written = self.post.system.modified(path);
            open.contains(path)
                && written.is_some_and(|at| now.0.abs_diff(at.0) < ABANDONED.unsigned_abs())
        };
        let (coming, calm): (Vec<PathBuf>, Vec<PathBuf>) = calm.into_iter().partition(is_coming);
        if !coming.is_empty() {
            self.again = self.clock() + SOON;
        }
        calm
    }

    /// Leaves those alone for whose place something else has come and is not settled yet: they are looked at together.
    fn without_late(
        &mut self,
        network: &Network,
        parcels: Vec<(Parcel, Option<Stamp>)>,
        judged: Vec<Judged>,
    ) -> (Vec<(Parcel, Option<Stamp>)>, Vec<Judged>) {
        let own: BTreeSet<&Path> =
            parcels.iter().map(|(parcel, _)| parcel.file().place.as_path()).collect();
        let late: Vec<&PathBuf> = self
            .settler
            .waiting()
            .chain(&self.ready)
            .filter(|path| !own.contains(path.as_path()))
            .collect();
        if late.is_empty() {
            return (parcels, judged);
        }
        let paths: Vec<String> = late
            .iter()
            .filter_map(|path| path.strip_prefix(&self.post.folder).ok())
            .map(|path| path.to_string_lossy().into_owned())
            .collect();
        let claims = network.claims(&paths);
        let is_late = |judged: &Judged| claim(judged).is_some_and(|own| claims.contains(&own));
        let files: BTreeSet<PathBuf> = parcels
            .iter()
            .zip(&judged)
            .filter(|(_, judged)| is_late(judged))
            .map(|((parcel, _), _)| parcel.file().place.clone())
            .collect();
        if files.is_empty() {
            return (parcels, judged);
        }
        self.again = self.clock() + self.post.settle;
        let (parcels, judged) = parcels
            .into_iter()
            .zip(judged)
            .filter(|((parcel, _), _)| !files.contains(&parcel.file().place))
            .unzip();
        self.ready.extend(files);
        (parcels, judged)
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
    fn take(&mut self, path: PathBuf, settings: &Settings, out: &mut Vec<(Parcel, Option<Stamp>)>) {
        let entry = self.post.system.entry(&path).ok().flatten();
        let Some(entry) = entry.filter(|entry| entry.kind == Kind::File) else {
            self.forget(&path);
            return;
        };
        match intake::parcels(&*self.post.system, path, &self.post.folder, settings) {
            Ok(own) => out.extend(own.into_iter().map(|parcel| (parcel, Some(entry.stamp)))),
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
        let was = self.waiting.remove(path);
        if let Some(was) = &was {
            // Those that it stood in the way of may go.
            let rivals =
                self.waiting.iter().filter(|(_, own)| !own.claims.is_disjoint(&was.claims));
            self.ready.extend(rivals.map(|(path, _)| path.clone()));
        }
        if was.is_some_and(|waiting| waiting.is_held) {
            let _ = intake::withdraw(&*self.post.system, path);
        }
    }

    /// Notes what became of what came in one file, and says it. Returns what of it is worth a line.
    fn note<'r>(&mut self, group: &'r [Received], stamp: Option<Stamp>) -> Vec<&'r Received> {
        let Some(file) = group.first().map(|first| first.parcel.file()) else { return Vec::new() };
        let place = file.place.clone();
        let failed: Vec<&Received> = group.iter().filter(|one| one.failed.is_some()).collect();
        if let Some(error) = failed.first().and_then(|one| one.failed.as_ref()) {
            let path = ("path", Arg::from(intake::shown(&place)));
            let args = vec![path, ("detail", causes::system(error).into())];
            self.again = self.clock() + AGAIN;
            self.ready.insert(place.clone());
            let is_new = self.failing.insert(place);
            if is_new {
                self.say("intake-failed", args, Level::Error);
            }
            // What did go to its place is not told again.
            let done = |one: &&Received| one.failed.is_none() && one.judged.fate == Fate::Accepted;
            let done = group.iter().filter(done).filter(|one| self.tell(one, false));
            return done.chain(failed.into_iter().filter(|_| is_new)).collect();
        }
        self.failing.remove(&place);
        let stays = |one: &Received| matches!(one.judged.fate, Fate::Held | Fate::Ignored);
        let is_held = group.iter().any(|one| one.judged.fate == Fate::Held);
        let was = self.waiting.remove(&place);
        let hash = file.bytes.as_deref().map(Hash::of);
        let was_same = was.is_some_and(|was| was.is_held == is_held && was.hash == hash);
        let is_left = group.iter().any(stays);
        {
            let mut board = self.board.open();
            board.settled.remove(&place);
            if let Some(stamp) = stamp.filter(|_| is_left) {
                board.settled.insert(place.clone(), stamp);
            }
            for one in group.iter().filter(|one| !stays(one)) {
                let Some(target) = &one.judged.target else { continue };
                if board.went.len() >= REMEMBERED {
                    board.went.clear();
                }
                board.went.insert(one.parcel.place.clone(), PathBuf::from(target));
            }
        }
        if is_left {
            let claims = group.iter().filter(|one| stays(one)).filter_map(|one| claim(&one.judged));
            let waiting = Waiting { claims: claims.collect(), is_held, hash };
            self.waiting.insert(place.clone(), waiting);
        }
        group.iter().filter(|one| self.tell(one, was_same)).collect()
    }

    /// Says what became of a delivery. Returns whether it is worth a line.
    fn tell(&self, one: &Received, was_same: bool) -> bool {
        let path = ("path", Arg::from(intake::shown(&one.parcel.place)));
        match one.judged.fate {
            Fate::Accepted => {
                let target = one.judged.target.clone().unwrap_or_default();
                self.say("intake-taken", vec![path, ("target", target.into())], Level::Note);
            }
            // What is looked at again and again is told once.
            Fate::Known if one.parcel.is_taken => return false,
            Fate::Known => self.say("intake-there", vec![path], Level::Note),
            Fate::Held | Fate::Ignored if was_same => return false,
            Fate::Held => {
                let receipt = intake::shown(&intake::path_of(&one.parcel.file().place));
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
