//! One address more or less that leads to a text, in its front matter.

use crate::data::{self, Notation, Value};
use crate::model::Settings;
use crate::parse;

/// The text without an address that leads to it; everything else stays as it is written.
pub(super) fn without_redirect(text: &str, address: &str, settings: &Settings) -> String {
    let Some((notation, range)) = parse::front_matter(text) else { return text.to_owned() };
    let depth = settings.limits.data_depth;
    let (mut table, _) = data::parse(notation, &text[range.clone()], range.start, depth);
    table.adopt(&settings.keys);
    let known = table.get("redirect-from");
    let Some((node, Value::List(items))) = known.map(|node| (node, &node.value)) else {
        return text.to_owned();
    };
    let is_it = |item: &data::Node| matches!(&item.value, Value::Text(own) if own == address);
    let Some(at) = items.iter().position(is_it) else { return text.to_owned() };
    let own = items[at].span.clone();
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |at| at + 1);
    let flow = text[node.span.clone()].starts_with('[');
    let cut = match (at.checked_sub(1), items.get(at + 1)) {
        // The only one has been joined by the address that it leaves.
        (None, None) => return text.to_owned(),
        // With the comma that sets it off.
        (None, Some(next)) if flow => own.start..next.span.start,
        (Some(before), _) if flow => items[before].span.end..own.end,
        _ => line(own.start)..after_line(text, own.end),
    };
    format!("{}{}", &text[..cut.start], &text[cut.end..])
}

/// Where the line ends that a byte is in, its end included.
fn after_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The text with one address more that leads to it; everything else stays as it is written.
pub(super) fn with_redirect(text: &str, address: &str, settings: &Settings) -> String {
    let quoted = serde_json::Value::from(address).to_string();
    let insert = |at: usize, what: &str| format!("{}{what}{}", &text[..at], &text[at..]);
    let Some((notation, range)) = parse::front_matter(text) else {
        let body = text.trim_start_matches('\u{FEFF}');
        return format!("+++\nredirect-from = [{quoted}]\n+++\n\n{body}");
    };
    let depth = settings.limits.data_depth;
    let (mut table, _) = data::parse(notation, &text[range.clone()], range.start, depth);
    table.adopt(&settings.keys);
    let known = table.get("redirect-from");
    if let Some((node, Value::List(items))) = known.map(|node| (node, &node.value)) {
        let flow = text[node.span.clone()].starts_with('[');
        match items.last() {
            Some(last) if flow => return insert(last.span.end, &format!(", {quoted}")),
            None if flow => return insert(node.span.start + 1, &quoted),
            Some(last) => {
                // A list of YAML with an item a line: one more of the same indent.
                let start = text[..last.span.start].rfind('\n').map_or(0, |at| at + 1);
                let indent: String = text[start..].chars().take_while(|c| *c == ' ').collect();
                let end =
                    text[last.span.end..].find('\n').map_or(text.len(), |at| last.span.end + at);
                return insert(end, &format!("\n{indent}- {quoted}"));
            }
            None => {}
        }
    }
    let line = match notation {
        Notation::Toml => format!("redirect-from = [{quoted}]\n"),
        Notation::Yaml => format!("redirect-from: [{quoted}]\n"),
    };
    insert(range.start, &line)
}
