//! A section's bundle: files go to a sink as they are made; what remains is the manifest.

use std::io;

use crate::model::manifest::VERSION;
use crate::model::{Hash, Manifest, ManifestFile, ManifestPage, SectionIx};

/// Takes the files of bundles. Somebody else decides where they go.
pub trait Sink: Sync {
    /// Takes one file; `path` is relative to the section's bundle, with `/`.
    ///
    /// # Errors
    ///
    /// Whatever keeps the file from being taken.
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// The manifest's name in a bundle.
pub const MANIFEST: &str = "manifest.json";

/// What is noted of a file that was put.
#[must_use]
pub fn noted(path: &str, bytes: &[u8]) -> ManifestFile {
    let blake3 = Hash::of(bytes).to_string();
    ManifestFile { path: path.to_owned(), size: bytes.len() as u64, blake3 }
}

/// The manifest of a bundle, in the order that makes equal bundles equal bytes.
#[must_use]
pub fn manifest(
    section: &str,
    mut files: Vec<ManifestFile>,
    mut pages: Vec<ManifestPage>,
) -> Manifest {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Manifest { version: VERSION, section: section.to_owned(), files, pages }
}

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

/// Reads a manifest; `None` if it is none of this version.
#[must_use]
pub fn from_json(bytes: &[u8]) -> Option<Manifest> {
    let manifest: Manifest = serde_json::from_slice(bytes).ok()?;
    (manifest.version == VERSION).then_some(manifest)
}
