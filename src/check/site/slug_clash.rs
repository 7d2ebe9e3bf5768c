//! Two articles with one address in an edition.
//!
//! Why it matters: only one of them can stand there; the younger is withheld.
//!
//! Example: two articles of the same last segment and without slugs of their own.
//!
//! How to fix: give one of them another `slug`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// Two articles with one address in an edition.
pub(super) static RULE: Rule = Rule::error("slug-clash");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    for clash in site.clashes {
        let edition = site.settings.edition(clash.edition);
        let (winner, loser) = (&site.articles[clash.winner], &site.articles[clash.loser]);
        let section = &site.settings.section(edition.section).id;
        let fault = Diagnostic::new(&RULE)
            .arg("path", &clash.path)
            .arg("winner", if clash.winner == clash.loser { "none" } else { winner.id.as_str() })
            .arg("loser", loser.id.as_str());
        let fault = fault.for_section(section).for_locale(site.settings.locale(edition.locale));
        out.push(fault.in_file(&loser.place));
    }
}
