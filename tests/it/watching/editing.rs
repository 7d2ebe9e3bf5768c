//! Rows 1–22 and 27: how people and programs write files.

use std::fs::{self, File};
use std::io::Write as _;
use std::process::Command;

use super::{EN, Network, PAGE, SLOW, broken, kites, stamp, text};

/// What the log says of what is nobody's text.
const IGNORED: &[&str] = &["ignored ignored-file"];

/// A daemon that takes a file only when its writer has closed it.
fn patient() -> Network {
    let mut network = Network::with(SLOW);
    network.start(&["--publish"]);
    network.until("both sections are live", |network| network.releases() >= 2);
    network
}

#[test]
fn an_edit_reaches_the_page() {
    let network = Network::published();
    for mark in ["One more word.", "Another one.", "And the last."] {
        network.edit(EN, kites(mark));
        network.shows(PAGE, mark);
    }
    assert_eq!(network.fates(EN), ["accepted"; 3]);
    network.is_like_new();
    network.is_whole();
}

#[test]
fn fault_001_a_writer_that_pauses_is_waited_for() {
    let network = patient();
    let (head, tail) = ("+++\nheadline = \"Kites\"\nslug = \"kites\"\n", "+++\n\nWhole now.\n");
    let mut file = File::create(network.at(EN)).expect("a file");
    file.write_all(head.as_bytes()).expect("written");
    network.goes_on("Somebody else is done.");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    assert_eq!(network.fates(EN), [""; 0], "{:#?}", (network.log(), network.everything()));
    file.write_all(tail.as_bytes()).expect("written");
    drop(file);
    network.wait(&[EN]);
    network.shows(PAGE, "Whole now.");
    assert_eq!(network.fates(EN), ["accepted"]);
}

#[test]
fn fault_002_an_empty_file_is_no_text() {
    let network = Network::published();
    network.edit(EN, "");
    assert_eq!(network.fates(EN).len(), 1);
    assert!(network.fates(EN)[0].starts_with("kept-last-good "), "{:?}", network.fates(EN));
    network.goes_on("Another change.");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
}

#[test]
fn fault_003_what_is_emptied_to_be_written_anew_is_not_taken_empty() {
    let network = patient();
    for mark in ["First.", "Second.", "Third."] {
        let mut file = File::create(network.at(EN)).expect("emptied");
        network.goes_on(mark);
        file.write_all(kites(mark).as_bytes()).expect("written");
        drop(file);
        network.wait(&[EN]);
        network.shows(PAGE, mark);
    }
    assert_eq!(network.fates(EN), ["accepted"; 3]);
}

#[test]
fn fault_004_a_file_that_is_put_in_place_by_its_name() {
    let network = Network::published();
    for (hidden, mark) in [("content/kites/.en.md.new", "Beside."), ("en.md.tmp", "From above.")] {
        network.write(hidden, kites(mark));
        network.rename(hidden, EN);
        network.wait(&[EN]);
        network.shows(PAGE, mark);
    }
    // As some editors do: the old one steps aside first.
    network.rename(EN, "content/kites/en.md~");
    network.edit(EN, kites("With a backup."));
    network.shows(PAGE, "With a backup.");
    // A quick look may find it gone while it stands aside; that is so, and it comes back.
    let fates = network.fates(EN);
    assert!(fates.iter().all(|fate| matches!(fate.as_str(), "accepted" | "removed")), "{fates:?}");
    assert_eq!(fates.last().map(|fate| fate.as_str()), Some("accepted"), "{fates:?}");
    network.is_like_new();
}

#[test]
fn fault_005_a_file_that_is_written_in_memory() {
    let network = Network::published();
    network.edit(EN, kites("In one place."));
    let program = "import mmap\nwith open('content/kites/en.md', 'r+b') as f:\n    m = mmap.mmap(f.fileno(), 0)\n    at = m.find(b'one place')\n    m[at:at + 3] = b'two'\n    m.flush()\n    m.close()\n";
    let wrote = Command::new("python3").args(["-c", program]).current_dir(network.root()).status();
    // Nothing else at hand writes so.
    let Ok(wrote) = wrote else { return };
    assert!(wrote.success());
    network.wait(&[EN]);
    network.shows(PAGE, "In two place.");
}

/// Names that are left alone: what has them is not read, and stops nobody.
fn left_alone(names: &[&str], told: &[&str]) {
    let network = Network::published();
    for folder in ["content/kites", "content/odd", "locales/en", "sections/north/static"] {
        for name in names {
            network.write(&format!("{folder}/{name}"), text("Odd", "An odd text."));
        }
    }
    network.wait(&[]);
    network.goes_on("Nothing in the way.");
    for name in names {
        let path = format!("content/kites/{name}");
        assert_eq!(network.fates(&path), told, "{name}");
        assert!(network.at(&path).exists(), "{name} is gone");
    }
    let live = fs::read_to_string(network.at("public/north/current/manifest.json"));
    assert!(!live.expect("a manifest").to_lowercase().contains("odd"), "{names:?}");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    for name in names {
        fs::remove_file(network.at(&format!("content/kites/{name}"))).expect("removed");
    }
    network.goes_on("They went again.");
    network.is_like_new();
}

#[test]
fn fault_006_what_is_being_synchronised_is_left_alone() {
    left_alone(&[".syncthing.fr.md.tmp", "~syncthing~fr.md.tmp"], IGNORED);
}

#[test]
fn fault_007_to_009_second_versions_are_left_alone() {
    let names = [
        "fr.sync-conflict-20221101-120000-ABCDEFG.md",
        "fr (Ana's conflicted copy 2022-11-01).md",
        "fr (conflicted copy 2022-11-01 120000).md",
    ];
    left_alone(&names, &["ignored conflict-copy"]);
}

#[test]
fn fault_010_unfinished_downloads_are_left_alone() {
    left_alone(&["fr.md.part", "fr.md.filepart", "fr.md.partial", "fr.md.crdownload"], IGNORED);
}

#[test]
fn fault_011_editors_backups_are_left_alone() {
    left_alone(&["fr.md.swp", ".fr.md.swp", "fr.md~", "4913"], IGNORED);
}

#[test]
fn fault_012_a_link_of_emacs_is_left_alone() {
    let network = Network::published();
    let link = network.at("content/kites/.#en.md");
    for mark in ["Locked.", "Locked again."] {
        std::os::unix::fs::symlink("ana@kites.4321:1667300000", &link).expect("a link");
        network.edit(EN, kites(mark));
        fs::remove_file(&link).expect("removed");
        network.shows(PAGE, mark);
    }
    let fates = network.fates("content/kites/.#en.md");
    assert!(fates.iter().all(|fate| fate == "ignored ignored-file"), "{fates:?}");
}

#[test]
fn fault_013_locks_of_word_processors_are_left_alone() {
    left_alone(&["~$fr.md", ".~lock.fr.md#"], IGNORED);
}

#[test]
fn fault_014_stores_of_other_programs_are_left_alone() {
    left_alone(&[".stversions/fr.md", ".git/fr.md", ".DS_Store", "._fr.md"], &[]);
}

#[test]
fn fault_015_a_touch_publishes_nothing() {
    let network = Network::published();
    let before = network.releases();
    for path in [EN, "pipeline.toml", "locales/en/site.ftl", "content/kites/map.svg"] {
        stamp(&network.at(path), 1_700_000_000);
        network.wait(&[path]);
        let same = network.read(path);
        network.edit(path, same);
    }
    // Had it been one, it would come before this one.
    network.goes_on("After the touch.");
    network.until("it is told", |network| network.releases() > before);
    let north = network.log();
    let north = north.iter().filter(|line| line["section"] == "north").count();
    assert_eq!(north, 2, "{:?}", network.log());
    assert_eq!(network.fates(EN), [""; 0]);
}

#[test]
fn fault_016_other_bytes_under_the_same_stamp() {
    let network = Network::published();
    network.edit(EN, kites("Red kites."));
    stamp(&network.at(EN), 1_700_000_000);
    network.wait(&[EN]);
    for mark in ["Tan kites.", "Sky kites."] {
        network.write(EN, kites(mark));
        stamp(&network.at(EN), 1_700_000_000);
        network.wait(&[EN]);
        network.shows(PAGE, mark);
    }
}

#[test]
fn fault_017_stamps_of_other_centuries() {
    let network = Network::published();
    for (seconds, mark) in [(0, "In 1970."), (4_070_908_800, "In 2099."), (1, "In 1970 again.")] {
        network.write(EN, kites(mark));
        stamp(&network.at(EN), seconds);
        network.wait(&[EN]);
        network.shows(PAGE, mark);
    }
    network.is_like_new();
}

#[test]
fn fault_018_a_thousand_files_at_once() {
    let network = Network::published();
    for nth in 0..500 {
        let folder = format!("content/many/a{nth:03}");
        network.write(&format!("{folder}/article.toml"), "date = 2022-08-01\n");
        network.write(&format!("{folder}/fr.md"), text("Numéro", &format!("Le {nth}.")));
    }
    network.wait(&[]);
    assert_eq!(network.health()["articles"], 502);
    network.is_like_new();
}

#[test]
fn fault_019_a_storm_of_renames() {
    let network = Network::published();
    for nth in 0..100 {
        network.rename("content/kites/fr.md", "content/sound/fr.md");
        network.rename("content/sound", "content/noise");
        network.rename("content/noise/en.md", "content/noise/x.md");
        if nth % 10 == 0 {
            network.write(EN, kites(&format!("Storm {nth}.")));
        }
        network.rename("content/noise/x.md", "content/noise/en.md");
        network.rename("content/noise", "content/sound");
        network.rename("content/sound/fr.md", "content/kites/fr.md");
    }
    network.rename("content/sound", "content/calm");
    network.wait(&[]);
    network.shows("north/current/calm/index.html", "A sound article.");
    network.is_like_new();
    network.is_whole();
}

#[test]
fn fault_020_a_folder_that_is_moved_in_and_out() {
    let network = Network::published();
    for (path, bytes) in [
        ("wind/article.toml", "date = 2022-09-01\n".to_owned()),
        ("wind/en.md", text("Wind", "It blows.")),
        ("wind/deep/er/article.toml", "date = 2022-09-02\n".to_owned()),
        ("wind/deep/er/en.md", text("Deep", "It lies deep.")),
    ] {
        let file = network.outside("in").join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
    fs::rename(network.outside("in/wind"), network.at("content/wind")).expect("moved in");
    network.wait(&["content/wind"]);
    network.shows("north/current/wind/index.html", "It blows.");
    network.shows("north/current/er/index.html", "It lies deep.");
    // What lies in it is heard of from now on.
    network.edit("content/wind/deep/er/en.md", text("Deep", "It lies deeper."));
    network.shows("north/current/er/index.html", "It lies deeper.");
    fs::rename(network.at("content/wind"), network.outside("in/wind")).expect("moved out");
    network.wait(&["content/wind"]);
    network.lacks("north/current/wind/index.html");
    network.lacks("north/current/er/index.html");
    assert_eq!(network.fates("content/wind/en.md"), ["accepted", "removed"]);
    network.is_like_new();
}

#[test]
fn fault_021_folders_that_are_filled_as_they_are_made() {
    let network = Network::published();
    for nth in 0..60 {
        let folder = format!("content/d{nth}/e/f");
        network.write(&format!("{folder}/article.toml"), "date = 2022-08-01\n");
        network.write(&format!("{folder}/en.md"), text("Race", &format!("Number {nth}.")));
        network.write(&format!("content/d{nth}/x/en.md"), text("Race", "Without a day."));
    }
    // Nobody asks for it: what the system does not tell must be found.
    network.until("all are there", |n| n.health()["articles"] == 122);
    network.is_like_new();
}

#[test]
fn fault_022_a_folder_that_is_renamed_while_it_is_published() {
    let network = Network::published();
    for nth in 0..30 {
        network.write(EN, kites(&format!("Pass {nth}.")));
        network.rename("content/kites", "content/dragons");
        let release = network.releases();
        network.rename("content/dragons", "content/kites");
        if nth % 10 == 0 {
            network.until("a release", |n| n.releases() > release);
        }
    }
    network.wait(&[]);
    network.shows(PAGE, "Pass 29.");
    network.is_like_new();
    network.is_whole();
}

#[test]
fn fault_027_a_language_that_is_not_configured() {
    let network = Network::published();
    network.edit("content/kites/de.md", kites("In no language."));
    network.edit("locales/de/site.ftl", "site-name = X\n");
    network.goes_on("The others go on.");
    let check = network.hexapla(&["check"]);
    let said = String::from_utf8_lossy(&[check.stdout, check.stderr].concat()).into_owned();
    assert!(said.contains("unknown-variant-locale"), "{said}");
    network.is_like_new();
}

#[test]
fn a_text_that_turned_invalid_keeps_its_last_good_words() {
    let mut network = Network::published();
    network.edit(EN, kites("The last good words."));
    network.shows(PAGE, "The last good words.");
    network.edit(EN, broken("Unclosed."));
    assert_eq!(network.fates(EN), ["accepted", "kept-last-good front-matter-unclosed"]);
    assert_eq!(network.health()["lastGood"], 1);
    network.goes_on("The other one goes on.");
    let shown = |network: &Network| network.public(PAGE).expect("a page");
    assert!(shown(&network).contains("The last good words."));
    // Also after an orderly end, and after a power cut.
    network.end();
    network.start(&["--publish"]);
    assert!(network.has_said("kept"));
    network.goes_on("After a restart.");
    assert!(shown(&network).contains("The last good words."));
    network.kill();
    network.start(&["--publish"]);
    network.goes_on("After a power cut.");
    assert!(shown(&network).contains("The last good words."));
    assert_eq!(network.health()["lastGood"], 1);
    // Whoever mends it is shown at once.
    network.edit(EN, kites("Mended words."));
    network.shows(PAGE, "Mended words.");
    assert_eq!(network.health()["lastGood"], 0);
    network.is_like_new();
}

#[test]
fn what_was_edited_while_nobody_watched_is_the_last_good_text() {
    let mut network = Network::published();
    network.edit(EN, kites("While it was watched."));
    network.end();
    network.write(EN, kites("While nobody watched."));
    network.start(&["--publish"]);
    network.shows(PAGE, "While nobody watched.");
    network.edit(EN, broken("Unclosed."));
    network.goes_on("Later.");
    assert!(network.public(PAGE).expect("a page").contains("While nobody watched."));
    // What was broken while nobody watched, too.
    network.edit(EN, kites("Mended."));
    network.shows(PAGE, "Mended.");
    network.kill();
    network.write(EN, broken("Unclosed again."));
    network.start(&["--publish"]);
    network.goes_on("Later still.");
    assert!(network.public(PAGE).expect("a page").contains("Mended."));
}

#[test]
fn templates_catalogs_and_metadata_reach_the_page() {
    let network = Network::published();
    network.edit(
        "locales/en/site.ftl",
        "site-name = The kite-flyers\nsite-tagline = T\ntopic-report = R\n",
    );
    network.shows(PAGE, "The kite-flyers");
    let template = "{% extends \"base.html\" %}{% block main %}<h1>Our own: {{ t(\"not-found-title\") }}</h1>{% endblock %}";
    network.edit("sections/north/templates/not-found.html", template);
    network.shows("north/current/404.html", "<h1>Our own: ");
    network.edit("sections/north/static/humans.txt", "Made by hand.\n");
    network.shows("north/current/humans.txt", "Made by hand.");
    network.edit(
        "content/kites/article.toml",
        "date = 2022-07-28\ntopics = [\"report\"]\n[facts]\ndays = 77\n",
    );
    network.shows(PAGE, "A kite needs 77 days");
    network.is_like_new();
    for path in ["sections/north/templates/not-found.html", "sections/north/static/humans.txt"] {
        fs::remove_file(network.at(path)).expect("removed");
        network.wait(&[path]);
    }
    network.lacks("north/current/humans.txt");
    network.is_like_new();
}

#[test]
fn fault_002_metadata_that_was_emptied_loses_no_embargo() {
    let network = Network::published();
    network.write(
        "content/secret/article.toml",
        "date = 2022-08-01\nembargo = 2099-01-01T00:00:00Z\n",
    );
    network.edit("content/secret/en.md", text("Secret", "Not before its time."));
    network.edit("content/secret/article.toml", "");
    network.goes_on("Another change.");
    assert_eq!(network.public("north/current/secret/index.html"), None);
    assert_eq!(network.health()["lastGood"], 1);
    // Whoever means it writes what he means.
    network.edit("content/secret/article.toml", "date = 2022-08-01\n");
    network.shows("north/current/secret/index.html", "Not before its time.");
}
