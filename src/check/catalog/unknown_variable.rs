//! A string that asks for a value that nobody gives it.
//!
//! Why it matters: there is nothing to put in its place. The string is not used; the one behind it stands in its place.
//!
//! Example: `published-on = Publié le { $jour }` where English says `Published { $date }`.
//!
//! How to fix: use the names of the reference language's string; names of values are not translated.

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};

/// A value that nobody gives to this string.
pub(super) static RULE: Rule = Rule::error("unknown-variable");

pub(super) fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let reference = subject.reference();
    // A string that the reference language has not is a section's own business.
    if reference.is_empty() {
        return Vec::new();
    }
    let known: Vec<&str> = reference.iter().flatten().copied().collect();
    let own = subject.variables();
    let unknown = own.into_iter().filter(|name| !known.contains(name));
    let fault = |name: &str| {
        let near = nearest(name, known.iter().copied()).unwrap_or("none");
        let fault = Diagnostic::new(&RULE).arg("id", &subject.entry.id).arg("variable", name);
        let all = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        fault.arg("near", near).arg("known", all)
    };
    unknown.map(fault).collect()
}
