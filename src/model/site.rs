//! Everything that is known before pages are made: settings, digests and plan together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{ArticleDigest, EditionIx, Settings, SitePlan};

/// Two articles that claim one address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clash {
    /// The article that keeps the address; the loser itself where a static file keeps it.
    pub winner: usize,
    /// The one that is withheld.
    pub loser: usize,
    /// Where.
    pub edition: EditionIx,
    /// The URL path.
    pub path: String,
}

/// What a link leads to, wherever it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reached {
    /// An article, and an anchor in it.
    Article(usize, Option<String>),
    /// A file, by its path from the root.
    Asset(String),
    /// A path of the section's site.
    Site(String),
    /// Nothing that there is.
    Broken,
    /// Not for the network to say: elsewhere, or in the same page.
    Outside,
}

/// A picture's width and height, in CSS pixels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Size {
    /// Not 0.
    pub width: u32,
    /// Not 0.
    pub height: u32,
}

/// A published file that lies where content lies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asset {
    /// Its path in a bundle.
    pub file: String,
    /// How large it is shown, if it is a picture that says so.
    pub size: Option<Size>,
    /// The articles whose pages use it.
    pub users: Vec<usize>,
}

/// Published files by their path from the root.
pub type Assets = BTreeMap<String, Asset>;

/// What every link of every variant leads to: by article, variant and link.
pub type ReachedLinks = Vec<Vec<Box<[Reached]>>>;

/// The whole network, decided.
pub struct Site<'s> {
    /// The settings.
    pub settings: &'s Settings,
    /// All articles, sorted by id.
    pub articles: &'s [Arc<ArticleDigest>],
    /// Every file where content lies that is no text: path and size in bytes.
    pub files: &'s BTreeMap<String, u64>,
    /// Published files.
    pub assets: &'s Assets,
    /// Names of the sections' static files.
    pub statics: &'s [BTreeSet<String>],
    /// What has been decided.
    pub plan: &'s SitePlan,
    /// Addresses that were claimed twice.
    pub clashes: &'s [Clash],
}

impl Site<'_> {
    /// The place of an article, by its id.
    #[must_use]
    pub fn article(&self, id: &str) -> Option<usize> {
        self.articles.binary_search_by(|article| article.id.as_str().cmp(id)).ok()
    }
}
