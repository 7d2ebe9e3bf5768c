//! A picture that the original shows and the translation does not, or another one.
//!
//! Why it matters: the text speaks of what readers do not see.
//!
//! A picture in the language of the text is the same one: `map.fr.png` is `map.png`.
//!
//! Example: `![A map](map.png)` in the original, and nothing in the translation.
//!
//! How to fix: show the picture where the original does, with an alternative text in the text's own language.

use super::address::picture;
use super::gaps::{Token, gaps};
use super::pairs::Parity;
use crate::diag::{Diagnostic, Rule};

/// A picture that the original shows and the translation does not, or another one.
pub(in crate::check::article) static RULE: Rule = Rule::warning("image-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let found = gaps(parity, |side, _| {
        let images = side.passage.anchors.images.iter();
        let token = |dest: &String| Token {
            key: picture(dest, parity),
            shown: dest.clone(),
            ..Token::new("")
        };
        images.map(token).collect()
    });
    for gap in found {
        out.push(gap.told(parity, &RULE));
    }
}
