//! Who sent a file, as its folder says, and what its letter is written in; the inbox may be any folder.

use std::fs;

use super::cli::{err, hexapla};
use super::intake::{french, names};
use super::intake_archives::{FR, network, put, read, taken};
use super::support::base;

/// The base network with translators, one of whom has no language of the network.
fn with_translators(deliveries: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = network(deliveries);
    let own = read(folder.path(), "pipeline.toml");
    let more = "\n[inbox]\nfolder = \"post/in\"\n\n[translators.anna]\nname = \"Anna Kovács\"\nlocales = [\"fr\"]\n\
                language = \"de\"\n\n[translators.desk]\nfolder = \"anna/desk\"\nlocales = [\"fr\"]\nlanguage = \"es\"\n\
                [translators.any]\n";
    fs::write(folder.path().join("pipeline.toml"), format!("{own}{more}")).expect("written");
    fs::create_dir(folder.path().join("post")).expect("made");
    fs::rename(folder.path().join("inbox"), folder.path().join("post/in")).expect("moved");
    folder
}

#[test]
fn a_translators_folder_says_language_and_who_and_in_which_language_to_answer() {
    // The name says no language, and the translator has only one.
    let text = french("Un dernier mot sur les fils.");
    let folder = with_translators(&[
        ("anna/kites.md", text.as_bytes()),
        ("anna/broken.pages", b"PK"),
        ("anna/desk/broken.pages", b"PK"),
        ("broken.pages", b"PK"),
    ]);
    let root = folder.path();
    taken(root, &[], 1);
    let noted = text.replacen("\n+++\n\n", "\ntranslator = \"anna\"\n+++\n\n", 1);
    assert_eq!(read(root, FR), noted);
    assert!(!root.join("post/in/anna/kites.md").exists(), "it was taken");
    let letter = |path: &str| read(root, &format!("post/in/{path}.receipt.md"));
    // The text's language goes first, then the translator's, the innermost one's, then the network's.
    assert!(letter("anna/kites.md").starts_with("# À propos de"), "{}", letter("anna/kites.md"));
    for (path, title) in [
        ("anna/broken.pages", "# Zu"),
        ("anna/desk/broken.pages", "# Sobre"),
        ("broken.pages", "# About"),
    ] {
        assert!(letter(path).starts_with(title), "{path}: {}", letter(path));
    }
    // What she sends again is there already, though it does not name her.
    put(root, "post/in/anna/kites.fr.md", &text);
    let said = taken(root, &["post/in/anna/kites.fr.md"], 0);
    assert!(said.contains("is there already"), "{said}");
    // What others send keeps her name, and what names somebody else is right.
    let others = french("Un autre mot.");
    put(root, "post/in/kites.fr.md", &others);
    taken(root, &["post/in/kites.fr.md"], 0);
    let kept = others.replacen("\n+++\n\n", "\ntranslator = \"anna\"\n+++\n\n", 1);
    assert_eq!(read(root, FR), kept);
    let named = others.replacen("headline", "translator = \"Béla\"\nheadline", 1);
    put(root, "post/in/anna/kites.fr.md", &named);
    taken(root, &["post/in/anna/kites.fr.md"], 0);
    assert_eq!(read(root, FR), named);
}

#[test]
fn what_nobody_knows_the_sender_of_names_nobody_and_an_original_neither() {
    let english = String::from_utf8(base()["content/kites/en.md"].clone()).expect("text");
    let english = format!("{english}\nOne more word.\n");
    let text = french("Encore un mot.");
    let folder = with_translators(&[
        ("kites.fr.md", text.as_bytes()),
        ("any/kites.en.md", english.as_bytes()),
    ]);
    taken(folder.path(), &[], 0);
    assert_eq!(read(folder.path(), FR), text);
    assert_eq!(read(folder.path(), "content/kites/en.md"), english);
}

#[test]
fn a_letter_counts_the_lines_of_the_file_that_was_sent() {
    let text = french("Un mot sur { $personne }.");
    let folder = with_translators(&[("anna/kites.fr.md", text.as_bytes())]);
    let root = folder.path();
    taken(root, &[], 1);
    let letter = read(root, "post/in/anna/kites.fr.md.receipt.md");
    let line = 1 + text.lines().position(|line| line.contains("personne")).expect("there");
    assert!(letter.contains(&format!("À la ligne {line}")), "{line}: {letter}");
}

#[test]
fn the_inbox_is_never_published_nor_read_as_content() {
    let folder =
        with_translators(&[("kites/fr.md", french("x").as_bytes()), ("plan.svg", b"<svg/>")]);
    let root = folder.path();
    let output = hexapla(root, &["build", "--out", "out", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(!names(root, "out").iter().any(|name| name.contains("post") || name.contains("plan")));
    // Neither may a build be put there.
    for place in ["post/in/site", "post/in", "content/site"] {
        let output = hexapla(root, &["build", "--out", place, "--lang", "en"]);
        assert_eq!(output.status.code(), Some(2), "{place}: {}", err(&output));
    }
}
