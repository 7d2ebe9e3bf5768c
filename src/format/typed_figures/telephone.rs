//! Telephone numbers in Arabic-Indic digits. A line from right to left puts groups of these digits one
//! before the other, as it should those of a date; a telephone number is dialled from left to right.

/// How many digits a telephone number has at least; fewer are a number behind another.
const LEAST: usize = 7;

/// Whether a character is an Arabic-Indic digit. The Persian ones are to Unicode's algorithm what the
/// European ones are.
#[must_use]
pub fn is_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}')
}

/// Whether a group of digits behind this character is the middle of a figure, of a date for example.
pub(super) fn is_inner(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '٫' | '٬')
}

/// The length of the telephone number that begins here, in characters: groups of digits behind a plus
/// or a zero, with hyphens, spaces and brackets between them.
pub(super) fn number(chars: &[(usize, char)]) -> Option<usize> {
    let at = |ix: usize| chars.get(ix).map(|(_, c)| *c);
    let digit = |ix: usize| at(ix).is_some_and(is_digit);
    let begins = match at(0)? {
        '+' => digit(1),
        '(' => at(1) == Some('+') && digit(2) || at(1) == Some('٠'),
        c => c == '٠',
    };
    if !begins {
        return None;
    }
    let (mut ix, mut end, mut open) = (0, 0, 0usize);
    // The lengths of its groups, and whether nothing but hyphens parts them.
    let (mut groups, mut hyphens_alone): (Vec<usize>, bool) = (Vec::new(), true);
    while let Some(c) = at(ix) {
        match c {
            _ if is_digit(c) => {
                if ix == 0 || !digit(ix - 1) {
                    let length = (ix..).take_while(|ix| digit(*ix)).count();
                    if is_another(&groups, length, at(ix.saturating_sub(1))) {
                        break;
                    }
                    hyphens_alone &= groups.is_empty() || at(ix - 1) == Some('-');
                    groups.push(0);
                }
                if let Some(last) = groups.last_mut() {
                    *last += 1;
                }
                if open == 0 {
                    end = ix + 1;
                }
            }
            '+' if ix == 0 || (ix == 1 && at(0) == Some('(')) => {}
            '(' if open == 0 => open = 1,
            ')' if open == 1 => {
                open = 0;
                end = ix + 1;
            }
            '-' | ' ' | '\u{A0}' | '\u{202F}'
                if ix > 0 && (digit(ix - 1) || at(ix - 1) == Some(')')) => {}
            _ => break,
        }
        ix += 1;
    }
    let is_international = chars[..end.min(2)].iter().any(|(_, c)| *c == '+');
    let is_date = hyphens_alone && !is_international && matches!(groups[..], [1 | 2, 1 | 2, 2 | 4]);
    let is_enough =
        groups.iter().sum::<usize>() >= LEAST && (is_international || groups.len() >= 2);
    (is_enough && !is_date).then_some(end)
}

/// Whether a group is no part of the number before it any more, but a number of the sentence: a short one behind a
/// space, where there are digits enough, and no group as short.
fn is_another(groups: &[usize], length: usize, before: Option<char>) -> bool {
    let is_enough = groups.iter().sum::<usize>() >= LEAST;
    let is_apart = before.is_some_and(char::is_whitespace);
    is_enough && is_apart && length < 3 && groups.iter().skip(1).all(|own| *own > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Option<usize> {
        number(&text.char_indices().collect::<Vec<_>>())
    }

    #[test]
    fn telephone_numbers_are_told_from_dates_and_counts() {
        for whole in [
            "+٤٤ ٢٠ ٧٩٤٦ ٠٠٠٠",
            "٠٢٠ ٧٩٤٦ ٠٠٠٠",
            "(٠٢٠) ٧٩٤٦ ٠٠٠٠",
            "٠٢-٧٩٤٦-٠٠٠",
            "(+٤٤) ٢٠ ٧٩٤٦ ٠٠",
        ] {
            assert_eq!(length(whole), Some(whole.chars().count()), "{whole}");
            assert_eq!(length(&format!("{whole}، ثم")), Some(whole.chars().count()), "{whole}");
        }
        // The number behind it is the sentence's, and French ones have groups of two.
        assert_eq!(length("٠٢٠ ٧٩٤٦ ٠٠٠٠ ٢٤ ساعة"), Some("٠٢٠ ٧٩٤٦ ٠٠٠٠".chars().count()));
        assert_eq!(length("٠٦ ١٢ ٣٤ ٥٦ ٧٨"), Some("٠٦ ١٢ ٣٤ ٥٦ ٧٨".chars().count()));
        assert_eq!(length("+٩٦٦٥٥١٢٣٤٥٦٧"), Some(13));
        for none in [
            "٠١-٠٩-٢٠٢٢",
            "٠١-٠٩-٢٢ ",
            "٢٠٢٢-٠٧-٢٣",
            "٠٫٥",
            "٠٢٠٧٩٤٦٠٠٠٠",
            "٠٥ ٦٧",
            "+٥",
            "٧٩٤٦ ٠٠٠ ٠٠٠",
        ] {
            assert_eq!(length(none), None, "{none}");
        }
    }
}
