//! The inbox, looked after by a thread of its own: what has settled there is judged, taken over and answered.
//!
//! The event loop takes in what lands in the content as it takes in anything else; it only lends the network as it is known
//! (`Message::Network`), and is told what was done (`Message::Digested`).

mod clerk;
mod converted;
mod groups;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::journal::{Entry, Event};
use super::run::{Herald, Message};
use super::watching::Heard;
use crate::model::{Hash, Locale, Moment, Stamp};
use crate::pipeline::intake::{Fate, Received, path_of};
use crate::system::{Kind, System};

use clerk::Clerk;

/// What the inbox's thread is told.
pub(super) enum Word {
    /// Something happened below the inbox.
    Heard(Heard),
    /// The network is another one: what waits may fit by now.
    Changed,
    /// The daemon ends.
    Stop,
}

/// What it takes to look after an inbox.
pub(super) struct Post {
    pub system: Arc<dyn System + Send>,
    pub herald: Arc<dyn Herald>,
    pub daemon: Sender<Message>,
    /// The network's folder, absolute.
    pub root: PathBuf,
    /// The inbox, relative to it.
    pub folder: PathBuf,
    /// The language of letters whose own is not known.
    pub reader: Locale,
    /// How long a file must have stood still.
    pub settle: Duration,
    /// How often everything is looked at; the system tells nothing if `polls`.
    pub poll: Duration,
    pub polls: bool,
}

/// An inbox that is looked after.
pub(super) struct Inbox {
    sender: Sender<Word>,
    thread: Option<JoinHandle<()>>,
    folder: PathBuf,
    system: Arc<dyn System + Send>,
    board: Arc<Board>,
    /// Says nothing, and is closed when its folders are watched.
    watched: Receiver<()>,
}

/// An inbox in which so much lies that it takes longer to watch it keeps nobody waiting.
const BEGINS: Duration = Duration::from_secs(1);

/// What the inbox's thread tells those who wait.
#[derive(Default)]
pub(super) struct Board {
    known: Mutex<Known>,
    /// Whether the daemon ends: nobody answers the thread any more.
    ended: AtomicBool,
}

#[derive(Default)]
struct Known {
    /// What was looked at and stays, as it was then.
    settled: BTreeMap<PathBuf, Stamp>,
    /// Where what was taken over went, the last ones.
    went: BTreeMap<PathBuf, PathBuf>,
    /// What was looked at and does not lie there any more, the last ones.
    gone: BTreeSet<PathBuf>,
    /// What is being judged.
    busy: BTreeSet<PathBuf>,
}

/// Places that are remembered of what was taken over, and of what is gone.
const REMEMBERED: usize = 1_000;

impl Known {
    /// Notes where something has gone.
    fn went(&mut self, from: PathBuf, to: PathBuf) {
        if self.went.len() >= REMEMBERED {
            self.went.clear();
        }
        self.went.insert(from, to);
    }

    /// Notes that something was looked at, wherever it is now.
    fn gone(&mut self, path: &Path) {
        if self.gone.len() >= REMEMBERED {
            self.gone.clear();
        }
        self.gone.insert(path.to_owned());
    }
}

impl Board {
    fn open(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inbox {
    /// Begins to look after it.
    pub(super) fn begin(post: Post) -> Self {
        let (sender, receiver) = mpsc::channel();
        let board = Arc::new(Board::default());
        let (folder, system) = (post.folder.clone(), Arc::clone(&post.system));
        let (own, told) = (sender.clone(), Arc::clone(&board));
        let (watches, watched) = mpsc::channel();
        let thread =
            std::thread::spawn(move || Clerk::new(post, told, (own, watches)).go(&receiver));
        Self { sender, thread: Some(thread), folder, system, board, watched }
    }

    /// Waits until its folders are watched. Of what is written before, nobody hears that it was closed, and it would have to
    /// stand still instead.
    pub(super) fn wait_until_watched(&self) {
        // Either way nothing is missed.
        let _ = self.watched.recv_timeout(BEGINS);
    }

    /// That the network is another one.
    pub(super) fn changed(&self) {
        let _ = self.sender.send(Word::Changed);
    }

    /// Ends with nothing half done.
    pub(super) fn end(&mut self) {
        self.board.ended.store(true, Ordering::Relaxed);
        let _ = self.sender.send(Word::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Where it is.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether a path is the inbox, or lies in it.
    pub(super) fn holds(&self, path: &Path) -> bool {
        path.starts_with(&self.folder)
    }

    /// Whether something at or below a path of the inbox has not been looked at as it is.
    pub(super) fn is_pending(&self, path: &Path) -> bool {
        let known = self.board.open();
        if known.busy.iter().any(|busy| busy.starts_with(path)) {
            return true;
        }
        let new = |path: &Path, stamp: &Stamp| known.settled.get(path) != Some(stamp);
        match self.system.entry(path).ok().flatten() {
            Some(entry) if entry.kind == Kind::File => new(&entry.path, &entry.stamp),
            Some(entry) if entry.kind == Kind::Folder => {
                let lying = crate::pipeline::intake::Lying::below(&*self.system, path);
                lying.sent().any(|entry| new(&entry.path, &entry.stamp))
            }
            _ => false,
        }
    }

    /// Whether there is anything at a path of the inbox, or a letter about it, or if something there or below it was looked
    /// at since the daemon began.
    pub(super) fn knows(&self, path: &Path) -> bool {
        // What is being taken away is busy, or gone; so the disk is asked first.
        if path == self.folder
            || [path, &path_of(path)].iter().any(|own| self.system.kind(own).is_some())
        {
            return true;
        }
        let known = self.board.open();
        known.busy.iter().chain(&known.gone).any(|own| own.starts_with(path))
    }

    /// Where what lay at or below a path has gone.
    pub(super) fn went(&self, path: &Path) -> BTreeSet<PathBuf> {
        let known = self.board.open();
        let own = known.went.iter().filter(|(from, _)| from.starts_with(path));
        own.map(|(_, to)| to.clone()).collect()
    }
}

/// What the log says of a delivery.
#[must_use]
pub fn line(one: &Received, now: Moment) -> Entry {
    let event = match (&one.failed, one.judged.fate) {
        (Some(_), _) => Event::Failed,
        (None, Fate::Accepted | Fate::Known) => Event::Delivered,
        (None, Fate::Held) => Event::Answered,
        (None, Fate::Ignored) => Event::Ignored,
    };
    let mut line = Entry::new(now, event).of(&one.parcel.place.to_string_lossy());
    line.hash = one.parcel.bytes.as_deref().map(|bytes| Hash::of(bytes).to_string());
    line.locale = one.judged.locale.as_ref().map(ToString::to_string);
    line.article.clone_from(&one.judged.article);
    line.to = one.judged.target.clone().filter(|_| event == Event::Delivered);
    let reason = one.judged.reasons.first().map(|reason| reason.id);
    let finding = one.judged.findings.first().map(|fault| fault.rule.code);
    line.code = reason.or(finding).filter(|_| event == Event::Answered).map(str::to_owned);
    line
}
