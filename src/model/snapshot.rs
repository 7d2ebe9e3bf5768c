//! What lies on disk, sorted by what it is for.

use std::collections::BTreeMap;

use super::{ArticleId, Fault, LocaleIx, SectionIx};

/// A regular file below the root.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileEntry {
    /// Relative to the root, with `/`.
    pub path: String,
    /// In bytes, when it was listed.
    pub size: u64,
}

/// The files of one article.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArticleFiles {
    /// Its id.
    pub id: ArticleId,
    /// Where a finding on the whole article points: its folder or a file, relative to the root.
    pub place: String,
    /// The file of its metadata, if there is one.
    pub meta: Option<FileEntry>,
    /// Why what lies in the place of that file cannot be read: then nobody knows what is not translated.
    pub lost_meta: Option<Fault>,
    /// Its variants by locale, sorted.
    pub variants: Vec<(LocaleIx, FileEntry)>,
}

/// A Fluent file and the locale of the folder that it lies in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CatalogFile {
    /// The section whose override it is, if any.
    pub section: Option<SectionIx>,
    /// The canonical tag of its folder.
    pub locale: super::Locale,
    /// In a network of strings alone, its path without its language; empty elsewhere.
    pub scope: String,
    /// Where it is.
    pub file: FileEntry,
}

/// A template or static file that a section brings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SectionFile {
    /// Whose it is.
    pub section: SectionIx,
    /// Its path below `templates/` or `static/`.
    pub name: String,
    /// Where it is.
    pub file: FileEntry,
}

/// All files of a network.
#[derive(Clone, Default, Debug)]
pub struct Snapshot {
    /// Sorted by id.
    pub articles: Vec<ArticleFiles>,
    /// Every other file where content lies: path and size in bytes.
    pub files: BTreeMap<String, u64>,
    /// The network's and the sections' catalogs.
    pub catalogs: Vec<CatalogFile>,
    /// The sections' templates.
    pub templates: Vec<SectionFile>,
    /// The sections' static files.
    pub statics: Vec<SectionFile>,
    /// The files of locks, sorted.
    pub locks: Vec<FileEntry>,
    /// Where no lock can be read or written: something else stands there, or a folder cannot be read.
    /// What lies below such a path is meant too.
    pub locks_barred: Vec<String>,
}
