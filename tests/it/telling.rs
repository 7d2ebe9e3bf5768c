//! What commands say is so: nothing is said to be done that was not, and no advice is given that does not
//! work.

use std::fs;
use std::path::{Path, PathBuf};

use super::cli::{err, hexapla, out};

const ALPHA: &str = "The alpha paragraph speaks of the harbour and the wind.";
const BETA: &str = "The beta paragraph counts 42 boats in the harbour today.";
const GAMMA: &str = "The gamma paragraph ends the text with a song of the sea.";

/// A network of one article of three paragraphs, recorded.
struct Net {
    _folder: tempfile::TempDir,
    root: PathBuf,
}

impl Net {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().to_owned();
        let net = Self { _folder: folder, root };
        net.ok(&["init", "."]);
        fs::remove_dir_all(net.root.join("content")).expect("removed");
        let front = |name: &str, slug: &str| {
            format!("+++\nheadline = \"{name}\"\nslug = \"{slug}\"\n+++\n")
        };
        let en = format!("{}\n{ALPHA}\n\n{BETA}\n\n{GAMMA}\n", front("Welcome", "welcome"));
        let fr = "\nLe paragraphe alpha parle du port et du vent.\n\nLe paragraphe beta compte 42 bateaux \
                  dans le port aujourd’hui.\n\nLe paragraphe gamma finit le texte par une chanson de la mer.\n";
        net.write("content/welcome/en.md", &en);
        net.write("content/welcome/fr.md", &format!("{}{fr}", front("Bienvenue", "bienvenue")));
        net.write("content/welcome/article.toml", "date = 2026-01-01\n");
        net.ok(&["record", "--now", "2026-01-01T00:00:00Z"]);
        net
    }

    /// One whose original has changed, which is recorded.
    fn stale() -> Self {
        let net = Self::new();
        net.edit("content/welcome/en.md", "42 boats", "43 ships");
        net.ok(&["record", "--now", "2026-03-01T00:00:00Z"]);
        net
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).expect("made");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("there")
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path}");
        self.write(path, &text.replace(from, to));
    }

    /// Adds a table of policy to the settings.
    fn policy(&self, keys: &str) {
        let text = self.read("pipeline.toml");
        let text = text.split("\n[policy]").next().unwrap_or_default().to_owned();
        self.write("pipeline.toml", &format!("{text}\n[policy]\n{keys}\n"));
    }

    /// The exit code, and all that is said, in one line.
    fn says(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = hexapla(&self.root, arguments);
        let all = format!("{}\n{}", out(&output), err(&output));
        let plain = |c: &char| !matches!(c, '\u{2068}' | '\u{2069}');
        let words: Vec<&str> = all.split_whitespace().collect();
        (output.status.code(), words.join(" ").chars().filter(plain).collect())
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let (code, said) = self.says(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {said}");
        said
    }
}

/// No lock can be written where a folder bears the name of the file beside it.
fn bar(net: &Net) {
    net.write("lock/welcome/.fr.lock.new/x", "");
}

#[test]
fn what_was_not_written_is_not_said_to_be_done() {
    let net = Net::stale();
    let before = net.read("lock/welcome/fr.lock");
    bar(&net);
    for (arguments, nothing) in [
        (&["accept", "welcome", "fr", "--all"][..], "No paragraph was confirmed."),
        (&["approve", "welcome", "fr"], "The text was not approved."),
        (&["record", "--stale", "welcome"], "No paragraph was marked."),
        (&["record", "--minor", "welcome"], "No paragraph was carried forward."),
    ] {
        let (code, said) = net.says(arguments);
        assert_eq!(code, Some(3), "{said}");
        assert!(said.contains(nothing) && said.contains("1 lock could not be written"), "{said}");
        for untrue in ["paragraph confirmed", "paragraphs confirmed", "Approved", "Nothing is left"]
        {
            assert!(!said.contains(untrue), "{said}");
        }
        let untrue = ["Every lock", "marked as out of date", "carried forward over"];
        assert!(!untrue.iter().any(|untrue| said.contains(untrue)), "{said}");
        assert_eq!(net.read("lock/welcome/fr.lock"), before);
    }
    net.edit("content/welcome/en.md", "alpha", "first");
    let (code, said) = net.says(&["record"]);
    assert!(code == Some(3) && !said.contains("Every lock"), "{said}");
    assert!(said.contains("Nothing was recorded. 1 lock could not be written"), "{said}");
    let (_, json) = net.says(&["record", "--format", "json"]);
    assert!(json.contains("\"outcome\": \"failed\""), "{json}");
    let (_, json) = net.says(&["accept", "welcome", "fr", "--all", "--format", "json"]);
    assert!(json.contains("\"touched\": 0"), "{json}");
}

#[test]
fn of_some_locks_that_were_written_only_those_are_told() {
    let net = Net::stale();
    let settings = net.read("pipeline.toml").replace("\"fr\"]", "\"fr\", \"de\"]");
    net.write("pipeline.toml", &settings);
    let fr = net.read("content/welcome/fr.md").replace("bienvenue", "willkommen");
    net.write("content/welcome/de.md", &fr);
    net.ok(&["record"]);
    bar(&net);
    let (code, said) = net.says(&["record", "--stale", "welcome"]);
    assert_eq!(code, Some(3), "{said}");
    assert!(
        said.contains("4 paragraphs marked") && said.contains("This does not hold for all"),
        "{said}"
    );
    assert!(said.contains("1 lock could not be written"), "{said}");
}

#[test]
fn a_lock_that_is_left_alone_does_not_say_what_is_so() {
    let net = Net::stale();
    let lock = net.read("lock/welcome/fr.lock").replacen("hexapla-lock 1", "hexapla-lock 9", 1);
    net.write("lock/welcome/fr.lock", &lock);
    let (code, said) = net.says(&["record"]);
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("a newer Hexapla wrote it") && !said.contains("Every lock"), "{said}");
    let (_, said) = net.says(&["accept", "welcome", "fr"]);
    assert!(said.contains("No paragraph was confirmed."), "{said}");
    let (_, said) = net.says(&["record", "--dry-run"]);
    assert!(!said.contains("Every lock"), "{said}");
}

#[test]
fn what_was_retracted_asks_for_nothing() {
    let net = Net::new();
    net.write("content/welcome/article.toml", "date = 2026-01-01\nretracted = 2026-03-01\n");
    fs::remove_file(net.path("content/welcome/fr.md")).expect("removed");
    let said = net.ok(&["status"]);
    assert!(!said.contains("words to translate") && !said.contains("missing"), "{said}");
    let json: serde_json::Value =
        serde_json::from_str(&out(&hexapla(&net.root, &["status", "--format", "json"])))
            .expect("JSON");
    assert_eq!(json["to_do"], serde_json::json!([]));
    let fr = &json["articles"][0]["variants"]["fr"];
    assert_eq!((&fr["words"]["missing"], &fr["work"]), (&0.into(), &"missing".into()));
    let all = &json["totals"]["all"];
    assert_eq!((&all["missing"], &all["words"]["to_do"]), (&0.into(), &0.into()), "{all}");
    assert!(net.ok(&["status", "--missing"]).contains("nothing of the kind"));
    assert!(!net.ok(&["check"]).contains("missing-variant"));
    // Nor does a language in which it was a must.
    net.policy("must = [\"fr\"]");
    assert!(!net.ok(&["check"]).contains("missing-required-variant"));
    // Were it not for that, it would ask.
    net.write("content/welcome/article.toml", "date = 2026-01-01\n");
    assert!(net.says(&["check"]).1.contains("missing-required-variant"));
}

#[test]
fn where_nobody_knows_enough_that_is_the_reason_and_the_remedy_works() {
    let net = Net::new();
    fs::remove_dir_all(net.path("lock")).expect("removed");
    fs::remove_dir_all(net.path(".hexapla")).expect("removed");
    for unknown in ["banner", "withhold"] {
        net.policy(&format!("unknown = \"{unknown}\"\ncurrent = 100"));
        let said = net.ok(&["why", "welcome", "fr", "--to", "none"]);
        assert!(said.contains("Nobody recorded which state of the original"), "{said}");
        let remedy = "hexapla accept welcome fr";
        assert!(said.contains(remedy) && !said.contains("behind"), "{unknown}: {said}");
        assert_eq!(
            said.contains("100 of a hundred paragraphs must be"),
            unknown == "banner",
            "{said}"
        );
        assert!(net.ok(&["status"]).contains("nobody recorded what it was made from"));
    }
    // Where some of it is known to be behind, that is said as well, and how much.
    net.ok(&["record", "--now", "2026-01-01T00:00:00Z"]);
    net.edit("content/welcome/en.md", "42 boats", "43 ships");
    net.ok(&["record", "--now", "2026-03-01T00:00:00Z"]);
    let lock = net.read("lock/welcome/fr.lock");
    let last = lock.lines().rfind(|line| line.starts_with('p')).expect("a paragraph");
    net.write("lock/welcome/fr.lock", &lock.replace(last, &last.to_lowercase()));
    net.policy("unknown = \"banner\"\ncurrent = 100");
    let said = net.ok(&["why", "welcome", "fr", "--to", "none"]);
    assert!(said.contains("Bring the paragraph that is behind up to date"), "{said}");
    assert!(said.contains("Of one paragraph nobody recorded"), "{said}");
    // With what is asked for in the first case, it goes live.
    net.edit("content/welcome/fr.md", "42 bateaux", "43 navires");
    net.ok(&["record"]);
    net.ok(&["accept", "welcome", "fr", "--all"]);
    assert!(net.ok(&["why", "welcome", "fr", "--to", "none"]).contains("Readers see it"));
}

#[test]
fn what_is_withheld_does_not_go_live_for_getting_older() {
    let net = Net::stale();
    net.policy("aged = \"withhold\"");
    for now in ["2026-03-02T00:00:00Z", "2026-04-02T00:00:00Z"] {
        let said = net.ok(&["status", "--now", now]);
        assert!(said.contains("not ready") && !said.contains("↻"), "{now}: {said}");
    }
}

#[test]
fn an_original_is_called_one() {
    let net = Net::stale();
    for arguments in [
        &["accept", "welcome", "en"][..],
        &["record", "--stale", "welcome", "--locale", "en"],
        &["record", "--minor", "welcome", "--locale", "en"],
    ] {
        let (code, said) = net.says(arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {said}");
        assert!(said.contains("en is the language of the original of welcome"), "{said}");
    }
    net.ok(&["approve", "welcome", "en"]);
}

#[test]
fn without_a_history_the_advice_does_no_harm() {
    let net = Net::stale();
    let (code, said) = net.says(&["record", "--from-git"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("not in a git repository"), "{said}");
    let git = |arguments: &[&str]| {
        let done = std::process::Command::new("git")
            .args(["-c", "user.name=x", "-c", "user.email=x@kites.example"])
            .args(arguments)
            .current_dir(&net.root)
            .output()
            .expect("git runs");
        assert!(done.status.success(), "{done:?}");
    };
    git(&["init", "-q", "."]);
    assert_eq!(net.says(&["record", "--from-git"]).0, Some(2));
    git(&["add", "-A"]);
    git(&["commit", "-q", "-m", "first"]);
    for entry in fs::read_dir(net.path(".git/objects")).expect("there") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.len() == 2 {
            fs::remove_dir_all(path).expect("removed");
        }
    }
    let before = net.read("lock/welcome/fr.lock");
    let (code, said) = net.says(&["record", "--from-git", "welcome"]);
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("git fsck") && !said.contains("Run “hexapla record” without"), "{said}");
    assert_eq!(net.read("lock/welcome/fr.lock"), before);
}

#[test]
fn the_last_second_of_the_calendar_is_a_moment() {
    let net = Net::stale();
    net.ok(&["status", "--now", "9999-12-31T23:59:59Z"]);
    net.policy("embargo = 9999-12-31T23:59:59Z");
    let said = net.ok(&["why", "welcome", "fr", "--to", "none"]);
    assert!(said.contains("under an embargo"), "{said}");
    for wrong in
        ["9999-12-31T23:59:59", "9999-12-31", "10000-01-01T00:00:00Z", "9999-13-01T00:00:00Z"]
    {
        assert_eq!(net.says(&["status", "--now", wrong]).0, Some(2), "{wrong}");
    }
}

/// What is said of the numbers of a translation of this text.
fn numbers(original: &str, tag: &str, text: &str) -> String {
    let net = Net::new();
    net.edit("pipeline.toml", "\"fr\"]", &format!("\"fr\", \"{tag}\"]"));
    let front = |slug: &str| format!("+++\nheadline = \"{slug}\"\nslug = \"{slug}\"\n+++\n\n");
    net.write("content/kites/en.md", &format!("{}{original}\n", front("kites")));
    net.write(&format!("content/kites/{tag}.md"), &format!("{}{text}\n", front("tako")));
    let (_, said) = net.says(&["check"]);
    let parts = said.split("warning[").filter(|part| part.starts_with("number-differs"));
    parts.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_month_in_figures_hides_no_wrong_number_and_is_none() {
    let original = "It had 1,250.5 members and raised $3,400 on 5 March 2022.";
    let said = numbers(original, "ja", "会員は1,250.5人で、2022年3月5日に3500ドルを集めました。");
    assert!(said.contains("says “3500”, the original “3,400”"), "{said}");
    let said = numbers(original, "zh-Hans", "2022年3月5日，会员1205.5人，筹得3400美元。");
    assert!(said.contains("says “1205.5”, the original “1,250.5”"), "{said}");
    assert_eq!(
        numbers(original, "ja", "会員は1,250.5人で、2022年3月5日に3400ドルを集めました。"),
        ""
    );
    // A wrong day is still found.
    let said = numbers(original, "ja", "会員は1,250.5人で、2022年3月6日に3400ドルを集めました。");
    assert!(said.contains("the original “5”"), "{said}");
}

#[test]
fn numbers_in_han_characters_are_numbers() {
    let original = "Read the 365-page guide.";
    assert_eq!(numbers(original, "ja", "三百六十五ページの手引きを読んでください。"), "");
    let said = numbers(original, "ja", "三百五十六ページの手引きを読んでください。");
    assert!(said.contains("365"), "{said}");
}

#[test]
fn a_minor_change_is_not_told_as_one_that_misleads() {
    let net = Net::stale();
    let said = net.ok(&["record", "--minor", "welcome"]);
    assert!(said.contains("1 minor change") && !said.contains("out of date"), "{said}");
}

#[test]
fn what_it_was_made_from_is_told_apart_from_what_it_is_held_against() {
    let net = Net::new();
    net.edit("pipeline.toml", "\"fr\"]", "\"fr\", \"de\"]");
    let fr = net.read("content/welcome/fr.md").replace("bienvenue", "willkommen");
    net.write(
        "content/welcome/de.md",
        &fr.replace("+++\nheadline", "+++\ntranslated-from = \"fr\"\nheadline"),
    );
    net.ok(&["record"]);
    net.write("content/welcome/de.md", &fr);
    let said = net.ok(&["check"]);
    assert!(
        said.contains(
            "was made from the text in “fr”, but now it is compared with the one in “en”"
        ),
        "{said}"
    );
    assert!(said.contains("translated-from"), "{said}");
    net.ok(&["accept", "welcome", "de"]);
    assert!(!net.ok(&["check"]).contains("source-locale-moved"));
}

#[test]
fn of_no_paragraphs_nothing_is_said() {
    let net = Net::new();
    let lock = net.read("lock/welcome/fr.lock");
    let both = format!("<<<<<<< HEAD\n{lock}=======\n{lock}>>>>>>> other\n");
    net.write("lock/welcome/fr.lock", &both);
    let said = net.ok(&["status"]);
    assert!(said.contains("its lock is damaged") && !said.contains("of 0 paragraphs"), "{said}");
}

#[test]
fn two_numbers_that_became_one_are_found() {
    for (original, german) in [
        ("It takes 5-6 days.", "Es dauert 56 Tage."),
        ("It takes 56 days.", "Es dauert 5–6 Tage."),
        ("It takes 5 to 6 days.", "Es dauert 56 Tage."),
        ("It rains in 20-30 % of them.", "In 2030 % davon regnet es."),
        ("They won 1-0 there.", "Dort gewannen sie mit 10."),
        ("Call 1-800 now.", "Wählen Sie jetzt 1800."),
    ] {
        assert!(numbers(original, "de", german).contains("the original"), "{original} {german}");
    }
    for german in ["5-6", "5–6", "5 – 6", "5 bis 6", "5 à 6", "5 to 6", "5 und 6"] {
        for english in ["5-6", "5–6", "5 to 6"] {
            let [original, german] =
                [format!("It takes {english} days."), format!("Es dauert {german} Tage.")];
            assert_eq!(numbers(&original, "de", &german), "", "{original} {german}");
        }
    }
}
