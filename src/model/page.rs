//! The plan of one page: everything that its bytes depend on, besides the theme and the chrome.

use std::hash::Hasher;
use std::sync::Arc;

use super::article::Day;
use super::{Banner, EditionIx, Hash, LocaleIx, Shown, Size};

/// One page.
#[derive(Clone, Hash, Debug)]
pub struct PagePlan {
    /// Whose chrome it bears.
    pub edition: EditionIx,
    /// Its file in the bundle.
    pub file: String,
    /// Its URL path.
    pub path: Arc<str>,
    /// The canonical URL, whole; none for pages that search engines should not keep.
    pub canonical: Option<String>,
    /// The same page in the section's other editions.
    pub alternates: Arc<[Alternate]>,
    /// What stands in it.
    pub body: PageBody,
}

/// The same page in another edition.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Alternate {
    /// Its edition.
    pub edition: EditionIx,
    /// Its URL path.
    pub path: Arc<str>,
    /// Whether it is announced to search engines; otherwise only the switcher knows it.
    pub announced: bool,
    /// Whether it is the page itself, and not the edition's home in its stead.
    pub exact: bool,
}

/// A page in all of a section's editions that have it, as the sitemap has it.
#[derive(Clone, Hash, Debug)]
pub struct Announced {
    /// Its addresses.
    pub alternates: Arc<[Alternate]>,
    /// The day of the last change of each, as far as it is known.
    pub changed: Vec<Option<Day>>,
}

/// What stands in a page.
#[derive(Clone, Hash, Debug)]
pub enum PageBody {
    /// The edition's home: its newest articles.
    Home {
        /// The newest live articles.
        latest: Vec<Arc<Teaser>>,
        /// Articles in other languages.
        elsewhere: Vec<Arc<Teaser>>,
    },
    /// One page of a listing.
    Listing {
        /// What it lists.
        of: Listed,
        /// The articles.
        entries: Vec<Arc<Teaser>>,
        /// Articles in other languages, on the last page.
        elsewhere: Vec<Arc<Teaser>>,
        /// Where it stands among its pages.
        pager: Pager,
    },
    /// The edition's topics.
    Topics(Vec<TopicLink>),
    /// The edition's years.
    Archive(Vec<YearLink>),
    /// An article.
    Article(Box<ArticleBody>),
    /// What stands in the place of an article that was retracted.
    Retracted(Box<Tombstone>),
    /// An address that an article had.
    Redirect(Box<Teaser>),
    /// What a reader gets for an address that there is not.
    NotFound,
}

/// What a listing lists.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Listed {
    /// Every article.
    All,
    /// The articles of a topic, by its id.
    Topic(Arc<str>),
    /// The articles of a year.
    Year(i16),
}

/// A topic that has a page.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TopicLink {
    /// Its id.
    pub id: Arc<str>,
    /// The URL path of its page.
    pub href: String,
    /// How many live articles it has.
    pub count: usize,
}

/// A year that has a page.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct YearLink {
    /// In the Gregorian calendar.
    pub year: i16,
    /// The URL path of its page.
    pub href: String,
    /// How many live articles it has.
    pub count: usize,
}

/// An article's page.
#[derive(Clone, Debug)]
pub struct ArticleBody {
    /// The article's place among the digests.
    pub article: usize,
    /// The variant's locale.
    pub locale: LocaleIx,
    /// The variant's file and the hash that it must have.
    pub source: (Arc<str>, Hash),
    /// How it is shown.
    pub shown: Shown,
    /// The headline, with the section's override.
    pub headline: String,
    /// The standfirst, likewise.
    pub standfirst: Option<String>,
    /// The teaser, likewise: the page's description.
    pub teaser: Option<String>,
    /// Who wrote or translated it.
    pub credit: Option<String>,
    /// The names of those who translated it; none of an original.
    pub translators: Vec<String>,
    /// The names of the authors.
    pub authors: Vec<String>,
    /// Topic ids, each with the URL path of its page if the edition has one.
    pub topics: Vec<(String, Option<String>)>,
    /// The original and the translations.
    pub versions: Arc<Versions>,
    /// The live article of the edition that is next older, and the one that is next younger.
    pub neighbours: [Option<Box<Teaser>>; 2],
    /// The day that it bears.
    pub date: Option<Day>,
    /// The day of its last change.
    pub updated: Option<Day>,
    /// What was corrected on which day, the latest first.
    pub corrections: Vec<(Day, String)>,
    /// What is said at its head of the state of the text.
    pub notice: Option<StateNotice>,
    /// The lead image.
    pub lead: Option<Lead>,
    /// For each link and image inside the network: as written, and where it leads here.
    pub links: Vec<(String, Href)>,
}

/// What a page says of a text that is not known to be up to date.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StateNotice {
    /// How it stands, and since when.
    pub banner: Banner,
    /// The URL path of the original in the same section, and its language.
    pub original: Option<(String, LocaleIx)>,
}

/// What stands in the place of an article that was retracted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tombstone {
    /// The article's place among the digests.
    pub article: usize,
    /// The locale of the headline.
    pub locale: LocaleIx,
    /// The variant's file and the hash that it must have.
    pub source: (Arc<str>, Hash),
    /// The headline, with the section's override.
    pub headline: String,
    /// When it was retracted.
    pub date: Option<Day>,
    /// Why, in the locale of the headline.
    pub reason: Option<String>,
}

/// The picture at an article's head.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Lead {
    /// Its URL.
    pub src: String,
    /// Its alternative text.
    pub alt: String,
    /// How large it is, if it says so.
    pub size: Option<Size>,
}

/// The language versions of an article, as a section's pages tell of them to machines.
#[derive(Clone, PartialEq, Eq, Default, Hash, Debug)]
pub struct Versions {
    /// Where the original stands, in this section if it can be.
    pub original: Option<Version>,
    /// Where the section has it in other languages.
    pub translations: Vec<Version>,
}

/// A language version of an article.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Version {
    /// Its canonical URL, whole.
    pub url: String,
    /// The language of its text.
    pub locale: LocaleIx,
}

/// Where a link inside the network leads in this edition.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Href {
    /// To this URL, in the page's own language.
    To(String),
    /// To a picture at this URL.
    Picture(String, Size),
    /// To this URL, in another language.
    Foreign(String, LocaleIx),
    /// Nowhere: the text stands without a link.
    Nowhere,
}

/// An article as a listing shows it.
#[derive(Clone, Debug)]
pub struct Teaser {
    /// The article's place among the digests.
    pub article: usize,
    /// Where it leads: a path in this site, or a whole URL elsewhere.
    pub href: String,
    /// Its headline.
    pub headline: String,
    /// Its teaser, or else its standfirst.
    pub teaser: Option<String>,
    /// The day that it bears.
    pub date: Option<Day>,
    /// The language of the text.
    pub locale: LocaleIx,
    /// How the edition shows it.
    pub shown: Shown,
}

/// Where a listing's page stands among its pages.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Pager {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// The URL path of the one before.
    pub previous: Option<String>,
    /// The URL path of the one after.
    pub next: Option<String>,
}

// An article's place among the others stands on no page, and is another one when an article comes or goes.

impl std::hash::Hash for Teaser {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { article: _, href, headline, teaser, date, locale, shown } = self;
        (href, headline, teaser, date, locale, shown).hash(state);
    }
}

impl std::hash::Hash for ArticleBody {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            article: _,
            locale,
            source,
            shown,
            headline,
            standfirst,
            teaser,
            credit,
            translators,
            authors,
            topics,
            versions,
            neighbours,
            date,
            updated,
            corrections,
            notice,
            lead,
            links,
        } = self;
        (locale, source, shown, headline, standfirst, teaser, credit, translators).hash(state);
        (authors, topics, versions, neighbours, date, updated).hash(state);
        (corrections, notice, lead, links).hash(state);
    }
}

impl std::hash::Hash for Tombstone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { article: _, locale, source, headline, date, reason } = self;
        (locale, source, headline, date, reason).hash(state);
    }
}
