//! Changes on the disk, one batch after the other, made into what is shown: with the last good bytes in the
//! place of what is broken, and nothing taken from a tree that was lost by accident.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::accepted::{Accepted, mark};
use super::hold::{Held, Standing, judge};
use super::view::View;
use crate::config;
use crate::diag::{Diagnostic, Level};
use crate::model::transient::{Conflict, Transient};
use crate::model::{ArticleDigest, Hash, Moment, Previous, Settings};
use crate::pipeline::{Changes, Findings, Press, Refusal, Survey, Warm, previous};
use crate::system::{Kind, System};

/// The code of what a file without a byte lacks.
const EMPTY: &str = "empty-body";

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
    /// It is missing with most of the others: nothing is done about it.
    Held,
    /// The settings are faulty; the last good ones go on being used.
    SettingsKept,
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
    held: Option<Held>,
    /// What changed while it was held.
    pending: Changes,
    /// Files whose good bytes have not been kept yet.
    unkept: BTreeSet<String>,
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
        let warm = match new(&view) {
            Ok(warm) => warm,
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
            settings,
            held: None,
            pending: Changes::default(),
            unkept: BTreeSet::new(),
            ignored: BTreeSet::new(),
        };
        engine.live.links = engine.links();
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
        if self.held.is_some() {
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
        let all: BTreeSet<usize> = (0..self.warm.survey().articles.len()).collect();
        self.replace_broken(&all, &mut Vec::new());
        let files: Vec<String> = self.files_of(&all);
        // What was edited while nobody watched is good, too.
        let is_kept = |path: &String| {
            let hash = self.view.hash(Path::new(path)).map(|hash| mark(&hash));
            hash.is_some() && marks.get(path).is_some_and(|mark| *mark == hash)
        };
        let new = files.into_iter().filter(|path| !is_kept(path));
        let new: Vec<String> = new.filter(|path| !self.instead.contains_key(path)).collect();
        self.unkept.extend(new);
        if self.settings.is_empty() {
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
            held: self.held.clone(),
        }
    }

    /// What is found wrong with the whole, which is looked for only now.
    pub fn judged(&mut self) -> &Arc<Survey> {
        self.warm.judge(&*self.view)
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

    /// Looks at paths that may have changed, and takes in what has.
    pub fn take(&mut self, paths: &[PathBuf]) -> Batch {
        let mut changes = std::mem::take(&mut self.pending);
        for path in paths {
            let found = self.view.look(path);
            changes.paths.extend(found.paths);
            changes.names |= found.names;
        }
        self.apply(changes, false)
    }

    /// Takes in what was held: a person says that it is meant.
    pub fn resume(&mut self) -> Batch {
        let changes = std::mem::take(&mut self.pending);
        self.apply(changes, true)
    }

    /// Takes in that a moment has come, or that something else went live.
    pub fn tick(&mut self) -> Batch {
        if self.held.is_some() {
            return Batch::default();
        }
        self.apply(Changes::default(), false)
    }

    /// Keeps the good bytes of what was taken. When it returns, they are on the disk.
    ///
    /// # Errors
    ///
    /// What kept them from being kept; it is tried again the next time.
    pub fn keep(&mut self) -> std::io::Result<()> {
        // A few at a time, so that not the whole network is in memory at once.
        const AT_ONCE: usize = 256;
        while !self.unkept.is_empty() {
            let some: Vec<String> = self.unkept.iter().take(AT_ONCE).cloned().collect();
            let limit = self.warm.survey().settings.limits.text_bytes;
            let mut good: Vec<(&str, Vec<u8>)> = Vec::with_capacity(some.len());
            for path in &some {
                let place = Path::new(path);
                let Ok(bytes) = self.view.disk().read(place, limit) else { continue };
                // What has changed since is not yet known to be good.
                if self.view.hash(place) == Some(Hash::of(&bytes)) {
                    good.push((path, bytes));
                }
            }
            let batch: Vec<(&str, &[u8])> =
                good.iter().map(|(path, bytes)| (*path, bytes.as_slice())).collect();
            self.store(self.view.disk()).remember(&batch)?;
            for path in &some {
                self.unkept.remove(path);
            }
        }
        Ok(())
    }

    fn apply(&mut self, changes: Changes, meant: bool) -> Batch {
        let mut batch = Batch::default();
        let moment = self.view.now();
        if changes.names && !meant && self.may_be_lost(&changes) {
            let was = self.held.is_some();
            let known: Vec<String> = self.warm.variants().into_iter().map(str::to_owned).collect();
            let texts: Vec<&str> = known.iter().map(String::as_str).collect();
            if let Some(held) = self.judge(&texts) {
                for path in &changes.paths {
                    if self.view.disk().kind(Path::new(path)).is_none() {
                        self.put_last_good(path);
                        batch.done.push(did(path, Fate::Held));
                    }
                }
                batch.newly_held = !was;
                self.held = Some(held);
                self.pending = changes;
                return batch;
            }
        }
        batch.released = self.held.take().is_some();
        // Whatever stood in the place of a changed file, it is looked at as it is; and what was broken may be
        // mended by what changed beside it.
        let mut changes = changes;
        let retried: BTreeSet<String> =
            self.to_try_again(&changes).difference(&changes.paths).cloned().collect();
        changes.paths.extend(retried.iter().cloned());
        for path in &changes.paths {
            self.view.show(Path::new(path));
            self.instead.remove(path);
        }
        let links = self.links();
        let other = links != self.live.links;
        if other {
            self.live = Live { previous: previous(self.view.disk(), &self.public), links };
        }
        let turned = moment >= self.warm.until();
        // Only where names came or went there is a list to compare.
        let names = changes.names;
        let listed = |warm: &Warm| -> BTreeSet<String> {
            if names { warm.files().map(str::to_owned).collect() } else { BTreeSet::new() }
        };
        let old = listed(&self.warm);
        let before = Arc::clone(self.warm.survey());
        let read = loop {
            match self.warm.refresh(&*self.view, &changes, moment, &self.live.previous) {
                Ok(read) => break read,
                Err(Refusal::Settings(faults)) => {
                    let code = faults.first().map(|fault| fault.rule.code);
                    self.settings = faults.into();
                    changes.paths.remove(config::FILE);
                    let hash = self.view.hash(Path::new(config::FILE));
                    let path = config::FILE.to_owned();
                    batch.done.push(Did { path, fate: Fate::SettingsKept, hash, code });
                }
            }
        };
        if changes.paths.contains(config::FILE) {
            self.settings = Arc::new([]);
            self.unkept.insert(config::FILE.to_owned());
        }
        // Of a folder that came whole, nobody has named the files; and what came and went again before anybody
        // looked was never there.
        let new = listed(&self.warm);
        let there = |path: &String| self.view.disk().kind(Path::new(path)).is_some();
        changes.paths.retain(|path| there(path) || !names || old.contains(path));
        changes.paths.extend(new.difference(&old).cloned());
        self.tell(&changes, &old, &mut batch.done);
        self.replace_broken(&read, &mut batch.done);
        let gone: Vec<&str> = batch
            .done
            .iter()
            .filter(|did| did.fate == Fate::Removed)
            .map(|did| did.path.as_str())
            .collect();
        if !gone.is_empty() {
            // What cannot be forgotten is only kept too long.
            let _ = self.store(self.view.disk()).forget(&gone);
        }
        // Texts and metadata: what else there is, nothing can make unfit.
        for did in &batch.done {
            let is_ours = self
                .warm
                .article_of(&did.path)
                .is_some_and(|ix| self.files_of(&BTreeSet::from([ix])).contains(&did.path));
            match did.fate {
                Fate::Taken if is_ours => drop(self.unkept.insert(did.path.clone())),
                Fate::SettingsKept | Fate::Ignored | Fate::Taken => {}
                _ => drop(self.unkept.remove(&did.path)),
            }
        }
        // Of what is as broken as before there is nothing to tell.
        batch.done.retain(|did| !(retried.contains(&did.path) && did.fate == Fate::Kept));
        batch.changed = !batch.done.is_empty()
            || !Arc::ptr_eq(&before.plan, &self.warm.survey().plan)
            || turned
            || other;
        batch
    }

    /// What became of the files that changed.
    fn tell(&mut self, changes: &Changes, old: &BTreeSet<String>, done: &mut Vec<Did>) {
        // What nobody has read may be a picture, or a file that is in nobody's place.
        let unread = changes.paths.iter().any(|path| self.view.hash(Path::new(path)).is_none());
        let files: BTreeSet<&str> = self.warm.files().filter(|_| unread).collect();
        for path in &changes.paths {
            let place = Path::new(path);
            let there = self.view.disk().kind(place);
            let nobodys = nobodys(path);
            if there != Some(Kind::Folder)
                && let Some((code, is_told)) = nobodys
            {
                match there {
                    None => drop(self.ignored.remove(path)),
                    Some(_) if is_told && self.ignored.insert(path.clone()) => {
                        done.push(Did { code, ..did(path, Fate::Ignored) });
                    }
                    Some(_) => {}
                }
                continue;
            }
            // A folder is no file that anything became of.
            if there == Some(Kind::Folder) {
                continue;
            }
            let hash = self.view.hash(place);
            let code = self.code_of(path);
            let fate = match (there, code) {
                (None, _) => Fate::Removed,
                // What is no file is read by nobody; if one was there, it no longer is.
                (Some(Kind::Link | Kind::Other), _) if old.contains(path) => Fate::Removed,
                (Some(Kind::Link | Kind::Other), _) => Fate::Ignored,
                (Some(_), None) if hash.is_none() && !files.contains(path.as_str()) => {
                    Fate::Ignored
                }
                (Some(_), Some(_)) => Fate::Faulty,
                (Some(_), None) => Fate::Taken,
            };
            done.push(Did { path: path.clone(), fate, hash, code });
        }
    }

    /// The code of the error that makes a text, or an article's metadata, unfit.
    fn code_of(&self, path: &str) -> Option<&'static str> {
        let article = &self.warm.survey().articles[self.warm.article_of(path)?];
        if article.meta_path == path && article.invalid.is_some() {
            return article.invalid;
        }
        let variant = article.variants.iter().find(|variant| &*variant.path == path);
        let Some(variant) = variant else {
            // Metadata without a word would lose an embargo.
            let emptied = article.meta_path == path && self.is_emptied(path);
            return emptied.then_some(EMPTY).or_else(|| self.unread(article, path));
        };
        variant.invalid.or_else(|| self.is_emptied(path).then_some(EMPTY))
    }

    /// Why a text could not even be read, if so: then it is no variant, and only a finding tells of it.
    fn unread(&self, article: &ArticleDigest, path: &str) -> Option<&'static str> {
        let faults = self.warm.faults_of(self.warm.article_of(path)?).iter();
        let own = |fault: &&Diagnostic| {
            fault.rule.level == Level::Error && fault.path.as_deref() == Some(path)
        };
        let is_read = || article.variants.iter().any(|variant| &*variant.path == path);
        let fault = faults.filter(|_| is_text(path)).find(own).filter(|_| !is_read())?;
        Some(fault.rule.code)
    }

    /// Whether nothing is left of a file's bytes: a disk that was full, or a program that stopped between
    /// emptying it and writing it. Nobody takes a text back so.
    fn is_emptied(&self, path: &str) -> bool {
        self.view.hash(Path::new(path)) == Some(Hash::of(b""))
            && !self.instead.contains_key(path)
            && self.store(self.view.disk()).recall(path).is_some_and(|(_, bytes)| !bytes.is_empty())
    }

    /// Puts what is known of a file into its place until it is taken in: whoever writes it is not done, and
    /// the others do not wait for that. Returns whether it is at hand.
    #[must_use]
    pub fn bridge(&self, path: &str) -> bool {
        let known = self.view.hash(Path::new(path));
        let kept = self.store(self.view.disk()).recall(path);
        let kept = kept.filter(|(hash, _)| Some(*hash) == known);
        let Some((_, bytes)) = kept else { return false };
        self.view.put_instead(Path::new(path), bytes.into());
        true
    }

    /// Puts the last good bytes into the place of what is broken in some articles, as far as there are any.
    fn replace_broken(&mut self, articles: &BTreeSet<usize>, done: &mut Vec<Did>) {
        let broken: Vec<String> = articles
            .iter()
            .flat_map(|ix| self.files_of(&BTreeSet::from([*ix])))
            .filter(|path| self.code_of(path).is_some() && !self.instead.contains_key(path))
            .collect();
        let mut changes = Changes::default();
        for path in broken {
            let code = self.code_of(&path);
            let faults = self.warm.article_of(&path).map_or(Vec::new(), |ix| {
                let own = |fault: &&Diagnostic| {
                    fault.path.as_deref() == Some(path.as_str()) && fault.rule.level == Level::Error
                };
                self.warm.faults_of(ix).iter().filter(own).cloned().collect()
            });
            let hash = self.view.hash(Path::new(&path));
            let Some(shown) = self.put_last_good(&path) else { continue };
            if Some(shown) == hash {
                // The bytes are what they were, and something else made them wrong.
                self.view.show(Path::new(&path));
                continue;
            }
            self.instead.insert(path.clone(), Instead { faults, hash, shown });
            match done.iter_mut().find(|did| did.path == path) {
                Some(did) => did.fate = Fate::Kept,
                None => done.push(Did { path: path.clone(), fate: Fate::Kept, hash, code }),
            }
            changes.paths.insert(path);
        }
        if changes.paths.is_empty() {
            return;
        }
        let moment = self.view.now();
        let _ = self.warm.refresh(&*self.view, &changes, moment, &self.live.previous);
        // What was good once may be wrong beside other files: then it is shown as it is.
        let still: BTreeSet<String> =
            changes.paths.into_iter().filter(|path| self.code_of(path).is_some()).collect();
        if still.is_empty() {
            return;
        }
        for path in &still {
            self.view.show(Path::new(path));
            self.instead.remove(path);
            if let Some(did) = done.iter_mut().find(|did| did.path == *path) {
                did.fate = Fate::Faulty;
            }
        }
        let changes = Changes { paths: still, names: false };
        let _ = self.warm.refresh(&*self.view, &changes, moment, &self.live.previous);
    }

    /// Puts the last good bytes of a file into its place, if there are any; returns their hash.
    fn put_last_good(&self, path: &str) -> Option<Hash> {
        let (hash, bytes) = self.store(self.view.disk()).recall(path)?;
        self.view.put_instead(Path::new(path), bytes.into());
        Some(hash)
    }

    /// The texts and the metadata of some articles.
    fn files_of(&self, articles: &BTreeSet<usize>) -> Vec<String> {
        let survey = self.warm.survey();
        let mut files = Vec::new();
        for ix in articles {
            let Some(article) = survey.articles.get(*ix) else { continue };
            let told = self.warm.faults_of(*ix).iter().filter_map(|fault| fault.path.as_deref());
            let unread: BTreeSet<&str> =
                told.filter(|path| self.unread(article, path).is_some()).collect();
            files.extend(unread.into_iter().map(str::to_owned));
            files.extend(article.variants.iter().map(|variant| variant.path.to_string()));
            if !files.contains(&article.meta_path)
                && self.view.hash(Path::new(&article.meta_path)).is_some()
            {
                files.push(article.meta_path.clone());
            }
        }
        files
    }

    /// The broken files that changes may have mended: those of the same articles, or all of them where something
    /// changed that is no article's.
    fn to_try_again(&self, changes: &Changes) -> BTreeSet<String> {
        if self.instead.is_empty() || changes.paths.is_empty() && !changes.names {
            return BTreeSet::new();
        }
        let all = || self.instead.keys().cloned().collect();
        if changes.names {
            return all();
        }
        let mut articles = BTreeSet::new();
        for path in &changes.paths {
            match self.warm.article_of(path) {
                Some(article) => articles.insert(article),
                None => return all(),
            };
        }
        let own = |path: &&String| {
            self.warm.article_of(path).is_none_or(|article| articles.contains(&article))
        };
        self.instead.keys().filter(own).cloned().collect()
    }

    /// Whether so much is missing that it is worth counting.
    fn may_be_lost(&self, changes: &Changes) -> bool {
        const FEW: usize = 1000;
        let missing = |path: &&String| self.view.disk().kind(Path::new(path)).is_none();
        let missing = changes.paths.iter().filter(missing).count();
        let survey = self.warm.survey();
        missing > 0 && (missing >= survey.settings.watch.hold.least || survey.articles.len() < FEW)
    }

    /// Whether what is left of some texts can be meant.
    fn judge(&self, texts: &[&str]) -> Option<Held> {
        let disk = self.view.disk();
        let is_there = |path: &str| disk.kind(Path::new(path)) == Some(Kind::File);
        let own: Vec<&str> = self.warm.files().chain(texts.iter().copied()).collect();
        let own: BTreeSet<&str> = own.into_iter().collect();
        let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
        for path in own {
            let Some((root, _)) = path.split_once('/') else { continue };
            *before.entry(root.to_owned()).or_insert(0) += 1;
            if disk.kind(Path::new(root)).is_some() {
                *after.entry(root.to_owned()).or_insert(0) += usize::from(is_there(path));
            }
        }
        let mut left: Vec<&str> = texts.iter().copied().filter(|path| is_there(path)).collect();
        let new = self.warm.variants();
        left.extend(new.iter().filter(|path| !texts.contains(path) && is_there(path)));
        left.sort_unstable();
        let limits = self.warm.survey().settings.watch.hold;
        let before = Standing { roots: &before, variants: texts };
        judge(before, Standing { roots: &after, variants: &left }, limits)
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

fn did(path: &str, fate: Fate) -> Did {
    Did { path: path.to_owned(), fate, hash: None, code: None }
}

/// Whether a path is nobody's text by its names: with the code of the finding, and whether it is worth a word.
fn nobodys(path: &str) -> Option<(Option<&'static str>, bool)> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let above = folders.split('/').find_map(|folder| Transient::of(folder, true));
    // What lies in such a folder is not told one by one.
    if above.is_some() {
        return Some((None, false));
    }
    if Conflict::of(name).is_some() {
        return Some((Some("conflict-copy"), true));
    }
    let what = Transient::of(name, false)?;
    Some((Some("ignored-file"), what.is_worth_a_word()))
}

fn is_text(path: &str) -> bool {
    path.ends_with(".md")
}
