//! What a text is, as another program sees it: the HTML that pulldown-cmark writes of it, as a
//! browser would show it.
//!
//! Where fingerprints are meant to see less than the HTML, or more, it is done to the HTML here:
//!
//! - comments are notes among translators: they count for nothing;
//! - white space is a gap, of any width, breaking or not; what only allows a break is nothing;
//! - a line end between Chinese or Japanese characters is nothing, as CSS has it;
//! - composed and decomposed characters are the same (NFC);
//! - raw HTML stays apart from the HTML of Markdown, since it is never published;
//! - the alternative text of an image is its text alone, without HTML and notes in it;
//! - footnotes go by their order, not by their labels;
//! - a colon at the start of a line begins a definition only before white space;
//! - a code block has a language if the first word behind the fence is one's name; what else stands
//!   there counts too;
//! - at the end of lines and of the whole, code has no white space.

use std::fmt::Write as _;

use icu::normalizer::ComposingNormalizer;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// For a colon.
const COLON: char = '\u{E002}';
/// Around raw HTML.
const RAW: [char; 2] = ['\u{E000}', '\u{E001}'];

/// The text as a list of tags and words.
pub(super) fn shown(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST;
    let markdown = &without_colons(markdown);
    let mut rendered = String::new();
    html::push_html(&mut rendered, apart(Parser::new_ext(markdown, options)).into_iter());
    Reader::default().read(&rendered.replace(COLON, ":"))
}

/// The text with other characters for the colons that no white space follows, where lines begin.
fn without_colons(markdown: &str) -> String {
    let line = |line: &str| {
        let rest = line.trim_start_matches([' ', '\t', '>']);
        let delimiter = rest.contains('-') && rest.trim_end().chars().all(|c| ":-| \t".contains(c));
        match rest.strip_prefix(':') {
            Some(rest) if !rest.starts_with([' ', '\t']) && !delimiter => {
                format!("{}{COLON}{rest}", &line[..line.len() - rest.len() - 1])
            }
            _ => line.to_owned(),
        }
    };
    markdown.split_inclusive('\n').map(line).collect()
}

/// The events with raw HTML and footnotes set apart, and without comments.
fn apart<'e>(events: impl Iterator<Item = Event<'e>>) -> Vec<Event<'e>> {
    let raw = |html: &str| Event::Html(format!("{}{html}{}", RAW[0], RAW[1]).into());
    let tag = |tag: String| Event::Html(tag.into());
    let events: Vec<_> = events.collect();
    let mut notes: Vec<CowStr<'_>> = Vec::new();
    let (mut out, mut block, mut images) = (Vec::new(), None::<String>, 0_usize);
    // Once for the order of the notes, once for the rest.
    for write in [false, true] {
        for event in &events {
            match event {
                Event::Start(Tag::Image { .. }) => images += 1,
                Event::End(TagEnd::Image) => images -= 1,
                Event::FootnoteReference(label) if images == 0 && !notes.contains(label) => {
                    notes.push(label.clone());
                }
                _ => {}
            }
            let number = |label| notes.iter().position(|n| n == label).map_or(0, |at| at + 1);
            match event {
                _ if !write => {}
                Event::Start(Tag::HtmlBlock) => block = Some(String::new()),
                Event::End(TagEnd::HtmlBlock) => {
                    let html = without_comments(&block.take().unwrap_or_default());
                    if html.trim().is_empty() {
                        out.push(tag("\n".to_owned()));
                    } else {
                        out.extend([tag("<x-block>".to_owned()), raw(&html)]);
                        out.push(tag("</x-block>".to_owned()));
                    }
                }
                Event::Html(html) | Event::InlineHtml(html) => match &mut block {
                    Some(block) => block.push_str(html),
                    None if images > 0 || html.starts_with("<!--") => {}
                    None => out.push(raw(html)),
                },
                Event::Text(text) if block.is_some() => {
                    block.as_mut().expect("open").push_str(text);
                }
                Event::FootnoteReference(_) if images > 0 => {}
                Event::FootnoteReference(label) => {
                    out.push(tag(format!("<sup class=\"{}\">", number(label))));
                }
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    out.push(tag(format!("<x-note class=\"{}\">", number(label))));
                }
                Event::End(TagEnd::FootnoteDefinition) => out.push(tag("</x-note>".to_owned())),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    let further = further(info);
                    if !further.is_empty() {
                        out.push(tag(format!("<x-info class=\"{further}\">")));
                    }
                    out.push(event.clone());
                }
                event => out.push(event.clone()),
            }
        }
    }
    out
}

/// What stands behind a fence besides the language's name, in letters that no reader of HTML trips on.
fn further(info: &str) -> String {
    let word = info.split([' ', ',', '{']).next().unwrap_or_default();
    let named = |c: char| c.is_ascii_alphanumeric() || "+#-_.".contains(c);
    let rest = if word.chars().all(named) { &info[word.len()..] } else { info };
    let words: Vec<_> = rest.split_whitespace().collect();
    words.join(" ").bytes().map(|byte| format!("{byte:02x}")).collect()
}

fn without_comments(html: &str) -> String {
    let (mut out, mut rest) = (String::new(), html);
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        let whole = after.strip_prefix("->").or(after.strip_prefix('>'));
        rest = whole.unwrap_or_else(|| after.split_once("-->").map_or("", |(_, behind)| behind));
    }
    out + rest
}

/// Elements that stand in a line.
const IN_LINE: &str = " a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd \
    label mark q s samp small span strike strong sub sup time tt u var wbr ";

/// What people read of raw HTML beside its text.
const READ: [&str; 19] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "caption",
    "content",
    "description",
    "header",
    "heading",
    "label",
    "placeholder",
    "subtitle",
    "summary",
    "tagline",
    "text",
    "title",
    "tooltip",
];

#[derive(Default)]
struct Reader {
    /// A line for each block that begins, ends or has text.
    out: String,
    /// The pieces of text and tags since then.
    pieces: Vec<String>,
    /// White space that may yet turn out to be nothing: its place among the pieces, and whether it
    /// is a line end alone.
    gap: Option<(usize, bool)>,
    /// The last character that is no tag's.
    last: Option<char>,
}

impl Reader {
    fn read(mut self, html: &str) -> String {
        let mut rest = html;
        while let Some(c) = rest.chars().next() {
            if c == RAW[0] {
                let end = rest.find(RAW[1]).unwrap_or(rest.len());
                self.raw(&rest[c.len_utf8()..end]);
                rest = rest[end..].trim_start_matches(RAW[1]);
            } else if let Some(code) = rest.strip_prefix("<pre>") {
                let (code, behind) = code.split_once("</pre>").unwrap_or((code, ""));
                self.code(code);
                rest = behind;
            } else if c == '<' {
                let (tag, behind) = rest.split_at(tag_end(rest));
                self.tag(tag);
                rest = behind;
            } else {
                let end = rest.find(['<', RAW[0]]).unwrap_or(rest.len());
                self.words(&decoded(&rest[..end]));
                rest = &rest[end..];
            }
        }
        self.block("");
        ComposingNormalizer::new_nfc().normalize(&self.out).into_owned()
    }

    fn words(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}') {
                continue;
            }
            if c.is_whitespace() {
                self.space(c == '\n');
                continue;
            }
            if let Some((at, line_end)) = self.gap.take() {
                let joined = line_end && self.last.is_some_and(is_east_asian) && is_east_asian(c);
                self.pieces[at] = if joined { "" } else { " " }.to_owned();
            }
            self.pieces.push(c.to_string());
            self.last = Some(c);
        }
    }

    fn space(&mut self, line_end: bool) {
        match &mut self.gap {
            Some((_, only)) => *only &= line_end,
            None if self.last.is_some() => {
                self.gap = Some((self.pieces.len(), line_end));
                self.pieces.push(String::new());
            }
            None => {}
        }
    }

    /// A block begins or ends.
    fn block(&mut self, line: &str) {
        let text = self.pieces.concat();
        for line in [text.as_str(), line].iter().filter(|line| !line.is_empty()) {
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.pieces.clear();
        (self.gap, self.last) = (None, None);
    }

    fn tag(&mut self, tag: &str) {
        let (name, closing, attributes) = taken_apart(tag);
        let in_line = IN_LINE.contains(&format!(" {name} "));
        let told = told(&name, closing, attributes.iter().filter(|(n, _)| n != "alt"));
        match name.as_str() {
            "br" => {
                self.pieces.push(told);
                self.space(false);
            }
            "img" => {
                self.pieces.push(told);
                let alt = attributes.iter().find(|(name, _)| name == "alt");
                self.words(alt.map_or("", |(_, alt)| alt));
                self.pieces.push("⟨/img⟩".to_owned());
            }
            _ if in_line => self.pieces.push(told),
            _ => self.block(&told),
        }
    }

    /// A code block: its lines as they are, but for white space at their ends.
    fn code(&mut self, code: &str) {
        let (tag, code) = code.split_at(tag_end(code));
        let (_, _, attributes) = taken_apart(tag);
        let language = attributes.first().and_then(|(_, class)| class.strip_prefix("language-"));
        let language = language.unwrap_or_default().split([',', '{']).next().unwrap_or_default();
        let named = |c: char| c.is_ascii_alphanumeric() || "+#-_.".contains(c);
        let language = if language.chars().all(named) { language } else { "" };
        let code = decoded(code.trim_end_matches("</code>"));
        let lines: Vec<_> = code.lines().map(str::trim_end).collect();
        self.block(&format!("⟨pre {language}⟩\n{}", lines.join("\n").trim_end()));
    }

    /// Raw HTML as a browser would show it, each tag marked as raw.
    fn raw(&mut self, html: &str) {
        let mut rest = html;
        while !rest.is_empty() {
            if !begins_tag(rest) {
                let mut ends =
                    rest.char_indices().skip(1).filter(|(at, _)| begins_tag(&rest[*at..]));
                let end = ends.next().map_or(rest.len(), |(at, _)| at);
                self.words(&decoded(&rest[..end]));
                rest = &rest[end..];
                continue;
            }
            let (tag, behind) = rest.split_at(tag_end(rest));
            rest = behind;
            if tag.starts_with("<!") || tag.starts_with("<?") {
                self.pieces.push(format!("⟪{}⟫", tag.trim()));
                continue;
            }
            let (name, closing, mut attributes) = taken_apart(tag);
            for (_, value) in attributes.iter_mut().filter(|(n, _)| READ.contains(&n.as_str())) {
                *value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            }
            attributes.retain(|(n, v)| !(READ.contains(&n.as_str()) && v.is_empty()));
            let in_line = IN_LINE.contains(&format!(" {name} ")) && name != "br";
            if !in_line {
                self.space(false);
            }
            let alt = attributes.iter().find(|(name, _)| name == "alt").cloned();
            attributes.retain(|(name, _)| name != "alt");
            self.pieces.push(format!("⟪{}⟫", told(&name, closing, attributes.iter())));
            if let Some((_, alt)) = alt {
                self.words(&alt);
                self.pieces.push("⟪/alt⟫".to_owned());
            }
            if !in_line {
                self.space(false);
            }
            if !closing && (name == "script" || name == "style") && !tag.ends_with("/>") {
                let end = rest.to_ascii_lowercase().find(&format!("</{name}"));
                let (hidden, behind) = rest.split_at(end.unwrap_or(rest.len()));
                self.pieces.push(format!("⟪{}⟫", hidden.trim()));
                rest = behind;
            }
        }
    }
}

fn begins_tag(text: &str) -> bool {
    let mut chars = text.trim_start_matches('<').chars();
    let first = if text.starts_with('<') { chars.next() } else { None };
    match first {
        Some('/') => chars.next().is_some_and(|c| c.is_ascii_alphabetic()),
        first => first.is_some_and(|c| c.is_ascii_alphabetic() || c == '!' || c == '?'),
    }
}

fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            None if c == '>' => return at + 1,
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(open) if c == open => quote = None,
            _ => {}
        }
    }
    text.find('>').map_or(text.len(), |at| at + 1)
}

type Attributes = Vec<(String, String)>;

/// A tag's name, whether it closes, and its attributes in the order of their names.
fn taken_apart(tag: &str) -> (String, bool, Attributes) {
    let inner = tag.strip_prefix('<').unwrap_or(tag);
    let mut inner = inner.strip_suffix('>').unwrap_or(inner);
    let closing = inner.starts_with('/');
    inner = inner.trim_start_matches('/');
    let end = inner.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(inner.len());
    let name = inner[..end].to_ascii_lowercase();
    let (mut attributes, mut rest) = (Vec::new(), &inner[end..]);
    if closing {
        return (name, closing, attributes);
    }
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let Some(first) = rest.chars().next() else { break };
        let end =
            rest[first.len_utf8()..].find(|c: char| c.is_ascii_whitespace() || "=/".contains(c));
        let (key, behind) = rest.split_at(end.map_or(rest.len(), |end| end + first.len_utf8()));
        rest = behind;
        let mut value = "";
        if let Some(given) = rest.trim_start().strip_prefix('=') {
            let given = given.trim_start();
            let quote = given.chars().next().filter(|c| "\"'".contains(*c));
            (value, rest) = match quote {
                Some(quote) => given[1..].split_once(quote).unwrap_or((&given[1..], "")),
                None => given
                    .split_at(given.find(|c: char| c.is_ascii_whitespace()).unwrap_or(given.len())),
            };
        }
        attributes.push((key.to_ascii_lowercase(), decoded(value)));
    }
    attributes.sort();
    (name, closing, attributes)
}

fn told<'a>(
    name: &str,
    closing: bool,
    attributes: impl Iterator<Item = &'a (String, String)>,
) -> String {
    let mut out = format!("⟨{}{name}", if closing { "/" } else { "" });
    for (name, value) in attributes {
        let value = match name.as_str() {
            "title" => {
                let unseen = ['\u{AD}', '\u{200B}', '\u{2060}', '\u{FEFF}'];
                value.replace(unseen, "").split_whitespace().collect::<Vec<_>>().join(" ")
            }
            _ => value.clone(),
        };
        let _ = write!(out, " {name}={value:?}");
    }
    out + "⟩"
}

fn decoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = [
            ("amp;", '&'),
            ("lt;", '<'),
            ("gt;", '>'),
            ("quot;", '"'),
            ("#x27;", '\''),
            ("nbsp;", '\u{A0}'),
            ("ouml;", 'ö'),
            ("eacute;", 'é'),
        ];
        let found = known.iter().find(|(name, _)| after.starts_with(name));
        if let (None, Some((c, behind))) = (found, numbered(after)) {
            out.push(c);
            rest = behind;
            continue;
        }
        out.push(found.map_or('&', |(_, c)| *c));
        rest = &after[found.map_or(0, |(name, _)| name.len())..];
    }
    out + rest
}

/// The character that stands behind `&` by its number, and what follows.
fn numbered(text: &str) -> Option<(char, &str)> {
    let (number, behind) = text.strip_prefix('#')?.split_once(';')?;
    let value = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    Some((char::from_u32(value.ok()?)?, behind))
}

/// Wide, full-width and half-width characters, but for Hangul.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{312F}' | '\u{3190}'..='\u{31FF}' | '\u{3220}'..='\u{325F}'
        | '\u{3280}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF01}'..='\u{FF9F}' | '\u{1F300}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}')
}
