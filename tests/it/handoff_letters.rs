//! What letters say of answers: of what the original no longer says, and of what was deleted or left.

use std::path::Path;

use super::handoff::{EN, FR, HANDED, did, edit, read, write};
use super::handoff_minds::{FIL, LIST, LISTE, OWN, STRING, THEIRS, letter, taken_back};
use super::handoff_updates::{handed, recorded, send, with};

#[test]
fn a_letter_asks_for_nothing_that_was_answered() {
    for new in [FIL, "Puis vient le fil."] {
        let (folder, file) = taken_back();
        let root = folder.path();
        let sent = match new == FIL {
            true => with(&file, "¶ [ ]", "¶ [x]"),
            false => with(&file, FIL, new),
        };
        send(root, &sent);
        did(root, &["intake"], 0);
        let told = letter(root);
        let is_asked = told.contains("## Ce que l’original ne dit plus");
        assert!(!is_asked && told.contains("rien d’autre à faire"), "{told}");
    }
    // What is asked for again is not done.
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, STRING, "");
    edit(root, EN, "the wind", "the west wind");
    let file = handed(root);
    send(root, &with(&file, "D’abord, le vent", "D’abord, le vent d’ouest"));
    did(root, &["intake"], 0);
    let told = letter(root);
    assert!(told.contains("redemandé") && !told.contains("rien d’autre à faire"), "{told}");
}

#[test]
fn a_letter_names_all_that_is_gone_and_where() {
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    edit(root, EN, "- Glue of the best kind\n", "");
    edit(root, EN, "Paper from the mill", "Paper from our mill");
    let file = handed(root);
    send(root, &with(&file, "Du papier du moulin", "Du papier de notre moulin"));
    did(root, &["intake"], 0);
    let told = letter(root);
    let (_, part) = told.split_once("## Ce que l’original ne dit plus").expect("a part");
    for wanted in
        ["Des baguettes de bambou", "De la colle", "À la ligne", "un x entre les crochets"]
    {
        assert!(part.contains(wanted), "{wanted}: {told}");
    }
    assert!(!told.contains("rien d’autre à faire"), "{told}");
    // Whoever sends the whole of it is told of that.
    send(root, &read(root, FR).replace("Cerfs-volants", "Les cerfs-volants"));
    did(root, &["intake"], 0);
    let told = letter(root);
    assert!(told.contains("Supprimez-le dans votre traduction"), "{told}");
}

#[test]
fn what_was_emptied_is_quoted_with_what_to_do() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    let file = read(root, HANDED);
    send(root, &with(&file, FIL, ""));
    did(root, &["intake"], 1);
    let told = letter(root);
    assert!(
        told.contains("Puis vient le fil") && told.contains("Remettez-le sous sa ligne"),
        "{told}"
    );
}

#[test]
fn words_for_a_picture_are_asked_for_where_the_original_has_them() {
    let top = "headline = \"Kites\"\n\n[alt]\n\"map.svg\" = \"A map\"\n";
    let own = format!("+++\n{top}+++\n\nFirst, ![](map.svg).\n");
    let theirs = own.replace("Kites", "Cerfs-volants").replace("A map", "Un plan");
    let theirs = theirs.replace("First", "D’abord");
    for is_gone in [true, false] {
        let folder = recorded(&own, &theirs);
        let root = folder.path();
        if is_gone {
            edit(root, EN, "\n[alt]\n\"map.svg\" = \"A map\"\n", "");
        }
        did(root, &["handoff", "kites", "fr", "--whole"], 0);
        let file = read(root, HANDED);
        if is_gone {
            send(root, &with(&file, "\"Un plan\"", "\"\""));
        } else {
            send(root, &theirs.replace("\n[alt]\n\"map.svg\" = \"Un plan\"\n", ""));
        }
        did(root, &["intake"], 0);
        let told = letter(root);
        assert_eq!(told.contains("texte de remplacement"), !is_gone, "{told}");
    }
}

/// What Hexapla has written into the file is written as it writes Chinese.
#[test]
fn notes_are_no_lines_in_the_other_way_of_writing_chinese() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    let settings = read(root, "pipeline.toml").replacen("\"fr\"", "\"fr\", \"zh-Hant\"", 1);
    write(root, "pipeline.toml", settings);
    let theirs = "+++\nheadline = \"風箏\"\n+++\n\n首先是風，從山那邊來的風。\n\n然後是線，一條很長的線。\n\n最後沒有人摔倒，大家都回家了。\n";
    write(root, "content/kites/zh-Hant.md", theirs);
    did(root, &["record"], 0);
    edit(root, EN, STRING, "");
    edit(root, EN, "the wind", "the west wind");
    did(root, &["handoff", "kites", "zh-Hant"], 0);
    let file = read(root, "outbox/kites.zh-Hant.md");
    let sent = with(&with(&file, "首先是風", "首先是西風"), "然後是線，一條很長的線。", "");
    std::fs::create_dir_all(root.join("inbox")).expect("made");
    write(root, "inbox/kites.zh-Hant.md", &sent);
    did(root, &["intake"], 0);
    let told = read(root, "inbox/kites.zh-Hant.md.receipt.md");
    assert!(!told.contains("这一行"), "{told}");
    write(
        root,
        "inbox/kites.zh-Hant.md",
        with(&sent, "首先是西風，從山那邊來的風", "首先是西风，从山那边来的风，飞过东边的桥"),
    );
    // An answer that is written so as a whole is held.
    did(root, &["intake"], 1);
    let told = read(root, "inbox/kites.zh-Hant.md.receipt.md");
    assert!(told.contains("是用简体字写的"), "{told}");
}

#[test]
fn a_word_between_two_answers_is_told_and_goes_when_the_file_comes_without_it() {
    const WORD: &str = "Je ne suis pas sûre de ce fil, regardez-le avec moi.";
    let told = |root: &Path| {
        let letter = letter(root);
        let is_told = letter.contains("rien ne correspond à ce paragraphe");
        assert_eq!(is_told, letter.contains(WORD), "{letter}");
        assert!(!is_told || !letter.contains("rien d’autre à faire"), "{letter}");
        is_told
    };
    let beside = |text: &str, last: &str| with(text, last, &format!("{last}\n\n{WORD}"));
    // In an update.
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, "is long", "is very long");
    edit(root, EN, "Nobody fell", "Nobody at all fell");
    let file = with(&handed(root), FIL, "Puis vient le fil, qui est très long.");
    let file = with(&file, "Personne n’est", "Personne du tout n’est");
    for (sent, wanted) in [(beside(&file, "très long."), true), (file, false)] {
        send(root, &sent);
        did(root, &["intake"], 0);
        assert_eq!(told(root), wanted);
        assert_eq!(read(root, FR).contains(WORD), wanted, "{}", read(root, FR));
    }
    // In a file with the whole translation; and what stood there before is the translation's own.
    for is_own in [false, true] {
        let theirs = if is_own { beside(THEIRS, FIL) } else { THEIRS.to_owned() };
        let folder = recorded(OWN, &theirs);
        let root = folder.path();
        did(root, &["handoff", "kites", "fr", "--whole"], 0);
        let file = with(&read(root, HANDED), "D’abord, le vent.", "Avant tout, le vent.");
        send(root, &if is_own { file.clone() } else { beside(&file, FIL) });
        did(root, &["intake"], 0);
        assert_eq!(told(root), !is_own);
        assert!(read(root, FR).contains(WORD), "{file}");
    }
}

#[test]
fn a_file_that_asks_nothing_and_comes_back_as_it_was_is_not_asked_for_boxes() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    let file = read(root, HANDED);
    assert!(!file.contains("[ ]"), "{file}");
    send(root, &file);
    did(root, &["intake"], 1);
    let told = letter(root);
    assert!(told.contains("vous pouvez supprimer le fichier") && !told.contains("[ ]"), "{told}");
    // Where boxes stand, they are spoken of.
    let (folder, file) = taken_back();
    let root = folder.path();
    send(root, &file);
    did(root, &["intake"], 1);
    assert!(letter(root).contains("[ ]"), "{}", letter(root));
}
