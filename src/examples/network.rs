//! A fixture's files, laid over the base: a network in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::data::{self, Notation, Table, Value};
use crate::system::MemorySystem;

/// The file of a fixture that says what no folder of text files can hold.
///
/// It is a list of `[[file]]`, each with its `path`, and what it holds: `before`, then `text` as many
/// `times` as is said, and `after`, in UTF-8 or, with `latin-1 = true`, not. Or it has a `kind`: `link`, `pipe`, `foreign`
/// or `locked` for what is there and may not be read.
const MADE: &str = "made.toml";

/// Files by path.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A network that shows something.
#[derive(Clone, Default, Debug)]
pub struct Network {
    /// Its files.
    pub files: Tree,
    /// Paths at which there is a link.
    pub links: BTreeSet<String>,
    /// Paths at which there is a pipe.
    pub pipes: BTreeSet<String>,
    /// Paths at which somebody else's private file has a second name.
    pub foreign: BTreeSet<String>,
    /// Paths that may not be read.
    pub locked: BTreeSet<String>,
}

impl Network {
    /// Lays files over others; `x.absent` takes `x` away, and `made.toml` makes what is described.
    #[must_use]
    pub fn over(base: Tree, files: Tree) -> Self {
        let mut network = Self { files: base, ..Self::default() };
        for (path, bytes) in files {
            match path.strip_suffix(".absent") {
                _ if path == MADE => network.make(&String::from_utf8_lossy(&bytes)),
                Some(path) => {
                    network.files.remove(path);
                }
                None => {
                    network.files.insert(path, bytes);
                }
            }
        }
        network
    }

    fn make(&mut self, text: &str) {
        let (table, _) = data::parse(Notation::Toml, text, 0, 4);
        let Some(Value::List(entries)) = table.get("file").map(|node| &node.value) else { return };
        for entry in entries {
            if let Value::Table(entry) = &entry.value {
                self.make_one(entry);
            }
        }
    }

    fn make_one(&mut self, entry: &Table) {
        let text = |key| match entry.get(key).map(|node| &node.value) {
            Some(Value::Text(text)) => text.as_str(),
            _ => "",
        };
        let path = text("path").to_owned();
        match text("kind") {
            "link" => _ = self.links.insert(path),
            "pipe" => _ = self.pipes.insert(path),
            "foreign" => _ = self.foreign.insert(path),
            "locked" => _ = self.locked.insert(path),
            _ => {
                let times = match entry.get("times").map(|node| &node.value) {
                    Some(Value::Integer(times)) => usize::try_from(*times).unwrap_or(1),
                    _ => 1,
                };
                let many = text("text").repeat(times);
                let whole = format!("{}{many}{}", text("before"), text("after"));
                let latin = entry.get("latin-1").is_some_and(|n| n.value == Value::Bool(true));
                let byte = |c: char| u8::try_from(u32::from(c)).unwrap_or(b'?');
                let bytes = if latin { whole.chars().map(byte).collect() } else { whole.into() };
                self.files.insert(path, bytes);
            }
        }
    }

    /// The network as a system at a moment, in seconds since 1970.
    #[must_use]
    pub fn system(&self, seconds: i64) -> MemorySystem {
        let mut system = MemorySystem::new().at(seconds);
        for (path, bytes) in &self.files {
            system = system.with_file(path, bytes);
        }
        for path in &self.links {
            system = system.with_link(path, "elsewhere");
        }
        for path in &self.pipes {
            system = system.with_pipe(path);
        }
        for path in &self.foreign {
            system = system.with_foreign(path);
        }
        for path in &self.locked {
            system = system.with_lock(path);
        }
        system
    }

    /// Whether something is at a path: a file, a folder with files, or what is no file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let at = Path::new(path);
        let strange = self.links.iter().chain(&self.pipes).chain(&self.foreign);
        self.files.keys().chain(strange).any(|known| Path::new(known).starts_with(at))
    }
}
