//! The disk as the pipeline sees it: listings from memory, and other bytes in the place of what must not be seen.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Seen, View};
use crate::config;
use crate::model::{Hash, Moment};
use crate::system::{Entry, Held, Kind, Process, System};

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
        self.table().read.insert(file.to_owned(), seen);
        Ok(bytes)
    }

    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        self.inner.entry(path)
    }

    fn read_named(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.inner.read_named(file, limit)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        self.stands(path)
    }

    fn now(&self) -> Moment {
        self.inner.now()
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.inner.variable(name)
    }

    fn process(&self) -> Process {
        self.inner.process()
    }

    fn modified(&self, file: &Path) -> Option<Moment> {
        self.inner.modified(file)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.inner.create_folder(folder)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.inner.write(file, bytes)
    }

    fn append(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.inner.append(file, bytes)
    }

    fn writer(&self, file: &Path) -> io::Result<Box<dyn Write + '_>> {
        self.inner.writer(file)
    }

    fn lock(
        &self,
        file: &Path,
        note: &str,
        patience: Duration,
    ) -> io::Result<Option<Box<dyn Held + '_>>> {
        self.inner.lock(file, note, patience)
    }

    fn link_file(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.inner.link_file(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.inner.rename(from, to)
    }

    fn symlink(&self, target: &Path, link: &Path) -> io::Result<()> {
        self.inner.symlink(target, link)
    }

    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        self.inner.read_link(link)
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        self.inner.remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.inner.remove_folder(folder)
    }

    fn remove_tree(&self, folder: &Path) -> io::Result<()> {
        self.inner.remove_tree(folder)
    }

    fn git(&self, folder: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        self.inner.git(folder, arguments, input)
    }

    fn sync_tree(&self, folder: &Path) -> io::Result<()> {
        self.inner.sync_tree(folder)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        self.inner.sync(path)
    }
}
