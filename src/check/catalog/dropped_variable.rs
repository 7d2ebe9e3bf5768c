//! `dropped-variable` in a catalog.

use super::Subject;
use crate::check::common::dropped_variable::fault;
use crate::diag::{Diagnostic, nearest};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    if subject.is_reference() {
        return Vec::new();
    }
    let own = subject.variables();
    // The strongest layer's is the one that readers of the reference language see.
    let reference = subject.reference();
    let misspelt = |name: &str| {
        let unknown = |own: &&&str| !reference.iter().any(|known| known.contains(**own));
        own.iter().filter(unknown).any(|own| nearest(own, [name]).is_some())
    };
    let Some((wanted, below)) = reference.split_last() else { return Vec::new() };
    // What the reference itself is not given is its own fault, and nobody else's.
    let given = |name: &str| below.is_empty() || below.iter().any(|known| known.contains(name));
    let dropped = wanted.difference(&own).filter(|name| given(name) && !misspelt(name));
    dropped.map(|name| fault(&subject.entry.id, name)).collect()
}
