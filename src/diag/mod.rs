//! Diagnostics: a code with typed arguments and a place. Their words are Fluent messages.

mod diagnostic;
mod forms;
mod github;
pub mod human;
pub mod json;
mod junit;
pub mod markdown;
mod report;
mod sarif;
mod suggest;

pub use crate::messages::Arg;
pub use diagnostic::{
    Beside, Diagnostic, Few, Level, Location, MORE_LIKE_THIS, MessagePlace, Rule, keep_few,
    line_ends, locate_all,
};
pub use forms::Format;
pub use report::{FailOn, Report, RuleText};
pub use suggest::nearest;
