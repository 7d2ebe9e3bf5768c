//! A placeable whose fact is not declared.
//!
//! Why it matters: there is no value to put in its place, and a sentence with a hole is worse than none.
//!
//! Example: `{ $registred }` where `[facts]` has `registered`.
//!
//! How to fix: declare it under `[facts]` in `article.toml`, or mend the name.

use std::ops::Range;

use super::Subject;
use crate::diag::nearest;
use crate::diag::{Diagnostic, Rule};
use crate::model::variant::Refers;

/// A placeable whose fact is not declared.
pub(super) static RULE: Rule = Rule::error("unknown-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    let facts = &subject.meta.facts;
    let mut look = |names: &[String], span: &Range<usize>| {
        for name in names.iter().filter(|name| !facts.contains_key(*name)) {
            let near = nearest(name, facts.keys().map(String::as_str)).unwrap_or("none");
            let fault = Diagnostic::new(&RULE).arg("fact", name).arg("near", near);
            let fault = fault.arg("file", subject.meta_path);
            out.push(fault.at(span.clone()));
        }
    };
    for placeable in subject.live_placeables() {
        let names = match &placeable.refers {
            Refers::Fact(name) => std::slice::from_ref(name),
            Refers::Function(_, names) => names,
            Refers::Message(_) => &[],
        };
        look(names, &placeable.span);
    }
    for message in &subject.variant.front.messages {
        look(&message.uses.variables, &message.span);
    }
}
