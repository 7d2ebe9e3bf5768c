//! Which article and which language a delivery is for.
//!
//! A name is read in every way that explains all of its words. What only one way explains is claimed; where
//! two do, a person is asked. What a file says of itself goes before its name, and a name that is exactly
//! what Hexapla would call the file before one that only resembles it.

mod desk;
mod names;
mod near;
mod readings;
mod tongues;

use std::collections::BTreeSet;

pub use desk::{Desk, Known, KnownArticle, Translator, lies_in};

use crate::model::Locale;
use desk::Ix;
use readings::Reading;

/// A file of a delivery.
#[derive(Clone, Copy, Debug)]
pub struct Delivery<'d> {
    /// Where it lies, below the inbox, with `/`.
    pub path: &'d str,
    /// What its front matter says of it, if it has any.
    pub front: Option<Said<'d>>,
}

/// What a file says of itself.
#[derive(Clone, Copy, Default, Debug)]
pub struct Said<'d> {
    /// The article: its id, or anything else that it goes by.
    pub article: Option<&'d str>,
    /// The language: its tag or its name.
    pub locale: Option<&'d str>,
}

/// What a delivery is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Claim {
    /// An article's text in a language.
    Variant {
        /// The article's id.
        article: String,
        /// The language.
        locale: Locale,
    },
    /// The network's strings in a language.
    Catalog {
        /// The language.
        locale: Locale,
        /// The catalog's path below the language's folder.
        file: String,
    },
    /// Nothing that is known.
    Unknown(Why),
    /// One of several things, or of a language that nobody says. No list is empty.
    Ambiguous {
        /// Ids of the articles, sorted; of catalogs, their paths below a language's folder.
        articles: Vec<String>,
        /// The languages, sorted.
        locales: Vec<Locale>,
    },
}

/// Why nobody knows what a delivery is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// No article goes by this name.
    Article {
        /// The name without endings, or what the file says.
        said: String,
        /// The language, if that is known.
        locale: Option<Locale>,
        /// Ids of articles that may be meant, the nearest first.
        near: Vec<String>,
    },
    /// The network has no such language.
    Locale {
        /// The language, as it is said.
        said: String,
        /// The article's id, if that is known.
        article: Option<String>,
        /// Languages of the network that may be meant.
        near: Vec<Locale>,
    },
    /// The network has no such catalog.
    Catalog {
        /// The name without endings.
        said: String,
        /// Catalogs that may be meant, the nearest first.
        near: Vec<String>,
    },
}

/// What a delivery is for.
#[must_use]
pub fn claim(desk: &Desk, delivery: &Delivery<'_>) -> Claim {
    let front = delivery.front.unwrap_or_default();
    let said_locale = match front.locale.map(str::trim).filter(|said| !said.is_empty()) {
        Some(said) => match desk.tongues.called_in(said) {
            found if found.is_empty() => return unknown_locale(desk, said, None),
            found => Some(found),
        },
        None => None,
    };
    let said_article = match front.article.map(str::trim).filter(|said| !said.is_empty()) {
        Some(said) => match desk.article_said(said) {
            found if found.is_empty() => {
                let locale = said_locale.as_ref().and_then(only).cloned();
                let near = near::articles(desk, &names::words(said));
                return Claim::Unknown(Why::Article { said: said.to_owned(), locale, near });
            }
            found => Some(found),
        },
        None => None,
    };
    if said_article.is_none()
        && said_locale.is_none()
        && let Some((article, locale)) = desk.exact(delivery.path)
    {
        return Claim::Variant { article: desk.id(article).to_owned(), locale };
    }
    let place = readings::Place::of(desk, delivery.path);
    if place.is_catalog && said_article.is_none() {
        return catalog(desk, &place, said_locale.as_ref());
    }
    let mut found = match &said_article {
        Some(articles) => readings::of_article(desk, &place, articles),
        None => readings::all(desk, &place),
    };
    if let Some(said) = &said_locale {
        // What the file says of its language outranks its name, but a name that agrees explains more.
        let agree = found.iter().any(|reading| reading.agrees(said));
        found.retain(|reading| !agree || reading.agrees(said));
        found.iter_mut().for_each(|reading| reading.locales = Some(said.clone()));
    }
    decide(desk, &place, found)
}

/// Makes one claim of all readings.
fn decide(desk: &Desk, place: &readings::Place, mut found: Vec<Reading>) -> Claim {
    // What contradicts itself is no reading where another fits.
    if found.iter().any(|reading| !reading.is_torn) {
        found.retain(|reading| !reading.is_torn);
    }
    if found.is_empty() {
        return unknown(desk, place);
    }
    let articles: BTreeSet<Ix> = found.iter().map(|reading| reading.article).collect();
    let mut locales: BTreeSet<Locale> = BTreeSet::new();
    let mut is_sure = true;
    for reading in &found {
        match &reading.locales {
            Some(own) => locales.extend(own.iter().cloned()),
            None => {
                is_sure = false;
                locales.extend(desk.open(reading.article));
            }
        }
    }
    is_sure &= found.iter().all(|reading| !reading.is_torn);
    if let (Some(article), Some(locale), true) = (only(&articles), only(&locales), is_sure) {
        return Claim::Variant { article: desk.id(*article).to_owned(), locale: locale.clone() };
    }
    let mut articles: Vec<String> =
        articles.into_iter().map(|article| desk.id(article).to_owned()).collect();
    articles.sort();
    Claim::Ambiguous { articles, locales: locales.into_iter().collect() }
}

fn catalog(desk: &Desk, place: &readings::Place, said: Option<&BTreeSet<Locale>>) -> Claim {
    let found = readings::catalogs(desk, place);
    if found.is_empty() {
        let near = near::catalogs(desk, &names::words(place.stem()));
        return Claim::Unknown(Why::Catalog { said: place.stem().to_owned(), near });
    }
    let mut files: Vec<String> = found.iter().map(|(file, _)| file.clone()).collect();
    files.sort();
    files.dedup();
    let heard = |own: &Option<BTreeSet<Locale>>| said.cloned().or_else(|| own.clone());
    let is_sure = found.iter().all(|(_, own)| heard(own).is_some());
    let mut locales: BTreeSet<Locale> =
        found.iter().filter_map(|(_, own)| heard(own)).flatten().collect();
    if !is_sure || locales.is_empty() {
        locales.extend(desk.tongues.all().iter().cloned());
    }
    if let ([file], Some(locale), true) = (files.as_slice(), only(&locales), is_sure) {
        return Claim::Catalog { locale: locale.clone(), file: file.clone() };
    }
    Claim::Ambiguous { articles: files, locales: locales.into_iter().collect() }
}

/// Nothing explains the name: is it the language, or the article?
fn unknown(desk: &Desk, place: &readings::Place) -> Claim {
    if let Some((article, foreign)) = readings::foreign(desk, place) {
        return unknown_locale(desk, foreign.as_str(), article.map(|ix| desk.id(ix).to_owned()));
    }
    let said = place.stem().to_owned();
    let locale = readings::spoken(desk, place).as_ref().and_then(only).cloned();
    let near = near::articles_in(desk, place);
    Claim::Unknown(Why::Article { said, locale, near })
}

fn unknown_locale(desk: &Desk, said: &str, article: Option<String>) -> Claim {
    let kin = Locale::parse(said).map(|spoken| desk.tongues.kin(&spoken)).unwrap_or_default();
    let near = if kin.is_empty() { near::locales(desk, said) } else { kin };
    Claim::Unknown(Why::Locale { said: said.to_owned(), article, near })
}

/// The only one.
fn only<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    if set.len() == 1 { set.first() } else { None }
}

#[cfg(test)]
mod tests;
