//! The event loop: hints in, looks at the disk, batches taken, pages shown, publications made.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting and measuring need a clock that only goes on"
)]

mod closer;
mod looking;
mod opening;
mod publications;
mod telling;
mod terms;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use sd_notify::NotifyState;
use tokio::sync::oneshot;

use super::engine::{Batch, Engine};
use super::hold::Held;
use super::inbox::Inbox;
use super::journal::{Entry, Event};
use super::metrics::Metrics;
use super::publishing::Outcome;
use super::room::Room;
use super::schedule::{Next, Schedule};
use super::settle::{Hint, Settler};
use super::view::View;
use super::watching::{Heard, Watching};
use crate::deliver::{self, Lock};
use crate::model::Watch;
use crate::pipeline::intake::Network;
use crate::pipeline::{Refusal, Stock};
use crate::system::{Kind, System};

use closer::Closer;
pub use terms::{End, Herald, News, Options};

/// The folder of what a daemon says of itself, below the network's root.
pub(super) const FOLDER: &str = ".hexapla/daemon";

/// The file that says where a daemon listens.
pub const ADDRESS: &str = ".hexapla/daemon/address";

/// The loop goes round at least so often, so that a clock that was set is noticed.
const ROUND: Duration = Duration::from_secs(5);

/// Whoever only looks whether a daemon is at work has its lock for a moment.
const PATIENCE: Duration = Duration::from_millis(500);

/// Batches that a publication may be overtaken by before somebody is told.
const OVERTAKEN: usize = 20;

/// What the loop is told.
pub(super) enum Message {
    Heard(Heard),
    Publish,
    Resume,
    Reload,
    Wait {
        paths: Vec<PathBuf>,
        done: oneshot::Sender<Answer>,
    },
    Published(Box<Outcome>),
    /// Somebody wants to know the network as it is; nobody does while nothing is taken from the tree.
    Network(Sender<Option<Box<Network>>>),
    /// Deliveries were looked at: what the log is to say.
    Digested(Vec<Entry>),
    Stop,
}

/// Somebody who waits for paths to be taken in.
struct Waiting {
    paths: Vec<PathBuf>,
    done: oneshot::Sender<Answer>,
}

/// What somebody who waits is told in the end.
pub(super) enum Answer {
    /// The paths are taken in.
    Done,
    /// Nothing is taken in, and why.
    Held(Held),
    /// Nothing is known of these files of the inbox: neither they nor letters about them are there, and none was looked at.
    Unknown(Vec<PathBuf>),
}

/// Runs until it is told to end.
pub fn run(system: Arc<dyn System + Send>, options: Options, herald: &Arc<dyn Herald>) -> End {
    let own = Arc::clone(&system);
    let held = match deliver::lock(&*own, Path::new(FOLDER), PATIENCE) {
        Ok(Lock::Held(held)) => held,
        Ok(Lock::Taken(holder)) => return End::Taken(holder),
        Err(error) => return End::Failed(FOLDER.into(), error),
    };
    let (sender, receiver) = mpsc::channel();
    let end = match Daemon::begin(system, options, herald, sender) {
        Ok(mut daemon) => daemon.go(&receiver),
        Err(end) => end,
    };
    // Who asks for the address of a daemon that is gone gets no answer either way.
    let _ = own.remove_file(Path::new(ADDRESS));
    drop(held);
    end
}

struct Daemon {
    view: Arc<View>,
    engine: Engine,
    options: Options,
    herald: Arc<dyn Herald>,
    sender: Sender<Message>,
    room: Option<Arc<Room>>,
    inbox: Option<Inbox>,
    metrics: Arc<Metrics>,
    watching: Option<Watching>,
    settler: Settler,
    schedule: Schedule,
    waiting: Vec<Waiting>,
    /// For time that only goes on.
    start: Instant,
    /// When everything is to be looked at next.
    look: Duration,
    end: Arc<AtomicBool>,
    publication: Option<JoinHandle<()>>,
    /// What was made for publications, and since when that is taken on trust.
    stock: Arc<Mutex<Option<Stock>>>,
    trusted: Duration,
    overtaken: usize,
    /// The publication is made of what is known, whatever is written meanwhile.
    is_firm: bool,
    /// Folders to be looked at after it.
    later: BTreeSet<PathBuf>,
    /// By section: why it could not be published the last time.
    failures: BTreeMap<String, String>,
    once: Option<bool>,
    /// The log cannot be written, and somebody was told.
    is_mute: bool,
    /// When what is out of reach is tried again.
    tries_again: Duration,
    /// What was kept before is still to be looked at.
    looks_through: bool,
    /// The last good texts could not be kept: when it is tried again.
    keeps_again: Option<Duration>,
    /// What is found wrong with the whole.
    closer: Closer,
    /// Somebody asked for everything to be read again, and is to be told.
    reloads: bool,
}

impl Daemon {
    fn begin(
        system: Arc<dyn System + Send>,
        options: Options,
        herald: &Arc<dyn Herald>,
        sender: Sender<Message>,
    ) -> Result<Self, End> {
        let view = Arc::new(View::new(system));
        let herald = Arc::clone(herald);
        let mut engine = Engine::new(Arc::clone(&view), &options.public)
            .map_err(|Refusal::Settings(faults)| End::Settings(faults))?;
        if options.resume {
            engine.resume();
        }
        let metrics = Arc::new(Metrics::new());
        let settings = Arc::clone(&engine.shown().survey.settings);
        let now = view.now();
        let daemon = Self {
            settler: Settler::new(settings.watch.settle),
            schedule: Schedule::new(now),
            view,
            engine,
            options,
            herald,
            sender,
            room: None,
            inbox: None,
            metrics,
            watching: None,
            waiting: Vec::new(),
            start: Instant::now(),
            look: Duration::ZERO,
            end: Arc::default(),
            publication: None,
            stock: Arc::default(),
            trusted: Duration::ZERO,
            overtaken: 0,
            is_firm: false,
            later: BTreeSet::new(),
            failures: BTreeMap::new(),
            once: None,
            is_mute: false,
            keeps_again: None,
            tries_again: Duration::ZERO,
            looks_through: true,
            closer: Closer::default(),
            reloads: false,
        };
        daemon.opened()
    }

    /// The loop.
    fn go(&mut self, receiver: &Receiver<Message>) -> End {
        self.say_ready();
        if self.options.once {
            return self.once(receiver);
        }
        let _ = sd_notify::notify(&[NotifyState::Ready]);
        // From now on it survives whatever ends this process.
        self.keep();
        self.schedule.changed(self.clock());
        self.look = self.clock() + self.settings().reconcile.min(self.look_every());
        self.closer.begin(self.clock());
        loop {
            self.metrics.beat();
            let _ = sd_notify::notify(&[NotifyState::Watchdog]);
            let wait = self.wait();
            let mut messages = Vec::new();
            match receiver.recv_timeout(wait) {
                Ok(message) => messages.push(message),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return self.finish(),
            }
            messages.extend(receiver.try_iter());
            let mut stop = false;
            let mut folders = BTreeSet::new();
            for message in messages {
                stop |= self.receive(message, &mut folders);
            }
            if stop {
                return self.finish();
            }
            self.turn(folders);
            self.keep_some();
        }
    }

    /// How long nothing has to be done unless something happens.
    fn wait(&mut self) -> Duration {
        let now = self.clock();
        let look = self.look.saturating_sub(now);
        let settle = self.settler.next(now).unwrap_or(ROUND);
        let until = self.engine.until().0.saturating_sub(self.view.now().0).max(0);
        let until = Duration::from_secs(u64::try_from(until).unwrap_or(u64::MAX));
        let publish = match self.next_publication() {
            Some(Next::Now(_)) => Duration::ZERO,
            Some(Next::Wait { wait, .. }) => wait,
            _ => ROUND,
        };
        let owes = self.engine.owed() > 0 && self.keeps_again.is_none_or(|again| now >= again);
        if self.is_closed() {
            return ROUND;
        }
        if owes || self.looks_through {
            return Duration::ZERO;
        }
        let closer = self.closer.due().map_or(ROUND, |due| due.saturating_sub(now));
        ROUND.min(look).min(settle).min(until).min(publish).min(closer)
    }

    fn next_publication(&mut self) -> Option<Next> {
        let may =
            self.options.publish && self.publication.is_none() && self.engine.held().is_none();
        if !may {
            return None;
        }
        let watch = self.settings();
        let (wall, clock, until) = (self.view.now(), self.clock(), self.engine.until());
        Some(self.schedule.next(&watch, &[until], wall, clock))
    }

    /// Takes a message in. Returns whether the daemon is to end.
    fn receive(&mut self, message: Message, folders: &mut BTreeSet<PathBuf>) -> bool {
        let now = self.clock();
        match message {
            Message::Stop => return true,
            Message::Heard(Heard::Lost) => {
                self.metrics.lost.inc();
                self.warn("watch-lost", Vec::new());
                self.look = now;
            }
            Message::Heard(Heard::Hint(path, hint)) => {
                if let Some(watching) = &mut self.watching
                    && hint != Hint::Closed
                {
                    // Another folder may stand there by now, which nobody watches.
                    watching.forget(&path);
                }
                match self.view.disk().kind(&path) {
                    Some(Kind::File) => self.hint(&path, hint, now),
                    _ => drop(folders.insert(path)),
                }
            }
            Message::Publish => self.schedule.ask(),
            Message::Resume => {
                let batch = self.engine.resume();
                self.tell("watch-resumed", Vec::new());
                self.after(&batch, Instant::now());
            }
            Message::Reload => {
                let _ = sd_notify::notify(&[NotifyState::Reloading]);
                folders.insert(crate::config::FILE.into());
                self.look = now;
                self.reloads = true;
                let _ = sd_notify::notify(&[NotifyState::Ready]);
            }
            Message::Wait { paths, done } => {
                let unknown = self.unknown(&paths);
                if !unknown.is_empty() {
                    // Whoever asks may have gone by now.
                    let _ = done.send(Answer::Unknown(unknown));
                    return false;
                }
                // Whatever the system has told or not told, these are looked at now.
                let mut parents: BTreeSet<PathBuf> = BTreeSet::new();
                for path in &paths {
                    parents.extend(path.parent().map(Path::to_owned));
                    parents.extend(
                        self.view.folders().into_iter().filter(|own| own.starts_with(path)),
                    );
                }
                let parents: Vec<PathBuf> = parents.into_iter().collect();
                for path in self.view.differing_in(&parents) {
                    match self.view.disk().kind(&path) {
                        Some(Kind::File) => self.hint(&path, Hint::Unknown, now),
                        _ => drop(folders.insert(path)),
                    }
                }
                self.waiting.push(Waiting { paths, done });
            }
            Message::Published(outcome) => self.published(*outcome),
            Message::Network(answer) => {
                let is_free = self.engine.held().is_none();
                let _ = answer.send(is_free.then(|| Box::new(self.engine.network())));
            }
            Message::Digested(lines) => self.log(&lines),
        }
        false
    }

    /// One round: what has settled is taken in, and what is due is done.
    fn turn(&mut self, mut folders: BTreeSet<PathBuf>) {
        let now = self.clock();
        if self.is_closed() {
            self.later.append(&mut folders);
            return;
        }
        folders.append(&mut self.later);
        if now >= self.look || self.settler.must_scan() {
            self.look_at_everything(now);
        }
        for path in self.settler.due(now) {
            let entry = self.view.disk().entry(&path).unwrap_or_default();
            self.settler.stamp(&path, entry.map(|entry| entry.stamp), now);
        }
        let mut ready: Vec<PathBuf> = folders.into_iter().collect();
        // What was out of reach may be in reach again, and nobody tells.
        if now >= self.tries_again {
            self.tries_again = now + ROUND;
            ready.extend(self.view.opened());
        }
        ready.extend(self.settler.ready(now));
        let begun = Instant::now();
        if !ready.is_empty() {
            self.bridge_waiting();
            let batch = self.engine.take(&ready);
            self.after(&batch, begun);
        } else if self.view.now() >= self.engine.until() {
            let batch = self.engine.tick();
            self.after(&batch, begun);
        }
        self.metrics.waiting.set(i64::try_from(self.settler.len()).unwrap_or(i64::MAX));
        self.cover();
        self.answer();
        if std::mem::take(&mut self.reloads) {
            self.tell("watch-reloaded", Vec::new());
        }
        if let Some(Next::Now(_)) = self.next_publication() {
            self.publish();
        }
        self.look_at_the_whole();
    }

    /// What follows when a batch was taken in.
    fn after(&mut self, batch: &Batch, begun: Instant) {
        if batch.changed {
            let shown = self.engine.shown();
            self.metrics.articles.set(i64::try_from(shown.survey.articles.len()).unwrap_or(0));
            self.metrics.instead.set(i64::try_from(shown.instead.len()).unwrap_or(0));
            self.metrics.settings.set(i64::from(shown.settings_kept));
            self.list_kept(&shown);
            if let Some(room) = &self.room {
                room.show(shown);
            }
            self.tell_inbox();
            self.metrics.taking.observe(begun.elapsed().as_secs_f64());
            self.schedule.changed(self.clock());
            self.closer.changed(batch.done.iter().map(|did| &did.path), self.clock());
            // The site does not wait for what is only told, either.
            if let Some(Next::Now(_)) = self.next_publication() {
                self.publish();
            }
            if self.engine.look_closer()
                && let Some(room) = &self.room
            {
                room.show(self.engine.shown());
            }
        }
        batch.done.iter().for_each(|did| self.say(did));
        let now = self.view.now();
        let mut lines: Vec<Entry> = batch.done.iter().map(|did| self.line(did)).collect();
        if batch.newly_held
            && let Some(held) = self.engine.held().cloned()
        {
            self.say_held(&held);
            let line = Entry::new(now, Event::Held).of(held.what().1);
            lines.push(line.count("before", held.before as u64).count("gone", held.gone as u64));
        }
        if batch.released {
            self.tell("watch-resumed", Vec::new());
            lines.push(Entry::new(now, Event::Released));
        }
        self.metrics.held.set(i64::from(self.engine.held().is_some()));
        self.keep();
        self.log(&lines);
    }

    /// Ends with nothing half done.
    fn finish(&mut self) -> End {
        let _ = sd_notify::notify(&[NotifyState::Stopping]);
        self.end.store(true, Ordering::Relaxed);
        if let Some(inbox) = &mut self.inbox {
            inbox.end();
        }
        if let Some(thread) = self.publication.take() {
            let _ = thread.join();
        }
        self.keep();
        self.log(&[Entry::new(self.view.now(), Event::Stopped)]);
        self.tell("watch-ended", Vec::new());
        End::Told
    }

    fn settings(&self) -> Watch {
        self.engine.settings().watch.clone()
    }

    fn clock(&self) -> Duration {
        self.start.elapsed()
    }
}

/// What tells a folder from another one at the same path.
fn number(view: &View, folder: &Path) -> Option<u64> {
    view.disk().entry(folder).ok().flatten().map(|entry| entry.stamp.inode)
}
