//! The event loop: hints in, looks at the disk, batches taken, pages shown, publications made.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting and measuring need a clock that only goes on"
)]

mod opening;
mod publications;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use sd_notify::NotifyState;
use tokio::sync::oneshot;

use super::engine::{Batch, Did, Engine, Fate};
use super::journal::{Entry, Event, Journal};
use super::metrics::{Metrics, Of};
use super::publishing::Outcome;
use super::room::Room;
use super::schedule::{Next, Schedule};
use super::settle::{Hint, Settler};
use super::told;
use super::view::View;
use super::watching::{Heard, Watching};
use crate::deliver::{self, Holder, Lock};
use crate::diag::{Diagnostic, Level};
use crate::messages::{Arg, causes};
use crate::model::{Locale, Watch};
use crate::pipeline::Refusal;
use crate::system::{Kind, System};

/// The folder of what a daemon says of itself, below the network's root.
pub(super) const FOLDER: &str = ".hexapla/daemon";

/// The file that says where a daemon listens.
pub const ADDRESS: &str = ".hexapla/daemon/address";

/// The loop goes round at least so often, so that a clock that was set is noticed.
const ROUND: Duration = Duration::from_secs(5);

/// Batches that a publication may be overtaken by before somebody is told.
const OVERTAKEN: usize = 20;

/// What a daemon is to do.
pub struct Options {
    /// The network's folder, absolute.
    pub root: PathBuf,
    /// The folder of the releases, from the network's root.
    pub public: PathBuf,
    /// Whether it publishes.
    pub publish: bool,
    /// The first port of the previews; none if there are to be none.
    pub preview: Option<u16>,
    /// The port for health and metrics; 0 lets the system choose.
    pub control: u16,
    /// Ends when what is there is taken in, and published if it is to be.
    pub once: bool,
    /// What is gone is meant.
    pub resume: bool,
    /// The languages of what previews say of pages.
    pub languages: Vec<Locale>,
}

/// Something that happened.
pub struct News {
    /// The message that says it.
    pub id: &'static str,
    /// What the message needs.
    pub args: Vec<(&'static str, Arg)>,
    /// How grave it is.
    pub level: Level,
}

/// Is told what happens. It must be quick.
pub trait Herald: Send + Sync {
    /// Something happened.
    fn event(&self, news: &News);
    /// Something was found wrong.
    fn finding(&self, finding: &Diagnostic);
}

/// Why a daemon did not begin, or how it ended.
pub enum End {
    /// It was told to.
    Told,
    /// `--once`, and everything was as it should be, or not.
    Once {
        /// Whether nothing was an error, and every section was delivered.
        well: bool,
    },
    /// The settings cannot be used.
    Settings(Vec<Diagnostic>),
    /// Another one looks after the network.
    Taken(Option<Holder>),
    /// A port could not be opened.
    Port(u16, io::Error),
    /// A file could not be locked or written.
    Failed(PathBuf, io::Error),
}

/// What the loop is told.
pub(super) enum Message {
    Heard(Heard),
    Publish,
    Resume,
    Reload,
    Wait { paths: Vec<PathBuf>, done: oneshot::Sender<String> },
    Published(Box<Outcome>),
    Stop,
}

/// Somebody who waits for paths to be taken in.
struct Waiting {
    paths: Vec<PathBuf>,
    done: oneshot::Sender<String>,
}

/// Runs until it is told to end.
pub fn run(system: Arc<dyn System + Send>, options: Options, herald: &Arc<dyn Herald>) -> End {
    let own = Arc::clone(&system);
    let held = match deliver::lock(&*own, Path::new(FOLDER), Duration::ZERO) {
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
    overtaken: usize,
    once: Option<bool>,
    /// The log cannot be written, and somebody was told.
    is_mute: bool,
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
            metrics,
            watching: None,
            waiting: Vec::new(),
            start: Instant::now(),
            look: Duration::ZERO,
            end: Arc::default(),
            publication: None,
            overtaken: 0,
            once: None,
            is_mute: false,
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
        ROUND.min(look).min(settle).min(until).min(publish)
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
                let _ = sd_notify::notify(&[NotifyState::Ready]);
            }
            Message::Wait { paths, done } => {
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
        }
        false
    }

    /// One round: what has settled is taken in, and what is due is done.
    fn turn(&mut self, folders: BTreeSet<PathBuf>) {
        let now = self.clock();
        if now >= self.look || self.settler.must_scan() {
            self.look_at_everything(now);
        }
        for path in self.settler.due(now) {
            let entry = self.view.disk().entry(&path).unwrap_or_default();
            self.settler.stamp(&path, entry.map(|entry| entry.stamp), now);
        }
        let mut ready: Vec<PathBuf> = folders.into_iter().collect();
        ready.extend(self.settler.ready(now));
        let begun = Instant::now();
        if !ready.is_empty() {
            let batch = self.engine.take(&ready);
            self.after(&batch, begun);
        } else if self.view.now() >= self.engine.until() {
            let batch = self.engine.tick();
            self.after(&batch, begun);
        }
        self.metrics.waiting.set(i64::try_from(self.settler.len()).unwrap_or(i64::MAX));
        self.cover();
        self.answer();
        if let Some(Next::Now(_)) = self.next_publication() {
            self.publish();
        }
    }

    fn look_at_everything(&mut self, now: Duration) {
        // A root that was taken away and put back is watched again.
        if let Some(watching) = &mut self.watching {
            watching.renew(|folder| number(&self.view, folder));
            self.cover();
        }
        for path in self.view.differing() {
            match self.view.disk().kind(&path) {
                Some(Kind::File) => self.hint(&path, Hint::Unknown, now),
                // What is gone has settled.
                _ => self.hint(&path, Hint::Gone, now),
            }
        }
        self.look = now + self.look_every();
    }

    fn look_every(&self) -> Duration {
        match self.watching {
            Some(_) => self.settings().reconcile,
            None => self.poll(),
        }
    }

    fn poll(&self) -> Duration {
        self.settings().poll.interval()
    }

    fn hint(&mut self, path: &Path, hint: Hint, now: Duration) {
        let entry = self.view.disk().entry(path).unwrap_or_default();
        self.settler.hint(path, hint, now);
        self.settler.stamp(path, entry.map(|entry| entry.stamp), now);
    }

    /// What follows when a batch was taken in.
    fn after(&mut self, batch: &Batch, begun: Instant) {
        if batch.changed {
            let shown = self.engine.shown();
            self.metrics.articles.set(i64::try_from(shown.survey.articles.len()).unwrap_or(0));
            self.metrics.instead.set(i64::try_from(shown.instead.len()).unwrap_or(0));
            // `status` tells of them; without the list it tells of what stands in the files.
            let _ = told::tell(self.view.disk(), shown.instead.keys());
            if let Some(room) = &self.room {
                room.show(shown);
            }
            self.metrics.taking.observe(begun.elapsed().as_secs_f64());
            self.schedule.changed(self.clock());
        }
        batch.done.iter().for_each(|did| self.say(did));
        let now = self.view.now();
        let mut lines: Vec<Entry> = batch.done.iter().map(|did| self.line(did)).collect();
        if batch.newly_held
            && let Some(held) = self.engine.held().cloned()
        {
            let args = vec![("before", held.before.into()), ("gone", held.gone.into())];
            self.event("watch-held", args, Level::Error);
            let line = Entry::new(now, Event::Held);
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

    /// What the log says of a file.
    fn line(&self, did: &Did) -> Entry {
        let event = match did.fate {
            Fate::Taken | Fate::Faulty => Event::Accepted,
            Fate::Removed => Event::Removed,
            Fate::Kept => Event::KeptLastGood,
            Fate::Held => Event::Held,
            Fate::SettingsKept => Event::SettingsKept,
            Fate::Ignored => Event::Ignored,
        };
        let mut line = Entry::new(self.view.now(), event).of(&did.path);
        line.hash = did.hash.map(|hash| hash.to_string());
        line.code = did.code.map(str::to_owned);
        if let Some((article, locale)) = self.engine.whose(&did.path) {
            (line.article, line.locale) = (Some(article), locale);
        }
        line
    }

    fn log(&mut self, lines: &[Entry]) {
        if lines.is_empty() {
            return;
        }
        let failed = Journal::new(self.view.disk()).write(lines);
        // It is told once, and nothing stops for it.
        if let Some(error) = &failed
            && !self.is_mute
        {
            self.warn("watch-log-failed", vec![("detail", causes::system(error).into())]);
        }
        self.is_mute = failed.is_some();
    }

    fn keep(&mut self) {
        if let Err(error) = self.engine.keep() {
            self.warn("watch-keep-failed", vec![("detail", causes::system(&error).into())]);
        }
    }

    /// Answers those whose paths are taken in.
    fn answer(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        for one in waiting {
            if one.done.is_closed() {
                continue;
            }
            let pending = |path: &PathBuf| self.settler.holds(path) || self.differs(path);
            if one.paths.iter().any(pending) {
                self.waiting.push(one);
            } else {
                let _ = one.done.send("{\"version\":1,\"done\":true}".to_owned());
            }
        }
    }

    /// Whether anything at or below a path is not yet taken in.
    fn differs(&self, path: &Path) -> bool {
        let mut folders: Vec<PathBuf> = path.parent().map(Path::to_owned).into_iter().collect();
        folders.extend(self.view.folders().into_iter().filter(|folder| folder.starts_with(path)));
        self.view.differing_in(&folders).iter().any(|found| found.starts_with(path))
    }

    /// Ends with nothing half done.
    fn finish(&mut self) -> End {
        let _ = sd_notify::notify(&[NotifyState::Stopping]);
        self.end.store(true, Ordering::Relaxed);
        if let Some(thread) = self.publication.take() {
            let _ = thread.join();
        }
        self.keep();
        self.log(&[Entry::new(self.view.now(), Event::Stopped)]);
        self.tell("watch-ended", Vec::new());
        End::Told
    }

    fn say_ready(&mut self) {
        let shown = self.engine.shown();
        let articles = shown.survey.articles.len();
        self.metrics.articles.set(i64::try_from(articles).unwrap_or(i64::MAX));
        self.metrics.instead.set(i64::try_from(shown.instead.len()).unwrap_or(0));
        self.metrics.held.set(i64::from(shown.held.is_some()));
        for fault in shown.settings.iter() {
            self.herald.finding(fault);
        }
        let instead = Arc::clone(&shown.instead);
        let _ = told::tell(self.view.disk(), instead.keys());
        for (path, one) in instead.iter() {
            let code = one.faults.first().map_or("none", |fault| fault.rule.code);
            self.warn("watch-kept", vec![("path", path.as_str().into()), ("code", code.into())]);
        }
        if let Some(held) = &shown.held {
            let args = vec![("before", held.before.into()), ("gone", held.gone.into())];
            self.event("watch-held", args, Level::Error);
        }
        self.log(&[Entry::new(self.view.now(), Event::Started)]);
        if !self.options.once {
            let folders = self.view.folders().len();
            self.tell(
                "watch-ready",
                vec![("articles", articles.into()), ("folders", folders.into())],
            );
        }
    }

    fn say(&self, did: &Did) {
        let (id, level, result) = match did.fate {
            Fate::Taken => ("watch-taken", Level::Note, "taken"),
            Fate::Removed => ("watch-removed", Level::Note, "removed"),
            Fate::Faulty => ("watch-faulty", Level::Warning, "faulty"),
            Fate::Kept => ("watch-kept", Level::Warning, "kept"),
            Fate::Held => ("watch-missing", Level::Warning, "held"),
            Fate::SettingsKept => ("watch-settings-kept", Level::Error, "settings-kept"),
            Fate::Ignored => ("watch-ignored", Level::Note, "ignored"),
        };
        self.metrics.files.get_or_create(&Of { result }).inc();
        let path = ("path", Arg::from(did.path.as_str()));
        self.event(id, vec![path, ("code", did.code.unwrap_or("none").into())], level);
    }

    fn tell(&self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.event(id, args, Level::Note);
    }

    fn warn(&self, id: &'static str, args: Vec<(&'static str, Arg)>) {
        self.event(id, args, Level::Warning);
    }

    fn event(&self, id: &'static str, args: Vec<(&'static str, Arg)>, level: Level) {
        self.herald.event(&News { id, args, level });
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
