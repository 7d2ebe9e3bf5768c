//! One decision for each article × edition.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::settings::Missing;
use crate::model::slug::slug_of;
use crate::model::spelling::folded;
use crate::model::{
    ArticleDigest, Clash, Decision, EditionIx, LocaleIx, Reason, Settings, Shown, VariantDigest,
    Visibility,
};

/// What policy said: by article and edition, and by article and variant.
pub struct Verdicts {
    /// `None` where the article may go live if a variant passes.
    pub articles: Vec<Vec<Option<(Visibility, Reason)>>>,
    /// The reasons against each variant, in the order of the digest's variants.
    pub variants: Vec<Vec<Vec<Reason>>>,
}

impl Verdicts {
    fn passes(&self, article: usize, digest: &ArticleDigest, locale: LocaleIx) -> bool {
        let ix = digest.variants.binary_search_by_key(&locale, |v| v.locale);
        ix.is_ok_and(|ix| self.variants[article][ix].is_empty())
    }

    fn against(&self, article: usize, digest: &ArticleDigest, locale: LocaleIx) -> Vec<Reason> {
        match digest.variants.binary_search_by_key(&locale, |v| v.locale) {
            Ok(ix) => self.variants[article][ix].clone(),
            Err(_) => vec![Cow::Borrowed("missing-variant")],
        }
    }
}

pub(super) fn decide(
    settings: &Settings,
    articles: &[ArticleDigest],
    verdicts: &Verdicts,
    statics: &[BTreeSet<String>],
) -> (Vec<Vec<Decision>>, Vec<Clash>) {
    let mut all: Vec<Vec<Decision>> = Vec::with_capacity(articles.len());
    for (ix, article) in articles.iter().enumerate() {
        let row: Vec<_> = settings
            .editions()
            .map(|(edition, _)| choose(settings, verdicts, ix, article, edition))
            .collect();
        all.push(row);
    }
    let clashes = hold_clashes(settings, articles, &mut all, statics);
    // Only what is left standing can be linked to.
    all.iter_mut().for_each(|row| link_elsewhere(settings, row));
    (all, clashes)
}

fn choose(
    settings: &Settings,
    verdicts: &Verdicts,
    ix: usize,
    article: &ArticleDigest,
    edition_ix: EditionIx,
) -> Decision {
    let edition = settings.edition(edition_ix);
    let section = settings.section(edition.section);
    let nothing = |visibility, reasons| Decision {
        visibility,
        shown: Shown::None,
        locale: None,
        elsewhere: None,
        reasons,
        path: None,
    };
    if let Some((visibility, reason)) = &verdicts.articles[ix][usize::from(edition_ix.0)] {
        return nothing(*visibility, vec![reason.clone()]);
    }
    let page = |visibility, shown, locale: LocaleIx, reasons| {
        let slug = article.variant(locale).map(|variant| slug(settings, article, variant));
        let slug = slug.unwrap_or_default();
        Decision {
            visibility,
            shown,
            locale: Some(locale),
            elsewhere: None,
            reasons,
            path: Some(Arc::from(format!("{}{slug}/", edition.path))),
        }
    };
    if verdicts.passes(ix, article, edition.locale) {
        return page(Visibility::Live, Shown::Own, edition.locale, Vec::new());
    }
    let reasons = verdicts.against(ix, article, edition.locale);
    let stand_in = edition.stand_ins.iter().find(|l| verdicts.passes(ix, article, **l));
    if let Some(locale) = stand_in {
        return page(Visibility::Live, Shown::Parent, *locale, reasons);
    }
    let withheld = reasons.iter().any(|reason| reason.starts_with("invalid:"));
    let visibility = if withheld { Visibility::Withheld } else { Visibility::Gated };
    let mut foreign = section.fallback.iter().filter(|l| **l != edition.locale);
    match (section.missing, foreign.find(|l| verdicts.passes(ix, article, **l))) {
        (Missing::Labelled, Some(locale)) => page(visibility, Shown::Labelled, *locale, reasons),
        (Missing::Link, Some(locale)) => {
            Decision { shown: Shown::Link, locale: Some(*locale), ..nothing(visibility, reasons) }
        }
        _ => nothing(visibility, reasons),
    }
}

/// Gives each link the edition that it leads to: of the same section if there is one, else the
/// first of the network, where the text is live in its own language.
fn link_elsewhere(settings: &Settings, row: &mut [Decision]) {
    for (ix, edition) in settings.editions() {
        let place = usize::from(ix.0);
        if row[place].shown != Shown::Link {
            continue;
        }
        let live = |(other, _): &(EditionIx, &crate::model::Edition)| {
            let decision = &row[usize::from(other.0)];
            decision.visibility == Visibility::Live && decision.locale == row[place].locale
        };
        let near = settings.editions().filter(live).find(|(_, e)| e.section == edition.section);
        let found = near.or_else(|| settings.editions().find(live)).map(|(other, _)| other);
        row[place].elsewhere = found;
        if found.is_none() {
            row[place].shown = Shown::None;
            row[place].locale = None;
        }
    }
}

/// The last part of a variant's address.
fn slug<'a>(
    settings: &Settings,
    article: &'a ArticleDigest,
    variant: &'a VariantDigest,
) -> Cow<'a, str> {
    let own = variant.slug.as_deref().map(Cow::Borrowed);
    own.unwrap_or_else(|| slug_of(article.id.last_segment(), settings))
}

/// Whether a static file stands at an address below a section's base path, or in its way: a file
/// of the name of one of its folders.
pub(super) fn is_file(files: &BTreeSet<String>, below: &str) -> bool {
    if files.is_empty() {
        return false;
    }
    let folders = below.match_indices('/').map(|(at, _)| &below[..at]);
    files.contains(&format!("{below}index.html"))
        || folders.into_iter().any(|folder| files.contains(folder))
}

/// Of two articles with one address in an edition the elder keeps it, by date and then by id; the
/// other is withheld there. A static file keeps its address against any article.
fn hold_clashes(
    settings: &Settings,
    articles: &[ArticleDigest],
    all: &mut [Vec<Decision>],
    statics: &[BTreeSet<String>],
) -> Vec<Clash> {
    let mut clashes = Vec::new();
    let mut order: Vec<usize> = (0..articles.len()).collect();
    order.sort_by_key(|ix| (articles[*ix].meta.date.is_none(), articles[*ix].meta.date, *ix));
    for (edition_ix, edition) in settings.editions() {
        let place = usize::from(edition_ix.0);
        let files = &statics[usize::from(edition.section.0)];
        let mut taken: HashMap<String, usize> = HashMap::new();
        for ix in &order {
            let Some(path) = all[*ix][place].path.clone() else { continue };
            // Addresses are compared as the most forgetful file system does.
            let key = folded(&path);
            let below =
                path.trim_start_matches(settings.section(edition.section).base_path.as_str());
            let section = settings.section(edition.section);
            let other =
                |s: &crate::model::Section| s.origin == section.origin && s.base_path == *path;
            let hidden = is_file(files, below) || settings.sections.iter().any(other);
            let winner = taken.get(&key).copied();
            if winner.is_none() && !hidden {
                taken.insert(key, *ix);
                continue;
            }
            let winner = winner.unwrap_or(*ix);
            clashes.push(Clash { winner, loser: *ix, edition: edition_ix, path: path.to_string() });
            let mut reasons = std::mem::take(&mut all[*ix][place].reasons);
            reasons.push(Cow::Borrowed("slug-clash"));
            all[*ix][place] = Decision {
                visibility: Visibility::Withheld,
                shown: Shown::None,
                locale: None,
                elsewhere: None,
                reasons,
                path: None,
            };
        }
    }
    clashes
}
