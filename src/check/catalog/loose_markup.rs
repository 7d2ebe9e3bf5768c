//! Markup that browsers take in one way or another, and that says something else than it seems to, or is spelt in two ways.
//!
//! Why it matters: where a string is put into a page as HTML, `nice&ethical` is read as “niceðical”, and what is put in behind an `&` may become another letter. Programs that read HTML as XML refuse `<b>` with `</B>`, and attributes without a value.
//!
//! In plain text nothing of this matters: this is a note.
//!
//! Example: `title = Nice&ethical`
//!
//! How to fix: write `&amp;` for an `&` that stands for itself, each tag as the reference language has it, and a value for each attribute: `hidden=""`.

use super::broken_markup::{ends_tags, is_html};
use super::{Subject, elements};
use crate::check::common::markup::Markup;
use crate::diag::{Diagnostic, Rule};

/// Markup that is sound by the letter only.
pub(super) static RULE: Rule = Rule::note("loose-markup");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for part in subject.entry.parts.iter().filter(|part| elements::any(part)) {
        let beside = subject.said.last().and_then(|said| said.entry.part(part.attribute));
        if !is_html(part, beside) && !ends_tags(part, part) {
            continue;
        }
        let mut told = Vec::new();
        let mut tell = |case: &'static str, name: &str, element: &str, place| {
            let key = (case, name.to_owned());
            if !told.contains(&key) {
                let fault = subject.fault(&RULE, part, Some(place)).arg("case", case);
                out.push(fault.arg("name", name).arg("element", element));
                told.push(key);
            }
        };
        let wanted: Vec<Markup<'_>> = match beside {
            Some(beside) if !subject.is_reference => elements::of(beside, Some(part)),
            _ => Vec::new(),
        };
        for markup in elements::of(part, beside) {
            for fault in &markup.loose {
                tell(fault.case, &fault.name, &fault.element, fault.place);
            }
            for own in &markup.elements {
                let all = wanted.iter().flat_map(|other| &other.elements);
                let mut same = all.filter(|other| other.name == own.name).peekable();
                if same.peek().is_some() && same.all(|other| other.spelt != own.spelt) {
                    tell("capitals", &own.spelt, &own.name, own.place);
                }
            }
        }
    }
}
