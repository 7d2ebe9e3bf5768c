//! The tool's own words: Fluent messages, in the language of the person at the terminal.

mod arg;
mod catalogs;
mod commands;
mod speech;

pub use arg::Arg;
pub use catalogs::{catalogs, languages};
pub use commands::commands;
pub use speech::Messages;
