//! Rows 23–25: what is gone by accident, and what is gone because somebody meant it.

use std::fs;

use super::{EN, Network, PAGE, SOUND, WATCH, kites, text};

/// A network with many texts.
fn many() -> Network {
    let network = Network::with(&format!("{WATCH}\n[watch.hold]\npercent = 80\nleast = 5\n"));
    for nth in 0..20 {
        network.write(&format!("content/many/a{nth}/article.toml"), "date = 2022-08-01\n");
        let body = text("Many", &format!("Number {nth}."));
        network.write(&format!("content/many/a{nth}/en.md"), body);
    }
    network
}

fn status(network: &Network) -> String {
    network.health()["status"].as_str().expect("a word").to_owned()
}

/// Whoever waits while the tree is held hears of it at once, and what to do.
fn is_told_of_the_hold(network: &Network, paths: &[&str], what: &str) {
    let waited = network.hexapla(&[&["wait", "--timeout", "60s"], paths].concat());
    let said = String::from_utf8_lossy(&waited.stderr).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(waited.status.code(), Some(1), "{paths:?}: {said}\n{}", network.everything());
    assert!(said.contains(what) && said.contains("hexapla watch --resume"), "{said}");
}

#[test]
fn fault_023_a_root_that_is_taken_away_and_put_back() {
    let mut network = Network::published();
    network.edit(EN, kites("Before."));
    network.shows(PAGE, "Before.");
    fs::rename(network.at("content"), network.outside("content")).expect("moved");
    is_told_of_the_hold(&network, &["content"], "“content” is gone");
    assert_eq!(status(&network), "held");
    assert!(network.has_said("held"));
    // What else changes waits, too: nobody knows what the tree is like.
    let releases = network.releases();
    network.write("locales/en/site.ftl", "site-name = Meanwhile\n");
    is_told_of_the_hold(&network, &["locales/en/site.ftl"], "“content” is gone");
    is_told_of_the_hold(&network, &[], "“content” is gone");
    assert_eq!(network.releases(), releases);
    assert!(network.public(PAGE).expect("a page").contains("Before."));
    // Nor does another daemon take it for meant.
    network.end();
    network.start(&["--publish"]);
    assert_eq!(status(&network), "held");
    // Whatever else happens, and however it was ended.
    network.write("locales/en/site.ftl", "site-name = Meanwhile\n# Once more\n");
    is_told_of_the_hold(&network, &["locales/en/site.ftl"], "“content” is gone");
    network.kill();
    network.start(&["--publish"]);
    network.write("pipeline.toml", network.read("pipeline.toml") + "\n# A note\n");
    is_told_of_the_hold(&network, &["pipeline.toml"], "“content” is gone");
    assert_eq!((status(&network).as_str(), network.releases()), ("held", releases));
    assert!(network.public(PAGE).expect("a page").contains("Before."));
    assert!(network.public(SOUND).is_some());
    fs::rename(network.outside("content"), network.at("content")).expect("put back");
    network.wait(&["content"]);
    assert_eq!(status(&network), "well", "{}", network.everything());
    network.edit(EN, kites("Afterwards."));
    network.shows(PAGE, "Afterwards.");
    network.shows(PAGE, "Meanwhile");
    network.is_like_new();
}

#[test]
fn a_root_that_is_emptied_is_held() {
    let network = Network::published();
    fs::rename(network.at("content"), network.outside("content")).expect("moved");
    fs::create_dir(network.at("content")).expect("made");
    is_told_of_the_hold(&network, &["content"], "Nothing is left in the folder “content”");
    assert_eq!(status(&network), "held", "{}", network.everything());
    assert!(network.public(PAGE).is_some());
    fs::remove_dir(network.at("content")).expect("removed");
    fs::rename(network.outside("content"), network.at("content")).expect("put back");
    network.wait(&["content"]);
    assert_eq!(status(&network), "well", "{}", network.everything());
    network.goes_on("All there.");
    network.is_like_new();
}

#[test]
fn fault_024_most_texts_deleted_at_once() {
    let mut network = many();
    network.start(&["--publish"]);
    network.shows("north/current/a7/index.html", "Number 7.");
    fs::rename(network.at("content/many"), network.outside("many")).expect("moved");
    is_told_of_the_hold(&network, &["content/many"], "20 texts of 24 are gone");
    assert_eq!(status(&network), "held");
    // The loss is one event, whatever it takes along.
    let said = network.everything();
    assert_eq!(said.lines().filter(|line| line.contains("many")).count(), 1, "{said}");
    let held = network.log().into_iter().filter(|line| line["event"] == "held");
    assert_eq!(held.count(), 1, "{:?}", network.log());
    assert!(network.public("north/current/a7/index.html").is_some());
    // A person says that it is meant.
    let resumed = network.hexapla(&["watch", "--resume"]);
    assert_eq!(resumed.status.code(), Some(0), "{}", String::from_utf8_lossy(&resumed.stderr));
    network.lacks("north/current/a7/index.html");
    network.until("nothing is held", |network| status(network) == "well");
    network.is_like_new();
    // And it is not asked again, whether now or later.
    network.end();
    network.start(&["--publish"]);
    assert_eq!(status(&network), "well");
    network.goes_on("And on.");
}

#[test]
fn fault_024_most_texts_deleted_while_nobody_watched() {
    let mut network = many();
    network.start(&["--publish"]);
    network.shows("north/current/a7/index.html", "Number 7.");
    network.kill();
    fs::rename(network.at("content/many"), network.outside("many")).expect("moved");
    network.start(&["--publish"]);
    assert_eq!(status(&network), "held");
    assert!(network.public("north/current/a7/index.html").is_some());
    network.end();
    // It is said with the next start.
    network.start(&["--publish", "--resume"]);
    assert_eq!(status(&network), "well");
    network.lacks("north/current/a7/index.html");
    network.is_like_new();
}

#[test]
fn fault_025_deleted_and_restored() {
    let network = Network::published();
    let sound = network.read(EN);
    for _ in 0..3 {
        fs::remove_file(network.at(EN)).expect("removed");
        network.wait(&[EN]);
        network.lacks(PAGE);
        network.edit(EN, &sound);
        network.shows(PAGE, "A kite needs");
    }
    assert_eq!(network.fates(EN), ["removed", "back"].repeat(3));
    // At once, so that nobody sees that it was away.
    fs::remove_file(network.at(EN)).expect("removed");
    network.edit(EN, &sound);
    // The last good words of what was deleted do not come back.
    fs::remove_file(network.at(EN)).expect("removed");
    network.wait(&[EN]);
    network.edit(EN, super::broken("Unclosed."));
    network.goes_on("Another one.");
    assert!(network.public(PAGE).is_none_or(|page| !page.contains("A kite needs")));
}
