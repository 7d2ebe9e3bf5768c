//! Frames of handed-out files that came back with slips in them.

use std::fs;
use std::path::Path;

use super::cli::hexapla;
use super::handoff::{EN, FR, HANDED, LETTER, SENT, answered, did, edit, network, read, write};

/// A new translation that is filled in, and what it is to become.
fn filled() -> (tempfile::TempDir, String, String) {
    let folder = network();
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    did(root, &["handoff", "kites", "fr"], 0);
    for (old, new) in [
        ("headline = \"\"", "headline = \"Cerfs-volants\""),
        ("standfirst = \"\"", "standfirst = \"Comment ils volent, par tous les vents.\""),
        ("\n## {#programme}", "\n## Le programme {#programme}"),
        ("\n- \n- \n", "\n- [le programme](#programme)\n- [le plan](map.svg)\n"),
        ("\n[^1]: \n", "\n[^1]: Comptés à la main.\n"),
    ] {
        edit(root, HANDED, old, new);
    }
    let sent = read(root, HANDED);
    assert!(took(root, &sent), "{}", read(root, LETTER));
    let text = read(root, FR);
    (folder, sent, text)
}

/// Whether a file is taken over as the first translation.
fn took(root: &Path, sent: &str) -> bool {
    let _ = fs::remove_file(root.join(FR));
    let _ = fs::remove_file(root.join("lock/kites/fr.lock"));
    write(root, SENT, sent);
    hexapla(root, &["intake"]);
    let is_taken = !root.join(SENT).exists();
    assert_eq!(is_taken, root.join(FR).exists());
    is_taken
}

/// The marks' first: its note with the end, and where that end is.
fn note(sent: &str) -> (String, usize) {
    let begins = sent.find("\n## Le programme").expect("a heading");
    let end = sent[..begins].rfind(" -->").expect("its note's end");
    let last = sent[..end].rfind('\n').expect("a line") + 1;
    (sent[last..end].to_owned(), end)
}

#[test]
fn what_leaves_no_doubt_in_a_frame_is_put_back() {
    let (folder, sent, wanted) = filled();
    let root = folder.path();
    let (_, end) = note(&sent);
    let second = sent.rfind("+++\n").expect("a fence");
    let wrapped = sent.replace("par tous les", "par\ntous les");
    for (what, slip) in [
        ("no first fence", sent.replacen("+++\n", "", 1)),
        ("no second fence", format!("{}{}", &sent[..second], &sent[second + 4..])),
        ("no fences", sent.replace("+++\n", "")),
        ("spaced fences", sent.replace("+++\n", "+ + +\n")),
        ("wide fences", sent.replace("+++\n", "＋＋＋\n")),
        ("a mark of direction", format!("\u{200F}{sent}")),
        ("marks of direction", sent.replace('\n', "\n\u{200F}").replace("\u{200F}\n", "\n")),
        ("a space without width", format!("\u{200B}{sent}")),
        ("dashes", sent.replace("<!--", "<!–").replace("-->", "–>")),
        ("long dashes", sent.replace("<!--", "‹!—").replace("-->", "—>")),
        ("arrows", sent.replace("-->", "→")),
        ("wide signs", sent.replace("<!--", "＜！ーー".replace('ー', "－").as_str())),
        ("wide ends", sent.replace("-->", "——＞")),
        ("no end", format!("{}{}", &sent[..end], &sent[end + 4..])),
        ("a wide equals sign", sent.replace("headline = ", "headline ＝ ")),
        ("doubled lines", sent.replace('\n', "\n\n")),
        ("a wrapped text", wrapped),
    ] {
        assert_ne!(slip, sent, "{what}");
        assert!(took(root, &slip), "{what}: {}", read(root, LETTER));
        let text = read(root, FR);
        let plain = |text: &str| -> Vec<String> {
            let own = text.replace('\u{200F}', "");
            own.split_whitespace().map(str::to_owned).collect()
        };
        assert_eq!(plain(&text), plain(&wanted), "{what}");
        let owed = did(root, &["diff", "kites", "fr"], 0);
        assert!(!owed.contains("{+"), "{what}: what it was made from is known: {owed}");
    }
}

#[test]
fn what_was_written_into_a_note_is_quoted_with_its_line() {
    let (folder, sent, _) = filled();
    let root = folder.path();
    let (line, end) = note(&sent);
    for (what, slip, quoted) in [
        ("behind", format!("{} Le programme.{}", &sent[..end], &sent[end..]), format!("{line} Le")),
        (
            "below",
            format!("{}\nLe beau programme.{}", &sent[..end], &sent[end..]),
            "Le beau".into(),
        ),
        (
            "in its place",
            format!("{}Ici.{}", &sent[..end - line.len()], &sent[end..]),
            "Ici.".to_owned(),
        ),
        (
            "in the top",
            sent.replace("headline = \"C", "# Des cerfs-volants partout\nheadline = \"C"),
            "# Des cerfs-volants".to_owned(),
        ),
    ] {
        assert_ne!(slip, sent, "{what}");
        assert!(!took(root, &slip), "{what}");
        let letter = read(root, LETTER).replace(['\u{2068}', '\u{2069}'], "");
        let at = slip.lines().position(|own| own.starts_with(&quoted)).expect(what) + 1;
        assert!(letter.contains(&format!("ligne {at}")), "{what}, {at}: {letter}");
        assert!(letter.contains(&quoted), "{what}: {letter}");
    }
    // In a file that brings a text up to date.
    let folder = network();
    let root = folder.path();
    edit(root, super::handoff::EN, "Counted by hand.", "Counted by hand, twice.");
    answered(root, &[("Counted by hand, twice. -->", "Counted by hand, twice. Deux fois. -->")]);
    did(root, &["intake"], 1);
    let letter = read(root, LETTER);
    assert!(letter.contains("Deux fois."), "{letter}");
}

#[test]
fn a_command_for_the_whole_file_writes_nothing_into_notes() {
    let (folder, sent, _) = filled();
    let root = folder.path();
    let slip = sent.replace("[^1]", "[^2]").replace("map.svg", "carte.svg");
    write(root, SENT, slip);
    let _ = fs::remove_file(root.join(FR));
    hexapla(root, &["intake"]);
    let letter = read(root, LETTER);
    assert!(!letter.contains("¶"), "{letter}");
    // What was deleted of a note is no loss either.
    let (line, end) = note(&sent);
    assert!(
        took(root, &format!("{}{}", &sent[..end - line.len()], &sent[end..])),
        "{}",
        read(root, LETTER)
    );
}

#[test]
fn what_only_its_translator_can_mend_is_told_exactly() {
    let (folder, sent, _) = filled();
    let root = folder.path();
    let (_, end) = note(&sent);
    let top = sent.rfind("+++\n").expect("a fence") + 4;
    for (what, slip, told) in [
        ("a greeting", format!("Bonjour, voici le texte.\n\n{sent}"), "Bonjour, voici"),
        ("no top", sent[top..].to_owned(), "avec le titre|y compris le titre"),
        (
            "a note without an end that is known",
            format!("{} Et plus.{}", &sent[..end], &sent[end + 4..]),
            "n’a pas de fin",
        ),
        ("cut", sent[..sent.rfind("<!-- ¶").expect("a mark") + 12].to_owned(), "coupé en chemin"),
    ] {
        assert!(!took(root, &slip), "{what}: {}", read(root, FR));
        let letter = read(root, LETTER);
        assert!(told.split('|').any(|told| letter.contains(told)), "{what}: {letter}");
        assert_eq!(letter.matches("\n- ").count(), 1, "{what}: {letter}");
    }
}

#[test]
fn an_answer_that_is_emptied_again_is_told_to_stay() {
    let folder = network();
    let root = folder.path();
    edit(root, super::handoff::EN, "- [the map](map.svg)", "- [the map](map.svg)\n\nBring a coat.");
    answered(root, &[("Bring a coat. -->", "Bring a coat. -->\n\nPrenez un manteau.")]);
    let sent = read(root, SENT);
    did(root, &["intake"], 0);
    let text = read(root, FR);
    write(root, SENT, sent.replace("Prenez un manteau.", ""));
    did(root, &["intake"], 1);
    let letter = read(root, LETTER);
    assert!(letter.contains("a été supprimé") && !letter.contains("Rien n’a été"), "{letter}");
    assert_eq!(read(root, FR), text);
}

#[test]
fn signs_of_full_width_and_words_that_were_left_are_told_by_what_to_write() {
    let (folder, sent, _) = filled();
    let root = folder.path();
    let slip = sent.replace("[le plan](map.svg)", "[le plan] (./map.svg)");
    assert_ne!(slip, sent);
    assert!(took(root, &slip), "{}", read(root, LETTER));
    let letter = read(root, LETTER).replace(['\u{2068}', '\u{2069}'], "");
    assert!(letter.contains("« [le plan](./map.svg) »"), "{letter}");
    // Of a note it is certain what it is called.
    let slip = sent.replace("\n[^1]: Comp", "\n［＾１］：Comp");
    assert_ne!(slip, sent);
    assert!(took(root, &slip), "{}", read(root, LETTER));
    assert!(read(root, FR).contains("\n[^1]: Comp"), "{}", read(root, FR));
}

/// Code is handed out as it stands, and the sign of a mark may be in it.
#[test]
fn a_sign_in_code_is_no_damaged_frame() {
    let folder = network();
    let root = folder.path();
    let code = "```python\n# a comment with a ¶ in it\n# ¶ too\n```";
    edit(root, EN, "\n## The programme", &format!("\n{code}\n\n## The programme"));
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    did(root, &["handoff", "kites", "fr"], 0);
    let filled = read(root, HANDED)
        .replace("headline = \"\"", "headline = \"Cerfs-volants\"")
        .replace("\n## {#programme}", "\n## Le programme {#programme}");
    write(root, SENT, filled);
    did(root, &["intake"], 0);
    let text = read(root, FR);
    assert!(text.contains(code), "{text}");
}
