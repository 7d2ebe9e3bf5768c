//! A paragraph of a translation that still is in the language of the original, letter for letter.
//!
//! Why it matters: readers meet a foreign sentence in the middle of a text in their own language.
//!
//! It is also found where the original has changed since: what it said when the translation was made is remembered in the lock. What
//! holds fewer than three words of prose is left alone, and so are code, addresses, names, numbers and the phrases that
//! `keep` names. Between dialects of one language nothing is found.
//!
//! Example: `Look up before you launch.` in `en.md` and in `fr.md`.
//!
//! How to fix: translate it. If it is meant to stay, such as a motto, name it: `keep = ["Look up before you launch"]`.

use std::collections::BTreeSet;

use super::pairs::Parity;
use crate::check::article::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Locale, UnitKind};

/// A paragraph of a translation that still is in the language of the original, letter for letter.
pub(in crate::check::article) static RULE: Rule = Rule::warning("same-as-source");

/// Words of prose, and words at all, below which two languages may well say the same.
const PROSE: usize = 3;
const WORDS: usize = 4;
/// Letters of a word that is no unit of measure.
const LETTERS: usize = 3;

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let (subject, model) = (parity.subject, &parity.model);
    let same_language = subject.locale.language() == model.locale.language();
    if same_language || subject.variant.front.draft {
        return;
    }
    let theirs: BTreeSet<u64> = model.passages.list.iter().map(|p| p.print.text).collect();
    for side in parity.own() {
        let print = side.passage.print.text;
        let known = theirs.contains(&print) || model.past.binary_search(&print).is_ok();
        if !known || matches!(side.passage.kind, UnitKind::Code | UnitKind::Html) {
            continue;
        }
        let (prose, words) = words(&without_kept(subject, side.literal()));
        if prose >= PROSE && words >= WORDS {
            let fault = Diagnostic::new(&RULE).arg("source", model.locale).arg("words", words);
            out.push(fault.arg("locale", subject.locale).at(side.span()));
        }
    }
}

/// What is said of a message of the variant's own that is the original's, word for word. One is short by its nature, and
/// a word of it is enough; a unit of measure is none.
pub(in crate::check::article) fn untranslated(
    subject: &Subject<'_>,
    reference: &Locale,
    text: &str,
) -> Option<Diagnostic> {
    let text = without_kept(subject, text.to_owned());
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let long = text.split_whitespace().any(|word| letters(word) >= LETTERS && words(word).1 > 0);
    let fault = || {
        let fault = Diagnostic::new(&RULE).arg("source", reference).arg("words", words(&text).1);
        fault.arg("locale", subject.locale)
    };
    (long && !subject.variant.front.draft).then(fault)
}

/// A text without the phrases that are to stay as they are.
fn without_kept(subject: &Subject<'_>, mut text: String) -> String {
    let kept =
        [&subject.settings.kept, &subject.meta.checks.keep, &subject.variant.front.checks.keep];
    for phrase in kept.iter().flat_map(|phrases| phrases.iter()) {
        text = text.replace(phrase.as_str(), " ");
    }
    text
}

/// The words of a text: those that are no names, and all. Two letters of a script without spaces are taken
/// for a word; what holds a digit, a slash or the like is none.
fn words(text: &str) -> (usize, usize) {
    let (mut prose, mut all) = (0, 0);
    for word in text.split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let odd = word.contains(['/', '\\', '@', '_', '.', '=', '<'])
            || word.chars().any(char::is_numeric);
        if letters < 2 || odd {
            continue;
        }
        let wide = word.chars().next().is_some_and(|c| ('\u{2E80}'..'\u{AC00}').contains(&c));
        let count = if wide { letters.div_ceil(2) } else { 1 };
        all += count;
        if !word.chars().next().is_some_and(char::is_uppercase) {
            prose += count;
        }
    }
    (prose, all)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_and_numbers_are_no_prose() {
        assert_eq!(words("International Kite-Makers’ Federation, 1922"), (0, 3));
        assert_eq!(words("Look up before you launch."), (4, 5));
        assert_eq!(words("https://kites.example/a src/main.rs 12 km"), (1, 1));
        assert!(words("国際凧職人連盟は七月に").0 >= 3);
    }
}
