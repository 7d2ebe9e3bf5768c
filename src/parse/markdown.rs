//! CommonMark with tables, footnotes and strikethrough → a flat body with its units.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
};

use super::placeable::{Substituted, restore};
use super::text::is_sentinel;
use super::{
    BAD_ANCHOR, DUPLICATE_ANCHOR, MARKDOWN_TOO_DEEP, RESERVED_CHARACTER, TABLE_TOO_LARGE,
    TOO_MANY_PARTS, UNUSED_FOOTNOTE,
};
use crate::diag::Diagnostic;
use crate::model::unit::{Align, Target};
use crate::model::variant::Placeable;
use crate::model::{Block, Body, Inline, Limits, Mark, Node, Unit, UnitKind};

/// Parses a body whose placeables have been replaced.
pub(super) fn body<'s>(
    text: Substituted<'s>,
    placeables: &[Placeable],
    live: &mut [bool],
    limits: &Limits,
    faults: &mut Vec<Diagnostic>,
) -> Body<'s> {
    if let Some(at) = container_run(&text.text, limits.markdown_depth) {
        let span = text.range(at..at + 1);
        let fault = Diagnostic::new(&MARKDOWN_TOO_DEEP).arg("limit", limits.markdown_depth);
        faults.push(fault.at(span));
        return Body::default();
    }
    // Only a body without placeables lends its text to the nodes; in the other, rarer, case the
    // nodes own theirs.
    let mut builder = Builder::new(&text, placeables, live, limits, faults);
    match &text.text {
        Cow::Borrowed(source) => builder.run(source, borrow),
        Cow::Owned(source) => builder.run(source, own),
    }
    builder.finish()
}

fn borrow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_string()),
    }
}

fn own<'s>(text: CowStr<'_>) -> Cow<'s, str> {
    Cow::Owned(text.into_string())
}

/// Where a line first opens more than `limit` containers: the parser's work grows with depth.
/// A list's marker is one only before white space; other runs, such as dotted lines, are prose.
fn container_run(text: &str, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', bytes).map(|end| end + 1));
    for start in starts {
        let mut markers = 0;
        for (ix, byte) in bytes[start..].iter().enumerate() {
            let marks = bytes.get(start + ix + 1).is_none_or(u8::is_ascii_whitespace);
            match byte {
                b'>' => markers += 1,
                b'-' | b'+' | b'*' | b'.' | b')' if marks => markers += 1,
                b' ' | b'\t' | b'0'..=b'9' => {}
                _ => break,
            }
            // A thematic break is such a run too; it nests nothing.
            if markers > limit {
                if is_break(text[start..].lines().next().unwrap_or_default()) {
                    break;
                }
                return Some(start + ix);
            }
        }
    }
    None
}

fn is_break(line: &str) -> bool {
    let mut marks = line.bytes().filter(|b| !b.is_ascii_whitespace());
    let first = marks.next();
    matches!(first, Some(b'-' | b'*' | b'_')) && marks.all(|b| Some(b) == first)
}

struct Builder<'b, 's> {
    body: Body<'s>,
    text: &'b Substituted<'s>,
    placeables: &'b [Placeable],
    live: &'b mut [bool],
    limits: &'b Limits,
    faults: &'b mut Vec<Diagnostic>,
    blocks: Vec<Block>,
    marks: Vec<Mark>,
    /// The unit that is open: its kind, where it begins, and its first node.
    open: Option<(UnitKind, usize, usize)>,
    aligns: Vec<Alignment>,
    column: usize,
    cells: usize,
    in_head: bool,
    code: Option<String>,
    references: Vec<u32>,
    definitions: Vec<(u32, usize)>,
    end: usize,
    broken: bool,
    /// A comment that is open: where it begins.
    comment: Option<Range<usize>>,
}

impl<'b, 's> Builder<'b, 's> {
    fn new(
        text: &'b Substituted<'s>,
        placeables: &'b [Placeable],
        live: &'b mut [bool],
        limits: &'b Limits,
        faults: &'b mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            body: Body::default(),
            text,
            placeables,
            live,
            limits,
            faults,
            blocks: Vec::new(),
            marks: Vec::new(),
            open: None,
            aligns: Vec::new(),
            column: 0,
            cells: 0,
            in_head: false,
            code: None,
            references: Vec::new(),
            definitions: Vec::new(),
            end: 0,
            broken: false,
            comment: None,
        }
    }

    fn run<'t>(&mut self, source: &'t str, keep: fn(CowStr<'t>) -> Cow<'s, str>) {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        // Measured on prose in six scripts: a node for every 20 to 60 bytes.
        self.body.nodes.reserve(source.len() / 20 + 8);
        self.body.units.reserve(source.len() / 150 + 4);
        for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
            self.end = range.end;
            match event {
                Event::Start(tag) => self.start(tag, range.clone(), keep),
                Event::End(tag) => self.close(tag, range.end),
                Event::Text(text) => match &mut self.code {
                    Some(code) => code.push_str(&text),
                    None => self.text(keep(text), range.start),
                },
                Event::Code(code) => {
                    let code = restore(keep(code), self.text, self.placeables);
                    self.inline(Inline::Code(code), range.start);
                }
                Event::SoftBreak => self.inline(Inline::SoftBreak, range.start),
                Event::HardBreak => self.inline(Inline::HardBreak, range.start),
                Event::Rule => {
                    self.close_unit(range.start);
                    self.body.nodes.push(Node::Rule);
                }
                Event::FootnoteReference(label) => {
                    let ix = self.footnote(&label, keep);
                    self.references.push(ix);
                    self.inline(Inline::FootnoteRef(ix), range.start);
                }
                Event::Html(html) | Event::InlineHtml(html) => self.html(&html, &range),
                Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
            }
            if self.blocks.len() + self.marks.len() > self.limits.markdown_depth {
                let fault = Diagnostic::new(&MARKDOWN_TOO_DEEP);
                let fault = fault.arg("limit", self.limits.markdown_depth);
                self.faults.push(fault.at(self.text.range(range)));
                self.broken = true;
                return;
            }
            // Much of what follows looks for one part among all of them.
            if self.parts() > self.limits.parts {
                let fault = Diagnostic::new(&TOO_MANY_PARTS).arg("limit", self.limits.parts);
                self.faults.push(fault.at(self.text.range(range)));
                self.broken = true;
                return;
            }
            if self.cells > self.limits.table_cells {
                let fault = Diagnostic::new(&TABLE_TOO_LARGE).arg("limit", self.limits.table_cells);
                self.faults.push(fault.at(self.text.range(range)));
                self.broken = true;
                return;
            }
        }
    }

    fn parts(&self) -> usize {
        let body = &self.body;
        let own = body.targets.len() + body.ids.len() + body.footnotes.len() + body.raw_html.len();
        own + self.placeables.len()
    }

    fn finish(mut self) -> Body<'s> {
        if self.broken {
            return Body::default();
        }
        self.close_unit(self.end);
        for (ix, at) in std::mem::take(&mut self.definitions) {
            if !self.references.contains(&ix) {
                let label = self.body.footnotes[ix as usize].to_string();
                let at = self.text.origin(at);
                let fault = Diagnostic::new(&UNUSED_FOOTNOTE).arg("label", label);
                self.faults.push(fault.at(at..at));
            }
        }
        self.body
    }

    fn start<'t>(
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
                let language = match kind {
                    CodeBlockKind::Fenced(info) if !info.is_empty() => {
                        let info = restore(keep(info), self.text, self.placeables);
                        let word = info.split([' ', ',', '{']).next().unwrap_or_default();
                        let good = |b: u8| b.is_ascii_alphanumeric() || b"+#-_.".contains(&b);
                        // What is no language's name would only be noise in the page.
                        let named = !word.is_empty() && word.bytes().all(good);
                        named.then(|| self.keep_id(Cow::Owned(word.to_owned())))
                    }
                    _ => None,
                };
                let block = Block::Code(language);
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
            Tag::TableHead => {
                (self.in_head, self.column) = (true, 0);
                Block::TableHead
            }
            Tag::TableRow => {
                (self.in_head, self.column) = (false, 0);
                Block::Row
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
                self.open_unit(UnitKind::Cell, range.start);
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

    fn close(&mut self, tag: TagEnd, end: usize) {
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
                self.end_comment();
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

    /// What running text directly inside the innermost containers is.
    fn text_kind(&self) -> UnitKind {
        for block in self.blocks.iter().rev() {
            match block {
                Block::Item => return UnitKind::Item,
                Block::Footnote(_) => return UnitKind::Footnote,
                Block::Quote => return UnitKind::Paragraph,
                _ => {}
            }
        }
        UnitKind::Paragraph
    }

    fn open_unit(&mut self, kind: UnitKind, at: usize) {
        self.open = Some((kind, at, self.body.nodes.len()));
    }

    fn close_unit(&mut self, end: usize) {
        let Some((kind, at, first)) = self.open.take() else { return };
        let nodes = first..self.body.nodes.len();
        if !nodes.is_empty() {
            self.body.units.push(Unit { kind, span: self.text.range(at..end.max(at)), nodes });
        }
    }

    /// Text of a tight list item has no paragraph around it; it opens its unit by itself.
    fn inline(&mut self, inline: Inline<'s>, at: usize) {
        if self.open.is_none() {
            let kind = self.text_kind();
            self.open_unit(kind, at);
        }
        self.body.nodes.push(Node::Inline(inline));
    }

    fn mark(&mut self, mark: Mark, at: usize) {
        self.marks.push(mark);
        self.inline(Inline::Open(mark), at);
    }

    fn text(&mut self, text: Cow<'s, str>, at: usize) {
        if self.placeables.is_empty() || !text.contains(is_sentinel) {
            return self.inline(Inline::Text(text), at);
        }
        let mut literal = String::new();
        for (offset, c) in text.char_indices() {
            // One that the text spells as an entity stands for nothing.
            match self.text.index(c).filter(|_| self.text.is_mark(at + offset)) {
                Some(ix) => {
                    if !literal.is_empty() {
                        let text = Cow::Owned(std::mem::take(&mut literal));
                        self.inline(Inline::Text(text), at);
                    }
                    self.live[ix as usize] = true;
                    self.inline(Inline::Placeable(ix), at);
                }
                None => literal.push(c),
            }
        }
        if !literal.is_empty() {
            self.inline(Inline::Text(Cow::Owned(literal)), at);
        }
    }

    fn target(
        &mut self,
        dest: Cow<'s, str>,
        title: Cow<'s, str>,
        range: &Range<usize>,
        image: bool,
    ) -> u32 {
        let ix = u32::try_from(self.body.targets.len()).unwrap_or(u32::MAX);
        // Spelt as an entity, a sentinel would be taken for the placeable that it is not.
        if let Some(c) = dest.chars().chain(title.chars()).find(|c| is_sentinel(*c))
            && self.forges(c)
        {
            let code = format!("U+{:X}", u32::from(c));
            let fault = Diagnostic::new(&RESERVED_CHARACTER).arg("code", code);
            self.faults.push(fault.at(self.text.range(range.clone())));
            self.broken = true;
        }
        self.body.targets.push(Target {
            dest: restore(dest, self.text, self.placeables),
            title: restore(title, self.text, self.placeables),
            span: self.text.range(range.clone()),
            image,
        });
        ix
    }

    /// Whether the text spells this character by its number.
    fn forges(&self, c: char) -> bool {
        self.text.text.split("&#").skip(1).any(|rest| {
            let number = rest.split(';').next().unwrap_or_default();
            let value = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            };
            value == Some(u32::from(c))
        })
    }

    fn keep_id(&mut self, id: Cow<'s, str>) -> u32 {
        self.body.ids.push(id);
        u32::try_from(self.body.ids.len() - 1).unwrap_or(u32::MAX)
    }

    fn footnote<'t>(&mut self, label: &CowStr<'t>, keep: fn(CowStr<'t>) -> Cow<'s, str>) -> u32 {
        let known = self.body.footnotes.iter().position(|l| l.as_ref() == label.as_ref());
        let ix = known.unwrap_or_else(|| {
            self.body.footnotes.push(keep(label.clone()));
            self.body.footnotes.len() - 1
        });
        u32::try_from(ix).unwrap_or(u32::MAX)
    }

    fn html(&mut self, html: &str, range: &Range<usize>) {
        // Comments are notes among translators, and may have many lines; leaving them out loses
        // nothing. One that is never closed swallows what follows it, which is said.
        let (mut rest, mut other) = (html, false);
        while !rest.is_empty() {
            if self.comment.is_some() {
                let end = rest.find("-->");
                rest = end.map_or("", |end| &rest[end + 3..]);
                if end.is_some() {
                    self.comment = None;
                }
            } else {
                let start = rest.find("<!--");
                other |= !rest[..start.unwrap_or(rest.len())].trim().is_empty();
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
        if other {
            self.raw(range.clone());
        }
    }

    fn raw(&mut self, range: Range<usize>) {
        let range = self.text.range(range);
        match self.body.raw_html.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => self.body.raw_html.push(range),
        }
    }

    /// A block of HTML ends, and with it a comment that nobody closed.
    fn end_comment(&mut self) {
        if let Some(range) = self.comment.take() {
            self.raw(range);
        }
    }

    /// `## Heading {#id}`: the only attribute that a heading may have.
    fn heading_id(&mut self) {
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
