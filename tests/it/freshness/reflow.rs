//! Paragraphs that are joined or divided without another word.

use super::network::{ALL, Network};

/// One of whose paragraphs says two things in either language.
fn two_in_one() -> Network {
    let network = Network::new();
    network.source("rose at noon.", "rose at noon. Everybody cheered.");
    network.french("à midi.", "à midi. Tout le monde applaudit.");
    assert_eq!(network.record(), ALL);
    network
}

const AT: [&str; 2] = ["--now", "2026-05-01T12:00:00Z"];

#[test]
fn an_original_whose_paragraphs_were_joined_owes_no_words() {
    let network = Network::recorded();
    let lock = network.lock();
    network.source("at noon.\n\nThe wind", "at noon.\nThe wind");
    assert_eq!(network.record(), [6, 0, 2, 0, 0, 0, 0]);
    assert_eq!(network.lock(), lock);
    let said = network.ok(&[&["status"][..], &AT].concat());
    assert!(!said.contains("stale") && !said.contains("only in"), "{said}");
    // Whoever says that it is as it should be loses nothing of what is known.
    network.ok(&[&["accept", "harbour", "fr", "--all"][..], &AT].concat());
    assert_eq!(network.lock(), lock);
    // The translation follows, and is current as it stands.
    network.french("à midi.\n\nLe vent", "à midi. Le vent");
    assert_eq!(network.record(), [7, 0, 0, 0, 0, 0, 0]);
    assert_ne!(network.lock(), lock);
    network.source("rose at noon", "rose at one");
    assert_eq!(network.record(), [6, 0, 0, 1, 0, 0, 0]);
    network.source("rose at one", "rose at noon");
    assert_eq!(network.record(), [7, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn an_original_of_which_a_paragraph_was_divided_owes_no_words() {
    let network = two_in_one();
    let lock = network.lock();
    network.source("at noon. Every", "at noon.\n\nEvery");
    assert_eq!(network.record(), [7, 0, 1, 0, 0, 0, 0]);
    assert_eq!(network.lock(), lock);
    let said = network.ok(&[&["status"][..], &AT].concat());
    assert!(!said.contains("stale") && !said.contains("missing"), "{said}");
    network.french("à midi. Tout", "à midi.\n\nTout");
    assert_eq!(network.record(), [9, 0, 0, 0, 0, 0, 0]);
    // One word changed with it, and there is something to translate.
    let network = two_in_one();
    network.source("at noon. Everybody", "at noon.\n\nNobody");
    let tally = network.tally();
    assert_eq!((tally[3] + tally[4], tally[0]), (2, 7), "{tally:?}");
}

#[test]
fn a_translation_that_is_only_divided_or_joined_is_as_stale_as_it_was() {
    let network = two_in_one();
    network.source("Everybody cheered", "Nobody cheered");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
    let lock = network.lock();
    network.french("à midi. Tout", "à midi.\n\nTout");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
    assert_eq!(network.lock(), lock);
    network.french("à midi.\n\nTout", "à midi. Tout");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
    // Of what is current it is the translation's own affair.
    let network = Network::recorded();
    let lock = network.lock();
    network.french("à midi.\n\nLe vent", "à midi. Le vent");
    assert_eq!(network.record(), ALL);
    assert_eq!(network.lock(), lock);
}

#[test]
fn changes_that_ask_for_no_translation_are_none_if_the_old_wording_is_known() {
    // Typographic marks, and white space that means nothing.
    let network = two_in_one();
    network.source("Nobody went home early.", "\"Nobody\" went home... :::");
    network.french("Personne ne rentra tôt.", "Personne ne rentra...");
    network.ok(&["accept", "harbour", "fr", "--all"]);
    network.source("\"Nobody\" went home... :::", "“Nobody” went home… :::");
    assert_eq!(network.tally(), ALL);
    assert_eq!(network.record(), ALL);
    // An address in the text is a link to mend, and stays one until that is done.
    let network = Network::new();
    network.source("early.", "early: <https://kites.example/a>.");
    network.french("tôt.", "tôt : <https://kites.example/a>.");
    assert_eq!(network.record(), ALL);
    network.source("example/a", "example/b");
    for _ in 0..2 {
        assert_eq!(network.record(), [7, 0, 1, 0, 0, 0, 0]);
    }
    assert!(network.lock().contains("example/a"), "{}", network.lock());
    network.french("example/a", "example/b");
    assert_eq!(network.record(), ALL);
    assert!(!network.lock().contains("example"), "{}", network.lock());
}

#[test]
fn macros_that_nobody_reads_are_mended_and_not_translated() {
    // Beside a policy that lets nothing pass.
    let network = Network::recorded();
    let toml = network.read("pipeline.toml");
    let policy = "\n[policy]\ncurrent = 100\noutdated = \"withhold\"\ngrace = 0\n";
    network.write("pipeline.toml", &(toml + policy));
    for text in ["{{KiteSidebar}}", "[!NOTE]"] {
        network.source("Nobody went", &format!("{text}\n\nNobody went"));
        assert_eq!(network.record(), [8, 0, 1, 0, 0, 0, 0], "{text}");
        assert_eq!(network.record(), [8, 0, 1, 0, 0, 0, 0], "{text}");
        let why = ["why", "harbour", "fr", "--now", "2028-01-01T00:00:00Z"];
        let said = network.ok(&why);
        assert!(!said.contains("held back") && !said.contains("not live"), "{said}");
        let diff = network.ok(&["diff", "harbour", "fr", "--format", "json"]);
        assert!(diff.contains("\"markup\"") && !diff.contains("\"missing\""), "{diff}");
        // Once it is there, nothing is owed.
        network.french("Personne ne", &format!("{text}\n\nPersonne ne"));
        assert_eq!(network.record(), [9, 0, 0, 0, 0, 0, 0], "{text}");
        // Gone from the original, it is left over, and misleads nobody.
        network.source(&format!("{text}\n\n"), "");
        assert_eq!(network.record(), [8, 0, 0, 0, 0, 0, 1], "{text}");
        let said = network.ok(&why);
        assert!(!said.contains("held back") && !said.contains("not live"), "{said}");
        network.french(&format!("{text}\n\n"), "");
        assert_eq!(network.record(), [8, 0, 0, 0, 0, 0, 0], "{text}");
    }
    // The marker may stand in the alert's first paragraph.
    network.source("Nobody went", "[!NOTE]\n\nNobody went");
    network.french("Personne ne", "[!NOTE] Personne ne");
    assert_eq!(network.record()[4], 0);
    assert_eq!(network.record()[2], 0);
    // What people read is missing, and so is what they read in a macro.
    for text in ["Never fly in a storm.", "{{Note(\"Never fly in a storm\")}}"] {
        let network = Network::recorded();
        network.source("Nobody went", &format!("{text}\n\nNobody went"));
        assert_eq!(network.record(), [8, 0, 0, 0, 1, 0, 0], "{text}");
    }
}
