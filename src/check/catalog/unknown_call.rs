//! `unknown-function` in a catalog; the rule stands with the articles'.

use super::Subject;
use crate::check::article::unknown_function;
use crate::diag::Diagnostic;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.entry.uses.functions.iter().filter_map(|name| unknown_function(name)).collect()
}
