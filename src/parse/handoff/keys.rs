//! Keys of front matter by what stands in them, and texts put there.

use std::ops::Range;

use super::forms::filled;
use super::without::{mark_above, without};
use crate::data::{self, Notation, Table, Value};
use crate::model::{KeyNames, Settings};
use crate::parse::front;

/// Front matter with its place in the file.
pub(super) struct Front {
    pub notation: Notation,
    /// Between the fences.
    pub range: Range<usize>,
    pub table: Table,
}

/// Reads front matter whose values tell where they stand in the file.
pub(super) fn front(text: &str, depth: usize) -> Option<Front> {
    let (notation, range) = front::split(text).ok()?.front?;
    let (table, faults) = data::parse(notation, text.get(range.clone())?, range.start, depth);
    faults.is_empty().then_some(Front { notation, range, table })
}

/// The keys that lead to the value at a place of a file.
#[must_use]
pub fn path_at(text: &str, span: &Range<usize>, settings: &Settings) -> Option<Vec<String>> {
    let front = front(text, settings.limits.data_depth)?;
    below(&front.table, span)
}

/// The text at the end of some keys.
#[must_use]
pub fn text_at(text: &str, path: &[String], settings: &Settings) -> Option<String> {
    let front = front(text, settings.limits.data_depth)?;
    at(&front.table, path).map(|(text, _)| text.to_owned())
}

/// A message that a text declares for itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnMessage {
    /// The keys that lead to it, its name the last.
    pub path: Vec<String>,
    /// What it says.
    pub text: String,
}

impl OwnMessage {
    /// Its name.
    #[must_use]
    pub fn id(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }
}

/// The messages that a text declares for itself.
#[must_use]
pub fn messages_of(text: &str, settings: &Settings) -> Vec<OwnMessage> {
    let Some(front) = front(text, settings.limits.data_depth) else { return Vec::new() };
    let own = |written: &str| own_name(written, &settings.keys) == Some(MESSAGES);
    let mut found = Vec::new();
    for (written, _, node) in front.table.entries.iter().filter(|(written, ..)| own(written)) {
        let Value::Table(inner) = &node.value else { continue };
        for (id, _, node) in &inner.entries {
            if let Value::Text(text) = &node.value {
                let path = vec![written.clone(), id.clone()];
                found.push(OwnMessage { path, text: text.clone() });
            }
        }
    }
    found
}

/// The name that Hexapla has for a key of a text, if it is one that it knows.
pub(super) fn own_name(written: &str, names: &KeyNames) -> Option<&'static str> {
    let other = || names.also.iter().find(|(_, also)| also.iter().any(|n| n == written));
    KeyNames::own(written).or_else(|| other().map(|(own, _)| *own))
}

/// The table of a text's own messages.
const MESSAGES: &str = "messages";

/// A file that was filled in without the forms, the messages, and the texts in other tables, that nothing was written into;
/// `None` if all were. An alternative text that is empty would say that the picture says nothing.
pub(super) fn settled(text: &str, depth: usize) -> Option<String> {
    let front = front(text, depth)?;
    let mut out = text.to_owned();
    for (table, _, node) in &front.table.entries {
        let Value::Table(inner) = &node.value else { continue };
        for (id, _, node) in &inner.entries {
            let Value::Text(said) = &node.value else { continue };
            let is_message = table == MESSAGES;
            let new = if is_message { filled(said) } else { said.clone() };
            let path = [table.clone(), id.clone()];
            // What was empty in the original bears no mark.
            if new.trim().is_empty() && (is_message || mark_above(text, node.span.start).is_some())
            {
                out = without(&out, &path, depth)?;
            } else if new != *said {
                out = put(&out, &path, &new, depth)?;
            }
        }
    }
    (out != text).then_some(out)
}

fn below(table: &Table, span: &Range<usize>) -> Option<Vec<String>> {
    for (name, _, node) in &table.entries {
        if let Value::Table(inner) = &node.value
            && let Some(mut path) = below(inner, span)
        {
            path.insert(0, name.clone());
            return Some(path);
        }
        if matches!(node.value, Value::Text(_)) && node.span == *span {
            return Some(vec![name.clone()]);
        }
    }
    None
}

/// The text at the end of some keys, and where it stands.
pub(super) fn at<'t>(table: &'t Table, path: &[String]) -> Option<(&'t str, Range<usize>)> {
    let (first, rest) = path.split_first()?;
    let node = table.get(first)?;
    match &node.value {
        Value::Text(text) if rest.is_empty() => Some((text, node.span.clone())),
        Value::Table(inner) => at(inner, rest),
        _ => None,
    }
}

/// Where the texts stand of which something is true.
pub(super) fn spans(table: &Table, is_it: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (_, _, node) in &table.entries {
        match &node.value {
            Value::Table(inner) => found.extend(spans(inner, is_it)),
            Value::Text(text) if is_it(text) => found.push(node.span.clone()),
            _ => {}
        }
    }
    found
}

/// A key, in quotation marks where it needs them.
pub(super) fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(bare) {
        name.to_owned()
    } else {
        serde_json::Value::from(name).to_string()
    }
}

/// A text as a value, in as many lines as it has.
pub(super) fn value(notation: Notation, indent: &str, text: &str) -> String {
    let block = text.contains('\n') && !text.contains("\"\"\"") && !text.contains('\\');
    match notation {
        Notation::Toml if block => format!("\"\"\"\n{}\"\"\"", text.trim_start()),
        Notation::Yaml if block => {
            let lines = text.trim().lines().map(|line| format!("\n{indent}  {line}"));
            format!("|{}", lines.collect::<String>())
        }
        // A JSON string is a string of both notations, whatever is in it.
        _ => serde_json::Value::from(text).to_string(),
    }
}

/// The file with another text at the end of some keys. `None` if it cannot be put there.
pub(super) fn put(text: &str, path: &[String], new: &str, depth: usize) -> Option<String> {
    let Front { notation, range, table } = front(text, depth)?;
    let (last, tables) = path.split_last()?;
    let out = match at(&table, path) {
        Some((old, _)) if old == new => return Some(text.to_owned()),
        Some((_, span)) => {
            let span = whole(text, &span, notation);
            // A text of one line is written in one.
            let new = value(notation, &" ".repeat(2 * tables.len()), new);
            format!("{}{new}{}", &text[..span.start], &text[span.end..])
        }
        None => {
            let (at, line) = place(text, &range, &table, (notation, tables, last), new);
            format!("{}{line}{}", &text[..at], &text[at..])
        }
    };
    // Whatever was there before, it says what it was to say now.
    let done = front(&out, depth)?;
    let is_there = at_end(&done.table, path).is_some_and(|there| there.trim() == new.trim());
    is_there.then_some(out)
}

fn at_end<'t>(table: &'t Table, path: &[String]) -> Option<&'t str> {
    at(table, path).map(|(text, _)| text)
}

/// A value with its quotation marks, and a YAML text of several lines with its sign.
pub(super) fn whole(text: &str, span: &Range<usize>, notation: Notation) -> Range<usize> {
    if notation == Notation::Toml {
        return span.clone();
    }
    let end = span.start + text[span.clone()].trim_end().len();
    let before = text[..span.start].trim_end();
    let sign = before.rfind([' ', ':']).map_or(before.len(), |at| at + 1);
    let is_sign =
        before[sign..].starts_with(['|', '>']) && text[before.len()..span.start].contains('\n');
    if is_sign { sign..end } else { span.start..end }
}

/// Where a new key goes, and its line.
fn place(
    text: &str,
    range: &Range<usize>,
    table: &Table,
    (notation, tables, last): (Notation, &[String], &str),
    new: &str,
) -> (usize, String) {
    let indent = match notation {
        Notation::Toml => String::new(),
        Notation::Yaml => "  ".repeat(tables.len()),
    };
    let mark = if notation == Notation::Toml { " =" } else { ":" };
    let line = format!("{indent}{}{mark} {}\n", key(last), value(notation, &indent, new));
    let after = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    if let Some(inner) = inner(table, tables) {
        let ends = inner.entries.iter().map(|(_, _, node)| node.span.end);
        // A table of TOML ends with its last key, and all further tables stand behind it.
        if let Some(end) = ends.max().filter(|_| !tables.is_empty()) {
            let end = end.max(range.start);
            // A span that takes its line's end along ends on the next one.
            let at = if text[..end].ends_with('\n') { end } else { after(end) };
            return (at.min(range.end), line);
        }
    }
    if tables.is_empty() && notation == Notation::Toml {
        let own = &text[range.clone()];
        let mut at = range.start;
        for own in own.split_inclusive('\n') {
            if own.trim_start().starts_with('[') && is_header(own) {
                break;
            }
            at += own.len();
        }
        return (at, line);
    }
    let mut head = String::new();
    if !tables.is_empty() {
        match notation {
            Notation::Toml => {
                let name: Vec<String> = tables.iter().map(|part| key(part)).collect();
                head = format!("\n[{}]\n", name.join("."));
            }
            Notation::Yaml => {
                for (depth, part) in tables.iter().enumerate() {
                    head.push_str(&format!("{}{}:\n", "  ".repeat(depth), key(part)));
                }
            }
        }
    }
    (range.end, head + &line)
}

/// Whether a line is the head of a table, and no line of a list.
fn is_header(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or_default().trim();
    line.ends_with(']') && !line.contains(',')
}

fn inner<'t>(table: &'t Table, tables: &[String]) -> Option<&'t Table> {
    let Some((first, rest)) = tables.split_first() else { return Some(table) };
    match &table.get(first)?.value {
        Value::Table(own) => inner(own, rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn texts_are_put_where_they_belong_and_nothing_else_changes() {
        let toml = "+++\n# Note\nheadline = \"A\" # why\nslug = \"a\"\n\n[alt]\n\"b.svg\" = \"B\"\n\n[messages]\nn = \"\"\"\n{ $n ->\n  *[other] x\n}\"\"\"\n+++\n\nBody.\n";
        let yaml = "---\nheadline: A # why\nslug: a\nalt:\n  b.svg: B\nmessages:\n  n: |\n    { $n ->\n      *[other] x\n    }\n---\n\nBody.\n";
        for text in [toml, yaml] {
            let new = put(text, &path(&["headline"]), "He said: “\"yes\"”", 32).expect("put");
            assert_eq!(new.lines().count(), text.lines().count(), "{new}");
            assert!(new.contains("# why") && new.contains("He said"), "{new}");
            let new = put(text, &path(&["standfirst"]), "S", 32).expect("put");
            assert_eq!(new.lines().count(), text.lines().count() + 1, "{new}");
            let new = put(text, &path(&["alt", "c.svg"]), "C", 32).expect("put");
            assert_eq!(new.lines().count(), text.lines().count() + 1, "{new}");
            let new = put(text, &path(&["alt", "b.svg"]), "C", 32).expect("put");
            assert_eq!(new.lines().count(), text.lines().count(), "{new}");
            let more = "{ $n ->\n   [1] one\n  *[other] y\n}";
            let new = put(text, &path(&["messages", "n"]), more, 32).expect("put");
            assert_eq!(new.lines().count(), text.lines().count() + 1, "{new}");
            assert!(new.contains("Body."), "{new}");
            let new = put(text, &path(&["section", "us", "headline"]), "U", 32).expect("put");
            assert!(new.ends_with("Body.\n"), "{new}");
        }
        assert_eq!(put("No front matter.", &path(&["headline"]), "A", 32), None);
    }

    #[test]
    fn messages_that_nothing_was_written_into_go() {
        let form = "{ $n ->\n    [one]\n   *[other] x\n}";
        let toml = |own: &str| {
            format!("+++\nheadline = \"é\"\n{own}\n[alt]\n\"b.svg\" = \"B\"\n+++\n\nBody.\n")
        };
        let text = toml(&format!(
            "\n[messages]\n# One\na = \"\"\nb = \"é\"\nc = \"\"\"\n{form}\"\"\"\nd = \"\"\"\n{{ $n ->\n   *[other]\n}}\"\"\"\n"
        ));
        let wanted =
            toml("\n[messages]\n# One\nb = \"é\"\nc = \"\"\"\n{ $n ->\n   *[other] x\n}\"\"\"\n");
        assert_eq!(settled(&text, 32), Some(wanted.clone()));
        assert_eq!(settled(&wanted, 32), None);
        assert_eq!(settled(&toml("\n[messages]\n# One\na = \"\"\n"), 32), Some(toml("\n")));
        let yaml =
            "---\nheadline: é\nmessages:\n  # One\n  a: \"\"\nalt:\n  b.svg: B\n---\n\nBody.\n";
        let wanted = "---\nheadline: é\nalt:\n  b.svg: B\n---\n\nBody.\n";
        assert_eq!(settled(yaml, 32), Some(wanted.to_owned()));
    }
}
