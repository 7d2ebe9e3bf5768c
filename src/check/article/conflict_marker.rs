//! Lines that a program for versions has put between two versions of a text.
//!
//! Why it matters: where two people have changed the same lines, such programs leave both versions in the file, for a person to choose.
//! Whoever forgets that publishes both, and the marks between them.
//!
//! Code blocks may show such lines.
//!
//! Example: `<<<<<<< HEAD`
//!
//! How to fix: keep one of the versions, and delete the other one and the marks.

use std::ops::Range;

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::UnitKind;

/// Lines that a program for versions has put between two versions of a text.
pub(super) static RULE: Rule = Rule::error("conflict-marker");

/// How a mark begins, of which each stands seven times.
const BEGINS: &str = "<<<<<<<";
const BASE: &str = "|||||||";
const PARTS: &str = "=======";
const ENDS: &str = ">>>>>>>";

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let units = &subject.variant.body.units;
    let code: Vec<&Range<usize>> =
        units.iter().filter(|unit| unit.kind == UnitKind::Code).map(|unit| &unit.span).collect();
    let mut marks: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in subject.text.split_inclusive('\n') {
        let span = at..at + line.trim_end().len();
        at += line.len();
        if let Some(mark) = mark(line.trim_end())
            && !code.iter().any(|code| code.contains(&span.start))
        {
            marks.push((mark, span));
        }
    }
    // Seven signs by themselves are a heading's line, a table's or a quotation's.
    let begin = marks.iter().position(|(mark, _)| *mark == BEGINS);
    let parts = marks.iter().position(|(mark, _)| *mark == PARTS);
    let end = marks.iter().rposition(|(mark, _)| *mark == ENDS);
    let is_conflict = begin.is_some() || parts.zip(end).is_some_and(|(parts, end)| parts < end);
    if is_conflict {
        out.extend(marks.into_iter().map(|(_, span)| Diagnostic::new(&RULE).at(span)));
    }
}

/// The mark that a line is.
fn mark(line: &str) -> Option<&'static str> {
    [BEGINS, BASE, PARTS, ENDS].into_iter().find(|mark| {
        let Some(rest) = line.strip_prefix(mark) else { return false };
        // The line between the versions has no name.
        rest.is_empty() || (rest.starts_with(' ') && *mark != PARTS)
    })
}
