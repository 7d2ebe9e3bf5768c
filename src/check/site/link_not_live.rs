//! A link to an article that is not live in an edition.
//!
//! Why it matters: there the text is shown without the link, so that nobody follows it into nothing.
//!
//! Example: the report links to the countdown, which is a draft in Japanese.
//!
//! How to fix: bring the other article to life in that edition, or leave the link as it is: it comes back by itself.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Reached, Shown, Visibility};

/// A link to an article that is not live in an edition.
pub(super) static RULE: Rule = Rule::warning("link-not-live");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for (edition_ix, edition) in site.settings.editions() {
        for (ix, article) in site.articles.iter().enumerate() {
            let decision = site.plan.decision(ix, edition_ix);
            let text = decision.path.is_some() && decision.visibility != Visibility::Retracted;
            let Some(locale) = decision.locale.filter(|_| text) else {
                continue;
            };
            let Ok(nth) = article.variants.binary_search_by_key(&locale, |v| v.locale) else {
                continue;
            };
            let variant = &article.variants[nth];
            for (link, reached) in subject.links(ix, nth) {
                let Reached::Article(target, _) = reached else { continue };
                let target = *target;
                let there = site.plan.decision(target, edition_ix);
                if there.shown == Shown::None || there.visibility == Visibility::Retracted {
                    let section = &site.settings.section(edition.section).id;
                    let locale = site.settings.locale(edition.locale);
                    let target = site.articles[target].id.as_str();
                    let fault =
                        Diagnostic::new(&RULE).arg("article", target).arg("section", section);
                    let fault = fault.arg("locale", locale);
                    let fault = fault.at(link.span.start as usize..link.span.end as usize);
                    out.push(fault.in_file(&variant.path).for_locale(locale).for_section(section));
                }
            }
        }
    }
}
