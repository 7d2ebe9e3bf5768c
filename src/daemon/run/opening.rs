//! How a daemon begins: ports, signals, and folders that are watched or looked at.

use std::io;
use std::path::Path;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};

use super::{ADDRESS, Daemon, End, Message, number};
use crate::daemon::control::{Control, router};
use crate::daemon::inbox::{Inbox, Post};
use crate::daemon::room::Room;
use crate::daemon::settle::Hint;
use crate::daemon::watching::{Deaf, Watching};
use crate::messages::{Arg, causes};
use crate::model::Locale;
use crate::server::{self, Files, Site, Workshop};

impl Daemon {
    /// Opens ports and begins to watch.
    pub(super) fn opened(mut self) -> Result<Self, End> {
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
            self.look_after_inbox();
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

    /// Tells those who look after deliveries that the network is another one; or looks for them elsewhere.
    pub(super) fn tell_inbox(&mut self) {
        let folder = Path::new(&self.engine.settings().inbox);
        match &mut self.inbox {
            Some(inbox) if inbox.folder() == folder => inbox.changed(),
            Some(inbox) => {
                inbox.end();
                self.look_after_inbox();
            }
            None => {}
        }
    }

    /// Has deliveries looked after.
    fn look_after_inbox(&mut self) {
        let (watch, folder) = (self.settings(), self.engine.settings().inbox.clone());
        let reader = self.options.languages.first().cloned();
        let Some(reader) = reader.or_else(|| Locale::parse("en")) else { return };
        self.inbox = Some(Inbox::begin(Post {
            system: self.view.shared_disk(),
            herald: Arc::clone(&self.herald),
            daemon: self.sender.clone(),
            root: self.options.root.clone(),
            folder: folder.into(),
            reader,
            settle: watch.settle,
            poll: watch.poll.interval(),
            polls: self.watching.is_none(),
        }));
    }

    fn tells(&self) -> bool {
        use crate::model::watch::Poll;
        let folders = self.view.folders();
        matches!(self.settings().poll, Poll::Auto)
            && folders.iter().take(64).all(|folder| self.view.disk().tells(folder))
    }

    pub(super) fn go_deaf(&mut self, deaf: &Deaf) {
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
    pub(super) fn cover(&mut self) {
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
