//! An e-mail address that differs from the original's.
//!
//! Why it matters: what readers write would go to nobody, or to somebody else.
//!
//! Example: `info@kites.example` in the original and `info@kite.example` in the translation.
//!
//! How to fix: copy the address from the original. If readers of this language rightly write to another one, say so: `allow = ["email-differs"]`.

use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use super::scan;
use crate::diag::{Diagnostic, Rule};
use crate::model::unit::Mark;
use crate::model::{Inline, Node};

/// An e-mail address that differs from the original's.
pub(in crate::check::article) static RULE: Rule = Rule::warning("email-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for gap in gaps(parity, |side, _| tokens(side)) {
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(side: &Side<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut take =
        |text: &str| scan::emails(text, |found| tokens.push(Token::new(found.to_lowercase())));
    if memchr::memchr(b'@', side.passage.text.as_bytes()).is_some() {
        take(&side.plain());
    }
    if side.passage.anchors.links.iter().any(|link| link.starts_with("mailto:")) {
        for node in side.nodes() {
            if let Node::Inline(Inline::Open(Mark::Link(ix))) = node
                && let Some(address) =
                    side.variant.body.targets[*ix as usize].dest.strip_prefix("mailto:")
            {
                take(address.split('?').next().unwrap_or_default());
            }
        }
    }
    tokens
}
