//! Rows 1–27: how programs save and send, and what they leave about.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use super::super::{Network, stamp, text};
use super::{AR, FR, Trial, accepted, arabic, french, held, left};

#[test]
fn fault_002_nothing_in_a_file_is_answered() {
    let trial = Trial::of([
        held("kites.fr.md", "", "Le fichier est vide"),
        held("kites.ar.md", " \n\n\t\r\n", "لا شيء"),
    ]);
    trial.tried();
}

/// Emptied, then written.
fn emptied(place: &Path, bytes: &[u8]) {
    fs::write(place, "").expect("emptied");
    fs::write(place, bytes).expect("written");
}

/// Under another name, then renamed.
fn renamed(place: &Path, bytes: &[u8]) {
    let other = place.with_file_name(".kites.ar.md.Xa7Qp2");
    fs::write(&other, bytes).expect("written");
    fs::rename(other, place).expect("renamed");
}

/// Through the mapped memory of a file, which tells no writing.
fn mapped(place: &Path, bytes: &[u8]) {
    let script = "import mmap,sys\np,t=sys.argv[1],sys.argv[2].encode()\nf=open(p,'wb');f.truncate(len(t));f.close()\nf=open(p,'r+b');m=mmap.mmap(f.fileno(),len(t));m[:]=t;m.flush();m.close();f.close()\n";
    let bytes = std::str::from_utf8(bytes).expect("text");
    let done = Command::new("python3").args(["-c", script]).arg(place).arg(bytes).status();
    assert!(done.expect("python").success());
}

#[test]
fn fault_003_004_005_saves_of_every_kind_are_taken_whole() {
    let english = "+++\nheadline = \"Sound\"\n+++\n\nA mapped word.\n";
    let trial = Trial::of([
        accepted("kites.fr.md", french("Un mot."), (FR, "Un mot.")).by(emptied),
        accepted("kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")).by(renamed),
        accepted("sound.en.md", english, ("content/sound/en.md", "A mapped word.")).by(mapped),
    ]);
    trial.tried();
}

#[test]
fn fault_006_010_011_012_013_014_what_programs_keep_for_themselves_is_nobody_s() {
    let own = super::super::inbox::JUNK;
    let dangling = |network: &Network| {
        symlink("anna@host.1234", network.at("inbox/.#kites.fr.md")).expect("a link");
    };
    let trial = Trial::of(own.map(|name| left(name, french("Pas fini.")))).with(&dangling);
    let (once, watched, _) = trial.tried();
    for network in [&once, &watched] {
        assert!(network.at("inbox/.#kites.fr.md").is_symlink());
    }
}

#[test]
fn fault_007_008_009_second_versions_are_for_a_person() {
    let names = [
        "kites.fr.sync-conflict-20260722-120000-ABCDEFG.md",
        "kites.fr (Anna's conflicted copy 2026-07-22).md",
        "kites.fr (conflicted copy 2026-07-22 120000).md",
    ];
    // What is right lies there as well.
    let copies = names.map(|name| held(name, french("Une autre version."), "kites.fr.md"));
    let right = accepted("kites.fr.md", french("La bonne."), (FR, "La bonne."));
    Trial::of(copies.into_iter().chain([right])).tried();
}

#[test]
fn fault_015_016_times_say_nothing_and_bytes_everything() {
    let network = Network::new();
    let sent = network.at("inbox/kites.fr.md");
    let (wrong, mended) = ("Un mot sur { $personne }.", "Un mot sur la personne..");
    let (wrong, mended) = (french(wrong), french(&format!("{mended}.")));
    assert_eq!(wrong.len(), mended.len());
    // The second time it is only touched, and the third time it is another one of the same size and age.
    let times = [(&wrong, 1_600_000_000), (&wrong, 1_500_000_000), (&mended, 1_500_000_000)];
    for ((text, seconds), code) in times.into_iter().zip([Some(1), Some(1), Some(0)]) {
        network.write("inbox/kites.fr.md", text);
        stamp(&sent, seconds);
        assert_eq!(network.hexapla(&["intake"]).status.code(), code);
    }
    assert_eq!(network.read(FR), mended);
}

#[test]
fn fault_017_texts_of_long_ago_and_of_times_to_come_are_taken() {
    fn long_ago(place: &Path, bytes: &[u8]) {
        fs::write(place, bytes).expect("written");
        stamp(place, 0);
    }
    fn to_come(place: &Path, bytes: &[u8]) {
        fs::write(place, bytes).expect("written");
        stamp(place, 4_070_908_800);
    }
    let trial = Trial::of([
        accepted("kites.fr.md", french("Jadis."), (FR, "Jadis.")).by(long_ago),
        accepted("kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")).by(to_come),
    ]);
    trial.tried();
}

#[test]
fn fault_018_019_020_many_at_once_and_folders_in_folders_are_all_taken() {
    let network = Network::new();
    for n in 0..200 {
        network.write(&format!("content/n{n}/article.toml"), "date = 2022-08-01\n");
        network.write(&format!("content/n{n}/en.md"), text("Number", "A word."));
        let folder = ["", "july/", "july/more/", "fr/"][n % 4];
        let own = format!("+++\nheadline = \"N {n}\"\n+++\n\nUn mot.\n");
        network.write(&format!("inbox/{folder}n{n}.fr.md"), own);
    }
    let output = network.hexapla(&["intake"]);
    assert_eq!(output.status.code(), Some(0));
    for n in 0..200 {
        assert!(network.read(&format!("content/n{n}/fr.md")).contains(&format!("N {n}\"")));
    }
    let left = super::below(&network.at("inbox"));
    let is_letter = |path: &std::path::PathBuf| path.to_string_lossy().ends_with(".receipt.md");
    assert!(left.len() == 200 && left.iter().all(is_letter), "{left:?}");
}

#[test]
fn fault_020_what_comes_in_a_folder_that_is_moved_in_is_taken() {
    let trial = Trial::of([
        accepted("kites.fr.md", french("Un mot de juillet."), (FR, "Un mot de juillet.")),
        accepted("more/kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
        held("more/kites.tlh.md", french("x"), "kites.fr.md"),
    ]);
    trial.together().tried();
}

#[test]
fn fault_026_two_translators_texts_for_one_place_are_for_a_person() {
    let trial = Trial::of([
        held("anna/kites.fr.md", french("De la part d’Anna."), "july/boris/kites.fr.md"),
        held("boris/kites.fr.md", french("De la part de Boris."), "july/anna/kites.fr.md"),
    ]);
    let (once, watched, _) = trial.together().tried();
    // Both letters show what both say.
    for network in [&once, &watched] {
        for own in ["anna", "boris"] {
            let letter = network.read(&format!("inbox/july/{own}/kites.fr.md.receipt.md"));
            for said in ["      De la part d’Anna.", "      De la part de Boris."] {
                assert!(letter.contains(said), "{letter}");
            }
        }
    }
}

#[test]
fn fault_027_folders_of_languages_that_nobody_has_are_answered() {
    let trial = Trial::of([
        held("xx/kites.md", french("Un mot."), "kites.fr.md"),
        held("tlh/kites.md", french("Deux."), "kites.fr.md"),
        held("nb/sound.md", french("Trois."), "sound.fr.md"),
    ]);
    trial.tried();
}
