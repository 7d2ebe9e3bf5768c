//! Values with what hangs on them: `{ $n } °C`, `{ $n }%`, `{ $n }/20` are one figure in the eyes of a reader, and a line
//! from right to left would take the sign away from an isolate that holds the value alone.

use std::borrow::Cow;
use std::ops::Range;

use super::bidi::{Opening, Run, runs};
use super::isolates::{Piece, pieces};
use crate::format::bidi::is_isolate;
use crate::format::typed_figures::{figures, is_arabic_digit};

/// The beginning of an isolate of any direction.
const FSI: char = '\u{2068}';
/// The end of every isolate.
const PDI: char = '\u{2069}';
/// What stands for an isolate that is no figure, where figures are looked for.
const OBJECT: char = '\u{FFFC}';

/// A text in which each value that is a figure shares its isolate with what hangs on it, as if it had been typed there.
pub(super) fn joined(raw: &str, rtl: bool) -> Cow<'_, str> {
    if !rtl || !raw.contains(is_isolate) {
        return Cow::Borrowed(raw);
    }
    let pieces = pieces(raw);
    // The text as it would be typed, and where each piece stands in it.
    let mut typed = String::with_capacity(raw.len());
    let mut places: Vec<(Range<usize>, bool)> = Vec::with_capacity(pieces.len());
    for piece in &pieces {
        let start = typed.len();
        let is_value = match piece {
            Piece::Text(text) => {
                typed.push_str(text);
                false
            }
            Piece::Isolate(FSI, inner) if is_figure(bare(inner)) => {
                typed.push_str(bare(inner));
                true
            }
            Piece::Isolate(..) => {
                typed.push(OBJECT);
                false
            }
        };
        places.push((start..typed.len(), is_value));
    }
    if !places.iter().any(|(_, is_value)| *is_value) {
        return Cow::Borrowed(raw);
    }
    let values: Vec<Range<usize>> =
        places.iter().filter(|(_, is_value)| *is_value).map(|(place, _)| place.clone()).collect();
    let spans = spans(&typed, &values);
    if spans.is_empty() {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len() + 8);
    let mut next = 0;
    for (piece, (place, is_value)) in pieces.iter().zip(&places) {
        while spans.get(next).is_some_and(|span| span.end <= place.start) {
            next += 1;
        }
        let within = spans[next..].iter().take_while(|span| span.start < place.end);
        match piece {
            Piece::Text(text) => {
                let mut copied = 0;
                for span in within {
                    let edges = [(span.start, FSI, 0), (span.end, PDI, 1)];
                    for (at, mark, first) in edges {
                        if at >= place.start + first && at < place.end + first {
                            out.push_str(&text[copied..at - place.start]);
                            out.push(mark);
                            copied = at - place.start;
                        }
                    }
                }
                out.push_str(&text[copied..]);
            }
            Piece::Isolate(mark, inner) => {
                let span = within.into_iter().next();
                out.extend(span.filter(|span| span.start == place.start).map(|_| FSI));
                // A sign with a mark of its own keeps its isolate.
                if span.is_some() && *is_value && bare(inner) == *inner {
                    out.push_str(inner);
                } else {
                    out.push(*mark);
                    out.push_str(inner);
                    out.push(PDI);
                }
                out.extend(span.filter(|span| span.end == place.end).map(|_| PDI));
            }
        }
    }
    Cow::Owned(out)
}

/// A value without the mark of direction before its sign.
fn bare(value: &str) -> &str {
    value.trim_start_matches(['\u{200E}', '\u{200F}', '\u{61C}'])
}

/// Whether a value is one figure and nothing else.
fn is_figure(value: &str) -> bool {
    let arabic = |c: char| is_arabic_digit(c) || matches!(c, '٫' | '٬');
    if value.starts_with(is_arabic_digit) && value.chars().all(arabic) {
        return true;
    }
    matches!(&figures(value)[..], [one] if *one == (0..value.len()))
}

/// Where values stand with what hangs on them, in order; those on which nothing does are left out.
fn spans(typed: &str, values: &[Range<usize>]) -> Vec<Range<usize>> {
    let figures = figures(typed);
    let all = runs(typed, true, &|| Opening::NOTHING);
    let letters: Vec<Range<usize>> =
        all.into_iter().filter(|run: &Run| run.letters).map(|run| run.range).collect();
    let around = |list: &[Range<usize>], value: &Range<usize>| {
        let found = list.get(list.partition_point(|one| one.end <= value.start)).cloned();
        found.filter(|one| one.start <= value.start && one.end >= value.end)
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for value in values {
        if found.last().is_some_and(|last| value.start < last.end) {
            continue;
        }
        let mut span = arabic(typed, value);
        if let Some(figure) = around(&figures, value) {
            let left = &typed[figure.start..value.start];
            let start = left.char_indices().rfind(|(_, c)| c.is_whitespace());
            let start = start.map_or(figure.start, |(at, c)| figure.start + at + c.len_utf8());
            span = span.start.min(start)
                ..span.end.max(value.end + hanging(&typed[value.end..figure.end]));
        }
        if let Some(run) = around(&letters, value).filter(|run| is_attached(typed, run, value)) {
            span = span.start.min(run.start)..span.end.max(run.end);
        }
        // Never a part of the next one.
        let next = values.partition_point(|other| other.end <= span.end);
        if let Some(other) = values.get(next).filter(|other| other.start < span.end) {
            span.end = other.end;
        }
        let floor = found.last().map_or(0, |last| last.end);
        span.start = span.start.max(floor);
        if span != *value && !typed[span.clone()].contains(OBJECT) {
            found.push(span);
        }
    }
    found
}

/// How much of the rest of a figure hangs on a value: up to a space, but for that before the sign of degrees.
fn hanging(rest: &str) -> usize {
    let space =
        |(at, c): &(usize, char)| c.is_whitespace() && !rest[at + c.len_utf8()..].starts_with('°');
    rest.char_indices().find(space).map_or(rest.len(), |(at, _)| at)
}

/// Whether the letters of a run hang on a value, as a unit does: without a space, or by the sign of degrees.
fn is_attached(typed: &str, run: &Range<usize>, value: &Range<usize>) -> bool {
    let (left, right) = (&typed[run.start..value.start], &typed[value.end..run.end]);
    let hangs = |c: char| {
        let is_sign = matches!(c, '-' | '#' | '/' | '%' | '°' | '_' | '+' | '@' | '&' | '=');
        c.is_alphanumeric() || is_sign
    };
    left.ends_with(hangs)
        || right.starts_with(hangs)
        || right.strip_prefix([' ', '\u{A0}']).is_some_and(|rest| rest.starts_with('°'))
}

/// A value in Arabic-Indic digits with what is one number or time with it: a sign between two digits is theirs.
fn arabic(typed: &str, value: &Range<usize>) -> Range<usize> {
    if !typed[value.clone()].ends_with(is_arabic_digit) {
        return value.clone();
    }
    let between = |c: char| matches!(c, ':' | '/' | '.' | ',');
    let length = |chars: &mut dyn Iterator<Item = char>| {
        let (mut length, mut sign) = (0, 0);
        for c in chars {
            match c {
                c if is_arabic_digit(c) && (sign > 0 || length > 0) => {
                    length += sign + c.len_utf8();
                    sign = 0;
                }
                c if between(c) && sign == 0 => sign = c.len_utf8(),
                _ => break,
            }
        }
        length
    };
    let before = length(&mut typed[..value.start].chars().rev());
    let behind = length(&mut typed[value.end..].chars());
    value.start - before..value.end + behind
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Isolates in brackets of a kind that no text here has.
    fn of(text: &str) -> String {
        let typed: String = text
            .chars()
            .map(|c| match c {
                '⟨' => FSI,
                '⟩' => PDI,
                c => c,
            })
            .collect();
        let shown = joined(&typed, true);
        shown
            .chars()
            .map(|c| match c {
                FSI => '⟨',
                PDI => '⟩',
                c => c,
            })
            .collect()
    }

    #[test]
    fn a_value_takes_along_what_hangs_on_it() {
        for (text, shown) in [
            ("الحرارة ⟨20⟩ °C.", "الحرارة ⟨20 °C⟩."),
            ("الحرارة ⟨20⟩\u{A0}°C.", "الحرارة ⟨20\u{A0}°C⟩."),
            ("الحرارة ⟨20⟩°", "الحرارة ⟨20°⟩"),
            ("الحرارة ⟨20⟩ ° اليوم", "الحرارة ⟨20 °⟩ اليوم"),
            ("الحرارة ⟨\u{61C}-5⟩ °C", "الحرارة ⟨⟨\u{61C}-5⟩ °C⟩"),
            ("زيادة ⟨20⟩%، ثم", "زيادة ⟨20%⟩، ثم"),
            ("النتيجة ⟨12⟩/20.", "النتيجة ⟨12/20⟩."),
            ("النتيجة ⟨12⟩/⟨20⟩.", "النتيجة ⟨12/20⟩."),
            ("الساعة ⟨10⟩:20", "الساعة ⟨10:20⟩"),
            ("الساعة 10:⟨20⟩", "الساعة ⟨10:20⟩"),
            ("رقم #⟨5⟩ و+⟨5⟩ و⟨5⟩+", "رقم ⟨#5⟩ و⟨+5⟩ و⟨5+⟩"),
            ("وزنه ⟨20⟩kg", "وزنه ⟨20kg⟩"),
            ("مرض COVID-⟨19⟩ هنا", "مرض ⟨COVID-19⟩ هنا"),
            ("الساعة ⟨١٠⟩:٢٠", "الساعة ⟨١٠:٢٠⟩"),
            ("الساعة ⟨١٠⟩:⟨٢٠⟩.", "الساعة ⟨١٠:٢٠⟩."),
            ("⟨۲۰⟩٪ اور ⟨20⟩%", "⟨۲۰٪⟩ اور ⟨20%⟩"),
        ] {
            assert_eq!(of(text), shown, "{text}");
        }
    }

    #[test]
    fn what_stands_beside_a_value_is_left_there() {
        for text in [
            "جاء ⟨20⟩ شخصا.",
            "جاء ⟨20⟩، ثم ⟨30⟩.",
            "جاء (⟨20⟩) ثم",
            "من ⟨20⟩-⟨30⟩",
            "من ⟨20⟩ – ⟨30⟩",
            "سنة 2022 ⟨300⟩ شخص",
            "و Kite ⟨5⟩ و",
            "Kite ⟨5⟩ Club و",
            "في ⟨Paris⟩/⟨London⟩",
            "ثمنه ⟨20⟩ €",
            "⟨⟨A⟩ و⟨B⟩⟩/20",
            "ثمنه ⟨20\u{A0}€⟩.",
            "بلا قيمة 20 °C",
        ] {
            assert_eq!(of(text), text, "{text}");
        }
        assert!(matches!(joined("some \u{2068}20\u{2069} °C", false), Cow::Borrowed(_)));
    }
}
