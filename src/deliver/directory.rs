//! Releases in a directory: staged whole, made durable, then switched by one rename.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::carry::carry;
use super::difference::Difference;
use super::home::Home;
use super::retain::kept;
use super::state::State;
use crate::model::manifest::{NAME as MANIFEST, to_json};
use crate::model::{Hash, Manifest, ManifestFile, SectionIx, Settings, Sink};
use crate::system::{Kind, System};

/// What became of a section's bundle, or would become of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Delivery {
    /// It equals the live release; nothing was done.
    Unchanged(u64),
    /// It is the new live release.
    Released(u64),
    /// It differs from the live release, which stays because the section is pinned.
    Held {
        /// The release that is pinned.
        pinned: u64,
        /// The release that is live: the pinned one, unless somebody switched by hand.
        live: Option<u64>,
    },
}

/// What a publication is meant to do.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Intent {
    /// Finds out what would be done, and changes nothing.
    pub rehearse: bool,
    /// Takes the sections' pins away.
    pub unpin: bool,
}

/// A publication in progress.
pub struct DirectoryTarget<'t> {
    sections: BTreeMap<SectionIx, Stage<'t>>,
    intent: Intent,
}

struct Stage<'t> {
    home: Home<'t>,
    staging: PathBuf,
    live: Option<Live>,
    state: State,
    /// Nothing is written: a rehearsal, or a section that is pinned.
    only_compares: bool,
    /// Nothing was here before.
    is_first: bool,
    progress: Mutex<Progress>,
    keep: usize,
}

struct Live {
    number: u64,
    folder: PathBuf,
    manifest: Manifest,
    /// When the manifest was written, in nanoseconds since 1970: every other file was there by then.
    written: i128,
    /// By path: a file's place in the manifest.
    places: HashMap<String, usize>,
}

#[derive(Default)]
struct Progress {
    folders: HashSet<PathBuf>,
    /// Files that the live release has with the same bytes.
    same: BTreeSet<String>,
}

impl<'t> DirectoryTarget<'t> {
    /// Prepares a publication of these sections below `root`.
    ///
    /// # Errors
    ///
    /// With the section's place if it cannot be prepared; of kind
    /// [`io::ErrorKind::AlreadyExists`] if `current` is there and no link, of kind
    /// [`io::ErrorKind::InvalidData`] if nobody can say whether it is pinned.
    pub fn begin(
        system: &'t dyn System,
        root: &Path,
        settings: &Settings,
        chosen: &[SectionIx],
        intent: Intent,
    ) -> Result<Self, (SectionIx, io::Error)> {
        let mut sections = BTreeMap::new();
        for ix in chosen {
            let home = Home::new(system, root, &settings.section(*ix).id);
            let stage = Stage::new(home, settings.keep, intent).map_err(|error| (*ix, error))?;
            sections.insert(*ix, stage);
        }
        Ok(Self { sections, intent })
    }

    /// The release that a section is pinned to.
    #[must_use]
    pub fn pinned(&self, section: SectionIx) -> Option<u64> {
        self.sections.get(&section)?.state.pinned
    }

    /// What a bundle that was put here changes of the live release.
    #[must_use]
    pub fn difference(&self, section: SectionIx, manifest: &Manifest) -> Difference {
        self.sections.get(&section).map(|stage| stage.difference(manifest)).unwrap_or_default()
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
            let delivery = stage.foresee(manifest, self.intent).map_err(|error| (*ix, error))?;
            let release = match delivery {
                Delivery::Released(number) if !self.intent.rehearse => Some(number),
                _ => None,
            };
            if let Some(number) = release {
                stage.complete(manifest, number).map_err(|error| (*ix, error))?;
                staged.push((*ix, stage, number));
            } else if !self.intent.rehearse {
                stage.leave(self.intent).map_err(|error| (*ix, error))?;
            }
            done.push((*ix, delivery));
        }
        // Each by itself: sections need not be on one file system. Where they are, the first
        // call does the work of all.
        for (ix, stage, _) in &staged {
            stage.home.system.sync_tree(&stage.staging).map_err(|error| (*ix, error))?;
        }
        for (ix, stage, number) in &staged {
            stage.settle(*number).map_err(|error| (*ix, error))?;
        }
        for (ix, stage, number) in &staged {
            stage.switch(*number).map_err(|error| (*ix, error))?;
        }
        done.sort_by_key(|(ix, _)| *ix);
        Ok(done)
    }

    /// Leaves everything as it was.
    pub fn abandon(self) {
        for stage in self.sections.values().filter(|stage| !stage.only_compares) {
            // What cannot be removed now is removed by the next publication.
            let _ = stage.home.system.remove_tree(&stage.staging);
            if stage.is_first {
                stage.home.clear();
            }
        }
    }
}

impl Sink for DirectoryTarget<'_> {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.sections.get(&section).map_or(Ok(()), |stage| stage.put(path, bytes))
    }

    fn take_again(&self, section: SectionIx, file: &ManifestFile) -> io::Result<bool> {
        Ok(self.sections.get(&section).is_none_or(|stage| stage.take_again(file)))
    }
}

impl<'t> Stage<'t> {
    fn new(home: Home<'t>, keep: usize, intent: Intent) -> io::Result<Self> {
        let live = Live::of(&home, home.live()?);
        let state = home.state()?;
        let only_compares = intent.rehearse || (state.pinned.is_some() && !intent.unpin);
        let staging = home.staging();
        let is_first = !home.is_there();
        if !only_compares {
            home.system.create_folder(&home.releases())?;
            home.system.remove_tree(&staging)?;
            for leftover in home.leftovers()? {
                // Room for what is to come. What stays is told of when releases are retained.
                let _ = home.system.remove_tree(&leftover);
            }
        }
        let progress = Mutex::default();
        Ok(Self { home, staging, live, state, only_compares, is_first, progress, keep })
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let system = self.home.system;
        if let Some(live) = &self.live
            && live.file(path).is_some_and(|file| file.size == bytes.len() as u64)
            // The bytes themselves are compared: what somebody changed by hand is not carried on.
            && system.read(&live.folder.join(path), bytes.len() as u64).is_ok_and(|old| old == bytes)
        {
            self.progress().same.insert(path.to_owned());
            return Ok(());
        }
        if self.only_compares {
            return Ok(());
        }
        let file = self.staging.join(path);
        self.make_folder(&file)?;
        system.write(&file, bytes)
    }

    /// Takes a file from the live release, if it is there as it was put.
    fn take_again(&self, file: &ManifestFile) -> bool {
        let has = self.live.as_ref().is_some_and(|live| {
            live.file(&file.path) == Some(file) && live.holds(self.home.system, file)
        });
        if has {
            self.progress().same.insert(file.path.clone());
        }
        has
    }

    fn make_folder(&self, file: &Path) -> io::Result<()> {
        let Some(folder) = file.parent() else { return Ok(()) };
        if !self.progress().folders.contains(folder) {
            self.home.system.create_folder(folder)?;
            self.progress().folders.insert(folder.to_owned());
        }
        Ok(())
    }

    fn difference(&self, manifest: &Manifest) -> Difference {
        let live = self.live.as_ref().map(|live| &live.manifest);
        Difference::new(live, &self.progress().same, manifest)
    }

    /// What is to be done with the bundle.
    fn foresee(&self, manifest: &Manifest, intent: Intent) -> io::Result<Delivery> {
        if let Some(live) = &self.live
            && self.difference(manifest).is_empty()
        {
            return Ok(Delivery::Unchanged(live.number));
        }
        if let Some(pinned) = self.state.pinned.filter(|_| !intent.unpin) {
            return Ok(Delivery::Held { pinned, live: self.home.live()? });
        }
        Ok(Delivery::Released(self.home.next()?))
    }

    /// Makes no release.
    fn leave(&self, intent: Intent) -> io::Result<()> {
        if !self.only_compares {
            self.home.system.remove_tree(&self.staging)?;
        }
        if intent.unpin && self.state.pinned.is_some() {
            let mut state = self.state.clone();
            state.pinned = None;
            self.home.remember(&state)?;
        }
        Ok(())
    }

    /// Fills the staged release with what did not change, with what open pages still need, and
    /// with the manifest.
    fn complete(&self, manifest: &Manifest, number: u64) -> io::Result<()> {
        let system = self.home.system;
        let same = std::mem::take(&mut self.progress().same);
        if let Some(live) = &self.live {
            let same: Vec<String> = same.into_iter().collect();
            same.par_iter().try_for_each(|path| {
                let file = self.staging.join(path);
                self.make_folder(&file)?;
                system.link_file(&live.folder.join(path), &file)
            })?;
        }
        system.create_folder(&self.staging)?;
        carry(&self.home, self.neighbours(number)?, &self.staging, manifest)?;
        system.write(&self.staging.join(MANIFEST), to_json(manifest).as_bytes())
    }

    /// The releases that will be kept beside the new one, newest first.
    fn neighbours(&self, number: u64) -> io::Result<Vec<u64>> {
        let mut numbers = self.home.numbers()?;
        numbers.insert(number);
        // The live release is the one that a rollback from the new one would go to.
        let live = self.live.as_ref().map(|live| live.number);
        let mut kept = kept(&numbers, [live], self.keep);
        kept.remove(&number);
        Ok(kept.into_iter().rev().collect())
    }

    /// Gives the staged release its number.
    fn settle(&self, number: u64) -> io::Result<()> {
        self.home.system.rename(&self.staging, &self.home.release(number))?;
        self.home.system.sync(&self.home.releases())
    }

    fn switch(&self, number: u64) -> io::Result<()> {
        let mut state = self.state.clone();
        state.pinned = None;
        state.go_to(number);
        self.home.remember(&state)?;
        self.home.switch(number)
    }
}

impl Live {
    /// The live release, if its link leads to one that can be read.
    fn of(home: &Home<'_>, number: Option<u64>) -> Option<Self> {
        let number = number?;
        let manifest = home.manifest(number)?;
        let files = manifest.files.iter().enumerate();
        let places = files.map(|(place, file)| (file.path.clone(), place)).collect();
        let folder = home.release(number);
        let entry = home.system.entry(&folder.join(MANIFEST)).ok().flatten();
        let written = entry.map_or(i128::MIN, |entry| entry.stamp.modified);
        Some(Self { number, folder, manifest, written, places })
    }

    /// A file as its manifest has it.
    fn file(&self, path: &str) -> Option<&ManifestFile> {
        self.places.get(path).map(|place| &self.manifest.files[*place])
    }

    /// Whether a file is there, with the bytes that the manifest says. Nobody has written to one that is
    /// older than the manifest; what is not surely older is read.
    fn holds(&self, system: &dyn System, file: &ManifestFile) -> bool {
        let path = self.folder.join(&file.path);
        let Ok(Some(entry)) = system.entry(&path) else { return false };
        if entry.kind != Kind::File || entry.size != file.size {
            return false;
        }
        entry.stamp.modified < self.written
            || system
                .read(&path, file.size)
                .is_ok_and(|bytes| Hash::of(&bytes).to_string() == file.blake3)
    }
}
