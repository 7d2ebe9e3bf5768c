//! A slug with a word of two alphabets whose letters look alike.
//!
//! Why it matters: two addresses would look the same and lead to different pages; nobody could type the one that they see.
//!
//! Example: `slug = "kites"` with a Cyrillic `е`.
//!
//! How to fix: type the word anew, in one alphabet.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::spelling::mixed_word;

/// A slug with a word of two alphabets whose letters look alike.
pub(super) static RULE: Rule = Rule::error("mixed-slug");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    // Names of folders are looked at when they are read.
    let Some((slug, at)) = &subject.variant.front.slug else { return };
    if let Some(word) = mixed_word(slug) {
        let fault = Diagnostic::new(&RULE).arg("slug", slug).arg("word", word);
        out.push(fault.at(at.clone()));
    }
}
