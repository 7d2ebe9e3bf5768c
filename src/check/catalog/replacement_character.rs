//! A replacement character: what stands there once was a letter.
//!
//! Why it matters: the file was read in the wrong encoding and saved again, and readers see a question mark in a black diamond.
//!
//! In a comment as well: what translators read there has lost a letter, and the strings below it may have.
//!
//! Example: `publi�` for `publié`.
//!
//! How to fix: write the letter that belongs there, and look through the file for more.

use super::Subject;
use super::allows;
use crate::diag::{Diagnostic, Rule};
use crate::model::Entries;

/// What is left of a letter.
pub(super) static RULE: Rule = Rule::warning("replacement-character");

/// What is left of it in the file.
const MARK: char = '\u{FFFD}';
/// Letters of a comment that it is named by.
const NAMED: usize = 40;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let raw = part.source.find(MARK).map(|at| (at, MARK.len_utf8()));
        let spelt = || part.source.to_ascii_lowercase().find("\\ufffd").map(|at| (at, 6));
        let escaped = || memchr::memchr(b'\\', part.source.as_bytes()).and_then(|_| spelt());
        if let Some((at, length)) = raw.or_else(escaped) {
            let place = part.source.get(at..at + length);
            out.push(subject.fault(&RULE, part, place));
        }
    }
}

/// Looks at a file's comments, line by line.
pub(super) fn in_comments(own: &Entries<'_>) -> Vec<Diagnostic> {
    let (mut found, mut start) = (Vec::new(), 0);
    if !own.text.contains(MARK) {
        return found;
    }
    for line in own.text.split_inclusive('\n') {
        // What goes on in the next line is indented, so that this is a comment.
        if let Some(at) = line.find(MARK).filter(|_| line.starts_with('#')) {
            let at = start + at;
            let fault = Diagnostic::new(&RULE).at(at..at + MARK.len_utf8());
            let below = own.entries.partition_point(|entry| entry.span.start <= at);
            let touches = |comment: &str| !comment.is_empty() && own.place(comment).contains(&at);
            match own.entries.get(below).filter(|entry| touches(entry.comment)) {
                Some(entry) if allows(entry.comment, RULE.code) => {}
                Some(entry) => {
                    found.push(fault.arg("id", entry.id).of_message(entry.id, None));
                }
                // It is about no string, and is named by its own words.
                None => {
                    let words: String = line.trim_end().chars().take(NAMED).collect();
                    found.push(fault.arg("id", words));
                }
            }
        }
        start += line.len();
    }
    found
}
