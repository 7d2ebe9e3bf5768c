//! What translators send: looked at in its place, written there durably, and answered; and what was there before.
//!
//! `judging` decides, and writes nothing; `placing` writes in an order in which nothing is ever lost; `receipt`
//! makes the letter; `history` keeps what was replaced, and `restore` puts it back.

mod addressed;
mod answered;
mod desk;
mod history;
mod judging;
mod notes;
mod over;
mod placing;
mod receipt;
mod restore;
mod rivals;

pub use history::{History, Kept, Version, Why};
pub use judging::{Fate, Judged, Parcel, Remark, is_receipt, judge};
pub(super) use placing::put;
pub use placing::{answer, place, remove};
pub use receipt::{RECEIPT, letter, path_of};
pub use restore::{Present, changed_lines, present, put_back};
