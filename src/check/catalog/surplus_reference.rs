//! A translation that shows a message or a term that the reference language's does not show, or shows it more often.
//!
//! Why it matters: perhaps its name is mistyped, and then nothing stands there; perhaps a name is there twice.
//!
//! Example: `about = À propos de { -barnd }` where English says `About { -brand }`.
//!
//! How to fix: use what the reference language uses.

use super::Subject;
use super::counts::Name;
use super::missing_reference::{is_unknown, referred};
use crate::diag::{Diagnostic, Rule, nearest};

/// A message or term that the reference does not show.
pub(super) static RULE: Rule = Rule::warning("surplus-reference");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for compared in subject.compared() {
        let lost = || compared.differences.iter().filter(|d| d.found < d.wanted);
        // Where the reference's name is wrong, this one may be right.
        if lost().any(|difference| is_unknown(subject, difference)) {
            continue;
        }
        let missing: Vec<&str> = lost().filter_map(id).collect();
        for difference in compared.differences.iter().filter(|d| d.found > d.wanted) {
            let Some(name) = referred(difference).filter(|_| !is_unknown(subject, difference))
            else {
                continue;
            };
            let near = nearest(&name, missing.iter().copied()).unwrap_or("none");
            let fault = subject.fault(&RULE, compared.own, difference.place);
            let fault = fault.arg("reference", name).arg("forms", difference.forms.as_str());
            out.push(fault.arg("near", near));
        }
    }
}

fn id<'a>(difference: &super::counts::Difference<'a>) -> Option<&'a str> {
    match difference.name {
        Name::Variable(_) => None,
        Name::Term(id) | Name::Message(id, _) => Some(id),
    }
}
