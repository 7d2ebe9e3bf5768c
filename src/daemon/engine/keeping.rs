//! Good bytes are kept on the disk, for when a text is broken later: what was taken in first, and bit by bit what was there.

use std::path::Path;

use super::Engine;
use crate::model::Hash;

/// Files that are in memory at once while they are kept.
const AT_ONCE: usize = 256;

impl Engine {
    /// Keeps the good bytes of what was taken since the beginning. When it returns, they are on the disk.
    ///
    /// # Errors
    ///
    /// What kept them from being kept; it is tried again the next time.
    pub fn keep(&mut self) -> std::io::Result<()> {
        while !self.unkept.is_empty() {
            let some: Vec<String> = self.unkept.iter().take(AT_ONCE).cloned().collect();
            self.keep_these(&some)?;
        }
        Ok(())
    }

    /// The same of some files that were there from the beginning. Each time, fewer are left.
    ///
    /// # Errors
    ///
    /// As for [`Engine::keep`].
    pub fn keep_some(&mut self, most: usize) -> std::io::Result<()> {
        let some: Vec<String> = self.backlog.iter().take(most).cloned().collect();
        self.keep_these(&some)
    }

    /// Looks at some of what was kept before the beginning, and keeps anew what is no longer what it was. Returns
    /// whether there is more.
    ///
    /// # Errors
    ///
    /// As for [`Engine::keep`].
    pub fn look_through(&mut self, most: usize) -> std::io::Result<bool> {
        let some: Vec<String> = self.unseen.iter().take(most).cloned().collect();
        self.unseen.retain(|path| !some.contains(path));
        self.keep_these(&some)?;
        Ok(!self.unseen.is_empty())
    }

    /// How many files that were there from the beginning have not been kept yet.
    #[must_use]
    pub fn owed(&self) -> usize {
        self.backlog.len()
    }

    /// Whether files at or below a path have not been kept yet. If they are few, they come next.
    pub fn owes(&mut self, path: &Path) -> bool {
        let is_below = |own: &&String| Path::new(own.as_str()).starts_with(path);
        let below = self.backlog.iter().filter(is_below).take(AT_ONCE + 1);
        let below: Vec<String> = below.cloned().collect();
        let few = below.len() <= AT_ONCE;
        if few {
            for own in below {
                self.backlog.remove(&own);
                self.unkept.insert(own);
            }
        }
        !few
    }

    pub(super) fn keep_these(&mut self, some: &[String]) -> std::io::Result<()> {
        if !some.is_empty() {
            let limit = self.warm.survey().settings.limits.text_bytes;
            let mut good: Vec<(&str, Vec<u8>)> = Vec::with_capacity(some.len());
            for path in some {
                let place = Path::new(path);
                let Ok(bytes) = self.view.disk().read(place, limit) else { continue };
                // What has changed since is not yet known to be good.
                if self.view.hash(place) == Some(Hash::of(&bytes)) {
                    good.push((path, bytes));
                }
            }
            let batch: Vec<(&str, &[u8])> =
                good.iter().map(|(path, bytes)| (*path, bytes.as_slice())).collect();
            self.store(self.view.disk()).remember(&batch)?;
            for path in some {
                self.unkept.remove(path);
                self.backlog.remove(path);
            }
        }
        Ok(())
    }
}
