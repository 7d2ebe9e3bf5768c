//! Parcels that are in their places, put aside and not destroyed: somebody may have written to one between the look and the end,
//! or write to it still. What is not what it was then goes back to the inbox.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::parcel::Parcel;
use crate::model::{Hash, Moment, Stamp};
use crate::system::{Entry, Kind, System};

/// Where they are kept: below it a folder called after the hash of what was looked at, then the path below the inbox.
const FOLDER: &str = ".hexapla/intake/aside";

/// Digits of such a hash.
const DIGITS: usize = 32;

/// Seconds for which they are kept: a day.
const KEPT: i64 = 24 * 60 * 60;

/// Names that are tried for what goes back where something else lies by now.
const NAMES: usize = 99;

/// Puts a parcel aside. Returns whether it was what was looked at; if not, it is back.
pub(super) fn put(system: &dyn System, parcel: &Parcel, inbox: &Path) -> io::Result<bool> {
    let Some(bytes) = &parcel.bytes else { return Ok(false) };
    let own = parcel.place.strip_prefix(inbox).map_or_else(
        |_| parcel.place.file_name().map(PathBuf::from).unwrap_or_default(),
        Path::to_owned,
    );
    let aside = Path::new(FOLDER).join(Hash::of(bytes).short(DIGITS)).join(&own);
    if let Some(folder) = aside.parent() {
        system.create_folder(folder)?;
    }
    match system.rename(&parcel.place, &aside) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        // An inbox on another file system.
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            system.remove_file(&parcel.place)?;
            return Ok(true);
        }
        Err(error) => return Err(error),
    }
    let is_it = system.kind(&aside) == Some(Kind::File)
        && system.read(&aside, bytes.len() as u64).is_ok_and(|there| there == *bytes);
    if !is_it {
        give_back(system, &aside, &parcel.place)?;
    }
    Ok(is_it)
}

/// Looks whether anybody has written to what was put aside, and gives that back; what was left alone for a day goes. What is
/// `known` to be right as it is, is not read again.
///
/// # Errors
///
/// If something cannot be put back. It stays where it is.
pub fn look_aside(
    system: &dyn System,
    inbox: &Path,
    now: Moment,
    known: &mut BTreeMap<PathBuf, Stamp>,
) -> io::Result<()> {
    let mut outcome = Ok(());
    let mut there = BTreeMap::new();
    for folder in system.list(Path::new(FOLDER)).unwrap_or_default() {
        let mut found = Vec::new();
        files(system, &folder.path, &mut found);
        for entry in found {
            let is_known = known.get(&entry.path) == Some(&entry.stamp);
            let is_right = is_known || is_of(system, &entry, &folder.path);
            let changed = i64::try_from(entry.stamp.changed / 1_000_000_000).unwrap_or(now.0);
            let done = match is_right {
                true if now.0 - changed > KEPT => system.remove_file(&entry.path),
                true => {
                    there.insert(entry.path.clone(), entry.stamp);
                    Ok(())
                }
                false => {
                    let own = entry.path.strip_prefix(&folder.path).unwrap_or(&entry.path);
                    give_back(system, &entry.path, &inbox.join(own))
                }
            };
            outcome = outcome.and(done);
        }
        empty(system, &folder.path);
    }
    *known = there;
    outcome
}

/// Whether a file says what its folder is called after.
fn is_of(system: &dyn System, entry: &Entry, folder: &Path) -> bool {
    let hash = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let bytes = system.read(&entry.path, entry.size);
    bytes.is_ok_and(|bytes| Some(Hash::of(&bytes).short(DIGITS)) == hash)
}

fn files(system: &dyn System, folder: &Path, found: &mut Vec<Entry>) {
    for entry in system.list(folder).unwrap_or_default() {
        match entry.kind {
            Kind::Folder => files(system, &entry.path, found),
            _ => found.push(entry),
        }
    }
}

/// Takes folders away that nothing is left in.
fn empty(system: &dyn System, folder: &Path) -> bool {
    let mut is_empty = true;
    for entry in system.list(folder).unwrap_or_default() {
        is_empty &= entry.kind == Kind::Folder && empty(system, &entry.path);
    }
    is_empty && system.remove_folder(folder).is_ok()
}

/// Puts something back where it lay, under another name if something else lies there.
fn give_back(system: &dyn System, from: &Path, place: &Path) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        system.create_folder(folder)?;
    }
    for nth in 1..=NAMES {
        let to = numbered(place, nth);
        let done = match system.kind(from) {
            // A second name is never given to what has that name.
            Some(Kind::File) => system.link_file(from, &to).and_then(|()| system.remove_file(from)),
            _ if system.kind(&to).is_some() => Err(ErrorKind::AlreadyExists.into()),
            _ => system.rename(from, &to),
        };
        match done {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            other => return other,
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// `kites.fr.md`, `kites (2).fr.md`, …
fn numbered(place: &Path, nth: usize) -> PathBuf {
    if nth == 1 {
        return place.to_owned();
    }
    let name =
        place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let at = name.find('.').filter(|at| *at > 0).unwrap_or(name.len());
    place.with_file_name(format!("{} ({nth}){}", &name[..at], &name[at..]))
}
