//! A translation with one form for every number, where the reference language chooses by the number and this language has more than one form too.
//!
//! Why it matters: for some numbers the grammar is wrong ('1 kites'). No other tool says so: each form that is there is sound.
//!
//! Example: `found = { $count } latawców` where English has `[one]` and `*[other]`.
//!
//! How to fix: choose by the number, with a form for each plural of the language. If the sentence is so put that the number does not matter ('Kites: 1'), it may stay as it is.

use super::Subject;
use super::subject::is_plural;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::{Item, Part, Select};

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
            if plurals.wanted.len() < 2 || !shown || chooses(subject, pair.own, variable) {
                continue;
            }
            told.push(variable);
            let own = pair.own.selects.iter().find(|own| own.variable() == Some(variable));
            let place = own.and_then(|own| own.keys.first()).map(|key| key.name).or_else(|| {
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
