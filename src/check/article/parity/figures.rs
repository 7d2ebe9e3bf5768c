//! Numbers in a text, as they are compared.

use crate::format::figures::{self, FigureKind, Notation};

/// A number as it stands in a text. A date or a time is several: a language that writes the month as a
/// word has only the others in figures.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Figure {
    /// As it is written.
    pub written: String,
    /// What it may mean, in decimal notation, the likeliest first: `1.260` is 1,260 in some languages and
    /// 1.26 in others.
    pub values: Vec<String>,
    /// Whether letters stand right before it, as in `v2`, `H264` or `RFC3986`: a name, which some write with a space.
    pub named: bool,
    /// Whether it is the month of a date: some write that as a word.
    pub month: bool,
    /// The currency that it is a sum of, as far as a sign or a code beside it says so.
    pub currency: Option<&'static str>,
}

/// The numbers of a text, in order.
pub(super) fn figures(text: &str, notation: &Notation) -> Vec<Figure> {
    let mut found = Vec::new();
    // This comma stands between words, never between digits of a number.
    let text = text.replace('，', ", ");
    for figure in figures::figures(&text, notation) {
        let before = text[..figure.span.start].chars().next_back();
        let named = before.is_some_and(|c| is_latin(c) || c == '_');
        let written = &text[figure.span.clone()];
        let currency = figures::currency(&text, &figure.span);
        match figure.kind {
            FigureKind::Date | FigureKind::Time => {
                let parts: Vec<&str> = figure.value().split(['-', ':']).collect();
                // `2022-07-28`, `2022-07`, `07-28`
                let month = usize::from(parts[0].len() == 4);
                for (ix, part) in parts.iter().enumerate() {
                    let part = part.trim_start_matches('0');
                    if part.is_empty() {
                        continue;
                    }
                    found.push(Figure {
                        written: written.to_owned(),
                        values: vec![part.to_owned()],
                        named,
                        month: figure.kind == FigureKind::Date && ix == month,
                        currency: None,
                    });
                }
            }
            _ => {
                let (written, values) = (written.to_owned(), figure.readings);
                found.push(Figure { written, values, named, month: false, currency });
            }
        }
    }
    found
}

impl Figure {
    /// Whether two may mean the same. What is written alike is the same: `10.14` may be a time in one
    /// language, and is the name of a version in all of them.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.written == other.written
            || self.values.iter().any(|value| other.values.contains(value))
    }

    /// The value that it most likely has.
    pub(super) fn value(&self) -> f64 {
        self.values.first().and_then(|value| value.parse().ok()).unwrap_or_default()
    }

    /// Its digits without the zeros that only say how large it is: those of 1,500 and of 1.5 are the same.
    pub(super) fn digits(&self) -> String {
        let value = self.values.first().map_or("", String::as_str);
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    }

    /// Whether nobody would write it in words: three digits that count, or a fraction.
    pub(super) fn is_precise(&self) -> bool {
        self.digits().len() > 2 || self.values.iter().all(|value| value.contains('.'))
    }
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && c < '\u{250}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    fn values(tag: &str, text: &str) -> Vec<String> {
        let notation = Notation::marks(Locale::parse(tag).as_ref());
        let figures = figures(text, &notation);
        let numbers = figures.iter().filter(|figure| !figure.named);
        numbers.map(|figure| figure.values.first().cloned().unwrap_or_default()).collect()
    }

    #[test]
    fn a_number_is_the_same_in_every_notation() {
        let notations = [
            ("en", "1,000.5"),
            ("de", "1.000,5"),
            ("fr", "1\u{202F}000,5"),
            ("ar", "١٬٠٠٠٫٥"),
            ("de-CH", "1’000.5"),
        ];
        for (tag, text) in notations {
            assert_eq!(values(tag, text), ["1000.5"], "{text}");
        }
    }

    #[test]
    fn what_is_written_alike_is_the_same() {
        let read = |tag: &str| figures("10.14", &Notation::marks(Locale::parse(tag).as_ref()));
        assert!(read("en")[0].is(&read("es")[0]));
        assert_eq!(values("zh", "100，100"), ["100", "100"]);
    }

    #[test]
    fn dates_are_numbers_each_and_names_none() {
        assert_eq!(values("de", "am 26.07.2022"), ["2022", "7", "26"]);
        assert_eq!(values("ja", "7月23日"), ["7", "23"]);
        assert_eq!(values("en", "H264 in v2, the 2nd"), ["2"]);
    }
}
