//! One decision for each article × edition.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::settings::Missing;
use crate::model::slug::{folders_of, slug_of};
use crate::model::spelling::folded;
use crate::model::{
    ArticleDigest, Clash, Decision, EditionIx, Fit, Settings, Shown, VariantDigest, Verdict,
    Visibility,
};

pub(super) fn decide(
    settings: &Settings,
    articles: &[Arc<ArticleDigest>],
    verdicts: &[Vec<Verdict>],
    statics: &[BTreeSet<String>],
) -> (Vec<Vec<Decision>>, Vec<Clash>) {
    let mut all: Vec<Vec<Decision>> = Vec::with_capacity(articles.len());
    for (article, verdicts) in articles.iter().zip(verdicts) {
        let editions = settings.editions().zip(verdicts);
        let row =
            editions.map(|((edition, _), verdict)| choose(settings, verdict, article, edition));
        all.push(row.collect());
    }
    let clashes = hold_clashes(settings, articles, &mut all, statics);
    // Only what is left standing can be linked to.
    all.iter_mut().for_each(|row| link_elsewhere(settings, row));
    (all, clashes)
}

fn choose(
    settings: &Settings,
    verdict: &Verdict,
    article: &ArticleDigest,
    edition_ix: EditionIx,
) -> Decision {
    let edition = settings.edition(edition_ix);
    let section = settings.section(edition.section);
    let reasons = verdict.reasons.clone();
    let nothing = |visibility| Decision {
        visibility,
        shown: Shown::None,
        locale: None,
        elsewhere: None,
        reasons: reasons.clone(),
        path: None,
        banner: None,
        role: verdict.role,
    };
    if let Some(visibility) = verdict.closed {
        return nothing(visibility);
    }
    let page = |visibility, shown, fit: &Fit| {
        let slug = article.variant(fit.locale).map(|variant| slug(settings, article, variant));
        let slug = slug.unwrap_or_default();
        let folders = folders_of(article.id.as_str(), settings);
        Decision {
            shown,
            locale: Some(fit.locale),
            path: Some(Arc::from(format!("{}{folders}{slug}/", edition.path))),
            banner: fit.banner,
            ..nothing(visibility)
        }
    };
    let open = if verdict.retracted { Visibility::Retracted } else { Visibility::Live };
    let withheld = reasons.iter().any(|reason| reason.starts_with("invalid:"));
    let gated = if withheld { Visibility::Withheld } else { Visibility::Gated };
    match &verdict.fit {
        Some(fit) if fit.locale == edition.locale => page(open, Shown::Own, fit),
        // What stood in for another variant when it was live may be none of its stand-ins by now.
        Some(fit) if edition.stand_ins.contains(&fit.locale) || verdict.retracted => {
            page(open, Shown::Parent, fit)
        }
        Some(fit) => match section.missing {
            Missing::Labelled => page(gated, Shown::Labelled, fit),
            Missing::Link => {
                Decision { shown: Shown::Link, locale: Some(fit.locale), ..nothing(gated) }
            }
            Missing::None => nothing(gated),
        },
        None => nothing(gated),
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
    articles: &[Arc<ArticleDigest>],
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
                banner: None,
                role: all[*ix][place].role,
            };
        }
    }
    clashes
}
