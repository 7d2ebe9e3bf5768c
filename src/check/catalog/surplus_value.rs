//! A translated message with a text of its own, where the reference language's has attributes alone.
//!
//! Why it matters: nothing shows that text; perhaps it belongs to one of the attributes.
//!
//! Example: `search = Chercher`, where English has only `search =` with `.label = Search` below it.
//!
//! How to fix: move the text to the attribute that it belongs to, or delete it.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A message's value that the reference has not.
pub(super) static RULE: Rule = Rule::error("surplus-value");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(original) = subject.original() else { return };
    if let (None, Some(own)) = (original.part(None), subject.entry.part(None)) {
        out.push(subject.fault(&RULE, own, own.source.lines().next()));
    }
}
