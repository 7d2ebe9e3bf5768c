//! One publisher at a time for each target folder.

use std::path::Path;
use std::time::Duration;

use super::{ENVIRONMENT, Session};
use crate::deliver::{Holder, Lock, lock};

/// Works while nobody else does. Waits for others this long, in seconds.
pub(super) fn with(session: &Session<'_>, root: &Path, wait: u64, work: impl FnOnce() -> u8) -> u8 {
    let mut patience = Duration::ZERO;
    loop {
        match lock(session.system, root, patience) {
            Ok(Lock::Held(held)) => {
                let code = work();
                drop(held);
                return code;
            }
            Ok(Lock::Taken(holder)) if patience.is_zero() && wait > 0 => {
                say(session, "locked-waiting", root, holder);
                patience = Duration::from_secs(wait);
            }
            Ok(Lock::Taken(holder)) => {
                say(session, "locked", root, holder);
                return ENVIRONMENT;
            }
            Err(error) => {
                let path = root.display().to_string();
                let args = [("path", path.into()), ("detail", session.cause(&error))];
                session.say("build-failed", &args);
                return ENVIRONMENT;
            }
        }
    }
}

fn say(session: &Session<'_>, id: &str, root: &Path, holder: Option<Holder>) {
    let path = root.display().to_string();
    let (host, pid, since) = match holder {
        Some(holder) => (holder.host, holder.pid.to_string(), holder.since),
        None => ("none".to_owned(), String::new(), String::new()),
    };
    let args = [
        ("path", path.into()),
        ("host", host.into()),
        ("pid", pid.into()),
        ("since", since.into()),
    ];
    session.say(id, &args);
}
