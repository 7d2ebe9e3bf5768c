//! What the settings of a generator say of languages: hints only, so that they are looked through
//! for words, and not run or understood.

use std::path::Path;

use super::files::Files;
use super::tags::Tags;
use crate::model::Locale;
use crate::model::path::{name, parent};
use crate::system::System;

/// What generators' settings say.
#[derive(Default, Debug)]
pub(super) struct Hints {
    /// The language of the originals.
    pub source: Option<Locale>,
    /// Where the site stands.
    pub url: Option<String>,
    /// Files that said any of it.
    pub files: Vec<String>,
}

/// Bytes of such a file that are worth a look.
const LARGEST: u64 = 1 << 20;

/// Keys of the originals' language, the surest first.
const SOURCES: &[&str] = &[
    "defaultContentLanguage",
    "default_language",
    "defaultLocale",
    "default_locale",
    "default_lang",
    "defaultLanguage",
    "language",
    "lang",
    "locale",
];

/// Keys of the site's address.
const ADDRESSES: &[&str] = &["baseURL", "base_url", "site_url", "site", "url"];

pub(super) fn read(system: &dyn System, files: &Files) -> Hints {
    let (mut hints, tags) = (Hints::default(), Tags::default());
    for path in &files.settings {
        // What stands in a language's own folder speaks for that language alone.
        if path.split('/').any(|part| tags.locale(part).is_some()) {
            continue;
        }
        let Ok(bytes) = system.read(Path::new(path), LARGEST) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        let (mut said, script) = (false, is_script(path));
        if hints.source.is_none() {
            let vue = parent(path).ends_with(".vitepress") || parent(path).ends_with(".vuepress");
            // A plain `language` there is a word of something else.
            let keys = if script && !vue { &SOURCES[..6] } else { SOURCES };
            let found = keys
                .iter()
                .find_map(|key| values(&text, key).find_map(|value| tags.locale(value.trim())));
            said |= found.is_some();
            hints.source = found;
        }
        if hints.url.is_none() {
            let mut all = ADDRESSES.iter().flat_map(|key| values(&text, key));
            let found = all.find_map(address);
            said |= found.is_some();
            hints.url = found;
        }
        if said {
            hints.files.push(path.clone());
        }
    }
    hints
}

fn is_script(path: &str) -> bool {
    let ending = name(path).rsplit('.').next().unwrap_or_default();
    matches!(ending, "js" | "ts" | "mjs" | "mts")
}

/// An address that a section may have.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '/');
    let sound = host.contains('.') && rest.chars().all(|c| plain(c) || c == ':');
    let local = host.starts_with("localhost") || host.starts_with("127.");
    let path = path.trim_matches('/');
    let slash = if path.is_empty() { "" } else { "/" };
    (sound && !local).then(|| format!("https://{host}/{path}{slash}"))
}

/// The values behind a key, in whatever notation: `key = "value"`, `key: value`, `"key": 'value',`.
fn values<'t>(text: &'t str, key: &str) -> impl Iterator<Item = &'t str> {
    text.match_indices(key).filter_map(move |(at, key)| {
        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '#' | '/');
        if text[..at].chars().next_back().is_some_and(word) {
            return None;
        }
        let line = text[at + key.len()..].lines().next()?;
        let line = line.strip_prefix(['"', '\'']).unwrap_or(line).trim_start();
        let line = line.strip_prefix([':', '='])?.trim_start();
        let value = match line.chars().next()? {
            quote @ ('"' | '\'' | '`') => line[1..].split(quote).next()?,
            _ => line.split([',', '}', '#']).next()?,
        };
        Some(value.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_in_every_notation() {
        let one = |text: &str, key: &str| values(text, key).next().map(str::to_owned);
        assert_eq!(
            one("defaultContentLanguage = 'en' # x", "defaultContentLanguage"),
            Some("en".into())
        );
        assert_eq!(one("  defaultLocale: \"pt-BR\",\n", "defaultLocale"), Some("pt-BR".into()));
        assert_eq!(one("{\"lang\": 'fr'}", "lang"), Some("fr".into()));
        assert_eq!(one("lang: ja\nx: y", "lang"), Some("ja".into()));
        assert_eq!(one("my-lang: ja\n#lang: de", "lang"), None);
        assert_eq!(address("http://kites.example").as_deref(), Some("https://kites.example/"));
        assert_eq!(
            address("https://kites.example/a/").as_deref(),
            Some("https://kites.example/a/")
        );
        assert_eq!(address("https://x/?q"), None);
        assert_eq!(address("/"), None);
    }
}
