//! The order of articles in each edition: all of them, by topic and by year.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::article::Day;
use crate::model::{
    ArticleDigest, Decision, Edition, EditionIx, EditionPlan, Settings, Shown, TopicPlan,
    Visibility, YearPlan,
};

/// Articles on an edition's home.
pub(super) const HOME_ENTRIES: usize = 10;

pub(super) fn listings(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    decisions: &[Vec<Decision>],
    named: &dyn Fn(EditionIx, &str) -> bool,
) -> Vec<EditionPlan> {
    let mut newest: Vec<u32> =
        (0..articles.len()).filter_map(|ix| u32::try_from(ix).ok()).collect();
    newest.sort_by_key(|ix| age(articles, *ix));
    let plan = |(edition_ix, edition): (EditionIx, &Edition)| {
        let mut plan = EditionPlan::default();
        for &ix in &newest {
            let decision = &decisions[ix as usize][usize::from(edition_ix.0)];
            match (decision.visibility, decision.shown) {
                (Visibility::Live, _) => plan.listing.push(ix),
                (_, Shown::Labelled | Shown::Link) => plan.elsewhere.push(ix),
                _ => {}
            }
        }
        let dated = |ix: &&u32| articles[**ix as usize].meta.date.is_some();
        plan.dated = plan.listing.iter().filter(dated).copied().collect();
        plan.years = years(articles, &plan.dated);
        plan.topics = topics(articles, &plan, &|topic| named(edition_ix, topic));
        // A stable sort: the newest first among the pinned, and among the others.
        plan.listing.sort_by_key(|ix| !is_pinned(&articles[*ix as usize], edition));
        plan
    };
    settings.editions().map(plan).collect()
}

fn is_pinned(article: &ArticleDigest, edition: &Edition) -> bool {
    article.meta.placements.get(&edition.section).is_some_and(|placement| placement.pin)
}

/// The order of time: the newest first, what bears no day last, and of one day by id.
fn age(articles: &[Arc<ArticleDigest>], ix: u32) -> (Reverse<Option<Day>>, u32) {
    (Reverse(articles[ix as usize].meta.date), ix)
}

fn years(articles: &[Arc<ArticleDigest>], dated: &[u32]) -> Vec<YearPlan> {
    let mut years: Vec<YearPlan> = Vec::new();
    for (place, ix) in dated.iter().enumerate() {
        let Some(day) = articles[*ix as usize].meta.date else { continue };
        match years.last_mut() {
            Some(last) if last.year == day.year => last.dated.end = place + 1,
            _ => years.push(YearPlan { year: day.year, dated: place..place + 1 }),
        }
    }
    years
}

/// The topics that have a name and a live article: one without would be a page of nothing.
fn topics(
    articles: &[Arc<ArticleDigest>],
    plan: &EditionPlan,
    named: &dyn Fn(&str) -> bool,
) -> Vec<TopicPlan> {
    let mut topics: BTreeMap<&str, [Vec<u32>; 2]> = BTreeMap::new();
    for (nth, list) in [&plan.listing, &plan.elsewhere].into_iter().enumerate() {
        for ix in list {
            for topic in &articles[*ix as usize].meta.topics {
                let own = &mut topics.entry(topic).or_default()[nth];
                // A topic that an article names twice is one topic.
                if own.last() != Some(ix) {
                    own.push(*ix);
                }
            }
        }
    }
    topics
        .into_iter()
        .filter(|(id, [listing, _])| !listing.is_empty() && named(id))
        .map(|(id, [listing, elsewhere])| TopicPlan { id: Arc::from(id), listing, elsewhere })
        .collect()
}

/// The next older and the next younger live article of an edition.
pub(super) fn neighbours(
    articles: &[Arc<ArticleDigest>],
    plan: &EditionPlan,
    article: usize,
) -> [Option<u32>; 2] {
    let Ok(ix) = u32::try_from(article) else { return [None; 2] };
    match plan.dated.binary_search_by_key(&age(articles, ix), |other| age(articles, *other)) {
        Ok(place) => {
            let younger = place.checked_sub(1).map(|place| plan.dated[place]);
            [plan.dated.get(place + 1).copied(), younger]
        }
        Err(_) => [None; 2],
    }
}

/// How many pages a listing of this many entries has: at least one.
#[must_use]
pub(super) fn pages_of(entries: usize, page_size: usize) -> usize {
    entries.div_ceil(page_size.max(1)).max(1)
}
