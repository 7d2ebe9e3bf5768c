//! Bytes that are no UTF-8: what they seem to be saved as, and where that shows first.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use super::{NOT_UTF8, OTHER_ENCODING};
use crate::diag::{Diagnostic, Location};

/// Bytes of a line that are shown.
const EXCERPT: usize = 400;

/// The fault of a text in UTF-16 or UTF-32, which is told by its mark or by its zero bytes.
pub(super) fn wide(bytes: &[u8]) -> Option<Diagnostic> {
    let fault = |name: &str| Diagnostic::new(&OTHER_ENCODING).arg("encoding", name);
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Some(fault("UTF-32")),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Some(fault("UTF-16")),
        _ => {}
    }
    // Without a mark: of each two bytes of Latin text, spaces and line ends one is zero, and
    // always the same one.
    let zeros = |first: usize| {
        let sample = bytes.iter().take(1 << 12).skip(first).step_by(2);
        sample.filter(|byte| **byte == 0).count()
    };
    let (even, odd, pairs) = (zeros(0), zeros(1), bytes.len().min(1 << 12) / 2);
    let one_sided = even.min(odd) == 0 && even.max(odd) * 8 > pairs;
    (even.max(odd) >= 4 && one_sided).then(|| fault("UTF-16"))
}

/// The fault of bytes that end to be UTF-8 at `at`.
pub(super) fn foreign(bytes: &[u8], at: usize) -> Diagnostic {
    let line = memchr::memchr_iter(b'\n', &bytes[..at]).count() + 1;
    let mut encoding = encoding_rs::UTF_8;
    if in_kana(bytes, encoding_rs::EUC_JP) {
        encoding = encoding_rs::EUC_JP;
    } else if !is_damaged(bytes) {
        encoding = guess(bytes);
    }
    let fault = if encoding == encoding_rs::UTF_8 {
        Diagnostic::new(&NOT_UTF8).arg("line", line).arg("offset", at)
    } else {
        Diagnostic::new(&OTHER_ENCODING).arg("encoding", encoding.name())
    };
    Diagnostic { location: Some(locate(bytes, at, line, encoding)), ..fault }
}

/// Whether the bytes are Japanese text in this encoding. Kana are plain to see: nothing else has so
/// many of them by accident.
fn in_kana(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.is_some_and(|text| {
        let letters = text.chars().filter(|c| !c.is_ascii()).count();
        let kana = text.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}')).count();
        kana * 3 > letters
    })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    // Without a hint of the language the detector takes short texts in Shift_JIS for Cyrillic.
    if in_kana(bytes, encoding_rs::SHIFT_JIS) {
        return encoding_rs::SHIFT_JIS;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Whether the bytes are UTF-8 with a fault in it, rather than another encoding: most of its long
/// letters are sound, or all others are spelt longer than they may be.
fn is_damaged(bytes: &[u8]) -> bool {
    let (mut sound, mut broken, mut overlong, mut at) = (0_usize, 0_usize, 0_usize, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        let start = at + chunk.valid().len();
        at = start + chunk.invalid().len();
        if chunk.invalid().is_empty() {
            continue;
        }
        // Each byte of an overlong letter is a fault of its own to the decoder.
        let tail = |byte: Option<&u8>| byte.is_some_and(|b| (0x80..0xC0).contains(b));
        match (bytes[start], bytes.get(start + 1)) {
            (0xC0 | 0xC1 | 0xE0 | 0xED | 0xF0 | 0xF4..=0xF7, next) if tail(next) => overlong += 1,
            (0x80..=0xBF, _) if overlong > 0 && start > 0 && bytes[start - 1] >= 0x80 => {}
            _ => broken += 1,
        }
    }
    sound >= 4 * (broken + overlong) || (overlong > 0 && broken == 0)
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
