//! The daemon and what it leaves behind.

mod accepted;
mod first_start;
mod log;
