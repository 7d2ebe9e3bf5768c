//! The event loop: hints in, looks at the disk, batches taken, pages shown, publications made.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting and measuring need a clock that only goes on"
)]

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use sd_notify::NotifyState;
use tokio::sync::oneshot;

use super::control::{Control, router};
use super::engine::{Batch, Did, Engine, Fate};
use super::journal::{Entry, Event, Journal};
use super::metrics::{Metrics, Of};
use super::publishing::{Failure, Order, Outcome, publish};
use super::room::Room;
use super::schedule::{Next, Schedule};
use super::settle::{Hint, Settler};
use super::told;
use super::view::View;
use super::watching::{Deaf, Heard, Watching};
use crate::deliver::{self, Delivery, Holder, Lock};
use crate::diag::{Diagnostic, Level};
use crate::messages::{Arg, causes};
use crate::model::{Locale, Watch};
use crate::pipeline::Refusal;
use crate::server::{self, Files, Site, Workshop};
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

    /// Opens ports and begins to watch.
    fn opened(mut self) -> Result<Self, End> {
        let shown = self.engine.shown();
        let settings = Arc::clone(&shown.survey.settings);
        let (view, languages) = (Arc::new(self.view.glass()), self.options.languages.clone());
        let room = Arc::new(Room::new(view, shown, languages));
        let mut sites = Vec::new();
        for (ix, section) in settings.sections() {
            let editions =
                section.editions.iter().map(|ix| settings.edition(*ix).path.clone()).collect();
            let workshop: Arc<dyn Workshop> = Arc::clone(&room) as _;
            let (name, base_path) = (section.id.clone(), section.base_path.clone());
            sites.push(Site { name, base_path, files: Files::Made(workshop, ix), editions });
        }
        if !self.options.once {
            let port = self.options.preview;
            let sites = port.map_or(Vec::new(), |_| sites);
            self.serve(sites, port.unwrap_or(0))?;
        }
        self.room = Some(room);
        if !self.options.once {
            self.watch();
        }
        Ok(self)
    }

    /// Serves previews, health and metrics from a thread of its own, which hears signals too.
    fn serve(&self, sites: Vec<Site>, port: u16) -> Result<(), End> {
        let (metrics, sender) = (Arc::clone(&self.metrics), self.sender.clone());
        let control = Arc::new(Control { metrics, sender: Mutex::new(self.sender.clone()) });
        let (opened, answer) = mpsc::channel::<Result<Vec<(String, String)>, (u16, io::Error)>>();
        let own = self.options.control;
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = match runtime {
                Ok(runtime) => runtime,
                Err(error) => return drop(opened.send(Err((own, error)))),
            };
            runtime.block_on(async {
                let told = Mutex::new(Vec::new());
                let announce = |name: &str, url: &str| {
                    if let Ok(mut told) = told.lock() {
                        told.push((name.to_owned(), url.to_owned()));
                    }
                };
                let begun = async {
                    let tasks = server::open(sites, port, &announce).await?;
                    let address = std::net::SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, own));
                    let listener = tokio::net::TcpListener::bind(address)
                        .await
                        .map_err(|error| (own, error))?;
                    let own = listener.local_addr().map_err(|error| (own, error))?;
                    Ok((tasks, listener, format!("http://{own}")))
                };
                let (_tasks, listener, url) = match begun.await {
                    Ok(begun) => begun,
                    Err(fault) => return drop(opened.send(Err(fault))),
                };
                let mut all = told.into_inner().unwrap_or_default();
                all.push((String::new(), url));
                let _ = opened.send(Ok(all));
                let serving =
                    tokio::spawn(async move { axum::serve(listener, router(control)).await });
                hear_signals(&sender).await;
                serving.abort();
            });
        });
        match answer.recv() {
            Ok(Ok(urls)) => {
                for (section, url) in urls {
                    if section.is_empty() {
                        self.tell("watch-control", vec![("url", url.as_str().into())]);
                        let disk = self.view.disk();
                        let failed = |error| End::Failed(ADDRESS.into(), error);
                        disk.write(Path::new(ADDRESS), url.as_bytes()).map_err(failed)?;
                    } else {
                        let args = vec![("section", section.into()), ("url", url.into())];
                        self.tell("watch-preview", args);
                    }
                }
                Ok(())
            }
            Ok(Err((port, error))) => Err(End::Port(port, error)),
            Err(_) => Err(End::Port(own, io::ErrorKind::Other.into())),
        }
    }

    /// Begins to watch, or says why everything is looked at instead.
    fn watch(&mut self) {
        let seconds = || ("seconds", Arg::from(self.poll().as_secs_f64().ceil().to_string()));
        if !self.tells() {
            self.warn("watch-polling", vec![seconds()]);
            self.metrics.polling.set(1);
            return;
        }
        let sender = self.sender.clone();
        let begun = Watching::new(&self.options.root, move |heard| {
            // Without a loop the daemon is about to end.
            let _ = sender.send(Message::Heard(heard));
        });
        match begun {
            Ok(watching) => {
                self.watching = Some(watching);
                self.cover();
            }
            Err(deaf) => self.go_deaf(&deaf),
        }
    }

    fn tells(&self) -> bool {
        use crate::model::watch::Poll;
        let folders = self.view.folders();
        matches!(self.settings().poll, Poll::Auto)
            && folders.iter().take(64).all(|folder| self.view.disk().tells(folder))
    }

    fn go_deaf(&mut self, deaf: &Deaf) {
        self.watching = None;
        self.metrics.polling.set(1);
        let seconds = ("seconds", Arg::from(self.poll().as_secs_f64().ceil().to_string()));
        match deaf {
            Deaf::Limit => self.warn("watch-limit", vec![seconds]),
            Deaf::Other(error) => {
                let detail = ("detail", causes::system(error).into());
                self.warn("watch-watch-failed", vec![detail, seconds]);
            }
        }
        self.look = self.clock();
    }

    /// Watches the folders that the pipeline has asked for; what happened in new ones until then is looked
    /// for.
    fn cover(&mut self) {
        for _ in 0..8 {
            let edition = self.view.edition();
            let Some(watching) = &mut self.watching else { return };
            if watching.is_of(edition) {
                return;
            }
            let folders = self.view.folders();
            let covered = watching.cover((&folders, edition), |folder| number(&self.view, folder));
            let new = match covered {
                Ok(new) => new,
                Err(deaf) => return self.go_deaf(&deaf),
            };
            let count = i64::try_from(watching.count()).unwrap_or(i64::MAX);
            self.metrics.folders.set(count);
            if new.is_empty() {
                return;
            }
            let now = self.clock();
            for path in self.view.differing_in(&new) {
                self.hint(&path, Hint::Unknown, now);
            }
        }
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

    fn publish(&mut self) {
        let (wall, clock) = (self.view.now(), self.clock());
        self.schedule.published(&self.settings(), wall, clock);
        let order = Order {
            survey: Arc::clone(&self.engine.shown().survey),
            view: Arc::new(self.view.glass()),
            public: self.options.public.clone(),
            end: Arc::clone(&self.end),
        };
        let sender = self.sender.clone();
        let work = move || {
            let outcome = Box::new(publish(&order));
            let _ = sender.send(Message::Published(outcome));
        };
        self.publication = Some(std::thread::spawn(work));
    }

    fn published(&mut self, outcome: Outcome) {
        if let Some(thread) = self.publication.take() {
            // It has sent its last word.
            let _ = thread.join();
        }
        let clock = self.clock();
        let count = |metrics: &Metrics, result| {
            metrics.publications.get_or_create(&Of { result }).inc();
        };
        match outcome {
            Outcome::Ended => {}
            // It is being written: the others do not wait for it.
            Outcome::Changed(path) if self.engine.bridge(&path) => {
                self.look = self.look.min(clock);
                self.schedule.failed(clock);
                self.schedule.ask();
            }
            Outcome::Changed(path) => {
                self.overtaken += 1;
                self.look = self.look.min(clock);
                self.schedule.failed(clock);
                if self.overtaken == OVERTAKEN {
                    self.warn("watch-overtaken", vec![("path", path.into())]);
                }
            }
            Outcome::Locked => {
                self.schedule.failed(clock);
                self.tell("watch-publish-waits", Vec::new());
            }
            Outcome::Done(sections) => {
                self.overtaken = 0;
                let mut well = true;
                for (section, result) in sections {
                    let of = ("section", Arg::from(section));
                    match result {
                        Ok(published) => match published.delivery {
                            Delivery::Released(number) => {
                                let difference = &published.difference;
                                let changed = difference.added.len()
                                    + difference.changed.len()
                                    + difference.removed.len();
                                let release = ("release", Arg::from(number));
                                let pages = ("pages", published.pages.into());
                                let mut line = Entry::new(self.view.now(), Event::Published);
                                if let (_, Arg::Text(id)) = &of {
                                    line.section = Some(id.clone());
                                }
                                let args = vec![of, release, pages, ("changed", changed.into())];
                                self.tell("watch-published", args);
                                self.log(&[line
                                    .count("release", number)
                                    .count("changed", changed as u64)]);
                                count(&self.metrics, "released");
                            }
                            Delivery::Unchanged(release) => {
                                count(&self.metrics, "unchanged");
                                if self.options.once {
                                    self.tell(
                                        "watch-unchanged",
                                        vec![of, ("release", release.into())],
                                    );
                                }
                            }
                            Delivery::Held { pinned, .. } => {
                                count(&self.metrics, "pinned");
                                self.warn("watch-pinned", vec![of, ("release", pinned.into())]);
                            }
                        },
                        Err(failure) => {
                            well = false;
                            count(&self.metrics, "failed");
                            match failure {
                                Failure::Pages(faults) => {
                                    faults.iter().for_each(|fault| self.herald.finding(fault));
                                    self.event("watch-publish-faulty", vec![of], Level::Error);
                                }
                                Failure::System(path, error) => {
                                    let detail = ("detail", causes::system(&error).into());
                                    let args = vec![of, detail, ("path", path.into())];
                                    self.event("watch-publish-failed", args, Level::Error);
                                }
                            }
                        }
                    }
                }
                if !well {
                    self.schedule.failed(clock);
                }
                self.once = Some(well);
                // What is live now has a say in what may stay.
                let batch = self.engine.tick();
                if batch.changed {
                    let begun = Instant::now();
                    self.after(&batch, begun);
                }
            }
        }
    }

    /// Takes in what is there, publishes if that is wanted, and ends.
    fn once(&mut self, receiver: &Receiver<Message>) -> End {
        self.keep();
        let survey = Arc::clone(self.engine.judged());
        let errors = survey.diagnostics.iter().filter(|d| d.rule.level == Level::Error);
        errors.for_each(|fault| self.herald.finding(fault));
        // What is shown is good; what is there is not.
        let shown = self.engine.shown();
        let faults = shown.instead.values().flat_map(|instead| &instead.faults);
        faults.for_each(|fault| self.herald.finding(fault));
        let as_is = shown.instead.is_empty() && shown.settings.is_empty();
        let mut well = as_is && survey.count(Level::Error) == 0 && self.engine.held().is_none();
        if self.options.publish && self.engine.held().is_none() {
            for _ in 0..OVERTAKEN {
                self.publish();
                match receiver.recv() {
                    Ok(Message::Published(outcome)) => self.published(*outcome),
                    _ => break,
                }
                if self.once.is_some() {
                    break;
                }
                let paths = self.view.differing();
                let batch = self.engine.take(&paths);
                self.after(&batch, Instant::now());
            }
            well &= self.once == Some(true);
        }
        End::Once { well }
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

/// Waits for signals, and passes them on.
async fn hear_signals(sender: &Sender<Message>) {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut end), Ok(mut interrupt), Ok(mut reload)) = (
        signal(SignalKind::terminate()),
        signal(SignalKind::interrupt()),
        signal(SignalKind::hangup()),
    ) else {
        return std::future::pending().await;
    };
    loop {
        let message = tokio::select! {
            _ = end.recv() => Message::Stop,
            _ = interrupt.recv() => Message::Stop,
            _ = reload.recv() => Message::Reload,
        };
        if sender.send(message).is_err() {
            return;
        }
    }
}
