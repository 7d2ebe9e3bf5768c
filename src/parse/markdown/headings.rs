//! The ids of headings.

use std::borrow::Cow;

use super::builder::Builder;
use crate::diag::Diagnostic;
use crate::model::{Block, Inline, Node};
use crate::parse::text::is_sentinel;
use crate::parse::{BAD_ANCHOR, DUPLICATE_ANCHOR};

impl Builder<'_, '_> {
    /// `## Heading {#id}`: the only attribute that a heading may have.
    pub(super) fn heading_id(&mut self) {
        // What might have been a mark, such as the `_` in `{#a_b}`, comes as a text of its own.
        let own = self.open.map_or(self.body.nodes.len(), |(.., first)| first);
        let is_text = |node: &&Node<'_>| matches!(node, Node::Inline(Inline::Text(_)));
        let count = self.body.nodes[own..].iter().rev().take_while(is_text).count();
        let tail = self.body.nodes.len() - count;
        let mut last = String::new();
        for node in &self.body.nodes[tail..] {
            if let Node::Inline(Inline::Text(text)) = node {
                last.push_str(text);
            }
        }
        let trimmed = last.trim_end();
        let span = self.open.map_or(0..0, |(_, at, _)| self.text.range(at..self.end));
        let Some(open) = trimmed.rfind("{#").filter(|_| trimmed.ends_with('}')) else {
            if let Some(id) = self.marked_id() {
                self.faults.push(Diagnostic::new(&BAD_ANCHOR).arg("id", id).at(span));
            }
            return;
        };
        let id = &trimmed[open + 2..trimmed.len() - 1];
        let good = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
        if id.is_empty() || id.starts_with("hx-") || !id.chars().all(good) {
            // Looks like an id and is none: it stays in the text, where it is seen.
            self.faults.push(Diagnostic::new(&BAD_ANCHOR).arg("id", id).at(span));
            return;
        }
        let (id, rest) = (id.to_owned(), trimmed[..open].trim_end().to_owned());
        self.body.nodes.truncate(tail);
        if !rest.is_empty() {
            self.body.nodes.push(Node::Inline(Inline::Text(Cow::Owned(rest))));
        }
        let taken = self.blocks_ids().any(|known| known == id);
        if taken {
            self.faults.push(Diagnostic::new(&DUPLICATE_ANCHOR).arg("id", id).at(span));
            return;
        }
        let ix = self.keep_id(Cow::Owned(id));
        if let (Some(Block::Heading(_, slot)), Some((.., first))) =
            (self.blocks.last_mut(), self.open)
        {
            *slot = Some(ix);
            if let Some(Node::Open(Block::Heading(_, slot))) = self.body.nodes.get_mut(first - 1) {
                *slot = Some(ix);
            }
        }
    }

    /// What stands where a heading's id should, with marks in it that make it none: `{#*a*}`.
    fn marked_id(&self) -> Option<String> {
        let (_, at, _) = self.open?;
        let raw = self.text.text.get(at..self.end)?.trim_end_matches(['=', '-', '\r', '\n']);
        let raw = raw.trim_end().trim_end_matches('#').trim_end().strip_suffix('}')?;
        let (before, id) = raw.rsplit_once("{#")?;
        let spelt = !before.ends_with('\\') && !id.contains(|c: char| c.is_whitespace());
        (spelt && !id.contains(is_sentinel)).then(|| id.to_owned())
    }

    fn blocks_ids(&self) -> impl Iterator<Item = &str> {
        self.body.nodes.iter().filter_map(|node| match node {
            Node::Open(Block::Heading(_, Some(ix))) => Some(self.body.ids[*ix as usize].as_ref()),
            _ => None,
        })
    }
}
