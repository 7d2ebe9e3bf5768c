//! What would come of what stands on the disk, with nothing taken in.

use std::sync::Arc;

use super::Warm;
use crate::diag::Diagnostic;
use crate::model::ArticleDigest;
use crate::pipeline::known::Known;
use crate::pipeline::progress::Silent;
use crate::pipeline::survey::{Findings, Refusal};
use crate::read;
use crate::system::System;

/// An article as it would be, and what would be wrong with it.
pub struct Foreseen {
    /// The article.
    pub digest: Arc<ArticleDigest>,
    /// Its errors.
    pub faults: Arc<[Diagnostic]>,
}

/// Every article as it is by the settings that `system` has, sorted by id.
///
/// What is read through `system` must not count as seen.
///
/// # Errors
///
/// The settings' faults, if they cannot be used.
pub fn outlook(system: &dyn System) -> Result<Vec<Foreseen>, Refusal> {
    let known = Known::read(system, Findings::Decisive, &Silent)?;
    let of = |article: crate::pipeline::known::KnownArticle| Foreseen {
        digest: article.digest,
        faults: article.faults,
    };
    Ok(known.articles.into_iter().map(of).collect())
}

impl Warm {
    /// The files of all texts that there are by now, sorted, though nobody has taken them in.
    ///
    /// What is listed through `system` must not count as seen.
    #[must_use]
    pub fn texts_there(&self, system: &dyn System) -> Vec<String> {
        let (snapshot, _) = read::snapshot(system, &self.known.settings.of);
        let texts = snapshot.articles.into_iter().flat_map(|files| files.variants);
        let mut texts: Vec<String> = texts.map(|(_, file)| file.path).collect();
        texts.sort_unstable();
        texts
    }

    /// What is wrong with catalogs and templates as they are read by themselves.
    #[must_use]
    pub fn faults_beside(&self) -> &[Diagnostic] {
        &self.known.voices.faults
    }
}
