//! Which variant each edition shows, where it stands, and where its links lead.

mod alternates;
mod canonical;
mod decide;
mod editions;
mod links;
mod listings;
mod pages;
mod redirects;
mod strings;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{ArticleDigest, Clash, EditionIx, Settings, SitePlan, Verdict};

pub use alternates::announced;
pub use alternates::neighbours;
pub use editions::edition_pages;
pub use links::{file_for, lead_of, reach};
pub use pages::{ArticlePages, article_pages, teaser};
pub use strings::catalogs_of;

/// Decides everything. `named` says whether an edition can name a topic.
#[must_use]
pub fn resolve(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    statics: &[BTreeSet<String>],
    verdicts: &[Vec<Verdict>],
    named: &dyn Fn(EditionIx, &str) -> bool,
) -> (SitePlan, Vec<Clash>) {
    let (decisions, clashes) = decide::decide(settings, articles, verdicts, statics);
    let mut editions = listings::listings(settings, articles, &decisions, named);
    let (redirects, refused) = redirects::redirects(settings, articles, &decisions, statics);
    for (edition, redirects) in editions.iter_mut().zip(redirects) {
        edition.redirects = redirects;
    }
    (SitePlan { decisions, editions, refused }, clashes)
}
