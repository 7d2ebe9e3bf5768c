//! An attribute `style` that is a style in the reference language, such as `width: 20em`, and words in a translation; or a length without its property in any language.
//!
//! Why it matters: browsers throw away what is no style; the window or field falls back to a size that does not fit the words in it.
//!
//! Example: `.style = Breite` where English has `.style = width: 20em`, or `.style = 20em`.
//!
//! How to fix: keep the property's name and change the number only, as the words of the language need it.

use super::Subject;
use super::styles::{length, styles};
use crate::diag::{Diagnostic, Rule};

/// Words where a style should be.
pub(super) static RULE: Rule = Rule::error("lost-style");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in &subject.entry.parts {
        let pair = subject.pairs.iter().find(|pair| std::ptr::eq(pair.own, part));
        let styles = pair.and_then(|pair| styles(subject, *pair));
        let bare = length(part);
        if bare.is_some() || styles.is_some_and(|styles| styles.own.is_none()) {
            let place = bare.or(part.source.lines().next());
            let case = if bare.is_some() { "length" } else { "words" };
            out.push(subject.fault(&RULE, part, place).arg("case", case));
        }
    }
}
