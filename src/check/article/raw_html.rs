//! HTML in a Markdown text.
//!
//! Why it matters: content is not trusted, so that HTML is never published: its tags vanish, and so does the text of an HTML block.
//!
//! Example: `<div class="box">Look!</div>`
//!
//! How to fix: say it in Markdown, or leave it out. Comments may stay.

use super::Subject;
use crate::diag::{Diagnostic, Rule};

/// HTML in a Markdown text.
pub(super) static RULE: Rule = Rule::warning("raw-html");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for span in &subject.variant.body.raw_html {
        out.push(Diagnostic::new(&RULE).at(span.clone()));
    }
}
