//! The plan of all sites: which variant each edition shows, where, and why.

use std::ops::Range;
use std::sync::Arc;

use super::{Banner, EditionIx, LocaleIx, Reason, Role, Shown, Visibility};

/// What policy and resolving decided for one article in one edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// Whether its readers may see it in their language.
    pub visibility: Visibility,
    /// How it is shown.
    pub shown: Shown,
    /// The locale of the variant that is shown or linked to.
    pub locale: Option<LocaleIx>,
    /// For [`Shown::Link`]: the edition that it leads to.
    pub elsewhere: Option<EditionIx>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The page's URL path, with a slash at its end, if it has a page.
    pub path: Option<Arc<str>>,
    /// What the page says of the state of its text.
    pub banner: Option<Banner>,
    /// What the edition's locale is to the article.
    pub role: Role,
}

/// One edition's plan.
#[derive(Clone, Default, Debug)]
pub struct EditionPlan {
    /// Live articles, as listings show them: pinned first, then the newest.
    pub listing: Vec<u32>,
    /// Articles in another language, and links, in the same order.
    pub elsewhere: Vec<u32>,
    /// Live articles that bear a day, the newest first, whatever is pinned.
    pub dated: Vec<u32>,
    /// The topics of live articles, sorted by id.
    pub topics: Vec<TopicPlan>,
    /// The years of live articles, the latest first.
    pub years: Vec<YearPlan>,
    /// Earlier addresses of articles, sorted.
    pub redirects: Vec<Redirect>,
}

impl EditionPlan {
    /// A topic's articles, if the edition has a page of it.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&TopicPlan> {
        let ix = self.topics.binary_search_by(|topic| (*topic.id).cmp(id)).ok()?;
        Some(&self.topics[ix])
    }
}

/// One topic in one edition.
#[derive(Clone, Debug)]
pub struct TopicPlan {
    /// Its id.
    pub id: Arc<str>,
    /// Its live articles, the newest first; at least one.
    pub listing: Vec<u32>,
    /// Its articles in another language, and links.
    pub elsewhere: Vec<u32>,
}

/// One year in one edition.
#[derive(Clone, Debug)]
pub struct YearPlan {
    /// In the Gregorian calendar.
    pub year: i16,
    /// Its place in [`EditionPlan::dated`].
    pub dated: Range<usize>,
}

/// The plan of all sites.
#[derive(Clone, Default, Debug)]
pub struct SitePlan {
    /// By article, then by edition.
    pub decisions: Vec<Vec<Decision>>,
    /// By edition.
    pub editions: Vec<EditionPlan>,
    /// Earlier addresses that cannot lead anywhere.
    pub refused: Vec<Refused>,
}

/// An address that an article had, and that leads on to it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Redirect {
    /// Its URL path, with a slash at its end.
    pub from: Arc<str>,
    /// The article's place among the digests.
    pub article: u32,
}

/// An earlier address at which something else stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// Where.
    pub edition: EditionIx,
    /// The article that had it.
    pub article: usize,
    /// Its place in what the shown variant says.
    pub nth: usize,
    /// The URL path.
    pub path: String,
    /// The article that has it now, or that claimed it first; none if it is a file or another site.
    pub winner: Option<usize>,
}

impl SitePlan {
    /// The decision for an article in an edition.
    #[must_use]
    pub fn decision(&self, article: usize, edition: EditionIx) -> &Decision {
        &self.decisions[article][usize::from(edition.0)]
    }
}
