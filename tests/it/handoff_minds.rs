//! What the original no longer says, where texts are equal, minds change, and others write meanwhile.

use std::path::Path;

use super::handoff::{EN, FR, LETTER, did, edit, is_current, read, write};
use super::handoff_gone::gone;
use super::handoff_updates::{handed, recorded, send, with};

pub(super) const OWN: &str = "+++\nheadline = \"Kites\"\n+++\n\nFirst of all, the wind.\n\nThen comes the string, which is long.\n\nNobody fell in the end.\n";
pub(super) const THEIRS: &str = "+++\nheadline = \"Cerfs-volants\"\n+++\n\nD’abord, le vent.\n\nPuis vient le fil, qui est long.\n\nPersonne n’est tombé à la fin.\n";
pub(super) const STRING: &str = "Then comes the string, which is long.\n\n";
pub(super) const FIL: &str = "Puis vient le fil, qui est long.";

pub(super) const LIST: &str = "+++\nheadline = \"Kites\"\n+++\n\n- Paper from the mill\n- Sticks of bamboo\n- Glue of the best kind\n- String from the shop\n";
pub(super) const LISTE: &str = "+++\nheadline = \"Cerfs-volants\"\n+++\n\n- Du papier du moulin\n- Des baguettes de bambou\n- De la colle de la meilleure sorte\n- De la ficelle du magasin\n";
pub(super) const BAMBOU: &str = "- Des baguettes de bambou\n";

/// The texts whose second paragraph the original took back, and the file that asks about it.
pub(super) fn taken_back() -> (tempfile::TempDir, String) {
    let folder = recorded(OWN, THEIRS);
    edit(folder.path(), EN, STRING, "");
    let file = handed(folder.path());
    (folder, file)
}

/// What `diff` tells of the French text.
fn diff(root: &Path) -> String {
    did(root, &["diff", "kites", "fr"], 0)
}

/// A text with the last of some pieces replaced.
fn with_last(text: &str, old: &str, new: &str) -> String {
    let at = text.rfind(old).unwrap_or_else(|| panic!("no {old:?} in {text}"));
    format!("{}{new}{}", &text[..at], &text[at + old.len()..])
}

pub(super) fn letter(root: &Path) -> String {
    let text = read(root, LETTER);
    text.replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn whoever_changes_their_mind_sends_the_file_again() {
    let other = "Le fil est bien long.";
    let words = |file: &str| with(file, FIL, other);
    let deleted = |file: &str| with(file, FIL, "");
    let ticked = |file: &str| with(file, "¶ [ ]", "¶ [x]");
    let left = str::to_owned;
    let without = THEIRS.replace(&format!("{FIL}\n\n"), "");
    let said = THEIRS.replace(FIL, other);
    type Answer<'a> = &'a dyn Fn(&str) -> String;
    let cases: [(Answer<'_>, Answer<'_>, &str); 6] = [
        (&deleted, &left, THEIRS),
        (&deleted, &ticked, THEIRS),
        (&deleted, &words, &said),
        (&ticked, &deleted, &without),
        (&words, &deleted, &without),
        (&words, &ticked, THEIRS),
    ];
    for (ix, (first, second, wanted)) in cases.into_iter().enumerate() {
        let (folder, file) = taken_back();
        let root = folder.path();
        for answer in [first, second] {
            send(root, &answer(&file));
            did(root, &["intake"], 0);
            assert_eq!(gone(root), 0, "{ix}: {}", diff(root));
        }
        assert_eq!(read(root, FR), wanted, "{ix}");
        assert!(is_current(root), "{ix}: {}", diff(root));
    }
}

#[test]
fn of_equal_paragraphs_the_one_goes_that_is_gone() {
    let own = "+++\nheadline = \"Kites\"\n+++\n\n## Notes\n\nFirst of all, the wind.\n\n## Details\n\nThen comes the string.\n\n## Notes\n\nNobody fell in the end.\n";
    let theirs = "+++\nheadline = \"Cerfs-volants\"\n+++\n\n## Remarques\n\nD’abord, le vent.\n\n## Détails\n\nPuis vient le fil.\n\n## Remarques\n\nPersonne n’est tombé à la fin.\n";
    let folder = recorded(own, theirs);
    let root = folder.path();
    edit(root, EN, "\n## Notes\n\nNobody fell in the end.\n", "");
    let file = handed(root);
    let (title, text) = (file.find("## Remarques"), file.find("Personne"));
    assert!(title.is_some() && title < text, "in the order of the text: {file}");
    let sent = with(&with(&file, "## Remarques", ""), "Personne n’est tombé à la fin.", "");
    let wanted = with(theirs, "\n## Remarques\n\nPersonne n’est tombé à la fin.\n", "");
    // The same file sent twice takes nothing more.
    for _ in 0..2 {
        send(root, &sent);
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), wanted);
        assert!(is_current(root), "{}", diff(root));
    }
}

#[test]
fn items_that_were_left_keep_what_they_were_made_from() {
    // The wrong one is deleted.
    let colle = "- De la colle de la meilleure sorte\n";
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    let file = handed(root);
    send(root, &with_last(&file, colle, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), with(LISTE, colle, ""));
    let told = diff(root);
    assert!(told.contains("missing: 1; to be taken out: 1"), "{told}");
    // One is gone, another one is new, and the list stays as it is.
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    edit(root, EN, "- String from the shop\n", "- String from the shop\n- A knife for cutting\n");
    let file = handed(root);
    send(root, &with(&file, "¶ [ ]", "¶ [x]"));
    did(root, &["intake"], 0);
    let told = diff(root);
    assert!(told.contains("missing: 1; to be taken out: 0"), "{told}");
    edit(root, EN, "Glue of the best kind", "Glue of a kind");
    let told = diff(root);
    let stale = told.split("out of date · ").nth(1).unwrap_or_default();
    assert!(stale.contains("De la colle"), "{told}");
    // Only what is gone is deleted; what is new can follow.
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    edit(root, EN, "- String from the shop\n", "- String from the shop\n- A knife for cutting\n");
    let file = handed(root);
    send(root, &with_last(&file, BAMBOU, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), with(LISTE, BAMBOU, ""));
    let told = diff(root);
    assert!(told.contains("missing: 1; to be taken out: 0"), "{told}");
    let told = letter(root);
    assert!(told.contains("1 paragraphe que l’original n’a plus a été retiré"), "{told}");
}

#[test]
fn an_item_that_is_said_again_is_not_taken_out() {
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    let file = handed(root);
    write(root, EN, LIST);
    send(root, &with_last(&file, BAMBOU, ""));
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), LISTE);
    assert!(letter(root).contains("dit de nouveau ce qui devait être retiré"), "{}", letter(root));
    assert!(is_current(root), "{}", diff(root));
    // Who has ticked it finds nothing to do.
    send(root, &with(&file, "¶ [ ]", "¶ [x]"));
    did(root, &["intake"], 0);
    assert!(is_current(root), "{}", diff(root));
}

#[test]
fn what_is_said_again_stays_with_what_says_it() {
    let other = "Le fil est bien long chez nous.";
    for (ix, words) in [FIL, other].into_iter().enumerate() {
        // Before the answer comes.
        let (folder, file) = taken_back();
        let root = folder.path();
        write(root, EN, OWN);
        let sent = if ix == 0 { with(&file, "¶ [ ]", "¶ [x]") } else { with(&file, FIL, words) };
        send(root, &sent);
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), THEIRS.replace(FIL, words));
        assert!(is_current(root), "{ix}: {}", diff(root));
        let told = diff(root);
        assert!(told.contains("missing: 0; to be taken out: 0; other: 0"), "{told}");
        // And after it.
        let (folder, file) = taken_back();
        let root = folder.path();
        let sent = if ix == 0 { with(&file, "¶ [ ]", "¶ [x]") } else { with(&file, FIL, words) };
        send(root, &sent);
        did(root, &["intake"], 0);
        write(root, EN, OWN);
        let told = diff(root);
        assert!(told.contains("missing: 0; to be taken out: 0"), "{ix}: {told}");
    }
}

#[test]
fn what_others_have_written_meanwhile_is_not_passed_over() {
    let (folder, file) = taken_back();
    let root = folder.path();
    edit(root, FR, "qui est long", "qui est très long");
    send(root, &with(&file, FIL, ""));
    did(root, &["intake"], 1);
    assert!(read(root, FR).contains("très long"));
    let told = letter(root);
    assert!(told.contains("a changé depuis") && told.contains("qui est très long"), "{told}");
    // Who finds it changed by its original is told that it stays.
    let (folder, file) = taken_back();
    let root = folder.path();
    write(root, EN, OWN.replace("which is long", "which is very long"));
    send(root, &with(&file, FIL, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), THEIRS);
    assert!(letter(root).contains("reste dans la traduction"), "{}", letter(root));
    // What an editor has taken out is done.
    let (folder, file) = taken_back();
    let root = folder.path();
    edit(root, FR, &format!("{FIL}\n\n"), "");
    send(root, &with(&file, FIL, ""));
    did(root, &["intake"], 0);
    assert!(is_current(root), "{}", diff(root));
}

#[test]
fn people_delete_in_many_ways() {
    let bare = THEIRS.replace(&format!("{FIL}\n\n"), "");
    for new in [
        "-",
        "—",
        "~~Puis vient le fil, qui est long.~~",
        "<!-- Puis vient le fil. -->",
        "(supprimé)",
        "（已刪除）",
        "[मिटाएँ]",
    ] {
        let (folder, file) = taken_back();
        let root = folder.path();
        send(root, &with(&file, FIL, new));
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), bare, "{new}");
    }
    // In the box.
    for word in ["supprimer", "मिटाएँ", "刪除"] {
        let (folder, file) = taken_back();
        let root = folder.path();
        send(root, &with(&file, "¶ [ ]", &format!("¶ [{word}]")));
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), bare, "{word}");
    }
    // With its mark, between others that are there.
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, STRING, "");
    edit(root, EN, "the wind", "the west wind");
    edit(root, EN, "Nobody fell", "Nobody fell down");
    let file = handed(root);
    let begins = file.match_indices("<!-- ¶ [ ]").nth(1).expect("its mark").0;
    let ends = file.match_indices("<!-- ¶ [ ]").nth(2).expect("the next one").0;
    send(root, &format!("{}{}", &file[..begins], &file[ends..]));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), bare);
    // Who ticks it and deletes it is asked.
    let (folder, file) = taken_back();
    let root = folder.path();
    send(root, &with(&with(&file, "¶ [ ]", "¶ [x]"), FIL, ""));
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), THEIRS);
    let told = letter(root);
    assert!(told.contains("ses mots ont été supprimés") && told.contains("¶ [x]"), "{told}");
    // An item that nothing but its sign is left of is gone.
    let folder = recorded(LIST, LISTE);
    let root = folder.path();
    edit(root, EN, "- Sticks of bamboo\n", "");
    let file = handed(root);
    send(root, &with_last(&file, BAMBOU, "-\n"));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), with(LISTE, BAMBOU, ""));
    assert!(is_current(root), "{}", diff(root));
}

#[test]
fn a_key_goes_alone_whatever_is_called_or_says_the_same() {
    let own = "+++\nheadline = \"Kites\"\nteaser = \"Come.\"\n\n[section.north]\nheadline = \"There\"\nteaser = \"Come there.\"\n+++\n\nNobody fell.\n";
    let body = "\n\nPersonne n’est tombé.\n";
    let short = |front: &str| format!("+++\n{front}+++{body}");
    for (theirs, wanted) in [
        (
            "headline = \"H\"\nteaser = \"Venez.\"\n\n[section.north]\nheadline = \"Là\"\n\"teaser\" = \"Venez.\"\n",
            "headline = \"H\"\nteaser = \"Venez.\"\n\n[section.north]\nheadline = \"Là\"\n",
        ),
        (
            "headline = \"H\"\nteaser = \"Venez.\"\nsection.north.headline = \"Là\"\nsection.north.teaser = \"Venez.\"\n",
            "headline = \"H\"\nteaser = \"Venez.\"\nsection.north.headline = \"Là\"\n",
        ),
        (
            "headline = \"H\"\nteaser = \"Venez.\"\n[section]\nnorth = { headline = \"Là\", teaser = \"Venez.\" }\n",
            "headline = \"H\"\nteaser = \"Venez.\"\n[section]\nnorth = { headline = \"Là\" }\n",
        ),
    ] {
        for has_line in [true, false] {
            let folder = recorded(own, &short(theirs));
            let root = folder.path();
            edit(root, EN, "teaser = \"Come there.\"\n", "");
            let file = handed(root);
            let line = "\nteaser = \"Venez.\"\n";
            let sent = with(&file, line, if has_line { "\nteaser = \"\"\n" } else { "\n" });
            send(root, &sent);
            did(root, &["intake"], 0);
            assert_eq!(read(root, FR), short(wanted));
            assert!(is_current(root), "{}", diff(root));
            send(root, &sent);
            did(root, &["intake"], 0);
            assert_eq!(read(root, FR), short(wanted));
        }
    }
}

#[test]
fn words_in_the_place_of_what_is_gone_are_told_and_greetings_behind_it_held() {
    for new in ["Voilà ! Bises, Anna", "Tous sains et saufs."] {
        let (folder, file) = taken_back();
        let root = folder.path();
        send(root, &with(&file, FIL, new));
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), THEIRS.replace(FIL, new));
        let told = letter(root);
        assert!(told.contains("vos propres mots") && told.contains(new), "{told}");
    }
    for end in ["\n\nBises, Anna", "\nBises, Anna"] {
        let (folder, file) = taken_back();
        let root = folder.path();
        send(root, &with(&file, FIL, &format!("{FIL}{end}")));
        did(root, &["intake"], 1);
        assert_eq!(read(root, FR), THEIRS);
        let told = letter(root);
        assert!(told.contains("n’a pas") && told.contains("Anna"), "{told}");
    }
}

/// Programs that synchronise folders send the same several times.
#[test]
fn the_same_answer_sent_twice_changes_nothing() {
    for (own, theirs, change) in [
        (OWN, THEIRS, (STRING, "")),
        (LIST, LISTE, ("- Sticks of bamboo\n", "")),
        (
            LIST,
            LISTE,
            (
                "- Sticks of bamboo\n- Glue of the best kind\n- String from the shop\n",
                "- Glue of the best kind\n- String from the shop\n- A knife for cutting\n",
            ),
        ),
    ] {
        let folder = recorded(own, theirs);
        let root = folder.path();
        edit(root, EN, change.0, change.1);
        let file = handed(root);
        let sent = with(&file, "¶ [ ]", "¶ [x]");
        send(root, &sent);
        did(root, &["intake"], 0);
        let lock = read(root, "lock/kites/fr.lock");
        send(root, &sent);
        did(root, &["intake"], 0);
        assert_eq!(read(root, "lock/kites/fr.lock"), lock);
        assert_eq!(read(root, FR), theirs);
    }
    // An answer to a file that another one was handed out after.
    let (folder, file) = taken_back();
    let root = folder.path();
    edit(root, EN, "First of all, the wind.\n\n", "");
    handed(root);
    send(root, &with(&file, FIL, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), THEIRS.replace(&format!("{FIL}\n\n"), ""));
}
