//! A translated string that does not show a value that the reference language's shows.
//!
//! Why it matters: the reader misses a date, a name or a number. The string is not used; the one behind it stands in its place. A message of a variant's own withholds the variant.
//!
//! Example: `published-on = Publié` where English says `Published { $date }`.
//!
//! How to fix: put the value in. In a choice it is enough if one of the forms shows it.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};

/// A value of the reference that a translation leaves out.
pub(in crate::check) static RULE: Rule = Rule::error("dropped-variable");

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
    let id = &subject.entry.id;
    dropped.map(|name| Diagnostic::new(&RULE).arg("id", id).arg("variable", *name)).collect()
}
