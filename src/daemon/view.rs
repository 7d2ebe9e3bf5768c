//! The network's folders as they were when they were last looked at.
//!
//! A view stands between the pipeline and the disk. What the pipeline lists and reads through it is
//! exactly what its result depends on: those folders are watched, and those files are held against what
//! they were. A listing is answered from memory until somebody looks again, so that a change costs one
//! question to the file system; and in the place of a file that must not be seen as it is (half
//! written, or no longer valid) other bytes can be put.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::config;
use crate::model::{Hash, Moment, Stamp};
use crate::pipeline::Changes;
use crate::system::{Entry, Held, Kind, Process, System};

/// How old a time stamp must be, in seconds, before two writes within it can be told apart by it: the
/// coarsest clock of a file system in use (FAT) counts in two seconds.
const GRAIN: i64 = 2;

/// The network's folders in memory.
pub struct View {
    inner: Arc<dyn System + Send>,
    table: Arc<Mutex<Table>>,
    /// Whether what is read through it counts as seen.
    notes: bool,
}

#[derive(Default)]
struct Table {
    folders: BTreeMap<PathBuf, Vec<Entry>>,
    read: HashMap<PathBuf, Seen>,
    instead: HashMap<PathBuf, Arc<[u8]>>,
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
        Self { inner, table: Arc::new(Mutex::new(table)), notes: true }
    }

    /// The same for whoever only makes pages: what is read through it does not count as seen, or nobody
    /// would notice that it had changed.
    #[must_use]
    pub fn glass(&self) -> Self {
        let (inner, table) = (Arc::clone(&self.inner), Arc::clone(&self.table));
        Self { inner, table, notes: false }
    }

    /// The disk itself.
    #[must_use]
    pub fn disk(&self) -> &(dyn System + Send) {
        &*self.inner
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

    /// Puts other bytes in the place of a file's.
    pub fn put_instead(&self, path: &Path, bytes: Arc<[u8]>) {
        self.table().instead.insert(path.to_owned(), bytes);
    }

    /// Shows a file as it is again. Returns whether it was another one.
    pub fn show(&self, path: &Path) -> bool {
        self.table().instead.remove(path).is_some()
    }

    /// Looks at a path anew, and says what has changed there.
    pub fn look(&self, path: &Path) -> Changes {
        let mut changes = Changes::default();
        let table = self.table();
        let is_folder = table.folders.contains_key(path);
        let parent = path.parent().map(Path::to_owned);
        let watched = parent.as_ref().is_some_and(|parent| table.folders.contains_key(parent));
        drop(table);
        let entry = self.inner.entry(path).unwrap_or_default();
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
        self.differences_in(&folders, true)
    }

    /// The same in some folders, where nobody has to fear that a clock was too coarse.
    #[must_use]
    pub fn differing_in(&self, folders: &[PathBuf]) -> Vec<PathBuf> {
        self.differences_in(folders, false)
    }

    fn differences_in(&self, folders: &[PathBuf], doubts: bool) -> Vec<PathBuf> {
        let mut all = Vec::new();
        for folder in folders {
            if !self.table().folders.contains_key(folder) {
                continue;
            }
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

    fn list_again(&self, folder: &Path, changes: &mut Changes) {
        match self.inner.list(folder) {
            Ok(entries) => self.hold_against(folder, entries, changes),
            // Whoever lists it next says why it cannot be read.
            Err(_) => {
                self.forget_below(folder, changes);
                if folder.as_os_str().is_empty() {
                    self.table().folders.insert(PathBuf::new(), Vec::new());
                }
                changes.names = true;
            }
        }
    }

    /// Takes a folder's entries in, and notes what is different.
    fn hold_against(&self, folder: &Path, entries: Vec<Entry>, changes: &mut Changes) {
        let known = self.table().folders.get(folder).cloned().unwrap_or_default();
        for (path, entry) in self.differences(&known, entries, true) {
            self.compare(folder, &path, entry, changes);
        }
    }

    /// The entries that came, went, or are not surely what they were.
    fn differences(
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
                    !doubts || !self.is_racy(&entry.path) || self.is_still(&entry)
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

    fn is_racy(&self, path: &Path) -> bool {
        self.table().read.get(path).is_some_and(Seen::is_racy)
    }

    /// Whether a file that may have changed unseen has not: then nobody needs to wait for it to settle.
    fn is_still(&self, entry: &Entry) -> bool {
        let at = self.inner.now();
        let known = self.table().read.get(&entry.path).map(|seen| seen.hash);
        let bytes = self.read_here(&entry.path, u64::MAX);
        let hash = bytes.ok().map(|bytes| Hash::of(&bytes));
        let Some(hash) = hash.filter(|hash| Some(*hash) == known) else { return false };
        self.table().read.insert(entry.path.clone(), Seen { hash, stamp: entry.stamp, at });
        true
    }

    /// Reads a file, unless a folder above it has become a link, which leads to somebody else's.
    fn read_here(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let bytes = self.inner.read(file, limit)?;
        let mut above = file.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
        // Afterwards, so that what became one meanwhile is found to be one.
        if above.any(|above| self.inner.kind(above) == Some(Kind::Link)) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(bytes)
    }

    /// Holds what stands at a path against what stood there.
    fn compare(&self, folder: &Path, path: &Path, entry: Option<Entry>, changes: &mut Changes) {
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
                if !self.has_same_bytes(path, &new.stamp) {
                    self.note(path, changes);
                }
            }
            (Some(old), Some(new)) if old.kind == new.kind => {
                if old.stamp != new.stamp {
                    self.forget_below(path, changes);
                    changes.names = true;
                }
            }
            (old, _) => {
                if old.is_some() {
                    self.forget_below(path, changes);
                }
                // A folder of this name may have been asked for in vain.
                self.table().folders.remove(path);
                self.table().read.remove(path);
                self.note(path, changes);
                changes.names = true;
            }
        }
    }

    /// Whether anything hangs on a path of a folder: of what lies in the root only some does.
    fn matters(&self, folder: &Path, path: &Path) -> bool {
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
    fn has_same_bytes(&self, path: &Path, stamp: &Stamp) -> bool {
        let at = self.inner.now();
        let known = self.table().read.get(path).map(|seen| seen.hash);
        let Some(known) = known else { return false };
        let Ok(bytes) = self.read_here(path, u64::MAX) else { return false };
        let hash = Hash::of(&bytes);
        self.table().read.insert(path.to_owned(), Seen { hash, stamp: *stamp, at });
        hash == known
    }

    /// Forgets what is known below a folder, and notes its files as changed.
    fn forget_below(&self, path: &Path, changes: &mut Changes) {
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
        for path in &gone {
            table.read.remove(path);
        }
        drop(table);
        gone.iter().for_each(|path| self.note(path, changes));
    }

    fn note(&self, path: &Path, changes: &mut Changes) {
        // A name that is no text is no file of ours; that it came or went is noted all the same.
        if let Some(path) = path.to_str() {
            changes.paths.insert(path.to_owned());
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl System for View {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut table = self.table();
        table.wants_root |= self.notes && folder.as_os_str().is_empty();
        if let Some(entries) = table.folders.get(folder) {
            return Ok(entries.clone());
        }
        drop(table);
        let entries = self.inner.list(folder)?;
        if !self.notes {
            return Ok(entries);
        }
        let mut table = self.table();
        table.folders.insert(folder.to_owned(), entries.clone());
        table.edition += 1;
        Ok(entries)
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
            return self.read_here(file, limit);
        }
        let at = self.inner.now();
        let stamp = self.inner.entry(file)?.map(|entry| entry.stamp).unwrap_or_default();
        let bytes = match self.read_here(file, limit) {
            Ok(bytes) => bytes,
            Err(error) => {
                // Whatever it says once it can be read again is news.
                self.table().read.remove(file);
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
        self.inner.kind(path)
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
