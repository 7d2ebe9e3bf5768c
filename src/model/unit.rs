//! Units and the body that holds them: what is translated and compared as one.

use std::borrow::Cow;
use std::ops::Range;

/// What a unit is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum UnitKind {
    /// The headline, from the front matter.
    Headline,
    /// The sentence or two below it.
    Standfirst,
    /// What stands for the article in a listing.
    Teaser,
    /// The alternative text of a picture.
    Alt,
    /// A text under a key of another program, from the front matter; no page shows it.
    Field,
    /// The body as a whole; only policies name it.
    Body,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The text of a list item.
    Item,
    /// A code block.
    Code,
    /// A footnote's text.
    Footnote,
    /// A row of a table: translators mend rows, and a cell alone is often a number or a tick.
    Row,
    /// A term of a definition list.
    Term,
    /// What a definition list says of a term.
    Definition,
    /// A block of raw HTML that says something. It is never published, and still compared.
    Html,
}

impl UnitKind {
    /// The name in settings and in the JSON forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Standfirst => "standfirst",
            Self::Teaser => "teaser",
            Self::Alt => "alt",
            Self::Field => "field",
            Self::Body => "body",
            Self::Heading(1) => "h1",
            Self::Heading(2) => "h2",
            Self::Heading(3) => "h3",
            Self::Heading(4) => "h4",
            Self::Heading(5) => "h5",
            Self::Heading(_) => "h6",
            Self::Paragraph => "p",
            Self::Item => "li",
            Self::Code => "code",
            Self::Footnote => "footnote",
            Self::Row => "tr",
            Self::Term => "dt",
            Self::Definition => "dd",
            Self::Html => "html",
        }
    }
}

/// One unit of a body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Its inlines, as places in [`Body::nodes`]; a row's cells open and close among them.
    pub nodes: Range<usize>,
}

/// A block that holds units or other blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph,
    /// A heading, with the place of its explicit id in [`Body::ids`].
    Heading(u8, Option<u32>),
    /// A block quote.
    Quote,
    /// A code block, with the places in [`Body::ids`] of its language and of what else stands behind
    /// its fence.
    Code(Option<u32>, Option<u32>),
    /// A list; an ordered one has its first number.
    List(Option<u64>),
    /// A list item.
    Item,
    /// A table.
    Table,
    /// A table's head.
    TableHead,
    /// A row of a table's body.
    Row,
    /// A cell; whether it is in the head, and how it is aligned.
    Cell(bool, Align),
    /// A footnote's definition, with its place in [`Body::footnotes`].
    Footnote(u32),
    /// A definition list.
    Definitions,
    /// A term of a definition list.
    Term,
    /// What a definition list says of the term before it.
    Definition,
    /// A block of raw HTML, which is never published.
    Html,
}

/// How a column is aligned: by the start and end of the line, so that it turns with the script.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// As the style sheet has it.
    None,
    /// To the start of the line.
    Start,
    /// To the middle.
    Center,
    /// To the end of the line.
    End,
}

/// A mark around inlines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck out.
    Strike,
    /// A link, with its place in [`Body::targets`].
    Link(u32),
    /// An image, likewise; the inlines in it are its alternative text.
    Image(u32),
}

/// A piece of running text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inline<'s> {
    /// Text.
    Text(Cow<'s, str>),
    /// Code, whose text is kept as it is.
    Code(Cow<'s, str>),
    /// A Fluent placeable, with its place in the variant's list.
    Placeable(u32),
    /// A line end inside a paragraph.
    SoftBreak,
    /// A forced line end.
    HardBreak,
    /// A reference to a footnote, with its place in [`Body::footnotes`].
    FootnoteRef(u32),
    /// Raw HTML without its comments: a tag, or a whole block. It is compared, never published and
    /// never counted.
    Html(Cow<'s, str>),
    /// A mark begins.
    Open(Mark),
    /// A mark ends.
    Close(Mark),
}

/// A step through a body, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node<'s> {
    /// A block begins.
    Open(Block),
    /// A block ends.
    Close(Block),
    /// A thematic break.
    Rule,
    /// A piece of text.
    Inline(Inline<'s>),
}

/// Where a link leads or an image comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target<'s> {
    /// As it is written, entities and escapes resolved.
    pub dest: Cow<'s, str>,
    /// The title, empty if there is none.
    pub title: Cow<'s, str>,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Whether it is an image.
    pub image: bool,
}

/// A parsed body: flat, so that no depth of nesting can exhaust a stack.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Body<'s> {
    /// Blocks and inlines in order.
    pub nodes: Vec<Node<'s>>,
    /// The units, in order.
    pub units: Vec<Unit>,
    /// Links and images, in order.
    pub targets: Vec<Target<'s>>,
    /// Heading ids, code languages and what else stands behind fences.
    pub ids: Vec<Cow<'s, str>>,
    /// Footnote labels that are defined.
    pub footnotes: Vec<Cow<'s, str>>,
    /// Places of raw HTML, which is never published.
    pub raw_html: Vec<Range<usize>>,
}
