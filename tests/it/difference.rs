//! `hexapla diff` in a network: record, edit, look.

use std::fs;
use std::path::Path;

use super::align::{hexapla, json};
use super::support::files_below;

const ENGLISH: &str = "+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nKites need wind.\n\nSee [the plan](https://kites.example/plan).\n\nNever fly alone.\n";
const FRENCH: &str = "+++\nheadline = \"Cerfs-volants\"\nslug = \"cerfs-volants\"\n+++\n\nIl faut du vent.\n\nVoir [le plan](https://kites.example/plan).\n\nNe volez jamais seul.\n";

fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files_below("tests/rules/_base") {
        put(folder.path(), &path, &bytes);
    }
    put(folder.path(), "content/kites/en.md", ENGLISH.as_bytes());
    put(folder.path(), "content/kites/fr.md", FRENCH.as_bytes());
    let toml = "source = \"en\"\ndate = 2022-07-28\n";
    put(folder.path(), "content/kites/article.toml", toml.as_bytes());
    folder
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

fn states(root: &Path) -> Vec<String> {
    let arguments = ["diff", "kites", "fr", "--now", "2026-11-22T00:00:00Z", "--format", "json"];
    let found = json(&hexapla(root, &arguments));
    let units = found["units"].as_array().expect("units").iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("none").to_owned();
    units.map(|unit| format!("{} {}", text(&unit["state"]), text(&unit["since"]))).collect()
}

#[test]
fn only_what_is_owed_is_shown_with_its_words() {
    let folder = network();
    let root = folder.path();
    assert_eq!(hexapla(root, &["record", "--quiet"]).status.code(), Some(0));
    assert!(states(root).is_empty());
    let new =
        ENGLISH.replace("need wind", "need a strong wind").replace("/plan)", "/drawing)").replace(
            "Never fly alone.\n",
            "Hold on tight.\n\nA third thing is a knife, which no kite should be without.\n",
        );
    put(root, "content/kites/en.md", new.as_bytes());
    assert_eq!(
        states(root),
        ["stale 2026-11-22", "markup none", "stale 2026-11-22", "missing 2026-11-22"]
    );
    for form in ["human", "md", "html"] {
        let arguments = ["diff", "kites", "fr", "--now", "2026-11-22T00:00:00Z", "--format", form];
        let output = hexapla(root, &arguments);
        assert_eq!(output.status.code(), Some(0));
        insta::assert_snapshot!(format!("diff_{form}"), String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn without_a_record_it_says_so() {
    let folder = network();
    let output = hexapla(folder.path(), &["diff", "kites", "fr"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Nobody recorded"));
    let found = json(&hexapla(folder.path(), &["diff", "kites", "fr", "--format", "json"]));
    assert_eq!(found["recorded"], false);
}

#[test]
fn slips_are_told_apart() {
    let folder = network();
    fs::remove_file(folder.path().join("content/kites/ar.md")).expect("it was there");
    for (arguments, code) in [
        (&["diff", "kites", "en"][..], 2),
        (&["diff", "kite", "fr"], 2),
        (&["diff", "kites", "xx"], 2),
        (&["diff", "kites", "ar"], 2),
        (&["diff", "kites"], 2),
    ] {
        let output = hexapla(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}
