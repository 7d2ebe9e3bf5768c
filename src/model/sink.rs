//! Where bundles' files go: somebody else's business.

use std::io;

use super::SectionIx;

/// Takes the files of bundles.
pub trait Sink: Sync {
    /// Takes one file; `path` is relative to the section's bundle, with `/`.
    ///
    /// # Errors
    ///
    /// Whatever keeps the file from being taken.
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()>;
}
