//! The tree → a [`Snapshot`]: every file sorted by what it is for.

mod content;
mod lost;
mod names;

pub use names::fault_of as name_fault;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use self::lost::Lost;
use crate::config;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::{
    CatalogFile, FileEntry, Locale, SectionFile, Settings, Snapshot, StringsLayout, lock,
};
use crate::system::{Kind, System};

/// A folder that cannot be listed, or a file that cannot be read.
pub static UNREADABLE: Rule = Rule::error("unreadable");
/// A file larger than anything that Hexapla reads.
pub static FILE_TOO_LARGE: Rule = Rule::error("file-too-large");
/// A symbolic link, which is never followed.
pub static LINK_IGNORED: Rule = Rule::warning("link-ignored");
/// A pipe, socket or device.
pub static SPECIAL_FILE: Rule = Rule::warning("special-file");
/// A second name of somebody else's private file.
pub static FOREIGN_LINK: Rule = Rule::error("foreign-link");
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
    &FOREIGN_LINK,
    &LINK_IGNORED,
    &lost::METADATA_NOT_A_FILE,
    &names::CONFLICT_COPY,
    &names::IGNORED_FILE,
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
    let mut lost = Vec::new();
    let mut walk = Walk { system, settings, faults: &mut faults, lost: &mut lost };
    let roots = roots(&mut walk, settings);
    let (mut content, mut strings) = (Vec::new(), Vec::new());
    for root in &roots {
        for file in walk.files(root) {
            if file.path.ends_with(".ftl") && settings.strings.language(&file.path).is_some() {
                strings.push(file);
            } else if settings.layout.holds(&file.path, settings) {
                content.push(file);
            } else if file.path.ends_with(".ftl") {
                let below = file.path.strip_prefix(settings.strings.root()).unwrap_or(&file.path);
                let name = below.trim_start_matches('/');
                let fault = Diagnostic::new(&STRAY_LOCALE_FOLDER).arg("folder", name);
                walk.faults.push(fault.in_file(&file.path));
            }
        }
    }
    if settings.layout.has_files_of_the_root() {
        content.extend(walk.files_of_the_root());
    }
    let sections = walk.files("sections");
    let (locks, locks_barred) = locks(&mut walk);
    let mut snapshot = Snapshot { locks, locks_barred, ..Snapshot::default() };
    content::group(content, lost, settings, &mut snapshot, &mut faults);
    catalogs(strings, &settings.strings, None, &mut snapshot, &mut faults);
    if settings.is_of_strings_alone() {
        for file in &mut snapshot.catalogs {
            file.scope = settings.strings.scope(&file.file.path);
        }
    }
    section_files(sections, settings, &mut snapshot, &mut faults);
    (snapshot, faults)
}

/// The regular files below a folder, sorted; what programs keep for themselves is left out.
#[must_use]
pub fn files_below(
    system: &dyn System,
    settings: &Settings,
    folder: &str,
    faults: &mut Vec<Diagnostic>,
) -> Vec<FileEntry> {
    Walk { system, settings, faults, lost: &mut Vec::new() }.files(folder)
}

/// The files of locks, and where there can be none.
fn locks(walk: &mut Walk<'_>) -> (Vec<FileEntry>, Vec<String>) {
    let root = Path::new(lock::FOLDER);
    // A link may lead out of the network; nothing is read from behind one, and nothing written.
    let fault = match walk.system.kind(root) {
        None | Some(Kind::Folder) => None,
        Some(Kind::Link) => Some(&LINK_IGNORED),
        Some(Kind::File | Kind::Other | Kind::Foreign) => Some(&SPECIAL_FILE),
    };
    if let Some(rule) = fault {
        walk.faults.push(Diagnostic::new(rule).in_file(lock::FOLDER));
        return (Vec::new(), vec![lock::FOLDER.to_owned()]);
    }
    let (mut files, mut barred) = (Vec::new(), Vec::new());
    walk.below(lock::FOLDER, &mut |walk, path, kind| {
        let is_lock = path.ends_with(".lock");
        match kind {
            Ok(entry) if entry.kind == Kind::File => {
                files.extend(is_lock.then_some(FileEntry { path, size: entry.size }));
            }
            // Whoever has a translation of that name hears of it.
            Ok(_) if is_lock => barred.push(path),
            Ok(entry) => {
                walk.report_object(&path, entry.kind);
                barred.extend((entry.kind != Kind::Folder).then_some(path));
            }
            Err(()) => barred.push(path),
        }
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    barred.sort();
    (files, barred)
}

/// The folders that hold content and strings, none inside another, sorted.
fn roots(walk: &mut Walk<'_>, settings: &Settings) -> Vec<String> {
    let (layout, strings) = (&settings.layout, &settings.strings);
    let mut roots: BTreeSet<String> = BTreeSet::new();
    let fixed = layout.roots().into_iter().chain([strings.root()]);
    roots.extend(fixed.filter(|root| !root.is_empty()).map(str::to_owned));
    if layout.roots().contains(&"") || strings.root().is_empty() {
        for name in walk.folders_of_the_root() {
            let held = layout.roots().contains(&"") && layout.holds(&name, settings);
            if held || (strings.root().is_empty() && strings.takes_folder(&name)) {
                roots.insert(name);
            } else if let Some(locale) = layout.language_of_folder(&name) {
                walk.faults.push(content::unknown_locale(&locale, &name, settings));
            }
        }
    }
    let inside = |root: &String| {
        let mut above = roots.iter().filter(|other| *other != root);
        above.any(|other| root.strip_prefix(other.as_str()).is_some_and(|r| r.starts_with('/')))
    };
    roots.iter().filter(|root| !inside(root)).cloned().collect()
}

struct Walk<'w> {
    system: &'w dyn System,
    settings: &'w Settings,
    faults: &'w mut Vec<Diagnostic>,
    /// What is no file, where one may have been meant.
    lost: &'w mut Vec<Lost>,
}

impl Walk<'_> {
    /// Names of the folders at the root.
    fn folders_of_the_root(&mut self) -> Vec<String> {
        let entries = match self.system.list(Path::new("")) {
            Ok(entries) => entries,
            Err(error) => {
                self.faults.push(unreadable(".", &error));
                return Vec::new();
            }
        };
        let folders = entries.into_iter().filter(|entry| entry.kind == Kind::Folder);
        let name = |entry: crate::system::Entry| Some(entry.path.file_name()?.to_str()?.to_owned());
        folders.filter_map(name).filter(|name| !names::is_nobodys(name)).collect()
    }

    /// Every regular file of the root itself, sorted.
    fn files_of_the_root(&mut self) -> Vec<FileEntry> {
        let Ok(entries) = self.system.list(Path::new("")) else { return Vec::new() };
        // What else lies there is nobody's business here, whatever it is called.
        let held = |path: &str| {
            // A second version is told of where its original belongs.
            let second = crate::model::Conflict::of(path).map(|conflict| conflict.original);
            let path = second.as_deref().unwrap_or(path);
            path != config::FILE && self.settings.layout.is_of_the_root(path, self.settings)
        };
        let held = |entry: &crate::system::Entry| entry.path.to_str().is_some_and(held);
        let entries = entries.into_iter().filter(held).collect();
        let mut files = Vec::new();
        for (path, entry) in names::sift("", entries, self.settings, self.faults) {
            match entry.kind {
                Kind::File => files.push(FileEntry { path, size: entry.size }),
                kind => self.lost.push(Lost { path, kind }),
            }
        }
        files
    }

    /// Every regular file below a folder, sorted; what programs keep for themselves is left out.
    fn files(&mut self, folder: &str) -> Vec<FileEntry> {
        let mut files = Vec::new();
        self.below(folder, &mut |walk, path, entry| match entry {
            Ok(entry) if entry.kind == Kind::File => {
                files.push(FileEntry { path, size: entry.size });
            }
            Ok(entry) if entry.kind == Kind::Folder && !is_text(&path) => {}
            Ok(entry) => walk.lost.push(Lost { path, kind: entry.kind }),
            Err(()) => {}
        });
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }

    /// Everything below a folder, in no order; what programs keep for themselves is left out. A folder
    /// that cannot be read is reported, and told as an error.
    fn below(&mut self, folder: &str, each: &mut Each<'_>) {
        let mut pending = vec![(folder.to_owned(), 1)];
        while let Some((folder, depth)) = pending.pop() {
            let limit = self.settings.limits.folder_depth;
            if depth > limit {
                let fault = Diagnostic::new(&FOLDER_TOO_DEEP).arg("limit", limit);
                self.faults.push(fault.in_file(&folder));
                each(self, folder, Err(()));
                continue;
            }
            let entries = match self.system.list(Path::new(&folder)) {
                Ok(entries) => entries,
                Err(error) => {
                    self.faults.push(unreadable(&folder, &error));
                    each(self, folder, Err(()));
                    continue;
                }
            };
            let limit = self.settings.limits.path_bytes;
            let long = |entry: &crate::system::Entry| {
                let name = entry.path.file_name()?.to_str()?;
                let path = format!("{folder}/{name}");
                (path.len() > limit && name.ends_with(".toml")).then_some(path)
            };
            for path in entries.iter().filter_map(long) {
                self.lost.push(Lost { path, kind: Kind::File });
            }
            for (name, entry) in names::sift(&folder, entries, self.settings, self.faults) {
                let path = format!("{folder}/{name}");
                if entry.kind == Kind::Folder {
                    pending.push((path.clone(), depth + 1));
                }
                each(self, path, Ok(&entry));
            }
        }
    }

    /// Says what is neither file nor folder.
    fn report_object(&mut self, path: &str, kind: Kind) {
        match kind {
            Kind::Link => self.faults.push(Diagnostic::new(&LINK_IGNORED).in_file(path)),
            Kind::Other => self.faults.push(Diagnostic::new(&SPECIAL_FILE).in_file(path)),
            Kind::Foreign => self.faults.push(Diagnostic::new(&FOREIGN_LINK).in_file(path)),
            Kind::File | Kind::Folder => {}
        }
    }
}

/// Whether a path is called like a text or an article's metadata.
fn is_text(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".toml")
}

/// What is done with each path below a folder: what stands there, or that it could not be read.
type Each<'e> = dyn FnMut(&mut Walk<'_>, String, Result<&crate::system::Entry, ()>) + 'e;

/// The diagnostic for something that cannot be read.
#[must_use]
pub fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    let rule = match error.kind() {
        std::io::ErrorKind::FileTooLarge => &FILE_TOO_LARGE,
        _ => &UNREADABLE,
    };
    Diagnostic::new(rule).arg("detail", crate::messages::causes::system(error)).in_file(path)
}

fn catalogs(
    files: Vec<FileEntry>,
    layout: &StringsLayout,
    section: Option<crate::model::SectionIx>,
    snapshot: &mut Snapshot,
    faults: &mut Vec<Diagnostic>,
) {
    let mut known: BTreeMap<String, Locale> = BTreeMap::new();
    let mut hinted = BTreeSet::new();
    for file in files {
        match layout.language(&file.path) {
            Some(Ok(locale)) => {
                // One locale for all files of a language.
                let locale = known.entry(locale.as_str().to_owned()).or_insert(locale).clone();
                let scope = String::new();
                snapshot.catalogs.push(CatalogFile { section, locale, scope, file });
            }
            Some(Err((name, end))) => {
                let folder = file.path[end..].starts_with('/');
                let path = if folder { &file.path[..end] } else { file.path.as_str() };
                if hinted.insert(path.to_owned()) {
                    let fault = Diagnostic::new(&STRAY_LOCALE_FOLDER).arg("folder", name);
                    faults.push(fault.in_file(path));
                }
            }
            None if file.path.ends_with(".ftl") => {
                let name = crate::model::path::name(&file.path);
                let fault = Diagnostic::new(&STRAY_LOCALE_FOLDER).arg("folder", name);
                faults.push(fault.in_file(&file.path));
            }
            None => {}
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
        let layout = StringsLayout::new(&format!("{home}locales/{{locale}}/**/*.ftl"));
        if let Ok(layout) = layout {
            catalogs(strings, &layout, Some(section), snapshot, faults);
        }
    }
    snapshot.catalogs.sort_by(|a, b| a.file.path.cmp(&b.file.path));
}
