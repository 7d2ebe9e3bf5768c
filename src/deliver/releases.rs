//! What is in a directory target.

use std::io;
use std::path::Path;

use super::home::Home;
use super::verify::{Damage, manifest, verify};
use crate::model::Moment;
use crate::model::manifest::NAME as MANIFEST;
use crate::system::{Kind, System};

/// A section's releases.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listing {
    /// Where `current` leads, whether or not there is such a release.
    pub live: Option<u64>,
    /// The release that is pinned.
    pub pinned: Option<u64>,
    /// The release that a rollback would go to.
    pub before: Option<u64>,
    /// In the order of their numbers.
    pub releases: Vec<Listed>,
}

impl Listing {
    /// Whether there is a release of this number.
    #[must_use]
    pub fn has(&self, number: u64) -> bool {
        self.releases.iter().any(|release| release.number == number)
    }
}

/// A release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    /// Its number.
    pub number: u64,
    /// When its manifest was written, which is the last that is done to a release.
    pub made: Option<Moment>,
    /// Its files with its manifest, and their size in bytes; `None` if the manifest is damaged.
    pub extent: Option<(usize, u64)>,
    /// What is wrong with it; `None` if its files were not looked at.
    pub damage: Option<Vec<Damage>>,
}

/// The sections that something was delivered for, sorted, whether or not they are still
/// configured.
///
/// # Errors
///
/// If the folder cannot be read.
pub fn delivered_sections(system: &dyn System, root: &Path) -> io::Result<Vec<String>> {
    let folders = system.list(root)?.into_iter();
    let names = folders.filter(|entry| matches!(entry.kind, Kind::Folder | Kind::Link));
    let names = names.filter_map(|entry| Some(entry.path.file_name()?.to_str()?.to_owned()));
    Ok(names.filter(|name| Home::new(system, root, name).is_used()).collect())
}

/// A section's releases; with `thorough` every file is held against the manifests.
///
/// # Errors
///
/// If the section's folder cannot be read.
pub fn list(
    system: &dyn System,
    root: &Path,
    section: &str,
    thorough: bool,
) -> io::Result<Listing> {
    let home = Home::new(system, root, section);
    let (live, state) = (home.live()?, home.state()?);
    let listed = |number| {
        let folder = home.release(number);
        let (extent, found) = match manifest(system, &folder) {
            Ok((manifest, own)) => {
                let bytes =
                    manifest.files.iter().fold(own, |sum, file| sum.saturating_add(file.size));
                (Some((manifest.files.len() + 1, bytes)), None)
            }
            Err(damage) => (None, Some(vec![damage])),
        };
        let damage = if thorough { Some(verify(system, &folder)) } else { found };
        Listed { number, made: system.modified(&folder.join(MANIFEST)), extent, damage }
    };
    let releases = home.numbers()?.into_iter().map(listed).collect();
    Ok(Listing { live, pinned: state.pinned, before: state.before(live), releases })
}
