//! `unknown-function` in a catalog.

use super::Subject;
use super::unknown_option::calls;
use crate::check::common::unknown_function::fault;
use crate::diag::Diagnostic;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (part, call) in calls(subject.entry) {
        let Some(found) = fault(call.name) else { continue };
        let mut placed = subject.fault(found.rule, part, Some(call.name));
        placed.args = found.args;
        out.push(placed);
    }
}
