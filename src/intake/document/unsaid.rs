//! What a document has that no text has: counted in its own XML, since pandoc leaves it out without a word.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Office;
use crate::intake::archive::parts;

/// What is left out of a document, or is not in the text as it is in the document.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Unsaid {
    /// Pictures.
    pub pictures: u64,
    /// Links to other places of the document.
    pub links: u64,
    /// Comments in the margin.
    pub comments: u64,
    /// Whether changes were tracked; they are accepted.
    pub changes: bool,
    /// Whether there are text boxes.
    pub boxes: bool,
    /// Whether a page's header or footer says something.
    pub margins: bool,
    /// Whether colours or lines below letters were used.
    pub looks: bool,
    /// Tables that were more than rows of cells.
    pub tables: u64,
    /// Formulas, which are written down with the signs of another notation.
    pub formulas: u64,
    /// Whether small letters stood above others, to say how they are read.
    pub readings: bool,
    /// Parts that other programs have made, such as sheets.
    pub objects: u64,
    /// Signs of fonts that have no letters, such as arrows and ticks.
    pub signs: u64,
}

impl Unsaid {
    /// Looks into a document. Returns its title as well, where pandoc does not find that; none if it is damaged.
    pub(super) fn of(office: Office, bytes: &[u8]) -> Option<(Self, Option<String>)> {
        let mut found = Self::default();
        let mut title = Title::default();
        for (name, xml) in parts(bytes).ok()? {
            match office {
                Office::Docx => found.in_docx(&name, &xml)?,
                Office::Odt => found.in_odt(&name, &xml, &mut title)?,
            }
        }
        Some((found, title.text.filter(|text| !text.trim().is_empty())))
    }

    fn in_docx(&mut self, part: &str, xml: &[u8]) -> Option<()> {
        let is_margin = part.starts_with("word/header") || part.starts_with("word/footer");
        if !is_margin && !["word/document.xml", "word/comments.xml"].contains(&part) {
            return Some(());
        }
        let mut is_text = false;
        read(xml, |event| match event {
            Heard::Start(tag) => {
                is_text = tag.name().as_ref() == "w:t";
                match tag.name().as_ref() {
                    "w:comment" => self.comments += 1,
                    "w:ins" | "w:del" | "w:moveFrom" => self.changes = true,
                    "w:txbxContent" => self.boxes = true,
                    "w:color" => {
                        let value = attribute(tag, "w:val").unwrap_or_default();
                        self.looks |= !is_margin && !["auto", "000000"].contains(&value.as_str());
                    }
                    "w:ruby" => self.readings = true,
                    // What a program draws out of figures or words is no picture to pandoc.
                    "c:chart" | "dgm:relIds" => self.pictures += u64::from(!is_margin),
                    "w:object" => self.objects += u64::from(!is_margin),
                    // Pandoc knows the signs of one such font.
                    "w:sym" => {
                        let font = attribute(tag, "w:font").unwrap_or_default();
                        self.signs += u64::from(!is_margin && font != "Symbol");
                    }
                    "w:highlight" => self.looks |= !is_margin,
                    _ => {}
                }
            }
            // Numbers of pages are no loss.
            Heard::Text(text) => {
                self.margins |= is_margin && is_text && text.chars().any(char::is_alphabetic);
            }
            Heard::End(_) => is_text = false,
        })
    }

    fn in_odt(&mut self, part: &str, xml: &[u8], title: &mut Title) -> Option<()> {
        let is_content = part == "content.xml";
        if !is_content && part != "styles.xml" {
            return Some(());
        }
        let mut in_margin = false;
        // Shapes that are open: what is written into one is a text box by another name.
        let mut shapes = 0_u32;
        read(xml, |event| match event {
            Heard::Start(tag) => {
                match tag.name().as_ref() {
                    "office:annotation" if is_content => self.comments += 1,
                    "text:changed-region" => self.changes = true,
                    "draw:text-box" => self.boxes = true,
                    "text:ruby" => self.readings = true,
                    name if SHAPES.contains(&name) => shapes += 1,
                    "style:header" | "style:footer" => in_margin = true,
                    "style:text-properties" if is_content => {
                        let colour = attribute(tag, "fo:color");
                        self.looks |= colour.is_some_and(|colour| colour != "#000000");
                    }
                    _ => {}
                }
                if is_content {
                    title.begin(tag);
                }
            }
            Heard::Text(text) => {
                let has_words = text.chars().any(char::is_alphabetic);
                self.margins |= in_margin && has_words;
                self.boxes |= shapes > 0 && has_words;
                title.hear(text);
            }
            Heard::End(name) => {
                shapes -= u32::from(shapes > 0 && SHAPES.contains(&name));
                in_margin &= !matches!(name, "style:header" | "style:footer");
                title.end(name);
            }
        })
    }
}

/// What is drawn in an OpenDocument text, and may have words in it.
const SHAPES: &[&str] = &[
    "draw:caption",
    "draw:circle",
    "draw:connector",
    "draw:custom-shape",
    "draw:ellipse",
    "draw:line",
    "draw:path",
    "draw:polygon",
    "draw:polyline",
    "draw:rect",
];

/// The first paragraph of an OpenDocument text whose style is the one of titles, or made of it.
#[derive(Default)]
struct Title {
    styles: Vec<String>,
    text: Option<String>,
    is_open: bool,
}

impl Title {
    fn begin(&mut self, tag: &BytesStart<'_>) {
        let is_title = |name: &str| name == "Title" || self.styles.iter().any(|own| own == name);
        match tag.name().as_ref() {
            "style:style" => {
                let parent = attribute(tag, "style:parent-style-name");
                if parent.is_some_and(|parent| parent == "Title") {
                    self.styles.extend(attribute(tag, "style:name"));
                }
            }
            "text:p" if self.text.is_none() => {
                let style = attribute(tag, "text:style-name");
                if style.is_some_and(|style| is_title(&style)) {
                    (self.text, self.is_open) = (Some(String::new()), true);
                }
            }
            _ => {}
        }
    }

    fn hear(&mut self, text: &str) {
        if let Some(own) = self.text.as_mut().filter(|_| self.is_open) {
            own.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        self.is_open &= name != "text:p";
    }
}

enum Heard<'x> {
    Start(&'x BytesStart<'x>),
    Text(&'x str),
    End(&'x str),
}

/// Tells all tags and texts of a document in their order; none if it is no XML.
fn read(xml: &[u8], mut hear: impl FnMut(Heard<'_>)) -> Option<()> {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).ok()?);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => hear(Heard::Start(&tag)),
            Event::Empty(tag) => {
                hear(Heard::Start(&tag));
                hear(Heard::End(tag.name().as_ref()));
            }
            Event::End(tag) => hear(Heard::End(tag.name().as_ref())),
            Event::Text(text) => hear(Heard::Text(&text)),
            Event::GeneralRef(name) => {
                let named = format!("&{};", &*name);
                let text = quick_xml::escape::unescape(&named).ok()?.into_owned();
                hear(Heard::Text(&text));
            }
            Event::Eof => return Some(()),
            _ => {}
        }
    }
}

pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|own| own.key.as_ref() == name)?;
    Some(found.value.into_owned())
}
