//! `unknown-function` in a catalog.
//!
//! A network of strings alone is read by other programs, which may have functions of their own, such
//! as `PLATFORM`. There the reference language says which there are, unless it seems to be a slip.

use super::Subject;
use super::unknown_option::calls;
use crate::check::common::unknown_function::fault;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::format::functions::functions;

pub(super) static RULE: &Rule = &crate::check::common::unknown_function::RULE;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for (part, call) in calls(subject.entry) {
        let Some(found) = fault(call.name) else { continue };
        let known = || functions().iter().map(|function| function.name);
        let foreign = !subject.own.scope.is_empty();
        let slip = nearest(call.name, known()).is_some();
        if foreign && if subject.is_reference { !slip } else { subject.calls_too(call.name) } {
            continue;
        }
        let mut placed = subject.fault(RULE, part, Some(call.name));
        placed.args = found.args;
        out.push(placed);
    }
}
