//! What the Markdown parser finds, one event after the other.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, Parser};

use super::builder::Builder;
use super::containers::container_run;
use super::definitions;
use crate::diag::Diagnostic;
use crate::model::variant::Placeable;
use crate::model::{Body, Inline, Limits, Node};
use crate::parse::placeable::{Substituted, restore};
use crate::parse::{MARKDOWN_TOO_DEEP, TABLE_TOO_LARGE, TOO_MANY_PARTS};

/// Parses a body whose placeables have been replaced.
pub(in crate::parse) fn body<'s>(
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
    match (&text.text, definitions::masked(&text.text)) {
        (_, Some(masked)) => builder.run(&masked, definitions::unmasked),
        (Cow::Borrowed(source), None) => builder.run(source, borrow),
        (Cow::Owned(source), None) => builder.run(source, own),
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

impl<'s> Builder<'_, 's> {
    fn run<'t>(&mut self, source: &'t str, keep: fn(CowStr<'t>) -> Cow<'s, str>) {
        let options = definitions::options(source);
        // Measured on prose in six scripts: a node for every 20 to 60 bytes.
        self.body.nodes.reserve(source.len() / 20 + 8);
        self.body.units.reserve(source.len() / 150 + 4);
        for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
            self.end = range.end;
            match event {
                Event::Start(tag) => self.start(tag, range.clone(), keep),
                Event::End(tag) => self.close(tag, range.end),
                Event::Text(text) => match (&mut self.code, &mut self.html) {
                    (Some(code), _) => code.push_str(&keep(text)),
                    // What a block of HTML is indented by.
                    (None, Some((html, _))) => html.push_str(&keep(text)),
                    (None, None) => self.text(keep(text), range.start),
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
                Event::Html(html) | Event::InlineHtml(html) => self.html(keep(html), &range),
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
}
