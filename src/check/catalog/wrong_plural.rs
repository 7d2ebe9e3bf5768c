//! `wrong-plural` in a catalog.

use super::Subject;
use crate::check::common::wrong_plural::fault;
use crate::diag::Diagnostic;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let entry = subject.entry;
    let of = |choice| fault(&subject.own.locale, &entry.id, choice);
    entry.uses.choices.iter().filter_map(of).collect()
}
