//! The patterns of `[content]`.

use super::pattern::{Pattern, PatternFault};
use super::tags::seems_locale;
use crate::model::Locale;

/// Where articles lie.
#[derive(Clone, Debug)]
pub struct Layout {
    pub(super) variant: Pattern,
    pub(super) source: Option<Pattern>,
    pub(super) metas: Vec<Pattern>,
    pub(super) bare: Vec<Pattern>,
    /// Files that are no content, whatever they are called.
    pub exclude: Vec<Pattern>,
}

impl Layout {
    /// The layout of these patterns: of variants, and of originals if they lie elsewhere.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong.
    pub fn new(variant: &str, source: Option<&str>) -> Result<Self, PatternFault> {
        Self::with_folders(variant, source, &[])
    }

    /// The same, where patterns without a folder take files of these folders of the root as well.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with the patterns.
    pub fn with_folders(
        variant: &str,
        source: Option<&str>,
        folders: &[String],
    ) -> Result<Self, PatternFault> {
        let parse = |text: &str| Ok(Pattern::parse(text, false)?.with_folders(folders));
        let variant = parse(variant)?;
        check(&variant, true)?;
        let source = source.map(parse).transpose()?;
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

    /// The language that a folder of the root is named after, in a layout that has such folders,
    /// whether or not it is configured.
    #[must_use]
    pub fn language_of_folder(&self, name: &str) -> Option<Locale> {
        let pattern = self.variant.first_segment().filter(|_| self.variant.root().is_empty())?;
        let found = pattern.find(name, &mut |tag| seems_locale(tag).is_some())?;
        seems_locale(found.locale)
    }

    /// Whether files of the root itself are listed too.
    #[must_use]
    pub fn has_files_of_the_root(&self) -> bool {
        self.source.iter().chain([&self.variant]).any(Pattern::is_flat)
    }

    /// Whether a path lies by the pattern of the originals.
    #[must_use]
    pub fn is_source_file(&self, path: &str) -> bool {
        self.source.as_ref().is_some_and(|pattern| pattern.find(path, &mut |_| true).is_some())
    }

    /// What a variant's file is called, to show it.
    #[must_use]
    pub fn example(&self, article: &str, locale: &str) -> String {
        self.variant.fill(article, locale)
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
    // A pattern without folders takes the files of the root alone, as deep as nothing.
    if first.contains("{article}") && !pattern.is_flat() {
        return Err(PatternFault::WholeRoot);
    }
    Ok(())
}

/// The id of an article whose text is the `index` of a folder, or its `_index`, as some generators
/// have it, is the folder's.
pub(super) fn id(article: &str) -> &str {
    let folder = article.strip_suffix("/index").or_else(|| article.strip_suffix("/_index"));
    folder.unwrap_or(article)
}
