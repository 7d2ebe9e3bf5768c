//! A text cut into what can be compared: words, and pairs of letters where there are no spaces.

use std::collections::BTreeMap;

use icu::normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};

use super::script::Script;

/// Letters after which words of related languages part: `electric`, `électrique`.
const STEM: usize = 5;

/// What stands in a text.
pub(super) enum Piece {
    /// A word, by its folded letters and by the first of them.
    Word { whole: u64, stem: u64, letters: usize, script: Script, figure: bool },
    /// Two letters that follow each other, in a script without spaces.
    Two(u64),
}

/// Calls back for every piece of a text.
pub(super) fn pieces(text: &str, mut found: impl FnMut(Piece)) {
    let decomposition = CanonicalDecompositionBorrowed::new();
    let mut word = Word::default();
    let mut last: Option<char> = None;
    for c in text.chars() {
        if is_mark(c) {
            continue;
        }
        let script = Script::of(c).or_else(|| inside(c).then_some(word.script).flatten());
        match script {
            Some(script) if script.has_words() => {
                last = None;
                if word.script.is_some_and(|own| own != script) {
                    word.end(&mut found);
                }
                word.push(fold(c, &decomposition), script);
            }
            Some(_) => {
                word.end(&mut found);
                if let Some(last) = last {
                    found(Piece::Two(mix(mix(SEED, last), c)));
                }
                last = Some(c);
            }
            None => {
                word.end(&mut found);
                last = None;
            }
        }
    }
    word.end(&mut found);
}

/// A word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::freshness) struct Tallied {
    /// How often it stands there.
    pub times: u32,
    /// Whether it is a figure.
    pub figure: bool,
    /// Whether it is in Latin letters.
    pub latin: bool,
}

/// The words of a text, and how often each stands there.
pub(in crate::freshness) fn tally(text: &str) -> BTreeMap<u64, Tallied> {
    let mut words: BTreeMap<u64, Tallied> = BTreeMap::new();
    let mut add = |word, figure, latin| {
        words.entry(word).or_insert(Tallied { times: 0, figure, latin }).times += 1;
    };
    pieces(text, |piece| match piece {
        Piece::Word { whole, figure, script, .. } => add(whole, figure, script == Script::Latin),
        Piece::Two(two) => add(two, false, false),
    });
    words
}

/// Whether a text's own words are in other letters than Latin ones.
pub(in crate::freshness) fn is_without_latin(text: &str) -> bool {
    let (mut latin, mut other) = (0_usize, 0.0);
    for script in text.chars().filter_map(Script::of) {
        match script {
            Script::Latin => latin += 1,
            script => other += script.weight(),
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "letters of a unit are few")]
    let latin = latin as f32;
    other > latin / 4.0
}

pub(super) const SEED: u64 = 0xCBF2_9CE4_8422_2325;

/// Adds a character to a hash (FNV-1a over scalar values).
pub(super) fn mix(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01B3)
}

/// The hash of a text as it stands.
pub(super) fn hash(text: &str) -> u64 {
    text.chars().fold(SEED, mix)
}

#[derive(Default)]
struct Word {
    whole: u64,
    stem: u64,
    letters: usize,
    script: Option<Script>,
    figure: bool,
}

impl Word {
    fn push(&mut self, c: char, script: Script) {
        if self.letters == 0 {
            (self.whole, self.script, self.figure) = (SEED, Some(script), true);
        }
        self.whole = mix(self.whole, c);
        self.letters += 1;
        self.figure &= c.is_numeric();
        if self.letters <= STEM {
            self.stem = self.whole;
        }
    }

    fn end(&mut self, found: &mut impl FnMut(Piece)) {
        if let Some(script) = self.script {
            let Self { whole, stem, letters, figure, .. } = *self;
            found(Piece::Word { whole, stem, letters, script, figure });
        }
        *self = Self::default();
    }
}

/// What may stand inside a word: an underscore of a name in code.
fn inside(c: char) -> bool {
    c == '_'
}

/// Marks that change no word's identity: accents that were decomposed, Arabic vowel signs.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{640}' | '\u{200C}' | '\u{200D}')
}

/// A letter without case and accents.
fn fold(c: char, decomposition: &CanonicalDecompositionBorrowed<'_>) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut c = c.to_lowercase().next().unwrap_or(c);
    // Hangul syllables are letters for our purpose.
    while !('\u{AC00}'..='\u{D7A3}').contains(&c) {
        match decomposition.decompose(c) {
            Decomposed::Expansion(base, _) | Decomposed::Singleton(base) => c = base,
            Decomposed::Default => break,
        }
    }
    c
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> (Vec<u64>, Vec<u64>, usize) {
        let (mut wholes, mut stems, mut twos) = (Vec::new(), Vec::new(), 0);
        pieces(text, |piece| match piece {
            Piece::Word { whole, stem, .. } => {
                wholes.push(whole);
                stems.push(stem);
            }
            Piece::Two(_) => twos += 1,
        });
        (wholes, stems, twos)
    }

    #[test]
    fn words_are_told_in_every_script() {
        assert_eq!(words("Électricité").1, words("electric").1);
        assert_ne!(words("Électricité").0, words("electric").0);
        assert_eq!(words("the END").0, words("The, end!").0);
        assert_eq!(words("国際凧").2, 2);
        let mixed = words("これはElectronです");
        assert_eq!((mixed.0, mixed.2), (words("electron").0, 3));
        assert_eq!(words("مُحَمَّد").0, words("محمد").0);
    }
}
