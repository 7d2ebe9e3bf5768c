//! A teaser that breaks off.
//!
//! Why it matters: in a listing or a feed nothing follows it; a colon there leads to nothing.
//!
//! Example: `teaser = "We came to three conclusions:"`
//!
//! How to fix: end it as a sentence ends.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// A teaser that breaks off.
pub(super) static RULE: Rule = Rule::note("teaser-not-alone");

/// Colons, commas and semicolons of the scripts; the Greek semicolon is a question mark.
const OPEN: [char; 13] = [':', ',', ';', '：', '，', '；', '、', '،', '؛', '܃', '፣', '፥', '–'];

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let greek = subject.locale.script() == "Grek";
    let teasers = subject.passages.list.iter().filter(|p| p.kind == UnitKind::Teaser);
    for teaser in teasers {
        let end = teaser.text.chars().next_back();
        let open = end.filter(|end| OPEN.contains(end) && !(greek && *end == ';'));
        if let Some(end) = open {
            out.push(Diagnostic::new(&RULE).arg("end", end.to_string()).at(teaser.span.clone()));
        }
    }
}
