//! What is said of a file that something keeps from being read, though it was not taken away.

use std::io::ErrorKind;

use crate::diag::Diagnostic;
use crate::read::{FOREIGN_LINK, LINK_IGNORED, SPECIAL_FILE, unreadable};
use crate::system::Kind;

/// The finding, by what stands in the file's place or above it, or else by what the system says.
#[must_use]
pub fn obstacle(path: &str, found: Result<Kind, ErrorKind>) -> Diagnostic {
    let rule = match found {
        Ok(Kind::Link) => &LINK_IGNORED,
        Ok(Kind::Foreign) => &FOREIGN_LINK,
        Ok(Kind::Other) => &SPECIAL_FILE,
        Ok(Kind::Folder | Kind::File) => return unreadable(path, &ErrorKind::IsADirectory.into()),
        Err(kind) => return unreadable(path, &kind.into()),
    };
    Diagnostic::new(rule).in_file(path)
}
