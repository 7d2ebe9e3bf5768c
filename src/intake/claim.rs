//! Which article and which language a delivery is for.
//!
//! A name is read in every way that explains all of its words. What only one way explains is claimed; where
//! two do, a person is asked. What a file says of itself goes before its name, and a name that is exactly
//! what Hexapla would call the file before one that only resembles it. Words that say nothing of either are left out
//! where the name with them is none.

mod desk;
mod fillers;
mod names;
mod naming;
mod near;
mod parts;
mod readings;
mod tongues;

use std::collections::BTreeSet;

pub use desk::{Desk, Known, KnownArticle, Translator, lies_in};
pub use fillers::without_old;
pub use naming::ending;

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
        /// Whether it is one of catalogs.
        is_catalog: bool,
        /// Whether something says that it is in one of these languages.
        is_said: bool,
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
        /// Whether the file itself says so, and not its name.
        is_in_file: bool,
    },
    /// The network has no such language.
    Locale {
        /// The language, as it is said.
        said: String,
        /// The article's id, if that is known.
        article: Option<String>,
        /// A language of the network that the path says elsewhere.
        locale: Option<Locale>,
        /// Languages of the network that may be meant.
        near: Vec<Locale>,
        /// What says so.
        by: By,
    },
    /// The name of one article stands in its name, with words that nobody understands.
    More {
        /// The article's id.
        article: String,
        /// The languages that the rest of the name stands for, sorted.
        locales: Vec<Locale>,
    },
    /// What it is called and where it lies say different languages.
    Torn {
        /// The article's id.
        article: String,
        /// The languages, sorted.
        locales: Vec<Locale>,
        /// Whether the name alone says all of them.
        is_in_name: bool,
    },
    /// The network has no such catalog.
    Catalog {
        /// The name without endings.
        said: String,
        /// The language, if that is known.
        locale: Option<Locale>,
        /// Catalogs that may be meant, the nearest first.
        near: Vec<String>,
    },
}

/// What says something of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// A line in it.
    Line,
    /// Its name.
    Name,
    /// A folder that it lies in.
    Folder,
}

/// What a delivery is for.
#[must_use]
pub fn claim(desk: &Desk, delivery: &Delivery<'_>) -> Claim {
    let front = delivery.front.unwrap_or_default();
    let said_locale = match front.locale.map(str::trim).filter(|said| !said.is_empty()) {
        Some(said) => match desk.tongues.called_in(said) {
            found if found.is_empty() => {
                let article = front.article.map(|said| desk.article_said(said));
                let article = article.as_ref().and_then(only).map(|ix| desk.id(*ix).to_owned());
                let place = readings::Place::of(desk, delivery.path);
                return unknown_locale(desk, &place, said, (article, By::Line));
            }
            found => Some(found),
        },
        None => None,
    };
    let said_article = match front.article.map(str::trim).filter(|said| !said.is_empty()) {
        Some(said) => match desk.article_said(said) {
            found if found.is_empty() => {
                let place = readings::Place::of(desk, delivery.path);
                let heard = said_locale.or_else(|| parts::spoken(desk, &place));
                let locale = heard.as_ref().and_then(only).cloned();
                let near = near::articles(desk, &names::words(said));
                let said = said.to_owned();
                return Claim::Unknown(Why::Article { said, locale, near, is_in_file: true });
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
        return match catalog(desk, &place, said_locale.as_ref()) {
            Claim::Unknown(_) => catalog(desk, &place.bare(), said_locale.as_ref()),
            found => found,
        };
    }
    let mut found = match &said_article {
        Some(articles) => readings::of_article(desk, &place, articles),
        None => readings::all(desk, &place),
    };
    let parted = place.parted();
    if found.is_empty() {
        found = readings::barer(desk, &place);
    }
    if found.is_empty() {
        found = readings::all(desk, &parted);
    }
    if found.is_empty() {
        found = readings::barer(desk, &parted);
    }
    if let Some(said) = &said_locale {
        // What the file says of its language outranks its name, but a name that agrees explains more.
        let agree = found.iter().any(|reading| reading.agrees(said));
        found.retain(|reading| !agree || reading.agrees(said));
        for reading in &mut found {
            (reading.locales, reading.is_torn) = (Some(said.clone()), false);
        }
    }
    decide(desk, &place, found)
}

/// Makes one claim of all readings.
fn decide(desk: &Desk, place: &readings::Place, mut found: Vec<Reading>) -> Claim {
    // What contradicts itself is no reading where another fits.
    let fits = |reading: &Reading| !reading.is_torn && !reading.is_split;
    if found.iter().any(fits) {
        found.retain(fits);
    }
    if found.is_empty() {
        return unknown(desk, &place.parted().bare());
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
    let is_said = is_sure;
    is_sure &= found.iter().all(fits);
    // Nothing says a language of the network, and a folder says another.
    if found.iter().all(|reading| reading.locales.is_none())
        && let Some(foreign) = parts::foreign_folder(desk, place, &articles)
    {
        let article = only(&articles).map(|ix| desk.id(*ix).to_owned());
        return unknown_locale(desk, place, &foreign, (article, By::Folder));
    }
    if let Some(article) = only(&articles)
        && found.iter().all(|reading| reading.is_torn)
    {
        let article = desk.id(*article).to_owned();
        let locales = locales.into_iter().collect();
        return Claim::Unknown(Why::Torn { article, locales, is_in_name: false });
    }
    if let (Some(article), Some(locale), true) = (only(&articles), only(&locales), is_sure) {
        return Claim::Variant { article: desk.id(*article).to_owned(), locale: locale.clone() };
    }
    let mut articles: Vec<String> =
        articles.into_iter().map(|article| desk.id(article).to_owned()).collect();
    articles.sort();
    let locales = locales.into_iter().collect();
    Claim::Ambiguous { articles, locales, is_catalog: false, is_said }
}

fn catalog(desk: &Desk, place: &readings::Place, said: Option<&BTreeSet<Locale>>) -> Claim {
    let found = readings::catalogs(desk, place);
    if found.is_empty() {
        let near = near::catalogs(desk, &names::words(place.stem()));
        let heard = said.cloned().or_else(|| parts::spoken(desk, place));
        let locale = heard.as_ref().and_then(only).cloned();
        return Claim::Unknown(Why::Catalog { said: place.stem().to_owned(), locale, near });
    }
    let mut files: Vec<String> = found.iter().map(|(file, _)| file.clone()).collect();
    files.sort();
    files.dedup();
    let heard = |own: &Option<BTreeSet<Locale>>| said.cloned().or_else(|| own.clone());
    let is_said = found.iter().all(|(_, own)| heard(own).is_some());
    let mut locales: BTreeSet<Locale> =
        found.iter().filter_map(|(_, own)| heard(own)).flatten().collect();
    if !is_said || locales.is_empty() {
        locales.extend(desk.tongues.all().iter().cloned());
    }
    if let ([file], Some(locale), true) = (files.as_slice(), only(&locales), is_said) {
        return Claim::Catalog { locale: locale.clone(), file: file.clone() };
    }
    let locales = locales.into_iter().collect();
    Claim::Ambiguous { articles: files, locales, is_catalog: true, is_said }
}

/// Articles that a name may mean by some of their words, and still be asked for one by one.
const SOME: usize = 8;

/// Nothing explains the name: is it the language, or the article?
fn unknown(desk: &Desk, place: &readings::Place) -> Claim {
    if let Some((article, locales)) = parts::torn(desk, place) {
        let (article, locales) = (desk.id(article).to_owned(), locales.into_iter().collect());
        return Claim::Unknown(Why::Torn { article, locales, is_in_name: true });
    }
    if let Some((article, foreign)) = parts::foreign(desk, place) {
        let article = article.map(|ix| desk.id(ix).to_owned());
        return unknown_locale(desk, place, &foreign, (article, By::Name));
    }
    let said = place.stem().to_owned();
    let (holding, rest) = parts::holding(desk, place);
    if holding.is_empty()
        && let Some((article, locales)) = parts::within(desk, place)
    {
        let (article, locales) = (desk.id(article).to_owned(), locales.into_iter().collect());
        return Claim::Unknown(Why::More { article, locales });
    }
    let heard = Some(rest).filter(|rest| !rest.is_empty());
    let heard = heard.or_else(|| parts::spoken(desk, place));
    let mut holding: Vec<String> = holding.into_iter().map(|ix| desk.id(ix).to_owned()).collect();
    holding.sort();
    if (2..=SOME).contains(&holding.len()) {
        let is_said = heard.is_some();
        let locales = heard.unwrap_or_else(|| desk.tongues.all().clone());
        let locales = locales.into_iter().collect();
        return Claim::Ambiguous { articles: holding, locales, is_catalog: false, is_said };
    }
    let locale = heard.as_ref().and_then(only).cloned();
    let mut near = holding;
    near.truncate(near::NAMED);
    for id in near::articles_in(desk, place) {
        if near.len() < near::NAMED && !near.contains(&id) {
            near.push(id);
        }
    }
    Claim::Unknown(Why::Article { said, locale, near, is_in_file: false })
}

fn unknown_locale(
    desk: &Desk,
    place: &readings::Place,
    said: &str,
    (article, by): (Option<String>, By),
) -> Claim {
    let kin = Locale::parse(said).map(|spoken| desk.tongues.kin(&spoken)).unwrap_or_default();
    let near = if kin.is_empty() { near::locales(desk, said) } else { kin };
    let locale = parts::spoken(desk, place).as_ref().and_then(only).cloned();
    let said = said.to_owned();
    Claim::Unknown(Why::Locale { said, article, locale, near, by })
}

/// The only one.
fn only<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    if set.len() == 1 { set.first() } else { None }
}

#[cfg(test)]
mod tests;
