//! A list that is of another kind, or nested otherwise, than in the original.
//!
//! Why it matters: numbers say that order counts, and what is nested belongs to what stands above it.
//!
//! An item beside a paragraph is told only where each has the counterpart that it must have: as long as another paragraph, or item,
//! is left over, they may not belong together.
//!
//! Example: `1. Look up.` in the original and `- Regarder en l’air.` in the translation.
//!
//! How to fix: use the marks and the indentation of the original.

use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::{Block, Node, UnitKind};

/// A list that is of another kind, or nested otherwise, than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::warning("list-shape");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let is_list = |side: &Side<'_>| side.passage.kind == UnitKind::Item;
    if !parity.pairs.iter().any(|pair| is_list(&pair.source) || is_list(&pair.own)) {
        return;
    }
    let theirs = shapes(&parity.model.variant.body.nodes);
    let ours = shapes(&parity.subject.variant.body.nodes);
    let mut last = None;
    for pair in &parity.pairs {
        let (Some(source), Some(own)) = (pair.source.unit, pair.own.unit) else { continue };
        if !is_list(&pair.source) && !is_list(&pair.own) {
            continue;
        }
        // What is an item on one side alone may be paired wrongly, as long as something of its kind has no pair.
        let is_own = |side: &Side<'_>| is_list(side) == is_list(&pair.own);
        let is_theirs = |side: &Side<'_>| is_list(side) == is_list(&pair.source);
        if is_list(&pair.source) != is_list(&pair.own)
            && (parity.left_out.iter().any(is_own) || parity.others.iter().any(is_theirs))
        {
            continue;
        }
        let place = |shapes: &[Shape], start: usize| {
            let at = shapes.partition_point(|shape| shape.at <= start);
            at.checked_sub(1).map(|at| (shapes[at].kind, shapes[at].list))
        };
        let (Some((there, _)), Some((here, list))) =
            (place(&theirs, source.nodes.start), place(&ours, own.nodes.start))
        else {
            continue;
        };
        // A list is one fault, however many items it has.
        if there != here && last != Some(list) {
            last = Some(list);
            let fault = Diagnostic::new(&RULE).arg("source", there.name()).arg("own", here.name());
            let fault = fault.arg("level", here.depth).arg("source-level", there.depth);
            out.push(fault.at(pair.own.span()));
        }
    }
}

/// The lists around a place.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Around {
    ordered: Option<bool>,
    depth: usize,
}

impl Around {
    fn name(self) -> &'static str {
        match self.ordered {
            None => "none",
            Some(true) => "numbers",
            Some(false) => "bullets",
        }
    }
}

/// What is around from one node on.
struct Shape {
    at: usize,
    kind: Around,
    /// The node that opens the innermost list.
    list: usize,
}

fn shapes(nodes: &[Node<'_>]) -> Vec<Shape> {
    let mut open: Vec<(bool, usize)> = Vec::new();
    let none = Around { ordered: None, depth: 0 };
    let mut shapes = vec![Shape { at: 0, kind: none, list: usize::MAX }];
    for (at, node) in nodes.iter().enumerate() {
        match node {
            Node::Open(Block::List(first)) => open.push((first.is_some(), at)),
            Node::Close(Block::List(_)) => {
                open.pop();
            }
            _ => continue,
        }
        let ordered = open.last().map(|(ordered, _)| *ordered);
        let list = open.last().map_or(usize::MAX, |(_, at)| *at);
        shapes.push(Shape { at, kind: Around { ordered, depth: open.len() }, list });
    }
    shapes
}
