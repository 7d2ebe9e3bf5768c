//! Files where content lies → articles, by the network's layout.

use std::collections::{BTreeMap, BTreeSet};

use super::lost::Lost;
use super::{DUPLICATE_VARIANT, STRAY_MARKDOWN, UNKNOWN_VARIANT_LOCALE};
use crate::diag::{Diagnostic, nearest};
use crate::model::layout::Place;
use crate::model::path::parent;
use crate::model::{ArticleFiles, ArticleId, FileEntry, Locale, LocaleIx, Settings, Snapshot};

/// Articles by id while they are put together.
type Articles = BTreeMap<String, ArticleFiles>;

/// Sorts the files into articles and what lies beside them.
pub(super) fn group(
    files: Vec<FileEntry>,
    lost: Vec<Lost>,
    settings: &Settings,
    snapshot: &mut Snapshot,
    faults: &mut Vec<Diagnostic>,
) {
    let layout = &settings.layout;
    let mut articles = Articles::new();
    let mut metas: Vec<(String, bool, Result<FileEntry, Lost>)> = Vec::new();
    let mut hinted: BTreeSet<String> = BTreeSet::new();
    for file in files {
        match layout.place(&file.path, settings) {
            Place::Variant(id, locale) => {
                let id = id.to_owned();
                let article = articles.entry(id.clone()).or_insert_with(|| empty(&id));
                add_variant(article, locale, file, settings, faults);
            }
            Place::Meta(id, own) => {
                // Where every article has a folder, metadata alone announces one.
                if layout.has_folders() {
                    let id = id.to_owned();
                    articles.entry(id.clone()).or_insert_with(|| empty(&id));
                }
                metas.push((id.to_owned(), own, Ok(file)));
            }
            Place::UnknownLocale(locale, end) => {
                // One hint for a whole folder of them.
                let folder = file.path[end..].starts_with('/');
                let path = if folder { &file.path[..end] } else { file.path.as_str() };
                if hinted.insert(path.to_owned()) {
                    faults.push(unknown_locale(&locale, path, settings));
                }
            }
            Place::Markdown => {
                let locale = settings.locales.first().map_or("fr", Locale::as_str);
                let example = layout.example("my-article", locale);
                let fault = Diagnostic::new(&STRAY_MARKDOWN).arg("example", example);
                faults.push(fault.in_file(&file.path));
            }
            Place::Other => {
                snapshot.files.insert(file.path, file.size);
            }
        }
    }
    for lost in lost {
        match layout.place(&lost.path, settings) {
            Place::Meta(id, own) => metas.push((id.to_owned(), own, Err(lost))),
            // For want of metadata of its own, an article's stands in its original.
            Place::Variant(id, locale) if Some(locale) == settings.source_locale => {
                metas.push((id.to_owned(), false, Err(lost)));
            }
            _ => faults.extend(lost.elsewhere()),
        }
    }
    // Metadata beside the original goes before any other, and what cannot be read before what can: it
    // may hold an embargo. What has no article is only a file.
    metas.sort_by_key(|(_, own, file)| (!own, rank(file)));
    for (id, _, file) in metas {
        let article = articles.get_mut(&id);
        let first = article.filter(|known| known.meta.is_none() && known.lost_meta.is_none());
        match (first, file) {
            (Some(article), Ok(file)) => article.meta = Some(file),
            (Some(article), Err(lost)) => {
                let (code, said) = lost.instead_of_metadata();
                article.lost_meta = Some(code);
                faults.extend(said);
            }
            // What lies in the root is somebody else's, unless an article asks for it.
            (None, Ok(file)) if !layout.holds(&file.path, settings) => {}
            (None, Ok(file)) => {
                snapshot.files.insert(file.path, file.size);
            }
            (None, Err(lost)) => faults.extend(lost.elsewhere()),
        }
    }
    for article in articles.values_mut() {
        article.variants.sort_by_key(|(locale, _)| *locale);
        article.place = place(article, settings);
    }
    snapshot.articles = articles.into_values().collect();
    snapshot.articles.sort_by(|a, b| a.id.cmp(&b.id));
}

/// In what order files that may hold an article's metadata are asked.
fn rank(file: &Result<FileEntry, Lost>) -> u8 {
    match file {
        Err(lost) if lost.path.ends_with(".toml") => 0,
        Ok(_) => 1,
        Err(_) => 2,
    }
}

fn empty(id: &str) -> ArticleFiles {
    ArticleFiles {
        id: ArticleId::new(id),
        place: String::new(),
        meta: None,
        lost_meta: None,
        variants: Vec::new(),
    }
}

/// Where a finding on the whole article points: its folder, if it has one of its own, else the
/// file that says most about it.
fn place(article: &ArticleFiles, settings: &Settings) -> String {
    let of = |locale: Option<LocaleIx>| {
        let found = article.variants.iter().find(|(own, _)| Some(*own) == locale);
        found.or(article.variants.first()).map(|(_, file)| file.path.as_str())
    };
    let variant = of(settings.source_locale);
    let meta = article.meta.as_ref().map(|file| file.path.as_str());
    if settings.layout.has_folders() {
        return meta.or(variant).map(parent).unwrap_or_default().to_owned();
    }
    meta.or(variant).unwrap_or_default().to_owned()
}

fn add_variant(
    article: &mut ArticleFiles,
    locale: LocaleIx,
    mut file: FileEntry,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) {
    let Some((_, first)) = article.variants.iter_mut().find(|(known, _)| *known == locale) else {
        article.variants.push((locale, file));
        return;
    };
    // The expected name is the one that everybody else will look at.
    if file.path == settings.layout.file_of(article.id.as_str(), locale, settings) {
        std::mem::swap(first, &mut file);
    }
    let folder = parent(&first.path);
    let near = folder == parent(&file.path);
    let shown = |path: &str| {
        if near { path[folder.len()..].trim_start_matches('/') } else { path }.to_owned()
    };
    let fault = Diagnostic::new(&DUPLICATE_VARIANT)
        .arg("first", shown(&first.path))
        .arg("second", shown(&file.path))
        .for_locale(settings.locale(locale));
    faults.push(fault.in_file(&file.path));
}

/// The hint at a name that looks like a language.
pub(super) fn unknown_locale(locale: &Locale, path: &str, settings: &Settings) -> Diagnostic {
    let known = settings.locales.iter().map(Locale::as_str);
    let near = nearest(locale.as_str(), known.clone()).unwrap_or("none");
    let fault = Diagnostic::new(&UNKNOWN_VARIANT_LOCALE)
        .arg("name", locale.as_str())
        .arg("near", near)
        .arg("known", known.collect::<Vec<_>>().join(", "));
    fault.in_file(path)
}
