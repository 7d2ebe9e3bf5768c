//! Changes on the disk, one batch after the other, made into what is shown: with the last good bytes in the
//! place of what is broken, and nothing taken from a tree that was lost by accident.

mod keeping;
mod last_good;
mod loss;
mod mending;
mod moving;
mod strike;
mod taking;

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::accepted::{Accepted, mark};
use super::former;
use super::hold::Held;
use super::view::{Barrier, View, is_text as is_kept};
use crate::config;
use crate::diag::Diagnostic;
use crate::model::{Hash, Moment, Previous, Settings};
use crate::pipeline::{self, Changes, Findings, Press, Refusal, Survey, Warm, previous};
use crate::system::System;

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It was taken as it is.
    Taken,
    /// It is no longer there.
    Removed,
    /// It has errors, and nothing good was known of it: it is as its errors let it be.
    Faulty,
    /// It has errors; its last good bytes go on being shown.
    Kept,
    /// It lay elsewhere before, with the same bytes.
    Moved,
    /// It was away, and came back with the same bytes.
    Back,
    /// The settings are faulty; the last good ones go on being used.
    SettingsKept,
    /// The settings would take what is sound from its readers; the last good ones go on being used.
    SettingsHeld {
        /// `articles` that would be invalid, or `texts` that would be nobody's.
        what: &'static str,
        /// How many of them.
        count: usize,
        /// How many are sound.
        before: usize,
    },
    /// It is nobody's text, by its name or kind.
    Ignored,
}

/// A file, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Did {
    /// Relative to the root.
    pub path: String,
    /// What became of it.
    pub fate: Fate,
    /// The hash of its bytes, if it is there.
    pub hash: Option<Hash>,
    /// The code of its first error.
    pub code: Option<&'static str>,
    /// Where it lay before, if it was moved.
    pub from: Option<String>,
}

/// What came of a batch of paths.
#[derive(Default, Debug)]
pub struct Batch {
    /// What became of each file that had changed.
    pub done: Vec<Did>,
    /// Whether anything that is shown may be different.
    pub changed: bool,
    /// Whether nothing is taken from the tree since this batch.
    pub newly_held: bool,
    /// Whether the tree is taken from again since this batch.
    pub released: bool,
}

/// A file whose last good bytes are shown.
#[derive(Clone, Debug)]
pub struct Instead {
    /// What is wrong with the bytes that are there.
    pub faults: Vec<Diagnostic>,
    /// Their hash.
    pub hash: Option<Hash>,
    /// The hash of the bytes that are shown.
    pub shown: Hash,
}

/// Everything that is shown at one time.
#[derive(Clone)]
pub struct Shown {
    /// What is published.
    pub survey: Arc<Survey>,
    /// What an editor sees in a preview.
    pub draft: Arc<Survey>,
    /// What the preview's pages are made with.
    pub press: Press,
    /// By article: what is wrong with its files.
    pub faults: Vec<Arc<[Diagnostic]>>,
    /// By path: the files whose last good bytes are shown.
    pub instead: Arc<BTreeMap<String, Instead>>,
    /// What is wrong with the settings, if the last good ones are used.
    pub settings: Arc<[Diagnostic]>,
    /// Whether the last good settings are used, and not those that stand there.
    pub settings_kept: bool,
    /// Why nothing is taken from the tree, if so.
    pub held: Option<Held>,
}

/// A network that is kept up to date.
pub struct Engine {
    view: Arc<View>,
    public: PathBuf,
    warm: Warm,
    live: Live,
    press: Press,
    instead: BTreeMap<String, Instead>,
    settings: Arc<[Diagnostic]>,
    settings_kept: bool,
    /// The files that have to be mended before the settings can be used.
    struck: BTreeSet<String>,
    /// The settings that were refused for what they would do, and to how many.
    strike: Option<(Option<Hash>, usize)>,
    /// What is told of those settings.
    found: Option<Fate>,
    /// Files that went, and it was told, with the hashes of their bytes: they may come back.
    away: BTreeMap<String, Hash>,
    held: Option<Held>,
    /// What changed while it was held.
    pending: Changes,
    /// Texts that were there when the last daemon ended, while what is gone of them is held.
    missed: Vec<String>,
    /// Files that changed and whose good bytes have not been kept yet.
    unkept: BTreeSet<String>,
    /// The same, of files that were there from the beginning.
    backlog: BTreeSet<String>,
    /// Files whose kept bytes nobody has looked at since the beginning.
    unseen: BTreeSet<String>,
    /// What is there and is nobody's text: it is told once.
    ignored: BTreeSet<String>,
}

/// What is live, and by which releases that is known.
struct Live {
    previous: Previous,
    links: BTreeMap<String, PathBuf>,
}

impl Engine {
    /// Reads everything. The bundles are below `public`.
    ///
    /// # Errors
    ///
    /// The settings' faults, if there are no good ones.
    pub fn new(view: Arc<View>, public: &Path) -> Result<Self, Refusal> {
        let live = Live { previous: previous(view.disk(), public), links: BTreeMap::new() };
        let moment = view.now();
        let new = |view: &View| Warm::new(view, moment, live.previous.clone(), Findings::Shown);
        let mut settings: Arc<[Diagnostic]> = Arc::new([]);
        let mut strike = None;
        let warm = match new(&view) {
            Ok(warm) => match Self::settings_before(&view) {
                Some(found) => {
                    settings = found.faults.clone().into();
                    strike = Some(found);
                    new(&view)?
                }
                None => warm,
            },
            Err(Refusal::Settings(faults)) => {
                let kept = Accepted::new(view.disk(), u64::MAX).recall(config::FILE);
                let Some((_, bytes)) = kept else { return Err(Refusal::Settings(faults)) };
                view.put_instead(Path::new(config::FILE), bytes.into());
                settings = faults.into();
                new(&view)?
            }
        };
        let press = Press::new(warm.survey(), None);
        let mut engine = Self {
            view,
            public: public.to_owned(),
            warm,
            live,
            press,
            instead: BTreeMap::new(),
            settings_kept: strike.is_some() || !settings.is_empty(),
            settings,
            struck: BTreeSet::new(),
            strike: None,
            found: None,
            away: BTreeMap::new(),
            held: None,
            pending: Changes::default(),
            missed: Vec::new(),
            unkept: BTreeSet::new(),
            backlog: BTreeSet::new(),
            unseen: BTreeSet::new(),
            ignored: BTreeSet::new(),
        };
        engine.live.links = engine.links();
        if let Some(strike) = strike {
            let _ = engine.keep_settings(&strike);
        }
        engine.begin();
        Ok(engine)
    }

    /// What there was when the last daemon ended is what the store knows: what is broken since is shown as
    /// it was, and what is gone with most of the others is held.
    fn begin(&mut self) {
        let disk = Arc::clone(&self.view);
        let store = self.store(disk.disk());
        let marks = store.marks().unwrap_or_default();
        let known: Vec<String> = marks.keys().cloned().collect();
        let present: BTreeSet<String> = self.warm.files().map(str::to_owned).collect();
        let gone: Vec<String> =
            known.iter().filter(|path| !present.contains(*path)).cloned().collect();
        let texts: Vec<&str> =
            known.iter().map(String::as_str).filter(|path| is_text(path)).collect();
        self.held = self.judge(&texts);
        // What was not taken away is only out of reach, or something stands in its place.
        let (lost, gone): (Vec<String>, Vec<String>) = match self.held {
            Some(_) => (Vec::new(), gone),
            None => gone.into_iter().partition(|path| self.view.barrier(Path::new(path)).is_some()),
        };
        if self.held.is_some() {
            self.missed = texts.iter().map(|path| (*path).to_owned()).collect();
            self.pending.names = true;
            for path in gone {
                self.put_last_good(&path);
                self.pending.paths.insert(path);
            }
            // With the bytes that are shown instead, and without a name of the list.
        } else {
            let gone: Vec<&str> =
                gone.iter().map(String::as_str).filter(|path| *path != config::FILE).collect();
            // What cannot be forgotten is only kept too long.
            let _ = store.forget(&gone);
        }
        // Of a text that cannot be read, its article knows.
        let unread = present.iter().filter(|path| {
            let is_unread = self.view.hash(Path::new(path)).is_none();
            is_unread && is_kept(Path::new(path)) && marks.contains_key(*path)
        });
        let unread: Vec<String> = unread.cloned().collect();
        let mut changes = Changes { names: !lost.is_empty(), ..Changes::default() };
        for path in lost.into_iter().chain(unread) {
            let barrier = self.view.barrier(Path::new(&path));
            let barrier = barrier.unwrap_or(Barrier::Error(ErrorKind::PermissionDenied));
            if self.refuse(&path, barrier) {
                changes.paths.insert(path);
            }
        }
        if !changes.paths.is_empty() {
            let moment = self.view.now();
            let _ = self.warm.refresh(&*self.view, &changes, moment, &self.live.previous);
        }
        let all: BTreeSet<usize> = (0..self.warm.survey().articles.len()).collect();
        let catalogs = self.warm.files().filter(|path| is_catalog(path)).map(str::to_owned);
        let catalogs: Vec<String> = catalogs.collect();
        self.replace_broken(&all, &catalogs, &mut Vec::new());
        let mut files: Vec<String> = self.files_of(&all);
        files.extend(self.warm.files().filter(|path| self.is_kept_beside(path)).map(str::to_owned));
        // What was edited while nobody watched is good, too.
        let is_kept = |path: &String| {
            let place = Path::new(path);
            let own = self.view.hash(place).map(|hash| mark(&hash)).zip(self.view.size(place));
            own.is_some() && marks.get(path).is_some_and(|mark| *mark == own)
        };
        let new = files.into_iter().filter(|path| !is_kept(path));
        let is_good =
            |path: &String| !self.instead.contains_key(path) && self.code_of(path).is_none();
        let new: Vec<String> = new.filter(is_good).collect();
        self.backlog.extend(new);
        self.unseen = marks.into_keys().filter(|path| present.contains(path)).collect();
        let is_new =
            |path: &String| !self.instead.contains_key(path) && !self.backlog.contains(path);
        self.unseen.retain(is_new);
        if !self.settings_kept {
            self.unkept.insert(config::FILE.to_owned());
        }
    }

    /// Everything that is shown now.
    pub fn shown(&mut self) -> Shown {
        let draft = Arc::clone(self.warm.draft(&*self.view));
        self.press = Press::new(&draft, Some(&self.press));
        Shown {
            survey: Arc::clone(self.warm.survey()),
            draft,
            press: self.press.clone(),
            faults: self.warm.faults(),
            instead: Arc::new(self.instead.clone()),
            settings: Arc::clone(&self.settings),
            settings_kept: self.settings_kept,
            held: self.held.clone(),
        }
    }

    /// Finds what else is wrong with what was taken in last. Returns whether it looked.
    pub fn look_closer(&mut self) -> bool {
        // What it sees is no news to anybody: only taking in is.
        self.warm.look_closer(&self.view.glass())
    }

    /// What is found wrong with the whole, which is looked for only now.
    pub fn judged(&mut self) -> &Arc<Survey> {
        self.warm.judge(&self.view.glass())
    }

    /// Everything that is an error, in files and in the whole.
    pub fn errors(&mut self) -> Vec<Diagnostic> {
        self.warm.errors(&self.view.glass())
    }

    /// What is decided.
    #[must_use]
    pub fn survey(&self) -> &Arc<Survey> {
        self.warm.survey()
    }

    /// Whether a live release has what a file beside articles was when it was surveyed.
    #[must_use]
    pub fn has_former(&self, path: &str) -> bool {
        former::asset(self.view.disk(), &self.public, self.warm.survey(), path).is_some()
    }

    /// The article and the language whose file a path is.
    #[must_use]
    pub fn whose(&self, path: &str) -> Option<(String, Option<String>)> {
        let survey = self.warm.survey();
        let article = survey.articles.get(self.warm.article_of(path)?)?;
        let variant = article.variants.iter().find(|variant| &*variant.path == path);
        let locale = variant.map(|variant| survey.settings.locale(variant.locale).to_string());
        Some((article.id.to_string(), locale))
    }

    /// The network as it is known, for deliveries to be held against.
    #[must_use]
    pub fn network(&self) -> crate::pipeline::intake::Network {
        self.warm.network()
    }

    /// The settings in use.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.warm.survey().settings
    }

    /// The first moment at which policy may say something else.
    #[must_use]
    pub fn until(&self) -> Moment {
        self.warm.until()
    }

    /// Why nothing is taken from the tree, if so.
    #[must_use]
    pub fn held(&self) -> Option<&Held> {
        self.held.as_ref()
    }

    /// What each section's link leads to.
    fn links(&self) -> BTreeMap<String, PathBuf> {
        let sections = self.warm.survey().settings.sections.iter();
        let link = |id: &String| {
            let link = self.public.join(id).join("current");
            Some((id.clone(), self.view.disk().read_link(&link).ok()?))
        };
        sections.filter_map(|section| link(&section.id)).collect()
    }

    fn store<'s>(&self, disk: &'s dyn System) -> Accepted<'s> {
        Accepted::new(disk, self.warm.survey().settings.limits.text_bytes)
    }
}

fn fault_of(path: &str, barrier: Barrier) -> Diagnostic {
    let found = match barrier {
        Barrier::Kind(kind) => Ok(kind),
        Barrier::Error(error) => Err(error),
    };
    pipeline::obstacle(path, found)
}

fn is_text(path: &str) -> bool {
    path.ends_with(".md")
}

fn is_catalog(path: &str) -> bool {
    path.ends_with(".ftl")
}
