//! Where a network's texts and strings lie: the patterns of `[content]` and `[strings]`.

mod pattern;

use super::path::parent;
use super::{Locale, LocaleIx, Settings};

pub use pattern::{Found, Pattern, PatternFault};

/// Where articles lie.
#[derive(Clone, Debug)]
pub struct Layout {
    variant: Pattern,
    source: Option<Pattern>,
    metas: Vec<Pattern>,
    bare: Vec<Pattern>,
    /// Files that are no content, whatever they are called.
    pub exclude: Vec<Pattern>,
}

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
    /// The layout of these patterns: of variants, and of originals if they lie elsewhere.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong.
    pub fn new(variant: &str, source: Option<&str>) -> Result<Self, PatternFault> {
        let variant = Pattern::parse(variant, false)?;
        check(&variant, true)?;
        let source = source.map(|text| Pattern::parse(text, false)).transpose()?;
        if let Some(source) = &source {
            check(source, false)?;
        }
        let both = || source.iter().chain([&variant]);
        let meta = |pattern: &Pattern| {
            let folder = pattern.article_is_folder();
            pattern.up_to_article(if folder { "/article.toml" } else { ".toml" })
        };
        let metas = both().filter_map(meta).collect();
        let bare = both().filter_map(|pattern| pattern.up_to_article("")).collect();
        Ok(Self { variant, source, metas, bare, exclude: Vec::new() })
    }

    /// The folders whose files are listed; an empty one stands for those of the root whose names
    /// [`Layout::holds`] takes.
    #[must_use]
    pub fn roots(&self) -> Vec<&str> {
        let patterns = self.source.iter().chain([&self.variant]);
        patterns.map(Pattern::root).collect()
    }

    /// Whether a path lies where content lies.
    #[must_use]
    pub fn holds(&self, path: &str, settings: &Settings) -> bool {
        let patterns = self.source.iter().chain([&self.variant]);
        patterns.into_iter().any(|pattern| match pattern.root() {
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

    /// The language that a folder of the root is named after, in a layout that has such folders,
    /// whether or not it is configured.
    #[must_use]
    pub fn language_of_folder(&self, name: &str) -> Option<Locale> {
        let pattern = self.variant.first_segment().filter(|_| self.variant.root().is_empty())?;
        let found = pattern.find(name, &mut |tag| seems_locale(tag).is_some())?;
        seems_locale(found.locale)
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
        if let Some(found) = self.variant.find(path, &mut |tag| seems_locale(tag).is_some())
            && let Some(locale) = seems_locale(found.locale)
        {
            return Place::UnknownLocale(locale, found.locale_end);
        }
        if let (Some(pattern), Some(locale)) = (&self.source, settings.source_locale)
            && let Some(found) = pattern.find(path, &mut known)
        {
            return Place::Variant(id(found.article), locale);
        }
        if path.ends_with(".md") { Place::Markdown } else { Place::Other }
    }

    /// Whether a path lies by the pattern of the originals.
    #[must_use]
    pub fn is_source_file(&self, path: &str) -> bool {
        self.source.as_ref().is_some_and(|pattern| pattern.find(path, &mut |_| true).is_some())
    }

    /// The file that an article's variant is expected in.
    #[must_use]
    pub fn file_of(&self, article: &str, locale: LocaleIx, settings: &Settings) -> String {
        match &self.source {
            Some(source) if settings.source_locale == Some(locale) => source.fill(article, ""),
            _ => self.variant.fill(article, settings.locale(locale).as_str()),
        }
    }

    /// What a variant's file is called, to show it.
    #[must_use]
    pub fn example(&self, article: &str, locale: &str) -> String {
        self.variant.fill(article, locale)
    }

    /// The file that an article's metadata is expected in.
    #[must_use]
    pub fn meta_of(&self, article: &str, settings: &Settings) -> String {
        let locale = settings.source_locale.map_or("", |ix| settings.locale(ix).as_str());
        self.metas.first().map_or_else(String::new, |pattern| pattern.fill(article, locale))
    }

    /// Whether every article has a folder of its own for all its files.
    #[must_use]
    pub fn has_folders(&self) -> bool {
        self.variant.article_is_folder() && !self.variant.locale_is_before_article()
    }

    /// The part of a variant's path before its article's id: what a language's files have in
    /// common. In bytes.
    #[must_use]
    pub fn home(&self, path: &str, article: &str) -> usize {
        let patterns = [Some(&self.variant), self.source.as_ref()];
        let at = patterns.into_iter().flatten().find_map(|pattern| {
            let found = pattern.find(path, &mut |_| true)?;
            (id(found.article) == article).then_some(found.article_at)
        });
        // A language's name may hold the mark that separates it; then the id tells.
        at.or_else(|| path.rfind(article)).unwrap_or(0)
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

/// The id of an article whose text is the `index` of a folder, as some generators have it, is the
/// folder's.
fn id(article: &str) -> &str {
    article.strip_suffix("/index").unwrap_or(article)
}

fn check(pattern: &Pattern, is_variant: bool) -> Result<(), PatternFault> {
    if !pattern.as_str().ends_with(".md") {
        return Err(PatternFault::Ending(".md"));
    }
    if !pattern.has_article() {
        return Err(PatternFault::Lacks("article"));
    }
    if is_variant && !pattern.has_locale() {
        return Err(PatternFault::Lacks("locale"));
    }
    if !is_variant && pattern.has_locale() {
        return Err(PatternFault::Surplus("locale"));
    }
    let first = pattern.as_str().split('/').next().unwrap_or_default();
    if first.contains("{article}") || first == pattern.as_str() {
        return Err(PatternFault::WholeRoot);
    }
    Ok(())
}

/// Where Fluent files lie.
#[derive(Clone, Debug)]
pub struct StringsLayout {
    pattern: Pattern,
}

impl StringsLayout {
    /// The layout of this pattern.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn new(text: &str) -> Result<Self, PatternFault> {
        let pattern = Pattern::parse(text, true)?;
        let first = text.split('/').next().unwrap_or_default();
        match () {
            () if !text.ends_with(".ftl") => Err(PatternFault::Ending(".ftl")),
            () if !pattern.has_locale() => Err(PatternFault::Lacks("locale")),
            () if pattern.has_article() => Err(PatternFault::Surplus("article")),
            () if first.contains('*') || first == text => Err(PatternFault::WholeRoot),
            () => Ok(Self { pattern }),
        }
    }

    /// The folder whose files are listed; an empty one stands for those of the root that are
    /// named after a language.
    #[must_use]
    pub fn root(&self) -> &str {
        self.pattern.root()
    }

    /// Whether a folder of the root is one of a language's.
    #[must_use]
    pub fn takes_folder(&self, name: &str) -> bool {
        let first = self.pattern.first_segment();
        first.is_some_and(|p| p.find(name, &mut |tag| seems_locale(tag).is_some()).is_some())
    }

    /// The language of a file, or the name that is none and where it ends, or nothing if the file
    /// lies elsewhere.
    #[must_use]
    pub fn language<'p>(&self, path: &'p str) -> Option<Result<Locale, (&'p str, usize)>> {
        let mut is_locale = |tag: &str| Locale::parse(tag).is_some();
        if let Some(found) = self.pattern.find(path, &mut is_locale) {
            return Locale::parse(found.locale).map(Ok);
        }
        let found = self.pattern.find(path, &mut |_| true)?;
        Some(Err((found.locale, found.locale_end)))
    }

    /// The file of a language: for a pattern that leaves the name open, one of this name.
    #[must_use]
    pub fn file_of(&self, locale: &Locale, name: &str) -> String {
        let text = self.pattern.as_str().replace("**/", "").replace("{locale}", locale.as_str());
        text.replacen('*', name, 1).replace('*', "")
    }
}

/// A text that is the tag of a language that CLDR knows, and not any short word.
fn seems_locale(text: &str) -> Option<Locale> {
    // Languages are registered with two or three letters; a longer word is a word.
    let first = text.split(['-', '_']).next().unwrap_or_default();
    let short = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let locale = short.then(|| Locale::parse(text)).flatten()?;
    (locale.script() != "Zzzz").then_some(locale)
}

/// The files that a name in a variant may mean, the best first: the localised one in the
/// variant's own home, the plain one there, then the same where the original lies.
///
/// `target` is a path from the root; the homes are what [`Layout::home`] cuts off; `tags` are the
/// variant's locale and its parents.
#[must_use]
pub fn candidates(target: &str, own_home: &str, source_home: &str, tags: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let localised = |path: &str| -> Vec<String> {
        let (folder, name) = (parent(path), super::path::name(path));
        let Some((stem, ending)) = name.rsplit_once('.') else { return Vec::new() };
        let slash = if folder.is_empty() { "" } else { "/" };
        tags.iter().map(|tag| format!("{folder}{slash}{stem}.{tag}.{ending}")).collect()
    };
    let rest = target.strip_prefix(own_home).or_else(|| target.strip_prefix(source_home));
    if let (Some(rest), true) = (rest, own_home != source_home) {
        for home in [own_home, source_home] {
            let path = format!("{home}{rest}");
            found.extend(localised(&path));
            found.push(path);
        }
    } else {
        found.extend(localised(target));
        found.push(target.to_owned());
    }
    found
}
