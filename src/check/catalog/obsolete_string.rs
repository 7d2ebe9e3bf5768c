//! A string that the reference language no longer has.
//!
//! Why it matters: nothing shows it. It counts for nothing in what is translated, and whoever mends it wastes time.
//!
//! A term that another string of its language uses is none, nor a string of a section's own, nor the name of a region,
//! `region-NL`: that is the language's own affair.
//!
//! Example: `old-banner = Notre bannière` in French, and no `old-banner` in English.
//!
//! How to fix: delete it. If its name is mistyped, mend the name.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::Layer;

/// A string that the reference has not.
pub(super) static RULE: Rule = Rule::note("obsolete-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !is_obsolete(subject) {
        return;
    }
    let entry = subject.entry;
    let near = nearest(entry.id, subject.index.untranslated(&subject.own.locale)).unwrap_or("none");
    let fault = Diagnostic::new(&RULE).arg("id", entry.id).arg("near", near);
    let own = entry.parts.first().map(|part| part.source);
    out.push(fault.of_message(entry.id, None).beside(None, own).at(entry.span.clone()));
}

/// Whether no layer of the reference language has it.
pub(super) fn is_obsolete(subject: &Subject<'_>) -> bool {
    let (index, own, entry) = (subject.index, subject.own, subject.entry);
    if subject.is_reference || matches!(own.layer, Layer::Section(_)) || !subject.said.is_empty() {
        return false;
    }
    if entry.is_term() {
        let there = !index.said(index.reference(), entry.id, own.layer).is_empty();
        return !there && !subject.view.is_reached(entry.id);
    }
    if entry.id.starts_with("region-") {
        return false;
    }
    // Where there is no reference at all, there is nothing to be held against.
    !index.files(index.reference()).is_empty() && !subject.view.is_reached(entry.id)
}
