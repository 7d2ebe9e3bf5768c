//! Files that were handed out and have lost the lines that say what they are for: their marks say which original they
//! were made from.

use std::collections::BTreeSet;

use super::framed::noted;
use super::opening::opened;
use super::parcel::{Fate, Judged, Parcel};
use crate::intake;
use crate::model::path::name;
use crate::pipeline::known::Known;
use crate::pipeline::record::prints_of;
use crate::system::System;

/// Looks again at a file that nobody can tell the article of, under the name that its marks give it.
pub(super) fn found(
    system: &dyn System,
    known: &Known,
    parcel: &Parcel,
    (judged, desk): (&Judged, &intake::Desk),
) -> Option<Judged> {
    let is_asked = judged.reasons.iter().any(|reason| ASKED.contains(&reason.id));
    let marks = prints(judged).filter(|_| is_asked && judged.fate == Fate::Held)?;
    let locale = judged.locale.as_ref()?;
    let settings = &*known.settings.of;
    // The original that most of the marks were made from; of an article that was copied nobody knows which it is.
    let mut best: Vec<(usize, &str)> = Vec::new();
    for article in &known.articles {
        let digest = &article.digest;
        let Some(source) = digest.source_variant() else { continue };
        let of = (digest.id.as_str(), settings.locale(source.locale));
        let own = prints_of(system, settings, of, &source.path);
        best.push((marks.intersection(&own).count(), of.0));
    }
    best.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (count, article) = *best.first()?;
    let is_other = best.get(1).is_some_and(|(other, _)| *other == count);
    if count * 2 < marks.len() || count == 0 || is_other {
        return None;
    }
    let own = name(&parcel.path);
    let folder = &parcel.path[..parcel.path.len() - own.len()];
    let named = desk.file_name(article, locale, (folder, intake::ending(own)))?;
    let parcel = Parcel { path: format!("{folder}{named}"), ..parcel.clone() };
    let noted = |article: &str| noted(system, known, article);
    Some(opened(system, &parcel, desk, settings, &noted))
}

/// What is asked of those whose files nobody can tell the article of.
const ASKED: &[&str] = &["intake-no-article", "intake-which"];

/// The fingerprints of texts in a file's marks; none if there are no marks.
fn prints(judged: &Judged) -> Option<BTreeSet<String>> {
    // An answer to an update keeps its marks until it is known which text it is for.
    let marks = judged.text.lines().filter_map(|line| line.split_once('¶'));
    let marks = marks.flat_map(|(_, mark)| mark.split_whitespace());
    let made = judged.made.iter().flat_map(|part| &part.prints).map(String::as_str);
    let prints: BTreeSet<String> = made
        .chain(marks)
        .map(|word| word.split('+').next().unwrap_or_default())
        .filter(|word| word.len() == LETTERS && !word.starts_with('~'))
        .map(str::to_owned)
        .collect();
    (!prints.is_empty()).then_some(prints)
}

/// Letters of a fingerprint of a text.
const LETTERS: usize = 5;
