//! Folders that are one delivery: nothing of them is taken until all of it is there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Deliveries of several files, and when something happened in each.
#[derive(Default)]
pub(super) struct Groups {
    /// Folders of the inbox that stand for a language or a person: each file in them is a delivery by itself.
    shared: BTreeSet<String>,
    stirred: BTreeMap<PathBuf, Duration>,
}

impl Groups {
    /// Notes which folders of the inbox are no deliveries.
    pub(super) fn share(&mut self, names: BTreeSet<String>) {
        self.shared = names;
    }

    /// The folder that a file is delivered in; none if it comes by itself.
    pub(super) fn of(&self, path: &Path, inbox: &Path) -> Option<PathBuf> {
        let below = path.strip_prefix(inbox).ok()?;
        let mut folder = inbox.to_owned();
        let parents: Vec<_> = below.parent()?.components().collect();
        for part in parents {
            folder.push(part);
            let name = part.as_os_str().to_string_lossy();
            if !self.shared.contains(name.as_ref()) {
                return Some(folder);
            }
        }
        None
    }

    /// Notes that something happened to a file.
    pub(super) fn stir(&mut self, path: &Path, inbox: &Path, now: Duration) {
        if let Some(group) = self.of(path, inbox) {
            self.stirred.insert(group, now);
        }
    }

    /// Since when nothing has happened in a delivery.
    pub(super) fn since(&self, group: &Path) -> Option<Duration> {
        self.stirred.get(group).copied()
    }

    /// Forgets deliveries that are gone.
    pub(super) fn keep(&mut self, folders: &[PathBuf]) {
        self.stirred.retain(|group, _| folders.contains(group));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_one_delivery_unless_it_stands_for_a_language_or_a_person() {
        let mut groups = Groups::default();
        groups.share(BTreeSet::from(["fr".to_owned(), "anna".to_owned()]));
        let of = |path: &str| groups.of(Path::new(path), Path::new("inbox"));
        assert_eq!(of("inbox/kites.fr.md"), None);
        assert_eq!(of("inbox/fr/kites.md"), None);
        assert_eq!(of("inbox/anna/fr/kites.md"), None);
        assert_eq!(of("inbox/july/kites.fr.md"), Some("inbox/july".into()));
        assert_eq!(of("inbox/july/more/kites.fr.md"), Some("inbox/july".into()));
        assert_eq!(of("inbox/fr/july/kites.md"), Some("inbox/fr/july".into()));
    }
}
