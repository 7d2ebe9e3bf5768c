//! The order of articles in each edition.

use std::cmp::Reverse;

use crate::model::{ArticleDigest, Decision, EditionPlan, Settings, Shown, Visibility};

/// Articles on an edition's home.
pub(super) const HOME_ENTRIES: usize = 10;

pub(super) fn listings(
    settings: &Settings,
    articles: &[ArticleDigest],
    decisions: &[Vec<Decision>],
) -> Vec<EditionPlan> {
    let mut newest: Vec<usize> = (0..articles.len()).collect();
    newest.sort_by_key(|ix| (Reverse(articles[*ix].meta.date), *ix));
    let plan = |(edition_ix, edition): (crate::model::EditionIx, &crate::model::Edition)| {
        let pinned =
            |ix: usize| articles[ix].meta.placements.get(&edition.section).is_some_and(|p| p.pin);
        let mut plan = EditionPlan::default();
        for &ix in &newest {
            let decision = &decisions[ix][usize::from(edition_ix.0)];
            let Ok(entry) = u32::try_from(ix) else { continue };
            match (decision.visibility, decision.shown) {
                (Visibility::Live, _) => plan.listing.push(entry),
                (_, Shown::Labelled | Shown::Link) => plan.elsewhere.push(entry),
                _ => {}
            }
        }
        // A stable sort: the newest first among the pinned, and among the others.
        plan.listing.sort_by_key(|ix| !pinned(*ix as usize));
        plan
    };
    settings.editions().map(plan).collect()
}

/// How many pages a listing of this many entries has: at least one.
#[must_use]
pub(super) fn pages_of(entries: usize, page_size: usize) -> usize {
    entries.div_ceil(page_size.max(1)).max(1)
}
