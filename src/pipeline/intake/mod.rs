//! What is delivered, and what was there before.

mod history;
mod restore;

pub use history::{History, Kept, Version, Why};
pub use restore::{Present, changed_lines, present, put_back};
