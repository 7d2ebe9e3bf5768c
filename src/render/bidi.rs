//! Runs of the other direction in a text: hashtags, addresses and foreign names in Arabic or Urdu,
//! Arabic in English. Each is isolated, so that the signs at its edges stay where they belong and
//! neighbours do not change places. So is a figure that a line from right to left would take apart.

use std::ops::Range;

use super::escape;
use crate::format::typed_figures::{Before, before, figures, is_arabic_digit, stays_whole};
use crate::model::spelling::is_mark;

/// What stands before the letters of a run and is a part of it, if it is directly there.
const SIGNS: &[char] = &['#', '@', '/', '~', '$', '&', '+', '_', '='];
/// Brackets and quotation marks in pairs; `’` is an apostrophe more often.
const PAIRS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('“', '”'), ('‹', '›')];

/// What joins the two numbers of a range, or is the sign of one.
const HYPHENS: &[char] = &['-', '\u{2010}', '\u{2011}', '–', '−'];

/// What stands behind a run and is no part of it.
const PUNCTUATION: &[char] = &['.', ',', ';', ':', '!', '?', '"', '\'', '-', '*'];

/// What one character does to the direction of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pull {
    /// A letter of the text's own direction.
    Own,
    /// A letter of the other direction.
    Other,
    /// Punctuation that ends a run of the other direction: it is the text's own.
    Break,
    /// Anything else.
    Neutral,
}

/// What a character does in a text of this direction.
fn pull(c: char, next: Option<char>, rtl: bool) -> Pull {
    if c.is_ascii_alphabetic() || (!c.is_ascii() && c.is_alphabetic()) {
        return if is_right_to_left(c) == rtl { Pull::Own } else { Pull::Other };
    }
    let gap = next.is_none_or(char::is_whitespace);
    match c {
        '،' | '؛' | '؟' | '۔' if rtl => Pull::Break,
        '.' | ',' | ';' | ':' | '!' | '?' if !rtl && gap => Pull::Break,
        _ => Pull::Neutral,
    }
}

/// The first of some characters, forwards or backwards, that is not neutral.
pub(super) fn edge(text: &str, rtl: bool, backwards: bool) -> Option<Pull> {
    let next = |at: usize, c: char| text[at + c.len_utf8()..].chars().next();
    let mut pulls = text.char_indices().map(|(at, c)| pull(c, next(at, c), rtl));
    let strong = |pull: &Pull| *pull != Pull::Neutral;
    if backwards { pulls.rfind(strong) } else { pulls.find(strong) }
}

/// Whether a text may have a run of the other direction at all.
fn is_mixed(text: &str, rtl: bool) -> bool {
    if rtl {
        return text.chars().any(|c| c.is_alphabetic() && !is_right_to_left(c));
    }
    // Letters from right to left begin with one of these bytes.
    let telling = |byte: &u8| matches!(byte, 0xD6..=0xE0 | 0xEF | 0xF0);
    text.as_bytes().iter().any(telling) && text.chars().any(is_right_to_left)
}

/// A part of a text that is isolated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Run {
    /// Where it stands.
    pub range: Range<usize>,
    /// Whether it has letters; otherwise it is a figure.
    pub letters: bool,
}

/// What stands before a text, in another element or a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Opening {
    /// How the algorithm takes digits at the text's beginning.
    pub before: Before,
    /// Whether something ends directly before it that a hyphen joins to what follows: a figure, a word, a value.
    pub joins: bool,
}

impl Opening {
    /// Nothing stands before it.
    pub(super) const NOTHING: Self = Self { before: Before::Other, joins: false };
}

/// The runs of the other direction in a text, and the figures that it would take apart, in order.
/// `opening` says what stands before the text.
pub(super) fn runs(text: &str, rtl: bool, opening: &dyn Fn() -> Opening) -> Vec<Run> {
    // Whoever sets directions by hand knows what they want.
    if text.contains([
        '\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}',
    ]) {
        return Vec::new();
    }
    let mut figures = if rtl { figures(text) } else { Vec::new() };
    // The hyphen of a range that begins in another element is no sign.
    if let Some(first) = figures.first_mut().filter(|first| first.start == 0)
        && text.starts_with(HYPHENS)
        && opening().joins
    {
        first.start = text.chars().next().map_or(0, char::len_utf8);
    }
    let words = words(text, rtl, &figures);
    let mut runs: Vec<Run> = words.into_iter().map(|range| Run { range, letters: true }).collect();
    // Both stand in order: each is looked at once, however long the text is.
    let mut torn: Vec<Run> = Vec::new();
    let (mut next, mut read, mut last) = (0, 0, None);
    for figure in figures {
        while runs.get(next).is_some_and(|run| run.range.end <= figure.start) {
            next += 1;
        }
        last = last_own(&text[read..figure.start], rtl).or(last);
        read = figure.start;
        let free = runs.get(next).is_none_or(|run| figure.end <= run.range.start);
        if free && !stays_whole(&text[figure.clone()], last.unwrap_or_else(|| opening().before)) {
            torn.push(Run { range: figure, letters: false });
        }
    }
    runs.extend(torn);
    runs.sort_by_key(|run| run.range.start);
    runs
}

/// What the last letter of a text's own direction is to figures behind it.
pub(super) fn last_own(text: &str, rtl: bool) -> Option<Before> {
    let own = |c: &char| c.is_alphabetic() && is_right_to_left(*c) == rtl;
    text.chars().rev().filter(own).find_map(before)
}

/// The runs of letters of the other direction, with what hangs on them.
fn words(text: &str, rtl: bool, figures: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if !is_mixed(text, rtl) {
        return found;
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let of = |ix: usize| pull(chars[ix].1, chars.get(ix + 1).map(|(_, c)| *c), rtl);
    let mut ix = 0;
    let mut floor = 0;
    while ix < chars.len() {
        if of(ix) != Pull::Other {
            ix += 1;
            continue;
        }
        let start = head(&chars, ix, floor);
        let end = tail(&chars, (start, letters(&chars, start, ix, &of)), &of);
        let bytes = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
        let run = with_figures(text, bytes(start)..bytes(end), bytes(floor), figures);
        let end = chars.partition_point(|(at, _)| *at < run.end);
        found.push(run);
        (ix, floor) = (end, end);
    }
    found
}

/// A run with the figures that it begins or ends in, and one that stands behind it, as in the name of an
/// event with its year.
fn with_figures(
    text: &str,
    run: Range<usize>,
    floor: usize,
    figures: &[Range<usize>],
) -> Range<usize> {
    // They are in order.
    let from = figures.partition_point(|figure| figure.start < floor || figure.end < run.start);
    // Between the sign of degrees and their scale, there may be a space.
    let degrees = |figure: &&Range<usize>| {
        let sign = text[figure.start..figure.end].ends_with('°');
        sign && figure.end + 1 == run.start && text[figure.end..].starts_with([' ', '\u{A0}'])
    };
    let before = figures[..from].last().filter(degrees).filter(|figure| figure.start >= floor);
    let first = before.or(figures.get(from).filter(|figure| figure.start < run.start));
    let behind = &text[run.end..];
    let short = text[run.clone()].chars().rev().take_while(|c| c.is_alphabetic()).count() <= 3;
    let gap = match behind {
        _ if behind.starts_with([' ', '\n']) => 1,
        // A currency is abbreviated with a full stop.
        _ if behind.starts_with(". ") && short => 2,
        _ => 0,
    };
    let last = figures
        .get(figures.partition_point(|figure| figure.end <= run.end))
        .filter(|figure| figure.start <= run.end + gap)
        .filter(|figure| !text[figure.end..].starts_with(char::is_alphanumeric));
    let start = first.map_or(run.start, |figure| figure.start);
    let end = last.map_or(run.end, |figure| figure.end);
    let (start, end) =
        (range_before(text, start, floor, figures), range_behind(text, end, figures));
    // A number before a foreign word that has numbers itself is a part of it, in dates and sizes.
    let before = figures[..figures.partition_point(|figure| figure.end < start)].last();
    let start = match before {
        Some(figure)
            if figure.end + 1 == start
                && figure.start >= floor
                && text[figure.end..].starts_with([' ', '\u{A0}'])
                && goes_with_number(&text[figure.clone()], &text[start..end]) =>
        {
            range_before(text, figure.start, floor, figures)
        }
        _ => start,
    };
    // So ends a sum in rupees, lest anybody add to it.
    let rest = &text[end..];
    let is_sum = text[..end].trim_end_matches('/').ends_with(|c: char| c.is_ascii_digit());
    let slash = match text[..end].ends_with('/') {
        true if rest.starts_with('-') => 1,
        false if rest.starts_with("/-") => 2,
        _ => 0,
    };
    start..end + if is_sum { slash } else { 0 }
}

/// Whether the number before a run belongs to it: the day of a month and year, the first side of a size, the first end
/// of a range with its unit at both.
fn goes_with_number(number: &str, run: &str) -> bool {
    let words: Vec<&str> = run.split_whitespace().collect();
    let value: u32 = number.parse().unwrap_or(u32::MAX);
    let is_year = |word: &str| {
        word.len() == 4 && word.parse().is_ok_and(|year: u32| (1000..2100).contains(&year))
    };
    match words[..] {
        [month, year] if value <= 31 => month.chars().all(char::is_alphabetic) && is_year(year),
        ["x" | "×", size, ..] => size.starts_with(|c: char| c.is_ascii_digit()),
        [unit, "-" | "–", ref to @ ..] => to.len() > 1 && to.last() == Some(&unit),
        _ => false,
    }
}

/// Where a range ends whose first number ends a run; the run's own end, if it is none.
fn range_behind(text: &str, end: usize, figures: &[Range<usize>]) -> usize {
    let hyphen =
        text[end..].chars().next().filter(|c| HYPHENS.contains(c)).map_or(0, char::len_utf8);
    if hyphen == 0 || !text[..end].ends_with(char::is_numeric) {
        return end;
    }
    let next = figures.get(figures.partition_point(|figure| figure.start < end + hyphen));
    next.filter(|figure| figure.start == end + hyphen).map_or(end, |figure| figure.end)
}

/// Where a range begins whose second number begins a run.
fn range_before(text: &str, start: usize, floor: usize, figures: &[Range<usize>]) -> usize {
    let hyphen = text[..start].chars().next_back().filter(|c| HYPHENS.contains(c));
    let hyphen = hyphen.map_or(0, char::len_utf8);
    if hyphen == 0 || !text[start..].starts_with(char::is_numeric) {
        return start;
    }
    let before = figures[..figures.partition_point(|figure| figure.end < start - hyphen)].len();
    let own =
        figures.get(before).filter(|figure| figure.end == start - hyphen && figure.start >= floor);
    own.map_or(start, |figure| figure.start)
}

/// Where a run begins: signs and digits directly before its first letter belong to it.
fn head(chars: &[(usize, char)], first: usize, floor: usize) -> usize {
    let belongs = |ix: &usize| {
        let c = chars[*ix].1;
        SIGNS.contains(&c) || c.is_ascii_digit() || c == '-' || c == '.'
    };
    let mut start = (floor..first).rev().take_while(belongs).last().unwrap_or(first);
    // A single hyphen or a full stop stands between it and what is before.
    while start < first && matches!(chars[start].1, '-' | '.' | '_') {
        if chars[start].1 == '-' && chars[start + 1].1 == '-' {
            break;
        }
        // Some names begin with a full stop, and no sentence goes on directly behind one.
        let free = start == 0 || chars[start - 1].1.is_whitespace();
        if chars[start].1 == '.' && free && chars[start + 1].1.is_alphabetic() {
            break;
        }
        start += 1;
    }
    start
}

/// Behind the last letter of a run that begins with this one.
fn letters(
    chars: &[(usize, char)],
    start: usize,
    first: usize,
    of: &dyn Fn(usize) -> Pull,
) -> usize {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut end = first + 1;
    for (ix, &(_, c)) in chars.iter().enumerate().skip(start) {
        match of(ix) {
            Pull::Other => end = ix + 1,
            Pull::Own | Pull::Break => break,
            Pull::Neutral => {
                if let Some((_, close)) = PAIRS.iter().find(|(open, _)| *open == c) {
                    open.push((*close, end));
                } else if open.last().is_some_and(|(close, _)| *close == c) {
                    open.pop();
                } else if PAIRS.iter().any(|(_, close)| *close == c) {
                    // It closes what was opened before the run.
                    break;
                }
            }
        }
    }
    // A bracket that the run opens and does not close is not its own.
    match open.first() {
        Some((close, before)) if !closes(chars, end, *close) => (*before).max(first + 1),
        _ => end,
    }
}

/// Whether a bracket closes directly at this place.
fn closes(chars: &[(usize, char)], at: usize, close: char) -> bool {
    chars.get(at).is_some_and(|(_, c)| *c == close)
}

/// Where a run ends: what hangs on its last letter belongs to it, but for punctuation.
fn tail(
    chars: &[(usize, char)],
    (start, end): (usize, usize),
    of: &dyn Fn(usize) -> Pull,
) -> usize {
    let hangs = |ix: &usize| of(*ix) == Pull::Neutral && !chars[*ix].1.is_whitespace();
    let mut last = (end..chars.len()).take_while(hangs).last().map_or(end, |ix| ix + 1);
    // An address may have a pair of brackets at its end.
    let is_pair = |open: char, close: char, last: usize| {
        let count = |own: char| chars[start..last].iter().filter(|(_, c)| *c == own).count();
        count(open) >= count(close)
    };
    while last > end {
        let c = chars[last - 1].1;
        let closes = PAIRS.iter().find(|(_, close)| *close == c);
        let belongs = match closes {
            Some((open, close)) => is_pair(*open, *close, last),
            None => is_mark(c) || (c.is_ascii() && !PUNCTUATION.contains(&c)),
        };
        if belongs && !PAIRS.iter().any(|(open, _)| *open == c) {
            break;
        }
        last -= 1;
    }
    last
}

/// Appends a text with its runs isolated. A run that goes on beyond the text's edge, in another
/// element, is left alone: in pieces it would be put in the wrong order. `opening` says what stands before
/// the text.
pub(super) fn text(
    out: &mut String,
    text: &str,
    rtl: bool,
    goes_on: &dyn Fn(bool) -> bool,
    opening: &dyn Fn() -> Opening,
) {
    let mut copied = 0;
    let found = runs(text, rtl, opening);
    let own = |piece: &str| edge(piece, rtl, false).is_some();
    for Run { range: run, letters } in found {
        let begins = || !own(&text[..run.start]) && goes_on(true);
        let ends = || !own(&text[run.end..]) && goes_on(false);
        if letters && (begins() || ends()) {
            continue;
        }
        escape::text(out, &text[copied..run.start]);
        let inner = &text[run.clone()];
        if !letters && inner.contains(is_arabic_digit) {
            telephone(out, inner);
        } else {
            out.push_str("<bdi>");
            escape::text(out, inner);
            out.push_str("</bdi>");
        }
        copied = run.end;
    }
    escape::text(out, &text[copied..]);
}

/// Appends a telephone number in Arabic-Indic digits. Such digits pull what stands between them to the right, also in a
/// line from left to right, so that each group is an isolate by itself.
fn telephone(out: &mut String, number: &str) {
    out.push_str("<bdi dir=\"ltr\">");
    let is_group = |c: char| is_arabic_digit(c) || c == '+';
    let mut rest = number;
    while let Some(start) = rest.find(is_group) {
        let (between, group) = rest.split_at(start);
        let (group, after) = group.split_at(group.find(|c| !is_group(c)).unwrap_or(group.len()));
        escape::text(out, between);
        out.push_str("<bdi>");
        escape::text(out, group);
        out.push_str("</bdi>");
        rest = after;
    }
    escape::text(out, rest);
    out.push_str("</bdi>");
}

/// The blocks of right-to-left scripts: Hebrew to Arabic Extended-A, and the presentation forms.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests;
