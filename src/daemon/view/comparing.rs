//! What there is now is held against what there was: listings by stamps, files by their bytes where stamps do not tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Seen, View, is_text};
use crate::config;
use crate::model::transient::Transient;
use crate::model::{Hash, Stamp};
use crate::pipeline::Changes;
use crate::system::{Entry, Kind};

impl View {
    /// Looks at a path anew, and says what has changed there.
    pub fn look(&self, path: &Path) -> Changes {
        let mut changes = Changes::default();
        let table = self.table();
        // Nobody can look there: perhaps one can look at what is in the way.
        if let Some(barred) = table.barred_above(path) {
            drop(table);
            return self.look(&barred);
        }
        let is_folder = table.folders.contains_key(path) || table.barred.contains(path);
        let parent = path.parent().map(Path::to_owned);
        let watched = parent.as_ref().is_some_and(|parent| table.folders.contains_key(parent));
        drop(table);
        let entry = match self.inner.entry(path) {
            Ok(entry) => entry,
            Err(_) => {
                // What cannot be asked for is not gone.
                if let Some(parent) = parent.filter(|_| watched) {
                    self.bar(&parent, &mut changes);
                }
                return changes;
            }
        };
        if let Some(parent) = parent.filter(|_| watched) {
            self.compare(&parent, path, entry.clone(), &mut changes);
        }
        // A folder that is still the one it was is listed again: it may have been named for want of
        // anything better.
        if is_folder && entry.is_some_and(|entry| entry.kind == Kind::Folder) {
            self.list_again(path, &mut changes);
        }
        changes
    }

    /// The paths at which something else stands than when they were last looked at, as far as can be told
    /// from outside. Nothing is taken in: that is for [`View::look`].
    #[must_use]
    pub fn differing(&self) -> Vec<PathBuf> {
        let folders: Vec<PathBuf> = self.folders().into_iter().collect();
        let mut all = self.differences_in(&folders, true);
        let barred: Vec<PathBuf> = self.table().barred.iter().cloned().collect();
        all.extend(barred.into_iter().filter(|barred| self.opens(barred)));
        all
    }

    /// The same in some folders, where nobody has to fear that a clock was too coarse.
    #[must_use]
    pub fn differing_in(&self, folders: &[PathBuf]) -> Vec<PathBuf> {
        let mut all = self.differences_in(folders, false);
        let barred: Vec<PathBuf> = self.table().barred.iter().cloned().collect();
        let near = |barred: &Path| {
            let above = barred.parent().unwrap_or(barred);
            folders.iter().any(|folder| folder == barred || folder == above)
        };
        all.extend(barred.into_iter().filter(|barred| near(barred) && self.opens(barred)));
        all
    }

    /// Whether a folder that could not be listed can be.
    pub(super) fn opens(&self, folder: &Path) -> bool {
        let kind = self.inner.entry(folder).ok().flatten().map(|entry| entry.kind);
        kind == Some(Kind::Folder) && self.inner.list(folder).is_ok()
    }

    pub(super) fn differences_in(&self, folders: &[PathBuf], doubts: bool) -> Vec<PathBuf> {
        let mut all = Vec::new();
        for folder in folders {
            let table = self.table();
            let is_barred = table.barred.contains(folder) || table.is_barred_above(folder);
            if is_barred || !table.folders.contains_key(folder) {
                continue;
            }
            drop(table);
            let known = self.table().folders.get(folder).cloned().unwrap_or_default();
            match self.inner.list(folder) {
                Ok(entries) => {
                    let differing = self.differences(&known, entries, doubts).into_iter();
                    all.extend(
                        differing.map(|(path, _)| path).filter(|path| self.matters(folder, path)),
                    );
                }
                Err(_) => all.push(folder.clone()),
            }
        }
        all
    }

    pub(super) fn list_again(&self, folder: &Path, changes: &mut Changes) {
        match self.inner.list(folder) {
            Ok(entries) => {
                if self.table().barred.remove(folder) {
                    self.forget_below(folder, changes);
                    changes.names = true;
                } else {
                    self.hold_against(folder, entries, changes);
                }
            }
            // Whoever lists it next says why it cannot be read.
            Err(_) => self.bar(folder, changes),
        }
    }

    /// Takes a folder's entries in, and notes what is different.
    pub(super) fn hold_against(&self, folder: &Path, entries: Vec<Entry>, changes: &mut Changes) {
        let known = self.table().folders.get(folder).cloned().unwrap_or_default();
        for (path, entry) in self.differences(&known, entries, true) {
            self.compare(folder, &path, entry, changes);
        }
    }

    /// The entries that came, went, or are not surely what they were.
    pub(super) fn differences(
        &self,
        known: &[Entry],
        entries: Vec<Entry>,
        doubts: bool,
    ) -> Vec<(PathBuf, Option<Entry>)> {
        let mut old: BTreeMap<&Path, &Entry> =
            known.iter().map(|entry| (entry.path.as_path(), entry)).collect();
        let mut differing = Vec::new();
        for entry in entries {
            let same = match old.remove(entry.path.as_path()) {
                Some(old) if *old == entry => {
                    !self.table().is_mistaken(old)
                        && (!doubts || !self.is_racy(&entry.path) || self.is_still(&entry))
                }
                _ => false,
            };
            if !same {
                differing.push((entry.path.clone(), Some(entry)));
            }
        }
        differing.extend(old.into_keys().map(|path| (path.to_owned(), None)));
        differing
    }

    pub(super) fn is_racy(&self, path: &Path) -> bool {
        self.table().read.get(path).is_some_and(Seen::is_racy)
    }

    /// Whether a file that may have changed unseen has not: then nobody needs to wait for it to settle.
    pub(super) fn is_still(&self, entry: &Entry) -> bool {
        let at = self.inner.now();
        let known = self.table().read.get(&entry.path).map(|seen| seen.hash);
        let bytes = self.read_here(&entry.path, u64::MAX);
        let hash = bytes.ok().map(|bytes| Hash::of(&bytes));
        let Some(hash) = hash.filter(|hash| Some(*hash) == known) else { return false };
        self.table().read.insert(entry.path.clone(), Seen { hash, stamp: entry.stamp, at });
        true
    }

    /// Holds what stands at a path against what stood there.
    pub(super) fn compare(
        &self,
        folder: &Path,
        path: &Path,
        entry: Option<Entry>,
        changes: &mut Changes,
    ) {
        let matters = self.matters(folder, path);
        let mut table = self.table();
        let list = table.folders.entry(folder.to_owned()).or_default();
        let place = list.binary_search_by(|known| known.path.as_path().cmp(path));
        let old = place.ok().map(|place| list[place].clone());
        match (&entry, place) {
            (Some(entry), Ok(place)) => list[place] = entry.clone(),
            (Some(entry), Err(place)) => list.insert(place, entry.clone()),
            (None, Ok(place)) => drop(list.remove(place)),
            (None, Err(_)) => {}
        }
        drop(table);
        if !matters {
            return;
        }
        match (old, entry) {
            (None, None) => {}
            (Some(old), Some(new)) if old.kind == Kind::File && new.kind == Kind::File => {
                let was_unread = self.table().unread.remove(path).is_some();
                if self.has_same_bytes(path, &new.stamp) && !was_unread {
                    return;
                }
                // What nobody can read goes on being what it was; of a text, somebody says so.
                let is_unread = self.table().unread.contains_key(path);
                match is_unread && !is_text(path) && self.hash(path).is_some() {
                    true => self.refuse(path),
                    false => self.note(path, changes),
                }
            }
            (Some(old), Some(new)) if old.kind == new.kind && !self.table().is_mistaken(&old) => {
                if old.stamp == new.stamp {
                    return;
                }
                let is_known = self.table().folders.contains_key(path);
                if is_known && self.inner.list(path).is_err() {
                    return self.bar(path, changes);
                }
                self.forget_below(path, changes);
                changes.names = true;
            }
            // What is refused in its place takes nothing away.
            (Some(old), Some(new))
                if old.kind == Kind::Folder
                    && new.kind != Kind::File
                    && !folder.as_os_str().is_empty()
                    && self.table().folders.contains_key(path) =>
            {
                self.bar(path, changes);
            }
            (Some(old), Some(new))
                if old.kind == Kind::File
                    && new.kind != Kind::File
                    && !is_text(path)
                    && self.hash(path).is_some() =>
            {
                self.table().masked.insert(path.to_owned(), old);
                self.refuse(path);
            }
            (old, entry) => {
                if old.is_some() {
                    self.forget_below(path, changes);
                }
                let mut table = self.table();
                table.masked.remove(path);
                table.barred.remove(path);
                table.unread.remove(path);
                drop(table);
                // A folder of this name may have been asked for in vain.
                self.table().folders.remove(path);
                self.table().lose(path);
                self.note(path, changes);
                match is_litter(path, [&old, &entry]) {
                    true => changes.litter = true,
                    false => changes.names = true,
                }
            }
        }
    }

    /// Whether anything hangs on a path of a folder: of what lies in the root only some does.
    pub(super) fn matters(&self, folder: &Path, path: &Path) -> bool {
        let table = self.table();
        !folder.as_os_str().is_empty()
            || table.wants_root
            || path == Path::new(config::FILE)
            || table
                .folders
                .range(path.to_owned()..)
                .next()
                .is_some_and(|(known, _)| known.starts_with(path))
    }

    /// Whether a file has the bytes that it had when it was last read. One that nobody has read has others.
    pub(super) fn has_same_bytes(&self, path: &Path, stamp: &Stamp) -> bool {
        let at = self.inner.now();
        let known = self.table().read.get(path).map(|seen| (seen.hash, seen.stamp.size));
        let Some((known, size)) = known else { return false };
        // Of another length, it has other bytes, however many: enough if it can be opened.
        let limit = if size == stamp.size { size } else { 0 };
        let bytes = match self.read_here(path, limit) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.note_unread(path, &error);
                return false;
            }
        };
        let hash = Hash::of(&bytes);
        self.table().read.insert(path.to_owned(), Seen { hash, stamp: *stamp, at });
        hash == known
    }

    /// Forgets what is known below a folder, and notes its files as changed.
    pub(super) fn forget_below(&self, path: &Path, changes: &mut Changes) {
        let mut table = self.table();
        let below: Vec<PathBuf> = table
            .folders
            .range(path.to_owned()..)
            .map(|(folder, _)| folder)
            .filter(|folder| folder.starts_with(path))
            .cloned()
            .collect();
        let mut gone = Vec::new();
        for folder in below {
            let entries = table.folders.remove(&folder).unwrap_or_default();
            table.edition += 1;
            gone.extend(entries.into_iter().map(|entry| entry.path));
        }
        let under = |own: &PathBuf| own.starts_with(path) && own != path;
        let masked: Vec<PathBuf> = table.masked.keys().filter(|own| under(own)).cloned().collect();
        for own in masked {
            table.masked.remove(&own);
            gone.push(own);
        }
        table.barred.retain(|own| !under(own));
        table.unread.retain(|own, _| !under(own));
        for path in &gone {
            table.lose(path);
        }
        drop(table);
        gone.iter().for_each(|path| self.note(path, changes));
    }

    pub(super) fn note(&self, path: &Path, changes: &mut Changes) {
        // A name that is no text is no file of ours; that it came or went is noted all the same.
        if let Some(path) = path.to_str() {
            changes.paths.insert(path.to_owned());
        }
    }
}

/// Whether what came or went is a file that is nobody's by its name.
fn is_litter(path: &Path, entries: [&Option<Entry>; 2]) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    Transient::of(name, false).is_some()
        && entries.into_iter().flatten().all(|entry| entry.kind == Kind::File)
}
