//! `hexapla init --adopt`: settings for a repository as it is.

use std::path::Path;

use super::super::args::Parsed;
use super::super::table;
use super::super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE};
use super::{git, tell_git};
use crate::config;
use crate::diag::Arg;
use crate::pipeline::{self, Adoption};
use crate::system::{Kind, OsSystem, System};

/// Folders that are named of those that have no place.
const MOST_FOLDERS: usize = 12;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed, system: &OsSystem, folder: &Path) -> u8 {
    let here = folder.as_os_str().is_empty();
    let shown = if here { ".".to_owned() } else { folder.display().to_string() };
    if system.kind(Path::new(".")) != Some(Kind::Folder) {
        session.say("adopt-no-folder", &[("path", shown.into())]);
        return USAGE;
    }
    if !parsed.dry_run && system.kind(Path::new(config::FILE)).is_some() {
        session.say("init-exists", &[("path", shown.into()), ("file", config::FILE.into())]);
        return USAGE;
    }
    if let Err(error) = system.list(Path::new("")) {
        let detail = session.cause(&error);
        session.say("read-failed", &[("path", shown.into()), ("detail", detail)]);
        return ENVIRONMENT;
    }
    let Some(found) = pipeline::adopt(system) else {
        session.say("adopt-nothing", &[("path", shown.into())]);
        return CONTENT;
    };
    let say = |id: &str, args: &[(&'static str, Arg)]| session.messages.plain(id, args);
    let text = pipeline::settings_text(&found, &network(session, folder), &say);
    if parsed.dry_run {
        session.printer.err(&report(session, &found));
        let said = match git_told(session, system, folder, true) {
            Ok(said) => said,
            Err(code) => return code,
        };
        session.printer.err(&said);
        session.printer.out(&text);
        return FINE;
    }
    if let Err(error) = system.write(Path::new(config::FILE), text.as_bytes()) {
        let detail = session.cause(&error);
        let path = folder.join(config::FILE).display().to_string();
        session.say("init-failed", &[("path", path.into()), ("detail", detail)]);
        return ENVIRONMENT;
    }
    let mut text = report(session, &found);
    match git_told(session, system, folder, false) {
        Ok(said) => text.push_str(&said),
        Err(code) => return code,
    }
    let path = folder.join(config::FILE).display().to_string();
    text.push_str(&format!(
        "\n{}\n",
        session.messages.text("adopt-done", &[("path", path.into())])
    ));
    if !here {
        text.push_str(&format!("  cd {shown}\n"));
    }
    for command in ["hexapla record --from-git", "hexapla status", "hexapla check"] {
        text.push_str(&format!("  {command}\n"));
    }
    session.tell(&text);
    FINE
}

/// Tells git what it should know, and the reader what git is told.
fn git_told(
    session: &Session<'_>,
    system: &OsSystem,
    folder: &Path,
    rehearse: bool,
) -> Result<String, u8> {
    let mut out = String::new();
    for line in [git::MEMORY, git::LOCKS] {
        if tell_git(session, system, folder, &line, rehearse)? {
            let args = [("path", line.file.into()), ("line", line.line.into())];
            out.push_str(&format!("{}\n", session.messages.text("adopt-git", &args)));
        }
    }
    Ok(out)
}

/// The network's id: the folder's name, as far as it can be one.
fn network(session: &Session<'_>, folder: &Path) -> String {
    let path = session.root.join(session.as_typed(folder));
    let path = std::path::absolute(Path::new(".").join(path)).unwrap_or_default();
    // The name of `.` is that of the folder above it.
    let part = |part| match part {
        std::path::Component::Normal(name) => name.to_str(),
        _ => None,
    };
    let name = path.components().rev().find_map(part).unwrap_or_default().to_lowercase();
    let sound = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' };
    let id: String = name.chars().map(sound).take(64).collect();
    let id = id.trim_matches('-').to_owned();
    if config::is_id(&id) { id } else { "my-network".to_owned() }
}

/// What was found, what was not understood, and what is in doubt.
fn report(session: &Session<'_>, found: &Adoption) -> String {
    let words = |id: &str, args: &[(&'static str, Arg)]| session.messages.text(id, args);
    let mut out = String::new();
    let line = |out: &mut String, id: &str, args: &[(&'static str, Arg)]| {
        out.push_str(&words(id, args));
        out.push('\n');
    };
    let source = found.source.as_deref().unwrap_or("none");
    line(
        &mut out,
        "adopt-layout",
        &[("layout", found.layout.as_str().into()), ("source", source.into())],
    );
    if !found.folders.is_empty() {
        line(&mut out, "adopt-folders", &[("folders", found.folders.join(", ").into())]);
    }
    let (locale, because) = &found.source_locale;
    let args = [("locale", locale.as_str().into()), ("because", because.as_str().into())];
    line(&mut out, "adopt-source", &args);
    let args = [("articles", found.articles.into()), ("paired", found.paired.into())];
    line(&mut out, "adopt-articles", &args);
    out.push('\n');
    let heads = ["adopt-head-locale", "adopt-head-folder", "adopt-head-texts", "adopt-head-paired"];
    let heads: Vec<_> = heads.iter().map(|id| session.messages.plain(id, &[])).collect();
    let rows = found.locales.iter().map(|tongue| {
        let own = *locale == tongue.locale;
        let paired = if own { String::new() } else { tongue.paired.to_string() };
        let spelling = tongue.spelling.clone().unwrap_or_default();
        vec![tongue.locale.to_string(), spelling, tongue.texts.to_string(), paired]
    });
    let width = session.printer.width(session.system);
    out.push_str(&table::render(&heads, rows.collect(), width));
    out.push('\n');
    for (own, names) in &found.keys.names {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        line(&mut out, "adopt-key", &[("key", (*own).into()), ("names", names.join(", ").into())]);
    }
    if let Some((name, files)) = &found.keys.base {
        line(&mut out, "adopt-base", &[("key", name.into()), ("files", (*files).into())]);
    }
    if !found.generators.is_empty() {
        line(&mut out, "adopt-generators", &[("files", found.generators.join(", ").into())]);
    }
    for (pattern, pairs) in &found.rivals {
        line(&mut out, "adopt-rival", &[("layout", pattern.into()), ("paired", (*pairs).into())]);
    }
    for (name, pairs) in &found.doubted {
        line(&mut out, "adopt-doubted", &[("name", name.into()), ("paired", (*pairs).into())]);
    }
    let files: usize = found.unplaced.iter().map(|(_, count)| count).sum();
    if files > 0 {
        line(&mut out, "adopt-unplaced", &[("files", files.into())]);
        for (folder, count) in found.unplaced.iter().take(MOST_FOLDERS) {
            let args = [("folder", folder.into()), ("files", (*count).into())];
            line(&mut out, "adopt-unplaced-in", &args);
        }
        let more = found.unplaced.len().saturating_sub(MOST_FOLDERS);
        if more > 0 {
            line(&mut out, "adopt-unplaced-more", &[("folders", more.into())]);
        }
    }
    if found.foreign > 0 {
        line(&mut out, "adopt-foreign", &[("files", found.foreign.into())]);
    }
    out
}
