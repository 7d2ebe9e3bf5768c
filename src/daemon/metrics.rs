//! What the daemon counts, for whoever looks after it.
#![expect(clippy::disallowed_methods, reason = "silence is measured by a clock that only goes on")]

use std::collections::{BTreeMap, BTreeSet};
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
    pub settings: Gauge<i64, AtomicI64>,
    impaired: Gauge<i64, AtomicI64>,
    /// By section: why it cannot be published.
    sections: Mutex<BTreeMap<String, Vec<&'static str>>>,
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
    #[serde(rename = "settingsKept")]
    settings: bool,
    sections: Vec<Impaired>,
    #[serde(rename = "silentMilliseconds")]
    silent: u64,
}

/// A section that cannot be published, and why.
#[derive(Serialize)]
struct Impaired {
    section: String,
    codes: Vec<&'static str>,
}

impl Metrics {
    pub(super) fn new() -> Self {
        let mut registry = Registry::with_prefix("hexapla");
        let (files, publications) = (Family::default(), Family::default());
        let gauge = Gauge::<i64, AtomicI64>::default;
        let (articles, folders, waiting, instead, held, polling) =
            (gauge(), gauge(), gauge(), gauge(), gauge(), gauge());
        let (settings, impaired) = (gauge(), gauge());
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
        let help = "1 while the last good settings are used, and not those that stand there";
        registry.register("settings_kept", help, settings.clone());
        let help = "Sections that cannot be published";
        registry.register("impaired_sections", help, impaired.clone());
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
            settings,
            impaired,
            sections: Mutex::default(),
            lost,
            taking,
            start: Instant::now(),
            heard: AtomicU64::new(0),
        }
    }

    pub(super) fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A section could not be published.
    pub(super) fn impair(&self, section: &str, codes: Vec<&'static str>) {
        let mut sections = self.sections();
        sections.insert(section.to_owned(), codes);
        self.impaired.set(i64::try_from(sections.len()).unwrap_or(i64::MAX));
    }

    /// It could, or there is no such section any more.
    pub(super) fn mend(&self, section: &str) {
        let mut sections = self.sections();
        sections.remove(section);
        self.impaired.set(i64::try_from(sections.len()).unwrap_or(i64::MAX));
    }

    /// Of other sections than these there is nothing to say any more.
    pub(super) fn keep_only<'s>(&self, there: impl Iterator<Item = &'s str>) {
        let there: BTreeSet<&str> = there.collect();
        let mut sections = self.sections();
        sections.retain(|own, _| there.contains(own.as_str()));
        self.impaired.set(i64::try_from(sections.len()).unwrap_or(i64::MAX));
    }

    fn sections(&self) -> MutexGuard<'_, BTreeMap<String, Vec<&'static str>>> {
        self.sections.lock().unwrap_or_else(PoisonError::into_inner)
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
        let settings = self.settings.get() != 0;
        let of = |(section, codes): (&String, &Vec<&'static str>)| Impaired {
            section: section.clone(),
            codes: codes.clone(),
        };
        let sections: Vec<Impaired> = self.sections().iter().map(of).collect();
        let impaired = settings || !sections.is_empty();
        let health = Health {
            version: 1,
            status: match (well, held, impaired) {
                (false, ..) => "stuck",
                (_, true, _) => "held",
                (.., true) => "impaired",
                _ => "well",
            },
            articles: self.articles.get(),
            folders: self.folders.get(),
            polling: self.polling.get() != 0,
            held,
            instead: self.instead.get(),
            settings,
            sections,
            silent,
        };
        // Texts and numbers: it cannot fail.
        (well, serde_json::to_string(&health).unwrap_or_default())
    }
}
