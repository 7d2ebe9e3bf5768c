//! `hexapla publish`: new releases of the sections' sites.

use std::io;
use std::path::Path;

use super::args::Parsed;
use super::progress::Bar;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, build, choose};
use crate::deliver::{Delivery, DirectoryTarget};
use crate::diag::{FailOn, Level};
use crate::model::{SectionIx, Sink};
use crate::pipeline::{self, Product, Stop, Survey};

/// How often a build starts over because files changed under it.
const ATTEMPTS: usize = 4;

/// The folder of the releases, if the command line does not name one.
pub(super) const PUBLIC: &str = "public";

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let root = parsed.folder.as_ref().map_or_else(|| PUBLIC.into(), |to| session.as_typed(to));
    if build::holds_sources(session, &root) {
        session.say("build-outside", &[("path", root.display().to_string().into())]);
        return USAGE;
    }
    attempt(session, |survey, progress| {
        let chosen = match choose::sections(session, &survey.settings, &parsed.sections) {
            Ok(chosen) => chosen,
            Err(code) => return Ok(code),
        };
        let target = DirectoryTarget::begin(session.system, &root, &survey.settings, &chosen);
        let target = match target {
            Ok(target) => target,
            Err((ix, error)) => return Ok(failed(session, survey, &root, ix, &error)),
        };
        let product = match produce(session, survey, &chosen, &target, progress) {
            Ok(product) => product,
            Err(stop) => {
                target.abandon();
                return Err(stop);
            }
        };
        let fails = show(session, survey, &product, parsed);
        let done = match target.finish(&product.manifests) {
            Ok(done) => done,
            Err((ix, error)) => return Ok(failed(session, survey, &root, ix, &error)),
        };
        report(session, survey, &product, &done);
        let kept = chosen.iter().filter(|ix| !done.iter().any(|(made, _)| made == *ix));
        let mut whole = true;
        for ix in kept {
            whole = false;
            session.say("publish-kept", &[("section", (&survey.settings.section(*ix).id).into())]);
        }
        Ok(if fails || !whole { CONTENT } else { FINE })
    })
}

fn report(
    session: &Session<'_>,
    survey: &Survey,
    product: &Product,
    done: &[(SectionIx, Delivery)],
) {
    for (ix, delivery) in done {
        let id = &survey.settings.section(*ix).id;
        let manifest = product.manifests.iter().find(|(made, _)| made == ix).map(|(_, m)| m);
        let (files, pages) = manifest.map_or((0, 0), |m| (m.files.len() + 1, m.pages.len()));
        let line = match delivery {
            Delivery::Unchanged(release) => session.messages.text(
                "publish-unchanged",
                &[("section", id.into()), ("release", (*release).into())],
            ),
            Delivery::Released(release) => session.messages.text(
                "publish-released",
                &[
                    ("section", id.into()),
                    ("release", (*release).into()),
                    ("pages", pages.into()),
                    ("files", files.into()),
                ],
            ),
        };
        session.tell(&format!("{line}\n"));
    }
}

fn failed(
    session: &Session<'_>,
    survey: &Survey,
    root: &Path,
    ix: SectionIx,
    error: &io::Error,
) -> u8 {
    let id = &survey.settings.section(ix).id;
    let home = root.join(id);
    if error.kind() == io::ErrorKind::AlreadyExists {
        let path = home.join("current").display().to_string();
        session.say("publish-current-is-folder", &[("path", path.into())]);
    } else {
        let path = home.display().to_string();
        let args =
            [("section", id.into()), ("detail", session.cause(error)), ("path", path.into())];
        session.say("publish-failed", &args);
    }
    ENVIRONMENT
}

/// Makes the pages, with progress on a terminal.
pub(super) fn produce(
    session: &Session<'_>,
    survey: &Survey,
    chosen: &[SectionIx],
    sink: &dyn Sink,
    progress: &Bar<'_>,
) -> Result<Product, Stop> {
    let product = pipeline::produce(session.system, survey, chosen, sink, progress);
    progress.finish();
    product
}

/// Shows all errors, of the survey and of the pages. Returns whether anything makes the run fail.
pub(super) fn show(
    session: &Session<'_>,
    survey: &Survey,
    product: &Product,
    parsed: &Parsed,
) -> bool {
    let mut all = survey.diagnostics.clone();
    all.extend(product.diagnostics.iter().cloned());
    session.show_errors(&all);
    parsed.fail_on.unwrap_or(FailOn(Some(Level::Error))).any(&all)
}

/// Surveys and works; starts over when a file is no longer what it was when it was surveyed.
pub(super) fn attempt(
    session: &Session<'_>,
    work: impl Fn(&Survey, &Bar<'_>) -> Result<u8, Stop>,
) -> u8 {
    let mut changed = String::new();
    for _ in 0..ATTEMPTS {
        let survey = match session.survey() {
            Ok(survey) => survey,
            Err(code) => return code,
        };
        let progress = session.progress();
        match work(&survey, &progress) {
            Ok(code) => return code,
            Err(Stop::Changed(path)) => changed = path,
            Err(Stop::Failed(path, error)) => {
                progress.finish();
                let detail = session.cause(&error);
                session.say("build-failed", &[("path", path.into()), ("detail", detail)]);
                return ENVIRONMENT;
            }
        }
    }
    session.say("changed-again", &[("path", changed.into())]);
    ENVIRONMENT
}
