//! The JSON form of the releases: a contract, documented in `docs/json.md`.

use serde::Serialize;

use super::{made, name};
use crate::deliver::{Listed, Listing};

#[derive(Serialize)]
struct Releases<'r> {
    version: u32,
    sections: Vec<Section<'r>>,
}

#[derive(Serialize)]
struct Section<'r> {
    id: &'r str,
    live: Option<u64>,
    pinned: Option<u64>,
    before: Option<u64>,
    releases: Vec<Release<'r>>,
}

#[derive(Serialize)]
struct Release<'r> {
    number: u64,
    made: Option<String>,
    files: Option<usize>,
    bytes: Option<u64>,
    live: bool,
    pinned: bool,
    whole: Option<bool>,
    damage: Vec<File<'r>>,
}

#[derive(Serialize)]
struct File<'r> {
    path: &'r str,
    flaw: &'static str,
}

pub(super) fn render(listings: &[(String, Listing)]) -> String {
    let sections = listings
        .iter()
        .map(|(id, listing)| Section {
            id,
            live: listing.live,
            pinned: listing.pinned,
            before: listing.before,
            releases: listing.releases.iter().map(|one| release(listing, one)).collect(),
        })
        .collect();
    // Strings and numbers only: it cannot fail to serialise.
    let text = serde_json::to_string_pretty(&Releases { version: 1, sections });
    format!("{}\n", text.unwrap_or_default())
}

fn release<'r>(listing: &Listing, release: &'r Listed) -> Release<'r> {
    let damage = release.damage.as_deref();
    Release {
        number: release.number,
        made: made(release.made),
        files: release.extent.map(|(files, _)| files),
        bytes: release.extent.map(|(_, bytes)| bytes),
        live: listing.live == Some(release.number),
        pinned: listing.pinned == Some(release.number),
        whole: damage.map(<[_]>::is_empty),
        damage: damage
            .unwrap_or_default()
            .iter()
            .map(|file| File { path: &file.path, flaw: name(file.flaw) })
            .collect(),
    }
}
