//! Pairs the units of two texts: of two revisions in one language, or of an original and its
//! translation.

mod alignment;
mod exact;
mod keyed;
mod kin;
mod kinds;
mod pairing;
mod prints;

pub use alignment::{Alignment, Pair};
pub use kinds::missing;
pub use prints::prints;
