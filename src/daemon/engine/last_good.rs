//! What is broken, and the last good bytes that are shown in its place.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::view::{Barrier, is_text as is_kept};
use super::taking::did;
use super::{Did, Engine, Fate, Instead, fault_of, is_catalog, is_text};
use crate::config;
use crate::diag::{Diagnostic, Level};
use crate::model::{ArticleDigest, Hash};
use crate::pipeline::Changes;
use crate::system::{Kind, System};

/// The code of what a file without a byte lacks.
const EMPTY: &str = "empty-body";

/// What makes a catalog one that cannot be read: strings would be missing that nobody took away. All else that is
/// wrong with a string is the string's own.
const UNFIT: &[&str] = &[
    "control-character",
    "fluent-syntax",
    "fluent-too-deep",
    "nul-byte",
    "not-utf8",
    "other-encoding",
    "reserved-character",
];

impl Engine {
    /// The code of the error that makes a text, or an article's metadata, unfit.
    pub(super) fn code_of(&self, path: &str) -> Option<&'static str> {
        let Some(article) = self.warm.article_of(path) else {
            return self.code_beside(path);
        };
        let article = &self.warm.survey().articles[article];
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

    /// The code of the error that makes a catalog or a template unfit.
    fn code_beside(&self, path: &str) -> Option<&'static str> {
        if is_catalog(path) && self.is_emptied(path) {
            return Some(EMPTY);
        }
        let own = |fault: &&Diagnostic| {
            fault.rule.level == Level::Error && fault.path.as_deref() == Some(path)
        };
        let mut codes = self.warm.faults_beside().iter().filter(own).map(|fault| fault.rule.code);
        match is_catalog(path) {
            true => codes.find(|code| UNFIT.contains(code)),
            false => codes.next(),
        }
    }

    /// Why a text could not even be read, if so: then it is no variant, and only a finding tells of it.
    pub(super) fn unread(&self, article: &ArticleDigest, path: &str) -> Option<&'static str> {
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
    pub(super) fn is_emptied(&self, path: &str) -> bool {
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

    /// Puts the last good bytes into the place of what is broken in some articles and among some catalogs, as far as
    /// there are any.
    pub(super) fn replace_broken(
        &mut self,
        articles: &BTreeSet<usize>,
        beside: &[String],
        done: &mut Vec<Did>,
    ) {
        let beside = beside.iter().filter(|path| is_catalog(path)).cloned();
        let broken: Vec<String> = articles
            .iter()
            .flat_map(|ix| self.files_of(&BTreeSet::from([*ix])))
            .chain(beside)
            .filter(|path| self.code_of(path).is_some() && !self.instead.contains_key(path))
            .collect();
        let (mut changes, mut struck) = (Changes::default(), BTreeSet::new());
        for path in broken {
            let code = self.code_of(&path);
            let faults = self.errors_in(&path);
            let hash = self.view.hash(Path::new(&path));
            let Some(shown) = self.put_last_good(&path) else { continue };
            if Some(shown) == hash {
                // The bytes are what they were, and something else made them wrong.
                self.view.show(Path::new(&path));
                struck.insert(path);
                continue;
            }
            self.instead.insert(path.clone(), Instead { faults, hash, shown });
            match done.iter_mut().find(|did| did.path == path) {
                Some(did) => did.fate = Fate::Kept,
                None => done.push(Did { hash, code, ..did(&path, Fate::Kept) }),
            }
            changes.paths.insert(path);
        }
        self.replace(changes, done);
        self.blame_metadata(&struck, done);
    }

    /// Takes in what was put into the place of files, and puts aside again what does not make them good.
    fn replace(&mut self, changes: Changes, done: &mut [Did]) {
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
        let changes = Changes { paths: still, ..Changes::default() };
        let _ = self.warm.refresh(&*self.view, &changes, moment, &self.live.previous);
    }

    /// Has the last good bytes of a file shown that something keeps from being read. Returns whether there
    /// are any.
    pub(super) fn refuse(&mut self, path: &str, barrier: Barrier) -> bool {
        let Some(shown) = self.put_last_good(path) else { return false };
        self.view.mask(Path::new(path));
        let faults = vec![fault_of(path, barrier)];
        self.instead.insert(path.to_owned(), Instead { faults, hash: None, shown });
        true
    }

    /// Whether a file beside articles is one whose last bytes are kept, and was read.
    pub(super) fn is_kept_beside(&self, path: &str) -> bool {
        let beside = path != config::FILE && !is_text(path) && self.warm.article_of(path).is_none();
        beside && is_kept(Path::new(path)) && self.view.hash(Path::new(path)).is_some()
    }

    /// Puts the last good bytes of a file into its place, if there are any; returns their hash.
    pub(super) fn put_last_good(&self, path: &str) -> Option<Hash> {
        let (hash, bytes) = self.store(self.view.disk()).recall(path)?;
        self.view.put_instead(Path::new(path), bytes.into());
        Some(hash)
    }

    /// The texts and the metadata of some articles.
    pub(super) fn files_of(&self, articles: &BTreeSet<usize>) -> Vec<String> {
        let survey = self.warm.survey();
        let mut files = Vec::new();
        for ix in articles {
            let Some(article) = survey.articles.get(*ix) else { continue };
            let told = self.warm.faults_of(*ix).iter().filter_map(|fault| fault.path.as_deref());
            let unread: BTreeSet<&str> =
                told.filter(|path| self.unread(article, path).is_some()).collect();
            files.extend(unread.into_iter().map(str::to_owned));
            files.extend(article.variants.iter().map(|variant| variant.path.to_string()));
            let place = Path::new(&article.meta_path);
            let is_there = || self.view.disk().kind(place) == Some(Kind::File);
            if !files.contains(&article.meta_path)
                && (self.view.hash(place).is_some() || article.invalid.is_some() && is_there())
            {
                files.push(article.meta_path.clone());
            }
        }
        files
    }
}
