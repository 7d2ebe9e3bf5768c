//! A replacement character: what stands there once was a letter.
//!
//! Why it matters: the file was read in the wrong encoding and saved again, and readers see a question mark in a black diamond.
//!
//! Example: `publi�` for `publié`.
//!
//! How to fix: write the letter that belongs there, and look through the file for more.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// What is left of a letter.
pub(super) static RULE: Rule = Rule::warning("replacement-character");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let raw = part.source.find('\u{FFFD}').map(|at| (at, '\u{FFFD}'.len_utf8()));
        let spelt = || part.source.to_ascii_lowercase().find("\\ufffd").map(|at| (at, 6));
        let escaped = || memchr::memchr(b'\\', part.source.as_bytes()).and_then(|_| spelt());
        if let Some((at, length)) = raw.or_else(escaped) {
            let place = part.source.get(at..at + length);
            out.push(subject.fault(&RULE, part, place));
        }
    }
}
