//! What is accepted, written to its place: first the old text to the store of earlier versions, then the new one to its
//! place, then the lock, and the parcel goes last. Whenever this ends, what was delivered is in the
//! inbox or in its place, and what was there before is in the store.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::answers::keep_answers;
use super::aside;
use super::guesses::{keep_guesses, lock_of};
use super::history::{History, Why, sync_above};
use super::parcel::{Fate, Judged, Parcel};
use super::placed::keep_placed;
use super::receipt;
use super::signing::put_aside;
use crate::model::lock::path_of;
use crate::model::path::shortened;
use crate::model::{Hash, Moment, Settings};
use crate::pipeline::record::{Act, Selection, TURN, record, write_locks};
use crate::system::{Held, Kind, System};

/// Where files are written before they go to their places.
const NEW: &str = ".hexapla/intake/new";

/// How long one waits for the other.
const PATIENCE: Duration = Duration::from_secs(60);

/// Writes what was accepted to its place.
///
/// # Errors
///
/// If it could not be written.
pub fn place(
    system: &dyn System,
    moment: Moment,
    (judged, settings): (&Judged, &Settings),
) -> io::Result<()> {
    place_all(system, moment, &[judged], settings).pop().unwrap_or(Ok(()))
}

/// The same of several, and their locks all at once. What cannot be written keeps none of the others back.
#[must_use]
pub fn place_all(
    system: &dyn System,
    moment: Moment,
    all: &[&Judged],
    settings: &Settings,
) -> Vec<io::Result<()>> {
    if !all.iter().any(|judged| recorded(judged)) {
        return all.iter().map(|_| Ok(())).collect();
    }
    let held = match my_turn(system) {
        Ok(held) => held,
        Err(error) => return all.iter().map(|_| Err(again(&error))).collect(),
    };
    clear(system);
    let mut done: Vec<io::Result<()>> =
        all.iter().map(|judged| put_in_place(system, moment, judged, settings)).collect();
    let mut selection = Selection::default();
    for (judged, _) in all.iter().zip(&done).filter(|(_, done)| done.is_ok()) {
        if let (Some(article), Some(locale), true) =
            (&judged.article, &judged.locale, recorded(judged))
            && let Some(locale) = settings.find_locale(locale)
        {
            selection.articles.push(article.clone());
            selection.variants.insert((article.clone(), locale), judged.made.clone());
            // Without it a correction is held, and nothing is lost.
            let own = (article.as_str(), settings.locale(locale));
            let _ = keep_answers(system, own, judged.sender.as_deref(), &judged.put);
            if judged.fate == Fate::Accepted && !judged.is_merged {
                let _ = keep_placed(system, moment, judged);
            }
        }
    }
    // Who sent a text without marks may send it again, and it is paired anew then.
    let texts = all.iter().zip(&done).filter_map(|(judged, done)| {
        let is_new = judged.fate == Fate::Accepted && done.is_ok();
        let locale = settings.find_locale(judged.locale.as_ref()?).filter(|_| is_new)?;
        let own = (judged.article.as_deref()?, settings.locale(locale));
        Some((judged, own, lock_of(system, own.0, own.1)))
    });
    let texts: Vec<_> = texts.collect();
    if !selection.variants.is_empty()
        && let Ok(recording) = record(system, moment, &selection, Act::Record)
    {
        let failed = write_locks(system, &recording).failed;
        for (judged, own, before) in &texts {
            // Without them a pairing is kept, and nothing is lost.
            let _ = keep_guesses(system, judged, *own, before);
        }
        // A text without its lock is not taken over yet: what was sent stays, and the next run writes the lock.
        for (judged, done) in all.iter().zip(&mut done).filter(|(_, done)| done.is_ok()) {
            let own = lock_path(judged, settings);
            if let Some((_, error)) = failed.iter().find(|(path, _)| own.as_ref() == Some(path)) {
                *done = Err(again(error));
            }
        }
    }
    drop(held);
    done
}

/// The lock that is written with a text.
fn lock_path(judged: &Judged, settings: &Settings) -> Option<String> {
    let (article, locale) = judged.article.as_ref().zip(judged.locale.as_ref())?;
    let locale = settings.find_locale(locale).filter(|_| recorded(judged))?;
    Some(path_of(article, settings.locale(locale)))
}

/// Whether its lock is written: what is there already may lack it, if a crash came in between.
fn recorded(judged: &Judged) -> bool {
    judged.target.is_some() && matches!(judged.fate, Fate::Accepted | Fate::Known)
}

fn target(judged: &Judged) -> Option<&str> {
    judged.target.as_deref().filter(|_| judged.fate == Fate::Accepted)
}

fn put_in_place(
    system: &dyn System,
    moment: Moment,
    judged: &Judged,
    settings: &Settings,
) -> io::Result<()> {
    let Some(target) = target(judged) else { return Ok(()) };
    let history = History::new(system, settings.limits.text_bytes);
    // Whatever stands there by now, and not what stood there when it was looked at.
    if let Ok(before) = system.read(Path::new(target), settings.limits.text_bytes)
        && before != judged.text.as_bytes()
    {
        let why = if judged.is_merged { Why::Merged } else { Why::Replaced };
        history.keep(target, &before, moment, why)?;
    }
    put(system, target, judged.text.as_bytes())
}

/// Waits until nobody else writes locks.
fn my_turn(system: &dyn System) -> io::Result<Box<dyn Held + '_>> {
    let turn = Path::new(TURN);
    if let Some(folder) = turn.parent() {
        system.create_folder(folder)?;
    }
    system.lock(turn, "", PATIENCE)?.ok_or_else(|| io::ErrorKind::ResourceBusy.into())
}

/// The same error for another file.
pub(super) fn again(error: &io::Error) -> io::Error {
    error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

/// Writes a file whole: nobody sees a part of it, and when this returns it is on the disk.
pub(in crate::pipeline) fn put(
    system: &dyn System,
    path: impl AsRef<Path>,
    bytes: &[u8],
) -> io::Result<()> {
    // Letters lie beside files whose names may be no text.
    let path = path.as_ref();
    let folder = path.parent().unwrap_or(Path::new(""));
    system.create_folder(folder)?;
    // Elsewhere, and by a name of this process: whoever looks at the folder, or crashes, leaves nothing there.
    let own = format!(
        "{}-{}",
        Hash::of(path.as_os_str().as_encoded_bytes()).short(16),
        system.process().id
    );
    system.create_folder(Path::new(NEW))?;
    let done = match by_way_of(system, &Path::new(NEW).join(own), path, bytes) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = shortened(&name, 200);
            by_way_of(system, &folder.join(format!(".{name}")), path, bytes)
        }
        done => done,
    };
    done.and_then(|()| sync_above(system, folder))
}

fn by_way_of(system: &dyn System, new: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let done = system
        .write(new, bytes)
        .and_then(|()| system.sync(new))
        .and_then(|()| system.rename(new, path));
    if done.is_err() {
        let _ = system.remove_file(new);
    }
    done
}

/// Takes away what a crash has left of writing; what is young may be somebody's who writes now.
fn clear(system: &dyn System) {
    /// Seconds within which any file is written.
    const LONG: i64 = 600;
    let now = system.now();
    for entry in system.list(Path::new(NEW)).unwrap_or_default() {
        if system.modified(&entry.path).is_some_and(|written| now.0 - written.0 > LONG) {
            let _ = system.remove_file(&entry.path);
        }
    }
}

/// Takes a parcel away that is in its place, if it is still what was looked at.
pub fn remove(system: &dyn System, parcel: &Parcel, inbox: &Path) -> io::Result<bool> {
    let Some(bytes) = &parcel.bytes else { return Ok(false) };
    let there = system.read(&parcel.place, bytes.len() as u64);
    if system.kind(&parcel.place) != Some(Kind::File) || there.ok().as_ref() != Some(bytes) {
        return Ok(false);
    }
    if !aside::put(system, parcel, inbox)? {
        return Ok(false);
    }
    // A delivery's folder goes with its last file.
    let mut folder = parcel.place.parent();
    while let Some(here) = folder.filter(|here| *here != inbox && here.starts_with(inbox)) {
        let is_empty = system.list(here).is_ok_and(|entries| entries.is_empty());
        if !is_empty || system.remove_folder(here).is_err() {
            break;
        }
        folder = here.parent();
    }
    Ok(true)
}

/// Puts an answer beside where a parcel lies or lay; one that says the same is left alone. An answer that there
/// is none goes. What somebody has written into a letter stays, and its new place is returned. Where the parcel's folder is
/// gone, no letter is left.
pub fn answer(
    system: &dyn System,
    parcel: &Parcel,
    text: Option<&str>,
) -> io::Result<Option<PathBuf>> {
    let path = receipt::path_of(&parcel.place);
    let limit = text.map_or(0, str::len) as u64;
    let same = |text: &str| system.read(&path, limit).is_ok_and(|there| there == text.as_bytes());
    if text.is_some_and(same) {
        return Ok(None);
    }
    let kept = put_aside(system, &path)?;
    // Whoever has moved or deleted the folder meanwhile is not given another one for a letter.
    let folder = parcel.place.parent().unwrap_or(Path::new(""));
    let is_there = folder.as_os_str().is_empty() || system.kind(folder) == Some(Kind::Folder);
    match text {
        Some(text) if is_there => put(system, path, text.as_bytes())?,
        Some(_) => {}
        None if system.kind(&path).is_some() => system.remove_file(&path)?,
        None => {}
    }
    Ok(kept)
}
