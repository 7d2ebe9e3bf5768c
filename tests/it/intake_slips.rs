//! Files that were filled in by people who know neither Markdown nor the notation of messages, with programs that mend what
//! they type: what leaves no doubt is put right, and the rest is named by its line.

use std::fs;
use std::path::Path;

use super::handoff::{did, network, read, write};
use super::intake_documents::document;

const FR: &str = "content/camp/fr.md";
const SENT: &str = "inbox/camp.fr.md";
const LETTER: &str = "inbox/camp.fr.md.receipt.md";

const CAMP: &str = "+++
headline = \"The summer camp\"

[alt]
\"camp.svg\" = \"Tents\"

[messages]
members = \"\"\"
{ $people ->
    [one] one member
   *[other] { $people } members
}\"\"\"
place = \"the green hill\"
+++

We begin on { DATETIME($opens, day: \"numeric\", month: \"long\") } with { members } at { place }, and stay for a week.

It costs { $people } pounds each.

![The tents](camp.svg \"Last year\")
";

const FRENCH: &str = "+++
headline = \"Le camp d’été\"

[alt]
\"camp.svg\" = \"Des tentes\"

[messages]
members = \"\"\"
{ $people ->
    [one] { $people } membre
   *[other] { $people } membres
}\"\"\"
place = \"la colline verte\"
+++

Nous commençons le { DATETIME($opens, day: \"numeric\", month: \"long\") } avec { members }, lieu : { place }, et nous restons une semaine.

Cela coûte { $people } livres par personne.

![Les tentes](camp.svg \"L’an dernier\")
";

/// A network whose article is not translated yet, and the file that asks for it, filled in.
fn filled() -> (tempfile::TempDir, String) {
    let folder = network();
    let root = folder.path();
    write(root, "content/camp/en.md", CAMP);
    write(root, "content/camp/camp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let facts = "date = 2022-07-28\n\n[facts]\npeople = 5\nopens = 2022-07-23\n";
    write(root, "content/camp/article.toml", facts);
    did(root, &["handoff", "camp", "fr"], 0);
    let mut text = read(root, "outbox/camp.fr.md");
    fs::remove_file(root.join("outbox/camp.fr.md")).expect("removed");
    for (old, new) in [
        ("headline = \"\"", "headline = \"Le camp d’été\""),
        ("\"camp.svg\" = \"\"", "\"camp.svg\" = \"Des tentes\""),
        ("    [one]\n", "    [one] { $people } membre\n"),
        ("   *[other]\n", "   *[other] { $people } membres\n"),
        ("place = \"\"", "place = \"la colline verte\""),
    ] {
        assert!(text.contains(old), "no {old:?}: {text}");
        text = text.replace(old, new);
    }
    let body = FRENCH.split("+++\n\n").nth(1).expect("a body");
    let mut answers = body.trim_end().split("\n\n");
    let mut parts = text.split("-->");
    let mut out = parts.next().expect("a top").to_owned();
    let (first, rest) = (parts.next().expect("a note"), parts);
    out.push_str(&format!("-->{first}"));
    for part in rest {
        let answer = answers.next().expect("an answer");
        let behind = part.find("<!--").map_or("", |at| &part[at..]);
        out.push_str(&format!("-->\n\n{answer}\n\n{behind}"));
    }
    (folder, out)
}

/// What becomes of the file with other words in some places: the text, if it is taken, and the letter.
fn sent(changes: &[(&str, &str)]) -> (Option<String>, String) {
    let (folder, mut text) = filled();
    for (old, new) in changes {
        assert!(text.contains(old), "no {old:?}: {text}");
        text = text.replace(old, new);
    }
    write(folder.path(), SENT, &text);
    answer(folder.path(), LETTER)
}

fn answer(root: &Path, letter: &str) -> (Option<String>, String) {
    let output = super::cli::hexapla(root, &["intake", "--lang", "en"]);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    (fs::read_to_string(root.join(FR)).ok(), read(root, letter))
}

/// The line, from 1, of the filled file in which this stands first, with these changes.
fn line_of(changes: &[(&str, &str)], said: &str) -> usize {
    let (_folder, mut text) = filled();
    changes.iter().for_each(|(old, new)| text = text.replace(old, new));
    text.lines().position(|line| line.contains(said)).expect("a line") + 1
}

#[test]
fn what_is_filled_in_rightly_is_taken_without_a_remark() {
    let (text, letter) = sent(&[]);
    assert_eq!(text.as_deref(), Some(FRENCH), "{letter}");
    assert!(!letter.contains("Bon à savoir") && !letter.contains("En ligne"), "{letter}");
}

#[test]
fn a_message_that_a_text_shows_is_asked_for_where_it_was_left_empty() {
    let forms =
        [("[one] { $people } membre\n", "[one]\n"), ("[other] { $people } membres", "[other]")];
    let place = [("place = \"la colline verte\"", "place = \"\"")];
    let gone = [("place = \"la colline verte\"\n", "")];
    for (changes, id, line) in [
        (&forms[..], "members", Some("members = ")),
        (&place[..], "place", Some("place = ")),
        (&gone[..], "place", Some("Nous commen")),
    ] {
        let (text, letter) = sent(changes);
        assert_eq!(text, None, "{letter}");
        assert!(letter.contains(&format!("« {id} »")), "{letter}");
        let line = line.map(|said| line_of(changes, said)).expect("a line");
        assert!(letter.contains(&format!("ligne {line}\u{a0}:")), "{line}: {letter}");
        // The paragraph is right, and nothing is wrong with the values in it.
        assert!(!letter.contains("{ $people }"), "{letter}");
        assert!(!letter.contains("Tous les paragraphes"), "{letter}");
    }
    // What nothing shows yet can be sent later.
    let paragraph = "Nous commençons le { DATETIME($opens, day: \"numeric\", month: \"long\") } avec { members }, lieu : { place }, et nous restons une semaine.";
    let later = [forms[0], forms[1], place[0], (paragraph, "")];
    let (text, letter) = sent(&later);
    let text = text.unwrap_or_else(|| panic!("{letter}"));
    assert!(!text.contains("members"), "{text}");
}

#[test]
fn values_in_braces_of_full_width_are_put_right() {
    for (right, wide) in [
        ("{ members }", "｛ members ｝"),
        ("{ place }", "｛place｝"),
        ("coûte { $people }", "coûte ｛ ＄people ｝"),
        ("coûte { $people }", "coûte { ＄people }"),
        (
            "{ DATETIME($opens, day: \"numeric\", month: \"long\") }",
            "｛ DATETIME（$opens， day：“numeric”， month：“long”） ｝",
        ),
        ("[other] { $people }", "[other] ｛ $people ｝"),
    ] {
        // The notes keep what they say.
        let (folder, text) = filled();
        let mut text = text;
        let at = text.rfind(right).expect("a place");
        text.replace_range(at..at + right.len(), wide);
        write(folder.path(), SENT, &text);
        let (text, letter) = answer(folder.path(), LETTER);
        assert_eq!(text.as_deref(), Some(FRENCH), "{wide}: {letter}");
        assert!(letter.contains("Ils ont été rétablis"), "{wide}: {letter}");
    }
}

#[test]
fn a_name_that_was_translated_is_told_as_the_original_has_it() {
    let (text, letter) = sent(&[("avec { members }", "avec { membres du camp }")]);
    assert!(text.is_some(), "{letter}");
    assert!(letter.contains("{ members }") && !letter.contains("{ $people }"), "{letter}");
}

#[test]
fn arrows_and_brackets_of_messages_that_a_program_has_replaced_are_put_back() {
    for (right, other) in [
        ("\n{ $people ->\n    [one] {", "\n{ $people →\n    [one] {"),
        ("\n{ $people ->\n    [one] {", "\n{ $people –>\n    [one] {"),
        ("\n{ $people ->\n    [one] {", "\n{ $people —›\n    [one] {"),
        ("\n{ $people ->\n    [one] {", "\n｛ ＄people →\n    [one] {"),
        ("   *[other] { $people } membres", "   *【other】 { $people } membres"),
        ("   *[other] { $people } membres", "   ＊［other] ｛ $people ｝ membres"),
        ("   *[other] { $people } membres\n}\"", "   *[other] { $people } membres\n｝\""),
    ] {
        let (text, letter) = sent(&[(right, other)]);
        assert_eq!(text.as_deref(), Some(FRENCH), "{other}: {letter}");
        assert!(letter.contains("Ils ont été rétablis"), "{other}: {letter}");
    }
    // Arrows in what is said stay.
    let (text, letter) = sent(&[("la colline verte", "la colline → verte")]);
    assert!(text.is_some_and(|text| text.contains("la colline → verte")), "{letter}");
    // A form's name is none of the words that are translated.
    let changes = [("    [one] { $people }", "    [ün] { $people }")];
    let (text, letter) = sent(&changes);
    assert_eq!(text, None, "{letter}");
    let line = line_of(&changes, "[ün]");
    assert!(letter.contains(&format!("ligne {line}\u{a0}:")), "{letter}");
    assert!(letter.contains("[one], [many], [other]"), "{letter}");
}

#[test]
fn quotation_marks_around_a_text_of_several_lines_are_straight_again() {
    for (open, close) in [("”””", "”””"), ("“”“", "”“”"), ("« » \"", "« » \""), ("\"\"\"", "”””")]
    {
        let changes = [
            ("members = \"\"\"", &*format!("members = {open}")),
            ("\n}\"\"\"", &*format!("\n}}{close}")),
        ];
        let (text, letter) = sent(&changes);
        assert_eq!(text.as_deref(), Some(FRENCH), "{open}: {letter}");
        assert!(letter.contains("Bon à savoir"), "{letter}");
    }
    for (open, close) in [("\"\"\"", ""), ("”””", "")] {
        let changes = [
            ("members = \"\"\"", &*format!("members = {open}")),
            ("\n}\"\"\"", &*format!("\n}}{close}")),
        ];
        let (text, letter) = sent(&changes);
        assert_eq!(text, None, "{letter}");
        let line = line_of(&changes, "members = ");
        assert!(letter.contains(&format!("ligne {line}\u{a0}:")), "{letter}");
        assert!(letter.contains("\"\"\"") && !letter.contains("ligne 1\u{a0}:"), "{letter}");
    }
    // All of one file, also those of one line.
    let (folder, text) = filled();
    write(folder.path(), SENT, text.replace('"', "”"));
    let (text, letter) = answer(folder.path(), LETTER);
    assert_eq!(text.as_deref(), Some(FRENCH), "{letter}");
}

#[test]
fn a_document_with_curly_marks_around_several_lines_is_read() {
    let (folder, text) = filled();
    let text = text.replace("\"\"\"", "“”“");
    let sign = |c: char| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() };
    let lines: Vec<String> = text
        .lines()
        .filter(|own| !own.is_empty())
        .map(|line| line.chars().map(sign).collect::<String>().trim().to_owned())
        .collect();
    let Some(bytes) = document(&lines.join("\n\n"), "docx", &[]) else { return };
    write(folder.path(), "inbox/camp.fr.docx", bytes);
    let (text, letter) = answer(folder.path(), "inbox/camp.fr.docx.receipt.md");
    let text = text.unwrap_or_else(|| panic!("{letter}"));
    assert!(text.contains("members = \"\"\"\n{ $people ->\n"), "{text}");
}

#[test]
fn titles_and_pictures_have_the_signs_that_make_them() {
    for title in ["“L’an dernier”", "« L’an dernier »", "„L’an dernier“", "”L’an dernier”"]
    {
        let (text, letter) = sent(&[("\"L’an dernier\"", title)]);
        assert_eq!(text.as_deref(), Some(FRENCH), "{title}: {letter}");
        assert!(letter.contains("de nouveau droits"), "{title}: {letter}");
    }
    for wide in [
        "！［Les tentes］（camp.svg \"L’an dernier\"）",
        "！[Les tentes]（camp.svg “L’an dernier”)",
        "！【Les tentes】（camp.svg　＂L’an dernier＂）",
    ] {
        let (text, letter) = sent(&[("![Les tentes](camp.svg \"L’an dernier\")", wide)]);
        assert_eq!(text.as_deref(), Some(FRENCH), "{wide}: {letter}");
    }
    // What is no title stays as it is, and so does code.
    for same in ["[tente](voir « plus bas »)", "`[tente](a.md “b”)`"] {
        let price = "Cela coûte { $people } livres par personne.";
        let (text, letter) = sent(&[(price, &format!("{price} {same}"))]);
        assert!(text.is_some_and(|text| text.contains(same)), "{letter}");
    }
}
