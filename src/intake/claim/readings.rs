//! Every way to read a path.

use std::collections::BTreeSet;

use super::desk::{Desk, Ix, folders};
use super::names::{decoded, stem, uncopied, words};
use crate::model::Locale;
use crate::model::path::name;

/// Words of a name that is read in more than one way; nobody gives longer ones to a file.
const LONGEST: usize = 64;

/// Words that a language's name may have.
const TONGUE: usize = 6;

/// One way to read a path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reading {
    pub(super) article: Ix,
    /// The languages that it may be in; none if nothing says it.
    pub(super) locales: Option<BTreeSet<Locale>>,
    /// Whether parts of the path contradict each other.
    pub(super) is_torn: bool,
}

impl Reading {
    /// Whether it may be in one of these languages.
    pub(super) fn agrees(&self, said: &BTreeSet<Locale>) -> bool {
        self.locales.as_ref().is_none_or(|own| !own.is_disjoint(said))
    }
}

/// Where a file of a delivery lies.
pub(super) struct Place {
    stem: String,
    words: Vec<String>,
    /// Whether its ending is a catalog's.
    pub(super) is_catalog: bool,
    /// The words of each folder, without the translator's own.
    folders: Vec<Vec<String>>,
    /// The translator's languages; empty if any.
    theirs: BTreeSet<Locale>,
}

impl Place {
    pub(super) fn of(desk: &Desk, path: &str) -> Self {
        let file = decoded(name(path));
        let (stem, is_catalog) = stem(&file);
        let mut folders = folders(path);
        let (own, theirs) = desk.translator(&folders);
        folders.drain(..own);
        let mut words = words(stem);
        words.truncate(LONGEST);
        Self { words, stem: stem.to_owned(), is_catalog, folders, theirs }
    }

    /// The name without endings.
    pub(super) fn stem(&self) -> &str {
        &self.stem
    }

    /// What the translator's folder and some of the others say of the language, beside the name itself:
    /// what they agree in, and whether they do not.
    fn hear(
        &self,
        desk: &Desk,
        folders: &[Vec<String>],
        own: Vec<BTreeSet<Locale>>,
    ) -> (Option<BTreeSet<Locale>>, bool) {
        let called = |words: &Vec<String>| {
            let found =
                uncopied(words).iter().flat_map(|words| desk.tongues.called(words)).collect();
            Some(found).filter(|found: &BTreeSet<Locale>| !found.is_empty())
        };
        let theirs = Some(self.theirs.clone()).filter(|theirs| !theirs.is_empty());
        let heard = folders.iter().filter_map(called).chain(own).chain(theirs);
        let mut agreed: Option<BTreeSet<Locale>> = None;
        let (mut all, mut is_torn) = (BTreeSet::new(), false);
        for locales in heard {
            all.extend(locales.iter().cloned());
            let both = match agreed {
                Some(agreed) => agreed.intersection(&locales).cloned().collect(),
                None => locales,
            };
            is_torn |= both.is_empty();
            agreed = Some(both);
        }
        (if is_torn { Some(all) } else { agreed }, is_torn)
    }
}

/// What a name may consist of: the words for the article or catalog, which may be none, and the languages
/// that the rest stands for, which may be none either.
fn ways(desk: &Desk, name: &[String]) -> Vec<(Vec<String>, BTreeSet<Locale>)> {
    let mut found = Vec::new();
    for words in uncopied(name) {
        found.push((words.clone(), BTreeSet::new()));
        found.push((Vec::new(), desk.tongues.called(&words)));
        let least = words.len().saturating_sub(TONGUE).max(1);
        for at in least..words.len() {
            found.push((words[..at].to_vec(), desk.tongues.called(&words[at..])));
        }
        for at in 1..words.len().min(TONGUE + 1) {
            found.push((words[at..].to_vec(), desk.tongues.called(&words[..at])));
        }
    }
    // A way in which part of the name means nothing is none; the name as a whole is its first one.
    let mut ways: Vec<(Vec<String>, BTreeSet<Locale>)> = Vec::new();
    for (words, locales) in found {
        let is_whole = uncopied(name).contains(&words);
        if (is_whole || !locales.is_empty()) && !ways.contains(&(words.clone(), locales.clone())) {
            ways.push((words, locales));
        }
    }
    ways
}

/// Articles that words stand for behind some folders, each with the first folder that is part of its id.
fn articles(desk: &Desk, folders: &[Vec<String>], given: &[String]) -> Vec<(Ix, usize)> {
    let (mut nested, mut found) = (Vec::new(), Vec::new());
    for words in uncopied(given) {
        for from in 0..folders.len() {
            let mut id = folders[from..].to_vec();
            id.push(words.clone());
            nested.extend(desk.at(&id).into_iter().map(|article| (article, from)));
        }
        found.extend(desk.called(&words).into_iter().map(|article| (article, folders.len())));
    }
    // Folders that are an id's own say which of several articles is meant.
    if nested.is_empty() { found } else { nested }
}

/// All readings of a path as an article's text.
pub(super) fn all(desk: &Desk, place: &Place) -> Vec<Reading> {
    let mut found = Vec::new();
    let folders = &place.folders;
    for (given, own) in ways(desk, &place.words) {
        let own = Vec::from_iter(Some(own).filter(|own| !own.is_empty()));
        if given.is_empty() {
            found.extend(of_folders(desk, place, &own));
            continue;
        }
        for (article, from) in articles(desk, folders, &given) {
            let mut said = own.clone();
            let mut others = BTreeSet::new();
            for (ix, folder) in folders[..from].iter().enumerate() {
                let of_folder = named(desk, &folders[..ix], folder);
                match of_folder.iter().find(|(named, ..)| *named == article) {
                    Some((.., own)) => said.extend(own.clone()),
                    None => others.extend(of_folder.iter().map(|(named, ..)| *named)),
                }
            }
            let (locales, is_torn) = place.hear(desk, &folders[..from], said);
            let is_torn = is_torn || !others.is_empty();
            for article in std::iter::once(article).chain(others) {
                found.push(Reading { article, locales: locales.clone(), is_torn });
            }
        }
    }
    found
}

/// Articles that a folder is called by, each with the first folder of its id, and the languages that the rest
/// of the folder's name stands for. A folder that is called like a language is one of that language.
fn named(
    desk: &Desk,
    above: &[Vec<String>],
    folder: &[String],
) -> Vec<(Ix, usize, Option<BTreeSet<Locale>>)> {
    let mut found = Vec::new();
    for (given, own) in ways(desk, folder).into_iter().filter(|(given, _)| !given.is_empty()) {
        let own = Some(own).filter(|own| !own.is_empty());
        let those = articles(desk, above, &given);
        found.extend(those.into_iter().map(|(article, from)| (article, from, own.clone())));
    }
    found
}

/// Readings of a file whose name says nothing but a language: its folder is the article's.
fn of_folders(desk: &Desk, place: &Place, own: &[BTreeSet<Locale>]) -> Vec<Reading> {
    let folders = &place.folders;
    for ix in (0..folders.len()).rev() {
        let named = named(desk, &folders[..ix], &folders[ix]);
        if named.is_empty() {
            continue;
        }
        let reading = |(article, from, said): (Ix, usize, Option<BTreeSet<Locale>>)| {
            let said = own.iter().cloned().chain(said).collect();
            let rest = [&folders[..from], &folders[ix + 1..]].concat();
            let (locales, is_torn) = place.hear(desk, &rest, said);
            Reading { article, locales, is_torn }
        };
        return named.into_iter().map(reading).collect();
    }
    Vec::new()
}

/// Readings of a file that says which article it is for: what its name says beside that, or the end of its
/// name, or its folders.
pub(super) fn of_article(desk: &Desk, place: &Place, said: &BTreeSet<Ix>) -> Vec<Reading> {
    let mut found = all(desk, place);
    found.retain(|reading| said.contains(&reading.article));
    if found.is_empty() {
        let (locales, is_torn) = hear_end(desk, place);
        found = said
            .iter()
            .map(|&article| Reading { article, locales: locales.clone(), is_torn })
            .collect();
    }
    found
}

/// The languages that a path says, whatever else it says.
pub(super) fn spoken(desk: &Desk, place: &Place) -> Option<BTreeSet<Locale>> {
    hear_end(desk, place).0
}

fn hear_end(desk: &Desk, place: &Place) -> (Option<BTreeSet<Locale>>, bool) {
    let stem = place.stem.as_str();
    let bracket = stem.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let ends = [Some(stem), stem.rsplit_once('.').map(|(_, end)| end), bracket.map(|(_, end)| end)];
    let own = ends.into_iter().flatten().map(|end| desk.tongues.called_in(end));
    let own = own.filter(|own| !own.is_empty()).collect();
    place.hear(desk, &place.folders, own)
}

/// An article of the network in a language that is none of its own.
pub(super) fn foreign(desk: &Desk, place: &Place) -> Option<(Option<Ix>, Locale)> {
    // Short words are languages by accident: `new` is that of the Newar.
    let tongue = |words: &[String]| {
        desk.tongues.foreign(words).filter(|_| words.first().is_some_and(|word| word.len() == 2))
    };
    let one = |found: Vec<(Ix, usize)>| {
        let found: BTreeSet<Ix> = found.into_iter().map(|(article, _)| article).collect();
        super::only(&found).copied()
    };
    for words in uncopied(&place.words) {
        let parts = (1..words.len()).map(|at| words.split_at(at));
        for (given, rest) in parts.flat_map(|(a, b)| [(a, b), (b, a)]) {
            let found = articles(desk, &place.folders, given);
            if let (false, Some(foreign)) = (found.is_empty(), tongue(rest)) {
                return Some((one(found), foreign));
            }
        }
        let folder = place.folders.split_last();
        if let (Some((folder, above)), Some(foreign)) = (folder, tongue(&words)) {
            let found = articles(desk, above, folder);
            if !found.is_empty() {
                return Some((one(found), foreign));
            }
        }
    }
    None
}

/// All readings of a path as a catalog: its path below a language's folder, and the languages.
pub(super) fn catalogs(desk: &Desk, place: &Place) -> Vec<(String, Option<BTreeSet<Locale>>)> {
    let folders = &place.folders;
    let (mut nested, mut found) = (Vec::new(), Vec::new());
    for (given, own) in ways(desk, &place.words) {
        for file in &desk.catalogs {
            let own = Vec::from_iter(Some(own.clone()).filter(|own| !own.is_empty()));
            let path = super::desk::segments(file.strip_suffix(".ftl").unwrap_or(file));
            if given.is_empty() {
                // `site/fr.ftl`, or `fr.ftl`, which is any.
                let rest = folders.strip_suffix(path.as_slice());
                let (locales, _) = place.hear(desk, rest.unwrap_or(folders), own);
                let kept = if rest.is_some() { &mut nested } else { &mut found };
                kept.push((file.clone(), locales));
                continue;
            }
            let Some((last, above)) = path.split_last() else { continue };
            if !uncopied(&given).contains(last) {
                continue;
            }
            let rest = folders.strip_suffix(above);
            let (locales, _) = place.hear(desk, rest.unwrap_or(folders), own);
            let is_nested = rest.is_some() && !above.is_empty();
            let kept = if is_nested { &mut nested } else { &mut found };
            kept.push((file.clone(), locales));
        }
    }
    if nested.is_empty() { found } else { nested }
}

/// The words of a name that may be meant as an article's: without a language, and without what marks a copy.
pub(super) fn bare(desk: &Desk, place: &Place) -> Vec<Vec<String>> {
    let given = ways(desk, &place.words).into_iter().map(|(given, _)| given);
    let mut bare: Vec<Vec<String>> = given.filter(|given| !given.is_empty()).collect();
    bare.sort();
    bare.dedup();
    bare
}
