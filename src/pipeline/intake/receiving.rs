//! Deliveries taken over and answered, one batch after the other.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::enclosed;
use super::history::{History, Why};
use super::parcel::{Fate, Judged, Parcel};
use super::placing::{again, answer, place_all, remove};
use super::receipt::letter;
use super::taken;
use super::whose::{tongues, whose};
use crate::intake::LARGEST;
use crate::messages::{Messages, with_kin};
use crate::model::{Locale, Moment, Settings};
use crate::system::System;

/// What became of a delivery.
#[derive(Debug)]
pub struct Received {
    /// What was looked at.
    pub parcel: Parcel,
    /// What came of looking.
    pub judged: Judged,
    /// The letter, if there is anybody to be answered.
    pub letter: Option<String>,
    /// The letter about the archive that it came in, with the first of those that came in it.
    pub whole: Option<String>,
    /// The letter before it, if somebody has written into that, where it is now.
    pub kept: Option<PathBuf>,
    /// Why it could not be taken over, answered or taken away, if so: it lies where it was.
    pub failed: Option<io::Error>,
    /// Whether its text is in its place, also if something failed after that.
    pub is_placed: bool,
}

impl Received {
    /// Deliveries with their letters; nothing is done yet. What came in one archive is answered in one language.
    #[must_use]
    pub fn all(
        parcels: Vec<Parcel>,
        judged: Vec<Judged>,
        settings: &Settings,
        reader: &Locale,
    ) -> Vec<Self> {
        let new = |(parcel, judged)| Self {
            parcel,
            judged,
            letter: None,
            whole: None,
            kept: None,
            failed: None,
            is_placed: false,
        };
        let mut all: Vec<Self> = parcels.into_iter().zip(judged).map(new).collect();
        // Those of one language are read once.
        let mut spoken: BTreeMap<Vec<Locale>, Messages> = BTreeMap::new();
        for group in all.chunk_by_mut(is_with) {
            let speaks = group.iter().find(|one| one.judged.locale.is_some()).or(group.first());
            let Some(first) = speaks else { continue };
            let wanted = wanted(&first.parcel, &first.judged, settings, reader);
            let words = spoken.entry(wanted).or_insert_with_key(|own| Messages::new(own));
            for one in group.iter_mut() {
                one.letter = letter(&one.judged, &one.parcel, words);
            }
            let whole = enclosed::letter(group, words);
            if let Some(first) = group.first_mut() {
                first.whole = whole;
            }
        }
        all
    }
}

/// Whether two came in one file.
fn is_with(one: &Received, other: &Received) -> bool {
    one.parcel.file().place == other.parcel.file().place
}

/// Writes what was accepted, the letters, and takes away what is in its place. What cannot be written keeps none of the others
/// back.
pub fn receive(
    system: &dyn System,
    moment: Moment,
    all: &mut [Received],
    (settings, inbox): (&Settings, &Path),
) {
    let judged: Vec<&Judged> = all.iter().map(|one| &one.judged).collect();
    let placed = place_all(system, moment, &judged, settings);
    for (one, placed) in all.iter_mut().zip(placed) {
        one.is_placed = placed.is_ok() && one.judged.fate == Fate::Accepted;
        one.failed = placed.and_then(|()| keep(system, moment, one, inbox)).err();
    }
    for group in all.chunk_by_mut(is_with) {
        if let Err(error) = finish(system, group, inbox) {
            for one in group.iter_mut().filter(|one| one.failed.is_none()) {
                one.failed = Some(again(&error));
            }
        }
    }
    // What is remembered of archives that are gone is only in the way.
    let _ = taken::forget(system);
}

/// Keeps a document whose text was taken over: there is more in it than any text has.
fn keep(system: &dyn System, moment: Moment, one: &Received, inbox: &Path) -> io::Result<()> {
    let is_done = matches!(one.judged.fate, Fate::Accepted | Fate::Known);
    let is_document = is_done && one.judged.heading.is_some();
    let bytes = one.parcel.bytes.as_deref().filter(|_| is_document);
    let Some(bytes) = bytes.filter(|_| one.parcel.place.starts_with(inbox)) else { return Ok(()) };
    let path = inbox.join(&one.parcel.path).to_string_lossy().into_owned();
    // Of an inbox outside of the network too.
    let is_below = crate::model::path::join("", &path).as_deref() == Some(&*path);
    let path = if is_below { path } else { format!("inbox/{}", one.parcel.path) };
    History::new(system, LARGEST).keep(&path, bytes, moment, Why::Removed).map(|_| ())
}

/// Answers what came in one file, and takes the file away if all of it is in its place.
fn finish(system: &dyn System, group: &mut [Received], inbox: &Path) -> io::Result<()> {
    let Some(first) = group.first() else { return Ok(()) };
    let file = first.parcel.file();
    let is_failed = group.iter().any(|one| one.failed.is_some());
    let is_done = |one: &Received| matches!(one.judged.fate, Fate::Accepted | Fate::Known);
    let is_whole = !is_failed && group.iter().all(is_done);
    let lies_there = file.place.starts_with(inbox);
    if first.parcel.packed.is_some() && lies_there && !is_whole {
        taken::note(system, &file.place, group)?;
    }
    if is_failed {
        return Ok(());
    }
    let words = if first.parcel.packed.is_some() { &first.whole } else { &first.letter };
    let kept = answer(system, file, words.as_deref())?;
    if is_whole && lies_there {
        remove(system, file, inbox)?;
    }
    group[0].kept = kept;
    Ok(())
}

/// The letter's language: the first of these that Hexapla speaks.
fn wanted(parcel: &Parcel, judged: &Judged, settings: &Settings, reader: &Locale) -> Vec<Locale> {
    let own = judged.locale.as_ref();
    let mut wanted = tongues(settings, parcel, own);
    // Where nobody knows what a file is, its folder tells less of its language than its sender's own.
    let is_known = judged.article.is_some() || judged.target.is_some();
    if let Some(sender) = whose(settings, &parcel.path, own).filter(|_| !is_known) {
        wanted.splice(0..0, sender.language.clone());
    }
    if wanted.is_empty() {
        wanted.push(reader.clone());
    }
    with_kin(wanted)
}
