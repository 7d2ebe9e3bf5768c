//! Everything that was read of a network, in the pieces that change by themselves.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::articles;
use super::fresh::Locks;
use super::languages::Languages;
use super::progress::{Phase, Progress};
use super::strings::Voices;
use super::survey::{Findings, Refusal, settings};
use crate::diag::Diagnostic;
use crate::model::{ArticleDigest, ArticleFiles, ArticleMeta, Settings, Snapshot};
use crate::read;
use crate::system::System;

/// A piece, and what is wrong with it.
pub(super) struct Read<T> {
    pub of: Arc<T>,
    pub faults: Arc<[Diagnostic]>,
}

impl<T> Read<T> {
    pub(super) fn new(of: T, faults: Vec<Diagnostic>) -> Self {
        Self { of: Arc::new(of), faults: faults.into() }
    }
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        Self { of: Arc::clone(&self.of), faults: Arc::clone(&self.faults) }
    }
}

/// What comes of one article.
#[derive(Clone)]
pub(super) struct KnownArticle {
    pub digest: Arc<ArticleDigest>,
    pub faults: Arc<[Diagnostic]>,
    /// The locks of other names that it claims.
    pub claimed: Arc<[String]>,
    /// What the faults tell.
    pub told: Findings,
}

impl KnownArticle {
    /// An article of which nothing has been read yet.
    pub(super) fn none(files: &ArticleFiles) -> Self {
        let digest = ArticleDigest {
            id: files.id.clone(),
            place: files.place.clone(),
            meta_path: String::new(),
            home: String::new(),
            meta: ArticleMeta::default(),
            source: None,
            invalid: None,
            variants: Vec::new(),
        };
        let told = Findings::Decisive;
        Self { digest: Arc::new(digest), faults: Arc::new([]), claimed: Arc::new([]), told }
    }
}

/// A network as it was read.
#[derive(Clone)]
pub(super) struct Known {
    pub settings: Read<Settings>,
    pub snapshot: Read<Snapshot>,
    pub voices: Read<Voices>,
    pub locks: Arc<Locks>,
    /// In the order of the snapshot's.
    pub articles: Vec<KnownArticle>,
}

impl Known {
    /// Reads everything.
    pub(super) fn read(
        system: &dyn System,
        findings: Findings,
        progress: &dyn Progress,
    ) -> Result<Self, Refusal> {
        let (settings, faults) = settings(system)?;
        let settings = Read::new(settings, faults);
        let (snapshot, faults) = read::snapshot(system, &settings.of);
        let snapshot = Read::new(snapshot, faults);
        let voices = voices(system, &settings.of, &snapshot.of);
        let locks = Arc::new(Locks::find(system, &settings.of, &snapshot.of));
        let mut known = Self { settings, snapshot, voices, locks, articles: Vec::new() };
        let all: Vec<&ArticleFiles> = known.snapshot.of.articles.iter().collect();
        progress.begin(Phase::Articles, all.len());
        known.articles = known.digest(system, &all, findings, progress);
        Ok(known)
    }

    /// Reads, parses and checks some articles.
    pub(super) fn digest(
        &self,
        system: &dyn System,
        articles: &[&ArticleFiles],
        findings: Findings,
        progress: &dyn Progress,
    ) -> Vec<KnownArticle> {
        let settings = &*self.settings.of;
        let known = (&*self.locks, &Languages::new(settings), &self.voices.of.styles);
        let others = &self.snapshot.of.files;
        let digest = |files: &&ArticleFiles| {
            let (digest, faults, claimed) =
                articles::digest(system, settings, files, others, known, findings);
            progress.advance();
            let digest = Arc::new(digest);
            KnownArticle { digest, faults: faults.into(), claimed: claimed.into(), told: findings }
        };
        // A thread of its own costs more than one article.
        if let [one] = articles {
            vec![digest(one)]
        } else {
            articles.par_iter().map(digest).collect()
        }
    }

    /// The digests, as the stages take them.
    pub(super) fn digests(&self) -> Vec<Arc<ArticleDigest>> {
        self.articles.iter().map(|article| Arc::clone(&article.digest)).collect()
    }

    /// Everything that was found in reading.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = self.settings.faults.to_vec();
        faults.extend_from_slice(&self.snapshot.faults);
        faults.extend_from_slice(&self.voices.faults);
        let mut claimed = BTreeSet::new();
        for article in &self.articles {
            faults.extend_from_slice(&article.faults);
            claimed.extend(article.claimed.iter().cloned());
        }
        faults.extend(self.locks.unclaimed(&claimed));
        faults
    }
}

/// Reads the catalogs and templates.
pub(super) fn voices(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
) -> Read<Voices> {
    let mut faults = Vec::new();
    let voices = super::strings::voices(system, settings, snapshot, &mut faults);
    Read::new(voices, faults)
}
