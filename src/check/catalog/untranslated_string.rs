//! A string that says in another language what the reference language says, word for word, or that a language has not at all.
//!
//! Why it matters: readers find a foreign sentence on their page, and nobody can tell whether it was forgotten or is meant. It does not count as translated.
//!
//! Only what has words outside of placeables and tags is looked at (`OK`, `MB`, `.accesskey = O` have none), and no locale of the reference's own language.
//!
//! Example: `nav-home = Home` in French.
//!
//! How to fix: translate it. If it is the same on purpose (a name, a word that both languages share), write `# hexapla: same` above it.

use super::Subject;
use super::styles::is_style;
use super::subject::same_language;
use crate::diag::{Diagnostic, Rule};
use crate::model::CatalogEntry;
use crate::model::catalog::{Form, Item, Part};

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
            // The rest of the string is translated, and it counts.
            let whole = is_copied(subject.entry, original);
            let case = if whole { "copied" } else { "part" };
            out.push(subject.fault(&RULE, pair.own, place).arg("case", case));
        }
    }
}

/// Attributes that hold the name of a key.
const KEYS: &[&str] = &["accesskey", "key", "keycode"];

/// Whether two parts are the same, wherever their lines end.
pub(super) fn says_the_same(one: &Part<'_>, other: &Part<'_>) -> bool {
    one.source == other.source
        || one.source.len().abs_diff(other.source.len()) < 64
            && one.source.split_whitespace().eq(other.source.split_whitespace())
        || has_the_same_forms(one, other)
}

/// Whether a choice has only forms that the other has, and not as many: languages have other plural forms, and whoever
/// copies a string with those of their own has translated nothing.
fn has_the_same_forms(one: &Part<'_>, other: &Part<'_>) -> bool {
    let is_there = |own: &Form<'_>| other.forms.iter().any(|form| form.items == own.items);
    other.forms.len() > 1 && !one.forms.is_empty() && one.forms.iter().all(is_there)
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
    let key = part.attribute.is_some_and(|name| KEYS.contains(&name));
    !key && !is_style(part)
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
        let mut run = 0..0;
        for (at, c) in word.char_indices() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside && c.is_alphabetic() => {
                    run = if run.end == at && !run.is_empty() { run.start } else { at }
                        ..at + c.len_utf8();
                    continue;
                }
                _ => {}
            }
            if is_word(&word[std::mem::take(&mut run)]) {
                return true;
            }
        }
        is_word(&word[run])
    })
}

/// Whether letters are a word and not a key (`O`), an abbreviation (`MB`, `OK`) or a unit (`ms`).
/// In scripts other than the Latin one a letter may be a word.
fn is_word(letters: &str) -> bool {
    match letters.len() {
        0 => false,
        1 => !letters.is_ascii(),
        _ if !letters.is_ascii() => true,
        2 | 3 => !letters.bytes().all(|b| b.is_ascii_uppercase()) && !UNITS.contains(&letters),
        _ => true,
    }
}

/// Symbols of units that are the same in most languages.
const UNITS: &[&str] = &[
    "bit", "cm", "dB", "dpi", "em", "fps", "GiB", "Gb", "Hz", "kB", "kHz", "kb", "kg", "KiB", "km",
    "kW", "MHz", "MiB", "Mb", "mA", "ml", "mm", "ms", "nm", "ppi", "pt", "px", "rem", "TiB",
];

fn is_address(word: &str) -> bool {
    let bytes = word.as_bytes();
    memchr::memchr2(b':', b'@', bytes)
        .is_some_and(|at| bytes[at] == b'@' || word.contains("://") || word.contains('@'))
}
