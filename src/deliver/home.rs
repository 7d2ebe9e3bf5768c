//! A section's folder in a directory target.
//!
//! ```text
//! public/<section>/releases/<n>/       whole releases
//! public/<section>/releases/.staging/  being made
//! public/<section>/releases/.gone-<n>/ being removed
//! public/<section>/current             → releases/<n>, relative: what is live
//! public/<section>/state.json          what is pinned, and what was live before
//! ```
//!
//! Names with a dot are leftovers where nobody is at work; whoever holds the lock removes them.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::carry::ASSETS;
use super::state::State;
use crate::model::manifest::{NAME as MANIFEST, files_below, from_json};
use crate::model::{Manifest, ManifestFile};
use crate::system::{Kind, System};

/// The link that a web server serves.
pub(super) const CURRENT: &str = "current";
/// The folder of the releases.
const RELEASES: &str = "releases";
/// What is remembered.
const STATE: &str = "state.json";
/// What a release is called while it is removed.
const GONE: &str = ".gone-";

/// A section's folder.
pub(super) struct Home<'t> {
    pub(super) system: &'t dyn System,
    folder: PathBuf,
}

impl<'t> Home<'t> {
    pub(super) fn new(system: &'t dyn System, root: &Path, section: &str) -> Self {
        Self { system, folder: root.join(section) }
    }

    /// Whether anything was ever delivered here.
    pub(super) fn is_used(&self) -> bool {
        self.system.kind(&self.releases()).is_some()
            || self.system.kind(&self.folder.join(CURRENT)) == Some(Kind::Link)
    }

    /// Whether the folder is there at all.
    pub(super) fn is_there(&self) -> bool {
        self.system.kind(&self.folder).is_some()
    }

    /// Removes folders in which there is nothing.
    pub(super) fn clear(&self) {
        let removed = self.system.remove_folder(&self.releases());
        if removed.is_ok() {
            // Something else in it keeps it.
            let _ = self.system.remove_folder(&self.folder);
        }
    }

    pub(super) fn releases(&self) -> PathBuf {
        self.folder.join(RELEASES)
    }

    pub(super) fn release(&self, number: u64) -> PathBuf {
        self.releases().join(number.to_string())
    }

    /// Beside the releases, so that it is on their file system wherever that is.
    pub(super) fn staging(&self) -> PathBuf {
        self.releases().join(".staging")
    }

    /// Where the link leads, whether or not there is such a release.
    ///
    /// # Errors
    ///
    /// Of kind [`io::ErrorKind::AlreadyExists`] if something else stands in the link's place.
    pub(super) fn live(&self) -> io::Result<Option<u64>> {
        let current = self.folder.join(CURRENT);
        match self.system.kind(&current) {
            None => Ok(None),
            Some(Kind::Link) => Ok(number_in(&self.system.read_link(&current)?)),
            Some(_) => Err(io::ErrorKind::AlreadyExists.into()),
        }
    }

    /// The releases that there are.
    pub(super) fn numbers(&self) -> io::Result<BTreeSet<u64>> {
        let folders = self.system.list(&self.releases())?;
        let folders = folders.iter().filter(|entry| entry.kind == Kind::Folder);
        Ok(folders.filter_map(|entry| number_in(&entry.path)).collect())
    }

    /// Folders of releases that somebody began to remove.
    pub(super) fn leftovers(&self) -> io::Result<Vec<PathBuf>> {
        let folders = self.system.list(&self.releases())?.into_iter().map(|entry| entry.path);
        Ok(folders.filter(|path| name(path).is_some_and(|name| name.starts_with(GONE))).collect())
    }

    /// The number of the next release: above all that were ever seen here.
    pub(super) fn next(&self) -> io::Result<u64> {
        let names = self.system.list(&self.releases())?.into_iter();
        let seen = names.filter_map(|entry| {
            let name = name(&entry.path)?;
            name.strip_prefix(GONE).unwrap_or(name).parse::<u64>().ok()
        });
        Ok(seen.chain(self.live()?).max().unwrap_or(0) + 1)
    }

    /// Moves a release out of the way, whole, so that nobody takes what is left of it for one.
    pub(super) fn set_aside(&self, number: u64) -> io::Result<PathBuf> {
        let gone = self.releases().join(format!("{GONE}{number}"));
        self.system.rename(&self.release(number), &gone)?;
        Ok(gone)
    }

    /// The manifest of a release, if it can be read.
    pub(super) fn manifest(&self, number: u64) -> Option<Manifest> {
        from_json(&self.system.read(&self.release(number).join(MANIFEST), u64::MAX - 1).ok()?)
    }

    /// The files of a release that its manifest lists below `assets/`; of a manifest of another form, none.
    pub(super) fn assets(&self, number: u64) -> Vec<ManifestFile> {
        let bytes = self.system.read(&self.release(number).join(MANIFEST), u64::MAX - 1);
        files_below(&bytes.unwrap_or_default(), ASSETS)
    }

    /// What is remembered, in line with the link.
    ///
    /// # Errors
    ///
    /// Of kind [`io::ErrorKind::InvalidData`] if it cannot be understood: it may hold a pin.
    pub(super) fn state(&self) -> io::Result<State> {
        let (live, there) = (self.live()?, self.numbers()?);
        let mut state = match self.system.read(&self.folder.join(STATE), 1 << 20) {
            Ok(bytes) => State::from_json(&bytes).ok_or(io::ErrorKind::InvalidData)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::unwritten(live, &there),
            Err(error) => return Err(error),
        };
        state.reconcile(live, &there);
        Ok(state)
    }

    /// Remembers, durably: after a crash it is the old state or the new one.
    pub(super) fn remember(&self, state: &State) -> io::Result<()> {
        let fresh = self.folder.join(".state");
        self.system.write(&fresh, state.to_json().as_bytes())?;
        self.system.sync(&fresh)?;
        self.system.rename(&fresh, &self.folder.join(STATE))?;
        self.system.sync(&self.folder)
    }

    /// Makes a release the live one, durably and at once.
    pub(super) fn switch(&self, number: u64) -> io::Result<()> {
        let fresh = self.folder.join(".current");
        if self.system.kind(&fresh).is_some() {
            self.system.remove_file(&fresh)?;
        }
        self.system.symlink(&Path::new(RELEASES).join(number.to_string()), &fresh)?;
        self.system.rename(&fresh, &self.folder.join(CURRENT))?;
        self.system.sync(&self.folder)
    }
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// The number that a release's folder is named by; `007` is none.
fn number_in(path: &Path) -> Option<u64> {
    let name = name(path)?;
    let number: u64 = name.parse().ok()?;
    (number.to_string() == name).then_some(number)
}
