//! Diagnostics: a code with typed arguments and a place. Their words are Fluent messages.

mod diagnostic;
pub mod human;
pub mod json;
mod suggest;

pub use diagnostic::{
    Arg, Diagnostic, Level, Location, MORE_LIKE_THIS, Rule, keep_few, locate_all,
};
pub use suggest::nearest;
