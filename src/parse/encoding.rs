//! Bytes that are no UTF-8: what they seem to be saved as, and where that shows first.

use encoding_rs::Encoding;

use super::{NOT_UTF8, OTHER_ENCODING};
use crate::diag::{Diagnostic, Location};
use crate::model::encoding::{Wide, damage, guess, in_kana};

/// Bytes of a line that are shown.
const EXCERPT: usize = 400;

/// The fault of a text in UTF-16 or UTF-32.
pub(super) fn wide(bytes: &[u8]) -> Option<Diagnostic> {
    let wide = Wide::of(bytes)?;
    Some(Diagnostic::new(&OTHER_ENCODING).arg("encoding", wide.family()))
}

/// The fault of bytes that end to be UTF-8 at `at`.
pub(super) fn foreign(bytes: &[u8], at: usize) -> Diagnostic {
    let line = memchr::memchr_iter(b'\n', &bytes[..at]).count() + 1;
    let mut encoding = encoding_rs::UTF_8;
    if in_kana(bytes, encoding_rs::EUC_JP) {
        encoding = encoding_rs::EUC_JP;
    } else if damage(bytes).is_none() {
        encoding = guess(bytes, None);
    }
    let fault = if encoding == encoding_rs::UTF_8 {
        Diagnostic::new(&NOT_UTF8).arg("line", line).arg("offset", at)
    } else {
        Diagnostic::new(&OTHER_ENCODING).arg("encoding", encoding.name())
    };
    Diagnostic { location: Some(locate(bytes, at, line, encoding)), ..fault }
}

fn locate(bytes: &[u8], at: usize, line: usize, encoding: &'static Encoding) -> Location {
    let begin = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length);
    let read = |bytes: &[u8]| encoding.decode_without_bom_handling(bytes).0.into_owned();
    let before = read(&bytes[begin..at]);
    let whole = read(&bytes[begin..end]);
    let whole = whole.trim_end_matches('\r');
    let column = before.chars().count() + 1;
    if whole.len() > EXCERPT {
        let from = whole.floor_char_boundary(before.len().saturating_sub(EXCERPT / 4));
        let to = whole.floor_char_boundary(from + EXCERPT);
        return Location { line, column, excerpt: whole[from..to].to_owned(), span: None };
    }
    let from = whole.floor_char_boundary(before.len().min(whole.len()));
    let to = whole[from..].chars().next().map_or(from, |c| from + c.len_utf8());
    Location { line, column, excerpt: whole.to_owned(), span: Some(from..to) }
}
