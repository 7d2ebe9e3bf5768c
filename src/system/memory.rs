//! A file system in memory, for tests and trials that must not touch a disk.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Entry, Held, Kind, Process, System};
use crate::model::{Hash, Moment, Stamp};

#[derive(Clone)]
enum Node {
    File(Vec<u8>),
    Folder,
    Link(PathBuf),
    Pipe,
    /// Another one's private file.
    Foreign,
}

/// Answers in place of the command `git`.
type Git = dyn Fn(&[&str], &[u8]) -> io::Result<Vec<u8>> + Send + Sync;

/// Answers in place of the command `pandoc`.
type Pandoc = Git;

/// Files in memory, a clock that stands still, and an environment of one's own.
#[derive(Default)]
pub struct MemorySystem {
    git: Option<Box<Git>>,
    pandoc: Option<Box<Pandoc>>,
    nodes: Mutex<BTreeMap<PathBuf, Node>>,
    locks: Mutex<BTreeSet<PathBuf>>,
    variables: BTreeMap<String, String>,
    locked: BTreeSet<PathBuf>,
    now: i64,
}

impl MemorySystem {
    /// An empty root at the epoch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the clock, in seconds since 1970.
    #[must_use]
    pub fn at(mut self, seconds: i64) -> Self {
        self.now = seconds;
        self
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn with_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Answers what git is asked, by its arguments and what it is given to read. Without this there
    /// is no such command.
    #[must_use]
    pub fn with_git(
        mut self,
        answer: impl Fn(&[&str], &[u8]) -> io::Result<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        self.git = Some(Box::new(answer));
        self
    }

    /// Answers what pandoc is asked, in the same way.
    #[must_use]
    pub fn with_pandoc(
        mut self,
        answer: impl Fn(&[&str], &[u8]) -> io::Result<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        self.pandoc = Some(Box::new(answer));
        self
    }

    /// Puts a file, with the folders above it.
    #[must_use]
    pub fn with_file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.put(Path::new(path), Node::File(bytes.as_ref().to_vec()));
        self
    }

    /// Puts a symbolic link, with the folders above it.
    #[must_use]
    pub fn with_link(self, path: &str, target: &str) -> Self {
        self.put(Path::new(path), Node::Link(target.into()));
        self
    }

    /// Puts a named pipe, with the folders above it.
    #[must_use]
    pub fn with_pipe(self, path: &str) -> Self {
        self.put(Path::new(path), Node::Pipe);
        self
    }

    /// Puts a second name of another one's private file, with the folders above it.
    #[must_use]
    pub fn with_foreign(self, path: &str) -> Self {
        self.put(Path::new(path), Node::Foreign);
        self
    }

    /// Takes the permission to read a file, or to list a folder.
    #[must_use]
    pub fn with_lock(mut self, path: &str) -> Self {
        self.locked.insert(path.into());
        self
    }

    /// Every file's path and bytes, following no link.
    #[must_use]
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = self.lock();
        let only = files.iter().filter_map(|(path, node)| match node {
            Node::File(bytes) => Some((path.clone(), bytes.clone())),
            Node::Folder | Node::Link(_) | Node::Pipe | Node::Foreign => None,
        });
        only.collect()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<PathBuf, Node>> {
        self.nodes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn locks(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: &Path, node: Node) {
        let mut nodes = self.lock();
        for folder in path.ancestors().skip(1) {
            nodes.entry(folder.to_owned()).or_insert(Node::Folder);
        }
        nodes.insert(path.to_owned(), node);
    }

    /// Follows links in the folders above a path and, if asked, in its last name.
    fn resolve(&self, path: &Path, last: bool) -> PathBuf {
        let nodes = self.lock();
        let mut found = PathBuf::new();
        let count = path.components().count();
        for (ix, part) in path.components().enumerate() {
            found.push(part);
            if let (true, Some(Node::Link(target))) = (last || ix + 1 < count, nodes.get(&found)) {
                found.pop();
                found.push(target);
            }
        }
        found
    }
}

/// A node as it is listed. There is no time here: a file's bytes say when it changed.
fn entry(path: &Path, node: &Node) -> Entry {
    let (kind, stamp) = match node {
        Node::File(bytes) => {
            let print = u64::from_str_radix(&Hash::of(bytes).short(16), 16).unwrap_or_default();
            let print = i128::from(print);
            let size = bytes.len() as u64;
            (Kind::File, Stamp { size, modified: print, changed: print, inode: 0 })
        }
        Node::Folder => (Kind::Folder, Stamp::default()),
        Node::Link(_) => (Kind::Link, Stamp::default()),
        Node::Pipe => (Kind::Other, Stamp::default()),
        Node::Foreign => (Kind::Foreign, Stamp::default()),
    };
    Entry { path: path.to_owned(), kind, size: stamp.size, stamp }
}

/// A file that is written piece by piece.
struct Growing<'m> {
    system: &'m MemorySystem,
    file: PathBuf,
}

impl Write for Growing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.system.lock().get_mut(&self.file) {
            Some(Node::File(written)) => {
                written.extend_from_slice(bytes);
                Ok(bytes.len())
            }
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct MemoryLock<'m> {
    system: &'m MemorySystem,
    file: PathBuf,
}

impl Held for MemoryLock<'_> {}

impl Drop for MemoryLock<'_> {
    fn drop(&mut self) {
        self.system.locks().remove(&self.file);
    }
}

impl System for MemorySystem {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let folder = self.resolve(folder, true);
        if self.locked.contains(&folder) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let nodes = self.lock();
        let children =
            nodes.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder));
        let entries = children
            .filter(|(path, _)| path.parent() == Some(&folder))
            .map(|(path, node)| entry(path, node));
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        let path = self.resolve(path, false);
        Ok(self.lock().get(&path).map(|node| entry(&path, node)))
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = self.resolve(file, false);
        if self.locked.contains(&file) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        match self.lock().get(&file) {
            Some(Node::File(bytes)) if bytes.len() as u64 > limit => {
                Err(io::ErrorKind::FileTooLarge.into())
            }
            Some(Node::File(bytes)) => Ok(bytes.clone()),
            Some(Node::Folder | Node::Link(_) | Node::Pipe | Node::Foreign) => {
                Err(io::ErrorKind::InvalidInput.into())
            }
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        let path = self.resolve(path, false);
        self.lock().get(&path).map(|node| match node {
            Node::File(_) => Kind::File,
            Node::Folder => Kind::Folder,
            Node::Link(_) => Kind::Link,
            Node::Pipe => Kind::Other,
            Node::Foreign => Kind::Foreign,
        })
    }

    fn now(&self) -> Moment {
        Moment(self.now)
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).cloned()
    }

    fn process(&self) -> Process {
        Process { id: 1, host: "memory".to_owned() }
    }

    fn modified(&self, file: &Path) -> Option<Moment> {
        self.kind(file).map(|_| self.now())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let folder = self.resolve(folder, true);
        self.put(&folder, Node::Folder);
        Ok(())
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let file = self.resolve(file, true);
        self.put(&file, Node::File(bytes.to_vec()));
        Ok(())
    }

    fn append(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let file = self.resolve(file, false);
        let before = match self.kind(&file) {
            None => Vec::new(),
            Some(_) => self.read(&file, u64::MAX)?,
        };
        self.put(&file, Node::File([&before, bytes].concat()));
        Ok(())
    }

    fn writer(&self, file: &Path) -> io::Result<Box<dyn Write + '_>> {
        let file = self.resolve(file, true);
        self.put(&file, Node::File(Vec::new()));
        Ok(Box::new(Growing { system: self, file }))
    }

    fn lock(&self, file: &Path, note: &str, _: Duration) -> io::Result<Option<Box<dyn Held + '_>>> {
        let file = self.resolve(file, false);
        if !self.locks().insert(file.clone()) {
            return Ok(None);
        }
        self.put(&file, Node::File(note.as_bytes().to_vec()));
        Ok(Some(Box::new(MemoryLock { system: self, file })))
    }

    fn link_file(&self, from: &Path, to: &Path) -> io::Result<()> {
        let bytes = self.read(from, u64::MAX)?;
        self.write(to, &bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (from, to) = (self.resolve(from, false), self.resolve(to, false));
        let mut nodes = self.lock();
        let moved: Vec<_> = nodes.keys().filter(|path| path.starts_with(&from)).cloned().collect();
        if moved.is_empty() {
            return Err(io::ErrorKind::NotFound.into());
        }
        for path in moved {
            if let (Some(node), Ok(rest)) = (nodes.remove(&path), path.strip_prefix(&from)) {
                let name = if rest.as_os_str().is_empty() { to.clone() } else { to.join(rest) };
                nodes.insert(name, node);
            }
        }
        Ok(())
    }

    fn symlink(&self, target: &Path, link: &Path) -> io::Result<()> {
        self.put(link, Node::Link(target.to_owned()));
        Ok(())
    }

    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        match self.lock().get(link) {
            Some(Node::Link(target)) => Ok(target.clone()),
            Some(_) => Err(io::ErrorKind::InvalidInput.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        self.lock().remove(file).map(|_| ()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.remove_file(folder)
    }

    fn remove_tree(&self, folder: &Path) -> io::Result<()> {
        self.lock().retain(|path, _| !path.starts_with(folder));
        Ok(())
    }

    fn git(&self, _: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        match &self.git {
            Some(answer) => answer(arguments, input),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn pandoc(&self, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        match &self.pandoc {
            Some(answer) => answer(arguments, input),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn sync_tree(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn sync(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}
