//! A code block whose language is another one than in the original.
//!
//! Why it matters: sites colour code by its language, and readers are told a wrong one.
//!
//! Example: ` ```toml ` in the original and ` ```toml-fr ` or nothing in the translation.
//!
//! How to fix: begin the block as the original does; the word behind the backticks is not translated.

use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::{Block, Node, UnitKind};

/// A code block whose language is another one than in the original.
pub(in crate::check::article) static RULE: Rule = Rule::warning("fence-language");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for pair in &parity.pairs {
        if pair.own.passage.kind != UnitKind::Code || pair.source.passage.kind != UnitKind::Code {
            continue;
        }
        let (theirs, ours) = (language(&pair.source), language(&pair.own));
        if !theirs.eq_ignore_ascii_case(ours) {
            let fault = Diagnostic::new(&RULE).arg("own", name(ours)).arg("source", name(theirs));
            out.push(fault.at(pair.own.span()));
        }
    }
}

fn name(language: &str) -> &str {
    if language.is_empty() { "none" } else { language }
}

/// The word behind the fence; empty if there is none.
pub(super) fn language<'a>(side: &Side<'a>) -> &'a str {
    let Some(unit) = side.unit else { return "" };
    let body = &side.variant.body;
    // The block opens at its unit's first node, or just before it.
    let opens = body.nodes[unit.nodes.start.saturating_sub(1)..unit.nodes.end].iter();
    let ix = opens.clone().find_map(|node| match node {
        Node::Open(Block::Code(ix, _)) => Some(*ix),
        _ => None,
    });
    let language = ix.flatten().map_or("", |ix| body.ids[ix as usize].as_ref());
    language.split([' ', ',', '{']).next().unwrap_or_default()
}
