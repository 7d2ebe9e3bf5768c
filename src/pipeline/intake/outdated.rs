//! Names that say that what they name is an old version.

use super::parcel::Judged;
use crate::intake::{self, Claim, Said};

/// A text whose name says that it is an old version, held: it may have been put there by mistake. A name that means an
/// article with that word is none.
pub(super) fn old(
    path: &str,
    desk: &intake::Desk,
    front: Said<'_>,
    (by_name, judged): (&Claim, &Judged),
) -> Option<Judged> {
    if !matches!(by_name, Claim::Unknown(_)) {
        return None;
    }
    let bare = intake::without_old(path)?;
    let of = |front| intake::claim(desk, &intake::Delivery { path: &bare, front });
    let named = match of(None) {
        Claim::Variant { article, .. } => vec![article],
        Claim::Ambiguous { articles, is_catalog: false, .. } => articles,
        _ => return None,
    };
    let Claim::Variant { article, locale } = of(Some(front)) else { return None };
    let mut judged = judged.clone();
    judged.presumed = named.contains(&article).then_some(article);
    judged.presumed.as_ref()?;
    judged.locale = Some(locale);
    Some(judged.held("intake-old", Vec::new()))
}
