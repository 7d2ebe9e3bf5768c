//! A placeable whose fact is not declared.
//!
//! Why it matters: there is no value to put in its place, and a sentence with a hole is worse than none.
//!
//! Example: `{ $registred }` where `[facts]` has `registered`.
//!
//! How to fix: declare it under `[facts]` in `article.toml`, or mend the name.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Item, Part};
use crate::model::variant::Refers;
use crate::model::{CatalogEntry, Entries};

/// A placeable whose fact is not declared.
pub(super) static RULE: Rule = Rule::error("unknown-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    for placeable in subject.live_placeables() {
        let names = match &placeable.refers {
            Refers::Fact(name) => std::slice::from_ref(name),
            Refers::Function(_, names) => names,
            Refers::Message(_) => &[],
        };
        for name in names.iter().filter(|name| !subject.meta.facts.contains_key(*name)) {
            out.push(fault(subject, name).at(placeable.span.clone()));
        }
    }
}

/// The same in a variant's own messages, in every form of theirs. Placeables of the text are none of these.
pub(super) fn in_messages(
    subject: &Subject<'_>,
    file: &Entries<'_>,
    is_placeable: impl Fn(&CatalogEntry<'_>) -> bool,
    out: &mut Vec<Diagnostic>,
) {
    let given = given(file);
    for entry in file.entries.iter().filter(|entry| !is_placeable(entry)) {
        let mut told: Vec<&str> = Vec::new();
        for item in entry.parts.iter().flat_map(items) {
            let Item::Variable(name) = item else { continue };
            let known = subject.meta.facts.contains_key(*name) || told.contains(name);
            if known || entry.is_term() && given.contains(&(entry.id, *name)) {
                continue;
            }
            told.push(name);
            let place = file.place(name);
            let fault = fault(subject, name).at(place.start.saturating_sub(1)..place.end);
            out.push(fault.of_message(entry.id, None));
        }
    }
}

/// The items of a part, in its selectors too.
fn items<'a>(part: &'a Part<'a>) -> impl Iterator<Item = &'a Item<'a>> {
    let selectors = part.selects.iter().flat_map(|select| &select.selector);
    selectors.chain(part.forms.iter().flat_map(|form| &form.items))
}

/// The values that terms are given by those who refer to them.
fn given<'a>(file: &'a Entries<'a>) -> Vec<(&'a str, &'a str)> {
    let all = file.entries.iter().flat_map(|entry| &entry.parts).flat_map(items);
    let terms = all.filter_map(|item| match item {
        Item::Term(term) => Some(term),
        _ => None,
    });
    terms.flat_map(|term| term.named.iter().map(|named| (term.id, named.name))).collect()
}

fn fault(subject: &Subject<'_>, name: &str) -> Diagnostic {
    let facts = &subject.meta.facts;
    let near = nearest(name, facts.keys().map(String::as_str)).unwrap_or("none");
    let fault = Diagnostic::new(&RULE).arg("fact", name).arg("near", near);
    fault.arg("file", subject.meta_path)
}
