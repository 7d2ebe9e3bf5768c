//! Why something failed, in words of ours: what readers of files, templates and strings say of a fault is English
//! in every language of the tool, and most of it is meant for programmers.
//!
//! Each of their kinds of fault has a message here. What no kind tells is handed on, marked as what a program said.

pub use super::cause_of_fluent::{fluent, refusal, resolver};
pub use super::cause_of_system::system;
pub use super::cause_of_tables::{toml, yaml};
pub use super::cause_of_templates::template;
