//! A string that says in another language what the reference language says, word for word, or that a language has not at all.
//!
//! Why it matters: readers find a foreign sentence on their page, and nobody can tell whether it was forgotten or is meant. It does not count as translated.
//!
//! Only what has letters outside of placeables and tags is looked at, and no locale of the reference's own language.
//!
//! Example: `nav-home = Home` in French.
//!
//! How to fix: translate it. If it is the same on purpose (a name, a word that both languages share), write `# hexapla: same` above it.

use super::Subject;
use super::styles::is_style;
use super::subject::same_language;
use crate::diag::{Diagnostic, Rule};
use crate::model::CatalogEntry;
use crate::model::catalog::{Item, Part};

/// A string that nobody translated.
pub(in crate::check) static RULE: Rule = Rule::warning("untranslated-string");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let Some(original) = subject.original() else { return };
    // A name may be the same everywhere.
    if subject.entry.is_term()
        || subject.entry.same
        || same_language(&subject.own.locale, subject.index.reference())
    {
        return;
    }
    for pair in subject.pairs.iter().copied() {
        if says_the_same(pair.own, pair.reference) && has_words(pair.own) && !original.same {
            let place = pair.own.source.lines().next();
            out.push(subject.fault(&RULE, pair.own, place).arg("case", "copied"));
        }
    }
}

/// Whether two parts are the same, wherever their lines end.
pub(super) fn says_the_same(one: &Part<'_>, other: &Part<'_>) -> bool {
    one.source == other.source
        || one.source.len().abs_diff(other.source.len()) < 64
            && one.source.split_whitespace().eq(other.source.split_whitespace())
}

/// Whether an entry is in all its parts what the reference says.
pub(super) fn is_copied(own: &CatalogEntry<'_>, original: &CatalogEntry<'_>) -> bool {
    !own.same
        && own.parts.iter().any(has_words)
        && own.parts.iter().all(|part| {
            original.part(part.attribute).is_some_and(|reference| says_the_same(part, reference))
        })
}

/// Whether anything in a part could be translated: a letter outside of tags and addresses.
pub(super) fn has_words(part: &Part<'_>) -> bool {
    !is_style(part)
        && part.forms.iter().any(|form| {
            form.items.iter().any(|item| match item {
                Item::Text(text) => has_letters(text),
                _ => false,
            })
        })
}

fn has_letters(text: &str) -> bool {
    let mut inside = false;
    text.split_whitespace().filter(|word| !is_address(word)).any(|word| {
        word.chars().any(|c| match c {
            '<' => {
                inside = true;
                false
            }
            '>' => {
                inside = false;
                false
            }
            c => !inside && c.is_alphabetic(),
        })
    })
}

fn is_address(word: &str) -> bool {
    let bytes = word.as_bytes();
    memchr::memchr2(b':', b'@', bytes)
        .is_some_and(|at| bytes[at] == b'@' || word.contains("://") || word.contains('@'))
}
