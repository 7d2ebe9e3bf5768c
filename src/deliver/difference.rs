//! What a bundle changes of the live release.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Manifest;
use crate::model::manifest::NAME as MANIFEST;

/// Paths of a bundle, sorted, each in one of three lists; what is in none stays as it is.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Difference {
    /// Files that the live release does not have.
    pub added: Vec<String>,
    /// Files that have other bytes there.
    pub changed: Vec<String>,
    /// Files that only the live release has.
    pub removed: Vec<String>,
}

impl Difference {
    /// Compares a bundle with the live release. `same` are the files whose bytes were found there:
    /// the manifest of a release that somebody changed by hand does not know them.
    pub(super) fn new(live: Option<&Manifest>, same: &BTreeSet<String>, new: &Manifest) -> Self {
        let Some(live) = live else {
            let mut added: Vec<_> = new.files.iter().map(|file| file.path.clone()).collect();
            added.push(MANIFEST.to_owned());
            added.sort();
            return Self { added, ..Self::default() };
        };
        let before: BTreeMap<&str, _> =
            live.files.iter().map(|file| (file.path.as_str(), file)).collect();
        let after: BTreeSet<&str> = new.files.iter().map(|file| file.path.as_str()).collect();
        let mut difference = Self::default();
        for file in &new.files {
            if !before.contains_key(file.path.as_str()) {
                difference.added.push(file.path.clone());
            } else if !same.contains(&file.path) {
                difference.changed.push(file.path.clone());
            }
        }
        if live != new {
            difference.changed.push(MANIFEST.to_owned());
            difference.changed.sort();
        }
        let gone = before.keys().filter(|path| !after.contains(*path));
        difference.removed = gone.map(|path| (*path).to_owned()).collect();
        difference
    }

    /// Whether the bundle is the live release, byte for byte.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}
