//! Files that moved, or came back: nothing of them is new, and nothing is lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use super::{Did, Engine, Fate};
use crate::model::Hash;

/// Files that are remembered as gone; more are as new when they come back.
const MOST: usize = 10_000;

impl Engine {
    /// Tells what lay elsewhere before as moved, and what was away as back, by their bytes.
    pub(super) fn tell_moved(
        &mut self,
        lost: &HashMap<PathBuf, Hash>,
        names: bool,
        done: &mut Vec<Did>,
    ) {
        if lost.is_empty() && self.away.is_empty() {
            return;
        }
        let was = |path: &str| lost.get(Path::new(path)).copied();
        for did in done.iter_mut().filter(|did| did.fate == Fate::Taken && did.hash.is_some()) {
            let before = self.away.remove(&did.path).or_else(|| was(&did.path));
            if before == did.hash {
                did.fate = Fate::Back;
            }
        }
        // By their bytes: the files that went.
        let mut gone: BTreeMap<Hash, Vec<String>> = BTreeMap::new();
        for did in done.iter().filter(|did| did.fate == Fate::Removed) {
            // Two files without a byte have nothing in common.
            if let Some(hash) = was(&did.path).filter(|hash| *hash != Hash::of(b"")) {
                gone.entry(hash).or_default().push(did.path.clone());
            }
        }
        // Of some it was told already that they went.
        let away = self
            .away
            .iter()
            .filter(|(path, _)| names && !done.iter().any(|did| did.path == **path));
        for (path, hash) in away {
            gone.entry(*hash).or_default().push(path.clone());
        }
        for did in done.iter_mut().filter(|did| did.fate == Fate::Taken) {
            let same =
                did.hash.and_then(|hash| gone.get_mut(&hash)).filter(|gone| !gone.is_empty());
            let Some(same) = same else { continue };
            // Of several with the same bytes, the one with the most of the name in common.
            let nearest =
                same.iter().enumerate().max_by_key(|(_, from)| in_common(from, &did.path));
            let Some(nearest) = nearest.map(|(nth, _)| nth) else { continue };
            (did.fate, did.from) = (Fate::Moved, Some(same.swap_remove(nearest)));
        }
        let moved: BTreeSet<String> = done.iter().filter_map(|did| did.from.clone()).collect();
        self.away.retain(|path, _| !moved.contains(path));
        let is_moved = |did: &Did| did.fate == Fate::Removed && moved.contains(&did.path);
        done.retain(|did| !is_moved(did));
        for did in done.iter().filter(|did| did.fate == Fate::Removed) {
            if let Some(hash) = was(&did.path).filter(|hash| *hash != Hash::of(b"")) {
                if self.away.len() >= MOST {
                    self.away.clear();
                }
                self.away.insert(did.path.clone(), hash);
            }
        }
    }

    /// What is broken and moved takes its last good bytes along.
    pub(super) fn carry_last_good(&self, lost: &HashMap<PathBuf, Hash>, done: &[Did]) {
        let store = self.store(self.view.disk());
        let went = |did: &&Did| did.fate == Fate::Removed;
        for did in done.iter().filter(|did| did.fate == Fate::Faulty && did.hash.is_some()) {
            let was = |from: &&Did| lost.get(Path::new(&from.path)).copied() == did.hash;
            let from = done.iter().filter(went).filter(was);
            let from = from.max_by_key(|from| in_common(&from.path, &did.path));
            let good = from.and_then(|from| store.recall(&from.path));
            if let Some((_, bytes)) = good.filter(|_| store.recall(&did.path).is_none()) {
                // What cannot be kept is withheld, as if it had not moved.
                let _ = store.remember(&[(did.path.as_str(), bytes.as_slice())]);
            }
        }
    }

    /// The texts that are not in their places any more, and lie elsewhere with the same bytes.
    pub(super) fn moved(&self, texts: &[&str], there: &[String]) -> Vec<String> {
        let gone: Vec<(&str, Hash)> = texts
            .iter()
            .filter(|path| self.view.stands(Path::new(path)).is_none())
            .filter_map(|path| Some((*path, self.view.hash_of_lost(Path::new(path))?)))
            .collect();
        if gone.is_empty() {
            return Vec::new();
        }
        let limit = self.warm.survey().settings.limits.text_bytes;
        let mut new: HashMap<Hash, usize> = HashMap::new();
        for path in there.iter().filter(|path| texts.binary_search(&path.as_str()).is_err()) {
            if let Ok(bytes) = self.view.disk().read(Path::new(path), limit) {
                *new.entry(Hash::of(&bytes)).or_default() += 1;
            }
        }
        let mut moved = Vec::new();
        for (path, hash) in gone {
            if let Some(left) = new.get_mut(&hash).filter(|left| **left > 0) {
                *left -= 1;
                moved.push(path.to_owned());
            }
        }
        moved
    }
}

/// How many of the last names two paths have in common.
fn in_common(one: &str, other: &str) -> usize {
    one.rsplit('/').zip(other.rsplit('/')).take_while(|(one, other)| one == other).count()
}
