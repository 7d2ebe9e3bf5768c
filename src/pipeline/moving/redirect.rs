//! One more address that leads to a text, put into its front matter.

use crate::data::{self, Notation, Value};
use crate::model::Settings;
use crate::parse;

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
