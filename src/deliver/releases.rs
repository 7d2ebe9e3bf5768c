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
    let mut releases: Vec<Listed> = home.numbers()?.into_iter().map(listed).collect();
    if releases.iter().any(|release| release.damage.as_ref().is_some_and(|own| !own.is_empty())) {
        // A publisher may have taken one away meanwhile: that one is gone, and not damaged.
        let there = home.numbers()?;
        releases.retain(|release| there.contains(&release.number));
    }
    Ok(Listing { live, pinned: state.pinned, before: state.before(live), releases })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::MemorySystem;

    /// A system in which the first release is taken away as soon as somebody looks into it.
    struct Taking {
        inner: MemorySystem,
    }

    impl System for Taking {
        fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
            let old = Path::new("public/north/releases/1");
            if file.starts_with(old) && self.inner.kind(old).is_some() {
                self.inner.remove_tree(old)?;
            }
            self.inner.read(file, limit)
        }

        crate::pass_on! {
            inner:
            list, entry, read_within, read_named, kind, tells, now, variable, process, modified,
            create_folder, write, append, writer, lock, link_file, rename, symlink, read_link,
            remove_file, remove_folder, remove_tree, git, pandoc, sync_tree, sync,
        }
    }

    #[test]
    fn a_release_that_is_taken_away_meanwhile_is_not_damaged() {
        for thorough in [false, true] {
            let there = MemorySystem::new()
                .with_file("public/north/releases/1/manifest.json", "")
                .with_file("public/north/releases/2/manifest.json", "");
            let listing = list(&Taking { inner: there }, Path::new("public"), "north", thorough);
            let numbers: Vec<u64> =
                listing.expect("a list").releases.iter().map(|own| own.number).collect();
            assert_eq!(numbers, [2]);
        }
    }
}
