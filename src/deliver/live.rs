//! What the live releases show.

use std::path::Path;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::model::ManifestPage;
use crate::model::manifest::{NAME, VERSION};
use crate::system::{Kind, System};

/// A manifest, as far as its pages go: a site has far more files than articles.
#[derive(Deserialize)]
struct Pages {
    version: u32,
    #[expect(dead_code, reason = "it is read over")]
    files: IgnoredAny,
    pages: Vec<ManifestPage>,
}

/// The articles' pages of each section's live release below `root`, by the section's id. What
/// cannot be read is left out.
#[must_use]
pub fn live_pages(system: &dyn System, root: &Path) -> Vec<(String, Vec<ManifestPage>)> {
    let folders = system.list(root).unwrap_or_default().into_iter();
    let folders = folders.filter(|entry| matches!(entry.kind, Kind::Folder | Kind::Link));
    let live = folders.filter_map(|entry| {
        let section = entry.path.file_name()?.to_str()?.to_owned();
        let manifest = root.join(&section).join(super::home::CURRENT).join(NAME);
        let bytes = system.read(&manifest, u64::MAX - 1).ok()?;
        let read: Pages = serde_json::from_slice(&bytes).ok()?;
        (read.version == VERSION).then_some((section, read.pages))
    });
    live.collect()
}
