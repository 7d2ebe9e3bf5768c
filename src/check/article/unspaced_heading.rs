//! A line that begins like a heading and is none, since no space stands behind its signs.
//!
//! Why it matters: readers see the signs, and neither a list of contents nor a screen reader finds a heading.
//!
//! Two signs or more are looked at: one before a word is a hashtag to many. Signs of full width, which keyboards for Chinese and Japanese
//! type, make no heading either, and neither does a space of full width behind the signs.
//!
//! Example: `##The programme`
//!
//! How to fix: write a space behind the signs.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A line that begins like a heading and is none.
pub(super) static RULE: Rule = Rule::warning("unspaced-heading");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for unit in subject.variant.body.units.iter().filter(|unit| unit.kind == UnitKind::Paragraph) {
        let Some(text) = subject.text.get(unit.span.clone()) else { continue };
        let mut at = unit.span.start;
        for line in text.split_inclusive('\n') {
            if is_like_heading(line.trim()) {
                let start = at + line.len() - line.trim_start().len();
                out.push(Diagnostic::new(&RULE).at(start..start + line.trim().len()));
            }
            at += line.len();
        }
    }
}

/// Whether a line of a paragraph begins with the signs of a heading.
fn is_like_heading(line: &str) -> bool {
    let rest = line.trim_start_matches(['#', '＃']);
    let signs = line[..line.len() - rest.len()].chars().count();
    (2..=6).contains(&signs) && !rest.is_empty()
}
