//! 'Did you mean': what is nearest to a name that nothing goes by.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::names::words;
use super::parts::{bare, with_all};
use super::readings::Place;
use crate::model::Locale;

/// Candidates that are named.
pub(super) const NAMED: usize = 3;

/// Ids of the articles that are nearest to words, the nearest first.
pub(super) fn articles(desk: &Desk, given: &[String]) -> Vec<String> {
    let mut near: Vec<String> =
        with_all(desk, given).into_iter().map(|article| desk.id(article).to_owned()).collect();
    // Of many nobody can say which.
    if near.len() > NAMED {
        near.clear();
    }
    for id in of(desk, &[given.to_vec()]) {
        if near.len() < NAMED && !near.contains(&id) {
            near.push(id);
        }
    }
    near
}

/// The same of what a path may say.
pub(super) fn articles_in(desk: &Desk, place: &Place) -> Vec<String> {
    of(desk, &bare(desk, place))
}

fn of(desk: &Desk, given: &[Vec<String>]) -> Vec<String> {
    let mut best: BTreeMap<&str, usize> = BTreeMap::new();
    for (known, articles) in desk.known_by() {
        let Some(distance) = given.iter().filter_map(|given| distance(given, known)).min() else {
            continue;
        };
        for article in articles {
            let own = best.entry(desk.id(*article)).or_insert(distance);
            *own = distance.min(*own);
        }
    }
    sorted(best)
}

/// The catalogs that are nearest to words, the nearest first.
pub(super) fn catalogs(desk: &Desk, given: &[String]) -> Vec<String> {
    let of = |file: &'_ String| {
        let known = words(file.strip_suffix(".ftl").unwrap_or(file));
        distance(given, &known)
    };
    let near = desk.catalogs.iter().filter_map(|file| Some((file.as_str(), of(file)?)));
    sorted(near.collect())
}

/// The languages that are nearest to what is said, the nearest first.
pub(super) fn locales(desk: &Desk, said: &str) -> Vec<Locale> {
    let given = words(said);
    let mut best: BTreeMap<&Locale, usize> = BTreeMap::new();
    for (known, locale) in desk.tongues.names() {
        if let Some(distance) = distance(&given, known) {
            let own = best.entry(locale).or_insert(distance);
            *own = distance.min(*own);
        }
    }
    let mut near: Vec<(usize, &Locale)> = best.into_iter().map(|(l, d)| (d, l)).collect();
    near.sort();
    near.into_iter().take(NAMED).map(|(_, locale)| locale.clone()).collect()
}

/// How far two names are apart, if it is a slip of the hand: a third of the letters at most, as in `diag`. A
/// name that only goes on behind a whole one, such as `report final`, is near as well.
fn distance(given: &[String], known: &[String]) -> Option<usize> {
    if given.len() > known.len() && given.starts_with(known) {
        return Some(given.len() - known.len());
    }
    let (given, known) = (given.join("-"), known.join("-"));
    let (length, other) = (given.chars().count(), known.chars().count());
    let bound = length / 3;
    // What is so much longer or shorter is no slip: there may be thousands of names.
    if bound == 0 || length.abs_diff(other) > bound {
        return None;
    }
    let distance = strsim::damerau_levenshtein(&given, &known);
    (distance <= bound).then_some(distance)
}

fn sorted(best: BTreeMap<&str, usize>) -> Vec<String> {
    let mut near: Vec<(usize, &str)> = best.into_iter().map(|(id, d)| (d, id)).collect();
    near.sort_unstable();
    near.into_iter().take(NAMED).map(|(_, id)| id.to_owned()).collect()
}
