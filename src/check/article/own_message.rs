//! `dropped-variable` and `wrong-plural` in a variant's own messages.

use super::Subject;
use crate::check::common::{dropped_variable, wrong_plural};
use crate::diag::Diagnostic;
use crate::model::FactValue;

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for message in &subject.variant.front.messages {
        for choice in &message.uses.choices {
            // A choice by a word is named as its author likes.
            let decides = choice.variable.as_ref().and_then(|name| subject.meta.facts.get(name));
            if decides.is_some_and(|fact| matches!(fact.value, FactValue::Text(_))) {
                continue;
            }
            let fault = wrong_plural::fault(subject.locale, &message.id, choice);
            out.extend(fault.map(|fault| fault.at(message.span.clone())));
        }
        let Some(source) = subject.source else { continue };
        let Some(original) = source.front.messages.iter().find(|m| m.id == message.id) else {
            continue;
        };
        // One that does not parse says so by itself.
        if message.pattern.is_empty() {
            continue;
        }
        let own = subject.reach(subject.variant, message);
        for name in subject.reach(source, original).variables {
            if !own.variables.contains(&name) {
                let fault = dropped_variable::fault(&message.id, &name);
                out.push(fault.at(message.span.clone()));
            }
        }
    }
}
