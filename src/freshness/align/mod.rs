//! Pairs the units of two texts: of two revisions in one language, or of an original and its
//! translation.

mod alignment;
mod chain;
mod cuts;
mod exact;
mod keyed;
mod kin;
mod likeness;
mod pairing;
mod prints;
mod revision;
mod script;
mod step;
mod translation;
mod wording;
mod words;

#[cfg(test)]
mod laws;

pub use alignment::{Alignment, Pair};
pub(super) use exact::unchanged;
pub(super) use likeness::leaf;
pub use prints::prints;
pub(super) use prints::{is_another, prints_and_words};
pub use revision::revision;
pub use translation::translation;
pub(super) use words::{Tallied, is_without_latin, tally};
