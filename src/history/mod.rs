//! What a git repository remembers of its files: from which text of the original a translation was
//! made, and what a file said before.
//!
//! A history is read in one go, and nothing is fetched: what a shallow or partial clone lacks is
//! not known, and said to be so.

mod bases;
mod blobs;
mod log;
mod names;
mod repository;
mod walk;
mod wording;

use std::collections::BTreeMap;

use repository::Repository;

pub use bases::{Base, BaseFault, How, Request};
pub use repository::HistoryFault;

/// The histories of a network's files; most often that is one repository's, but folders of a network
/// may be repositories of their own.
#[derive(Debug)]
pub struct History {
    repositories: Vec<Result<Repository, HistoryFault>>,
    /// The repository of each folder that was asked for, by its place in the list.
    folders: BTreeMap<String, usize>,
}
