//! A body without its words: the frame that a translator writes into, block by block.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::parse::markdown;

/// A top-level block with what of it stands in the file to fill in.
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    pub(super) skeleton: String,
    /// It is taken over as it is.
    pub(super) verbatim: bool,
}

/// The blocks of a body in their order. What HTML there is, is published nowhere and translated by nobody.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    let options = markdown::options(source);
    // As long as the source itself: only its places are used.
    let masked = markdown::masked(source);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut cutter = Cutter { source, cuts: Vec::new(), run: None, image: 0, cell: false };
    let (mut depth, mut within) = (0_usize, Within::Blocks);
    let mut events =
        Parser::new_ext(masked.as_deref().unwrap_or(source), options).into_offset_iter();
    for (event, range) in events.by_ref() {
        if depth == 0 && matches!(event, Event::Start(_) | Event::Rule) {
            let verbatim = matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::Rule);
            pieces.push(Piece { range: range.clone(), skeleton: String::new(), verbatim });
        }
        match &event {
            Event::Start(Tag::CodeBlock(_)) => within = Within::Code,
            Event::End(TagEnd::CodeBlock) => within = Within::Blocks,
            Event::Start(Tag::HtmlBlock) => {
                cutter.cuts.push((trimmed(source, &range), String::new()));
                within = Within::Html;
            }
            Event::End(TagEnd::HtmlBlock) => within = Within::Blocks,
            Event::Start(Tag::TableCell) => cutter.cell = true,
            Event::End(TagEnd::Heading(level)) => {
                let pictures = cutter.run.take().map(|run| run.kept).unwrap_or_default();
                let marks = "#".repeat(*level as usize);
                let words = [pictures.as_str(), explicit_id(&source[range.clone()])];
                let words: Vec<&str> = words.into_iter().filter(|own| !own.is_empty()).collect();
                let own = format!("{marks} {}", words.join(" "));
                cutter.cuts.push((trimmed(source, &range), own));
            }
            _ if within != Within::Blocks => {}
            _ if is_inline(&event) => cutter.read(&event, &range),
            _ => cutter.close(),
        }
        if matches!(event, Event::End(TagEnd::TableCell)) {
            cutter.cell = false;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // What links and pictures elsewhere refer to.
    let definitions: Vec<Range<usize>> =
        events.reference_definitions().iter().map(|(_, own)| own.span.clone()).collect();
    let is_within =
        |own: &Range<usize>| pieces.iter().any(|piece| piece.range.contains(&own.start));
    let own: Vec<_> = definitions.into_iter().filter(|own| !is_within(own)).collect();
    let definition = |range| Piece { range, skeleton: String::new(), verbatim: true };
    pieces.extend(own.into_iter().map(definition));
    pieces.retain(|piece| !source[piece.range.clone()].trim_start().starts_with('<'));
    // A footnote may be told after what stands behind it.
    pieces.sort_by_key(|piece| piece.range.start);
    for piece in &mut pieces {
        // All lines keep their indentation, or none.
        let line = source[..piece.range.start].rfind('\n').map_or(0, |at| at + 1);
        if source[line..piece.range.start].trim().is_empty() {
            piece.range.start = line;
        }
        if !piece.verbatim {
            piece.skeleton = cutter.without(&trimmed(source, &piece.range));
        }
    }
    pieces
}

/// Where events are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Blocks,
    Code,
    Html,
}

/// What of a text goes, each with what stands there instead.
struct Cutter<'s> {
    source: &'s str,
    cuts: Vec<(Range<usize>, String)>,
    /// The words that are read.
    run: Option<Run>,
    /// Images that are open.
    image: usize,
    /// Whether a table's cell is.
    cell: bool,
}

/// Words that stand together.
struct Run {
    range: Range<usize>,
    /// The pictures among them.
    kept: String,
}

impl Cutter<'_> {
    fn read(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let run = self.run.get_or_insert_with(|| Run { range: range.clone(), kept: String::new() });
        run.range.end = run.range.end.max(range.end);
        match event {
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                if self.image == 0 {
                    let _ = match link_type {
                        LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                            write!(run.kept, "![][{}]", markdown::unmasked(id.clone()))
                        }
                        _ => {
                            let address = markdown::unmasked(dest_url.clone());
                            let is_plain = !address.contains([' ', '(', ')', '<', '>']);
                            let title = if title.is_empty() { "" } else { " \"\"" };
                            match is_plain {
                                true => write!(run.kept, "![]({address}{title})"),
                                false => write!(run.kept, "![](<{address}>{title})"),
                            }
                        }
                    };
                }
                self.image += 1;
            }
            Event::End(TagEnd::Image) => self.image = self.image.saturating_sub(1),
            _ => {}
        }
    }

    /// The words end here.
    fn close(&mut self) {
        let Some(Run { mut range, kept }) = self.run.take() else { return };
        let before = &self.source[..range.start];
        // A sign that takes the meaning of the one behind it belongs to it.
        range.start -= usize::from(before.ends_with('\\'));
        if let Some(marker) = alert(&self.source[range.clone()]) {
            range.start += marker;
        }
        if self.cell {
            let blank = |c: char| matches!(c, ' ' | '\t');
            let behind = &self.source[range.end..];
            range.end += behind.len() - behind.trim_start_matches(blank).len();
            range.start = self.source[..range.start].trim_end_matches(blank).len();
            self.cuts.push((range, format!(" {kept} ")));
        } else {
            self.cuts.push((range, kept));
        }
    }

    /// A piece of the text without what goes.
    fn without(&self, piece: &Range<usize>) -> String {
        let (mut out, mut at) = (String::new(), piece.start);
        for (range, kept) in self.cuts.iter().filter(|(own, _)| piece.contains(&own.start)) {
            if let Some(between) = self.source.get(at..range.start) {
                out.push_str(between);
                out.push_str(kept);
                at = range.end;
            }
        }
        out.push_str(self.source.get(at..piece.end).unwrap_or_default());
        out
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        ),
        Event::Rule | Event::Html(_) | Event::TaskListMarker(_) => false,
        _ => true,
    }
}

/// A block without the ends of its last lines.
fn trimmed(source: &str, range: &Range<usize>) -> Range<usize> {
    range.start..range.start + source[range.clone()].trim_end().len()
}

/// How far the marker of an alert, `[!NOTE]`, goes with the beginning of the next line: it is the same in all languages.
fn alert(words: &str) -> Option<usize> {
    let (kind, rest) = words.strip_prefix("[!")?.split_once(']')?;
    let is_kind = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_alphabetic());
    let next =
        rest.trim_start_matches([' ', '\t']).trim_start_matches(['\r', '\n', ' ', '\t', '>']);
    is_kind.then(|| words.len() - next.len())
}

/// `{#id}` at the end of a line of a heading: anchors are shared between variants.
fn explicit_id<'h>(heading: &'h str) -> &'h str {
    let id = |line: &'h str| {
        let line = line.trim_end().trim_end_matches('#').trim_end();
        let at = line.rfind("{#").filter(|_| line.ends_with('}'))?;
        Some(&line[at..])
    };
    heading.lines().find_map(id).unwrap_or_default()
}
