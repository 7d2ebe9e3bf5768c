//! Releases: durable, whole, and switched at once, whatever fails and whenever.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use hexapla::deliver::{Delivery, DirectoryTarget, Intent, Lock, lock, retain};
use hexapla::model::{Manifest, ManifestFile, Moment, SectionIx, Sink as _};
use hexapla::pipeline::{Silent, produce, survey};
use hexapla::system::{MemorySystem, OsSystem, System};

/// A system whose n-th change fails, and every one after it: what a crash leaves behind.
pub(crate) struct Failing {
    inner: OsSystem,
    left: AtomicUsize,
}

impl Failing {
    pub(crate) fn new(root: &Path, left: usize) -> Self {
        Self { inner: OsSystem::new(root.to_owned()), left: AtomicUsize::new(left) }
    }

    /// Whether it failed, or would at the next change.
    pub(crate) fn has_failed(&self) -> bool {
        self.left.load(Ordering::SeqCst) == 0
    }

    fn may(&self) -> io::Result<()> {
        let left = self.left.load(Ordering::SeqCst);
        if left == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.left.store(left - 1, Ordering::SeqCst);
        Ok(())
    }
}

impl System for Failing {
    fn now(&self) -> Moment {
        Moment(0)
    }
    fn variable(&self, _: &str) -> Option<String> {
        None
    }
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.may() {
            // A full disk takes the beginning of a file.
            let _ = self.inner.write(file, &bytes[..bytes.len() / 2]);
            return Err(error);
        }
        self.inner.write(file, bytes)
    }
    fn append(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.may() {
            let _ = self.inner.append(file, &bytes[..bytes.len() / 2]);
            return Err(error);
        }
        self.inner.append(file, bytes)
    }

    fn sync_tree(&self, _: &Path) -> io::Result<()> {
        // The disk itself is not tried here.
        self.may()
    }
    fn sync(&self, _: &Path) -> io::Result<()> {
        self.may()
    }

    hexapla::pass_on! {
        inner:
        list, entry, read, kind, process, modified, read_link, git, pandoc,
    }

    hexapla::pass_on! {
        inner after may:
        writer, lock, create_folder, link_file, rename, symlink, remove_file, remove_folder,
        remove_tree,
    }
}

/// A network whose page, and the picture on it, depend on a word.
pub(crate) fn network(folder: &Path, word: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    };
    write(
        "pipeline.toml",
        "[network]\nid = \"n\"\nsource-locale = \"en\"\n\
         [[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\"en\"]\n\
         [[section]]\nid = \"b\"\nurl = \"https://b.example/\"\nlocales = [\"en\"]\n\
         [publish]\nkeep = 2\n",
    );
    write("locales/en/site.ftl", "site-name = N\n");
    write("content/x/article.toml", "date = 2024-01-01\n");
    let text = format!("+++\nheadline = \"{word}\"\n+++\n\n{word}.\n\n[A plan](kite.pdf).\n");
    write("content/x/en.md", &text);
    write("content/x/kite.pdf", &format!("The picture of {word}"));
    // Without a day it is nobody's neighbour, so that its page does not change with the other's.
    write("content/same/article.toml", "");
    write("content/same/en.md", "+++\nheadline = \"Same\"\n+++\n\nThe same.\n");
}

/// Publishes; the error is what the system said.
pub(crate) fn publish(system: &dyn System) -> Result<Vec<(SectionIx, Delivery)>, io::Error> {
    publish_as(system, Intent::default())
}

pub(crate) fn publish_as(
    system: &dyn System,
    intent: Intent,
) -> Result<Vec<(SectionIx, Delivery)>, io::Error> {
    let root = Path::new("public");
    let Lock::Held(_held) = lock(system, root, Duration::ZERO)? else {
        panic!("nobody else publishes")
    };
    let survey = survey(system, Moment(0), &Silent).expect("sound settings");
    let all: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let target = DirectoryTarget::begin(system, root, &survey.settings, &all, intent)
        .map_err(|(_, error)| error)?;
    let product = match produce(system, &survey, &all, &target, &Silent) {
        Ok(product) => product,
        Err(stop) => return Err(io::Error::other(format!("{stop:?}"))),
    };
    let done = target.finish(&product.manifests).map_err(|(_, error)| error)?;
    for (ix, _) in &done {
        // What cannot be removed fails no publication.
        drop(retain(system, root, &survey.settings.section(*ix).id, survey.settings.keep));
    }
    Ok(done)
}

/// The live release of a section: its page's text, after every file is held against the manifest.
pub(crate) fn live(root: &Path, section: &str) -> Option<String> {
    let current = root.join("public").join(section).join("current");
    if std::fs::symlink_metadata(&current).is_err() {
        return None;
    }
    whole(&current);
    Some(std::fs::read_to_string(current.join("x/index.html")).expect("a page"))
}

/// Holds every file of a release against its manifest, and every asset against its name.
pub(crate) fn whole(current: &Path) {
    let json = std::fs::read(current.join("manifest.json")).expect("a live release has a manifest");
    let manifest: Manifest = serde_json::from_slice(&json).expect("a whole manifest");
    for file in &manifest.files {
        let bytes = std::fs::read(current.join(&file.path)).expect("a file of the manifest");
        assert_eq!(bytes.len() as u64, file.size, "{}", file.path);
        assert_eq!(hexapla::model::Hash::of(&bytes).to_string(), file.blake3, "{}", file.path);
    }
    for entry in std::fs::read_dir(current.join("assets")).expect("assets") {
        let path = entry.expect("an entry").path();
        let hash = hexapla::model::Hash::of(&std::fs::read(&path).expect("an asset")).short(12);
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(name.contains(&hash), "{name}");
    }
}

#[test]
fn whatever_change_fails_each_section_has_its_old_release_or_its_new_one_whole() {
    let mut points = 0;
    for first in [true, false] {
        for limit in 0.. {
            let folder = tempfile::tempdir().expect("a folder");
            if first {
                network(folder.path(), "Old");
            } else {
                // So many that the next one leaves something to be removed.
                for word in ["Oldest", "Older", "Old"] {
                    network(folder.path(), word);
                    publish(&OsSystem::new(folder.path().to_owned())).expect("published");
                }
                network(folder.path(), "New");
            }
            let system = Failing::new(folder.path(), limit);
            // What fails while old releases are removed fails no publication.
            drop(publish(&system));
            for section in ["a", "b"] {
                match live(folder.path(), section) {
                    None => assert!(first, "the old release is gone at {limit}"),
                    Some(page) => {
                        let whole = page.contains("Old.") || page.contains("New.");
                        assert!(whole, "neither old nor new at {limit}");
                    }
                }
                every_release_is_whole(folder.path(), section);
            }
            // Whatever was left behind, the next publication succeeds, and cleans up.
            let done = publish(&OsSystem::new(folder.path().to_owned())).expect("published");
            assert_eq!(done.len(), 2);
            let word = if first { "Old." } else { "New." };
            for section in ["a", "b"] {
                assert!(live(folder.path(), section).expect("live").contains(word));
                let releases = folder.path().join("public").join(section).join("releases");
                let names = names_in(&releases);
                assert!(names.iter().all(|name| !name.starts_with('.')), "{names:?} at {limit}");
                assert!(names.len() <= 3, "{names:?} at {limit}");
            }
            points += 1;
            if !system.has_failed() {
                break;
            }
        }
    }
    assert!(points > 100, "{points} points were tried");
}

/// Whatever is named by a number is a whole release, live or not.
pub(crate) fn every_release_is_whole(root: &Path, section: &str) {
    let releases = root.join("public").join(section).join("releases");
    for name in names_in(&releases).iter().filter(|name| name.parse::<u64>().is_ok()) {
        whole(&releases.join(name));
    }
}

/// The names in a folder, sorted; none if there is no folder.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let name = |entry: io::Result<std::fs::DirEntry>| {
        entry.expect("an entry").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn no_section_is_switched_before_all_are_staged() {
    // The first change that fails once section `a` is switched is a switch of `b`.
    for limit in 0.. {
        let folder = tempfile::tempdir().expect("a folder");
        network(folder.path(), "Old");
        let system = Failing::new(folder.path(), limit);
        let result = publish(&system);
        let (a, b) = (live(folder.path(), "a"), live(folder.path(), "b"));
        if a.is_some() && b.is_none() {
            let staged = folder.path().join("public/b/releases/1/manifest.json");
            assert!(staged.exists(), "`a` was switched before `b` was ready, at {limit}");
        }
        if result.is_ok() {
            assert!(a.is_some() && b.is_some());
            break;
        }
    }
}

#[test]
fn nothing_new_makes_no_release_and_one_change_links_the_rest() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    let system = OsSystem::new(folder.path().to_owned());
    let numbers = |done: Vec<(SectionIx, Delivery)>| -> Vec<Delivery> {
        done.into_iter().map(|(_, delivery)| delivery).collect()
    };
    assert_eq!(
        numbers(publish(&system).expect("ok")),
        [Delivery::Released(1), Delivery::Released(1)]
    );
    assert_eq!(
        numbers(publish(&system).expect("ok")),
        [Delivery::Unchanged(1), Delivery::Unchanged(1)]
    );
    network(folder.path(), "New");
    assert_eq!(
        numbers(publish(&system).expect("ok")),
        [Delivery::Released(2), Delivery::Released(2)]
    );
    let inode = |release: u32, file: &str| {
        let path = folder.path().join(format!("public/a/releases/{release}/{file}"));
        std::fs::metadata(path).expect("there").ino()
    };
    assert_eq!(inode(1, "same/index.html"), inode(2, "same/index.html"));
    assert_ne!(inode(1, "x/index.html"), inode(2, "x/index.html"));
    let target = std::fs::read_link(folder.path().join("public/a/current")).expect("a link");
    assert_eq!(target, Path::new("releases/2"));
    // What somebody changed by hand in a live release is neither carried on nor kept.
    let spoilt = folder.path().join("public/a/current/same/index.html");
    let size = std::fs::metadata(&spoilt).expect("there").len();
    std::fs::remove_file(&spoilt).expect("removed");
    std::fs::write(&spoilt, vec![b'x'; usize::try_from(size).expect("small")]).expect("written");
    assert_eq!(numbers(publish(&system).expect("ok"))[0], Delivery::Released(3));
    live(folder.path(), "a");
}

/// A first publication that is given up leaves no folder behind; a folder that was there stays.
#[test]
fn what_is_given_up_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    let system = OsSystem::new(folder.path().to_owned());
    let survey = survey(&system, Moment(0), &Silent).expect("sound settings");
    let section = survey.settings.sections().next().expect("a section").0;
    let home = folder.path().join("public/a");
    let give_up = || {
        let root = Path::new("public");
        let target =
            DirectoryTarget::begin(&system, root, &survey.settings, &[section], Intent::default());
        let Ok(target) = target else { panic!("it can be prepared") };
        target.put(section, "x/index.html", b"Half").expect("written");
        assert!(home.join("releases/.staging/x/index.html").exists());
        target.abandon();
    };
    give_up();
    assert!(!home.exists());
    std::fs::create_dir_all(&home).expect("made");
    give_up();
    assert!(home.exists(), "somebody made it");
}

/// A file of the live release can be had again as long as it is the one that was put there.
#[test]
fn a_file_that_was_put_is_taken_again_unless_somebody_wrote_to_it() {
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    let system = OsSystem::new(folder.path().to_owned());
    publish(&system).expect("published");
    let survey = survey(&system, Moment(0), &Silent).expect("sound settings");
    let section = survey.settings.sections().next().expect("a section").0;
    let current = folder.path().join("public/a/current");
    let json = std::fs::read(current.join("manifest.json")).expect("a manifest");
    let manifest: Manifest = serde_json::from_slice(&json).expect("a whole manifest");
    let file = manifest.files.iter().find(|file| file.path == "x/index.html").expect("a page");
    let takes = |file: &ManifestFile| {
        let root = Path::new("public");
        let intent = Intent { rehearse: true, ..Intent::default() };
        let target = DirectoryTarget::begin(&system, root, &survey.settings, &[section], intent);
        let Ok(target) = target else { panic!("it can be prepared") };
        target.take_again(section, file).expect("nothing fails")
    };
    assert!(takes(file));
    assert!(!takes(&ManifestFile { blake3: "0".repeat(64), ..file.clone() }), "other bytes");
    assert!(!takes(&ManifestFile { path: "y/index.html".to_owned(), ..file.clone() }));
    let page = current.join("x/index.html");
    let bytes = std::fs::read(&page).expect("a page");
    // Written to anew with the same bytes, it is read, and is well.
    std::fs::write(&page, &bytes).expect("written");
    assert!(takes(file));
    std::fs::write(&page, vec![b'x'; bytes.len()]).expect("written");
    assert!(!takes(file), "somebody wrote to it");
    std::fs::remove_file(&page).expect("removed");
    assert!(!takes(file), "somebody removed it");
    std::os::unix::fs::symlink("../index.html", &page).expect("linked");
    assert!(!takes(file), "a link leads elsewhere");
}

#[test]
fn fault_130_a_folder_in_the_place_of_the_link_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    std::fs::create_dir_all(folder.path().join("public/a/current")).expect("made");
    std::fs::write(folder.path().join("public/a/current/mine"), "mine").expect("written");
    let error = publish(&OsSystem::new(folder.path().to_owned())).expect_err("refused");
    assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
    assert!(folder.path().join("public/a/current/mine").exists());
}

#[test]
fn fault_131_a_live_release_deleted_by_hand_is_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    let system = OsSystem::new(folder.path().to_owned());
    publish(&system).expect("published");
    std::fs::remove_dir_all(folder.path().join("public/a/releases/1")).expect("removed");
    publish(&system).expect("published");
    assert!(live(folder.path(), "a").is_some());
}

#[test]
fn the_whole_way_works_in_memory_too() {
    let mut system = MemorySystem::new();
    for (path, text) in [
        (
            "pipeline.toml",
            "[network]\nid = \"n\"\nsource-locale = \"en\"\n[[section]]\nid = \"a\"\nurl = \"https://a.example/\"\nlocales = [\"en\"]\n",
        ),
        ("content/x/article.toml", "date = 2024-01-01\n"),
        ("content/x/en.md", "+++\nheadline = \"X\"\n+++\n\nText.\n"),
    ] {
        system = system.with_file(path, text);
    }
    assert_eq!(publish(&system).expect("published").len(), 1);
    assert_eq!(publish(&system).expect("published")[0].1, Delivery::Unchanged(1));
    let files: BTreeMap<_, _> = system.files();
    assert!(files.contains_key(Path::new("public/a/releases/1/x/index.html")));
}

#[test]
fn a_file_that_changed_after_the_survey_stops_the_build() {
    use hexapla::pipeline::{MemorySink, Stop};
    let folder = tempfile::tempdir().expect("a folder");
    network(folder.path(), "Old");
    let system = OsSystem::new(folder.path().to_owned());
    let survey = survey(&system, Moment(0), &Silent).expect("sound settings");
    let all: Vec<_> = survey.settings.sections().map(|(ix, _)| ix).collect();
    let made = || produce(&system, &survey, &all, &MemorySink::default(), &Silent);
    assert!(made().is_ok());
    network(folder.path(), "New");
    assert!(matches!(made(), Err(Stop::Changed(path)) if path == "content/x/en.md"));
    std::fs::remove_file(folder.path().join("content/x/en.md")).expect("removed");
    assert!(matches!(made(), Err(Stop::Changed(path)) if path == "content/x/en.md"));
}
