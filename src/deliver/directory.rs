//! Releases in a directory: staged whole, made durable, then switched by one rename.
//!
//! ```text
//! public/<section>/.staging/     being made; removed by the next publication if left behind
//! public/<section>/releases/<n>/ complete releases
//! public/<section>/current       → releases/<n>, relative
//! ```

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::model::manifest::{NAME as MANIFEST, from_json, to_json};
use crate::model::{Manifest, SectionIx, Settings, Sink};
use crate::system::{Kind, System};

/// The link that a web server serves.
const CURRENT: &str = "current";

/// What became of a section's bundle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Delivery {
    /// It equals the live release; nothing was done.
    Unchanged(u64),
    /// It is the new live release.
    Released(u64),
}

/// A publication in progress.
pub struct DirectoryTarget<'t> {
    system: &'t dyn System,
    root: PathBuf,
    sections: BTreeMap<SectionIx, Stage>,
}

struct Stage {
    home: PathBuf,
    staging: PathBuf,
    live: Option<Live>,
    progress: Mutex<Progress>,
}

struct Live {
    number: u64,
    folder: PathBuf,
    manifest: Manifest,
    sizes: HashMap<String, u64>,
}

#[derive(Default)]
struct Progress {
    folders: HashSet<PathBuf>,
    /// Files that the live release has with the same bytes.
    same: Vec<String>,
}

impl<'t> DirectoryTarget<'t> {
    /// Prepares a publication of these sections below `root`.
    ///
    /// # Errors
    ///
    /// With the section's place if it cannot be prepared; of kind
    /// [`io::ErrorKind::AlreadyExists`] if `current` is there and no link.
    pub fn begin(
        system: &'t dyn System,
        root: &Path,
        settings: &Settings,
        chosen: &[SectionIx],
    ) -> Result<Self, (SectionIx, io::Error)> {
        let mut sections = BTreeMap::new();
        for ix in chosen {
            let home = root.join(&settings.section(*ix).id);
            let stage = Stage::new(system, home).map_err(|error| (*ix, error))?;
            sections.insert(*ix, stage);
        }
        Ok(Self { system, root: root.to_owned(), sections })
    }

    /// Completes the bundles and switches to them: all are staged and durable before the first
    /// is switched, so that a fault leaves every section with its old release.
    ///
    /// # Errors
    ///
    /// The section that failed and why. Sections that were switched before it stay so.
    pub fn finish(
        self,
        manifests: &[(SectionIx, Manifest)],
    ) -> Result<Vec<(SectionIx, Delivery)>, (SectionIx, io::Error)> {
        let mut done = Vec::new();
        let mut staged = Vec::new();
        for (ix, manifest) in manifests {
            let Some(stage) = self.sections.get(ix) else { continue };
            match stage.complete(self.system, manifest).map_err(|error| (*ix, error))? {
                Some(number) => done.push((*ix, Delivery::Unchanged(number))),
                None => staged.push((*ix, stage)),
            }
        }
        if let Some((first, _)) = staged.first() {
            self.system.sync_tree(&self.root).map_err(|error| (*first, error))?;
        }
        let mut ready = Vec::new();
        for (ix, stage) in staged {
            ready.push((ix, stage, stage.settle(self.system).map_err(|error| (ix, error))?));
        }
        for (ix, stage, number) in ready {
            stage.switch(self.system, number).map_err(|error| (ix, error))?;
            done.push((ix, Delivery::Released(number)));
        }
        done.sort_by_key(|(ix, _)| *ix);
        Ok(done)
    }

    /// Leaves everything as it was.
    pub fn abandon(self) {
        for stage in self.sections.values() {
            // What cannot be removed now is removed by the next publication.
            let _ = self.system.remove_tree(&stage.staging);
        }
    }
}

impl Sink for DirectoryTarget<'_> {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        let Some(stage) = self.sections.get(&section) else { return Ok(()) };
        stage.put(self.system, path, bytes)
    }
}

impl Stage {
    fn new(system: &dyn System, home: PathBuf) -> io::Result<Self> {
        let staging = home.join(".staging");
        system.create_folder(&home.join("releases"))?;
        system.remove_tree(&staging)?;
        let live = match system.kind(&home.join(CURRENT)) {
            None => None,
            Some(Kind::Link) => live(system, &home),
            Some(_) => return Err(io::ErrorKind::AlreadyExists.into()),
        };
        Ok(Self { home, staging, live, progress: Mutex::default() })
    }

    fn progress(&self) -> std::sync::MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, system: &dyn System, path: &str, bytes: &[u8]) -> io::Result<()> {
        if let Some(live) = &self.live
            && live.sizes.get(path) == Some(&(bytes.len() as u64))
            // The bytes themselves are compared: what somebody changed by hand is not carried on.
            && system.read(&live.folder.join(path), bytes.len() as u64).is_ok_and(|old| old == bytes)
        {
            self.progress().same.push(path.to_owned());
            return Ok(());
        }
        let file = self.staging.join(path);
        self.make_folder(system, &file)?;
        system.write(&file, bytes)
    }

    fn make_folder(&self, system: &dyn System, file: &Path) -> io::Result<()> {
        let Some(folder) = file.parent() else { return Ok(()) };
        if !self.progress().folders.contains(folder) {
            system.create_folder(folder)?;
            self.progress().folders.insert(folder.to_owned());
        }
        Ok(())
    }

    /// Fills the staged release with what did not change, and the manifest. `Some` with the live
    /// release's number if there is nothing new at all.
    fn complete(&self, system: &dyn System, manifest: &Manifest) -> io::Result<Option<u64>> {
        let same = std::mem::take(&mut self.progress().same);
        if let Some(live) = &self.live {
            if live.manifest == *manifest && same.len() == manifest.files.len() {
                system.remove_tree(&self.staging)?;
                return Ok(Some(live.number));
            }
            for path in same {
                let file = self.staging.join(&path);
                self.make_folder(system, &file)?;
                system.link_file(&live.folder.join(&path), &file)?;
            }
        }
        system.create_folder(&self.staging)?;
        system.write(&self.staging.join(MANIFEST), to_json(manifest).as_bytes())?;
        Ok(None)
    }

    /// Gives the staged release its number.
    fn settle(&self, system: &dyn System) -> io::Result<u64> {
        let releases = self.home.join("releases");
        let numbers = system
            .list(&releases)?
            .into_iter()
            .filter_map(|entry| entry.path.file_name()?.to_str()?.parse::<u64>().ok());
        let number = numbers.max().unwrap_or(0) + 1;
        system.rename(&self.staging, &releases.join(number.to_string()))?;
        system.sync_folder(&releases)?;
        Ok(number)
    }

    fn switch(&self, system: &dyn System, number: u64) -> io::Result<()> {
        let fresh = self.home.join(".current");
        if system.kind(&fresh).is_some() {
            system.remove_file(&fresh)?;
        }
        system.symlink(&Path::new("releases").join(number.to_string()), &fresh)?;
        system.rename(&fresh, &self.home.join(CURRENT))?;
        system.sync_folder(&self.home)
    }
}

/// The live release, if its link leads to one that can be read.
fn live(system: &dyn System, home: &Path) -> Option<Live> {
    let target = system.read_link(&home.join(CURRENT)).ok()?;
    let number = target.file_name()?.to_str()?.parse().ok()?;
    let folder = home.join("releases").join(target.file_name()?);
    let manifest = from_json(&system.read(&folder.join(MANIFEST), u64::MAX - 1).ok()?)?;
    let sizes = manifest.files.iter().map(|file| (file.path.clone(), file.size)).collect();
    Some(Live { number, folder, manifest, sizes })
}
