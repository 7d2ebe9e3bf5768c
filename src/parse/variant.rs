//! A variant's file → its front matter, units and placeables.

use std::ops::Range;

use super::context::Context;
use super::placeable::Finder;
use super::{front, hidden, markdown, text, title};
use crate::data::Notation;
use crate::diag::Diagnostic;
use crate::model::Variant;

/// The notation of a text's front matter and its bytes between the fences, if it has any.
#[must_use]
pub fn front_matter(text: &str) -> Option<(Notation, Range<usize>)> {
    front::split(text).ok()?.front
}

/// Parses a variant's bytes. The text comes back too, as far as the bytes are text, so that
/// faults can be shown in it.
#[must_use]
pub fn variant<'s>(
    bytes: &'s [u8],
    context: Context<'_>,
) -> (Variant<'s>, Option<&'s str>, Vec<Diagnostic>) {
    let settings = context.settings;
    let text = match text::decode(bytes, &settings.limits) {
        Ok(text) => text,
        Err(fault) => {
            let text = std::str::from_utf8(bytes).ok();
            return (Variant::default(), text, vec![*fault]);
        }
    };
    let split = match front::split(text) {
        Ok(split) => split,
        Err(fault) => return (Variant::default(), Some(text), vec![*fault]),
    };
    let mut faults = Vec::new();
    let table = split.front.map(|range| front::table(text, range, settings));
    let (table, base, fields, found) = table.unwrap_or_default();
    faults.extend(found);
    // Messages are looked at as Fluent, which has escapes of its own.
    hidden::in_table(&table, text, "messages", &mut faults);
    let messages = front::messages(&table, settings, &mut faults);
    let mut finder = Finder::new(&messages);
    let mut read = front::read(&table, &mut finder, context, &mut faults);
    let in_front = finder.found.len();
    let substituted = finder.substitute(&text[split.body..], split.body);
    let placeables = std::mem::take(&mut finder.found);
    faults.append(&mut finder.faults);
    let mut live = vec![false; placeables.len()];
    live[..in_front].fill(true);
    let mut body =
        markdown::body(substituted, &placeables, &mut live, &settings.limits, &mut faults);
    hidden::in_body(&body, text, &mut faults);
    if read.headline.is_none() {
        read.headline = title::take(&mut body);
    }
    read.messages = messages;
    read.base = base;
    read.fields = fields;
    (Variant { front: read, body, placeables, live_placeables: live }, Some(text), faults)
}
