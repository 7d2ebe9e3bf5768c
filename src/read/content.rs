//! Files under `content/` → articles, by the layout `content/{article}/{locale}.md`.

use std::collections::BTreeMap;

use super::{DUPLICATE_VARIANT, STRAY_MARKDOWN, UNKNOWN_VARIANT_LOCALE};
use crate::diag::{Diagnostic, nearest};
use crate::model::path::{name, parent};
use crate::model::{ArticleFiles, ArticleId, FileEntry, Locale, LocaleIx, Settings};

enum Role {
    Meta,
    Variant(LocaleIx),
    UnknownLocale(Locale),
    Markdown,
    Other,
}

pub(super) fn group(
    files: Vec<FileEntry>,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> Vec<ArticleFiles> {
    let roles: Vec<Role> = files.iter().map(|file| role(name(&file.path), settings)).collect();
    // A folder with metadata or a variant is an article; what lies below it belongs to the
    // nearest one above.
    let mut articles: BTreeMap<String, ArticleFiles> = BTreeMap::new();
    for (file, role) in files.iter().zip(&roles) {
        let folder = parent(&file.path);
        if matches!(role, Role::Meta | Role::Variant(_)) && folder != "content" {
            articles.entry(folder.to_owned()).or_insert_with(|| ArticleFiles {
                id: ArticleId::new(folder.trim_start_matches("content/")),
                folder: folder.to_owned(),
                meta: None,
                variants: Vec::new(),
                assets: Vec::new(),
            });
        }
    }
    for (file, role) in files.into_iter().zip(roles) {
        let folder = parent(&file.path).to_owned();
        let home =
            ancestors(&folder).find(|above| articles.contains_key(*above)).map(str::to_owned);
        let article = home.as_ref().and_then(|home| articles.get_mut(home));
        match (role, article) {
            (Role::Meta, Some(article)) if article.folder == folder => article.meta = Some(file),
            (Role::Variant(locale), Some(article)) if article.folder == folder => {
                match article.variants.iter_mut().find(|(known, _)| *known == locale) {
                    Some((_, first)) => {
                        // The canonical name is the one that everybody else will look at.
                        let tag = settings.locale(locale).as_str();
                        let mut file = file;
                        if name(&file.path).strip_suffix(".md") == Some(tag) {
                            std::mem::swap(first, &mut file);
                        }
                        let fault = Diagnostic::new(&DUPLICATE_VARIANT)
                            .arg("first", name(&first.path))
                            .arg("second", name(&file.path))
                            .for_locale(settings.locale(locale));
                        faults.push(fault.in_file(&file.path));
                    }
                    None => article.variants.push((locale, file)),
                }
            }
            (Role::UnknownLocale(locale), _) => {
                let known = settings.locales.iter().map(Locale::as_str);
                let near = nearest(locale.as_str(), known.clone()).unwrap_or("none");
                let fault = Diagnostic::new(&UNKNOWN_VARIANT_LOCALE)
                    .arg("name", locale.as_str())
                    .arg("near", near)
                    .arg("known", known.collect::<Vec<_>>().join(", "));
                faults.push(fault.in_file(&file.path));
            }
            (Role::Markdown, _) | (Role::Variant(_), None) => {
                faults.push(Diagnostic::new(&STRAY_MARKDOWN).in_file(&file.path));
            }
            (_, Some(article)) => article.assets.push(file),
            (_, None) => {}
        }
    }
    let mut articles: Vec<_> = articles.into_values().collect();
    for article in &mut articles {
        article.variants.sort_by_key(|(locale, _)| *locale);
    }
    articles.sort_by(|a, b| a.id.cmp(&b.id));
    articles
}

fn role(name: &str, settings: &Settings) -> Role {
    if name == "article.toml" {
        return Role::Meta;
    }
    let Some(stem) = name.strip_suffix(".md") else { return Role::Other };
    // Tags are short and of few characters; most names need no parsing at all.
    if let Ok(ix) = settings.locales.binary_search_by(|locale| locale.as_str().cmp(stem)) {
        return u16::try_from(ix).map_or(Role::Other, |ix| Role::Variant(LocaleIx(ix)));
    }
    // Languages are registered with two or three letters; a longer word is a word.
    match Locale::parse(stem).filter(|locale| locale.language().len() <= 3) {
        Some(locale) => match settings.find_locale(&locale) {
            Some(ix) => Role::Variant(ix),
            None => Role::UnknownLocale(locale),
        },
        None => Role::Markdown,
    }
}

fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |f| f.rsplit_once('/').map(|(above, _)| above))
}
