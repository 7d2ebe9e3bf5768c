//! A translation that names a commit as its base which is not known.
//!
//! Why it matters: what the translation was made from is then taken from its own history, which knows less.
//!
//! Example: `default_lang_commit: last week`, where the settings have `base-key = "default_lang_commit"`.
//!
//! How to fix: write the commit's name, seven to sixty-four of the digits `0` to `9` and letters `a` to `f`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// A base that is not known: what is written there is no commit's name, or, when histories are
/// read, the repository has no such commit.
pub static RULE: Rule = Rule::warning("unknown-base");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some((commit, at)) = &subject.variant.front.base else { return };
    // Of what the original itself was made, nobody asks.
    if subject.is_source || crate::model::lock::is_commit(commit) {
        return;
    }
    let fault = Diagnostic::new(&RULE).arg("commit", commit).arg("fault", "form");
    out.push(fault.at(at.clone()));
}
