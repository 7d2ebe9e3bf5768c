//! Who put a text where it is, kept on this computer only: a text of somebody else's that comes soon after it, and was not made
//! from it, is another delivery for the same place, though the first one no longer lies in the inbox.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use super::parcel::{Fate, Judged, Parcel, Remark};
use super::placing::put;
use super::rivals::differing;
use crate::model::path::name;
use crate::model::spelling::seen;
use crate::model::{Locale, Moment};
use crate::system::System;

/// The folder, below the network's root.
const FOLDER: &str = ".hexapla/placed";

/// Bytes of a file that are read: more than any has.
const LIMIT: u64 = 1 << 16;

/// Pieces that a text must have before others are missed in it: a line or two may say anything.
const SOME: usize = 60;

/// Seconds before which whoever writes a text cannot be expected to have seen the other: a day.
const SOON: i64 = 24 * 60 * 60;

/// Letters in a row by which texts are told apart: fewer are the same by chance, and of more, few are left by a correction.
const LETTERS: usize = 6;

/// One in so many of these says that a text was made from another.
const ENOUGH: usize = 3;

/// Who sent what lies in nobody's folder.
const NOBODY: &str = "-";

/// What was put somewhere: when, whose it was, and the path in the inbox that it came by.
struct Placed {
    at: Moment,
    sender: Option<String>,
    path: String,
}

fn file(article: &str, locale: &Locale) -> PathBuf {
    Path::new(FOLDER).join(article).join(locale.as_str())
}

fn of(system: &dyn System, article: &str, locale: &Locale) -> Option<Placed> {
    let bytes = system.read(&file(article, locale), LIMIT).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let mut fields = text.trim_end_matches('\n').splitn(3, ' ');
    let at = Moment(fields.next()?.parse().ok()?);
    let sender = fields.next().filter(|own| *own != NOBODY).map(str::to_owned);
    let path = fields.next()?.to_owned();
    Some(Placed { at, sender, path })
}

/// Keeps whose text stands in a place.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn keep_placed(system: &dyn System, moment: Moment, judged: &Judged) -> io::Result<()> {
    let (Some(article), Some(locale)) = (&judged.article, &judged.locale) else { return Ok(()) };
    let sender = judged.sender.as_deref().unwrap_or(NOBODY);
    // A line end in a name would be none of a line.
    let path = judged.came_by.replace('\n', " ");
    let line = format!("{} {sender} {path}\n", moment.0);
    put(system, file(article, locale), line.as_bytes())
}

/// Holds texts that would take the place of another one, which was delivered by somebody else or by another name a short
/// while before, and that have hardly a line of it: two people have translated the same, and a person chooses.
pub(super) fn hold_later(system: &dyn System, judged: &mut [Judged], parcels: &[Parcel]) {
    let all = judged.iter_mut().zip(parcels);
    for (one, parcel) in all.filter(|(one, _)| one.fate == Fate::Accepted && !one.is_merged) {
        let (Some(article), Some(locale)) = (&one.article, &one.locale) else { continue };
        let Some(before) = one.before.as_deref().and_then(|own| std::str::from_utf8(own).ok())
        else {
            continue;
        };
        let Some(placed) = of(system, article, locale) else { continue };
        let place = parcel.packed.as_ref().map_or(&parcel.place, |archive| &archive.place);
        let is_soon = system.modified(place).is_some_and(|written| written.0 < placed.at.0 + SOON);
        if !is_soon || is_theirs(one, parcel, &placed) || is_made_from(&one.text, before) {
            continue;
        }
        let (shown, proposal) = (seen(&placed.path), seen(&with_ending(&placed.path, parcel)));
        let args = vec![("name", shown.as_str().into()), ("proposal", proposal.into())];
        let mut reasons = vec![Remark::new("intake-two-later", args)];
        reasons.extend(differing(one, before, &shown));
        one.reasons.extend(reasons);
        one.fate = Fate::Held;
    }
}

/// Whether whoever sent a text sent the one before it.
fn is_theirs(one: &Judged, parcel: &Parcel, placed: &Placed) -> bool {
    let is_same = one.sender.is_some() && one.sender == placed.sender;
    is_same || stem(&parcel.path).to_lowercase() == stem(&placed.path).to_lowercase()
}

/// A path without its file's ending: who sends a document once and plain text then is the same.
fn stem(path: &str) -> &str {
    let own = name(path);
    own.rsplit_once('.').map_or(path, |(_, ending)| &path[..path.len() - ending.len() - 1])
}

fn with_ending(path: &str, parcel: &Parcel) -> String {
    let own = name(&parcel.path).rsplit_once('.').map(|(_, ending)| ending);
    own.map_or_else(|| path.to_owned(), |ending| format!("{}.{ending}", stem(path)))
}

/// Whether a text was made from the one before it, or that from it: whoever corrects a text leaves most of it as it is, and
/// two people who translate the same seldom find the same words.
fn is_made_from(text: &str, before: &str) -> bool {
    let (own, there) = (pieces(text), pieces(before));
    let some = own.len().min(there.len());
    some < SOME || own.intersection(&there).count() * ENOUGH >= some
}

/// All pieces of some letters in a row that stand below the lines at the top.
fn pieces(text: &str) -> HashSet<Vec<char>> {
    let body = crate::parse::front_matter(text).map_or(0, |(_, range)| range.end);
    let letters: Vec<char> =
        text[body..].chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    letters.windows(LETTERS).map(<[char]>::to_vec).collect()
}
