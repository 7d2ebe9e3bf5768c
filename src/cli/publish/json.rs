//! What a publication did, or would do, for scripts.

use serde::Serialize;

use super::Report;
use crate::deliver::{Delivery, Intent};

#[derive(Serialize)]
struct Publication<'r> {
    version: u32,
    dry_run: bool,
    sections: Vec<Section<'r>>,
}

#[derive(Serialize)]
struct Section<'r> {
    id: &'r str,
    result: &'static str,
    release: Option<u64>,
    pinned: Option<u64>,
    unpinned: Option<u64>,
    pages: usize,
    files: usize,
    added: &'r [String],
    changed: &'r [String],
    removed: &'r [String],
}

pub(super) fn render(reports: &[Report<'_>], intent: Intent) -> String {
    let sections = reports.iter().map(section).collect();
    let publication = Publication { version: 1, dry_run: intent.rehearse, sections };
    // Strings and numbers only: it cannot fail to serialise.
    format!("{}\n", serde_json::to_string_pretty(&publication).unwrap_or_default())
}

fn section<'r>(report: &'r Report<'_>) -> Section<'r> {
    let none = Section {
        id: report.section,
        result: "failed",
        release: None,
        pinned: None,
        unpinned: report.unpinned,
        pages: 0,
        files: 0,
        added: &[],
        changed: &[],
        removed: &[],
    };
    let Some(done) = &report.done else { return none };
    let (result, release, pinned) = match done.delivery {
        Delivery::Unchanged(number) => ("unchanged", Some(number), None),
        Delivery::Released(number) => ("released", Some(number), None),
        Delivery::Held { pinned, .. } => ("pinned", None, Some(pinned)),
    };
    Section {
        result,
        release,
        pinned,
        pages: done.manifest.pages.len(),
        files: done.manifest.files.len() + 1,
        added: &done.difference.added,
        changed: &done.difference.changed,
        removed: &done.difference.removed,
        ..none
    }
}
