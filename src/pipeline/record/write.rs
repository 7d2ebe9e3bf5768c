//! Locks onto the disk: each whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use super::Recording;
use crate::system::System;

/// What came of writing.
#[derive(Default, Debug)]
pub struct Written {
    /// Locks that could not be written: their paths, and why. They are as they were.
    pub failed: Vec<(String, io::Error)>,
    /// What this computer was to keep for later and could not, the first of it.
    pub unkept: Option<(String, io::Error)>,
}

/// Writes what was recorded. A lock is replaced in one step, so that a crash leaves the old one or
/// the new one; one that cannot be written stops no other.
#[must_use]
pub fn write_locks(system: &dyn System, recording: &Recording) -> Written {
    let mut written = Written::default();
    // The originals first: a lock that says "stale" can then always say since what.
    for (path, bytes) in &recording.kept {
        if let Err(fault) = replace(system, path, bytes) {
            written.unkept = Some(fault);
            // A folder that cannot be written is so for all.
            break;
        }
    }
    for lock in &recording.locks {
        let Some(text) = &lock.text else { continue };
        let done = replace(system, &lock.path, text.as_bytes());
        // The old one goes once the new one is there.
        let done = done.and_then(|()| match &lock.moved_from {
            Some(old) => remove(system, old),
            None => Ok(()),
        });
        written.failed.extend(done.err());
    }
    written
}

fn replace(system: &dyn System, path: &str, bytes: &[u8]) -> Result<(), (String, io::Error)> {
    let failed = |error| (path.to_owned(), error);
    let limit = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let file = Path::new(path);
    if system.read(file, limit).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        system.create_folder(folder).map_err(failed)?;
    }
    let beside = PathBuf::from(format!("{path}.new"));
    let done = system.write(&beside, bytes).and_then(|()| system.sync(&beside));
    let done = done.and_then(|()| system.rename(&beside, file));
    if done.is_err() {
        let _ = system.remove_file(&beside);
    }
    done.map_err(failed)
}

/// Removes a lock that has moved, and the folders that it leaves empty.
fn remove(system: &dyn System, path: &str) -> Result<(), (String, io::Error)> {
    system.remove_file(Path::new(path)).map_err(|error| (path.to_owned(), error))?;
    let mut folder = Path::new(path).parent();
    while let Some(here) = folder.filter(|here| here.components().count() > 1) {
        // One that holds anything else stays.
        if !system.list(here).is_ok_and(|entries| entries.is_empty()) {
            break;
        }
        let _ = system.remove_folder(here);
        folder = here.parent();
    }
    Ok(())
}
