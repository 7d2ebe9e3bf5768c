//! Earlier versions of texts, so that nothing that somebody wrote is lost when something else takes its place.
//!
//! They are plain files that mirror the tree:
//! `.hexapla/history/content/kites/fr.md@000012.1795305600.r.0123456789abcdef`, with a number that goes up, the moment
//! in seconds, why it was kept, and the first digits of the bytes' hash. A name that would become too long is
//! shortened, and its path stands beside it. Nothing here is ever trusted for being here: what does not have
//! the hash that it is called by, after a crash or a fault of the disk, is as if it were not there.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::model::path::{is_shortened, join, name, parent, shortened};
use crate::model::{Hash, Moment};
use crate::system::{Entry, Kind, System};

/// The folder of the store, below the network's root.
const FOLDER: &str = ".hexapla/history";

/// What is being written, before it has its name.
const NEW: &str = ".hexapla/history.new";

/// Whoever writes holds it, so that no two versions get one number.
const LOCK: &str = ".hexapla/history.lock";

/// How long somebody else may be writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Digits of the hash in a name.
const DIGITS: usize = 16;

/// Bytes that a name may have, with what stands behind it.
const LONGEST: usize = 255;

/// Bytes that what stands behind a name has at most: `@`, two numbers, a letter, the digits, and dots.
const BEHIND: usize = 1 + 20 + 1 + 20 + 1 + 1 + 1 + DIGITS;

/// Bytes of a name that stay when it is shortened.
const STAYS: usize = LONGEST - BEHIND - 1 - DIGITS;

/// What stands behind the shortened name of a file that says which path is meant.
const PATH: &str = ".path";

/// Levels of folders that are looked into.
const DEPTH: usize = 128;

/// Versions that are kept of a path.
const VERSIONS: usize = 20;

/// Bytes that they may have together.
const BYTES: u64 = 64 << 20;

/// Why a version was kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// Another text took its place.
    Replaced,
    /// Another text was merged into it.
    Merged,
    /// An earlier version was put back in its place.
    Restored,
    /// It was removed.
    Removed,
}

impl Why {
    const ALL: [Self; 4] = [Self::Replaced, Self::Merged, Self::Restored, Self::Removed];

    /// The word for it, in messages and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Replaced => "replaced",
            Self::Merged => "merged",
            Self::Restored => "restored",
            Self::Removed => "removed",
        }
    }

    /// As it stands in names.
    fn letter(self) -> &'static str {
        match self {
            Self::Replaced => "r",
            Self::Merged => "m",
            Self::Restored => "b",
            Self::Removed => "x",
        }
    }
}

/// An earlier version of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    /// What it is called by, beside its path: a number that goes up, so that the newest has the highest.
    pub id: String,
    /// When it was kept.
    pub moment: Moment,
    /// Its bytes' hash.
    pub hash: Hash,
    /// In bytes.
    pub size: u64,
    /// Why it was kept.
    pub why: Why,
}

/// What came of keeping a version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kept {
    /// It is kept, by this id.
    New(String),
    /// The last version has the same bytes, and this id.
    Already(String),
}

/// Earlier versions of texts.
pub struct History<'s> {
    system: &'s dyn System,
    /// Larger files are none of ours.
    limit: u64,
}

/// A file of the store, by its name alone.
struct Named {
    file: PathBuf,
    number: u64,
    moment: Moment,
    why: Why,
    digits: String,
    size: u64,
}

impl<'s> History<'s> {
    /// The history of a network, for files of at most so many bytes.
    #[must_use]
    pub fn new(system: &'s dyn System, limit: u64) -> Self {
        Self { system, limit }
    }

    /// Keeps a version of a path, unless the last one has the same bytes. When it returns, it is on the disk;
    /// then the oldest ones go, if there are too many. If it fails, what was kept before is still there.
    ///
    /// # Errors
    ///
    /// What the system says; [`io::ErrorKind::FileTooLarge`] of what could not be read again, and
    /// [`io::ErrorKind::WouldBlock`] if another process does not stop writing here.
    pub fn keep(&self, path: &str, bytes: &[u8], moment: Moment, why: Why) -> io::Result<Kept> {
        if join("", path).as_deref() != Some(path) || path.is_empty() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > self.limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let place = Place::of(path);
        self.system.create_folder(&place.folder)?;
        let held = self.system.lock(Path::new(LOCK), "", PATIENCE)?;
        let _held = held.ok_or(io::ErrorKind::WouldBlock)?;
        let named = self.named(&place)?;
        let hash = Hash::of(bytes);
        if let Some((last, _, there)) = named.iter().find_map(|one| self.whole(one))
            && there == hash
        {
            return Ok(Kept::Already(id(last, &named)));
        }
        let number = named.first().map_or(1, |last| last.number.saturating_add(1));
        let digits = hash.short(DIGITS);
        let end = format!("@{number:06}.{}.{}.{digits}", moment.0, why.letter());
        if place.is_short {
            self.write(&place.note(), path.as_bytes())?;
        }
        self.write(&place.folder.join(format!("{}{end}", place.name)), bytes)?;
        sync_above(self.system, &place.folder)?;
        self.drop_oldest(&named, size);
        Ok(Kept::New(number.to_string()))
    }

    /// The versions of a path that are whole, the newest first.
    ///
    /// # Errors
    ///
    /// What the system says of the folder.
    pub fn of(&self, path: &str) -> io::Result<Vec<Version>> {
        let named = self.named(&Place::of(path))?;
        let whole = named.iter().filter_map(|one| self.whole(one));
        let version = |(one, bytes, hash): (&Named, Vec<u8>, Hash)| Version {
            id: id(one, &named),
            moment: one.moment,
            hash,
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            why: one.why,
        };
        Ok(whole.map(version).collect())
    }

    /// The bytes of a version.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::NotFound`] if there is no such version, or it is not whole.
    pub fn read(&self, path: &str, version: &str) -> io::Result<Vec<u8>> {
        let named = self.named(&Place::of(path))?;
        let meant = named.iter().find(|one| id(one, &named) == version);
        let whole = meant.and_then(|one| self.whole(one));
        whole.map(|(_, bytes, _)| bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// The paths of which versions are kept, sorted. Whether they are whole shows when they are read.
    ///
    /// # Errors
    ///
    /// What the system says of a folder.
    pub fn paths(&self) -> io::Result<Vec<String>> {
        let mut found = BTreeSet::new();
        let mut pending = vec![(PathBuf::from(FOLDER), 0)];
        while let Some((folder, depth)) = pending.pop() {
            if depth > DEPTH {
                continue;
            }
            for entry in self.system.list(&folder)? {
                match entry.kind {
                    Kind::Folder => pending.push((entry.path, depth + 1)),
                    Kind::File => found.extend(self.path_of(&entry)),
                    Kind::Link | Kind::Other | Kind::Foreign => {}
                }
            }
        }
        Ok(found.into_iter().collect())
    }

    /// Removes the oldest of those that were there before one of this size came.
    fn drop_oldest(&self, before: &[Named], size: u64) {
        let (mut count, mut bytes) = (1, size);
        for one in before {
            (count, bytes) = (count + 1, bytes.saturating_add(one.size));
            if count > VERSIONS || bytes > BYTES {
                // What cannot be removed goes the next time; the new one is safe already.
                let _ = self.system.remove_file(&one.file);
            }
        }
    }

    /// Writes a file that has its name only when it is on the disk.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let new = Path::new(NEW);
        self.system.write(new, bytes)?;
        self.system.sync(new)?;
        self.system.rename(new, file)
    }

    /// What is kept in a place, the newest first.
    fn named(&self, place: &Place) -> io::Result<Vec<Named>> {
        let own = |entry: Entry| {
            let end = entry.path.file_name()?.to_str()?.strip_prefix(place.name.as_str())?;
            let named = parsed(end, &entry)?;
            (entry.kind == Kind::File).then_some(named)
        };
        // A folder that is not there is an empty one.
        let mut named: Vec<Named> =
            self.system.list(&place.folder)?.into_iter().filter_map(own).collect();
        named.sort_by(|a, b| (b.number, &b.file).cmp(&(a.number, &a.file)));
        Ok(named)
    }

    fn whole<'n>(&self, named: &'n Named) -> Option<(&'n Named, Vec<u8>, Hash)> {
        let bytes = self.system.read(&named.file, self.limit).ok()?;
        let hash = Hash::of(&bytes);
        (hash.short(DIGITS) == named.digits).then_some((named, bytes, hash))
    }

    /// The path of which an entry is a version.
    fn path_of(&self, entry: &Entry) -> Option<String> {
        let below = entry.path.to_str()?.strip_prefix(FOLDER)?.trim_start_matches('/');
        let (path, _) = below.rsplit_once('@')?;
        parsed(&below[path.len()..], entry)?;
        let place = Place::of(path);
        if !place.is_short && place.name == name(path) {
            return Some(path.to_owned());
        }
        let note = PathBuf::from(format!("{FOLDER}/{path}{PATH}"));
        let path = String::from_utf8(self.system.read(&note, 1 << 16).ok()?).ok()?;
        // A note that was torn names something else.
        (Place::of(&path).note() == note).then_some(path)
    }
}

/// Brings the names of a folder, and of those that it lies in, to the disk: some may be new.
pub(super) fn sync_above(system: &dyn System, folder: &Path) -> io::Result<()> {
    // The network's root may be where one stands, which has no name of its own.
    let named = |above: &'_ Path| match above.as_os_str().is_empty() {
        true => system.sync(Path::new(".")),
        false => system.sync(above),
    };
    folder.ancestors().try_for_each(named)
}

/// What a version is called by: its number; if two have one, as two computers may make it, with its hash.
fn id(one: &Named, named: &[Named]) -> String {
    let twins = named.iter().filter(|other| other.number == one.number).count();
    if twins > 1 { format!("{}-{}", one.number, one.digits) } else { one.number.to_string() }
}

/// What stands behind a name: `@000012.1795305600.r.0123456789abcdef`.
fn parsed(end: &str, entry: &Entry) -> Option<Named> {
    let mut parts = end.strip_prefix('@')?.split('.');
    let (number, moment) = (parts.next()?, parts.next()?);
    let (letter, digits) = (parts.next()?, parts.next()?);
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let is_ours = parts.next().is_none()
        && number.bytes().all(|b| b.is_ascii_digit())
        && digits.len() == DIGITS
        && digits.bytes().all(hex);
    let why = Why::ALL.into_iter().find(|why| why.letter() == letter)?;
    is_ours.then_some(())?;
    Some(Named {
        file: entry.path.clone(),
        number: number.parse().ok()?,
        moment: Moment(moment.parse().ok()?),
        why,
        digits: digits.to_owned(),
        size: entry.size,
    })
}

/// Where a path's versions are kept.
struct Place {
    folder: PathBuf,
    /// Without what stands behind it.
    name: String,
    /// Whether the name is not the path's own.
    is_short: bool,
}

impl Place {
    fn of(path: &str) -> Self {
        let above = parent(path);
        let folder =
            if above.is_empty() { FOLDER.into() } else { format!("{FOLDER}/{above}").into() };
        let own = name(path);
        // A name that looks like a shortened one could be taken for it.
        let is_short = own.len() + BEHIND > LONGEST || is_shortened(own);
        let name = if is_short { shortened(own, STAYS) } else { own.to_owned() };
        Self { folder, name, is_short }
    }

    fn note(&self) -> PathBuf {
        self.folder.join(format!("{}{PATH}", self.name))
    }
}

#[cfg(test)]
mod tests;
