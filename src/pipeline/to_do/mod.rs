//! What is to do in a network, and what of it matters most to readers: worked out of a survey, for `status`, for what a
//! translator is told, and for whoever else asks what comes next.
//!
//! A `Cell` is an article in a locale, with all that its text owes; `tasks` makes of cells what somebody has to do
//! something about, and sorts it; [`due()`] is the part of it that is a translator's work.

mod cell;
mod due;
mod rows;
mod tasks;

pub use cell::Words;
pub(crate) use cell::{Cell, Owed, Row, is_closed, is_retracted, owes_corrections};
pub use due::{Due, Work, due};
pub(crate) use due::{dues, is_for_translators};
pub(crate) use rows::{Choice, rows};
pub(crate) use tasks::{Kind, ORDERS, Order, Task, tasks};
