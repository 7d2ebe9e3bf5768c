//! A translated message without a text of its own, where the reference language's has one.
//!
//! Why it matters: where the message is shown, there is nothing to show. The entry is not used; the one behind it stands in its place.
//!
//! Example: `search =` with nothing but `.label = Chercher` below it, where English says `search = Search`.
//!
//! How to fix: write the text behind the `=`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A message whose value a translation leaves out.
pub(super) static RULE: Rule = Rule::error("missing-value");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(original) = subject.original() else { return };
    if original.part(None).is_some() && subject.entry.part(None).is_none() {
        out.push(subject.absent(&RULE, None));
    }
}
