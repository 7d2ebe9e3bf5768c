//! A table with more or fewer columns than in the original.
//!
//! Why it matters: values stand below headings that they do not belong to.
//!
//! Tabs part no cells: a row that has them in the place of bars is one cell, in whatever program it was written.
//!
//! Rows that are missing are reported as missing (`missing-unit`), not here.
//!
//! Example: four columns in the original, three in the translation.
//!
//! How to fix: give each row the columns of the original; an empty cell needs its bars, too.

use std::ops::Range;

use super::pairs::Parity;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Block, Node, UnitKind};

/// A table with more or fewer columns than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::warning("table-shape");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let mut last = None;
    for pair in &parity.pairs {
        let rows = [pair.source.passage.kind, pair.own.passage.kind];
        if rows != [UnitKind::Row; 2] {
            last = None;
            continue;
        }
        let [theirs, ours] = [pair.source.nodes(), pair.own.nodes()]
            .map(|nodes| nodes.iter().filter(|n| matches!(n, Node::Open(Block::Cell(..)))).count());
        // A row with tabs has as many cells as its bars make; what it lacks is filled up with nothing.
        if let Some(typed) = tabbed(parity, pair.own.span()).filter(|typed| *typed < theirs) {
            let fault = Diagnostic::new(&RULE).arg("own", typed).arg("source", theirs);
            out.push(fault.at(pair.own.span()));
            continue;
        }
        // Rows of one table have as many cells as its head; the first one speaks for all.
        if theirs != ours && last != Some((theirs, ours)) {
            let fault = Diagnostic::new(&RULE).arg("own", ours).arg("source", theirs);
            out.push(fault.at(pair.own.span()));
        }
        last = Some((theirs, ours));
    }
}

/// How many cells a row has in which tabs stand, by its bars alone.
fn tabbed(parity: &Parity<'_, '_>, span: Range<usize>) -> Option<usize> {
    let row = parity.subject.text.get(span)?.trim().trim_matches('|');
    row.trim().contains('\t').then(|| row.matches('|').count() - row.matches("\\|").count() + 1)
}
