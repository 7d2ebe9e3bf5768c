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
    let (mut ix, mut end, mut open, mut digits, mut groups) = (0, 0, 0usize, 0, 0);
    while let Some(c) = at(ix) {
        match c {
            _ if is_digit(c) => {
                groups += usize::from(ix == 0 || !digit(ix - 1));
                digits += 1;
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
    (digits >= LEAST && groups >= 2).then_some(end)
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
        for none in ["٢٠٢٢-٠٧-٢٣", "٠٫٥", "٠٢٠٧٩٤٦٠٠٠٠", "٠٥ ٦٧", "+٥", "٧٩٤٦ ٠٠٠ ٠٠٠"]
        {
            assert_eq!(length(none), None, "{none}");
        }
    }
}
