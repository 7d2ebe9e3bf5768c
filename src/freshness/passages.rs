//! A variant → its passages: every unit as it is compared.

use std::borrow::Cow;
use std::ops::Range;

use super::info;
use super::prints::{Flow, VALUE, print_of};
use super::spelling::{address, decoded, spelling};
use crate::format::figures::{Figure, Notation, figures};
use crate::model::raw_html::{self, Piece as Html, READ};
use crate::model::unit::Align;
use crate::model::variant::{Piece, Refers, Text};
use crate::model::{
    Anchors, Block, Inline, Locale, Mark, Node, Passage, Passages, Unit, UnitKind, Variant,
};

/// All units of a variant: its headline, standfirst, teaser, alternative texts and fields, what it says
/// otherwise for sections (labelled by the section's id), then its body. The locale is that of the
/// text: it decides how numbers are read.
#[must_use]
pub fn passages<'v>(variant: &'v Variant<'_>, locale: Option<&Locale>) -> Passages<'v> {
    let walk = Walk::through(variant, locale, false);
    let (frame, besides) = (print_of(&walk.frame), besides(variant));
    Passages { frame, besides, list: walk.list, between: Vec::new() }
}

/// The same, with all marks, so that two languages' can be held against each other.
#[must_use]
pub fn marked_passages<'v>(variant: &'v Variant<'_>) -> Passages<'v> {
    let mut walk = Walk::through(variant, None, true);
    walk.between.sort();
    let (frame, besides) = (print_of(&walk.frame), besides(variant));
    Passages { frame, besides, list: walk.list, between: walk.between }
}

/// What readers are told besides, as one fingerprint: whose work it is, why an article was retracted, what
/// was corrected. A credit may be each language's own, and the others have rules that ask for them; but
/// an approval is of this too.
fn besides(variant: &Variant<'_>) -> u64 {
    let front = &variant.front;
    let mut said = Vec::new();
    let corrections = front.corrections.iter().map(|(day, text, _)| (day.to_string(), text));
    let others = [("credit", &front.credit), ("retraction", &front.retraction)];
    let others =
        others.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_ref()?)));
    for (day, text) in corrections.chain(others) {
        said.extend(day.bytes());
        for piece in &text.pieces {
            match piece {
                Piece::Literal(text) => said.extend(text.bytes()),
                Piece::Placeable(ix) => said.extend(ix.to_le_bytes()),
            }
        }
        said.push(0);
    }
    if said.is_empty() { 0 } else { print_of(&said) }
}

/// Where something else stands between two texts' units: how many units of the body begin before it.
#[must_use]
pub fn first_other_gap(old: &Variant<'_>, new: &Variant<'_>) -> Option<usize> {
    let [old, new] = [old, new].map(|variant| Walk::through(variant, None, false));
    let (old, new) = (old.gaps(), new.gaps());
    (0..new.len().max(old.len())).find(|nth| old.get(*nth) != new.get(*nth))
}

impl<'v, 's> Walk<'v, 's> {
    fn through(variant: &'v Variant<'s>, locale: Option<&Locale>, marked: bool) -> Self {
        let mut walk = Walk {
            variant,
            marked,
            between: Vec::new(),
            notation: Notation::marks(locale),
            list: Vec::with_capacity(variant.body.units.len() + 4),
            frame: Vec::new(),
            units: Vec::new(),
            around: Vec::new(),
            notes: Vec::new(),
            referred: 0,
            image: 0,
            cells: 0,
        };
        walk.front();
        walk.body();
        walk
    }

    /// The frame, cut where units begin.
    fn gaps(&self) -> Vec<&[u8]> {
        let ends = self.units.iter().copied().chain([self.frame.len()]);
        let starts = std::iter::once(0).chain(self.units.iter().copied());
        starts.zip(ends).map(|(start, end)| &self.frame[start..end]).collect()
    }
}

struct Walk<'v, 's> {
    variant: &'v Variant<'s>,
    /// Whether marks are kept.
    marked: bool,
    /// What the frame is made of, if so.
    between: Vec<String>,
    /// How the language writes numbers.
    notation: Notation,
    list: Vec<Passage<'v>>,
    /// What stands between units, as bytes.
    frame: Vec<u8>,
    /// Where in it units begin.
    units: Vec<usize>,
    /// The blocks that are open.
    around: Vec<Block>,
    /// The number of each footnote, 0 if nothing refers to it.
    notes: Vec<u64>,
    /// How many of them were referred to so far.
    referred: u64,
    /// How many images are open.
    image: usize,
    /// How many cells the open row has so far.
    cells: usize,
}

impl<'v> Walk<'v, '_> {
    fn front(&mut self) {
        let front = &self.variant.front;
        let texts = [
            (UnitKind::Headline, &front.headline),
            (UnitKind::Standfirst, &front.standfirst),
            (UnitKind::Teaser, &front.teaser),
        ];
        for (kind, text) in texts {
            self.front_text(kind, None, text.as_ref());
        }
        for (file, text) in &front.alts {
            self.front_text(UnitKind::Alt, Some(file), Some(text));
        }
        for (key, text) in &front.fields {
            self.front_text(UnitKind::Field, Some(key), Some(text));
        }
        // The settings' order of sections is none of the text's.
        let mut overrides: Vec<_> = front.overrides.values().collect();
        overrides.sort_by(|a, b| a.section.cmp(&b.section));
        for own in overrides {
            let label = Some(own.section.as_str());
            self.front_text(UnitKind::Headline, label, own.headline.as_ref());
            self.front_text(UnitKind::Standfirst, label, own.standfirst.as_ref());
            self.front_text(UnitKind::Teaser, label, own.teaser.as_ref());
        }
    }

    fn front_text(&mut self, kind: UnitKind, label: Option<&'v str>, text: Option<&'v Text>) {
        let Some(text) = text else { return };
        let (mut flow, mut anchors) = (Flow::new(false), Anchors::default());
        for piece in &text.pieces {
            match piece {
                Piece::Literal(text) => flow.text(text),
                Piece::Placeable(ix) => self.placeable(*ix, &mut flow, &mut anchors),
            }
        }
        self.add(kind, label, text.span.clone(), flow, "", anchors);
    }

    /// Numbers the footnotes as readers see them, by their first references.
    fn number_notes(&mut self) {
        let body = &self.variant.body;
        self.notes = vec![0; body.footnotes.len()];
        let (mut images, mut count) = (0_usize, 0);
        for node in &body.nodes {
            match node {
                Node::Inline(Inline::Open(Mark::Image(_))) => images += 1,
                Node::Inline(Inline::Close(Mark::Image(_))) => images = images.saturating_sub(1),
                Node::Inline(Inline::FootnoteRef(ix)) if images == 0 => {
                    let number = &mut self.notes[*ix as usize];
                    if *number == 0 {
                        count += 1;
                        *number = count;
                    }
                }
                _ => {}
            }
        }
    }

    fn body(&mut self) {
        let body = &self.variant.body;
        self.number_notes();
        let mut units = body.units.iter().peekable();
        let mut open: Option<(&'v Unit, Flow<'v>, Anchors)> = None;
        for (at, node) in body.nodes.iter().enumerate() {
            if let Some(unit) = units.next_if(|unit| unit.nodes.start == at) {
                self.units.push(self.frame.len());
                self.frame.push(b'U');
                self.cells = 0;
                open = Some((unit, self.begin(unit), Anchors::default()));
            }
            match (node, &mut open) {
                (Node::Inline(inline), Some((unit, flow, anchors))) => {
                    if unit.kind == UnitKind::Code {
                        self.code(inline, flow);
                    } else {
                        self.inline(inline, flow, anchors);
                    }
                }
                // Tags that only arrange what is around them belong to no unit.
                (Node::Inline(inline), None) => {
                    let mut flow = Flow::new(false);
                    self.inline(inline, &mut flow, &mut Anchors::default());
                    flow.write_marks(&mut self.frame);
                    if self.marked {
                        self.between.append(&mut flow.marks());
                    }
                }
                (Node::Open(block), open) => {
                    if let (Block::Cell(..), Some((_, flow, _))) = (block, open) {
                        if self.cells > 0 {
                            flow.cell();
                        }
                        self.cells += 1;
                    }
                    self.around.push(*block);
                    self.frame_of(*block);
                }
                (Node::Close(_), _) => {
                    self.around.pop();
                    self.frame.push(b'.');
                }
                (Node::Rule, _) => {
                    self.frame.push(b'-');
                    if self.marked {
                        self.between.push("-".to_owned());
                    }
                }
            }
            if let Some((unit, flow, anchors)) = open.take_if(|open| open.0.nodes.end == at + 1) {
                let around = self.path(unit.kind);
                self.add(unit.kind, None, unit.span.clone(), flow, &around, anchors);
            }
        }
    }

    /// A unit's text at its start, with the marks that the block itself has.
    fn begin(&self, unit: &Unit) -> Flow<'v> {
        let mut flow = Flow::with_length(unit.kind == UnitKind::Row, unit.span.len());
        let ids = &self.variant.body.ids;
        match self.around.last() {
            Some(Block::Heading(_, Some(ix))) => flow.mark(b'#', ids[*ix as usize].as_ref()),
            Some(Block::Code(language, further)) => {
                if let Some(ix) = language {
                    flow.mark(b'l', ids[*ix as usize].as_ref());
                }
                if let Some(ix) = further {
                    let info = info::parts(&ids[*ix as usize]);
                    flow.mark(b'm', info.words);
                    info.titles.iter().for_each(|(name, title)| flow.title(name, title));
                }
            }
            _ => {}
        }
        flow
    }

    fn add(
        &mut self,
        kind: UnitKind,
        label: Option<&'v str>,
        span: Range<usize>,
        flow: Flow<'v>,
        around: &str,
        mut anchors: Anchors,
    ) {
        if self.marked {
            anchors.marks = flow.marks();
            if !around.is_empty() {
                anchors.marks.push(format!("/{around}"));
            }
        }
        let (text, print) = flow.finish(around);
        if kind != UnitKind::Code {
            let figures = figures(&text, &self.notation);
            anchors.numbers = figures.iter().flat_map(Figure::numbers).collect();
        }
        let label = label.map(Cow::Borrowed);
        self.list.push(Passage { kind, label, span, text, print, anchors });
    }

    /// The containers around a unit; nothing where its kind says it already.
    fn path(&self, kind: UnitKind) -> String {
        let letters = self.around.iter().filter_map(|block| match block {
            Block::Quote => Some('q'),
            Block::List(None) => Some('u'),
            Block::List(Some(_)) => Some('o'),
            Block::Footnote(_) => Some('f'),
            Block::Definitions => Some('d'),
            _ => None,
        });
        let path: String = letters.collect();
        let usual = match kind {
            UnitKind::Item => "u",
            UnitKind::Footnote => "f",
            UnitKind::Term | UnitKind::Definition => "d",
            _ => "",
        };
        if path == usual { String::new() } else { path }
    }

    fn frame_of(&mut self, block: Block) {
        let letter = match block {
            Block::Paragraph => b'p',
            Block::Heading(..) => b'h',
            Block::Quote => b'q',
            Block::Code(..) => b'c',
            Block::List(None) => b'u',
            Block::List(Some(_)) => b'o',
            Block::Item => b'i',
            Block::Table => b't',
            Block::TableHead => b'T',
            Block::Row => b'r',
            Block::Cell(_, Align::None) => b'0',
            Block::Cell(_, Align::Start) => b'1',
            Block::Cell(_, Align::Center) => b'2',
            Block::Cell(_, Align::End) => b'3',
            Block::Footnote(_) => b'f',
            Block::Definitions => b'd',
            Block::Term => b'D',
            Block::Definition => b'e',
            Block::Html => b'x',
        };
        self.frame.push(letter);
        if self.marked {
            // Headings say their level as their kind.
            let first = if let Block::List(Some(first)) = block { first } else { 0 };
            self.between.push(format!("{}{first}", char::from(letter)));
        }
        let number = match block {
            Block::Heading(level, _) => u64::from(level),
            Block::List(Some(first)) => first,
            Block::Footnote(ix) => self.notes[ix as usize],
            _ => return,
        };
        self.frame.extend(number.to_le_bytes());
    }

    fn code(&self, inline: &'v Inline<'_>, flow: &mut Flow<'v>) {
        if let Inline::Code(code) | Inline::Text(code) = inline {
            flow.lines(code);
        }
    }

    fn inline(&mut self, inline: &'v Inline<'_>, flow: &mut Flow<'v>, anchors: &mut Anchors) {
        let body = &self.variant.body;
        // The alternative text of an image has no marks of its own.
        let plain = self.image > 0;
        match inline {
            Inline::Text(text) => flow.text(text),
            Inline::Code(code) if plain => flow.text(code),
            Inline::Code(code) => {
                flow.mark(b'c', "");
                flow.text(code);
                flow.mark(b'C', "");
                anchors.code.push(code.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            Inline::Placeable(ix) => self.placeable(*ix, flow, anchors),
            Inline::SoftBreak => flow.line_end(),
            Inline::HardBreak if plain => flow.space(),
            Inline::HardBreak => {
                flow.mark(b'b', "");
                flow.space();
            }
            Inline::FootnoteRef(_) if plain => {}
            Inline::FootnoteRef(ix) => {
                let number = self.notes[*ix as usize];
                // Counted from here, so that a note more or less elsewhere changes nothing.
                if number > self.referred {
                    self.referred = number;
                    flow.mark(b'f', "");
                } else {
                    flow.mark(b'f', (self.referred - number + 1).to_string());
                }
            }
            Inline::Html(_) if plain => {}
            Inline::Html(html) => self.html(html, flow, anchors),
            Inline::Open(Mark::Image(ix)) => {
                let target = &body.targets[*ix as usize];
                if !plain {
                    flow.mark(b'i', address(&target.dest));
                    anchors.images.push(target.dest.to_string());
                }
                self.image += 1;
            }
            Inline::Close(Mark::Image(ix)) => {
                self.image = self.image.saturating_sub(1);
                if self.image == 0 {
                    flow.title("", &body.targets[*ix as usize].title);
                    flow.mark(b'I', "");
                }
            }
            Inline::Open(_) | Inline::Close(_) if plain => {}
            Inline::Open(Mark::Emphasis) => flow.mark(b'e', ""),
            Inline::Close(Mark::Emphasis) => flow.mark(b'E', ""),
            Inline::Open(Mark::Strong) => flow.mark(b's', ""),
            Inline::Close(Mark::Strong) => flow.mark(b'S', ""),
            Inline::Open(Mark::Strike) => flow.mark(b'd', ""),
            Inline::Close(Mark::Strike) => flow.mark(b'D', ""),
            Inline::Open(Mark::Link(ix)) => {
                let target = &body.targets[*ix as usize];
                flow.mark(b'a', address(&target.dest));
                flow.title("", &target.title);
                anchors.links.push(target.dest.to_string());
            }
            Inline::Close(Mark::Link(_)) => flow.mark(b'A', ""),
        }
    }

    fn placeable(&self, ix: u32, flow: &mut Flow<'v>, anchors: &mut Anchors) {
        let Some(placeable) = self.variant.placeables.get(ix as usize) else { return };
        let source = spelling(&placeable.source);
        if self.image == 0 {
            flow.mark(VALUE, "");
        }
        match &placeable.refers {
            // Its words are part of what is said here.
            Refers::Message(id) => flow.verbatim(&format!("{{ {id} = {} }}", self.said(id))),
            _ => flow.verbatim(&source),
        }
        anchors.placeables.push(source);
    }

    /// What the variant's own messages say, one and those that it refers to.
    fn said(&self, id: &str) -> String {
        let (mut said, mut wanted, mut ix) = (Vec::new(), vec![id], 0);
        while let Some(id) = wanted.get(ix).copied() {
            ix += 1;
            let message = self.variant.front.messages.iter().find(|message| message.id == id);
            let Some(message) = message else { continue };
            said.extend(message.pattern.split_whitespace());
            for other in &message.uses.messages {
                if !wanted.contains(&other.as_str()) {
                    wanted.push(other);
                }
            }
        }
        said.join(" ")
    }

    fn html(&self, html: &str, flow: &mut Flow<'v>, anchors: &mut Anchors) {
        for piece in raw_html::pieces(html) {
            match piece {
                Html::Text(text) => flow.collapsed(&decoded(text)),
                Html::Hidden(text) => flow.mark(b'!', text.trim()),
                Html::Close(name) => {
                    let name = name.to_ascii_lowercase();
                    gap(&name, flow);
                    flow.mark(b'>', name.as_str());
                    gap(&name, flow);
                }
                Html::Open(tag) => {
                    let name = tag.name.to_ascii_lowercase();
                    gap(&name, flow);
                    self.tag(&name, tag, flow, anchors);
                    gap(&name, flow);
                }
            }
        }
    }

    fn tag(&self, name: &str, tag: raw_html::Tag<'_>, flow: &mut Flow<'v>, anchors: &mut Anchors) {
        let mut attributes: Vec<(String, Cow<'_, str>)> =
            tag.attributes().map(|(n, value)| (n.to_ascii_lowercase(), decoded(value))).collect();
        attributes.sort();
        let mut detail = name.to_owned();
        for (name, value) in attributes.iter().filter(|(name, _)| !READ.contains(&name.as_str())) {
            detail.extend(["\0", name, "=", value]);
        }
        flow.mark(b'<', detail);
        for (attribute, value) in &attributes {
            match attribute.as_str() {
                "src" if name == "img" => anchors.images.push(value.to_string()),
                "src" | "href" => anchors.links.push(value.to_string()),
                read if READ.contains(&read) && !value.trim().is_empty() => {
                    // An alternative text stands for its image; all others are beside something.
                    if read == "alt" {
                        flow.collapsed(value.trim());
                        flow.mark(b'I', "");
                    } else {
                        flow.title(read, value);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Elements of HTML that stand in a line; all others begin and end one.
const IN_LINE: [&str; 34] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

fn gap(element: &str, flow: &mut Flow<'_>) {
    if IN_LINE.binary_search(&element).is_err() {
        flow.space();
    }
}
