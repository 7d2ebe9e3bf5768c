//! `hexapla build --out DIR`: the bundles in a plain folder.

use std::path::Path;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose, making};
use crate::deliver::FolderTarget;
use crate::model::Manifest;
use crate::pipeline;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let typed = parsed.folder.clone().unwrap_or_default();
    let shown = typed.display().to_string();
    let out = session.as_typed(&typed);
    if making::holds_sources(session, &out) {
        session.say("build-outside", &[("path", shown.into())]);
        return USAGE;
    }
    making::attempt(session, None, |survey, progress| {
        let chosen = match choose::sections(session, &survey.settings, &parsed.sections) {
            Ok(chosen) => chosen,
            Err(code) => return Ok(code),
        };
        let target = FolderTarget::new(session.system, &out, &survey.settings, &chosen);
        let product = making::produce(session, survey, &chosen, &target, progress)?;
        let fails = making::show(session, survey, &product, parsed);
        let whole = product.manifests.len() == chosen.len();
        if let Err(error) = target.finish(&product.manifests) {
            let detail = session.cause(&error);
            session.say("build-failed", &[("path", shown.as_str().into()), ("detail", detail)]);
            return Ok(ENVIRONMENT);
        }
        for (ix, manifest) in &product.manifests {
            let id = &survey.settings.section(*ix).id;
            let path = typed.join(id).display().to_string();
            let args = [
                ("section", id.into()),
                ("files", (manifest.files.len() + 1).into()),
                ("path", path.into()),
            ];
            session.tell(&format!("{}\n", session.messages.text("build-done", &args)));
        }
        if parsed.archive {
            for (_, manifest) in &product.manifests {
                if let Some(code) = archive(session, &out, &typed, manifest) {
                    return Ok(code);
                }
            }
        }
        for ix in chosen.iter().filter(|ix| !product.manifests.iter().any(|(made, _)| made == *ix))
        {
            session.say("publish-kept", &[("section", (&survey.settings.section(*ix).id).into())]);
        }
        Ok(if fails || !whole { CONTENT } else { FINE })
    })
}

/// Puts a section's bundle into one file beside its folder. Returns the exit code if it cannot.
fn archive(session: &Session<'_>, out: &Path, typed: &Path, manifest: &Manifest) -> Option<u8> {
    let name = format!("{}.tar.zst", manifest.section);
    let (folder, file) = (out.join(&manifest.section), out.join(&name));
    let shown = typed.join(&name).display().to_string();
    let done = pipeline::archive(session.system, manifest, &folder, &file);
    if let Err(error) = done {
        let changed = error.kind() == std::io::ErrorKind::InvalidData;
        let id = if changed { "archive-changed" } else { "build-failed" };
        session.say(id, &[("path", shown.into()), ("detail", session.cause(&error))]);
        return Some(ENVIRONMENT);
    }
    let args = [("section", (&manifest.section).into()), ("path", shown.into())];
    session.tell(&format!("{}\n", session.messages.text("archive-done", &args)));
    None
}
