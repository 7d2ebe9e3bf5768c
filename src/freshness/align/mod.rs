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
mod script;
mod step;
mod translation;
mod words;

pub use alignment::{Alignment, Pair};
pub use prints::prints;
pub use translation::translation;
