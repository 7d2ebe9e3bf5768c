//! The daemon and what it leaves behind.

mod accepted;
mod log;
