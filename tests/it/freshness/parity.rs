//! Rules that hold a translation against its original, and what locks know.

use super::network::{FRENCH, Network, SOURCE};

#[test]
fn what_is_stale_is_not_reported_as_different_too() {
    let network = Network::recorded();
    let said = |network: &Network| network.ok(&["check"]);
    assert!(!said(&network).contains("number-differs"));
    // The translation is wrong at once: both sides are known, and differ.
    network.french("40 couronnes", "45 couronnes");
    assert!(said(&network).contains("number-differs"));
    network.french("45 couronnes", "40 couronnes");
    // The original moves on: the paragraph is stale, and differs of course.
    network.source("40 crowns", "365 crowns");
    assert!(!said(&network).contains("number-differs"));
    network.french("40 couronnes", "360 couronnes");
    assert!(said(&network).contains("number-differs"));
}

#[test]
fn a_paragraph_in_the_language_of_the_original_is_found_when_the_original_has_moved_on() {
    let network = Network::new();
    network.french("Personne ne rentra tôt.", "Nobody went home early.");
    network.ok(&["record"]);
    assert!(network.ok(&["check"]).contains("same-as-source"));
    network.source("Nobody went home early.", "Few people left before midnight.");
    assert!(network.ok(&["check"]).contains("same-as-source"));
    network.edit("content/harbour/article.toml", "date", "keep = [\"Nobody went home\"]\ndate");
    assert!(!network.ok(&["check"]).contains("same-as-source"));
}

#[test]
fn what_an_article_allows_holds_in_all_its_variants_and_in_no_other() {
    let network = Network::new();
    for file in ["content/harbour/fr.md", "content/bay/fr.md"] {
        let longer = FRENCH.replace("- Un prix", "- Un gâteau\n- Un prix");
        network.write(file, &longer);
    }
    network.write("content/bay/en.md", SOURCE);
    network.write("content/bay/map.png", "no picture");
    network.write("content/bay/article.toml", "date = 2026-03-02\n");
    let found = |network: &Network| network.ok(&["check"]).matches("[extra-unit]").count();
    assert_eq!(found(&network), 2);
    network.edit("content/bay/article.toml", "date", "allow = [\"extra-unit\"]\ndate");
    assert_eq!(found(&network), 1);
    assert!(!network.ok(&["check"]).contains("unused-allow"));
    network.write("content/bay/fr.md", FRENCH);
    assert!(network.ok(&["check"]).contains("unused-allow"));
}
