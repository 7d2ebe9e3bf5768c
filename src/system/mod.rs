//! The world outside: files, clock and environment, behind one trait.

mod git;
mod memory;
mod os;
mod pandoc;
mod pass_on;
mod writers;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::model::{Moment, Stamp};

pub use memory::MemorySystem;
pub use os::OsSystem;

/// What kind of thing a directory entry is; links are never followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, socket or device.
    Other,
    /// A file that has other names too, belongs to somebody else than its folder, and may not be read by
    /// whom the folder belongs to: a name that somebody gave to another one's private file.
    Foreign,
}

/// One entry of a folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its path, as the folder's path was given.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
    /// In bytes, for files.
    pub size: u64,
    /// What tells it from what it was before, without its bytes; of anything but a file its number alone.
    pub stamp: Stamp,
}

/// A process, as another one can be told of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// The name of its computer.
    pub host: String,
}

/// Held until it is dropped, or the process ends, however it ends.
pub trait Held {}

/// Reads a file, and then looks whether a folder above it is a link: what became one meanwhile is found to
/// be one. What was one for a moment alone is not.
fn read_and_look(system: &(impl System + ?Sized), file: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let bytes = system.read(file, limit)?;
    let mut above = file.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
    if above.any(|above| system.kind(above) == Some(Kind::Link)) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(bytes)
}

/// What Hexapla asks of its surroundings. Relative paths are taken from the network's root.
pub trait System: Sync {
    /// The entries of one folder, sorted by name; empty if there is no such folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>>;
    /// What stands at a path, without following a link; none if nothing does.
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>>;
    /// A regular file's bytes, at most `limit` of them: one more is an error of kind
    /// [`io::ErrorKind::FileTooLarge`]. A link is not followed.
    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// The same where no folder above the file, below the root, may be a link either: it leads to somebody
    /// else's, or did for a moment.
    fn read_within(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        read_and_look(self, file, limit)
    }
    /// The bytes of a file that a person named, at most `limit` of them: a link is followed, and a
    /// pipe is read to its end.
    fn read_named(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.read(file, limit)
    }
    /// What stands at a path, without following a link.
    fn kind(&self, path: &Path) -> Option<Kind>;
    /// Whether the file system of a folder tells this computer of every change, whoever makes it: those of
    /// a network do not.
    fn tells(&self, _folder: &Path) -> bool {
        true
    }
    /// The present instant.
    fn now(&self) -> Moment;
    /// An environment variable.
    fn variable(&self, name: &str) -> Option<String>;
    /// This process.
    fn process(&self) -> Process;
    /// When a file was last written, if there is such a file.
    fn modified(&self, file: &Path) -> Option<Moment>;

    /// Creates a folder and those above it.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Writes a file, replacing what was there.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Writes behind what a file holds, all at once; the file is made if it is not there. A link is not
    /// followed.
    fn append(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Opens a file to write it piece by piece, replacing what was there.
    fn writer(&self, file: &Path) -> io::Result<Box<dyn Write + '_>>;
    /// Takes the lock that a file stands for, and writes `note` into the file, if it can, for others
    /// to read.
    /// `None` if somebody else has it and does not let go of it within `patience`.
    fn lock(
        &self,
        file: &Path,
        note: &str,
        patience: Duration,
    ) -> io::Result<Option<Box<dyn Held + '_>>>;
    /// Gives a file a second name on the same file system.
    fn link_file(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Renames within one file system, replacing a file or link of that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Creates a symbolic link that holds `target` as it is given.
    fn symlink(&self, target: &Path, link: &Path) -> io::Result<()>;
    /// What a symbolic link holds.
    fn read_link(&self, link: &Path) -> io::Result<PathBuf>;
    /// Removes a file or link.
    fn remove_file(&self, file: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;
    /// Removes a folder with all that is in it; it is no error if it is not there.
    fn remove_tree(&self, folder: &Path) -> io::Result<()>;
    /// What the command `git` writes, run with these arguments in a folder, with `input` to read. No
    /// shell is asked, nothing is fetched, and none of the user's own settings for git has a say in
    /// what is written.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::NotFound`] if there is no such command; else what git says is wrong.
    fn git(&self, folder: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>>;
    /// Those of some files that another process has open for writing, as far as that can be known; none if nobody tells.
    fn being_written(&self, files: &[PathBuf]) -> Vec<PathBuf> {
        let _ = files;
        Vec::new()
    }
    /// What the command `pandoc` writes, run with these arguments, with `input` to read. It reads and writes no files, and is ended
    /// when it takes too long or too much.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::NotFound`] if there is no such command; [`io::ErrorKind::TimedOut`] or
    /// [`io::ErrorKind::FileTooLarge`] if it was ended; else what pandoc says is wrong.
    fn pandoc(&self, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>>;
    /// Returns when everything below a folder is on the disk.
    fn sync_tree(&self, folder: &Path) -> io::Result<()>;
    /// Returns when a file's bytes, or a folder's own entries, are on the disk.
    fn sync(&self, path: &Path) -> io::Result<()>;
}
