//! `hexapla intake`: what was sent, taken over once.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE};
use crate::daemon::{Entry, Journal, delivery_line};
use crate::model::Settings;
use crate::pipeline::intake::{self, Fate, Judged, Lying, Network, Parcel, Received};
use crate::system::Kind;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let network = Network::read(session.system, session.moment)
        .map_err(|refusal| session.refuse(&refusal))?;
    let settings = network.settings();
    let inbox = Path::new(&settings.inbox);
    if !parsed.dry_run {
        let known = &mut BTreeMap::new();
        if let Err(error) = intake::look_aside(session.system, inbox, session.system.now(), known) {
            let args =
                [("path", settings.inbox.as_str().into()), ("detail", session.cause(&error))];
            session.say("intake-failed", &args);
        }
        intake::tidy(session.system, &Lying::below(session.system, inbox), session.system.now(), 0);
    }
    let (parcels, all_read) = parcels(session, parsed, settings)?;
    if parcels.is_empty() {
        session.say("intake-nothing", &[]);
        return Ok(if all_read { FINE } else { ENVIRONMENT });
    }
    let judged = intake::judge_in(&network, session.system, session.moment, &parcels);
    let reader = session.messages.locale();
    let mut all = Received::all(parcels, judged, settings, reader);
    if !parsed.dry_run {
        intake::receive(session.system, session.moment, &mut all, (settings, inbox));
    }
    let (mut taken, mut held, mut is_whole) = (0, 0, all_read);
    for one in &all {
        let Received { parcel, judged, .. } = one;
        if let Some(kept) = &one.kept {
            session.say("intake-written", &[("path", intake::shown(kept).into())]);
        }
        let is_done = one.failed.is_none();
        taken += usize::from(is_done && judged.fate == Fate::Accepted || one.is_placed);
        held += usize::from(is_done && judged.fate == Fate::Held);
        is_whole &= !parcel.is_closed();
        match &one.failed {
            _ if parsed.dry_run => rehearse(session, one),
            None => tell(session, parcel, judged),
            Some(error) => {
                is_whole = false;
                let path = intake::shown(&parcel.place);
                let args = [("path", path.into()), ("detail", session.cause(error))];
                if one.is_placed {
                    tell(session, parcel, judged);
                }
                session.say(if one.is_placed { "intake-remains" } else { "intake-failed" }, &args);
            }
        }
    }
    // Its sender is asked for plain text; who keeps the network can do more.
    if all.iter().any(|one| one.judged.reasons.iter().any(|reason| reason.is_unread_document())) {
        session.say("intake-pandoc", &[]);
    }
    if !parsed.dry_run {
        let lines: Vec<Entry> = all.iter().map(|one| delivery_line(one, session.moment)).collect();
        // Nothing hangs on the log.
        let _ = Journal::new(session.system).write(&lines);
    }
    let id = if parsed.dry_run { "intake-would" } else { "intake-summary" };
    session.say(id, &[("taken", taken.into()), ("held", held.into())]);
    Ok(match () {
        () if !is_whole => ENVIRONMENT,
        () if held > 0 => CONTENT,
        () => FINE,
    })
}

/// Says what would be done; a letter that nobody would find is shown here.
fn rehearse(session: &Session<'_>, one: &Received) {
    let Received { parcel, judged, letter, .. } = one;
    let path = ("path", intake::shown(&parcel.place).into());
    match judged.fate {
        Fate::Accepted => {
            let target = judged.target.clone().unwrap_or_default();
            session.say("intake-would-take", &[path, ("target", target.into())]);
        }
        Fate::Held => {
            session.say("intake-would-hold", &[path]);
            let letter = letter.as_deref().unwrap_or_default();
            session.printer.out(&format!("\n{letter}\n"));
        }
        Fate::Known | Fate::Ignored => tell(session, parcel, judged),
    }
}

fn tell(session: &Session<'_>, parcel: &Parcel, judged: &Judged) {
    let path = ("path", intake::shown(&parcel.place).into());
    match judged.fate {
        Fate::Accepted => {
            let target = judged.target.clone().unwrap_or_default();
            session.say("intake-taken", &[path, ("target", target.into())]);
        }
        Fate::Known => session.say("intake-there", &[path]),
        Fate::Held => {
            let receipt = intake::shown(&intake::path_of(&parcel.file().place));
            session.say("intake-held", &[path, ("receipt", receipt.into())]);
        }
        Fate::Ignored => session.say("intake-ignored", &[path]),
    }
}

/// The files that were named, or else those in the inbox; and whether all of them could be read.
fn parcels(
    session: &Session<'_>,
    parsed: &Parsed,
    settings: &Settings,
) -> Result<(Vec<Parcel>, bool), u8> {
    let named = parsed.texts("file");
    let inbox = Path::new(&settings.inbox);
    let mut places = Vec::new();
    let mut below = |folder: &Path| {
        let lying = Lying::below(session.system, folder);
        for deep in &lying.deep {
            session.say("intake-too-deep", &[("path", intake::shown(deep).into())]);
        }
        places.extend(lying.sent().map(|entry| entry.path.clone()));
    };
    let mut single = Vec::new();
    if named.is_empty() {
        below(inbox);
    }
    for name in &named {
        let place = session.as_typed(Path::new(name));
        match session.system.kind(&place) {
            Some(Kind::Folder) => below(&place),
            Some(_) => single.push(place),
            None => {
                let detail = session.cause(&ErrorKind::NotFound.into());
                session.say("read-failed", &[("path", name.as_str().into()), ("detail", detail)]);
                return Err(USAGE);
            }
        }
    }
    places.append(&mut single);
    let (mut parcels, mut all_read) = (Vec::new(), true);
    for place in settled(session, settings.watch.settle, places) {
        match intake::parcels(session.system, place, inbox, settings) {
            Ok(mut own) => parcels.append(&mut own),
            // Somebody has taken it away since.
            Err((_, error)) if error.kind() == ErrorKind::NotFound => {}
            Err((place, error)) => {
                // The others do not wait for it.
                let path = intake::shown(&place);
                let args = [("path", path.into()), ("detail", session.cause(&error))];
                session.say("read-failed", &args);
                all_read = false;
            }
        }
    }
    Ok((parcels, all_read))
}

/// The files that are done being written: what was written just now is looked at until it stands still.
fn settled(session: &Session<'_>, settle: Duration, places: Vec<PathBuf>) -> Vec<PathBuf> {
    /// Seconds after which somebody who has a file open has left it.
    const ABANDONED: u64 = 60;
    /// Looks after which a file is left to its writer.
    const LOOKS: usize = 30;
    let now = session.system.now();
    let open = session.system.being_written(&places);
    let is_young = |place: &PathBuf| {
        let written = session.system.modified(place);
        let age = written.map_or(u64::MAX, |written| now.0.abs_diff(written.0));
        age <= 1 || (age < ABANDONED && open.contains(place))
    };
    let (young, mut settled): (Vec<PathBuf>, Vec<PathBuf>) = places.into_iter().partition(is_young);
    let stamp = |place: &Path| session.system.entry(place).ok().flatten().map(|own| own.stamp);
    let mut waiting: Vec<_> = young.into_iter().map(|place| (stamp(&place), place)).collect();
    for _ in 0..LOOKS {
        if waiting.is_empty() {
            break;
        }
        std::thread::sleep(settle);
        waiting.retain_mut(|(seen, place)| {
            let now = stamp(place);
            let is_same = now == *seen
                && session.system.being_written(std::slice::from_ref(place)).is_empty();
            *seen = now;
            if is_same {
                settled.push(place.clone());
            }
            !is_same
        });
    }
    for (_, place) in waiting {
        session.say("intake-writing", &[("path", intake::shown(&place).into())]);
    }
    settled.sort();
    settled
}
