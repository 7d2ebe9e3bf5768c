//! A document that is a Markdown file: opened in an office program, translated there, and saved as that program saves.

use serde_json::{Value, json};

use super::tree::kind;
use super::typist::{Typist, group};

/// What a document consists of, from its top to its end.
enum Row {
    /// A line that was typed.
    Line(String),
    /// Lines of something that the program has made of what was typed: a list, a heading, a table.
    Made(Vec<String>),
    /// What no lines can be made of.
    Other(Value),
}

impl Row {
    /// The line, if it is one.
    fn line(&self) -> Option<&str> {
        if let Self::Line(line) = self { Some(line) } else { None }
    }
}

/// The document's blocks with what was typed as it was typed; none if it does not begin with front matter.
pub(super) fn typed(blocks: &[Value]) -> Option<Vec<Value>> {
    let is_line = |own: &Value| matches!(kind(own), "Para" | "Plain");
    let mut typist = Typist::of(blocks);
    // A program that breaks no paragraphs has all lines in one.
    let first = blocks.iter().find(|own| !typist.text_of(own).trim().is_empty());
    let lines = typist.text_of(first.filter(|own| is_line(own))?);
    let fence = fence(lines.lines().next()?)?;
    typist = Typist::of(blocks);
    let mut rows: Vec<Row> = Vec::new();
    for own in blocks {
        if is_line(own) {
            let text = typist.text_of(own);
            rows.extend(text.split('\n').map(|line| Row::Line(line.trim_end().to_owned())));
        } else {
            rows.push(typist.lines(own).map_or_else(|| Row::Other(own.clone()), Row::Made));
        }
    }
    rows.extend(typist.notes.into_iter().map(|note| Row::Made(vec![note])));
    let start = rows.iter().position(|row| row.line().is_some_and(|line| !line.is_empty()))?;
    rows.drain(..start);
    let is_fence = |row: &Row| row.line().is_some_and(|line| self::fence(line) == Some(fence));
    let end = 1 + rows.iter().skip(1).position(is_fence)?;
    for (ix, row) in rows[..=end].iter_mut().enumerate() {
        if let Row::Line(line) = row {
            *line = if ix == 0 || ix == end { fence.to_owned() } else { straight(line) };
        }
    }
    Some(joined(rows, end))
}

/// Rows as blocks: each stretch of lines is one, with empty lines where they have to be.
fn joined(rows: Vec<Row>, end: usize) -> Vec<Value> {
    // Without an empty line between them paragraphs would run together.
    let has_empty = rows[end..].iter().any(|row| row.line().is_some_and(str::is_empty));
    let mut out = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut Vec<Value>| {
        if !text.trim().is_empty() {
            let own = text.trim_end_matches('\n').to_owned();
            out.push(json!({ "t": "RawBlock", "c": ["markdown", own] }));
        }
        text.clear();
    };
    // The fence of code that is open, and whether the program has made what stands above.
    let (mut code, mut was_made) = (None, false);
    for (ix, row) in rows.into_iter().enumerate() {
        let (lines, is_made) = match row {
            Row::Line(line) => (vec![line], false),
            Row::Made(lines) => (lines, true),
            Row::Other(block) => {
                flush(&mut text, &mut out);
                out.push(block);
                continue;
            }
        };
        let above = text.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default();
        let is_one = lines
            .first()
            .and_then(|line| group(line))
            .is_some_and(|own| Some(own) == group(above) && !text.ends_with("\n\n"));
        let is_apart = ix > end && (is_made || was_made || !has_empty);
        if is_apart && !is_one && code.is_none() && !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
        for line in lines {
            code = match (code, marks_of_code(&line)) {
                (None, Some(mark)) if !is_made => Some(mark),
                (Some(own), Some(mark)) if own == mark => None,
                (code, _) => code,
            };
            text.push_str(&line);
            text.push('\n');
        }
        was_made = is_made;
    }
    flush(&mut text, &mut out);
    out
}

/// The marks of a line with which code begins or ends.
fn marks_of_code(line: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark))
}

/// The fence that a line is, also where the program has made one long line of short ones.
fn fence(line: &str) -> Option<&'static str> {
    match line.trim().trim_start_matches('\u{feff}') {
        "+++" => Some("+++"),
        "---" | "—" | "–-" | "—-" | "-–" => Some("---"),
        _ => None,
    }
}

/// Quotation marks that stand around texts, and those that programs make of them.
const MARKS: [char; 8] = ['“', '”', '„', '‟', '«', '»', '″', '"'];

/// A line of front matter whose quotation marks a program has made beautiful.
fn straight(line: &str) -> String {
    let Some((key, value)) = line.split_once(['=', ':']) else { return line.to_owned() };
    let sign = &line[key.len()..=key.len()];
    let before = if sign == "=" { " " } else { "" };
    // A text of several lines begins with three of them.
    if three(value) {
        return line.to_owned();
    }
    let is_straight = |text: &str| text.starts_with('"') && text.ends_with('"');
    let own = unquoted(key.trim()).filter(|_| !is_straight(key.trim()));
    let own = own.map(|inner| format!("\"{inner}\""));
    let said = unquoted(value.trim()).filter(|_| !is_straight(value.trim()));
    let said = said.map(|inner| inner.replace('\\', "\\\\").replace('"', "\\\""));
    match (own, said) {
        (None, None) => line.to_owned(),
        (Some(own), None) => format!("{own}{before}{sign}{value}"),
        (own, Some(said)) => {
            let own = own.unwrap_or_else(|| key.trim_end().to_owned());
            format!("{own}{before}{sign} \"{said}\"")
        }
    }
}

/// Whether nothing but three quotation marks stands here.
fn three(text: &str) -> bool {
    let marks: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    marks.len() == 3 && marks.iter().all(|mark| MARKS.contains(mark))
}

/// What stands between quotation marks of any kind.
fn unquoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    Some(inner.trim_matches(['\u{a0}', '\u{202f}']))
}
