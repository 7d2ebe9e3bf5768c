//! Rows 42–59: names of files that are sent, and the addresses that texts ask for.

use std::fs;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::process::Command;

use super::super::{Network, text};
use super::{AR, FR, Trial, accepted, arabic, french, held, slugged};

/// A text that says itself where it belongs.
fn addressed(more: &str) -> String {
    french(more).replacen("+++\n", "+++\narticle = \"kites\"\nlocale = \"fr\"\n", 1)
}

#[test]
fn fault_042_names_of_255_bytes_are_answered_by_a_shorter_name() {
    let long = |letter: &str| format!("{}.md", letter.repeat(252 / letter.len()));
    let trial = Trial::of([
        accepted(long("x"), addressed("Un nom long."), (FR, "Un nom long.")),
        held(long("ک"), arabic("اسم."), "kites.ar.md"),
        held("k".repeat(255), "Un mot.", "kites.ar.md"),
    ]);
    trial.tried();
}

#[test]
fn fault_043_paths_longer_than_4096_bytes_are_told_and_left() {
    // Nobody can name the place: one goes there step by step. Once the folder is too long, once the file alone.
    let walk = |network: &Network, act: &str| {
        let script = "import os,sys\nroot=os.getcwd()\nfor length in (255,242):\n  os.chdir(root)\n  for _ in range(16):\n    n='d'*length\n    os.path.isdir(n) or os.mkdir(n)\n    os.chdir(n)\n";
        let mut python = Command::new("python3");
        python.args(["-c", &format!("{script}  {act}"), &french("Trop loin.")]);
        let output = python.current_dir(network.at("inbox")).output().expect("python");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let long = |network: &Network| {
        walk(network, "open('kites.fr.md','wb').write(sys.argv[1].encode())");
    };
    let (once, watched, said) = Trial::of([]).with(&long).tried();
    assert_eq!(said.matches("lies in so many folders").count(), 2, "{said}");
    watched.until("it is told", |network| {
        network.everything().matches("intake-too-deep").count() == 2
    });
    for network in [&once, &watched] {
        let there = walk(network, "sys.stdout.buffer.write(open('kites.fr.md','rb').read())");
        assert_eq!(there, french("Trop loin.").repeat(2).into_bytes());
    }
}

#[test]
fn fault_044_names_that_are_no_text_are_answered_beside_the_file() {
    let name = |bytes: &'static [u8]| OsStr::from_bytes(bytes);
    let words = "ne passent pas d’un ordinateur à l’autre";
    let trial = Trial::of([
        held(name(b"kites.fr\xff.md"), french("Un."), words),
        // It is another one, though it is shown alike.
        held(name(b"kites.fr\xfe.md"), french("Deux."), words),
        held(name(b"caf\xe9/kites.fr.md"), french("Trois."), words),
        accepted("kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
    ]);
    let (once, mut watched, _) = trial.tried();
    // The letters stay as long as the files do, however often somebody looks.
    for network in [&once, &watched] {
        let place = network.at("inbox").join(name(b"kites.fr\xff.md.receipt.md"));
        super::super::stamp(&place, 1_600_000_000);
    }
    assert_eq!(once.hexapla(&["intake"]).status.code(), Some(1));
    // One that starts looks at everything.
    watched.end();
    watched.start(&[]);
    let mark = "Encore un mot.";
    watched.write("inbox/sound.fr.md", format!("+++\nheadline = \"E\"\n+++\n\n{mark}\n"));
    watched.until("one more is taken", |network| network.read(super::SOUND).contains(mark));
    for network in [&once, &watched] {
        assert!(network.at("inbox").join(name(b"kites.fr\xff.md.receipt.md")).exists());
    }
}

#[test]
fn fault_045_046_047_twins_are_for_a_person() {
    for (one, other) in [
        // An accent that is stored in two ways, and letters of two cases.
        ("Kites (fran\u{e7}ais).md", "Kites (franc\u{327}ais).md"),
        ("kites.fr.md", "KITES.FR.MD"),
        // The Turkish ones.
        ("k\u{131}tes.fr.md", "K\u{130}TES.fr.md"),
    ] {
        let trial = Trial::of([
            held(one, french("De la part d’Anna."), other),
            held(other, french("De la part de Boris."), one),
        ]);
        trial.together().tried();
    }
}

#[test]
fn fault_048_049_050_051_names_that_not_all_computers_have_are_answered() {
    let everywhere = "ne peut pas être partout le nom d’un fichier";
    let trial = Trial::of([
        held("CON.fr.md", addressed("Un."), "périphérique"),
        held("NUL", french("Deux."), "device"),
        held("aux/kites.fr.md", french("Trois."), "périphérique"),
        held("kites.fr.md.", french("Quatre."), everywhere),
        held("kites.fr.md ", french("Cinq."), everywhere),
        held("fr /kites.md", french("Six."), everywhere),
        held("kites:fr.md", french("Sept."), "Changez ce nom, sans"),
        held("kites\\fr.md", french("Huit."), "barre oblique inversée"),
        accepted("kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
    ]);
    trial.tried();
}

#[test]
fn fault_052_053_054_055_names_that_are_not_what_they_look_like_are_answered() {
    let trial = Trial::of([
        held("kites\n.fr.md", french("Un."), "ne passent pas d’un ordinateur"),
        held("kites\u{1b}[31m.fr.md", french("Deux."), "ne passent pas d’un ordinateur"),
        held("kites.fr\u{202e}.md", french("Trois."), "U+202E"),
        held("ki\u{200b}tes.fr.md", french("Quatre."), "U+200B"),
        held("kit\u{435}s.fr.md", french("Cinq."), "deux alphabets"),
        accepted("kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
    ]);
    let (once, watched, said) = trial.tried();
    // Nothing of them gets to a terminal, or makes a line of its own in a letter.
    for shown in [said, watched.everything()] {
        assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{200b}']), "{shown}");
        assert!(!shown.contains("kites\n"), "{shown}");
    }
    let letter = once.read("inbox/kites\n.fr.md.receipt.md");
    assert!(letter.contains("kites\\n.fr.md") && !letter.contains("kites\n"), "{letter}");
}

#[test]
fn fault_050_054_joiners_and_signs_that_people_write_with_are_fine() {
    let books = |network: &Network| {
        network.write("content/books/article.toml", "date = 2022-08-01\nsections = [\"south\"]\n");
        network.write("content/books/en.md", text("Books", "A word on books."));
        network.write("content/books/ar.md", text("کتاب\u{200c}ها", "كلمة."));
    };
    let body = text("کتاب\u{200c}ها", "كلمة أخرى.");
    let trial = Trial::of([
        accepted("کتاب\u{200c}ها (ar).md", body, ("content/books/ar.md", "كلمة أخرى.")),
        // A headline may ask.
        accepted("«Cerfs-volants?» (fr).md", french("Un mot."), (FR, "Un mot.")),
        // What a browser leaves when a name is copied out of right-to-left text.
        accepted("kites (العربية)\u{200f}.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
    ]);
    trial.with(&books).tried();
}

#[test]
fn fault_056_a_hyphen_first_is_a_name() {
    let trial = Trial::of([
        accepted("-kites.fr.md", french("Un mot."), (FR, "Un mot.")),
        accepted("--kites.ar.md", arabic("كلمة أخرى."), (AR, "كلمة أخرى.")),
        held("--help.fr.md", french("Deux."), "Le titre commence"),
    ]);
    trial.tried();
}

#[test]
fn fault_057_059_slugs_that_are_no_part_of_an_address_are_answered() {
    for (slug, words) in [
        ("%2e%2e", "ne peut pas faire partie d’une adresse"),
        ("../up", "ne peut pas faire partie d’une adresse"),
        ("index", "a besoin de l’adresse"),
        ("assets", "a besoin de l’adresse"),
    ] {
        Trial::of([held("kites.fr.md", slugged(slug, "Un mot."), words)]).tried();
    }
}

#[test]
fn fault_058_an_address_that_another_article_has_is_for_a_person() {
    let winds = |network: &Network| {
        network.write("content/winds/article.toml", "date = 2022-08-02\nsections = [\"north\"]\n");
        network.write("content/winds/en.md", text("Winds", "A word on winds."));
        network.write(
            "content/winds/fr.md",
            "+++\nheadline = \"Vents\"\nslug = \"Vents\"\n+++\n\nUn mot sur les vents.\n",
        );
        // One of another section stands in nobody's way.
        network.write("content/rain/article.toml", "date = 2022-08-02\nsections = [\"south\"]\n");
        network.write("content/rain/en.md", text("Rain", "A word on rain."));
        network.write("content/rain/fr.md", text("Pluie", "Un mot sur la pluie."));
        network.write("content/rain/ar.md", text("مطر", "كلمة."));
    };
    // Whether the one that has it is the younger or the elder.
    let text = slugged("vents", "Un mot.");
    let trial = Trial::of([held("kites.fr.md", &text, "réclament la même adresse")]);
    let (once, _, _) = trial.with(&winds).tried();
    assert!(once.read("inbox/kites.fr.md.receipt.md").contains("slug = \"vents\""));
    let rain = accepted("kites.fr.md", slugged("rain", "Un mot."), (FR, "Un mot."));
    Trial::of([rain]).with(&winds).tried();
    // Two that come together and want the same.
    let other = "+++\nheadline = \"Autres\"\nslug = \"meme\"\n+++\n\nUn mot sur les vents.\n";
    let both = Trial::of([
        held("kites.fr.md", slugged("meme", "Un mot."), "winds"),
        held("winds.fr.md", other, "réclament la même adresse"),
    ]);
    both.with(&winds).together().tried();
    // They change what they are called with each other.
    let other = other.replace("meme", "cerfs-volants");
    let both = Trial::of([
        accepted("kites.fr.md", slugged("vents", "Un mot."), (FR, "slug = \"vents\"")),
        accepted("winds.fr.md", other, ("content/winds/fr.md", "Autres")),
    ]);
    both.with(&winds).together().tried();
}

/// What came a moment before, and is in its place by now, has the address.
#[test]
fn fault_058_an_address_that_the_delivery_before_has_is_for_a_person() {
    let mut network = Network::new();
    network.write("content/winds/article.toml", "date = 2022-08-02\n");
    network.write("content/winds/en.md", text("Winds", "A word on winds."));
    network.start(&[]);
    network.write("inbox/kites.fr.md", slugged("meme", "Un mot."));
    network.until("the first one is taken", |network| network.read(FR).contains("Un mot."));
    let other = "+++\nheadline = \"Autres\"\nslug = \"meme\"\n+++\n\nUn mot sur les vents.\n";
    network.write("inbox/winds.fr.md", other);
    network.until("the second one is answered", |network| {
        let letter = fs::read_to_string(network.at("inbox/winds.fr.md.receipt.md"));
        letter.is_ok_and(|letter| letter.contains("réclament la même adresse"))
    });
    assert!(!network.at("content/winds/fr.md").exists());
}
