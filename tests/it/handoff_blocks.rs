//! What a new translation begins with: the frame of every kind of block, and the forms of choices.

use std::fs;

use super::cli::hexapla;
use super::handoff::{EN, FR, did, edit, network, read, write};
use super::handoff_updates::{handed, recorded, send, with};

/// An original with one block, the frame that its translator is given, with `…` where words go, and whether words are all
/// that has to be written there.
const BLOCKS: &[(&str, &str, &str)] = &[
    ("heading", "## One {#one}", "## … {#one}"),
    ("underlined", "One\n---", "## …"),
    ("list", "- One\n- Two", "- …\n- …"),
    ("loose", "- One\n\n- Two", "- …\n\n- …"),
    ("numbers", "3. One\n4. Two", "3. …\n4. …"),
    ("paragraphs", "- One\n\n  Two\n\n- Three", "- …\n\n  …\n\n- …"),
    ("nested", "- One\n  1. Two\n\n     Three\n  2. Four", "- …\n  1. …\n\n     …\n  2. …"),
    (
        "table",
        "| One | Two | Three |\n|:----|:---:|----:|\n| Four | Five | Six |",
        "| … | … | … |\n|:----|:---:|----:|\n| … | … | … |",
    ),
    ("quote", "> One\n>\n> Two", "> …\n>\n> …"),
    ("quotes", "> One\n>\n> > Two", "> …\n>\n> > …"),
    ("deep", "> > One\n> > and two", "> > …"),
    ("list in a quote", "> - One\n> - Two\n>\n>   Three", "> - …\n> - …\n>\n>   …"),
    ("quote in a list", "- One\n\n  > Two", "- …\n\n  > …"),
    ("heading in a quote", "> ## One\n>\n> Two", "> ## …\n>\n> …"),
    ("alert", "> [!NOTE]\n> One", "> [!NOTE]\n> …"),
    ("fence", "```sh\nls\n\nls\n```", "```sh\nls\n\nls\n```"),
    ("indented", "    ls\n\n      ls", "    ls\n\n      ls"),
    (
        "code in a list",
        "- One\n\n  ```sh\n  ls\n  ```\n\n- Two",
        "- …\n\n  ```sh\n  ls\n  ```\n\n- …",
    ),
    ("indented in a list", "- One\n\n      ls", "- …\n\n      ls"),
    ("picture", "![One](map.svg)", "![…](map.svg)"),
    ("picture with a title", "![One](map.svg \"Two\")", "![…](map.svg \"…\")"),
    (
        "picture with its title elsewhere",
        "![One][m]\n\n[m]: map.svg \"Two\"",
        "![…][m]\n\n[m]: map.svg \"Two\"",
    ),
    ("rule", "***", "***"),
    ("definition", "One\n: Two\n\nThree\n: Four\n: Five", "…\n: …\n\n…\n: …\n: …"),
    ("words alone", "One  \ntwo\\\nthree", "…"),
    ("note", "One.[^n]\n\n[^n]: Two.\n\n    Three.", "…\n\n[^n]: …\n\n    …"),
];

#[test]
fn every_kind_of_block_comes_back_with_its_structure() {
    let folder = network();
    let root = folder.path();
    let words: &[(&str, &str)] = &[("words alone", "Un  \ndeux\\\ntrois"), ("note", "Un.[^n]")];
    let mut wrong = Vec::new();
    for (nth, (name, block, frame)) in BLOCKS.iter().enumerate() {
        let (id, other) = (format!("block-{nth}"), format!("block-{nth}.fr.md"));
        let before = "The field is wide and the wind is strong today.";
        let text = |inner: &str, before: &str, after: &str| {
            format!("+++\nheadline = \"H{nth}\"\n+++\n\n{before}\n\n{inner}\n\n{after}\n")
        };
        write(root, &format!("content/{id}/article.toml"), "date = 2022-08-01\n");
        write(root, &format!("content/{id}/map.svg"), read(root, "content/kites/map.svg"));
        write(
            root,
            &format!("content/{id}/en.md"),
            text(block, before, "The wind is still strong here."),
        );
        did(root, &["handoff", &id, "fr"], 0);
        let file = read(root, &format!("outbox/{other}"));
        // What stands below the notes, in their order.
        let bare: String = frame.replace('…', "");
        let strip = |text: &str| -> Vec<String> {
            let own =
                text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
            own.filter(|line| !line.is_empty()).collect()
        };
        let below: String = file
            .split("<!--")
            .skip(1)
            .map(|part| part.split_once("-->").map_or("", |(_, below)| below))
            .collect();
        if strip(&below) != strip(&bare) {
            wrong.push(format!("{name}: {:?} is no {bare:?}", below.trim()));
            continue;
        }
        // Filled in, it has what the original has.
        let numbers = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"];
        let mut filled = String::new();
        for (nth, part) in frame.split('…').enumerate() {
            filled.push_str(if nth == 0 { "" } else { numbers[nth - 1] });
            filled.push_str(part);
        }
        if let Some((_, own)) = words.iter().find(|(own, _)| own == name) {
            filled = filled.replacen("Un", own, 1);
        }
        let mut sent = with(&file, "headline = \"\"", &format!("headline = \"T{nth}\""));
        let marks: Vec<usize> =
            sent.match_indices("-->\n").map(|(at, end)| at + end.len()).collect();
        let (second, last) = (marks[1], marks[marks.len() - 1]);
        sent = format!(
            "{}\nLe champ est large et le vent est fort aujourd’hui.\n\n{}\n\nLe vent est encore fort ici.\n",
            &sent[..second],
            taken_apart(&sent[second..last], &filled)
        );
        fs::create_dir_all(root.join("inbox")).expect("made");
        write(root, &format!("inbox/{other}"), &sent);
        let output = hexapla(root, &["intake"]);
        if output.status.code() != Some(0) {
            let letter = read(root, &format!("inbox/{other}.receipt.md"));
            wrong.push(format!("{name}: {letter}\n{sent}"));
            let _ = fs::remove_file(root.join(format!("inbox/{other}")));
            continue;
        }
        let there = read(root, &format!("content/{id}/fr.md"));
        let wanted = filled.trim_end();
        if !there.contains(wanted) {
            wrong.push(format!("{name}: no {wanted:?} in {there}"));
        }
        let said = did(root, &["diff", &id, "fr"], 0);
        if !said.contains("owes nothing")
            && did(root, &["handoff", &id, "fr"], 0).contains("Written")
        {
            wrong.push(format!("{name}: owes {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let found = hexapla(root, &["check", "--format", "json"]);
    let found = String::from_utf8_lossy(&found.stdout).into_owned();
    for rule in [
        "list-shape",
        "table-shape",
        "footnote-shape",
        "heading-level-differs",
        "missing-unit",
        "extra-unit",
        "moved-unit",
        "code-block-differs",
        "image-differs",
        "lost-anchor",
        "link-differs",
    ] {
        assert!(!found.contains(&format!("\"{rule}\"")), "{rule}: {found}");
    }
}

/// The frame of a block with its notes, filled in: pieces that are parted by notes stay below them.
fn taken_apart(frame: &str, filled: &str) -> String {
    let notes: Vec<&str> = frame
        .match_indices("<!--")
        .map(|(at, _)| {
            let end = frame[at..].find("-->").map_or(frame.len(), |end| at + end + 3);
            &frame[at..end]
        })
        .collect();
    let Some((last, own)) = notes.split_last() else { return filled.to_owned() };
    match own {
        [] => format!("{filled}\n\n{last}\n"),
        _ => {
            let pieces: Vec<&str> = filled.split("\n\n").collect();
            let mut out = String::new();
            for (ix, note) in own.iter().enumerate() {
                let piece = match ix + 1 == own.len() {
                    true => pieces[ix.min(pieces.len())..].join("\n\n"),
                    false => pieces.get(ix).copied().unwrap_or_default().to_owned(),
                };
                out.push_str(&format!("{note}\n\n{piece}\n\n"));
            }
            format!("{out}{last}\n")
        }
    }
}

#[test]
fn forms_of_choices_are_the_languages_own_and_say_nothing_yet() {
    let text = "+++\nheadline = \"Kites\"\n\n[messages]\nflights = \"\"\"\nThey made { $days ->\n    [0] no flight\n    [one] one flight\n   *[other] { $days } flights\n} there.\"\"\"\nplace = \"the big field\"\nshare = \"{ $days }\"\n+++\n\nThere were { flights } on { place }: { share }.\n";
    for (locale, forms, given) in [
        ("ru", &["[0]", "[one]", "[few]", "[many]", "*[other]"][..], "[one]"),
        ("ar", &["[0]", "[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"][..], "[few]"),
        ("ja", &["[0]", "*[other]"][..], "*[other]"),
    ] {
        let folder = network();
        let root = folder.path();
        edit(root, "pipeline.toml", "\"ar\"]", "\"ar\", \"ru\", \"ja\"]");
        fs::remove_file(root.join("content/kites/ar.md")).expect("removed");
        let _ = fs::remove_file(root.join("lock/kites/ar.lock"));
        write(root, EN, text);
        did(root, &["handoff", "kites", locale], 0);
        let file = read(root, &format!("outbox/kites.{locale}.md"));
        let open: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
        let own: Vec<&str> = open
            .iter()
            .map(|line| line.trim())
            .filter(|line| line.starts_with(['*', '[']))
            .collect();
        assert_eq!(own, [&["[messages]"], forms].concat(), "{file}");
        for english in ["one flight", "} flights", "They", "} there", "the big"] {
            assert!(!open.iter().any(|line| line.contains(english)), "{english}: {file}");
        }
        assert!(
            open.contains(&"place = \"\"") && open.contains(&"share = \"{ $days }\""),
            "{file}"
        );
        // Only one form is written: the others are not needed.
        let sent = file.replace(&format!("\n    {given}\n"), &format!("\n    {given} xyz\n"));
        let sent = sent.replace(&format!("\n   {given}\n"), &format!("\n   {given} xyz\n"));
        let sent = with(&sent, "headline = \"\"", "headline = \"2022\"");
        write(root, &format!("inbox/kites.{locale}.md"), sent);
        did(root, &["intake"], 0);
        let there = read(root, &format!("content/kites/{locale}.md"));
        let kept: Vec<&str> =
            there.lines().map(str::trim).filter(|line| line.contains("xyz")).collect();
        let other = "*[other] xyz".to_owned();
        let wanted =
            if given == "*[other]" { vec![other] } else { vec![format!("{given} xyz"), other] };
        assert_eq!(kept, wanted, "{there}");
        assert!(!there.contains("place") && there.contains("share"), "{there}");
    }
}

/// Code has no mark: where nothing was written above it, it is not taken for the answer.
#[test]
fn code_below_what_was_left_empty_is_no_answer() {
    for code in ["```sh\nls\n```", "    ls\n\n    ls"] {
        let folder = network();
        let root = folder.path();
        fs::remove_file(root.join(FR)).expect("removed");
        fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
        write(
            root,
            EN,
            format!(
                "+++\nheadline = \"Kites\"\n+++\n\nLook at this with your own eyes.\n\n{code}\n\nThat was it in 1999.\n"
            ),
        );
        let file = handed(root);
        let sent = with(&file, "headline = \"\"", "headline = \"Cerfs-volants\"");
        send(root, &with(&sent, "in 1999. -->", "in 1999. -->\n\nC’était tout, en 1999."));
        did(root, &["intake"], 0);
        let text = read(root, FR);
        assert!(text.contains(&format!("+++\n\n{code}\n\nC’était tout")), "{text}");
        let owed = handed(root);
        assert!(owed.contains("Look at this") && !owed.contains("ls\n"), "{owed}");
    }
}

/// Whoever copies the note has a heading, and no line below it.
#[test]
fn a_heading_with_a_line_below_it_is_shown_as_one_with_its_signs() {
    let text = |own: &str| format!("+++\nheadline = \"Kites\"\n+++\n\n{own}\n\nWords.\n");
    let theirs = text("The wide\nfield {#field}\n---");
    let folder = recorded(&theirs, &text("Le champ {#field}\n---").replace("Words", "Mots"));
    let root = folder.path();
    edit(root, EN, "The wide", "The very wide");
    let asked = handed(root);
    assert!(asked.contains("\n## The wide field {#field}\n"), "{asked}");
    assert!(asked.contains("\n## The very wide field {#field} -->"), "{asked}");
    send(root, &with(&asked, "\nLe champ {#field}\n---", "\nLe grand champ"));
    did(root, &["intake"], 0);
    assert!(read(root, FR).contains("\n## Le grand champ {#field}\n"), "{}", read(root, FR));
    fs::remove_file(root.join(FR)).expect("removed");
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    let file = handed(root);
    assert!(file.contains("\n## The very wide field {#field} -->\n\n## {#field}\n"), "{file}");
    assert!(!file.contains("---"), "{file}");
}

/// What of a list has changed is shown as it stands there: code that is copied from the note is the same code.
#[test]
fn code_in_a_list_is_shown_with_all_of_its_indentation() {
    for code in [
        "  ```sh\n  ls NEW\n    more\n  ```",
        "      NEW indented\n        deeper",
        "  1. Two\n\n     ~~~\n     a NEW\n       b\n     ~~~",
    ] {
        let text = |own: &str| {
            let code = code.replace("NEW", own);
            format!("+++\nheadline = \"Kites\"\n+++\n\nWords.\n\n- One\n\n{code}\n\n- Last\n")
        };
        let french = text("old").replace("Words", "Mots").replace("Last", "Dernier");
        let folder = recorded(&text("old"), &french);
        let root = folder.path();
        write(root, EN, text("new"));
        let asked = handed(root);
        let own = code.strip_prefix("  1. Two\n\n").unwrap_or(code);
        let (old, new) = (own.replace("NEW", "old"), own.replace("NEW", "new"));
        let (changes, _) = asked.split_once("Toute cette partie").expect("the whole of it");
        for own in [&old, &new] {
            assert!(changes.contains(&format!(":\n{own}\n")), "{asked}");
        }
        // Whoever copies it has the original's.
        let (above, below) = asked.rsplit_once("-->").expect("a mark");
        send(root, &format!("{above}-->{}", with(below, &old, &new)));
        did(root, &["intake"], 0);
        assert_eq!(read(root, FR), french.replace(&old, &new));
    }
}
