//! The path of a file in a sentence that differs from the original's.
//!
//! Why it matters: names of files and folders are the same in every language; readers would look for one that is not there.
//!
//! Example: `sections/us/kites.csv` in the original and `secciones/us/kites.csv` in the translation.
//!
//! How to fix: copy the path from the original.

use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use super::scan;
use crate::diag::{Diagnostic, Rule};

/// The path of a file in a sentence that differs from the original's.
pub(in crate::check::article) static RULE: Rule = Rule::warning("path-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for gap in gaps(parity, |side, _| tokens(side)) {
        if gap.missing.is_empty() {
            continue;
        }
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(side: &Side<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    if memchr::memchr2(b'/', b'\\', side.passage.text.as_bytes()).is_some() {
        scan::paths(&side.plain(), |found| tokens.push(Token::new(found)));
    }
    tokens
}
