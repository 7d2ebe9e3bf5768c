//! A plain folder with a bundle per section: for looking at, or for another tool to take.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use super::is_plain;
use crate::model::manifest::{NAME as MANIFEST, from_json, to_json};
use crate::model::{Manifest, SectionIx, Settings, Sink};
use crate::system::System;

/// A build into a folder.
pub struct FolderTarget<'t> {
    system: &'t dyn System,
    homes: HashMap<SectionIx, PathBuf>,
}

impl<'t> FolderTarget<'t> {
    /// Builds these sections below `root`.
    #[must_use]
    pub fn new(
        system: &'t dyn System,
        root: &Path,
        settings: &Settings,
        chosen: &[SectionIx],
    ) -> Self {
        let homes = chosen.iter().map(|ix| (*ix, root.join(&settings.section(*ix).id))).collect();
        Self { system, homes }
    }

    /// Writes the manifests and removes what an earlier build wrote here and this one did not.
    ///
    /// # Errors
    ///
    /// Whatever the file system says.
    pub fn finish(self, manifests: &[(SectionIx, Manifest)]) -> io::Result<()> {
        for (ix, manifest) in manifests {
            let Some(home) = self.homes.get(ix) else { continue };
            let file = home.join(MANIFEST);
            let before = self.system.read(&file, u64::MAX - 1).ok().and_then(|old| from_json(&old));
            let kept: BTreeSet<&str> = manifest.files.iter().map(|f| f.path.as_str()).collect();
            for gone in before.iter().flat_map(|manifest| &manifest.files) {
                if !kept.contains(gone.path.as_str()) && is_plain(&gone.path) {
                    let path = home.join(&gone.path);
                    match self.system.remove_file(&path) {
                        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                        _ => {}
                    }
                    let above = path.ancestors().skip(1).take_while(|folder| *folder != home);
                    for folder in above {
                        if self.system.remove_folder(folder).is_err() {
                            break;
                        }
                    }
                }
            }
            self.system.create_folder(home)?;
            self.write(&file, to_json(manifest).as_bytes())?;
        }
        Ok(())
    }

    /// Reading the old bytes is many times cheaper than writing the same anew.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        match self.system.read(file, bytes.len() as u64) {
            Ok(old) if old == bytes => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(folder) = file.parent() {
                    self.system.create_folder(folder)?;
                }
                self.system.write(file, bytes)
            }
            _ => self.system.write(file, bytes),
        }
    }
}

impl Sink for FolderTarget<'_> {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        match self.homes.get(&section) {
            Some(home) => self.write(&home.join(path), bytes),
            None => Ok(()),
        }
    }
}
