//! Files for translators: what they begin with (`fill_in`), what they bring up to date (`update`), and what comes
//! back (`answer`), put into the text that it is for (`merge`).
//!
//! Each paragraph stands below a mark, `¶`, which says what it was made from. A mark is written once and
//! understood again; nobody who translates has to.

mod answer;
mod blocks;
mod body;
mod doubled;
mod ending;
mod fill_in;
mod fitting;
mod forms;
mod gone;
mod items;
mod keys;
mod labels;
mod marks;
mod merge;
mod notes;
mod repair;
mod shape;
mod skeleton;
mod tables;
mod taking;
mod torn;
mod update;
mod without;

pub use answer::{
    Answer, AnsweredBlock, AnsweredKey, Cleaned, answer, cleaned, frame_in, open_end,
};
pub use blocks::{block_hash, blocks};
pub use ending::{Further, between, between_in, further, further_in};
pub use fill_in::{Handing, Notes, fill_in};
pub use fitting::{fit, fitted};
pub use forms::to_write;
pub use gone::{Gone, Standing, Where};
pub use keys::{OwnMessage, messages_of, path_at, text_at};
pub use labels::signed;
pub use marks::{Mark, Place};
pub use merge::{Earlier, Lost, Merged, merge};
pub use notes::{Noted, asked, noted, written};
pub use repair::{Damage, damage, repaired};
pub use shape::{Misshapen, misshapen};
pub use torn::torn;
pub use update::{BlockTask, KeyTask, Update, update};
pub use without::without as without_key;
