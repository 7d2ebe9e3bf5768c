//! What a translation owes its source: units paired, words counted.

mod align;
mod words;

pub use align::{Alignment, Pair, missing, prints, translation};
pub use words::count;
