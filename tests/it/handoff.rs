//! `hexapla handoff`: what a translator is given, and what becomes of it when it comes back.

use std::fs;
use std::path::Path;

use super::cli::{err, hexapla, out};
use super::support::base;

pub(super) const EN: &str = "content/kites/en.md";
pub(super) const FR: &str = "content/kites/fr.md";
pub(super) const SENT: &str = "inbox/kites.fr.md";
pub(super) const LETTER: &str = "inbox/kites.fr.md.receipt.md";
pub(super) const HANDED: &str = "outbox/kites.fr.md";

/// The base network on the disk, with its translations recorded.
pub(super) fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in base() {
        write(folder.path(), &path, &bytes);
    }
    did(folder.path(), &["record"], 0);
    folder
}

pub(super) fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, text).expect("written");
}

pub(super) fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Changes a file; what is to be replaced must be there.
pub(super) fn edit(root: &Path, path: &str, old: &str, new: &str) {
    let text = read(root, path);
    assert!(text.contains(old), "{path} has no {old:?}: {text}");
    write(root, path, text.replace(old, new));
}

pub(super) fn did(root: &Path, arguments: &[&str], code: i32) -> String {
    let all = [arguments, &["--lang", "en"]].concat();
    let output = hexapla(root, &all);
    let said = format!("{}{}", out(&output), err(&output));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

/// The French text owes nothing.
pub(super) fn is_current(root: &Path) -> bool {
    did(root, &["handoff", "kites", "fr", "--out", "nowhere"], 0).contains("owes nothing")
}

/// Hands out what French owes, and lays the answer into the inbox.
pub(super) fn answered(root: &Path, answers: &[(&str, &str)]) {
    did(root, &["handoff", "kites", "fr"], 0);
    fs::create_dir_all(root.join("inbox")).expect("made");
    fs::rename(root.join(HANDED), root.join(SENT)).expect("sent");
    for (old, new) in answers {
        edit(root, SENT, old, new);
    }
}

#[test]
fn what_is_filled_in_comes_back_as_a_text_and_knows_what_it_was_made_from() {
    let folder = network();
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    did(root, &["handoff", "kites", "fr"], 0);
    insta::assert_snapshot!("handoff-new", read(root, HANDED));
    // Meanwhile the original changes in one place.
    edit(root, EN, "[the map](map.svg)", "[a map of the field](map.svg)");
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    fs::create_dir_all(root.join("inbox")).expect("made");
    fs::rename(root.join(HANDED), root.join(SENT)).expect("sent");
    for (old, new) in [
        ("headline = \"\"", "headline = \"Cerfs-volants\""),
        ("standfirst = \"\"", "standfirst = \"Comment ils volent.\""),
        // The first paragraph is left empty: it follows later.
        ("\n## {#programme}", "\n## Le programme {#programme}"),
        ("\n- \n- \n", "\n- [le programme](#programme)\n- [le plan](map.svg) { $jours }\n"),
        ("\n[^1]: \n", "\n[^1]: Comptés à la main.\n"),
    ] {
        edit(root, SENT, old, new);
    }
    did(root, &["intake"], 1);
    let letter = read(root, LETTER);
    let wrong = |line: &str| line.contains("{ $jours }");
    let line = read(root, SENT).lines().position(wrong).expect("there") + 1;
    assert!(
        letter.contains(&format!("ligne {line}")),
        "the line of the file that was sent: {letter}"
    );
    edit(root, SENT, " { $jours }", "");
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(!text.contains('¶') && !text.contains("<!--") && !text.contains("article ="), "{text}");
    assert!(text.contains("## Le programme {#programme}\n\n- [le programme]"), "{text}");
    // Two paragraphs were made from what the original no longer says; the others are up to date.
    let letter = read(root, LETTER);
    insta::assert_snapshot!("handoff-new-letter", letter);
    let owed = did(root, &["diff", "kites", "fr"], 0);
    assert!(owed.contains("{+, twice+}") && owed.contains("{+ of the field+}"), "{owed}");
    assert!(!owed.contains("How they fly"), "{owed}");
}

#[test]
fn only_what_has_changed_is_handed_out_and_put_back_in_its_place() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How they fly, and why.");
    edit(
        root,
        EN,
        "- [the map](map.svg)",
        "- [the map](map.svg)\n\nBring a coat.\n\nIt is cold up there.",
    );
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    let before = read(root, FR);
    answered(
        root,
        &[
            (
                "standfirst = \"Comment ils volent.\"",
                "standfirst = \"Comment et pourquoi ils volent.\"",
            ),
            ("[^1]: Comptés à la main.", "[^1]: Comptés à la main, deux fois."),
        ],
    );
    insta::assert_snapshot!("handoff-update", read(root, SENT));
    // The new paragraphs are written below their marks.
    let sent = read(root, SENT);
    for (mark, text) in
        [("Bring a coat. -->", "Prenez un manteau."), ("up there. -->", "Il y fait froid.")]
    {
        assert!(sent.contains(mark), "{sent}");
        edit(root, SENT, mark, &format!("{mark}\n\n{text}"));
    }
    did(root, &["intake"], 0);
    let text = read(root, FR);
    let wanted = before
        .replace("Comment ils volent.", "Comment et pourquoi ils volent.")
        .replace("à la main.", "à la main, deux fois.")
        .replace(
            "- [le plan](map.svg)",
            "- [le plan](map.svg)\n\nPrenez un manteau.\n\nIl y fait froid.",
        );
    assert_eq!(text, wanted);
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    // The same file once more changes nothing.
    write(root, SENT, sent.replace("Bring a coat. -->", "Bring a coat. -->\n\nPrenez un manteau."));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), wanted);
}

#[test]
fn what_is_left_alone_is_asked_for_again_and_what_is_ticked_is_not() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How they do fly.");
    edit(root, EN, "Counted by hand.", "Counted by our own hands.");
    let before = read(root, FR);
    answered(root, &[]);
    let said = did(root, &["intake"], 1);
    assert!(
        said.contains("held") && read(root, LETTER).contains("aucune case"),
        "{}",
        read(root, LETTER)
    );
    assert!(root.join(SENT).exists() && read(root, FR) == before, "nothing is taken over");
    // One box is ticked.
    let sent = read(root, SENT);
    let at = sent.rfind("¶ [ ]").expect("a box");
    write(root, SENT, format!("{}¶ [x]{}", &sent[..at], &sent[at + "¶ [ ]".len()..]));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), before, "it says the same, and is recorded");
    let owed = did(root, &["diff", "kites", "fr"], 0);
    assert!(owed.contains("{+do +}fly") && !owed.contains("own hands"), "{owed}");
}

#[test]
fn an_answer_to_a_paragraph_that_somebody_else_has_changed_waits_for_a_person() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    edit(root, FR, "Comptés à la main.", "On les a comptés.");
    let before = read(root, FR);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), before);
    insta::assert_snapshot!("handoff-overtaken-letter", read(root, LETTER));
    assert!(read(root, SENT).contains("Comptés deux fois"), "what was written is where it was");
    // The original changed once more after the file was made: the answer is as old as its mark.
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    edit(root, EN, "by hand, twice.", "by hand, three times.");
    did(root, &["intake"], 0);
    let owed = did(root, &["diff", "kites", "fr"], 0);
    assert!(owed.contains("three times") && owed.contains("deux fois"), "{owed}");
    // What it said when it was handed out is known, though nobody recorded it.
    assert!(owed.contains("[-twice-]"), "{owed}");
    did(root, &["handoff", "kites", "fr"], 0);
    assert!(read(root, HANDED).contains("Counted by hand, twice."), "{}", read(root, HANDED));
}

#[test]
fn text_that_belongs_to_no_mark_is_never_lost() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    let sent = read(root, SENT);
    let at = sent.find("<!-- ¶ [").expect("a mark");
    write(root, SENT, format!("{}Encore un mot.\n\n{}", &sent[..at], &sent[at..]));
    did(root, &["intake"], 1);
    let letter = read(root, LETTER);
    assert!(letter.contains("Encore un mot."), "{letter}");
    assert!(!read(root, FR).contains("Comptés deux fois"));
}

#[test]
fn handing_out_twice_keeps_what_somebody_wrote() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    did(root, &["handoff", "kites", "fr"], 0);
    edit(root, HANDED, "Comptés à la main.", "Comptés deux fois à la main.");
    did(root, &["handoff", "kites", "fr"], 0);
    assert!(!read(root, HANDED).contains("Comptés deux fois"));
    did(root, &["restore", HANDED, "1"], 0);
    assert!(read(root, HANDED).contains("Comptés deux fois"));
    for (arguments, code) in [
        (["handoff", "kites", "en"], 2),
        (["handoff", "kits", "fr"], 2),
        (["handoff", "kites", "xx"], 2),
    ] {
        did(root, &arguments, code);
    }
}

#[test]
fn a_translator_gets_all_that_there_is_to_do_and_is_told_what_comes_next() {
    let folder = network();
    let root = folder.path();
    let settings = read(root, "pipeline.toml");
    let own = "\n[translators.anna]\nname = \"Anna\"\nlocales = [\"fr\"]\nlanguage = \"fr\"\n";
    write(root, "pipeline.toml", settings + own);
    for (id, words) in [("lanterns", "One two three four five."), ("masts", "A mast.")] {
        write(root, &format!("content/{id}/article.toml"), "date = 2022-08-01\n");
        let text = format!("+++\nheadline = \"The {id}\"\n+++\n\n{words}\n");
        write(root, &format!("content/{id}/en.md"), text);
    }
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    did(root, &["handoff", "--translator", "Anna"], 0);
    for name in ["kites.fr.md", "lanterns.fr.md", "masts.fr.md"] {
        assert!(root.join("outbox/anna").join(name).exists(), "{name}");
    }
    let said = did(root, &["handoff", "--translator", "Boris"], 2);
    assert!(said.contains("anna"), "{said}");
    did(root, &["handoff", "--translator", "anna", "kites", "fr"], 2);
    // The name says who and which language; nothing of what was handed out is translated yet.
    fs::create_dir_all(root.join("inbox/anna")).expect("made");
    let sent = root.join("inbox/anna/masts.fr.md");
    fs::copy(root.join("outbox/anna/masts.fr.md"), &sent).expect("sent");
    did(root, &["intake"], 1);
    assert!(sent.exists() && !root.join("content/masts/fr.md").exists());
    edit(root, "inbox/anna/masts.fr.md", "headline = \"\"", "headline = \"Les mâts\"");
    edit(root, "inbox/anna/masts.fr.md", "A mast. -->", "A mast. -->\n\nUn mât.");
    did(root, &["intake"], 0);
    let text = read(root, "content/masts/fr.md");
    assert_eq!(text, "+++\nheadline = \"Les mâts\"\ntranslator = \"anna\"\n+++\n\nUn mât.\n");
    let letter = read(root, "inbox/anna/masts.fr.md.receipt.md");
    assert!(letter.contains("The lanterns") && !letter.contains("The masts"), "{letter}");
    let owed = did(root, &["handoff", "masts", "fr"], 0);
    assert!(owed.contains("owes nothing"), "{owed}");
}

#[test]
fn a_damaged_frame_is_never_taken_for_the_text() {
    let folder = network();
    let root = folder.path();
    edit(root, EN, "How they fly.", "How they fly, and why.");
    edit(root, EN, "Counted by hand.", "Counted by hand, twice.");
    let before = read(root, FR);
    answered(root, &[("[^1]: Comptés à la main.", "[^1]: Comptés deux fois à la main.")]);
    let update = read(root, SENT);
    let top = update.rfind("+++").expect("a fence") + 3;
    for (what, broken) in [
        ("no top", update[top..].trim_start().to_owned()),
        ("no key", update.replace("update = true\n", "")),
        (
            "dashes",
            update.replace("<!--", "<!~").replace("-->", "~>").replace("update = true\n", ""),
        ),
        (
            "in a note",
            update
                .replace("Counted by hand, twice. -->", "Comptés deux fois. -->")
                .replace("Comptés deux fois à la main", "Comptés à la main"),
        ),
        ("in the top's note", update.replace("# How they fly, and why.", "# Comment et pourquoi.")),
    ] {
        assert_ne!(broken, update, "{what}");
        write(root, SENT, broken);
        hexapla(root, &["intake"]);
        assert!(root.join(SENT).exists(), "{what}");
        assert_eq!(read(root, FR), before, "{what}");
        let letter = read(root, LETTER);
        assert!(letter.contains('¶') || what.starts_with("no "), "{what}: {letter}");
    }
    // The same of a new translation.
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    did(root, &["handoff", "kites", "fr"], 0);
    let new = read(root, HANDED).replace("headline = \"\"", "headline = \"Cerfs-volants\"");
    let begins = new.find("<!-- ¶ ").expect("a mark");
    let ends = begins + new[begins..].find(" -->").expect("its end");
    for (what, broken) in [
        ("a note without its last words", format!("{}{}", &new[..ends - 20], &new[ends + 4..])),
        ("a note without a beginning", format!("{}{}", &new[..begins], &new[begins + 15..])),
        ("text in a note", format!("{}\nIl faut du vent.{}", &new[..ends], &new[ends..])),
        ("a note with other signs", new.replacen("<!--", "<!~", 2)),
    ] {
        write(root, SENT, broken);
        hexapla(root, &["intake"]);
        assert!(!root.join(FR).exists(), "{what}");
        assert!(root.join(SENT).exists(), "{what}");
    }
    // Programs may change quotation marks and spaces in notes.
    let round = new.replace("\n# ", "\n#  ").replace("They fly", "They  fly");
    write(root, SENT, round);
    did(root, &["intake"], 0);
}

/// What `status`, its digests and letters count, a file for a translator counts in the same way.
#[test]
fn a_file_counts_the_words_that_status_counts() {
    let folder = network();
    let root = folder.path();
    let text = "+++\nheadline = \"Kites\"\nstandfirst = \"For { $days } days and more.\"\n\n[messages]\n\
        place = \"the big field\"\n+++\n\nIt was on { place } for { $days } days.\n\n\
        Write `kite --wind` first.\n\n```sh\nls one two three\n```\n\n\
        | Day | Wind |\n|---|---|\n| One | two three |\n\n[Far](https://example.org/far/away).\n\nAt last.\n";
    write(root, EN, text);
    for path in [FR, "content/kites/ar.md"] {
        fs::remove_file(root.join(path)).expect("removed");
    }
    let counted = |said: &str| -> u64 {
        let (before, _) = said.split_once(" word").unwrap_or_else(|| panic!("{said}"));
        let number = before.rsplit([' ', ',']).next().unwrap_or_default();
        if number == "one" { 1 } else { number.parse().unwrap_or_else(|_| panic!("{said}")) }
    };
    let in_status = || -> u64 {
        let output = hexapla(root, &["status", "--format", "json", "--lang", "en"]);
        let report: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
        report["articles"][0]["variants"]["fr"]["words"]["to_do"].as_u64().expect("a number")
    };
    let all = counted(&did(root, &["handoff", "kites", "fr"], 0));
    assert_eq!(all, in_status());
    let french = text.replace(" first.", " d’abord.").replace("At last", "Enfin");
    write(root, FR, french);
    did(root, &["record"], 0);
    edit(root, EN, "It was on", "It has been on");
    edit(root, EN, "three\n```", "three four\n```");
    edit(root, EN, "far/away", "far/off");
    edit(root, EN, "At last.", "At last.\n\nWith `code --more` and { $days } words.");
    let some = counted(&did(root, &["handoff", "kites", "fr"], 0));
    assert_eq!(some, in_status());
    assert!(some > 0 && some < all, "{some} {all}");
    assert!(counted(&did(root, &["handoff", "kites", "fr", "--whole"], 0)) > some);
}
