//! A string that leads back to itself through the strings that it refers to.
//!
//! Why it matters: it has no end, so that it cannot be shown. It is not used; the one behind it stands in its place.
//!
//! Example: `a = { b }` and `b = { a }`.
//!
//! How to fix: write the text out in one of the strings that the message names.

use super::Subject;
use super::view::refers;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Item;

/// A string that leads back to itself.
pub(super) static RULE: Rule = Rule::error("reference-cycle");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in subject.entry.parts.iter().filter(|part| refers(part)) {
        let Some(((id, _), way)) = subject.view.way_round((subject.entry.id, part.attribute))
        else {
            continue;
        };
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        let mut items = selectors.chain(part.forms.iter().flat_map(|form| &form.items));
        let place = items.find_map(|item| match item {
            Item::Message(own, _) => (*own == id).then_some(*own),
            Item::Term(term) => (term.id == id).then_some(term.id),
            _ => None,
        });
        // A weaker layer's text of this name is not on the way.
        let Some(place) = place else { continue };
        out.push(subject.fault(&RULE, part, Some(place)).arg("way", way));
    }
}
