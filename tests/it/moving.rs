//! `hexapla mv` in every layout: what led somewhere leads there, and nothing is owed that was not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hexapla::model::Moment;
use hexapla::pipeline::{self, Silent};
use hexapla::system::OsSystem;
use serde_json::Value;

use super::cli::{err, hexapla, out};
use super::delivery::Failing;
use super::support::copy_tree;

/// A network of the fixtures, recorded.
fn network(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/networks").join(name);
    copy_tree(&from, folder.path());
    done(folder.path(), &["record"]);
    folder
}

fn done(root: &Path, arguments: &[&str]) -> String {
    let output = hexapla(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}{}", out(&output), err(&output));
    out(&output)
}

fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, text).expect("written");
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// How often each kind of finding is made.
fn findings(root: &Path) -> BTreeMap<String, usize> {
    let report: Value =
        serde_json::from_str(&out(&hexapla(root, &["check", "--format", "json"]))).expect("JSON");
    let mut found = BTreeMap::new();
    for finding in report["diagnostics"].as_array().expect("a list") {
        let code = finding["code"].as_str().expect("a code");
        // An article that has moved is not live where it was.
        if !code.starts_with("vanished") {
            *found.entry(code.to_owned()).or_default() += 1;
        }
    }
    found
}

/// What all translations owe, by locale and article's last name.
fn owed(root: &Path) -> Vec<String> {
    let report: Value =
        serde_json::from_str(&done(root, &["record", "--dry-run", "--format", "json"]))
            .expect("JSON");
    let locks = report["locks"].as_array().expect("a list").iter();
    let mut owed: Vec<String> = locks
        .map(|lock| format!("{} {} {}", lock["locale"], lock["outcome"], lock["units"]))
        .collect();
    owed.sort();
    owed
}

#[test]
fn no_link_picture_or_record_is_lost_by_a_move_in_any_layout() {
    for (name, old, new) in [
        ("by-suffix", "2024/first-kite", "2025/k"),
        ("by-suffix", "2024/first-kite", "2024/k"),
        ("by-suffix", "2024/wind", "wind"),
        ("by-suffix", "2024/wind", "2024/first/wind"),
        ("by-locale", "guides/first-kite", "basics/kite1"),
        ("by-locale", "guides/first-kite", "kite1"),
        ("by-locale", "wind", "weather/deep/wind"),
        ("beside-source", "about/club", "about/team/club"),
        ("beside-source", "about/club", "club"),
        ("beside-source", "wind", "about/wind"),
        ("tiny", "notes/first", "2026/long/first"),
        ("tiny", "second", "notes/first/second"),
    ] {
        let folder = network(name);
        let root = folder.path();
        let before = (findings(root), owed(root));
        let rehearsed = done(root, &["mv", old, new, "--dry-run", "--format", "json"]);
        assert_eq!((findings(root), owed(root)), before, "{name}: a rehearsal");
        let moved = done(root, &["mv", old, new, "--format", "json"]);
        assert_eq!(rehearsed.replace("\"dry_run\": true", "\"dry_run\": false"), moved);
        assert_eq!((findings(root), owed(root)), before, "{name}: {old} → {new}: {moved}");
        assert!(!root.join(".hexapla/moving").exists());
        // And back again.
        done(root, &["mv", new, old]);
        let mut after = findings(root);
        // Its own address leads to it again, and need no longer be led on.
        after.remove("redirect-clash");
        assert_eq!((after, owed(root)), before, "{name}: {new} → {old}");
    }
}

const SETTINGS: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n\
    [[section]]\nid = \"main\"\nurl = \"https://kites.example/\"\nlocales = [\"en\", \"fr\"]\n";

/// Two articles that link to each other in many ways, and a picture that both show.
fn many_links(layout: &str, path: impl Fn(&str, &str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, "pipeline.toml", &format!("{SETTINGS}\n[content]\nlayout = \"{layout}\"\n"));
    for tag in ["en", "fr"] {
        let from = path("a/kite", tag);
        let wind = path("a/wind", tag);
        let name = |path: &str| path.rsplit('/').next().expect("a name").to_owned();
        let way =
            if from.contains("kite/") { format!("../wind/{}", name(&wind)) } else { name(&wind) };
        let text = format!(
            "+++\nheadline = \"K {tag}\"\n+++\n\n\
             See [wind]({way}), [it again][w] and `[wind]({way})`.\r\n\n\
             ![Own](own%20one.svg \"Own\") ![Shared](<shared.svg>) [here](#x) [top](/kite/)\n\n\
             ```\n[wind]({way})\n```\n\n\
             [Wind [in] brackets]({way}#force \"[wind]({way})\")\n\n[w]: {way}?q=1\n"
        );
        write(root, &from, &text);
        let back = if from.contains("kite/") { "../kite/".to_owned() } else { name(&from) };
        let shared = if from.contains("kite/") { "../kite/shared.svg" } else { "shared.svg" };
        let text = format!(
            "+++\nheadline = \"W {tag}\"\n+++\n\nThe [kite]({back}) and \\[kite]({back}).\n\n![S]({shared})\n"
        );
        write(root, &wind, &text);
    }
    let beside = path("a/kite", "en");
    let home = beside.rsplit_once('/').expect("a folder").0;
    for name in ["own one.svg", "shared.svg"] {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        write(root, &format!("{home}/{name}"), svg);
    }
    done(root, &["record"]);
    folder
}

#[test]
fn only_the_links_themselves_are_written_anew() {
    let folder =
        many_links("content/{article}.{locale}.md", |id, tag| format!("content/{id}.{tag}.md"));
    let root = folder.path();
    let before = (findings(root), owed(root));
    let (kite, wind) = (read(root, "content/a/kite.fr.md"), read(root, "content/a/wind.fr.md"));
    let said = done(root, &["mv", "a/kite", "b/c/kite"]);
    assert!(said.contains("links in 4 texts changed"), "{said}");
    assert_eq!((findings(root), owed(root)), before);
    let expected = kite
        .replacen("(wind.fr.md)", "(../../a/wind.fr.md)", 1)
        .replacen("(wind.fr.md#force", "(../../a/wind.fr.md#force", 1)
        .replacen("[w]: wind.fr.md?q=1", "[w]: ../../a/wind.fr.md?q=1", 1)
        .replacen("<shared.svg>", "<../../a/shared.svg>", 1);
    assert_eq!(read(root, "content/b/c/kite.fr.md"), expected);
    assert!(
        expected.contains("`[wind](wind.fr.md)`") && expected.contains("\"[wind](wind.fr.md)\"")
    );
    // A picture that is shown there alone comes along, one that others show stays.
    assert!(root.join("content/b/c/own one.svg").exists());
    assert!(root.join("content/a/shared.svg").exists());
    let expected = wind.replacen("[kite](kite.fr.md)", "[kite](../b/c/kite.fr.md)", 1);
    assert_eq!(read(root, "content/a/wind.fr.md"), expected);
    assert!(expected.contains("\\[kite](kite.fr.md)"));
}

#[test]
fn a_folder_s_pictures_are_followed_by_those_who_show_them() {
    let path = |id: &str, tag: &str| format!("content/{id}/{tag}.md");
    let folder = many_links("content/{article}/{locale}.md", path);
    let root = folder.path();
    let before = (findings(root), owed(root));
    done(root, &["mv", "a/kite", "x/y/kite"]);
    assert_eq!((findings(root), owed(root)), before);
    let wind = read(root, "content/a/wind/en.md");
    assert!(wind.contains("![S](../../x/y/kite/shared.svg)"), "{wind}");
    assert!(wind.contains("[kite](../../x/y/kite/)"), "{wind}");
}

#[test]
fn a_move_that_broke_off_is_gone_on_with() {
    let folder = network("by-suffix");
    let root = folder.path();
    let before = (findings(root), owed(root));
    // What stands in the way is seen before anything moves.
    write(root, "lock/2025", "a file");
    let output = hexapla(root, &["mv", "2024/first-kite", "2025/k"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(err(&output).contains("“lock/2025” is there already"), "{}", err(&output));
    assert!(root.join("content/2024/first-kite.en.md").exists());
    fs::remove_file(root.join("lock/2025")).expect("removed");
    // As if the power had gone: all moved but the locks.
    let lock = read(root, "lock/2024/first-kite/fr.lock");
    done(root, &["mv", "2024/first-kite", "2025/k"]);
    fs::remove_dir_all(root.join("lock/2025")).expect("removed");
    write(root, "lock/2024/first-kite/fr.lock", &lock);
    let said = done(root, &["mv", "2024/first-kite", "2025/k"]);
    assert!(said.contains("A move that had been begun was gone on with."), "{said}");
    assert!(root.join("lock/2025/k/fr.lock").exists() && !root.join("lock/2024").exists());
    assert_eq!(findings(root), before.0);
    // Or one text only.
    write(root, "content/2024/first-kite.fr.md", &read(root, "content/2025/k.fr.md"));
    let output = hexapla(root, &["mv", "2024/first-kite", "2025/k"]);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    fs::remove_file(root.join("content/2025/k.fr.md")).expect("removed");
    write(root, ".hexapla/moving", "2024/first-kite\n2025/k\n");
    done(root, &["mv", "2024/first-kite", "2025/k"]);
    assert!(root.join("content/2025/k.fr.md").exists());
    assert_eq!(findings(root), before.0);
}

/// The texts and locks of a network.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    let mut pending = vec![root.join("content"), root.join("lock")];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below").display().to_string();
                tree.insert(name, fs::read_to_string(&path).expect("UTF-8"));
            }
        }
    }
    tree
}

#[test]
fn wherever_a_move_breaks_off_the_same_again_finishes_it() {
    let folders = |id: &str, tag: &str| format!("content/{id}/{tag}.md");
    let suffixes = |id: &str, tag: &str| format!("content/{id}.{tag}.md");
    for (layout, path) in [
        ("content/{article}/{locale}.md", &folders as &dyn Fn(&str, &str) -> String),
        ("content/{article}.{locale}.md", &suffixes),
    ] {
        let make = || {
            let folder = many_links(layout, path);
            let meta = path("a/kite", "x").replace("/x.md", "/article.toml");
            let meta = meta.replace(".x.md", ".toml");
            write(folder.path(), &meta, "date = 2026-01-01\n");
            folder
        };
        let clean = make();
        done(clean.path(), &["mv", "a/kite", "b/c/kite"]);
        let expected = tree(clean.path());
        let mut steps = 0;
        for left in 0.. {
            let folder = make();
            let root = folder.path();
            let system = OsSystem::new(root.to_owned());
            let survey =
                pipeline::survey(&system, Moment(0), &Silent).unwrap_or_else(|e| panic!("{e:?}"));
            let plan = pipeline::plan_move(&system, &survey, "a/kite", "b/c/kite", false);
            let failing = Failing::new(root, left);
            let outcome = pipeline::carry_out(&failing, &plan.expect("a plan"));
            if outcome.is_err() || root.join(".hexapla/moving").exists() {
                done(root, &["mv", "a/kite", "b/c/kite"]);
            }
            assert!(tree(root) == expected, "{layout}, after {left} steps: {:#?}", tree(root));
            assert!(!root.join(".hexapla/moving").exists(), "{layout}, after {left} steps");
            if !failing.has_failed() {
                break;
            }
            steps = left;
        }
        assert!(steps > 30, "{layout}: {steps}");
    }
}

#[test]
fn an_id_begins_with_no_slash() {
    let folder = network("by-suffix");
    let output = hexapla(folder.path(), &["mv", "2024/first-kite", "/k"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("Did you mean “k”?"), "{}", err(&output));
    assert!(folder.path().join("content/2024/first-kite.en.md").exists());
}
