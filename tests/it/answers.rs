//! Answers to files that bring a translation up to date, corrected, damaged, overtaken, and the whole of one handed out.

use std::fs;
use std::path::Path;

use super::handoff::{
    EN, FR, HANDED, LETTER, SENT, answered, did, edit, is_current, network, read, write,
};

/// The French text after the original has changed in two places, and a file that answers both.
fn asked() -> tempfile::TempDir {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How they fly, and why.");
    edit(root, EN, "- [the map](map.svg)", "- [the map](map.svg)\n\nBring a coat.");
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(
        root,
        &[
            ("Comment ils volent.", "Comment ils volent, et pourqoi."),
            ("Bring a coat. -->", "Bring a coat. -->\n\nPrenez un manteau."),
            ("[^1]: Comptés à la main.", "[^1]: Comptés deux foix à la main."),
        ],
    );
    folder
}

/// Keeps what is sent, sends it, and lays it into the inbox once more.
fn sent_again(root: &Path) {
    let sent = read(root, SENT);
    did(root, &["intake"], 0);
    write(root, SENT, sent);
}

#[test]
fn a_correction_of_ones_own_answer_takes_its_place() {
    let folder = asked();
    let root = folder.path();
    sent_again(root);
    assert!(read(root, FR).contains("deux foix"));
    for (old, new) in [
        ("et pourqoi.", "et pourquoi."),
        ("Prenez un manteau.", "Prenez un manteau chaud.\n\nEt un bonnet."),
        ("deux foix", "deux fois"),
    ] {
        edit(root, SENT, old, new);
    }
    sent_again(root);
    let text = read(root, FR);
    for wanted in ["Comment ils volent, et pourquoi.", "deux fois à la main"] {
        assert_eq!(text.matches(wanted).count(), 1, "{text}");
    }
    assert!(text.contains("\n\nPrenez un manteau chaud.\n\nEt un bonnet.\n\n"), "{text}");
    assert_eq!(text.matches("manteau").count(), 1, "{text}");
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    // And once more, though it has become two paragraphs; what is not touched stays.
    edit(root, SENT, "un manteau chaud.\n\nEt un bonnet.", "un manteau et un bonnet.");
    sent_again(root);
    let text = read(root, FR);
    assert_eq!(text.matches("bonnet").count(), 1, "{text}");
    assert!(text.contains("\n\nPrenez un manteau et un bonnet.\n\n"), "{text}");
    // The same bytes again change nothing.
    sent_again(root);
    assert_eq!(read(root, FR), text);
}

#[test]
fn what_somebody_else_has_changed_since_is_shown_and_not_replaced() {
    let folder = asked();
    let root = folder.path();
    sent_again(root);
    edit(root, FR, "Comptés deux foix à la main.", "On les a comptés deux fois.");
    edit(root, SENT, "deux foix", "deux fois");
    let before = read(root, FR);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before);
    let letter = read(root, LETTER);
    assert!(letter.contains("[^1]: On les a comptés deux fois."), "{letter}");
    assert!(!letter.contains("manteau"), "the others are in order: {letter}");
    // Who gets the whole text can put the two together.
    let said = did(root, &["handoff", "kites", "fr"], 0);
    assert!(said.contains("--whole"), "{said}");
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    fs::rename(root.join(HANDED), root.join(SENT)).expect("sent");
    edit(root, SENT, "On les a comptés deux fois.", "On les a comptés à la main, deux fois.");
    did(root, &["intake"], 0);
    assert_eq!(
        read(root, FR),
        before.replace("On les a comptés deux fois.", "On les a comptés à la main, deux fois.")
    );
    assert!(is_current(root));
}

#[test]
fn nobody_replaces_the_answer_of_another_translator() {
    let folder = asked();
    let root = folder.path();
    let own = "\n[translators.anna]\nlocales = [\"fr\"]\n[translators.bela]\nlocales = [\"fr\"]\n";
    write(root, "pipeline.toml", read(root, "pipeline.toml") + own);
    let sent = read(root, SENT);
    fs::remove_file(root.join(SENT)).expect("removed");
    write(root, "inbox/anna/kites.fr.md", &sent);
    did(root, &["intake"], 0);
    let before = read(root, FR);
    write(root, "inbox/bela/kites.fr.md", sent.replace("foix", "fois"));
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before);
    fs::remove_file(root.join("inbox/bela/kites.fr.md")).expect("removed");
    write(root, "inbox/anna/kites.fr.md", sent.replace("foix", "fois"));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), before.replace("foix", "fois"));
}

#[test]
fn the_whole_of_a_translation_is_handed_out_and_only_what_changed_comes_back() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    let before = read(root, FR);
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    let handed = read(root, HANDED);
    insta::assert_snapshot!("handoff-whole", handed);
    fs::create_dir_all(root.join("inbox")).expect("made");
    // Untouched it says nothing.
    fs::rename(root.join(HANDED), root.join(SENT)).expect("sent");
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before);
    edit(root, SENT, "Comment ils volent.", "Comment volent-ils ?");
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), before.replace("Comment ils volent.", "Comment volent-ils ?"));
    // What was owed is owed still, and is the only thing that is asked for again.
    let letter = read(root, LETTER);
    assert!(letter.contains("1 paragraphe du fichier est resté tel quel"), "{letter}");
    assert!(!is_current(root));
}

#[test]
fn a_mark_that_is_deleted_between_two_answers_is_noticed() {
    let folder = asked();
    let root = folder.path();
    let before = read(root, FR);
    let sent = read(root, SENT);
    let begins = sent.rfind("<!-- ¶").expect("a mark");
    let ends = begins + sent[begins..].find("-->\n\n").expect("its end") + 5;
    write(root, SENT, format!("{}{}", &sent[..begins], &sent[ends..]));
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before, "nothing goes in twice, or into another place");
    let letter = read(root, LETTER);
    assert!(letter.contains("[^1]: Comptés deux foix à la main."), "{letter}");
    assert!(letter.contains("une ligne avec « ¶ » manque"), "{letter}");
    // Whoever deletes a mark and what stands below it has nothing to say about it.
    write(root, SENT, sent[..begins].trim_end().to_owned() + "\n");
    did(root, &["intake"], 0);
    assert_eq!(
        read(root, FR),
        before
            .replace("Comment ils volent.", "Comment ils volent, et pourqoi.")
            .replace("- [le plan](map.svg)", "- [le plan](map.svg)\n\nPrenez un manteau.")
    );
}

#[test]
fn a_mark_that_is_deleted_above_a_headline_is_noticed() {
    let folder = asked();
    let root = folder.path();
    let before = read(root, FR);
    let sent = read(root, SENT);
    let begins = sent.find("#¶ [").expect("a mark");
    let ends = begins + sent[begins..].find("standfirst").expect("its text");
    write(root, SENT, format!("{}{}", &sent[..begins], &sent[ends..]));
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before);
    let letter = read(root, LETTER);
    assert!(letter.contains("standfirst = "), "{letter}");
}

#[test]
fn a_translation_that_was_deleted_in_the_file_stays_and_that_is_told() {
    let folder = asked();
    let root = folder.path();
    edit(root, SENT, "[^1]: Comptés deux foix à la main.", "");
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("[^1]: Comptés à la main."));
    let letter = read(root, LETTER);
    assert!(letter.contains("1 paragraphe a été supprimé dans le fichier"), "{letter}");
    assert!(!letter.contains("resté tel quel"), "{letter}");
}

#[test]
fn boxes_are_ticked_in_the_ways_of_all_keyboards() {
    for tick in ["［x］", "［ｘ］", "x", "✓", "[✓]"] {
        let folder = network();
        let root = folder.path();
        edit(root, EN, "Counted by hand.", "Counted by our hands.");
        answered(root, &[("¶ [ ]", &format!("¶ {tick}"))]);
        did(root, &["intake"], 0);
        assert!(is_current(root), "{tick}");
    }
}

#[test]
fn a_file_that_was_never_filled_in_to_its_end_takes_nothing_from_a_text_that_is_there() {
    let folder = network();
    let root = folder.path();
    let whole = read(root, FR);
    let lock = read(root, "lock/kites/fr.lock");
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    did(root, &["handoff", "kites", "fr"], 0);
    fs::create_dir_all(root.join("inbox")).expect("made");
    fs::rename(root.join(HANDED), root.join(SENT)).expect("sent");
    edit(root, SENT, "headline = \"\"", "headline = \"Des cerfs-volants\"");
    edit(root, SENT, "\n## {#programme}", "\n## Le programme {#programme}");
    // Meanwhile somebody has sent all of it.
    write(root, FR, &whole);
    write(root, "lock/kites/fr.lock", &lock);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), whole);
    let letter = read(root, LETTER);
    assert!(
        letter.contains("Il y a déjà une traduction, et 5 de ses paragraphes manquent"),
        "{letter}"
    );
    // What has all that is there, takes its place.
    fs::remove_file(root.join(SENT)).expect("removed");
    write(root, SENT, whole.replace("Comment ils volent.", "Comment volent-ils ?"));
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("Comment volent-ils ?"));
}

#[test]
fn the_log_knows_a_text_by_its_place_too() {
    let folder = network();
    let root = folder.path();
    write(root, SENT, read(root, FR).replace("Comment ils volent.", "Comment volent-ils ?"));
    did(root, &["intake"], 0);
    let said = did(root, &["log", "content/kites"], 0);
    assert!(
        said.contains("inbox/kites.fr.md") && said.contains("to content/kites/fr.md"),
        "{said}"
    );
    did(root, &["restore", FR], 0);
    let said = did(root, &["log", FR], 0);
    assert!(said.contains("an earlier version put back"), "{said}");
    let said = did(root, &["log", FR, "--format", "json"], 0);
    assert!(said.contains("\"to\": \"content/kites/fr.md\""), "{said}");
    assert!(did(root, &["log", "content/other"], 0).contains("no"), "nothing is about it");
}

/// Somebody sends a note about an article, or one paragraph of it, under the article's name.
#[test]
fn a_part_of_a_text_takes_nothing_from_the_whole_that_is_there() {
    let folder = network();
    let root = folder.path();
    let whole = read(root, FR);
    write(
        root,
        SENT,
        "+++\nheadline = \"Cerfs-volants\"\n+++\n\nIl faut { $days } jours à tout.\n",
    );
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), whole);
    let letter = read(root, LETTER);
    assert!(letter.contains("manquent dans votre fichier"), "{letter}");
    // One paragraph less is a translator's own choice, and is told.
    write(root, SENT, whole.replace("- [le plan](map.svg)\n", ""));
    did(root, &["intake"], 0);
    assert!(!read(root, FR).contains("[le plan]"));
    assert!(read(root, LETTER).contains("the map"), "{}", read(root, LETTER));
    // A first text may be as short as it likes.
    fs::remove_file(root.join(FR)).expect("removed");
    write(
        root,
        SENT,
        "+++\nheadline = \"Cerfs-volants\"\n+++\n\nIl faut { $days } jours à tout.\n",
    );
    did(root, &["intake"], 0);
}

#[test]
fn a_text_in_another_language_keeps_no_right_one_back() {
    let folder = network();
    let root = folder.path();
    let right = read(root, FR).replace("Comment ils volent.", "Comment volent-ils ?");
    let german = "Ein Drachen braucht Wind, Schnur und Papier, und eine Hand, die weiß, wann sie nachgeben und wann sie halten muss. \
        Wer das an einem stillen Abend gelernt hat, vergisst es nicht mehr und gibt es auf derselben Wiese weiter.";
    write(root, "inbox/anna/kites.fr.md", german);
    write(root, "inbox/bela/kites.fr.md", &right);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), right);
    let letter = read(root, "inbox/anna/kites.fr.md.receipt.md");
    assert!(letter.contains("dans une autre langue") && !letter.contains("bela"), "{letter}");
}
