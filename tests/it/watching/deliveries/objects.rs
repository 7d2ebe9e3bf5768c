//! Rows 28–41: what is no file, and files that no text is like.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use super::super::Network;
use super::super::barred::{given_away, skipped};
use super::super::limits::hindered;
use super::{AR, FR, Trial, WHOLE, accepted, arabic, french, held};

/// Pipes, sockets, devices and links, all with names that an article would have.
fn strange(network: &Network) {
    let at = |name: &str| network.at(&format!("inbox/{name}"));
    let made = Command::new("mkfifo").arg(at("kites.fr.md")).status();
    assert!(made.expect("mkfifo").success());
    // Its name may be longer than a socket's address.
    let socket = network.outside("s");
    drop(UnixListener::bind(&socket).expect("a socket"));
    fs::rename(socket, at("Kites fr.md")).expect("moved");
    // Only the computer's owner can make one.
    let _ = Command::new("mknod").arg(at("kites_fr.md")).args(["c", "1", "5"]).output();
    symlink("loop", at("loop")).expect("a link");
    symlink("..", at("up")).expect("a link");
    // A folder that became a link.
    fs::create_dir_all(network.outside("other")).expect("made");
    fs::write(network.outside("other/kites.md"), french("Un secret.")).expect("written");
    symlink(network.outside("other"), at("fr")).expect("a link");
}

#[test]
fn fault_028_029_030_031_032_034_what_is_no_file_is_left_alone() {
    fn linked(place: &Path, bytes: &[u8]) {
        fs::write(place.with_file_name("../secret.md"), bytes).expect("written");
        symlink("../secret.md", place).expect("a link");
    }
    fn to_the_system(place: &Path, _: &[u8]) {
        symlink("/etc/passwd", place).expect("a link");
    }
    // Whoever put a link there for a text is told so.
    let passwd = fs::read("/etc/passwd").expect("a system file");
    let links = [
        held("kites (français).md", french("Un secret."), "un lien vers un autre fichier")
            .by(linked),
        held("kites-fr.md", passwd, "Placez ici le fichier lui-même.").by(to_the_system),
    ];
    let (once, watched, _) = Trial::of(links).with(&strange).tried();
    for network in [&once, &watched] {
        let there = super::below(&network.at("inbox"));
        let links = there.iter().filter(|path| path.is_symlink()).count();
        assert_eq!(links, 5, "{there:?}");
        assert!(!network.read(FR).contains("secret"));
        assert!(network.outside("other/kites.md").exists());
        for name in ["kites (français).md", "kites-fr.md"] {
            let letter = network.read(&format!("inbox/{name}.receipt.md"));
            assert!(!letter.contains("root:") && !letter.contains("Un secret"), "{letter}");
        }
    }
}

/// A text is looked at, and then a link stands in its place.
#[test]
fn fault_033_a_link_that_is_swapped_in_is_not_followed() {
    let network = Network::new();
    network.write("inbox/kites.fr.md", french("Un mot sur { $personne }."));
    assert_eq!(network.hexapla(&["intake"]).status.code(), Some(1));
    fs::write(network.outside("secret.md"), french("Un secret.")).expect("written");
    fs::remove_file(network.at("inbox/kites.fr.md")).expect("removed");
    symlink(network.outside("secret.md"), network.at("inbox/kites.fr.md")).expect("a link");
    for arguments in [&["intake"][..], &["intake", "inbox/kites.fr.md"]] {
        let output = network.hexapla(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        let letter = network.read("inbox/kites.fr.md.receipt.md");
        assert!(letter.contains("un lien vers un autre fichier"), "{letter}");
        assert!(!network.read(FR).contains("secret") && network.outside("secret.md").exists());
    }
    assert!(network.at("inbox/kites.fr.md").is_symlink());
}

/// What is removed from the inbox is one of a file's names.
#[test]
fn fault_035_a_second_name_of_a_file_is_taken_and_the_first_one_stays() {
    fn linked(place: &Path, bytes: &[u8]) {
        let first = place.with_file_name("../first.txt");
        fs::write(&first, bytes).expect("written");
        fs::hard_link(first, place).expect("linked");
    }
    let text = french("Un mot deux fois.");
    let one = accepted("kites.fr.md", &text, (FR, "Un mot deux fois.")).by(linked);
    let (once, watched, _) = Trial::of([one]).tried();
    for network in [&once, &watched] {
        assert_eq!(network.read("first.txt"), text);
    }
}

/// Whoever may not read a file may give it a name in a folder of their own.
#[test]
fn fault_035_a_second_name_of_somebody_elses_private_file_is_answered() {
    fn linked(place: &Path, bytes: &[u8]) {
        let first = place.with_file_name("../first.txt");
        fs::write(&first, bytes).expect("written");
        fs::set_permissions(&first, fs::Permissions::from_mode(0o600)).expect("a mode");
        fs::hard_link(first, place).expect("linked");
    }
    let folder = tempfile::tempdir().expect("a folder");
    if !given_away(folder.path()) {
        return skipped("only the computer’s owner can give folders to other users");
    }
    let theirs = |network: &Network| assert!(given_away(&network.at("inbox")));
    let one = held("kites.fr.md", french("Un secret."), "Faites une copie du fichier").by(linked);
    let (once, watched, _) = Trial::of([one]).with(&theirs).tried();
    for network in [&once, &watched] {
        assert!(!network.read(FR).contains("secret"));
    }
    // A copy is somebody's own.
    let bytes = fs::read(watched.at("inbox/kites.fr.md")).expect("read");
    fs::remove_file(watched.at("inbox/kites.fr.md")).expect("removed");
    watched.write("inbox/kites.fr.md", bytes);
    watched.until("it is taken", |network| network.read(FR).contains("Un secret."));
}

#[test]
fn fault_036_what_nobody_may_read_is_told_and_taken_when_it_is_open() {
    let plain = || {
        let mut command = Command::new("unshare");
        command.args(["-U", env!("CARGO_BIN_EXE_hexapla")]);
        command
    };
    let can = plain().arg("--version").output();
    if !can.is_ok_and(|out| out.status.success()) {
        return skipped("nothing here is barred to anybody");
    }
    let prepared = || {
        let network = Network::new();
        network.write("inbox/kites.fr.md", french("Un mot."));
        network.write("inbox/kites.ar.md", arabic("كلمة أخرى."));
        mode(&network, 0);
        network
    };
    let once = prepared();
    let output = plain().args(["intake", "--lang", "en"]).current_dir(once.root()).output();
    let output = output.expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("inbox/kites.fr.md: held"), "{said}");
    let letter = once.read("inbox/kites.fr.md.receipt.md");
    assert!(letter.contains("Le fichier ne peut pas être lu"), "{letter}");
    assert!(once.read(AR).contains("كلمة أخرى."), "the others do not wait for it");
    mode(&once, 0o644);
    assert_eq!(once.read("inbox/kites.fr.md"), french("Un mot."));
    let mut watched = prepared();
    watched.start_as(plain(), &["--no-preview"]);
    watched.until("the other one is taken", |network| network.read(AR).contains("كلمة أخرى."));
    watched.until("it is told", |network| {
        let letter = fs::read_to_string(network.at("inbox/kites.fr.md.receipt.md"));
        letter.is_ok_and(|letter| letter.contains("Le fichier ne peut pas être lu"))
    });
    mode(&watched, 0o644);
    watched.until("it is taken", |network| network.read(FR).contains("Un mot."));
}

fn mode(network: &Network, mode: u32) {
    let own = fs::Permissions::from_mode(mode);
    fs::set_permissions(network.at("inbox/kites.fr.md"), own).expect("a mode");
}

#[test]
fn fault_037_038_what_is_larger_than_any_text_is_answered() {
    fn sparse(place: &Path, _: &[u8]) {
        fs::write(place, "").expect("written");
        let file = fs::File::options().write(true).open(place).expect("a file");
        file.set_len(5 << 20).expect("made long");
    }
    let long = french(&"Encore un mot, et encore un autre.\n".repeat(140_000));
    let trial = Trial::of([
        held("kites.fr.md", long, "aucun texte n’est aussi long"),
        held("kites.ar.md", vec![0; 5 << 20], "4").by(sparse),
    ]);
    trial.tried();
}

#[test]
fn fault_037_ten_gigabytes_of_nothing_are_not_read() {
    let network = Network::new();
    fs::create_dir_all(network.at("inbox")).expect("made");
    let sparse = fs::File::create(network.at("inbox/kites.fr.md")).expect("a file");
    sparse.set_len(10 << 30).expect("sparse");
    drop(sparse);
    super::sound(&network);
    assert_eq!(network.hexapla(&["intake"]).status.code(), Some(1));
    assert!(network.read("inbox/kites.fr.md.receipt.md").contains("aucun texte n’est aussi long"));
    assert!(network.read(super::SOUND).contains(WHOLE));
    assert_eq!(fs::metadata(network.at("inbox/kites.fr.md")).expect("there").len(), 10 << 30);
}

#[test]
fn fault_039_what_lies_too_deep_is_told_and_left() {
    let deep = |network: &Network| {
        let place = network.at("inbox").join("d/".repeat(500));
        fs::create_dir_all(&place).expect("made");
        fs::write(place.join("kites.fr.md"), french("Trop loin.")).expect("written");
    };
    let (once, watched, said) = Trial::of([]).with(&deep).tried();
    assert!(said.contains("lies in so many folders"), "{said}");
    watched.until("it is told", |network| network.everything().contains("intake-too-deep"));
    for network in [&once, &watched] {
        let place = network.at("inbox").join("d/".repeat(500)).join("kites.fr.md");
        assert_eq!(fs::read_to_string(place).expect("it is there"), french("Trop loin."));
    }
}

#[test]
fn fault_041_thousands_of_empty_files_are_answered_and_stop_nothing() {
    let empty = (0..2000).map(|n| held(format!("empty {n}.fr.md"), "", "Le fichier est vide"));
    Trial::of(empty).tried();
}

/// A share that does not answer for two seconds keeps neither the sites nor the other deliveries back.
#[test]
fn fault_040_a_delivery_on_a_file_system_that_hangs() {
    let mut network = Network::new();
    let place = network.at("inbox/kites.fr.md");
    fs::create_dir_all(network.at("inbox")).expect("made");
    let path = place.to_str().expect("text").to_owned();
    let what = ["-P", &path, "-e", "trace=openat2", "-e", "inject=openat2:delay_enter=2s:when=1"];
    if hindered(&mut network, &what) {
        network.write("inbox/kites.fr.md", french("Un mot après une pause."));
        assert_eq!(network.health()["status"], "well");
        network.goes_on("Meanwhile.");
        network
            .until("it is taken", |network| network.read(FR).contains("Un mot après une pause."));
        network.write("inbox/kites.ar.md", arabic("كلمة أخرى."));
        network.until("the next one is taken", |network| network.read(AR).contains("كلمة أخرى."));
    }
}
