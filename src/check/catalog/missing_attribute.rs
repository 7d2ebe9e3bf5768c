//! A translated message without an attribute that the reference language's has.
//!
//! Why it matters: what is shown beside the text (a label, a hint, the name that a screen reader says) would be missing. The entry is not used; the one behind it stands in its place. Terms are free: their attributes are their language's own.
//!
//! Example: `search = Chercher`, where English has `.label = Search the articles` below it.
//!
//! How to fix: add the attribute below the message, indented, and translate it.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// An attribute that a translation leaves out.
pub(super) static RULE: Rule = Rule::error("missing-attribute");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // A term's attributes are each language's own affair.
    let Some(original) = subject.original().filter(|own| !own.is_term()) else { return };
    for (ix, part) in original.parts.iter().enumerate() {
        let Some(name) = part.attribute else { continue };
        let again = original.parts[..ix].iter().any(|other| other.attribute == part.attribute);
        if subject.entry.part(Some(name)).is_none() && !again {
            out.push(subject.absent(&RULE, Some(name)).arg("attribute", name));
        }
    }
}
