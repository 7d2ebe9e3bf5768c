//! Policy, with what it needs: the moment, what is live, and what the editions say in their own
//! languages.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::survey::Survey;
use crate::check::site::EditionStrings;
use crate::deliver;
use crate::model::{
    ArticleDigest, EditionIx, LocaleIx, Moment, Previous, SectionIx, Settings, Verdict,
};
use crate::policy::{self, Circumstances, Policy, Spoken};
use crate::system::System;

pub use crate::policy::{Standing, Told};

/// The folder of the releases, unless somebody says otherwise.
pub const PUBLIC: &str = "public";

/// What is live, as far as the releases below a folder tell. A release whose manifest cannot be
/// read tells nothing: it is as if its section had never been published.
#[must_use]
pub fn previous(system: &dyn System, root: &Path) -> Previous {
    let mut previous = Previous::default();
    for (section, pages) in deliver::live_pages(system, root) {
        previous.add(&section, pages);
    }
    previous
}

/// What policy says, by article and edition.
pub(super) fn verdicts(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    strings: &[EditionStrings<'_>],
    moment: Moment,
    previous: &Previous,
) -> Vec<Vec<Verdict>> {
    let spoken: Vec<_> = strings.iter().map(translated).collect();
    let circumstances = Circumstances { moment, previous, spoken: &spoken };
    let of = |article: &Arc<ArticleDigest>| policy::verdicts(article, settings, circumstances);
    articles.par_iter().map(of).collect()
}

/// What an edition says in its own language: what is only copied is not translated.
fn translated<'s>(edition: &EditionStrings<'s>) -> Spoken<'s> {
    let own = edition.own.difference(&edition.copied).copied().collect();
    Spoken::new(own, &edition.reference, edition.required.clone())
}

impl Survey {
    /// Why an article is or is not live in an edition, in full.
    #[must_use]
    pub fn told(&self, article: usize, edition: EditionIx) -> Vec<Told> {
        let decision = self.plan.decision(article, edition);
        policy::explain(&self.articles[article], edition, &self.settings, self.moment, decision)
    }

    /// How an article's variant stands to its original: by what a section asks, or the network.
    #[must_use]
    pub fn standing(
        &self,
        article: usize,
        locale: LocaleIx,
        section: Option<SectionIx>,
    ) -> Option<Standing> {
        let article = &self.articles[article];
        let policy = Policy::of(&self.settings, section, &article.meta);
        let variant = article.variant(locale)?;
        Some(policy::freshness::standing(article, variant, &policy, self.moment))
    }
}
