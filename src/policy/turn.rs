//! When policy's answer changes though nothing else does.

use super::Policy;
use crate::model::{ArticleDigest, Moment, Settings};

/// The next instant after a moment at which an embargo ends, or a barrier opens or gives up waiting, for
/// an article. What is counted in days may change at every midnight in UTC as well.
#[must_use]
pub fn next_turn(article: &ArticleDigest, settings: &Settings, moment: Moment) -> Option<Moment> {
    let of = |section| Policy::of(settings, section, &article.meta);
    let embargoes = settings.sections().filter_map(|(ix, _)| of(Some(ix)).embargo());
    let barrier = of(None).barrier();
    let barrier = barrier.iter().flat_map(|barrier| [barrier.at, barrier.until]).flatten();
    embargoes.chain(barrier).filter(|turn| *turn > moment).min()
}
