//! What is known of folders, and what their listings have in the place of what stands there.

use std::path::{Path, PathBuf};

use super::Table;
use crate::model::Stamp;
use crate::system::{Entry, Kind};

impl Table {
    /// What was last seen at a path.
    pub(super) fn known(&self, path: &Path) -> Option<&Entry> {
        let entries = self.folders.get(path.parent()?)?;
        let place = entries.binary_search_by(|known| known.path.as_path().cmp(path)).ok()?;
        entries.get(place)
    }

    /// Whether a file was read where a listing knows of none: what stands there changed between the two.
    pub(super) fn is_mistaken(&self, known: &Entry) -> bool {
        known.kind != Kind::File
            && self.read.contains_key(&known.path)
            && !self.masked.contains_key(&known.path)
    }

    /// Forgets that a file was read, since it went from its place.
    pub(super) fn lose(&mut self, path: &Path) {
        if let Some(seen) = self.read.remove(path) {
            self.lost.insert(path.to_owned(), seen.hash);
        }
    }

    /// The barred folder that a path lies in: the topmost one.
    pub(super) fn barred_above(&self, path: &Path) -> Option<PathBuf> {
        if self.barred.is_empty() {
            return None;
        }
        let above: Vec<&Path> = path.ancestors().skip(1).collect();
        above.into_iter().rev().find(|above| self.barred.contains(*above)).map(Path::to_owned)
    }

    pub(super) fn is_barred_above(&self, path: &Path) -> bool {
        self.barred_above(path).is_some()
    }

    /// The masks of what lies below a folder.
    pub(super) fn masks<'t>(
        &'t self,
        folder: &'t Path,
    ) -> impl Iterator<Item = (&'t PathBuf, &'t Entry)> {
        let from = self.masked.range(folder.to_owned()..);
        let below = from.take_while(move |(path, _)| path.starts_with(folder));
        below.filter(move |(path, _)| *path != folder)
    }

    /// A folder's entries with what is to be listed in their place.
    pub(super) fn overlaid(&self, folder: &Path, mut entries: Vec<Entry>) -> Vec<Entry> {
        if self.masked.is_empty() && self.barred.is_empty() {
            return entries;
        }
        // What was known of them counts, also where a link stands now.
        let own = |barred: &&PathBuf| {
            barred.parent() == Some(folder) && self.folders.contains_key(barred.as_path())
        };
        for barred in self.barred.iter().filter(own) {
            if let Ok(place) = entries.binary_search_by(|known| known.path.cmp(barred)) {
                entries[place].kind = Kind::Folder;
            }
        }
        for (path, entry) in self.masks(folder) {
            let below = path.strip_prefix(folder).unwrap_or(path);
            let Some(first) = below.components().next() else { continue };
            let child = folder.join(first);
            let entry = match child == *path {
                true => entry.clone(),
                false => {
                    let stamp = Stamp::default();
                    Entry { path: child.clone(), kind: Kind::Folder, size: 0, stamp }
                }
            };
            match entries.binary_search_by(|known| known.path.cmp(&child)) {
                Ok(place) if entries[place].kind != entry.kind => entries[place] = entry,
                Ok(_) => {}
                Err(place) => entries.insert(place, entry),
            }
        }
        entries
    }
}
