//! Metadata repeated in a translation.
//!
//! Why it matters: what is not translated stands once, in `article.toml`; the copy is ignored.
//!
//! Example: `date = 2022-07-28` in `fr.md`.
//!
//! How to fix: delete the line.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

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
            _ => said.placements == meta.placements,
        };
        let rule = if same { &RULE } else { &DIFFERS };
        out.push(Diagnostic::new(rule).arg("key", key).at(at.clone()));
    }
}
