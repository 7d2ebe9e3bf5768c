//! What a translation owes its source: units fingerprinted and paired, words counted.

mod align;
mod compare;
mod difference;
mod info;
mod joined;
mod lock;
mod macros;
mod marks;
mod passages;
mod prints;
mod reconcile;
mod reflow;
mod rules;
mod severity;
mod slight;
mod spelling;
mod symbols;
mod words;

pub use align::{Alignment, Pair, prints, revision, translation};
pub use compare::compare;
pub use difference::words as word_difference;
pub use joined::wording_in;
pub use lock::{LockFault, print_from, print_text, read as read_lock, write as write_lock};
pub use passages::{first_other_gap, marked_passages, passages};
pub use reconcile::{Line, Pin, Reconciled, Record, Wording, made_from, pinned, reconcile};
pub use rules::*;
pub use severity::{severity, substance};
pub use words::count;
