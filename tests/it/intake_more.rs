//! What else translators send, and what else can go wrong: full disks, tables of documents, names, languages, letters.

use std::fs;
use std::path::{Path, PathBuf};

use hexapla::model::{Locale, Moment};
use hexapla::pipeline::intake::{Fate, Network, Received, judge_in, parcels, receive};

use super::cli::{err, hexapla, out};
use super::delivery::Failing;
use super::intake_archives::{FR, network, put, read, taken};
use super::intake_documents::{altered, document};
use super::support::{NOW, base};

const SENT: &str = "inbox/kites.fr.md";

/// The French text with another last paragraph.
fn french(more: &str) -> String {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// Something stands in the way of each kind of file that `intake` writes: a folder where a file belongs, or the reverse.
#[test]
fn what_could_not_be_written_is_not_counted_as_taken_over() {
    for blocked in [".hexapla/intake/new", ".hexapla/history", "lock/kites/.fr.lock.new/"] {
        let text = french("Un dernier mot sur les fils.");
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let before = read(root, FR);
        match blocked.strip_suffix('/') {
            Some(folder) => fs::create_dir_all(root.join(folder)).expect("made"),
            None => put(root, blocked, "in the way"),
        }
        let said = taken(root, &[], 3);
        assert!(said.contains("could not be written"), "{blocked}: {said}");
        assert!(!said.contains("taken over as") && !said.contains("One file was"), "{said}");
        assert!(said.contains("0 files were taken over, 0 are held."), "{blocked}: {said}");
        assert_eq!(read(root, SENT), text, "{blocked}: it stays");
        assert!(blocked.starts_with("lock") || read(root, FR) == before, "{blocked}");
        // When there is room again the next run brings it to its end.
        let way = root.join(blocked);
        let cleared = if way.is_dir() { fs::remove_dir(&way) } else { fs::remove_file(&way) };
        cleared.expect("removed");
        taken(root, &[], 0);
        assert!(read(root, FR) == text && root.join("lock/kites/fr.lock").exists(), "{blocked}");
        assert!(!root.join(SENT).exists(), "{blocked}");
    }
}

#[test]
fn what_is_in_its_place_and_lies_there_still_is_told_as_both() {
    let text = french("Un dernier mot sur les fils.");
    let folder = network(&[("kites.fr.md", text.as_bytes())]);
    let root = folder.path();
    put(root, ".hexapla/intake/aside", "in the way");
    let said = taken(root, &[], 3);
    for wanted in
        ["taken over as", "could not be taken away or answered", "One file was taken over"]
    {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    assert!(read(root, FR) == text && root.join(SENT).exists());
    fs::remove_file(root.join(".hexapla/intake/aside")).expect("removed");
    taken(root, &[], 0);
    assert!(!root.join(SENT).exists());
}

#[test]
fn whatever_step_fails_what_is_said_to_be_taken_over_is_so_with_its_lock() {
    for left in 0.. {
        let text = french("Un dernier mot sur les fils.");
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let system = Failing::new(root, left);
        let network = Network::read(&system, Moment(NOW)).expect("sound settings");
        let settings = network.settings();
        let inbox = Path::new("inbox");
        let parcels = parcels(&system, PathBuf::from(SENT), inbox, settings).expect("read");
        let judged = judge_in(&network, &system, Moment(NOW), &parcels);
        let reader = Locale::parse("en").expect("a locale");
        let mut all = Received::all(parcels, judged, settings, &reader);
        receive(&system, Moment(NOW), &mut all, (settings, inbox));
        let [one] = all.as_slice() else { panic!("one file") };
        assert_eq!(one.judged.fate, Fate::Accepted);
        let lies = root.join(SENT).exists();
        assert!(!one.is_placed || read(root, FR) == text, "after {left} steps");
        assert_eq!(one.failed.is_some(), lies, "after {left} steps: {:?}", one.failed);
        if !lies {
            assert_eq!(read(root, FR), text, "after {left} steps");
            assert!(root.join("lock/kites/fr.lock").exists(), "after {left} steps");
        }
        if !system.has_failed() {
            assert!(left > 10, "only {left} steps");
            return;
        }
    }
}

/// A document of Markdown whose body is other XML.
fn with_body(format: &str, xml: &str) -> Option<Vec<u8>> {
    let plain = document("% Les cerfs-volants\n\nUn début.\n\nLa fin.\n", format, &[])?;
    let (part, from, to) = match format {
        "odt" => ("content.xml", "La fin.</text:p>", "La fin.</text:p>"),
        _ => ("word/document.xml", "<w:sectPr", ""),
    };
    let own = if to.is_empty() { format!("{xml}{from}") } else { format!("{to}{xml}") };
    Some(altered(&plain, &[(part, from, &own)]))
}

/// The text and the letter that come of a document.
fn came_of(format: &str, bytes: &[u8]) -> (String, String) {
    let folder = network(&[(&format!("kites.fr.{format}"), bytes)]);
    fs::remove_file(folder.path().join(FR)).expect("removed");
    taken(folder.path(), &[], 0);
    let letter = read(folder.path(), &format!("inbox/kites.fr.{format}.receipt.md"));
    (read(folder.path(), FR), letter)
}

fn cell(words: &str, more: &str) -> String {
    format!("<table:table-cell{more}><text:p>{words}</text:p></table:table-cell>")
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

#[test]
fn the_heading_row_of_an_open_document_is_one() {
    let Some(bytes) = document(
        "% Titre\n\nAvant.\n\n| fil | prix |\n|---|---|\n| lin | 3 |\n| soie | 9 |\n\nAprès.\n",
        "odt",
        &[],
    ) else {
        return;
    };
    let (text, letter) = came_of("odt", &bytes);
    let expected = "| fil  | prix |\n|------|------|\n| lin  | 3    |\n| soie | 9    |\n";
    assert!(text.contains(expected), "{text}");
    assert!(!letter.contains("## Bon à savoir"), "nothing was lost: {letter}");
}

#[test]
fn no_word_of_a_documents_table_is_lost() {
    let plain = |words: &str| cell(words, "");
    let table = |rows: &[String]| format!("<table:table>{}</table:table>", rows.concat());
    let inner = table(&[row(&[plain("dedans"), plain("aussi")])]);
    let list = "<text:list><text:list-item><text:p>un</text:p></text:list-item><text:list-item><text:p>deux</text:p>\
        </text:list-item></text:list>";
    let odt: &[(String, &[&str], bool)] = &[
        (
            table(&[
                format!(
                    "<table:table-header-rows>{}</table:table-header-rows>",
                    row(&[plain("h1"), plain("h2")])
                ),
                row(&[plain("a"), plain("b")]),
            ]),
            &["| h1  | h2  |\n|-----|-----|\n| a   | b   |"],
            false,
        ),
        (table(&[row(&[plain("a"), plain("b")])]), &["| a   | b   |"], false),
        (
            table(&[
                row(&[
                    cell("large", " table:number-columns-spanned=\"2\""),
                    "<table:covered-table-cell/>".to_owned(),
                    plain("c"),
                ]),
                row(&[plain("x"), plain("y"), plain("z")]),
            ]),
            &["| large |     | c   |", "| x     | y   | z   |"],
            true,
        ),
        (
            table(&[
                row(&[cell("haut", " table:number-rows-spanned=\"2\""), plain("b")]),
                row(&["<table:covered-table-cell/>".to_owned(), plain("d")]),
            ]),
            &["| haut | b   |", "|      | d   |"],
            true,
        ),
        (
            table(&[
                format!("<table:table-row-group>{}</table:table-row-group>", row(&[plain("g")])),
                format!("<table:table-rows>{}</table:table-rows>", row(&[plain("h")])),
            ]),
            &["| g   |", "| h   |"],
            false,
        ),
        (
            table(&[row(&[cell("deux", " table:number-columns-repeated=\"2\""), plain("c")])]),
            &["| deux | deux | c   |"],
            false,
        ),
        (
            table(&[row(&[
                format!("<table:table-cell><text:p>dehors</text:p>{inner}</table:table-cell>"),
                plain("b"),
            ])]),
            &["| dehors dedans aussi | b   |"],
            true,
        ),
        (
            table(&[row(&[format!("<table:table-cell>{list}</table:table-cell>"), plain("b")])]),
            &["| un deux | b   |"],
            true,
        ),
        (
            table(&[row(&[
                "<table:table-cell><text:h text:outline-level=\"2\">Titre</text:h></table:table-cell>"
                    .to_owned(),
                plain("b"),
            ])]),
            &["| Titre | b   |"],
            false,
        ),
    ];
    for (xml, rows, is_told) in odt {
        let Some(bytes) = with_body("odt", xml) else { return };
        let (text, letter) = came_of("odt", &bytes);
        assert!(rows.iter().all(|row| text.contains(row)), "{xml}\n{text}");
        assert_eq!(letter.contains("cellules"), *is_told, "{xml}\n{letter}");
    }
    let p = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let tc = |words: &str, more: &str| format!("<w:tc><w:tcPr>{more}</w:tcPr>{}</w:tc>", p(words));
    let tr = |cells: &[String], more: &str| format!("<w:tr>{more}{}</w:tr>", cells.concat());
    let tbl = |count: usize, rows: &[String]| {
        let grid = "<w:gridCol w:w=\"100\"/>".repeat(count);
        format!("<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{}</w:tbl>", rows.concat())
    };
    let head = "<w:trPr><w:tblHeader/></w:trPr>";
    let gone = "<w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>";
    let inner = tbl(2, &[tr(&[tc("dedans", ""), tc("aussi", "")], "")]);
    let docx: &[(String, &[&str], bool)] = &[
        (
            tbl(2, &[tr(&[tc("h1", ""), tc("h2", "")], head), tr(&[tc("a", ""), tc("b", "")], "")]),
            &["| h1  | h2  |\n|-----|-----|\n| a   | b   |"],
            false,
        ),
        (tbl(2, &[tr(&[tc("a", ""), tc("b", "")], "")]), &["| a   | b   |"], false),
        (
            tbl(
                3,
                &[
                    tr(&[tc("large", "<w:gridSpan w:val=\"2\"/>"), tc("c", "")], ""),
                    tr(&[tc("x", ""), tc("y", ""), tc("z", "")], ""),
                ],
            ),
            &["| large |     | c   |", "| x     | y   | z   |"],
            true,
        ),
        (
            tbl(
                2,
                &[
                    tr(&[tc("haut", "<w:vMerge w:val=\"restart\"/>"), tc("b", "")], ""),
                    tr(&[tc("", "<w:vMerge/>"), tc("d", "")], ""),
                ],
            ),
            &["| haut | b   |", "|      | d   |"],
            true,
        ),
        (
            tbl(
                2,
                &[tr(
                    &[
                        format!("<w:tc><w:tcPr/>{}{inner}{}</w:tc>", p("dehors"), p("")),
                        tc("b", ""),
                    ],
                    "",
                )],
            ),
            &["| dehors dedans aussi | b   |"],
            true,
        ),
        (
            tbl(1, &[tr(&[tc("reste", "")], ""), tr(&[tc("rayé", "")], gone)]),
            &["| reste |\n"],
            false,
        ),
    ];
    for (xml, rows, is_told) in docx {
        let Some(bytes) = with_body("docx", xml) else { return };
        let (text, letter) = came_of("docx", &bytes);
        assert!(
            rows.iter().all(|row| text.contains(row)) && !text.contains("rayé"),
            "{xml}\n{text}"
        );
        assert_eq!(letter.contains("cellules"), *is_told, "{xml}\n{letter}");
    }
}

#[test]
fn no_word_of_a_document_is_lost_unsaid() {
    let rtl = "w:val=\"rtl\"";
    let run = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
    let math = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    let all: &[(&str, String, &str, &str)] = &[
        ("odt", "<text:section text:name=\"s\"><text:p>dans une partie</text:p></text:section>".into(), "dans une partie", ""),
        ("odt", "<text:p>le <text:date>4 mai</text:date> par <text:author-name>Anna</text:author-name></text:p>".into(), "le 4 mai par Anna", ""),
        ("odt", "<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>lecture</text:ruby-text></text:ruby> suite</text:p>".into(), "base suite", "lecture"),
        ("odt", "<text:p>x<draw:custom-shape><text:p>en marge</text:p></draw:custom-shape>y</text:p>".into(), "xy", "zones de texte"),
        ("odt", "<text:p>x<draw:frame><draw:text-box><text:p>en marge</text:p></draw:text-box></draw:frame>y</text:p>".into(), "xy", "zones de texte"),
        ("odt", "<text:p>x<office:annotation><text:p>vraiment ?</text:p></office:annotation>y</text:p>".into(), "xy", "Commentaires"),
        ("odt", "<text:p>x<text:note text:note-class=\"endnote\"><text:note-citation>i</text:note-citation><text:note-body><text:p>une note</text:p></text:note-body></text:note></text:p>".into(), "[^1]: une note", ""),
        ("docx", format!("<w:p><w:fldSimple w:instr=\"DATE\">{}</w:fldSimple></w:p>", run("4 mai")), "4 mai", ""),
        ("docx", format!("<w:customXml><w:p>{}</w:p></w:customXml>", run("dans une partie")), "dans une partie", ""),
        ("docx", format!("<w:p><w:dir {rtl}>{}</w:dir><w:bdo {rtl}>{}</w:bdo></w:p>", run("sens "), run("inverse")), "sens inverse", ""),
        ("docx", format!("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>{}</w:p>", run("lecture"), run("base"), run(" suite")), "base suite", "lecture"),
        ("docx", format!("<w:p><m:oMath {math}><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>"), "frac", "Formules"),
    ];
    for (format, xml, words, told) in all {
        let Some(bytes) = with_body(format, xml) else { return };
        let (text, letter) = came_of(format, &bytes);
        assert!(text.contains(words), "{xml}\n{text}");
        let notes = letter.contains("## Bon à savoir");
        assert!(notes != told.is_empty() && letter.contains(told), "{told}: {xml}\n{letter}");
    }
}

/// A network with an article whose French slug has no accents, and whose English headline is long.
fn school() -> tempfile::TempDir {
    let folder = network(&[]);
    let text = |headline: &str, body: &str, more: &str| {
        format!("+++\nheadline = \"{headline}\"\n{more}+++\n\n{body}\n")
    };
    put(folder.path(), "content/2022/kite-school/article.toml", "date = 2024-01-01\n");
    let english = text("Four corners of a kite, and a lesson", "A kite has four corners.", "");
    put(folder.path(), "content/2022/kite-school/en.md", english);
    let slug = "slug = \"ecole-du-cerf-volant\"\n";
    let french = text("Quatre coins, une leçon", "Un cerf-volant a quatre coins.", slug);
    put(folder.path(), "content/2022/kite-school/fr.md", french);
    folder
}

/// A French text, which only its name says what it is for.
const SCHOOL: &str = "+++\nheadline = \"Un cerf-volant\"\n+++\n\nUn cerf-volant a bien quatre coins, et une leçon se fait \
    avec le vent, le fil et le papier dans la main de celui qui sait attendre.\n";

#[test]
fn a_name_in_which_one_article_stands_is_taken_or_gets_the_right_name() {
    let folder = school();
    let root = folder.path();
    for (name, is_taken) in [
        ("école du cerf-volant.fr.md", true),
        ("e\u{301}cole-du-cerf-volant.fr.md", true),
        ("École du cerf volant (fr).md", true),
        ("Copy of kite-school.fr.md", true),
        ("kite-school.fr (1).md", true),
        ("kite-school.fr - Copie.md", true),
        ("kite-school.fr.md.txt", true),
        ("kite-school_fr.md", true),
        ("kite-school-fr_FR.md", true),
        ("kite-school.fr-1.md", false),
        ("kite-school.fr 2.md", false),
        ("WhatsApp Document 2026-11-20 kite-school.fr.md", false),
        ("IMG_0012 kite-school.fr.md", false),
        ("kite-school-fr-final-Anna.md", false),
        ("L'école du cerf-volant.md", false),
        ("Fwd pour relecture école du cerf-volant fr.md", false),
    ] {
        put(root, &format!("inbox/{name}"), SCHOOL);
        let said = taken(root, &["--dry-run"], i32::from(!is_taken));
        assert_eq!(said.contains("as content/2022/kite-school/fr.md"), is_taken, "{name}: {said}");
        assert!(is_taken || said.contains("«\u{202f}kite-school.fr.md\u{202f}»"), "{name}: {said}");
        assert!(!said.contains("pas d’article"), "{name}: {said}");
        fs::remove_file(root.join(format!("inbox/{name}"))).expect("removed");
    }
    // Where two stand in it, or none, nothing is proposed as the one.
    put(root, "inbox/kites and kite-school 7.fr.md", SCHOOL);
    let said = taken(root, &["--dry-run"], 1);
    assert!(!said.contains("si c’est bien cela"), "{said}");
}

#[test]
fn a_folder_of_a_language_that_there_is_not_is_told() {
    let folder = school();
    let root = folder.path();
    for path in ["inbox/nl/kite-school.md", "inbox/Nederlands/kite-school.md"] {
        put(root, path, SCHOOL);
        let said = taken(root, &["--dry-run"], 1);
        let all = [
            "Le dossier",
            "néerlandais (nl)",
            "français (fr)",
            "«\u{202f}kite-school.fr.md\u{202f}»",
        ];
        assert!(all.iter().all(|part| said.contains(part)), "{path}: {said}");
        fs::remove_file(root.join(path)).expect("removed");
    }
    // What the name says itself goes before a folder that means nothing here.
    put(root, "inbox/nl/kite-school.fr.md", SCHOOL);
    taken(root, &["--dry-run"], 0);
}

#[test]
fn a_letter_names_keys_as_the_network_does() {
    for (settings, key) in [("", "headline"), ("[content.keys]\nheadline = [\"title\"]\n", "title")]
    {
        let text = "+++\nslug = \"cerfs-volants\"\n+++\n\nUn mot.\n\nEncore un mot sur les fils et le papier.\n";
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let toml = read(root, "pipeline.toml");
        put(root, "pipeline.toml", format!("{toml}\n{settings}"));
        fs::remove_file(root.join(FR)).expect("removed");
        taken(root, &[], 0);
        let letter = read(root, "inbox/kites.fr.md.receipt.md");
        assert!(letter.contains(&format!("{key} = \"…\"")), "{key}: {letter}");
    }
}

#[test]
fn the_last_part_of_an_id_names_an_article_to_every_command() {
    let folder = school();
    let root = folder.path();
    let run = |arguments: &[&str]| {
        let output = hexapla(root, &[arguments, &["--lang", "en"]].concat());
        (output.status.code(), format!("{}{}", out(&output), err(&output)))
    };
    for arguments in [
        &["handoff", "ecole-du-cerf-volant", "ar"][..],
        &["diff", "ecole-du-cerf-volant", "fr"],
        &["record", "ecole-du-cerf-volant"],
        &["why", "ecole-du-cerf-volant", "fr"],
        &["handoff", "kite-school", "ar"],
        &["why", "kite-school", "fr"],
        &["diff", "kite-school", "fr"],
        &["status", "--article", "kite-school"],
        &["record", "kite-school"],
        &["new", "variant", "kite-school", "ar"],
        &["mv", "kite-school", "2023/kite-school", "--dry-run"],
    ] {
        let (code, said) = run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {said}");
    }
    assert_eq!(fs::read_dir(root.join("outbox")).expect("a folder").count(), 1);
    assert_eq!(run(&["handoff", "kite-schol", "ar"]).0, Some(2));
    // Of two nobody guesses, and both are named.
    put(root, "content/2023/kite-school/article.toml", "date = 2024-01-01\n");
    put(root, "content/2023/kite-school/en.md", "+++\nheadline = \"Another\"\n+++\n\nAnother.\n");
    let (code, said) = run(&["why", "kite-school", "fr"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("2022/kite-school") && said.contains("2023/kite-school"), "{said}");
}

#[test]
#[cfg(unix)]
fn files_whose_names_differ_in_signs_alone_have_letters_of_their_own() {
    let broken = french("Un mot sur { $personne }.");
    let files = ["kites?.fr.md", "kites*.fr.md", "kites_.fr.md", "kites<.fr.md"];
    let all: Vec<(&str, &[u8])> = files.iter().map(|name| (*name, broken.as_bytes())).collect();
    let folder = network(&all);
    let root = folder.path();
    taken(root, &[], 1);
    let lying = fs::read_dir(root.join("inbox")).expect("a folder");
    let names =
        lying.map(|entry| entry.expect("an entry").file_name().into_string().expect("text"));
    let letters: Vec<String> = names.filter(|name| name.ends_with(".receipt.md")).collect();
    assert_eq!(letters.len(), files.len(), "{letters:?}");
    assert!(letters.iter().all(|name| !name.contains(['?', '*', '<'])), "{letters:?}");
    // They go with their files.
    for name in files {
        fs::remove_file(root.join("inbox").join(name)).expect("removed");
    }
    taken(root, &[], 0);
    assert_eq!(fs::read_dir(root.join("inbox")).expect("a folder").count(), 0);
}

#[test]
fn a_title_that_begins_like_a_headline_gets_the_name_of_its_article() {
    let folder = school();
    let root = folder.path();
    let text = SCHOOL.replace("Un cerf-volant\"", "Quatre coins, une lecon de vent\"");
    put(root, "inbox/Traduction.md", &text);
    let said = taken(root, &["--dry-run"], 1);
    assert!(said.contains("kite-school.fr.md") && said.contains("Le titre commence"), "{said}");
    // Nor does a title that resembles none, or two.
    put(root, "inbox/Traduction.md", text.replace("Quatre coins", "Cinq coins"));
    let said = taken(root, &["--dry-run"], 1);
    assert!(!said.contains("Le titre commence"), "{said}");
    fs::remove_file(root.join("inbox/Traduction.md")).expect("removed");
    let Some(bytes) = document(
        "% Quatre coins, une leçon pour tous\n\nLe vent et le fil sont dans la main de celui qui sait attendre.\n",
        "docx",
        &[],
    ) else {
        return;
    };
    put(root, "inbox/Document1.docx", &bytes);
    let said = taken(root, &["--dry-run"], 1);
    assert!(said.contains("kite-school.fr.docx"), "{said}");
}
