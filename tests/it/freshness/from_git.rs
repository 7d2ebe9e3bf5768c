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
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("git repository"), "{output:?}");
}
