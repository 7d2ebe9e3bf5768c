//! Whether a release is what its manifest says.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::carry::{ASSETS, hash_in};
use super::is_plain;
use crate::model::manifest::{NAME as MANIFEST, from_json};
use crate::model::{Hash, Manifest, ManifestFile};
use crate::system::{Kind, System};

/// What is wrong with a file of a release.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// It is not there.
    Missing,
    /// It has other bytes than when it was published.
    Changed,
    /// It is there, and cannot be read.
    Unreadable,
}

/// A file of a release that is not as it was published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damage {
    /// Relative to the release, with `/`.
    pub path: String,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// The manifest of a release and its size, or what is wrong with it.
pub(super) fn manifest(system: &dyn System, release: &Path) -> Result<(Manifest, u64), Damage> {
    let of = |flaw| Damage { path: MANIFEST.to_owned(), flaw };
    let bytes =
        system.read(&release.join(MANIFEST), u64::MAX - 1).map_err(|error| of(flaw(&error)))?;
    let manifest = from_json(&bytes).ok_or_else(|| of(Flaw::Changed))?;
    Ok((manifest, bytes.len() as u64))
}

/// Holds every file of a release against its manifest, and every carried asset against its name.
pub(super) fn verify(system: &dyn System, release: &Path) -> Vec<Damage> {
    let manifest = match manifest(system, release) {
        Ok((manifest, _)) => manifest,
        Err(damage) => return vec![damage],
    };
    let mut damage: Vec<Damage> =
        manifest.files.par_iter().filter_map(|file| examine(system, release, file)).collect();
    damage.extend(carried(system, release, &manifest));
    damage
}

fn examine(system: &dyn System, release: &Path, file: &ManifestFile) -> Option<Damage> {
    let of = |flaw| Some(Damage { path: file.path.clone(), flaw });
    // A manifest that leads elsewhere is none of ours.
    if !is_plain(&file.path) {
        return of(Flaw::Changed);
    }
    match system.read(&release.join(&file.path), file.size) {
        Ok(bytes) if Hash::of(&bytes).to_string() == file.blake3 => None,
        Ok(_) => of(Flaw::Changed),
        Err(error) => of(flaw(&error)),
    }
}

fn carried(system: &dyn System, release: &Path, manifest: &Manifest) -> Vec<Damage> {
    let own: BTreeSet<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
    let listed = system.list(&release.join(ASSETS)).unwrap_or_default();
    let files = listed.into_iter().filter(|entry| entry.kind == Kind::File);
    let examine = |entry: crate::system::Entry| {
        let path = format!("{ASSETS}/{}", entry.path.file_name()?.to_str()?);
        let digits = hash_in(&path).filter(|_| !own.contains(path.as_str()))?;
        let flaw = match system.read(&entry.path, entry.size) {
            Ok(bytes) if Hash::of(&bytes).to_string().starts_with(digits) => return None,
            Ok(_) => Flaw::Changed,
            Err(error) => flaw(&error),
        };
        Some(Damage { path, flaw })
    };
    files.filter_map(examine).collect()
}

fn flaw(error: &io::Error) -> Flaw {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Flaw::Missing,
        // More bytes than there were.
        io::ErrorKind::FileTooLarge => Flaw::Changed,
        _ => Flaw::Unreadable,
    }
}
