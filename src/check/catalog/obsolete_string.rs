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

use super::view::View;
use super::{Index, Subject};
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::{CatalogEntry, Entries, Layer};

/// A string that the reference has not.
pub(super) static RULE: Rule = Rule::note("obsolete-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !is_obsolete(subject.index, subject.view, subject.own, subject.entry) {
        return;
    }
    let entry = subject.entry;
    let near = nearest(entry.id, subject.index.untranslated(&subject.own.locale)).unwrap_or("none");
    let fault = Diagnostic::new(&RULE).arg("id", entry.id).arg("near", near);
    let own = entry.parts.first().map(|part| part.source);
    out.push(fault.of_message(entry.id, None).beside(None, own).at(entry.span.clone()));
}

/// Whether no layer of the reference language has it.
pub(super) fn is_obsolete(
    index: &Index<'_>,
    view: &View<'_>,
    own: &Entries<'_>,
    entry: &CatalogEntry<'_>,
) -> bool {
    let reference = index.reference();
    if own.locale == *reference
        || matches!(own.layer, Layer::Section(_))
        || view.is_reached(entry.id)
        || index.is_unreadable(reference, entry.id)
        || index.has(reference, entry.id, own.layer)
    {
        return false;
    }
    // What a region is called here is each language's own affair.
    if entry.id.starts_with("region-") {
        return false;
    }
    // Where there is no reference at all, there is nothing to be held against.
    entry.is_term() || index.has_any(reference)
}
