//! Whether groups of digits that hyphens or spaces part are one figure, as in a telephone number, or several,
//! as in the years from 1999 to 2001. Each of several stands where the line puts it: in a line from right to
//! left, the beginning of a range is on the right.

use std::cmp::Ordering;

/// Signs of calculations and of the codes of towns: what has them is one.
const BINDING: &[char] = &['=', '×', '÷', '*', '^', '_', '(', ')', '+', '\'', '’'];

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The length of the first figure of groups that signs or spaces hold together, in bytes.
pub(super) fn first(groups: &str) -> usize {
    let digits = groups.find(|c: char| c.is_numeric()).unwrap_or(0);
    let (signs, body) = groups.split_at(digits);
    if groups.contains(BINDING) || has_leading_zero(body) {
        return groups.len();
    }
    // The sign of degrees behind a space is no group.
    let core = body.trim_end_matches(|c: char| !c.is_numeric());
    let parts: Vec<&str> = core.split(is_hyphen).collect();
    let own = match parts[..] {
        [one] => first_spaced(one),
        [from, to] if is_range(from, to) => first_spaced(from),
        _ => core.len(),
    };
    if own == core.len() { groups.len() } else { signs.len() + own }
}

/// Whether a first group begins with a zero as codes of towns do, and numbers do not.
fn has_leading_zero(body: &str) -> bool {
    let group = body.split(|c: char| is_hyphen(c) || c.is_whitespace()).next().unwrap_or(body);
    group.starts_with(['0', '۰', '٠'])
        && group.chars().count() > 1
        && group.chars().all(char::is_numeric)
}

/// The same where only spaces part them: thousands, or three groups and more, as on cards.
fn first_spaced(body: &str) -> usize {
    let groups: Vec<&str> = body.split(char::is_whitespace).collect();
    let lengths: Vec<usize> =
        groups.iter().map(|group| group.chars().take_while(|c| c.is_numeric()).count()).collect();
    let whole = |ix: usize| groups[ix].chars().count() == lengths[ix];
    let last = groups.len() - 1;
    let thousands = lengths[0] <= 3 && lengths[1..].iter().all(|length| *length == 3);
    let pieces = last >= 2 && lengths.iter().all(|length| *length >= 2);
    if (thousands || pieces) && (0..last).all(whole) { body.len() } else { groups[0].len() }
}

/// Whether two numbers, or two times of day, are the ends of a range.
fn is_range(from: &str, to: &str) -> bool {
    if from.contains(':') && to.contains(':') {
        return true;
    }
    let zero = |text: &str| {
        text.chars().next().is_some_and(|c| c.to_digit(10) == Some(0))
            && text.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
    };
    if zero(to) || from.is_empty() || to.is_empty() {
        return false;
    }
    // The last year of a range may be said by its last digits.
    let short = from.len() > to.len()
        && [from, to].iter().all(|text| text.chars().all(|c| c.is_ascii_digit()))
        && from[from.len() - to.len()..] < *to;
    short || compare(from, to) == Ordering::Less
}

/// Two numbers in the same notation, whichever it is.
fn compare(a: &str, b: &str) -> Ordering {
    let groups = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_numeric()).filter(|part| !part.is_empty());
        parts.map(|part| part.chars().map(value).collect()).collect()
    };
    let (a, b) = (groups(a), groups(b));
    // Groups of three are thousands: their number is a part of the size.
    let thousands = |list: &[String]| list.iter().skip(1).filter(|group| group.len() == 3).count();
    let size = |list: &[String]| (thousands(list), list.first().map_or(0, String::len));
    size(&a).cmp(&size(&b)).then_with(|| a.cmp(&b))
}

/// A digit of any script as an ASCII one.
fn value(digit: char) -> char {
    let code = u32::from(digit);
    let zero = match code {
        0x660..=0x669 => 0x660,
        0x6F0..=0x6F9 => 0x6F0,
        _ => return digit,
    };
    char::from_digit(code - zero, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_dates_and_thousands_are_one() {
        for one in [
            "+44 20 7946 0000",
            "020 7946",
            "2022-07-23",
            "978-3-16-148410-0",
            "7946-0000",
            "1 000 000",
            "20 300,50",
            "1234 5678 9012",
            "2+3=5",
            "(020) 7946",
            "-5",
            "$5",
            "800 555-1234",
            "1999-01",
            "555-12",
            "03 555",
        ] {
            assert_eq!(first(one), one.len(), "{one}");
        }
    }

    #[test]
    fn ranges_and_neighbours_are_several() {
        for (groups, own) in [
            ("1999-2001", "1999"),
            ("23-24", "23"),
            ("10:30-12:00", "10:30"),
            ("22:00-02:00", "22:00"),
            ("2021-22", "2021"),
            ("900-1,200", "900"),
            ("1.5-2", "1.5"),
            ("20 000-30 000", "20 000"),
            ("2022 300", "2022"),
            ("5 7", "5"),
            ("0-5", "0"),
            ("09:30-12:00", "09:30"),
            ("۱۳۷۸-۱۳۸۰", "۱۳۷۸"),
            ("-5-7", "-5"),
        ] {
            assert_eq!(&groups[..first(groups)], own, "{groups}");
        }
    }
}
