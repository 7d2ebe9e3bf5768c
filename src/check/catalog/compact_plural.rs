//! A choice by a number that is shown in its short form, without the plural form for millions.
//!
//! Why it matters: French, Spanish, Italian, Portuguese and Catalan say '1 million *de* cerfs-volants', and number 1,000,000 takes a form of its own; so it does in Breton. It is advice; most texts never come so far.
//!
//! Example: `{ $count -> [one] … *[other] { NUMBER($count, notation: "compact") } cerfs-volants }`
//!
//! How to fix: add a form `[many]`, if the number may be a million or more.

use super::Subject;
use super::unknown_option::calls;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Item;

/// A plural form for millions that is not there.
pub(super) static RULE: Rule = Rule::note("compact-plural");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let calls = calls(subject.entry);
    if calls.is_empty() {
        return;
    }
    for part in &subject.entry.parts {
        for select in part.selects.iter().filter(|select| !select.ordinal()) {
            let Some(plurals) = subject.plurals(false) else { continue };
            let (Some(form), Some(variable)) = (plurals.rare, select.variable()) else { continue };
            let compact = calls.iter().any(|(_, call)| {
                let short = |named: &crate::model::catalog::Named<'_>| {
                    named.name == "notation" && named.value == "compact"
                };
                call.positional.contains(&Item::Variable(variable)) && call.named.iter().any(short)
            });
            if compact && !select.keys.iter().any(|key| !key.exact && key.name == form) {
                let place = select.keys.first().map(|key| key.name);
                let fault = subject.fault(&RULE, part, place).arg("form", form);
                out.push(fault.arg("locale", &subject.own.locale));
            }
        }
    }
}
