//! What the original no longer says: a translator is shown it, and deletes it or keeps it.

use std::path::Path;

use super::handoff::{EN, FR, did, edit, is_current, read};
use super::handoff_updates::{handed, recorded, send, with};

const OWN: &str = "+++\nheadline = \"Kites\"\nteaser = \"Come and fly.\"\n\n[alt]\n\"a.svg\" = \"A kite\"\n\"b.svg\" = \"A string\"\n+++\n\nFirst of all, the wind.\n\nThen comes the string, which is long.\n\n- Paper\n- Sticks\n- Glue\n\n![][a]\n\n![][b]\n\nNobody fell.\n\n[a]: a.svg\n[b]: b.svg\n";
const THEIRS: &str = "+++\nheadline = \"Cerfs-volants\"\nteaser = \"Venez voler.\"\n\n[alt]\n\"a.svg\" = \"Un cerf-volant\"\n\"b.svg\" = \"Un fil\"\n+++\n\nD’abord, le vent.\n\nPuis vient le fil, qui est long.\n\n- Du papier\n- Des baguettes\n- De la colle\n\n![][a]\n\n![][b]\n\nPersonne n’est tombé.\n\n[a]: a.svg\n[b]: b.svg\n";

const SECOND: &str = "Puis vient le fil, qui est long.";

/// How many paragraphs of the French text the original no longer says.
pub(super) fn gone(root: &Path) -> u64 {
    let told = did(root, &["status", "--format", "json"], 0);
    let all: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let articles = all["articles"].as_array().expect("articles");
    let own = articles.iter().find(|article| article["id"] == "kites").expect("the article");
    own["variants"]["fr"]["units"]["taken_back"].as_u64().expect("a count")
}

#[test]
fn a_paragraph_that_the_original_took_back_is_shown_and_deleted() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, "Then comes the string, which is long.\n\n", "");
    assert_eq!(gone(root), 1);
    let file = handed(root);
    for wanted in ["¶ [ ] - !", "Then comes the string", SECOND] {
        assert!(file.contains(wanted), "{wanted}: {file}");
    }
    assert!(!file.contains("D’abord") && !file.contains("teaser"), "nothing else: {file}");
    // Who leaves it as it is has not answered.
    send(root, &file);
    did(root, &["intake"], 1);
    assert_eq!(read(root, FR), THEIRS);
    send(root, &with(&file, SECOND, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), THEIRS.replace(&format!("{SECOND}\n\n"), ""));
    assert_eq!(gone(root), 0);
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    let told = did(root, &["handoff", "kites", "fr"], 0);
    assert!(told.contains("nothing to hand out"), "{told}");
    // The same once more changes nothing.
    send(root, &with(&file, SECOND, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), THEIRS.replace(&format!("{SECOND}\n\n"), ""));
}

#[test]
fn it_may_stay_and_is_then_the_translations_own() {
    for new in [SECOND, "Puis vient le fil."] {
        let folder = recorded(OWN, THEIRS);
        let root = folder.path();
        edit(root, EN, "Then comes the string, which is long.\n\n", "");
        let file = handed(root);
        let sent = match new == SECOND {
            true => with(&file, "¶ [ ]", "¶ [x]"),
            false => with(&file, SECOND, new),
        };
        send(root, &sent);
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), THEIRS.replace(SECOND, new));
        assert_eq!(gone(root), 0, "{}", did(root, &["diff", "kites", "fr"], 0));
        // The next who reads it finds nothing to do.
        did(root, &["record"], 0);
        assert_eq!(gone(root), 0);
        let told = did(root, &["handoff", "kites", "fr"], 0);
        assert!(told.contains("nothing to hand out"), "{told}");
    }
}

#[test]
fn an_item_that_is_gone_is_shown_in_its_list() {
    for (old, new, left) in [
        ("- Des baguettes\n", "", 0),
        ("¶ [ ]", "¶ [x]", 0),
        // Another one was mended, and this one left.
        ("- De la colle", "- De la bonne colle", 1),
    ] {
        let folder = recorded(OWN, THEIRS);
        let root = folder.path();
        edit(root, EN, "- Sticks\n", "");
        assert_eq!(gone(root), 1);
        let file = handed(root);
        let note = file.split("-->").find(|part| part.contains("¶ [ ]")).expect("a note");
        assert!(note.contains("Des baguettes") && note.contains("- Paper\n- Glue"), "{file}");
        assert!(file.contains("- Du papier\n- Des baguettes\n- De la colle"), "{file}");
        let begins = file.rfind("<!--").expect("its mark");
        let sent = format!("{}{}", &file[..begins], with(&file[begins..], old, new));
        send(root, &sent);
        did(root, &["intake"], 0);
        let wanted = if old.starts_with('¶') { THEIRS.to_owned() } else { with(THEIRS, old, new) };
        assert_eq!(read(root, FR), wanted);
        assert_eq!(gone(root), left, "{new}: {}", did(root, &["diff", "kites", "fr"], 0));
        assert_eq!(is_current(root), left == 0);
    }
}

#[test]
fn a_text_at_the_top_that_is_gone_goes_with_its_line() {
    for (yaml, teaser_line) in [(false, false), (false, true), (true, false), (true, true)] {
        let theirs = match yaml {
            false => THEIRS.to_owned(),
            true => THEIRS
                .replace("+++", "---")
                .replace(" = ", ": ")
                .replace("[alt]", "alt:")
                .replace("\n\"a.svg", "\n  \"a.svg")
                .replace("\n\"b.svg", "\n  \"b.svg"),
        };
        let folder = recorded(OWN, &theirs);
        let root = folder.path();
        edit(root, EN, "teaser = \"Come and fly.\"\n", "");
        edit(root, EN, "\"a.svg\" = \"A kite\"", "\"a.svg\" = \"A red kite\"");
        edit(root, EN, "\"b.svg\" = \"A string\"\n", "");
        edit(root, EN, "![][b]\n\n", "");
        edit(root, EN, "[b]: b.svg\n", "");
        let file = handed(root);
        assert!(file.contains("Venez voler.") && file.contains("Un fil"), "{file}");
        let teaser = file.lines().find(|line| line.starts_with("teaser")).expect("a line");
        let string = file.lines().find(|line| line.contains("\"Un fil\"")).expect("a line");
        // One deletes the words, the other the whole line.
        let (line, words) = if teaser_line { (teaser, "Un fil") } else { (string, "Venez voler.") };
        let sent = with(&with(&file, &format!("{line}\n"), ""), words, "");
        let sent = with(&with(&sent, "Un cerf-volant", "Un cerf-volant rouge"), "![][b]", "");
        send(root, &sent);
        let told = did(root, &["intake"], 0);
        let wanted = with(
            &with(&theirs, &format!("{teaser}\n"), ""),
            "Un cerf-volant",
            "Un cerf-volant rouge",
        );
        let wanted = with(&with(&wanted, &format!("{string}\n"), ""), "![][b]\n\n", "");
        assert_eq!(read(root, FR), wanted, "{told}");
        assert_eq!(gone(root), 0, "{}", did(root, &["diff", "kites", "fr"], 0));
        assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
    }
}

#[test]
fn what_came_and_went_again_is_no_older_text() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, "Nobody fell.\n", "Nobody fell.\n\nIt rained.\n");
    let file = handed(root);
    send(root, &format!("{}\nIl a plu.\n", file.trim_end()));
    did(root, &["intake"], 0);
    assert!(is_current(root) && read(root, FR).contains("Il a plu."));
    edit(root, EN, "Nobody fell.\n\nIt rained.\n", "Nobody fell.\n");
    let file = handed(root);
    send(root, &with(&file, "Il a plu.", ""));
    did(root, &["intake"], 0);
    assert!(!read(root, FR).contains("Il a plu."), "{}", read(root, FR));
    assert_eq!(gone(root), 0);
}

#[test]
fn the_whole_translation_shows_what_is_gone_where_it_stands() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, "First of all, the wind.\n\n", "");
    edit(root, EN, "Nobody fell.\n\n", "");
    did(root, &["handoff", "kites", "fr", "--whole"], 0);
    let file = read(root, super::handoff::HANDED);
    let at = |text: &str| file.find(text).unwrap_or_else(|| panic!("no {text}: {file}"));
    assert!(at("D’abord, le vent.") < at(SECOND) && at(SECOND) < at("Personne n’est tombé."));
    assert_eq!(file.matches("¶ [ ] - !").count(), 2, "{file}");
    send(root, &with(&with(&file, "D’abord, le vent.", ""), "Personne n’est tombé.", ""));
    did(root, &["intake"], 0);
    let wanted = with(&with(THEIRS, "D’abord, le vent.\n\n", ""), "Personne n’est tombé.\n\n", "");
    assert_eq!(read(root, FR), wanted);
    assert_eq!(gone(root), 0, "{}", did(root, &["diff", "kites", "fr"], 0));
}

#[test]
fn what_the_original_says_again_is_not_taken_out() {
    let folder = recorded(OWN, THEIRS);
    let root = folder.path();
    edit(root, EN, "Then comes the string, which is long.\n\n", "");
    let file = handed(root);
    super::handoff::write(root, EN, OWN);
    send(root, &with(&file, SECOND, ""));
    did(root, &["intake"], 0);
    assert_eq!(read(root, FR), THEIRS);
    let letter = read(root, super::handoff::LETTER);
    assert!(letter.contains("dit de nouveau ce qui devait être retiré"), "{letter}");
}

/// A quotation whose first paragraph was taken for the item that is new above it.
#[test]
fn a_block_is_handed_out_as_gone_wherever_its_parts_were_paired() {
    let items = "- The paper market watches a bridle near the teacher.\n- The teacher paper keeps a field near the boat.\n";
    let quote = "> The island harbour watches a bridle near the wind.\n>\n> The stone bridge mends a music near the tail.\n>\n> The summer line closes a corner near the child.\n\n";
    let last = "Nobody fell, and all of them went home.\n";
    let top = "+++\nheadline = \"Kites\"\n+++\n\n";
    let french = "+++\nheadline = \"Cerfs-volants\"\n+++\n\n- Le marché du papier regarde une bride près du maître.\n- Le papier du maître garde un champ près du bateau.\n\n> Le port de l’île regarde une bride près du vent.\n>\n> Le pont de pierre répare une musique près de la queue.\n>\n> La ligne de l’été ferme un coin près de l’enfant.\n\nPersonne n’est tombé, et tous sont rentrés.\n";
    let folder = recorded(&format!("{top}{items}\n{quote}{last}"), french);
    let root = folder.path();
    let more = "- The evening school follows an evening near the garden.\n";
    super::handoff::write(root, EN, format!("{top}{items}{more}\n{last}"));
    let file = handed(root);
    let marks: Vec<&str> = file.split("<!-- ").skip(2).collect();
    let [list, gone] = marks[..] else { panic!("{file}") };
    assert!(list.contains("The evening school") && list.contains("- Le marché"), "{file}");
    assert!(gone.starts_with("¶ [ ] - !") && gone.contains("> Le port"), "{file}");
    let item = "- Le papier du maître garde un champ près du bateau.\n";
    let school = format!("{item}- L’école du soir suit un soir près du jardin.\n");
    let begins = french.find("> Le port").expect("the quotation");
    let ends = french.find("Personne").expect("the end");
    let sent = with(&with(&file, item, &school), french[begins..ends].trim_end(), "");
    send(root, &sent);
    did(root, &["intake"], 0);
    let wanted = with(&format!("{}{}", &french[..begins], &french[ends..]), item, &school);
    assert_eq!(read(root, FR), wanted);
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}

#[test]
fn a_paragraph_goes_with_what_it_alone_says() {
    let own = "+++\nheadline = \"Kites\"\n\n[messages]\nplace = \"the big field\"\n+++\n\nIt was on { place }.\n\nNobody fell.\n";
    let theirs = "+++\nheadline = \"Cerfs-volants\"\n\n[messages]\nplace = \"le grand champ\"\n+++\n\nC’était sur { place }.\n\nPersonne n’est tombé.\n";
    let folder = recorded(own, theirs);
    let root = folder.path();
    super::handoff::write(root, EN, "+++\nheadline = \"Kites\"\n+++\n\nNobody fell.\n");
    let file = handed(root);
    send(root, &with(&file, "C’était sur { place }.", ""));
    did(root, &["intake"], 0);
    let wanted = "+++\nheadline = \"Cerfs-volants\"\n\n+++\n\nPersonne n’est tombé.\n";
    assert_eq!(read(root, FR), wanted, "nothing says the message any more");
    assert!(is_current(root), "{}", did(root, &["diff", "kites", "fr"], 0));
}
