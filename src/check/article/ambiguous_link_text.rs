//! The same words of a link that lead to two different places.
//!
//! Why it matters: who goes from link to link with a screen reader hears the same words twice, and cannot tell where they
//! lead; so it is with “click here” and “more” in any language.
//!
//! Example: `[here](a.pdf)` and, further down, `[here](b.pdf)`.
//!
//! How to fix: let the words of the link say where it leads.

use std::collections::BTreeMap;

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::unit::Mark;
use crate::model::{Inline, Node};

/// The same words of a link that lead to two different places.
pub(super) static RULE: Rule = Rule::note("ambiguous-link-text");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let body = &subject.variant.body;
    if body.targets.len() < 2 {
        return;
    }
    let mut seen: BTreeMap<String, (&str, bool)> = BTreeMap::new();
    let mut open: Option<(usize, String)> = None;
    for node in &body.nodes {
        match node {
            Node::Inline(Inline::Open(Mark::Link(ix))) => {
                open = Some((*ix as usize, String::new()))
            }
            Node::Inline(Inline::Text(text)) => {
                if let Some((_, words)) = &mut open {
                    words.push_str(text);
                }
            }
            // Code is a name, and one name may well be explained at several places.
            Node::Inline(Inline::Code(_) | Inline::Placeable(_) | Inline::Open(Mark::Image(_))) => {
                open = None;
            }
            Node::Inline(Inline::SoftBreak | Inline::HardBreak) => {
                if let Some((_, words)) = &mut open {
                    words.push(' ');
                }
            }
            Node::Inline(Inline::Close(Mark::Link(_))) => {
                let Some((ix, words)) = open.take() else { continue };
                let (words, target) = (words.trim().to_lowercase(), &body.targets[ix]);
                if words.is_empty() {
                    continue;
                }
                let (first, told) = seen.entry(words.clone()).or_insert((&target.dest, false));
                if *first != target.dest && !*told {
                    *told = true;
                    let fault = Diagnostic::new(&RULE).arg("text", words).arg("first", *first);
                    out.push(fault.arg("second", target.dest.as_ref()).at(target.span.clone()));
                }
            }
            _ => {}
        }
    }
}
