//! Variants that were each translated from the other.
//!
//! Why it matters: nobody can say what such a text should say, and so not whether it still says it.
//!
//! Example: `translated-from = "de"` in `fr.md`, and `translated-from = "fr"` in `de.md`.
//!
//! How to fix: say `translated-from` only in the one that was made from the other. The original has none.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{ArticleDigest, VariantDigest};

/// Variants that were each translated from the other.
pub(super) static RULE: Rule = Rule::error("translation-cycle");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for article in subject.site.articles {
        for variant in article.variants.iter().filter(|variant| variant.from.is_some()) {
            let Some(way) = cycle(article, variant) else { continue };
            let names: Vec<_> =
                way.iter().map(|variant| subject.locale(variant).as_str()).collect();
            let at = variant.from_at.start as usize..variant.from_at.end as usize;
            let fault = Diagnostic::new(&RULE).arg("way", names.join(" ← "));
            let fault = fault.at(at).in_file(&variant.path);
            out.push(fault.for_locale(subject.locale(variant)));
        }
    }
}

/// The way from a variant back to itself, by what each was translated from.
fn cycle<'a>(
    article: &'a ArticleDigest,
    first: &'a VariantDigest,
) -> Option<Vec<&'a VariantDigest>> {
    let mut way = vec![first];
    while way.len() <= article.variants.len() {
        let last = way.last()?;
        let from = last.from.or(article.source.filter(|source| *source != last.locale))?;
        let next = article.variant(from)?;
        way.push(next);
        if next.locale == first.locale {
            return Some(way);
        }
    }
    None
}
