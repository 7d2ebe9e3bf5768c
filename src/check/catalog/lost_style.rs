//! An attribute `style` that is a style in the reference language, such as `width: 20em`, and words in a translation.
//!
//! Why it matters: browsers throw away what is no style; the window or field falls back to a size that does not fit the words in it.
//!
//! Example: `.style = Breite` where English has `.style = width: 20em`.
//!
//! How to fix: keep the property's name and change the number only, as the words of the language need it.

use super::Subject;
use super::styles::styles;
use crate::diag::{Diagnostic, Rule};

/// Words where a style should be.
pub(super) static RULE: Rule = Rule::error("lost-style");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        if styles(pair).is_some_and(|styles| styles.own.is_none()) {
            out.push(subject.fault(&RULE, pair.own, pair.own.source.lines().next()));
        }
    }
}
