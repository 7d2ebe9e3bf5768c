//! A string that asks for a value that nobody gives it.
//!
//! Why it matters: there is nothing to put in its place. The string is not used; the one behind it stands in its place.
//!
//! What the reference language's string asks for is given, and what a template gives, though that string may have no need of it:
//! another language may choose a form by it.
//!
//! It is found as well where the string asks for it by way of another string or a term; if that one is told of it, this one is not told again.
//!
//! Example: `published-on = Publié le { $jour }` where English says `Published { $date }`.
//!
//! How to fix: use the names of the reference language's string; names of values are not translated.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Subject;
use super::view::{given, target};
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::Layer;
use crate::model::catalog::{Item, Part};

/// A value that nobody gives to this string.
pub(super) static RULE: Rule = Rule::error("unknown-variable");

/// How many unknown values of a string are held against all that it has. Of more, none is a slip of the hand.
pub(super) const MOST_ADVISED: usize = 24;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(Unknown { names, known }) = unknown(subject) else { return };
    for (ix, name) in own(subject, &names).into_iter().enumerate() {
        let near = (ix < MOST_ADVISED).then(|| nearest(name, known.iter().copied())).flatten();
        let near = near.unwrap_or("none");
        let all = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        let (part, place) = place(subject, name);
        let fault = subject.fault(&RULE, part, place).arg("variable", name);
        out.push(fault.arg("near", near).arg("known", all));
    }
}

/// What a string asks for.
struct Unknown<'a> {
    /// The values that nobody gives it, by itself or by way of others.
    names: Vec<&'a str>,
    /// Those that it is given.
    known: Vec<&'a str>,
}

/// The values that nobody gives to a string, if there are any.
fn unknown<'a>(subject: &Subject<'a>) -> Option<Unknown<'a>> {
    // A string that the reference language has not is a section's own business.
    if subject.said.is_empty() {
        return None;
    }
    let mut own = subject.asked(subject.entry, subject.view);
    if subject.entry.is_term() {
        // What a term chooses by is its language's own affair, and what it is given there.
        let parts = || subject.entry.parts.iter().filter(|part| part.attribute.is_none());
        let shown: Vec<_> = parts().map(|part| subject.view.reach(part)).collect();
        let given = |name: &str| subject.view.is_given(subject.entry.id, name);
        own.retain(|name| shown.iter().any(|all| all.shown.contains_key(name)) && !given(name));
    }
    if own.is_empty() {
        return None;
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
    let is_given = |name: &str| {
        given.is_some_and(|given| given.gives(id, layer, name))
            || subject.said.iter().any(|said| Subject::may_ask(said.entry, behind, name))
    };
    own.retain(|name| known.binary_search(name).is_err() && !is_given(name));
    let names: Vec<&'a str> = own.into_iter().collect();
    if names.is_empty() { None } else { Some(Unknown { names, known }) }
}

/// Those of some values, in order, that a string is told of. Of the rest, it asks only by way of others, of which each
/// is told of it, or told of those that it refers to. What it refers to is looked at once, not once for each value: a
/// string may refer to a thousand others.
fn own<'a>(subject: &Subject<'a>, names: &[&'a str]) -> BTreeSet<&'a str> {
    let parts = &subject.entry.parts;
    let selectors = parts.iter().flat_map(|part| &part.selects).flat_map(|own| &own.selector);
    let items = parts.iter().flat_map(|part| &part.forms).flat_map(|form| &form.items);
    let is_asked = |name: &&str| names.binary_search(name).is_ok();
    let mut own = BTreeSet::new();
    let mut told: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    let mut seen = HashSet::new();
    for item in selectors.chain(items) {
        let asked: Vec<&'a str> = match item {
            Item::Variable(name) => {
                own.extend(Some(*name).filter(is_asked));
                continue;
            }
            Item::Message(id, attribute) if seen.insert((*id, *attribute)) => {
                let reach = subject.view.of(item);
                reach.map_or_else(Vec::new, |reach| reach.asked.iter().copied().collect())
            }
            Item::Term(_) => {
                let shown = subject.view.of(item).map(|reach| reach.shown.keys().copied());
                shown.into_iter().flatten().filter(|name| !given(item, name)).collect()
            }
            _ => continue,
        };
        let Some((id, _)) = target(item) else { continue };
        for name in asked.into_iter().filter(is_asked) {
            let told = told.entry(id).or_insert_with(|| told_of(subject, id));
            if !told.contains(name) {
                own.insert(name);
            }
        }
    }
    own
}

/// The values that nobody gives to another string either. The theme's are not looked at.
fn told_of<'a>(subject: &Subject<'a>, id: &str) -> BTreeSet<&'a str> {
    let index = subject.index;
    let said = index.said(&subject.own.locale, id, subject.own.layer).pop();
    let Some(said) = said.filter(|said| said.file.layer != Layer::Theme) else {
        return BTreeSet::new();
    };
    let view = index.view(&said.file.locale, said.file.layer);
    let other = Subject::new(index, said.file, said.entry, view);
    unknown(&other).map(|unknown| unknown.names.into_iter().collect()).unwrap_or_default()
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
