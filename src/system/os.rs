//! The real file system, clock and environment.
#![expect(clippy::disallowed_methods, reason = "this is the one place that touches the system")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write};
use std::os::unix::fs::{DirEntryExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::FlockOperation;

use super::{Entry, Held, Kind, Process, System};
use crate::model::{Moment, Stamp};

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

    /// A folder's absolute path without any link in it, as the system names it when it tells of changes.
    #[must_use]
    pub fn real(folder: &Path) -> PathBuf {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        fs::canonicalize(folder)
            .or_else(|_| std::path::absolute(folder))
            .unwrap_or_else(|_| folder.to_owned())
    }

    /// What the system says of the folder that a path lies in.
    fn folder_of(&self, path: &Path) -> Option<fs::Metadata> {
        let place = self.at(path);
        let above = place.parent().filter(|above| !above.as_os_str().is_empty());
        fs::metadata(above.unwrap_or(Path::new("."))).ok()
    }

    fn at(&self, path: &Path) -> PathBuf {
        if path.as_os_str().is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

/// Whether a file system's changes may be made on another computer, by its magic number; see statfs(2).
#[cfg(target_os = "linux")]
fn is_remote(magic: impl Into<i64>) -> bool {
    let low = magic.into() & 0xFFFF_FFFF;
    [
        0x6969,      // NFS
        0x517B,      // SMB
        0xFF53_4D42, // CIFS
        0xFE53_4D42, // SMB 2
        0x0102_1997, // 9P
        0x5346_414F, // AFS
        0x00C3_6400, // Ceph
        0x786F_4256, // VirtualBox's shared folders
        0x6573_5546, // FUSE: sshfs, rclone and their like
    ]
    .contains(&low)
}

/// How long a waiting process sleeps before it tries a lock again.
const NAP: Duration = Duration::from_millis(50);

/// The open file is the lock: the kernel frees it when the file is closed, so that no lock
/// outlives its process.
struct FileLock {
    file: File,
}

impl Held for FileLock {}

impl Drop for FileLock {
    fn drop(&mut self) {
        // Closing does it too, but not before a child that is just being started has closed the
        // copy that it inherited.
        let _ = rustix::fs::flock(&self.file, FlockOperation::Unlock);
    }
}

fn moment(time: SystemTime) -> Moment {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    Moment(since.map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(i64::MAX)))
}

fn stamp(meta: &fs::Metadata) -> Stamp {
    let time = |seconds: i64, nanos: i64| i128::from(seconds) * 1_000_000_000 + i128::from(nanos);
    Stamp {
        size: meta.len(),
        modified: time(meta.mtime(), meta.mtime_nsec()),
        changed: time(meta.ctime(), meta.ctime_nsec()),
        inode: meta.ino(),
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

/// Whether a file is another one's private file under a second name, by what its folder is. A name is
/// given to a file without any right to read it.
fn is_foreign(meta: &fs::Metadata, folder: impl FnOnce() -> Option<fs::Metadata>) -> bool {
    const ALL: u32 = 0o004;
    const GROUP: u32 = 0o040;
    if !meta.is_file() || meta.nlink() < 2 || meta.mode() & ALL != 0 {
        return false;
    }
    let Some(folder) = folder() else { return false };
    let in_group = meta.mode() & GROUP != 0 && meta.gid() == folder.gid();
    // The computer's owner may read everything as it is.
    folder.uid() != meta.uid() && folder.uid() != 0 && !in_group
}

/// The bytes of an open file.
fn read_open(mut file: File, limit: u64) -> io::Result<Vec<u8>> {
    let meta = file.metadata()?;
    if !meta.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if meta.len() > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0) + 1);
    (&mut file).take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

impl System for OsSystem {
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        // The empty path is the root itself, also where that is the current folder.
        let place = self.at(folder);
        let place = if place.as_os_str().is_empty() { PathBuf::from(".") } else { place };
        let listing = match fs::read_dir(&place) {
            Ok(listing) => listing,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(entries),
            Err(error) => return Err(error),
        };
        for entry in listing {
            let entry = entry?;
            let mut kind = kind_of(entry.file_type()?);
            let stamp = match kind {
                Kind::File => match entry.metadata() {
                    Ok(meta) => {
                        if is_foreign(&meta, || fs::metadata(&place).ok()) {
                            kind = Kind::Foreign;
                        }
                        stamp(&meta)
                    }
                    // It went while the folder was read.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    Err(error) => return Err(error),
                },
                _ => Stamp { inode: entry.ino(), ..Stamp::default() },
            };
            let path = folder.join(entry.file_name());
            entries.push(Entry { path, kind, size: stamp.size, stamp });
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        let meta = match fs::symlink_metadata(self.at(path)) {
            Ok(meta) => meta,
            // A file where a folder was is nothing at this path either.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let kind = match kind_of(meta.file_type()) {
            Kind::File if is_foreign(&meta, || self.folder_of(path)) => Kind::Foreign,
            kind => kind,
        };
        let stamp = match kind {
            Kind::File | Kind::Foreign => stamp(&meta),
            _ => Stamp { inode: meta.ino(), ..Stamp::default() },
        };
        Ok(Some(Entry { path: path.to_owned(), kind, size: stamp.size, stamp }))
    }

    fn read(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // NONBLOCK, so that a pipe put in a file's place cannot hold the reader up.
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        let file = OpenOptions::new()
            .read(true)
            .custom_flags(flags.bits().cast_signed())
            .open(self.at(file))?;
        read_open(file, limit)
    }

    #[cfg(target_os = "linux")]
    fn read_within(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        use rustix::fs::{Mode, OFlags, ResolveFlags};
        let root = self.at(Path::new(""));
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { &root };
        let root = rustix::fs::open(root, OFlags::PATH | OFlags::CLOEXEC, Mode::empty())?;
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let resolve = ResolveFlags::NO_SYMLINKS | ResolveFlags::BENEATH;
        match rustix::fs::openat2(&root, file, flags, Mode::empty(), resolve) {
            Ok(file) => read_open(File::from(file), limit),
            // A kernel that is older, or a cell that forbids it.
            Err(rustix::io::Errno::NOSYS | rustix::io::Errno::PERM) => {
                super::read_and_look(self, file, limit)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn read_named(&self, file: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.at(file))?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        let meta = fs::symlink_metadata(self.at(path)).ok()?;
        Some(match kind_of(meta.file_type()) {
            Kind::File if is_foreign(&meta, || self.folder_of(path)) => Kind::Foreign,
            kind => kind,
        })
    }

    #[cfg(target_os = "linux")]
    fn tells(&self, folder: &Path) -> bool {
        let place = self.at(folder);
        let place = if place.as_os_str().is_empty() { PathBuf::from(".") } else { place };
        // Nobody knows: then it is watched, and looked at now and again as well.
        rustix::fs::statfs(&place).map_or(true, |found| !is_remote(found.f_type))
    }

    fn now(&self) -> Moment {
        moment(SystemTime::now())
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn process(&self) -> Process {
        let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
        Process { id: std::process::id(), host }
    }

    fn modified(&self, file: &Path) -> Option<Moment> {
        fs::symlink_metadata(self.at(file)).and_then(|meta| meta.modified()).ok().map(moment)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(self.at(folder))
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::write(self.at(file), bytes)
    }

    fn append(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        let mut options = OpenOptions::new();
        options.append(true).create(true).custom_flags(flags.bits().cast_signed());
        options.open(self.at(file))?.write_all(bytes)
    }

    fn writer(&self, file: &Path) -> io::Result<Box<dyn Write + '_>> {
        Ok(Box::new(File::create(self.at(file))?))
    }

    fn lock(
        &self,
        file: &Path,
        note: &str,
        patience: Duration,
    ) -> io::Result<Option<Box<dyn Held + '_>>> {
        // The file is never removed: who waits for a removed file would hold a lock that nobody
        // else can see.
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
        let mut file = options.open(self.at(file))?;
        let mut left = patience;
        while let Err(error) = rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
            match error {
                rustix::io::Errno::INTR => {}
                rustix::io::Errno::WOULDBLOCK if left.is_zero() => return Ok(None),
                rustix::io::Errno::WOULDBLOCK => {
                    let nap = left.min(NAP);
                    std::thread::sleep(nap);
                    left -= nap;
                }
                error => return Err(error.into()),
            }
        }
        // Who holds it is a courtesy: a full disk must not keep anybody from going back.
        let _ = file.set_len(0).and_then(|()| file.write_all(note.as_bytes()));
        Ok(Some(Box::new(FileLock { file })))
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

    fn git(&self, folder: &Path, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        let place = self.at(folder);
        let place = if place.as_os_str().is_empty() { PathBuf::from(".") } else { place };
        super::git::run(&place, arguments, input)
    }

    fn being_written(&self, files: &[PathBuf]) -> Vec<PathBuf> {
        let real: Vec<(PathBuf, &PathBuf)> =
            files.iter().map(|file| (Self::real(&self.at(file)), file)).collect();
        let places: Vec<PathBuf> = real.iter().map(|(place, _)| place.clone()).collect();
        let found = super::writers::being_written(&places);
        let own = real.into_iter().filter(|(place, _)| found.contains(place));
        own.map(|(_, file)| file.clone()).collect()
    }

    fn pandoc(&self, arguments: &[&str], input: &[u8]) -> io::Result<Vec<u8>> {
        super::pandoc::run(arguments, input)
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
        self.sync(folder)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        File::open(self.at(path))?.sync_all()
    }
}
