//! Addresses that deliveries ask for, and other articles have.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::line_of;
use super::parcel::{Fate, Judged, Remark};
use crate::model::slug::{folders_of, slug_of};
use crate::model::spelling::folded;
use crate::model::{ArticleDigest, LocaleIx, Settings};
use crate::pipeline::known::Known;

/// A text with the address of another article's text would take its page from the site, or have none: a
/// person chooses. Of two that come together and want the same, neither is taken.
pub(super) fn hold_clashes(judged: &mut [Judged], known: &Known) {
    let settings = &*known.settings.of;
    let ids = known.articles.iter().enumerate();
    let ids: BTreeMap<&str, usize> =
        ids.map(|(ix, article)| (article.digest.id.as_str(), ix)).collect();
    // Each with its article and language.
    let accepted: Vec<(usize, (usize, LocaleIx))> = judged
        .iter()
        .enumerate()
        .filter(|(_, one)| one.fate == Fate::Accepted)
        .filter_map(|(ix, one)| {
            let article = *ids.get(one.article.as_deref()?)?;
            Some((ix, (article, settings.find_locale(one.locale.as_ref()?)?)))
        })
        .collect();
    let address = |article: usize, slug: Option<&str>| {
        let id = &known.articles[article].digest.id;
        let slug = slug.map_or_else(|| slug_of(id.last_segment(), settings), Into::into);
        format!("{}{slug}/", folders_of(id.as_str(), settings))
    };
    let locales: BTreeSet<LocaleIx> = accepted.iter().map(|(_, (_, locale))| *locale).collect();
    let coming: BTreeMap<(usize, LocaleIx), Option<&str>> =
        accepted.iter().map(|(ix, place)| (*place, judged[*ix].slug.as_deref())).collect();
    // As the most forgetful file system sees them.
    let mut there: BTreeMap<(LocaleIx, String), Vec<usize>> = BTreeMap::new();
    for (ix, article) in known.articles.iter().enumerate() {
        for locale in &locales {
            let own = article.digest.variant(*locale).map(|variant| variant.slug.as_deref());
            if let Some(slug) = coming.get(&(ix, *locale)).copied().or(own) {
                there.entry((*locale, folded(&address(ix, slug)))).or_default().push(ix);
            }
        }
    }
    let mut clashes: Vec<(usize, Remark)> = Vec::new();
    for (ix, (article, locale)) in accepted {
        let wanted = address(article, judged[ix].slug.as_deref());
        let own = &*known.articles[article].digest;
        let all = there.get(&(locale, folded(&wanted))).into_iter().flatten();
        let mut others = all.filter(|other| **other != article);
        let other = others.find_map(|other| {
            let other = &*known.articles[*other].digest;
            meet(own, other, locale, settings).then_some(other)
        });
        clashes.extend(other.map(|other| (ix, clash(&judged[ix], (own, other), &wanted))));
    }
    for (ix, remark) in clashes {
        judged[ix].fate = Fate::Held;
        judged[ix].reasons.push(remark);
    }
}

/// Whether an edition in this language may show both articles.
fn meet(one: &ArticleDigest, other: &ArticleDigest, locale: LocaleIx, settings: &Settings) -> bool {
    settings.editions().filter(|(_, edition)| edition.locale == locale).any(|(_, edition)| {
        [one, other].iter().all(|article| {
            let sections = article.meta.sections.as_ref();
            sections.is_none_or(|sections| sections.contains(&edition.section))
        })
    })
}

/// What is said of it, with the line that asks for the address.
fn clash(judged: &Judged, (one, other): (&ArticleDigest, &ArticleDigest), path: &str) -> Remark {
    // The elder keeps it, as where a site is put together.
    let age = |article: &&ArticleDigest| {
        (article.meta.date.is_none(), article.meta.date, article.id.to_string())
    };
    let (winner, loser) = if age(&one) < age(&other) { (one, other) } else { (other, one) };
    let args = vec![
        ("path", path.into()),
        ("winner", winner.id.as_str().into()),
        ("loser", loser.id.as_str().into()),
    ];
    let mut remark = Remark::new("slug-clash", args);
    let says = |line: &&str| line.trim_start().starts_with("slug") && line.contains(['=', ':']);
    if let Some(line) = judged.sent.lines().find(says) {
        remark.line = line_of(&judged.sent, line, 0).map(|at| (at, line.to_owned()));
    }
    remark
}
