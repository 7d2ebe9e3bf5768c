//! What git tells of translations.

use std::fs;

use super::network::{ALL, Network};

#[test]
fn git_tells_what_a_translation_was_made_from() {
    let network = Network::new();
    network.write(".gitignore", ".hexapla/\n");
    network.git(&["init", "-q", "-b", "main"]);
    network.commit();
    network.source("at noon", "at one o’clock");
    network.commit();
    // Nothing is said otherwise in French by this, so that it is no sign of having been looked at.
    network.french("Personne", "*Personne*");
    network.commit();
    network.source("(map.png)", "(plan.png)");
    network.commit();
    assert_eq!(network.record_from_git(), [6, 0, 1, 1, 0, 0, 0]);
    let lock = network.lock();
    assert!(lock.contains("= Eleven kites rose at noon."), "{lock}");
    assert_eq!(network.record_from_git(), [6, 0, 1, 1, 0, 0, 0], "what is recorded stays");
    assert_eq!(network.lock(), lock);
}

#[test]
fn a_translation_may_say_what_it_was_made_from() {
    let network = Network::new();
    network.write(".gitignore", ".hexapla/\n");
    network.edit(
        "pipeline.toml",
        "[[section]]",
        "[content]\nbase-key = \"l10n.sourceCommit\"\n\n[[section]]",
    );
    network.git(&["init", "-q", "-b", "main"]);
    let first = network.commit();
    network.source("at noon", "at one o’clock");
    let second = network.commit();
    network.french("headline =", &format!("l10n = {{ sourceCommit = \"{first}\" }}\nheadline ="));
    network.french("Le vent venait", "Le vent soufflait");
    network.commit();
    // It was touched last, and says itself that it was made from the first.
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
    assert!(network.lock().contains(&format!("commit {first}")), "{}", network.lock());
    network.ok(&["accept", "harbour", "fr", "--all"]);
    assert_eq!(network.record(), ALL, "what a person said later goes before it");
    network.french(&first, &second);
    assert_eq!(network.record(), ALL);
    network.french(&second, "0123456789abcdef");
    let output = network.run(&["record"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("unknown-base"), "{output:?}");
}

#[test]
fn an_old_wording_that_nobody_kept_is_found_in_git() {
    let network = Network::new();
    network.write(".gitignore", ".hexapla/\n");
    network.git(&["init", "-q", "-b", "main"]);
    network.record();
    network.commit();
    fs::remove_dir_all(network.path(".hexapla")).expect("removed");
    network.source("at noon", "at one o’clock");
    network.commit();
    network.record();
    assert!(network.lock().contains("= Eleven kites rose at noon."), "{}", network.lock());
}

#[test]
fn without_git_it_is_said() {
    let network = Network::new();
    let output = network.run(&["record", "--from-git"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("git repository"), "{output:?}");
}

fn repository() -> Network {
    let network = Network::new();
    network.write(".gitignore", ".hexapla/\n");
    network.git(&["init", "-q", "-b", "main"]);
    network.commit();
    network
}

#[test]
fn who_mends_a_comma_has_not_read_the_original_again() {
    let network = repository();
    network.source("at noon", "at one o’clock");
    network.commit();
    network.french("s’élevèrent à midi", "s’élevèrent, à midi");
    network.commit();
    assert_eq!(network.record_from_git(), [7, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn work_that_is_not_committed_makes_nothing_else_current() {
    let network = repository();
    network.source("at noon", "at one o’clock");
    network.source("Nobody", "Hardly anybody");
    network.commit();
    network.french("Personne", "Presque personne");
    // The paragraph that was edited may follow its original; the other one was not touched.
    assert_eq!(network.record_from_git(), [6, 1, 0, 1, 0, 0, 0]);
}

#[test]
fn a_shallow_clone_says_so_and_is_made_good_by_the_whole_history() {
    let network = repository();
    network.source("at noon", "at one o’clock");
    network.commit();
    network.source("Nobody", "Hardly anybody");
    network.commit();
    let clones = tempfile::tempdir().expect("a folder");
    let from = format!("file://{}", network.root().display());
    let clone = clones.path().join("clone");
    network.git(&["clone", "-q", "--depth", "1", &from, clone.to_str().expect("UTF-8")]);
    let clone = Network::at(clone, clones);
    let output = clone.run(&["record", "--from-git"]);
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("git fetch --unshallow"),
        "{output:?}"
    );
    assert_eq!(clone.tally(), [0, 0, 0, 0, 0, 8, 0]);
    clone.git(&["fetch", "-q", "--unshallow"]);
    assert_eq!(clone.record_from_git(), [6, 0, 0, 2, 0, 0, 0]);
}

#[test]
fn a_base_that_the_repository_lacks_is_said_and_settles() {
    let network = repository();
    network.edit("pipeline.toml", "[[section]]", "[content]\nbase-key = \"base\"\n\n[[section]]");
    network.source("at noon", "at one o’clock");
    let lost = "0123456789abcdef0123456789abcdef01234567";
    network.french("headline =", &format!("base = \"{lost}\"\nheadline ="));
    let known = network.commit();
    let record = || String::from_utf8_lossy(&network.run(&["record"]).stderr).into_owned();
    assert!(record().contains("unknown-base"));
    assert!(network.lock().contains(&format!("commit {lost} ?\n")), "{}", network.lock());
    network.ok(&["status", "--locked"]);
    // It is said each time; what a person said meanwhile stays.
    network.ok(&["accept", "harbour", "fr", "--all"]);
    assert!(record().contains("unknown-base"));
    assert_eq!(network.tally(), ALL);
    network.ok(&["status", "--locked"]);
    // The beginning of a name is a name.
    network.french(lost, &known[..12]);
    network.ok(&["record"]);
    network.ok(&["status", "--locked"]);
    assert!(network.lock().contains(&format!("commit {known}\n")), "{}", network.lock());
}

#[test]
fn a_broken_repository_is_not_an_empty_one() {
    let network = repository();
    fs::remove_dir_all(network.path(".git/objects")).expect("removed");
    fs::create_dir_all(network.path(".git/objects/pack")).expect("created");
    let output = network.run(&["record", "--from-git"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("no commit yet"), "{output:?}");
}

#[test]
fn a_base_that_is_no_commit_makes_nothing_current() {
    let network = repository();
    network.edit("pipeline.toml", "[[section]]", "[content]\nbase-key = \"base\"\n\n[[section]]");
    network.source("at noon", "at one o’clock");
    network.commit();
    network.french("headline =", "base = \"v1.0\"\nheadline =");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn a_move_that_is_not_committed_makes_nothing_current() {
    let network = repository();
    network.source("at noon", "at one o’clock");
    network.commit();
    fs::rename(network.path("content/harbour"), network.path("content/port")).expect("moved");
    assert_eq!(network.record_from_git(), [0, 0, 0, 0, 0, 8, 0]);
    network.commit();
    assert_eq!(network.record_from_git(), [7, 0, 0, 1, 0, 0, 0]);
}
