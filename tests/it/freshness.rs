//! Scenarios: a text is edited, held against its lock, recorded, and edited again.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use super::support::files_below;

const SOURCE: &str = "+++\nheadline = \"Kites over the harbour\"\nstandfirst = \"A day in spring.\"\n+++\n\n\
Eleven kites rose at noon.\n\nThe wind came from the west, and the [map](map.png) was wrong.\n\n\
## What came next\n\n- Tea for everybody\n- A prize of 40 crowns\n\nNobody went home early.\n";
const FRENCH: &str = "+++\nheadline = \"Des cerfs-volants sur le port\"\nstandfirst = \"Un jour de printemps.\"\n+++\n\n\
Onze cerfs-volants s’élevèrent à midi.\n\nLe vent venait de l’ouest, et la [carte](map.png) était fausse.\n\n\
## La suite\n\n- Du thé pour tous\n- Un prix de 40 couronnes\n\nPersonne ne rentra tôt.\n";

/// A network of one article in two languages.
struct Network(tempfile::TempDir);

impl Network {
    fn new() -> Self {
        let network = Self(tempfile::tempdir().expect("a folder"));
        network.write(
            "pipeline.toml",
            "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n[[section]]\nid = \"main\"\n\
             url = \"https://kites.example/\"\nlocales = [\"en\", \"fr\"]\n",
        );
        network.write("content/harbour/article.toml", "date = 2026-03-01\n");
        network.write("content/harbour/en.md", SOURCE);
        network.write("content/harbour/fr.md", FRENCH);
        network.write("content/harbour/map.png", "no picture");
        network
    }

    fn recorded() -> Self {
        let network = Self::new();
        network.ok(&["record"]);
        network
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} is in {path}");
        self.write(path, &text.replacen(from, to, 1));
    }

    fn source(&self, from: &str, to: &str) {
        self.edit("content/harbour/en.md", from, to);
    }

    fn french(&self, from: &str, to: &str) {
        self.edit("content/harbour/fr.md", from, to);
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(arguments)
            .current_dir(self.0.path())
            .env("HEXAPLA_LANG", "en")
            .env("NO_COLOR", "1")
            .output()
            .expect("it runs")
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// What would be recorded, as `current assumed markup stale missing unknown extra`.
    fn tally(&self) -> [u64; 7] {
        let said =
            self.ok(&["record", "--dry-run", "--format", "json", "--now", "2026-05-01T12:00:00Z"]);
        tally(&said)
    }

    fn record(&self) -> [u64; 7] {
        tally(&self.ok(&["record", "--format", "json", "--now", "2026-05-01T12:00:00Z"]))
    }

    fn lock(&self) -> String {
        self.read("lock/harbour/fr.lock")
    }
}

fn tally(said: &str) -> [u64; 7] {
    let report: serde_json::Value = serde_json::from_str(said).expect("JSON");
    let lock = report["locks"].as_array().expect("locks").iter().find(|l| l["locale"] == "fr");
    let units = &lock.expect("a lock of fr")["units"];
    ["current", "assumed", "markup", "stale", "missing", "unknown", "extra"]
        .map(|name| units[name].as_u64().expect(name))
}

const ALL: [u64; 7] = [8, 0, 0, 0, 0, 0, 0];

#[test]
fn what_is_recorded_is_current_and_stays_so() {
    let network = Network::recorded();
    assert_eq!(network.tally(), ALL);
    let lock = network.lock();
    assert!(lock.starts_with("hexapla-lock 1 en\n") && lock.ends_with("\nend\n"), "{lock}");
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
    assert!(network.lock().contains(" ~ = Eleven kites rose at noon.\n"), "{}", network.lock());
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
    assert!(!network.lock().contains(" , "), "{}", network.lock());
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

/// Whatever stands in a lock: something is said, nothing breaks, and no paragraph that is out of
/// date is taken for current.
#[test]
fn no_lock_makes_a_stale_paragraph_current() {
    let network = Network::recorded();
    network.source("at noon", "at one o’clock");
    network.record();
    let sound = network.lock();
    let lines: Vec<&str> = sound.lines().collect();
    let cut = |count: usize| lines[..count].join("\n");
    let mut broken = vec![
        String::new(),
        "\n\n".to_owned(),
        "hexapla-lock 1 en\nend\n".to_owned(),
        "hexapla-lock 99 en\nanything\nend\n".to_owned(),
        "\u{0}\u{1}binary".to_owned(),
        sound.replace("end\n", ""),
        sound.replace('p', "q"),
        format!("<<<<<<< HEAD\n{sound}=======\n{sound}>>>>>>> other\n"),
        sound.replace("hexapla-lock 1 en", "hexapla-lock 1 fr"),
        sound.to_lowercase(),
    ];
    broken.extend((1..lines.len()).map(cut));
    broken.extend((1..lines.len() - 1).map(|ix| {
        let mut lines = lines.clone();
        lines.remove(ix);
        lines.join("\n") + "\n"
    }));
    for text in broken {
        network.write("lock/harbour/fr.lock", &text);
        let [current, assumed, _, stale, _, unknown, _] = network.tally();
        assert_eq!(current + assumed + stale + unknown, 8, "{text}");
        // The stale one is never among those that nobody has to look at.
        assert!(current < 8, "{text}");
        // Only a line that is gone without a trace is taken for a new pair, and shown as such.
        assert!(assumed <= 1 && current + assumed <= 8, "{text}: {assumed} assumed");
        for command in [&["check"][..], &["status"], &["record"]] {
            let output = network.run(command);
            assert_eq!(output.status.code(), Some(0), "{command:?} with {text}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_lock_is_said() {
    let network = Network::recorded();
    let sound = network.lock();
    for (text, code) in [
        (sound.replace("end\n", ""), "damaged-lock"),
        (sound.replacen("\np", "\npA", 1), "damaged-lock"),
        (format!("<<<<<<< HEAD\n{sound}"), "conflicted-lock"),
        (sound.replace("lock 1 en", "lock 1 fr"), "source-locale-moved"),
    ] {
        network.write("lock/harbour/fr.lock", &text);
        let said = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
        assert!(said.contains(code), "{code}: {said}");
    }
    network.write("lock/harbour/fr.lock", &sound);
    network.write("lock/nowhere/fr.lock", "hexapla-lock 1 en\nend\n");
    let said = String::from_utf8(network.run(&["check"]).stdout).expect("UTF-8");
    assert!(said.contains("orphan-lock"), "{said}");
}

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
fn two_branches_merge() {
    let network = Network::recorded();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@kites.example"])
            .args(arguments)
            .current_dir(network.0.path())
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    };
    network.write(".gitignore", ".hexapla/\n");
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "begin"]);
    git(&["checkout", "-qb", "other"]);
    network.source("at noon", "at one");
    network.french("à midi", "à une heure");
    network.record();
    git(&["commit", "-qam", "one"]);
    git(&["checkout", "-q", "main"]);
    network.source("Nobody", "Hardly anybody");
    network.record();
    git(&["commit", "-qam", "another"]);
    git(&["merge", "-q", "--no-edit", "other"]);
    assert_eq!(network.tally(), [6, 1, 0, 1, 0, 0, 0]);
    let before = network.lock();
    network.record();
    assert_eq!(network.lock(), before, "the merged lock says what is so");
}

impl Network {
    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@kites.example"])
            .args(arguments)
            .current_dir(self.0.path())
            .env("GIT_AUTHOR_DATE", "2026-04-01T12:00:00Z")
            .env("GIT_COMMITTER_DATE", "2026-04-01T12:00:00Z")
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    }

    fn commit(&self) -> String {
        self.git(&["add", "."]);
        self.git(&["commit", "-qm", "change"]);
        self.git(&["rev-parse", "HEAD"])
    }

    fn record_from_git(&self) -> [u64; 7] {
        let at = ["--format", "json", "--now", "2026-05-01T12:00:00Z"];
        tally(&self.ok(&[&["record", "--from-git"][..], &at].concat()))
    }
}

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

#[test]
fn what_was_made_from_another_translation_is_held_against_that() {
    let network = Network::new();
    network.edit("pipeline.toml", "\"fr\"]", "\"fr\", \"de\"]");
    let german = FRENCH.replace("headline =", "translated-from = \"fr\"\nheadline =");
    network.write("content/harbour/de.md", &german.replace("midi", "Mittag"));
    network.ok(&["record"]);
    assert!(network.read("lock/harbour/de.lock").starts_with("hexapla-lock 1 fr\n"));
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
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("content/other/en.md") && said.contains("../harbour/en.md"), "{said}");
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
