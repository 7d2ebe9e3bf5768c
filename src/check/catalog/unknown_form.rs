//! A form of a choice whose key the original's choice by the same value does not have: it was translated or mistyped.
//!
//! Why it matters: keys are what the program or the number gives, and not words for readers. This form is never taken; readers always see the last resort.
//!
//! Numbers, and the plural categories of the language in a choice by number, are its own affair; so is what a term chooses by. What a function of the program gives, such as `PLATFORM()`, no catalog says.
//!
//! Example: `[gerät]` where English has `[device]`; `[eins]` where it has `[one]`.
//!
//! How to fix: write the key as the original has it. In a choice by number: the names of plural categories.

use super::Subject;
use super::subject::is_plural;
use crate::check::common::plurals::is_category;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::catalog::Select;

/// A form that is never taken.
pub(super) static RULE: Rule = Rule::warning("unknown-form");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if subject.entry.is_term() {
        return;
    }
    for pair in subject.pairs.iter().copied() {
        for select in &pair.own.selects {
            let Some(by) = select.variable() else { continue };
            let same = |other: &&Select<'_>| other.variable() == Some(by);
            let known: Vec<&Select<'_>> = pair.reference.selects.iter().filter(same).collect();
            if known.is_empty() {
                continue;
            }
            let plural = known.iter().any(|select| is_plural(select));
            // A language may have more forms than the reference; a key that was translated takes the
            // place of one of its keys.
            let has = |name: &str| select.keys.iter().any(|key| key.name == name);
            if !plural && known.iter().flat_map(|own| &own.keys).all(|key| has(key.name)) {
                continue;
            }
            let keys = || known.iter().flat_map(|select| &select.keys).map(|key| key.name);
            for key in select.keys.iter().filter(|key| !key.exact) {
                if keys().any(|name| name == key.name) || plural && is_category(key.name) {
                    continue;
                }
                // Whatever the last resort is called, it is taken.
                if key.default {
                    continue;
                }
                let near = nearest(key.name, keys()).unwrap_or("none");
                let names: Vec<&str> = match plural {
                    true => subject
                        .plurals(select.ordinal())
                        .map_or_else(Vec::new, |own| own.all.clone()),
                    false => keys().collect(),
                };
                let fault = subject.fault(&RULE, pair.own, Some(key.name)).arg("form", key.name);
                out.push(fault.arg("near", near).arg("known", names.join(", ")));
            }
        }
    }
}
