//! A choice by a word that lacks a form which the original's choice has.
//!
//! Why it matters: where the program gives this word, readers see the last resort, which says something else.
//!
//! Choices by number have `missing-plural`; a choice that a translation does without as a whole has `lost-choice`.
//!
//! Example: English has `[device]`, `[edge]` and `*[character]`; the translation has `[device]` and `*[character]` alone.
//!
//! How to fix: add the form, with the key as the original has it. Where one text is right for both, leave it as it is: this is a note.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Select;

/// A form that the original has.
pub(super) static RULE: Rule = Rule::note("missing-form");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    out.extend(subject.of_word_choices(|pair, select, by| {
        let same = |other: &&Select<'_>| other.variable() == Some(by);
        let own: Vec<&Select<'_>> = pair.own.selects.iter().filter(same).collect();
        let first = own.first()?;
        let has =
            |name: &str| own.iter().flat_map(|select| &select.keys).any(|key| key.name == name);
        let all = pair.reference.selects.iter().filter(same).flat_map(|select| &select.keys);
        let mut missing: Vec<&str> = all.map(|key| key.name).filter(|name| !has(name)).collect();
        missing.sort_unstable();
        missing.dedup();
        // It is said of a translated key that nobody knows it.
        let known = |name: &str| select.keys.iter().any(|key| key.name == name);
        let strange = first.keys.iter().filter(|key| !key.exact && !known(key.name)).count();
        if missing.len() <= strange {
            return None;
        }
        let place = first.keys.first().map(|key| key.name);
        let fault = subject.fault(&RULE, pair.own, place).arg("missing", missing.join(", "));
        Some(fault.arg("count", missing.len()).arg("by", format!("${by}")))
    }));
}
