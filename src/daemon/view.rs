//! The network's folders as they were when they were last looked at.
//!
//! A view stands between the pipeline and the disk. What the pipeline lists and reads through it is
//! exactly what its result depends on: those folders are watched, and those files are held against what
//! they were. A listing is answered from memory until somebody looks again, so that a change costs one
//! question to the file system; and in the place of a file that must not be seen as it is (half
//! written, or no longer valid) other bytes can be put.

mod barriers;
mod comparing;
mod disk;
mod table;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::model::{Hash, Moment, Stamp};
use crate::system::{Entry, Kind, System};

/// How old a time stamp must be, in seconds, before two writes within it can be told apart by it: the
/// coarsest clock of a file system in use (FAT) counts in two seconds.
const GRAIN: i64 = 2;

/// The network's folders in memory.
pub struct View {
    inner: Arc<dyn System + Send>,
    table: Arc<Mutex<Table>>,
    /// Whether what is read through it counts as seen.
    notes: bool,
    /// What is to be had of a file in another place.
    former: Option<Arc<Former>>,
}

/// Is given what came of reading a file, and says what is taken for its bytes.
pub type Former = dyn Fn(&Path, io::Result<Vec<u8>>) -> io::Result<Vec<u8>> + Send + Sync;

/// What keeps a file that there was from being read, though it was not taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Barrier {
    /// Something else stands there, or above it.
    Kind(Kind),
    /// The system says no.
    Error(io::ErrorKind),
}

#[derive(Default)]
struct Table {
    folders: BTreeMap<PathBuf, Vec<Entry>>,
    read: HashMap<PathBuf, Seen>,
    instead: HashMap<PathBuf, Arc<[u8]>>,
    /// What listings have in the place of what stands there, or cannot be seen.
    masked: BTreeMap<PathBuf, Entry>,
    /// Folders that cannot be listed, or in whose places something else stands. What was known of one counts.
    barred: BTreeSet<PathBuf>,
    /// Files that cannot be read though they could be, and why.
    unread: HashMap<PathBuf, io::ErrorKind>,
    /// Files beside texts that were found barred since somebody asked; what was known of them counts.
    refused: BTreeSet<String>,
    /// Files that were read and are gone from their places since somebody asked, with the hashes of their bytes.
    lost: HashMap<PathBuf, Hash>,
    /// Files that had other bytes when they were read again, since somebody asked.
    news: BTreeSet<PathBuf>,
    /// Whether the pipeline asked what lies in the root itself.
    wants_root: bool,
    /// How often the list of folders became another one.
    edition: u64,
}

/// A file's bytes when they were last read.
struct Seen {
    hash: Hash,
    /// As it was just before.
    stamp: Stamp,
    at: Moment,
}

impl Seen {
    /// Whether bytes may have changed since without another stamp.
    fn is_racy(&self) -> bool {
        let changed = i64::try_from(self.stamp.changed / 1_000_000_000).unwrap_or(i64::MAX);
        changed.saturating_add(GRAIN) >= self.at.0
    }
}

impl View {
    /// Nothing has been looked at yet.
    #[must_use]
    pub fn new(inner: Arc<dyn System + Send>) -> Self {
        let mut table = Table::default();
        let root = PathBuf::new();
        // A root that cannot be listed is said by whoever reads the settings in it.
        let entries = inner.list(&root).unwrap_or_default();
        table.folders.insert(root, entries);
        Self { inner, table: Arc::new(Mutex::new(table)), notes: true, former: None }
    }

    /// The same for whoever only makes pages: what is read through it does not count as seen, or nobody
    /// would notice that it had changed.
    #[must_use]
    pub fn glass(&self) -> Self {
        let (inner, table) = (Arc::clone(&self.inner), Arc::clone(&self.table));
        Self { inner, table, notes: false, former: None }
    }

    /// The same, where something may be taken for what cannot be read, or is not what it was.
    #[must_use]
    pub fn with_former(mut self, former: Arc<Former>) -> Self {
        self.former = Some(former);
        self
    }

    /// The disk itself.
    #[must_use]
    pub fn disk(&self) -> &(dyn System + Send) {
        &*self.inner
    }

    /// The same, for another thread.
    #[must_use]
    pub fn shared_disk(&self) -> Arc<dyn System + Send> {
        Arc::clone(&self.inner)
    }

    /// Every folder whose content matters; the root is one.
    #[must_use]
    pub fn folders(&self) -> BTreeSet<PathBuf> {
        self.table().folders.keys().cloned().collect()
    }

    /// A number that is another one whenever the folders may be other ones.
    #[must_use]
    pub fn edition(&self) -> u64 {
        self.table().edition
    }

    /// The hash of a file's bytes when it was last read.
    #[must_use]
    pub fn hash(&self, path: &Path) -> Option<Hash> {
        self.table().read.get(path).map(|seen| seen.hash)
    }

    /// How large a file was when it was last looked at.
    #[must_use]
    pub fn size(&self, path: &Path) -> Option<u64> {
        self.table().known(path).map(|entry| entry.size)
    }

    /// What a file's entry was when it was last looked at.
    #[must_use]
    pub fn stamp(&self, path: &Path) -> Option<Stamp> {
        self.table().known(path).map(|entry| entry.stamp)
    }

    /// Puts other bytes in the place of a file's.
    pub fn put_instead(&self, path: &Path, bytes: Arc<[u8]>) {
        self.table().instead.insert(path.to_owned(), bytes);
    }

    /// Has a file listed, whatever stands at its path; what it holds is what was put in its place.
    pub fn mask(&self, path: &Path) {
        let mut table = self.table();
        let size = table.instead.get(path).map_or(0, |bytes| bytes.len() as u64);
        let stamp = Stamp { size, ..Stamp::default() };
        let entry = Entry { path: path.to_owned(), kind: Kind::File, size, stamp };
        table.masked.insert(path.to_owned(), entry);
    }

    /// Shows a file as it is again. Returns whether it was another one.
    pub fn show(&self, path: &Path) -> bool {
        let mut table = self.table();
        table.masked.remove(path);
        table.instead.remove(path).is_some()
    }

    /// Whether other bytes were put in the place of a file's.
    #[must_use]
    pub fn is_instead(&self, path: &Path) -> bool {
        self.table().instead.contains_key(path)
    }

    /// Takes out the files that had other bytes when they were read again.
    pub fn news(&self) -> BTreeSet<PathBuf> {
        std::mem::take(&mut self.table().news)
    }

    /// Takes out the files that were read and went from their places, with the hashes of their bytes.
    pub fn lost(&self) -> HashMap<PathBuf, Hash> {
        std::mem::take(&mut self.table().lost)
    }

    /// The hash of the bytes of a file that went from its place.
    #[must_use]
    pub fn hash_of_lost(&self, path: &Path) -> Option<Hash> {
        self.table().lost.get(path).copied()
    }

    /// Reads a file, unless a folder above it has become a link, which leads to somebody else's.
    fn read_here(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.inner.read_within(file, limit)
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a file is one of which the last good bytes are kept.
#[must_use]
pub fn is_text(path: &Path) -> bool {
    let named = |end| path.extension().is_some_and(|own| own == end);
    let is_template = || path.components().any(|part| part.as_os_str() == "templates");
    named("md") || named("toml") || named("ftl") || is_template()
}
