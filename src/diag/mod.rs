//! Diagnostics: a code with typed arguments and a place. Their words are Fluent messages.

mod diagnostic;
pub mod human;
pub mod json;
mod suggest;

pub use diagnostic::{Arg, Diagnostic, Level, Location, Rule};
pub use suggest::nearest;
