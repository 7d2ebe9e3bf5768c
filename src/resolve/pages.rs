//! Page plans: each page's whole input, made from the site's plan when it is needed.

use std::sync::Arc;

use super::links::{href, lead_of};
use super::listings::{HOME_ENTRIES, pages_of};
use crate::model::page::ArticleBody;
use crate::model::url::encode;
use crate::model::{
    Alternate, EditionIx, LocaleIx, PageBody, PagePlan, Pager, SectionIx, Shown, Site, Teaser,
    Visibility,
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
        let mut alternates: Option<Arc<[Alternate]>> = None;
        for edition_ix in &section.editions {
            let decision = site.plan.decision(article, *edition_ix);
            let (Some(path), Some(locale)) = (&decision.path, decision.locale) else { continue };
            let Ok(variant_ix) = digest.variants.binary_search_by_key(&locale, |v| v.locale) else {
                continue;
            };
            let alternates =
                alternates.get_or_insert_with(|| article_alternates(site, article, section_ix));
            let edition = site.settings.edition(*edition_ix);
            let below = path.strip_prefix(section.base_path.as_str()).unwrap_or(path);
            let page = PagePlan {
                edition: *edition_ix,
                file: format!("{below}index.html"),
                path: path.clone(),
                canonical: canonical(site, article, *edition_ix),
                alternates: alternates.clone(),
                body: article_body(site, article, variant_ix, *edition_ix, edition.section),
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
    section: SectionIx,
) -> PageBody {
    let digest = &site.articles[article];
    let nth = variant;
    let variant = &digest.variants[nth];
    let decision = site.plan.decision(article, edition);
    let other = variant.overrides.get(&section).cloned().unwrap_or_default();
    let lead = lead_of(site, article, nth).and_then(|path| {
        let file = &site.assets.get(&path)?.file;
        let base = &site.settings.section(section).base_path;
        let alt = variant.lead_alt.clone().unwrap_or_default();
        Some((format!("{base}{}", encode(file)), alt))
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
        headline: other.headline.or_else(|| variant.headline.clone()).unwrap_or_default(),
        standfirst: other.standfirst.or_else(|| variant.standfirst.clone()),
        teaser: other.teaser.or_else(|| variant.teaser.clone()),
        credit: variant.credit.clone(),
        authors: digest.meta.authors.clone(),
        topics: digest.meta.topics.clone(),
        date: digest.meta.date,
        updated: digest.meta.updated,
        lead,
        links,
    }))
}

/// Every page of a section that search engines should know, in sets of alternates: those of all
/// editions first, then the articles'.
pub fn announced<'s>(
    site: &'s Site<'s>,
    section_ix: SectionIx,
) -> impl Iterator<Item = Arc<[Alternate]>> + 's {
    let first = site.settings.section(section_ix).editions.first().copied();
    let fixed = first.map(|edition| {
        [same_everywhere(site, edition, ""), same_everywhere(site, edition, "articles/")]
    });
    let articles = (0..site.articles.len()).map(move |ix| article_alternates(site, ix, section_ix));
    fixed.into_iter().flatten().chain(articles)
}

/// The article's page in each of the section's editions, or that edition's home instead.
fn article_alternates(site: &Site<'_>, article: usize, section: SectionIx) -> Arc<[Alternate]> {
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

fn is_its_own_canonical(site: &Site<'_>, article: usize, edition: EditionIx) -> bool {
    let own = site.plan.decision(article, edition);
    let mine = own.path.as_deref().map(|path| whole(site, edition, path));
    canonical(site, article, edition) == mine
}

fn whole(site: &Site<'_>, edition: EditionIx, path: &str) -> String {
    let section = site.settings.section(site.settings.edition(edition).section);
    format!("{}{}", section.origin, encode(path))
}

/// The canonical address of an article's page: its own, unless its placement names another
/// section that shows the same text; for a page in another language that of the original.
fn canonical(site: &Site<'_>, article: usize, edition_ix: EditionIx) -> Option<String> {
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

/// Home, listing pages and the page for wrong addresses of an edition.
#[must_use]
pub fn edition_pages(site: &Site<'_>, edition_ix: EditionIx) -> Vec<PagePlan> {
    let edition = site.settings.edition(edition_ix);
    let plan = &site.plan.editions[usize::from(edition_ix.0)];
    let teasers = |list: &[u32]| -> Vec<Teaser> {
        list.iter().filter_map(|ix| teaser(site, *ix as usize, edition_ix)).collect()
    };
    let page = |tail: &str, file: &str, canonical: bool, alternates, body| PagePlan {
        edition: edition_ix,
        file: format!("{}{file}", edition.folder),
        path: Arc::from(format!("{}{tail}", edition.path)),
        canonical: canonical.then(|| whole(site, edition_ix, &format!("{}{tail}", edition.path))),
        alternates,
        body,
    };
    let elsewhere = teasers(&plan.elsewhere);
    let latest = teasers(&plan.listing[..plan.listing.len().min(HOME_ENTRIES)]);
    let home = PageBody::Home {
        latest,
        elsewhere: elsewhere[..elsewhere.len().min(HOME_ENTRIES)].to_vec(),
    };
    let mut pages = vec![page("", "index.html", true, same_everywhere(site, edition_ix, ""), home)];
    let total = pages_of(plan.listing.len(), site.settings.page_size);
    for number in 1..=total {
        let from = (number - 1) * site.settings.page_size;
        let to = (from + site.settings.page_size).min(plan.listing.len());
        let tail = |n: usize| match n {
            1 => "articles/".to_owned(),
            n => format!("articles/page/{n}/"),
        };
        let address = |n: usize| encode(&format!("{}{}", edition.path, tail(n)));
        let body = PageBody::Listing {
            entries: teasers(&plan.listing[from..to]),
            elsewhere: if number == total { elsewhere.clone() } else { Vec::new() },
            pager: Pager {
                number,
                total,
                previous: (number > 1).then(|| address(number - 1)),
                next: (number < total).then(|| address(number + 1)),
            },
        };
        // Pages of different editions hold different articles; only the first ones correspond.
        let alternates = if number == 1 {
            same_everywhere(site, edition_ix, "articles/")
        } else {
            homes(site, edition_ix)
        };
        let file = format!("{}index.html", tail(number));
        pages.push(page(&tail(number), &file, true, alternates, body));
    }
    pages.push(page("404.html", "404.html", false, homes(site, edition_ix), PageBody::NotFound));
    pages
}

/// A page that every edition of the section has.
fn same_everywhere(site: &Site<'_>, edition: EditionIx, tail: &str) -> Arc<[Alternate]> {
    editions(site, edition, |path| (Arc::from(format!("{path}{tail}")), true))
}

/// A page that has no counterpart: the switcher leads to the other editions' homes.
fn homes(site: &Site<'_>, edition: EditionIx) -> Arc<[Alternate]> {
    editions(site, edition, |path| (Arc::from(path), false))
}

fn editions(
    site: &Site<'_>,
    edition: EditionIx,
    path: impl Fn(&str) -> (Arc<str>, bool),
) -> Arc<[Alternate]> {
    let section = site.settings.section(site.settings.edition(edition).section);
    let alternates = section.editions.iter().map(|ix| {
        let (path, exact) = path(&site.settings.edition(*ix).path);
        Alternate { edition: *ix, path, announced: exact, exact }
    });
    alternates.collect()
}

/// An article as an edition's listings show it.
#[must_use]
pub fn teaser(site: &Site<'_>, article: usize, edition_ix: EditionIx) -> Option<Teaser> {
    let digest = &site.articles[article];
    let decision = site.plan.decision(article, edition_ix);
    let locale: LocaleIx = decision.locale?;
    let variant = digest.variant(locale)?;
    let section = site.settings.edition(edition_ix).section;
    let other = variant.overrides.get(&section);
    let pick = |own: &Option<String>, other: Option<&Option<String>>| {
        other.and_then(Clone::clone).or_else(|| own.clone())
    };
    let href = match (decision.elsewhere, &decision.path) {
        (Some(there), _) => whole(site, there, site.plan.decision(article, there).path.as_deref()?),
        (None, Some(path)) => encode(path),
        (None, None) => return None,
    };
    Some(Teaser {
        href,
        headline: pick(&variant.headline, other.map(|o| &o.headline)).unwrap_or_default(),
        teaser: pick(&variant.teaser, other.map(|o| &o.teaser))
            .or_else(|| pick(&variant.standfirst, other.map(|o| &o.standfirst))),
        date: digest.meta.date,
        locale,
        shown: decision.shown,
    })
}
