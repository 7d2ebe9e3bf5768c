//! Two folders of catalogs, compared without a network.

use std::collections::BTreeSet;
use std::path::Path;

use super::strings::{self, SpokenLocale};
use crate::check::catalog::CatalogCounts;
use crate::config;
use crate::diag::Diagnostic;
use crate::model::layout::seems_locale;
use crate::model::{CatalogFile, Locale, Settings, Snapshot};
use crate::read;
use crate::system::{Kind, System};

/// What came of comparing two folders.
pub struct ComparedFolders {
    /// How much of the reference is there.
    pub counts: CatalogCounts,
    /// Everything that is wrong, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that were read.
    pub files: Vec<String>,
}

/// The language that a folder is named after.
#[must_use]
pub fn language_of_folder(path: &str) -> Option<Locale> {
    let path = path.trim_end_matches(['/', '\\']);
    path.rsplit(['/', '\\']).next().and_then(seems_locale)
}

/// Compares the Fluent files below two folders: those of the reference language, and those of
/// another. Files of the same name belong together.
#[must_use]
pub fn compare_folders(
    system: &dyn System,
    (reference, spoken): (&str, &Locale),
    (own, locale): (&str, &Locale),
) -> ComparedFolders {
    let mut settings: Settings = config::plain();
    settings.reference_locale = spoken.clone();
    settings.locales = vec![locale.clone()];
    let (mut diagnostics, mut snapshot) = (Vec::new(), Snapshot::default());
    for (folder, locale) in [(reference, spoken), (own, locale)] {
        let folder = folder.trim_end_matches('/');
        let files = read::files_below(system, &settings, folder, &mut diagnostics);
        for file in files.into_iter().filter(|file| file.path.ends_with(".ftl")) {
            let scope = file.path.strip_prefix(folder).unwrap_or(&file.path).to_owned();
            snapshot.catalogs.push(CatalogFile {
                section: None,
                locale: locale.clone(),
                scope,
                file,
            });
        }
    }
    let files = snapshot.catalogs.iter().map(|file| file.file.path.clone()).collect();
    let none = BTreeSet::new();
    let all = strings::read(system, &settings, &snapshot, (&[], &none), &mut diagnostics).spoken;
    let of = |one: SpokenLocale| (one.locale == *locale).then_some(one.counts);
    let counts = all.into_iter().find_map(of).unwrap_or_default();
    diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
    ComparedFolders { counts, diagnostics, files }
}

/// Whether a folder is there.
#[must_use]
pub fn is_folder(system: &dyn System, path: &str) -> bool {
    system.kind(Path::new(path)) == Some(Kind::Folder)
}
