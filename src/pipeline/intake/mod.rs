//! What translators send: looked at in its place, written there durably, and answered; and what was there before.
//!
//! `opening` knows a parcel by itself, `outdated` one whose name says that it is an old version, `framed` looks after the frame of handed-out files, `marked` knows one by the marks of a file that was handed out, `asking` asks whose article or language nobody can tell, `tongues` has the text decide between scripts of the language that a name says, `judging` in its place and decides, and writes nothing; `placing` writes in an order in which nothing is ever lost; `receipt`
//! makes the letter, in the words of `wording`, and with what `quoting` cuts, and `coming` its end; `unsaid` asks for messages that were left empty, `ending` tells of a greeting below a text, `settled` leaves out what a file's own marks settle, and `guesses` knows which pairs of a text without marks nobody knows for sure; `packed` opens archives, `taken` remembers what came of them, and `documents` has office documents read; `whose` says who sent it, and `credit` notes that in the text; `rivals` holds texts for one place that lie there together, and `placed` those that come one after the other; `history` keeps what was replaced, and `restore` puts it back.

mod address;
mod addresses;
mod answered;
mod answers;
mod aside;
mod asking;
mod coming;
mod credit;
mod desk;
mod documents;
mod enclosed;
mod ending;
mod framed;
mod gathering;
mod guesses;
mod history;
mod judging;
mod letters;
mod lines;
mod marked;
mod names;
mod next;
mod notes;
mod opening;
mod outdated;
mod over;
mod packed;
mod parcel;
mod placed;
mod placing;
mod prose;
mod quoting;
mod receipt;
mod receiving;
mod restore;
mod retyped;
mod rivals;
mod settled;
mod signing;
mod strings;
mod taken;
mod tongues;
mod unsaid;
mod whose;
mod wording;

pub use aside::look_aside;
pub use gathering::Lying;
pub use history::{History, Kept, Version, Why};
pub use judging::{Network, judge, judge_in};
pub use letters::{tidy, withdraw};
pub use names::shown;
pub use next::Next;
pub use packed::parcels;
pub use parcel::{Fate, Judged, Parcel, Remark, is_receipt};
pub(super) use placing::put;
pub use placing::{answer, place, place_all, remove};
pub use receipt::{RECEIPT, letter, path_of};
pub use receiving::{Received, receive};

pub use restore::{Present, changed_lines, present, put_back};
pub use whose::{tongues, whose};
