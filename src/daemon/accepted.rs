//! The last bytes of each file that were good, so that what a slip of the hand breaks goes on being shown.
//!
//! They are plain files that mirror the tree: `.hexapla/accepted/content/kites/fr.md@0123456789abcdef`, with the
//! first digits of the bytes' hash. A name that would become too long is shortened, and its path stands
//! beside it. Nothing here is ever trusted for being here: what does not have the hash that it is called
//! by, after a crash or a fault of the disk, is as if it were not there.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::model::Hash;
use crate::model::path::{is_shortened, name, parent, shortened};
use crate::system::{Entry, Kind, System};

/// The folder of the store, below the network's root.
pub const FOLDER: &str = ".hexapla/accepted";

/// What is being written, before it has its name.
const NEW: &str = ".hexapla/accepted.new";

/// Digits of the hash in a name.
const DIGITS: usize = 16;

/// Bytes that a name may have, with what stands behind it.
const LONGEST: usize = 255;

/// What stands behind the shortened name of a file that says which path is meant.
const PATH: &str = ".path";

/// Levels of folders that are looked into.
const DEPTH: usize = 128;

/// The last good bytes of files.
pub struct Accepted<'s> {
    system: &'s dyn System,
    /// Larger files were never read, and are none of ours.
    limit: u64,
}

/// Bytes that are kept.
struct Kept {
    file: PathBuf,
    digits: String,
}

impl<'s> Accepted<'s> {
    /// The store of a network, for files of at most so many bytes.
    #[must_use]
    pub fn new(system: &'s dyn System, limit: u64) -> Self {
        Self { system, limit }
    }

    /// Keeps the bytes of files, each in the place of what was kept of it before. When it returns, they
    /// are on the disk. If it fails, what was kept before is still there.
    pub fn remember(&self, batch: &[(&str, &[u8])]) -> io::Result<()> {
        let mut replaced = Vec::new();
        let mut wrote = false;
        for (ix, (path, bytes)) in batch.iter().enumerate() {
            // Of a path that is named twice, the last counts.
            if batch[ix + 1..].iter().any(|(later, _)| later == path) {
                continue;
            }
            let (place, digits) = (Place::of(path), Hash::of(bytes).short(DIGITS));
            let before = self.kept(&place)?;
            if let [only] = before.as_slice()
                && only.digits == digits
                && self.read(only).is_some()
            {
                continue;
            }
            self.put(&place, path, &digits, bytes)?;
            wrote = true;
            replaced.extend(before.into_iter().filter(|kept| kept.digits != digits));
        }
        if wrote {
            self.system.sync_tree(Path::new(FOLDER))?;
        }
        for old in replaced {
            self.system.remove_file(&old.file)?;
        }
        Ok(())
    }

    /// The bytes that were kept of a file, and their hash.
    #[must_use]
    pub fn recall(&self, path: &str) -> Option<(Hash, Vec<u8>)> {
        // After a crash there may be two.
        let mut kept = self.kept(&Place::of(path)).ok()?;
        kept.sort_by_key(|kept| std::cmp::Reverse(self.system.modified(&kept.file)));
        kept.iter().find_map(|kept| self.read(kept))
    }

    /// The paths of which something is kept, sorted. Whether it is whole shows when it is recalled.
    pub fn known(&self) -> io::Result<Vec<String>> {
        Ok(self.marks()?.into_keys().collect())
    }

    /// The same, each with the [`mark`] of the bytes and how many there are, since a crash may have torn them; none
    /// if they are not the only ones.
    pub fn marks(&self) -> io::Result<BTreeMap<String, Option<(String, u64)>>> {
        let mut known: BTreeMap<String, Option<(String, u64)>> = BTreeMap::new();
        let mut pending = vec![(PathBuf::from(FOLDER), 0)];
        while let Some((folder, depth)) = pending.pop() {
            if depth > DEPTH {
                continue;
            }
            for entry in self.system.list(&folder)? {
                match entry.kind {
                    Kind::Folder => pending.push((entry.path, depth + 1)),
                    Kind::File => {
                        let Some(path) = self.path_of(&entry) else { continue };
                        let name = entry.path.to_str().unwrap_or_default();
                        let digits = name.rsplit_once('@').map(|(_, digits)| digits.to_owned());
                        let own = digits.map(|digits| (digits, entry.size));
                        known.entry(path).and_modify(|mark| *mark = None).or_insert(own);
                    }
                    Kind::Link | Kind::Other | Kind::Foreign => {}
                }
            }
        }
        Ok(known)
    }

    /// Forgets what was kept of files, and folders in which nothing is kept any more.
    pub fn forget(&self, paths: &[&str]) -> io::Result<()> {
        for path in paths {
            let place = Place::of(path);
            for kept in self.kept(&place)? {
                self.system.remove_file(&kept.file)?;
            }
            if place.is_short && self.system.kind(&place.note()).is_some() {
                self.system.remove_file(&place.note())?;
            }
            let mut folder = place.folder.as_path();
            while folder != Path::new(FOLDER)
                && self.system.kind(folder) == Some(Kind::Folder)
                && self.system.list(folder)?.is_empty()
            {
                self.system.remove_folder(folder)?;
                let Some(above) = folder.parent() else { break };
                folder = above;
            }
        }
        Ok(())
    }

    fn put(&self, place: &Place, path: &str, digits: &str, bytes: &[u8]) -> io::Result<()> {
        self.system.create_folder(&place.folder)?;
        if place.is_short {
            self.write(&place.note(), path.as_bytes())?;
        }
        self.write(&place.file(digits), bytes)
    }

    /// Writes a file that has its name only when it is whole.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let new = Path::new(NEW);
        self.system.write(new, bytes)?;
        self.system.rename(new, file)
    }

    /// What is kept in a place.
    fn kept(&self, place: &Place) -> io::Result<Vec<Kept>> {
        let own = |entry: Entry| {
            let name = entry.path.file_name()?.to_str()?;
            let digits = digits_of(name.strip_prefix(place.name.as_str())?)?.to_owned();
            (entry.kind == Kind::File).then_some(Kept { file: entry.path, digits })
        };
        // A folder that is not there is an empty one.
        Ok(self.system.list(&place.folder)?.into_iter().filter_map(own).collect())
    }

    fn read(&self, kept: &Kept) -> Option<(Hash, Vec<u8>)> {
        let bytes = self.system.read(&kept.file, self.limit).ok()?;
        let hash = Hash::of(&bytes);
        (hash.short(DIGITS) == kept.digits).then_some((hash, bytes))
    }

    /// The path of which an entry keeps something.
    fn path_of(&self, entry: &Entry) -> Option<String> {
        let below = entry.path.to_str()?.strip_prefix(FOLDER)?.trim_start_matches('/');
        let at = below.len().checked_sub(DIGITS + 1)?;
        let (path, end) = below.split_at_checked(at)?;
        digits_of(end)?;
        if Place::of(path).is_the(path) {
            return Some(path.to_owned());
        }
        let note = PathBuf::from(format!("{FOLDER}/{path}{PATH}"));
        let path = String::from_utf8(self.system.read(&note, 1 << 16).ok()?).ok()?;
        // A note that was torn names something else.
        (Place::of(&path).note() == note).then_some(path)
    }
}

/// What bytes of this hash are known by here.
#[must_use]
pub fn mark(hash: &Hash) -> String {
    hash.short(DIGITS)
}

/// The digits behind an `@`.
fn digits_of(end: &str) -> Option<&str> {
    let digits = end.strip_prefix('@')?;
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    (digits.len() == DIGITS && digits.bytes().all(hex)).then_some(digits)
}

/// Where a path's bytes are kept.
struct Place {
    folder: PathBuf,
    /// Without the digits.
    name: String,
    /// Whether the name is not the path's own.
    is_short: bool,
}

impl Place {
    fn of(path: &str) -> Self {
        let above = parent(path);
        let folder =
            if above.is_empty() { FOLDER.into() } else { format!("{FOLDER}/{above}").into() };
        let own = name(path);
        // A name that looks like a shortened one could be taken for it.
        let is_short = own.len() + 1 + DIGITS > LONGEST || is_shortened(own);
        let name = if is_short { shortened(own, STAYS) } else { own.to_owned() };
        Self { folder, name, is_short }
    }

    fn file(&self, digits: &str) -> PathBuf {
        self.folder.join(format!("{}@{digits}", self.name))
    }

    fn note(&self) -> PathBuf {
        self.folder.join(format!("{}{PATH}", self.name))
    }

    /// Whether what is kept here is called like the path itself.
    fn is_the(&self, path: &str) -> bool {
        !self.is_short && self.name == name(path)
    }
}

/// Bytes of a name that stay when it is shortened.
const STAYS: usize = 180;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::{MemorySystem, OsSystem};
    use proptest::prelude::*;

    const LIMIT: u64 = 1 << 20;
    const FR: &str = "content/kites/fr.md";

    fn on_both(test: impl Fn(&dyn System)) {
        test(&MemorySystem::new());
        let folder = tempfile::tempdir().expect("a folder");
        test(&OsSystem::new(folder.path().to_owned()));
    }

    fn recalled(store: &Accepted<'_>, path: &str) -> Option<Vec<u8>> {
        store.recall(path).map(|(hash, bytes)| {
            assert_eq!(hash, Hash::of(&bytes));
            bytes
        })
    }

    fn file_of(path: &str, bytes: &[u8]) -> PathBuf {
        Place::of(path).file(&Hash::of(bytes).short(DIGITS))
    }

    #[test]
    fn the_last_good_bytes_are_kept() {
        on_both(|system| {
            let store = Accepted::new(system, LIMIT);
            assert_eq!(store.known().expect("a list"), [""; 0]);
            assert_eq!(store.recall(FR), None);
            store.remember(&[(FR, b"one"), ("locales/fr/site.ftl", b"a = b")]).expect("kept");
            store.remember(&[(FR, b"two"), (FR, b"three")]).expect("kept");
            assert_eq!(recalled(&store, FR).expect("kept"), b"three");
            assert_eq!(store.known().expect("a list"), [FR, "locales/fr/site.ftl"]);
            // What was before is not kept.
            let names = system.list(Path::new(".hexapla/accepted/content/kites")).expect("a list");
            assert_eq!(names.len(), 1, "{names:?}");
            assert_eq!(names[0].path, file_of(FR, b"three"));
            let kept = names[0].path.to_str().expect("text");
            assert!(kept.starts_with(".hexapla/accepted/content/kites/fr.md@"), "{kept}");
            store.forget(&[FR, "content/other/fr.md"]).expect("forgotten");
            assert_eq!(store.known().expect("a list"), ["locales/fr/site.ftl"]);
            assert_eq!(system.kind(Path::new(".hexapla/accepted/content")), None);
        });
    }

    #[test]
    fn fault_121_what_a_crash_tore_is_passed_over() {
        on_both(|system| {
            let store = Accepted::new(system, LIMIT);
            store.remember(&[(FR, b"good")]).expect("kept");
            // Named before its bytes were on the disk; and what never got a name.
            system.write(&file_of(FR, b"a long text"), b"a lo").expect("written");
            system.write(Path::new(NEW), b"half").expect("written");
            assert_eq!(recalled(&store, FR).expect("kept"), b"good");
            assert_eq!(store.known().expect("a list"), [FR]);
            // The next time, nothing is left of it.
            store.remember(&[(FR, b"better")]).expect("kept");
            assert_eq!(recalled(&store, FR).expect("kept"), b"better");
            let names = system.list(Path::new(".hexapla/accepted/content/kites")).expect("a list");
            assert_eq!(names.len(), 1);
        });
    }

    #[test]
    fn fault_122_a_flipped_bit_is_nothing() {
        on_both(|system| {
            let store = Accepted::new(system, LIMIT);
            store.remember(&[(FR, b"good")]).expect("kept");
            system.write(&file_of(FR, b"good"), b"gold").expect("written");
            assert_eq!(store.recall(FR), None);
            // The same bytes again are written again.
            store.remember(&[(FR, b"good")]).expect("kept");
            assert_eq!(recalled(&store, FR).expect("kept"), b"good");
        });
    }

    #[test]
    fn a_path_like_a_folder_and_names_of_any_kind_are_kept_apart() {
        let long = format!("content/{}.md", "x".repeat(252));
        let urdu = format!("content/{}.md", "ک".repeat(126));
        let other = format!("content/{}y.md", "x".repeat(251));
        let looks = format!("content/{}", name(&Place::of(&long).name));
        let odd =
            ["a b@c.md", "x@0123456789abcdef", "new\nline", "-x", "x.path", "é%2e.md", "~", "a"];
        on_both(|system| {
            let store = Accepted::new(system, LIMIT);
            let mut paths: Vec<&str> = [&long, &urdu, &other, &looks].map(String::as_str).to_vec();
            paths.extend(odd);
            paths.extend(["a.md/fr.md", "b/c"]);
            let batch: Vec<(&str, &[u8])> = paths.iter().map(|p| (*p, p.as_bytes())).collect();
            store.remember(&batch).expect("kept");
            for path in &paths {
                assert_eq!(recalled(&store, path).expect(path), path.as_bytes());
            }
            paths.sort_unstable();
            assert_eq!(store.known().expect("a list"), paths);
            store.forget(&paths).expect("forgotten");
            assert_eq!(store.known().expect("a list"), [""; 0]);
            assert_eq!(system.list(Path::new(FOLDER)).expect("a list"), []);
        });
    }

    proptest! {
        #[test]
        fn what_was_remembered_last_is_recalled(
            acts in prop::collection::vec((0_usize..4, prop::option::of("[a-c]{0,3}")), 1..30),
        ) {
            let system = MemorySystem::new();
            let store = Accepted::new(&system, LIMIT);
            let paths = ["a", "b/c.md", "b/d@0.md", "e.md"];
            let mut model = std::collections::BTreeMap::new();
            for (ix, text) in &acts {
                match text {
                    Some(text) => {
                        store.remember(&[(paths[*ix], text.as_bytes())]).expect("kept");
                        model.insert(paths[*ix], text.clone().into_bytes());
                    }
                    None => {
                        store.forget(&[paths[*ix]]).expect("forgotten");
                        model.remove(paths[*ix]);
                    }
                }
                prop_assert_eq!(store.known().expect("a list"), model.keys().copied().collect::<Vec<_>>());
                for path in paths {
                    prop_assert_eq!(recalled(&store, path), model.get(path).cloned());
                }
            }
        }
    }
}
