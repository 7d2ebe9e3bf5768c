//! The move itself, in an order in which it can be finished wherever it breaks off: what others say of
//! the article first, its locks last, and never a text without the metadata that may hold it back.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::Move;
use crate::model::lock::FOLDER;
use crate::model::path::parent;
use crate::system::{Kind, System};

/// Where it is noted that a move was begun: the two ids, a line each.
const NOTE: &str = ".hexapla/moving";
/// Where `record` keeps originals as it last saw them, and copies of locks.
const MEMORIES: [&str; 4] =
    [".hexapla/sources", ".hexapla/lock", ".hexapla/answered", ".hexapla/placed"];
/// More than two ids are long.
const MOST_BYTES: u64 = 1 << 16;
/// A picture may be of any size.
const ANY: u64 = 1 << 62;

type Failure = (String, io::Error);

/// The ids of a move that was begun and not finished.
#[must_use]
pub(super) fn unfinished(system: &dyn System) -> Option<(String, String)> {
    let bytes = system.read(Path::new(NOTE), MOST_BYTES).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (old, new) = text.trim_end().split_once('\n')?;
    Some((old.to_owned(), new.to_owned()))
}

/// Whether a file is in its new place already, as it is to be.
pub(super) fn is_there(system: &dyn System, plan: &Move, from: &str, to: &str) -> bool {
    let there = system.read(Path::new(to), ANY);
    match plan.texts.get(from) {
        Some(text) => there.is_ok_and(|there| there == text.as_bytes()),
        None => {
            let own = system.read(Path::new(from), ANY);
            own.ok().zip(there.ok()).is_some_and(|(own, there)| own == there)
        }
    }
}

/// Moves the article.
///
/// # Errors
///
/// The path that failed, and why; what was moved before it has moved, and the same again goes on
/// from there.
pub fn carry_out(system: &dyn System, plan: &Move) -> Result<(), Failure> {
    // Without the note it can still be finished as long as no text has moved, or all have.
    let note = format!("{}\n{}\n", plan.ids.0, plan.ids.1);
    let _ = put(system, NOTE, note.as_bytes());
    // Locks before the texts that they are about: done twice, that is as if done once, and a text
    // that has its new links no longer tells what it was.
    let is_lock = |path: &str| path.starts_with(FOLDER) && path.ends_with(".lock");
    let (locks, texts): (Vec<_>, Vec<_>) = plan.edits.iter().partition(|(path, _)| is_lock(path));
    for (path, text) in plan.texts.iter().filter(|(path, _)| is_lock(path)) {
        put(system, path, text.as_bytes())?;
    }
    for (path, text) in locks.into_iter().chain(texts) {
        put(system, path, text.as_bytes())?;
    }
    let is_meta = |path: &String| plan.meta.as_ref() == Some(path);
    let of = |wanted: &dyn Fn(&String) -> bool| -> Vec<&(String, String)> {
        plan.files.iter().filter(|(from, _)| wanted(from)).collect()
    };
    let is_text = |path: &String| plan.variants.contains(path);
    let rest = of(&|path| !is_lock(path) && !is_meta(path) && !is_text(path));
    for (from, to) in rest {
        shift(system, plan, from, to)?;
    }
    for (from, to) in of(&is_meta) {
        let bytes = system.read(Path::new(from), ANY).map_err(|e| (from.clone(), e))?;
        put(system, to, &bytes)?;
    }
    for (from, to) in of(&is_text) {
        shift(system, plan, from, to)?;
    }
    for (from, _) in of(&is_meta) {
        system.remove_file(Path::new(from)).map_err(|error| (from.clone(), error))?;
    }
    for (from, to) in of(&|path| is_lock(path)) {
        shift(system, plan, from, to)?;
    }
    sweep(system, plan);
    remember(system, &plan.ids.0, &plan.ids.1);
    let _ = system.remove_file(Path::new(NOTE));
    Ok(())
}

/// Brings one file to its new place.
fn shift(system: &dyn System, plan: &Move, from: &str, to: &str) -> Result<(), Failure> {
    let failed = |error| (to.to_owned(), error);
    match plan.texts.get(from).filter(|_| plan.variants.contains(from)) {
        Some(text) => {
            put(system, to, text.as_bytes())?;
            system.remove_file(Path::new(from)).map_err(|error| (from.to_owned(), error))
        }
        None => {
            system.create_folder(Path::new(parent(to))).map_err(failed)?;
            system.rename(Path::new(from), Path::new(to)).map_err(failed)
        }
    }
}

/// Writes a file whole, or not at all.
fn put(system: &dyn System, path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error| (path.to_owned(), error);
    let file = Path::new(path);
    if let Some(folder) = file.parent() {
        system.create_folder(folder).map_err(failed)?;
    }
    let beside = PathBuf::from(format!("{path}.new"));
    system.write(&beside, bytes).map_err(failed)?;
    system.sync(&beside).map_err(failed)?;
    system.rename(&beside, file).map_err(failed)
}

/// What this computer remembers of the article moves with it, as far as it can.
fn remember(system: &dyn System, old: &str, new: &str) {
    for memory in MEMORIES {
        let (from, to) = (format!("{memory}/{old}"), format!("{memory}/{new}"));
        for entry in system.list(Path::new(&from)).unwrap_or_default() {
            let Some(name) = entry.path.file_name().filter(|_| entry.kind == Kind::File) else {
                continue;
            };
            let _ = system.create_folder(Path::new(&to));
            let _ = system.rename(&Path::new(&from).join(name), &Path::new(&to).join(name));
        }
        let _ = system.remove_folder(Path::new(&from));
    }
}

/// Removes folders that are empty now; one that holds anything else stays.
fn sweep(system: &dyn System, plan: &Move) {
    let folders: BTreeSet<&str> = plan.files.iter().map(|(from, _)| parent(from)).collect();
    for folder in folders.into_iter().rev() {
        let mut here = Path::new(folder);
        while here.components().count() > 1
            && system.list(here).is_ok_and(|entries| entries.is_empty())
            && system.remove_folder(here).is_ok()
        {
            let Some(above) = here.parent() else { break };
            here = above;
        }
    }
}
