//! What one file does to others: it mends them, or makes them invalid.

use std::collections::BTreeSet;
use std::path::Path;

use super::taking::did;
use super::{Did, Engine, Fate, Instead, is_catalog};
use crate::diag::{Diagnostic, Level};
use crate::pipeline::{Changes, Survey};
use crate::system::System as _;

impl Engine {
    /// What became good with what changed beside it, or with what is shown in the place of that: from now on it is
    /// what a later slip is to be replaced by.
    pub(super) fn tell_mended(&self, before: &Survey, read: &BTreeSet<usize>, done: &mut Vec<Did>) {
        for did in done.iter_mut().filter(|did| did.fate == Fate::Faulty) {
            if self.code_of(&did.path).is_none() {
                (did.fate, did.code) = (Fate::Taken, None);
            }
        }
        for ix in read {
            let article = &self.warm.survey().articles[*ix];
            let earlier = before.articles.binary_search_by(|earlier| earlier.id.cmp(&article.id));
            let Ok(earlier) = earlier.map(|earlier| &before.articles[earlier]) else { continue };
            let broken = earlier.variants.iter().filter(|variant| variant.invalid.is_some());
            for variant in broken {
                let path = &*variant.path;
                let is_there = article.variants.iter().any(|own| own.path == variant.path);
                let is_told = done.iter().any(|did| did.path == path);
                if is_there
                    && !is_told
                    && self.code_of(path).is_none()
                    && !self.instead.contains_key(path)
                {
                    let hash = self.view.hash(Path::new(path));
                    done.push(Did { hash, ..did(path, Fate::Taken) });
                }
            }
        }
    }

    /// The broken files that changes may have mended: those of the same articles, or all of them where something
    /// changed that is no article's.
    pub(super) fn to_try_again(&self, changes: &Changes) -> BTreeSet<String> {
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
        // What a catalog says for itself, no other file mends.
        let is_whole = |path: &str| self.instead.get(path).is_some_and(|own| own.hash.is_some());
        let own = |path: &&String| match self.warm.article_of(path) {
            Some(article) => articles.contains(&article),
            None => !(is_catalog(path) && is_whole(path)),
        };
        self.instead.keys().filter(own).cloned().collect()
    }

    /// What became invalid though its bytes are what they were: somebody is told, since nobody touched it.
    pub(super) fn tell_struck(&self, before: &Survey, read: &BTreeSet<usize>, done: &mut Vec<Did>) {
        for ix in read {
            let article = &self.warm.survey().articles[*ix];
            let earlier = before.articles.binary_search_by(|earlier| earlier.id.cmp(&article.id));
            let Ok(earlier) = earlier.map(|earlier| &before.articles[earlier]) else { continue };
            let meta = (article.invalid.is_some() && earlier.invalid.is_none())
                .then_some(article.meta_path.as_str());
            let was_sound = |path: &str| {
                earlier.variants.iter().any(|own| &*own.path == path && own.invalid.is_none())
            };
            let broken = article.variants.iter().filter(|variant| variant.invalid.is_some());
            let broken = broken.map(|variant| &*variant.path).filter(|path| was_sound(path));
            for path in meta.into_iter().chain(broken) {
                if !done.iter().any(|did| did.path == path) {
                    let (hash, code) = (self.view.hash(Path::new(path)), self.code_of(path));
                    done.push(Did { hash, code, ..did(path, Fate::Faulty) });
                }
            }
        }
    }

    /// Metadata that makes texts invalid that were good is as broken as metadata with an error: what it said before
    /// goes on being used, until the texts follow. `struck` are such texts, whose bytes are their last good ones.
    pub(super) fn blame_metadata(&mut self, struck: &BTreeSet<String>, done: &mut Vec<Did>) {
        let articles = struck.iter().filter_map(|path| self.warm.article_of(path));
        let articles: BTreeSet<usize> = articles.collect();
        let mut blamed = BTreeSet::new();
        for ix in articles {
            let article = std::sync::Arc::clone(&self.warm.survey().articles[ix]);
            let (path, place) = (&article.meta_path, Path::new(&article.meta_path));
            let is_other = article.invalid.is_none() && !self.instead.contains_key(path);
            let own = struck.iter().filter(|text| self.warm.article_of(text) == Some(ix));
            let own: Vec<&String> = own.filter(|text| *text != path).collect();
            let hash = self.view.hash(place);
            if !is_other || own.is_empty() || hash.is_none() {
                continue;
            }
            let faults: Vec<Diagnostic> =
                own.iter().flat_map(|text| self.errors_in(text)).collect();
            let Some(shown) = self.put_last_good(path).filter(|shown| Some(*shown) != hash) else {
                self.view.show(place);
                continue;
            };
            self.refresh_only(path);
            if own.iter().any(|text| self.code_of(text).is_some()) {
                // It was not the metadata.
                self.view.show(place);
                self.refresh_only(path);
                continue;
            }
            let code = faults.first().map(|fault| fault.rule.code);
            match done.iter_mut().find(|did| did.path == *path) {
                Some(did) => (did.fate, did.code) = (Fate::Kept, code),
                None => done.push(Did { hash, code, ..did(path, Fate::Kept) }),
            }
            self.instead.insert(path.clone(), Instead { faults, hash, shown });
            blamed.insert(ix);
        }
        if !blamed.is_empty() {
            self.replace_broken(&blamed, &[], done);
        }
    }

    fn refresh_only(&mut self, path: &str) {
        let changes = Changes { paths: BTreeSet::from([path.to_owned()]), ..Changes::default() };
        let moment = self.view.now();
        let _ = self.warm.refresh(&*self.view, &changes, moment, &self.live.previous);
    }

    /// What is to be said of a file with errors, each with its place.
    #[must_use]
    pub fn faults_of(&self, did: &Did) -> Vec<Diagnostic> {
        match did.fate {
            Fate::Kept => self.instead.get(&did.path).map_or(Vec::new(), |own| own.faults.clone()),
            Fate::SettingsKept | Fate::SettingsHeld { .. } => self.settings.to_vec(),
            Fate::Faulty => self.errors_in(&did.path),
            _ => Vec::new(),
        }
    }

    /// The errors of a file that is read by itself.
    pub(super) fn errors_in(&self, path: &str) -> Vec<Diagnostic> {
        let faults = match self.warm.article_of(path) {
            Some(ix) => self.warm.faults_of(ix),
            None => self.warm.faults_beside(),
        };
        let own = |fault: &&Diagnostic| {
            fault.path.as_deref() == Some(path) && fault.rule.level == Level::Error
        };
        faults.iter().filter(own).cloned().collect()
    }

    /// What keeps a section's pages from being made, as far as its templates and strings tell.
    #[must_use]
    pub fn codes_of_section(&self, section: &str) -> Vec<&'static str> {
        let errors = self.warm.faults_beside().iter();
        let errors: Vec<&Diagnostic> =
            errors.filter(|fault| fault.rule.level == Level::Error).collect();
        let below = format!("sections/{section}/");
        let own = |fault: &&&Diagnostic| {
            let is_below = |path: &str| path.starts_with(&below);
            fault.section.as_deref() == Some(section) || fault.path.as_deref().is_some_and(is_below)
        };
        let own: BTreeSet<&str> = errors.iter().filter(own).map(|fault| fault.rule.code).collect();
        let all = || errors.iter().map(|fault| fault.rule.code).collect();
        let codes: BTreeSet<&'static str> = if own.is_empty() { all() } else { own };
        codes.into_iter().collect()
    }
}
