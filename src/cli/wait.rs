//! `hexapla wait`: until the daemon has taken paths in.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE};
use crate::daemon;
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
    let mut query = String::new();
    for path in parsed.texts("path") {
        let Some(below) = below(session, Path::new(&path)) else {
            session.say("wait-outside", &[("path", path.into())]);
            return USAGE;
        };
        let sign = if query.is_empty() { '?' } else { '&' };
        let plain = encode(&below.to_string_lossy()).replace('&', "%26").replace('+', "%2B");
        query.push_str(&format!("{sign}path={plain}"));
    }
    if query.is_empty() {
        // The root: everything.
        query.push_str("?path=");
    }
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
