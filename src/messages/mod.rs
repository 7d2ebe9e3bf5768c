//! The tool's own words: Fluent messages, in the language of the person at the terminal.

mod arg;
mod catalogs;
mod cause;
pub mod causes;
mod commands;
mod speech;

pub use arg::Arg;
pub use catalogs::{catalogs, languages};
pub use cause::Cause;
pub use commands::commands;
pub use speech::Messages;
