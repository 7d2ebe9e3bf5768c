//! A source's text → the file that a translator fills in: its structure, and beside each piece of it
//! what is to be translated, as a comment.

use std::fmt::Write as _;
use std::ops::Range;

use super::answer::UPDATE;
use super::forms::to_write;
use super::keys::{key, own_name, value as written_value};
use super::labels::signed;
use super::marks::{Mark, SIGN};
use super::skeleton::pieces;
use crate::data::{self, Notation, Table, Value};
use crate::model::{KeyNames, Locale, Settings, keys};
use crate::parse::front;

/// What the file says to its translator, each a line or several without markup.
pub struct Notes {
    /// At the top: what to do.
    pub top: String,
    /// Beside `draft`: when to take it away.
    pub draft: String,
    /// Beside messages: what to leave as it is.
    pub messages: String,
    /// Where the body begins.
    pub body: String,
}

/// What a file says that comes back by the inbox.
pub struct Handing<'h> {
    /// The article's id.
    pub article: &'h str,
    /// The language to translate into.
    pub locale: &'h Locale,
    /// The mark of what stands at a place of the source.
    pub mark: &'h dyn Fn(&Range<usize>) -> Mark,
}

/// The file to fill in. `None` if the source's front matter cannot be read.
#[must_use]
pub fn fill_in(
    source: &str,
    settings: &Settings,
    notes: &Notes,
    handing: Option<&Handing<'_>>,
) -> Option<String> {
    let split = front::split(source).ok()?;
    let (notation, table) = match &split.front {
        Some((notation, range)) => {
            let text = &source[range.clone()];
            let (table, faults) =
                data::parse(*notation, text, range.start, settings.limits.data_depth);
            if !faults.is_empty() {
                return None;
            }
            (*notation, table)
        }
        None => (Notation::Toml, Table::default()),
    };
    let mut out = Out { text: String::with_capacity(source.len() * 2), notation, handing };
    let fence = if notation == Notation::Toml { "+++" } else { "---" };
    let _ = writeln!(out.text, "{fence}");
    match handing {
        None => {
            comment(&mut out.text, "", &notes.top);
            comment(&mut out.text, "", &notes.draft);
            out.text.push_str(match notation {
                Notation::Toml => "draft = true\n",
                Notation::Yaml => "draft: true\n",
            });
        }
        Some(handing) => address(&mut out.text, notation, &notes.top, handing, false),
    }
    keys_to_fill(&mut out, &table, &settings.keys, notes);
    let _ = writeln!(out.text, "{fence}\n");
    let sign = handing.map_or_else(String::new, |_| format!("{SIGN}\n"));
    html_comment(&mut out.text, &format!("{sign}{}", notes.body));
    let text = source[split.body..].trim_start_matches('\u{FEFF}');
    body(&mut out, text, source.len() - text.len());
    Some(out.text)
}

/// What tells the inbox where the file belongs.
pub(super) fn address(
    out: &mut String,
    notation: Notation,
    top: &str,
    handing: &Handing<'_>,
    is_update: bool,
) {
    let _ = writeln!(out, "#{SIGN}");
    comment(out, "", top);
    let mark = if notation == Notation::Toml { " =" } else { ":" };
    let mut line = |key: &str, value: &str| {
        let value = serde_json::Value::from(value);
        let _ = writeln!(out, "{key}{mark} {value}");
    };
    line("article", handing.article);
    line("locale", handing.locale.as_str());
    if is_update {
        let _ = writeln!(out, "{UPDATE}{mark} true");
    }
}

/// The file as it is written.
struct Out<'h> {
    text: String,
    notation: Notation,
    handing: Option<&'h Handing<'h>>,
}

impl Out<'_> {
    /// The mark of what stands at a place of the source, above what is said of it.
    fn mark(&mut self, indent: &str, span: &Range<usize>, note: &str) {
        if let Some(handing) = self.handing {
            let mark = (handing.mark)(span).above(note);
            let _ = writeln!(self.text, "{indent}#{mark}");
        }
    }
}

/// The keys that are translated, in the order of the source: plain ones first, as TOML wants it.
fn keys_to_fill(out: &mut Out<'_>, table: &Table, names: &KeyNames, notes: &Notes) {
    let own = |written: &str| own_name(written, names);
    let translated = table.entries.iter().filter_map(|(written, _, node)| {
        let own = own(written).filter(|own| keys::FRONT.contains(own))?;
        (!matches!(own, "slug" | "redirect-from" | "draft")).then_some((own, written, node))
    });
    let fields = table.entries.iter().filter(|(written, _, node)| {
        let text = matches!(node.value, Value::Text(_));
        text && own(written).is_none() && names.translated.contains(written)
    });
    let translated = translated.chain(fields.map(|(name, _, node)| ("", name, node)));
    let (plain, tables): (Vec<_>, Vec<_>) =
        translated.partition(|(_, _, node)| !matches!(node.value, Value::Table(_)));
    for (_, written, node) in plain {
        if let Value::Text(text) = &node.value {
            entry(out, "", written, (text, &node.span), "");
        }
    }
    for (own, written, node) in tables {
        let Value::Table(inner) = &node.value else { continue };
        if own == "section" {
            for (section, _, node) in &inner.entries {
                if let Value::Table(texts) = &node.value {
                    group(out, &[written, section], texts, "");
                }
            }
        } else {
            let keep = if own == "messages" { notes.messages.as_str() } else { "" };
            group(out, &[written], inner, keep);
        }
    }
}

/// A table of texts. With a note to keep them, they are put in as they are.
fn group(out: &mut Out<'_>, path: &[&str], texts: &Table, keep: &str) {
    let indent = match out.notation {
        Notation::Toml => {
            let name: Vec<String> = path.iter().map(|part| key(part)).collect();
            let _ = writeln!(out.text, "\n[{}]", name.join("."));
            String::new()
        }
        Notation::Yaml => {
            for (depth, part) in path.iter().enumerate() {
                let _ = writeln!(out.text, "{}{}:", "  ".repeat(depth), key(part));
            }
            "  ".repeat(path.len())
        }
    };
    if !keep.is_empty() && out.handing.is_some() {
        let _ = writeln!(out.text, "{indent}#{SIGN}");
    }
    comment(&mut out.text, &indent, keep);
    for (name, _, node) in &texts.entries {
        if let Value::Text(text) = &node.value {
            let value = match out.handing {
                _ if keep.is_empty() => String::new(),
                Some(handing) => to_write(text, handing.locale),
                None => text.clone(),
            };
            entry(out, &indent, name, (text, &node.span), &value);
        }
    }
}

fn entry(
    out: &mut Out<'_>,
    indent: &str,
    name: &str,
    (text, span): (&str, &Range<usize>),
    value: &str,
) {
    if value != text {
        out.mark(indent, span, text);
        comment(&mut out.text, indent, text);
    }
    let mark = if out.notation == Notation::Toml { " =" } else { ":" };
    let value = written_value(out.notation, indent, value);
    let _ = writeln!(out.text, "{indent}{}{mark} {value}", key(name));
}

pub(super) fn comment(out: &mut String, indent: &str, text: &str) {
    for line in text.trim().lines() {
        let _ = writeln!(out, "{indent}# {}", line.trim_end());
    }
}

pub(super) fn html_comment(out: &mut String, text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        // Nothing in the text may end the comment.
        let text = text.replace("-->", "- ->");
        let _ = writeln!(out, "<!-- {text} -->\n");
    }
}

fn body(out: &mut Out<'_>, source: &str, offset: usize) {
    let pieces = pieces(source);
    // A mark that is lost is noticed by its number.
    let all = pieces.iter().filter(|piece| !piece.verbatim).count();
    let mut nth = 0;
    for piece in pieces {
        let text = source[piece.range.clone()].trim_end();
        if piece.verbatim {
            let _ = writeln!(out.text, "{text}\n");
            continue;
        }
        let text = &*signed(text.trim_start());
        let span = piece.range.start + offset..piece.range.end + offset;
        match out.handing {
            None => html_comment(&mut out.text, text),
            Some(handing) => {
                nth += 1;
                let mark = Mark { nth: Some((nth, all)), ..(handing.mark)(&span).above(text) };
                html_comment(&mut out.text, &format!("{mark}\n{text}\n"));
            }
        }
        if piece.skeleton.is_empty() {
            // Where a paragraph's translation goes.
            out.text.push('\n');
        } else {
            let _ = writeln!(out.text, "{}\n", piece.skeleton.trim_end_matches('\n'));
        }
    }
}
