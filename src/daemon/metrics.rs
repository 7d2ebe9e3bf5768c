//! What the daemon counts, for whoever looks after it.
#![expect(clippy::disallowed_methods, reason = "silence is measured by a clock that only goes on")]

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use serde::Serialize;

/// How long the engine may be silent before something is wrong with it.
const SILENCE: Duration = Duration::from_secs(60);

/// One label.
#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
pub(super) struct Of {
    /// What became of it.
    pub result: &'static str,
}

/// Everything that is counted.
pub(super) struct Metrics {
    registry: Mutex<Registry>,
    pub files: Family<Of, Counter>,
    pub publications: Family<Of, Counter>,
    pub articles: Gauge<i64, AtomicI64>,
    pub folders: Gauge<i64, AtomicI64>,
    pub waiting: Gauge<i64, AtomicI64>,
    pub instead: Gauge<i64, AtomicI64>,
    pub held: Gauge<i64, AtomicI64>,
    pub polling: Gauge<i64, AtomicI64>,
    pub lost: Counter<u64, AtomicU64>,
    pub taking: Histogram,
    start: Instant,
    /// Milliseconds after the start at which the engine was last heard of.
    heard: AtomicU64,
}

#[derive(Serialize)]
struct Health {
    version: u32,
    status: &'static str,
    articles: i64,
    folders: i64,
    polling: bool,
    held: bool,
    #[serde(rename = "lastGood")]
    instead: i64,
    #[serde(rename = "silentMilliseconds")]
    silent: u64,
}

impl Metrics {
    pub(super) fn new() -> Self {
        let mut registry = Registry::with_prefix("hexapla");
        let (files, publications) = (Family::default(), Family::default());
        let gauge = Gauge::<i64, AtomicI64>::default;
        let (articles, folders, waiting, instead, held, polling) =
            (gauge(), gauge(), gauge(), gauge(), gauge(), gauge());
        let lost = Counter::default();
        let taking =
            Histogram::new([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0]);
        registry.register("files", "Files that changed, by what became of them", files.clone());
        let help = "Sections' publications, by what came of them";
        registry.register("publications", help, publications.clone());
        registry.register("articles", "Articles of the network", articles.clone());
        registry.register("watched_folders", "Folders that are watched", folders.clone());
        registry.register("waiting_files", "Files that are still being written", waiting.clone());
        let help = "Files whose last good bytes are shown";
        registry.register("last_good_files", help, instead.clone());
        registry.register("held", "1 while nothing is taken from the tree", held.clone());
        registry.register(
            "polling",
            "1 while folders are looked at instead of watched",
            polling.clone(),
        );
        registry.register(
            "lost_events",
            "Times that the system lost count of events",
            lost.clone(),
        );
        let help = "From the first look at a batch of files until it is shown";
        registry.register_with_unit("taking", help, Unit::Seconds, taking.clone());
        Self {
            registry: Mutex::new(registry),
            files,
            publications,
            articles,
            folders,
            waiting,
            instead,
            held,
            polling,
            lost,
            taking,
            start: Instant::now(),
            heard: AtomicU64::new(0),
        }
    }

    pub(super) fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The engine is at work.
    pub(super) fn beat(&self) {
        let now = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.heard.store(now, Ordering::Relaxed);
    }

    /// Whether the engine is at work, and how things stand, as JSON.
    pub(super) fn health(&self) -> (bool, String) {
        let now = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        let silent = now.saturating_sub(self.heard.load(Ordering::Relaxed));
        let well = Duration::from_millis(silent) < SILENCE;
        let held = self.held.get() != 0;
        let health = Health {
            version: 1,
            status: match (well, held) {
                (false, _) => "stuck",
                (_, true) => "held",
                _ => "well",
            },
            articles: self.articles.get(),
            folders: self.folders.get(),
            polling: self.polling.get() != 0,
            held,
            instead: self.instead.get(),
            silent,
        };
        // Texts and numbers: it cannot fail.
        (well, serde_json::to_string(&health).unwrap_or_default())
    }
}
