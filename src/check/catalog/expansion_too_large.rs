//! `expansion-too-large` in a catalog.

use super::Subject;
use super::view::refers;
use crate::check::article::expansion_too_large::RULE;
use crate::diag::Diagnostic;
use crate::model::catalog::Item;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let limit = subject.index.value_bytes();
    for part in subject.entry.parts.iter().filter(|part| refers(part)) {
        if subject.view.reach(part).bytes <= limit as u64 {
            continue;
        }
        let bytes = |item: &Item<'_>| subject.view.of(item).map_or(0, |reach| reach.bytes);
        let items = part.forms.iter().flat_map(|form| &form.items);
        let place = items.max_by_key(|item| bytes(item)).and_then(|item| match item {
            Item::Message(id, _) => Some(*id),
            Item::Term(term) => Some(term.id),
            _ => None,
        });
        let fault = subject.fault(&RULE, part, place);
        let shown = place.map_or_else(String::new, |id| format!("{{ {id} }}"));
        out.push(fault.arg("placeable", shown).arg("limit", limit));
    }
}
