//! A message of a text's own that nothing of the text shows.
//!
//! Why it matters: somebody translates it for nobody. More often the text was meant to show it, and names it otherwise or
//! not at all; then its words are missing.
//!
//! Example: `bursaries = "{ $n } bursaries"` under `[messages]`, and no `{ bursaries }` in the text.
//!
//! How to fix: write `{ bursaries }` where it belongs in the text, or delete it.

use super::{Subject, unknown_message};
use crate::diag::{Diagnostic, Rule};
use crate::model::variant::Refers;

/// A message of a text's own that nothing of the text shows.
pub(super) static RULE: Rule = Rule::warning("unused-message");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let messages = &subject.variant.front.messages;
    if messages.is_empty() {
        return;
    }
    let mut shown: Vec<&str> = Vec::new();
    for placeable in subject.live_placeables() {
        let Refers::Message(id) = &placeable.refers else { continue };
        if shown.contains(&id.as_str()) {
            continue;
        }
        if let Some(message) = messages.iter().find(|message| message.id == *id) {
            shown.extend(subject.reached(message).iter().map(|message| message.id.as_str()));
        }
    }
    // A function may be given a message.
    let calls: Vec<&str> = subject
        .live_placeables()
        .filter(|placeable| matches!(placeable.refers, Refers::Function(..)))
        .map(|placeable| placeable.source.as_str())
        .collect();
    for message in messages.iter().filter(|message| !shown.contains(&message.id.as_str())) {
        // One mistake is told once: at the name that was mistyped.
        let meant = |fault: &Diagnostic| unknown_message::suggests(fault, &message.id);
        let called = calls.iter().any(|call| call.contains(message.id.as_str()));
        if called || out.iter().any(meant) {
            continue;
        }
        let fault = Diagnostic::new(&RULE).arg("id", &message.id);
        let fault = fault.arg("placeable", format!("{{ {} }}", message.id));
        out.push(fault.at(message.span.clone()).of_message(&message.id, None));
    }
}
