//! CommonMark with tables, footnotes, definition lists and strikethrough → a flat body with its units.
//!
//! `events` walks through what the Markdown parser finds; the other files say what each part of it
//! becomes in the body, which `builder` holds.

mod blocks;
mod builder;
mod containers;
mod definitions;
mod events;
mod headings;
mod html;
mod inlines;

pub(super) use definitions::{masked, options, unmasked};
pub(super) use events::body;
