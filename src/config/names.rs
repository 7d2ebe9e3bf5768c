//! Names in settings: ids, locale tags, choices; each checked where it stands.

use std::ops::Range;

use super::{BAD_CHOICE, BAD_ID, BAD_LOCALE_TAG, UNKNOWN_LOCALE};
use crate::data::Reader;
use crate::diag::{Diagnostic, Rule, nearest};
use crate::model::{Locale, LocaleIx, Settings};

/// English, the language of the built-in strings that stand in for missing ones.
pub(super) fn english() -> Locale {
    Locale::parse("en").unwrap_or_else(|| unreachable!("`en` is a language tag"))
}

/// Whether a text may be an id: it becomes a folder's name and a part of URLs.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.len() <= 64 && !text.starts_with('-') && text.chars().all(good)
}

pub(super) fn check_id(id: &str, key: &str, at: Range<usize>, reader: &mut Reader<'_, '_>) -> bool {
    if !is_id(id) {
        reader.fault(Diagnostic::new(&BAD_ID).arg("key", key).arg("id", id).at(at));
        return false;
    }
    true
}

pub(super) fn locale(tag: &str, at: Range<usize>, reader: &mut Reader<'_, '_>) -> Option<Locale> {
    let locale = Locale::parse(tag);
    if locale.is_none() {
        reader.fault(Diagnostic::new(&BAD_LOCALE_TAG).arg("tag", tag).at(at));
    }
    locale
}

pub(super) fn configured(
    locale: &Locale,
    at: Range<usize>,
    settings: &Settings,
    reader: &mut Reader<'_, '_>,
) -> Option<LocaleIx> {
    let found = settings.find_locale(locale);
    if found.is_none() {
        // A network of strings alone names no languages: it has those that there are folders of.
        let none = settings.locales.is_empty().then_some("none");
        let known = settings.locales.iter().map(Locale::as_str).chain(none);
        reader.fault(unknown_name(&UNKNOWN_LOCALE, locale.as_str(), known, at));
    }
    found
}

/// A name that is not among those that there are, with the nearest that is.
#[must_use]
pub fn unknown_name<'a>(
    rule: &'static Rule,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
    at: Range<usize>,
) -> Diagnostic {
    Diagnostic::new(rule)
        .arg("name", name)
        .arg("near", nearest(name, known.clone()).unwrap_or("none"))
        .arg("known", known.collect::<Vec<_>>().join(", "))
        .at(at)
}

pub(super) fn choice(key: &str, found: &str, known: &[&str], at: Range<usize>) -> Diagnostic {
    unknown_name(&BAD_CHOICE, found, known.iter().copied(), at).arg("key", key)
}
