//! What a person says of a translation, and slips on the way: `accept`, `approve`, `record`.

use super::network::{ALL, Network};

/// The exit code, and what is said beside the output.
fn refused(network: &Network, arguments: &[&str]) -> (Option<i32>, String) {
    let output = network.run(arguments);
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn a_line_without_a_paragraph_is_named_and_nothing_is_written() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.french("à midi", "à une heure");
    let before = network.lock();
    for command in [
        &["accept", "harbour", "fr", "--line", "6", "--line", "999"][..],
        &["record", "--stale", "harbour", "--line", "999"],
        &["record", "--minor", "harbour", "--locale", "fr", "--line", "999"],
    ] {
        let (code, said) = refused(&network, command);
        assert_eq!(code, Some(2), "{command:?}: {said}");
        assert!(said.contains("line 999"), "{said}");
        assert_eq!(network.lock(), before);
    }
    // The line between two paragraphs is none of theirs; the headline's is one.
    assert_eq!(refused(&network, &["accept", "harbour", "fr", "--line", "7"]).0, Some(2));
    let said = network.ok(&["accept", "harbour", "fr", "--line", "2"]);
    assert!(said.contains("There was nothing to confirm. 1 paragraph is still to be"), "{said}");
    let said = network.ok(&["accept", "harbour", "fr", "--line", "6"]);
    assert!(said.contains("1 paragraph confirmed. Nothing is left out of date."), "{said}");
}

#[test]
fn accept_tells_of_what_is_missing() {
    let network = Network::recorded();
    network.french("Onze cerfs-volants s’élevèrent à midi.\n\n", "");
    let said = network.ok(&["accept", "harbour", "fr"]);
    assert!(said.contains("1 paragraph is missing from it."), "{said}");
    assert!(!said.contains("Nothing is left"), "{said}");
}

#[test]
fn a_rehearsal_confirms_and_approves_nothing() {
    let network = Network::new();
    network.ok(&["record", "--stale", "harbour"]);
    let before = network.lock();
    let said = network.ok(&["accept", "harbour", "fr", "--all", "--dry-run"]);
    assert!(said.contains("8 paragraphs confirmed."), "{said}");
    assert!(said.contains("Nothing was written"), "{said}");
    let json = network.ok(&["approve", "harbour", "fr", "--dry-run", "--format", "json"]);
    assert!(json.contains("\"dry_run\": true"), "{json}");
    assert_eq!(network.lock(), before);
    network.ok(&["accept", "harbour", "fr", "--all"]);
    assert_eq!(network.tally(), ALL);
}

#[test]
fn what_is_said_of_articles_asks_for_them_in_words() {
    let network = Network::recorded();
    for arguments in [&["--minor"][..], &["--stale"], &["--line", "3"]] {
        let (code, said) = refused(&network, &[&["record"], arguments].concat());
        assert_eq!(code, Some(2), "{said}");
        assert!(
            said.contains(&format!("“{}” needs to know which articles", arguments[0])),
            "{said}"
        );
        assert!(!said.contains("[ARTICLE]"), "{said}");
    }
}
