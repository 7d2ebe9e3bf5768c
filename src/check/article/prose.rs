//! Words, sentences and clauses of prose in any script: for `contradicted-fact`.

use std::ops::Range;

/// The first of the characters that stand for placeables while figures are looked for, each for its own.
pub(super) const FIRST_MARK: u32 = 0xF_0000;

/// The word that a text begins with, in lower case; of scripts without spaces its first two letters.
pub(super) fn word(text: &str) -> Option<String> {
    let text = text.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    if text.starts_with(is_unspaced) {
        let two: String = text.chars().take_while(|c| is_unspaced(*c)).take(2).collect();
        return (two.chars().count() == 2).then_some(two);
    }
    let word: String =
        text.chars().take_while(|c| c.is_alphabetic() || is_vowel_sign(*c)).collect();
    // Two Latin letters are mostly a preposition; elsewhere they may be a counter.
    let least = if word.is_ascii() { 3 } else { 2 };
    (word.chars().count() >= least).then(|| word.to_lowercase())
}

/// The word that a text ends with, in lower case; of scripts without spaces its last two letters.
pub(super) fn last_word(text: &str) -> Option<String> {
    let text = text.trim_end_matches([' ', '\u{A0}', '\u{202F}']);
    let letters = text.chars().rev();
    let mut last: Vec<char> = match text.ends_with(is_unspaced) {
        true => letters.take_while(|c| is_unspaced(*c)).take(2).collect(),
        false => letters.take_while(|c| c.is_alphabetic() || is_vowel_sign(*c)).collect(),
    };
    last.reverse();
    (!last.is_empty()).then(|| last.into_iter().collect::<String>().to_lowercase())
}

/// The last or the first two words of a text, in lower case, without those of fewer than four letters; of scripts
/// without spaces two letters.
pub(super) fn words_at(text: &str, last: bool) -> Vec<String> {
    let edge = text.trim_matches(|c: char| !c.is_alphabetic());
    let unspaced = if last { edge.ends_with(is_unspaced) } else { edge.starts_with(is_unspaced) };
    if unspaced {
        return if last { last_word(edge) } else { word(edge) }.into_iter().collect();
    }
    let all = edge.split(|c: char| !c.is_alphabetic() && !is_vowel_sign(c));
    let all = all.filter(|word| !word.is_empty());
    let two: Vec<&str> = match last {
        true => all.rev().take(2).collect(),
        false => all.take(2).collect(),
    };
    let long = |word: &&str| word.chars().count() > 3;
    two.into_iter().filter(long).map(str::to_lowercase).collect()
}

/// How many words a text has; of scripts without spaces two letters are one.
pub(super) fn words(text: &str) -> usize {
    let spaced = |word: &&str| word.starts_with(|c: char| c.is_alphabetic() && !is_unspaced(c));
    let words = text.split(|c: char| !c.is_alphabetic() && !is_vowel_sign(c)).filter(spaced);
    words.count() + text.chars().filter(|c| is_unspaced(*c)).count().div_ceil(2)
}

/// Letters of scripts that put no spaces between words.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

/// Vowel signs and the like, and none of the punctuation among them.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{1FFF}')
        && !c.is_alphanumeric()
        && !matches!(c, '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{6D4}' | '\u{964}' | '\u{965}')
}

pub(super) fn is_mark(c: char) -> bool {
    (FIRST_MARK..0xF_FFFD).contains(&u32::from(c))
}

/// The part of a text around a place, between two marks.
pub(super) fn around(
    text: &str,
    place: &Range<usize>,
    ends: impl Fn(char, &str) -> bool,
) -> Range<usize> {
    let is_end = |at: usize, c: char| ends(c, &text[at + c.len_utf8()..]);
    let mut before = text[..place.start].char_indices().rev();
    let start = before.find(|(at, c)| is_end(*at, *c)).map_or(0, |(at, c)| at + c.len_utf8());
    let mut after = text[place.end..].char_indices();
    let end = after.find(|(at, c)| is_end(place.end + at, *c));
    start..end.map_or(text.len(), |(at, _)| place.end + at)
}

/// Whether a character ends a sentence, by what stands behind it: “approx. 750,000” is one.
pub(super) fn ends_sentence(c: char, rest: &str) -> bool {
    let next = || rest.trim_start().chars().next();
    match c {
        '。' | '！' | '？' | '।' | '۔' | '؟' | '!' | '?' | '\n' => true,
        '.' => {
            let next = next().filter(|_| rest.starts_with(char::is_whitespace));
            next.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || is_mark(c))
        }
        _ => false,
    }
}

/// Whether a character divides a sentence.
pub(super) fn ends_clause(c: char, rest: &str) -> bool {
    let is_mark = matches!(c, ',' | ';' | ':');
    matches!(c, '(' | ')' | '（' | '）' | '，' | '；' | '：' | '、' | '،' | '؛' | '—' | '–')
        || is_mark && rest.starts_with(char::is_whitespace)
        || ends_sentence(c, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_clauses_end_where_they_do() {
        for (text, at, sentence, clause) in [
            (
                "We got it. In 2020, it was 7 here. Yes",
                "7",
                " In 2020, it was 7 here",
                " it was 7 here",
            ),
            ("It was approx. 7, then more", "7", "It was approx. 7, then more", "It was approx. 7"),
            ("It was 7,000.5 (2020)!", "7", "It was 7,000.5 (2020)", "It was 7,000.5 "),
            ("籌得，即7元。再", "7", "籌得，即7元", "即7元"),
            ("क्या? 7 थे। हाँ", "7", " 7 थे", " 7 थे"),
        ] {
            let at = text.find(at).expect("it is there");
            let part = |ends: fn(char, &str) -> bool| &text[around(text, &(at..at + 1), ends)];
            assert_eq!((part(ends_sentence), part(ends_clause)), (sentence, clause), "{text}");
        }
    }

    #[test]
    fn words_are_found_in_all_scripts() {
        for (text, found) in [
            (" countries.", Some("countries")),
            ("\u{A0}Pays et", Some("pays")),
            ("個國家的學員", Some("個國")),
            (" देशों के", Some("देशों")),
            (" জন ও", Some("জন")),
            (" ملكًا، ", Some("ملكًا")),
            (", which", None),
            (" €", None),
            (" of", None),
        ] {
            assert_eq!(word(text).as_deref(), found, "{text}");
        }
    }
}
