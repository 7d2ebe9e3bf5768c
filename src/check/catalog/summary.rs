//! What a language has of the reference's strings, in numbers, and what it has not.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::index::Index;
use super::obsolete_string::is_obsolete;
use super::subject::same_language;
use super::untranslated_string::{RULE as UNTRANSLATED, has_words, is_copied};
use crate::diag::{Diagnostic, Few, locate_all};
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
    /// Strings that say the same as the reference, word for word, and are not marked, and those that
    /// cannot be used.
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

/// A string of the reference language, with what every other language asks of it.
pub struct Original<'a> {
    pub(super) file: &'a Entries<'a>,
    pub(super) entry: &'a CatalogEntry<'a>,
    /// Of the longest form of each part.
    words: usize,
    /// Whether there is anything to translate in it.
    speaks: bool,
}

/// The strings of a layer of the reference, each id once, or once in each file that is a bundle.
#[must_use]
pub fn originals<'a>(index: &Index<'a>, layer: Layer) -> Vec<Original<'a>> {
    let mut seen = HashSet::new();
    let files = index.files(index.reference()).into_iter().filter(|file| file.layer == layer);
    let entries = files.flat_map(|file| file.entries.iter().map(move |entry| (file, entry)));
    let first = entries.filter(|(file, entry)| seen.insert((file.scope.as_str(), entry.id)));
    let original = |(file, entry): (_, &'a CatalogEntry<'a>)| Original {
        file,
        entry,
        words: entry.parts.iter().map(words).sum(),
        speaks: entry.parts.iter().any(has_words),
    };
    first.map(original).collect()
}

/// What was found in a language's catalogs.
#[derive(Clone, Default, Debug)]
pub struct Findings<'a> {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// The strings that are not used for one of them: their file and id.
    pub refused: HashSet<(&'a str, &'a str)>,
}

/// What a language has of a layer's strings.
#[must_use]
pub fn summary<'a>(
    index: &'a Index<'a>,
    originals: &[Original<'a>],
    (locale, layer): (&Locale, Layer),
    findings: &Findings<'_>,
) -> CatalogCounts {
    let (errors, warnings) = (findings.errors, findings.warnings);
    let mut counts = CatalogCounts { errors, warnings, ..CatalogCounts::default() };
    let own_language = same_language(locale, index.reference());
    for original in originals {
        let words = original.words;
        let place = (layer, original.file.scope.as_str());
        let Some(own) = index.strongest_in(locale, original.entry.id, place) else {
            counts.missing += 1;
            counts.missing_words += words;
            continue;
        };
        if findings.refused.contains(&(own.file.path.as_str(), own.entry.id)) {
            counts.unchanged += 1;
            counts.unchanged_words += words;
        } else if own.entry.same || original.entry.same || own.entry.is_term() || !original.speaks {
            counts.same += 1;
            counts.changed_words += words;
        } else if !own_language && is_copied(own.entry, original.entry) {
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
        let of = |id| index.strongest_in(index.reference(), id, (own.layer, &own.scope));
        let original = if entry.is_term() { None } else { of(entry.id) };
        original.is_some_and(|said| !said.entry.same && is_copied(entry, said.entry))
    };
    let mut ids: Vec<&str> = own.entries.iter().filter(is_copied).map(|entry| entry.id).collect();
    ids.sort_unstable();
    ids
}

/// A finding for each string of a layer of the reference that a language has not, at its place in
/// the reference; those that are required have one of their own.
#[must_use]
pub fn missing<'a>(
    index: &Index<'a>,
    originals: &[Original<'a>],
    required: &BTreeSet<&str>,
    (locale, layer): (&Locale, Layer),
) -> Vec<Diagnostic> {
    absent(index, originals, (locale, layer), |Original { file, entry, .. }| {
        // What is there and cannot be read has been said to be wrong.
        if required.contains(entry.id) || index.is_unreadable(locale, entry.id) {
            return None;
        }
        let fault = Diagnostic::new(&UNTRANSLATED).arg("id", entry.id).arg("case", "missing");
        Some(fault.arg("locale", locale).arg("file", place(&file.scope, locale)))
    })
}

/// What is told of the strings that a language has not, at their places in the reference; of each file, as many as
/// are shown.
pub(super) fn absent<'a>(
    index: &Index<'a>,
    originals: &[Original<'a>],
    (locale, layer): (&Locale, Layer),
    tell: impl Fn(&Original<'a>) -> Option<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if index.reference() == locale {
        return found;
    }
    for own in originals.chunk_by(|one, next| std::ptr::eq(one.file, next.file)) {
        let (before, mut few) = (found.len(), Few::default());
        for original in own {
            let Original { file, entry, .. } = original;
            if index.strongest_in(locale, entry.id, (layer, &file.scope)).is_some() {
                continue;
            }
            let (text, next) = (entry.parts.first().map(|part| part.source), found.len());
            found.extend(tell(original).map(|fault| {
                let fault = fault.of_message(entry.id, None).beside(text, None);
                fault.at(entry.span.clone()).for_locale(locale)
            }));
            few.keep(&mut found, next);
        }
        let kept = found.len();
        few.say_more(&mut found);
        found[kept..].iter_mut().for_each(|more| more.locale = Some(locale.clone()));
        let file = own[0].file;
        locate_all(&mut found[before..], &Arc::from(file.path.as_str()), file.text);
    }
    found
}

/// The file that a string of this scope belongs to, or "none" where any will do.
fn place(scope: &str, locale: &Locale) -> String {
    let path = scope.replace("{locale}", locale.as_str());
    if path.is_empty() { "none".to_owned() } else { path.trim_start_matches('/').to_owned() }
}

/// The words of a part's longest form.
fn words(part: &Part<'_>) -> usize {
    let of = |item: &Item<'_>| match item {
        Item::Text(text) => text.split_whitespace().count(),
        _ => 0,
    };
    part.forms.iter().map(|form| form.items.iter().map(of).sum()).max().unwrap_or_default()
}
