//! What is owed and was easily overlooked: links exchanged within a paragraph, paragraphs that both
//! sides lost and one brought back, and what seemed to be missing and too many at once.

use super::network::Network;

const AT: [&str; 2] = ["--now", "2026-05-01T12:00:00Z"];
const LAST: &str = "Nobody went home early.\n";
const DERNIER: &str = "Personne ne rentra tôt.\n";

/// One that says a further thing at its end in either language.
fn with(original: &str, translation: &str) -> Network {
    let network = Network::new();
    network.source(LAST, &format!("{LAST}\n{original}"));
    network.french(DERNIER, &format!("{DERNIER}\n{translation}"));
    network.record();
    network.ok(&[&["accept", "harbour", "fr", "--all"][..], &AT].concat());
    let tally = network.record();
    assert_eq!(tally[1..], [0; 6], "{tally:?}");
    network
}

fn accept(network: &Network) -> String {
    let output = network.run(&[&["accept", "harbour", "fr", "--all"][..], &AT].concat());
    let both = [output.stdout, output.stderr].concat();
    String::from_utf8(both).expect("UTF-8").replace(['\u{2068}', '\u{2069}'], "")
}

/// Nothing is missing or too much, recording twice changes nothing, and `accept` gets out of it.
fn gets_out(network: &Network) {
    let tally = network.record();
    assert_eq!((tally[4], tally[6]), (0, 0), "{tally:?}\n{}", network.lock());
    assert!(tally[1] + tally[3] > 0, "{tally:?}");
    assert_eq!(network.record(), tally, "recording twice changes nothing");
    accept(network);
    let tally = network.record();
    assert_eq!(tally[1..], [0; 6], "{tally:?}");
}

#[test]
fn links_and_pictures_that_change_places_are_to_be_mended() {
    for (was, is, has) in [
        (
            "Vote [here](/yes) for it, [here](/no) against.",
            "Vote [here](/no) for it, [here](/yes) against.",
            "Votez [ici](/yes) pour, [ici](/no) contre.",
        ),
        (
            "Get [it](/v1) or [that](/v2).",
            "Get [it](/v2) or [that](/v2).",
            "Prenez [le](/v1) ou [ça](/v2).",
        ),
        ("Get [it](/v1) or that.", "Get it or [that](/v1).", "Prenez [le](/v1) ou ça."),
        (
            "| OS | free | paid |\n|---|---|---|\n| Windows | ![](map.png) | ![](b.png) |",
            "| OS | free | paid |\n|---|---|---|\n| Windows | ![](b.png) | ![](map.png) |",
            "| SE | libre | payé |\n|---|---|---|\n| Windows | ![](map.png) | ![](b.png) |",
        ),
        (
            "| OS | free | paid |\n|---|---|---|\n| Windows | ![](map.png) |  |",
            "| OS | free | paid |\n|---|---|---|\n| Windows |  | ![](map.png) |",
            "| SE | libre | payé |\n|---|---|---|\n| Windows | ![](map.png) |  |",
        ),
    ] {
        let network = with(was, has);
        network.source(was, is);
        for _ in 0..2 {
            let tally = network.record();
            assert_eq!(tally[2] + tally[3], 1, "{is}: {tally:?}");
        }
        // The translation follows.
        let follows = if is.contains("OS") {
            is.replace("OS", "SE").replace("free", "libre").replace("paid", "payé")
        } else {
            has.replace("/v1", "/v3").replace("/yes", "/y")
        };
        network.french(has, &follows);
        let tally = network.record();
        assert_eq!(tally[1..], [0; 6], "{is}: {tally:?}");
    }
}

#[test]
fn what_both_took_off_and_put_on_again_owes_what_it_owed() {
    let one = "The beta paragraph counts 42 boats in the harbour.";
    let un = "Le paragraphe beta compte 42 bateaux au port.";
    for (stale, original_first) in [(true, true), (true, false), (false, true), (false, false)] {
        let network = with(&format!("{one}\n"), &format!("{un}\n"));
        let current = network.lock();
        if stale {
            network.source("42 boats", "43 ships");
            assert_eq!(network.record()[3], 1);
        }
        let [source, french] = ["en", "fr"].map(|l| format!("content/harbour/{l}.md"));
        let texts = [network.read(&source), network.read(&french)];
        let back = texts[0].replace("42 boats", "43 ships");
        network.edit(
            &source,
            &format!("{}\n", back.lines().last().expect("a line"))
                .replace(if stale { "" } else { "43 ships" }, if stale { "" } else { "42 boats" }),
            "",
        );
        network.edit(&french, &format!("{un}\n"), "");
        let without = network.record();
        assert_eq!(without[1..], [0; 6], "{without:?}");
        let order = if original_first {
            [(&source, &back), (&french, &texts[1])]
        } else {
            [(&french, &texts[1]), (&source, &back)]
        };
        for (path, text) in order {
            network.write(path, text);
            network.record();
        }
        for _ in 0..2 {
            let tally = network.record();
            assert_eq!((tally[1] + tally[3], tally[4], tally[6]), (1, 0, 0), "{tally:?}");
        }
        // As it was, it is current.
        network.edit(&source, "43 ships", "42 boats");
        if !stale && original_first {
            assert_eq!(network.record()[1..], [0; 6]);
            assert_eq!(network.lock(), current);
        }
    }
}

#[test]
fn two_new_paragraphs_may_be_translated_one_after_the_other_in_another_order() {
    let network = Network::recorded();
    network.source(LAST, &format!("{LAST}\nThe mill grinds 17 sacks of corn every night in winter.\n\nA tram to Zurich leaves at 9 and costs nothing at all.\n"));
    assert_eq!(network.record()[4], 2);
    network.french(
        DERNIER,
        &format!("{DERNIER}\nUn tram pour Zurich part à 9 heures et ne coûte rien du tout.\n"),
    );
    assert_eq!(network.record()[4], 1);
    network.french(
        "rien du tout.\n",
        "rien du tout.\n\nLe moulin moud 17 sacs de blé chaque nuit en hiver.\n",
    );
    gets_out(&network);
}

#[test]
fn a_paragraph_may_be_reworded_first_and_divided_then() {
    let network = with(
        "The mill grinds corn at night. The tram to Zurich leaves at noon.\n",
        "Le moulin moud du blé la nuit. Le tram pour Zurich part à midi.\n",
    );
    network.source(
        "night. The tram to Zurich leaves at noon",
        "night.\n\nThe tram to Zurich leaves at dawn",
    );
    network.record();
    network.french("part à midi", "part à l’aube");
    network.record();
    network.french("nuit. Le tram", "nuit.\n\nLe tram");
    gets_out(&network);
}

#[test]
fn what_was_kept_and_is_said_again_is_no_longer_the_translations_own() {
    let network = Network::recorded();
    network.source(LAST, "");
    network.record();
    accept(&network);
    network.source("- A prize of 40 crowns\n", &format!("- A prize of 40 crowns\n\n{LAST}"));
    for _ in 0..2 {
        let tally = network.record();
        assert_eq!((tally[0] + tally[1], tally[4], tally[6]), (8, 0, 0), "{tally:?}");
    }
    // From then on it is as any other.
    network.source("Nobody went", "Somebody went");
    assert_eq!(network.record()[3], 1);
}

#[test]
fn a_paragraph_that_became_a_definition_may_be_translated_in_its_place_first() {
    let network = with(
        "The beta paragraph counts 42 boats in the harbour today.\n\nThe gamma paragraph ends the text.\n",
        "Le paragraphe beta compte 42 bateaux dans le port aujourd’hui.\n\nLe paragraphe gamma finit le texte.\n",
    );
    network
        .source("The beta paragraph counts 42 boats", "Term\n: The beta paragraph counts 43 ships");
    network.record();
    network.french("42 bateaux", "43 navires");
    network.record();
    network.french("Le paragraphe beta", "Terme\n: Le paragraphe beta");
    gets_out(&network);
}

#[test]
fn a_paragraph_behind_joined_ones_is_only_missing() {
    let network = with(
        "One two three here.\n\nFour five six here.\n",
        "Un deux trois ici.\n\nQuatre cinq six ici.\n",
    );
    network.source("here.\n\nFour", "here. Four");
    assert_eq!(network.record()[2], 2);
    network.source("six here.\n", "six here.\n\nNew one.\n");
    for _ in 0..2 {
        assert_eq!(network.record(), [8, 0, 2, 0, 1, 0, 0]);
    }
    network.french("six ici.\n", "six ici.\n\nUn nouveau.\n");
    assert_eq!(network.record(), [9, 0, 2, 0, 0, 0, 0]);
}

#[test]
fn the_reworded_half_of_joined_paragraphs_is_stale_and_not_taken_back() {
    for steps in [
        ["here.\n\nFour", "here. Four", "Four five", "Four nine"],
        ["Four five", "Four nine", "here.\n\nFour", "here. Four"],
        ["here.\n\nFour", "here. Four", "One two", "One nine"],
        ["One two", "One nine", "here.\n\nFour", "here. Four"],
    ] {
        for at_once in [true, false] {
            let network = with(
                "One two three here.\n\nFour five six here.\n",
                "Un deux trois ici.\n\nQuatre cinq six ici.\n",
            );
            network.source(steps[0], steps[1]);
            if !at_once {
                network.record();
            }
            network.source(steps[2], steps[3]);
            for _ in 0..2 {
                assert_eq!(network.record(), [8, 0, 1, 1, 0, 0, 0], "{steps:?} {at_once}");
            }
            let said = network.ok(&[&["status"][..], &AT].concat());
            assert!(!said.contains("taken out"), "{said}");
            // The translation is joined, and then mended.
            network.french("ici.\n\nQuatre", "ici. Quatre");
            let tally = network.record();
            assert_eq!((tally[3], tally[4], tally[6]), (1, 0, 0), "{steps:?} {at_once} {tally:?}");
            let half = if steps.contains(&"One nine") {
                ("Un deux", "Un neuf")
            } else {
                ("Quatre cinq", "Quatre neuf")
            };
            network.french(half.0, half.1);
            gets_out(&network);
        }
    }
}

#[test]
fn the_reworded_half_of_a_divided_paragraph_is_stale_and_not_missing() {
    for words in [("Four five", "Four nine"), ("One two", "One nine")] {
        for at_once in [true, false] {
            let network = with(
                "One two three here. Four five six here.\n",
                "Un deux trois ici. Quatre cinq six ici.\n",
            );
            network.source("here. Four", "here.\n\nFour");
            if !at_once {
                network.record();
            }
            network.source(words.0, words.1);
            for _ in 0..2 {
                let tally = network.record();
                assert_eq!(
                    (tally[3], tally[4], tally[6]),
                    (1, 0, 0),
                    "{words:?} {at_once} {tally:?}"
                );
            }
        }
    }
}

#[test]
fn accepting_what_cannot_be_accepted_says_so() {
    let network = with(
        "One two three here.\n\nFour five six here.\n",
        "Un deux trois ici.\n\nQuatre cinq six ici.\n",
    );
    network.source("here.\n\nFour", "here. Four");
    network.record();
    let said = accept(&network);
    assert!(said.contains("nothing to confirm") && !said.contains("--all"), "{said}");
}

#[test]
fn status_says_the_same_before_and_after_recording() {
    for (was, is) in [
        ("- [ ] Run to the hill\n", "- [x] Run to the hill\n"),
        ("{{price(n=5)}}\n", "{{price(n=6)}}\n"),
        ("> [!NOTE]\n> Take care.\n", "> [!CAUTION]\n> Take care.\n"),
        ("See <https://kites.example/a> for more.\n", "See <https://kites.example/b> for more.\n"),
    ] {
        let network = with(was, was);
        network.source(was, is);
        let status = || {
            let said = network.ok(&[&["status", "--format", "json"][..], &AT].concat());
            let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
            let variant = &report["articles"][0]["variants"]["fr"];
            (variant["freshness"].clone(), variant["units"].clone())
        };
        let before = status();
        network.record();
        assert_eq!(before, status(), "{is}");
    }
}

#[test]
fn check_warns_of_what_is_to_be_taken_out() {
    let network = Network::recorded();
    network.source(LAST, "");
    network.record();
    let said = || {
        let output = network.run(&["check", "--format", "json"]);
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let level = |said: &str| {
        let report: serde_json::Value = serde_json::from_str(said).expect("JSON");
        let all = report["diagnostics"].as_array().expect("diagnostics").clone();
        let found = all.iter().find(|one| {
            one["code"].as_str().is_some_and(|c| c.ends_with("extra-unit") || c == "taken-back")
        });
        found.map(|one| {
            one["severity"].as_str().or(one["level"].as_str()).unwrap_or("none").to_owned()
        })
    };
    assert_eq!(level(&said()).as_deref(), Some("warning"), "{}", said());
    accept(&network);
    assert_eq!(level(&said()).as_deref(), Some("note"), "{}", said());
}
