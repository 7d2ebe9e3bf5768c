//! Where bundles' files go: somebody else's business.

use std::io;

use super::{ManifestFile, SectionIx};

/// Takes the files of bundles.
pub trait Sink: Sync {
    /// Takes one file; `path` is relative to the section's bundle, with `/`.
    ///
    /// # Errors
    ///
    /// Whatever keeps the file from being taken.
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()>;

    /// Takes a file that was put here before, if its bytes are still at hand. Returns whether they are.
    ///
    /// # Errors
    ///
    /// Whatever keeps the file from being taken.
    fn take_again(&self, _section: SectionIx, _file: &ManifestFile) -> io::Result<bool> {
        Ok(false)
    }
}
