//! Which variant each edition shows, where it stands, and where its links lead.

mod decide;
mod links;
mod listings;
mod pages;
mod strings;

use std::collections::BTreeSet;

use crate::model::{ArticleDigest, Clash, Settings, SitePlan};

pub use decide::Verdicts;
pub use links::{file_for, lead_of, reach};
pub use pages::{ArticlePages, announced, article_pages, edition_pages, teaser};
pub use strings::catalogs_of;

/// Decides everything.
#[must_use]
pub fn resolve(
    settings: &Settings,
    articles: &[ArticleDigest],
    statics: &[BTreeSet<String>],
    verdicts: &Verdicts,
) -> (SitePlan, Vec<Clash>) {
    let (decisions, clashes) = decide::decide(settings, articles, verdicts, statics);
    let editions = listings::listings(settings, articles, &decisions);
    (SitePlan { decisions, editions }, clashes)
}
