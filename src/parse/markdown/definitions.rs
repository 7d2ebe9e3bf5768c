//! Definition lists: `: ` at the start of a line is their mark, with white space behind the colon.
//! The Markdown parser takes any colon there for one, also in `:::` and `:smile:`.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Options};

/// Stands for a colon that is no mark. No text has it: control characters are refused.
const MASK: char = '\u{1A}';

/// What of Markdown is understood beyond CommonMark, in this text.
pub(in crate::parse) fn options(text: &str) -> Options {
    let more = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    if first_colons(text).any(|at| is_mark(text, at)) {
        more | Options::ENABLE_DEFINITION_LIST
    } else {
        more
    }
}

/// The text without the colons that the parser would mistake for marks, if there are any: each has
/// another character in its place, of the same length.
pub(in crate::parse) fn masked(text: &str) -> Option<String> {
    let wrong = |at: &usize| !is_mark(text, *at) && !is_delimiter(&text[*at..]);
    let marked = first_colons(text).any(|at| is_mark(text, at));
    let mut wrong = first_colons(text).filter(wrong).peekable();
    if !marked || wrong.peek().is_none() {
        return None;
    }
    let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
    for at in wrong {
        out.push_str(&text[copied..at]);
        out.push(MASK);
        copied = at + 1;
    }
    out.push_str(&text[copied..]);
    Some(out)
}

/// A piece of a masked text as it was.
pub(in crate::parse) fn unmasked<'s>(text: CowStr<'_>) -> Cow<'s, str> {
    let text = text.into_string();
    Cow::Owned(if text.contains(MASK) { text.replace(MASK, ":") } else { text })
}

/// The colons with nothing before them in their lines but white space and marks of quotes.
fn first_colons(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b':', bytes).filter(|at| {
        let before = bytes[..*at].iter().rev().find(|b| !matches!(b, b' ' | b'\t' | b'>'));
        before.is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
    })
}

fn is_mark(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(at + 1), Some(b' ' | b'\t'))
}

/// Whether a line is that below a table's head, `:--|--:`.
fn is_delimiter(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    line.contains('-') && line.bytes().all(|b| matches!(b, b':' | b'-' | b'|' | b' ' | b'\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colon_before_white_space_is_a_mark() {
        let known = |text| options(text).contains(Options::ENABLE_DEFINITION_LIST);
        assert!(known("Term\n: what") && known("> Term\n>  :\twhat"));
        assert!(!known("a: b\n:::tip\ntext\n:::\n:smile: x\n|a|\n:--\n"));
        assert_eq!(masked("a\n:::\n:--|:-\n"), None);
        let text = "T\n: d\n\ntext\n:::\n> :x:\n|a|b|\n:--|--\n";
        let mask = masked(text).expect("masked");
        assert_eq!(mask, "T\n: d\n\ntext\n\u{1A}::\n> \u{1A}x:\n|a|b|\n:--|--\n");
        assert_eq!(unmasked(mask.into()), text);
    }
}
