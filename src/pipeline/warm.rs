//! A network kept in memory: a change costs what it changes, and what comes of it is what a survey from
//! the beginning would say. `listing` makes the list of files anew, `deciding` the verdicts and the plan.
//!
//! What is kept, and when it is made anew:
//!
//! | piece | made anew when |
//! |---|---|
//! | settings, and with them everything | the bytes of `pipeline.toml` change |
//! | the list of files | a name comes or goes |
//! | strings, templates, styles | a catalog or template changes, comes or goes |
//! | what is told of names that are nobody's | findings are asked for, after such a name came or went |
//! | locks of no variant | one of them changes, comes or goes |
//! | an article's digest | one of its files or locks does; or the styles, or the locks of no variant; of one with pictures, the list of files beside articles |
//! | an article's verdicts | its digest does; or the strings, what is live, or policy's answer by the clock ([`policy::next_turn`]) |
//! | the plan, and what links lead to | what it is made from in any article does ([`ArticleDigest::face`](crate::model::ArticleDigest::face)), or any verdict, or a file's name, or which topics have names |
//! | a file beside articles | its bytes change |
//! | findings over the whole | anything does; only when they are asked for |

mod deciding;
mod listing;
mod outlook;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::assets::Looked;
use super::fresh::Locks;
use super::known::{Known, voices};
use super::progress::Silent;
use super::survey::{Findings, Reading, Refusal, Survey, decided, judge};
use crate::config;
use crate::diag::{Diagnostic, Level};
use crate::model::lock::FOLDER as LOCKS;
use crate::model::{Moment, Previous, Verdict};
use crate::policy;
use crate::read;
use crate::system::System;
use deciding::{all_verdicts, first};
use listing::homes;
pub use outlook::{Foreseen, outlook};

/// The folder of the originals as they were when locks were written.
const SOURCES: &str = ".hexapla/sources";

/// What has changed on the disk since a network was last looked at.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Changes {
    /// Files that came, went, or have other bytes: paths relative to the root, with `/`.
    pub paths: BTreeSet<String>,
    /// Whether any file or folder came or went, also one that is none of these files.
    pub names: bool,
    /// Whether that happened to a file that is nobody's by its name: it is told of, and nothing else hangs
    /// on it.
    pub litter: bool,
}

/// A network kept in memory.
pub struct Warm {
    known: Known,
    /// By article and edition.
    verdicts: Vec<Vec<Verdict>>,
    /// By article: when policy's answer changes by the clock.
    turns: Vec<Option<Moment>>,
    /// The moments between which the verdicts hold: from the first, before the second.
    held: (Moment, Moment),
    previous: Previous,
    findings: Findings,
    looked: Looked,
    survey: Arc<Survey>,
    /// What a preview shows, once somebody asked for it.
    draft: Option<Arc<Survey>>,
    reading: Reading,
    judged: bool,
    /// Whether what is told of the list of files may be of an earlier one.
    litter: bool,
    /// By path: the article whose file it is.
    homes: HashMap<String, usize>,
}

/// What has to be made anew.
#[derive(Default)]
struct Dirty {
    /// Articles, by their places.
    articles: BTreeSet<usize>,
    /// Every article.
    all: bool,
    strings: bool,
    plan: bool,
    /// Files beside articles.
    beside: bool,
}

impl Warm {
    /// Reads and decides everything.
    ///
    /// # Errors
    ///
    /// The settings' faults, if there is nothing to work with.
    pub fn new(
        system: &dyn System,
        moment: Moment,
        previous: Previous,
        findings: Findings,
    ) -> Result<Self, Refusal> {
        let known = Known::read(system, findings, &Silent)?;
        let articles = known.digests();
        let turn = |article| policy::next_turn(article, &known.settings.of, moment);
        let turns: Vec<_> = articles.par_iter().map(|article| turn(article)).collect();
        let verdicts = all_verdicts(&known, &articles, moment, &previous);
        let mut looked = Looked::new();
        let (survey, reading) = decided(system, &known, &verdicts, moment, &mut looked);
        let homes = homes(&known.snapshot.of);
        let held = (moment, first(&turns, moment));
        Ok(Self {
            known,
            verdicts,
            turns,
            held,
            previous,
            findings,
            looked,
            survey: Arc::new(survey),
            draft: None,
            reading,
            judged: false,
            litter: false,
            homes,
        })
    }

    /// What is known at present, for deliveries to be held against.
    #[must_use]
    pub fn network(&self) -> super::intake::Network {
        super::intake::Network { known: self.known.clone(), survey: Arc::clone(&self.survey) }
    }

    /// What is decided at present. Its findings are those of [`Warm::judge`], or none yet.
    #[must_use]
    pub fn survey(&self) -> &Arc<Survey> {
        &self.survey
    }

    /// The first moment at which policy may say something else, though no file changes.
    #[must_use]
    pub fn until(&self) -> Moment {
        self.held.1
    }

    /// Finds what is wrong with the articles that were read again, as far as it was not to be known yet.
    /// Returns whether anything was. An article whose files are no longer what they were is left for the
    /// next refresh.
    ///
    /// What is read through `system` must not count as seen.
    pub fn look_closer(&mut self, system: &dyn System) -> bool {
        let wants = self.findings;
        let known = self.known.articles.iter().enumerate();
        let some: Vec<usize> =
            known.filter(|(_, known)| known.told != wants).map(|(ix, _)| ix).collect();
        let snapshot = Arc::clone(&self.known.snapshot.of);
        let files: Vec<_> = some.iter().map(|ix| &snapshot.articles[*ix]).collect();
        let new = self.known.digest(system, &files, wants, &Silent);
        let mut found = false;
        for (ix, new) in some.into_iter().zip(new) {
            let known = &mut self.known.articles[ix];
            if known.digest == new.digest {
                (known.faults, known.told) = (new.faults, new.told);
                found = true;
            }
        }
        self.judged &= !found;
        found
    }

    /// What is decided, with everything that is found wrong.
    pub fn judge(&mut self, system: &dyn System) -> &Arc<Survey> {
        self.look_closer(system);
        if std::mem::take(&mut self.litter) {
            let (_, faults) = read::snapshot(system, &self.known.settings.of);
            self.known.snapshot.faults = faults.into();
        }
        if !self.judged {
            let mut survey = (*self.survey).clone();
            let subject = (&mut survey, &self.reading);
            judge(system, &self.known, subject, &self.previous, self.findings);
            self.survey = Arc::new(survey);
            self.judged = true;
        }
        &self.survey
    }

    /// Everything that is an error, each with its place; nothing of it is kept in memory.
    pub fn errors(&mut self, system: &dyn System) -> Vec<Diagnostic> {
        self.look_closer(system);
        let mut survey = (*self.survey).clone();
        let subject = (&mut survey, &self.reading);
        judge(system, &self.known, subject, &self.previous, Findings::Decisive);
        survey.diagnostics.retain(|fault| fault.rule.level == Level::Error);
        survey.diagnostics
    }

    /// The files of all texts, sorted.
    #[must_use]
    pub fn variants(&self) -> Vec<&str> {
        let articles = self.known.snapshot.of.articles.iter();
        let files = articles.flat_map(|files| &files.variants).map(|(_, file)| file.path.as_str());
        let mut files: Vec<&str> = files.collect();
        files.sort_unstable();
        files
    }

    /// Every file that the network is made of.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let snapshot = &*self.known.snapshot.of;
        let articles = snapshot
            .articles
            .iter()
            .flat_map(|files| files.variants.iter().map(|(_, file)| file).chain(&files.meta));
        let catalogs = snapshot.catalogs.iter().map(|catalog| &catalog.file);
        let own = snapshot.templates.iter().chain(&snapshot.statics).map(|file| &file.file);
        let all = articles.chain(catalogs).chain(own).map(|file| file.path.as_str());
        all.chain(snapshot.files.keys().map(String::as_str))
    }

    /// What is wrong with an article's files as they are read by themselves: of one that was just read again,
    /// its errors; [`Warm::look_closer`] finds the rest.
    #[must_use]
    pub fn faults_of(&self, article: usize) -> &[Diagnostic] {
        &self.known.articles[article].faults
    }

    /// The same of every article.
    #[must_use]
    pub fn faults(&self) -> Vec<Arc<[Diagnostic]>> {
        self.known.articles.iter().map(|article| Arc::clone(&article.faults)).collect()
    }

    /// The place of the article whose file or lock a path is, if it is one's.
    #[must_use]
    pub fn article_of(&self, path: &str) -> Option<usize> {
        let beside = |folder: &str| {
            let below = path.strip_prefix(folder)?.strip_prefix('/')?;
            let (id, _) = below.rsplit_once('/')?;
            let articles = &self.known.snapshot.of.articles;
            articles.binary_search_by(|article| article.id.as_str().cmp(id)).ok()
        };
        let own = || self.homes.get(path).copied();
        own().or_else(|| beside(LOCKS)).or_else(|| beside(SOURCES))
    }

    /// Takes changes in. What is decided afterwards is what a survey from the beginning would decide.
    /// Returns the places of the articles that were read again.
    ///
    /// # Errors
    ///
    /// The settings' faults, if they cannot be used; everything stays as it was then.
    pub fn refresh(
        &mut self,
        system: &dyn System,
        changes: &Changes,
        moment: Moment,
        previous: &Previous,
    ) -> Result<BTreeSet<usize>, Refusal> {
        if changes.paths.contains(config::FILE) {
            *self = Self::new(system, moment, previous.clone(), self.findings)?;
            return Ok((0..self.known.articles.len()).collect());
        }
        self.litter |= changes.litter;
        let mut dirty = Dirty::default();
        // Of what went, the old list knows what it was; of what came, the new one.
        self.sort(changes, &mut dirty);
        let mut locks = self.touches_orphans(changes);
        if changes.names {
            // In the new list, the same articles have other places, or none.
            let old = Arc::clone(&self.known.snapshot.of);
            let touched = std::mem::take(&mut dirty.articles);
            locks |= self.list(system, &mut dirty);
            let articles = &self.known.snapshot.of.articles;
            dirty.articles.extend(touched.iter().filter_map(|ix| {
                let id = old.articles[*ix].id.as_str();
                articles.binary_search_by(|article| article.id.as_str().cmp(id)).ok()
            }));
            self.sort(changes, &mut dirty);
        }
        if dirty.strings {
            let new = voices(system, &self.known.settings.of, &self.known.snapshot.of);
            dirty.all |= new.of.styles != self.known.voices.of.styles;
            dirty.plan |= self.names_other_topics(&new.of);
            self.known.voices = new;
        }
        if locks {
            let new = Locks::find(system, &self.known.settings.of, &self.known.snapshot.of);
            dirty.all |= !new.has_same_orphans(&self.known.locks);
            self.known.locks = Arc::new(new);
            dirty.all |= self.touches_orphans(changes);
        }
        self.digest(system, &mut dirty);
        self.decide(system, &dirty, moment, previous);
        Ok(dirty.articles)
    }

    /// What changed files are part of.
    fn sort(&mut self, changes: &Changes, dirty: &mut Dirty) {
        for path in &changes.paths {
            dirty.beside |= self.looked.remove(path).is_some();
            dirty.articles.extend(self.article_of(path));
        }
        let snapshot = &self.known.snapshot.of;
        let catalogs = snapshot.catalogs.iter().map(|catalog| &catalog.file);
        let templates = snapshot.templates.iter().map(|template| &template.file);
        dirty.strings |= catalogs.chain(templates).any(|file| changes.paths.contains(&file.path));
    }

    fn touches_orphans(&self, changes: &Changes) -> bool {
        changes.paths.iter().any(|path| self.known.locks.is_orphan(path))
    }

    /// Reads what has to be read again.
    fn digest(&mut self, system: &dyn System, dirty: &mut Dirty) {
        if dirty.all {
            dirty.articles = (0..self.known.articles.len()).collect();
        }
        let snapshot = Arc::clone(&self.known.snapshot.of);
        let files: Vec<_> = dirty.articles.iter().map(|ix| &snapshot.articles[*ix]).collect();
        // What is shown does not wait for what is only told.
        let new = self.known.digest(system, &files, Findings::Decisive, &Silent);
        for (ix, new) in dirty.articles.iter().zip(new) {
            let old = std::mem::replace(&mut self.known.articles[*ix], new);
            let new = &self.known.articles[*ix].digest;
            dirty.plan = dirty.plan || old.digest.face() != new.face();
        }
    }
}
