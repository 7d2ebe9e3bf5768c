//! Documents of office programs: what pandoc has read of them made into a text as the network has them, and what they have and the
//! text has not.

mod tree;
mod typed;
mod typist;
mod unsaid;

use serde_json::Value;

pub use unsaid::Unsaid;

/// The formats that are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Office {
    /// Of Word, and of most other programs.
    Docx,
    /// OpenDocument, of LibreOffice.
    Odt,
}

impl Office {
    /// What a file's name says.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "docx" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            _ => None,
        }
    }

    /// How pandoc is asked to read it. Empty paragraphs are the empty lines of a text that was typed as Markdown; changes that are
    /// tracked are accepted.
    #[must_use]
    pub fn reading(self) -> [&'static str; 4] {
        let format = match self {
            Self::Docx => "docx+empty_paragraphs",
            Self::Odt => "odt+empty_paragraphs",
        };
        ["-f", format, "-t", "json"]
    }
}

/// How pandoc is asked to write what [`Document::new`] has made: Markdown as Hexapla reads it.
pub const WRITING: [&str; 5] =
    ["-f", "json", "-t", "commonmark+pipe_tables+footnotes+strikeout-raw_html", "--wrap=none"];

/// A document on its way to a text.
#[derive(Clone, Debug)]
pub struct Document {
    /// What pandoc is to write.
    pub tree: Value,
    /// What the document calls itself.
    pub headline: Option<String>,
    /// Whether it is Markdown with its front matter, opened in an office program and saved as a document.
    pub is_typed: bool,
    /// What it has that the text has not.
    pub unsaid: Unsaid,
}

impl Document {
    /// Makes it of the document itself and of what pandoc reads in it; none if either is damaged.
    #[must_use]
    pub fn new(office: Office, bytes: &[u8], read: &[u8]) -> Option<Self> {
        let (mut unsaid, title) = Unsaid::of(office, bytes)?;
        let mut tree: Value = serde_json::from_slice(read).ok()?;
        let blocks = tree.get_mut("blocks")?.as_array_mut()?;
        let mut blocks = std::mem::take(blocks);
        tree::plain(&mut blocks, &mut unsaid);
        if let Some(typed) = typed::typed(&blocks) {
            tree["blocks"] = Value::Array(typed);
            return Some(Self { tree, headline: None, is_typed: true, unsaid });
        }
        tree::without_empty(&mut blocks);
        let mut meta = tree.get_mut("meta").map(Value::take).unwrap_or_default();
        let headline = tree::headline(&mut meta, title.as_deref(), &mut blocks);
        let mut all = tree::above(meta, &mut unsaid);
        all.append(&mut blocks);
        tree["meta"] = Value::Object(serde_json::Map::new());
        tree["blocks"] = Value::Array(all);
        Some(Self { tree, headline, is_typed: false, unsaid })
    }
}

/// Whether bytes are a document as office programs write it, and of a size that may be given to a program.
#[must_use]
pub fn is_document(bytes: &[u8]) -> bool {
    super::archive::parts(bytes).is_ok()
}

/// The text of pandoc's Markdown; none if something of the document is not in it.
#[must_use]
pub fn written(markdown: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(markdown).ok()?;
    // What pandoc writes in place of a table that it cannot write.
    (!text.lines().any(|line| line == "[TABLE]")).then(|| text.trim_matches('\n').to_owned() + "\n")
}
