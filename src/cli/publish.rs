//! `hexapla publish`: new releases of the sections' sites.

use std::io;
use std::path::Path;

use super::args::Parsed;
use super::progress::Bar;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose, locked, making, unrecorded};
use crate::deliver::{self, Delivery, Difference, DirectoryTarget, Intent};
use crate::diag::{Arg, Format};
use crate::model::{Manifest, SectionIx};
pub(super) use crate::pipeline::PUBLIC;
use crate::pipeline::{Stop, Survey};

mod json;

/// What became of a section.
struct Report<'r> {
    section: &'r str,
    /// `None` if its bundle could not be made.
    done: Option<Done<'r>>,
    /// The release that it is no longer pinned to.
    unpinned: Option<u64>,
}

struct Done<'r> {
    manifest: &'r Manifest,
    delivery: Delivery,
    difference: Difference,
}

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let root = parsed.folder.as_ref().map_or_else(|| PUBLIC.into(), |to| session.as_typed(to));
    if making::holds_sources(session, &root) {
        session.say("build-outside", &[("path", root.display().to_string().into())]);
        return USAGE;
    }
    let intent = Intent { rehearse: parsed.dry_run, unpin: parsed.unpin };
    // Slips come out before anything is touched. The tree is read only when the lock is ours: who
    // waited for another publication must not publish what stood there before it.
    let settings = match session.settings() {
        Ok(settings) => settings,
        Err(code) => return code,
    };
    if let Err(code) = choose::sections(session, &settings, &parsed.sections) {
        return code;
    }
    let publish = || {
        making::attempt(session, Some(&root), |survey, bar| {
            once(session, parsed, &root, intent, survey, bar)
        })
    };
    if intent.rehearse { publish() } else { locked::with(session, &root, parsed.wait, publish) }
}

fn once(
    session: &Session<'_>,
    parsed: &Parsed,
    root: &Path,
    intent: Intent,
    survey: &Survey,
    progress: &Bar<'_>,
) -> Result<u8, Stop> {
    let settings = &survey.settings;
    let chosen = match choose::sections(session, settings, &parsed.sections) {
        Ok(chosen) => chosen,
        Err(code) => return Ok(code),
    };
    if let Some(code) = unrecorded::refuse(session, parsed, survey) {
        return Ok(code);
    }
    let target = DirectoryTarget::begin(session.system, root, settings, &chosen, intent);
    let target = match target {
        Ok(target) => target,
        Err((ix, error)) => return Ok(failed(session, root, &settings.section(ix).id, &error)),
    };
    let product = match making::produce(session, survey, &chosen, &target, progress) {
        Ok(product) => product,
        Err(stop) => {
            target.abandon();
            return Err(stop);
        }
    };
    let fails = making::show(session, survey, &product, parsed);
    let pins: Vec<_> = chosen.iter().map(|ix| (*ix, target.pinned(*ix))).collect();
    let differences: Vec<_> =
        product.manifests.iter().map(|(ix, new)| (*ix, target.difference(*ix, new))).collect();
    let deliveries = match target.finish(&product.manifests) {
        Ok(deliveries) => deliveries,
        Err((ix, error)) => return Ok(failed(session, root, &settings.section(ix).id, &error)),
    };
    let of = |ix: SectionIx| {
        let (_, manifest) = product.manifests.iter().find(|(made, _)| *made == ix)?;
        let (_, delivery) = deliveries.iter().find(|(made, _)| *made == ix)?;
        let (_, difference) = differences.iter().find(|(made, _)| *made == ix)?;
        Some(Done { manifest, delivery: delivery.clone(), difference: difference.clone() })
    };
    let reports: Vec<_> = pins
        .into_iter()
        .map(|(ix, pin)| {
            let done = of(ix);
            let unpinned = pin.filter(|_| intent.unpin && done.is_some());
            Report { section: &settings.section(ix).id, done, unpinned }
        })
        .collect();
    let json = parsed.format == Format::Json;
    if json {
        session.printer.out(&json::render(&reports, intent));
    }
    reports.iter().for_each(|report| say(session, report, intent, json));
    if !intent.rehearse {
        retain(session, root, &reports, settings.keep);
    }
    let whole = reports.iter().all(|report| {
        report.done.as_ref().is_some_and(|done| !matches!(done.delivery, Delivery::Held { .. }))
    });
    Ok(if fails || !whole { CONTENT } else { FINE })
}

/// Says what became of a section: on standard output, unless JSON stands there.
fn say(session: &Session<'_>, report: &Report<'_>, intent: Intent, json: bool) {
    let section = || ("section", Arg::from(report.section));
    let Some(done) = &report.done else {
        return session.say("publish-kept", &[section()]);
    };
    let out = |id: &str, args: &[(&str, Arg)]| {
        if !json {
            session.tell(&format!("{}\n", session.messages.text(id, args)));
        }
    };
    if let Some(release) = report.unpinned {
        let id = if intent.rehearse { "publish-would-unpin" } else { "publish-unpinned" };
        out(id, &[section(), ("release", release.into())]);
    }
    let counts = |release: u64| {
        let difference = &done.difference;
        [
            section(),
            ("release", release.into()),
            ("pages", done.manifest.pages.len().into()),
            ("files", (done.manifest.files.len() + 1).into()),
            ("added", difference.added.len().into()),
            ("changed", difference.changed.len().into()),
            ("removed", difference.removed.len().into()),
        ]
    };
    match &done.delivery {
        Delivery::Unchanged(release) => {
            out("publish-unchanged", &[section(), ("release", (*release).into())]);
        }
        Delivery::Released(release) if intent.rehearse => {
            out("publish-would-release", &counts(*release));
        }
        Delivery::Released(release) => out("publish-released", &counts(*release)),
        Delivery::Held { pinned, live } => {
            session.say("publish-pinned", &counts(*pinned));
            if *live != Some(*pinned) {
                let live = live.map_or_else(|| "none".to_owned(), |live| live.to_string());
                // As a command takes it: not grouped.
                let release = pinned.to_string();
                let args = [section(), ("release", release.into()), ("live", live.into())];
                session.say("publish-pinned-elsewhere", &args);
            }
        }
    }
}

/// Removes what is too old. A release that cannot be removed is no reason to call a publication
/// failed.
fn retain(session: &Session<'_>, root: &Path, reports: &[Report<'_>], keep: usize) {
    let delivered = reports.iter().filter(|report| {
        let delivery = report.done.as_ref().map(|done| &done.delivery);
        delivery.is_some_and(|delivery| !matches!(delivery, Delivery::Held { .. }))
    });
    for report in delivered {
        for (path, error) in deliver::retain(session.system, root, report.section, keep) {
            let args = [
                ("section", report.section.into()),
                ("path", path.display().to_string().into()),
                ("detail", session.cause(&error)),
            ];
            session.say("publish-leftover", &args);
        }
    }
}

/// Says why a section's folder cannot be worked in.
pub(super) fn failed(session: &Session<'_>, root: &Path, section: &str, error: &io::Error) -> u8 {
    let home = root.join(section);
    let at = |name: &str| Arg::from(home.join(name).display().to_string());
    match error.kind() {
        io::ErrorKind::AlreadyExists => {
            session.say("publish-current-is-folder", &[("path", at("current"))]);
        }
        io::ErrorKind::InvalidData => {
            let args = [("section", section.into()), ("path", at("state.json"))];
            session.say("publish-state-unknown", &args);
        }
        _ => {
            let path = home.display().to_string();
            let args = [
                ("section", section.into()),
                ("detail", session.cause(error)),
                ("path", path.into()),
            ];
            session.say("publish-failed", &args);
        }
    }
    ENVIRONMENT
}
