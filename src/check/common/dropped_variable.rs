//! A translated string that does not show a value that the reference language's shows.
//!
//! Why it matters: the reader misses a date, a name or a number. The string is not used; the one behind it stands in its place. A message of a variant's own withholds the variant.
//!
//! Example: `published-on = Publié` where English says `Published { $date }`.
//!
//! How to fix: put the value in. In a choice it is enough if one of the forms shows it.

use crate::diag::{Diagnostic, Rule};

/// A value of the reference that a translation leaves out.
pub(in crate::check) static RULE: Rule = Rule::error("dropped-variable");

/// A variable that a message does not show.
pub(in crate::check) fn fault(id: &str, variable: &str) -> Diagnostic {
    Diagnostic::new(&RULE).arg("id", id).arg("variable", variable)
}
