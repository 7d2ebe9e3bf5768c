//! A placeable that has no value.
//!
//! Why it matters: a message that fails to format would leave a hole in the sentence.
//!
//! Example: `{ days }` whose message refers to a fact that is not declared.
//!
//! How to fix: mend the message under `[messages]`, or the facts that it names.

use super::Subject;
use super::unnamed_region::unnamed;
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
    for ((placeable, live), value) in live.zip(subject.values) {
        if !*live || value.is_some() {
            continue;
        }
        let explained = match &placeable.refers {
            Refers::Fact(_) => true,
            Refers::Function(name, facts) => function(name).is_none() || facts.iter().any(unknown),
            Refers::Message(id) => {
                let messages = &subject.variant.front.messages;
                messages.iter().find(|message| message.id == *id).is_some_and(|message| {
                    let uses = subject.reach(subject.variant, message);
                    uses.variables.iter().any(unknown)
                        || uses.functions.iter().any(|f| function(f).is_none())
                })
            }
        };
        let explained = explained || !unnamed(subject, placeable).is_empty();
        if !explained {
            let fault = Diagnostic::new(&RULE).arg("placeable", &placeable.source);
            out.push(fault.at(placeable.span.clone()));
        }
    }
}
