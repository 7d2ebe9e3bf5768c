//! A word in a string of the reference language that the network does not want.
//!
//! Why it matters: somebody has decided against it, and translators would carry it into every language.
//!
//! The words stand under `banned` in `[strings]`; small and capital letters are the same there.
//!
//! Example: `banned = ["click here"]` and `more = Click here for more`.
//!
//! How to fix: say it in other words.

use super::Subject;
use super::hard_coded_brand::place;
use crate::diag::{Diagnostic, Rule};

/// A word that is not wanted.
pub(super) static RULE: Rule = Rule::warning("banned-word");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.is_reference {
        return;
    }
    for word in &subject.index.wishes().banned {
        for part in &subject.entry.parts {
            if let Some(place) = place(part, word, true) {
                out.push(subject.fault(&RULE, part, Some(place)).arg("word", word));
            }
        }
    }
}
