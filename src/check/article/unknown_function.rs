//! `unknown-function` in a variant's text. Its own messages are looked at as those of catalogs are.

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
}
