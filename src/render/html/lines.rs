//! Runs of text and values in a body: what readers take for one, and what runs in the other direction in it.

use std::borrow::Cow;
use std::ops::Range;

use super::Writer;
use crate::format::typed_figures::Before;
use crate::model::{Inline, Node};
use crate::render::joined::joined;
use crate::render::{bidi, isolates};

impl Writer<'_, '_, '_> {
    /// How many nodes from this one on are one text in the eyes of a reader; 0 if it is none that
    /// directions matter in.
    pub(super) fn texts(&self, ix: usize) -> usize {
        if self.alt.is_some() || self.code {
            return 0;
        }
        let is_text = |node: &&Node<'_>| matches!(node, Node::Inline(Inline::Text(_)));
        let mut count = self.body.nodes[ix..].iter().take_while(is_text).count();
        // A line's end in the source is a space.
        while count > 0
            && matches!(self.body.nodes.get(ix + count), Some(Node::Inline(Inline::SoftBreak)))
        {
            let more = self.body.nodes[ix + count + 1..].iter().take_while(is_text).count();
            if more == 0 {
                break;
            }
            count += 1 + more;
        }
        count
    }

    /// Writes texts and values as one where a value shares its isolate with what hangs on it: how many nodes that were. None
    /// where nothing does; they are written one by one then.
    pub(super) fn joined(&self, out: &mut String, ix: usize) -> usize {
        let is_part = |node: &&Node<'_>| {
            let is_line = matches!(node, Node::Inline(Inline::SoftBreak));
            is_line || matches!(node, Node::Inline(Inline::Text(_) | Inline::Placeable(_)))
        };
        let rtl = self.context.isolate;
        let nodes = &self.body.nodes;
        let goes_on = ix.checked_sub(1).and_then(|ix| nodes.get(ix)).is_some_and(|n| is_part(&n));
        if !rtl || goes_on || self.alt.is_some() || self.code {
            return 0;
        }
        let mut count = nodes[ix..].iter().take_while(is_part).count();
        // A line's end is written by itself where nothing follows.
        while count > 0 && matches!(nodes[ix + count - 1], Node::Inline(Inline::SoftBreak)) {
            count -= 1;
        }
        let mut raw = String::new();
        for node in &nodes[ix..ix + count] {
            raw.push_str(match node {
                Node::Inline(Inline::Text(text)) => text,
                Node::Inline(Inline::Placeable(ix)) => {
                    let value = self.context.values.get(*ix as usize);
                    value.and_then(Option::as_deref).unwrap_or_default()
                }
                _ => "\n",
            });
        }
        let Cow::Owned(raw) = joined(&raw, rtl) else { return 0 };
        let range = ix..ix + count;
        let (goes_on, opening) = (self.goes_on(&range), self.opening(&range));
        isolates::between(out, &raw, rtl, &goes_on, &opening);
        count
    }

    /// Whether a run of the other direction goes on beyond some nodes.
    fn goes_on<'s>(&'s self, range: &Range<usize>) -> impl Fn(bool) -> bool + use<'s> {
        let (rtl, nodes, range) = (self.context.isolate, &self.body.nodes, range.clone());
        move |before| {
            let edge = |text: &str| bidi::edge(text, rtl, before);
            let ways = if before {
                beyond(nodes[..range.start].iter().rev(), edge)
            } else {
                beyond(nodes[range.end..].iter(), edge)
            };
            ways == Some(bidi::Pull::Other)
        }
    }

    /// What stands before some nodes.
    fn opening<'s>(&'s self, range: &Range<usize>) -> impl Fn() -> bidi::Opening + use<'s> {
        let (rtl, nodes, start) = (self.context.isolate, &self.body.nodes, range.start);
        move || {
            let last = |text: &str| bidi::last_own(text, rtl);
            let before = beyond(nodes[..start].iter().rev(), last).unwrap_or(Before::Other);
            bidi::Opening { before, joins: ends_in_word(nodes[..start].iter().rev()) }
        }
    }

    /// Writes some nodes of text as one, what runs in the other direction isolated.
    pub(super) fn text(&self, out: &mut String, range: Range<usize>) {
        let rtl = self.context.isolate;
        let nodes = &self.body.nodes;
        let (goes_on, opening) = (self.goes_on(&range), self.opening(&range));
        if let [Node::Inline(Inline::Text(text))] = &nodes[range.clone()] {
            bidi::text(out, text, rtl, &goes_on, &opening);
            return;
        }
        let joined: String = nodes[range.clone()]
            .iter()
            .map(|node| match node {
                Node::Inline(Inline::Text(text)) => text.as_ref(),
                _ => "\n",
            })
            .collect();
        bidi::text(out, &joined, rtl, &goes_on, &opening);
    }
}

/// Whether a word, a figure or a value ends directly before a place, the nodes before it backwards.
fn ends_in_word<'n>(nodes: impl Iterator<Item = &'n Node<'n>>) -> bool {
    for node in nodes {
        return match node {
            Node::Inline(Inline::Text(text) | Inline::Code(text)) => {
                text.ends_with(char::is_alphanumeric)
            }
            Node::Inline(Inline::Placeable(_)) => true,
            Node::Inline(Inline::HardBreak | Inline::SoftBreak) => false,
            Node::Inline(_) => continue,
            _ => false,
        };
    }
    false
}

/// What is first found in texts of other nodes of the same paragraph, such as the direction of the nearest
/// letter. What is isolated itself is passed over.
fn beyond<'n, T>(
    nodes: impl Iterator<Item = &'n Node<'n>>,
    found: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    for node in nodes {
        match node {
            Node::Inline(Inline::Text(text)) => match found(text) {
                None => {}
                found => return found,
            },
            Node::Inline(Inline::HardBreak) => return None,
            Node::Inline(_) => {}
            _ => return None,
        }
    }
    None
}
