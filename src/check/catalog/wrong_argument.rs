//! A function that is given a text which it can do nothing with, or another one than in the reference language.
//!
//! Why it matters: there is no region `XQ`, and no thirteenth month, so that nothing can be written; and whoever reads of France must not read of Germany.
//!
//! What stands between quotes or is a number is looked at in every form of a choice. Words for `LIST` are each language's own.
//!
//! Example: `{ REGION("XQ") }`, or `{ REGION("DE") }` where English has `{ REGION("FR") }`.
//!
//! How to fix: write a code, a number or a day (`2022-07-23`) that there is, and the reference language's.

use std::collections::BTreeSet;

use super::Subject;
use super::unknown_option::calls_in;
use crate::diag::{Diagnostic, Rule};
use crate::format::functions::{FREE_TEXT, takes};
use crate::model::catalog::{Call, Item};

/// An argument that cannot be meant.
pub(super) static RULE: Rule = Rule::warning("wrong-argument");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let original = subject.original().and_then(|original| original.part(part.attribute));
        let known: Vec<&Call<'_>> = original.map(calls_in).unwrap_or_default();
        let mut told = Vec::new();
        for call in calls_in(part) {
            let wanted: BTreeSet<&str> = known
                .iter()
                .filter(|other| other.name == call.name)
                .flat_map(|c| literals(c))
                .collect();
            for given in literals(call) {
                let place = if given.is_empty() { call.name } else { given };
                let case = if !takes(call.name, given) {
                    "unknown"
                } else if wanted.is_empty() || wanted.contains(given) {
                    continue;
                } else {
                    "differs"
                };
                if told.contains(&(call.name, given)) {
                    continue;
                }
                told.push((call.name, given));
                let all: Vec<&str> = wanted.iter().copied().collect();
                let fault = subject.fault(&RULE, part, Some(place)).arg("case", case);
                let fault = fault.arg("function", call.name).arg("value", given);
                out.push(fault.arg("wanted", all.join(", ")));
            }
        }
    }
}

/// What a call is given that stands there as it is.
fn literals<'c, 'a>(call: &'c Call<'a>) -> impl Iterator<Item = &'a str> + use<'c, 'a> {
    let free = FREE_TEXT.contains(&call.name);
    call.positional.iter().filter(move |_| !free).filter_map(|item| match item {
        Item::Literal(text) => Some(*text),
        _ => None,
    })
}
