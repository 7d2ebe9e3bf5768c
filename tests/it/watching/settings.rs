//! `pipeline.toml` under the daemon's hands.

use super::{EN, Network, PAGE, WATCH, kites, text};

const FILE: &str = "pipeline.toml";

#[test]
fn broken_settings_keep_the_last_good_ones() {
    let mut network = Network::published();
    let good = network.read(FILE);
    network.edit(FILE, format!("{good}\n[[section]\n"));
    assert!(network.has_said("settings-kept"), "{}", network.everything());
    assert_eq!(network.fates(FILE), ["settings-kept toml-syntax"]);
    // All goes on by the settings before.
    network.edit(EN, kites("With the old settings."));
    network.shows(PAGE, "With the old settings.");
    // Another broken one is said again, and also when the daemon begins anew.
    network.edit(FILE, "");
    network.goes_on("Without a word in it.");
    network.end();
    network.start(&["--publish"]);
    assert!(network.has_said("finding"), "{}", network.everything());
    network.edit(EN, kites("After a restart."));
    network.shows(PAGE, "After a restart.");
    network.kill();
    network.start(&["--publish"]);
    network.edit(EN, kites("After a power cut."));
    network.shows(PAGE, "After a power cut.");
    // Mended, with a change.
    network.edit(FILE, good.replace("\"ar\"]", "\"ar\", \"en\"]"));
    network.edit("content/sound/article.toml", "date = 2022-08-01\n");
    network.shows("south/current/en/sound/index.html", "Without a word in it.");
    network.is_like_new();
}

#[test]
fn settings_that_were_broken_from_the_beginning_are_refused() {
    let network = Network::new();
    network.write(FILE, "[network\n");
    let ended = network.hexapla(&["watch", "--no-preview"]);
    assert_eq!(ended.status.code(), Some(2));
    let said = String::from_utf8_lossy(&[ended.stdout, ended.stderr].concat()).into_owned();
    assert!(said.contains("pipeline.toml"), "{said}");
    assert!(!network.at(".hexapla/daemon/address").exists());
}

#[test]
fn a_new_section_and_a_new_language_are_taken_up() {
    let network = Network::published();
    let good = network.read(FILE);
    let west = "\n[[section]]\nid = \"west\"\nurl = \"https://west.example/\"\nlocales = [\"de\", \"en\"]\n";
    network.write(
        "locales/de/site.ftl",
        "site-name = Die Drachen\nsite-tagline = T\ntopic-report = R\n",
    );
    network.write("content/kites/de.md", text("Drachen", "Ein Drachen auf Deutsch."));
    network.edit(FILE, format!("{good}{west}"));
    network.wait(&[]);
    network.shows("west/current/kites/index.html", "Ein Drachen auf Deutsch.");
    // What is new is watched from now on.
    network.edit(
        "locales/de/site.ftl",
        "site-name = Die Flieger\nsite-tagline = T\ntopic-report = R\n",
    );
    network.shows("west/current/kites/index.html", "Die Flieger");
    network.edit("content/kites/de.md", text("Drachen", "Und noch ein Wort."));
    network.shows("west/current/kites/index.html", "Und noch ein Wort.");
    network.is_like_new();
    // And given up again; what was published stays where it is.
    network.edit(FILE, &good);
    network.goes_on("Without the west.");
    network.is_like_new();
    assert!(network.public("west/current/kites/index.html").is_some());
}

#[test]
fn settings_in_another_file_s_place_are_found() {
    let network = Network::published();
    let good = network.read(FILE);
    // Editors put a new file in the old one's place, again and again.
    for nth in 1..4 {
        let page = format!("\n[listing]\npage-size = {nth}\n");
        network.write("pipeline.toml.new", format!("{good}{page}"));
        network.rename("pipeline.toml.new", FILE);
        network.wait(&[FILE]);
        network.goes_on(&format!("Size {nth}."));
        network.is_like_new();
    }
}

#[test]
fn sighup_looks_at_everything() {
    let network = Network::published();
    network.write(FILE, network.read(FILE).replace(WATCH.trim(), "[watch]\nquiet = \"0s\"\n"));
    network.signal("HUP");
    network.until("the settings are taken", |network| !network.fates(FILE).is_empty());
    network.write(EN, kites("After the signal."));
    network.signal("HUP");
    network.wait(&[EN]);
    // It is still the same daemon, and at work.
    assert_eq!(network.health()["status"], "well");
}
