//! The headline of a text that says it in its first heading, as most files outside of Hexapla do.

use crate::model::variant::{Piece, Text};
use crate::model::{Body, Inline, Node, UnitKind};

/// Takes the heading of level 1 that a body begins with out of it, to be the headline. Raw HTML may
/// stand before it: it is not published.
pub(super) fn take(body: &mut Body<'_>) -> Option<Text> {
    let ix = body.units.iter().position(|unit| unit.kind != UnitKind::Html)?;
    let unit = body.units.get(ix).filter(|unit| unit.kind == UnitKind::Heading(1))?;
    let (nodes, span) = (unit.nodes.clone(), unit.span.clone());
    let mut pieces: Vec<Piece> = Vec::new();
    for node in body.nodes.get(nodes.clone())? {
        let text: &str = match node {
            Node::Inline(Inline::Text(text) | Inline::Code(text)) => text,
            Node::Inline(Inline::SoftBreak | Inline::HardBreak) => " ",
            Node::Inline(Inline::Placeable(nth)) => {
                pieces.push(Piece::Placeable(*nth));
                continue;
            }
            _ => continue,
        };
        match pieces.last_mut() {
            Some(Piece::Literal(before)) => before.push_str(text),
            _ => pieces.push(Piece::Literal(text.to_owned())),
        }
    }
    let says = |piece: &Piece| match piece {
        Piece::Literal(text) => !text.trim().is_empty(),
        Piece::Placeable(_) => true,
    };
    if !pieces.iter().any(says) {
        return None;
    }
    // The heading's own beginning and end stand on both sides of its inlines.
    let whole = nodes.start.checked_sub(1)?..nodes.end + 1;
    if !matches!(body.nodes.get(whole.start), Some(Node::Open(_))) || whole.end > body.nodes.len() {
        return None;
    }
    body.nodes.drain(whole.clone());
    body.units.remove(ix);
    for unit in &mut body.units[ix..] {
        unit.nodes = unit.nodes.start - whole.len()..unit.nodes.end - whole.len();
    }
    Some(Text { pieces, span })
}
