//! What a file for a translator shows of an original that has changed, piece by piece, and what comes of the answers.

use std::fs;
use std::path::Path;

use super::cli::hexapla;
use super::handoff::{
    EN, FR, HANDED, LETTER, SENT, answered, did, edit, is_current, network, read, write,
};
use super::support::base;

/// Writes an original and its French text, and records that they belong together.
pub(super) fn recorded(original: &str, french: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (path, bytes) in base() {
        write(root, &path, &bytes);
    }
    write(root, EN, original);
    write(root, FR, french);
    did(root, &["record"], 0);
    assert!(is_current(root), "{}", read(root, FR));
    folder
}

/// Hands out what French owes.
pub(super) fn handed(root: &Path) -> String {
    did(root, &["handoff", "kites", "fr"], 0);
    read(root, HANDED)
}

pub(super) fn send(root: &Path, text: &str) {
    fs::create_dir_all(root.join("inbox")).expect("made");
    write(root, SENT, text);
}

/// A text with one piece replaced, which must be there.
pub(super) fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "no {old:?} in {text}");
    text.replacen(old, new, 1)
}

const MESSAGES: &str = "+++\nheadline = \"Kites\"\n\n[messages]\nflights = \"\"\"\n{ $days ->\n    [one] one flight\n   *[other] { $days } flights\n}\"\"\"\nplace = \"the big field\"\n+++\n\nThere were { flights } on { place }.\n\nNobody fell.\n";
const MESSAGES_FR: &str = "+++\nheadline = \"Cerfs-volants\"\n\n[messages]\nflights = \"\"\"\n{ $days ->\n    [one] un vol\n   *[other] { $days } vols\n}\"\"\"\nplace = \"le grand champ\"\n+++\n\nIl y a eu { flights } sur { place }.\n\nPersonne n’est tombé.\n";

#[test]
fn a_message_that_has_changed_is_shown_and_put_back_alone() {
    let folder = recorded(MESSAGES, MESSAGES_FR);
    let root = folder.path();
    edit(root, EN, "the big field", "the big green field");
    let file = handed(root);
    for wanted in
        ["the big field", "the big green field", "[messages]", "place = \"le grand champ\""]
    {
        assert!(file.contains(wanted), "{wanted}: {file}");
    }
    assert!(
        !file.contains("vols") && !file.contains("Il y a eu"),
        "the others are as they were: {file}"
    );
    send(root, &with(&file, "le grand champ", "le grand champ vert"));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), MESSAGES_FR.replace("le grand champ", "le grand champ vert"));
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    // A message with choices, which can stay as it is.
    edit(root, EN, "{ $days } flights", "{ $days } long flights");
    let file = handed(root);
    assert!(file.contains("{ $days } long flights") && file.contains("{ $days } vols"), "{file}");
    send(root, &with(&file, "¶ [ ]", "¶ [x]"));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), MESSAGES_FR.replace("le grand champ", "le grand champ vert"));
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}

#[test]
fn a_paragraph_is_not_up_to_date_before_its_message_is() {
    let folder = recorded(MESSAGES, MESSAGES_FR);
    let root = folder.path();
    edit(root, EN, "the big field", "the big green field");
    edit(root, EN, "There were", "Last year there were");
    let file = handed(root);
    assert!(file.contains("le grand champ") && file.contains("Il y a eu"), "{file}");
    send(root, &with(&file, "Il y a eu", "L’an dernier, il y a eu"));
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("L’an dernier"));
    assert!(!is_current(root), "the message is as it was");
    let file = handed(root);
    assert!(file.contains("le grand champ") && file.contains("the big green field"), "{file}");
    send(root, &with(&file, "le grand champ", "le grand champ vert"));
    did(root, &["intake"], 0);
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}

#[test]
fn a_message_alone_brings_no_paragraph_up_to_date() {
    let folder = recorded(MESSAGES, MESSAGES_FR);
    let root = folder.path();
    edit(root, EN, "the big field", "the big green field");
    edit(root, EN, "{ $days } flights", "{ $days } long flights");
    edit(root, EN, "There were", "Last year there were");
    let answers = [
        ("le grand champ", "le grand champ vert"),
        ("{ $days } vols", "{ $days } longs vols"),
        ("Il y a eu", "L’an dernier, il y a eu"),
    ];
    for (ix, (old, new)) in answers.into_iter().enumerate() {
        let file = handed(root);
        assert!(file.contains("Last year there were") && file.contains(old), "{file}");
        send(root, &with(&file, old, new));
        did(root, &["intake"], 0);
        assert!(read(root, FR).contains(new));
        assert_eq!(is_current(root), ix == 2, "{}", did(root, &["diff", "kites", "fr"], 0));
    }
}

#[test]
fn a_message_that_is_new_or_gone_is_told() {
    let folder = recorded(MESSAGES, MESSAGES_FR);
    let root = folder.path();
    edit(
        root,
        EN,
        "place = \"the big field\"\n",
        "falls = \"\"\"\n{ $days ->\n    [one] one fall\n   *[other] { $days } falls\n}\"\"\"\n",
    );
    edit(root, EN, "{ flights } on { place }.", "{ flights } and { falls }.");
    let file = handed(root);
    // The translation still has it, and is told that the original does not.
    let gone = file.lines().find(|line| line.starts_with('#') && line.contains("place"));
    assert!(gone.is_some(), "{file}");
    // French has forms of its own, and none of them says anything in English.
    assert!(file.contains("# { $days ->") && file.contains("#     [one] one fall"), "{file}");
    assert!(!file.contains("\n    [one] one fall"), "{file}");
    let sent =
        with(&file, "Il y a eu { flights } sur { place }.", "Il y a eu { flights } et { falls }.");
    let begins = sent.find("falls = \"\"\"").expect("the new one");
    let (before, own) = sent.split_at(begins);
    let own = with(&with(own, "[one]", "[one] une chute"), "*[other]", "*[other] { $days } chutes");
    send(root, &format!("{before}{own}"));
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(text.contains("[one] une chute\n   *[other] { $days } chutes\n}"), "{text}");
    // What nothing says any more goes with what said it.
    assert!(!text.contains("le grand champ") && text.contains("{ $days } vols"), "{text}");
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}

#[test]
fn every_text_of_the_top_is_asked_for_when_it_changes() {
    let original = "+++\nheadline = \"Kites\"\nstandfirst = \"How they fly.\"\nteaser = \"All of *them*.\"\n\n[alt]\n\"map.svg\" = \"A map\"\n\n[section.north]\nheadline = \"Northern kites\"\n+++\n\nOne.\n";
    let french = "+++\nheadline = \"Cerfs-volants\"\nstandfirst = \"Comment ils volent.\"\nteaser = \"Tous *ensemble*.\"\n\n[alt]\n\"map.svg\" = \"Un plan\"\n\n[section.north]\nheadline = \"Cerfs-volants du nord\"\n+++\n\nUn.\n";
    for (old, new, present, answer) in [
        ("\"Kites\"", "\"All kites\"", "\"Cerfs-volants\"", "\"Tous les cerfs-volants\""),
        ("How they fly.", "How they do fly.", "Comment ils volent.", "Comment donc ils volent."),
        ("All of *them*.", "Most of *them*.", "Tous *ensemble*.", "La plupart *ensemble*."),
        ("\"A map\"", "\"A large map\"", "\"Un plan\"", "\"Un grand plan\""),
        ("Northern kites", "Kites of the north", "Cerfs-volants du nord", "Ceux du nord"),
    ] {
        let folder = recorded(original, french);
        let root = folder.path();
        edit(root, EN, old, new);
        let file = handed(root);
        for wanted in [old, new] {
            assert!(file.contains(&format!("# {}", wanted.trim_matches('"'))), "{wanted}: {file}");
        }
        assert_eq!(file.matches("¶ [ ]").count(), 1, "{file}");
        send(root, &with(&file, present, answer));
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), french.replacen(present, answer, 1));
        assert!(is_current(root), "{old}");
    }
}

#[test]
fn what_the_original_was_is_shown_as_it_was_written() {
    let original = "+++\nheadline = \"Kites\"\n+++\n\nA *kite* needs [wind](https://wind.example/), `rope` and **{ $days } days**.\n\n- one *big* kite\n- two kites\n";
    let french = "+++\nheadline = \"Cerfs-volants\"\n+++\n\nUn *cerf-volant* veut du [vent](https://wind.example/), de la `rope` et **{ $days } jours**.\n\n- un *grand* cerf-volant\n- deux cerfs-volants\n";
    let folder = recorded(original, french);
    let root = folder.path();
    edit(root, EN, "A *kite* needs", "Any *kite* needs");
    edit(root, EN, "one *big* kite", "one very *big* kite");
    let file = handed(root);
    for wanted in [
        "\nA *kite* needs [wind](https://wind.example/), `rope` and **{ $days } days**.",
        "\nAny *kite* needs [wind](https://wind.example/), `rope` and **{ $days } days**.",
        "\none *big* kite\n",
        "\none very *big* kite\n",
    ] {
        assert!(file.contains(wanted), "{wanted}: {file}");
    }
    // Where only its words are known, both are told in words, and how it is written now stands below.
    did(root, &["record"], 0);
    fs::remove_dir_all(root.join(".hexapla")).expect("removed");
    let file = handed(root);
    let plain = "\nA kite needs wind, rope and { $days } days.";
    assert!(file.contains(plain), "{file}");
    assert!(file.contains(&plain.replace("A kite", "Any kite")), "{file}");
    assert!(file.contains("\nAny *kite* needs [wind]"), "{file}");
}

#[test]
fn what_is_new_is_new_wherever_it_stands() {
    let original = "+++\nheadline = \"Kites\"\n+++\n\nKites were flown over the harbour in autumn.\n\nThe rope was made of hemp by the sailors.\n\nEverybody went home at night.\n";
    let french = "+++\nheadline = \"Cerfs-volants\"\n+++\n\nEn automne, des cerfs-volants ont volé sur le port.\n\nLa corde de chanvre était faite par les marins.\n\nTous sont rentrés la nuit.\n";
    let new = "A prize of forty silver coins was promised to the winner.";
    for is_recorded in [false, true] {
        let folder = recorded(original, french);
        let root = folder.path();
        edit(
            root,
            EN,
            "The rope was made of hemp by the sailors.",
            &format!("{new}\n\nThe rope was made of hemp by the old sailors."),
        );
        if is_recorded {
            did(root, &["record"], 0);
        }
        let file = handed(root);
        let french = file.find("La corde de chanvre").expect("the changed one");
        let at = |text: &str| file.find(text).unwrap_or_else(|| panic!("{text}: {file}"));
        let was = at("by the sailors.");
        let now = at("by the old sailors.");
        assert!(was < now && now < french, "{file}");
        // Above the new one stands that it is new, and nothing that it was.
        let own = at(new);
        let note = &file[file[..own].rfind("<!-- ¶").expect("its mark")..own];
        assert!(note.contains("Nouveau") && !note.contains("rope"), "{file}");
        assert!(!note.contains("[ ]"), "{file}");
    }
    // The same right before it, twice, and one that is taken away at the same time.
    let folder = recorded(original, french);
    let root = folder.path();
    edit(root, EN, "Kites were flown over the harbour in autumn.\n\n", "");
    edit(
        root,
        EN,
        "The rope was made of hemp by the sailors.",
        &format!(
            "{new}\n\nA second prize went to a child.\n\nThe rope was made of hemp by the old sailors."
        ),
    );
    let file = handed(root);
    let now = file.find("by the old sailors.").expect("the changed one");
    let note = &file[file[..now].rfind("<!-- ¶").expect("its mark")..];
    assert!(note.contains("by the sailors.") && note.contains("La corde"), "{file}");
    let own = file.find("A second prize").expect("the new one");
    let note = &file[file[..own].rfind("<!-- ¶").expect("its mark")..own];
    assert!(note.contains("Nouveau"), "{file}");
}

#[test]
fn a_command_for_the_whole_update_file_does_no_harm_in_notes() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How kites fly, and why.");
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    let sent = read(root, SENT);
    // Words of the original, of what is told, and more words than there were.
    let slip = sent
        .replace("hand", "main")
        .replace("traduction", "version")
        .replace("disait", "avait dit")
        .replace("deux fois", "deux grandes fois")
        .replace("twice", "deux grandes fois");
    assert_ne!(slip, sent);
    write(root, SENT, &slip);
    hexapla(root, &["intake"]);
    assert!(!root.join(SENT).exists(), "{}", read(root, LETTER));
    assert!(read(root, FR).contains("Comptés deux grandes fois à la main."), "{}", read(root, FR));
    // The same where nobody knows any more what was handed out.
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    fs::remove_dir_all(root.join(".hexapla")).expect("removed");
    write(root, SENT, read(root, SENT).replace("hand", "main"));
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("Comptés deux fois à la main."), "{}", read(root, FR));
    // What was written there by mistake is asked about all the same.
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("Counted by hand, twice. -->", "Comptés encore une fois. -->")]);
    fs::remove_dir_all(root.join(".hexapla")).expect("removed");
    did(root, &["intake"], 1);
    assert!(read(root, LETTER).contains("Quelque chose a été écrit dans la note"));
    // Where it is known what the note said, that is quoted.
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("Counted by hand, twice. -->", "Comptés encore une fois. -->")]);
    did(root, &["intake"], 1);
    assert!(read(root, LETTER).contains("Comptés encore une fois."), "{}", read(root, LETTER));
}

#[test]
fn an_odd_word_in_one_box_keeps_no_other_answer_waiting() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How they do fly.");
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    let sent = read(root, SENT);
    let odd = sent.replacen("¶ [ ]", "¶ [peut-être]", 1);
    write(root, SENT, &odd);
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("Comptés deux fois à la main."));
    let letter = read(root, LETTER).replace(['\u{2068}', '\u{2069}'], "");
    let line = odd.lines().position(|line| line.contains("peut-être")).expect("the box") + 1;
    assert!(letter.contains("peut-être") && letter.contains(&format!("ligne {line}")), "{letter}");
    // The question stays open.
    let file = handed(root);
    assert!(file.contains("How they do fly.") && !file.contains("Counted"), "{file}");
    // The box is mended in the same file, which is sent again.
    write(root, SENT, sent.replacen("¶ [ ]", "¶ [x]", 1));
    did(root, &["intake"], 0);
    assert!(is_current(root));
    // Where nothing else was answered, the file waits.
    edit(root, EN, "How they do fly.", "How they all do fly.");
    answered(root, &[("¶ [ ]", "¶ [peut-être]")]);
    did(root, &["intake"], 1);
    assert!(root.join(SENT).exists());
}

/// The same in the other notation, and in the whole of a translation.
#[test]
fn messages_are_asked_about_in_both_notations() {
    let yaml = |text: &str| {
        let text = text.replacen("+++\n", "---\n", 1).replacen("\n+++\n", "\n---\n", 1);
        let text = text
            .replace(" = \"\"\"\n", ": |\n")
            .replace("}\"\"\"", "}")
            .replace("[messages]", "messages:");
        let text = text
            .replace("headline = ", "headline: ")
            .replace("place = ", "  place: ")
            .replace("flights: |", "  flights: |");
        text.replace("\n{ $days ->", "\n    { $days ->")
            .replace("\n    [one]", "\n        [one]")
            .replace("\n   *[other]", "\n       *[other]")
            .replace("\n}\n", "\n    }\n")
    };
    let folder = recorded(&yaml(MESSAGES), &yaml(MESSAGES_FR));
    let root = folder.path();
    edit(root, EN, "the big field", "the big green field");
    edit(root, EN, "one flight", "a single flight");
    let file = handed(root);
    assert!(file.starts_with("---\n") && file.contains("# the big green field"), "{file}");
    let sent = with(
        &with(&file, "place: \"le grand champ\"", "place: \"le grand champ vert\""),
        "[one] un vol",
        "[one] un seul vol",
    );
    send(root, &sent);
    did(root, &["intake"], 0);
    let wanted = yaml(MESSAGES_FR)
        .replace("le grand champ", "le grand champ vert")
        .replace("un vol", "un seul vol");
    let text = read(root, FR);
    let plain = |text: &str| {
        text.replace('"', "").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(plain(&text), plain(&wanted), "{text}");
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    // All of it has the messages as well, and what is not touched stays.
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    let whole = read(root, HANDED);
    assert!(
        whole.contains("[one] un seul vol") && whole.contains("# the big green field"),
        "{whole}"
    );
    send(root, &with(&whole, "le grand champ vert", "le vaste champ vert"));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), text.replace("le grand champ vert", "le vaste champ vert"));
}

/// A message that a translation lacks is asked for until it is there.
#[test]
fn a_message_that_was_left_out_is_asked_for_again() {
    let folder = recorded(MESSAGES, MESSAGES_FR);
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    let file = handed(root);
    let sent = with(&file, "headline = \"\"", "headline = \"Cerfs-volants\"");
    let sent = with(&sent, "place = \"\"", "place = \"le grand champ\"");
    let sent = with(
        &sent,
        "on { place }. -->",
        "on { place }. -->\n\nIl y a eu { flights } sur { place }.",
    );
    send(root, &with(&sent, "fell. -->", "fell. -->\n\nPersonne n’est tombé."));
    // Readers would see its name in braces.
    did(root, &["intake"], 1);
    let forms = "[one]\n   *[other]\n";
    send(root, &with(&read(root, SENT), forms, "[one] un vol\n   *[other] { $days } vols\n"));
    did(root, &["intake"], 0);
    let text = read(root, FR);
    let start = text.find("flights =").expect("a message");
    let end = text.find("place =").expect("another one");
    write(root, FR, format!("{}{}", &text[..start], &text[end..]));
    let file = handed(root);
    assert!(file.contains("flights = \"\"\"") && !file.contains("place = "), "{file}");
    // Nothing is written into it yet.
    send(root, &file);
    did(root, &["intake"], 1);
    let other = file.rfind("*[other]").expect("a form");
    send(root, &format!("{} {{ $days }} vols{}", &file[..other + 8], &file[other + 8..]));
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(text.contains("{ $days ->\n   *[other] { $days } vols\n}\"\"\""), "{text}");
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}

/// A headline that says a message is up to date when that is.
#[test]
fn a_message_of_the_headline_is_asked_about_alone() {
    let top = |text: &str, of: &str, end: &str| {
        text.replace(&format!("headline = \"{of}\""), &format!("headline = \"{of}{end}\""))
    };
    let folder = recorded(
        &top(MESSAGES, "Kites", " on { place }"),
        &top(MESSAGES_FR, "Cerfs-volants", " sur { place }"),
    );
    let root = folder.path();
    edit(root, EN, "the big field", "the big green field");
    let file = handed(root);
    assert_eq!(file.matches("¶ [ ]").count(), 1, "{file}");
    assert!(!file.contains("headline = "), "{file}");
    send(root, &with(&file, "le grand champ", "le grand champ vert"));
    did(root, &["intake"], 0);
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    let owed = did(root, &["diff", "kites", "fr"], 0);
    assert!(!owed.contains("field"), "it is recorded, and not only assumed: {owed}");
}
