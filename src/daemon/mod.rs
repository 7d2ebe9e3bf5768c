//! The daemon: what changes on the disk is taken in, shown and published while it runs.
//!
//! Events are hints, and looking is truth: `watching` says where something may have happened, `view` says
//! what did.

pub mod hold;
pub mod schedule;
pub mod settle;
pub mod view;
pub mod watching;

pub use view::View;
