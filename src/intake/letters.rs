//! How well letters suit a language: by CLDR's exemplar characters, and by the standards that say
//! which Chinese characters are frequent, and in which of the two ways of writing.

use encoding_rs::{BIG5, Encoding, GBK};
use icu::locale::DataLocale;
use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, Script};

use crate::model::Locale;

/// Whether a character belongs to a script, as ISO 15924 and so [`Locale::script`] name them.
pub(super) fn is_of(code: &str, script: Script) -> bool {
    match code {
        "Hans" | "Hant" | "Hani" => script == Script::Han,
        "Jpan" => [Script::Han, Script::Hiragana, Script::Katakana].contains(&script),
        "Kore" => [Script::Han, Script::Hangul].contains(&script),
        _ => code_of(script) == Some(code),
    }
}

/// The ISO 15924 code that a text's most frequent script has.
pub(super) fn code_of(script: Script) -> Option<&'static str> {
    icu::properties::PropertyNamesShort::<Script>::new().get(script)
}

/// What letters a language is written with.
pub(super) struct Letters {
    script: String,
    main: Option<ExemplarCharactersBorrowed<'static>>,
    auxiliary: Option<ExemplarCharactersBorrowed<'static>>,
}

impl Letters {
    pub(super) fn of(locale: &Locale) -> Self {
        let icu = DataLocale::from(&locale.icu());
        Self {
            script: locale.script().to_owned(),
            main: ExemplarCharacters::try_new_main(&icu).ok(),
            auxiliary: ExemplarCharacters::try_new_auxiliary(&icu).ok(),
        }
    }

    /// Whether this is one of the language's letters.
    pub(super) fn has(&self, c: char) -> bool {
        self.main.as_ref().is_some_and(|set| set.contains(c))
    }

    /// How plausible it is that a text is of this language, from its characters outside of ASCII:
    /// 1 if all of them are its letters, 0 or less if it looks like anything else.
    pub(super) fn plausibility(&self, text: &str) -> f64 {
        let is_latin = self.script == "Latn";
        let (mut sum, mut count, mut before) = (0.0, 0_u32, ' ');
        let (mut plain, mut own) = (0_u32, 0_u32);
        for c in text.chars() {
            if c.is_ascii() {
                plain += u32::from(c.is_alphabetic());
                if c.is_uppercase() && before.is_lowercase() && !before.is_ascii() {
                    sum -= 0.5;
                }
            } else {
                count += 1;
                own += u32::from(c.is_alphabetic());
                sum += self.weight(c);
                // What is decoded with a sister encoding often has its capitals wrong way round.
                if c.is_uppercase() {
                    sum -= if before.is_lowercase() { 1.0 } else { 0.3 };
                }
            }
            // A sign between two letters is a letter that was decoded wrongly.
            if c.is_lowercase() && !before.is_ascii() && is_sign(before) {
                sum -= 0.5;
            }
            // So is a letter of another alphabet in a word of plain ones.
            let joined = before.is_alphabetic() && c.is_alphabetic();
            if !is_latin && joined && before.is_ascii() != c.is_ascii() && !is_broad(before.max(c))
            {
                sum -= 1.0;
            }
            before = c;
        }
        if count == 0 {
            return 0.0;
        }
        // Words of Latin letters with accents upon nearly all of them are in no language.
        let too_many = is_latin && own >= 12 && own > 2 * plain;
        sum / f64::from(count) - if too_many { 1.0 } else { 0.0 }
    }

    /// Whether a character stands where a text of this language has it: one of its letters, and no capital in a word of small ones.
    pub(super) fn is_at_home(&self, text: &[char], at: usize) -> bool {
        let c = text[at];
        let before = at.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or(' ');
        let after = text.get(at + 1).copied().unwrap_or(' ');
        if !c.is_alphabetic() {
            // A sign between letters is none that is written there.
            return !(before.is_alphabetic() && after.is_lowercase())
                || is_punctuation(c)
                    && !c.is_alphanumeric()
                    && !matches!(c, '©' | '®' | '§' | '£' | '€' | '°' | '™' | '¿' | '¡');
        }
        if c.is_uppercase() && before.is_lowercase() {
            return false;
        }
        let small = c.to_lowercase().next().unwrap_or(c);
        let is_main = self.main.as_ref().is_some_and(|set| set.contains(c) || set.contains(small));
        // Before Unicode, Romanian had to do with cedillas.
        is_main
            || matches!(small, 'ş' | 'ţ') && self.main.as_ref().is_some_and(|set| set.contains('ț'))
    }

    fn weight(&self, c: char) -> f64 {
        let has = |set: &Option<ExemplarCharactersBorrowed<'static>>| {
            let small = c.to_lowercase().next().unwrap_or(c);
            set.as_ref().is_some_and(|set| set.contains(c) || set.contains(small))
        };
        if has(&self.main) {
            return 1.0;
        }
        if has(&self.auxiliary) || is_punctuation(c) {
            return 0.5;
        }
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        match category {
            GeneralCategory::Control
            | GeneralCategory::PrivateUse
            | GeneralCategory::Unassigned
            | GeneralCategory::Surrogate => -4.0,
            _ if c == '\u{fffd}' => -4.0,
            _ if is_of(&self.script, CodePointMapData::<Script>::new().get(c)) => {
                if is_han(c) && !is_frequent(c) { -0.5 } else { 0.2 }
            }
            _ if c.is_alphabetic() => -0.5,
            _ => -1.0,
        }
    }
}

/// Signs that prose of any language has, and wrongly decoded text rarely.
fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '«' | '»' | '§' | '©' | '®' | '°' | '·' | '№' | '€' | '£' | '\u{202f}'
        | '‐'..='—' | '‘'..='„' | '•' | '…' | '‹' | '›' | '™' | '¡' | '¿'
        | '\u{3000}'..='\u{3017}' | '\u{ff01}'..='\u{ff65}' | '،' | '؛' | '؟' | '۔' | '।'
        | '\u{200c}'..='\u{200f}' | '×' | '−'
    )
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
        && !c.is_whitespace()
        && !matches!(c, '‐'..='…' | '«' | '¡' | '¿' | '\u{200c}' | '\u{200d}')
        && !crate::model::spelling::is_mark(c)
}

/// Characters that Latin words stand beside without a space.
fn is_broad(c: char) -> bool {
    c > '\u{2e80}'
}

/// Whether a character is one of Chinese, which Japanese and Korean have too.
pub(super) fn is_han(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Han
}

/// The two bytes of a character in one of the encodings of Chinese.
fn pair(c: char, encoding: &'static Encoding) -> Option<(u8, u8)> {
    let mut buffer = [0; 4];
    let (bytes, _, lost) = encoding.encode(c.encode_utf8(&mut buffer));
    match (&*bytes, lost) {
        ([first, second], false) => Some((*first, *second)),
        _ => None,
    }
}

/// The level that a character has in GB 2312, the standard of the People's Republic: 1 for the 3,755
/// frequent ones. GBK keeps their codes and adds the traditional characters elsewhere.
fn gb2312(c: char) -> Option<u8> {
    match pair(c, GBK)? {
        (0xB0..=0xD7, 0xA1..) => Some(1),
        (0xD8..=0xF7, 0xA1..) => Some(2),
        _ => None,
    }
}

/// The level that a character has in Big5, the standard of Taiwan: 1 for the 5,401 frequent ones.
fn big5(c: char) -> Option<u8> {
    match pair(c, BIG5)? {
        (0xA4..=0xC5, _) | (0xC6, ..=0x7E) => Some(1),
        (0xC9..=0xF9, _) => Some(2),
        _ => None,
    }
}

/// Whether a Chinese character is a frequent one in one of the two ways of writing.
pub(super) fn is_frequent(c: char) -> bool {
    gb2312(c) == Some(1) || big5(c) == Some(1)
}

/// Whether a character of Chinese, Japanese or Korean is one that prose is full of.
pub(super) fn is_plain_cjk(c: char) -> bool {
    match c {
        '\u{3041}'..='\u{30ff}' | '\u{3000}'..='\u{3017}' | '\u{ff01}'..='\u{ff5e}' => true,
        '“' | '”' | '‘' | '’' | '…' | '—' | '·' => true,
        '\u{ac00}'..='\u{d7a3}' => {
            pair(c, encoding_rs::EUC_KR).is_some_and(|(a, b)| a >= 0xB0 && b >= 0xA1)
        }
        _ => is_han(c) && is_frequent(c),
    }
}

/// Which of the two ways of writing Chinese a character belongs to alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Chinese {
    Simplified,
    Traditional,
}

/// The way of writing that alone has this character: it is in the one standard and not in the
/// other. Frequent traditional ones are enough, since names have rare characters in both.
pub(super) fn chinese(c: char) -> Option<Chinese> {
    match (gb2312(c), big5(c)) {
        (Some(_), None) => Some(Chinese::Simplified),
        (None, Some(1)) => Some(Chinese::Traditional),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_one_way_of_writing_are_known() {
        for c in "这个们国说时会对发来经现进过还没学问见长门马书车东买卖爱龙鸟鱼".chars()
        {
            assert_eq!(chinese(c), Some(Chinese::Simplified), "{c}");
        }
        for c in "這個們國說時會對發來經現進過還沒學問見長門馬書車東買賣愛龍鳥魚".chars()
        {
            assert_eq!(chinese(c), Some(Chinese::Traditional), "{c}");
        }
        for c in "的一是不了人我在有他中大上小天地后里台万云面干只出于".chars()
        {
            assert_ne!(chinese(c), Some(Chinese::Traditional), "{c}");
        }
        for c in "的一是不了人我在有他中大上小天地后里面干只出".chars() {
            assert_eq!(chinese(c), None, "{c}");
        }
    }

    #[test]
    fn letters_suit_their_language_best() {
        let of =
            |tag: &str, text: &str| Letters::of(&Locale::parse(tag).expect(tag)).plausibility(text);
        assert!(of("ru", "привет") > 0.9);
        assert!(of("ru", "РТЙЧЕФ") < of("ru", "привет"));
        assert!(of("fr", "cœur") > of("fr", "c½ur"));
        assert!(of("cs", "š") > of("cs", "ą"));
        assert!(of("de", "Größe") > of("de", "Gr\u{94}áe"));
        assert!(of("ja", "こんにちは世界") > 0.9);
        assert!(of("zh-Hant", "你好嗎這個") > 0.9);
    }
}
