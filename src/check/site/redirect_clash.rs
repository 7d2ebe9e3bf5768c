//! An earlier address of an article at which something else stands now.
//!
//! Why it matters: what stands there stays; nobody is led on from the old address.
//!
//! Example: `redirect-from = ["kites"]`, and another article has the slug `kites`.
//!
//! How to fix: take the address out of `redirect-from`, or give the other article another slug.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// An earlier address of an article at which something else stands now.
pub(super) static RULE: Rule = Rule::warning("redirect-clash");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for refused in &site.plan.refused {
        let edition = site.settings.edition(refused.edition);
        let section = &site.settings.section(edition.section).id;
        let shown = site.plan.decision(refused.article, refused.edition).locale;
        let article = &site.articles[refused.article];
        let Some(variant) = shown.and_then(|locale| article.variant(locale)) else { continue };
        let Some((_, at)) = variant.redirects.get(refused.nth) else { continue };
        let winner = refused.winner.map_or("none", |winner| site.articles[winner].id.as_str());
        let fault = Diagnostic::new(&RULE).arg("path", &refused.path).arg("winner", winner);
        let fault = fault.at(at.start as usize..at.end as usize).in_file(&variant.path);
        out.push(fault.for_section(section).for_locale(site.settings.locale(edition.locale)));
    }
}
