//! Commands in a message, which people copy: nothing that nobody sees may stand inside of one.
//!
//! Around what is filled in, a line of mixed directions needs isolates, and a shell takes them for
//! part of the word. So a quoted command is isolated as a whole, quotation marks and all.

use std::borrow::Cow;
use std::ops::Range;

use crate::format::fluent::{FSI, PDI};
use crate::model::Direction;

/// The program, as every command begins.
const PROGRAM: &str = "hexapla";
/// As every option begins.
const OPTION: &str = "--";

/// Quotation marks that open, and what closes them.
const QUOTES: &[(char, char)] = &[
    ('“', '”'),
    ('«', '»'),
    ('„', '“'),
    ('「', '」'),
    ('『', '』'),
    ('‹', '›'),
    ('‘', '’'),
    ('”', '”'),
];

/// Moves isolates out of the quoted commands of a message. In a line that runs from right to left each
/// is isolated itself, and in the other direction if something in it does.
pub(super) fn tidy(text: String, direction: Direction) -> String {
    if !text.contains(is_isolate) || !(text.contains(PROGRAM) || text.contains(OPTION)) {
        return text;
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some((start, end)) = next(rest) {
        let quoted = &rest[start..end];
        out.push_str(&rest[..start]);
        let isolates = quoted.contains(is_isolate);
        let bare: Cow<'_, str> = match isolates {
            true => quoted.chars().filter(|c| !is_isolate(*c)).collect::<String>().into(),
            false => quoted.into(),
        };
        if isolates || direction == Direction::Rtl {
            out.extend([FSI]);
            out.push_str(&bare);
            out.extend([PDI]);
        } else {
            out.push_str(&bare);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where quoted commands stand in a message, with their quotation marks.
#[must_use]
pub fn commands(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some((start, end)) = next(&text[at..]) {
        found.push(at + start..at + end);
        at += end;
    }
    found
}

/// Where the next quoted command begins and ends, with its quotation marks.
fn next(text: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(start, open)| {
        let (_, close) = QUOTES.iter().find(|(known, _)| *known == open)?;
        let inner = start + open.len_utf8();
        let blank = |c: char| is_isolate(c) || matches!(c, ' ' | '\u{A0}' | '\u{202F}');
        let typed = text[inner..].trim_start_matches(blank);
        let is_command = match typed.strip_prefix(PROGRAM) {
            Some(rest) => rest.starts_with([' ', '\u{A0}', '\u{202F}', PDI, *close]),
            None => typed.starts_with(OPTION),
        };
        is_command.then_some(())?;
        let end = inner + text[inner..].find(*close)? + close.len_utf8();
        Some((start, end))
    })
}

/// Whether a character isolates a direction of writing, or ends that.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_holds_nothing_that_nobody_sees() {
        let arabic =
            "نفّذ «hexapla approve \u{2068}welcome\u{2069} \u{2068}fr\u{2069}» ثم \u{2068}x\u{2069}";
        let tidied = "نفّذ \u{2068}«hexapla approve welcome fr»\u{2069} ثم \u{2068}x\u{2069}";
        assert_eq!(tidy(arabic.to_owned(), Direction::Rtl), tidied);
        // Translators isolate a whole command as they see fit.
        let inside = "«\u{2068}hexapla why \u{2068}a\u{2069}\u{2069}»، «hexapla check»";
        let tidied = "\u{2068}«hexapla why a»\u{2069}، \u{2068}«hexapla check»\u{2069}";
        assert_eq!(tidy(inside.to_owned(), Direction::Rtl), tidied);
        let german = "Mit „hexapla diff \u{2068}پتنگ\u{2069} ur“ sehen Sie „\u{2068}پتنگ\u{2069}“.";
        let tidied = "Mit \u{2068}„hexapla diff پتنگ ur“\u{2069} sehen Sie „\u{2068}پتنگ\u{2069}“.";
        assert_eq!(tidy(german.to_owned(), Direction::Ltr), tidied);
        for plain in
            ["“hexapla check” says more", "“\u{2068}پتنگ\u{2069}” is no article", "«hexapla"]
        {
            assert_eq!(tidy(plain.to_owned(), Direction::Ltr), plain);
        }
    }
}
