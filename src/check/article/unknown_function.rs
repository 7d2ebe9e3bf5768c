//! `unknown-function` in a variant's text and in its own messages.

use super::Subject;
use crate::check::common::unknown_function::fault;
use crate::diag::Diagnostic;
use crate::model::variant::Refers;

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
