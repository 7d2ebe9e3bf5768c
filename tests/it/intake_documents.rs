//! Documents of office programs that translators send, where pandoc is there to read them.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use hexapla::model::Moment;
use hexapla::pipeline::intake::{Fate, Parcel, judge};
use hexapla::system::MemorySystem;

use super::cli::{err, hexapla, out};
use super::intake_archives::{FR, network, put, read, taken, zipped};
use super::support::{NOW, base};

const SENT: &str = "inbox/kites.fr.docx";
const LETTER: &str = "inbox/kites.fr.docx.receipt.md";

/// What pandoc makes of Markdown; none if it is not there, and then nothing is tried.
pub(super) fn document(markdown: &str, format: &str, more: &[&str]) -> Option<Vec<u8>> {
    let mut command = Command::new("pandoc");
    command.args(["-f", "markdown-auto_identifiers", "-t", format, "-o", "-"]).args(more);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = match command.spawn() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let _ = writeln!(io::stderr(), "skipped: there is no pandoc");
            return None;
        }
        child => child.expect("it runs"),
    };
    child.stdin.take().expect("a pipe").write_all(markdown.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    Some(output.stdout)
}

/// A document with other XML in some of its parts.
pub(super) fn altered(document: &[u8], parts: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(io::Cursor::new(document)).expect("an archive");
    let mut files = Vec::new();
    for ix in 0..archive.len() {
        let mut entry = archive.by_index(ix).expect("an entry");
        let name = entry.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut entry, &mut bytes).expect("read");
        for (_, from, to) in parts.iter().filter(|(part, ..)| *part == name) {
            let text = String::from_utf8(bytes).expect("XML");
            assert!(text.contains(from), "{name} has {from}: {text}");
            bytes = text.replacen(from, to, 1).into_bytes();
        }
        files.push((name, bytes));
    }
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zipped(&files)
}

const TEXT: &str = "\n# Le vent\n\nIl faut { \\$days } *jours* à un **cerf-volant**, et un [plan](map.svg).[^1]\n\n\
    - le fil\n- le papier\n\n# Le fil\n\n| fil | prix |\n|---|---|\n| lin | 3 \\| 4 |\n\n[^1]: Comptés à la main.\n";

#[test]
fn a_document_becomes_a_text_and_keeps_the_front_matter_that_was_there() {
    let (styled, heading) = ("% Les cerfs-volants\n", "# Les cerfs-volants\n");
    for (format, title) in [("docx", styled), ("odt", styled), ("docx", heading), ("odt", heading)]
    {
        let Some(bytes) = document(&format!("{title}{TEXT}"), format, &[]) else { return };
        let folder = network(&[(&format!("kites.fr.{format}"), &bytes)]);
        let root = folder.path();
        let said = taken(root, &[], 0);
        assert!(said.contains("taken over as content/kites/fr.md"), "{said}");
        let text = read(root, FR);
        assert!(
            text.starts_with(
                "+++\nheadline = \"Les cerfs-volants\"\nslug = \"cerfs-volants\"\n\
                 standfirst = \"Comment ils volent.\"\n+++\n\n## Le vent\n\nIl faut { $days } *jours* à un \
                 **cerf-volant**, et un [plan](map.svg).[^1]\n"
            ),
            "{format}: {text}"
        );
        for part in [
            "le fil\n",
            "le papier\n",
            "\n## Le fil\n",
            "| lin | 3 \\| 4 |",
            "[^1]: Comptés à la main.",
        ] {
            assert!(text.contains(part), "{format}: {part}: {text}");
        }
        assert!(!text.contains('<') && !text.contains("\\{"), "{format}: {text}");
        assert!(!root.join(format!("inbox/kites.fr.{format}")).exists());
        assert!(root.join(format!("inbox/kites.fr.{format}.receipt.md")).exists());
        // There is more in a document than in any text, so that it is kept.
        let path = format!("inbox/kites.fr.{format}");
        let restored = hexapla(root, &["restore", &path, "1", "--lang", "en"]);
        assert_eq!(restored.status.code(), Some(0), "{}", err(&restored));
        assert_eq!(fs::read(root.join(path)).expect("it is back"), bytes);
    }
}

#[test]
fn a_first_text_gets_its_title_as_headline_and_loses_no_line() {
    let Some(bytes) =
        document(&format!("% Les cerfs-volants\n% Anna B.\n% Mai\n{TEXT}"), "docx", &[])
    else {
        return;
    };
    let folder = network(&[("kites.fr.docx", &bytes)]);
    let root = folder.path();
    fs::remove_file(root.join(FR)).expect("removed");
    taken(root, &[], 0);
    let text = read(root, FR);
    let start = "+++\nheadline = \"Les cerfs-volants\"\n+++\n\nAnna B.\n\nMai\n\n## Le vent\n";
    assert!(text.starts_with(start), "{text}");
}

/// A text box as Word writes it; pandoc leaves it out without a word.
const BOX: &str = "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>En marge</w:t></w:r></w:p></w:txbxContent>\
    </v:textbox></w:pict></w:r></w:p><w:p>";

/// A sheet, an arrow that pandoc leaves out, and a letter that it knows.
const SHEET: &str = "<w:p><w:r><w:object/></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>\
    <w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r></w:p><w:p>";

#[test]
fn what_is_not_in_the_text_is_said_in_the_letter() {
    let Some(plain) = document(&format!("% Cerfs-volants\n{TEXT}"), "docx", &[]) else { return };
    let folder = network(&[("kites.fr.docx", &plain)]);
    taken(folder.path(), &[], 0);
    let letter = read(folder.path(), LETTER);
    assert!(!letter.contains("## Bon à savoir"), "nothing is lost: {letter}");
    let picture = tempfile::tempdir().expect("a folder");
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";
    fs::write(picture.path().join("a.png"), png).expect("written");
    let own = picture.path().display().to_string();
    let text = format!(
        "% Cerfs-volants\n{TEXT}\n![Un cerf-volant]({own}/a.png)\n\nUn [mot]{{.underline}}, [voir plus haut](#vent).\n\n\
         +----+----+\n| un | deux |\n|    |    |\n| x  |    |\n+----+----+\n"
    )
    .replace("| un | deux |", "| un | dx |");
    let bytes = document(&text, "docx", &[]).expect("a document");
    let bytes = altered(
        &bytes,
        &[
            (
                "word/document.xml",
                "<w:p>",
                "<w:p><w:ins w:id=\"90\" w:author=\"A\"><w:r><w:t>Nouveau. </w:t></w:r></w:ins><w:del w:id=\"91\" \
                 w:author=\"A\"><w:r><w:delText>Ancien. </w:delText></w:r></w:del></w:p><w:p>",
            ),
            ("word/document.xml", "<w:p>", BOX),
            ("word/document.xml", "<w:p>", SHEET),
            (
                "word/comments.xml",
                "wordprocessingDrawing\" />",
                "wordprocessingDrawing\"><w:comment w:id=\"5\" w:author=\"A\"><w:p><w:r><w:t>Vraiment ?</w:t></w:r></w:p></w:comment></w:comments>",
            ),
        ],
    );
    let folder = network(&[("kites.fr.docx", &bytes)]);
    let root = folder.path();
    let said = taken(root, &[], 0);
    let text = read(root, FR);
    assert!(text.contains("Nouveau.") && !text.contains("Ancien."), "{said}{text}");
    assert!(text.contains("Un mot, voir plus haut.") && text.contains("un x"), "{text}");
    assert!(!text.contains("!["), "{text}");
    let letter = read(root, LETTER);
    for part in [
        "Images",
        "Commentaires",
        "modifications suivies",
        "soulignements",
        "cellules",
        "Liens vers",
        "zones de texte",
        "feuilles de calcul, qui ont été laissées de côté : 1",
        "coches, qui ont été laissés de côté ; écrivez-les en lettres ou en mots, s’il vous plaît : 1",
    ] {
        assert!(letter.contains(part), "{part}: {letter}");
    }
}

#[test]
fn markdown_that_was_saved_as_a_document_is_what_was_typed() {
    let own = String::from_utf8(base()[FR].clone()).expect("text");
    let own = own.replace("Comptés à la main.", "Comptés *à la main*, 2 < 3.");
    // As a word processor shows a plain file: a paragraph for each line.
    let escaped = |line: &str| {
        let sign =
            |c: char| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() };
        line.chars().map(sign).collect::<String>()
    };
    let curly = own.replacen("\"Cerfs-volants\"", "“Cerfs-volants”", 1);
    assert_ne!(curly, own);
    let typed = |text: &str, empty: &str| -> String {
        text.lines()
            .map(|line| if line.is_empty() { empty.to_owned() } else { escaped(line) })
            .collect::<Vec<_>>()
            .join("\n\n")
    };
    let Some(bytes) = document(&typed(&curly, "@@"), "docx", &[]) else { return };
    let empty = "<w:r><w:t xml:space=\"preserve\">@@</w:t></w:r>";
    let count = own.lines().filter(|line| line.is_empty()).count();
    let all: Vec<_> = (0..count).map(|_| ("word/document.xml", empty, "")).collect();
    let folder = network(&[("kites.fr.docx", &altered(&bytes, &all))]);
    taken(folder.path(), &[], 0);
    assert_eq!(read(folder.path(), FR), own);
    // Lines without empty ones between them are paragraphs all the same.
    let short = "+++\nheadline = \"Cerfs-volants\"\n+++\nUn mot.\nUn autre mot.";
    let bytes = document(&typed(short, ""), "odt", &[]).expect("a document");
    let folder = network(&[("kites.fr.odt", &bytes)]);
    // A first text may be as short as it likes.
    std::fs::remove_file(folder.path().join(FR)).expect("removed");
    taken(folder.path(), &[], 0);
    let text = read(folder.path(), FR);
    assert_eq!(text, "+++\nheadline = \"Cerfs-volants\"\n+++\n\nUn mot.\n\nUn autre mot.\n");
}

#[test]
fn a_document_that_cannot_be_read_is_answered() {
    let Some(whole) = document(TEXT, "docx", &[]) else { return };
    let bomb = vec![b' '; 8 << 20];
    for bytes in [
        b"plain".to_vec(),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a locked document".to_vec(),
        whole[..whole.len() / 2].to_vec(),
        zipped(&[("word/document.xml", b"<w:document"), ("[Content_Types].xml", b"<x/>")]),
        zipped(&[("word/document.xml", &bomb)]),
    ] {
        let folder = network(&[("kites.fr.docx", &bytes)]);
        let before = read(folder.path(), FR);
        taken(folder.path(), &[], 1);
        assert_eq!(read(folder.path(), FR), before);
        assert_eq!(fs::read(folder.path().join(SENT)).expect("it stays"), bytes);
        let letter = read(folder.path(), LETTER);
        assert!(letter.contains("n’a pas pu être lu"), "{letter}");
    }
}

#[test]
fn without_pandoc_plain_text_is_asked_for_and_the_editors_are_told() {
    let bytes = zipped(&[("word/document.xml", b"<w:document/>")]);
    let folder = network(&[("kites.fr.docx", &bytes)]);
    let root = folder.path();
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["intake", "--lang", "en"])
        .current_dir(root)
        .env("PATH", root)
        .output()
        .expect("it runs");
    let said = format!("{}{}", out(&output), err(&output));
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("“pandoc” is installed"), "{said}");
    let letter = read(root, LETTER);
    assert!(letter.contains(".docx") && !letter.contains("pandoc"), "{letter}");
    assert!(letter.contains("(.txt)") && !letter.contains("(.docx)"), "{letter}");
    // Other kinds are refused whether it is there or not.
    for ending in ["doc", "rtf", "pdf", "pages", "html"] {
        let name = format!("kites.fr.{ending}");
        let folder = network(&[(&name, b"\xd0\xcf\x11\xe0 whatever")]);
        let output = hexapla(folder.path(), &["intake", "--lang", "en"]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(!out(&output).contains("pandoc"), "{name}: {}", out(&output));
        let letter = read(folder.path(), &format!("inbox/{name}.receipt.md"));
        assert!(letter.contains(&format!(".{ending}")), "{letter}");
        // What is asked for can be read.
        let is_there = document("a", "docx", &[]).is_some();
        assert_eq!(letter.contains(".docx"), is_there, "{letter}");
        assert!(!letter.contains("Markdown"), "{letter}");
    }
}

#[test]
fn a_document_in_an_archive_is_one_of_its_texts() {
    let Some(bytes) = document(&format!("% Cerfs-volants\n{TEXT}"), "docx", &[]) else { return };
    let folder = network(&[]);
    put(folder.path(), "inbox/fr.zip", zipped(&[("kites.docx", &bytes)]));
    taken(folder.path(), &[], 0);
    assert!(read(folder.path(), FR).contains("## Le vent"));
    assert!(read(folder.path(), "inbox/fr.zip.receipt.md").contains("## kites.docx"));
}

#[test]
fn pandoc_that_fails_or_hangs_holds_its_document_alone() {
    for kind in [io::ErrorKind::TimedOut, io::ErrorKind::FileTooLarge, io::ErrorKind::Other] {
        let mut system = MemorySystem::new().at(NOW).with_pandoc(move |_, _| Err(kind.into()));
        for (path, bytes) in base() {
            system = system.with_file(&path, bytes);
        }
        let parcel = |path: &str, bytes: Vec<u8>| Parcel {
            place: Path::new("inbox").join(path),
            path: path.to_owned(),
            bytes: Some(bytes),
            ..Parcel::default()
        };
        let docx = zipped(&[("word/document.xml", b"<w:document/>")]);
        let arabic = [base()["content/kites/ar.md"].as_slice(), "\nكلمة.\n".as_bytes()].concat();
        let parcels = [parcel("kites.fr.docx", docx), parcel("kites.ar.md", arabic)];
        let (judged, _) = judge(&system, Moment(NOW), &parcels).expect("settings");
        assert_eq!(judged[0].reasons[0].id, "intake-document-damaged", "{kind}");
        assert_eq!((judged[0].fate, judged[1].fate), (Fate::Held, Fate::Accepted), "{kind}");
    }
}
