//! What a language has of the reference's strings, in numbers, and what it has not.

use std::collections::HashSet;
use std::sync::Arc;

use super::index::Index;
use super::obsolete_string::is_obsolete;
use super::subject::same_language;
use super::untranslated_string::{RULE as UNTRANSLATED, has_words, is_copied};
use crate::diag::{Diagnostic, Level, locate_all};
use crate::model::catalog::{Item, Part};
use crate::model::{CatalogEntry, Entries, Layer, Locale};

/// What a language has of the reference's strings. Terms count as strings do; words are the
/// reference's, of the longest form of each part.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct CatalogCounts {
    /// Strings of the reference that it has not.
    pub missing: usize,
    /// Strings that the reference has not.
    pub obsolete: usize,
    /// Strings that say something else than the reference: what is translated.
    pub changed: usize,
    /// Strings that say the same on purpose, by `# hexapla: same`, or have nothing to translate.
    pub same: usize,
    /// Strings that say the same as the reference, word for word, and are not marked.
    pub unchanged: usize,
    /// Words of the missing ones.
    pub missing_words: usize,
    /// Words of those that are translated.
    pub changed_words: usize,
    /// Words of those that say the same.
    pub unchanged_words: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
}

impl CatalogCounts {
    /// All strings of the reference.
    #[must_use]
    pub fn total(&self) -> usize {
        self.changed + self.same + self.unchanged + self.missing
    }

    /// How much of the reference is translated, in hundredths. Obsolete strings do not count.
    #[must_use]
    pub fn percent(&self) -> usize {
        let done = self.changed + self.same;
        let all = done + self.unchanged + self.missing;
        (done * 100).checked_div(all).unwrap_or(100)
    }
}

/// What a language has of a layer's strings, with the findings in its catalogs.
#[must_use]
pub fn summary<'a>(
    index: &'a Index<'a>,
    locale: &Locale,
    layer: Layer,
    findings: &[Diagnostic],
) -> CatalogCounts {
    let mut counts = CatalogCounts::default();
    let reference = index.reference();
    let own_language = same_language(locale, reference);
    for (file, original) in originals(index, layer) {
        let words: usize = original.parts.iter().map(words).sum();
        let said = index.said_in(locale, original.id, (layer, &file.scope)).pop();
        let Some(own) = said else {
            counts.missing += 1;
            counts.missing_words += words;
            continue;
        };
        let nothing = !original.parts.iter().any(has_words);
        if own.entry.same || original.same || own.entry.is_term() || nothing {
            counts.same += 1;
            counts.changed_words += words;
        } else if is_copied(own.entry, original) && !own_language {
            counts.unchanged += 1;
            counts.unchanged_words += words;
        } else {
            counts.changed += 1;
            counts.changed_words += words;
        }
    }
    let own_files = index.files(locale).into_iter();
    for file in own_files.filter(|file| file.layer == layer && file.locale == *locale) {
        let view = index.view(locale, layer);
        let obsolete = |entry: &&CatalogEntry<'_>| is_obsolete(index, view, file, entry);
        counts.obsolete += file.entries.iter().filter(obsolete).count();
    }
    let own = |level| {
        let of = |fault: &&Diagnostic| {
            fault.rule.level == level && fault.locale.as_ref() == Some(locale)
        };
        findings.iter().filter(of).count()
    };
    (counts.errors, counts.warnings) = (own(Level::Error), own(Level::Warning));
    counts
}

/// Ids of a catalog's entries that say what the reference language says, and are not marked as
/// meant, sorted: nobody has translated them yet.
#[must_use]
pub fn copied<'a>(index: &'a Index<'a>, own: &'a Entries<'a>) -> Vec<&'a str> {
    if same_language(&own.locale, index.reference()) {
        return Vec::new();
    }
    let is_copied = |entry: &&'a CatalogEntry<'a>| {
        let said = index.said_in(index.reference(), entry.id, (own.layer, &own.scope));
        let original = said.last().filter(|_| !entry.is_term());
        original.is_some_and(|said| !said.entry.same && is_copied(entry, said.entry))
    };
    let mut ids: Vec<&str> = own.entries.iter().filter(is_copied).map(|entry| entry.id).collect();
    ids.sort_unstable();
    ids
}

/// A finding for each string of a layer of the reference that a language has not, at its place in
/// the reference.
#[must_use]
pub fn missing(index: &Index<'_>, locale: &Locale, layer: Layer) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if index.reference() == locale {
        return found;
    }
    for (file, original) in originals(index, layer) {
        if !index.said_in(locale, original.id, (layer, &file.scope)).is_empty() {
            continue;
        }
        let fault = Diagnostic::new(&UNTRANSLATED).arg("id", original.id).arg("case", "missing");
        let fault = fault.arg("locale", locale).arg("file", place(&file.scope, locale));
        let text = original.parts.first().map(|part| part.source);
        let fault = fault.of_message(original.id, None).beside(text, None);
        let mut fault = [fault.at(original.span.clone()).for_locale(locale)];
        locate_all(&mut fault, &Arc::from(file.path.as_str()), file.text);
        found.extend(fault);
    }
    found
}

/// The file that a string of this scope belongs to, or "none" where any will do.
fn place(scope: &str, locale: &Locale) -> String {
    let path = scope.replace("{locale}", locale.as_str());
    if path.is_empty() { "none".to_owned() } else { path.trim_start_matches('/').to_owned() }
}

/// The entries of a layer of the reference, each id once, or once in each file that is a bundle.
fn originals<'a>(
    index: &Index<'a>,
    layer: Layer,
) -> impl Iterator<Item = (&'a Entries<'a>, &'a CatalogEntry<'a>)> {
    let mut seen = HashSet::new();
    let files = index.files(index.reference()).into_iter().filter(move |file| file.layer == layer);
    let entries = files.flat_map(|file| file.entries.iter().map(move |entry| (file, entry)));
    entries.filter(move |(file, entry)| seen.insert((file.scope.as_str(), entry.id)))
}

/// The words of a part's longest form.
fn words(part: &Part<'_>) -> usize {
    let of = |item: &Item<'_>| match item {
        Item::Text(text) => text.split_whitespace().count(),
        _ => 0,
    };
    part.forms.iter().map(|form| form.items.iter().map(of).sum()).max().unwrap_or_default()
}
