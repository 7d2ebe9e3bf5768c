//! A translation with one form for every number, where the reference language chooses by the number and this language has more than one form too.
//!
//! Why it matters: for some numbers the grammar is wrong ('1 kites'). No other tool says so: each form that is there is sound.
//!
//! Example: `found = { $count } latawców` where English has `[one]` and `*[other]`.
//!
//! How to fix: choose by the number, with a form for each plural of the language. If the sentence is so put that the number does not matter ('Kites: 1'), it may stay as it is.

use super::Subject;
use super::subject::{form_place, is_plural};
use super::view::View;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Form, Item, Part, Select};

/// A number that decides the grammar, and does not here.
pub(super) static RULE: Rule = Rule::warning("unselected-plural");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // What a term chooses by is each language's own affair.
    if subject.entry.is_term() {
        return;
    }
    for pair in subject.pairs.iter().copied() {
        let mut told: Vec<&str> = Vec::new();
        let by_number =
            |select: &&Select<'_>| is_plural(select) && !subject.index.is_by_word(select);
        for select in pair.reference.selects.iter().filter(by_number) {
            let Some(variable) = select.variable().filter(|name| !told.contains(name)) else {
                continue;
            };
            let named = select.keys.iter().any(|key| !key.exact && key.name != "other");
            let Some(plurals) = subject.plurals(select.ordinal()).filter(|_| named) else {
                continue;
            };
            // What does not show the number may do without its grammar.
            let shown =
                pair.own.forms.iter().any(|form| subject.view.shown(form).contains_key(variable));
            if plurals.wanted.len() < 2 || !shown {
                continue;
            }
            let bare = match chooses(subject, pair.own, variable) {
                true if all_chosen(subject.reference_view(), pair.reference, variable) => {
                    not_chosen(subject.view, pair.own, variable)
                }
                true => None,
                false => Some(None),
            };
            let Some(form) = bare else { continue };
            told.push(variable);
            let own = pair.own.selects.iter().find(|own| own.variable() == Some(variable));
            let key = form.or_else(|| own.and_then(|own| own.keys.first()).map(|key| key.name));
            let place = key.or_else(|| {
                let items = pair.own.forms.iter().flat_map(|form| &form.items);
                items.into_iter().find_map(|item| match item {
                    Item::Variable(name) => (*name == variable).then_some(*name),
                    _ => None,
                })
            });
            let fault = subject.fault(&RULE, pair.own, place).arg("variable", variable);
            let fault = fault.arg("locale", &subject.own.locale);
            out.push(fault.arg("known", plurals.wanted.join(", ")));
        }
    }
}

/// Whether a part, or one that it refers to, has more than one form by this value.
fn chooses<'a>(subject: &Subject<'a>, part: &'a Part<'a>, variable: &str) -> bool {
    let own = |part: &Part<'_>| {
        let by = |select: &crate::model::catalog::Select<'_>| {
            select.variable() == Some(variable) && select.keys.len() > 1
        };
        part.selects.iter().any(by)
    };
    own(part) || subject.view.all_reached(part).any(own)
}

/// Whether a form is one of several that are chosen by this value.
fn is_chosen(part: &Part<'_>, form: &Form<'_>, variable: &str) -> bool {
    let by = |(select, _): &(u16, u16)| {
        let select = part.selects.get(usize::from(*select));
        select.is_some_and(|own| own.variable() == Some(variable) && own.keys.len() > 1)
    };
    form.path.iter().any(by)
}

/// Whether every form that shows a value is chosen by it.
fn all_chosen(view: &View<'_>, part: &Part<'_>, variable: &str) -> bool {
    let own = |form: &&Form<'_>| form.items.contains(&Item::Variable(variable));
    let none = view.all_reached(part).next().is_none();
    none && part.forms.iter().filter(own).all(|form| is_chosen(part, form, variable))
}

/// The first form that shows a value and is not chosen by it, by the key that it has: one branch of
/// another choice, in which the number was forgotten.
fn not_chosen<'a>(view: &View<'a>, part: &'a Part<'a>, variable: &str) -> Option<Option<&'a str>> {
    let own = |form: &&Form<'_>| form.items.contains(&Item::Variable(variable));
    if view.all_reached(part).next().is_some() {
        return None;
    }
    let form = part.forms.iter().filter(own).find(|form| !is_chosen(part, form, variable))?;
    Some(form_place(part, form))
}
