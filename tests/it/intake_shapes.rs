//! Answers to lists and tables that are not what the original is: a remark below them, only what has changed, or an item
//! without its sign.

use std::path::Path;

use super::handoff::{did, edit, read, write};
use super::intake_filled::{ANSWERS, EN, FR, LETTER, SAFETY, SENT, filled, handed, safety, sent};

const HANDED: &str = "outbox/safety.fr.md";
const LIST: &str = "- Regarder en l’air.\n- Garder le fil sec.\n- Lâcher.";
const TABLE: &str = "| Jour | Thème |\n|---|---|\n| vendredi | Vent |\n| dimanche | Fil |";

/// The article in French, with a change of its original since; and the file that asks for it.
fn asked(changes: &[(&str, &str)]) -> (tempfile::TempDir, String) {
    let folder = safety(SAFETY);
    let root = folder.path();
    sent(root, &handed(root), &[]);
    for (old, new) in changes {
        edit(root, EN, old, new);
    }
    did(root, &["record"], 0);
    let text = update(root);
    (folder, text)
}

fn update(root: &Path) -> String {
    did(root, &["handoff", "safety", "fr"], 0);
    read(root, HANDED)
}

/// Sends a file, and returns its letter.
fn send(root: &Path, text: &str, code: i32) -> String {
    write(root, SENT, text);
    did(root, &["intake"], code);
    read(root, LETTER)
}

/// The last place where something stands, which is below the note, with something else.
fn instead(text: &str, old: &str, new: &str) -> String {
    let at = text.rfind(old).unwrap_or_else(|| panic!("{old:?} is not in {text}"));
    format!("{}{new}{}", &text[..at], &text[at + old.len()..])
}

const ITEM: (&str, &str) = ("- Let go.", "- Wear gloves.\n- Let go.");
const ROW: (&str, &str) = ("| Sunday", "| Saturday | Rain |\n| Sunday");

#[test]
fn a_sentence_below_a_list_or_a_table_is_no_part_of_it() {
    for (change, own) in [(ITEM, LIST), (ROW, TABLE)] {
        let (folder, text) = asked(&[change]);
        let root = folder.path();
        let before = read(root, FR);
        let own = format!("{own}\n\nJe ne suis pas sûre d’avoir compris.");
        let text = instead(&text, own.split("\n\n").next().expect("a list"), &own);
        let letter = send(root, &text, 1);
        assert!(letter.contains("Je ne suis pas sûre"), "{letter}");
        assert!(letter.contains("aucun paragraphe"), "{letter}");
        assert_eq!(read(root, FR), before, "nothing of it is live");
    }
}

#[test]
fn a_sentence_where_a_first_version_has_a_list_translates_no_item() {
    let folder = safety(SAFETY);
    let root = folder.path();
    let table = format!("{}\n\nUne remarque.", TABLE.replace("\n| dimanche | Fil |", ""));
    sent(root, &handed(root), &[(6, &table), (4, "Une phrase seule.")]);
    let bases = super::intake_filled::bases(root);
    for own in ["Une remarque.", "Une phrase seule."] {
        assert_eq!(bases.get(own).map(String::as_str), Some(""), "{bases:#?}");
    }
    let text = update(root);
    assert!(text.contains("Sunday") && text.contains("Call."), "{text}");
}

#[test]
fn an_answer_with_only_what_has_changed_takes_no_items_away() {
    for (change, own, part, lost) in [
        (ITEM, LIST, "- Mettre des gants.", 3),
        (ITEM, LIST, "Mettre des gants.\nLâcher tout.", 2),
        (ROW, TABLE, "| Jour | Thème |\n|---|---|\n| samedi | Pluie |", 2),
    ] {
        let (folder, text) = asked(&[change]);
        let root = folder.path();
        let before = read(root, FR);
        let letter = send(root, &instead(&text, own, part), 1);
        assert_eq!(read(root, FR), before, "{letter}");
        assert!(letter.contains(&format!("{lost} éléments")), "{letter}");
    }
    // What the original has lost as well may go.
    let (folder, text) = asked(&[("- Keep the line dry.\n", ""), ("Look up first.", "Look up.")]);
    let root = folder.path();
    let part = "- Regarder.\n- Lâcher.";
    send(root, &instead(&text, LIST, part), 0);
    assert!(read(root, FR).contains(&format!("\n{part}\n\n")), "{}", read(root, FR));
    // Whoever mends a slip of such an answer has it still.
    let again = instead(&text, LIST, "- Regarder en haut.\n- Lâcher.");
    send(root, &again, 0);
    send(root, &instead(&text, LIST, "- Lâcher."), 1);
}

#[test]
fn a_list_that_stays_as_it_is_lacks_what_is_new_in_it() {
    for (change, own, first) in [
        (("- Keep", "- Wear gloves.\n- Keep"), "- Regarder", "Wear gloves."),
        (ROW, "| Jour", "Saturday"),
    ] {
        let (folder, text) = asked(&[change]);
        let root = folder.path();
        assert!(text.contains(own), "{text}");
        send(root, &text.replacen("¶ [ ]", "¶ [x]", 1), 0);
        let text = update(root);
        let at = text.find("Nouveau dans l’original").unwrap_or_else(|| panic!("{text}"));
        let new = text[at..].lines().nth(1).unwrap_or_default();
        assert!(new.contains(first), "{text}");
        assert_eq!(text.matches("Nouveau dans l’original").count(), 1, "{text}");
    }
}

#[test]
fn a_new_item_without_its_sign_gets_it() {
    let (folder, text) = asked(&[ITEM]);
    let root = folder.path();
    let own = LIST.replace("\n- Lâcher", "\nMettre des gants.\n- Lâcher");
    let letter = send(root, &instead(&text, LIST, &own), 0);
    let right = LIST.replace("\n- Lâcher", "\n- Mettre des gants.\n- Lâcher");
    assert!(read(root, FR).contains(&right), "{letter}");
    assert!(did(root, &["handoff", "safety", "fr"], 0).contains("owes nothing"), "{letter}");
}

#[test]
fn an_item_without_its_sign_in_an_answer_is_told_with_its_line() {
    let (folder, text) = asked(&[("Look up first.", "Look up now.")]);
    let root = folder.path();
    let own = "- Regarder maintenant.\nGarder le fil sec.\nLâcher.";
    let sent = instead(&text, LIST, own);
    let letter = send(root, &sent, 1).replace(['\u{2068}', '\u{2069}'], "");
    let line = sent.lines().position(|line| line == "Garder le fil sec.").expect("there") + 1;
    assert!(letter.contains("3 éléments, ici 1"), "{letter}");
    assert!(letter.contains(&format!("ligne {line}")), "{letter}");
}

#[test]
fn a_first_version_whose_mark_was_deleted_is_held() {
    let source = SAFETY.replace("Last words.", "```\ncode\n```\n\n---\n\nLast words.");
    let folder = safety(&source);
    let root = folder.path();
    let handed = handed(root);
    let answers: Vec<String> = ANSWERS.iter().map(|own| (*own).to_owned()).collect();
    let mut answers = answers;
    answers[6].push_str("\n\n```\ncode\n```\n\n---");
    answers[0].push_str("\n\nEt encore.");
    let whole = filled(&handed, &answers);
    let without = |original: &str| {
        let at = whole.find(original).unwrap_or_else(|| panic!("{original}: {whole}"));
        let start = whole[..at].rfind("<!-- ¶").expect("a mark");
        let end = at + whole[at..].find("-->").expect("an end") + 3;
        format!("{}{}", &whole[..start], &whole[end..])
    };
    for (original, own) in [
        ("Before the wind comes.", "Avant que le vent vienne."),
        ("Behind the list.", "Après la liste."),
        ("1. Call.", "1. Appeler."),
        ("[^1]: Counted", "[^1]: Comptés"),
    ] {
        let letter = send(root, &without(original), 1);
        assert!(letter.contains("une ligne avec « ¶ » manque"), "{letter}");
        assert!(letter.contains(own), "{letter}");
        assert!(!root.join(FR).exists(), "{letter}");
    }
    // With its text it is missing, and asked for later.
    let short = without("> Nobody asks").replace("> Personne ne demande au vent.\n\n", "");
    let letter = send(root, &short, 0);
    assert!(!letter.contains("une ligne avec « ¶ » manque"), "{letter}");
    send(root, &whole, 0);
}

#[test]
fn an_alternative_text_that_was_left_empty_is_asked_for_again() {
    let alt = "\n[alt]\n\"line.svg\" = \"A line.\"\n\"wind.svg\" = \"The wind.\"\n+++\n\nBefore";
    let source = SAFETY.replace("+++\n\nBefore", alt);
    for (said, left) in [("wind", "line"), ("line", "wind"), ("", "line")] {
        let folder = safety(&source);
        let root = folder.path();
        let answers: Vec<String> = ANSWERS.iter().map(|own| (*own).to_owned()).collect();
        let text = filled(&handed(root), &answers);
        let is_said = format!("\"{said}.svg\" = \"\"");
        let text = text.replace(&is_said, &format!("\"{said}.svg\" = \"Une image.\""));
        let letter = send(root, &text, 0);
        let own = read(root, FR);
        assert!(!own.contains(&format!("{left}.svg")), "{own}");
        assert_eq!(own.contains("Une image."), !said.is_empty(), "{own}");
        assert_eq!(own.contains("[alt]"), !said.is_empty(), "{own}");
        assert!(own.contains("standfirst = \"Quelques règles.\""), "{own}");
        let asked = update(root);
        assert!(asked.contains(&format!("\"{left}.svg\" = \"\"")), "{letter}\n{asked}");
        assert!(said.is_empty() || !asked.contains("Une image."), "{asked}");
    }
}

#[test]
fn a_right_answer_is_not_told_that_it_is_no_list_item() {
    let items = "- two thin sticks of bamboo, the longer one 60 cm wide;\n- a sheet of light paper that does not tear easily;\n\
        - a reel of cotton thread from the kitchen drawer.";
    let source = SAFETY.replace("## Under the wires {#wires}", BEFORE);
    let source = source.replace("- Look up first.\n- Keep the line dry.\n- Let go.", items);
    let folder = safety(&source);
    let root = folder.path();
    let list = "- deux fines tiges de bambou, la plus longue large de 60 cm ;\n\
        - une feuille de papier léger qui ne se déchire pas facilement ;\n- une bobine de fil de coton du tiroir de la cuisine.";
    sent(root, &handed(root), &[(1, AVANT), (2, list)]);
    let new = "Choose a dry day, and tell somebody where you are going.";
    edit(root, EN, "Before you begin, put", &format!("{new}\n\nBefore you start, put"));
    let reel = "- a pair of sharp scissors;\n- a reel of strong cotton";
    edit(root, EN, "- a reel of cotton", reel);
    did(root, &["record"], 0);
    let text = update(root);
    let ours = "Choisissez un jour sec, et dites à quelqu’un où vous allez.";
    let end = format!("{new} -->\n\n");
    assert!(text.contains(&end), "{text}");
    let text = text.replacen(&end, &format!("{end}{ours}\n"), 1);
    let text = instead(&text, "Avant de commencer, posez", "Avant de débuter, posez");
    let reel = "- des ciseaux pointus ;\n- une bobine de fil solide de coton";
    let text = instead(&text, "- une bobine de fil de coton", reel);
    let letter = send(root, &text, 0);
    assert!(!letter.contains("élément de liste"), "{letter}");
    assert!(did(root, &["handoff", "safety", "fr"], 0).contains("owes nothing"), "{letter}");
}

#[test]
fn a_greeting_below_the_last_answer_does_not_go_live() {
    let (folder, text) = asked(&[("Last words.", "Very last words.")]);
    let root = folder.path();
    let own = "Tout derniers mots.";
    let told = "quelque chose que l’original n’a pas";
    let before = read(root, FR);
    // Behind words of one's own, what was left, what can stay, and on the next line.
    let long = "Le vent est notre ami, et nous le saluons tous les matins avant de monter sur la colline, quand la rosée brille encore.";
    for (said, end) in [(own, "\n\nAnna"), ("Derniers mots.", "\n\nAnna"), (long, "\nMerci, Anna")]
    {
        let sent = instead(&text, "Derniers mots.", &format!("{said}{end}"));
        for sent in [sent.clone(), sent.replacen("¶ [ ]", "¶ [x]", 1)] {
            let letter = send(root, &sent, 1);
            assert!(letter.contains(told), "{letter}");
            assert!(letter.contains("Anna\n"), "{letter}");
            assert_eq!(read(root, FR), before);
        }
    }
    // A paragraph that was divided is told.
    let letter = send(root, &instead(&text, "Derniers mots.", &format!("{own}\n\n{long}")), 0);
    assert!(letter.contains("plus d’un paragraphe"), "{letter}");
    assert!(!letter.contains("rien d’autre à faire"), "{letter}");
    // Without it, it is gone.
    let letter = send(root, &instead(&text, "Derniers mots.", own), 0);
    assert!(!letter.contains("plus d’un paragraphe"), "{letter}");
    assert!(!read(root, FR).contains("notre ami"), "{}", read(root, FR));
    // Also where it stood below what can stay as it is.
    let (folder, text) = asked(&[("Last words.", "Very last words.")]);
    let root = folder.path();
    let before = read(root, FR);
    let ticked = text.replacen("¶ [ ]", "¶ [x]", 1);
    send(root, &instead(&ticked, "Derniers mots.", &format!("Derniers mots.\n\n{long}")), 0);
    assert!(read(root, FR).contains("notre ami"));
    send(root, &ticked, 0);
    assert_eq!(read(root, FR), before);
}

#[test]
fn a_greeting_below_the_last_mark_of_a_first_version_does_not_go_live() {
    let told = "quelque chose que l’original n’a pas";
    let quoted = "\n\n> Said once.\n>\n> Said again.\n";
    let code = "\n\n```sh\nls\n```\n";
    let steps = "\n\n1. Call.\n2. Wait.\n";
    // What the original ends with, what the translation ends with, and what of it is told.
    for (theirs, ours, greeting) in [
        ("\n", "", Some("Liebe Grüße, Anna")),
        ("\n", "", Some("Voilà, bonne journée !")),
        ("\n", "", Some("よろしくお願いします")),
        ("\n", "", Some("---\n\nAnna")),
        ("\n", "\n\n[^2]: Une note de plus.", None),
        (quoted, "> Dit une fois.\n>\n> Dit encore.", None),
        (quoted, "Dit une fois.\n\nDit encore.", None),
        (quoted, "> Dit une fois.\n\n> Dit encore.", None),
        (quoted, "> Dit une fois.\n>\n> Dit encore.", Some("Anna")),
        (quoted, "Dit une fois.\n\nDit encore.", Some("Anna")),
        (steps, "1. Appeler.\n\n2. Attendre.", None),
        (steps, "- Appeler.\n\n* Attendre.", None),
        (steps, "・Appeler.\n\n・Attendre.", None),
        (steps, "1. Appeler.\n2. Attendre.", Some("Anna")),
        (code, "", None),
        (code, "", Some("Anna")),
    ] {
        let body = SAFETY.split("\n\n1. Call").next().expect("a beginning");
        let note = "\n\n[^1]: Counted by hand.";
        let text = format!("{body}{note}{theirs}");
        let folder = safety(&text);
        let root = folder.path();
        let mut answers: Vec<String> = ANSWERS[..4].iter().map(|own| (*own).to_owned()).collect();
        answers.push(ANSWERS[8].to_owned());
        if theirs == quoted || theirs == steps {
            answers.push(ours.to_owned());
        } else {
            answers.last_mut().expect("one").push_str(ours);
        }
        let mut file = filled(&handed(root), &answers).trim_end().to_owned();
        if theirs == code {
            file.push_str(code.trim_end());
        }
        file.push_str(&greeting.map_or_else(String::new, |own| format!("\n\n{own}")));
        let letter = send(root, &format!("{file}\n"), i32::from(greeting.is_some()));
        assert_eq!(letter.contains(told), greeting.is_some(), "{theirs} {ours}: {letter}");
        if let Some(said) = greeting.and_then(|own| own.lines().last()) {
            assert!(letter.contains(&format!("      {said}\n")), "{letter}");
        }
    }
}

#[test]
fn a_greeting_at_the_end_of_a_whole_text_is_told() {
    let told = "rien ne correspond à ce dernier paragraphe";
    let text = |others: &[(usize, &str)], end: &str| {
        let mut answers = ANSWERS.to_vec();
        others.iter().for_each(|(ix, other)| answers[*ix] = other);
        let top = "headline = \"Sécurité\"\nstandfirst = \"Quelques règles.\"";
        format!("+++\n{top}\n+++\n\n{}\n{end}", answers.join("\n\n"))
    };
    for (others, end, greeting) in [
        (&[][..], "", None),
        (&[], "\nVoilà, bonne journée !\n", Some("Voilà, bonne journée !")),
        (&[(7, "Derniers mots.\n\nAnna Dupont")], "", Some("Anna Dupont")),
        // What stands elsewhere is no greeting, nor are notes.
        (&[(0, "Avant que le vent vienne.\n\nEt encore.")], "", None),
        (&[(3, "Après la liste.[^1] [^2]")], "[^2]: Une note de plus.\n", None),
    ] {
        let folder = safety(SAFETY);
        let root = folder.path();
        let letter = send(root, &text(others, end), 0);
        assert_eq!(letter.contains(told), greeting.is_some(), "{others:?} {end}: {letter}");
        if let Some(said) = greeting {
            assert!(letter.contains(&format!("      {said}\n")), "{letter}");
            // What stays there is told once.
            let more = text(others, end).replace("Quelques", "Des");
            assert!(!send(root, &more, 0).contains(told));
        }
    }
}

const BEFORE: &str = "Before you begin, put these things on the table in front of you:";
const AVANT: &str = "Avant de commencer, posez ces choses sur la table devant vous :";
