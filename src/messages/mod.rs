//! The tool's own words: Fluent messages, in the language of the person at the terminal.

mod arg;
mod catalogs;
mod cause;
mod cause_of_fluent;
mod cause_of_system;
mod cause_of_tables;
mod cause_of_templates;
pub mod causes;
mod commands;
mod speech;

pub use arg::Arg;
pub use catalogs::{catalogs, languages};
pub use cause::Cause;
pub use commands::commands;
pub use speech::{Messages, with_kin};
