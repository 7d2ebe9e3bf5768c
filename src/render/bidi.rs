//! Runs of the other direction in a text: hashtags, addresses and foreign names in Arabic or Urdu,
//! Arabic in English. Each is isolated, so that the signs at its edges stay where they belong and
//! neighbours do not change places.

use std::ops::Range;

use super::escape;
use crate::model::spelling::is_mark;

/// What stands before the letters of a run and is a part of it, if it is directly there.
const SIGNS: &[char] = &['#', '@', '/', '~', '$', '&', '+', '_', '='];
/// Brackets and quotation marks in pairs; `’` is an apostrophe more often.
const PAIRS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('“', '”'), ('‹', '›')];

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

/// The runs of the other direction in a text, in order.
pub(super) fn runs(text: &str, rtl: bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Whoever sets directions by hand knows what they want.
    if !is_mixed(text, rtl)
        || text.contains([
            '\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}',
        ])
    {
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
        let end = tail(&chars, (start, letters(&chars, start, ix, &of)), rtl, &of);
        let bytes = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
        found.push(bytes(start)..bytes(end));
        (ix, floor) = (end, end);
    }
    found
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

/// Where a run ends: what hangs on its last letter belongs to it, but for punctuation. So does a
/// number behind it in a text from right to left, as in the name of an event with its year.
fn tail(
    chars: &[(usize, char)],
    (start, end): (usize, usize),
    rtl: bool,
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
    let number = |ix: &usize| chars[*ix].1.is_ascii_digit();
    if rtl && chars.get(last).is_some_and(|(_, c)| *c == ' ') {
        let digits = (last + 1..chars.len()).take_while(number).count();
        let behind = chars.get(last + 1 + digits).map(|(_, c)| *c);
        if digits > 0 && behind.is_none_or(|c| !c.is_alphanumeric()) {
            return last + 1 + digits;
        }
    }
    last
}

/// Appends a text with its runs isolated. A run that goes on beyond the text's edge, in another
/// element, is left alone: in pieces it would be put in the wrong order.
pub(super) fn text(out: &mut String, text: &str, rtl: bool, goes_on: &dyn Fn(bool) -> bool) {
    let mut copied = 0;
    let found = runs(text, rtl);
    let (first, last) = (found.first().map(|run| run.start), found.last().map(|run| run.end));
    for run in found {
        let own = |piece: &str| edge(piece, rtl, false).is_some();
        let begins = Some(run.start) == first && !own(&text[..run.start]);
        let ends = Some(run.end) == last && !own(&text[run.end..]);
        if (begins && goes_on(true)) || (ends && goes_on(false)) {
            continue;
        }
        escape::text(out, &text[copied..run.start]);
        out.push_str("<bdi>");
        escape::text(out, &text[run.clone()]);
        out.push_str("</bdi>");
        copied = run.end;
    }
    escape::text(out, &text[copied..]);
}

/// The blocks of right-to-left scripts: Hebrew to Arabic Extended-A, and the presentation forms.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The text with its runs in braces.
    fn marked(text: &str, rtl: bool) -> String {
        let (mut out, mut copied) = (String::new(), 0);
        for run in runs(text, rtl) {
            out.push_str(&text[copied..run.start]);
            out.push_str(&format!("⟨{}⟩", &text[run.clone()]));
            copied = run.end;
        }
        out + &text[copied..]
    }

    #[test]
    fn runs_of_latin_letters_in_right_to_left_text_are_found_with_their_signs() {
        for line in [
            "پتنگ اور ⟨#kites⟩۔",
            "⟨#kites⟩ پتنگ",
            "دیکھیں ⟨https://kites.example/ur/?a=1&b=2⟩.",
            "(⟨https://kites.example/⟩)",
            "«⟨https://kites.example/a_(b)⟩»",
            "⟨@kite_makers⟩، ⟨#wind2022⟩!",
            "زبان ⟨C++⟩ میں ⟨print()⟩",
            "⟨International Kite-Makers’ Federation⟩ کا",
            "⟨Paris⟩، ⟨London⟩، ⟨New York⟩.",
            "سال ⟨Kites 2022⟩ اور 2023",
            "یہ (⟨Kite Makers⟩) ہے",
            "یہ «⟨Kite Makers⟩» ہے",
            "⟨Kites (Wind) Ltd⟩ ہے",
            "(پتنگ ⟨Kites⟩) ⟨Wind⟩",
            "⟨Kites⟩ (⟨Wind⟩ پتنگ)",
            "الـ⟨API⟩ و-⟨JSON⟩",
            "⟨--json⟩ اختیار",
            "⟨post@kites.example⟩: خط",
            "پتنگ ⟨Дракон⟩ و⟨凧⟩",
            "⟨kites.example⟩۔",
            "صرف پتنگ 2022.",
            "پتنگ ⟨पतंगबाज़्⟩ ہے",
            "⟨AT&T⟩ اور ⟨R&D⟩",
        ] {
            let text: String = line.chars().filter(|c| !matches!(c, '⟨' | '⟩')).collect();
            assert_eq!(marked(&text, true), line);
        }
    }

    #[test]
    fn runs_of_right_to_left_letters_in_left_to_right_text_are_found() {
        for line in [
            "The word ⟨پتنگ⟩ means kite.",
            "⟨کراچی⟩, ⟨لاہور⟩ and ⟨پشاور⟩.",
            "In Urdu: ⟨پتنگ، ہوا اور ڈور⟩!",
            "It costs ⟨پانچ (پتنگ)⟩ 5",
            "#⟨پتنگ⟩? no",
            "No Arabic: 凧 Дракон é",
        ] {
            let text: String = line.chars().filter(|c| !matches!(c, '⟨' | '⟩')).collect();
            assert_eq!(marked(&text, false).replace("⟨#", "#⟨"), line);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_runs_have_letters(
            text in "([a-z]{0,4}|[#@/(){}«».,:;!?&<>\" 0-9_-]{0,3}|[پتنگא]{0,4}|[،؛۔]|\\PC){0,14}",
            rtl: bool,
        ) {
            let mut end = 0;
            for run in runs(&text, rtl) {
                prop_assert!(run.start >= end && run.start < run.end);
                let inner = &text[run.clone()];
                prop_assert_eq!(inner.trim(), inner);
                prop_assert_eq!(edge(inner, rtl, false), Some(Pull::Other));
                end = run.end;
            }
            let html = super::super::isolates::whole(&text, rtl);
            prop_assert_eq!(html.replace("<bdi>", "").replace("</bdi>", ""), escape::escaped(&text));
        }
    }
}
