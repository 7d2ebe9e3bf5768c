//! What readers see at present, as the manifests of the live releases tell.

use std::collections::BTreeMap;

use super::ManifestPage;

/// The pages of articles that are live, by section.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Previous {
    /// By section, article and edition.
    sections: BTreeMap<String, BTreeMap<String, BTreeMap<String, LivePage>>>,
}

/// An article's page that is live.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LivePage {
    /// Its file in the bundle.
    pub path: String,
    /// The locale of the text that it shows.
    pub locale: String,
    /// How it shows it; see [`ManifestPage::shown`].
    pub shown: String,
}

/// The [`ManifestPage::shown`] of what stands in place of a retracted article.
pub const RETRACTED: &str = "retracted";

impl LivePage {
    /// Whether the edition has the article in its own language.
    #[must_use]
    pub fn is_own(&self) -> bool {
        matches!(self.shown.as_str(), "own" | "parent")
    }

    /// Whether it says that the article was retracted.
    #[must_use]
    pub fn is_retracted(&self) -> bool {
        self.shown == RETRACTED
    }
}

impl Previous {
    /// Adds a section's pages.
    pub fn add(&mut self, section: &str, pages: impl IntoIterator<Item = ManifestPage>) {
        let articles = self.sections.entry(section.to_owned()).or_default();
        for page in pages {
            let ManifestPage { path, article, edition, locale, shown, .. } = page;
            let live = LivePage { path, locale, shown };
            articles.entry(article).or_default().insert(edition, live);
        }
    }

    /// The page of an article in an edition, which the section and the locale's tag name.
    #[must_use]
    pub fn page(&self, section: &str, article: &str, edition: &str) -> Option<&LivePage> {
        self.sections.get(section)?.get(article)?.get(edition)
    }

    /// Every page with its section, article and edition.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str, &str, &LivePage)> {
        self.sections.iter().flat_map(|(section, articles)| {
            articles.iter().flat_map(move |(article, editions)| {
                editions.iter().map(move |(edition, page)| {
                    (section.as_str(), article.as_str(), edition.as_str(), page)
                })
            })
        })
    }

    /// Whether nothing is known to be live.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }
}
