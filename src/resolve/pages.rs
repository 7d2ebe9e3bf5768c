//! Articles' page plans: each page's whole input, made from the site's plan when it is needed.

use std::sync::Arc;

use super::alternates::{article_alternates, plan_of, versions};
use super::canonical::{canonical, whole};
use super::links::{href, lead_of};
use super::listings::neighbours;
use crate::model::page::ArticleBody;
use crate::model::url::encode;
use crate::model::{
    Alternate, ArticleDigest, EditionIx, Lead, LocaleIx, PageBody, PagePlan, SectionIx, Settings,
    Site, StateNotice, Teaser, Tombstone, VariantDigest, Versions, Visibility,
};

/// The pages of one article that show the same variant.
pub struct ArticlePages {
    /// The variant's place among the article's variants.
    pub variant: usize,
    /// Its pages.
    pub pages: Vec<PagePlan>,
}

/// All pages of an article, by the variant that they show.
#[must_use]
pub fn article_pages(site: &Site<'_>, article: usize) -> Vec<ArticlePages> {
    let digest = &site.articles[article];
    let mut groups: Vec<ArticlePages> = Vec::new();
    for (section_ix, section) in site.settings.sections() {
        // The same for all editions of the section: made once, for the first that has a page.
        let mut shared: Option<(Arc<[Alternate]>, Arc<Versions>)> = None;
        for edition_ix in &section.editions {
            let decision = site.plan.decision(article, *edition_ix);
            let (Some(path), Some(locale)) = (&decision.path, decision.locale) else { continue };
            let Ok(variant_ix) = digest.variants.binary_search_by_key(&locale, |v| v.locale) else {
                continue;
            };
            let (alternates, kin) = shared.get_or_insert_with(|| {
                let alternates = article_alternates(site, article, section_ix);
                (alternates, versions(site, article, section_ix))
            });
            let retracted = decision.visibility == Visibility::Retracted;
            let below = path.strip_prefix(section.base_path.as_str()).unwrap_or(path);
            let page = PagePlan {
                edition: *edition_ix,
                file: format!("{below}index.html"),
                path: path.clone(),
                canonical: canonical(site, article, *edition_ix).filter(|_| !retracted),
                alternates: alternates.clone(),
                body: if retracted {
                    tombstone(site, article, variant_ix, *edition_ix)
                } else {
                    article_body(site, article, variant_ix, *edition_ix, kin.clone())
                },
            };
            match groups.iter_mut().find(|group| group.variant == variant_ix) {
                Some(group) => group.pages.push(page),
                None => groups.push(ArticlePages { variant: variant_ix, pages: vec![page] }),
            }
        }
    }
    groups
}

fn article_body(
    site: &Site<'_>,
    article: usize,
    variant: usize,
    edition: EditionIx,
    versions: Arc<Versions>,
) -> PageBody {
    let section = site.settings.edition(edition).section;
    let digest = &site.articles[article];
    let nth = variant;
    let variant = &digest.variants[nth];
    let decision = site.plan.decision(article, edition);
    let texts = variant.texts_in(section);
    let lead = lead_of(site, article, nth).and_then(|path| {
        let asset = site.assets.get(&path)?;
        let base = &site.settings.section(section).base_path;
        let alt = texts.lead_alt.clone().unwrap_or_default();
        Some(Lead { src: format!("{base}{}", encode(&asset.file)), alt, size: asset.size })
    });
    let mut links = Vec::with_capacity(variant.links.len());
    for link in &variant.links {
        if !links.iter().any(|(dest, _)| *dest == link.dest) {
            links.push((link.dest.clone(), href(site, article, nth, edition, &link.dest)));
        }
    }
    PageBody::Article(Box::new(ArticleBody {
        article,
        locale: variant.locale,
        source: (variant.path.clone(), variant.hash),
        shown: decision.shown,
        headline: texts.headline.clone().unwrap_or_default(),
        standfirst: texts.standfirst.clone(),
        teaser: texts.teaser.clone(),
        credit: texts.credit.clone(),
        translators: translators(site.settings, digest, variant),
        authors: digest.meta.authors.clone(),
        topics: topics(site, article, edition),
        versions,
        neighbours: neighbours(site.articles, plan_of(site, edition), article)
            .map(|other| teaser(site, other? as usize, edition).map(Box::new)),
        date: digest.meta.date,
        updated: digest.updated(variant.locale),
        corrections: digest.corrections(texts).cloned().collect(),
        notice: decision
            .banner
            .map(|banner| StateNotice { banner, original: original(site, article, section) }),
        lead,
        links,
    }))
}

/// The names of those who translated a text; an original is nobody's translation.
fn translators(
    settings: &Settings,
    digest: &ArticleDigest,
    variant: &VariantDigest,
) -> Vec<String> {
    if digest.source == Some(variant.locale) {
        return Vec::new();
    }
    let name = |said: &String| {
        let known = settings.translators.iter().find(|translator| translator.id == *said);
        known.map_or_else(|| said.clone(), |translator| translator.name.clone())
    };
    variant.translators.iter().map(name).collect()
}

fn tombstone(site: &Site<'_>, article: usize, variant: usize, edition: EditionIx) -> PageBody {
    let digest = &site.articles[article];
    let variant = &digest.variants[variant];
    let section = site.settings.edition(edition).section;
    let texts = variant.texts_in(section);
    PageBody::Retracted(Box::new(Tombstone {
        article,
        locale: variant.locale,
        source: (variant.path.clone(), variant.hash),
        headline: texts.headline.clone().unwrap_or_default(),
        date: digest.meta.retracted,
        reason: texts.retraction.clone(),
    }))
}

/// Where a section has the article as it was written.
fn original(site: &Site<'_>, article: usize, section: SectionIx) -> Option<(String, LocaleIx)> {
    let source = site.articles[article].source?;
    let editions = site.settings.section(section).editions.iter();
    let mut found = editions.filter_map(|ix| {
        let decision = site.plan.decision(article, *ix);
        let live = decision.visibility == Visibility::Live && decision.locale == Some(source);
        live.then_some(decision.path.as_deref()?)
    });
    found.next().map(|path| (encode(path), source))
}

/// An article's topics, with their pages in the edition.
fn topics(site: &Site<'_>, article: usize, edition: EditionIx) -> Vec<(String, Option<String>)> {
    let plan = plan_of(site, edition);
    let home = &site.settings.edition(edition).path;
    let page = |id: &str| plan.topic(id).map(|_| encode(&format!("{home}topics/{id}/")));
    let topics = site.articles[article].meta.topics.iter();
    topics.map(|id| (id.clone(), page(id))).collect()
}

/// An article as an edition's listings show it.
#[must_use]
pub fn teaser(site: &Site<'_>, article: usize, edition_ix: EditionIx) -> Option<Teaser> {
    let digest = &site.articles[article];
    let decision = site.plan.decision(article, edition_ix);
    let locale: LocaleIx = decision.locale?;
    let variant = digest.variant(locale)?;
    let section = site.settings.edition(edition_ix).section;
    let texts = variant.texts_in(section);
    let href = match (decision.elsewhere, &decision.path) {
        (Some(there), _) => whole(site, there, site.plan.decision(article, there).path.as_deref()?),
        (None, Some(path)) => encode(path),
        (None, None) => return None,
    };
    Some(Teaser {
        article,
        href,
        headline: texts.headline.clone().unwrap_or_default(),
        teaser: texts.teaser.clone().or_else(|| texts.standfirst.clone()),
        date: digest.meta.date,
        locale,
        shown: decision.shown,
    })
}
