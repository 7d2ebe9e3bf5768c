//! What the original took back and the translation still says is work of its own kind: it is named
//! everywhere, and may be kept on purpose.

use serde_json::Value;

use super::network::Network;

const GONE: &str = "Nobody went home early.\n";
const KEPT: &str = "Personne ne rentra tôt.\n";
const JANUARY: [&str; 2] = ["--now", "2026-01-01T00:00:00Z"];

/// A network whose original has lost its last paragraph, and recorded so.
fn taken_back() -> Network {
    let network = Network::recorded();
    network.source(GONE, "");
    network.ok(&["record", JANUARY[0], JANUARY[1]]);
    network
}

fn json(network: &Network, arguments: &[&str]) -> Value {
    let said = network.ok(&[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&said).expect("JSON")
}

/// All that a command says, without the marks around names and numbers.
fn said(network: &Network, arguments: &[&str]) -> String {
    let output = network.run(arguments);
    let both = [output.stdout, output.stderr].concat();
    String::from_utf8(both).expect("UTF-8").replace(['\u{2068}', '\u{2069}'], "")
}

fn tally(network: &Network, name: &str) -> u64 {
    let report = json(network, &["record", "--dry-run"]);
    report["locks"][0]["units"][name].as_u64().expect(name)
}

#[test]
fn it_is_named_wherever_something_is_to_do() {
    let network = taken_back();
    let line = network
        .read("content/harbour/fr.md")
        .lines()
        .position(|line| line == KEPT.trim_end())
        .expect("there")
        + 1;
    assert_eq!((tally(&network, "taken_back"), tally(&network, "extra")), (1, 1));
    let recorded = said(&network, &["record", "--dry-run"]);
    assert!(recorded.contains("1 to be taken out"), "{recorded}");
    assert!(!recorded.contains("too many"), "{recorded}");

    let report = json(&network, &["status", "--stale"]);
    let french = &report["articles"][0]["variants"]["fr"];
    assert_eq!(french["units"]["taken_back"], 1);
    assert_eq!(french["units"]["total"], 7);
    assert_eq!(french["taken_back_lines"], serde_json::json!([line]));
    assert_eq!(french["words"]["to_do"], 0);
    assert_eq!(french["since"], "2026-01-01");
    let task = &report["to_do"][0];
    assert_eq!(
        (task["kind"].as_str(), task["since"].as_str()),
        (Some("behind"), Some("2026-01-01"))
    );
    assert_eq!(task["words"]["to_do"], 0);

    for form in ["human", "md"] {
        let shown = said(&network, &["status", "--stale", "--format", form]);
        assert!(shown.contains("live · 1 to be taken out"), "{shown}");
        assert!(shown.contains(&format!("1 paragraph to be taken out (line {line})")), "{shown}");
        assert!(shown.contains("1 paragraph is to be taken out, since the original"), "{shown}");
    }
    let owed = json(&network, &["diff", "harbour", "fr"]);
    assert_eq!(owed["units"][0]["state"], "taken-back");
    assert_eq!(owed["units"][0]["variant"]["line"], line);
    let shown = said(&network, &["diff", "harbour", "fr"]);
    assert!(shown.contains("to be taken out: 1; other: 0"), "{shown}");
}

#[test]
fn it_may_be_kept_on_purpose() {
    let network = taken_back();
    let lock = network.lock();
    let left = said(&network, &["accept", "harbour", "fr"]);
    assert!(left.contains("1 paragraph is still to be taken out"), "{left}");
    assert_eq!(network.lock(), lock);
    let other = said(&network, &["accept", "harbour", "fr", "--all", "--line", "2"]);
    assert!(other.contains("still to be taken out"), "{other}");
    assert_eq!(network.lock(), lock);
    let done = said(&network, &["accept", "harbour", "fr", "--all"]);
    assert!(done.contains("1 paragraph confirmed. Nothing is left out of date."), "{done}");
    let free = |lock: &str| {
        assert_eq!((tally(&network, "taken_back"), tally(&network, "extra")), (0, 1));
        assert_eq!(network.lock(), lock);
        network.ok(&["status", "--locked"]);
        network.record();
        assert_eq!(network.lock(), lock, "recording changes nothing");
        let report = json(&network, &["status", "--now", "2027-01-01T00:00:00Z"]);
        assert_eq!(report["articles"][0]["variants"]["fr"]["freshness"], "current");
        assert_eq!(json(&network, &["diff", "harbour", "fr"])["units"][0]["state"], "extra");
    };
    free(&network.lock());
    // It stays the translation's own when it is edited, …
    network.french("Personne ne rentra tôt", "Personne ne rentra trop tôt");
    network.record();
    free(&network.lock());
    // … and is no translation of what the original says later in the same place.
    network.source("- A prize of 40 crowns\n", "- A prize of 40 crowns\n\nSeven lamps burned.\n");
    for _ in 0..2 {
        assert_eq!(network.record(), [7, 0, 0, 0, 1, 0, 1]);
    }
    // Who writes the translation in its place is believed no further than that.
    network.french("Personne ne rentra trop tôt", "Sept lampes brûlaient");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_minor_change_is_told_as_one_afterwards_too() {
    let network = Network::recorded();
    network.source("Tea for everybody", "Tea for everyone");
    network.ok(&["record", "--minor", "harbour"]);
    let later = said(&network, &["record"]);
    assert!(later.contains("1 minor change"), "{later}");
    assert!(!later.contains("out of date"), "{later}");
    assert_eq!((tally(&network, "stale"), tally(&network, "minor")), (1, 1));
}

#[test]
fn where_nobody_publishes_a_text_nothing_is_to_be_translated() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.record();
    let words = || {
        let report = json(&network, &["status"]);
        report["articles"][0]["variants"]["fr"]["words"].clone()
    };
    let (all, some) = (words()["total"].clone(), words()["to_do"].as_u64());
    assert!(some > Some(0), "{some:?}");
    let none = serde_json::json!(
        { "total": all, "to_do": 0, "missing": 0, "stale": 0, "minor": 0 }
    );
    let settings = network.read("pipeline.toml");
    network.write("pipeline.toml", &format!("{settings}\n[policy]\noff = [\"fr\"]\n"));
    assert_eq!(words(), none);
    network.write("pipeline.toml", &settings);
    network.edit("content/harbour/article.toml", "date", "retracted = 2026-03-02\ndate");
    assert_eq!(words(), none);
}
