//! Articles that move, by hand and by `mv`.

use std::fs;

use super::network::Network;

#[test]
fn a_folder_that_was_moved_by_hand_keeps_its_locks() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.record();
    fs::create_dir_all(network.path("content/2026")).expect("created");
    fs::rename(network.path("content/harbour"), network.path("content/2026/kites")).expect("moved");
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
    network.record();
    assert!(!network.path("lock/harbour").exists(), "the old lock has moved");
    assert!(network.read("lock/2026/kites/fr.lock").contains("= Eleven kites rose at noon."));
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn an_article_moves_with_its_locks_and_its_old_addresses_lead_to_it() {
    let network = Network::recorded();
    network.french("standfirst =", "slug = \"port\"\nstandfirst =");
    network.write(
        "content/harbour/notes/en.md",
        "+++\nheadline = \"Another article\"\n+++\n\nIt stays.\n",
    );
    network.write(
        "content/other/en.md",
        "+++\nheadline = \"Other\"\n+++\n\nSee [it](../harbour/en.md).\n",
    );
    network.source("at noon", "at one o’clock");
    network.record();
    let before = network.lock();
    let output = network.run(&["mv", "harbour", "2026/kites"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    // Links of other articles follow, and are no change that anybody owes.
    assert!(network.read("content/other/en.md").contains("See [it](../2026/kites/en.md)."));
    assert_eq!(network.read("lock/2026/kites/fr.lock"), before);
    assert!(!network.path("lock/harbour").exists());
    assert!(network.path("content/2026/kites/map.png").exists());
    assert!(network.path("content/harbour/notes/en.md").exists(), "another article stays");
    let english = network.read("content/2026/kites/en.md");
    assert!(english.contains("redirect-from = [\"harbour\"]"), "{english}");
    // The French address is its own and stays.
    assert!(!network.read("content/2026/kites/fr.md").contains("redirect-from"));
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
    network.ok(&["mv", "2026/kites", "2026/harbour-kites"]);
    let english = network.read("content/2026/harbour-kites/en.md");
    assert!(english.contains("redirect-from = [\"harbour\", \"kites\"]"), "{english}");
    // Nothing is overwritten.
    network.write("content/taken/map.png", "mine");
    let output = network.run(&["mv", "2026/harbour-kites", "taken"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(network.read("content/taken/map.png"), "mine");
    assert!(network.path("content/2026/harbour-kites/en.md").exists());
}

#[test]
fn a_redirect_is_added_to_whatever_front_matter_there_is() {
    let network = Network::new();
    let yaml = "---\nheadline: Kites\nredirect-from:\n  - first\n  - second\n---\n\nText.\n";
    network.write("content/harbour/en.md", yaml);
    network.write("content/harbour/fr.md", "Du texte seul.\n");
    network.run(&["mv", "harbour", "port"]);
    let english = network.read("content/port/en.md");
    assert_eq!(english, yaml.replace("  - second\n", "  - second\n  - \"harbour\"\n"));
    assert!(
        network.read("content/port/fr.md").starts_with("+++\nredirect-from = [\"harbour\"]\n+++\n")
    );
}

/// What each of these front matters says of redirects after `mv harbour port` and `mv port harbour`.
#[test]
fn what_comes_back_to_its_address_is_not_led_there() {
    let plain = "+++\nheadline = \"Kites\"\n+++\n\nText.\n";
    let again = "+++\nredirect-from = [\"port\"]\nheadline = \"Kites\"\n+++\n\nText.\n";
    let yaml = "---\nredirect-from:\n  - first\n  - port\n  - last\n---\n\nText.\n";
    let flow = "---\nredirect-from: [first, port, last]\n---\n\nText.\n";
    for (before, after) in [
        (plain, again),
        (yaml, yaml),
        (flow, flow),
        (&flow.replace("first, ", ""), &flow.replace("first, ", "")),
    ] {
        let network = Network::new();
        network.write("content/harbour/en.md", before);
        network.run(&["mv", "harbour", "port"]);
        let there = network.read("content/port/en.md");
        assert!(there.contains("harbour") && !there.contains("port"), "{there}");
        network.run(&["mv", "port", "harbour"]);
        let back = network.read("content/harbour/en.md");
        assert!(!back.contains("harbour"), "{back}");
        let sorted = |text: &str| {
            let mut words: Vec<String> = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect();
            words.sort();
            words
        };
        assert_eq!(sorted(&back), sorted(after), "{back}");
        let check = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
        assert!(!check.contains("redirect-clash"), "{check}");
    }
}
