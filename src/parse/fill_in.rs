//! A source's text → the file that a translator fills in: its structure, and beside each piece of it
//! what is to be translated, as a comment.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{front, markdown};
use crate::data::{self, Notation, Table, Value};
use crate::model::{KeyNames, Settings, keys};

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

/// The file to fill in. `None` if the source's front matter cannot be read.
#[must_use]
pub fn fill_in(source: &str, settings: &Settings, notes: &Notes) -> Option<String> {
    let split = front::split(source).ok()?;
    let (notation, table) = match &split.front {
        Some((notation, range)) => {
            let text = &source[range.clone()];
            let (table, faults) = data::parse(*notation, text, 0, settings.limits.data_depth);
            if !faults.is_empty() {
                return None;
            }
            (*notation, table)
        }
        None => (Notation::Toml, Table::default()),
    };
    let mut out = String::with_capacity(source.len() * 2);
    let fence = if notation == Notation::Toml { "+++" } else { "---" };
    let _ = writeln!(out, "{fence}");
    comment(&mut out, "", &notes.top);
    comment(&mut out, "", &notes.draft);
    out.push_str(match notation {
        Notation::Toml => "draft = true\n",
        Notation::Yaml => "draft: true\n",
    });
    keys_to_fill(&mut out, &table, notation, &settings.keys, notes);
    let _ = writeln!(out, "{fence}\n");
    html_comment(&mut out, &notes.body);
    body(&mut out, source[split.body..].trim_start_matches('\u{FEFF}'));
    Some(out)
}

/// The keys that are translated, in the order of the source: plain ones first, as TOML wants it.
fn keys_to_fill(
    out: &mut String,
    table: &Table,
    notation: Notation,
    names: &KeyNames,
    notes: &Notes,
) {
    let own = |written: &str| {
        let known = KeyNames::own(written);
        let other = || names.also.iter().find(|(_, also)| also.iter().any(|n| n == written));
        known.or_else(|| other().map(|(own, _)| *own))
    };
    let translated = table.entries.iter().filter_map(|(written, _, node)| {
        let own = own(written).filter(|own| keys::FRONT.contains(own))?;
        (!matches!(own, "slug" | "redirect-from" | "draft")).then_some((own, written, &node.value))
    });
    let fields = table.entries.iter().filter(|(written, _, node)| {
        let text = matches!(node.value, Value::Text(_));
        text && own(written).is_none() && names.translated.contains(written)
    });
    let translated = translated.chain(fields.map(|(name, _, node)| ("", name, &node.value)));
    let (plain, tables): (Vec<_>, Vec<_>) =
        translated.partition(|(_, _, value)| !matches!(value, Value::Table(_)));
    for (_, written, value) in plain {
        if let Value::Text(text) = value {
            entry(out, notation, "", written, text, "");
        }
    }
    for (own, written, value) in tables {
        let Value::Table(inner) = value else { continue };
        if own == "section" {
            for (section, _, node) in &inner.entries {
                if let Value::Table(texts) = &node.value {
                    group(out, notation, &[written, section], texts, "");
                }
            }
        } else {
            let keep = if own == "messages" { notes.messages.as_str() } else { "" };
            group(out, notation, &[written], inner, keep);
        }
    }
}

/// A table of texts. With a note to keep them, they are put in as they are.
fn group(out: &mut String, notation: Notation, path: &[&str], texts: &Table, keep: &str) {
    let indent = match notation {
        Notation::Toml => {
            let name: Vec<String> = path.iter().map(|part| key(part)).collect();
            let _ = writeln!(out, "\n[{}]", name.join("."));
            String::new()
        }
        Notation::Yaml => {
            for (depth, part) in path.iter().enumerate() {
                let _ = writeln!(out, "{}{}:", "  ".repeat(depth), key(part));
            }
            "  ".repeat(path.len())
        }
    };
    comment(out, &indent, keep);
    for (name, _, node) in &texts.entries {
        if let Value::Text(text) = &node.value {
            entry(out, notation, &indent, name, text, if keep.is_empty() { "" } else { text });
        }
    }
}

fn entry(out: &mut String, notation: Notation, indent: &str, name: &str, text: &str, value: &str) {
    if value.is_empty() {
        comment(out, indent, text);
    }
    let mark = if notation == Notation::Toml { " =" } else { ":" };
    let block = value.contains('\n') && !value.contains("\"\"\"") && !value.contains('\\');
    let value = match notation {
        Notation::Toml if block => format!("\"\"\"\n{}\"\"\"", value.trim_start()),
        Notation::Yaml if block => {
            let lines = value.trim().lines().map(|line| format!("\n{indent}  {line}"));
            format!("|{}", lines.collect::<String>())
        }
        // A JSON string is a string of both notations, whatever is in it.
        _ => serde_json::Value::from(value).to_string(),
    };
    let _ = writeln!(out, "{indent}{}{mark} {value}", key(name));
}

/// A key, in quotation marks where it needs them.
fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(bare) {
        name.to_owned()
    } else {
        serde_json::Value::from(name).to_string()
    }
}

fn comment(out: &mut String, indent: &str, text: &str) {
    for line in text.trim().lines() {
        let _ = writeln!(out, "{indent}# {}", line.trim_end());
    }
}

fn html_comment(out: &mut String, text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        // Nothing in the text may end the comment.
        let text = text.replace("-->", "- ->");
        let _ = writeln!(out, "<!-- {text} -->\n");
    }
}

/// A top-level block with what of it stands in the file to fill in.
struct Piece {
    range: Range<usize>,
    skeleton: String,
    /// It is taken over as it is.
    verbatim: bool,
}

fn body(out: &mut String, source: &str) {
    for piece in pieces(source) {
        let text = source[piece.range].trim_end();
        if piece.verbatim {
            let _ = writeln!(out, "{text}\n");
            continue;
        }
        html_comment(out, text);
        if piece.skeleton.is_empty() {
            // Where a paragraph's translation goes.
            out.push('\n');
        } else {
            let _ = writeln!(out, "{}\n", piece.skeleton.trim_end_matches('\n'));
        }
    }
}

fn pieces(source: &str) -> Vec<Piece> {
    let options = markdown::options(source);
    // As long as the source itself: only its places are used.
    let masked = markdown::masked(source);
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut depth, mut in_head) = (0_usize, false);
    for (event, range) in
        Parser::new_ext(masked.as_deref().unwrap_or(source), options).into_offset_iter()
    {
        if depth == 0 && matches!(event, Event::Start(_) | Event::Rule) {
            let code = matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
            let verbatim = code || matches!(event, Event::Rule);
            pieces.push(Piece { range: range.clone(), skeleton: String::new(), verbatim });
        }
        let Some(piece) = pieces.last_mut() else { continue };
        let skeleton = &mut piece.skeleton;
        match &event {
            Event::Start(Tag::Heading { level, .. }) => {
                let marks = "#".repeat(*level as usize);
                let id = explicit_id(&source[range.clone()]);
                line(skeleton, &format!("{marks} {id}"));
            }
            Event::Start(Tag::Item) => {
                let start = source[..range.start].rfind('\n').map_or(0, |at| at + 1);
                let text = &source[range.start..range.end];
                let marker = text.split_whitespace().next().unwrap_or("-");
                line(skeleton, &format!("{}{marker} ", &source[start..range.start]));
            }
            Event::Start(Tag::BlockQuote(_)) => line(skeleton, "> "),
            // The term goes on the line before.
            Event::Start(Tag::DefinitionListTitle) => skeleton.push('\n'),
            Event::Start(Tag::DefinitionListDefinition) => line(skeleton, ": "),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                line(skeleton, &format!("[^{label}]: "))
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                skeleton.push_str(&format!("![]({})", markdown::unmasked(dest_url.clone())));
            }
            Event::Start(Tag::TableHead) => {
                in_head = true;
                line(skeleton, "|");
            }
            Event::Start(Tag::TableRow) => line(skeleton, "|"),
            Event::Start(Tag::TableCell) => skeleton.push_str("  |"),
            Event::End(TagEnd::TableHead) if in_head => {
                in_head = false;
                let delimiter = source[range.end..].lines().find(|text| text.contains('-'));
                line(skeleton, delimiter.unwrap_or("|---|").trim());
            }
            _ => {}
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // What HTML there is, is published nowhere and translated by nobody.
    pieces.retain(|piece| !source[piece.range.clone()].trim_start().starts_with('<'));
    pieces
}

fn line(skeleton: &mut String, text: &str) {
    if !skeleton.is_empty() {
        skeleton.push('\n');
    }
    skeleton.push_str(text);
}

/// `{#id}` at the end of a heading's first line: anchors are shared between variants.
fn explicit_id(heading: &str) -> &str {
    let first =
        heading.lines().next().unwrap_or_default().trim_end().trim_end_matches('#').trim_end();
    match first.rfind("{#") {
        Some(at) if first.ends_with('}') => &first[at..],
        _ => "",
    }
}
