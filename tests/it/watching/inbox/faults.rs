//! Rows 1–37 of the catalogue of faults as they concern the inbox.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::symlink;

use super::super::{Network, SLOW, stamp, text};
use super::{FR, JUNK, LETTER, SENT, french, network};

#[test]
fn fault_001_a_delivery_that_is_still_written_is_waited_for() {
    let mut network = Network::with(SLOW);
    fs::create_dir_all(network.at("inbox")).expect("made");
    network.start(&[]);
    let whole = french("Un dernier mot.");
    let (first, rest) = whole.split_at(whole.len() / 2);
    let mut file = fs::File::create(network.at(SENT)).expect("a file");
    file.write_all(first.as_bytes()).expect("written");
    file.flush().expect("written");
    network.still_takes("Un mot entier.");
    assert!(
        !network.at(LETTER).exists() && network.at(SENT).exists(),
        "{:?} {:?} {}",
        network.inbox(),
        fs::read_to_string(network.at(LETTER)),
        network.everything()
    );
    file.write_all(rest.as_bytes()).expect("written");
    drop(file);
    network.takes(SENT, FR, "Un dernier mot.");
}

#[test]
fn fault_002_an_empty_delivery_is_answered() {
    let network = network();
    network.write(SENT, "");
    network.holds(SENT, "rien");
    network.write(SENT, french("Un mot."));
    network.takes(SENT, FR, "Un mot.");
}

#[test]
fn fault_003_004_005_saves_of_every_kind_are_one_delivery() {
    let network = network();
    // Emptied, then written.
    network.write(SENT, "");
    network.write(SENT, french("Un."));
    network.takes(SENT, FR, "Un.");
    // Under another name, then renamed.
    network.write("inbox/.kites.fr.md.Xa7Qp2", french("Deux."));
    network.rename("inbox/.kites.fr.md.Xa7Qp2", SENT);
    network.takes(SENT, FR, "Deux.");
    // Through the mapped memory of a file, which tells no writing.
    let script = "import mmap,sys\np,t=sys.argv[1],sys.argv[2].encode()\nf=open(p,'wb');f.truncate(len(t));f.close()\nf=open(p,'r+b');m=mmap.mmap(f.fileno(),len(t));m[:]=t;m.flush();m.close();f.close()\n";
    let place = network.at(SENT);
    let done = std::process::Command::new("python3")
        .args(["-c", script, place.to_str().expect("text"), &french("Trois.")])
        .status();
    assert!(done.expect("python").success());
    network.takes(SENT, FR, "Trois.");
    assert_eq!(network.inbox(), ["kites.fr.md.receipt.md"]);
}

#[test]
fn fault_006_010_011_012_013_014_what_programs_keep_for_themselves_is_left_alone() {
    let network = network();
    let junk = JUNK;
    for name in junk {
        network.write(&format!("inbox/{name}"), french("Pas fini."));
    }
    symlink("anna@host.1234", network.at("inbox/.#kites.fr.md")).expect("a link");
    network.still_takes("Un mot entier.");
    let mut wanted: Vec<String> = junk.iter().map(|name| (*name).to_owned()).collect();
    wanted.extend([".#kites.fr.md".to_owned(), "sound.fr.md.receipt.md".to_owned()]);
    wanted.sort();
    assert_eq!(network.inbox(), wanted, "nobody is answered, and nothing is touched");
    // They are listed; what every folder has is not worth a word.
    network
        .until("they are listed", |network| network.fates("inbox/kites.fr.md.part") == ["ignored"]);
}

#[test]
fn fault_007_008_009_second_versions_are_held() {
    let network = network();
    for name in [
        "kites.fr.sync-conflict-20260722-120000-ABCDEFG.md",
        "kites.fr (Anna's conflicted copy 2026-07-22).md",
        "kites.fr (conflicted copy 2026-07-22 120000).md",
    ] {
        let sent = format!("inbox/{name}");
        network.write(&sent, french("Une autre version."));
        network.holds(&sent, "kites.fr.md");
    }
    network.still_takes("Un mot entier.");
    assert!(!network.read(FR).contains("Une autre version."));
}

#[test]
fn fault_015_016_017_times_say_nothing_and_bytes_everything() {
    let network = network();
    network.write(SENT, french("Un mot sur { $personne }."));
    network.holds(SENT, "{ $personne }");
    for seconds in [0, 4_070_908_800] {
        stamp(&network.at(SENT), seconds);
        network.still_takes(&format!("Un mot à {seconds}."));
    }
    let answers = network.fates(SENT).len();
    assert_eq!(answers, 1, "{:?}", network.fates(SENT));
    // As many bytes as before, written as long ago.
    let same = french("Un mot sur la personne.....");
    let old = french("Un mot sur { $personne }.");
    assert_eq!(same.len(), old.len() + 2);
    let same = same.replace("....", "..");
    assert_eq!(same.len(), old.len());
    network.write(SENT, same);
    stamp(&network.at(SENT), 4_070_908_800);
    network.takes(SENT, FR, "Un mot sur la personne");
}

#[test]
fn fault_018_019_020_021_many_at_once_are_all_taken() {
    let network = network();
    let languages = ["fr", "ar"];
    for n in 0..200 {
        network.write(&format!("content/n{n}/article.toml"), "date = 2022-08-01\n");
        network.write(&format!("content/n{n}/en.md"), text("Number", "A word."));
    }
    network.wait(&["content"]);
    let words = |locale: &str| match locale {
        "fr" => "Un mot.",
        _ => "كلمة.",
    };
    // A folder is moved in whole, others grow where they are, and names change in a storm.
    for n in 0..200 {
        for locale in languages {
            let text = format!("+++\nheadline = \"N {n} {locale}\"\n+++\n\n{}\n", words(locale));
            let folder = match n % 3 {
                0 => network.outside("moved"),
                1 => network.at(&format!("inbox/deep/er/{locale}")),
                _ => network.at("inbox"),
            };
            fs::create_dir_all(&folder).expect("made");
            let own = folder.join(format!("n{n}.{locale}.md"));
            let other = folder.join(format!("n{n}.{locale}.txt.part"));
            fs::write(&other, text).expect("written");
            fs::rename(other, own).expect("renamed");
        }
    }
    fs::rename(network.outside("moved"), network.at("inbox/moved")).expect("moved");
    network.until("all of them are in their places", |network| {
        let there = |n: u32| {
            languages.iter().all(|locale| network.at(&format!("content/n{n}/{locale}.md")).exists())
        };
        (0..200).all(there)
    });
    network.until("nothing but letters is left", |network| {
        network.inbox().iter().all(|name| name.ends_with(".receipt.md"))
    });
    assert_eq!(network.inbox().len(), 400);
}

#[test]
fn fault_020_a_delivery_s_folder_is_taken_when_it_is_whole() {
    let network = network();
    network.write("inbox/july/kites.fr.md", french("Un mot de juillet."));
    network.write("inbox/july/sound.fr.md.part", "+++\nheadline");
    network.still_takes("Un mot entier.");
    assert!(!network.read(FR).contains("juillet"), "a part of it is still on its way");
    network
        .write("inbox/july/sound.fr.md.part", "+++\nheadline = \"Juillet\"\n+++\n\nEn juillet.\n");
    network.rename("inbox/july/sound.fr.md.part", "inbox/july/sound.fr.md");
    network.takes("inbox/july/kites.fr.md", FR, "Un mot de juillet.");
    network.takes("inbox/july/sound.fr.md", "content/sound/fr.md", "En juillet.");
}

#[test]
fn fault_026_two_texts_for_one_place_are_held_together() {
    let network = network();
    network.write("inbox/anna/kites.fr.md", french("De la part d’Anna { $x }."));
    network.holds("inbox/anna/kites.fr.md", "{ $x }");
    network.write("inbox/boris/kites.fr.md", french("De la part de Boris."));
    network.holds("inbox/boris/kites.fr.md", "anna/kites.fr.md");
    network.holds("inbox/anna/kites.fr.md", "boris/kites.fr.md");
    network.still_takes("Un mot entier.");
    assert!(!network.read(FR).contains("Boris"));
    // One of them gives way.
    fs::remove_file(network.at("inbox/anna/kites.fr.md")).expect("removed");
    network.takes("inbox/boris/kites.fr.md", FR, "Boris");
    // Also if both are fine, and nothing else happens.
    network.write("inbox/july/kites.fr.md", french("En juillet."));
    network.write("inbox/june/kites.fr.md", french("En juin."));
    network.holds("inbox/july/kites.fr.md", "june/kites.fr.md");
    network.holds("inbox/june/kites.fr.md", "july/kites.fr.md");
    fs::remove_file(network.at("inbox/june/kites.fr.md")).expect("removed");
    network.takes("inbox/july/kites.fr.md", FR, "En juillet.");
}

#[test]
fn fault_027_a_language_that_nobody_has_is_answered() {
    let network = network();
    network.write("inbox/xx/kites.md", french("Un mot."));
    network.holds("inbox/xx/kites.md", "kites");
    network.still_takes("Un mot entier.");
}

#[test]
fn fault_028_to_037_what_is_no_file_is_left_alone_and_nothing_outside_is_read() {
    let network = network();
    let fifo = std::process::Command::new("mkfifo").arg(network.at("inbox/kites.fr.md")).status();
    assert!(fifo.expect("mkfifo").success());
    fs::write(network.outside("secret.md"), french("Un secret.")).expect("written");
    symlink(network.outside("secret.md"), network.at("inbox/kites (français).md")).expect("a link");
    symlink("loop", network.at("inbox/loop")).expect("a link");
    symlink("..", network.at("inbox/up")).expect("a link");
    let sparse = fs::File::create(network.at("inbox/sound.ar.md")).expect("a file");
    sparse.set_len(10 << 30).expect("sparse");
    drop(sparse);
    network.holds("inbox/sound.ar.md", "sound.ar.md");
    network.still_takes("Un mot entier.");
    assert!(!network.read(FR).contains("secret"));
    assert!(network.at("inbox/kites (français).md").is_symlink());
}
