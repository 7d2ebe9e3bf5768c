//! `hexapla restore`: the earlier versions of a file, and one of them put back.

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, log, table};
use crate::daemon::{Entry, Event, Journal};
use crate::diag::{Arg, nearest};
use crate::model::Hash;
use crate::pipeline::{History, KeptVersion, Present, changed_lines, present, put_back};

/// Bytes of a file that are looked at, whatever the settings say: one must be able to restore while they
/// are broken. The same as all versions of a file may have.
const LIMIT: u64 = 64 << 20;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    restored(session, parsed).err().unwrap_or(FINE)
}

fn restored(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let path = log::below(session, &parsed.text("path").unwrap_or_default());
    let history = History::new(session.system, LIMIT);
    let unread = |error: std::io::Error| failed(session, "read-failed", &path, &error);
    let versions = history.of(&path).map_err(unread)?;
    if versions.is_empty() {
        return Err(none(session, &history, &path));
    }
    let before = present(session.system, &path, LIMIT).map_err(unread)?;
    let version = match (parsed.text("id"), versions.as_slice()) {
        (Some(id), _) => match versions.iter().find(|version| version.id == id) {
            Some(version) => version,
            None => {
                let known: Vec<&str> = versions.iter().map(|v| v.id.as_str()).collect();
                let known = known.join(", ");
                let args = [("id", id.into()), ("known", known.into()), ("path", path.into())];
                session.say("restore-unknown", &args);
                return Err(USAGE);
            }
        },
        (None, [only]) => only,
        (None, _) => return list(session, &history, &path, &versions, &before),
    };
    if before == Present::Other {
        session.say("restore-in-the-way", &[("path", path.into())]);
        return Err(CONTENT);
    }
    let bytes = history.read(&path, &version.id).map_err(unread)?;
    let tell = |id: &str, args: &[(&str, Arg)]| {
        session.tell(&format!("{}\n", session.messages.text(id, args)));
    };
    let named = || [("id", (&version.id).into()), ("path", (&path).into())];
    if matches!(&before, Present::File(before) if *before == bytes) {
        tell("restore-same", &named());
        return Ok(());
    }
    if parsed.dry_run {
        tell("restore-dry-run", &named());
        return Ok(());
    }
    let moment = session.moment;
    let kept = put_back(session.system, &history, (&path, &bytes), &before, moment)
        .map_err(|error| failed(session, "record-failed", &path, &error))?;
    let mut line = Entry::new(moment, Event::Restored).of(&path);
    line.hash = Some(Hash::of(&bytes).to_string());
    // Nothing hangs on the log.
    let _ = Journal::new(session.system).write(&[line]);
    tell("restore-done", &named());
    if let Some(kept) = kept {
        tell("restore-kept", &[("id", kept.into())]);
    }
    Ok(())
}

/// Nothing is kept of this path: is another one meant?
fn none(session: &Session<'_>, history: &History<'_>, path: &str) -> u8 {
    session.say("restore-none", &[("path", path.into())]);
    let known = history.paths().unwrap_or_default();
    if let Some(near) = nearest(path, known.iter().map(String::as_str)) {
        session.say("usage-did-you-mean", &[("near", near.into())]);
    }
    USAGE
}

fn list(
    session: &Session<'_>,
    history: &History<'_>,
    path: &str,
    versions: &[KeptVersion],
    before: &Present,
) -> Result<(), u8> {
    let heads = ["id", "time", "bytes", "lines", "why"]
        .map(|column| session.messages.text(&format!("restore-heading-{column}"), &[]));
    let there: &[u8] = if let Present::File(bytes) = before { bytes } else { b"" };
    let row = |version: &KeptVersion| {
        // One that went meanwhile differs in nothing that could be shown.
        let bytes = history.read(path, &version.id).ok()?;
        let (added, removed) = changed_lines(there, &bytes);
        let why = [("why", version.why.as_str().into())];
        Some(vec![
            version.id.clone(),
            version.moment.iso(),
            version.size.to_string(),
            format!("+{added} −{removed}"),
            session.messages.text("restore-why", &why),
        ])
    };
    let rows = versions.iter().filter_map(row).collect();
    session.printer.out(&table::render(&heads, rows, session.printer.width(session.system)));
    let id = versions.first().map_or("", |version| &version.id);
    if !session.quiet {
        session.say("restore-choose", &[("id", id.into()), ("path", path.into())]);
    }
    Ok(())
}

fn failed(session: &Session<'_>, message: &str, path: &str, error: &std::io::Error) -> u8 {
    session.say(message, &[("path", path.into()), ("detail", session.cause(error))]);
    ENVIRONMENT
}
