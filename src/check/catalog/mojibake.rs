//! Letters that were read in the wrong encoding, and written down again as what they seemed to be.
//!
//! Why it matters: readers see `MÃ¼nchen`.
//!
//! Found are letters of UTF-8 that were read as Latin-1 or windows-1252.
//!
//! Example: `title = DrachenbÃ¶rse`
//!
//! How to fix: write the word anew, and save the file as UTF-8.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// Letters in the wrong encoding.
pub(super) static RULE: Rule = Rule::warning("mojibake");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        if let Some(place) = mojibake(part.source) {
            out.push(subject.fault(&RULE, part, Some(place)).arg("word", place));
        }
    }
}

/// The first word with such letters: `Ã` or `Â` before a sign that is none of a word's, or the
/// beginning of a quotation mark, `â€`.
fn mojibake(text: &str) -> Option<&str> {
    memchr::memchr(0xC3, text.as_bytes())?;
    let signs = |c: char| ('\u{80}'..='\u{BF}').contains(&c) && !matches!(c, '«' | '»' | '·');
    text.split([' ', '\n', '\t']).find(|word| {
        let next = |(at, c): (usize, char)| {
            let next = word[at + c.len_utf8()..].chars().next();
            match c {
                'Ã' | 'Â' => next.is_some_and(signs),
                'â' => next == Some('€'),
                _ => false,
            }
        };
        word.char_indices().any(next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_of_another_encoding_are_found() {
        for text in ["MÃ¼nchen", "voilÃ\u{a0}", "itâ€™s", "Â©", "CafÃ©"] {
            assert!(mojibake(text).is_some(), "{text}");
        }
        for text in ["SÃO PAULO", "Âge", "«Â»", "pâte", "10 €", "Ã", "São João", "ÂME"]
        {
            assert_eq!(mojibake(text), None, "{text}");
        }
    }
}
