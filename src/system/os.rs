//! The real file system, clock and environment.
#![expect(clippy::disallowed_methods, reason = "this is the one place that touches the system")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Entry, Kind, System};
use crate::model::Moment;

/// The operating system, seen from a network's root.
pub struct OsSystem {
    root: PathBuf,
}

impl OsSystem {
    /// Takes relative paths from `root`.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    fn at(&self, path: &Path) -> PathBuf {
        if path.as_os_str().is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

fn kind_of(kind: fs::FileType) -> Kind {
    if kind.is_file() {
        Kind::File
    } else if kind.is_dir() {
        Kind::Folder
    } else if kind.is_symlink() {
        Kind::Link
    } else {
        Kind::Other
    }
}

impl System for OsSystem {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        let listing = match fs::read_dir(self.at(folder)) {
            Ok(listing) => listing,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(entries),
            Err(error) => return Err(error),
        };
        for entry in listing {
            let entry = entry?;
            let kind = kind_of(entry.file_type()?);
            let size = if kind == Kind::File { entry.metadata()?.len() } else { 0 };
            entries.push(Entry { path: folder.join(entry.file_name()), kind, size });
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // NONBLOCK, so that a pipe put in a file's place cannot hold the reader up.
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        let mut file = OpenOptions::new()
            .read(true)
            .custom_flags(flags.bits().cast_signed())
            .open(self.at(file))?;
        let meta = file.metadata()?;
        if !meta.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        if meta.len() > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0) + 1);
        (&mut file).take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        fs::symlink_metadata(self.at(path)).ok().map(|meta| kind_of(meta.file_type()))
    }

    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Moment(since.map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(i64::MAX)))
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(self.at(folder))
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::write(self.at(file), bytes)
    }

    fn link_file(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(self.at(from), self.at(to))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(self.at(from), self.at(to))
    }

    fn symlink(&self, target: &Path, link: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(target, self.at(link))
    }

    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        fs::read_link(self.at(link))
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        fs::remove_file(self.at(file))
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(self.at(folder))
    }

    fn remove_tree(&self, folder: &Path) -> io::Result<()> {
        match fs::remove_dir_all(self.at(folder)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    #[cfg(target_os = "linux")]
    fn sync_tree(&self, folder: &Path) -> io::Result<()> {
        rustix::fs::syncfs(File::open(self.at(folder))?).map_err(io::Error::from)
    }

    #[cfg(not(target_os = "linux"))]
    fn sync_tree(&self, folder: &Path) -> io::Result<()> {
        for entry in self.list(folder)? {
            match entry.kind {
                Kind::Folder => self.sync_tree(&entry.path)?,
                Kind::File => File::open(self.at(&entry.path))?.sync_all()?,
                Kind::Link | Kind::Other => {}
            }
        }
        self.sync_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(self.at(folder))?.sync_all()
    }
}
