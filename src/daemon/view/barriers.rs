//! What keeps a file or a folder from being read that was not taken away.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::{Barrier, View, is_text};
use crate::pipeline::Changes;
use crate::system::Kind;

impl View {
    /// What stands at a path, as far as it counts: where nobody can look any more, what was known.
    #[must_use]
    pub fn stands(&self, path: &Path) -> Option<Kind> {
        let table = self.table();
        if table.masked.contains_key(path) {
            return Some(Kind::File);
        }
        if table.is_barred_above(path) {
            return table.known(path).map(|entry| entry.kind);
        }
        drop(table);
        match self.inner.entry(path) {
            Ok(entry) => entry.map(|entry| entry.kind),
            Err(_) => self.table().known(path).map(|entry| entry.kind),
        }
    }

    /// What keeps a file from being read that was not taken away.
    #[must_use]
    pub fn barrier(&self, path: &Path) -> Option<Barrier> {
        let above: Vec<&Path> = path.ancestors().skip(1).collect();
        for above in above.into_iter().rev().filter(|above| !above.as_os_str().is_empty()) {
            match self.inner.entry(above) {
                Ok(Some(entry)) if entry.kind == Kind::Folder => {
                    if self.table().barred.contains(above) {
                        let error = self.inner.list(above).err();
                        let kind = error.map_or(io::ErrorKind::PermissionDenied, |e| e.kind());
                        return Some(Barrier::Error(kind));
                    }
                }
                Ok(Some(entry)) if entry.kind != Kind::File => {
                    return Some(Barrier::Kind(entry.kind));
                }
                Ok(_) => return None,
                Err(error) => return Some(Barrier::Error(error.kind())),
            }
        }
        match self.inner.entry(path) {
            Ok(Some(entry)) if entry.kind == Kind::File => {
                self.table().unread.get(path).copied().map(Barrier::Error)
            }
            Ok(Some(entry)) => Some(Barrier::Kind(entry.kind)),
            Ok(None) => None,
            Err(error) => Some(Barrier::Error(error.kind())),
        }
    }

    /// Takes out the files beside texts that were found barred. They count as they were.
    pub fn refused(&self) -> BTreeSet<String> {
        std::mem::take(&mut self.table().refused)
    }

    /// From now on, what is known of a folder counts, and no more is known. What lies right in the root
    /// is lost with all that is in it, which is for others to judge.
    pub(super) fn bar(&self, folder: &Path, changes: &mut Changes) {
        if folder.as_os_str().is_empty() || folder.parent() == Some(Path::new("")) {
            self.forget_below(folder, changes);
            match folder.as_os_str().is_empty() {
                true => drop(self.table().folders.insert(PathBuf::new(), Vec::new())),
                false => drop(self.table().barred.insert(folder.to_owned())),
            }
            changes.names = true;
            return;
        }
        if !self.table().barred.insert(folder.to_owned()) {
            return;
        }
        let table = self.table();
        let below = table.folders.range(folder.to_owned()..);
        let below = below.take_while(|(own, _)| own.starts_with(folder));
        let files = below.flat_map(|(_, entries)| entries).filter(|e| e.kind == Kind::File);
        let files: Vec<PathBuf> = files.map(|entry| entry.path.clone()).collect();
        drop(table);
        for file in files {
            match is_text(&file) {
                true => self.note(&file, changes),
                false => self.refuse(&file),
            }
        }
    }

    /// A file beside texts goes on being what it was.
    pub(super) fn refuse(&self, file: &Path) {
        let mut table = self.table();
        if let Some(name) = file.to_str().filter(|_| table.read.contains_key(file)) {
            table.refused.insert(name.to_owned());
        }
    }

    /// Notes that a file cannot be read, for a reason that may go away without a trace.
    pub(super) fn note_unread(&self, path: &Path, error: &io::Error) {
        use io::ErrorKind::{FileTooLarge, InvalidInput, NotADirectory, NotFound};
        let kind = error.kind();
        if !matches!(kind, FileTooLarge | InvalidInput | NotADirectory | NotFound) {
            self.table().unread.insert(path.to_owned(), kind);
        }
    }

    /// The files that can be read again, and the folders that can be listed again.
    #[must_use]
    pub fn opened(&self) -> Vec<PathBuf> {
        // More is not read only to see whether it can be.
        const LIMIT: u64 = 64 << 20;
        let table = self.table();
        if table.unread.is_empty() && table.barred.is_empty() {
            return Vec::new();
        }
        let (files, folders) = (table.unread.clone(), table.barred.clone());
        drop(table);
        let is_read = |path: &Path| match self.read_here(path, LIMIT) {
            Ok(_) => true,
            Err(error) => error.kind() == io::ErrorKind::FileTooLarge,
        };
        let files = files.into_keys().filter(|path| is_read(path));
        files.chain(folders.into_iter().filter(|folder| self.opens(folder))).collect()
    }
}
