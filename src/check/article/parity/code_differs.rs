//! Code in a sentence that the original has and the translation does not.
//!
//! Why it matters: names of commands, files and options are the same in every language; a translated one does not work.
//!
//! Of texts that are known to agree, one in fourteen differs here, hence a warning. Code that the translation sets as plain
//! text is there, and so is what it marks as code beyond the original.
//!
//! Example: `` `draft = true` `` in the original and `` `brouillon = vrai` `` in the translation.
//!
//! How to fix: write it as in the original.

use super::gaps::{Token, gaps};
use super::pairs::Parity;
use crate::diag::{Diagnostic, Rule};

/// Code in a sentence that the original has and the translation does not.
pub(in crate::check::article) static RULE: Rule = Rule::warning("code-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let found = gaps(parity, |side, _| {
        side.passage.anchors.code.iter().map(|code| Token::new(code.as_str())).collect()
    });
    for mut gap in found {
        let text = gap.pair.own.passage.text.as_ref();
        gap.missing.retain(|token| !text.contains(token.key.as_str()));
        let theirs = gap.pair.source.passage.text.as_ref();
        gap.extra.retain(|token| !theirs.contains(token.key.as_str()));
        if gap.missing.is_empty() {
            continue;
        }
        out.push(gap.told(parity, &RULE));
    }
}
