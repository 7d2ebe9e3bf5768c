//! A section's bundle: what is noted of each file, the manifest that comes of it, and the bundle
//! as one file.

mod archive;

use crate::model::manifest::VERSION;
use crate::model::{Hash, Manifest, ManifestFile, ManifestPage};

pub use archive::archive;

/// What is noted of a file.
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
