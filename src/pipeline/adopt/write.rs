//! The settings of an adopted repository as a file that a person goes on with.

use super::{Adoption, Because};
use crate::diag::Arg;

/// A comment, by the id of its message.
type Say<'s> = &'s dyn Fn(&str, &[(&'static str, Arg)]) -> String;

/// Unknown keys beyond which all are left alone.
const MOST_KEYS: usize = 24;

/// The text of `pipeline.toml`, with comments in the reader's words; without them where there are
/// no words.
#[must_use]
pub fn settings_text(adoption: &Adoption, id: &str, say: Say<'_>) -> String {
    let mut out = String::new();
    let comment = |out: &mut String, id: &str, args: &[(&'static str, Arg)]| {
        for line in say(id, args).lines().filter(|line| !line.is_empty()) {
            out.push_str(&format!("# {line}\n"));
        }
    };
    let (source, because) = &adoption.source_locale;
    comment(&mut out, "adopt-note-head", &[("files", adoption.markdown.into())]);
    out.push_str("\n[network]\n");
    out.push_str(&format!("id = {}\n", quoted(id)));
    comment(&mut out, "adopt-note-source", &[("because", because.as_str().into())]);
    out.push_str(&format!("source-locale = {}\n", quoted(source.as_str())));

    out.push_str("\n[content]\n");
    let args = [("articles", adoption.articles.into()), ("paired", adoption.paired.into())];
    comment(&mut out, "adopt-note-layout", &args);
    out.push_str(&format!("layout = {}\n", quoted(&adoption.layout)));
    if let Some(source) = &adoption.source {
        out.push_str(&format!("source = {}\n", quoted(source)));
    }
    if !adoption.folders.is_empty() {
        out.push_str(&list("root-folders", adoption.folders.iter().map(String::as_str)));
    }
    if adoption.nested {
        comment(&mut out, "adopt-note-address", &[]);
        out.push_str("address = \"path\"\n");
    }
    if !adoption.exclude.is_empty() {
        comment(&mut out, "adopt-note-exclude", &[]);
        out.push_str(&list("exclude", adoption.exclude.iter().map(String::as_str)));
    }
    let keys = &adoption.keys;
    let many = keys.unknown.len() > MOST_KEYS;
    let unknown = keys.unknown.iter().map(String::as_str).filter(|_| !many);
    let ignored: Vec<_> = many.then_some("*").into_iter().chain(unknown).collect();
    if !ignored.is_empty() || !keys.other.is_empty() {
        comment(&mut out, "adopt-note-ignored", &[("files", keys.files.into())]);
        if !keys.other.is_empty() {
            comment(&mut out, "adopt-note-other", &[("keys", keys.other.join(", ").into())]);
        }
        let other = keys.other.iter().map(String::as_str);
        out.push_str(&list("ignore-keys", ignored.into_iter().chain(other)));
    }
    if !keys.translated.is_empty() {
        out.push_str(&list("also-translated", keys.translated.iter().map(String::as_str)));
    }
    if let Some((name, files)) = &keys.base {
        comment(&mut out, "adopt-note-base", &[("files", (*files).into())]);
        out.push_str(&format!("base-key = {}\n", quoted(name)));
    }
    if !keys.names.is_empty() {
        out.push_str("\n[content.keys]\n");
        for (own, names) in &keys.names {
            out.push_str(&list(own, names.iter().map(String::as_str)));
        }
    }

    for tongue in &adoption.locales {
        if let Some(spelling) = &tongue.spelling {
            out.push_str(&format!("\n[locales.{}]\n", tongue.locale));
            out.push_str(&format!("spelling = {}\n", quoted(spelling)));
        }
    }

    out.push('\n');
    comment(&mut out, "adopt-note-section", &[]);
    out.push_str("[[section]]\nid = \"main\"\n");
    if adoption.url.is_none() {
        comment(&mut out, "adopt-note-url", &[]);
    }
    let url = adoption.url.as_deref().unwrap_or("https://example.org/");
    out.push_str(&format!("url = {}\n", quoted(url)));
    out.push_str(&list("locales", adoption.locales.iter().map(|tongue| tongue.locale.as_str())));
    out.push_str(&list("fallback", [source.as_str()].into_iter()));
    out
}

/// A list on one line, or one item a line if it would be too long a one.
fn list<'t>(key: &str, items: impl Iterator<Item = &'t str>) -> String {
    let items: Vec<_> = items.map(quoted).collect();
    let line = format!("{key} = [{}]\n", items.join(", "));
    if line.len() <= 100 {
        return line;
    }
    let lines: String = items.iter().map(|item| format!("    {item},\n")).collect();
    format!("{key} = [\n{lines}]\n")
}

/// A TOML basic string. JSON's escapes are TOML's too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl Because {
    /// The name in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Most => "most",
            Self::Letters => "letters",
            Self::Usual => "usual",
        }
    }
}
