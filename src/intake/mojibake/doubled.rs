//! UTF-8 that was read in an encoding of two bytes a character: `浣犲ソ`, `縺ゅ↑縺`.

use encoding_rs::Encoding;

use super::super::letters::{is_han, is_plain_cjk};

/// The encodings that programs of East Asia take UTF-8 for.
static ENCODINGS: &[&Encoding] =
    &[encoding_rs::GBK, encoding_rs::SHIFT_JIS, encoding_rs::BIG5, encoding_rs::EUC_KR];

/// Letters that must come out for it to be certain. A character has three bytes, so that their
/// limits fall together by chance in fewer than one word in a million.
const LETTERS: usize = 3;

/// The first place where it is certain.
pub(super) fn first(line: &str) -> Option<usize> {
    runs(line).find(|(_, run)| whole(run).is_some()).map(|(at, _)| at)
}

/// Puts right what is certain, if nothing else is lost.
pub(super) fn repair(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for (at, run) in runs(text) {
        out.push_str(&text[end..at]);
        match whole(run) {
            Some((decoded, true)) => out.push_str(&decoded),
            Some((_, false)) => return None,
            None => out.push_str(run),
        }
        end = at + run.len();
    }
    out.push_str(&text[end..]);
    Some(out)
}

/// The runs of characters outside of ASCII, with their places.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let runs = text.split(|c: char| c.is_ascii()).filter(|run| !run.is_empty());
    runs.map(|run| (run.as_ptr().addr() - text.as_ptr().addr(), run))
}

/// What a run was, and whether that is all of it: a last byte is often lost.
fn whole(run: &str) -> Option<(String, bool)> {
    if !run.chars().any(|c| is_han(c) || matches!(c, '\u{ac00}'..='\u{d7a3}')) {
        return None;
    }
    ENCODINGS.iter().find_map(|encoding| {
        let (bytes, _, lost) = encoding.encode(run);
        if lost {
            return None;
        }
        let valid = match str::from_utf8(&bytes) {
            Ok(valid) => valid,
            // Only the end may be missing.
            Err(error) if error.error_len().is_none() => {
                str::from_utf8(&bytes[..error.valid_up_to()]).ok()?
            }
            Err(_) => return None,
        };
        let plain = valid.chars().all(is_plain_cjk) && valid.chars().count() >= LETTERS;
        plain.then(|| (valid.to_owned(), valid.len() == bytes.len()))
    })
}
