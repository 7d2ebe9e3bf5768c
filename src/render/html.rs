//! A body as HTML: a closed set of elements, attributes and URL schemes. Nothing of the text can
//! add to it, so that the writer itself is the sanitiser.

mod lines;

use std::collections::BTreeMap;

use super::{escape, isolates};
use crate::format::unmarked::unmarked;
use crate::model::unit::Align;
use crate::model::url::{Address, classify};
use crate::model::{Block, Body, Href, Inline, Locale, Mark, Node};

/// What a body needs to become HTML.
pub(super) struct Context<'c> {
    /// For each link inside the network: where it leads.
    pub links: &'c [(String, Href)],
    /// The placeables' values, with their isolates.
    pub values: &'c [Option<String>],
    /// Alternative texts by file name, for images that have none in place.
    pub alts: &'c BTreeMap<String, String>,
    /// Whether the text is written from right to left, so that every value is isolated; in other text
    /// those are that have something from right to left in them.
    pub isolate: bool,
    /// The heading over the footnotes, ready for a page.
    pub notes_title: &'c str,
    /// What the link back from the footnote of this number says.
    pub back: &'c dyn Fn(usize) -> String,
    /// Tag of a locale, for links into another language.
    pub locale: &'c dyn Fn(crate::model::LocaleIx) -> &'c Locale,
}

/// Appends a body.
pub(super) fn write(out: &mut String, body: &Body<'_>, context: &Context<'_>) {
    let mut writer = Writer {
        body,
        context,
        links: Vec::new(),
        alt: None,
        references: Vec::new(),
        counts: Vec::new(),
        notes: Vec::new(),
        held: Vec::new(),
        code: false,
    };
    let mut ix = 0;
    while let Some(node) = body.nodes.get(ix) {
        let joined = writer.joined(out, ix);
        if joined > 0 {
            ix += joined;
            continue;
        }
        let texts = writer.texts(ix);
        if texts == 0 {
            writer.node(out, node);
        } else {
            writer.text(out, ix..ix + texts);
        }
        ix += texts.max(1);
    }
    writer.footnotes(out);
}

struct Writer<'w, 'b, 'c> {
    body: &'w Body<'b>,
    context: &'w Context<'c>,
    /// For each open link: whether it was written.
    links: Vec<bool>,
    /// The open image: its target, how many images are open, and its text so far.
    alt: Option<(u32, usize, String)>,
    /// Footnotes in the order of their first reference.
    references: Vec<u32>,
    /// How often each of them was referred to.
    counts: Vec<usize>,
    /// Footnotes' HTML by their place.
    notes: Vec<(u32, String)>,
    /// What was written before each of the footnotes that are open: a quotation or list in one may
    /// hold another.
    held: Vec<String>,
    /// Whether a code block is open.
    code: bool,
}

impl Writer<'_, '_, '_> {
    fn node(&mut self, out: &mut String, node: &Node<'_>) {
        match node {
            Node::Open(block) => self.open(out, *block),
            Node::Close(block) => self.close(out, *block),
            Node::Rule => out.push_str("<hr>\n"),
            Node::Inline(inline) if self.alt.is_some() => self.alt_text(out, inline),
            Node::Inline(inline) => self.inline(out, inline),
        }
    }

    fn open(&mut self, out: &mut String, block: Block) {
        // A list inside an item whose text has no paragraph around it.
        if matches!(block, Block::List(_) | Block::Definitions) && !out.ends_with(['\n', '>']) {
            out.push('\n');
        }
        match block {
            Block::Paragraph => out.push_str("<p>"),
            Block::Heading(level, id) => {
                out.push_str("<h");
                out.push(char::from(b'0' + level.clamp(1, 6)));
                if let Some(id) = id {
                    attribute(out, "id", &self.body.ids[id as usize]);
                }
                out.push('>');
            }
            Block::Quote => out.push_str("<blockquote>\n"),
            Block::Code(language, _) => {
                self.code = true;
                out.push_str("<pre tabindex=\"0\"><code");
                if let Some(language) = language {
                    let language = &self.body.ids[language as usize];
                    attribute(out, "class", &format!("language-{language}"));
                }
                out.push('>');
            }
            Block::List(None) => out.push_str("<ul>\n"),
            Block::List(Some(1)) => out.push_str("<ol>\n"),
            Block::List(Some(first)) => {
                out.push_str("<ol");
                attribute(out, "start", &first.to_string());
                out.push_str(">\n");
            }
            Block::Item => out.push_str("<li>"),
            Block::Table => out.push_str("<div class=\"table\" tabindex=\"0\"><table>\n"),
            Block::TableHead => out.push_str("<thead><tr>"),
            Block::Row => out.push_str("<tr>"),
            Block::Cell(head, align) => {
                out.push_str(if head { "<th scope=\"col\"" } else { "<td" });
                out.push_str(match align {
                    Align::None => "",
                    Align::Start => " class=\"start\"",
                    Align::Center => " class=\"center\"",
                    Align::End => " class=\"end\"",
                });
                out.push('>');
            }
            Block::Definitions => out.push_str("<dl>\n"),
            Block::Term => out.push_str("<dt>"),
            Block::Definition => out.push_str("<dd>"),
            Block::Html => {}
            // Notes are written at the end; what stood before waits until this one is whole.
            Block::Footnote(_) => self.held.push(std::mem::take(out)),
        }
    }

    fn close(&mut self, out: &mut String, block: Block) {
        match block {
            Block::Paragraph => out.push_str("</p>\n"),
            Block::Heading(level, _) => {
                out.push_str("</h");
                out.push(char::from(b'0' + level.clamp(1, 6)));
                out.push_str(">\n");
            }
            Block::Quote => out.push_str("</blockquote>\n"),
            Block::Code(..) => {
                self.code = false;
                out.push_str("</code></pre>\n");
            }
            Block::List(None) => out.push_str("</ul>\n"),
            Block::List(Some(_)) => out.push_str("</ol>\n"),
            Block::Item => out.push_str("</li>\n"),
            Block::Table => {
                if out.ends_with("</tr>\n") {
                    out.push_str("</tbody>");
                }
                out.push_str("</table></div>\n");
            }
            Block::TableHead => out.push_str("</tr></thead>\n<tbody>\n"),
            Block::Row => out.push_str("</tr>\n"),
            Block::Cell(true, _) => out.push_str("</th>"),
            Block::Cell(false, _) => out.push_str("</td>"),
            Block::Definitions => out.push_str("</dl>\n"),
            Block::Term => out.push_str("</dt>\n"),
            Block::Definition => out.push_str("</dd>\n"),
            Block::Html => {}
            Block::Footnote(ix) => {
                let before = self.held.pop().unwrap_or_default();
                self.notes.push((ix, std::mem::replace(out, before)));
            }
        }
    }

    fn inline(&mut self, out: &mut String, inline: &Inline<'_>) {
        match inline {
            Inline::Text(text) => escape::text(out, text),
            Inline::Code(code) => {
                // A code block brings its own element.
                out.push_str(if self.code { "" } else { "<code>" });
                escape::text(out, code);
                out.push_str(if self.code { "" } else { "</code>" });
            }
            Inline::Placeable(ix) => {
                let value = self.context.values.get(*ix as usize);
                let Some(value) = value.and_then(Option::as_deref) else { return };
                isolates::running(out, value, self.context.isolate);
            }
            Inline::SoftBreak => out.push('\n'),
            Inline::HardBreak => out.push_str("<br>\n"),
            Inline::FootnoteRef(ix) => self.reference(out, *ix),
            Inline::Html(_) => {}
            Inline::Open(Mark::Emphasis) => out.push_str("<em>"),
            Inline::Close(Mark::Emphasis) => out.push_str("</em>"),
            Inline::Open(Mark::Strong) => out.push_str("<strong>"),
            Inline::Close(Mark::Strong) => out.push_str("</strong>"),
            Inline::Open(Mark::Strike) => out.push_str("<del>"),
            Inline::Close(Mark::Strike) => out.push_str("</del>"),
            Inline::Open(Mark::Link(ix)) => self.link(out, *ix),
            Inline::Close(Mark::Link(_)) => {
                if self.links.pop() == Some(true) {
                    out.push_str("</a>");
                }
            }
            Inline::Open(Mark::Image(ix)) => self.alt = Some((*ix, 1, String::new())),
            Inline::Close(Mark::Image(_)) => {}
        }
    }

    fn link(&mut self, out: &mut String, ix: u32) {
        let target = &self.body.targets[ix as usize];
        let inside;
        let (address, foreign) = match classify(&target.dest) {
            Address::External | Address::Fragment => (Some(target.dest.as_ref()), None),
            Address::Relative | Address::Site => {
                inside = self.context.links.iter().find(|(dest, _)| *dest == target.dest);
                match inside {
                    Some((_, Href::To(to) | Href::Picture(to, _))) => (Some(to.as_str()), None),
                    Some((_, Href::Foreign(to, locale))) => (Some(to.as_str()), Some(*locale)),
                    _ => (None, None),
                }
            }
            Address::Forbidden | Address::OtherHost | Address::Empty => (None, None),
        };
        // A link inside a link there is not in HTML.
        let address = address.filter(|_| !self.links.contains(&true));
        self.links.push(address.is_some());
        let Some(address) = address else { return };
        out.push_str("<a href=\"");
        escape::href(out, address);
        out.push('"');
        if let Some(locale) = foreign {
            attribute(out, "hreflang", (self.context.locale)(locale).as_str());
        }
        if !target.title.is_empty() {
            attribute(out, "title", &target.title);
        }
        out.push('>');
    }

    /// Inside an image all marks vanish; what remains is its alternative text.
    fn alt_text(&mut self, out: &mut String, inline: &Inline<'_>) {
        let Some((_, depth, alt)) = &mut self.alt else { return };
        match inline {
            Inline::Text(text) | Inline::Code(text) => alt.push_str(text),
            Inline::Placeable(ix) => {
                let value = self.context.values.get(*ix as usize);
                alt.push_str(&unmarked(value.and_then(Option::as_deref).unwrap_or_default()));
            }
            Inline::SoftBreak | Inline::HardBreak => alt.push(' '),
            Inline::Open(Mark::Image(_)) => *depth += 1,
            Inline::Close(Mark::Image(_)) => {
                *depth -= 1;
                if *depth == 0
                    && let Some((ix, _, alt)) = self.alt.take()
                {
                    self.image(out, ix, &alt);
                }
            }
            Inline::FootnoteRef(_) | Inline::Html(_) | Inline::Open(_) | Inline::Close(_) => {}
        }
    }

    fn image(&self, out: &mut String, ix: u32, alt: &str) {
        let target = &self.body.targets[ix as usize];
        let named = self.context.alts.get(target.dest.as_ref()).map(String::as_str);
        let alt = if alt.is_empty() { named.unwrap_or_default() } else { alt };
        let inside = match classify(&target.dest) {
            Address::Relative | Address::Site => {
                self.context.links.iter().find(|(dest, _)| *dest == target.dest)
            }
            _ => None,
        };
        let (address, size) = match inside {
            Some((_, Href::To(address))) => (address, None),
            Some((_, Href::Picture(address, size))) => (address, Some(size)),
            _ => {
                escape::text(out, alt);
                return;
            }
        };
        out.push_str("<img src=\"");
        escape::href(out, address);
        out.push('"');
        attribute(out, "alt", alt);
        if !target.title.is_empty() {
            attribute(out, "title", &target.title);
        }
        if let Some(size) = size {
            out.push_str(&format!(" width=\"{}\" height=\"{}\"", size.width, size.height));
        }
        out.push_str(" loading=\"lazy\" decoding=\"async\">");
    }

    fn reference(&mut self, out: &mut String, ix: u32) {
        let number = match self.references.iter().position(|known| *known == ix) {
            Some(place) => place,
            None => {
                self.references.push(ix);
                self.counts.push(0);
                self.references.len() - 1
            }
        };
        self.counts[number] += 1;
        let (number, count) = (number + 1, self.counts[number]);
        let id = if count == 1 {
            format!("hx-ref-{number}")
        } else {
            format!("hx-ref-{number}-{count}")
        };
        out.push_str(&format!(
            "<sup class=\"fnref\"><a href=\"#hx-note-{number}\" id=\"{id}\">{number}</a></sup>"
        ));
    }

    fn footnotes(&mut self, out: &mut String) {
        if self.references.is_empty() {
            return;
        }
        out.push_str("<section class=\"footnotes\"><h2>");
        out.push_str(self.context.notes_title);
        out.push_str("</h2>\n<ol>\n");
        let mut place = 0;
        // A note may refer to further notes; they are all known when the bodies are written.
        while let Some(ix) = self.references.get(place).copied() {
            let number = place + 1;
            let note = self.notes.iter().find(|(known, _)| *known == ix);
            let note = note.map_or("", |(_, html)| html.trim_end());
            let back = escape::escaped(&(self.context.back)(number));
            let back = format!(
                " <a class=\"back\" href=\"#hx-ref-{number}\" aria-label=\"{back}\">↩\u{fe0e}</a>"
            );
            out.push_str(&format!("<li id=\"hx-note-{number}\">"));
            match note.strip_suffix("</p>") {
                Some(open) => out.push_str(&format!("{open}{back}</p>")),
                None => out.push_str(&format!("{note}{back}")),
            }
            out.push_str("</li>\n");
            place += 1;
        }
        out.push_str("</ol></section>\n");
    }
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape::text(out, value);
    out.push('"');
}
