//! The disk as the pipeline sees it: listings from memory, and other bytes in the place of what must not be seen.

use std::io;
use std::path::Path;

use super::{Seen, View};
use crate::config;
use crate::model::Hash;
use crate::system::{Entry, Kind, System};

impl System for View {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut table = self.table();
        table.wants_root |= self.notes && folder.as_os_str().is_empty();
        if let Some(entries) = table.folders.get(folder) {
            return Ok(table.overlaid(folder, entries.clone()));
        }
        let masks = table.masks(folder).next().is_some();
        drop(table);
        // What stands in a folder's place is not looked into.
        let is_folder = || {
            let entry = self.inner.entry(folder);
            entry.is_ok_and(|entry| entry.is_some_and(|entry| entry.kind == Kind::Folder))
        };
        if masks && !is_folder() {
            return Ok(self.table().overlaid(folder, Vec::new()));
        }
        let entries = match self.inner.list(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let mut table = self.table();
                if self.notes && !folder.as_os_str().is_empty() {
                    table.barred.insert(folder.to_owned());
                }
                return if masks { Ok(table.overlaid(folder, Vec::new())) } else { Err(error) };
            }
        };
        let mut table = self.table();
        if self.notes {
            table.barred.remove(folder);
            table.folders.insert(folder.to_owned(), entries.clone());
            table.edition += 1;
        }
        Ok(table.overlaid(folder, entries))
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let table = self.table();
        if let Some(bytes) = table.instead.get(file) {
            return Ok(bytes.to_vec());
        }
        let ours = file.parent().is_some_and(|folder| {
            table.folders.contains_key(folder) || file == Path::new(config::FILE)
        });
        drop(table);
        if !ours {
            return self.inner.read(file, limit);
        }
        if !self.notes {
            let bytes = self.read_here(file, limit);
            return match &self.former {
                Some(former) => former(file, bytes),
                None => bytes,
            };
        }
        let at = self.inner.now();
        let entry = self.inner.entry(file)?;
        // It would be read through the second name of what is refused.
        if entry.as_ref().is_some_and(|entry| entry.kind != Kind::File) {
            self.table().read.remove(file);
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let stamp = entry.map(|entry| entry.stamp).unwrap_or_default();
        let bytes = match self.read_here(file, limit) {
            Ok(bytes) => bytes,
            Err(error) => {
                // Whatever it says once it can be read again is news.
                self.table().read.remove(file);
                self.note_unread(file, &error);
                return Err(error);
            }
        };
        let seen = Seen { hash: Hash::of(&bytes), stamp, at };
        let hash = seen.hash;
        let mut table = self.table();
        let before = table.read.insert(file.to_owned(), seen);
        if before.is_some_and(|before| before.hash != hash) {
            table.news.insert(file.to_owned());
        }
        drop(table);
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.stands(path)
    }

    crate::pass_on! {
        inner:
        entry, read_named, now, variable, process, modified, create_folder, write, append,
        writer, lock, link_file, rename, symlink, read_link, remove_file, remove_folder,
        remove_tree, git, pandoc, sync_tree, sync,
    }
}
