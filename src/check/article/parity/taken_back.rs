//! A paragraph, heading or list item of a translation that its original said once, and took back.
//!
//! Why it matters: the translation's readers are told what no longer holds.
//!
//! Example: the original lost the paragraph about the prize, the translation still has it.
//!
//! How to fix: delete it. If it is kept on purpose, `hexapla accept ARTICLE LOCALE --all` says so.

use super::extra_unit::{extra, is_taken_back};
use super::pairs::{Parity, lines};
use crate::diag::{Diagnostic, Rule};

/// A paragraph, heading or list item of a translation that its original took back.
pub(in crate::check::article) static RULE: Rule = Rule::warning("taken-back");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let gone: Vec<_> = extra(parity).filter(|unit| is_taken_back(parity, unit)).collect();
    let Some(first) = gone.first() else { return };
    let lines = lines(parity.subject.text, gone.iter().map(|passage| passage.span.start));
    let fault = Diagnostic::new(&RULE).arg("count", gone.len()).arg("lines", lines);
    out.push(fault.at(first.span.clone()));
}
