//! Whole addresses, and which of several is the canonical one.

use crate::model::url::encode;
use crate::model::{EditionIx, SectionIx, Shown, Site, Visibility};

/// The whole address of a path in an edition's site.
pub(super) fn whole(site: &Site<'_>, edition: EditionIx, path: &str) -> String {
    let section = site.settings.section(site.settings.edition(edition).section);
    format!("{}{}", section.origin, encode(path))
}

pub(super) fn is_its_own_canonical(site: &Site<'_>, article: usize, edition: EditionIx) -> bool {
    let own = site.plan.decision(article, edition);
    let mine = own.path.as_deref().map(|path| whole(site, edition, path));
    canonical(site, article, edition) == mine
}

/// The canonical address of an article's page: its own, unless its placement names another
/// section that shows the same text; for a page in another language that of the original.
pub(super) fn canonical(site: &Site<'_>, article: usize, edition_ix: EditionIx) -> Option<String> {
    let decision = site.plan.decision(article, edition_ix);
    let edition = site.settings.edition(edition_ix);
    let of = |other: EditionIx| {
        let there = site.plan.decision(article, other);
        let same = there.visibility == Visibility::Live && there.locale == decision.locale;
        same.then(|| there.path.as_deref().map(|path| whole(site, other, path))).flatten()
    };
    let in_section = |section: SectionIx| {
        site.settings.section(section).editions.iter().find_map(|other| of(*other))
    };
    if decision.shown == Shown::Labelled {
        let here = in_section(edition.section);
        return here.or_else(|| site.settings.sections().find_map(|(ix, _)| in_section(ix)));
    }
    let placed = site.articles[article].meta.placements.get(&edition.section);
    let elsewhere = placed.and_then(|p| p.canonical).filter(|section| *section != edition.section);
    elsewhere
        .and_then(in_section)
        .or_else(|| decision.path.as_deref().map(|path| whole(site, edition_ix, path)))
}
