//! A tag in a string that is not sound HTML.
//!
//! Why it matters: where the string is put into a page as HTML, everything behind the tag is bold, or is a link, or is gone. It is looked at in each form of a choice by itself.
//!
//! Words between angle brackets that are no elements, such as `<file>`, and a bare `<` or `&` are text.
//!
//! Example: `Lire <b>tout<b>`
//!
//! How to fix: end each tag that begins, the inner one first, and put the values of attributes between quotes.

use super::{Subject, elements};
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Part;

/// A tag that is not sound.
pub(super) static RULE: Rule = Rule::error("broken-markup");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in subject.entry.parts.iter().filter(|part| elements::any(part)) {
        let beside = subject.said.last().and_then(|said| said.entry.part(part.attribute));
        let mut told = Vec::new();
        let html = is_html(part, beside);
        for markup in elements::of(part, beside) {
            if !html && markup.ended.is_empty() {
                continue;
            }
            for fault in markup.faults {
                // What stands before a choice is in each of its forms.
                let key = (fault.case, fault.name.clone(), fault.place.as_ptr());
                if told.contains(&key) {
                    continue;
                }
                told.push(key);
                let found = subject.fault(&RULE, part, Some(fault.place)).arg("case", fault.case);
                out.push(found.arg("name", fault.name).arg("element", fault.element));
            }
        }
    }
}

/// An attribute is no HTML, unless its author ends tags there, or the reference's does.
pub(super) fn is_html(part: &Part<'_>, beside: Option<&Part<'_>>) -> bool {
    part.attribute.is_none() || beside.is_some_and(|beside| ends_tags(beside, part))
}

pub(super) fn ends_tags(part: &Part<'_>, beside: &Part<'_>) -> bool {
    elements::of(part, Some(beside)).iter().any(|markup| !markup.ended.is_empty())
}
