//! What a translation owes does not go away because its record does, or because the text was away
//! for a while.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::network::{ALL, FRENCH, Network, SOURCE};

/// A network in which one paragraph is out of date, and recorded so.
fn behind() -> Network {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    assert_eq!(network.record(), STALE);
    network
}

const STALE: [u64; 7] = [7, 0, 0, 1, 0, 0, 0];
const VARIANT: &str = "content/harbour/fr.md";

#[test]
fn a_stale_paragraph_that_was_away_comes_back_stale() {
    let network = behind();
    let lock = network.lock();
    let whole = network.read(VARIANT);
    let without = whole.replace("Onze cerfs-volants s’élevèrent à midi.\n\n", "");
    let pasted = whole
        .replace("Onze cerfs-volants s’élevèrent à midi.", "Eleven kites rose at one o’clock.");
    let nothing = String::new();
    for (meanwhile, tally) in
        [(&without, [7, 0, 0, 0, 1, 0, 0]), (&nothing, [0, 0, 0, 0, 8, 0, 0]), (&pasted, ALL)]
    {
        network.write(VARIANT, meanwhile);
        assert_eq!(network.record(), tally);
        assert_eq!(network.record(), tally, "recording twice changes nothing");
        network.write(VARIANT, &whole);
        assert_eq!(network.tally(), STALE, "{meanwhile}");
        network.record();
        assert_eq!(network.lock(), lock, "{meanwhile}");
    }
}

#[test]
fn a_change_of_the_original_while_the_paragraph_is_away_is_owed_too() {
    let network = Network::recorded();
    let whole = network.read(VARIANT);
    network.french("Onze cerfs-volants s’élevèrent à midi.\n\n", "");
    assert_eq!(network.record(), [7, 0, 0, 0, 1, 0, 0]);
    network.source("at noon", "at one o’clock");
    assert_eq!(network.record(), [7, 0, 0, 0, 1, 0, 0]);
    network.write(VARIANT, &whole);
    assert_eq!(network.record(), STALE);
    assert!(network.lock().contains("= Eleven kites rose at noon."), "{}", network.lock());
    // A new text in its place was made from what stands there now, or from what stood there.
    network.write(VARIANT, &whole.replace("Onze cerfs-volants s’élevèrent à midi.\n\n", ""));
    network.record();
    network.write(VARIANT, &whole.replace("midi", "une heure"));
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_headline_that_was_away_comes_back_as_it_was() {
    let network = Network::recorded();
    network.source("Kites over the harbour", "Forty kites over the harbour");
    assert_eq!(network.record(), STALE);
    let whole = network.read(VARIANT);
    network.french("headline = \"Des cerfs-volants sur le port\"\n", "");
    network.record();
    network.write(VARIANT, &whole);
    assert_eq!(network.record(), STALE);
}

#[test]
fn what_was_assumed_and_is_undone_is_owed_again() {
    let network = behind();
    let lock = network.lock();
    network.french("à midi.", "à midi");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
    network.french("à midi", "à midi.");
    assert_eq!(network.record(), STALE);
    assert_eq!(network.lock(), lock);
    // The original goes on and comes back: what was only assumed stays so.
    network.french("à midi.", "à une heure.");
    network.record();
    network.source("at one o’clock", "at two o’clock");
    assert_eq!(network.record(), STALE);
    network.source("at two o’clock", "at one o’clock");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_copy_of_the_original_is_no_translation() {
    let network = Network::recorded();
    let french = "Onze cerfs-volants s’élevèrent à midi.";
    network.french(french, "Eleven kites rose at noon.");
    assert_eq!(network.record(), ALL);
    // It is behind as soon as the original goes on, …
    network.source("at noon", "at one o’clock");
    assert_eq!(network.record(), STALE);
    // … and the translation that stood there before was made from what the original said then.
    network.french("Eleven kites rose at noon.", french);
    assert_eq!(network.record(), STALE);
    network.french(french, "Onze cerfs-volants s’élevèrent à une heure.");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn an_editors_word_outweighs_the_fingerprints() {
    let network = Network::recorded();
    network.ok(&["record", "--stale", "harbour", "--now", "2026-01-01T00:00:00Z"]);
    let why = |now: &str| {
        let said = network.ok(&["why", "harbour", "fr", "--format", "json", "--now", now]);
        let why: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        let state = &why["editions"][0]["state"];
        (state["freshness"].as_str().map(str::to_owned), state["percent"].as_u64())
    };
    assert_eq!(why("2028-01-01T00:00:00Z"), (Some("outdated".to_owned()), Some(0)));
    // What was a small matter becomes a great one.
    let network = Network::recorded();
    network.source("Tea for everybody", "Tea for everyone");
    network.ok(&["record", "--minor", "harbour"]);
    let said = network.ok(&["record", "--stale", "harbour"]);
    assert!(said.contains('8'), "{said}");
    assert_eq!(network.tally(), [0, 0, 0, 8, 0, 0, 0]);
}

#[test]
fn a_minor_change_stays_one_when_a_greater_one_is_taken_back() {
    let network = Network::recorded();
    network.source("Tea for everybody", "Tea for everyone");
    network.ok(&["record", "--minor", "harbour", "--now", "2026-05-01T12:00:00Z"]);
    let lock = network.lock();
    network.source("Tea for everyone", "Coffee for everyone");
    network.record();
    network.source("Coffee for everyone", "Tea for everyone");
    network.record();
    assert_eq!(network.lock(), lock);
}

#[test]
fn a_lock_that_is_gone_comes_back_from_its_copy() {
    let network = behind();
    let lock = network.lock();
    fs::remove_file(network.path("lock/harbour/fr.lock")).expect("removed");
    assert_eq!(network.record(), STALE);
    assert_eq!(network.lock(), lock);
    // Who means it says so.
    network.ok(&["accept", "harbour", "fr", "--all"]);
    assert_eq!(network.tally(), ALL);
}

#[test]
fn a_copy_of_an_article_owes_what_the_article_owes() {
    let network = behind();
    for file in ["article.toml", "en.md", "fr.md", "map.png"] {
        let bytes = fs::read(network.path(&format!("content/harbour/{file}"))).expect(file);
        fs::create_dir_all(network.path("content/bay")).expect("created");
        fs::write(network.path(&format!("content/bay/{file}")), bytes).expect("written");
    }
    let said = network.ok(&["record", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let bay = &report["locks"][0];
    assert_eq!(
        (bay["article"].as_str(), bay["outcome"].as_str()),
        (Some("bay"), Some("recovered"))
    );
    assert_eq!(bay["units"]["stale"], 1);
}

#[test]
fn an_original_that_was_a_translation_vouches_for_nobody() {
    let network = behind();
    network.edit("content/harbour/article.toml", "date", "source = \"fr\"\ndate");
    let check = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
    assert!(check.contains("source-locale-moved"), "{check}");
    let unknown = || {
        let said = network.ok(&["record", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        let locks = report["locks"].as_array().expect("locks");
        let en = locks.iter().find(|lock| lock["locale"] == "en").expect("en");
        en["units"]["unknown"].as_u64()
    };
    assert_eq!(unknown(), Some(8));
    assert_eq!(unknown(), Some(8));
    assert!(
        !String::from_utf8(network.run(&["check"]).stdout)
            .expect("UTF-8")
            .contains("source-locale-moved")
    );
    network.ok(&["accept", "harbour", "en"]);
    assert_eq!(unknown(), Some(0));
}

#[test]
fn a_line_that_somebody_deletes_leaves_its_paragraph_unknown() {
    let network = behind();
    let lock = network.lock();
    let line = lock.lines().find(|line| line.contains("= Eleven")).expect("the line");
    network.write("lock/harbour/fr.lock", &lock.replace(&format!("{line}\n"), ""));
    let check = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
    assert!(
        check.contains("damaged-lock") && check.contains("A line of this lock is gone"),
        "{check}"
    );
    assert_eq!(network.record(), [7, 0, 0, 0, 0, 1, 0]);
    assert_eq!(network.tally(), [7, 0, 0, 0, 0, 1, 0]);
}

/// What `record` must leave alone: each time it says so, ends with 3, and nothing is lost.
#[test]
fn a_lock_that_cannot_be_understood_is_not_overwritten() {
    let network = behind();
    network.write("content/other/en.md", SOURCE);
    network.write("content/other/fr.md", FRENCH);
    network.write("content/other/map.png", "no picture");
    let path = network.path("lock/harbour/fr.lock");
    let sound = network.lock();
    let refused = |what: &str| {
        fs::remove_file(network.path("lock/other/fr.lock")).unwrap_or_default();
        let output = network.run(&["record"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{what}: {said}");
        assert!(said.contains("was left as it is"), "{what}: {said}");
        assert!(network.path("lock/other/fr.lock").exists(), "{what}: the others are written");
        let check = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
        assert!(check.contains("lock/harbour/fr.lock"), "{what}: {check}");
    };
    let newer = sound.replace("hexapla-lock 1", "hexapla-lock 2");
    network.write("lock/harbour/fr.lock", &newer);
    refused("newer");
    assert_eq!(network.lock(), newer);

    fs::remove_file(&path).expect("removed");
    network.write("elsewhere.lock", &sound);
    std::os::unix::fs::symlink("../../elsewhere.lock", &path).expect("linked");
    refused("link");
    assert_eq!(network.read("elsewhere.lock"), sound);
    assert!(fs::symlink_metadata(&path).expect("there").is_symlink());

    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("created");
    refused("folder");
    assert!(!network.path("lock/harbour/.fr.lock.new").exists());
    fs::remove_dir(&path).expect("removed");

    network.write("lock/harbour/fr.lock", &sound);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("set");
    // Who may read everything cannot try this.
    if fs::read(&path).is_err() {
        refused("unreadable");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("set");
    assert_eq!(network.lock(), sound);
}

#[test]
fn nothing_is_written_behind_a_link() {
    let network = behind();
    let sound = network.lock();
    fs::create_dir(network.path("elsewhere")).expect("created");
    fs::rename(network.path("lock"), network.path("elsewhere/lock")).expect("moved");
    std::os::unix::fs::symlink("elsewhere/lock", network.path("lock")).expect("linked");
    network.source("Nobody", "Hardly anybody");
    let output = network.run(&["record"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(network.lock(), sound);
    let check = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
    assert!(check.contains("link-ignored"), "{check}");
}

#[test]
fn a_lock_with_other_line_ends_says_the_same() {
    let network = Network::recorded();
    let crlf = network.lock().replace('\n', "\r\n");
    network.write("lock/harbour/fr.lock", &crlf);
    network.ok(&["status", "--locked"]);
    network.record();
    assert_eq!(network.lock(), crlf, "nothing has changed");
}

#[test]
fn what_is_kept_on_this_computer_only_stops_nobody() {
    let network = Network::new();
    network.write(".hexapla", "a file where the folder should be");
    let output = network.run(&["record"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains(".hexapla"), "{output:?}");
    assert_eq!(network.tally(), ALL);
    network.ok(&["approve", "harbour", "fr"]);
}

#[test]
fn two_who_record_at_once_lose_nothing() {
    let network = behind();
    let lock = network.lock();
    for ix in 0..12 {
        network.write(&format!("content/a{ix}/en.md"), SOURCE);
        network.write(&format!("content/a{ix}/fr.md"), FRENCH);
        network.write(&format!("content/a{ix}/map.png"), "no picture");
    }
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..4).map(|_| scope.spawn(|| network.run(&["record"]))).collect();
        for output in all.into_iter().map(|one| one.join().expect("it ends")) {
            assert_eq!(output.status.code(), Some(0), "{output:?}");
        }
    });
    assert_eq!(network.lock(), lock);
    let strangers = crate::support::files_below(network.path("lock").to_str().expect("UTF-8"));
    assert_eq!(strangers.len(), 13, "{:?}", strangers.keys());
}

#[test]
fn what_the_original_took_back_is_owed_like_what_it_changed() {
    let network = Network::recorded();
    network.source("Nobody went home early.\n", "");
    network.ok(&["record", "--now", "2026-01-01T00:00:00Z"]);
    let why =
        network.ok(&["why", "harbour", "fr", "--format", "json", "--now", "2027-01-01T00:00:00Z"]);
    let why: serde_json::Value = serde_json::from_str(&why).expect("JSON");
    let state = &why["editions"][0]["state"];
    assert_eq!((state["freshness"].as_str(), state["owed"].as_u64()), (Some("outdated"), Some(1)));
    assert_eq!(state["since"], "2026-01-01");
    network.french("Personne ne rentra tôt.\n", "");
    network.record();
    assert_eq!(network.tally(), [7, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn what_was_missing_and_changes_on_both_sides_is_assumed() {
    let network = Network::recorded();
    network.source("## What came next", "Seven lamps burned.\n\n## What came next");
    assert_eq!(network.record(), [8, 0, 0, 0, 1, 0, 0]);
    network.source("Seven lamps", "Nine lamps");
    network.french("## La suite", "Sept lampes brûlaient.\n\n## La suite");
    assert_eq!(network.record(), [8, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn who_confirms_one_paragraph_says_nothing_of_the_others() {
    for command in [&["accept", "harbour", "fr", "--line", "6"][..], &["approve", "harbour", "fr"]]
    {
        let network = Network::new();
        network.ok(command);
        let [current, .., unknown, _] = network.tally();
        assert!(current <= 1 && unknown >= 7, "{command:?}: {:?}", network.tally());
    }
    let network = Network::new();
    network.ok(&["accept", "harbour", "fr"]);
    assert_eq!(network.tally(), ALL, "all of it was meant");
}

#[test]
fn a_paragraph_that_moved_and_changed_on_both_sides_finds_its_partner() {
    let network = Network::recorded();
    let [first, last] = ["Eleven kites rose at noon.", "Nobody went home early."];
    network.source(&format!("{first}\n\n"), "");
    network
        .source(last, "Nobody went home early.\n\nEleven kites rose at one o’clock, say people.");
    // Not one that is missing and one too many, as which nobody could finish it.
    assert_eq!(network.record(), STALE);
    network.french("Onze cerfs-volants s’élevèrent à midi.\n\n", "");
    network.french(
        "Personne ne rentra tôt.",
        "Personne ne rentra tôt.\n\nOnze cerfs-volants s’élevèrent à une heure, dit-on.",
    );
    let [current, assumed, _, stale, missing, _, extra] = network.record();
    assert_eq!((current + assumed, stale, missing, extra), (8, 0, 0, 0));
}

#[test]
fn messages_and_credits_are_part_of_what_is_said() {
    let network = Network::new();
    let own = |credit: &str, crowd: &str| {
        format!(
            "credit = \"{credit}\"\n\n[messages]\ncrowd = \"{crowd}\"\n+++\n\n{{ crowd }} came.\n\n"
        )
    };
    network.source("+++\n\n", &own("The harbour office", "forty people"));
    network.french("+++\n\n", &own("Le bureau du port", "quarante personnes"));
    assert_eq!(network.record(), [9, 0, 0, 0, 0, 0, 0]);
    network.ok(&["approve", "harbour", "fr"]);
    let approved =
        || network.ok(&["status", "--format", "json"]).contains("\"work\": \"approved\"");
    assert!(approved());
    network.source("forty people", "ninety dogs");
    assert_eq!(network.record(), [8, 0, 0, 1, 0, 0, 0]);
    assert!(network.ok(&["diff", "harbour", "fr"]).contains("ninety"));
    assert!(approved());
    network.french("quarante personnes", "nonante chiens");
    assert!(!approved());
    assert_eq!(network.record(), [8, 1, 0, 0, 0, 0, 0]);
    // A credit may be each language's own; who approves, approves it too.
    network.ok(&["approve", "harbour", "fr"]);
    network.french("Le bureau du port", "La caserne");
    assert!(!approved());
}

#[test]
fn a_text_whose_language_is_called_otherwise_keeps_its_debts() {
    let network = behind();
    network.edit("pipeline.toml", "\"fr\"]", "\"fr-FR\"]");
    fs::rename(network.path(VARIANT), network.path("content/harbour/fr-FR.md")).expect("renamed");
    let said = network.ok(&["record", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(report["locks"][0]["locale"], "fr-FR");
    assert_eq!(report["locks"][0]["units"]["stale"], 1);
}

#[test]
fn a_clock_that_was_wrong_once_does_not_stop_the_days() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.ok(&["record", "--now", "2036-01-01T00:00:00Z"]);
    assert!(network.lock().contains(" 2036-01-01 "));
    network.record();
    assert!(network.lock().contains(" 2026-05-01 "), "{}", network.lock());
}

#[test]
fn what_became_another_kind_of_unit_keeps_its_debt() {
    let network = behind();
    network.source("Eleven kites rose at one o’clock.", "## Eleven kites rose at one o’clock.");
    network.french("Onze cerfs-volants s’élevèrent", "## Onze cerfs-volants s’élevèrent");
    network.record();
    network.french("s’élevèrent à midi", "s’élevèrent, à midi");
    let [current, assumed, _, stale, missing, _, extra] = network.record();
    assert_eq!(current, 7, "{}", network.lock());
    assert_eq!(assumed + stale + missing, 1, "{}", network.lock());
    assert!(extra <= 1);
}

#[test]
fn a_change_that_the_translation_followed_and_the_original_took_back_is_assumed() {
    let network = behind();
    network.french("à midi", "à une heure");
    network.source("at one o’clock", "at noon");
    assert_eq!(network.record(), [7, 1, 0, 0, 0, 0, 0]);
}
