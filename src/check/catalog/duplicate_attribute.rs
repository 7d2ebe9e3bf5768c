//! One attribute twice in a message.
//!
//! Why it matters: readers see the last one, and whoever mends the first wonders why nothing changes.
//!
//! Example: `.label = Chercher`, and below it `.label = Rechercher`.
//!
//! How to fix: delete one of them.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// An attribute that stands there twice.
pub(super) static RULE: Rule = Rule::warning("duplicate-attribute");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let parts = &subject.entry.parts;
    for (ix, part) in parts.iter().enumerate() {
        let Some(name) = part.attribute else { continue };
        if parts[..ix].iter().any(|other| other.attribute == part.attribute) {
            out.push(subject.fault(&RULE, part, None).arg("attribute", name));
        }
    }
}
