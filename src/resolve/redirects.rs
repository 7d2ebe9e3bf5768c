//! Addresses that articles had, and that lead on to where they stand now.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::decide::is_file;
use crate::model::slug::is_slug;
use crate::model::{ArticleDigest, Decision, EditionIx, Redirect, Refused, Settings};

/// By edition: each earlier address with the article that it leads to. What stands at an address
/// keeps it; of two articles that had it, the first by id does.
pub(super) fn redirects(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    decisions: &[Vec<Decision>],
    statics: &[BTreeSet<String>],
) -> (Vec<Vec<Redirect>>, Vec<Refused>) {
    let mut all = vec![Vec::new(); settings.editions.len()];
    let mut refused = Vec::new();
    let moved = |article: &ArticleDigest| article.variants.iter().any(|v| !v.redirects.is_empty());
    let moved: Vec<usize> = (0..articles.len()).filter(|ix| moved(&articles[*ix])).collect();
    if moved.is_empty() {
        return (all, refused);
    }
    for (edition_ix, _) in settings.editions() {
        let (found, mut clashes) =
            of_edition(settings, articles, decisions, statics, edition_ix, &moved);
        all[usize::from(edition_ix.0)] = found;
        refused.append(&mut clashes);
    }
    (all, refused)
}

fn of_edition(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    decisions: &[Vec<Decision>],
    statics: &[BTreeSet<String>],
    edition_ix: EditionIx,
    moved: &[usize],
) -> (Vec<Redirect>, Vec<Refused>) {
    let place = usize::from(edition_ix.0);
    let edition = settings.edition(edition_ix);
    let section = settings.section(edition.section);
    // Addresses are compared without case: many file systems do so.
    let taken: HashMap<String, usize> = decisions
        .iter()
        .enumerate()
        .filter_map(|(ix, row)| Some((row[place].path.as_ref()?.to_lowercase(), ix)))
        .collect();
    let mut claimed: BTreeMap<String, Redirect> = BTreeMap::new();
    let mut refused = Vec::new();
    for &ix in moved {
        let decision = &decisions[ix][place];
        let (Some(locale), Some(_), Ok(article)) =
            (decision.locale, &decision.path, u32::try_from(ix))
        else {
            continue;
        };
        let Some(variant) = articles[ix].variant(locale) else { continue };
        for (nth, (old, _)) in variant.redirects.iter().enumerate() {
            let first = old.split('/').next().unwrap_or_default();
            if !old.split('/').all(is_slug) || settings.is_reserved(first) {
                continue;
            }
            let below = format!("{}{old}/", edition.folder);
            let path = format!("{}{old}/", edition.path);
            let key = path.to_lowercase();
            let other_site = settings.sections.iter().any(|other| {
                other.origin == section.origin && other.base_path.eq_ignore_ascii_case(&path)
            });
            let file = is_file(&statics[usize::from(edition.section.0)], &below);
            let winner = taken.get(&key).copied();
            let winner = winner.or_else(|| claimed.get(&key).map(|r| r.article as usize));
            match winner {
                // Said twice in one breath.
                Some(winner) if winner == ix && !taken.contains_key(&key) => {}
                None if !file && !other_site => {
                    claimed.insert(key, Redirect { from: Arc::from(path), article });
                }
                winner => {
                    refused.push(Refused { edition: edition_ix, article: ix, nth, path, winner });
                }
            }
        }
    }
    let mut found: Vec<Redirect> = claimed.into_values().collect();
    found.sort();
    (found, refused)
}
