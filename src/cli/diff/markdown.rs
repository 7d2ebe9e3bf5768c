//! A difference as Markdown: to be posted where translators talk.

use super::{changes, kind, places, remark, state, summary};
use crate::diag::markdown::{code, inline};
use crate::format::fluent::strip_isolates;
use crate::messages::Messages;
use crate::model::{Change, Edit, Owed, OwedUnit};

pub(super) fn render(messages: &Messages, owed: &Owed) -> String {
    let mut out = format!("### {}\n", plain(&summary(messages, owed)));
    for unit in &owed.units {
        out.push_str(&one(messages, owed, unit));
    }
    out
}

fn one(messages: &Messages, owed: &Owed, unit: &OwedUnit) -> String {
    let [source, variant] = places(owed, unit);
    let place = source.as_ref().or(variant.as_ref()).cloned().unwrap_or_default();
    let mut parts = vec![code(&kind(unit))];
    parts.extend(state(messages, unit).iter().map(|part| plain(part)));
    let mut out = format!("\n#### {}\n\n{}\n", code(&place), parts.join(" · "));
    if let Some(remark) = remark(messages, unit) {
        out.push_str(&format!("\n{}\n", plain(&remark)));
    }
    let source_text = match changes(unit) {
        Some(changes) => Some(changes.iter().map(edited).collect::<String>()),
        None => unit.new.as_ref().or(unit.old.as_ref()).map(|text| plain(text)),
    };
    if let Some(text) = source_text {
        let label = plain(&messages.text("diff-source", &[]));
        out.push_str(&format!("\n{label}\n\n> {text}\n"));
    }
    if let Some(text) = &unit.present {
        let place = variant.unwrap_or_default();
        let label = plain(&messages.text("diff-variant", &[("place", place.into())]));
        out.push_str(&format!("\n{label}\n\n> {}\n", plain(text)));
    }
    out
}

/// HTML's own elements for edits, which Markdown has no marks for.
fn edited(change: &Change) -> String {
    // What is escaped is trimmed, and the spaces at its ends count here.
    let text = change.text.trim();
    let start = change.text.len() - change.text.trim_start().len();
    let space = |piece: &str| if piece.is_empty() { "" } else { " " };
    let (before, after) = (
        space(&change.text[..start]),
        space(&change.text[(start + text.len()).min(change.text.len())..]),
    );
    if text.is_empty() {
        return " ".to_owned();
    }
    let text = plain(text);
    match change.edit {
        Edit::Same => format!("{before}{text}{after}"),
        Edit::Removed => format!("{before}<del>{text}</del>{after}"),
        Edit::Added => format!("{before}<ins>{text}</ins>{after}"),
    }
}

fn plain(text: &str) -> String {
    inline(&strip_isolates(text))
}
