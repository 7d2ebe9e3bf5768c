//! A document that is a Markdown file: opened in an office program, translated there, and saved as that program saves.

use serde_json::{Value, json};

use super::tree::{kind, spoken};

/// The document's blocks with what was typed as it was typed; none if it does not begin with front matter.
pub(super) fn typed(blocks: &[Value]) -> Option<Vec<Value>> {
    let is_line = |own: &Value| matches!(kind(own), "Para" | "Plain");
    // A program that breaks no paragraphs has all lines in one.
    let first =
        blocks.iter().find(|own| !spoken(own).trim().is_empty()).filter(|own| is_line(own))?;
    let lines = text_of(first);
    let fence = fence(lines.lines().next()?)?;
    let mut rows: Vec<Result<String, Value>> = Vec::new();
    for own in blocks {
        if is_line(own) {
            rows.extend(text_of(own).split('\n').map(|line| Ok(line.trim_end().to_owned())));
        } else {
            rows.push(Err(own.clone()));
        }
    }
    let start = rows.iter().position(|row| row.as_ref().is_ok_and(|line| !line.is_empty()))?;
    rows.drain(..start);
    let is_fence = |row: &Result<String, Value>| {
        row.as_ref().is_ok_and(|line| self::fence(line) == Some(fence))
    };
    let end = 1 + rows.iter().skip(1).position(is_fence)?;
    for (ix, row) in rows[..=end].iter_mut().enumerate() {
        if let Ok(line) = row {
            *line = if ix == 0 || ix == end { fence.to_owned() } else { straight(line) };
        }
    }
    // Without an empty line between them paragraphs would run together.
    let has_empty = rows[end..].iter().any(|row| row.as_ref().is_ok_and(String::is_empty));
    let mut out = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut Vec<Value>| {
        if !text.trim().is_empty() {
            let own = text.trim_end_matches('\n').to_owned();
            out.push(json!({ "t": "RawBlock", "c": ["markdown", own] }));
        }
        text.clear();
    };
    for (ix, row) in rows.into_iter().enumerate() {
        match row {
            Ok(line) => {
                text.push_str(&line);
                text.push_str(if ix >= end && !has_empty { "\n\n" } else { "\n" });
            }
            Err(block) => {
                flush(&mut text, &mut out);
                out.push(block);
            }
        }
    }
    flush(&mut text, &mut out);
    Some(out)
}

/// The fence that a line is, also where the program has made one long line of short ones.
fn fence(line: &str) -> Option<&'static str> {
    match line.trim().trim_start_matches('\u{feff}') {
        "+++" => Some("+++"),
        "---" | "—" | "–-" | "—-" | "-–" => Some("---"),
        _ => None,
    }
}

/// What was typed in a paragraph. Links that a program has made of an address are the address.
fn text_of(block: &Value) -> String {
    let mut out = String::new();
    let inlines = block.get("c").and_then(Value::as_array);
    for own in inlines.into_iter().flatten() {
        let words = spoken(own);
        let marks = match kind(own) {
            "Emph" => "*",
            "Strong" => "**",
            "Strikeout" => "~~",
            "Code" => "`",
            _ => "",
        };
        let to = own.get("c").and_then(|own| own.get(2)?.get(0)?.as_str());
        match to.filter(|to| kind(own) == "Link" && !to.contains(words.trim())) {
            Some(to) => out.push_str(&format!("[{words}]({to})")),
            None => out.push_str(&format!("{marks}{words}{marks}")),
        }
    }
    out
}

/// A line of front matter whose quotation marks a program has made beautiful.
fn straight(line: &str) -> String {
    const MARKS: [char; 8] = ['“', '”', '„', '‟', '«', '»', '″', '"'];
    let Some((key, value)) = line.split_once(['=', ':']) else { return line.to_owned() };
    let value = value.trim();
    let inner = value.strip_prefix(MARKS).and_then(|rest| rest.strip_suffix(MARKS));
    match inner {
        Some(inner) if !value.starts_with('"') || !value.ends_with('"') => {
            let inner = inner.trim_matches(['\u{a0}', '\u{202f}']);
            let inner = inner.replace('\\', "\\\\").replace('"', "\\\"");
            let sign = &line[key.len()..=key.len()];
            let before = if sign == "=" { " " } else { "" };
            format!("{}{before}{sign} \"{inner}\"", key.trim_end())
        }
        _ => line.to_owned(),
    }
}
