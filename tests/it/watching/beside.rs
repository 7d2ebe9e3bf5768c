//! What a change of one file does to others: it is told, it is not published unseen, and what only moved is not lost.

use std::fs;

use serde_json::Value;

use super::{EN, Network, PAGE, SOUND, kites, text};

const SETTINGS: &str = "pipeline.toml";
const STRINGS: &str = "locales/en/site.ftl";

/// What the daemon that runs has said of something, one JSON value each.
fn told(network: &Network, event: &str) -> Vec<Value> {
    let file = network.outside(&format!("{}.out", network.starts));
    let said = fs::read_to_string(file).expect("text");
    let lines = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines.filter(|line| line["event"] == event).collect()
}

/// The findings that it has told: code, file, line.
fn findings(network: &Network) -> Vec<String> {
    let one = |line: &Value| {
        let finding = &line["finding"];
        let word = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        format!("{} {}:{}", word("code"), word("path"), finding["line"])
    };
    told(network, "finding").iter().map(one).collect()
}

/// A network of six articles, five of which name one section.
fn six() -> Network {
    let network = Network::new();
    for nth in 0..4 {
        let folder = format!("content/a{nth}");
        network.write(
            &format!("{folder}/article.toml"),
            "date = 2022-08-01\nsections = [\"north\"]\n",
        );
        network.write(&format!("{folder}/en.md"), text("Many", &format!("Number {nth}.")));
    }
    network
}

fn renamed(network: &Network) -> String {
    network.read(SETTINGS).replace("id = \"north\"", "id = \"nord\"")
}

#[test]
fn settings_that_make_most_articles_invalid_are_not_used() {
    let mut network = six();
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    let good = network.read(SETTINGS);
    network.edit(SETTINGS, renamed(&network));
    assert_eq!(network.fates(SETTINGS), ["settings-kept unknown-section"]);
    // Which articles, where, and why.
    let found = findings(&network);
    for id in ["a0", "a1", "a2", "a3", "sound"] {
        let one = format!("unknown-section content/{id}/article.toml:2");
        assert!(found.contains(&one), "{found:?}");
    }
    assert_eq!(network.health()["status"], "impaired");
    let held = told(&network, "settings-held");
    assert_eq!((&held[0]["count"], &held[0]["before"]), (&5.into(), &6.into()), "{held:?}");
    // Taken back to the byte, and made again.
    network.edit(SETTINGS, &good);
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
    network.edit(SETTINGS, renamed(&network));
    assert_eq!(network.health()["status"], "impaired", "{}", network.everything());
    // All goes on by the settings before, and also after a power cut.
    network.goes_on("With the old settings.");
    network.kill();
    network.start(&["--publish"]);
    assert_eq!(network.health()["status"], "impaired", "{}", network.everything());
    network.goes_on("After a power cut.");
    assert!(network.public("nord/current/sound/index.html").is_none());
    let status = network.hexapla(&["status"]);
    let status = String::from_utf8_lossy(&status.stdout).into_owned();
    assert!(status.contains("north") && !status.contains("nord:"), "{status}");
    // Mended, it is taken, as it was before or otherwise.
    network.edit(SETTINGS, &good);
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
    network.edit(SETTINGS, renamed(&network));
    assert_eq!(network.health()["status"], "impaired", "{}", network.everything());
    network.edit(SETTINGS, format!("{good}\n[listing]\npage-size = 7\n"));
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
    network.is_like_new();
}

#[test]
fn settings_wait_for_the_articles_that_they_ask_for() {
    let mut network = six();
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    network.edit(SETTINGS, renamed(&network));
    assert_eq!(network.health()["status"], "impaired");
    for id in ["a0", "a1", "a2", "a3", "sound"] {
        let path = format!("content/{id}/article.toml");
        network.edit(&path, "date = 2022-08-01\nsections = [\"nord\"]\n");
    }
    network.shows("nord/current/sound/index.html", "A sound article.");
    network.until("all is well", |network| network.health()["status"] == "well");
}

#[test]
fn settings_that_are_meant_are_used() {
    let mut network = six();
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    network.edit(SETTINGS, renamed(&network));
    assert!(network.public("nord/current/kites/index.html").is_none());
    let resumed = network.hexapla(&["watch", "--resume"]);
    assert_eq!(resumed.status.code(), Some(0));
    network.shows("nord/current/kites/index.html", "A kite needs");
    assert_eq!(network.health()["status"], "well");
    // And they are not asked for again, now or later.
    network.edit(EN, kites("Later."));
    network.shows("nord/current/kites/index.html", "Later.");
    network.end();
    network.start(&["--publish"]);
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
}

#[test]
fn settings_under_which_most_texts_are_nobodys_are_not_used() {
    let mut network = six();
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    let other = network.read(SETTINGS) + "\n[content]\nlayout = \"pages/{article}/{locale}.md\"\n";
    network.edit(SETTINGS, other);
    assert_eq!(network.fates(SETTINGS), ["settings-kept texts"]);
    network.goes_on("With the old settings.");
}

#[test]
fn a_few_articles_that_become_invalid_are_told_by_name() {
    let mut network = six();
    for nth in 0..20 {
        network.write(&format!("content/b{nth}/article.toml"), "date = 2022-08-01\n");
        network.write(&format!("content/b{nth}/en.md"), text("More", "More."));
    }
    network.write("content/b7/article.toml", "date = 2022-08-01\nsections = [\"south\"]\n");
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    network.edit(SETTINGS, network.read(SETTINGS).replace("id = \"south\"", "id = \"sud\""));
    assert_eq!(network.fates("content/b7/article.toml"), ["faulty unknown-section"]);
    assert_eq!(findings(&network), ["unknown-section content/b7/article.toml:2"]);
    assert_eq!(network.fates(SETTINGS), ["accepted"]);
}

#[test]
fn metadata_that_makes_its_texts_invalid_is_not_used() {
    let mut network = Network::published();
    let path = "content/kites/article.toml";
    let good = network.read(path);
    network.edit(path, "date = 2022-07-28\ntopics = [\"report\"]\n");
    assert_eq!(network.fates(path), ["kept-last-good unknown-fact"], "{:?}", network.log());
    let found = findings(&network);
    assert!(found.contains(&"unknown-fact content/kites/en.md:7".to_owned()), "{found:?}");
    network.goes_on("The others go on.");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs 2,140 days"));
    // Also after a power cut.
    network.kill();
    network.start(&["--publish"]);
    assert_eq!(network.health()["lastGood"], 1, "{}", network.everything());
    network.goes_on("After a power cut.");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs 2,140 days"));
    // The texts follow, and then it is taken.
    for locale in ["ar", "en", "fr"] {
        network.edit(&format!("content/kites/{locale}.md"), kites("No number."));
    }
    network.shows(PAGE, "No number.");
    assert_eq!(network.health()["lastGood"], 0, "{}", network.everything());
    network.is_like_new();
    network.edit(path, good);
    network.is_like_new();
}

#[test]
fn a_folder_that_is_moved_is_not_lost() {
    let mut network = Network::new();
    for nth in 0..20 {
        network.write(&format!("content/2022/a{nth}/article.toml"), "date = 2022-08-01\n");
        network
            .write(&format!("content/2022/a{nth}/en.md"), text("Many", &format!("Number {nth}.")));
    }
    network.start(&["--publish"]);
    network.shows("north/current/a7/index.html", "Number 7.");
    let moved = |network: &Network, from: &str, to: &str| {
        network.rename(&format!("content/{from}"), &format!("content/{to}"));
        network.wait(&["content"]);
        assert_eq!(network.health()["status"], "well", "{}", network.everything());
        let path = format!("content/{to}/a7/en.md");
        assert_eq!(network.fates(&path).last().map(String::as_str), Some("moved"));
        let line = network.log().into_iter().rfind(|line| line["path"] == path.as_str());
        assert_eq!(line.expect("a line")["from"], format!("content/{from}/a7/en.md"));
    };
    moved(&network, "2022", "2021");
    network.is_like_new();
    moved(&network, "2021", "2022");
    network.is_like_new();
    assert!(!network.has_said("taken") && !network.has_said("removed"), "{}", network.everything());
    // Under names of which nothing is left, too.
    for nth in 0..20 {
        let to = format!("content/2022/other-{nth}");
        fs::rename(network.at(&format!("content/2022/a{nth}")), network.at(&to)).expect("moved");
    }
    network.wait(&["content"]);
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
    assert!(!network.has_said("held"), "{}", network.everything());
    network.is_like_new();
}

#[test]
fn a_folder_with_everything_in_it_is_moved_and_not_lost() {
    let mut network = Network::new();
    network.rename("content", "all");
    fs::create_dir(network.at("content")).expect("made");
    network.rename("all", "content/2022");
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    network.rename("content/2022", "content/2021");
    network.wait(&["content"]);
    network.until("it is told", |network| network.has_said("moved"));
    assert_eq!(network.fates("content/2021/kites/en.md"), ["moved"]);
    assert!(!network.has_said("held"), "{}", network.everything());
    network.is_like_new();
    // In two steps, between which somebody looks.
    fs::rename(network.at("content/2021"), network.outside("2021")).expect("moved");
    network.until("it is held", |network| network.health()["status"] == "held");
    fs::rename(network.outside("2021"), network.at("content/2023")).expect("put back");
    network.wait(&["content"]);
    assert_eq!(network.health()["status"], "well", "{}", network.everything());
    assert_eq!(network.fates("content/2023/kites/en.md"), ["moved"]);
    network.is_like_new();
}

#[test]
fn what_is_broken_and_moved_takes_its_last_good_words_along() {
    let network = Network::published();
    network.edit(EN, kites("The last good words."));
    network.edit(EN, super::broken("Unclosed."));
    network.rename("content/kites", "content/dragons");
    network.wait(&["content"]);
    assert_eq!(
        network.fates("content/dragons/en.md"),
        ["kept-last-good front-matter-unclosed"],
        "{}",
        network.everything()
    );
    network.goes_on("The others go on.");
    network.shows(PAGE, "The last good words.");
    network.edit("content/dragons/en.md", kites("Mended."));
    network.shows(PAGE, "Mended.");
    network.is_like_new();
}

#[test]
fn what_comes_back_is_told_as_back() {
    let network = Network::published();
    fs::rename(network.at("content"), network.outside("content")).expect("moved");
    network.until("it is held", |network| network.health()["status"] == "held");
    fs::rename(network.outside("content"), network.at("content")).expect("put back");
    network.wait(&["content"]);
    network.until("it is well", |network| network.health()["status"] == "well");
    assert_eq!(network.fates(EN), ["back"], "{}", network.everything());
    assert!(!network.has_said("taken") && !network.has_said("removed"), "{}", network.everything());
    // Bytes of another kind are no return.
    fs::remove_file(network.at(EN)).expect("removed");
    network.wait(&[EN]);
    network.edit(EN, kites("Other words."));
    assert_eq!(network.fates(EN), ["back", "removed", "accepted"]);
}

#[test]
fn a_catalog_that_was_emptied_or_broken_keeps_its_last_good_strings() {
    let mut network = Network::published();
    network.shows(PAGE, "The kite-makers");
    let good = network.read(STRINGS);
    network.edit(STRINGS, format!("{good}site-name = {{ $open\n"));
    assert_eq!(network.fates(STRINGS), ["kept-last-good fluent-syntax"]);
    assert_eq!(findings(&network), ["fluent-syntax locales/en/site.ftl:4"]);
    network.edit(STRINGS, "");
    assert_eq!(
        network.fates(STRINGS).last().map(String::as_str),
        Some("kept-last-good empty-body")
    );
    assert_eq!(network.health()["lastGood"], 1);
    network.goes_on("The others go on.");
    assert!(network.public(SOUND).expect("a page").contains("The kite-makers"));
    let status = network.hexapla(&["status", "--format", "json"]);
    let status: Value = serde_json::from_slice(&status.stdout).expect("JSON");
    assert_eq!(status["last_good"], serde_json::json!([STRINGS]));
    // Also after a power cut, when it is broken in another way.
    network.kill();
    network.write(STRINGS, "site-name = { \n");
    network.start(&["--publish"]);
    network.goes_on("After a power cut.");
    assert!(network.public(SOUND).expect("a page").contains("The kite-makers"));
    assert_eq!(network.health()["lastGood"], 1);
    // Mended, and with a fault that is no fault of syntax.
    network.edit(STRINGS, good.replace("The kite-makers", "Makers of kites"));
    network.shows(SOUND, "Makers of kites");
    assert_eq!(network.health()["lastGood"], 0);
    network.is_like_new();
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let network = Network::published();
    network.edit(EN, super::broken("Unclosed."));
    network.until("a text", |network| {
        findings(network) == ["front-matter-unclosed content/kites/en.md:1"]
    });
    // What is found only beside others.
    network.edit(EN, kites("See [nothing](../nowhere/en.md)."));
    network.until("a link", |network| {
        findings(network).iter().any(|one| one.ends_with(" content/kites/en.md:6"))
    });
    network.edit("sections/north/templates/not-found.html", "{% if %}\n");
    network.until("a template", |network| {
        let found = findings(network);
        found.contains(&"template-syntax sections/north/templates/not-found.html:1".to_owned())
    });
    network.until("it is known", |network| network.health()["status"] == "impaired");
    let sections = &network.health()["sections"];
    assert_eq!(sections[0]["section"], "north", "{sections}");
    assert_eq!(sections[0]["codes"][0], "template-syntax", "{sections}");
    let metrics = super::get(&network.address(), "/metrics", "127.0.0.1").1;
    assert!(metrics.contains("hexapla_impaired_sections 1"), "{metrics}");
    fs::remove_file(network.at("sections/north/templates/not-found.html")).expect("removed");
    network.until("it is well", |network| network.health()["status"] == "well");
}

#[test]
fn a_reload_is_told() {
    let network = Network::published();
    assert!(!network.has_said("reloaded"));
    network.signal("HUP");
    network.until("it is told", |network| network.has_said("reloaded"));
}

#[test]
fn whoever_waits_for_nobody_is_told_before_the_time_is_out() {
    let mut network = Network::new();
    let waits = |network: &Network| network.hexapla(&["wait", "--timeout", "10h", EN]);
    // Would it wait for ten hours, nobody would wait for this test.
    assert_eq!(waits(&network).status.code(), Some(3));
    network.start(&[]);
    network.kill();
    assert_eq!(waits(&network).status.code(), Some(3));
    // One that is beginning is waited for.
    network.start(&[]);
    network.signal("STOP");
    let address = network.address();
    fs::remove_file(network.at(".hexapla/daemon/address")).expect("removed");
    let beginning = network.hexapla(&["wait", "--timeout", "3s", EN]);
    assert_eq!(beginning.status.code(), Some(1), "{}", String::from_utf8_lossy(&beginning.stderr));
    network.write(".hexapla/daemon/address", address);
    network.signal("CONT");
    network.wait(&[EN]);
}
