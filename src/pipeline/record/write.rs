//! Locks onto the disk: each whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use super::Recording;
use crate::system::System;

/// Writes what was recorded. A lock is replaced in one step, so that a crash leaves the old one or
/// the new one.
///
/// # Errors
///
/// The path that failed, and why. What was written before it stays, and is right.
pub fn write_locks(system: &dyn System, recording: &Recording) -> Result<(), (String, io::Error)> {
    // The originals first: a lock that says "stale" can then always say since what.
    for (path, bytes) in &recording.kept {
        replace(system, path, bytes)?;
    }
    for lock in &recording.locks {
        if let Some(text) = &lock.text {
            replace(system, &lock.path, text.as_bytes())?;
        }
        if let Some(old) = &lock.moved_from {
            remove(system, old)?;
        }
    }
    Ok(())
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
    system.write(&beside, bytes).map_err(failed)?;
    system.sync(&beside).map_err(failed)?;
    system.rename(&beside, file).map_err(failed)
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
