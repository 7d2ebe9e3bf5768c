//! Archives: the same bytes each time, and what the manifest says when real tools unpack them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use hexapla::model::Manifest;

use crate::cli::{err, fresh, hexapla, out};
use crate::support::files_below;

/// A network with names that are long, and in other scripts.
fn network() -> tempfile::TempDir {
    let folder = fresh();
    let slug = "جامعہ-کی-رپورٹ".repeat(7);
    assert!(slug.len() > 150 && slug.len() <= 200, "longer than an old header's field");
    let text = format!("+++\nheadline = \"Ur\"\nslug = \"{slug}\"\n+++\n\nText.\n");
    fs::write(folder.path().join("content/welcome/fr.md"), text).expect("written");
    folder
}

#[test]
fn an_archive_is_the_same_on_every_run_and_every_place() {
    let (one, two) = (network(), network());
    for folder in [&one, &two] {
        let build = hexapla(folder.path(), &["build", "--out", "site", "--archive"]);
        assert_eq!(build.status.code(), Some(0), "{}", err(&build));
        assert!(out(&build).contains("main: archive “site/main.tar.zst”."), "{}", out(&build));
    }
    let read = |folder: &Path| fs::read(folder.join("site/main.tar.zst")).expect("an archive");
    let first = read(one.path());
    assert!(first == read(two.path()), "two places");
    // Times, modes and owners of the files are not in it.
    let touched = Command::new("touch")
        .args(["-d", "2001-01-01", "site/main/index.html"])
        .current_dir(one.path())
        .status();
    assert!(touched.expect("touch").success());
    let again = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["build", "--out", "site", "--archive"])
        .current_dir(one.path())
        .env("TZ", "Asia/Karachi")
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .expect("it runs");
    assert_eq!(again.status.code(), Some(0));
    assert!(first == read(one.path()), "two runs");
    assert!(!one.path().join("site/.main.tar.zst").exists());
}

#[test]
fn tar_unpacks_what_the_manifest_says() {
    let folder = network();
    let build = hexapla(folder.path(), &["build", "--out", "site", "--archive"]);
    assert_eq!(build.status.code(), Some(0), "{}", err(&build));
    let packed = fs::File::open(folder.path().join("site/main.tar.zst")).expect("an archive");
    let plain = zstd::decode_all(packed).expect("zstd");
    fs::write(folder.path().join("main.tar"), &plain).expect("written");
    let to = folder.path().join("unpacked");
    fs::create_dir(&to).expect("made");
    let tar = Command::new("tar")
        .args(["-xf", "../main.tar"])
        .current_dir(&to)
        .stderr(Stdio::piped())
        .output()
        .expect("tar is there");
    assert!(tar.status.success());
    assert_eq!(String::from_utf8_lossy(&tar.stderr), "", "tar has nothing to complain of");
    let json = fs::read(to.join("main/manifest.json")).expect("a manifest");
    let manifest: Manifest = serde_json::from_slice(&json).expect("JSON");
    let mut expected: BTreeMap<String, String> =
        manifest.files.iter().map(|file| (file.path.clone(), file.blake3.clone())).collect();
    expected.insert("manifest.json".to_owned(), hexapla::model::Hash::of(&json).to_string());
    let found: BTreeMap<String, String> = files_below(to.join("main").to_str().expect("UTF-8"))
        .into_iter()
        .map(|(path, bytes)| (path, hexapla::model::Hash::of(&bytes).to_string()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(fs::read_dir(&to).expect("a folder").count(), 1, "nothing beside the section");
    // In the order of the paths, plain files of nobody, without a time.
    let mut archive = tar::Archive::new(&*plain);
    let mut paths = Vec::new();
    for entry in archive.entries().expect("a tar") {
        let entry = entry.expect("an entry");
        let header = entry.header();
        assert!(header.entry_type().is_file());
        assert_eq!((header.uid().ok(), header.gid().ok()), (Some(0), Some(0)));
        assert_eq!((header.mtime().ok(), header.mode().ok()), (Some(0), Some(0o644)));
        paths.push(String::from_utf8(entry.path_bytes().into_owned()).expect("UTF-8"));
    }
    assert!(paths.is_sorted() && paths.iter().all(|path| path.starts_with("main/")));
}

#[test]
fn an_archive_that_cannot_be_written_leaves_the_old_one() {
    let folder = network();
    fs::create_dir_all(folder.path().join("site/.main.tar.zst")).expect("made");
    fs::write(folder.path().join("site/main.tar.zst"), "old").expect("written");
    let build = hexapla(folder.path(), &["build", "--out", "site", "--archive"]);
    assert_eq!(build.status.code(), Some(3), "{}", err(&build));
    assert_eq!(fs::read(folder.path().join("site/main.tar.zst")).expect("there"), b"old");
}
