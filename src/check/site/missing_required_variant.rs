//! An article that a language must have, and does not.
//!
//! Why it matters: the network has promised its readers that this is there in their language.
//!
//! Example: `must = ["fr"]`, and the article has no `fr.md`, or only a draft.
//!
//! How to fix: have it translated, or bring the variant to what is asked of it; `hexapla why` says what that is.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Role, Visibility, reason};

/// An article that a language must have, and does not.
pub(super) static RULE: Rule = Rule::error("missing-required-variant");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for (ix, article) in site.articles.iter().enumerate() {
        // Of what was taken back nothing is missing.
        if article.meta.retracted.is_some() {
            continue;
        }
        for (edition_ix, edition) in site.settings.editions() {
            let decision = site.plan.decision(ix, edition_ix);
            if decision.role != Role::Must || decision.visibility != Visibility::Gated {
                continue;
            }
            // Who waits for others is not the one who is late.
            let mut codes = decision.reasons.iter().map(|reason| reason::split(reason).0);
            let own = codes.find(|code| !code.starts_with("barrier-"));
            let Some(code) = own else { continue };
            let locale = site.settings.locale(edition.locale);
            let section = &site.settings.section(edition.section).id;
            let id = article.id.as_str();
            let file = match article.variant(edition.locale) {
                Some(variant) => variant.path.to_string(),
                None => site.settings.layout.file_of(id, edition.locale, site.settings),
            };
            let fault = Diagnostic::new(&RULE)
                .arg("article", id)
                .arg("locale", locale)
                .arg("section", section)
                .arg("reason", if code == "missing-variant" { "none" } else { code });
            out.push(fault.in_file(&file).for_locale(locale).for_section(section));
        }
    }
}
