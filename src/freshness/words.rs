//! Words, as Unicode's text segmentation (UAX #29) and ICU4X's dictionaries cut them.

use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;

/// Counts the words of a text: segments with a letter, a number or an ideograph in them.
#[must_use]
pub fn count(text: &str) -> usize {
    if text.is_ascii() {
        return ascii(text);
    }
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let words = segmenter.segment_str(text).iter_with_word_type();
    words.filter(|(_, kind)| kind.is_word_like()).count()
}

/// The same rules for ASCII, where they are few: a word is a run of letters, digits and `_`, and
/// may have one `.`, `'` or `:` between letters, one `.`, `'`, `,` or `;` between digits.
fn ascii(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut ix) = (0, 0);
    while ix < bytes.len() {
        if !in_word(bytes[ix]) {
            ix += 1;
            continue;
        }
        while ix < bytes.len() {
            let joined =
                || ix > 0 && ix + 1 < bytes.len() && joins(bytes[ix - 1], bytes[ix], bytes[ix + 1]);
            if !in_word(bytes[ix]) && !joined() {
                break;
            }
            ix += 1;
        }
        words += 1;
    }
    words
}

fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn joins(before: u8, byte: u8, after: u8) -> bool {
    let letters = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
    let digits = before.is_ascii_digit() && after.is_ascii_digit();
    match byte {
        b'.' | b'\'' => letters || digits,
        b':' => letters,
        b',' | b';' => digits,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(count("Over 1,000 more than in 2020, it's said."), 8);
        assert_eq!(count("پتنگ اڑانا سیکھیں"), 3);
        assert_eq!(count("L’été arrive"), 2);
        assert!(count("国際凧職人連盟は七月に開催しました。") > 5);
        assert_eq!(count(""), 0);
    }

    proptest! {
        /// The short cut for ASCII counts what ICU4X counts.
        #[test]
        fn the_short_cut_is_exact(text in "[ a-zA-Z0-9_.,;:'!-]{0,60}") {
            let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
            let words = segmenter.segment_str(&text).iter_with_word_type();
            let slow = words.filter(|(_, kind)| kind.is_word_like()).count();
            prop_assert_eq!(ascii(&text), slow, "{}", text);
        }
    }
}
