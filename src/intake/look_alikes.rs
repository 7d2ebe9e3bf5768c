//! Words of one alphabet with letters of another that look the same.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::letters::is_of;
use crate::model::{Locale, spelling};

/// A word with letters that are not what they look like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LookAlike {
    /// The line, from 1.
    pub line: usize,
    /// The word.
    pub word: String,
    /// The letters of the other alphabet, in their order in the word.
    pub letters: Vec<char>,
}

/// Letters of Cyrillic and Greek, and of Latin, that cannot be told apart by the eye.
const SAME: &[(Script, &str)] = &[
    (Script::Cyrillic, "аеорсухіјѕӏԁһԛԝАВЕЅІЈӀКМНОРСТХУ"),
    (Script::Greek, "οανρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
    (Script::Latin, "aeopcyxijsdhqwvuABESIJKMHOPCTXYZN"),
];

/// Finds words of Latin, Cyrillic or Greek letters with letters of another of these alphabets, all of
/// which look like letters of the word's own: the one of the language that the text is in, if the word
/// has any of that. They cannot be found by search, and are read letter by letter by who hears a page.
#[must_use]
pub fn look_alikes(text: &str, expected: &Locale) -> Vec<LookAlike> {
    let mut out = Vec::new();
    for (index, line) in text.lines().enumerate() {
        out.extend(spelling::mixed_words(line).filter_map(|word| {
            let letters = foreign(word, expected)?;
            Some(LookAlike { line: index + 1, word: word.to_owned(), letters })
        }));
    }
    out
}

/// The letters of a mixed word that are not of its alphabet, if the eye takes them for that.
fn foreign(word: &str, expected: &Locale) -> Option<Vec<char>> {
    let scripts = CodePointMapData::<Script>::new();
    let of = |wanted: Script| {
        let own = word.chars().filter(move |c| scripts.get(*c) == wanted);
        own.collect::<Vec<char>>()
    };
    let mut parts: Vec<(Script, Vec<char>)> = SAME
        .iter()
        .map(|(script, _)| (*script, of(*script)))
        .filter(|(_, l)| !l.is_empty())
        .collect();
    // Those that are not of the text's script are more probably the wrong ones; if none is, the fewer, and of as many of
    // both those that are not Latin.
    parts.sort_by_key(|(script, letters)| {
        (is_of(expected.script(), *script), letters.len(), *script == Script::Latin)
    });
    if parts.len() != 2 || word.chars().count() < 3 {
        return None;
    }
    if parts.iter().any(|(_, letters)| is_abbreviation(word, letters)) {
        return None;
    }
    let alike = |script: &Script, letters: &[char]| {
        let same = SAME.iter().find(|(known, _)| known == script);
        same.is_some_and(|(_, same)| letters.iter().all(|c| same.contains(*c)))
    };
    parts.into_iter().find(|(script, letters)| alike(script, letters)).map(|(_, letters)| letters)
}

/// Whether capitals of one alphabet have an ending of another, as in “PDFа”: people write so.
fn is_abbreviation(word: &str, letters: &[char]) -> bool {
    let head: String = letters.iter().collect();
    let is_head = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase());
    let end = word.strip_prefix(head.as_str()).filter(|_| is_head);
    end.is_some_and(|end| end.chars().all(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::super::sentences::{MORE, TEN};
    use super::*;

    fn found(text: &str, tag: &str) -> Vec<LookAlike> {
        look_alikes(text, &Locale::parse(tag).expect(tag))
    }

    #[test]
    fn letters_of_another_alphabet_are_found() {
        for (tag, text, word, letters) in [
            ("en", "the kit\u{435}s fly", "kit\u{435}s", &['\u{435}'][..]),
            ("en", "\u{421}ambridge", "\u{421}ambridge", &['\u{421}']),
            ("en", "Eur\u{3bf}pe", "Eur\u{3bf}pe", &['\u{3bf}']),
            (
                "ru",
                "ш\u{6b}\u{6f}ла ш\u{6f}\u{63}\u{63}е",
                "ш\u{6f}\u{63}\u{63}е",
                &['o', 'c', 'c'],
            ),
            ("uk", "Украї\u{6e}а, М\u{6f}сква", "М\u{6f}сква", &['o']),
        ] {
            let found = found(&format!("\n{text}"), tag);
            let [LookAlike { line: 2, word: told, letters: which }] = &found[..] else {
                panic!("{text}: {found:?}");
            };
            assert_eq!((told.as_str(), &which[..]), (word, letters), "{text}");
        }
    }

    #[test]
    fn letters_of_the_texts_own_script_are_not_the_wrong_ones() {
        let school = "\u{405}\u{441}h\u{43e}\u{43e}\u{4c0}";
        let mixed = "\u{441}\u{430}p";
        for (tag, word, letters) in [
            ("fr", school, "\u{405}\u{441}\u{43e}\u{43e}\u{4c0}"),
            ("ru", school, "h"),
            ("en", mixed, "\u{441}\u{430}"),
            ("ru", mixed, "p"),
            ("sr-Latn", mixed, "\u{441}\u{430}"),
            ("sr-Cyrl", mixed, "p"),
            // Where the text is in neither, the fewer are the wrong ones.
            ("ja", school, "h"),
            ("ja", mixed, "p"),
            ("fr", "\u{3c1}\u{3b1}s", "\u{3c1}\u{3b1}"),
            // A word of another script that is quoted is spelt wrongly by what looks like its letters.
            ("fr", "М\u{6f}сква", "o"),
            ("ru", "\u{421}ambridge", "\u{421}"),
        ] {
            let found = found(word, tag);
            let told: Vec<String> = found.iter().map(|own| own.letters.iter().collect()).collect();
            assert_eq!(told, [letters], "{word} in {tag}");
        }
    }

    #[test]
    fn words_that_people_mix_are_not_told() {
        for text in [
            "VPN-сервер",
            "PDFа нет",
            "SMSка",
            "5 kΩ, 3 μm",
            "ΔT",
            "Tシャツ",
            "IT и web",
            "αβγtest",
        ] {
            for tag in ["en", "ru", "el", "ja"] {
                assert_eq!(found(text, tag), [], "{text} in {tag}");
            }
        }
        for (tag, sentences) in TEN.iter().chain(MORE) {
            assert_eq!(found(&sentences.join("\n"), tag), [], "{tag}");
        }
    }
}
