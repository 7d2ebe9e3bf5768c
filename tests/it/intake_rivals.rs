//! Two people's texts for one place that do not lie in the inbox together: the first is taken before the second comes.

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use super::handoff::{FR, did, network, read, write};

/// A translation of the base network's article by somebody else: the same facts and structure, and other words.
const OTHER: &str = "+++\nheadline = \"Jouer avec le vent\"\nstandfirst = \"Un fil, un souffle.\"\n+++\n\n\
    Voilà { $days } journées que l’on prépare l’envol des voilures de papier, et personne ne regarde plus l’heure.[^1] Regardez ![terrain vu d’en haut](map.svg).\n\n\
    ## Ce qui se passe {#programme}\n\n- [ce qui se passe](#programme)\n- [où cela se passe](map.svg)\n\n[^1]: Au doigt mouillé.\n";

/// The translation that is there, as somebody sends it.
fn own(root: &std::path::Path) -> String {
    let more =
        "Le premier jour, tout le monde est venu sur la grande prairie du village, et il faut";
    read(root, FR).replace("Il faut", more)
}

#[test]
fn a_second_persons_text_is_held_with_what_differs() {
    for (first, second, proposal) in [
        ("anna/kites.fr.md", "bela/kites.fr.md", "anna/kites.fr.md"),
        ("kites.fr.md", "Kites français.md", "kites.fr.md"),
        ("kites.fr.md", "kites (fr).txt", "kites.fr.txt"),
    ] {
        let folder = network();
        let root = folder.path();
        let mine = own(root);
        write(root, &format!("inbox/{first}"), &mine);
        did(root, &["intake"], 0);
        let sent = format!("inbox/{second}");
        write(root, &sent, OTHER);
        did(root, &["intake"], 1);
        assert_eq!(read(root, &sent), OTHER, "it stays where it is");
        assert!(read(root, FR).contains("la grande prairie"));
        let letter = read(root, &format!("{sent}.receipt.md"));
        let named = [first, proposal, "la grande prairie", "voilures de papier"];
        for said in named {
            assert!(letter.contains(said), "{second}: {said}: {letter}");
        }
        // It stays held though the text was edited since, until somebody decides.
        write(root, FR, read(root, FR).replace("la grande prairie", "la prairie"));
        did(root, &["intake"], 1);
        // Whoever calls it so lets it take the place of the other.
        let agreed = root.join("inbox").join(proposal);
        fs::rename(root.join(&sent), agreed).expect("renamed");
        did(root, &["intake"], 0);
        assert!(read(root, FR).contains("voilures de papier"), "{second}");
        assert!(did(root, &["restore", FR], 0).contains("Version"), "the other one is kept");
    }
}

#[test]
fn whoever_corrects_a_text_under_another_name_is_no_second_person() {
    let folder = network();
    let root = folder.path();
    let mine = own(root);
    write(root, "inbox/kites.fr.md", &mine);
    did(root, &["intake"], 0);
    write(
        root,
        "inbox/kites français v2.md",
        mine.replace("tout le monde est venu", "chacun était là"),
    );
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("chacun était là"));
}

#[test]
fn one_persons_new_text_takes_the_place_of_their_own() {
    let folder = network();
    let root = folder.path();
    let settings = read(root, "pipeline.toml");
    write(root, "pipeline.toml", format!("{settings}\n[translators.anna]\nlocales = [\"fr\"]\n"));
    write(root, "inbox/anna/kites.fr.md", own(root));
    did(root, &["intake"], 0);
    write(root, "inbox/anna/kites français.md", OTHER);
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("voilures de papier"));
}

#[test]
fn what_is_written_days_later_is_a_new_version() {
    let folder = network();
    let root = folder.path();
    write(root, "inbox/kites.fr.md", own(root));
    did(root, &["intake"], 0);
    let sent = "inbox/Kites français.md";
    write(root, sent, OTHER);
    let later = SystemTime::now() + Duration::from_secs(25 * 60 * 60);
    File::options()
        .write(true)
        .open(root.join(sent))
        .and_then(|file| file.set_modified(later))
        .expect("set");
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("voilures de papier"));
}

#[test]
fn words_at_the_top_that_were_translated_are_told_as_such() {
    let folder = network();
    let root = folder.path();
    let sent = read(root, FR).replacen("headline =", "título =", 1);
    write(root, "inbox/kites.fr.md", &sent);
    did(root, &["intake"], 1);
    let letter = read(root, "inbox/kites.fr.md.receipt.md");
    let said = ["título", "ne se traduisent pas", "Merci pour", "Cerfs-volants"];
    assert!(said.iter().all(|said| letter.contains(said)), "{letter}");
    assert!(!letter.contains("guillemets droits"), "{letter}");
}

/// What could be translated next is told with its words, and with the time that they take.
#[test]
fn a_letter_says_how_long_what_comes_next_takes() {
    let times = [(30, "environ 10 minutes"), (300, "environ une heure"), (900, "environ 3 heures")];
    for (words, said) in times {
        let folder = network();
        let root = folder.path();
        write(root, "content/long/article.toml", "date = 2022-07-01\n");
        let body = "wind ".repeat(words);
        write(root, "content/long/en.md", format!("+++\nheadline = \"Wind\"\n+++\n\n{body}.\n"));
        write(root, "inbox/kites.fr.md", own(root));
        did(root, &["intake"], 0);
        let letter = read(root, "inbox/kites.fr.md.receipt.md");
        let letter = letter.replace(['\u{2068}', '\u{2069}', '\u{a0}', '\u{202f}'], " ");
        let line = letter.lines().find(|line| line.contains("Wind")).unwrap_or_default();
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(line.contains("mots") && line.ends_with(said), "{said}: {letter}");
    }
}
