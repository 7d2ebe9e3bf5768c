//! Every way to read a path.

use std::collections::BTreeSet;

use super::desk::{Desk, Ix, folders};
use super::fillers;
use super::names::{decoded, parted, stem, uncopied, words};
use super::parts;
use crate::model::Locale;
use crate::model::path::name;

/// Words of a name that is read in more than one way; nobody gives longer ones to a file.
const LONGEST: usize = 64;

/// Words that a language's name may have.
pub(super) const TONGUE: usize = 6;

/// One way to read a path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reading {
    pub(super) article: Ix,
    /// The languages that it may be in; none if nothing says it.
    pub(super) locales: Option<BTreeSet<Locale>>,
    /// Whether parts of the path contradict each other in the language.
    pub(super) is_torn: bool,
    /// Whether they do in the article.
    pub(super) is_split: bool,
}

impl Reading {
    /// Whether it may be in one of these languages.
    pub(super) fn agrees(&self, said: &BTreeSet<Locale>) -> bool {
        self.locales.as_ref().is_none_or(|own| !own.is_disjoint(said))
    }
}

/// Where a file of a delivery lies.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) stem: String,
    pub(super) words: Vec<String>,
    /// Whether its ending is a catalog's.
    pub(super) is_catalog: bool,
    /// The words of each folder, without the translator's own.
    pub(super) folders: Vec<Vec<String>>,
    /// The translator's languages; empty if any.
    pub(super) theirs: BTreeSet<Locale>,
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

    /// The same without the words that say nothing of the article or the language.
    pub(super) fn bare(&self) -> Self {
        let folders = self.folders.iter().map(|folder| fillers::without(folder)).collect();
        Self { words: fillers::without(&self.words), folders, ..self.clone() }
    }

    /// The same with words that are cut where Latin letters and those of scripts without spaces meet.
    pub(super) fn parted(&self) -> Self {
        Self { words: self.words.iter().flat_map(|word| parted(word)).collect(), ..self.clone() }
    }

    /// The same without as few of these words as one likes: first without those of the name, then without those of the
    /// folders as well. Each list has those that leave out as many.
    fn barer(&self) -> Vec<Vec<Self>> {
        let folders = self.bare().folders;
        let levels = fillers::fewer(&self.words);
        let with = |words: &Vec<String>, folders: &[Vec<String>]| Self {
            words: words.clone(),
            folders: folders.to_vec(),
            ..self.clone()
        };
        let of = |folders: &[Vec<String>]| -> Vec<Vec<Self>> {
            levels.iter().map(|ways| ways.iter().map(|own| with(own, folders)).collect()).collect()
        };
        let mut found = of(&self.folders);
        if folders != self.folders {
            found.push(vec![with(&self.words, &folders)]);
            found.extend(of(&folders));
        }
        found
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
        let heard = folders.iter().filter_map(called).chain(own);
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
        // A person's folder says what nothing else does, and which of several languages is meant. Whoever translates
        // into French may send Japanese for once, and says so.
        let theirs = Some(self.theirs.clone()).filter(|theirs| !theirs.is_empty());
        agreed = match (agreed, theirs) {
            (Some(agreed), Some(theirs)) => {
                let both: BTreeSet<Locale> = agreed.intersection(&theirs).cloned().collect();
                Some(if both.is_empty() { agreed } else { both })
            }
            (agreed, theirs) => agreed.or(theirs),
        };
        (if is_torn { Some(all) } else { agreed }, is_torn)
    }
}

/// What a name may consist of: the words for the article or catalog, which may be none, and the languages
/// that the rest stands for, which may be none either.
pub(super) fn ways(desk: &Desk, name: &[String]) -> Vec<(Vec<String>, BTreeSet<Locale>)> {
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
        // `kites.fr (français)`
        for (given, one, other) in doubled(desk, &words) {
            // `pt-PT` is no double `pt`.
            let is_tag = |pair| desk.tongues.has(pair) || desk.tongues.foreign(pair).is_some();
            if !words.windows(2).any(is_tag) {
                found.push((given, one.intersection(&other).cloned().collect()));
            }
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

/// What a name may consist of that names two languages: the words for the article, and those that each stands for.
pub(super) fn doubled(
    desk: &Desk,
    words: &[String],
) -> Vec<(Vec<String>, BTreeSet<Locale>, BTreeSet<Locale>)> {
    let mut found = Vec::new();
    let mut push = |given: &[String], one: &[String], other: &[String]| {
        let (one, other) = (desk.tongues.called(one), desk.tongues.called(other));
        if !one.is_empty() && !other.is_empty() && !given.is_empty() {
            found.push((given.to_vec(), one, other));
        }
    };
    let count = words.len();
    for from in 0..=count.min(TONGUE) {
        for to in count.saturating_sub(TONGUE).max(from + 1)..=count {
            let (before, given, behind) = (&words[..from], &words[from..to], &words[to..]);
            match (before, behind) {
                ([], [_, _, ..]) => {
                    (1..behind.len()).for_each(|at| push(given, &behind[..at], &behind[at..]));
                }
                ([_, _, ..], []) => {
                    (1..before.len()).for_each(|at| push(given, &before[..at], &before[at..]));
                }
                ([_, ..], [_, ..]) => push(given, before, behind),
                _ => {}
            }
        }
    }
    found
}

/// Articles that words stand for behind some folders, each with the first folder that is part of its id.
pub(super) fn articles(desk: &Desk, folders: &[Vec<String>], given: &[String]) -> Vec<(Ix, usize)> {
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
            let is_split = !others.is_empty();
            for article in std::iter::once(article).chain(others) {
                found.push(Reading { article, locales: locales.clone(), is_torn, is_split });
            }
        }
    }
    found
}

/// The same without words that say nothing, of which no more are left out than have to be.
pub(super) fn barer(desk: &Desk, place: &Place) -> Vec<Reading> {
    let read = |ways: &Vec<Place>| ways.iter().flat_map(|own| all(desk, own)).collect::<Vec<_>>();
    place.barer().iter().map(read).find(|found| !found.is_empty()).unwrap_or_default()
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
            Reading { article, locales, is_torn, is_split: false }
        };
        return named.into_iter().map(reading).collect();
    }
    Vec::new()
}

/// Readings of a file that says which article it is for: what its name says beside that, or the end of its
/// name, or its folders.
pub(super) fn of_article(desk: &Desk, place: &Place, said: &BTreeSet<Ix>) -> Vec<Reading> {
    let mut found = Vec::new();
    for place in [place, &place.bare()] {
        if found.is_empty() {
            found = all(desk, place);
            found.retain(|reading| said.contains(&reading.article));
        }
    }
    found.iter_mut().for_each(|reading| reading.is_split = false);
    if found.is_empty() {
        let (heard, is_torn) = hear_end(desk, place);
        let locales = if is_torn { heard } else { parts::spoken(desk, place) };
        found = said
            .iter()
            .map(|&article| Reading { article, locales: locales.clone(), is_torn, is_split: false })
            .collect();
    }
    found
}

pub(super) fn hear_end(desk: &Desk, place: &Place) -> (Option<BTreeSet<Locale>>, bool) {
    let stem = place.stem.as_str();
    let bracket = stem.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let ends = [Some(stem), stem.rsplit_once('.').map(|(_, end)| end), bracket.map(|(_, end)| end)];
    let own = ends.into_iter().flatten().map(|end| desk.tongues.called_in(end));
    let own = own.filter(|own| !own.is_empty()).collect();
    place.hear(desk, &place.folders, own)
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
