//! How names are spelt: which of them are one to a computer or to the eye, and what hides in them.

use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory, Script};
use icu::properties::{CodePointMapData, CodePointSetData};

/// A name as the most forgetful file system sees it: neither case nor the way in which accents
/// are encoded tells two names apart. The Turkish İ and ı count as i, since somewhere they do.
#[must_use]
pub fn folded(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let apart = icu::normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(name);
    let folded = icu::casemap::CaseMapper::new().fold_string(&apart);
    let apart = icu::normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(&folded);
    apart.replace("i\u{307}", "i").replace('ı', "i")
}

/// Alphabets whose letters look like each other's.
const ALPHABETS: &[Script] =
    &[Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian, Script::Cherokee];

/// Greek letters that stand for units in any text.
const UNITS: &[char] = &['μ', 'Ω', '\u{2126}'];

/// The first word that is spelt in more than one of the alphabets that look alike, such as
/// `kites` with a Cyrillic `е`. A word is a run of letters; two words may be of two alphabets.
#[must_use]
pub fn mixed_word(name: &str) -> Option<&str> {
    mixed_words(name).next()
}

/// All words that are spelt in more than one of the alphabets that look alike.
pub fn mixed_words(text: &str) -> impl Iterator<Item = &str> {
    let scripts = CodePointMapData::<Script>::new();
    let letters = |c: char| c.is_alphabetic() || is_mark(c);
    // Most names and many texts have nothing that could be mixed up.
    let text = if text.is_ascii() { "" } else { text };
    text.split(move |c: char| !letters(c)).filter(move |word| {
        let known = |c: char| {
            let script = scripts.get(c);
            ALPHABETS.contains(&script).then_some(script)
        };
        let mut found = word.chars().filter(|c| !UNITS.contains(c)).filter_map(known);
        let first = found.next();
        found.any(|script| Some(script) != first)
    })
}

/// Combining marks, which many scripts spell with.
#[must_use]
pub fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

/// Whether a character sets or ends a direction of writing, or marks one.
#[must_use]
pub fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The first character of a name that nobody sees.
#[must_use]
pub fn invisible(name: &str) -> Option<char> {
    // Nearly every name is of this kind.
    if name.is_ascii() {
        return None;
    }
    invisibles(name).next().map(|(_, c)| c)
}

/// A name or a path as it is shown: what cannot be seen is written out, and makes no line of its own.
#[must_use]
pub fn seen(name: &str) -> String {
    let hides = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let is_plain = invisible(name).is_none() && !name.contains(hides);
    if is_plain { name.to_owned() } else { name.escape_debug().to_string() }
}

/// The characters that nobody sees, with their places. Joiners are welcome where a script is
/// written with them, variation selectors behind what they vary, and tags in a flag.
pub fn invisibles(name: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let scripts = CodePointMapData::<Script>::new();
    let mut before: Option<char> = None;
    name.char_indices().filter(move |&(at, c)| {
        let hidden = ignorable.contains(c) || matches!(c, '\u{fff9}'..='\u{fffb}');
        let welcome = match c {
            // Cursive and Indic scripts are spelt with joiners, and emoji are put together by them.
            '\u{200c}' | '\u{200d}' => {
                let joins = |c: char| !c.is_ascii() && !ALPHABETS.contains(&scripts.get(c));
                let after = name[at + c.len_utf8()..].chars().next();
                before.is_some_and(joins) && after.is_some_and(|c| !c.is_ascii())
            }
            '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180f}' | '\u{e0100}'..='\u{e01ef}' => {
                before.is_some()
            }
            '\u{e0020}'..='\u{e007f}' => super::hidden::in_flag(name, at),
            _ => false,
        };
        before = Some(c);
        hidden && !welcome
    })
}

/// Whether Windows takes a name for a device, whatever its ending and case.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let mut rest = port.unwrap_or_default().chars();
    matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_one_somewhere_are_folded_alike() {
        for (a, b) in [
            ("Kites", "kITES"),
            ("caf\u{e9}", "cafe\u{301}"),
            ("\u{c9}t\u{e9}", "e\u{301}te\u{301}"),
            ("KIT", "k\u{131}t"),
            ("\u{130}zmir", "izmir"),
            ("Stra\u{df}e", "STRASSE"),
            ("ΣΑΣ", "σας"),
        ] {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        for (a, b) in [("e", "\u{e9}"), ("a", "а"), ("می\u{200c}خ", "میخ"), ("a-b", "a_b")] {
            assert_ne!(folded(a), folded(b), "{a} {b}");
        }
    }

    #[test]
    fn only_words_of_look_alike_alphabets_are_mixed() {
        for mixed in ["kit\u{435}s", "\u{441}erf", "\u{3bf}ne", "x-\u{430}b.md", "\u{131}\u{443}"] {
            assert!(mixed_word(mixed).is_some(), "{mixed}");
        }
        for pure in
            ["kites", "змей", "план-b.pdf", "10kΩ", "5μm", "Tシャツ", "ای‌میل2b", "été", "план2b"]
        {
            assert_eq!(mixed_word(pure), None);
        }
    }

    #[test]
    fn what_is_not_seen_is_found() {
        for (name, c) in [
            ("a\u{200b}b", '\u{200b}'),
            ("a\u{202e}b", '\u{202e}'),
            ("a\u{200c}b", '\u{200c}'),
            ("نقشه\u{200c}", '\u{200c}'),
            ("نقشه\u{200c}.md", '\u{200c}'),
            ("a\u{ad}b", '\u{ad}'),
            ("\u{feff}a", '\u{feff}'),
            ("a\u{e0041}", '\u{e0041}'),
            ("a\u{3164}", '\u{3164}'),
        ] {
            assert_eq!(invisible(name), Some(c), "{name:?}");
        }
        let england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.png";
        for name in ["نقشه\u{200c}ها", "क\u{94d}\u{200d}ष", "👩\u{200d}🚀", "☂\u{fe0f}", england]
        {
            assert_eq!(invisible(name), None, "{name:?}");
        }
    }

    #[test]
    fn devices_are_known_by_their_first_part() {
        for name in ["CON", "nul", "aux.md", "Com1.tar.gz", "LPT9", "con .txt", "com²"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["console", "null", "com", "com10", "auxiliary.md", "a.con"] {
            assert!(!is_device(name), "{name}");
        }
    }
}
