//! Rows 6–14: files that nobody wrote to be published, by their names.

use super::{EN, PAGE, network, published, published_in};
use crate::support::{Outcome, system};

const TEXT: &str = "+++\nheadline = \"Odd\"\nslug = \"odd\"\n+++\n\nAn odd text.\n";

/// Puts a file of this name beside a variant, in a folder of articles, and among strings and assets.
fn put(name: &str) -> Outcome {
    let places = ["content/kites", "content/odd", "sections/north/static", "locales/en"];
    let files: Vec<_> = places.iter().map(|folder| (format!("{folder}/{name}"), TEXT)).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let outcome = published(&files);
    assert!(outcome.errors().is_empty(), "{name}: {}", outcome.text());
    assert!(outcome.page(PAGE).is_some(), "{name} stops its neighbours");
    let odd = |path: &String| path.contains("odd") || path.contains(name);
    assert!(!outcome.files.keys().any(odd), "{name} is published: {:?}", outcome.files.keys());
    for code in ["stray-markdown", "unknown-variant-locale", "duplicate-variant"] {
        assert!(!outcome.has(code), "{name}: {}", outcome.text());
    }
    outcome
}

/// It is left alone; `check` names it once in each folder, or says nothing of it.
fn ignored(name: &str, listed: bool) {
    let outcome = put(name);
    assert_eq!(outcome.has("ignored-file"), listed, "{name}: {}", outcome.text());
    assert_eq!(outcome.text().matches(name).count(), if listed { 4 } else { 0 }, "{name}");
}

/// It is kept back, and `check` names both versions.
fn held(name: &str) {
    let outcome = put(name);
    let text = outcome.text();
    assert_eq!(text.matches("[conflict-copy]").count(), 4, "{name}: {text}");
    assert!(text.contains(&format!("“{name}” is a second version of “fr.md”")), "{text}");
}

#[test]
fn fault_006_sync_in_progress() {
    ignored(".syncthing.fr.md.tmp", true);
    ignored("~syncthing~fr.md.tmp", true);
}

#[test]
fn fault_007_syncthing_conflicts() {
    held("fr.sync-conflict-20221101-120000-ABCDEFG.md");
}

#[test]
fn fault_008_dropbox_conflicts() {
    held("fr (Ana's conflicted copy 2022-11-01).md");
    held("fr (Copie en conflit de Ana 2022-11-01).md");
}

#[test]
fn fault_009_nextcloud_conflicts() {
    held("fr (conflicted copy 2022-11-01 120000).md");
    held("fr_conflict-20221101-120000.md");
}

#[test]
fn fault_010_unfinished_downloads() {
    for end in ["part", "filepart", "partial", "crdownload"] {
        ignored(&format!("fr.md.{end}"), true);
    }
}

#[test]
fn fault_011_editors_backups() {
    for name in ["fr.md.swp", ".fr.md.swp", "fr.md~", "4913"] {
        ignored(name, true);
    }
}

#[test]
fn fault_012_emacs_dangling_links() {
    let system = system(&network::<&str>(&[]));
    let system = system.with_link("content/kites/.#fr.md", "ana@kites.4321:1667300000");
    let outcome = published_in(&system);
    assert!(outcome.errors().is_empty() && !outcome.has("link-ignored"), "{}", outcome.text());
    assert!(outcome.text().contains("left alone: .#fr.md."), "{}", outcome.text());
}

#[test]
fn fault_013_office_locks() {
    ignored("~$fr.md", true);
    ignored(".~lock.fr.md#", true);
}

#[test]
fn fault_014_stores() {
    for name in [".stversions/fr.md", ".git/fr.md", ".DS_Store", "._fr.md", "@eaDir/fr.md"] {
        ignored(name, false);
    }
}

#[test]
fn what_is_left_alone_is_told_once_for_a_folder() {
    let names: Vec<String> = (10..30).map(|n| format!("content/kites/{n}.md.part")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), TEXT)).collect();
    let text = published(&files).text();
    assert_eq!(text.matches("[ignored-file]").count(), 1, "{text}");
    assert!(text.contains("19.md.part and 10 more."), "{text}");
    assert!(published(&[(EN, TEXT)]).text().matches("ignored").count() == 0);
}
