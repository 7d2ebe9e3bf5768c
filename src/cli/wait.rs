//! `hexapla wait`: until the daemon has taken paths in.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE};
use crate::daemon::{self, Event};
use crate::data::duration_in;
use crate::messages::Arg;
use crate::model::url::encode;
use crate::server;
use crate::system::OsSystem;

/// How long one waits, unless somebody says otherwise.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long from one attempt to the next.
const NAP: Duration = Duration::from_millis(50);

/// How long a daemon has to begin: the first thing that it does is to take the network's lock.
const GRACE: Duration = Duration::from_secs(2);

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let typed = parsed.text("timeout");
    let patience = match typed.as_deref().map(|text| (text, duration_in(text))) {
        None => PATIENCE,
        Some((_, Some(patience))) => patience,
        Some((text, None)) => {
            session.say("wait-bad-time", &[("value", text.into())]);
            return USAGE;
        }
    };
    let mut paths = Vec::new();
    for path in parsed.texts("path") {
        let Some(below) = below(session, Path::new(&path)) else {
            session.say("wait-outside", &[("path", path.into())]);
            return USAGE;
        };
        paths.push(below.to_string_lossy().into_owned());
    }
    let mut query = query_of(&paths);
    #[expect(clippy::disallowed_methods, reason = "nothing is built here; a person waits")]
    let begun = Instant::now();
    loop {
        let left = patience.saturating_sub(begun.elapsed());
        let address = session.system.read(Path::new(daemon::ADDRESS), 1 << 10).ok();
        let address = address.and_then(|bytes| String::from_utf8(bytes).ok());
        let asked = address.map(|to| server::ask(&to, "GET", &format!("/wait{query}"), left));
        match asked {
            Some(Ok(answer)) if answer.status == 200 => return FINE,
            Some(Ok(answer)) if answer.status == 409 => {
                say_held(session, &answer.text);
                return CONTENT;
            }
            // It does not know what it took in before it began, or long ago; the log does.
            Some(Ok(answer)) if answer.status == 404 => {
                let unknown = unknown_in(&answer.text);
                let logged = logged(session, &unknown);
                if let Some(path) = unknown.into_iter().find(|path| !logged.contains(path)) {
                    session.say("wait-unknown", &[("path", path.into())]);
                    return USAGE;
                }
                paths.retain(|path| !logged.contains(path));
                if paths.is_empty() {
                    return FINE;
                }
                query = query_of(&paths);
            }
            Some(Err(error)) if error.kind() == ErrorKind::TimedOut => break,
            // It is beginning, or beginning again.
            None | Some(Err(_) | Ok(_)) if begun.elapsed() < GRACE && left > NAP => {
                std::thread::sleep(NAP);
            }
            None | Some(Err(_)) if !daemon::is_at_work(session.system) => {
                session.say("wait-nobody", &[]);
                return ENVIRONMENT;
            }
            None | Some(Err(_) | Ok(_)) if left > NAP => std::thread::sleep(NAP),
            None | Some(Err(_)) => break,
            Some(Ok(_)) => break,
        }
    }
    session.say("wait-late", &[]);
    CONTENT
}

/// The question for some paths; for none, the root: everything.
fn query_of(paths: &[String]) -> String {
    if paths.is_empty() {
        return "?path=".to_owned();
    }
    let plain = |path: &String| encode(path).replace('&', "%26").replace('+', "%2B");
    let asked: Vec<String> = paths.iter().map(|path| format!("path={}", plain(path))).collect();
    format!("?{}", asked.join("&"))
}

/// The files of the inbox that a daemon knows nothing of.
fn unknown_in(answer: &str) -> Vec<String> {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    let paths = answer["unknown"].as_array().into_iter().flatten();
    paths.filter_map(|path| path.as_str().map(str::to_owned)).collect()
}

/// Those of them that were looked at according to the log: they, or what was in them.
fn logged(session: &Session<'_>, paths: &[String]) -> BTreeSet<String> {
    let lines = daemon::journal::read(session.system).unwrap_or_default();
    let looked_at: BTreeSet<&Path> = lines
        .iter()
        .filter(|line| matches!(line.event, Event::Delivered | Event::Answered | Event::Ignored))
        .filter_map(|line| line.path.as_deref().map(Path::new))
        .collect();
    let is_known = |path: &&String| looked_at.iter().any(|own| own.starts_with(path.as_str()));
    paths.iter().filter(is_known).cloned().collect()
}

/// Says why a daemon takes nothing in.
fn say_held(session: &Session<'_>, answer: &str) {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    let held = &answer["held"];
    let text = |name: &str| Arg::from(held[name].as_str().unwrap_or_default());
    let number = |name: &str| Arg::from(held[name].as_u64().unwrap_or_default());
    let counts = [("before", number("before")), ("gone", number("gone"))];
    let [before, gone] = counts;
    session.say("wait-held", &[("loss", text("loss")), ("path", text("path")), before, gone]);
}

/// A path as the network has it: from its root.
fn below(session: &Session<'_>, path: &Path) -> Option<PathBuf> {
    let root = OsSystem::real(&session.root);
    let whole = session.as_typed(path);
    let whole = if whole.is_absolute() { whole } else { std::path::absolute(&whole).ok()? };
    // The file itself may be gone; the folder that it was in, too.
    let folder = whole.parent().map(OsSystem::real)?;
    let whole = folder.join(whole.file_name()?);
    whole.strip_prefix(&root).map(Path::to_owned).ok()
}
