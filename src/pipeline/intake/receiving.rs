//! Deliveries taken over and answered, one batch after the other.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::judging::{Fate, Judged, Parcel};
use super::placing::{answer, place_all, remove};
use super::receipt::letter;
use super::whose::{tongues, whose};
use crate::messages::Messages;
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
    /// Why it could not be taken over, answered or taken away, if so: it lies where it was.
    pub failed: Option<io::Error>,
}

impl Received {
    /// Deliveries with their letters; nothing is done yet.
    #[must_use]
    pub fn all(
        parcels: Vec<Parcel>,
        judged: Vec<Judged>,
        settings: &Settings,
        reader: &Locale,
    ) -> Vec<Self> {
        // Those of one language are read once.
        let mut spoken: BTreeMap<Vec<Locale>, Messages> = BTreeMap::new();
        let new = |(parcel, judged): (Parcel, Judged)| {
            let wanted = wanted(&parcel, &judged, settings, reader);
            let messages = spoken.entry(wanted).or_insert_with_key(|own| Messages::new(own));
            let letter = letter(&judged, &parcel, messages);
            Self { parcel, judged, letter, failed: None }
        };
        parcels.into_iter().zip(judged).map(new).collect()
    }
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
        let done = placed
            .and_then(|()| answer(system, &one.parcel, one.letter.as_deref()))
            .and_then(|()| {
                let is_done = matches!(one.judged.fate, Fate::Accepted | Fate::Known);
                if is_done && one.parcel.place.starts_with(inbox) {
                    remove(system, &one.parcel, inbox)?;
                }
                Ok(())
            });
        one.failed = done.err();
    }
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
    wanted
}
