//! `hexapla serve`: the built sites on this computer, each section at a port of its own.

use std::path::{Path, PathBuf};

use super::args::Parsed;
use super::{ENVIRONMENT, FINE, Session, USAGE, choose, publish};
use crate::config;
use crate::server::{Files, Site, serve};
use crate::system::Kind;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let typed = parsed.folder.as_ref();
    let root = typed.map_or_else(|| publish::PUBLIC.into(), |dir| session.as_typed(dir));
    let bytes = session.system.read(Path::new(config::FILE), 1 << 20).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(settings) = text.and_then(|text| config::load(&text).0) else {
        session.say("serve-settings", &[]);
        return USAGE;
    };
    let chosen = match choose::sections(session, &settings, &parsed.sections) {
        Ok(chosen) => chosen,
        Err(code) => return code,
    };
    let mut sites = Vec::new();
    for ix in chosen {
        let section = settings.section(ix);
        let Some(folder) = folder(session, &root.join(&section.id)) else { continue };
        let editions =
            section.editions.iter().map(|ix| settings.edition(*ix).path.clone()).collect();
        let (name, base_path) = (section.id.clone(), section.base_path.clone());
        let files = Files::Folder(session.root.join(folder));
        sites.push(Site { name, base_path, files, editions });
    }
    if sites.is_empty() {
        session.say("serve-nothing", &[("path", root.display().to_string().into())]);
        return ENVIRONMENT;
    }
    let announce = |name: &str, url: &str| {
        let args = [("section", name.into()), ("url", url.into())];
        session.tell(&format!("{}\n", session.messages.text("serve-at", &args)));
    };
    let ready = || {
        if !session.quiet {
            session.say("serve-stop", &[]);
        }
    };
    match serve(sites, parsed.port, &announce, &ready) {
        Ok(()) => FINE,
        Err((port, error)) => {
            let args = [("port", Into::into(port.to_string())), ("detail", session.cause(&error))];
            session.say("serve-port", &args);
            ENVIRONMENT
        }
    }
}

/// The folder to serve: the live release, or the plain folder of a build. The link is followed
/// anew for each request, so that a publication is seen at once.
fn folder(session: &Session<'_>, home: &Path) -> Option<PathBuf> {
    let current = home.join("current");
    if session.system.kind(&current).is_some() {
        return Some(current);
    }
    let manifest = home.join(crate::model::manifest::NAME);
    (session.system.kind(&manifest) == Some(Kind::File)).then(|| home.to_owned())
}
