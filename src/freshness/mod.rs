//! What a translation owes its source: units paired, words counted.

mod align;
mod words;

pub use align::missing;
pub use words::count;
