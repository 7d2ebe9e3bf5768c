//! A placeable that has no value, or would have none with another figure.
//!
//! Why it matters: it would leave a hole in the sentence. A variant's own messages are looked at in every form of a
//! choice, and not in that alone which today's figure takes: otherwise whoever corrects the figure would take the page
//! down.
//!
//! Example: `{ DATETIME($registered) }`, where the fact is a number; `{ REGION($country, form: "in") }`, where nobody
//! has said how that is called.
//!
//! How to fix: give the function what it can show, or mend the option that the message names.

use super::{Subject, own_messages};
use crate::diag::{Diagnostic, Rule};
use crate::format::functions::function;
use crate::model::variant::Refers;

/// A placeable that has no value.
pub(super) static RULE: Rule = Rule::error("broken-placeable");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    // What is too large has no value either, and that is said.
    let total: usize = subject.values.iter().flatten().map(String::len).sum();
    if total > subject.settings.limits.value_bytes {
        return;
    }
    let unknown = |fact: &String| !subject.meta.facts.contains_key(fact);
    let live = subject.variant.placeables.iter().zip(&subject.variant.live_placeables);
    for (ix, ((placeable, live), value)) in live.zip(subject.values).enumerate() {
        if !*live || value.is_some() {
            continue;
        }
        let told = |ids: &[&str]| own_messages::is_told(out, ids);
        let explained = match &placeable.refers {
            // It is unknown, or a region in it has no name.
            Refers::Fact(_) => true,
            Refers::Function(name, facts) => {
                let sheet = subject.own.map(|own| own.sheet);
                let mut entries = sheet.iter().flat_map(|sheet| &sheet.entries);
                let entry = entries.find(|entry| entry.placeable == Some(ix));
                function(name).is_none()
                    || facts.iter().any(unknown)
                    || entry.is_some_and(|entry| told(&[&entry.id]))
            }
            Refers::Message(id) => {
                let messages = &subject.variant.front.messages;
                messages.iter().find(|message| message.id == *id).is_some_and(|message| {
                    let reached = subject.reached(message);
                    let ids: Vec<&str> = reached.iter().map(|m| m.id.as_str()).collect();
                    told(&ids)
                })
            }
        };
        if !explained {
            let fault = Diagnostic::new(&RULE).arg("placeable", &placeable.source);
            let fault =
                fault.arg("case", "value").arg("function", "").arg("locale", subject.locale);
            let fault =
                fault.arg("option", "").arg("value", "").arg("given", "").arg("kind", "none");
            out.push(fault.at(placeable.span.clone()));
        }
    }
}
