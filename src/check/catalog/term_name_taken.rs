//! A string and a term of the same name in one language, such as `club` and `-club`.
//!
//! Why it matters: what puts the strings together knows each name once, and one of the two is lost. A translation's string is not used; the one behind it stands in its place.
//!
//! Example: `-club = Le Club` and `club = Le club { -club }`.
//!
//! How to fix: give one of them another name: `-club-name`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A string that has a term's name.
pub(super) static RULE: Rule = Rule::error("term-name-taken");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let entry = subject.entry;
    if entry.is_term() || !subject.index.has_term(subject.own, entry.id) {
        return;
    }
    let fault = Diagnostic::new(&RULE).arg("id", entry.id).of_message(entry.id, None);
    let text = entry.parts.first().map(|part| part.source);
    out.push(fault.beside(None, text).at(entry.span.clone()));
}
