//! Numbers: marks between thousands, decimal marks, powers of ten.

use super::notation::Notation;
use super::{FigureKind, Letters, Read};

/// Powers of ten that Chinese, Japanese and Korean write behind digits.
const POWERS: &[(char, u32)] = &[
    ('百', 2),
    ('千', 3),
    ('万', 4),
    ('萬', 4),
    ('만', 4),
    ('亿', 8),
    ('億', 8),
    ('억', 8),
    ('兆', 12),
    ('조', 12),
];

/// The number that begins at a place where a digit or a fraction stands.
pub(super) fn number(letters: &Letters<'_>, at: usize, notation: &Notation) -> Read {
    let (mut readings, mut end) = marked(letters, at, notation);
    if let Some(part) = letters.fraction(end) {
        readings.iter_mut().for_each(|number| *number = format!("{number}.{part}"));
        end += 1;
    }
    (readings, end) = scaled(letters, readings, end, notation);
    let year = readings[0].parse().ok().filter(|year| (2400..2700).contains(year));
    let year = year.filter(|_| notation.buddhist).map(|year: u32| (year - 543).to_string());
    let kind = kind(letters, at, end);
    let mut read = Read { kind, readings, start: at, end };
    read.readings.dedup();
    read.also(year)
}

fn kind(letters: &Letters<'_>, start: usize, end: usize) -> FigureKind {
    let next = letters.at(letters.spaces(end));
    let before =
        (0..start).rev().map(|at| letters.at(at)).find(|c| *c != Some('\u{A0}') && *c != Some(' '));
    let beside = [next, before.flatten()];
    let is = |wanted: fn(char) -> bool| beside.iter().flatten().any(|c| wanted(*c));
    if is(|c| c == '%') {
        FigureKind::Percent
    } else if is(is_currency) {
        FigureKind::Money
    } else {
        FigureKind::Number
    }
}

/// Signs of currencies: the blocks that hold them, and those that stand elsewhere.
fn is_currency(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '\u{58F}' | '\u{60B}' | '\u{9F2}' | '\u{9F3}' | '\u{E3F}' | '\u{17DB}'
        | '\u{20A0}'..='\u{20CF}' | '\u{FDFC}' | '\u{FE69}' | '\u{FF04}' | '\u{FFE0}' | '\u{FFE1}' | '\u{FFE5}' | '\u{FFE6}')
}

/// The readings of digits with marks between them, and the place behind what was read.
fn marked(letters: &Letters<'_>, at: usize, notation: &Notation) -> (Vec<String>, usize) {
    let (groups, marks, ends) = groups(letters, at, notation);
    let one = |number: String, end| (vec![number], end);
    let Some(mark) = marks.first().copied() else {
        return one(whole(&groups[0]), ends[0]);
    };
    let same = marks.iter().take_while(|m| **m == mark).count();
    let grouped = thousands(&groups[..=same]);
    // What stands behind the last of the marks between thousands.
    let with_decimals = |last: usize| {
        let number = whole(&groups[..=last].concat());
        let decimal = |next: char| matches!(next, '.' | ',' | '٫') && next != mark;
        match marks.get(last) {
            Some(next) if decimal(*next) => {
                one(fraction(&number, &groups[last + 1]), ends[last + 1])
            }
            _ => one(number, ends[last]),
        }
    };
    match mark {
        '\u{A0}' | '\'' | '٬' | '،' | ' ' => {
            let last = (1..=same).rev().find(|last| thousands(&groups[..=*last]));
            with_decimals(last.unwrap_or(0))
        }
        '٫' => one(fraction(&whole(&groups[0]), &groups[1]), ends[1]),
        // Several of the same kind are between thousands, or it is no number at all.
        _ if same > 1 && grouped => with_decimals(same),
        '.' if same > 1 => one(groups[..=same].join("."), ends[same]),
        _ if same > 1 => one(whole(&groups[0]), ends[0]),
        // Two kinds: the last is the decimal mark.
        _ if marks.len() > 1 && grouped && matches!(marks[1], '.' | ',' | '٫') => with_decimals(1),
        _ => {
            let decimal = fraction(&whole(&groups[0]), &groups[1]);
            let is_point = notation.point == Some(mark);
            let ambiguous = grouped && groups[0] != "0";
            if is_point || !ambiguous && (!notation.known || mark == '.') {
                return one(decimal, ends[1]);
            }
            if !ambiguous {
                // `1,2` where a comma is no decimal mark: two numbers of a list. Else, foreign.
                let list = notation.group == Some(mark);
                return if list { one(whole(&groups[0]), ends[0]) } else { one(decimal, ends[1]) };
            }
            let mut readings = vec![whole(&groups[..2].concat())];
            if notation.group != Some(mark) {
                readings.push(decimal);
            }
            (readings, ends[1])
        }
    }
}

/// Runs of digits, the marks between them, and where each run ends.
fn groups(
    letters: &Letters<'_>,
    at: usize,
    notation: &Notation,
) -> (Vec<String>, Vec<char>, Vec<usize>) {
    let (first, end) = letters.digits(at);
    let (mut groups, mut marks, mut ends) = (vec![first], Vec::new(), vec![end]);
    // Where a comma is the decimal mark, people put plain spaces between thousands.
    let spaced = notation.point != Some('.');
    while let Some(mark) = letters.at(ends[ends.len() - 1]) {
        let (run, end) = letters.digits(ends[ends.len() - 1] + 1);
        let mark = if mark == ' ' && spaced { '\u{A0}' } else { mark };
        if run.is_empty() || !matches!(mark, '.' | ',' | '\'' | '\u{A0}' | '٬' | '٫' | '،') {
            break;
        }
        groups.push(run);
        marks.push(mark);
        ends.push(end);
    }
    (groups, marks, ends)
}

/// Whether these are the groups of one number: of three digits, or as in India of two before three.
fn thousands(groups: &[String]) -> bool {
    let Some((last, rest)) = groups[1..].split_last() else { return false };
    let all = |length| rest.iter().all(|group| group.len() == length);
    let first = groups[0].len();
    let western = all(3) && first <= 3;
    let indian = all(2) && first <= 2 && !rest.is_empty();
    last.len() == 3 && first > 0 && (western || indian)
}

fn whole(digits: &str) -> String {
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() { "0".to_owned() } else { digits.to_owned() }
}

fn fraction(whole: &str, digits: &str) -> String {
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() { whole.to_owned() } else { format!("{whole}.{digits}") }
}

/// Applies `million`, `万` and the like behind the number.
fn scaled(
    letters: &Letters<'_>,
    readings: Vec<String>,
    end: usize,
    notation: &Notation,
) -> (Vec<String>, usize) {
    let Some((power, behind)) = power(letters, end, notation) else { return (readings, end) };
    let mut out: Vec<String> = readings.iter().map(|number| shifted(number, power)).collect();
    // `1億2000万`, `10万5000`: what follows at once is added.
    let (mut last, mut place) = (power, behind);
    while letters.digit(place).is_some() && last > 1 {
        let (run, end) = letters.digits(place);
        let next = power_sign(letters, end);
        let (own, behind) = next.map_or((0, end), |power| (power, end + 1));
        let sum = |number: &str| -> Option<String> {
            let added = shifted(&run, own).parse::<u128>().ok()?;
            Some(number.parse::<u128>().ok()?.checked_add(added)?.to_string())
        };
        let Some(sums) = out.iter().map(|number| sum(number)).collect::<Option<Vec<_>>>() else {
            break;
        };
        if own >= last {
            break;
        }
        (out, last, place) = (sums, own, behind);
    }
    (out, place)
}

fn power_sign(letters: &Letters<'_>, at: usize) -> Option<u32> {
    let c = letters.at(at)?;
    POWERS.iter().find(|(sign, _)| *sign == c).map(|(_, power)| *power)
}

fn power(letters: &Letters<'_>, end: usize, notation: &Notation) -> Option<(u32, usize)> {
    if let Some(power) = power_sign(letters, end) {
        return Some((power, end + 1));
    }
    let at = letters.spaces(end);
    let rest = letters.rest(at);
    notation.scales.iter().find_map(|(word, power)| {
        let count = starts_with(rest, word)?;
        let next = rest.chars().nth(count);
        let ends = next.is_none_or(|c| !c.is_alphabetic()) || !word.is_ascii() && at == end;
        ends.then_some((*power, at + count))
    })
}

/// Whether a text starts with a word in lower case: how many characters of it that is.
pub(super) fn starts_with(text: &str, word: &str) -> Option<usize> {
    let mut chars = text.chars();
    let mut count = 0;
    let mut rest = word;
    while !rest.is_empty() {
        let c = chars.next()?;
        for lower in c.to_lowercase() {
            rest = rest.strip_prefix(lower)?;
        }
        count += 1;
    }
    Some(count)
}

/// A number times a power of ten.
fn shifted(number: &str, power: u32) -> String {
    let (digits, decimals) = number.split_once('.').unwrap_or((number, ""));
    let power = power as usize;
    let decimals = format!("{decimals:0<power$}");
    let (moved, left) = decimals.split_at(power);
    fraction(&whole(&format!("{digits}{moved}")), left)
}
