//! A translation that does not show a message or a term that the reference language's shows.
//!
//! Why it matters: a name that is kept in one place (a brand, a product, a section) is missing or written out by hand, and will not follow when it changes.
//!
//! Example: `about = À propos de nous` where English says `About { -brand }`.
//!
//! How to fix: put it where it belongs in the sentence, as the reference language has it. In a choice, each form needs it.

use super::Subject;
use super::counts::{Compared, Difference, Name};
use super::unknown_reference::lack;
use crate::diag::{Diagnostic, Rule};

/// A message or term of the reference that a translation leaves out.
pub(super) static RULE: Rule = Rule::warning("missing-reference");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for compared in subject.compared() {
        for difference in compared.differences.iter().filter(|d| d.found < d.wanted) {
            // Where the reference's own name leads nowhere, this one's may be what was meant.
            let known = || !is_unknown(subject, difference);
            let Some(name) =
                referred(difference).filter(|_| known() || !shows_another(subject, compared))
            else {
                continue;
            };
            let fault = subject.fault(&RULE, compared.own, difference.place);
            out.push(fault.arg("reference", name).arg("forms", difference.forms.as_str()));
        }
    }
}

/// Whether a translation shows something that there is, and that the reference does not show.
fn shows_another(subject: &Subject<'_>, compared: &Compared<'_>) -> bool {
    let more = compared.differences.iter().filter(|d| d.found > d.wanted);
    more.filter(|d| referred(d).is_some()).any(|d| !is_unknown(subject, d))
}

/// Whether a difference is about what there is not, which is said where it is referred to.
pub(super) fn is_unknown(subject: &Subject<'_>, difference: &Difference<'_>) -> bool {
    match difference.name {
        Name::Variable(_) => false,
        Name::Term(id) => is_nowhere(lack(subject, id, None)),
        Name::Message(id, attribute) => is_nowhere(lack(subject, id, attribute)),
    }
}

/// The message or term that a difference is about, as it is written.
pub(super) fn referred(difference: &Difference<'_>) -> Option<String> {
    match difference.name {
        Name::Variable(_) => None,
        Name::Term(id) | Name::Message(id, None) => Some(id.to_owned()),
        Name::Message(id, Some(attribute)) => Some(format!("{id}.{attribute}")),
    }
}

/// What the reference language has is rightly asked for.
fn is_nowhere(lack: Option<&str>) -> bool {
    lack.is_some_and(|lack| lack != "language")
}
