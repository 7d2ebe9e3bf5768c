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

/// What is wrong with one.
#[derive(Clone, Copy)]
pub(super) struct Broken<'b> {
    /// Which of the message's cases it is.
    pub case: &'static str,
    /// As it is written, with its braces.
    pub placeable: &'b str,
    /// The function that refuses it.
    pub function: &'b str,
    /// An option of the function's, and its value or what else is refused.
    pub option: &'b str,
    pub value: &'b str,
    /// What the function is given, and of what kind that is.
    pub given: &'b str,
    pub kind: &'static str,
}

impl Broken<'_> {
    pub(super) const NONE: Self = Self {
        case: "",
        placeable: "",
        function: "",
        option: "",
        value: "",
        given: "",
        kind: "none",
    };

    /// The finding.
    pub(super) fn told(self, subject: &Subject<'_>) -> Diagnostic {
        let fault = Diagnostic::new(&RULE).arg("case", self.case).arg("function", self.function);
        let fault = fault.arg("placeable", self.placeable).arg("locale", subject.locale);
        let fault = fault.arg("option", self.option).arg("value", self.value);
        fault.arg("given", self.given).arg("kind", self.kind)
    }
}

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    if !subject.meta_is_sound {
        return;
    }
    // What is too large has no value either, and that is said.
    let total: usize = subject.values.iter().flatten().map(String::len).sum();
    if total > subject.settings.limits.value_bytes || subject.is_idle_and_nameless() {
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
            let broken = Broken { case: "value", placeable: &placeable.source, ..Broken::NONE };
            out.push(broken.told(subject).at(placeable.span.clone()));
        }
    }
}
