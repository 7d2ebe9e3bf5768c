//! Letters that nobody needs any more.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::gathering::Lying;
use super::receipt::{RECEIPT, path_of};
use super::signing::sign_at;
use crate::model::Moment;
use crate::system::{Kind, System};

/// Seconds after which a word of thanks has been read.
const READ: i64 = 30 * 24 * 60 * 60;

/// Takes away the letters about files that are gone, and words of thanks that are a month old. What somebody has written into stays.
///
/// Programs that save a file may take it away for some `patience`, in seconds.
pub fn tidy(system: &dyn System, lying: &Lying, now: Moment, patience: i64) {
    let answered: BTreeSet<PathBuf> = lying.sent().map(|entry| path_of(&entry.path)).collect();
    for letter in lying.letters() {
        let about = about(&letter.path);
        let is_gone = !answered.contains(&letter.path)
            && about.is_none_or(|about| system.kind(&about).is_none());
        let is_ours = |is_held: bool| {
            let sign = sign_at(system, &letter.path).filter(|sign| sign.is_untouched);
            sign.is_some_and(|sign| sign.is_held == is_held)
        };
        let age = system.modified(&letter.path).map_or(0, |written| now.0 - written.0);
        let is_over = is_gone && age >= patience && is_ours(true) || age > READ && is_ours(false);
        if is_over {
            let _ = system.remove_file(&letter.path);
        }
    }
}

/// Takes away the letter about a file that is gone, if it said what was to be mended.
///
/// # Errors
///
/// If it cannot be removed.
pub fn withdraw(system: &dyn System, place: &Path) -> io::Result<()> {
    let letter = path_of(place);
    let sign = sign_at(system, &letter).filter(|sign| sign.is_untouched);
    let is_ours = sign.is_some_and(|sign| sign.is_held);
    if system.kind(&letter) == Some(Kind::File) && is_ours {
        return system.remove_file(&letter);
    }
    Ok(())
}

/// The file that a letter is about.
fn about(letter: &Path) -> Option<PathBuf> {
    let name = letter.file_name()?.to_str()?.strip_suffix(RECEIPT)?;
    Some(letter.with_file_name(name))
}
