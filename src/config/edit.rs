//! Additions to `pipeline.toml` that leave everything else in it as it is written.

use crate::data::{self, Notation, Table, Value};
use crate::model::{Limits, Locale};

/// The settings' text with a section more.
#[must_use]
pub fn add_section(
    text: &str,
    id: &str,
    url: &str,
    locales: &[Locale],
    fallback: Option<&Locale>,
) -> String {
    let quoted = |text: &str| toml_string(text);
    let list: Vec<_> = locales.iter().map(|locale| quoted(locale.as_str())).collect();
    let mut out = text.trim_end().to_owned();
    out.push_str("\n\n[[section]]\n");
    out.push_str(&format!("id = {}\nurl = {}\n", quoted(id), quoted(url)));
    out.push_str(&format!("locales = [{}]\n", list.join(", ")));
    if let Some(locale) = fallback {
        out.push_str(&format!("fallback = [{}]\n", quoted(locale.as_str())));
    }
    out
}

/// The settings' text with a locale more: in a section's list, or among those of the network that
/// no section publishes. `None` if there is no such section.
#[must_use]
pub fn add_locale(text: &str, locale: &Locale, section: Option<&str>) -> Option<String> {
    let (table, _) = data::parse(Notation::Toml, text, 0, Limits::default().data_depth);
    let quoted = toml_string(locale.as_str());
    let holder = match section {
        Some(id) => find_section(&table, id)?,
        None => match &table.get("network")?.value {
            Value::Table(network) => network,
            _ => return None,
        },
    };
    let insert = |at: usize, what: &str| format!("{}{what}{}", &text[..at], &text[at..]);
    if let Some(node) = holder.get("locales") {
        let Value::List(items) = &node.value else { return None };
        return Some(match items.last() {
            Some(last) => insert(last.span.end, &format!(", {quoted}")),
            None => insert(node.span.start + 1, &quoted),
        });
    }
    // Behind the line of the id, which every section and network has.
    let id = holder.get("id")?;
    let end = text[id.span.end..].find('\n').map_or(text.len(), |at| id.span.end + at);
    Some(insert(end, &format!("\nlocales = [{quoted}]")))
}

fn find_section<'t>(table: &'t Table, id: &str) -> Option<&'t Table> {
    let Value::List(sections) = &table.get("section")?.value else { return None };
    sections.iter().find_map(|node| match &node.value {
        Value::Table(section) => {
            let own = section.get("id").map(|node| &node.value);
            (own == Some(&Value::Text(id.to_owned()))).then_some(section)
        }
        _ => None,
    })
}

/// A TOML basic string. JSON's escapes are TOML's too.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[network]\nid = \"n\" # kept\n\n[[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\n    \"en\", # kept too\n]\n";

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    #[test]
    fn additions_keep_everything_else() {
        let with = add_locale(TEXT, &locale("pt-BR"), Some("a")).expect("a section");
        assert_eq!(with, TEXT.replace("\"en\",", "\"en\", \"pt-BR\","));
        assert_eq!(add_locale(TEXT, &locale("fr"), Some("b")), None);
        let more = add_locale(TEXT, &locale("fr"), None).expect("a network");
        assert_eq!(more, TEXT.replace("# kept\n", "# kept\nlocales = [\"fr\"]\n"));
        let again = add_locale(&more, &locale("de"), None).expect("a network");
        assert!(again.contains("locales = [\"fr\", \"de\"]"));
        let section = add_section(TEXT, "b", "https://b.example/", &[locale("ur")], None);
        let (settings, faults) = crate::config::load(&section);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(settings.map(|s| s.sections.len()), Some(2));
    }
}
