//! Isolates in the texts of pages: around values, and such as people type. In pages they are elements.

use super::bidi::{Opening, Pull, edge, is_right_to_left, last_own, text};
use super::escape;
use super::joined::joined;
use crate::format::bidi::{is_isolate, without_isolates};

/// The end of every isolate.
const PDI: char = '\u{2069}';

/// How many isolates in each other are elements: far more than a line of text has.
const DEPTH: usize = 16;

/// A piece of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// An isolate: the character that begins it, and what is in it.
    Isolate(char, &'t str),
}

/// A text as a page has it: isolates as elements, and whatever else runs in the other direction
/// isolated too. `rtl` is the text's own direction.
pub(super) fn whole(raw: &str, rtl: bool) -> String {
    let mut out = String::with_capacity(raw.len() + 16);
    running(&mut out, raw, rtl);
    out
}

/// Appends such a text.
pub(super) fn running(out: &mut String, raw: &str, rtl: bool) {
    let raw = joined(raw, rtl);
    between(out, &raw, rtl, &|_| false, &|| Opening::NOTHING);
}

/// The same between other elements: `beyond` says whether a run goes on in them, and `first` what stands before.
pub(super) fn between(
    out: &mut String,
    raw: &str,
    rtl: bool,
    beyond: &dyn Fn(bool) -> bool,
    first: &dyn Fn() -> Opening,
) {
    if !raw.contains(is_isolate) {
        return text(out, raw, rtl, beyond, first);
    }
    let pieces = pieces(raw);
    for (ix, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(piece) => {
                // A run that goes on behind a value would be put in the wrong order in pieces.
                let goes_on = |before: bool| {
                    let strong = |piece: &Piece<'_>| match piece {
                        Piece::Text(text) => edge(text, rtl, before),
                        Piece::Isolate(..) => None,
                    };
                    let found = match before {
                        true => pieces[..ix].iter().rev().find_map(strong),
                        false => pieces[ix + 1..].iter().find_map(strong),
                    };
                    found.map_or_else(|| beyond(before), |found| found == Pull::Other)
                };
                let opening = || {
                    if ix == 0 {
                        return first();
                    }
                    let last = |piece: &Piece<'_>| match piece {
                        Piece::Text(text) => last_own(text, rtl),
                        Piece::Isolate(..) => None,
                    };
                    let before = pieces[..ix].iter().rev().find_map(last);
                    let before = before.unwrap_or_else(|| first().before);
                    Opening { before, joins: ix > 0 }
                };
                text(out, piece, rtl, &goes_on, &opening);
            }
            Piece::Isolate(mark, inner) => isolate(out, (*mark, inner), (Some(rtl), DEPTH), false),
        }
    }
}

/// A string of a catalog, where every isolate is an element. `rtl` is the string's own direction.
pub(super) fn string(raw: &str, rtl: bool) -> String {
    if !raw.contains(is_isolate) {
        return escape::escaped(raw);
    }
    let raw = &*joined(raw, rtl);
    let mut out = String::with_capacity(raw.len() + 32);
    for piece in pieces(raw) {
        match piece {
            Piece::Text(text) => escape::text(&mut out, text),
            Piece::Isolate(mark, inner) => {
                isolate(&mut out, (mark, inner), (Some(rtl), DEPTH), true)
            }
        }
    }
    out
}

/// Appends an isolate. `around` is the direction of what it stands in, where that is known; `always` says
/// whether one of any direction is an element also where it changes nothing.
fn isolate(
    out: &mut String,
    (mark, inner): (char, &str),
    (around, depth): (Option<bool>, usize),
    always: bool,
) {
    let Some(depth) = depth.checked_sub(1) else {
        return escape::text(out, &without_isolates(inner));
    };
    let pieces = pieces(inner);
    let own = match mark {
        '\u{2066}' => Some(false),
        '\u{2067}' => Some(true),
        _ => None,
    };
    if let (None, [Piece::Isolate(mark, inner)]) = (own, &pieces[..]) {
        return isolate(out, (*mark, inner), (around, depth), always);
    }
    let needed = match own {
        Some(_) if own != around => true,
        Some(rtl) => pieces.iter().any(|piece| match piece {
            Piece::Text(text) => text.chars().any(|c| {
                let figure = rtl && c.is_numeric();
                figure || c.is_alphabetic() && is_right_to_left(c) != rtl
            }),
            Piece::Isolate(..) => false,
        }),
        None => always || around != Some(false) || inner.chars().any(is_right_to_left),
    };
    let around = if needed { own } else { around };
    out.push_str(match (needed, own) {
        (false, _) => "",
        (true, None) => "<bdi>",
        (true, Some(false)) => "<bdi dir=\"ltr\">",
        (true, Some(true)) => "<bdi dir=\"rtl\">",
    });
    for piece in pieces {
        match piece {
            Piece::Text(text) => escape::text(out, text),
            Piece::Isolate(mark, inner) => isolate(out, (mark, inner), (around, depth), always),
        }
    }
    out.push_str(if needed { "</bdi>" } else { "" });
}

/// Cuts a text at its outermost isolates. One that nobody ends goes on to the end; an end without a
/// beginning is nothing.
pub(super) fn pieces<'t>(raw: &'t str) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut push = |piece: Piece<'t>| {
        if !matches!(piece, Piece::Text("")) {
            pieces.push(piece);
        }
    };
    let (mut from, mut open) = (0, Vec::new());
    let mut first = None;
    for (at, c) in raw.char_indices().filter(|(_, c)| is_isolate(*c)) {
        if c == PDI {
            match (open.pop(), first.filter(|_| open.is_empty())) {
                (Some(()), Some(mark)) => push(Piece::Isolate(mark, &raw[from..at])),
                (Some(()), None) => continue,
                (None, _) => push(Piece::Text(&raw[from..at])),
            }
        } else {
            open.push(());
            if open.len() > 1 {
                continue;
            }
            push(Piece::Text(&raw[from..at]));
            first = Some(c);
        }
        from = at + c.len_utf8();
    }
    match first.filter(|_| !open.is_empty()) {
        Some(mark) => push(Piece::Isolate(mark, &raw[from..])),
        None => push(Piece::Text(&raw[from..])),
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Isolates in brackets: `(` for any direction, `<` and `>` for one of them, `)` for the end.
    fn typed(text: &str) -> String {
        let mark = |c: char| match c {
            '(' => '\u{2068}',
            '<' => '\u{2066}',
            '>' => '\u{2067}',
            ')' => PDI,
            c => c,
        };
        text.chars().map(mark).collect()
    }

    #[test]
    fn isolates_are_elements_where_they_change_anything() {
        for (text, rtl, html) in [
            ("بلغت (-5) درجة", true, "بلغت <bdi>-5</bdi> درجة"),
            ("some (5) more", false, "some 5 more"),
            ("some (אב 5) more", false, "some <bdi>אב 5</bdi> more"),
            ("((x))", true, "<bdi>x</bdi>"),
            ("(>(A) و(B)))", true, "<bdi>A</bdi> و<bdi>B</bdi>"),
            ("(<(A) and (ב)))", false, "A and <bdi>ב</bdi>"),
            ("(<(A) and (ב)))", true, "<bdi dir=\"ltr\">A and <bdi>ב</bdi></bdi>"),
            ("a) b", false, "a b"),
            ("a (ב", false, "a <bdi>ב</bdi>"),
            ("Kite (5) Club و", true, "Kite <bdi>5</bdi> Club و"),
            ("و Kite (5) و", true, "و <bdi>Kite</bdi> <bdi>5</bdi> و"),
        ] {
            assert_eq!(whole(&typed(text), rtl), html, "{text}");
        }
    }

    #[test]
    fn a_strings_values_are_always_elements() {
        assert_eq!(string(&typed("on (5) & so"), false), "on <bdi>5</bdi> &amp; so");
        assert_eq!(string(&typed("by (<(A) and (B)))"), false), "by <bdi>A</bdi> and <bdi>B</bdi>");
    }

    #[test]
    fn no_number_of_isolates_is_too_much() {
        let html = whole(&"\u{2068}".repeat(100_000), true);
        assert_eq!(html.matches("<bdi").count(), html.matches("</bdi>").count());
    }
}
