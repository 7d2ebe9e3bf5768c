//! Who translated a text, noted in its front matter.

use crate::data::{Notation, Table, Value};
use crate::model::{KeyNames, Settings};
use crate::parse::{front_matter, raw_front_matter};

/// Its name unless the network calls it otherwise.
const KEY: &str = "translator";

/// The text with who translated it, where it does not say that itself: as the text before it said it, or else its
/// sender. Everything else stays as it is, byte by byte, and so does a text without front matter.
pub(super) fn credited(
    text: &str,
    before: Option<&str>,
    sender: Option<&str>,
    settings: &Settings,
) -> String {
    let same = || text.to_owned();
    // Whoever sends back what is there has translated nothing of it.
    if before == Some(text) {
        return same();
    }
    let Some((notation, range)) = front_matter(text) else { return same() };
    let depth = settings.limits.data_depth;
    let (Some(table), false) = (raw_front_matter(text, depth), range.is_empty()) else {
        return same();
    };
    if said(&table, &settings.keys).is_some() {
        return same();
    }
    let table_before = before.and_then(|text| raw_front_matter(text, depth));
    let kept = table_before.as_ref().and_then(|table| said(table, &settings.keys));
    let (key, names) = match (kept, sender) {
        (None, None) => return same(),
        (Some((key, value)), _) => (key, texts(value)),
        (None, Some(id)) => (own_name(&settings.keys), vec![id]),
    };
    if names.is_empty() {
        return same();
    }
    let line = line(notation, key, &names);
    let at = place(text, &table, notation, &range);
    let with = format!("{}{line}{}", &text[..at], &text[at..]);
    // Front matter is written in more ways than one; what would not be read as it is meant is left out.
    let is_read = raw_front_matter(&with, depth).is_some_and(|after| {
        let found = after.get(key).map(|node| texts(&node.value));
        let others = after.entries.iter().filter(|(name, ..)| name != key);
        let others = others.map(|(name, _, node)| (name, bare(&node.value)));
        found.as_ref() == Some(&names)
            && others.eq(table.entries.iter().map(|(name, _, node)| (name, bare(&node.value))))
    });
    if is_read { with } else { same() }
}

/// Who it is said to be, and by which of the key's names.
fn said<'t>(table: &'t Table, keys: &'t KeyNames) -> Option<(&'t str, &'t Value)> {
    let also = keys.also.get(KEY).into_iter().flatten().map(String::as_str);
    let found = |name| Some((name, &table.get(name)?.value));
    std::iter::once(KEY).chain(also).filter_map(found).find(|(_, value)| **value != Value::Null)
}

/// What the network calls the key.
fn own_name(keys: &KeyNames) -> &str {
    keys.called(KEY)
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Text(text) => vec![text],
        Value::List(items) => items.iter().flat_map(|item| texts(&item.value)).collect(),
        _ => Vec::new(),
    }
}

fn line(notation: Notation, key: &str, names: &[&str]) -> String {
    // Both notations read texts between double quotes in the same way.
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    let value = match names.as_slice() {
        [name] => name.clone(),
        names => format!("[{}]", names.join(", ")),
    };
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let key = if key.chars().all(is_bare) { key.to_owned() } else { quoted(key) };
    match notation {
        Notation::Toml => format!("{key} = {value}\n"),
        Notation::Yaml => format!("{key}: {value}\n"),
    }
}

pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Where a line is one of the first level: at the end in YAML; in TOML behind the last key that comes before all tables.
fn place(text: &str, table: &Table, notation: Notation, range: &std::ops::Range<usize>) -> usize {
    if notation == Notation::Yaml {
        return range.end;
    }
    let is_table = |value: &Value| match value {
        Value::Table(_) => true,
        Value::List(items) => items.iter().any(|item| matches!(item.value, Value::Table(_))),
        _ => false,
    };
    let plain = table.entries.iter().filter(|(.., node)| !is_table(&node.value));
    let end = plain.map(|(.., node)| node.span.end).max();
    let line_end = end.and_then(|end| Some(end + text.get(end..range.end)?.find('\n')? + 1));
    line_end.unwrap_or(range.start)
}

/// A value without its places.
fn bare(value: &Value) -> Value {
    let mut value = value.clone();
    fn clear(value: &mut Value) {
        match value {
            Value::List(items) => items.iter_mut().for_each(|item| {
                item.span = 0..0;
                clear(&mut item.value);
            }),
            Value::Table(table) => table.entries.iter_mut().for_each(|(_, at, node)| {
                (*at, node.span) = (0..0, 0..0);
                clear(&mut node.value);
            }),
            _ => {}
        }
    }
    clear(&mut value);
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn settings(content: &str) -> Settings {
        let text = format!(
            "[network]\nid = \"kites\"\nsource-locale = \"en\"\n{content}\n[[section]]\nid = \"main\"\n\
             url = \"https://kites.example/\"\nlocales = [\"en\", \"fr\"]\n"
        );
        config::load(&text).0.expect("settings")
    }

    fn of(text: &str, before: Option<&str>, sender: Option<&str>) -> String {
        credited(text, before, sender, &settings(""))
    }

    const TOML: &str = "+++\nheadline = \"H\" # so\ncorrections = { }\nkeep = [\n  \"[x]\",\n]\n\n[alt]\n\"a.png\" = \"A\"\n+++\n\nText.\n";
    const YAML: &str = "---\nheadline: H\nstandfirst: |\n  S\n  T\n---\n\nText.\n";

    #[test]
    fn the_sender_is_noted_where_nobody_is_named() {
        let toml = of(TOML, None, Some("anna"));
        assert_eq!(toml, TOML.replace("]\n\n[alt]", "]\ntranslator = \"anna\"\n\n[alt]"));
        let yaml = of(YAML, Some("---\nheadline: G\n---\n"), Some("anna"));
        assert_eq!(yaml, YAML.replace("  T\n---", "  T\ntranslator: \"anna\"\n---"));
        // Tables alone: it comes before them.
        let tables = "+++\n[alt]\na = \"A\"\n+++\nText.\n";
        let with = tables.replace("[alt]", "translator = \"anna\"\n[alt]");
        assert_eq!(of(tables, None, Some("anna")), with);
    }

    #[test]
    fn nothing_is_changed_where_there_is_nothing_to_note() {
        let named = TOML.replace("headline", "translator = \"Béla\"\nheadline");
        for (text, before, sender) in [
            (TOML, None, None),
            (named.as_str(), None, Some("anna")),
            (named.as_str(), Some(TOML), Some("anna")),
            // What is there already was not translated by whoever sends it back.
            (TOML, Some(TOML), Some("anna")),
            ("Text.\n", None, Some("anna")),
            ("Text.\n", Some(named.as_str()), Some("anna")),
            ("+++\n+++\nText.\n", None, Some("anna")),
            ("+++\nbroken\n+++\nText.\n", None, Some("anna")),
            // No line of YAML in braces.
            ("---\n{headline: H}\n---\nText.\n", None, Some("anna")),
        ] {
            assert_eq!(of(text, before, sender), text, "{text}");
        }
    }

    #[test]
    fn what_was_said_before_is_kept_in_the_notation_of_the_new_text() {
        let before = "+++\ntranslator = [\"anna\", 'the \"night\" \\ shift']\n+++\nOld.\n";
        for sender in [None, Some("bela")] {
            let kept = of(YAML, Some(before), sender);
            let line = "translator: [\"anna\", \"the \\\"night\\\" \\\\ shift\"]\n---";
            assert_eq!(kept, YAML.replacen("---\n\nText", &format!("{line}\n\nText"), 1));
        }
        let one = of(TOML, Some("---\ntranslator: no\n---\n"), None);
        assert!(one.contains("]\ntranslator = \"no\"\n"), "{one}");
        let nobody = of(TOML, Some("---\ntranslator:\n---\n"), Some("anna"));
        assert!(nobody.contains("]\ntranslator = \"anna\"\n"), "{nobody}");
    }

    #[test]
    fn the_key_has_the_name_that_the_network_gives_it() {
        let settings = settings("[content.keys]\ntranslator = [\"traduit par\", \"trad\"]");
        let of =
            |text: &str, before: Option<&str>, sender| credited(text, before, sender, &settings);
        let own = of(YAML, None, Some("anna"));
        assert!(own.contains("\"traduit par\": \"anna\"\n---"), "{own}");
        let before = "---\ntrad: Béla\n---\n";
        assert!(of(YAML, Some(before), Some("anna")).contains("trad: \"Béla\"\n---"));
        let said = YAML.replace("headline", "trad: x\nheadline");
        assert_eq!(of(&said, None, Some("anna")), said);
    }
}
