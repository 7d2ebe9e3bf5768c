//! The inbox with a daemon that looks after it.

mod faults;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::intake_archives::zipped;
use super::super::support::base;
use super::{EN, Network};

const FR: &str = "content/kites/fr.md";
const SENT: &str = "inbox/kites.fr.md";
const LETTER: &str = "inbox/kites.fr.md.receipt.md";

/// Names that programs give to what they keep for themselves or have not finished.
pub(super) const JUNK: [&str; 14] = [
    ".syncthing.kites.fr.md.tmp",
    "~syncthing~kites.fr.md.tmp",
    "kites.fr.md.part",
    "kites.fr.md.filepart",
    "kites.fr.md.partial",
    "kites.fr.md.crdownload",
    ".kites.fr.md.swp",
    "kites.fr.md~",
    "4913",
    "~$kites.fr.docx",
    ".~lock.kites.fr.odt#",
    ".DS_Store",
    ".stversions/kites.fr.md",
    ".git/config",
];

/// The French text with another last paragraph.
fn french(more: &str) -> String {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// A network with an inbox and a daemon.
fn network() -> Network {
    let mut network = Network::new();
    fs::create_dir_all(network.at("inbox")).expect("made");
    network.start(&[]);
    network
}

impl Network {
    /// Waits until a file of the inbox is in its place and its letter is there.
    fn takes(&self, sent: &str, place: &str, mark: &str) {
        let has = |network: &Self| {
            fs::read_to_string(network.at(place)).is_ok_and(|text| text.contains(mark))
                && !network.at(sent).exists()
                && network.at(&format!("{sent}.receipt.md")).exists()
        };
        self.until(&format!("{sent} is taken over as {place} with “{mark}”"), has);
    }

    /// Waits until a file of the inbox is answered and left where it is.
    fn holds(&self, sent: &str, mark: &str) {
        let letter = format!("{sent}.receipt.md");
        let has = |network: &Self| {
            fs::read_to_string(network.at(&letter)).is_ok_and(|text| text.contains(mark))
        };
        self.until(&format!("{letter} says “{mark}”"), has);
        assert!(self.at(sent).exists(), "{}", self.everything());
    }

    /// Something else is delivered, and taken over: whatever else lies there does not stand in the way.
    fn still_takes(&self, mark: &str) {
        let text = format!("+++\nheadline = \"Entier\"\n+++\n\n{mark}\n");
        self.write("inbox/sound.fr.md", text);
        self.takes("inbox/sound.fr.md", "content/sound/fr.md", mark);
    }

    /// What lies below the inbox.
    fn inbox(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut pending = vec![self.at("inbox")];
        while let Some(here) = pending.pop() {
            for entry in fs::read_dir(here).into_iter().flatten().flatten() {
                match entry.path() {
                    path if path.is_dir() && !path.is_symlink() => pending.push(path),
                    path => found.push(path),
                }
            }
        }
        let short = |path: PathBuf| {
            path.strip_prefix(self.at("inbox")).expect("below").display().to_string()
        };
        let mut found: Vec<String> = found.into_iter().map(short).collect();
        found.sort();
        found
    }
}

#[test]
fn what_is_dropped_is_taken_over_answered_and_shown() {
    let mut network = network();
    network.write(SENT, french("Un premier mot."));
    network.takes(SENT, FR, "Un premier mot.");
    assert!(network.read("lock/kites/fr.lock").starts_with("hexapla-lock"));
    // A text with an error is answered, and its letter becomes another one when it is mended.
    network.write(SENT, french("Un mot sur { $personne }."));
    network.holds(SENT, "{ $personne }");
    assert!(network.read(FR).contains("Un premier mot."));
    network.write(SENT, french("Un deuxième mot."));
    network.takes(SENT, FR, "Un deuxième mot.");
    network.until("the letter is another one", |network| {
        !network.read(LETTER).contains("{ $personne }")
    });
    // Whoever waits for the file waits until it is shown.
    network.write(SENT, french("Un troisième mot."));
    network.wait(&[SENT]);
    assert!(network.read(FR).contains("Un troisième mot."));
    let taken = |fate: &String| fate.starts_with("accepted") || fate.starts_with("faulty");
    assert!(network.fates(FR).iter().any(taken), "{:?}", network.fates(FR));
    assert_eq!(
        network.fates(SENT),
        ["delivered", "answered unknown-fact", "delivered", "delivered"]
    );
    // Each text that was replaced is kept.
    let kept = network.hexapla(&["restore", FR]);
    let kept = String::from_utf8_lossy(&kept.stdout).into_owned();
    assert_eq!(kept.matches("another text took its place").count(), 3, "{kept}");
    network.end();
}

#[test]
fn a_letter_goes_with_the_file_that_it_is_about() {
    let network = network();
    network.write(SENT, french("Un mot sur { $personne }."));
    network.holds(SENT, "{ $personne }");
    fs::remove_file(network.at(SENT)).expect("removed");
    network.until("the letter is gone", |network| network.inbox().is_empty());
    // What is taken away while nobody looks is noticed later.
    network.write(SENT, french("Un mot sur { $personne }."));
    network.holds(SENT, "{ $personne }");
    network.still_takes("Un mot entier.");
    assert_eq!(
        network.inbox(),
        ["kites.fr.md", "kites.fr.md.receipt.md", "sound.fr.md.receipt.md"]
    );
}

#[test]
fn what_waits_is_looked_at_again_when_the_network_has_changed() {
    let network = network();
    network.write("inbox/lanterns.fr.md", "+++\nheadline = \"Lanternes\"\n+++\n\nUn mot.\n");
    network.holds("inbox/lanterns.fr.md", "«");
    network.write("content/lanterns/article.toml", "date = 2022-08-01\n");
    network.write("content/lanterns/en.md", super::text("Lanterns", "A word."));
    network.takes("inbox/lanterns.fr.md", "content/lanterns/fr.md", "Un mot.");
}

#[test]
fn an_inbox_that_comes_later_is_found() {
    let mut network = Network::new();
    network.start(&[]);
    network.write(SENT, french("Un mot."));
    network.takes(SENT, FR, "Un mot.");
    // So is one that is taken away and put back.
    network.rename("inbox", "elsewhere");
    network.write("elsewhere/kites.fr.md", french("Un autre mot."));
    network.rename("elsewhere", "inbox");
    network.takes(SENT, FR, "Un autre mot.");
    // One that was deleted is missed by nobody but its owner.
    fs::remove_dir_all(network.at("inbox")).expect("removed");
    network.edit(EN, super::kites("Another original."));
    assert!(!network.at("inbox").exists(), "{:?}", network.inbox());
    network.write(SENT, french("Un dernier mot."));
    network.takes(SENT, FR, "Un dernier mot.");
    network.end();
}

#[test]
fn an_inbox_in_folders_that_come_later_is_found() {
    let mut network =
        Network::with(&format!("\n[inbox]\nfolder = \"post/desk/in\"\n{}", super::WATCH));
    network.start(&[]);
    network.write("post/x.txt", "x");
    network.write("post/desk/in/kites.fr.md", french("Un mot."));
    network.takes("post/desk/in/kites.fr.md", FR, "Un mot.");
    network.rename("post/desk", "post/away");
    network.write("post/away/in/kites.fr.md", french("Un autre mot."));
    network.rename("post/away", "post/desk");
    network.takes("post/desk/in/kites.fr.md", FR, "Un autre mot.");
    // What lies beside it was not sent.
    network.write("post/desk/sound.fr.md", french("Un son."));
    network.write("post/desk/in/kites.fr.md", french("Un dernier mot."));
    network.takes("post/desk/in/kites.fr.md", FR, "Un dernier mot.");
    assert!(network.at("post/desk/sound.fr.md").exists());
    assert!(!network.at("post/desk/sound.fr.md.receipt.md").exists());
    network.end();
}

#[test]
fn who_waits_for_a_file_that_nobody_has_sent_is_told_so() {
    let mut network = network();
    let waits = |network: &Network, paths: &[&str]| {
        let waited = network.hexapla(&[&["wait", "--timeout", "60s"], paths].concat());
        (waited.status.code(), String::from_utf8_lossy(&waited.stderr).into_owned())
    };
    let (code, said) = waits(&network, &["inbox/nowhere.md"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("inbox/nowhere.md"), "{said}");
    // One of several is enough, and folders are no exception.
    network.write(SENT, french("Un mot."));
    for paths in [&[SENT, "inbox/nowhere.md"][..], &["inbox/july"], &["inbox/july/kites.fr.md", EN]]
    {
        assert_eq!(waits(&network, paths).0, Some(2), "{paths:?}");
    }
    // What is taken meanwhile is not unknown, nor is what was taken or answered before, whatever became of it.
    network.takes(SENT, FR, "Un mot.");
    network.write("inbox/july/sound.fr.md", french("Un son."));
    network.write("inbox/july/lanterns.fr.md", french("Une lanterne."));
    network.wait(&["inbox/july"]);
    network.until("the folder is answered", |network| {
        network.at("inbox/july/lanterns.fr.md.receipt.md").exists()
    });
    let known =
        [SENT, "inbox/july", "inbox/july/sound.fr.md", "inbox/july/lanterns.fr.md", "inbox", "."];
    network.wait(&known);
    fs::remove_dir_all(network.at("inbox")).expect("removed");
    network.wait(&known);
    // Another daemon does not know it any more, and the log does.
    network.end();
    network.start(&[]);
    network.wait(&known);
    network.write("inbox/kites.fr.md", french("Un autre mot."));
    network.wait(&["inbox/july", SENT, "inbox/july/sound.fr.md"]);
    assert!(network.read(FR).contains("Un autre mot."));
    assert_eq!(waits(&network, &[SENT, "inbox/july/nowhere.md"]).0, Some(2));
    // A text that is gone is taken in as it is.
    network.wait(&["content/nowhere/en.md"]);
}

#[test]
fn what_cannot_be_written_stays_and_is_tried_again() {
    let network = network();
    // Something else stands where the text belongs.
    fs::create_dir_all(network.at("content/sound/fr.md/x")).expect("made");
    let text = "+++\nheadline = \"Entier\"\n+++\n\nUn mot entier.\n";
    network.write("inbox/sound.fr.md", text);
    network.until("it is told", |network| {
        network.fates("inbox/sound.fr.md").iter().any(|fate| fate.starts_with("failed"))
    });
    assert_eq!(network.read("inbox/sound.fr.md"), text);
    fs::remove_dir_all(network.at("content/sound/fr.md")).expect("removed");
    network.takes("inbox/sound.fr.md", "content/sound/fr.md", "Un mot entier.");
    let fates = network.fates("inbox/sound.fr.md");
    assert_eq!(fates.iter().filter(|fate| fate.starts_with("failed")).count(), 1, "{fates:?}");
}

#[test]
fn what_the_daemon_was_killed_over_is_taken_up_again() {
    let mut network = network();
    let mut sent = BTreeMap::new();
    for round in 0..6 {
        let mark = format!("Tour numéro {round}.");
        network.write(SENT, french(&mark));
        sent.insert(round, mark.clone());
        network.kill();
        network.start(&[]);
        network.takes(SENT, FR, &mark);
    }
    // Every earlier text is kept.
    let kept = network.hexapla(&["restore", FR]);
    let kept = String::from_utf8_lossy(&kept.stdout).into_owned();
    assert_eq!(kept.matches("took its place").count(), 6, "{kept}");
    network.end();
}

#[test]
fn an_archive_waits_for_what_has_to_be_mended_and_nothing_of_it_is_taken_twice() {
    let network = network();
    let archive = |arabic: &str| {
        let ar = String::from_utf8(base()["content/kites/ar.md"].clone()).expect("text");
        let ar = format!("{ar}\n{arabic}\n");
        zipped(&[("kites.fr.md", french("Un mot.").as_bytes()), ("kites.ar.md", ar.as_bytes())])
    };
    network.write("inbox/july.zip", archive("كلمة عن { $nobody }."));
    network.holds("inbox/july.zip", "{ $nobody }");
    network.until("the other text is taken", |network| network.read(FR).contains("Un mot."));
    // A newer text comes by itself, and stays when the archive is looked at again.
    network.write(SENT, french("Un mot plus récent."));
    network.takes(SENT, FR, "Un mot plus récent.");
    network.still_takes("Un mot entier.");
    network.write("inbox/july.zip", archive("كلمة عن الجميع."));
    network.wait(&["inbox/july.zip"]);
    assert!(network.read("content/kites/ar.md").contains("كلمة عن الجميع."));
    assert!(network.read(FR).contains("Un mot plus récent."));
    network.until("the archive is gone, and its letter says thanks", |network| {
        !network.at("inbox/july.zip").exists()
            && network.read("inbox/july.zip.receipt.md").contains("<!-- ✓ ")
    });
    assert_eq!(network.fates("inbox/july.zip/kites.fr.md"), ["delivered"]);
    assert_eq!(network.fates("inbox/july.zip/kites.ar.md"), ["answered unknown-fact", "delivered"]);
    // One that is no archive is answered, and its letter goes with it.
    network.write("inbox/other.zip", b"PK\x03\x04 and no more");
    network.holds("inbox/other.zip", "ZIP");
    fs::remove_file(network.at("inbox/other.zip")).expect("removed");
    network
        .until("its letter is gone", |network| !network.at("inbox/other.zip.receipt.md").exists());
}

#[test]
fn an_older_text_never_takes_the_place_of_a_newer_one_unasked() {
    let network = network();
    // A delivery's folder is waited for; what comes by itself is not.
    network.write("inbox/july/kites.fr.md", french("Le plus ancien."));
    network.write(SENT, french("Le plus récent."));
    network.holds(SENT, "july/kites.fr.md");
    network.holds("inbox/july/kites.fr.md", "kites.fr.md");
    network.still_takes("Un mot entier.");
    assert!(!network.read(FR).contains("Le plus"));
}

#[test]
fn nothing_but_letters_is_written_where_people_look() {
    let network = network();
    network.write(SENT, french("Un mot."));
    network.takes(SENT, FR, "Un mot.");
    network.write(SENT, french("Un mot sur { $personne }."));
    network.holds(SENT, "{ $personne }");
    let told: Vec<String> = network
        .log()
        .iter()
        .filter_map(|line| line["path"].as_str().map(str::to_owned))
        .filter(|path| path.contains(".new"))
        .collect();
    assert_eq!(told, Vec::<String>::new());
}

/// Whoever ends the daemon while hundreds of deliveries are judged does not wait for them, and nobody waits for ever.
#[test]
fn it_ends_while_hundreds_are_judged_and_new_ones_go_before_them() {
    let mut network = network();
    for nth in 0..400 {
        network.write(&format!("inbox/unknown {nth}.fr.md"), french("Un mot."));
    }
    // At whatever moment: some are judged, others wait.
    for pause in [0, 150, 400, 900] {
        std::thread::sleep(std::time::Duration::from_millis(pause));
        network.end();
        network.start(&[]);
    }
    network.write(SENT, french("Un mot avant tous les autres."));
    network.until("it is taken", |network| network.read(FR).contains("avant tous les autres"));
    network.until("all are answered", |network| {
        let lies = fs::read_dir(network.at("inbox")).expect("an inbox");
        lies.filter(|own| own.as_ref().is_ok_and(|own| is_letter(&own.path()))).count() > 400
    });
}

fn is_letter(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".receipt.md")
}
