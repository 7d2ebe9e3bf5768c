//! Files that do not say what they are for: they lost it on the way, or have another name than they should.

use std::fs;
use std::path::Path;

use hexapla::model::Locale;
use hexapla::pipeline::intake::{Network, Parcel, Received, judge_in, receive};
use hexapla::system::System as _;

use super::cli::hexapla;
use super::intake_archives::{FR, network, put, read, taken};
use super::intake_documents::document;
use super::support::{base, system};

const FRENCH: &str = "Un cerf-volant a besoin de { $days } jours de vent, de fil et de papier, et d’une main qui sait quand il faut laisser filer \
    la ligne et quand il faut la retenir. Voir le ![plan du champ](map.svg).[^1]";

#[test]
fn names_that_are_offered_keep_the_ending_of_the_file() {
    let bytes = document(&format!("{FRENCH}\n\n[^1]: Un."), "docx", &[]);
    let text = FRENCH.replace("[^1]", "").into_bytes();
    for (name, bytes, offered) in [
        ("texte.docx", bytes.unwrap_or_default(), "kites.fr.docx"),
        ("texte.txt", text.clone(), "kites.fr.txt"),
        ("kite.fr.TXT", text.clone(), "kites.fr.TXT"),
        ("texte", text, "kites.fr.md"),
    ] {
        if bytes.is_empty() {
            continue;
        }
        let folder = network(&[(name, &bytes)]);
        taken(folder.path(), &[], 1);
        let letter = read(folder.path(), &format!("inbox/{name}.receipt.md"));
        assert!(letter.contains(offered), "{name}: {letter}");
    }
}

#[test]
fn what_resembles_no_article_is_asked_for_and_not_pushed_into_one() {
    let notes = "Bonjour à tous, on se voit donc mardi soir à la gare, comme convenu, et chacun apporte quelque chose à manger.";
    let folder = network(&[("conversation.txt", notes.as_bytes())]);
    taken(folder.path(), &[], 1);
    let letter = read(folder.path(), "inbox/conversation.txt.receipt.md");
    assert!(letter.contains("On ne peut pas savoir quel est ce texte."), "{letter}");
    assert!(letter.contains("Un fichier qui n’est pas une traduction"), "{letter}");
    // One that resembles an article is told of that.
    let folder = network(&[("kitse.fr.txt", notes.as_bytes())]);
    taken(folder.path(), &[], 1);
    let letter = read(folder.path(), "inbox/kitse.fr.txt.receipt.md");
    assert!(!letter.contains("On ne peut pas savoir"), "{letter}");
}

#[test]
fn a_document_is_known_by_its_bytes_whatever_it_is_called() {
    let own = "% Les cerfs-volants\n\nUn mot.\n";
    for format in ["docx", "odt"] {
        let Some(bytes) = document(own, format, &[]) else { return };
        let folder = network(&[("kites.fr.md", &bytes)]);
        fs::remove_file(folder.path().join(FR)).expect("removed");
        taken(folder.path(), &[], 0);
        let text = read(folder.path(), FR);
        assert_eq!(text, "+++\nheadline = \"Les cerfs-volants\"\n+++\n\nUn mot.\n", "{format}");
    }
    for (bytes, ending) in [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 whatever".as_slice(), ".doc"),
        (b"%PDF-1.7 whatever", ".pdf"),
        (b"{\\rtf1 whatever}", ".rtf"),
    ] {
        let folder = network(&[("kites.fr.md", bytes)]);
        taken(folder.path(), &[], 1);
        let letter = read(folder.path(), "inbox/kites.fr.md.receipt.md");
        assert!(letter.contains(ending), "{letter}");
    }
}

#[test]
fn marks_say_which_article_a_file_is_for_that_has_lost_its_lines() {
    let folder = network(&[]);
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    let output = hexapla(root, &["handoff", "kites", "fr"]);
    assert_eq!(output.status.code(), Some(0));
    let mut text = read(root, "outbox/kites.fr.md");
    for (from, to) in [
        ("article = \"kites\"\nlocale = \"fr\"\n", ""),
        ("headline = \"\"", "headline = \"Cerfs-volants\""),
        ("\n![](map.svg)", &format!("\n{FRENCH}")),
    ] {
        assert!(text.contains(from), "{text}");
        text = text.replacen(from, to, 1);
    }
    // The original says something else by now: what was handed out is known.
    let source = "content/kites/en.md";
    let other: String = read(root, source)
        .lines()
        .map(|line| match line.chars().next() {
            Some(c) if c.is_alphabetic() && !line.contains(" = ") => format!("Now: {line}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    put(root, source, other);
    put(root, "inbox/texte.txt", &text);
    taken(root, &[], 0);
    assert!(read(root, FR).contains("Un cerf-volant a besoin"), "{}", read(root, FR));
    // Marks of nothing that is known say nothing.
    let folder = network(&[]);
    let strange: String = text
        .lines()
        .map(|line| match line.split_once('¶') {
            Some((before, _)) if line.contains('~') => format!("{before}¶ zzzzz ~000000\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    put(folder.path(), "inbox/texte.txt", strange);
    taken(folder.path(), &[], 1);
}

#[test]
fn a_name_that_says_that_it_is_old_is_asked_about() {
    let bytes = [base()[FR].as_slice(), "\nUn mot de plus.\n".as_bytes()].concat();
    let said = String::from_utf8(bytes.clone()).expect("text");
    let said = said.replacen("+++\n", "+++\narticle = \"kites\"\nlocale = \"fr\"\n", 1);
    for name in ["kites.fr old.md", "kites (ancienne) fr.md", "Kites - français (OLD).txt"] {
        for bytes in [bytes.as_slice(), said.as_bytes()] {
            let folder = network(&[(name, bytes)]);
            taken(folder.path(), &[], 1);
            let letter = read(folder.path(), &format!("inbox/{name}.receipt.md"));
            assert!(letter.contains("c’est une ancienne version"), "{name}: {letter}");
        }
    }
    // It is no rival of the new one.
    let folder = network(&[("kites.fr.md", &bytes), ("kites.fr old.md", &base()[FR])]);
    let said = taken(folder.path(), &[], 1);
    assert!(said.contains("kites.fr.md: taken over"), "{said}");
}

#[test]
fn letters_tell_slips_once_and_show_no_torn_headline() {
    let own = String::from_utf8(base()[FR].clone()).expect("text");
    let sent = |text: &str, code: i32| {
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        taken(folder.path(), &[], code);
        read(folder.path(), "inbox/kites.fr.md.receipt.md")
    };
    let quoted = own.replacen("\"Cerfs-volants\"", "“Cerfs-volants { $days }", 1);
    let letter = sent(&quoted, 1);
    let thanks = letter.lines().nth(2).unwrap_or_default();
    assert!(thanks.contains("Cerfs-volants") && !thanks.contains('“'), "{letter}");
    let picture = format!("{own}\n![photo](C:\\Users\\Ana\\photo.jpg)\n");
    let letter = sent(&picture, 0);
    assert!(letter.contains("sur votre propre ordinateur"), "{letter}");
    assert!(!letter.contains("exécuter"), "{letter}");
    let braces = own.replacen("{ $days }", "{ NUMBER($days, style: “percent) }", 1);
    let letter = sent(&braces, 1);
    assert_eq!(letter.matches("NUMBER($days").count(), 1, "{letter}");
}

#[test]
fn who_moves_the_inbox_away_is_not_given_another_one() {
    let mut files = base();
    let whole = String::from_utf8(files[FR].clone()).expect("text");
    let sent = [
        ("july/kites.fr.md", format!("{whole}\nUn mot.\n")),
        ("kites.xx.md", whole.clone()),
        ("july/xyz.fr.md", whole),
    ];
    let parcel = |(path, text): &(&str, String)| Parcel {
        place: format!("inbox/{path}").into(),
        path: (*path).to_owned(),
        bytes: Some(text.clone().into_bytes()),
        ..Parcel::default()
    };
    for (path, text) in &sent {
        files.insert(format!("inbox/{path}"), text.clone().into_bytes());
    }
    let system = system(&files);
    let network = Network::read(&system, system.now()).expect("a network");
    let parcels: Vec<Parcel> = sent.iter().map(parcel).collect();
    let judged = judge_in(&network, &system, system.now(), &parcels);
    let reader = Locale::parse("en").expect("English");
    let mut all = Received::all(parcels, judged, network.settings(), &reader);
    assert!(all.iter().all(|one| one.letter.is_some()));
    // Somebody does it while the letters are written.
    system.rename(Path::new("inbox"), Path::new("inbox2")).expect("moved");
    receive(&system, system.now(), &mut all, (network.settings(), Path::new("inbox")));
    assert!(all.iter().all(|one| one.failed.is_none()), "{all:?}");
    assert_eq!(system.kind(Path::new("inbox")), None, "{:?}", system.files().keys());
    // What was found good is in its place all the same.
    let text = system.read(Path::new(FR), 1 << 20).expect("it is there");
    assert!(String::from_utf8_lossy(&text).contains("Un mot."));
}
