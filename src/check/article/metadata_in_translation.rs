//! Metadata repeated in a translation.
//!
//! Why it matters: what is not translated stands once, in `article.toml`; the copy is ignored.
//!
//! Example: `date = 2022-07-28` in `fr.md`.
//!
//! How to fix: delete the line.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::PolicyLayer;

/// Metadata repeated in a translation.
pub(super) static RULE: Rule = Rule::note("metadata-in-translation");

/// The same where the copy says something else.
pub(super) static DIFFERS: Rule = Rule::warning("metadata-differs");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(own) = &subject.variant.front.meta else { return };
    if subject.owns_metadata {
        return;
    }
    let (meta, said) = (subject.meta, &own.says);
    // One finding of each kind for a file, whatever it repeats: an adopted repository repeats all
    // of it in all of its translations.
    let mut found: [Option<(Vec<&str>, std::ops::Range<usize>)>; 2] = [None, None];
    for (key, at) in &own.keys {
        let same = match key.as_str() {
            "source" => said.source == meta.source,
            "date" => said.date == meta.date,
            "updated" => said.updated == meta.updated,
            "embargo" => said.embargo == meta.embargo,
            "topics" => said.topics == meta.topics,
            "authors" => said.authors == meta.authors,
            "sections" => said.sections == meta.sections,
            "lead-image" => said.lead_image == meta.lead_image,
            "facts" => said.facts == meta.facts,
            "type" => said.kind == meta.kind,
            "retracted" => said.retracted == meta.retracted,
            "policy" => same_policy(&said.policy, &meta.policy),
            _ => said.placements == meta.placements,
        };
        let (keys, _) = found[usize::from(!same)].get_or_insert_with(|| (Vec::new(), at.clone()));
        keys.push(key);
    }
    for (rule, found) in [&RULE, &DIFFERS].into_iter().zip(found) {
        if let Some((keys, at)) = found {
            let fault = Diagnostic::new(rule).arg("key", keys.join(", "));
            out.push(fault.at(at));
        }
    }
}

/// Whether two policies ask for the same, wherever that is written.
fn same_policy(one: &PolicyLayer, other: &PolicyLayer) -> bool {
    let bare = |layer: &PolicyLayer| {
        let mut layer = layer.clone();
        layer.strings.required.iter_mut().flatten().for_each(|(_, at)| *at = 0..0);
        layer
    };
    bare(one) == bare(other)
}
