//! The same page in the section's other editions, and what of it search engines should know.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::canonical::{canonical, is_its_own_canonical};
use super::listings::pages_of;
use crate::model::article::Day;
use crate::model::{
    Alternate, Announced, ArticleDigest, EditionIx, EditionPlan, LocaleIx, SectionIx, Site,
    Version, Versions, Visibility,
};

/// The canonical addresses of an article's language versions. Where a section shows the original,
/// that page is the original; else that of the first section that does.
pub(super) fn versions(site: &Site<'_>, article: usize, section: SectionIx) -> Arc<Versions> {
    let Some(source) = site.articles[article].source else { return Arc::default() };
    let live = |ix: &EditionIx| {
        let decision = site.plan.decision(article, *ix);
        let locale = decision.locale.filter(|_| decision.visibility == Visibility::Live)?;
        Some(Version { url: canonical(site, article, *ix)?, locale })
    };
    let language = |locale: LocaleIx| site.settings.locale(locale).language();
    let is_source = |version: &Version| version.locale == source;
    let own = &site.settings.section(section).editions;
    let here = own.iter().filter_map(live).find(is_source);
    let anywhere = || site.settings.editions().filter_map(|(ix, _)| live(&ix)).find(is_source);
    let mut translations: Vec<Version> = Vec::new();
    for version in own.iter().filter_map(live) {
        // British and American English are no translations of each other.
        let other = language(version.locale) != language(source);
        if other && !translations.iter().any(|known| known.url == version.url) {
            translations.push(version);
        }
    }
    Arc::new(Versions { original: here.or_else(anywhere), translations })
}

/// Every page of a section that search engines should know: those of the editions first, then the
/// articles'.
pub fn announced<'s>(
    site: &'s Site<'s>,
    section: SectionIx,
) -> impl Iterator<Item = Announced> + 's {
    let articles = (0..site.articles.len()).map(move |ix| {
        let alternates = article_alternates(site, ix, section);
        let changed = alternates.iter().map(|a| changed_in(site, ix, a.edition)).collect();
        Announced { alternates, changed }
    });
    lists(site, section).into_iter().chain(articles)
}

/// Homes, listings, topics and years.
fn lists(site: &Site<'_>, section: SectionIx) -> Vec<Announced> {
    let editions = || site.settings.section(section).editions.iter().map(|ix| plan_of(site, *ix));
    let topics: BTreeSet<&str> =
        editions().flat_map(|plan| &plan.topics).map(|topic| &*topic.id).collect();
    let years: BTreeSet<i16> =
        editions().flat_map(|plan| &plan.years).map(|year| year.year).collect();
    let latest = |entries: &[u32]| {
        entries.iter().filter_map(|ix| changed(&site.articles[*ix as usize])).max()
    };
    let list =
        |tail: &str, has: &Has<'_>, entries: &dyn Fn(&EditionPlan) -> Option<Day>| Announced {
            alternates: counterparts(site, section, tail, has),
            changed: editions().map(entries).collect(),
        };
    let all = |plan: &EditionPlan| latest(&plan.listing);
    let mut out = vec![list("", &|_| true, &all), list("articles/", &|_| true, &all)];
    out.extend(further(site, section, "articles/", &|plan| Some(&plan.listing)));
    out.push(list("topics/", &has_topics, &all));
    for id in topics {
        let own = |plan: &EditionPlan| plan.topic(id).and_then(|topic| latest(&topic.listing));
        let tail = format!("topics/{id}/");
        out.push(list(&tail, &|plan| plan.topic(id).is_some(), &own));
        out.extend(further(site, section, &tail, &|plan| {
            plan.topic(id).map(|topic| &*topic.listing)
        }));
    }
    out.push(list("archive/", &has_archive, &all));
    for year in years.into_iter().rev() {
        let own = |plan: &EditionPlan| {
            let own = plan.years.iter().find(|own| own.year == year)?;
            latest(&plan.dated[own.dated.clone()])
        };
        let has = |plan: &EditionPlan| plan.years.iter().any(|own| own.year == year);
        let tail = format!("archive/{year}/");
        out.push(list(&tail, &has, &own));
        out.extend(further(site, section, &tail, &|plan| {
            let own = plan.years.iter().find(|own| own.year == year)?;
            Some(&plan.dated[own.dated.clone()])
        }));
    }
    out
}

/// The further pages of a listing. Those of different editions hold different articles, so that
/// none is another's alternate.
fn further(
    site: &Site<'_>,
    section: SectionIx,
    tail: &str,
    listing: &dyn for<'p> Fn(&'p EditionPlan) -> Option<&'p [u32]>,
) -> Vec<Announced> {
    let mut out = Vec::new();
    for ix in &site.settings.section(section).editions {
        let entries = listing(plan_of(site, *ix)).unwrap_or_default();
        let size = site.settings.page_size;
        for number in 2..=pages_of(entries.len(), size) {
            let home = &site.settings.edition(*ix).path;
            let path = Arc::from(format!("{home}{tail}page/{number}/"));
            let listed = entries[(number - 1) * size..].iter().take(size);
            let latest = listed.filter_map(|ix| changed(&site.articles[*ix as usize])).max();
            let alternate = Alternate { edition: *ix, path, announced: true, exact: true };
            out.push(Announced { alternates: Arc::new([alternate]), changed: vec![latest] });
        }
    }
    out
}

/// The same for the text that an edition shows, whose corrections count too.
fn changed_in(site: &Site<'_>, article: usize, edition: EditionIx) -> Option<Day> {
    let digest = &site.articles[article];
    let shown = site.plan.decision(article, edition).locale;
    let corrected = shown.and_then(|locale| digest.updated(locale));
    corrected.max(changed(digest))
}

/// The day of an article's last change of substance; that of its appearance is the first of them.
fn changed(article: &ArticleDigest) -> Option<Day> {
    article.meta.updated.max(article.meta.date)
}

pub(super) fn has_topics(plan: &EditionPlan) -> bool {
    !plan.topics.is_empty()
}

pub(super) fn has_archive(plan: &EditionPlan) -> bool {
    !plan.years.is_empty()
}

pub(super) fn plan_of<'s>(site: &'s Site<'_>, edition: EditionIx) -> &'s EditionPlan {
    &site.plan.editions[usize::from(edition.0)]
}

/// The next older and the next younger live article of an edition.
#[must_use]
pub fn neighbours(site: &Site<'_>, edition: EditionIx, article: usize) -> [Option<u32>; 2] {
    super::listings::neighbours(site.articles, plan_of(site, edition), article)
}

type Has<'h> = dyn Fn(&EditionPlan) -> bool + 'h;

/// A page of the same address below each edition that has it. Where an edition has none, the
/// switcher leads to its home.
pub(super) fn counterparts(
    site: &Site<'_>,
    section: SectionIx,
    tail: &str,
    has: &Has<'_>,
) -> Arc<[Alternate]> {
    let editions = &site.settings.section(section).editions;
    let alternates = editions.iter().map(|ix| {
        let home = &site.settings.edition(*ix).path;
        let exact = has(plan_of(site, *ix));
        let path =
            if exact { Arc::from(format!("{home}{tail}")) } else { Arc::from(home.as_str()) };
        Alternate { edition: *ix, path, announced: exact, exact }
    });
    alternates.collect()
}

/// The article's page in each of the section's editions, or that edition's home instead.
pub(super) fn article_alternates(
    site: &Site<'_>,
    article: usize,
    section: SectionIx,
) -> Arc<[Alternate]> {
    let section = site.settings.section(section);
    let alternates = section.editions.iter().map(|ix| {
        let edition = site.settings.edition(*ix);
        let decision = site.plan.decision(article, *ix);
        let live = decision.visibility == Visibility::Live;
        let path = decision.path.clone();
        Alternate {
            edition: *ix,
            // A page whose canonical address is elsewhere is not announced here.
            announced: live && path.is_some() && is_its_own_canonical(site, article, *ix),
            exact: path.is_some(),
            path: path.unwrap_or_else(|| Arc::from(edition.path.as_str())),
        }
    });
    alternates.collect()
}
