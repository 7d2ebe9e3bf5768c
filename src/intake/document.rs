//! Documents of office programs: what pandoc has read of them made into a text as the network has them, and what they have and the
//! text has not.

mod kept;
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

    /// What a file's bytes say, whatever its name does.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let is_archive = bytes.starts_with(b"PK\x03\x04");
        let parts = is_archive.then(|| super::archive::parts(bytes).ok()).flatten()?;
        let has = |part: &str| parts.iter().any(|(name, _)| name == part);
        match () {
            () if has("word/document.xml") => Some(Self::Docx),
            () if has("content.xml") && has("styles.xml") => Some(Self::Odt),
            () => None,
        }
    }

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
        }
    }

    /// A document as pandoc is given it: what pandoc leaves out without a word is where it finds it. None if it is damaged.
    #[must_use]
    pub fn prepared(self, bytes: &[u8]) -> Option<Vec<u8>> {
        kept::kept(self, bytes)
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

/// The ending that files have which are no text, whatever they are called: what their first bytes say.
#[must_use]
pub fn closed(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 3] =
        [(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"), (b"%PDF-", "pdf"), (b"{\\rtf", "rtf")];
    BEGINNINGS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, ending)| *ending)
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
