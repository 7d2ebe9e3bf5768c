//! The tree → a [`Snapshot`]: every file sorted by what it is for.

mod content;
mod names;

use std::collections::BTreeMap;
use std::path::Path;

use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::{CatalogFile, FileEntry, Limits, Locale, SectionFile, Settings, Snapshot};
use crate::system::{Kind, System};

/// A folder that cannot be listed, or a file that cannot be read.
pub static UNREADABLE: Rule = Rule::error("unreadable");
/// A file larger than anything that Hexapla reads.
pub static FILE_TOO_LARGE: Rule = Rule::error("file-too-large");
/// A symbolic link, which is never followed.
pub static LINK_IGNORED: Rule = Rule::warning("link-ignored");
/// A pipe, socket or device.
pub static SPECIAL_FILE: Rule = Rule::warning("special-file");
/// A name that cannot be part of a path in every system and URL.
pub static BAD_FILE_NAME: Rule = Rule::error("bad-file-name");
/// Folders nested too deeply.
pub static FOLDER_TOO_DEEP: Rule = Rule::error("folder-too-deep");
/// A Markdown file that looks like a variant in a locale that is not configured.
pub static UNKNOWN_VARIANT_LOCALE: Rule = Rule::warning("unknown-variant-locale");
/// A Markdown file that belongs to no article.
pub static STRAY_MARKDOWN: Rule = Rule::warning("stray-markdown");
/// Two files for one locale.
pub static DUPLICATE_VARIANT: Rule = Rule::error("duplicate-variant");
/// A folder under `locales/` that is no locale.
pub static STRAY_LOCALE_FOLDER: Rule = Rule::warning("stray-locale-folder");
/// A folder under `sections/` that is no section.
pub static STRAY_SECTION_FOLDER: Rule = Rule::warning("stray-section-folder");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[
    &BAD_FILE_NAME,
    &DUPLICATE_VARIANT,
    &FILE_TOO_LARGE,
    &FOLDER_TOO_DEEP,
    &LINK_IGNORED,
    &names::INVISIBLE_IN_NAME,
    &names::MIXED_ALPHABETS,
    &names::NAME_TWINS,
    &names::PATH_TOO_LONG,
    &names::UNPORTABLE_NAME,
    &SPECIAL_FILE,
    &STRAY_LOCALE_FOLDER,
    &STRAY_MARKDOWN,
    &STRAY_SECTION_FOLDER,
    &UNKNOWN_VARIANT_LOCALE,
    &UNREADABLE,
];

/// Lists the network's files.
#[must_use]
pub fn snapshot(system: &dyn System, settings: &Settings) -> (Snapshot, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut walk = Walk { system, limits: &settings.limits, faults: &mut faults };
    let files = walk.files("content");
    let locales = walk.files("locales");
    let sections = walk.files("sections");
    let mut snapshot =
        Snapshot { articles: content::group(files, settings, &mut faults), ..Snapshot::default() };
    catalogs(locales, "locales/", None, &mut snapshot, &mut faults);
    section_files(sections, settings, &mut snapshot, &mut faults);
    (snapshot, faults)
}

struct Walk<'w> {
    system: &'w dyn System,
    limits: &'w Limits,
    faults: &'w mut Vec<Diagnostic>,
}

impl Walk<'_> {
    /// Every regular file below a folder, sorted; hidden and backup files are left out.
    fn files(&mut self, folder: &str) -> Vec<FileEntry> {
        let mut files = Vec::new();
        let mut pending = vec![(folder.to_owned(), 1)];
        while let Some((folder, depth)) = pending.pop() {
            let limit = self.limits.folder_depth;
            if depth > limit {
                let fault = Diagnostic::new(&FOLDER_TOO_DEEP).arg("limit", limit);
                self.faults.push(fault.in_file(&folder));
                continue;
            }
            let entries = match self.system.list(Path::new(&folder)) {
                Ok(entries) => entries,
                Err(error) => {
                    self.faults.push(unreadable(&folder, &error));
                    continue;
                }
            };
            for (name, entry) in names::sift(&folder, entries, self.limits, self.faults) {
                let path = format!("{folder}/{name}");
                match entry.kind {
                    Kind::File => files.push(FileEntry { path, size: entry.size }),
                    Kind::Folder => pending.push((path, depth + 1)),
                    Kind::Link => self.faults.push(Diagnostic::new(&LINK_IGNORED).in_file(&path)),
                    Kind::Other => self.faults.push(Diagnostic::new(&SPECIAL_FILE).in_file(&path)),
                }
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }
}

/// The diagnostic for something that cannot be read.
#[must_use]
pub fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    let rule = match error.kind() {
        std::io::ErrorKind::FileTooLarge => &FILE_TOO_LARGE,
        _ => &UNREADABLE,
    };
    Diagnostic::new(rule).arg("detail", error.kind().to_string()).in_file(path)
}

fn catalogs(
    files: Vec<FileEntry>,
    prefix: &str,
    section: Option<crate::model::SectionIx>,
    snapshot: &mut Snapshot,
    faults: &mut Vec<Diagnostic>,
) {
    let mut folders: BTreeMap<String, Option<Locale>> = BTreeMap::new();
    for file in files {
        let Some(rest) = file.path.strip_prefix(prefix) else { continue };
        let Some((folder, name)) = rest.split_once('/') else {
            if rest.ends_with(".ftl") {
                let fault = Diagnostic::new(&STRAY_LOCALE_FOLDER).arg("folder", rest);
                faults.push(fault.in_file(&file.path));
            }
            continue;
        };
        if !name.ends_with(".ftl") {
            continue;
        }
        let locale = folders.entry(folder.to_owned()).or_insert_with(|| {
            let locale = Locale::parse(folder);
            if locale.is_none() {
                let fault = Diagnostic::new(&STRAY_LOCALE_FOLDER).arg("folder", folder);
                faults.push(fault.in_file(&format!("{prefix}{folder}")));
            }
            locale
        });
        if let Some(locale) = locale {
            snapshot.catalogs.push(CatalogFile { section, locale: locale.clone(), file });
        }
    }
}

fn section_files(
    files: Vec<FileEntry>,
    settings: &Settings,
    snapshot: &mut Snapshot,
    faults: &mut Vec<Diagnostic>,
) {
    let mut by_section: BTreeMap<String, Vec<FileEntry>> = BTreeMap::new();
    for file in files {
        if let Some((id, _)) = file.path.trim_start_matches("sections/").split_once('/') {
            by_section.entry(id.to_owned()).or_default().push(file);
        }
    }
    for (id, files) in by_section {
        let Some(section) = settings.find_section(&id) else {
            let known = settings.sections.iter().map(|s| s.id.as_str());
            let near = nearest(&id, known).unwrap_or("none");
            let fault = Diagnostic::new(&STRAY_SECTION_FOLDER).arg("folder", &id).arg("near", near);
            faults.push(fault.in_file(&format!("sections/{id}")));
            continue;
        };
        let (mut strings, home) = (Vec::new(), format!("sections/{id}/"));
        for file in files {
            let rest = file.path.strip_prefix(&home).unwrap_or_default().to_owned();
            if rest.starts_with("locales/") {
                strings.push(file);
            } else if let Some(name) = rest.strip_prefix("templates/") {
                let name = name.to_owned();
                snapshot.templates.push(SectionFile { section, name, file });
            } else if let Some(name) = rest.strip_prefix("static/") {
                let name = name.to_owned();
                snapshot.statics.push(SectionFile { section, name, file });
            }
        }
        catalogs(strings, &format!("{home}locales/"), Some(section), snapshot, faults);
    }
    snapshot.catalogs.sort_by(|a, b| a.file.path.cmp(&b.file.path));
}
