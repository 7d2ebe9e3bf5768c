//! What the system says of a file.

use std::io::{Error, ErrorKind};

use crate::messages::Cause;

/// Why the system did not do what it was asked.
#[must_use]
pub fn system(error: &Error) -> Cause {
    let kind = error.kind();
    Cause::new(match kind {
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::PermissionDenied => "io-permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "io-full",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::AddrInUse => "io-in-use",
        ErrorKind::IsADirectory => "io-folder",
        ErrorKind::NotADirectory => "io-no-folder",
        _ => return Cause::new("io-other").arg("kind", kind.to_string()),
    })
}
