//! A network kept in memory: a change costs what it changes, and what comes of it is what a survey from
//! the beginning would say.
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
//! | the plan, and what links lead to | what it is made from in any article does ([`ArticleDigest::face`]), or any verdict, or a file's name, or which topics have names |
//! | a file beside articles | its bytes change |
//! | findings over the whole | anything does; only when they are asked for |

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::assets::{self, Looked};
use super::fresh::Locks;
use super::known::{Known, KnownArticle, Read, voices};
use super::progress::Silent;
use super::strings::Voices;
use super::survey::{Findings, Reading, Refusal, Survey, decided, judge};
use crate::config;
use crate::diag::Diagnostic;
use crate::model::lock::FOLDER as LOCKS;
use crate::model::{
    ArticleDigest, ArticleFiles, Edition, Fit, Moment, Previous, Settings, Snapshot, Verdict,
    Visibility,
};
use crate::policy;
use crate::read;
use crate::system::System;

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

    /// The same network as an editor looks at it before it is published: what drafts, embargoes and policy
    /// keep from readers is shown, as long as it can be read.
    pub fn draft(&mut self, system: &dyn System) -> &Arc<Survey> {
        let Self { known, verdicts, looked, survey, draft, .. } = self;
        draft.get_or_insert_with(|| {
            let rows = known.articles.iter().zip(&*verdicts);
            let settings = &known.settings.of;
            let open = rows.map(|(article, row)| opened(settings, &article.digest, row)).collect();
            let open: Vec<Vec<Verdict>> = open;
            if open == *verdicts {
                return Arc::clone(survey);
            }
            let (survey, _) = decided(system, known, &open, survey.moment, looked);
            Arc::new(survey)
        })
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

    /// Whether other strings give names to other topics than those at present.
    fn names_other_topics(&self, new: &Voices) -> bool {
        let articles = self.known.articles.iter();
        let topics: BTreeSet<&String> =
            articles.flat_map(|article| &article.digest.meta.topics).collect();
        let old = &self.known.voices.of.strings;
        topics.into_iter().map(|topic| format!("topic-{topic}")).any(|id| {
            old.len() != new.strings.len()
                || old.iter().zip(&new.strings).any(|(old, new)| old.has(&id) != new.has(&id))
        })
    }

    fn touches_orphans(&self, changes: &Changes) -> bool {
        changes.paths.iter().any(|path| self.known.locks.is_orphan(path))
    }

    /// Lists the files again. Returns whether the list of locks is another one.
    fn list(&mut self, system: &dyn System, dirty: &mut Dirty) -> bool {
        let (new, faults) = read::snapshot(system, &self.known.settings.of);
        let old = std::mem::replace(&mut self.known.snapshot, Read::new(new, faults)).of;
        let new = Arc::clone(&self.known.snapshot.of);
        let paths = |files: &[crate::model::FileEntry]| -> BTreeSet<String> {
            files.iter().map(|file| file.path.clone()).collect()
        };
        let named = |snapshot: &Snapshot| {
            let catalogs = snapshot.catalogs.iter().map(|c| (c.section, c.file.path.clone()));
            let templates =
                snapshot.templates.iter().map(|t| (Some(t.section), t.file.path.clone()));
            catalogs.chain(templates).collect::<BTreeSet<_>>()
        };
        let statics = |snapshot: &Snapshot| -> BTreeSet<String> {
            snapshot.statics.iter().map(|file| file.file.path.clone()).collect()
        };
        dirty.strings |= named(&old) != named(&new);
        dirty.plan |= statics(&old) != statics(&new);
        let others = !old.files.keys().eq(new.files.keys());
        self.rearrange(&old, &new, dirty);
        self.homes = homes(&new);
        let (before, after) = (paths(&old.locks), paths(&new.locks));
        for path in before.symmetric_difference(&after) {
            dirty.articles.extend(self.article_of(path));
        }
        if others {
            // Which picture is meant, and whether it is there, hangs on the names beside it.
            dirty.plan = true;
            let shows = |article: &ArticleDigest| {
                let pictures = article.variants.iter().flat_map(|variant| &variant.links);
                article.meta.lead_image.is_some() || pictures.into_iter().any(|link| link.image)
            };
            let articles = self.known.articles.iter().enumerate();
            let shown = articles.filter(|(_, article)| shows(&article.digest)).map(|(ix, _)| ix);
            dirty.articles.extend(shown);
        }
        before != after || old.locks_barred != new.locks_barred || dirty.plan
    }

    /// Puts what is known of articles into the order of a new list.
    fn rearrange(&mut self, old: &Snapshot, new: &Snapshot, dirty: &mut Dirty) {
        let before = std::mem::take(&mut self.known.articles);
        let rows = std::mem::take(&mut self.verdicts);
        let turns = std::mem::take(&mut self.turns);
        let mut left: HashMap<&str, _> = old
            .articles
            .iter()
            .zip(before.into_iter().zip(rows.into_iter().zip(turns)))
            .map(|(files, known)| (files.id.as_str(), (files, known)))
            .collect();
        for (ix, files) in new.articles.iter().enumerate() {
            let (known, row, turn) = match left.remove(files.id.as_str()) {
                Some((earlier, (known, (row, turn)))) => {
                    if !is_same(earlier, files) {
                        dirty.articles.insert(ix);
                        dirty.plan = true;
                    }
                    (known, row, turn)
                }
                None => {
                    dirty.articles.insert(ix);
                    dirty.plan = true;
                    (KnownArticle::none(files), Vec::new(), None)
                }
            };
            self.known.articles.push(known);
            self.verdicts.push(row);
            self.turns.push(turn);
        }
        dirty.plan |= !left.is_empty();
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

    /// Decides what has to be decided again.
    fn decide(&mut self, system: &dyn System, dirty: &Dirty, moment: Moment, previous: &Previous) {
        let mut plan = dirty.plan;
        let settings = Arc::clone(&self.known.settings.of);
        let turned = moment < self.held.0 || moment >= self.held.1;
        let other = self.previous != *previous;
        if other {
            self.previous = previous.clone();
        }
        let articles = self.known.digests();
        if turned || other || dirty.strings {
            let new = all_verdicts(&self.known, &articles, moment, previous);
            plan |= new != self.verdicts;
            self.verdicts = new;
        } else if !dirty.articles.is_empty() {
            let some: Vec<_> = dirty.articles.iter().map(|ix| Arc::clone(&articles[*ix])).collect();
            let new = all_verdicts(&self.known, &some, moment, previous);
            for (ix, row) in dirty.articles.iter().zip(new) {
                plan |= row != self.verdicts[*ix];
                self.verdicts[*ix] = row;
            }
        }
        if turned {
            let turn = |article| policy::next_turn(article, &settings, moment);
            self.turns = articles.par_iter().map(|article| turn(article)).collect();
        } else {
            for ix in &dirty.articles {
                self.turns[*ix] = policy::next_turn(&articles[*ix], &settings, moment);
            }
        }
        let from = if turned { moment } else { self.held.0 };
        self.held = (from, first(&self.turns, moment));
        if plan {
            let (known, rows) = (&self.known, &self.verdicts);
            let (survey, reading) = decided(system, known, rows, moment, &mut self.looked);
            (self.survey, self.reading) = (Arc::new(survey), reading);
            self.draft = None;
        } else {
            let mut survey = (*self.survey).clone();
            survey.articles = articles;
            survey.snapshot = Arc::clone(&self.known.snapshot.of);
            survey.moment = moment;
            if dirty.strings {
                survey.say(Arc::clone(&self.known.voices.of));
            }
            match &mut self.draft {
                // Pictures that only a draft shows are not among those of the others.
                draft if dirty.beside => *draft = None,
                Some(draft) => {
                    let draft = Arc::make_mut(draft);
                    draft.articles.clone_from(&survey.articles);
                    draft.snapshot = Arc::clone(&survey.snapshot);
                    draft.voices = Arc::clone(&survey.voices);
                    draft.unfit = Arc::clone(&survey.unfit);
                    draft.moment = moment;
                }
                None => {}
            }
            if dirty.beside {
                let (site, reached) = (survey.site(), &self.reading.reached);
                let (assets, faults) = assets::collect(system, &site, reached, &mut self.looked);
                survey.assets = Arc::new(assets);
                self.reading.faults = faults;
            }
            self.survey = Arc::new(survey);
        }
        self.judged = false;
    }
}

/// What policy would say of an article if nothing were held back that can be read.
fn opened(settings: &Settings, article: &ArticleDigest, row: &[Verdict]) -> Vec<Verdict> {
    let open = |((_, edition), verdict): ((_, &Edition), &Verdict)| {
        let own = article.variant(edition.locale);
        let readable = own.is_some_and(|own| own.invalid.is_none() && own.texts.headline.is_some());
        let kept = article.invalid.is_some()
            || article.meta.retracted.is_some()
            || verdict.closed == Some(Visibility::Unscheduled);
        let shown = verdict.fit.as_ref().is_some_and(|fit| fit.locale == edition.locale);
        if kept || shown || !readable {
            return verdict.clone();
        }
        let fit = Some(Fit { locale: edition.locale, banner: None });
        Verdict { closed: None, fit, retracted: false, ..verdict.clone() }
    };
    settings.editions().zip(row).map(open).collect()
}

/// What policy says of some articles.
fn all_verdicts(
    known: &Known,
    articles: &[Arc<ArticleDigest>],
    moment: Moment,
    previous: &Previous,
) -> Vec<Vec<Verdict>> {
    let strings = super::strings::for_rules(&known.settings.of, &known.voices.of);
    super::gate::verdicts(&known.settings.of, articles, &strings, moment, previous)
}

/// The next moment at which something changes by the clock.
fn first(turns: &[Option<Moment>], moment: Moment) -> Moment {
    let midnight = moment.midnight();
    turns.iter().flatten().min().map_or(midnight, |first| midnight.min(*first))
}

/// Whether an article has the files that it had.
fn is_same(one: &ArticleFiles, other: &ArticleFiles) -> bool {
    let paths = |files: &ArticleFiles| -> Vec<_> {
        files.variants.iter().map(|(locale, file)| (*locale, file.path.clone())).collect()
    };
    let meta = |files: &ArticleFiles| files.meta.as_ref().map(|file| file.path.clone());
    one.place == other.place
        && one.lost_meta == other.lost_meta
        && meta(one) == meta(other)
        && paths(one) == paths(other)
}

/// By path: the article whose file it is.
fn homes(snapshot: &Snapshot) -> HashMap<String, usize> {
    let mut homes = HashMap::new();
    for (ix, files) in snapshot.articles.iter().enumerate() {
        let own = files.variants.iter().map(|(_, file)| file).chain(&files.meta);
        homes.extend(own.map(|file| (file.path.clone(), ix)));
    }
    homes
}
