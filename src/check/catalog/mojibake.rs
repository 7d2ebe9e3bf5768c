//! Letters that were read in the wrong encoding, and written down again as what they seemed to be.
//!
//! Why it matters: readers see `MÃ¼nchen`.
//!
//! Found are letters of UTF-8 that were read as Latin-1 or windows-1252, of any script, where what came of it stands in no word.
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

/// The first word with such letters.
fn mojibake(text: &str) -> Option<&str> {
    // Each begins with one of Latin-1's letters.
    memchr::memchr(0xC3, text.as_bytes())?;
    text.split([' ', '\n', '\t']).find(|word| !word.is_ascii() && is_misread(word))
}

/// A letter as it was misread: `Å¡` for `š`.
struct Misread {
    /// Where it stands in the word: characters.
    at: usize,
    length: usize,
    letter: char,
}

fn is_misread(word: &str) -> bool {
    let chars: Vec<char> = word.chars().collect();
    let bytes: Vec<Option<u8>> = chars.iter().map(|c| byte(*c)).collect();
    let mut found: Vec<Misread> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let read = read(&bytes[at..]);
        if let Some((length, letter)) = read {
            found.push(Misread { at, length, letter });
        }
        at += read.map_or(1, |(length, _)| length);
    }
    let joined = |pair: &[Misread]| {
        pair[0].at + pair[0].length == pair[1].at
            && pair.iter().all(|own| own.letter.is_alphabetic())
            && is_of_one_script(pair[0].letter, pair[1].letter)
    };
    found.windows(2).any(joined) || found.iter().any(|own| is_improbable(&chars, own))
}

/// Whether two letters stand beside each other in words: in those of a script that has nothing in
/// common with Latin letters.
fn is_of_one_script(one: char, other: char) -> bool {
    const SCRIPTS: &[std::ops::RangeInclusive<char>] = &[
        '\u{370}'..='\u{3FF}',
        '\u{400}'..='\u{52F}',
        '\u{531}'..='\u{58A}',
        '\u{5D0}'..='\u{5EA}',
        '\u{620}'..='\u{6FF}',
        '\u{900}'..='\u{1CFF}',
        '\u{3040}'..='\u{9FFF}',
        '\u{AC00}'..='\u{D7AF}',
    ];
    SCRIPTS.iter().any(|script| script.contains(&one) && script.contains(&other))
}

/// Whether what a letter was misread as stands in no word.
fn is_improbable(chars: &[char], own: &Misread) -> bool {
    let Some(signs) = chars.get(own.at + 1..own.at + own.length) else { return false };
    let (lead, before) = (chars[own.at], own.at.checked_sub(1).and_then(|at| chars.get(at)));
    let next = chars.get(own.at + own.length);
    let small = |c: Option<&char>| c.is_some_and(|c| c.is_lowercase());
    match lead {
        'Ã' | 'Â' => {
            signs.iter().all(|c| ('\u{80}'..='\u{BF}').contains(c) && !SIGNS.contains(c))
        }
        // A quotation mark or a dash, of whatever kind.
        'â' if signs.first() == Some(&'€') => true,
        // Central Europe's letters.
        'Ä' | 'Å' => {
            let inside = small(before) && small(next);
            let sign = |c: &char| !c.is_alphabetic() || *c == 'Ÿ';
            signs.iter().all(sign) && (inside || small(next) && signs.iter().all(is_odd))
        }
        _ => own.length > 2 && signs.iter().all(is_odd),
    }
}

/// Signs that stand behind a capital letter now and then.
const SIGNS: &[char] = &['«', '»', '·'];

/// Whether a sign stands directly behind a letter in no language.
fn is_odd(c: &char) -> bool {
    matches!(c, '\u{80}'..='\u{9F}' | '¡'..='§' | '¨' | '¬' | '¯' | '±' | '´' | '¶' | '¸' | '¼'..='¾')
}

/// The letter that some bytes are in UTF-8, and how many they are, if it is more than one.
fn read(bytes: &[Option<u8>]) -> Option<(usize, char)> {
    let length = match (*bytes.first()?)? {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let own: Option<Vec<u8>> = bytes.get(..length)?.iter().copied().collect();
    let own = own?;
    let letter = std::str::from_utf8(&own).ok()?.chars().next()?;
    Some((length, letter))
}

/// The byte that Latin-1 or windows-1252 has for a character beyond ASCII.
fn byte(c: char) -> Option<u8> {
    const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    match c {
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(c)).ok(),
        _ => {
            let at = WINDOWS.chars().position(|own| own == c)?;
            u8::try_from(0x80 + at).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text in UTF-8, read as windows-1252.
    fn misread(text: &str) -> String {
        let windows = |byte: u8| {
            (0..=0x2122).filter_map(char::from_u32).find(|c| {
                super::byte(*c) == Some(byte) && (byte < 0xA0) == (u32::from(*c) > 0xFF)
                    || byte < 0x80 && u32::from(*c) == u32::from(byte)
            })
        };
        text.bytes().map(|byte| windows(byte).unwrap_or(char::from(byte))).collect()
    }

    #[test]
    fn only_letters_of_another_encoding_are_found() {
        for text in ["MÃ¼nchen", "voilÃ\u{a0}", "itâ€™s", "Â©", "CafÃ©", "ÐŸÑ€Ð¸", "Ø§Ù„", "Å¡koda"]
        {
            assert!(mojibake(text).is_some(), "{text}");
        }
        for text in [
            "Привет",
            "الطائرات",
            "škoda",
            "Zdeněk",
            "Łódź i świat",
            "你好",
            "こんにちは",
            "한국어",
            "नमस्ते",
            "שלום",
            "Γειά",
            "uçurtma şenliği",
            "Drachenbörse für",
            "à bientôt",
            "ไทย",
        ] {
            assert!(mojibake(&misread(text)).is_some(), "{text}: {}", misread(text));
            assert_eq!(mojibake(text), None, "{text}");
        }
        for text in [
            "SÃO PAULO",
            "Âge",
            "«Â»",
            "pâte",
            "10 €",
            "Ã",
            "São João",
            "ÂME",
            "Úžasný",
            "“CAFÉ”",
            "NESTLÉ®",
            "né…”",
            "Å…",
            "ÅÄÖ",
            "ÆØÅ",
            "Ærø",
            "¿Qué?",
            "¡ÁNIMO!",
            "«É»",
            "À…",
            "Ø–Å",
            "GROßE“",
            "l’Île",
            "Ü™",
            "ÚŽ",
            "É½",
            "Ähnlich",
            "MÄRZ°",
            "è¼",
            "Ä², Å³",
            "×½",
            "à™",
            "ÎŽ",
            "20 Å§",
            "Å«Å»",
        ] {
            assert_eq!(mojibake(text), None, "{text}");
        }
    }
}
