//! What parts of a name say that is not understood as a whole.

use std::collections::BTreeSet;

use super::desk::{Desk, Ix};
use super::fillers;
use super::names::{plain, uncopied, words};
use super::readings::{Place, TONGUE, articles, doubled, hear_end, ways};
use crate::model::Locale;

/// An article of which a name says that it is in two languages at once.
pub(super) fn torn(desk: &Desk, place: &Place) -> Option<(Ix, BTreeSet<Locale>)> {
    uncopied(&place.words).iter().find_map(|words| {
        let mut apart = doubled(desk, words).into_iter().filter(|(_, a, b)| a.is_disjoint(b));
        apart.find_map(|(given, one, other)| {
            let found = articles(desk, &place.folders, &given);
            let found: BTreeSet<Ix> = found.into_iter().map(|(article, _)| article).collect();
            Some((*super::only(&found)?, one.union(&other).cloned().collect()))
        })
    })
}

/// Folders that may be part of a name.
const DEEPEST: usize = 3;

/// Articles whose id, slug or headline has all words that a name may say of the article, in their order, and the
/// languages that the rest of the name stands for.
pub(super) fn holding(desk: &Desk, place: &Place) -> (BTreeSet<Ix>, BTreeSet<Locale>) {
    let (mut found, mut locales) = (BTreeSet::new(), BTreeSet::new());
    let folders = &place.folders;
    // Folders say which of several, if they are part of the names.
    for from in folders.len().saturating_sub(DEEPEST)..=folders.len() {
        for (given, own) in ways(desk, &place.words) {
            let own_words = folders[from..].iter().flatten().chain(&given);
            let those = with_all(desk, &own_words.cloned().collect::<Vec<_>>());
            if !given.is_empty() && !those.is_empty() {
                found.extend(those);
                locales.extend(own);
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    (found, locales)
}

/// Articles that go by something that has all of these words, in their order.
pub(super) fn with_all(desk: &Desk, given: &[String]) -> BTreeSet<Ix> {
    // Of a letter or two there are too many.
    if given.iter().map(|word| word.len()).sum::<usize>() < 3 {
        return BTreeSet::new();
    }
    let has = |known: &[String]| {
        let mut rest = known.iter();
        given.iter().all(|word| rest.any(|own| own == word))
    };
    let found = desk.known_by().filter(|(known, _)| has(known));
    found.flat_map(|(_, articles)| articles.iter().copied()).collect()
}

/// The languages that a path says, whatever else it says: at the end of its name, or anywhere by a whole name.
pub(super) fn spoken(desk: &Desk, place: &Place) -> Option<BTreeSet<Locale>> {
    let (heard, is_torn) = hear_end(desk, place);
    let theirs = Some(&place.theirs);
    if !is_torn && heard.is_some() && heard.as_ref() != theirs {
        return heard;
    }
    let mut agreed: Option<BTreeSet<Locale>> = None;
    for length in 1..=place.words.len().min(TONGUE) {
        for words in place.words.windows(length) {
            // Short words are languages by accident.
            let is_name = words.concat().len() > 3;
            let found = if is_name { desk.tongues.called(words) } else { BTreeSet::new() };
            if !found.is_empty() {
                agreed = Some(match agreed {
                    Some(agreed) => agreed.intersection(&found).cloned().collect(),
                    None => found,
                });
            }
        }
    }
    agreed.filter(|agreed| !agreed.is_empty()).or(heard)
}

/// A language that the network does not have.
fn foreign_tongue(desk: &Desk, words: &[String]) -> Option<Locale> {
    // Short words are languages by accident: `new` is that of the Newar.
    let tag = words.first().filter(|word| word.len() == 2);
    tag.map_or_else(|| desk.tongues.named_foreign(words), |_| desk.tongues.foreign(words))
}

/// A language that the network does not have, and that a folder is called after which is no part of an article's id.
pub(super) fn foreign_folder(desk: &Desk, place: &Place, found: &BTreeSet<Ix>) -> Option<String> {
    let is_own = |folder: &Vec<String>| {
        found.iter().any(|ix| super::desk::segments(desk.id(*ix)).contains(folder))
    };
    let others = place.folders.iter().rev().filter(|folder| !is_own(folder));
    let mut copies = others.flat_map(|folder| uncopied(folder));
    copies.find_map(|words| foreign_tongue(desk, &words)).map(|found| found.to_string())
}

/// The only article of which something that it goes by stands in a name as a whole, and the languages that the words beside
/// it stand for.
pub(super) fn within(desk: &Desk, place: &Place) -> Option<(Ix, BTreeSet<Locale>)> {
    let given = &place.words;
    let bare = plain(given);
    let mut found: Vec<(usize, usize, &BTreeSet<Ix>)> = Vec::new();
    for (known, articles) in desk.known_plainly() {
        // Of a letter or two there are too many.
        if known.iter().map(|word| word.len()).sum::<usize>() >= 3 {
            let starts = bare.windows(known.len()).enumerate().filter(|(_, own)| *own == known);
            found.extend(starts.map(|(at, _)| (at, at + known.len(), articles)));
        }
    }
    // What is part of something longer is not meant.
    let is_part = |(from, to, _): &(usize, usize, _)| {
        found.iter().any(|(a, b, _)| a <= from && to <= b && b - a > to - from)
    };
    let whole: Vec<_> = found.iter().filter(|own| !is_part(own)).collect();
    let articles: BTreeSet<Ix> = whole.iter().flat_map(|(.., own)| own.iter().copied()).collect();
    let article = *super::only(&articles)?;
    let mut locales = BTreeSet::new();
    for (from, to, _) in whole {
        let (before, after) = (&given[..*from], &given[*to..]);
        for length in 1..=TONGUE {
            let behind = after.get(..length).unwrap_or_default();
            let ahead = before.len().checked_sub(length).map_or(&[][..], |at| &before[at..]);
            locales.extend(desk.tongues.called(behind));
            locales.extend(desk.tongues.called(ahead));
        }
    }
    let heard = Some(locales).filter(|own| !own.is_empty()).or_else(|| spoken(desk, place));
    Some((article, heard.unwrap_or_default()))
}

/// An article of the network in a language that is none of its own.
pub(super) fn foreign(desk: &Desk, place: &Place) -> Option<(Option<Ix>, String)> {
    let tongue = |words: &[String]| foreign_tongue(desk, words);
    let one = |found: Vec<(Ix, usize)>| {
        let found: BTreeSet<Ix> = found.into_iter().map(|(article, _)| article).collect();
        super::only(&found).copied()
    };
    for words in uncopied(&place.words) {
        let parts = (1..words.len()).map(|at| words.split_at(at));
        for (given, rest) in parts.flat_map(|(a, b)| [(a, b), (b, a)]) {
            let found = articles(desk, &place.folders, given);
            if let (false, Some(foreign)) = (found.is_empty(), tongue(rest)) {
                return Some((one(found), foreign.to_string()));
            }
        }
        let folder = place.folders.split_last();
        if let (Some((folder, above)), Some(foreign)) = (folder, tongue(&words)) {
            let found = articles(desk, above, folder);
            if !found.is_empty() {
                return Some((one(found), foreign.to_string()));
            }
        }
    }
    // Two letters behind a full stop are meant as a language, even where there is none of that code; three if there is one.
    let (stem, code) = place.stem.rsplit_once('.')?;
    let is_code = match code.len() {
        2 => code.bytes().all(|b| b.is_ascii_alphabetic()),
        // The language of the Newar is `new`.
        3 => {
            let is_kept =
                fillers::without(&[words(stem), words(code)].concat()).ends_with(&words(code));
            is_kept && desk.tongues.foreign(&words(code)).is_some()
        }
        _ => false,
    };
    let found = articles(desk, &place.folders, &fillers::without(&words(stem)));
    (is_code && !found.is_empty()).then(|| (one(found), code.to_owned()))
}

/// The words of a name that may be meant as an article's: without a language, and without what marks a copy.
pub(super) fn bare(desk: &Desk, place: &Place) -> Vec<Vec<String>> {
    let given = ways(desk, &place.words).into_iter().map(|(given, _)| given);
    let mut bare: Vec<Vec<String>> = given.filter(|given| !given.is_empty()).collect();
    bare.sort();
    bare.dedup();
    bare
}
