//! Blocks: paragraphs, headings, lists, tables, code.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, LinkType, Tag, TagEnd};

use super::builder::Builder;
use crate::model::unit::Align;
use crate::model::{Block, Inline, Mark, Node, UnitKind};
use crate::parse::placeable::restore;

impl<'s> Builder<'_, 's> {
    pub(super) fn start<'t>(
        &mut self,
        tag: Tag<'t>,
        range: Range<usize>,
        keep: fn(CowStr<'t>) -> Cow<'s, str>,
    ) {
        let block = match tag {
            Tag::Paragraph => {
                self.close_unit(range.start);
                let kind = self.text_kind();
                self.blocks.push(Block::Paragraph);
                self.body.nodes.push(Node::Open(Block::Paragraph));
                self.open_unit(kind, range.start);
                return;
            }
            Tag::Heading { level, .. } => {
                let level = level as u8;
                self.close_unit(range.start);
                self.blocks.push(Block::Heading(level, None));
                self.body.nodes.push(Node::Open(Block::Heading(level, None)));
                self.open_unit(UnitKind::Heading(level), range.start);
                return;
            }
            Tag::CodeBlock(kind) => {
                self.close_unit(range.start);
                let (language, further) = match kind {
                    CodeBlockKind::Fenced(info) if !info.is_empty() => {
                        let info = restore(keep(info), self.text, self.placeables);
                        let word = info.split([' ', ',', '{']).next().unwrap_or_default();
                        let good = |b: u8| b.is_ascii_alphanumeric() || b"+#-_.".contains(&b);
                        // What is no language's name would only be noise in the page.
                        let named = !word.is_empty() && word.bytes().all(good);
                        let (word, rest) = info.split_at(if named { word.len() } else { 0 });
                        let mut id = |text: &str| {
                            (!text.is_empty()).then(|| self.keep_id(Cow::Owned(text.to_owned())))
                        };
                        (id(word), id(rest.trim()))
                    }
                    _ => (None, None),
                };
                let block = Block::Code(language, further);
                self.blocks.push(block);
                self.body.nodes.push(Node::Open(block));
                self.open_unit(UnitKind::Code, range.start);
                self.code = Some(String::new());
                return;
            }
            Tag::BlockQuote(_) => Block::Quote,
            Tag::List(first) => Block::List(first),
            Tag::Item => Block::Item,
            Tag::FootnoteDefinition(label) => {
                let ix = self.footnote(&label, keep);
                self.definitions.push((ix, range.start));
                Block::Footnote(ix)
            }
            Tag::Table(aligns) => {
                self.aligns = aligns;
                Block::Table
            }
            Tag::TableHead | Tag::TableRow => {
                (self.in_head, self.column) = (matches!(tag, Tag::TableHead), 0);
                let block = if self.in_head { Block::TableHead } else { Block::Row };
                self.close_unit(range.start);
                self.blocks.push(block);
                self.body.nodes.push(Node::Open(block));
                self.open_unit(UnitKind::Row, range.start);
                return;
            }
            Tag::TableCell => {
                self.cells += 1;
                let align = match self.aligns.get(self.column) {
                    Some(Alignment::Left) => Align::Start,
                    Some(Alignment::Center) => Align::Center,
                    Some(Alignment::Right) => Align::End,
                    _ => Align::None,
                };
                self.column += 1;
                let block = Block::Cell(self.in_head, align);
                self.blocks.push(block);
                self.body.nodes.push(Node::Open(block));
                return;
            }
            Tag::DefinitionList => Block::Definitions,
            Tag::DefinitionListTitle => Block::Term,
            Tag::DefinitionListDefinition => Block::Definition,
            Tag::HtmlBlock => {
                self.html = Some((String::new(), range.start));
                return;
            }
            Tag::Emphasis => return self.mark(Mark::Emphasis, range.start),
            Tag::Strong => return self.mark(Mark::Strong, range.start),
            Tag::Strikethrough => return self.mark(Mark::Strike, range.start),
            Tag::Link { link_type, dest_url, title, .. } => {
                let mut dest = keep(dest_url);
                if link_type == LinkType::Email {
                    dest = Cow::Owned(format!("mailto:{dest}"));
                }
                let ix = self.target(dest, keep(title), &range, false);
                return self.mark(Mark::Link(ix), range.start);
            }
            Tag::Image { dest_url, title, .. } => {
                let ix = self.target(keep(dest_url), keep(title), &range, true);
                return self.mark(Mark::Image(ix), range.start);
            }
            _ => return,
        };
        self.close_unit(range.start);
        self.blocks.push(block);
        self.body.nodes.push(Node::Open(block));
    }

    pub(super) fn close(&mut self, tag: TagEnd, end: usize) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image => {
                if let Some(mark) = self.marks.pop() {
                    self.body.nodes.push(Node::Inline(Inline::Close(mark)));
                }
                return;
            }
            TagEnd::HtmlBlock => {
                self.end_html(end);
                return;
            }
            // A row is one unit, with its cells in it.
            TagEnd::TableCell => {
                if let Some(block) = self.blocks.pop() {
                    self.body.nodes.push(Node::Close(block));
                }
                return;
            }
            TagEnd::MetadataBlock(_) => return,
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let code = restore(Cow::Owned(code), self.text, self.placeables);
                self.body.nodes.push(Node::Inline(Inline::Code(code)));
            }
            TagEnd::Heading(_) => self.heading_id(),
            _ => {}
        }
        self.close_unit(end);
        if let Some(block) = self.blocks.pop() {
            self.body.nodes.push(Node::Close(block));
        }
    }
}
