//! Why something failed, in words of ours: what readers of files, templates and strings say of a fault is English
//! in every language of the tool, and most of it is meant for programmers.
//!
//! Each of their kinds of fault has a message here. What no kind tells is handed on, marked as what a program said.

mod catalogs;
mod system;
mod tables;
mod templates;

pub use catalogs::{fluent, refusal, resolver};
pub use system::system;
pub use tables::{toml, yaml};
pub use templates::template;
