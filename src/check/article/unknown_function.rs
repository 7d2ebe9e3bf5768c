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
pub(in crate::check) static RULE: Rule = Rule::error("unknown-function");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for placeable in subject.live_placeables() {
        if let Refers::Function(name, _) = &placeable.refers {
            out.extend(fault(name).map(|fault| fault.at(placeable.span.clone())));
        }
    }
    for message in &subject.variant.front.messages {
        let faults = message.uses.functions.iter().filter_map(|name| fault(name));
        out.extend(faults.map(|fault| fault.at(message.span.clone())));
    }
}

/// What is wrong with a function's name, if it is none that there is.
pub(in crate::check) fn fault(name: &str) -> Option<Diagnostic> {
    if FUNCTIONS.contains(&name) {
        return None;
    }
    let near = nearest(name, FUNCTIONS.iter().copied()).unwrap_or("none");
    let fault = Diagnostic::new(&RULE).arg("function", name).arg("near", near);
    Some(fault.arg("known", FUNCTIONS.join(", ")))
}
