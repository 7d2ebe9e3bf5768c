//! `hexapla log`: what the daemon did with each file.

use std::path::Path;

use serde::Serialize;

use super::args::Parsed;
use super::{ENVIRONMENT, FINE, Session, USAGE, table};
use crate::daemon::journal;
use crate::daemon::{Entry, Event};
use crate::data::{duration_in, moment_in};
use crate::diag::Format;
use crate::model::{Moment, path};

/// Lines that are shown if nobody says how many.
const USUAL: u64 = 100;

/// The JSON form: a contract, documented in `docs/log.md`.
#[derive(Serialize)]
struct Form<'e> {
    version: u32,
    entries: &'e [Entry],
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let since = match parsed.text("since").map(|text| since(session, &text).ok_or(text)) {
        Some(Err(text)) => {
            session.say("usage-bad-since", &[("value", text.into())]);
            return USAGE;
        }
        Some(Ok(moment)) => Some(moment),
        None => None,
    };
    let mut entries = match journal::read(session.system) {
        Ok(entries) => entries,
        Err(error) => {
            session.say("log-unreadable", &[("detail", error.to_string().into())]);
            return ENVIRONMENT;
        }
    };
    let paths: Vec<String> = parsed.texts("path").iter().map(|path| below(session, path)).collect();
    entries.retain(|entry| {
        let about = paths.is_empty() || paths.iter().any(|path| is_about(entry, path));
        about && since.is_none_or(|since| entry.time >= since)
    });
    let count = parsed.number("count").unwrap_or(USUAL);
    let surplus = entries.len().saturating_sub(usize::try_from(count).unwrap_or(usize::MAX));
    entries.drain(..surplus);
    if parsed.format == Format::Json {
        // Strings and numbers only: it cannot fail to serialise.
        let form = Form { version: 1, entries: &entries };
        let text = serde_json::to_string_pretty(&form).unwrap_or_default();
        session.printer.out(&format!("{text}\n"));
    } else if entries.is_empty() {
        session.say("log-none", &[]);
    } else {
        session.printer.out(&human(session, &entries));
    }
    FINE
}

/// A moment, or a length of time before now.
fn since(session: &Session<'_>, text: &str) -> Option<Moment> {
    let ago = |text| {
        let seconds = i64::try_from(duration_in(text)?.as_secs()).ok()?;
        Some(Moment(session.moment.0.saturating_sub(seconds)))
    };
    moment_in(text).or_else(|| ago(text))
}

/// A path as the log has it, from the network's root.
pub(super) fn below(session: &Session<'_>, typed: &str) -> String {
    let root = std::path::absolute(&session.root).unwrap_or_default();
    let inside = Path::new(typed).strip_prefix(&root).ok().and_then(Path::to_str);
    path::join("", inside.unwrap_or(typed)).unwrap_or_else(|| typed.to_owned())
}

/// Whether a line is about a file, or one below a folder.
fn is_about(entry: &Entry, path: &str) -> bool {
    let is_at = |own: &String| {
        let rest = own.strip_prefix(path);
        rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with('/'))
    };
    [&entry.path, &entry.from, &entry.to].into_iter().flatten().any(is_at)
}

fn human(session: &Session<'_>, entries: &[Entry]) -> String {
    let heads = ["time", "event", "what", "more"]
        .map(|column| session.messages.text(&format!("log-heading-{column}"), &[]));
    let row = |entry: &Entry| {
        let what = entry.path.as_ref().or(entry.section.as_ref()).or(entry.article.as_ref());
        vec![
            entry.time.iso(),
            word(session, entry.event),
            what.cloned().unwrap_or_default(),
            more(session, entry),
        ]
    };
    let rows = entries.iter().map(row).collect();
    table::render(&heads, rows, session.printer.width(session.system))
}

fn word(session: &Session<'_>, event: Event) -> String {
    session.messages.text("log-event", &[("event", event.as_str().into())])
}

/// Why, whence or whereto, and how many.
fn more(session: &Session<'_>, entry: &Entry) -> String {
    let count = |(name, count): (&String, &u64)| {
        let args = [("what", name.into()), ("count", (*count).into())];
        session.messages.text("log-count", &args)
    };
    let place = |way: &str, path: &Option<String>| {
        let args = [("way", way.into()), ("path", path.as_deref()?.into())];
        Some(session.messages.text("log-where", &args))
    };
    let places = place("from", &entry.from).into_iter().chain(place("to", &entry.to));
    let parts = entry.code.iter().cloned().chain(places).chain(entry.counts.iter().map(count));
    parts.collect::<Vec<_>>().join(" · ")
}
