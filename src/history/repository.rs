//! A repository: its log, what its present commit holds, and the bytes of its files.

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::Path;

use super::History;
use super::blobs::{Object, answers, question};
use super::log::{FORMAT, Log};
use crate::model::path::parent;
use crate::system::{Kind, System};

/// Why a history cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HistoryFault {
    /// There is no command `git`.
    NoGit,
    /// The folder belongs to no repository.
    NoRepository,
    /// The repository has no commit yet.
    NoCommits,
    /// What git says is wrong.
    Failed(String),
}

/// One repository, as far as it concerns a network.
#[derive(Debug)]
pub(super) struct Repository {
    /// Where git is run: a folder of the network.
    folder: String,
    /// The path from the repository's top to that folder, with a slash at its end or empty.
    prefix: String,
    pub log: Log,
    /// The present commit's texts: what git calls their bytes.
    pub head: BTreeMap<String, u32>,
    /// Commits whose parents were not cloned.
    pub cut: HashSet<Box<str>>,
}

/// Texts, also those that were no Markdown files of this ending once.
const TEXTS: &[&str] = &[
    ":(top,glob)**/*.md",
    ":(top,glob)**/*.markdown",
    ":(top,glob)**/*.mdx",
    ":(top,glob)**/*.mkd",
];

/// Files beyond which git pairs only those that were moved unchanged, when a commit moves as many.
const MOST_RENAMES: &str = "-l2000";

impl History {
    /// Reads the histories of these files.
    ///
    /// # Errors
    ///
    /// If none of them has a history that can be read.
    pub fn read<'p>(
        system: &dyn System,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> Result<Self, HistoryFault> {
        let mut history = Self { repositories: Vec::new(), folders: BTreeMap::new() };
        let mut homes = BTreeMap::new();
        for path in paths {
            let folder = parent(path);
            if !history.folders.contains_key(folder) {
                let home = home(system, folder);
                let next = homes.len();
                let ix = *homes.entry(home).or_insert(next);
                history.folders.insert(folder.to_owned(), ix);
            }
        }
        if homes.is_empty() {
            homes.insert(String::new(), 0);
        }
        let mut homes: Vec<_> = homes.into_iter().collect();
        homes.sort_by_key(|(_, ix)| *ix);
        history.repositories =
            homes.into_iter().map(|(home, _)| Repository::read(system, home)).collect();
        if history.repositories.iter().all(Result::is_err)
            && let Some(Err(fault)) = history.repositories.first()
        {
            return Err(fault.clone());
        }
        Ok(history)
    }

    /// The repository of a file, if its history could be read.
    pub(super) fn of(&self, path: &str) -> Option<&Repository> {
        let ix = self.folders.get(parent(path)).copied().unwrap_or(0);
        self.repositories.get(ix)?.as_ref().ok()
    }
}

/// The nearest folder of the network that is a repository of its own; else the network's.
fn home(system: &dyn System, folder: &str) -> String {
    let mut folder = folder;
    while !folder.is_empty() {
        let mark = format!("{folder}/.git");
        if matches!(system.kind(Path::new(&mark)), Some(Kind::Folder | Kind::File)) {
            return folder.to_owned();
        }
        folder = parent(folder);
    }
    String::new()
}

impl Repository {
    fn read(system: &dyn System, folder: String) -> Result<Self, HistoryFault> {
        let git = |arguments: &[&str]| system.git(Path::new(&folder), arguments, b"");
        let prefix = git(&["rev-parse", "--show-prefix"]).map_err(fault)?;
        let prefix = String::from_utf8_lossy(&prefix).trim_end_matches('\n').to_owned();
        if git(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_err() {
            return Err(HistoryFault::NoCommits);
        }
        // What HEAD names may be lost.
        git(&["cat-file", "-t", "HEAD^{commit}"]).map_err(fault)?;
        let log = |renames: &str| {
            let mut arguments = vec!["log", "HEAD", FORMAT, "--raw", "-z", "--no-abbrev"];
            arguments.extend(["--date-order", "-c", "--combined-all-paths", "--no-notes"]);
            arguments.extend(["--no-ext-diff", "--no-textconv", "--no-color", MOST_RENAMES]);
            arguments.extend([renames, "--"]);
            arguments.extend(TEXTS);
            git(&arguments)
        };
        // To see that a file was moved and changed, git needs both texts. A partial clone may lack
        // them; then only what was moved as it is is followed.
        let bytes = log("-M").or_else(|_| log("-M100%")).map_err(fault)?;
        let mut log = Log::read(&bytes);
        drop(bytes);
        let head = git(&["ls-tree", "-r", "-z", "--full-tree", "HEAD"]).map_err(fault)?;
        let head = tree(&head, &mut log);
        let mut repository = Self { folder, prefix, log, head, cut: HashSet::new() };
        repository.cut = repository.cut_off(system).map_err(fault)?;
        Ok(repository)
    }

    /// Commits that have parents which are not here.
    fn cut_off(&self, system: &dyn System) -> io::Result<HashSet<Box<str>>> {
        let first = || self.log.commits.iter().filter(|commit| commit.first);
        let found = self.objects(system, first().map(|commit| &*commit.id))?;
        let has_parents = |object: &Object| {
            let head =
                object.bytes.split(|byte| *byte == b'\n').take_while(|line| !line.is_empty());
            head.into_iter().any(|line| line.starts_with(b"parent "))
        };
        let pairs = first().zip(found);
        Ok(pairs
            .filter(|(_, object)| object.as_ref().is_some_and(has_parents))
            .map(|(commit, _)| commit.id.clone())
            .collect())
    }

    /// The objects of these names, in their order.
    pub(super) fn objects<'n>(
        &self,
        system: &dyn System,
        names: impl IntoIterator<Item = &'n str>,
    ) -> io::Result<Vec<Option<Object>>> {
        let question = question(names);
        if question.is_empty() {
            return Ok(Vec::new());
        }
        let count = question.iter().filter(|byte| **byte == b'\n').count();
        let bytes = system.git(Path::new(&self.folder), &["cat-file", "--batch"], &question)?;
        answers(&bytes, count)
    }

    /// Whether any commit that is here has a file with exactly these bytes.
    pub(super) fn knows(&self, system: &dyn System, path: &str) -> bool {
        let name =
            path.strip_prefix(self.folder.as_str()).map_or(path, |n| n.trim_start_matches('/'));
        let arguments = ["hash-object", "--no-filters", "--", name];
        let id = system.git(Path::new(&self.folder), &arguments, b"");
        let id = id.ok().and_then(|id| String::from_utf8(id).ok());
        id.is_some_and(|id| self.log.blobs.find(id.trim()).is_some())
    }

    /// What the repository calls a file of the network.
    pub(super) fn inside(&self, path: &str) -> String {
        let rest = match path.strip_prefix(self.folder.as_str()) {
            Some(rest) if !self.folder.is_empty() => rest.strip_prefix('/').unwrap_or(rest),
            _ => path,
        };
        format!("{}{rest}", self.prefix)
    }
}

fn tree(bytes: &[u8], log: &mut Log) -> BTreeMap<String, u32> {
    let mut head = BTreeMap::new();
    for entry in bytes.split(|byte| *byte == 0) {
        let Ok(entry) = std::str::from_utf8(entry) else { continue };
        let Some((about, path)) = entry.split_once('\t') else { continue };
        let mut about = about.split(' ');
        if let (Some(mode), _, Some(blob)) = (about.next(), about.next(), about.next())
            && mode.starts_with("100")
        {
            // Most files of most repositories are no texts, and nobody asks for them.
            let text = [".md", ".markdown", ".mdx", ".mkd"].iter().any(|end| path.ends_with(end));
            if text {
                head.insert(path.to_owned(), log.blobs.number(blob));
            }
        }
    }
    head
}

fn fault(error: io::Error) -> HistoryFault {
    if error.kind() == io::ErrorKind::NotFound {
        return HistoryFault::NoGit;
    }
    let said = error.to_string();
    if said.contains("not a git repository") {
        return HistoryFault::NoRepository;
    }
    HistoryFault::Failed(said.lines().next().unwrap_or_default().to_owned())
}
