//! What lies in an inbox.

use std::path::{Path, PathBuf};

use super::parcel::is_receipt;
use crate::system::{Entry, Kind, System};

/// Folders in folders that are looked into.
const DEPTH: usize = 16;

/// Bytes of a path that is looked at: the system opens none of more than 4,096, and the network's own place and a
/// letter's ending come to it.
const LONGEST: usize = 3_900;

/// The files below a folder, and the folders that they lie in, the named one first. Links are not followed, and are among
/// the files if they are called like a text; hidden folders are not looked into.
pub struct Lying {
    /// Files, those that are letters as well.
    pub files: Vec<Entry>,
    /// Folders.
    pub folders: Vec<PathBuf>,
    /// Folders that lie too deep to be looked into, or for a path to get to what is in them.
    pub deep: Vec<PathBuf>,
}

impl Lying {
    /// Looks for them.
    #[must_use]
    pub fn below(system: &dyn System, folder: &Path) -> Self {
        let mut lying = Self { files: Vec::new(), folders: Vec::new(), deep: Vec::new() };
        lying.look(system, folder, 0);
        lying.files.sort_by(|a, b| a.path.cmp(&b.path));
        lying
    }

    fn look(&mut self, system: &dyn System, folder: &Path, depth: usize) {
        let Ok(entries) = system.list(folder) else { return };
        self.folders.push(folder.to_owned());
        let mut too_long = false;
        for entry in entries {
            let name = entry.path.file_name().map(|name| name.to_string_lossy().into_owned());
            let is_long = entry.path.as_os_str().len() > LONGEST;
            match entry.kind {
                Kind::File if is_long => too_long = true,
                Kind::File => self.files.push(entry),
                // Nothing is read of them, and who put them there for a text is told so.
                Kind::Link | Kind::Foreign if !is_long && is_sent(name.as_deref()) => {
                    self.files.push(entry);
                }
                Kind::Folder if name.unwrap_or_default().starts_with('.') => {}
                Kind::Folder if depth < DEPTH && !is_long => {
                    self.look(system, &entry.path, depth + 1)
                }
                Kind::Folder => self.deep.push(entry.path),
                _ => {}
            }
        }
        self.deep.extend(too_long.then(|| folder.to_owned()));
    }

    /// The files that somebody sent.
    pub fn sent(&self) -> impl Iterator<Item = &Entry> {
        self.files.iter().filter(|entry| !is_receipt(&name(&entry.path)))
    }

    /// The letters.
    pub fn letters(&self) -> impl Iterator<Item = &Entry> {
        self.files.iter().filter(|entry| is_receipt(&name(&entry.path)))
    }
}

/// Whether a name is one of those that people send.
fn is_sent(name: Option<&str>) -> bool {
    let ending =
        name.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|ending| SENT.contains(&ending.as_str()))
}

/// Endings of what people send.
const SENT: &[&str] = &["docx", "ftl", "markdown", "md", "odt", "txt", "zip"];

/// The last part of a path.
pub(super) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
