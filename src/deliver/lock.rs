//! One publisher at a time for each target folder.

use std::io;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::system::{Held, System};

/// The file that the lock stands for. Sections' ids begin with no dot.
const NAME: &str = ".lock";

/// Who holds a lock.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Holder {
    /// The process.
    pub pid: u32,
    /// Its computer.
    pub host: String,
    /// Since when, as RFC 3339 writes it.
    pub since: String,
}

/// What came of asking for the lock.
pub enum Lock<'t> {
    /// Nobody else publishes as long as this is held.
    Held(Box<dyn Held + 't>),
    /// Somebody else has it; who, if the file says so.
    Taken(Option<Holder>),
}

/// Asks for the lock of a target folder, which is made if it is not there.
///
/// The operating system frees the lock when its process ends, even by `kill -9`: there are no
/// stale locks.
///
/// # Errors
///
/// If the folder or the lock cannot be made.
pub fn lock<'t>(system: &'t dyn System, root: &Path, patience: Duration) -> io::Result<Lock<'t>> {
    system.create_folder(root)?;
    let file = root.join(NAME);
    let process = system.process();
    let since = jiff::Timestamp::from_second(system.now().0).unwrap_or_default().to_string();
    let own = Holder { pid: process.id, host: process.host, since };
    // Texts and a number: it cannot fail to serialise.
    let note = format!("{}\n", serde_json::to_string(&own).unwrap_or_default());
    Ok(match system.lock(&file, &note, patience)? {
        Some(held) => Lock::Held(held),
        None => {
            let note = system.read(&file, 1 << 16).ok();
            Lock::Taken(note.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
        }
    })
}
