//! A film, sound or page inside the page that the original has and the translation does not, or another one.
//!
//! Why it matters: the text speaks of what readers do not get.
//!
//! Such things are raw HTML, which Hexapla does not publish; sites that were adopted have them all the same.
//!
//! Example: `<iframe src="https://video.example/a">` in the original, and nothing in the translation.
//!
//! How to fix: put it where the original has it. One in the readers' language is right: `allow = ["embed-differs"]`.

use super::address::Reader;
use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::model::raw_html::{self, Piece};
use crate::model::{Inline, Node};

/// A film, sound or page inside the page that differs from the original's.
pub(in crate::check::article) static RULE: Rule = Rule::warning("embed-differs");

/// Elements that show something from elsewhere, besides pictures.
const EMBEDS: [&str; 6] = ["iframe", "video", "audio", "source", "embed", "object"];

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    if parity.model.variant.body.raw_html.is_empty()
        && parity.subject.variant.body.raw_html.is_empty()
    {
        return;
    }
    for gap in gaps(parity, |side, is_source| tokens(parity, side, is_source)) {
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(parity: &Parity<'_, '_>, side: &Side<'_>, is_source: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    for node in side.nodes() {
        let Node::Inline(Inline::Html(html)) = node else { continue };
        for piece in raw_html::pieces(html) {
            let Piece::Open(tag) = piece else { continue };
            if EMBEDS.iter().any(|name| tag.name.eq_ignore_ascii_case(name)) {
                let shown = ["src", "data"];
                let from = tag.attributes().find(|(name, _)| shown.contains(name));
                let reader = Reader::new(parity, is_source);
                tokens.extend(from.and_then(|(_, address)| reader.token(address)));
            }
        }
    }
    tokens
}
