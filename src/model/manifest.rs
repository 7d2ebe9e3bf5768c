//! A bundle's manifest: every file's size and hash, every page's article and how it is shown.

use serde::{Deserialize, Serialize};

/// The manifest's form; a reader refuses others.
pub const VERSION: u32 = 1;

/// `manifest.json`.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// [`VERSION`].
    pub version: u32,
    /// The section's id.
    pub section: String,
    /// Every file but the manifest itself, sorted by path.
    pub files: Vec<ManifestFile>,
    /// Every article page, sorted by path.
    pub pages: Vec<ManifestPage>,
}

/// A file of a bundle.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ManifestFile {
    /// Relative to the bundle, with `/`.
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// BLAKE3, hexadecimal.
    pub blake3: String,
}

/// An article's page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ManifestPage {
    /// Its file.
    pub path: String,
    /// The article's id.
    pub article: String,
    /// The edition's locale.
    pub edition: String,
    /// The locale of the text that it shows.
    pub locale: String,
    /// `own`, `parent`, `labelled`, or `retracted` for the notice in place of an article.
    pub shown: String,
    /// BLAKE3 of the variant's file.
    pub variant: String,
    /// BLAKE3 of the source variant's file.
    pub source: Option<String>,
}

/// Its name in a bundle.
pub const NAME: &str = "manifest.json";

/// The manifest as it is written: a file or page a line, so that two of them can be compared.
#[must_use]
pub fn to_json(manifest: &Manifest) -> String {
    let list = |items: Vec<String>| match items.is_empty() {
        true => "[]".to_owned(),
        false => format!("[\n{}\n]", items.join(",\n")),
    };
    let files = list(manifest.files.iter().map(line).collect());
    let pages = list(manifest.pages.iter().map(line).collect());
    let section = serde_json::Value::from(manifest.section.as_str());
    format!(
        "{{\n\"version\": {},\n\"section\": {section},\n\"files\": {files},\n\"pages\": {pages}\n}}\n",
        manifest.version
    )
}

/// Anything of strings and numbers, which cannot fail to serialise.
fn line(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The files of a manifest below a folder. The others are not read: there may be a hundred thousand of them.
#[must_use]
pub fn files_below(bytes: &[u8], folder: &str) -> Vec<ManifestFile> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let version = format!("\"version\": {VERSION},");
    if text.lines().nth(1) != Some(version.as_str()) {
        return from_json(bytes).map_or(Vec::new(), |manifest| manifest.files);
    }
    // As it is written, a file stands on a line of its own.
    let start = format!("{{\"path\":\"{folder}/");
    let files = text.lines().skip_while(|line| !line.starts_with("\"files\""));
    let files = files.take_while(|line| !line.starts_with("\"pages\""));
    let below = files.filter(|line| line.starts_with(&start));
    below.filter_map(|line| serde_json::from_str(line.trim_end_matches(',')).ok()).collect()
}

/// Reads a manifest; `None` if it is none of this version.
#[must_use]
pub fn from_json(bytes: &[u8]) -> Option<Manifest> {
    let manifest: Manifest = serde_json::from_slice(bytes).ok()?;
    (manifest.version == VERSION).then_some(manifest)
}
