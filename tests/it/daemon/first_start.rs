//! A network that a daemon meets for the first time is kept bit by bit, and edits do not wait for that.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla::daemon::{Accepted, Engine, Fate, View};
use hexapla::system::{MemorySystem, System};

use super::super::support::{base, system};

/// Articles beside those of the base.
const MANY: usize = 300;

fn text(headline: &str) -> String {
    format!("+++\nheadline = \"{headline}\"\n+++\n\nWords.\n")
}

fn path(nth: usize) -> String {
    format!("content/many/a{nth:03}/en.md")
}

fn network() -> Arc<MemorySystem> {
    let mut files = base();
    for nth in 0..MANY {
        files.insert(path(nth), text(&format!("Number {nth}")).into_bytes());
    }
    Arc::new(system(&files))
}

fn engine(disk: &Arc<MemorySystem>) -> (Arc<View>, Engine) {
    let disk: Arc<dyn System + Send> = Arc::clone(disk) as _;
    let view = Arc::new(View::new(disk));
    let engine = Engine::new(Arc::clone(&view), Path::new("public"));
    (view, engine.unwrap_or_else(|_| panic!("the base is sound")))
}

fn kept(disk: &MemorySystem) -> BTreeMap<String, Vec<u8>> {
    let store = Accepted::new(disk, u64::MAX);
    let known = store.known().expect("a list");
    known.into_iter().filter_map(|path| store.recall(&path).map(|(_, b)| (path, b))).collect()
}

#[test]
fn edits_do_not_wait_until_everything_is_kept() {
    let disk = network();
    let (_, mut first) = engine(&disk);
    let all = first.owed();
    assert!(all > MANY && kept(&disk).is_empty(), "{all}");
    first.keep_some(64).expect("kept");
    assert_eq!((first.owed(), kept(&disk).len()), (all - 64, 64));
    // The last one in order: it would be kept last.
    let last = path(MANY - 1);
    disk.write(Path::new(&last), text("Edited").as_bytes()).expect("written");
    let batch = first.take(&[PathBuf::from(&last)]);
    assert_eq!(batch.done.iter().map(|did| did.fate).collect::<Vec<_>>(), [Fate::Taken]);
    first.keep().expect("kept");
    assert_eq!(first.owed(), all - 65);
    assert_eq!(kept(&disk).get(&last), Some(&text("Edited").into_bytes()));
    // Who asks for a few has them next; who asks for everything waits for it.
    assert!(!first.owes(Path::new(&path(MANY - 2))));
    first.keep().expect("kept");
    assert!(kept(&disk).contains_key(&path(MANY - 2)));
    let owed = first.owed();
    assert!(first.owes(Path::new("")) || owed <= 256);

    // A crash in the middle: whoever comes next owes what is left, and no more.
    let before = kept(&disk).len();
    drop(first);
    let broken = path(MANY - 1);
    disk.write(Path::new(&broken), b"+++\nunclosed").expect("written");
    let (_, mut second) = engine(&disk);
    // The settings are kept, too.
    assert_eq!(second.owed() + before, all + 1);
    let shown = second.shown();
    assert!(shown.instead.contains_key(&broken) && shown.held.is_none());
    while second.owed() > 0 {
        let left = second.owed();
        second.keep_some(64).expect("kept");
        assert!(second.owed() < left);
    }
    let all_kept = kept(&disk);
    assert_eq!(all_kept.len(), all + 1);
    for (path, bytes) in &all_kept {
        let there = disk.read(Path::new(path), u64::MAX).expect("there");
        assert!(*bytes == there || *path == broken, "{path}");
    }
    assert_eq!(all_kept.get(&broken), Some(&text("Edited").into_bytes()));
}

#[test]
fn what_a_power_cut_tore_is_kept_anew() {
    let disk = network();
    let (_, mut first) = engine(&disk);
    while first.owed() > 0 {
        first.keep_some(64).expect("kept");
    }
    drop(first);
    // A name without its bytes, as file systems leave it.
    let torn = path(7);
    let name = disk.files().into_keys().find(|own| own.to_string_lossy().contains("a007/en.md@"));
    disk.write(&name.expect("it is kept"), b"").expect("torn");
    let (_, mut second) = engine(&disk);
    assert_eq!(second.owed(), 1);
    second.keep_some(64).expect("kept");
    assert_eq!(kept(&disk).get(&torn), Some(&text("Number 7").into_bytes()));
}
