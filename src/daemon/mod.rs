//! The daemon: what changes in the tree is read when it has settled, and published when it is time.
//!
//! What decides is pure, and is given instants: `std::time::Duration` since some start for time that only
//! goes on, [`Moment`](crate::model::Moment) for the clock on the wall, which jumps.
//!
//! - [`watching`]: what the system tells → hints.
//! - [`view`]: the folders as they were when they were last looked at → what has changed.
//! - [`settle`]: hints and stamps → which files are done being written.
//! - [`hold`]: what there was and what there is → whether the loss is an accident.
//! - [`schedule`]: changes, appointments and clocks → when to publish.
//! - `engine`: batches of changed paths → what is shown; `run`: the loop around it.
//! - `inbox`: what translators drop → their places, and answers.
//! - `publishing`: what is shown → releases, with what was made before; `former`: pictures as they were last published.
//! - `room`: what previews show.
//! - [`accepted`]: the last bytes of each file that were good.
//! - [`journal`]: what was done with each file, and when.

pub mod accepted;
mod control;
mod engine;
mod former;
pub mod hold;
mod inbox;
pub mod journal;
mod metrics;
mod publishing;
mod room;
mod run;
pub mod schedule;
pub mod settle;
mod told;
pub mod view;
pub mod watching;

pub use accepted::Accepted;
pub use control::HEADER;
pub use engine::{Batch, Did, Engine, Fate, Shown};
pub use hold::{Held, Loss, Standing, judge};
pub use inbox::line as delivery_line;
pub use journal::{Entry, Event, Journal};
pub use run::{ADDRESS, End, Herald, News, Options, run};
pub use schedule::{Cause, Next, Schedule};
pub use settle::{Hint, Settler};
pub use told::{as_shown, is_at_work};
pub use view::View;
pub use watching::{Deaf, Heard, Watching};
