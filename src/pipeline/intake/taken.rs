//! What was taken over out of archives that still wait, since something in them has to be mended: it is not taken again, whatever
//! has become of it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use super::parcel::Fate;
use super::placing::put;
use super::receiving::Received;
use crate::model::Hash;
use crate::system::{Kind, System};

/// By archives, hashes of paths in them and of what was there.
const FILE: &str = ".hexapla/intake/taken.json";

/// Bytes that are read of it.
const LARGE: u64 = 16 << 20;

#[derive(Default, PartialEq, Eq)]
pub(super) struct Taken(BTreeMap<String, BTreeSet<String>>);

impl Taken {
    /// What is known of it. What cannot be read is not known, and is found to be there already.
    pub(super) fn read(system: &dyn System) -> Self {
        let bytes = system.read(Path::new(FILE), LARGE).unwrap_or_default();
        Self(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    pub(super) fn has(&self, archive: &Path, path: &str, bytes: &[u8]) -> bool {
        let own = self.0.get(&*archive.to_string_lossy());
        own.is_some_and(|own| own.contains(&digest(path, bytes)))
    }
}

/// Notes what was taken out of an archive that stays.
pub(super) fn note(system: &dyn System, archive: &Path, group: &[Received]) -> io::Result<()> {
    let before = Taken::read(system);
    let is_done = |one: &&Received| {
        matches!(one.judged.fate, Fate::Accepted | Fate::Known) && one.failed.is_none()
    };
    let own = group.iter().filter(is_done).filter_map(|one| {
        let path = one.parcel.place.strip_prefix(archive).ok()?;
        Some(digest(&path.to_string_lossy(), one.parcel.bytes.as_deref()?))
    });
    let own: BTreeSet<String> = own.collect();
    let mut now = present(system, &before);
    let key = archive.to_string_lossy().into_owned();
    if own.is_empty() {
        now.0.remove(&key);
    } else {
        now.0.insert(key, own);
    }
    write(system, &before, &now)
}

/// Forgets what was taken out of archives that are gone.
pub(super) fn forget(system: &dyn System) -> io::Result<()> {
    let before = Taken::read(system);
    write(system, &before, &present(system, &before))
}

fn present(system: &dyn System, taken: &Taken) -> Taken {
    let is_there = |archive: &String| system.kind(Path::new(archive)) == Some(Kind::File);
    let own = taken.0.iter().filter(|(archive, _)| is_there(archive));
    Taken(own.map(|(archive, own)| (archive.clone(), own.clone())).collect())
}

fn write(system: &dyn System, before: &Taken, now: &Taken) -> io::Result<()> {
    if before == now {
        return Ok(());
    }
    let text = serde_json::to_vec_pretty(&now.0)?;
    put(system, FILE, &text)
}

fn digest(path: &str, bytes: &[u8]) -> String {
    Hash::of(&[path.as_bytes(), b"\0", bytes].concat()).to_string()
}
