//! `hexapla record`, `accept` and `approve`: what each translation was made from.

mod human;
mod json;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose};
use crate::diag::Format;
use crate::model::Settings;
use crate::pipeline::{self, Act, HistoryFault, Owing, Recorded, Recording, Selection, TURN};
use crate::system::Held;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    done(session, parsed).unwrap_or_else(|code| code)
}

fn done(session: &Session<'_>, parsed: &Parsed) -> Result<u8, u8> {
    let settings = session.settings()?;
    let mut selection = selection(session, &settings, parsed)?;
    if let Some(line) = stray_line(session, &settings, &selection) {
        session.say("record-no-paragraph", &[("line", line.into())]);
        return Err(USAGE);
    }
    let act = act(parsed);
    let alone = if parsed.dry_run { None } else { alone(session)? };
    let mut recording = pipeline::record(session.system, session.moment, &selection, act)
        .map_err(|refusal| session.refuse(&refusal))?;
    while let Some((id, known)) = recording.unknown.take() {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let meant = choose::other(session, &id, &known)?;
        for own in selection.articles.iter_mut().filter(|own| **own == id) {
            own.clone_from(&meant);
        }
        recording = pipeline::record(session.system, session.moment, &selection, act)
            .map_err(|refusal| session.refuse(&refusal))?;
    }
    if let Some(fault) = &recording.history {
        return Err(no_history(session, fault));
    }
    let single = matches!(act, Act::Accept { .. } | Act::Approve);
    if is_of_the_original(session, &recording, &selection, act) {
        return Err(USAGE);
    }
    if single && recording.locks.is_empty() {
        let args = [
            ("article", selection.articles.first().cloned().unwrap_or_default().into()),
            ("locale", parsed.text("tag").unwrap_or_default().into()),
        ];
        session.say("record-no-variant", &args);
        return Err(CONTENT);
    }
    recording.diagnostics.iter().for_each(|fault| session.show(fault));
    let mut unwritten = Unwritten::default();
    let mut is_whole = parsed.dry_run || write(session, &mut recording, &mut unwritten);
    let left = recording.locks.iter().filter_map(|lock| Some((&lock.path, lock.left?)));
    for (path, left) in left {
        let args = [("path", path.as_str().into()), ("what", left.as_str().into())];
        session.say("record-left", &args);
        unwritten.0.insert(path.clone());
        is_whole = false;
    }
    drop(alone);
    let dry = parsed.dry_run;
    match parsed.format {
        Format::Json => session.printer.out(&json::render(&recording, &unwritten, dry)),
        _ => {
            human::render(session, &recording, act, (&unwritten, dry));
        }
    }
    Ok(if is_whole { FINE } else { ENVIRONMENT })
}

/// Whether something was to be said of an original that can only be said of a translation; then it is
/// said that it is one.
fn is_of_the_original(
    session: &Session<'_>,
    recording: &Recording,
    selection: &Selection,
    act: Act,
) -> bool {
    let said = matches!(act, Act::Accept { .. } | Act::Minor | Act::Stale);
    if !said || !recording.locks.is_empty() {
        return false;
    }
    for (article, locale) in
        selection.articles.iter().flat_map(|id| selection.locales.iter().map(move |ix| (id, *ix)))
    {
        let owing = pipeline::owed(session.system, session.moment, article, locale);
        if matches!(owing, Ok(Owing::Original)) {
            let tag = recording.settings.locale(locale).as_str();
            let args = [("article", article.as_str().into()), ("locale", tag.into())];
            session.say("diff-original", &args);
            return true;
        }
    }
    false
}

/// How long one waits for the other.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until nobody else writes locks: what one wrote the other would lose. Where nothing can be
/// kept on this computer there is nothing to wait for.
fn alone<'s>(session: &Session<'s>) -> Result<Option<Box<dyn Held + 's>>, u8> {
    let (system, file) = (session.system, Path::new(TURN));
    let folder = file.parent().unwrap_or(file);
    if system.create_folder(folder).is_err() {
        return Ok(None);
    }
    match system.lock(file, "", PATIENCE) {
        Ok(Some(held)) => Ok(Some(held)),
        Ok(None) => {
            session.say("record-busy", &[("seconds", PATIENCE.as_secs().into())]);
            Err(ENVIRONMENT)
        }
        Err(_) => Ok(None),
    }
}

/// The paths of locks that should say something else, and could not be written: what was said of them
/// does not hold.
#[derive(Default)]
struct Unwritten(BTreeSet<String>);

impl Unwritten {
    fn has(&self, lock: &Recorded) -> bool {
        self.0.contains(&lock.path)
    }

    fn count(&self) -> usize {
        self.0.len()
    }
}

/// Writes the locks, says what failed, and takes that out of what was recorded. Whether all of it was
/// written.
fn write(session: &Session<'_>, recording: &mut Recording, unwritten: &mut Unwritten) -> bool {
    let written = pipeline::write_locks(session.system, recording);
    let say = |id: &str, path: &str, error: &std::io::Error| {
        session.say(id, &[("path", path.into()), ("detail", session.cause(error))]);
    };
    if let Some((path, error)) = &written.unkept {
        let id = if written.failed.is_empty() { "record-unkept" } else { "record-failed" };
        say(id, path, error);
    }
    for (path, error) in &written.failed {
        say("record-failed", path, error);
        let failed = recording.locks.iter_mut().filter(|lock| lock.path == *path);
        for lock in failed {
            lock.text = None;
            unwritten.0.insert(lock.path.clone());
        }
    }
    written.failed.is_empty()
}

/// Says why git cannot be asked.
fn no_history(session: &Session<'_>, fault: &HistoryFault) -> u8 {
    let (what, detail, code) = match fault {
        HistoryFault::NoGit => ("no-git", String::new(), ENVIRONMENT),
        HistoryFault::NoRepository => ("no-repository", String::new(), USAGE),
        HistoryFault::NoCommits => ("no-commits", String::new(), USAGE),
        HistoryFault::Failed(detail) => ("failed", detail.clone(), ENVIRONMENT),
    };
    session.say("record-no-history", &[("what", what.into()), ("detail", detail.into())]);
    code
}

fn act(parsed: &Parsed) -> Act {
    match parsed.command.as_str() {
        "accept" => Act::Accept { all: parsed.flag("all") },
        "approve" => Act::Approve,
        _ if parsed.flag("minor") => Act::Minor,
        _ if parsed.flag("stale") => Act::Stale,
        _ => Act::Record,
    }
}

/// A line that is named and in which no chosen translation has a paragraph.
fn stray_line(session: &Session<'_>, settings: &Settings, selection: &Selection) -> Option<usize> {
    let mut lines = selection.lines.iter().copied();
    let paragraphs = pipeline::paragraphs(session.system, settings, selection);
    // An article that is not there has a message of its own.
    let paragraphs = paragraphs?;
    lines.find(|line| !paragraphs.iter().any(|paragraph| paragraph.contains(line)))
}

fn selection(session: &Session<'_>, settings: &Settings, parsed: &Parsed) -> Result<Selection, u8> {
    let tags: Vec<String> = parsed.texts("locale").into_iter().chain(parsed.texts("tag")).collect();
    let pointed = ["minor", "stale"].into_iter().find(|name| parsed.flag(name));
    let pointed = pointed.or((!parsed.texts("line").is_empty()).then_some("line"));
    if let Some(option) = pointed.filter(|_| parsed.texts("article").is_empty()) {
        session.say("record-needs-article", &[("option", format!("--{option}").into())]);
        return Err(USAGE);
    }
    let mut lines = Vec::new();
    for text in parsed.texts("line") {
        match text.parse::<usize>() {
            Ok(line) if line > 0 => lines.push(line),
            _ => {
                session.say("usage-bad-line", &[("value", text.into())]);
                return Err(USAGE);
            }
        }
    }
    Ok(Selection {
        articles: parsed.texts("article"),
        locales: choose::locales(session, settings, &tags)?,
        lines,
        from_git: parsed.flag("from-git"),
        ..Selection::default()
    })
}
