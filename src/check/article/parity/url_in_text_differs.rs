//! An address written out in a sentence that differs from the original's.
//!
//! Why it matters: readers who copy it land elsewhere.
//!
//! It is compared as links are (`link-differs`): the name of a language in it makes no difference.
//!
//! Example: `https://kites.example/a` in the original and `https://kites.example/b` in the translation.
//!
//! How to fix: copy the address from the original.

use super::address::Reader;
use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use super::scan;
use crate::diag::{Diagnostic, Rule};

/// An address written out in a sentence that differs from the original's.
pub(in crate::check) static RULE: Rule = Rule::warning("url-in-text-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for gap in gaps(parity, |side, is_source| tokens(parity, side, is_source)) {
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(parity: &Parity<'_, '_>, side: &Side<'_>, is_source: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    if side.passage.text.contains("://") {
        let reader = Reader::new(parity, is_source);
        scan::urls(&side.plain(), |found| tokens.extend(reader.token(found)));
    }
    tokens
}
