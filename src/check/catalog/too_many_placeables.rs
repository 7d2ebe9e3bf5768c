//! A string that shows more than a hundred placeables, by itself or through those that it refers to.
//!
//! Why it matters: Fluent gives up after a hundred, so that the string cannot be formatted. It is not used; the one behind it stands in its place.
//!
//! In a choice, the form with most of them counts, and the choice itself.
//!
//! Example: a chain of two hundred strings of which each refers to the next.
//!
//! How to fix: write some of the texts out, or divide the string.

use super::Subject;
use super::view::refers;
use crate::diag::{Diagnostic, Rule};

/// A string with more placeables than Fluent takes.
pub(super) static RULE: Rule = Rule::error("too-many-placeables");

/// What fluent-bundle 0.16 takes (`MAX_PLACEABLES`).
const MOST: u64 = 100;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let many = part.forms.iter().any(|form| (form.items.len() + form.path.len()) as u64 > MOST);
        if !many && !refers(part) {
            continue;
        }
        let reach = subject.view.reach(part);
        // What is too large has been said to be.
        let large = reach.bytes > subject.index.value_bytes() as u64;
        if !large && reach.placeables > MOST {
            out.push(subject.fault(&RULE, part, None).arg("limit", MOST));
        }
    }
}
