//! Locks onto the disk: each whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use super::Recording;
use crate::model::lock::FOLDER;
use crate::system::System;

/// The file whose lock those who write locks, and texts with them, take one after the other.
pub const TURN: &str = ".hexapla/record";

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
    // The originals first: a lock that says "stale" can then always say since what. What is kept for
    // later need not survive a power cut.
    for (path, bytes) in &recording.kept {
        let done = beside(system, path, bytes);
        let done = done.and_then(|new| new.map_or(Ok(()), |new| put(system, &new, path)));
        if let Err(fault) = done {
            written.unkept = Some(fault);
            // A folder that cannot be written is so for all.
            break;
        }
    }
    let mut ready = Vec::new();
    for lock in &recording.locks {
        let Some(text) = &lock.text else { continue };
        match beside(system, &lock.path, text.as_bytes()) {
            Ok(new) => ready.push((lock, new)),
            Err(fault) => written.failed.push(fault),
        }
    }
    // Many are brought to the disk in one go, a few one by one.
    let is_safe = ready.len() > ONE_BY_ONE && system.sync_tree(Path::new(FOLDER)).is_ok();
    for (lock, new) in ready {
        let done = new.map_or(Ok(()), |new| {
            let synced = if is_safe { Ok(()) } else { system.sync(&new) };
            if synced.is_err() {
                let _ = system.remove_file(&new);
            }
            synced.map_err(|error| (lock.path.clone(), error))?;
            put(system, &new, &lock.path)
        });
        // The old one goes once the new one is there.
        let done = done.and_then(|()| match &lock.moved_from {
            Some(old) => remove(system, old),
            None => Ok(()),
        });
        written.failed.extend(done.err());
    }
    written
}

/// Locks up to which each is brought to the disk by itself.
const ONE_BY_ONE: usize = 8;

/// Writes a file's new bytes beside it; nothing if it has them already.
fn beside(
    system: &dyn System,
    path: &str,
    bytes: &[u8],
) -> Result<Option<PathBuf>, (String, io::Error)> {
    let failed = |error| (path.to_owned(), error);
    let limit = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let file = Path::new(path);
    if system.read(file, limit).is_ok_and(|there| there == bytes) {
        return Ok(None);
    }
    if let Some(folder) = file.parent() {
        system.create_folder(folder).map_err(failed)?;
    }
    // Hidden: who looks after the folder, be it the daemon or a person, has nothing to do with it.
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let new = file.with_file_name(format!(".{name}.new"));
    if let Err(error) = system.write(&new, bytes) {
        let _ = system.remove_file(&new);
        return Err(failed(error));
    }
    Ok(Some(new))
}

/// Puts the new bytes into the place of the old ones.
fn put(system: &dyn System, new: &Path, path: &str) -> Result<(), (String, io::Error)> {
    let done = system.rename(new, Path::new(path));
    if done.is_err() {
        let _ = system.remove_file(new);
    }
    done.map_err(|error| (path.to_owned(), error))
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
