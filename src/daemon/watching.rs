//! What the operating system tells of folders: hints, and nothing but hints.
//!
//! Each folder is watched by itself and not with what is below it, so that the list of watches is the list of
//! folders that the pipeline asked for, and neither the bundles nor anybody's `.git` is among them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind, RenameMode};
use notify::{Config, ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::settle::Hint;

/// What was heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Something happened to a path, relative to the root.
    Hint(PathBuf, Hint),
    /// Nobody knows what was not told: everything is to be looked at.
    Lost,
}

/// Why folders cannot be watched.
#[derive(Debug)]
pub enum Deaf {
    /// The system watches no more folders for this user.
    Limit,
    /// Something else, as the system says it.
    Other(std::io::Error),
}

/// Watches folders.
pub struct Watching {
    watcher: RecommendedWatcher,
    root: PathBuf,
    /// Each with its number, as far as that is known.
    covered: BTreeMap<PathBuf, Option<u64>>,
    /// Which list of folders is covered; none if some of them are to be watched anew.
    edition: Option<u64>,
}

impl Watching {
    /// Watches nothing yet. `root` is absolute; `hear` is called from another thread.
    ///
    /// # Errors
    ///
    /// If the system has no means of watching left.
    pub fn new(root: &Path, hear: impl Fn(Heard) + Send + 'static) -> Result<Self, Deaf> {
        let below = root.to_owned();
        let handler = move |event: notify::Result<Event>| match event {
            Ok(event) => heard(&below, event, &hear),
            Err(_) => hear(Heard::Lost),
        };
        // A link leads out of the network, or round in a circle; it is never followed.
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(handler, config).map_err(deaf)?;
        Ok(Self { watcher, root: root.to_owned(), covered: BTreeMap::new(), edition: None })
    }

    /// Watches exactly these folders, relative to the root, which are this edition of their list; `number` tells one folder at a path from another. Returns those that were not watched before:
    /// what happened in them until now was not heard.
    ///
    /// # Errors
    ///
    /// If one of them cannot be watched though it is there.
    pub fn cover(
        &mut self,
        (folders, edition): (&BTreeSet<PathBuf>, u64),
        number: impl Fn(&Path) -> Option<u64>,
    ) -> Result<Vec<PathBuf>, Deaf> {
        let gone: Vec<PathBuf> =
            self.covered.keys().filter(|folder| !folders.contains(*folder)).cloned().collect();
        for gone in gone {
            // The system may have dropped it with the folder.
            let _ = self.watcher.unwatch(&self.place(&gone));
            self.covered.remove(&gone);
        }
        let mut new = Vec::new();
        for folder in folders {
            if self.covered.contains_key(folder) {
                continue;
            }
            // Before it is watched: if another one is there by then, it is found to be one later.
            let own = number(folder);
            match self.watcher.watch(&self.place(folder), RecursiveMode::NonRecursive) {
                Ok(()) => {
                    self.covered.insert(folder.clone(), own);
                    new.push(folder.clone());
                }
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(deaf(error)),
            }
        }
        self.edition = Some(edition);
        Ok(new)
    }

    /// Whether it watches the folders of this edition of their list.
    #[must_use]
    pub fn is_of(&self, edition: u64) -> bool {
        self.edition == Some(edition)
    }

    /// Forgets that some folders are watched, so that they are watched anew: another folder may stand at
    /// such a path by now.
    pub fn forget(&mut self, folder: &Path) {
        // In the order of paths, what is below a folder stands right behind it.
        let from = self.covered.range(folder.to_owned()..).map(|(own, _)| own);
        let below: Vec<PathBuf> = from.take_while(|own| own.starts_with(folder)).cloned().collect();
        for own in below {
            let _ = self.watcher.unwatch(&self.place(&own));
            self.covered.remove(&own);
            self.edition = None;
        }
    }

    /// Forgets the folders in whose places others stand, by their numbers. The rest goes on being heard.
    pub fn renew(&mut self, number: impl Fn(&Path) -> Option<u64>) {
        let other: Vec<PathBuf> = self
            .covered
            .iter()
            .filter(|(folder, known)| number(folder) != **known)
            .map(|(folder, _)| folder.clone())
            .collect();
        other.iter().for_each(|folder| self.forget(folder));
    }

    /// How many folders are watched.
    #[must_use]
    pub fn count(&self) -> usize {
        self.covered.len()
    }

    fn place(&self, folder: &Path) -> PathBuf {
        if folder.as_os_str().is_empty() { self.root.clone() } else { self.root.join(folder) }
    }
}

fn is_absent(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => matches!(
            error.kind(),
            // What cannot be read is said by whoever lists it.
            std::io::ErrorKind::NotFound
                | std::io::ErrorKind::NotADirectory
                | std::io::ErrorKind::PermissionDenied
        ),
        _ => false,
    }
}

fn deaf(error: notify::Error) -> Deaf {
    match error.kind {
        ErrorKind::MaxFilesWatch => Deaf::Limit,
        ErrorKind::Io(error) => Deaf::Other(error),
        _ => Deaf::Other(std::io::ErrorKind::Other.into()),
    }
}

fn heard(root: &Path, event: Event, hear: &impl Fn(Heard)) {
    if event.need_rescan() {
        return hear(Heard::Lost);
    }
    let hint = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Hint::Closed,
        // Reading changes nothing.
        EventKind::Access(_) => return,
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) | EventKind::Remove(_) => Hint::Gone,
        EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Hint::Moved,
        EventKind::Modify(ModifyKind::Data(_)) | EventKind::Create(_) => Hint::Written,
        _ => Hint::Unknown,
    };
    for path in event.paths {
        if let Ok(below) = path.strip_prefix(root) {
            hear(Heard::Hint(below.to_owned(), hint));
        }
    }
}
