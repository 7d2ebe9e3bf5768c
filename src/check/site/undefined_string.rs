//! A string that is asked for and defined nowhere.
//!
//! Why it matters: there is nothing to show in its place, in any language: the section is not published until it is mended.
//!
//! Example: `t("raed-more")` in a template of a section.
//!
//! How to fix: mend the id, or define it in `locales/`.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};

/// A string that is asked for and defined nowhere.
pub(super) static RULE: Rule = Rule::error("undefined-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let settings = subject.site.settings;
    let mut seen = std::collections::BTreeSet::new();
    for (edition_ix, _) in settings.editions() {
        let strings = &subject.strings[usize::from(edition_ix.0)];
        for used in subject.used_in(edition_ix) {
            let id = used.id.as_str();
            let known = strings.own.contains(id) || strings.reference.contains(id);
            let start = used.span.as_ref().map(|span| span.start);
            if !known && seen.insert((id, used.path.as_str(), start)) {
                let near = nearest(id, strings.reference.iter().copied()).unwrap_or("none");
                let mut fault = Diagnostic::new(&RULE).arg("id", id).arg("near", near);
                fault.span.clone_from(&used.span);
                out.push(fault.in_file(&used.path));
            }
        }
    }
}
