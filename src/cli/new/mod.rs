//! `hexapla new`: an article, a variant, a section or a locale to begin with. Nothing that is
//! there is ever overwritten.

mod article;
mod locale;
mod section;
mod variant;

use std::path::Path;

use super::args::Parsed;
use super::{ENVIRONMENT, FINE, Session, USAGE};
use crate::config;
use crate::diag::Level;
use crate::pipeline::NewFile;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let done = match parsed.command.as_str() {
        "new article" => article::run(session, parsed),
        "new variant" => variant::run(session, parsed),
        "new section" => section::run(session, parsed),
        _ => locale::run(session, parsed),
    };
    done.err().unwrap_or(FINE)
}

/// Writes the files, or none of them if one is there.
fn write(session: &Session<'_>, files: &[NewFile]) -> Result<(), u8> {
    let there = |file: &&NewFile| session.system.kind(Path::new(&file.path)).is_some();
    if let Some(file) = files.iter().find(there) {
        session.say("new-exists", &[("path", (&file.path).into())]);
        return Err(USAGE);
    }
    files.iter().try_for_each(|file| put(session, &file.path, &file.text))
}

/// Writes the files that are not there yet.
fn write_missing(session: &Session<'_>, files: &[NewFile]) -> Result<(), u8> {
    let gone = files.iter().filter(|file| session.system.kind(Path::new(&file.path)).is_none());
    gone.into_iter().try_for_each(|file| put(session, &file.path, &file.text))
}

fn put(session: &Session<'_>, path: &str, text: &str) -> Result<(), u8> {
    let file = Path::new(path);
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let written = folder
        .map_or(Ok(()), |folder| session.system.create_folder(folder))
        .and_then(|()| session.system.write(file, text.as_bytes()));
    if let Err(error) = written {
        let detail = session.cause(&error);
        session.say("init-failed", &[("path", path.into()), ("detail", detail)]);
        return Err(ENVIRONMENT);
    }
    let line = session.messages.text("new-written", &[("path", path.into())]);
    session.tell(&format!("{line}\n"));
    Ok(())
}

/// The text of `pipeline.toml`.
fn settings_text(session: &Session<'_>) -> Result<String, u8> {
    // What is wrong with the file is said by whoever reads it as settings.
    let survey = session.survey()?;
    let limit = survey.settings.limits.text_bytes;
    let bytes = session.system.read(Path::new(config::FILE), limit);
    bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(ENVIRONMENT)
}

/// Replaces `pipeline.toml`, if the new text is sound.
fn change_settings(session: &Session<'_>, text: &str) -> Result<(), u8> {
    let (settings, faults) = config::load(text);
    let wrong: Vec<_> = faults.iter().filter(|d| d.rule.level == Level::Error).collect();
    if settings.is_none() || !wrong.is_empty() {
        wrong.into_iter().for_each(|fault| session.show(fault));
        return Err(USAGE);
    }
    put(session, config::FILE, text)
}
