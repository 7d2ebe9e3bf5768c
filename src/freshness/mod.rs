//! What a translation owes its source: units paired, words counted.

mod align;
mod lock;
mod words;

pub use align::missing;
pub use lock::{LockFault, read as read_lock, write as write_lock};
pub use words::count;
