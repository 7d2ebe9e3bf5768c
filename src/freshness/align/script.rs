//! Scripts, as far as lengths and shared words depend on them.

use icu::properties::{CodePointMapData, props};

/// What letters a text is written in, by how they are counted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Script {
    Latin,
    /// Cyrillic, Greek, Armenian, Georgian.
    Cyrillic,
    /// Arabic, Hebrew and others that leave most vowels out.
    Arabic,
    /// Devanagari and its kin.
    Indic,
    /// Thai, Lao, Khmer, Burmese: no spaces between words.
    Thai,
    Hangul,
    Kana,
    Han,
    Other,
}

impl Script {
    /// The script of a letter or digit; none for everything else, combining marks included.
    pub(super) fn of(c: char) -> Option<Self> {
        if c.is_ascii() {
            return c.is_ascii_alphanumeric().then_some(Self::Latin);
        }
        if !c.is_alphanumeric() {
            return None;
        }
        use props::Script as Icu;
        Some(match CodePointMapData::<Icu>::new().get(c) {
            Icu::Latin | Icu::Common => Self::Latin,
            Icu::Cyrillic | Icu::Greek | Icu::Armenian | Icu::Georgian => Self::Cyrillic,
            Icu::Arabic | Icu::Hebrew | Icu::Syriac | Icu::Thaana => Self::Arabic,
            Icu::Devanagari
            | Icu::Bengali
            | Icu::Gujarati
            | Icu::Gurmukhi
            | Icu::Tamil
            | Icu::Telugu
            | Icu::Kannada
            | Icu::Malayalam
            | Icu::Oriya
            | Icu::Sinhala => Self::Indic,
            Icu::Thai | Icu::Lao | Icu::Khmer | Icu::Myanmar | Icu::Tibetan => Self::Thai,
            Icu::Hangul => Self::Hangul,
            Icu::Hiragana | Icu::Katakana => Self::Kana,
            Icu::Han | Icu::Bopomofo => Self::Han,
            _ => Self::Other,
        })
    }

    /// How many letters of English one of this script stands for: medians over some ten thousand
    /// paragraphs of technical documentation, and over Hexapla's own messages in eleven languages. What a
    /// language adds to it within one script (German 14 %, Portuguese 3 %) is left to the spread.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Latin | Self::Other => 1.0,
            Self::Cyrillic => 0.95,
            Self::Arabic => 1.15,
            Self::Indic => 1.08,
            Self::Thai => 1.1,
            Self::Hangul => 2.4,
            Self::Kana => 1.4,
            Self::Han => 3.0,
        }
    }

    /// How many letters of English a character stands for. A pictograph is a word.
    pub(super) fn letters(c: char) -> f32 {
        match c {
            '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}' => 5.0,
            _ => Self::of(c).map_or(0.0, Self::weight),
        }
    }

    /// Whether its words stand between spaces.
    pub(super) fn has_words(self) -> bool {
        !matches!(self, Self::Thai | Self::Kana | Self::Han)
    }
}
