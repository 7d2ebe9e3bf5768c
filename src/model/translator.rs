//! Who translates.

use super::{Locale, LocaleIx};

/// The folder in which files are dropped, unless the settings name another one.
pub const INBOX: &str = "inbox";

/// Somebody who sends texts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Translator {
    /// The id: lower-case ASCII letters, digits and hyphens.
    pub id: String,
    /// How readers see the name.
    pub name: String,
    /// The languages; empty if any.
    pub locales: Vec<LocaleIx>,
    /// The folder below the inbox, with `/` between its parts. Two people may share one.
    pub folder: String,
    /// The language of letters, where a text does not say it.
    pub language: Option<Locale>,
}

impl Translator {
    /// Whether it is somebody's work to translate into a language.
    #[must_use]
    pub fn takes(&self, locale: LocaleIx) -> bool {
        self.locales.is_empty() || self.locales.contains(&locale)
    }

    /// Whether somebody goes by a name: it is the id or the name, in whatever case.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        self.id == name || self.name.to_lowercase() == name
    }
}
