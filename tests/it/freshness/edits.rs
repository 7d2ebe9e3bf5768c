//! A text is edited, held against its lock, recorded, and edited again.

use super::network::{ALL, FRENCH, Network};
use crate::support::files_below;

#[test]
fn what_is_recorded_is_current_and_stays_so() {
    let network = Network::recorded();
    assert_eq!(network.tally(), ALL);
    let lock = network.lock();
    assert!(lock.starts_with("hexapla-lock 1 en ") && lock.ends_with("\nend\n"), "{lock}");
    assert_eq!(lock.lines().count(), 2 + 8);
    network.record();
    assert_eq!(network.lock(), lock, "recording twice changes nothing");
}

#[test]
fn how_a_text_is_written_owes_nothing() {
    let network = Network::recorded();
    network.source("The wind came from the west, and", "The wind\ncame from   the\nwest, and");
    network.source("- Tea for everybody\n- A prize", "*   Tea for everybody\n*   A prize");
    network.source("## What came next", "What came next\n--------------");
    network.source("[map](map.png)", "[map][m]");
    let text = network.read("content/harbour/en.md");
    network
        .write("content/harbour/en.md", &format!("{text}\n[m]: map.png\n").replace('\n', "\r\n"));
    assert_eq!(network.tally(), ALL);
}

#[test]
fn a_changed_paragraph_is_stale_until_its_translation_changes() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
    network.record();
    // The day and the old wording are kept, so that it can be shown without anybody's history.
    assert!(
        network.lock().contains(" 2026-05-01 = Eleven kites rose at noon.\n"),
        "{}",
        network.lock()
    );
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
    // It changes once more: the wording that the translation was made from is still the first.
    network.source("one o’clock", "two o’clock");
    network.record();
    assert!(network.lock().contains(" = Eleven kites rose at noon.\n"), "{}", network.lock());
    network.french("à midi", "à deux heures");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
    assert!(
        network.lock().contains(" ~ 2026-05-01 <")
            && network.lock().contains(" = Eleven kites rose at noon.\n"),
        "{}",
        network.lock()
    );
    network.ok(&["accept", "harbour", "fr"]);
    assert_eq!(network.tally(), ALL);
    assert!(
        !network.lock().contains('='),
        "nothing is kept that is not needed: {}",
        network.lock()
    );
}

#[test]
fn what_is_taken_back_is_as_if_it_had_never_been() {
    let network = Network::recorded();
    let lock = network.lock();
    network.source("at noon", "at one o’clock");
    network.record();
    assert_ne!(network.lock(), lock);
    network.source("at one o’clock", "at noon");
    assert_eq!(network.record(), ALL);
    assert_eq!(network.lock(), lock);
}

#[test]
fn a_changed_link_is_something_to_mend_and_nothing_to_translate() {
    let network = Network::recorded();
    network.source("(map.png)", "(plan.png)");
    assert_eq!(network.tally(), [7, 0, 1, 0, 0, 0, 0]);
    network.record();
    network.french("(map.png)", "(plan.png)");
    assert_eq!(network.record(), ALL);
}

#[test]
fn markup_of_the_translation_alone_is_its_own_affair() {
    let network = Network::recorded();
    network.french("Personne", "*Personne*");
    assert_eq!(network.record(), ALL);
    // Nor does it make a stale paragraph current.
    network.source("Nobody went home early.", "Nobody went home.");
    network.record();
    network.french("*Personne*", "**Personne**");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn a_new_paragraph_is_missing_and_then_current() {
    let network = Network::recorded();
    network.source("## What came next", "Then it rained.\n\n## What came next");
    assert_eq!(network.tally(), [8, 0, 0, 0, 1, 0, 0]);
    network.record();
    assert!(network.lock().contains("-----"), "{}", network.lock());
    network.french("## La suite", "Puis il plut.\n\n## La suite");
    assert_eq!(network.record(), [9, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn both_sides_in_one_go_are_assumed() {
    let network = Network::recorded();
    network.source("## What came next", "Then it rained.\n\n## What came next");
    network.french("## La suite", "Puis il plut.\n\n## La suite");
    assert_eq!(network.record(), [8, 1, 0, 0, 0, 0, 0]);
    network.ok(&["record", "--stale", "harbour", "--locale", "fr", "--line", "10"]);
    assert_eq!(network.tally(), [8, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn a_paragraph_that_either_side_drops_is_named() {
    let network = Network::recorded();
    network.french("Personne ne rentra tôt.\n", "");
    assert_eq!(network.tally(), [7, 0, 0, 0, 1, 0, 0]);
    let network = Network::recorded();
    network.source("Nobody went home early.\n", "");
    // Readers of the translation are told something that was taken back.
    assert_eq!(network.record(), [7, 0, 0, 0, 0, 0, 1]);
    assert!(network.lock().contains(" = Nobody went home early.\n"), "{}", network.lock());
    network.french("Personne ne rentra tôt.\n", "");
    assert_eq!(network.record(), [7, 0, 0, 0, 0, 0, 0]);
    assert!(!network.lock().contains('='), "{}", network.lock());
}

#[test]
fn a_paragraph_that_moved_is_as_it_was() {
    let network = Network::recorded();
    let first = "Eleven kites rose at noon.\n\n";
    network.source(first, "");
    network.source("## What came next\n\n", "## What came next\n\nEleven kites rose at noon.\n\n");
    assert_eq!(network.record(), ALL);
    network.source("at noon", "at dusk");
    assert_eq!(network.record(), [7, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn a_minor_change_carries_translations_forward() {
    let network = Network::recorded();
    network.source("Tea for everybody", "Tea for everyone");
    network.ok(&["record", "--minor", "harbour"]);
    let lock = network.lock();
    assert!(lock.contains(" , ") && lock.contains("= Tea for everybody"), "{lock}");
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0], "it is still owed");
    // A change of substance after it is one.
    network.source("Tea for everyone", "Coffee for everyone");
    network.record();
    let said = network.ok(&["status", "--format", "json"]);
    assert!(said.contains("\"major\": 1") && said.contains("\"minor\": 0"), "{said}");
    network.french("Du thé", "Du café");
    network.record();
    network.ok(&["accept", "harbour", "fr"]);
    assert_eq!(network.tally(), ALL);
}

#[test]
fn what_is_accepted_is_what_was_meant() {
    let network = Network::recorded();
    network.source("at noon", "at one");
    network.source("Nobody", "Hardly anybody");
    network.french("midi", "une heure");
    network.record();
    assert_eq!(network.tally(), [6, 1, 0, 1, 0, 0, 0]);
    let said = network.ok(&["accept", "harbour", "fr"]);
    assert!(said.contains("1 paragraph confirmed") && said.contains("still out of date"), "{said}");
    assert_eq!(network.tally(), [7, 0, 0, 1, 0, 0, 0]);
    network.ok(&["accept", "harbour", "fr", "--all"]);
    assert_eq!(network.tally(), ALL);
}

#[test]
fn an_approval_holds_for_exactly_this_text() {
    let network = Network::recorded();
    network.ok(&["approve", "harbour", "fr"]);
    let work = || {
        let said = network.ok(&["status", "--format", "json"]);
        let status: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        status["articles"][0]["variants"]["fr"]["work"].as_str().expect("work").to_owned()
    };
    assert_eq!(work(), "approved");
    network.french("Du thé", "Du *thé*");
    assert_eq!(work(), "submitted");
    network.french("Du *thé*", "Du thé");
    assert_eq!(work(), "approved");
}

#[test]
fn a_translation_without_a_record_is_unknown_and_not_current() {
    let network = Network::new();
    let said = network.ok(&["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(status["articles"][0]["variants"]["fr"]["freshness"], "unknown");
}

#[test]
fn what_was_made_from_another_translation_is_held_against_that() {
    let network = Network::new();
    network.edit("pipeline.toml", "\"fr\"]", "\"fr\", \"de\"]");
    let german = FRENCH.replace("headline =", "translated-from = \"fr\"\nheadline =");
    network.write("content/harbour/de.md", &german.replace("midi", "Mittag"));
    network.ok(&["record"]);
    assert!(network.read("lock/harbour/de.lock").starts_with("hexapla-lock 1 fr "));
    let stale = |locale: &str| {
        let said = network.ok(&["record", "--dry-run", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        let locks = report["locks"].as_array().expect("locks");
        let lock = locks.iter().find(|lock| lock["locale"] == locale).expect(locale);
        lock["units"]["stale"].as_u64().expect("a number")
    };
    network.source("at noon", "at one o’clock");
    assert_eq!((stale("fr"), stale("de")), (1, 0));
    network.french("à midi", "à une heure");
    assert_eq!((stale("fr"), stale("de")), (0, 1));
    // In a circle nobody knows anything, and nothing breaks.
    network.french("headline =", "translated-from = \"de\"\nheadline =");
    network.ok(&["record"]);
    let said = network.ok(&["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(status["articles"][0]["variants"]["de"]["freshness"], "unknown");
}

#[test]
fn what_readers_see_of_other_programs_keys_is_recorded_and_owed() {
    let network = Network::new();
    let settings = network.read("pipeline.toml");
    let named = "\n[content]\nalso-translated = [\"linkTitle\", \"features.title\"]\n";
    let more = "linkTitle = \"Harbour\"\n[[features]]\ntitle = \"Wind\"\n+++\n\n";
    network.source("+++\n\n", more);
    network.french("+++\n\n", &more.replace("Harbour", "Port").replace("Wind", "Vent"));
    // Without the setting they are other programs' affair.
    assert_eq!(network.tally(), ALL);
    network.write("pipeline.toml", &format!("{settings}{named}"));
    assert_eq!(network.record(), [10, 0, 0, 0, 0, 0, 0]);
    let lines = network.lock();
    let labels: Vec<_> = lines
        .lines()
        .filter(|line| line.starts_with('k'))
        .filter_map(|line| line.rsplit_once('@').map(|(_, label)| label))
        .collect();
    assert_eq!(labels, ["linkTitle", "features.1.title"]);
    network.source("Harbour", "The harbour");
    assert_eq!(network.tally(), [9, 0, 0, 1, 0, 0, 0]);
    network.french("features", "others");
    assert_eq!(network.tally(), [8, 0, 0, 1, 1, 0, 0]);
    // Neither is unknown, and no page shows them.
    let check = network.run(&["check", "--format", "json"]);
    let check = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(!check.contains("linkTitle") && !check.contains("features"), "{check}");
    network.ok(&["build", "--out", "site"]);
    let pages = files_below(network.path("site").to_str().expect("a path"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(pages.values().any(|page| text(page).contains("Kites over the harbour")));
    assert!(!pages.values().any(|page| text(page).contains("The harbour")));
}
