//! A placeable that calls a function that there is not.
//!
//! Why it matters: it cannot be formatted.
//!
//! Example: `{ NUMBR($registered) }`
//!
//! How to fix: use one of the functions that the message lists.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::format::fluent::FUNCTIONS;
use crate::model::variant::Refers;

/// A function that there is not.
pub(super) static RULE: Rule = Rule::error("unknown-function");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for placeable in subject.live_placeables() {
        if let Refers::Function(name, _) = &placeable.refers
            && !FUNCTIONS.contains(&name.as_str())
        {
            let near = nearest(name, FUNCTIONS.iter().copied()).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("function", name).arg("near", near);
            let fault = fault.arg("known", FUNCTIONS.join(", "));
            out.push(fault.at(placeable.span.clone()));
        }
    }
}
