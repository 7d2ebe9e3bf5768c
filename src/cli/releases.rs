//! `hexapla releases`: what is published, and what one can go back to.

mod json;

use super::args::Parsed;
use super::{CONTENT, FINE, Session, choose, publish, table};
use crate::deliver::{self, Damage, Flaw, Listed, Listing};
use crate::diag::{Arg, Format};
use crate::model::Moment;

/// Damaged files that are named of one release; the rest is counted.
const NAMED: usize = 20;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let typed = parsed.folder.as_ref();
    let root = typed.map_or_else(|| publish::PUBLIC.into(), |dir| session.as_typed(dir));
    let sections = match choose::delivered(session, &root, &parsed.sections) {
        Ok(sections) => sections,
        Err(code) => return code,
    };
    let mut listings = Vec::new();
    for section in sections {
        match deliver::list(session.system, &root, &section, parsed.verify) {
            Ok(listing) => listings.push((section, listing)),
            Err(error) => return publish::failed(session, &root, &section, &error),
        }
    }
    let json = parsed.format == Format::Json;
    if json {
        session.printer.out(&json::render(&listings));
    } else if listings.is_empty() {
        session.say("releases-none", &[("path", root.display().to_string().into())]);
    } else {
        session.printer.out(&matrix(session, &listings));
    }
    let mut whole = true;
    for (section, listing) in &listings {
        for release in &listing.releases {
            let damage = release.damage.as_deref().unwrap_or_default();
            whole &= damage.is_empty();
            if !json {
                say_damage(session, section, release.number, damage);
            }
        }
        if let Some(live) = listing.live.filter(|live| !listing.has(*live)) {
            whole = false;
            let args = [("section", section.into()), ("release", live.into())];
            session.say("releases-live-missing", &args);
        }
    }
    if parsed.verify && whole && !json && !listings.is_empty() {
        session.tell(&format!("{}\n", session.messages.text("releases-whole", &[])));
    }
    if whole { FINE } else { CONTENT }
}

/// Names the files of a release that are not as they were published.
pub(super) fn say_damage(session: &Session<'_>, section: &str, release: u64, damage: &[Damage]) {
    let own = || [("section", Arg::from(section)), ("release", Arg::from(release))];
    for Damage { path, flaw } in damage.iter().take(NAMED) {
        let [section, release] = own();
        let args = [section, release, ("path", path.into()), ("flaw", name(*flaw).into())];
        session.say("release-damage", &args);
    }
    if damage.len() > NAMED {
        let [section, release] = own();
        let args = [section, release, ("more", (damage.len() - NAMED).into())];
        session.say("release-damage-more", &args);
    }
}

fn name(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Missing => "missing",
        Flaw::Changed => "changed",
        Flaw::Unreadable => "unreadable",
    }
}

fn made(moment: Option<Moment>) -> Option<String> {
    Some(jiff::Timestamp::from_second(moment?.0).ok()?.to_string())
}

fn matrix(session: &Session<'_>, listings: &[(String, Listing)]) -> String {
    let text = |id: &str| session.messages.text(id, &[]);
    let heads = ["section", "release", "made", "files", "size", "state"]
        .map(|column| text(&format!("releases-heading-{column}")));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (section, listing) in listings {
        for release in &listing.releases {
            let (files, size) = match release.extent {
                Some((files, bytes)) => {
                    let args = [("size", bytes.div_ceil(1000).into())];
                    (files.to_string(), session.messages.text("releases-size", &args))
                }
                None => (String::new(), String::new()),
            };
            rows.push(vec![
                section.clone(),
                release.number.to_string(),
                made(release.made).unwrap_or_default(),
                files,
                size,
                labels(listing, release).iter().map(|id| text(id)).collect::<Vec<_>>().join(" · "),
            ]);
        }
    }
    table::render(&heads, rows, session.printer.width(session.system))
}

/// What is to be said of a release, as messages.
fn labels(listing: &Listing, release: &Listed) -> Vec<&'static str> {
    let number = Some(release.number);
    let damaged = release.damage.as_ref().is_some_and(|damage| !damage.is_empty());
    [
        (listing.live == number, "release-live"),
        (listing.pinned == number, "release-pinned"),
        (listing.before == number, "release-before"),
        (damaged, "release-damaged"),
    ]
    .into_iter()
    .filter_map(|(holds, id)| holds.then_some(id))
    .collect()
}
