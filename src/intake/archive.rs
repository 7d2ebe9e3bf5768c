//! Archives that people send, opened in memory: nothing of them is written anywhere, and no name in them is
//! believed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::decoding::names;
use crate::model::Locale;
use crate::model::transient::Transient;

/// Bytes of an archive or a document that is opened.
pub const LARGEST: u64 = 32 << 20;

/// Entries of an archive; a delivery has some dozens.
const ENTRIES: usize = 2_000;

/// Bytes of all that is in an archive.
const TOTAL: u64 = 128 << 20;

/// How many times larger than packed an entry may become. Prose shrinks to a fifth, tables of zeros to a fiftieth.
const RATIO: u64 = 200;

/// Bytes that an entry may have however small it was packed.
const SMALL: u64 = 1 << 20;

/// A file in an archive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its path in the archive, with `/`.
    pub path: String,
    /// What is in it; none if that is more than it may be.
    pub bytes: Option<Vec<u8>>,
}

/// Why an archive is not opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unopened {
    /// A name or a link in it leads out of it.
    Outside(String),
    /// Two files in it have one name: programs disagree on which of them counts.
    Twice(String),
    /// A password is asked for.
    Locked,
    /// There is more in it than anybody sends.
    Large,
    /// It is damaged, or packed in a way that is not usual.
    Damaged,
    /// There is nothing in it that somebody has written.
    Empty,
}

/// What lies in an archive, by its paths. What programs keep there for themselves is left out. `most` says how many bytes a file
/// of a path may have.
///
/// # Errors
///
/// If it cannot be opened without danger, or at all.
pub fn unpack(
    bytes: &[u8],
    locales: &[Locale],
    most: impl Fn(&str) -> u64,
) -> Result<Vec<Piece>, Unopened> {
    let mut archive = open(bytes)?;
    let old = old_names(&archive, locales);
    // All names are looked at before anything is unpacked.
    let (mut wanted, mut seen) = (Vec::new(), BTreeSet::new());
    for ix in 0..archive.len() {
        let entry = archive.by_index_data(ix).map_err(|_| Unopened::Damaged)?;
        // In UTF-8, whether or not the program that packed it says so; else in an old encoding.
        let name = match old.get(&ix) {
            Some(name) => name.clone(),
            None => entry.name().map_err(|_| Unopened::Damaged)?.into_owned(),
        };
        let is_odd = entry.unix_mode().is_some_and(|mode| !matches!(mode >> 12, 0 | 0o4 | 0o10));
        let Some(path) = inside(&name).filter(|_| !is_odd && !entry.is_symlink()) else {
            return Err(Unopened::Outside(shown(&name)));
        };
        if entry.is_dir() || path.is_empty() {
            continue;
        }
        if !seen.insert(path.clone()) {
            return Err(Unopened::Twice(shown(&name)));
        }
        if is_nobodys(&path) {
            continue;
        }
        if entry.encrypted() {
            return Err(Unopened::Locked);
        }
        wanted.push((ix, path));
    }
    if wanted.is_empty() {
        return Err(Unopened::Empty);
    }
    let mut left = TOTAL;
    let mut pieces = Vec::new();
    for (ix, path) in wanted {
        let bytes = inflated(&mut archive, ix, most(&path).min(left))?;
        match &bytes {
            Some(bytes) => left -= bytes.len() as u64,
            None if most(&path) > left => return Err(Unopened::Large),
            None => {}
        }
        pieces.push(Piece { path, bytes });
    }
    pieces.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(pieces)
}

/// The parts of a document that are XML, by their names, if all that is in it is of a size that may be given to a program.
///
/// # Errors
///
/// If it is none, or its parts are too large.
pub(super) fn parts(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Unopened> {
    let mut archive = open(bytes)?;
    let mut left = TOTAL;
    let mut parts = Vec::new();
    for ix in 0..archive.len() {
        let entry = archive.by_index_data(ix).map_err(|_| Unopened::Damaged)?;
        if entry.encrypted() {
            return Err(Unopened::Locked);
        }
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let Some(bytes) = inflated(&mut archive, ix, left)? else { return Err(Unopened::Large) };
        left -= bytes.len() as u64;
        if name.ends_with(".xml") {
            parts.push((name, bytes));
        }
    }
    Ok(parts)
}

type Opened<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The names that are in no UTF-8, by their entries: programs write them in the code page of whoever packed them. All of
/// them are in the same, and long names say more about it than short ones.
fn old_names(archive: &Opened<'_>, locales: &[Locale]) -> BTreeMap<usize, String> {
    let mut raw: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    for ix in 0..archive.len() {
        let Ok(entry) = archive.by_index_data(ix) else { continue };
        let name = entry.name_raw();
        if str::from_utf8(name).is_err() {
            raw.insert(ix, name.to_vec());
        }
    }
    let all = raw.values().map(Vec::as_slice).collect::<Vec<_>>().join(&b'\n');
    let Some(names) = names(&all, locales) else { return BTreeMap::new() };
    raw.into_keys().zip(names.split('\n').map(str::to_owned)).collect()
}

fn open(bytes: &[u8]) -> Result<Opened<'_>, Unopened> {
    // Entries are counted before room is made for them; archives in the archive have some as well.
    if memchr::memmem::find_iter(bytes, b"PK\x01\x02").take(10 * ENTRIES + 1).count() > 10 * ENTRIES
    {
        return Err(Unopened::Large);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unopened::Damaged)?;
    if archive.len() > ENTRIES {
        return Err(Unopened::Large);
    }
    if archive.has_duplicate_names() {
        return Err(Unopened::Twice(twice(bytes)));
    }
    // What is packed once and listed many times is there to fill memories.
    match archive.has_overlapping_files() {
        Ok(false) => Ok(archive),
        Ok(true) => Err(Unopened::Large),
        Err(_) => Err(Unopened::Damaged),
    }
}

/// What is in an entry; none if that is more than `most`.
fn inflated(archive: &mut Opened<'_>, ix: usize, most: u64) -> Result<Option<Vec<u8>>, Unopened> {
    let entry = archive.by_index(ix).map_err(|_| Unopened::Damaged)?;
    let may = SMALL.max(entry.compressed_size().saturating_mul(RATIO));
    let mut bytes = Vec::new();
    // What it says of its size is not believed.
    let read = entry.take(most.min(may).saturating_add(1)).read_to_end(&mut bytes);
    let size = bytes.len() as u64;
    match read {
        _ if size > may => Err(Unopened::Large),
        _ if size > most => Ok(None),
        Ok(_) => Ok(Some(bytes)),
        Err(_) => Err(Unopened::Damaged),
    }
}

/// A name as a path below the archive; none if it leads out of it.
fn inside(name: &str) -> Option<String> {
    let name = name.replace('\\', "/");
    let is_drive = name.as_bytes().get(1) == Some(&b':');
    if name.starts_with('/') || is_drive || name.chars().any(char::is_control) {
        return None;
    }
    let parts: Vec<&str> =
        name.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    (!parts.contains(&"..")).then(|| parts.join("/"))
}

/// Whether a program has put a file there and not a person.
fn is_nobodys(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    folders.split('/').any(|folder| folder == "__MACOSX" || Transient::of(folder, true).is_some())
        || Transient::of(name, false).is_some()
        || ["thumbs.db", "desktop.ini"].contains(&name.to_ascii_lowercase().as_str())
}

/// The name that is in the list of entries twice.
fn twice(bytes: &[u8]) -> String {
    let mut seen = BTreeSet::new();
    for at in memchr::memmem::find_iter(bytes, b"PK\x01\x02") {
        let length =
            bytes.get(at + 28..at + 30).map_or(0, |two| u16::from_le_bytes([two[0], two[1]]));
        let name = bytes.get(at + 46..at + 46 + usize::from(length)).unwrap_or_default();
        if !seen.insert(name) {
            return shown(&String::from_utf8_lossy(name));
        }
    }
    String::new()
}

/// A name as it can be shown in a letter.
fn shown(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(120).collect()
}
