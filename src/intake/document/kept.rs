//! The XML of a document written anew where pandoc would leave words out without one: what stands around them goes, and they
//! stay. What pandoc says of tables wrongly or not at all is marked in their cells.

use std::io::{Cursor, Write as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Office;
use super::unsaid::attribute;

/// The only word of a paragraph that marks a row as one of headings. No document has these characters.
pub(super) const HEADING: &str = "\u{f5a0}";

/// The same of a cell that was more than a cell of one line.
pub(super) const MORE: &str = "\u{f5a1}";

/// What holds words of an OpenDocument text that pandoc does not look into: parts of a text, rows of a table, fields, and
/// letters below their readings.
const AROUND_ODT: &[&str] = &[
    "table:table-header-rows",
    "table:table-row-group",
    "table:table-rows",
    "text:author-initials",
    "text:author-name",
    "text:bibliography",
    "text:bibliography-mark",
    "text:chapter",
    "text:character-count",
    "text:conditional-text",
    "text:creation-date",
    "text:creator",
    "text:database-display",
    "text:date",
    "text:description",
    "text:drop-down",
    "text:expression",
    "text:file-name",
    "text:index-body",
    "text:index-title",
    "text:initial-creator",
    "text:keywords",
    "text:meta",
    "text:meta-field",
    "text:modification-date",
    "text:note-ref",
    "text:numbered-paragraph",
    "text:page-count",
    "text:paragraph-count",
    "text:placeholder",
    "text:print-date",
    "text:ruby",
    "text:ruby-base",
    "text:section",
    "text:sequence",
    "text:sequence-ref",
    "text:subject",
    "text:text-input",
    "text:time",
    "text:title",
    "text:user-defined",
    "text:user-field-get",
    "text:user-field-input",
    "text:variable-get",
    "text:variable-input",
    "text:variable-set",
    "text:word-count",
];

/// What is in these is made by the program, or was told: contents and indexes, readings above letters, numbers of paragraphs.
const WITHOUT_ODT: &[&str] = &[
    "text:alphabetical-index",
    "text:bibliography-source",
    "text:illustration-index",
    "text:number",
    "text:object-index",
    "text:ruby-text",
    "text:table-index",
    "text:table-of-content",
    "text:user-index",
];

/// What holds words of a document of Word that pandoc does not look into.
const AROUND_DOCX: &[&str] =
    &["w:bdo", "w:customXml", "w:dir", "w:fldSimple", "w:ruby", "w:rubyBase", "w:smartTag"];

/// The same as of OpenDocument's.
const WITHOUT_DOCX: &[&str] = &["w:customXmlPr", "w:rt", "w:rubyPr", "w:smartTagPr"];

/// Times that a cell or a row is repeated at most: nobody writes as many that are the same.
const REPEATED: usize = 64;

/// Bytes that a part may have in the end.
const MOST: usize = 128 << 20;

/// The document as pandoc is given it; none if it is damaged.
pub(super) fn kept(office: Office, bytes: &[u8]) -> Option<Vec<u8>> {
    let wanted: &[&str] = match office {
        Office::Docx => &["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"],
        Office::Odt => &["content.xml"],
    };
    let parts = crate::intake::archive::parts(bytes).ok()?;
    let mut written = Vec::new();
    for (name, xml) in parts.into_iter().filter(|(name, _)| wanted.contains(&name.as_str())) {
        let xml = String::from_utf8(xml).ok()?;
        let own = Writer::new(office, &xml).written()?;
        if own != xml {
            written.push((name, own));
        }
    }
    if written.is_empty() {
        return Some(bytes.to_vec());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for ix in 0..archive.len() {
        let entry = archive.by_index_raw(ix).ok()?;
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        match written.iter().find(|(own, _)| *own == name) {
            Some((_, xml)) => {
                out.start_file(name, plain).ok()?;
                out.write_all(xml.as_bytes()).ok()?;
            }
            None => out.raw_copy_file(entry).ok()?,
        }
    }
    Some(out.finish().ok()?.into_inner())
}

/// What comes of an element when it ends.
enum End {
    /// Its own tag.
    Same,
    /// Something else.
    Other(&'static str),
    /// A cell or a row that stands there so many times, from a place in what was written.
    Repeated(&'static str, usize, usize),
    /// A row that was deleted while changes were tracked, from its place.
    Row(usize),
}

struct Writer<'x> {
    office: Office,
    xml: &'x str,
    out: String,
    /// What comes of the elements that are open.
    open: Vec<(String, End)>,
    /// Elements that are open in one that goes with all that is in it.
    skipped: usize,
    /// Cells that are open and were not taken for part of another.
    cells: usize,
    /// Rows of headings are open.
    is_heading: bool,
    /// No cell of the row has come yet.
    is_first: bool,
    /// The row was deleted while changes were tracked.
    is_deleted: bool,
}

impl<'x> Writer<'x> {
    fn new(office: Office, xml: &'x str) -> Self {
        Self {
            office,
            xml,
            out: String::with_capacity(xml.len()),
            open: Vec::new(),
            skipped: 0,
            cells: 0,
            is_heading: false,
            is_first: false,
            is_deleted: false,
        }
    }

    fn written(mut self) -> Option<String> {
        let mut reader = Reader::from_str(self.xml);
        let mut from = 0;
        loop {
            let event = reader.read_event().ok()?;
            let to = usize::try_from(reader.buffer_position()).ok()?;
            let raw = self.xml.get(from..to)?;
            from = to;
            match event {
                Event::Eof => return Some(self.out),
                Event::Start(tag) => self.begin(&tag, raw, false),
                Event::Empty(tag) => self.begin(&tag, raw, true),
                Event::End(_) => self.end(raw),
                _ if self.skipped > 0 => {}
                _ => self.out.push_str(raw),
            }
            if self.out.len() > MOST {
                return None;
            }
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>, raw: &str, is_empty: bool) {
        if self.skipped > 0 {
            self.skipped += usize::from(!is_empty);
            return;
        }
        let name = tag.name().as_ref().to_owned();
        let (start, end) = match self.office {
            Office::Odt => self.of_odt(&name, tag, raw),
            Office::Docx => self.of_docx(&name, raw, is_empty),
        };
        let Some(end) = end else {
            self.out.push_str(&start);
            self.skipped += usize::from(!is_empty);
            return;
        };
        if is_empty && matches!(end, End::Same) {
            self.out.push_str(raw);
            return;
        }
        self.out.push_str(&start);
        self.open.push((name, end));
        if is_empty {
            self.end("");
        }
    }

    fn end(&mut self, raw: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let Some((name, end)) = self.open.pop() else { return };
        match end {
            End::Same => self.out.push_str(raw),
            End::Other(end) => self.out.push_str(end),
            End::Repeated(end, from, times) => {
                self.out.push_str(end);
                let own = self.out[from..].to_owned();
                for _ in 1..times {
                    // What is too long is answered as damaged.
                    if self.out.len() <= MOST {
                        self.out.push_str(&own);
                    }
                }
            }
            End::Row(from) => {
                self.out.push_str(raw);
                if self.is_deleted {
                    self.out.truncate(from);
                }
                self.is_deleted = false;
            }
        }
        match name.as_str() {
            "table:table-header-rows" => self.is_heading = false,
            "table:table-cell" => self.cells = self.cells.saturating_sub(1),
            _ => {}
        }
    }

    /// What stands for the start of an element, and what comes of its end; no end, if all that is in it goes.
    fn of_odt(&mut self, name: &str, tag: &BytesStart<'_>, raw: &str) -> (String, Option<End>) {
        let nothing = || (String::new(), Some(End::Other("")));
        let mark = |own: &str| format!("<text:p>{own}</text:p>");
        let count = |key: &str| {
            let said = attribute(tag, key).and_then(|said| said.parse::<usize>().ok());
            said.unwrap_or(1).clamp(1, REPEATED)
        };
        if WITHOUT_ODT.contains(&name) {
            return (String::new(), None);
        }
        // What is no line of words in a cell becomes some.
        if self.cells > 0 {
            match name {
                "table:table" | "text:list" => return (mark(MORE), Some(End::Other(""))),
                "table:table-cell" => {
                    self.cells += 1;
                    return nothing();
                }
                "table:table-row" | "text:list-item" | "text:list-header" => return nothing(),
                "table:table-column" | "table:covered-table-cell" => return (String::new(), None),
                "text:h" => return ("<text:p>".to_owned(), Some(End::Other("</text:p>"))),
                _ => {}
            }
        }
        match name {
            "table:table-header-rows" => {
                self.is_heading = true;
                nothing()
            }
            "table:table-row" => {
                self.is_first = true;
                let from = self.out.len();
                let times = count("table:number-rows-repeated");
                let end = End::Repeated("</table:table-row>", from, times);
                ("<table:table-row>".to_owned(), Some(end))
            }
            "table:table-cell" => {
                let mut start = "<table:table-cell>".to_owned();
                let from = self.out.len();
                if self.is_heading && self.is_first {
                    start.push_str(&mark(HEADING));
                }
                self.is_first = false;
                let spans = ["table:number-columns-spanned", "table:number-rows-spanned"];
                if spans.iter().any(|key| count(key) > 1) {
                    start.push_str(&mark(MORE));
                }
                self.cells += 1;
                let times = count("table:number-columns-repeated");
                (start, Some(End::Repeated("</table:table-cell>", from, times)))
            }
            // The place below a cell that is larger than one.
            "table:covered-table-cell" => {
                let times = count("table:number-columns-repeated");
                ("<table:table-cell></table:table-cell>".repeat(times), None)
            }
            _ if AROUND_ODT.contains(&name) => nothing(),
            _ => (raw.to_owned(), Some(End::Same)),
        }
    }

    fn of_docx(&mut self, name: &str, raw: &str, is_empty: bool) -> (String, Option<End>) {
        let parent = self.open.last().map(|(own, _)| own.as_str());
        match name {
            _ if WITHOUT_DOCX.contains(&name) => (String::new(), None),
            // Letters below their readings are a run of letters in another.
            "w:ruby" if parent == Some("w:r") => ("</w:r>".to_owned(), Some(End::Other("<w:r>"))),
            "w:tr" if !is_empty => (raw.to_owned(), Some(End::Row(self.out.len()))),
            "w:del" if parent == Some("w:trPr") => {
                self.is_deleted = true;
                (raw.to_owned(), Some(End::Same))
            }
            _ if AROUND_DOCX.contains(&name) => (String::new(), Some(End::Other(""))),
            _ => (raw.to_owned(), Some(End::Same)),
        }
    }
}
