//! `hexapla restore`: earlier versions are listed, and one of them comes back; nothing is lost by that.

use std::fs;
use std::path::Path;

use hexapla::model::Moment;
use hexapla::pipeline::{History, KeptWhy, present, put_back};
use hexapla::system::OsSystem;

use super::cli::{err, hexapla, out};
use super::delivery::Failing;
use super::support::NOW;

const FR: &str = "content/kites/fr.md";

/// A folder in which a file says the last of these, and said the others before.
fn network(texts: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let system = OsSystem::new(folder.path().to_owned());
    let history = History::new(&system, 1 << 20);
    let (last, earlier) = texts.split_last().expect("a text");
    for ((text, moment), why) in
        earlier.iter().zip(NOW..).zip([KeptWhy::Replaced, KeptWhy::Merged, KeptWhy::Removed])
    {
        history.keep(FR, text.as_bytes(), Moment(moment), why).expect("kept");
    }
    let file = folder.path().join(FR);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, last).expect("written");
    folder
}

fn read(root: &Path) -> String {
    fs::read_to_string(root.join(FR)).expect("it is there")
}

fn restored(root: &Path, arguments: &[&str], code: i32) -> String {
    let all = [&["restore"], arguments, &["--now", "2026-11-23T00:00:00Z"]].concat();
    let output = hexapla(root, &all);
    let said = format!("{}{}", out(&output), err(&output));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

#[test]
fn several_versions_are_listed_and_one_comes_back() {
    let folder = network(&["a\n", "a\nb\n", "x\n", "a\nb\nc\n"]);
    let root = folder.path();
    insta::assert_snapshot!("restore-list", restored(root, &[FR], 0));
    insta::assert_snapshot!("restore-dry-run", restored(root, &[FR, "2", "--dry-run"], 0));
    assert_eq!(read(root), "a\nb\nc\n");
    insta::assert_snapshot!("restore-done", restored(root, &[FR, "2"], 0));
    assert_eq!(read(root), "a\nb\n");
    insta::assert_snapshot!("restore-same", restored(root, &[FR, "2"], 0));
    // What stood there is not lost.
    restored(root, &[FR, "4"], 0);
    assert_eq!(read(root), "a\nb\nc\n");
    let names = fs::read_dir(root.join("content/kites")).expect("a folder").count();
    assert_eq!(names, 1, "nothing is left beside it");
}

#[test]
fn the_only_version_comes_back_without_being_named() {
    let folder = network(&["old\n", "new\n"]);
    let root = folder.path();
    let absolute = std::path::absolute(root.join(FR)).expect("a path");
    restored(
        root,
        &["--root", root.to_str().expect("UTF-8"), absolute.to_str().expect("UTF-8")],
        0,
    );
    assert_eq!(read(root), "old\n");
}

#[test]
fn what_was_removed_comes_back_with_its_folder() {
    let folder = network(&["old\n", "new\n"]);
    let root = folder.path();
    fs::remove_dir_all(root.join("content")).expect("removed");
    let said = restored(root, &[FR], 0);
    assert_eq!(read(root), "old\n");
    assert_eq!(said, "Version 1 of “content/kites/fr.md” is back in its place.\n");
}

#[test]
fn what_there_is_not_is_said() {
    let folder = network(&["one\n", "two\n", "three\n"]);
    let root = folder.path();
    insta::assert_snapshot!("restore-none", restored(root, &["content/kites/fr.mb"], 2));
    insta::assert_snapshot!("restore-unknown", restored(root, &[FR, "7"], 2));
    insta::assert_snapshot!("restore-outside", restored(root, &["../x"], 2));
    assert_eq!(read(root), "three\n");
}

#[test]
fn nothing_is_written_where_something_else_stands() {
    let folder = network(&["one\n", "two\n"]);
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    fs::create_dir(root.join(FR)).expect("made");
    insta::assert_snapshot!("restore-in-the-way", restored(root, &[FR], 1));
    fs::remove_dir_all(root.join("content")).expect("removed");
    let other = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink(other.path(), root.join("content")).expect("linked");
    restored(root, &[FR], 1);
    assert_eq!(fs::read_dir(other.path()).expect("a folder").count(), 0);
}

#[test]
fn what_cannot_be_written_is_a_fault_of_the_environment() {
    let folder = network(&["one\n", "two\n"]);
    let root = folder.path();
    // Where the new bytes would be written first, something stands.
    fs::create_dir_all(root.join(".hexapla/intake")).expect("made");
    fs::write(root.join(".hexapla/intake/new"), "").expect("written");
    let said = restored(root, &[FR], 3);
    assert!(said.contains(FR), "{said}");
    assert_eq!(read(root), "two\n");
}

#[test]
fn whatever_step_fails_both_texts_are_there() {
    let mut steps = 0;
    loop {
        let folder = network(&["one\n", "two\n", "three\n"]);
        let root = folder.path();
        let system = Failing::new(root, steps);
        let history = History::new(&system, 1 << 20);
        let before = present(&system, FR, 1 << 20).expect("read");
        let done = put_back(&system, &history, (FR, b"one\n"), &before, Moment(NOW));
        // Whoever comes next finds the file whole, and what it said before in it or in its history.
        let system = OsSystem::new(root.to_owned());
        let history = History::new(&system, 1 << 20);
        let versions = history.of(FR).expect("a list");
        let kept = versions.iter().map(|version| history.read(FR, &version.id).expect("read"));
        let mut there: Vec<Vec<u8>> = kept.chain([read(root).into_bytes()]).collect();
        there.sort();
        there.dedup();
        assert_eq!(there, [&b"one\n"[..], b"three\n", b"two\n"], "{steps}");
        if done.is_ok() {
            assert_eq!(read(root), "one\n");
            assert!(steps > 5, "{steps}");
            return;
        }
        steps += 1;
    }
}
