//! `hexapla rollback`: earlier releases, live again, and pinned.

use std::path::Path;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose, locked, publish};
use crate::deliver::{self, Refused, Step};

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let typed = parsed.folder.as_ref();
    let root = typed.map_or_else(|| publish::PUBLIC.into(), |dir| session.as_typed(dir));
    let sections = match choose::delivered(session, &root, &parsed.sections) {
        Ok(sections) => sections,
        Err(code) => return code,
    };
    if sections.is_empty() {
        session.say("releases-none", &[("path", root.display().to_string().into())]);
        return CONTENT;
    }
    // Each section counts its releases for itself.
    if parsed.release.is_some() && sections.len() > 1 {
        session.say("rollback-which-section", &[("known", sections.join(", ").into())]);
        return USAGE;
    }
    locked::with(session, &root, parsed.wait, || go(session, parsed, &root, &sections))
}

fn go(session: &Session<'_>, parsed: &Parsed, root: &Path, sections: &[String]) -> u8 {
    let mut steps = Vec::new();
    let mut code = FINE;
    for section in sections {
        match deliver::plan(session.system, root, section, parsed.release) {
            Ok(Ok(step)) => steps.push(step),
            Ok(Err(refused)) => code = code.max(refuse(session, section, refused)),
            Err(error) => return unreadable(session, root, section, &error),
        }
    }
    match deliver::roll_back(session.system, root, &steps) {
        Ok(failed) => {
            steps.iter().for_each(|step| say(session, step));
            for (section, error) in failed {
                let args = [("section", section.into()), ("detail", session.cause(&error))];
                session.say("rollback-assets", &args);
            }
            code
        }
        Err((section, error)) => unreadable(session, root, &section, &error),
    }
}

fn say(session: &Session<'_>, step: &Step) {
    let id = if step.from == Some(step.to) { "rollback-stays" } else { "rollback-done" };
    let args = [("section", (&step.section).into()), ("release", step.to.into())];
    session.tell(&format!("{}\n", session.messages.text(id, &args)));
}

fn refuse(session: &Session<'_>, section: &str, refused: Refused) -> u8 {
    let own = || ("section", section.into());
    match refused {
        Refused::Nothing(Some(live)) => {
            session.say("rollback-nothing", &[own(), ("release", live.into())]);
            CONTENT
        }
        Refused::Nothing(None) => {
            session.say("rollback-nothing-live", &[own()]);
            CONTENT
        }
        Refused::Unknown(known) => {
            let known: Vec<String> = known.iter().map(u64::to_string).collect();
            session.say("rollback-unknown", &[own(), ("known", known.join(", ").into())]);
            USAGE
        }
        Refused::Damaged(release, damage) => {
            let args = [own(), ("release", release.into()), ("files", damage.len().into())];
            session.say("rollback-damaged", &args);
            super::releases::say_damage(session, section, release, &damage);
            CONTENT
        }
    }
}

fn unreadable(session: &Session<'_>, root: &Path, section: &str, error: &std::io::Error) -> u8 {
    use std::io::ErrorKind::{AlreadyExists, InvalidData};
    if matches!(error.kind(), AlreadyExists | InvalidData) {
        return publish::failed(session, root, section, error);
    }
    let path = root.join(section).display().to_string();
    let args =
        [("section", section.into()), ("detail", session.cause(error)), ("path", path.into())];
    session.say("rollback-failed", &args);
    ENVIRONMENT
}
