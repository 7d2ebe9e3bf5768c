//! Which paragraph a record speaks of, where paragraphs went away, moved or were cut out.

use std::fs;

use super::network::Network;

fn units(network: &Network, article: &str) -> [u64; 7] {
    let said = network.ok(&["record", "--format", "json", "--now", "2026-05-01T12:00:00Z"]);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let locks = report["locks"].as_array().expect("locks");
    let lock = locks.iter().find(|lock| lock["article"] == article).expect(article);
    ["current", "assumed", "markup", "stale", "missing", "unknown", "extra"]
        .map(|name| lock["units"][name].as_u64().expect(name))
}

/// A paragraph that is missing, and recorded so.
fn lacking() -> Network {
    let network = Network::recorded();
    network.source("The wind came", "Nine lamps burned on the pier all night.\n\nThe wind came");
    assert_eq!(network.record(), [8, 0, 0, 0, 1, 0, 0]);
    network
}

#[test]
fn half_of_a_neighbour_fills_no_gap_silently() {
    for (from, to) in [
        (
            "Onze cerfs-volants s’élevèrent à midi.",
            "Onze cerfs-volants montèrent.\n\nC’était à midi.",
        ),
        ("Le vent venait de l’ouest, et la", "Le vent venait d’ouest.\n\nLa"),
    ] {
        let network = lacking();
        network.french(from, to);
        let [current, assumed, _, _, missing, _, _] = network.record();
        assert!(missing == 1 || assumed >= 1, "{to}: {current} current, {}", network.lock());
        assert_eq!(network.tally()[0], current, "it stays so");
    }
}

#[test]
fn a_gap_that_is_filled_and_nothing_else_is_filled() {
    let network = lacking();
    network.french("Le vent", "Neuf lampes brûlaient sur la jetée toute la nuit.\n\nLe vent");
    assert_eq!(network.record(), [9, 0, 0, 0, 0, 0, 0]);
}

/// Eleven kites are one paragraph, out of date, and cut out of both languages into a new article.
fn cut_out(paragraph: [&str; 2]) -> Network {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.source("Nobody went", "Hardly anybody went");
    network.record();
    network.source(&format!("{}\n", paragraph[0]), "");
    network.french(&format!("{}\n", paragraph[1]), "");
    let text =
        |headline: &str, body: &str| format!("+++\nheadline = \"{headline}\"\n+++\n\n{body}\n");
    network.write("content/part/article.toml", "date = 2026-03-02\n");
    network.write("content/part/en.md", &text("A part", paragraph[0]));
    network.write("content/part/fr.md", &text("Une partie", paragraph[1]));
    network
}

#[test]
fn a_debt_goes_along_into_a_new_article() {
    let network =
        cut_out(["Eleven kites rose at one o’clock.", "Onze cerfs-volants s’élevèrent à midi."]);
    assert_eq!(units(&network, "part"), [1, 0, 0, 1, 0, 0, 0]);
    let lock = network.read("lock/part/fr.lock");
    assert!(lock.contains("= Eleven kites rose at noon."), "{lock}");
    assert_eq!(units(&network, "harbour"), [6, 0, 0, 1, 0, 0, 0]);
    assert_eq!(units(&network, "part"), [1, 0, 0, 1, 0, 0, 0], "and stays");
}

#[test]
fn of_a_few_words_a_debt_is_only_supposed() {
    let network = cut_out(["Hardly anybody went home early.", "Personne ne rentra tôt."]);
    assert_eq!(units(&network, "part"), [1, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn what_is_current_in_one_article_is_current_in_another() {
    let network = cut_out(["- Tea for everybody", "- Du thé pour tous"]);
    assert_eq!(units(&network, "part"), [2, 0, 0, 0, 0, 0, 0]);
    // Nor does a debt come from a text that was made from the very words that stand here.
    let network =
        cut_out(["Eleven kites rose at one o’clock.", "Onze cerfs-volants s’élevèrent à midi."]);
    network.edit("content/part/en.md", "at one o’clock", "at noon");
    assert_eq!(units(&network, "part"), [2, 0, 0, 0, 0, 0, 0]);
}

const BEFORE: &str = "\n\nThe alpha paragraph speaks of the harbour and the wind.\n\n\
     The beta paragraph counts 42 boats in the harbour today.\n\n\
     The gamma paragraph ends the text with a song of the sea.\n";
const FRENCH: &str = "\n\nLe paragraphe alpha parle du port et du vent.\n\n\
     Le paragraphe beta compte 42 bateaux dans le port aujourd’hui.\n\n\
     Le paragraphe gamma finit le texte par une chanson de la mer.\n";

fn three() -> Network {
    let network = Network::new();
    network.write("content/harbour/en.md", &format!("+++\nheadline = \"Welcome\"\n+++{BEFORE}"));
    network.write("content/harbour/fr.md", &format!("+++\nheadline = \"Bienvenue\"\n+++{FRENCH}"));
    fs::remove_file(network.path("content/harbour/map.png")).expect("removed");
    assert_eq!(network.record(), [4, 0, 0, 0, 0, 0, 0]);
    network
}

/// Puts the paragraphs of a text into an order.
fn order(network: &Network, path: &str, order: [usize; 3]) {
    let text = network.read(path);
    let (head, body) = text.split_at(text.rfind("+++").expect("a head") + 3);
    let paragraphs: Vec<&str> = body.trim().split("\n\n").collect();
    let body = order.map(|ix| paragraphs[ix]).join("\n\n");
    network.write(path, &format!("{head}\n\n{body}\n"));
}

#[test]
fn what_moved_and_was_edited_in_two_steps_finds_its_partner() {
    let [en, fr] = ["content/harbour/en.md", "content/harbour/fr.md"];
    for (moved, then) in
        [([2, 1, 0], true), ([2, 1, 0], false), ([0, 2, 1], true), ([0, 2, 1], false)]
    {
        let network = three();
        network.source("42 boats", "43 ships");
        order(&network, en, moved);
        network.record();
        network.french("42 bateaux", "43 navires");
        network.record();
        if then {
            order(&network, fr, moved);
            network.record();
        }
        let [_, _, _, stale, missing, _, extra] = network.tally();
        assert_eq!((missing, extra), (0, 0), "{moved:?}: {}", network.lock());
        assert!(stale <= 1);
        network.ok(&["accept", "harbour", "fr", "--all"]);
        assert_eq!(network.tally(), [4, 0, 0, 0, 0, 0, 0]);
        network.ok(&["status", "--locked"]);
    }
}

#[test]
fn another_paragraph_in_another_place_is_not_the_one_that_was_taken_back() {
    let network = three();
    network.source("The beta paragraph counts 42 boats in the harbour today.\n\n", "");
    network.source("song of the sea.\n", "song of the sea.\n\nSeven cows live near Zurich.\n");
    for _ in 0..2 {
        assert_eq!(network.record(), [3, 0, 0, 0, 1, 0, 1]);
    }
}
