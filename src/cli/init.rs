//! `hexapla init`: a small network that publishes at once.

mod adopt;
mod git;

use std::path::Path;

use super::args::Parsed;
use super::{ENVIRONMENT, FINE, Session, USAGE};
use crate::system::{OsSystem, System};

/// The new network's files.
const FILES: &[(&str, &str)] = &[
    ("pipeline.toml", include_str!("init/pipeline.toml")),
    ("content/welcome/article.toml", include_str!("init/article.toml")),
    ("content/welcome/en.md", include_str!("init/en.md")),
    ("content/welcome/fr.md", include_str!("init/fr.md")),
    ("locales/en/site.ftl", include_str!("init/en.ftl")),
    ("locales/fr/site.ftl", include_str!("init/fr.ftl")),
];

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let folder = parsed.folder.clone().unwrap_or_default();
    let system = OsSystem::new(session.root.join(session.as_typed(&folder)));
    let shown = match folder.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => folder.display().to_string(),
    };
    if parsed.adopt {
        return adopt::run(session, parsed, &system, &folder);
    }
    if let Some((file, _)) = FILES.iter().find(|(file, _)| system.kind(Path::new(file)).is_some()) {
        let args = [("path", shown.into()), ("file", (*file).into())];
        session.say("init-exists", &args);
        return USAGE;
    }
    for (file, text) in FILES {
        let path = Path::new(file);
        let written = path
            .parent()
            .map_or(Ok(()), |folder| system.create_folder(folder))
            .and_then(|()| system.write(path, text.as_bytes()));
        if let Err(error) = written {
            let detail = session.cause(&error);
            let path = folder.join(file).display().to_string();
            session.say("init-failed", &[("path", path.into()), ("detail", detail)]);
            return ENVIRONMENT;
        }
    }
    for line in [git::PUBLIC, git::MEMORY, git::LOCKS] {
        if let Err(code) = tell_git(session, &system, &folder, &line, false) {
            return code;
        }
    }
    let mut text =
        format!("{}\n", session.messages.text("init-done", &[("path", shown.as_str().into())]));
    if shown != "." {
        text.push_str(&format!("  cd {shown}\n"));
    }
    for command in ["hexapla status", "hexapla publish", "hexapla serve"] {
        text.push_str(&format!("  {command}\n"));
    }
    session.tell(&text);
    FINE
}

/// Adds a line to what git is told, or says that somebody has to. Whether it was added.
fn tell_git(
    session: &Session<'_>,
    system: &OsSystem,
    folder: &Path,
    line: &git::Line,
    rehearse: bool,
) -> Result<bool, u8> {
    let path = folder.join(line.file).display().to_string();
    match line.add(system, rehearse) {
        Ok(git::Outcome::Left) => {
            session.say("init-git-left", &[("path", path.into()), ("line", line.line.into())]);
            Ok(false)
        }
        Ok(outcome) => Ok(outcome == git::Outcome::Added),
        Err(error) => {
            let detail = session.cause(&error);
            session.say("init-failed", &[("path", path.into()), ("detail", detail)]);
            Err(ENVIRONMENT)
        }
    }
}
