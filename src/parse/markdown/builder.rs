//! The body as far as it is built: its nodes, and the unit that is open.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::Alignment;

use crate::diag::Diagnostic;
use crate::model::hidden::is_blank;
use crate::model::variant::Placeable;
use crate::model::{Block, Body, Inline, Limits, Mark, Node, Unit, UnitKind};
use crate::parse::UNUSED_FOOTNOTE;
use crate::parse::placeable::Substituted;

/// A body that is being built, and where in the text we are.
pub(super) struct Builder<'b, 's> {
    pub body: Body<'s>,
    pub text: &'b Substituted<'s>,
    pub placeables: &'b [Placeable],
    pub live: &'b mut [bool],
    pub limits: &'b Limits,
    pub faults: &'b mut Vec<Diagnostic>,
    pub blocks: Vec<Block>,
    pub marks: Vec<Mark>,
    /// The unit that is open: its kind, where it begins, and its first node.
    pub open: Option<(UnitKind, usize, usize)>,
    pub aligns: Vec<Alignment>,
    pub column: usize,
    pub cells: usize,
    pub in_head: bool,
    pub code: Option<String>,
    pub references: Vec<u32>,
    pub definitions: Vec<(u32, usize)>,
    pub end: usize,
    pub broken: bool,
    /// A comment that is open: where it begins.
    pub comment: Option<Range<usize>>,
    /// The block of HTML that is open, without its comments, and where it begins.
    pub html: Option<(String, usize)>,
}

impl<'b, 's> Builder<'b, 's> {
    pub(super) fn new(
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
            html: None,
        }
    }

    pub(super) fn finish(mut self) -> Body<'s> {
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

    /// What running text directly inside the innermost containers is.
    pub(super) fn text_kind(&self) -> UnitKind {
        for block in self.blocks.iter().rev() {
            match block {
                Block::Item => return UnitKind::Item,
                Block::Footnote(_) => return UnitKind::Footnote,
                Block::Term => return UnitKind::Term,
                Block::Definition => return UnitKind::Definition,
                Block::Quote => return UnitKind::Paragraph,
                _ => {}
            }
        }
        UnitKind::Paragraph
    }

    pub(super) fn open_unit(&mut self, kind: UnitKind, at: usize) {
        self.open = Some((kind, at, self.body.nodes.len()));
    }

    pub(super) fn close_unit(&mut self, end: usize) {
        let Some((kind, at, first)) = self.open.take() else { return };
        let nodes = first..self.body.nodes.len();
        // A row of empty cells says nothing, nor does a space that only keeps a place.
        let says = |node: &Node<'_>| match node {
            Node::Inline(Inline::Text(text)) => !is_blank(text),
            Node::Inline(inline) => !matches!(inline, Inline::SoftBreak | Inline::HardBreak),
            _ => false,
        };
        if self.body.nodes[nodes.clone()].iter().any(says) {
            self.body.units.push(Unit { kind, span: self.text.range(at..end.max(at)), nodes });
        }
    }

    /// Text of a tight list item has no paragraph around it; it opens its unit by itself.
    pub(super) fn inline(&mut self, inline: Inline<'s>, at: usize) {
        if self.open.is_none() {
            let kind = self.text_kind();
            self.open_unit(kind, at);
        }
        self.body.nodes.push(Node::Inline(inline));
    }

    pub(super) fn keep_id(&mut self, id: Cow<'s, str>) -> u32 {
        self.body.ids.push(id);
        u32::try_from(self.body.ids.len() - 1).unwrap_or(u32::MAX)
    }
}
