//! A string that asks for a value that nobody gives it.
//!
//! Why it matters: there is nothing to put in its place. The string is not used; the one behind it stands in its place.
//!
//! What the reference language's string asks for is given, and what a template gives, though that string may have no need of it:
//! another language may choose a form by it.
//!
//! It is found as well where the string asks for it by way of another string or a term.
//!
//! Example: `published-on = Publié le { $jour }` where English says `Published { $date }`.
//!
//! How to fix: use the names of the reference language's string; names of values are not translated.

use super::Subject;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::catalog::{Item, Part};

/// A value that nobody gives to this string.
pub(super) static RULE: Rule = Rule::error("unknown-variable");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // A string that the reference language has not is a section's own business.
    if subject.said.is_empty() {
        return;
    }
    let mut own = subject.asked(subject.entry, subject.view);
    if subject.entry.is_term() {
        // What a term chooses by is its language's own affair, and what it is given there.
        let parts = || subject.entry.parts.iter().filter(|part| part.attribute.is_none());
        let shown: Vec<_> = parts().map(|part| subject.view.reach(part).shown).collect();
        let given = |name: &str| subject.view.is_given(subject.entry.id, name);
        own.retain(|name| shown.iter().any(|all| all.contains_key(name)) && !given(name));
    }
    if own.is_empty() {
        return;
    }
    let behind = subject.reference_view();
    let mut known = Vec::new();
    for said in &subject.said {
        known.extend(subject.asked(said.entry, behind));
    }
    let (id, layer) = (subject.entry.id, subject.own.layer);
    let given = subject.index.given();
    known.extend(given.into_iter().flat_map(|given| given.names(id, layer)));
    known.sort_unstable();
    known.dedup();
    let is_given = |name: &str| given.is_some_and(|given| given.gives(id, layer, name));
    for name in own.into_iter().filter(|name| !known.contains(name) && !is_given(name)) {
        let near = nearest(name, known.iter().copied()).unwrap_or("none");
        let all = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        let (part, place) = place(subject, name);
        let fault = subject.fault(&RULE, part, place).arg("variable", name);
        out.push(fault.arg("near", near).arg("known", all));
    }
}

/// Where a value is asked for: by its name, or by a reference to what asks for it.
fn place<'a>(subject: &Subject<'a>, name: &str) -> (&'a Part<'a>, Option<&'a str>) {
    let parts = &subject.entry.parts;
    let items = |part: &'a Part<'a>| {
        let selectors = part.selects.iter().flat_map(|select| &select.selector);
        selectors.chain(part.forms.iter().flat_map(|form| &form.items))
    };
    let found = |shows: &dyn Fn(&'a Item<'a>) -> Option<&'a str>| {
        parts.iter().find_map(|part| Some((part, items(part).find_map(shows)?)))
    };
    let by_name = |item: &'a Item<'a>| match item {
        Item::Variable(own) => (*own == name).then_some(*own),
        _ => None,
    };
    let by_reference = |item: &'a Item<'a>| {
        subject.view.of(item).filter(|reach| reach.asked.contains(name))?;
        match item {
            Item::Message(id, _) => Some(*id),
            Item::Term(term) => Some(term.id),
            _ => None,
        }
    };
    let place = found(&by_name).or_else(|| found(&by_reference));
    place.map_or((&parts[0], None), |(part, place)| (part, Some(place)))
}
