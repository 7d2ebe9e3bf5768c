//! `unknown-function` in a catalog.

use super::Subject;
use crate::check::common::unknown_function::fault;
use crate::diag::Diagnostic;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.entry.uses.functions.iter().filter_map(|name| fault(name)).collect()
}
