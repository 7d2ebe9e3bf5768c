//! What a translation owes its source: units fingerprinted and paired, words counted.

mod align;
mod lock;
mod passages;
mod prints;
mod words;

pub use align::{Alignment, Pair, missing, prints, revision, translation};
pub use lock::{LockFault, read as read_lock, write as write_lock};
pub use passages::passages;
pub use words::count;
