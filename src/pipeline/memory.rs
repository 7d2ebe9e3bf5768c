//! A sink in memory, for tests and for whoever embeds Hexapla.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::{SectionIx, Sink};

/// Files by section and path.
pub type Files = BTreeMap<(SectionIx, String), Arc<[u8]>>;

/// Used by tests of determinism: a sink that keeps everything in memory.
#[derive(Default)]
pub struct MemorySink {
    files: Mutex<Files>,
}

impl MemorySink {
    /// The files by section and path.
    #[must_use]
    pub fn into_files(self) -> Files {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, section: SectionIx, path: &str, bytes: &[u8]) -> io::Result<()> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert((section, path.to_owned()), bytes.into());
        Ok(())
    }
}
