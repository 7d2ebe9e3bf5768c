//! What translators send: looked at in its place, written there durably, and answered; and what was there before.
//!
//! `judging` decides, and writes nothing; `placing` writes in an order in which nothing is ever lost; `receipt`
//! makes the letter; `whose` says who sent it, and `credit` notes that in the text; `history` keeps what was replaced, and `restore` puts it back.

mod credit;
mod desk;
mod history;
mod judging;
mod notes;
mod over;
mod placing;
mod receipt;
mod restore;
mod whose;

pub use history::{History, Kept, Version, Why};
pub use judging::{Fate, Judged, Parcel, Remark, is_receipt, judge};
pub use placing::{answer, place, remove};
pub use receipt::{RECEIPT, letter, path_of};
pub use restore::{Present, changed_lines, present, put_back};
pub use whose::{tongues, whose};
