//! `hexapla intake`: what was sent, taken over once.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE};
use crate::messages::Messages;
use crate::model::Settings;
use crate::pipeline::intake::{self, Fate, Judged, Parcel};
use crate::system::{Kind, System};

/// Folders in folders that are looked into.
const DEPTH: usize = 16;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let settings = session.settings()?;
    let (parcels, all_read) = parcels(session, parsed, &settings)?;
    if parcels.is_empty() {
        session.say("intake-nothing", &[]);
        return Ok(if all_read { FINE } else { ENVIRONMENT });
    }
    let (judged, settings) = intake::judge(session.system, session.moment, &parcels)
        .map_err(|refusal| session.refuse(&refusal))?;
    let (mut taken, mut held, mut is_whole) = (0, 0, all_read);
    for (parcel, judged) in parcels.iter().zip(&judged) {
        taken += usize::from(judged.fate == Fate::Accepted);
        held += usize::from(judged.fate == Fate::Held);
        if parsed.dry_run {
            rehearse(session, parcel, judged, &settings);
            continue;
        }
        let written = take(session, parcel, judged, &settings);
        is_whole &= written;
        if written {
            tell(session, parcel, judged);
        }
    }
    let id = if parsed.dry_run { "intake-would" } else { "intake-summary" };
    session.say(id, &[("taken", taken.into()), ("held", held.into())]);
    Ok(match () {
        () if !is_whole => ENVIRONMENT,
        () if held > 0 => CONTENT,
        () => FINE,
    })
}

/// Writes what was accepted, the answer, and takes the parcel away if it lies in the inbox.
fn take(session: &Session<'_>, parcel: &Parcel, judged: &Judged, settings: &Settings) -> bool {
    let system = session.system;
    let letter = intake::letter(judged, parcel, &words(session, parcel, judged, settings));
    let done = intake::place(system, session.moment, (judged, settings))
        .and_then(|()| intake::answer(system, parcel, letter.as_deref()))
        .and_then(|()| {
            let is_done = matches!(judged.fate, Fate::Accepted | Fate::Known);
            let inbox = Path::new(&settings.inbox);
            if is_done && parcel.place.starts_with(inbox) {
                intake::remove(system, parcel, inbox)?;
            }
            Ok(())
        });
    if let Err(error) = &done {
        let path = parcel.place.display().to_string();
        session.say("intake-failed", &[("path", path.into()), ("detail", session.cause(error))]);
    }
    done.is_ok()
}

/// The letter's language: the first that Hexapla speaks.
fn words(session: &Session<'_>, parcel: &Parcel, judged: &Judged, settings: &Settings) -> Messages {
    let wanted = intake::tongues(settings, parcel, judged.locale.as_ref());
    if wanted.is_empty() {
        return Messages::new(&[session.messages.locale().clone()]);
    }
    Messages::new(&wanted)
}

/// Says what would be done; a letter that nobody would find is shown here.
fn rehearse(session: &Session<'_>, parcel: &Parcel, judged: &Judged, settings: &Settings) {
    let path = ("path", parcel.place.display().to_string().into());
    match judged.fate {
        Fate::Accepted => {
            let target = judged.target.clone().unwrap_or_default();
            session.say("intake-would-take", &[path, ("target", target.into())]);
        }
        Fate::Held => {
            session.say("intake-would-hold", &[path]);
            let letter = intake::letter(judged, parcel, &words(session, parcel, judged, settings));
            session.printer.out(&format!("\n{}\n", letter.unwrap_or_default()));
        }
        Fate::Known | Fate::Ignored => tell(session, parcel, judged),
    }
}

fn tell(session: &Session<'_>, parcel: &Parcel, judged: &Judged) {
    let path = ("path", parcel.place.display().to_string().into());
    match judged.fate {
        Fate::Accepted => {
            let target = judged.target.clone().unwrap_or_default();
            session.say("intake-taken", &[path, ("target", target.into())]);
        }
        Fate::Known => session.say("intake-there", &[path]),
        Fate::Held => {
            let receipt = intake::path_of(&parcel.place).display().to_string();
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
    let mut places = Vec::new();
    if named.is_empty() {
        below(session.system, Path::new(&settings.inbox), 0, &mut places);
    }
    for name in &named {
        let place = session.as_typed(Path::new(name));
        match session.system.kind(&place) {
            Some(Kind::Folder) => below(session.system, &place, 0, &mut places),
            Some(_) => places.push(place),
            None => {
                let detail = session.cause(&ErrorKind::NotFound.into());
                session.say("read-failed", &[("path", name.as_str().into()), ("detail", detail)]);
                return Err(USAGE);
            }
        }
    }
    let (mut parcels, mut all_read) = (Vec::new(), true);
    for place in places {
        let read = session.system.read(&place, settings.limits.text_bytes);
        let bytes = match read {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::FileTooLarge => None,
            Err(error) => {
                // The others do not wait for it.
                let path = place.display().to_string();
                let args = [("path", path.into()), ("detail", session.cause(&error))];
                session.say("read-failed", &args);
                all_read = false;
                continue;
            }
        };
        let path = place.strip_prefix(&settings.inbox).map_or_else(
            |_| place.file_name().map(PathBuf::from).unwrap_or_default(),
            Path::to_owned,
        );
        let path = path.to_string_lossy().into_owned();
        parcels.push(Parcel { place, path, bytes });
    }
    Ok((parcels, all_read))
}

/// The files below a folder. Links are not followed.
fn below(system: &dyn System, folder: &Path, depth: usize, out: &mut Vec<PathBuf>) {
    for entry in system.list(folder).unwrap_or_default() {
        let name = entry.path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        match entry.kind {
            Kind::File if !intake::is_receipt(&name) => out.push(entry.path),
            Kind::Folder if depth < DEPTH && !name.starts_with('.') => {
                below(system, &entry.path, depth + 1, out);
            }
            _ => {}
        }
    }
}
