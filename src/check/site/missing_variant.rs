//! A locale of a section for which an article has no variant.
//!
//! Why it matters: readers of that edition do not get the article in their language.
//!
//! Example: Brazil publishes pt-BR, and the article has no `pt-BR.md`.
//!
//! How to fix: have it translated, or take the section out of the article's `sections`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Role, Shown, Visibility};

/// A locale of a section for which an article has no variant.
pub(super) static RULE: Rule = Rule::warning("missing-variant");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for (ix, article) in site.articles.iter().enumerate() {
        // Of what was taken back nothing is missing.
        if article.meta.retracted.is_some() {
            continue;
        }
        for (edition_ix, edition) in site.settings.editions() {
            let decision = site.plan.decision(ix, edition_ix);
            let open = matches!(decision.visibility, Visibility::Gated | Visibility::Live);
            // A gap in a language that must be there is more than a warning.
            let open = open && decision.role == Role::Should;
            let needed = open && decision.shown != Shown::Own && decision.shown != Shown::Parent;
            let known = article.source_variant().is_some();
            if needed && known && article.variant(edition.locale).is_none() {
                let locale = site.settings.locale(edition.locale);
                let section = &site.settings.section(edition.section).id;
                let words = article
                    .source_variant()
                    .map_or(0, |v| v.unit_words.iter().map(|words| usize::from(*words)).sum());
                let fault = Diagnostic::new(&RULE)
                    .arg("article", article.id.as_str())
                    .arg("locale", locale)
                    .arg("section", section)
                    .arg("words", words);
                let (layout, id) = (&site.settings.layout, article.id.as_str());
                let beside = article
                    .source_variant()
                    .and_then(|v| layout.file_beside(&v.path, edition.locale, site.settings));
                let file =
                    beside.unwrap_or_else(|| layout.file_of(id, edition.locale, site.settings));
                out.push(fault.in_file(&file).for_locale(locale).for_section(section));
            }
        }
    }
}
