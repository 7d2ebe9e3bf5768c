//! Figures in prose: numbers, dates and times, brought to the notation of no language, so that
//! `1,000.5`, `1.000,5`, `1 000,5` and `١٬٠٠٠٫٥` are one, and `2:30 pm` is `14:30`.
//!
//! What is spelled out, such as `twelve` or `July` alone, is no figure. Signs are left out: writers
//! put too many characters for a minus.

mod currencies;
mod dates;
mod han;
mod notation;
mod numbers;
mod pairs;
mod times;

pub use currencies::{currency, may_name_currency};
pub use han::han_numbers;
pub use notation::{Notation, digit};
pub use pairs::unmatched;

use std::ops::Range;

/// A figure in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// What it is.
    pub kind: FigureKind,
    /// What it says: `1000.5`, `14:30`, `2022-07-28`, `2022-07`, `07-28`. Where it can be read in
    /// several ways, the likeliest comes first; there is always one.
    pub readings: Vec<String>,
    /// Bytes of the text.
    pub span: Range<usize>,
}

/// What a figure is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FigureKind {
    /// A number, of whatever.
    Number,
    /// A number beside a percent sign.
    Percent,
    /// A number beside a currency's sign.
    Money,
    /// A time of day.
    Time,
    /// A day, or a month of a year.
    Date,
}

impl Figure {
    /// Its likeliest reading.
    #[must_use]
    pub fn value(&self) -> &str {
        self.readings.first().map_or("", String::as_str)
    }

    /// The numbers in it that every language writes: of a date its day and its year, since the month
    /// may be a name.
    #[must_use]
    pub fn numbers(&self) -> Vec<String> {
        match self.kind {
            FigureKind::Date => pairs::parts(self.value()).needed,
            _ => vec![self.value().to_owned()],
        }
    }

    /// Whether it may say the same as another.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }
}

/// The figures of a text, in order.
#[must_use]
pub fn figures(text: &str, notation: &Notation) -> Vec<Figure> {
    if !has_numeric(text) {
        return Vec::new();
    }
    let letters = Letters::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.list.len() {
        if letters.digit(at).is_none() && letters.fraction(at).is_none() {
            at += 1;
            continue;
        }
        let date = dates::written(&letters, at, notation);
        let Some(read) = date.or_else(|| times::time(&letters, at, notation)) else {
            let read = numbers::number(&letters, at, notation);
            at = read.end;
            found.push(read);
            continue;
        };
        at = read.end;
        found.push(read);
    }
    let mut figures = dates::with_names(&letters, found, notation);
    // A month that stands alone is spelled out in other languages.
    figures.retain(|read| !read.readings.is_empty());
    figures.into_iter().map(|read| read.figure(&letters)).collect()
}

/// Whether any character of a text is numeric.
fn has_numeric(text: &str) -> bool {
    // Most bytes cannot begin such a character.
    let candidates = text.bytes().enumerate().filter(|(_, byte)| MAY_BEGIN[usize::from(*byte)]);
    candidates.into_iter().any(|(at, byte)| {
        byte.is_ascii_digit() || text[at..].chars().next().is_some_and(is_numeric)
    })
}

/// By byte: whether a numeric character may begin with it.
const MAY_BEGIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            0x30..=0x39 => true,
            // Continued characters, Latin, Greek, Cyrillic, Armenian, Hebrew letters, Han, Hangul
            0..=0xC1 | 0xC3..=0xD8 | 0xDA | 0xDC..=0xDE | 0xE4..=0xE9 | 0xEB..=0xEE => false,
            _ => true,
        };
        byte += 1;
    }
    table
};

/// [`char::is_numeric`], which looks every letter up in a table. Most letters of most texts stand in
/// long runs without a numeric character.
fn is_numeric(c: char) -> bool {
    match c {
        '0'..='9' => true,
        '\0'..'\u{B2}'
        // Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic letters
        | '\u{BF}'..'\u{660}'
        | '\u{66A}'..'\u{6F0}'
        // Devanagari and Thai letters
        | '\u{900}'..'\u{966}'
        | '\u{E00}'..'\u{E50}'
        // General punctuation
        | '\u{2000}'..'\u{2070}'
        // Kana, Han, Hangul
        | '\u{3040}'..'\u{3190}'
        | '\u{3400}'..'\u{A000}'
        | '\u{AC00}'..='\u{D7FF}' => false,
        c => c.is_numeric(),
    }
}

/// A text as characters, its digits in ASCII.
struct Letters<'t> {
    text: &'t str,
    list: Vec<(usize, char)>,
}

/// A figure by the places of its first character and of the one behind it.
struct Read {
    kind: FigureKind,
    readings: Vec<String>,
    start: usize,
    end: usize,
}

impl<'t> Letters<'t> {
    fn new(text: &'t str) -> Self {
        let folded = |c: char| match c {
            '\u{FF0E}' => '.',
            '\u{FF0C}' => ',',
            '\u{FF1A}' => ':',
            '\u{FF0F}' => '/',
            '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{FF0D}' => '-',
            '\u{66A}' | '\u{FF05}' => '%',
            '\u{2019}' | '\u{FF07}' => '\'',
            // Spaces that tie, and thin ones.
            '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' => '\u{A0}',
            c => notation::digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c),
        };
        let list =
            text.char_indices().map(|(at, c)| (at, if c.is_ascii() { c } else { folded(c) }));
        Self { text, list: list.collect() }
    }

    fn at(&self, at: usize) -> Option<char> {
        self.list.get(at).map(|(_, c)| *c)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.at(at.checked_sub(1)?)
    }

    fn digit(&self, at: usize) -> Option<u32> {
        self.at(at).and_then(|c| c.to_digit(10))
    }

    fn fraction(&self, at: usize) -> Option<&'static str> {
        match self.at(at)? {
            '½' => Some("5"),
            '¼' => Some("25"),
            '¾' => Some("75"),
            _ => None,
        }
    }

    /// The digits at a place, and the place behind them.
    fn digits(&self, at: usize) -> (String, usize) {
        let run: String = self.list[at.min(self.list.len())..]
            .iter()
            .map(|(_, c)| *c)
            .take_while(char::is_ascii_digit)
            .collect();
        let end = at + run.len();
        (run, end)
    }

    /// A number of so many digits at most, where no further digit follows.
    fn small(&self, at: usize, most: usize) -> Option<(u32, usize)> {
        let (run, end) = self.digits(at);
        (!run.is_empty() && run.len() <= most).then(|| Some((run.parse().ok()?, end)))?
    }

    /// Behind white space, if there is any.
    fn spaces(&self, mut at: usize) -> usize {
        while self.at(at).is_some_and(char::is_whitespace) {
            at += 1;
        }
        at
    }

    fn byte(&self, at: usize) -> usize {
        self.list.get(at).map_or(self.text.len(), |(byte, _)| *byte)
    }

    /// The original text from a place on.
    fn rest(&self, at: usize) -> &'t str {
        &self.text[self.byte(at)..]
    }
}

impl Read {
    fn new(kind: FigureKind, reading: String, range: Range<usize>) -> Self {
        Self { kind, readings: vec![reading], start: range.start, end: range.end }
    }

    fn also(mut self, reading: Option<String>) -> Self {
        self.readings.extend(reading);
        self.readings.dedup();
        self
    }

    fn figure(self, letters: &Letters<'_>) -> Figure {
        let span = letters.byte(self.start)..letters.byte(self.end);
        Figure { kind: self.kind, readings: self.readings, span }
    }
}

#[cfg(test)]
mod tests {
    use super::{has_numeric, is_numeric};

    #[test]
    fn the_short_cut_knows_every_numeric_character() {
        let mut bytes = [0; 4];
        for c in '\0'..=char::MAX {
            assert_eq!(is_numeric(c), c.is_numeric(), "{:x}", u32::from(c));
            let text: &str = c.encode_utf8(&mut bytes);
            assert_eq!(has_numeric(text), c.is_numeric(), "{:x}", u32::from(c));
        }
        assert!(has_numeric("نقشه ۱۲") && has_numeric("凧３") && !has_numeric("凧 é \u{301}"));
    }
}
