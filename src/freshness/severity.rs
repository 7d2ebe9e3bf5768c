//! How much a unit of the original changed.

use super::symbols;
use crate::model::{Print, Severity};

/// What lies between two states of a unit of the original; the words decide, where they are known.
#[must_use]
pub fn severity(old: Print, new: Print, words: Option<(&str, &str)>) -> Option<Severity> {
    if old == new {
        return Some(Severity::Cosmetic);
    }
    if old.text == new.text {
        return Some(Severity::Markup);
    }
    let (old, new) = words?;
    let slight = bare(old).eq(bare(new)) && !symbols::differ(old, new);
    Some(if slight { Severity::Minor } else { Severity::Major })
}

/// What a text says apart from its punctuation, case and typography: what changes in less is a minor
/// change.
#[must_use]
pub fn substance(text: &str) -> String {
    bare(text).collect()
}

/// The letters and digits of a text, in one case: what is left without punctuation, typography and
/// spaces. A number's marks stay, since 1.5 is not 15; and so do signs, since -5 is not 5. Of a table's
/// row it counts in which column something stands, once a column before it is empty.
fn bare(text: &str) -> impl Iterator<Item = char> {
    // What ends a row are empty cells.
    let text = text.trim_end_matches(|c: char| c == '|' || c.is_whitespace());
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    // Whether a letter or digit came last, and whether anything that ends a word has come since.
    let (mut in_word, mut gap) = (false, false);
    // Whether nothing stands yet in a cell of a table.
    let mut empty = true;
    let mut held = None;
    std::iter::from_fn(move || {
        if let Some(c) = held.take() {
            return Some(c);
        }
        loop {
            let c = chars.next()?;
            let beside_digit = chars.peek().is_some_and(|next| next.is_numeric());
            let last = std::mem::replace(&mut before, c);
            let divides = c == '|' && last != '\\';
            let was_empty = empty;
            empty = divides || empty && c.is_whitespace();
            if divides {
                if was_empty {
                    (in_word, gap) = (false, false);
                    return Some('|');
                }
                gap = true;
                continue;
            }
            // Where others have a plus or a tick, a dash says no.
            let is_dash = matches!(c, '-' | '–' | '—' | '\u{2010}'..='\u{2012}' | '\u{2212}');
            if is_dash && was_empty {
                let next = chars.clone().find(|c| !c.is_whitespace());
                if next.is_none_or(|next| next == '|') {
                    (in_word, gap) = (false, false);
                    return Some('-');
                }
            }
            // From five to six is not fifty-six, however long the dash is.
            if beside_digit
                && last.is_numeric()
                && matches!(c, '-' | '–' | '—' | '\u{2010}'..='\u{2012}')
            {
                (in_word, gap) = (false, false);
                return Some('-');
            }
            let of_number = beside_digit
                && (matches!(c, '-' | '\u{2212}' | '+') && !last.is_alphanumeric()
                    || matches!(c, '.' | ',' | ':' | '/' | '\u{66B}' | '\u{66C}')
                        && last.is_numeric());
            // What stands higher or lower: 10⁵ is not 105.
            let beside = |c: char| c.is_alphanumeric();
            let shift = match c {
                '⁽' | '^' => Some('^'),
                '₍' => Some('_'),
                '_' if beside_digit || last.is_numeric() => Some('_'),
                '⁾' if chars.peek().copied().is_some_and(beside) => Some('^'),
                '₎' if chars.peek().copied().is_some_and(beside) => Some('_'),
                _ => None,
            };
            if shift.is_some() {
                (in_word, gap) = (false, false);
                return shift;
            }
            // Signs that carry meaning: 5 % is not 5, €5 is not $5, a < b is not a > b.
            // So do pictures of all kinds: a tick in a table is its whole meaning.
            let sign = is_picture(c)
                || matches!(c, '%' | '‰' | '<' | '>' | '=' | '*' | '/' | '#' | '@' | '&' | '$')
                || ('\u{20A0}'..='\u{20CF}').contains(&c)
                || matches!(c, '£' | '¥' | '¢' | '°' | '×' | '÷' | '±');
            if c.is_alphanumeric() {
                // A combining mark belongs to its letter; case folds.
                let letter = c.to_lowercase().next();
                // A word's end counts: “to gether” is no typography. A comma there is.
                let ends = std::mem::take(&mut gap) && in_word;
                in_word = true;
                if ends {
                    held = letter;
                    return Some(' ');
                }
                return letter;
            }
            if of_number || sign {
                (in_word, gap) = (false, false);
                return Some(c);
            }
            if is_mark(c) {
                return Some(c);
            }
            // A dash with spaces round it and one without are the same.
            gap |= c.is_whitespace() || matches!(c, '–' | '—');
        }
    })
}

/// Around what stands higher or lower than the line, and holds a figure.
pub(super) const RAISED: &str = "⁽";
pub(super) const RAISED_END: &str = "⁾";
pub(super) const LOWERED: &str = "₍";
pub(super) const LOWERED_END: &str = "₎";

/// Symbols and signs of arithmetic, emoji among them.
fn is_picture(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Category;
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c != '|' && matches!(category, Category::OtherSymbol | Category::MathSymbol)
}

/// Marks that change a letter: vowel signs and accents.
fn is_mark(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Category;
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, Category::NonspacingMark | Category::SpacingMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(old: &str, new: &str) -> Option<Severity> {
        let print = |text: &str| {
            let hash = blake3::hash(text.as_bytes());
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&hash.as_bytes()[..8]);
            Print { text: u64::from_le_bytes(bytes) & Print::TEXT, markup: 0 }
        };
        severity(print(old), print(new), Some((old, new)))
    }

    #[test]
    fn typography_is_minor_and_words_and_figures_are_not() {
        for (old, new) in [
            ("It's \"here\", he said.", "It’s “here”, he said!"),
            ("The Kite", "The kite"),
            ("a - b", "a – b"),
            ("Wait...", "Wait…"),
            ("It rose, at last", "It rose at last"),
            ("One thing (the wind) counts", "One thing—the wind—counts"),
            ("5% of them", "5 % of them"),
            ("pages 5-6", "pages 5–6"),
            ("10⁽5⁾ m", "10^5 m"),
            ("5 KM, 8 KB", "5 km, 8 kB"),
            ("Windows | x |", "Windows | X"),
            ("Windows | x | -", "Windows | x | –"),
            ("| a\\|b |", "| ab |"),
        ] {
            assert_eq!(between(old, new), Some(Severity::Minor), "{old} | {new}");
        }
        for (old, new) in [
            ("1.5 metres", "15 metres"),
            ("-5 degrees", "5 degrees"),
            ("5 %", "5"),
            ("may fly", "must fly"),
            ("not allowed", "allowed"),
            ("a now here", "a nowhere"),
            ("all together", "altogether"),
            ("कि", "की"),
            ("€5", "$5"),
            ("Windows ✅", "Windows ❌"),
            ("sail + swim", "sail swim"),
            ("pages 5-6", "pages 56"),
            ("10^5", "105"),
            ("x^2", "x2"),
            ("10_5", "105"),
            ("H₍2₎O", "H2O"),
            ("10⁽5⁾3", "10⁽53⁾"),
            ("1-0", "10"),
            ("20-30 %", "2030 %"),
            ("1-800", "1800"),
            ("5 MW", "5 mW"),
            ("~~not~~ safe", "not safe"),
            ("Windows | x |", "Windows | | x"),
            ("x | |", "| x |"),
            ("Kites | 5 | | 6", "Kites | | 5 | 6"),
            ("Windows | + | -", "Windows | - | +"),
            ("Windows | ✓ | –", "Windows | – | ✓"),
        ] {
            assert_eq!(between(old, new), Some(Severity::Major), "{old} | {new}");
        }
        assert_eq!(between("same", "same"), Some(Severity::Cosmetic));
    }
}
