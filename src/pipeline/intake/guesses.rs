//! Which pairs of a lock nobody knows for sure: a text that came without marks was paired by what it is like. Kept on
//! this computer only, so that a text that its sender has mended is paired anew.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use super::parcel::Judged;
use super::placing::put;
use crate::freshness::{self, print_text};
use crate::model::lock::path_of;
use crate::model::{
    ArticleFiles, Hash, Locale, LocaleIx, Lock, LockEntry, MadeFrom, Passages, Print, Settings,
};
use crate::pipeline::bases::bases;
use crate::pipeline::opened::{self, Bytes};
use crate::pipeline::record::original_of;
use crate::system::System;

/// The folder, below the network's root.
const FOLDER: &str = ".hexapla/guessed";

/// Bytes of a file that are read: more than any has.
const LIMIT: u64 = 1 << 22;

/// Who sent a text that nobody's folder tells.
const NOBODY: &str = "-";

/// The sign of a pair that was known before.
const KNOWN: &str = "known";

fn file(article: &str, locale: &Locale) -> PathBuf {
    Path::new(FOLDER).join(article).join(locale.as_str())
}

/// The lock of a text, as it is.
pub(super) fn lock_of(system: &dyn System, article: &str, locale: &Locale) -> Lock {
    let bytes = system.read(Path::new(&path_of(article, locale)), LIMIT).unwrap_or_default();
    freshness::read_lock(&String::from_utf8_lossy(&bytes)).0
}

/// Keeps what of a lock is new since a text was taken, and comes from no mark.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn keep_guesses(
    system: &dyn System,
    judged: &Judged,
    (article, locale): (&str, &Locale),
    before: &Lock,
) -> io::Result<()> {
    // Answers that were put into a text say nothing of the rest of it.
    if judged.is_merged {
        return Ok(());
    }
    let path = file(article, locale);
    let pairs = |lock: &Lock| -> Vec<(String, String)> {
        let pair = |entry: &LockEntry| Some((plain(entry.base?), plain(entry.seen?)));
        lock.entries.iter().filter_map(pair).collect()
    };
    let known: BTreeSet<(String, String)> = pairs(before).into_iter().collect();
    let lock = lock_of(system, article, locale);
    let after = pairs(&lock);
    // The original as it was recorded with the lock.
    let Some(original) = lock.from.map(|from| original_of(article, &from)) else { return Ok(()) };
    let original = system.read(Path::new(&original), LIMIT).unwrap_or_default();
    if judged.is_filled_in || after.iter().all(|pair| known.contains(pair)) {
        return match system.kind(&path) {
            Some(_) if judged.is_filled_in => system.remove_file(&path),
            _ => Ok(()),
        };
    }
    let who = judged.sender.as_deref().unwrap_or(NOBODY);
    let mut text = format!("{} {who}\n", Hash::of(&original).short(16));
    for pair in &after {
        let base = if known.contains(pair) { KNOWN } else { &pair.0 };
        text.push_str(&format!("{base} {}\n", pair.1));
    }
    put(system, &path, text.as_bytes())
}

/// The fingerprint of a text, without that of its marks.
fn plain(print: Print) -> String {
    print_text(Print { markup: 0, ..print })
}

/// What the units of a whole text were made from that its sender sends again, where it has the original's structure by
/// now, and an earlier delivery was paired otherwise. Nothing where nothing was guessed.
pub(super) fn reconsidered(
    (system, settings): (&dyn System, &Settings),
    (files, locale): (&ArticleFiles, LocaleIx),
    sender: Option<&str>,
) -> Vec<MadeFrom> {
    let own = (files.id.as_str(), settings.locale(locale));
    let bytes = system.read(&file(own.0, own.1), LIMIT).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut lines = text.lines();
    let Some((state, who)) = lines.next().and_then(|line| line.split_once(' ')) else {
        return Vec::new();
    };
    if who != NOBODY && sender.is_some_and(|sender| sender != who) {
        return Vec::new();
    }
    let pairs: BTreeMap<&str, &str> =
        lines.filter_map(|line| line.split_once(' ')).map(|(base, seen)| (seen, base)).collect();
    // What somebody has said of the lock since holds.
    let lock = lock_of(system, own.0, own.1);
    let is_still = |seen: &str, base: &str| {
        let mut entries = lock.entries.iter();
        entries.any(|own| {
            own.seen.map(plain).as_deref() == Some(seen)
                && own.base.map(plain).as_deref() == Some(base)
        })
    };
    let paired = |source: &Passages<'_>, variant: &Passages<'_>| -> Vec<MadeFrom> {
        let shape = |texts: &Passages<'_>| -> Vec<_> {
            texts
                .list
                .iter()
                .map(|own| (own.kind, own.label.as_deref().map(str::to_owned)))
                .collect()
        };
        if shape(source) != shape(variant) {
            return Vec::new();
        }
        let (mut made, mut is_other) = (Vec::new(), false);
        for (theirs, ours) in source.list.iter().zip(&variant.list) {
            let seen = plain(ours.print);
            match pairs.get(seen.as_str()).copied() {
                Some(KNOWN) => continue,
                Some(base) => {
                    is_other |= base != plain(theirs.print) && is_still(&seen, base);
                }
                None => {}
            }
            let start = ours.span.start;
            let prints = vec![print_text(theirs.print)];
            made.push(MadeFrom { span: start..start + 1, prints });
        }
        if is_other { made } else { Vec::new() }
    };
    let bytes = Bytes::read(system, settings, files);
    let opened = opened::open(system, settings, files, &bytes, &mut Vec::new());
    let found = bases(settings, files, opened.source, &opened.variants);
    let Some(ix) = files.variants.iter().position(|(own, _)| *own == locale) else {
        return Vec::new();
    };
    // Of an original that has changed since, nobody knows what has moved.
    let place = found[ix].place.filter(|_| found[ix].is_sound);
    let original = place.and_then(|place| opened.variants[place].as_ref()?.1);
    if original.is_none_or(|text| Hash::of(text.as_bytes()).short(16) != state) {
        return Vec::new();
    }
    let of = |ix: usize| {
        let (variant, ..) = opened.variants[ix].as_ref()?;
        Some(freshness::passages(variant, Some(settings.locale(files.variants[ix].0))))
    };
    match (place.and_then(of), of(ix)) {
        (Some(source), Some(variant)) => paired(&source, &variant),
        _ => Vec::new(),
    }
}
