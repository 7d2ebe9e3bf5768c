//! What lies where, by the patterns and the languages of the network.

use super::articles::{Layout, id};
use super::pattern::Pattern;
use super::tags::seems_locale;
use crate::model::{Locale, LocaleIx, Settings};

/// What a file of the content is, by its path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place<'p> {
    /// A variant of an article.
    Variant(&'p str, LocaleIx),
    /// What is not translated of an article, and whether it lies where originals lie.
    Meta(&'p str, bool),
    /// It would be a variant in a locale that is not configured. With the end of that name.
    UnknownLocale(Locale, usize),
    /// Markdown that belongs to no article.
    Markdown,
    /// Any other file.
    Other,
}

impl Layout {
    /// Whether a path lies where content lies.
    #[must_use]
    pub fn holds(&self, path: &str, settings: &Settings) -> bool {
        let patterns = self.source.iter().chain([&self.variant]);
        patterns.into_iter().any(|pattern| match pattern.root() {
            _ if pattern.is_flat() => {
                pattern.is_below(path) || pattern.find(path, &mut |_| true).is_some()
            }
            "" => {
                let first = path.split('/').next().unwrap_or_default();
                let mut known = |tag: &str| settings.locale_named(tag).is_some();
                pattern.first_segment().is_some_and(|p| p.find(first, &mut known).is_some())
            }
            root => {
                path == root || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'))
            }
        })
    }

    /// Whether a file of the root is a text or an article's metadata, in a layout that has such files.
    #[must_use]
    pub fn is_of_the_root(&self, path: &str, settings: &Settings) -> bool {
        let is_meta = || matches!(self.place(path, settings), Place::Meta(..));
        let mut patterns = self.source.iter().chain([&self.variant]);
        // One of its folders is no file.
        let is_folder = patterns.any(|pattern| pattern.is_below(path));
        self.has_files_of_the_root() && !is_folder && (self.holds(path, settings) || is_meta())
    }

    /// What a file is. The pattern of the variants goes before that of the originals.
    #[must_use]
    pub fn place<'p>(&self, path: &'p str, settings: &Settings) -> Place<'p> {
        let excluded = |pattern: &Pattern| pattern.find(path, &mut |_| true).is_some();
        if self.exclude.iter().any(excluded) {
            return Place::Other;
        }
        let mut known = |tag: &str| settings.locale_named(tag).is_some();
        if let Some(found) = self.variant.find(path, &mut known)
            && let Some(locale) = settings.locale_named(found.locale)
        {
            return Place::Variant(id(found.article), locale);
        }
        if path.ends_with(".toml") {
            for (nth, pattern) in self.metas.iter().enumerate() {
                if let Some(found) = pattern.find(path, &mut known) {
                    let own = match &self.source {
                        Some(_) => nth == 0,
                        None => {
                            !pattern.has_locale()
                                || settings.locale_named(found.locale) == settings.source_locale
                        }
                    };
                    return Place::Meta(id(found.article), own);
                }
            }
        }
        let original = match (&self.source, settings.source_locale) {
            (Some(pattern), Some(locale)) => {
                pattern.find(path, &mut known).map(|found| (found.article, locale))
            }
            _ => None,
        };
        if let Some(found) = self.variant.find(path, &mut |tag| seems_locale(tag).is_some())
            && let Some(locale) = seems_locale(found.locale)
        {
            // `how-to.md` and `docs/cli/` are rather originals than texts in Tonga and Dalmatian.
            let word = self.variant.joins_words() || found.locale.len() == 3;
            if !(word && original.is_some()) {
                return Place::UnknownLocale(locale, found.locale_end);
            }
        }
        if let Some((article, locale)) = original {
            return Place::Variant(id(article), locale);
        }
        if path.ends_with(".md") { Place::Markdown } else { Place::Other }
    }

    /// The file that an article's variant is expected in.
    #[must_use]
    pub fn file_of(&self, article: &str, locale: LocaleIx, settings: &Settings) -> String {
        match &self.source {
            Some(source) if settings.source_locale == Some(locale) => source.fill(article, ""),
            _ => self.variant.fill(article, settings.spelling(locale)),
        }
    }

    /// The file that a variant is expected in beside another one of the same article: as that one
    /// is the `index` of a folder or is not, so is this.
    #[must_use]
    pub fn file_beside(
        &self,
        other: &str,
        locale: LocaleIx,
        settings: &Settings,
    ) -> Option<String> {
        let mut known = |tag: &str| settings.locale_named(tag).is_some();
        let found = self.variant.find(other, &mut known);
        let found = found.or_else(|| self.source.as_ref()?.find(other, &mut known))?;
        Some(self.file_of(found.article, locale, settings))
    }

    /// The file that an article's metadata is expected in.
    #[must_use]
    pub fn meta_of(&self, article: &str, settings: &Settings) -> String {
        let locale = settings.source_locale.map_or("", |ix| settings.spelling(ix));
        self.metas.first().map_or_else(String::new, |pattern| pattern.fill(article, locale))
    }

    /// The ids of articles that a path in a link may mean, the likeliest first: that of a variant,
    /// whether or not it is there, of the article's folder, or of the file without its ending.
    #[must_use]
    pub fn ids_of<'p>(&self, path: &'p str, settings: &Settings) -> Vec<&'p str> {
        let mut known = |tag: &str| settings.locale_named(tag).is_some();
        let mut ids = Vec::new();
        let whole = self.source.iter().chain([&self.variant]);
        if path.ends_with(".md") {
            ids.extend(whole.filter_map(|pattern| pattern.find(path, &mut known)));
        }
        for path in [Some(path), path.strip_suffix(".md")].into_iter().flatten() {
            ids.extend(self.bare.iter().filter_map(|pattern| pattern.find(path, &mut known)));
        }
        ids.into_iter().map(|found| id(found.article)).collect()
    }
}
