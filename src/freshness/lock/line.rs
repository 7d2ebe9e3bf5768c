//! One line of a lock: a unit and what holds of it.

use std::fmt::Write;

use crate::model::article::Day;
use crate::model::{LockBefore, LockEntry, LockMark, Print, UnitKind};

/// Six bits a character, safe in every editor and merge.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const UNKNOWN: &str = "?????";
const NONE: &str = "-----";

/// A unit's line.
pub(super) fn line(entry: &LockEntry, out: &mut String) {
    let start = out.len();
    out.push(letter(entry.kind));
    prints(entry.base, entry.seen, out);
    let core = out.len();
    if let Some(label) = &entry.label {
        let _ = write!(out, " @{}", escape(label));
    }
    if let Some(place) = entry.place {
        let _ = write!(out, " ^{place}");
    }
    if let Some(mark) = mark_of(entry.mark) {
        out.push(' ');
        out.push(mark);
    }
    if let Some(day) = entry.since {
        let _ = write!(out, " {day}");
    }
    if let Some(before) = &entry.before {
        out.push_str(" <");
        if let Some(mark) = mark_of(before.mark) {
            out.push(mark);
        }
        prints(before.base, Some(before.seen), out);
    }
    if let Some(was) = &entry.was {
        let _ = write!(out, " = {}", lines_out(was));
    }
    let check = check(&out[start..]);
    out.insert(core, check);
}

/// The fingerprints of both sides.
fn prints(base: Option<Print>, seen: Option<Print>, out: &mut String) {
    match base {
        Some(print) => digits(print.text, 5, out),
        None => out.push_str(UNKNOWN),
    }
    match seen {
        Some(print) => digits(print.text, 5, out),
        None => out.push_str(NONE),
    }
    let markup = |print: Option<Print>| print.map_or(0, |print| print.markup);
    let (base, seen) = (markup(base), markup(seen));
    if base != 0 || seen != 0 {
        out.push('+');
        digits(base.into(), 3, out);
        digits(seen.into(), 3, out);
    }
}

/// A line's entry, and whether it was written as it stands; if not, the unit alone as far as it is told.
pub(super) fn entry(line: &str) -> (Option<LockEntry>, bool) {
    let (core, rest) = line.split_once(' ').unwrap_or((line, ""));
    let taken = || -> Option<(LockEntry, char)> {
        let mut chars = core.chars();
        let kind = kind_of(chars.next()?)?;
        let body = chars.as_str();
        let (base, seen, check) = sides(body)?;
        let entry = LockEntry {
            kind,
            label: None,
            place: None,
            base,
            seen,
            mark: LockMark::None,
            since: None,
            was: None,
            before: None,
        };
        let mut check = check.chars();
        let (first, None) = (check.next()?, check.next()) else { return None };
        Some((entry, first))
    };
    let Some((mut entry, told)) = taken() else { return (None, false) };
    let plain = match rest {
        "" => core[..core.len() - 1].to_owned(),
        rest => format!("{} {rest}", &core[..core.len() - 1]),
    };
    let sound = check(&plain) == told && further(rest, &mut entry).is_some();
    (if sound { Some(entry) } else { unsure(entry) }, sound)
}

/// The fingerprints of both sides, and what follows them.
fn sides(body: &str) -> Option<(Option<Print>, Option<Print>, &str)> {
    if !body.is_ascii() {
        return None;
    }
    let (prints, tail) = body.split_at_checked(10)?;
    let (base, seen) = prints.split_at(5);
    let (markup, tail) = match tail.strip_prefix('+') {
        Some(tail) => tail.split_at_checked(6)?,
        None => ("", tail),
    };
    let part = |range| markup.get(range).map_or(Some(0), number_of);
    let (of_base, of_seen) = (part(0..3)?, part(3..6)?);
    let print = |text: &str, absent: &str, markup: u64| match text {
        text if text == absent => Some(None),
        text => {
            let markup = u32::try_from(markup).ok()?;
            Some(Some(Print { text: number_of(text)?, markup }))
        }
    };
    Some((print(base, UNKNOWN, of_base)?, print(seen, NONE, of_seen)?, tail))
}

/// A unit of which only what it is can be relied on.
fn unsure(entry: LockEntry) -> Option<LockEntry> {
    entry.seen?;
    let mark = LockMark::None;
    Some(LockEntry { base: None, mark, since: None, was: None, before: None, ..entry })
}

/// One fingerprint, as it stands in marks of files for translators.
#[must_use]
pub fn print_text(print: Print) -> String {
    let mut out = String::new();
    digits(print.text, 5, &mut out);
    if print.markup != 0 {
        out.push('+');
        digits(print.markup.into(), 3, &mut out);
    }
    out
}

/// The same, read again.
#[must_use]
pub fn print_from(text: &str) -> Option<Print> {
    let (words, markup) = text.split_once('+').unwrap_or((text, ""));
    if words.len() != 5 || !matches!(markup.len(), 0 | 3) {
        return None;
    }
    let markup = u32::try_from(number_of(markup)?).ok()?;
    Some(Print { text: number_of(words)?, markup })
}

/// What follows the fingerprints.
fn further(rest: &str, entry: &mut LockEntry) -> Option<()> {
    let (rest, was) = match rest.strip_prefix("= ") {
        Some(was) => ("", Some(was)),
        None => match rest.split_once(" = ") {
            Some((rest, was)) => (rest, Some(was)),
            None => (rest, None),
        },
    };
    entry.was = was.map(lines_in);
    for word in rest.split(' ').filter(|word| !word.is_empty()) {
        let mut chars = word.chars();
        match (chars.next(), chars.as_str()) {
            (Some('@'), label) => entry.label = Some(unescape(label)?),
            (Some('^'), place) => entry.place = Some(place.parse().ok()?),
            (Some('<'), earlier) => entry.before = Some(before(earlier)?),
            (Some(mark), "") => entry.mark = mark_from(mark)?,
            _ => entry.since = Some(day(word)?),
        }
    }
    Some(())
}

fn before(text: &str) -> Option<LockBefore> {
    let mark = text.chars().next().and_then(mark_from);
    let text = if mark.is_some() { &text[1..] } else { text };
    let (base, seen, rest) = sides(text)?;
    rest.is_empty().then_some(())?;
    Some(LockBefore { base, seen: seen?, mark: mark.unwrap_or(LockMark::None) })
}

const MARKS: [(char, LockMark); 4] = [
    ('~', LockMark::Assumed),
    (',', LockMark::Minor),
    ('!', LockMark::Stale),
    ('*', LockMark::Own),
];

fn mark_of(mark: LockMark) -> Option<char> {
    MARKS.iter().find(|(_, own)| *own == mark).map(|(sign, _)| *sign)
}

fn mark_from(sign: char) -> Option<LockMark> {
    MARKS.iter().find(|(own, _)| *own == sign).map(|(_, mark)| *mark)
}

fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let mut part = || parts.next()?.parse::<u16>().ok();
    let (year, month, day) = (part()?, part()?, part()?);
    let good = (1..=12).contains(&month) && (1..=31).contains(&day) && year <= 9999;
    let narrow = |n: u16| u8::try_from(n).unwrap_or(1);
    let year = i16::try_from(year).ok()?;
    good.then(|| Day { year, month: narrow(month), day: narrow(day) })
}

/// One of 64 characters, so that a slip of the hand or of a merge is noticed.
fn check(line: &str) -> char {
    char::from(DIGITS[usize::from(blake3::hash(line.as_bytes()).as_bytes()[0] & 63)])
}

pub(super) fn digits(number: u64, count: u32, out: &mut String) {
    for place in (0..count).rev() {
        let digit = (number >> (6 * place)) & 63;
        out.push(char::from(DIGITS[usize::try_from(digit).unwrap_or(0)]));
    }
}

pub(super) fn number_of(text: &str) -> Option<u64> {
    let mut number = 0;
    for byte in text.bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        number = number << 6 | u64::from(digit);
    }
    Some(number)
}

/// A text of several lines, such as code, on one.
fn lines_out(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn lines_in(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some(c) => out.push(c),
                None => {}
            },
            (c, _) => out.push(c),
        }
    }
    out
}

/// A file's name without spaces.
fn escape(label: &str) -> String {
    label.replace('%', "%25").replace(' ', "%20").replace('\n', "%0A")
}

fn unescape(label: &str) -> Option<String> {
    let mut parts = label.split('%');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        out.push(match code {
            "25" => '%',
            "20" => ' ',
            "0A" => '\n',
            _ => return None,
        });
        out.push_str(rest);
    }
    Some(out)
}

/// Every kind with its letter.
pub(super) const LETTERS: &[(char, UnitKind)] = &[
    ('t', UnitKind::Headline),
    ('s', UnitKind::Standfirst),
    ('e', UnitKind::Teaser),
    ('a', UnitKind::Alt),
    ('k', UnitKind::Field),
    ('1', UnitKind::Heading(1)),
    ('2', UnitKind::Heading(2)),
    ('3', UnitKind::Heading(3)),
    ('4', UnitKind::Heading(4)),
    ('5', UnitKind::Heading(5)),
    ('6', UnitKind::Heading(6)),
    ('p', UnitKind::Paragraph),
    ('l', UnitKind::Item),
    ('r', UnitKind::Row),
    ('c', UnitKind::Code),
    ('f', UnitKind::Footnote),
    ('m', UnitKind::Term),
    ('d', UnitKind::Definition),
    ('h', UnitKind::Html),
];

fn letter(kind: UnitKind) -> char {
    LETTERS.iter().find(|(_, own)| *own == kind).map_or('p', |(letter, _)| *letter)
}

fn kind_of(letter: char) -> Option<UnitKind> {
    LETTERS.iter().find(|(own, _)| *own == letter).map(|(_, kind)| *kind)
}
