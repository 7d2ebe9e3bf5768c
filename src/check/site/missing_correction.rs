//! A correction that a text which readers see does not tell of.
//!
//! Why it matters: who read the wrong text in this language has as much right to know as everybody else.
//!
//! Example: `corrections = [2026-03-01]` in `article.toml`, and no such day under `[corrections]` in `fr.md`.
//!
//! How to fix: write under `[corrections]` what was corrected that day, in the language of the text.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{LocaleIx, Visibility};

/// A correction that a text which readers see does not tell of.
pub(super) static RULE: Rule = Rule::warning("missing-correction");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for (ix, article) in site.articles.iter().enumerate() {
        if article.meta.corrections.is_empty() {
            continue;
        }
        let decisions =
            site.settings.editions().map(|(edition, _)| site.plan.decision(ix, edition));
        let live: Vec<LocaleIx> = decisions
            .filter(|decision| decision.visibility == Visibility::Live)
            .filter_map(|decision| decision.locale)
            .collect();
        for variant in article.variants.iter().filter(|variant| live.contains(&variant.locale)) {
            for day in article.owed_corrections(variant) {
                let fault = Diagnostic::new(&RULE).arg("article", article.id.as_str());
                let fault = fault.arg("date", day.to_string());
                let locale = site.settings.locale(variant.locale);
                let fault = fault.arg("locale", locale).for_locale(locale);
                out.push(fault.in_file(&variant.path));
            }
        }
    }
}
