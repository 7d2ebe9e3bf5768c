//! Raw HTML: noted and kept for comparing, never published. Comments are left out.

use std::borrow::Cow;
use std::ops::Range;

use super::builder::Builder;
use crate::model::{Block, Inline, Node, UnitKind, raw_html};
use crate::parse::placeable::restore;

impl<'s> Builder<'_, 's> {
    /// A tag in running text, or a line of a block.
    pub(super) fn html(&mut self, html: Cow<'s, str>, range: &Range<usize>) {
        if self.html.is_some() {
            self.html_line(&html, range);
        } else if self.in_shortcode() {
            // `{{<tip>}}` is no tag.
            self.text(html, range.start);
        } else if !html.starts_with("<!--") {
            self.raw(range.clone());
            let html = restore(html, self.text, self.placeables);
            self.inline(Inline::Html(html), range.start);
        }
    }

    fn in_shortcode(&self) -> bool {
        let last = self.body.nodes.last();
        matches!(last, Some(Node::Inline(Inline::Text(text))) if text.ends_with("{{"))
    }

    /// Comments are notes among translators, and may have many lines; leaving them out loses
    /// nothing. One that is never closed swallows what follows it, which is said.
    fn html_line(&mut self, html: &str, range: &Range<usize>) {
        let (mut rest, mut kept) = (html, String::new());
        while !rest.is_empty() {
            if self.comment.is_some() {
                let end = rest.find("-->");
                rest = end.map_or("", |end| &rest[end + 3..]);
                if end.is_some() {
                    self.comment = None;
                }
            } else {
                let start = rest.find("<!--");
                kept.push_str(&rest[..start.unwrap_or(rest.len())]);
                rest = start.map_or("", |start| &rest[start + 4..]);
                // `<!-->` and `<!--->` are whole comments.
                let whole = ["->", ">"].iter().find_map(|end| rest.strip_prefix(end));
                match whole {
                    Some(behind) if start.is_some() => rest = behind,
                    _ if start.is_some() => self.comment = Some(range.clone()),
                    _ => {}
                }
            }
        }
        if !kept.trim().is_empty() {
            self.raw(range.clone());
        }
        if let Some((block, _)) = &mut self.html {
            block.push_str(&kept);
        }
    }

    /// A block of HTML ends, and with it a comment that nobody closed.
    pub(super) fn end_html(&mut self, end: usize) {
        if let Some(range) = self.comment.take() {
            self.raw(range);
        }
        let Some((html, start)) = self.html.take() else { return };
        if html.trim().is_empty() {
            // Text before and after a comment in a list item is one text.
            if self.open.is_some() {
                self.inline(Inline::SoftBreak, start);
            }
            return;
        }
        self.close_unit(start);
        let html = restore(Cow::Owned(html), self.text, self.placeables);
        self.body.nodes.push(Node::Open(Block::Html));
        if raw_html::says_something(&html) {
            self.open_unit(UnitKind::Html, start);
        }
        self.body.nodes.push(Node::Inline(Inline::Html(html)));
        self.close_unit(end);
        self.body.nodes.push(Node::Close(Block::Html));
    }

    fn raw(&mut self, range: Range<usize>) {
        let range = self.text.range(range);
        match self.body.raw_html.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => self.body.raw_html.push(range),
        }
    }
}
