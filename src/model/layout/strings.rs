//! The pattern of `[strings]`.

use super::pattern::{Pattern, PatternFault};
use super::tags::seems_locale;
use crate::model::Locale;

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

    /// A file's path with its language left open: the same for what belongs together in all of
    /// them.
    #[must_use]
    pub fn scope(&self, path: &str) -> String {
        let found = self.pattern.find(path, &mut |tag| Locale::parse(tag).is_some());
        found.map_or_else(
            || path.to_owned(),
            |found| {
                let start = found.locale_end - found.locale.len();
                format!("{}{{locale}}{}", &path[..start], &path[found.locale_end..])
            },
        )
    }

    /// The file of a language: for a pattern that leaves the name open, one of this name.
    #[must_use]
    pub fn file_of(&self, locale: &Locale, name: &str) -> String {
        let text = self.pattern.as_str().replace("**/", "").replace("{locale}", locale.as_str());
        text.replacen('*', name, 1).replace('*', "")
    }
}
