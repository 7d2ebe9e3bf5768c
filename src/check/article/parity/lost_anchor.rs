//! A heading without the id that the original's has.
//!
//! Why it matters: links to this place of the article lead readers of this language to its top.
//!
//! Another id is let through, since `anchor-differs` holds links against the places that they reach.
//!
//! Example: `## The programme {#programme}` in the original and `## Le programme` in the translation.
//!
//! How to fix: write the id behind the heading as the original has it.

use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::{Block, Node};

/// A heading without the id that the original's has.
pub(in crate::check::article) static RULE: Rule = Rule::warning("lost-anchor");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for pair in &parity.pairs {
        let (Some(Some(theirs)), Some(None)) = (id(&pair.source), id(&pair.own)) else { continue };
        // It may stand behind another heading by now.
        if !parity.own().any(|own| id(&own) == Some(Some(theirs))) {
            out.push(Diagnostic::new(&RULE).arg("id", theirs).at(pair.own.span()));
        }
    }
}

/// The id that a heading is given, if it is given one; none of what is no heading.
fn id<'a>(side: &Side<'a>) -> Option<Option<&'a str>> {
    let body = &side.variant.body;
    let before = side.unit?.nodes.start.checked_sub(1)?;
    match body.nodes.get(before)? {
        Node::Open(Block::Heading(_, ix)) => {
            Some(ix.and_then(|ix| body.ids.get(ix as usize)).map(AsRef::as_ref))
        }
        _ => None,
    }
}
