//! A translation with one text where the original chooses between several by a word.
//!
//! Why it matters: perhaps the grammar does without the choice; perhaps readers are told the same whatever is the case.
//!
//! Choices by number have `unselected-plural`; those by a function, such as `PLATFORM()`, are left alone.
//!
//! Example: English says something else for `[device]`, `[edge]` and `*[character]`; the translation has one sentence.
//!
//! How to fix: if the forms say different things, write each. If one text is right for all, leave it as it is: this is a note.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Part;

/// A choice that a translation does not make.
pub(super) static RULE: Rule = Rule::note("lost-choice");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    out.extend(subject.of_word_choices(|pair, select, by| {
        let makes = |part: &Part<'_>| part.selects.iter().any(|own| own.variable() == Some(by));
        if select.keys.len() < 2 || makes(pair.own) || subject.view.all_reached(pair.own).any(makes)
        {
            return None;
        }
        let keys: Vec<&str> = select.keys.iter().map(|key| key.name).collect();
        let fault = subject.fault(&RULE, pair.own, pair.own.source.lines().next());
        Some(fault.arg("by", format!("${by}")).arg("forms", keys.join(", ")))
    }));
}
