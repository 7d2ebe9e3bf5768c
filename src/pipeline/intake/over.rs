//! A network in which some files are as they would be: what was delivered is looked at in its place before
//! anybody writes there.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::model::{Moment, Stamp};
use crate::system::{Entry, Held, Kind, Process, System};

/// A system with other bytes in some places. Nothing can be written through it.
pub(super) struct Over<'s> {
    inner: &'s dyn System,
    files: BTreeMap<PathBuf, &'s [u8]>,
}

impl<'s> Over<'s> {
    pub(super) fn new(inner: &'s dyn System, files: BTreeMap<PathBuf, &'s [u8]>) -> Self {
        Self { inner, files }
    }

    fn own(&self, path: &Path) -> Option<Entry> {
        let size = self.files.get(path)?.len() as u64;
        let stamp = Stamp { size, ..Stamp::default() };
        Some(Entry { path: path.to_owned(), kind: Kind::File, size, stamp })
    }
}

fn closed<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl System for Over<'_> {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut entries = self.inner.list(folder)?;
        let own = self.files.keys().filter(|path| path.parent() == Some(folder));
        for own in own.filter_map(|path| self.own(path)) {
            match entries.binary_search_by(|entry| entry.path.cmp(&own.path)) {
                Ok(place) => entries[place] = own,
                Err(place) => entries.insert(place, own),
            }
        }
        Ok(entries)
    }
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        self.own(path).map_or_else(|| self.inner.entry(path), |own| Ok(Some(own)))
    }
    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        match self.files.get(file) {
            Some(bytes) if bytes.len() as u64 > limit => Err(io::ErrorKind::FileTooLarge.into()),
            Some(bytes) => Ok(bytes.to_vec()),
            None => self.inner.read(file, limit),
        }
    }
    fn kind(&self, path: &Path) -> Option<Kind> {
        if self.files.contains_key(path) { Some(Kind::File) } else { self.inner.kind(path) }
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
    fn create_folder(&self, _: &Path) -> io::Result<()> {
        closed()
    }
    fn write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        closed()
    }
    fn append(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        closed()
    }
    fn writer(&self, _: &Path) -> io::Result<Box<dyn Write + '_>> {
        closed()
    }
    fn lock(&self, _: &Path, _: &str, _: Duration) -> io::Result<Option<Box<dyn Held + '_>>> {
        closed()
    }
    fn link_file(&self, _: &Path, _: &Path) -> io::Result<()> {
        closed()
    }
    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        closed()
    }
    fn symlink(&self, _: &Path, _: &Path) -> io::Result<()> {
        closed()
    }
    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        self.inner.read_link(link)
    }
    fn remove_file(&self, _: &Path) -> io::Result<()> {
        closed()
    }
    fn remove_folder(&self, _: &Path) -> io::Result<()> {
        closed()
    }
    fn remove_tree(&self, _: &Path) -> io::Result<()> {
        closed()
    }
    fn git(&self, folder: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        self.inner.git(folder, arguments, input)
    }
    fn pandoc(&self, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        self.inner.pandoc(arguments, input)
    }
    fn sync_tree(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn sync(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}
