//! A string that an edition must have and that nobody has ever written.
//!
//! Why it matters: no edition can have it, so that nothing new goes live in any of them.
//!
//! Example: `[policy.strings] required = ["site-nam"]`.
//!
//! How to fix: write the id of a string that there is, or write the string in the reference language.

use super::Subject;
use crate::config::{FILE, unknown_name};
use crate::diag::{Diagnostic, Rule};
use crate::model::PolicyLayer;

/// A string that an edition must have and that nobody has ever written.
pub(in crate::check) static RULE: Rule = Rule::error("unknown-required-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let site = subject.site;
    // A network of strings alone has no editions; its catalogs are looked at.
    if site.settings.is_of_strings_alone() {
        return;
    }
    let mut look = |layer: &PolicyLayer, path: &str| {
        for (id, at) in layer.strings.required.iter().flatten() {
            let spoken = |id: &str| subject.strings.iter().any(|own| own.reference.contains(id));
            if !spoken(id) {
                let known = subject.strings.iter().flat_map(|own| own.reference.iter().copied());
                let fault = unknown_name(&RULE, id, known, at.clone());
                let args = fault.args.iter().filter(|(name, _)| *name != "known").cloned();
                let args = args.collect();
                out.push(Diagnostic { args, ..fault }.in_file(path));
            }
        }
    };
    look(&site.settings.policy, FILE);
    site.settings.types.iter().for_each(|kind| look(&kind.policy, FILE));
    site.settings.sections.iter().for_each(|section| look(&section.policy, FILE));
    site.articles.iter().for_each(|article| look(&article.meta.policy, &article.meta_path));
}
