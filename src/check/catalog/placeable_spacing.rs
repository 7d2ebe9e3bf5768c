//! Braces without a space inside, or with more than one, in a string of the reference language.
//!
//! Why it matters: with the spaces, translators tell placeables from text at a glance, and the same placeable is always the same text.
//!
//! Quoted texts, such as `{"{"}`, are left alone.
//!
//! Example: `{$date}`
//!
//! How to fix: write `{ $date }`.

use super::Subject;
use crate::diag::{Diagnostic, Rule};
use crate::model::catalog::Item;

/// Braces without a space inside.
pub(super) static RULE: Rule = Rule::note("placeable-spacing");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.is_reference {
        return;
    }
    for part in &subject.entry.parts {
        let mut told: Vec<&str> = Vec::new();
        for item in part.forms.iter().flat_map(|form| &form.items) {
            let name = match item {
                Item::Variable(name) | Item::Message(name, _) => *name,
                Item::Term(term) => term.id,
                Item::Call(call) => call.name,
                Item::Text(_) | Item::Literal(_) => continue,
            };
            let place = subject.place(name);
            let text = subject.own.text;
            let before = text.get(..place.start).unwrap_or_default();
            let after = text.get(place.end..).unwrap_or_default();
            // Arguments of functions have other signs around them.
            let tight = before.ends_with('{') || before.ends_with("{-") || after.starts_with('}');
            let wide =
                before.ends_with("{  ") || before.ends_with("{  -") || after.starts_with("  }");
            if (tight || wide) && !told.iter().any(|known| std::ptr::eq(*known, name)) {
                told.push(name);
                out.push(subject.fault(&RULE, part, Some(name)).arg("name", name));
            }
        }
    }
}
