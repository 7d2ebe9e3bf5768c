//! Times of day.

use super::notation::Notation;
use super::{FigureKind, Letters, Read};

/// Words before and behind a time that say which half of the day it is in.
const BEFORE: &[(&str, bool)] = &[
    ("午前", false),
    ("午後", true),
    ("上午", false),
    ("下午", true),
    ("早上", false),
    ("晚上", true),
    ("凌晨", false),
    ("오전", false),
    ("오후", true),
];
const BEHIND: &[(&str, bool)] = &[
    ("a. m.", false),
    ("p. m.", true),
    ("a.m.", false),
    ("p.m.", true),
    ("a.m", false),
    ("p.m", true),
    ("am", false),
    ("pm", true),
    ("ق.ظ", false),
    ("ب.ظ", true),
    ("ص", false),
    ("م", true),
];

/// The time that begins at a place.
pub(super) fn time(letters: &Letters<'_>, at: usize, notation: &Notation) -> Option<Read> {
    let (hour, behind) = letters.small(at, 2).filter(|(hour, _)| *hour <= 24)?;
    let minutes = minutes(letters, behind, notation);
    let (minute, end, sure) = minutes.unwrap_or((0, behind, false));
    let half = half(letters, at, end);
    if !sure && half.is_none() && minutes.is_none() {
        return None;
    }
    let (end, late) = half.map_or((end, None), |(end, late)| (end, Some(late)));
    let full = match late {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let mut read = Read::new(FigureKind::Time, format!("{full}:{minute:02}"), at..end);
    if full != hour {
        read = read.also(Some(format!("{hour}:{minute:02}")));
    }
    // "In the evening" is said in too many ways to be understood.
    if late.is_none() && notation.twelve && (1..=12).contains(&hour) {
        read = read.also(Some(format!("{}:{minute:02}", (hour + 12) % 24)));
    }
    // Whole hours are written without minutes as well: `14 Uhr`, `2 in the afternoon`.
    if minute == 0 {
        read = read.also(Some(full.to_string())).also((full != hour).then(|| hour.to_string()));
    }
    if !sure && late.is_none() {
        // `14.30` may be a number after all.
        let decimals = format!("{minute:02}");
        let decimals = decimals.trim_end_matches('0');
        let number =
            if decimals.is_empty() { hour.to_string() } else { format!("{hour}.{decimals}") };
        read = read.also(Some(number));
    }
    Some(read)
}

/// The minutes behind an hour, where they end, and whether it is surely a time.
fn minutes(letters: &Letters<'_>, at: usize, notation: &Notation) -> Option<(u32, usize, bool)> {
    let two = |at: usize| {
        let (minute, end) = letters.small(at, 2).filter(|(minute, _)| *minute < 60)?;
        (end == at + 2).then_some((minute, end))
    };
    let next = letters.at(at)?;
    if next == ':' {
        let (minute, end) = two(at + 1)?;
        // Seconds are left out; a third colon makes it something else.
        let end = if letters.at(end) == Some(':') { two(end + 1)?.1 } else { end };
        return (letters.at(end) != Some(':')).then_some((minute, end, true));
    }
    let mark = letters.spaces(at);
    if matches!(letters.at(mark), Some('h' | 'H' | '時' | '时' | '点' | '點' | '시')) {
        let (minute, end) = two(letters.spaces(mark + 1)).or_else(|| {
            // `14時5分`
            let (minute, end) = letters.small(letters.spaces(mark + 1), 2)?;
            (minute < 60 && matches!(letters.at(end), Some('分' | '분'))).then_some((minute, end))
        })?;
        let end = end + usize::from(matches!(letters.at(end), Some('分' | '분')));
        return Some((minute, end, true));
    }
    if next == '.' {
        let (minute, end) = two(at + 1)?;
        let more = matches!(letters.at(end), Some('.' | ',')) && letters.digit(end + 1).is_some();
        let percent = letters.at(letters.spaces(end)) == Some('%');
        let point = notation.point == Some('.') || !notation.known;
        let said = half(letters, at, end).is_some();
        return (!more && !percent && (said || !point)).then_some((minute, end, false));
    }
    None
}

/// Whether a time is said to be in the second half of the day, and where that ends.
fn half(letters: &Letters<'_>, start: usize, end: usize) -> Option<(usize, bool)> {
    let before = letters.text[..letters.byte(start)].trim_end();
    if let Some((_, late)) = BEFORE.iter().find(|(word, _)| before.ends_with(word)) {
        return Some((end, *late));
    }
    let at = letters.spaces(end);
    // A time and its half are one word apart at most.
    if at > end + 1 {
        return None;
    }
    let rest: String = letters
        .rest(at)
        .chars()
        .take(6)
        .map(|c| if c == '\u{A0}' || c == '\u{202F}' { ' ' } else { c })
        .collect();
    let rest = rest.to_ascii_lowercase();
    let found = BEHIND.iter().find(|(word, _)| {
        let behind = rest.strip_prefix(word);
        behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    });
    found.map(|(word, late)| (at + word.chars().count(), *late))
}
