//! Names that seem to be tags of languages.

use crate::model::Locale;

/// A text that is the tag of a language that CLDR knows, and not any short word.
#[must_use]
pub fn seems_locale(text: &str) -> Option<Locale> {
    // Languages are registered with two or three letters; a longer word is a word.
    let first = text.split(['-', '_']).next().unwrap_or_default();
    let short = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let locale = short.then(|| Locale::parse(text)).flatten()?;
    (locale.script() != "Zzzz").then_some(locale)
}
