//! Files as they are sent, and the parcels in them: an archive has several, anything else is one.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::gathering::name;
use super::parcel::{Parcel, Remark, is_receipt};
use super::taken::Taken;
use crate::intake::{self, Office, Unopened};
use crate::model::Settings;
use crate::model::transient::{Conflict, Transient};
use crate::system::{Kind, System};

/// What an archive's name ends in.
const ARCHIVE: &str = ".zip";

/// What is said of a file that may not be read.
const CLOSED: &str = "intake-closed";

impl Parcel {
    /// Whether it may not be read.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.barred == Some(CLOSED)
    }

    /// The file that it lies in: itself, or its archive.
    #[must_use]
    pub fn file(&self) -> &Self {
        self.packed.as_deref().unwrap_or(self)
    }
}

/// Reads a file that was sent. Of one that is larger than anything that is taken nothing is read.
///
/// # Errors
///
/// If it cannot be read.
pub fn parcels(
    system: &dyn System,
    place: PathBuf,
    inbox: &Path,
    settings: &Settings,
) -> Result<Vec<Parcel>, (PathBuf, io::Error)> {
    let own = name(&place);
    let mut barred = match system.kind(&place) {
        Some(Kind::Link) => Some("intake-link"),
        Some(Kind::Foreign) => Some("intake-second-name"),
        _ => None,
    };
    let bytes = match system.read(&place, most(&own, settings)) {
        _ if barred.is_some() => None,
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => None,
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            barred = Some(CLOSED);
            None
        }
        Err(error) => return Err((place, error)),
    };
    let path = match place.strip_prefix(inbox) {
        Ok(path) => path.to_string_lossy().into_owned(),
        Err(_) => own,
    };
    let parcel = Parcel { place, path, bytes, barred, ..Parcel::default() };
    let Some(Ok(pieces)) = opened(&parcel, settings) else { return Ok(vec![parcel]) };
    let folder = parcel.path[..parcel.path.len() - ARCHIVE.len()].to_owned();
    let taken = Taken::read(system);
    let archive = Arc::new(parcel);
    let parcels = pieces.into_iter().map(|piece| {
        let is_taken =
            piece.bytes.as_ref().is_some_and(|bytes| taken.has(&archive.place, &piece.path, bytes));
        Parcel {
            place: archive.place.join(&piece.path),
            path: format!("{folder}/{}", piece.path),
            bytes: piece.bytes,
            packed: Some(Arc::clone(&archive)),
            barred: None,
            is_taken,
        }
    });
    Ok(parcels.collect())
}

/// Bytes that a file of this name may have.
pub(super) fn most(name: &str, settings: &Settings) -> u64 {
    let is_large = is_archive(name) || Office::of(name).is_some();
    if is_large {
        intake::LARGEST.max(settings.limits.text_bytes)
    } else {
        settings.limits.text_bytes
    }
}

/// Why an archive cannot be opened, or is not; none if a parcel is none.
pub(super) fn unopened(parcel: &Parcel, settings: &Settings) -> Option<Remark> {
    if parcel.packed.is_some() {
        let is_one = is_archive(&parcel.path);
        return is_one.then(|| Remark::new("intake-archive-nested", Vec::new()));
    }
    let why = opened(parcel, settings)?.err()?;
    let named = |name: String| vec![("name", name.into())];
    Some(match why {
        Unopened::Outside(name) => Remark::new("intake-archive-outside", named(name)),
        Unopened::Twice(name) => Remark::new("intake-archive-twice", named(name)),
        Unopened::Locked => Remark::new("intake-archive-locked", Vec::new()),
        Unopened::Large => Remark::new("intake-archive-large", Vec::new()),
        Unopened::Damaged => Remark::new("intake-archive-damaged", Vec::new()),
        Unopened::Empty => Remark::new("intake-archive-empty", Vec::new()),
    })
}

/// What is in an archive; none if a parcel is none, or is not to be looked into.
fn opened(parcel: &Parcel, settings: &Settings) -> Option<Result<Vec<intake::Piece>, Unopened>> {
    let own = crate::model::path::name(&parcel.path);
    let is_odd = Transient::of(own, false).is_some() || Conflict::of(own).is_some();
    let bytes = parcel.bytes.as_ref().filter(|bytes| !bytes.is_empty())?;
    if !is_archive(own) || is_odd || is_receipt(own) {
        return None;
    }
    let pieces =
        intake::unpack(bytes, &settings.locales, |path| most(path, settings)).map(|mut pieces| {
            // Letters go the other way.
            pieces.retain(|piece| !is_receipt(&piece.path));
            pieces
        });
    Some(pieces.and_then(|all| if all.is_empty() { Err(Unopened::Empty) } else { Ok(all) }))
}

fn is_archive(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.len() > ARCHIVE.len()
        && bytes[bytes.len() - ARCHIVE.len()..].eq_ignore_ascii_case(ARCHIVE.as_bytes())
}
