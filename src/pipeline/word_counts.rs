//! The words of an original as a translator has to write them: what is filled in by itself and code are none.

use crate::freshness;
use crate::model::{Block, Body, Inline, Node, Passages, Variant};

/// The words of each unit.
pub(super) fn words(variant: &Variant<'_>, passages: &Passages<'_>) -> Box<[u16]> {
    let body = &variant.body;
    let front = passages.list.len() - body.units.len();
    let texts = passages.list[..front].iter().map(|passage| {
        let mut text = passage.text.to_string();
        for placeable in &passage.anchors.placeables {
            text = text.replace(placeable.as_str(), " ");
        }
        text
    });
    let units = body.units.iter().map(|unit| plain(body, unit.nodes.clone()));
    let count = |text: String| u16::try_from(freshness::count(&text)).unwrap_or(u16::MAX);
    texts.chain(units).map(count).collect()
}

/// A unit's text, as far as it is counted: placeables and code are not a translator's words.
fn plain(body: &Body<'_>, nodes: std::ops::Range<usize>) -> String {
    let mut out = String::new();
    for node in &body.nodes[nodes] {
        match node {
            Node::Inline(Inline::Text(text)) => out.push_str(text),
            Node::Inline(Inline::SoftBreak | Inline::HardBreak) => out.push(' '),
            Node::Open(Block::Cell(..)) => out.push(' '),
            _ => {}
        }
    }
    out
}
