//! The words of letters: whoever translates knows neither the settings, nor a terminal, nor the notation of files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use hexapla::examples::Network;
use hexapla::messages::{Messages, languages};
use hexapla::model::{Locale, Moment};
use hexapla::pipeline::intake::{Judged, Parcel, judge, letter, path_of};
use hexapla::system::System;

use super::cli::{hexapla, out};
use super::support::{NOW, Tree, base, files_below, folders_in};

const FR: &str = "content/kites/fr.md";

/// What no letter says in any language.
const NEVER: &[&str] = &[
    "hexapla",
    "pipeline.toml",
    "article.toml",
    "allow",
    "keep =",
    "TOML",
    "YAML",
    "Fluent",
    "draft =",
    "rounded =",
    "[facts]",
    "[messages]",
    "[strings]",
    "corrections",
    "commit",
    "Markdown",
    "HTML",
    ".help",
    "letter-",
    "receipt-",
];

/// What none says in English, as words.
const JARGON: &[&str] = &[
    "front matter",
    "unit",
    "units",
    "variant",
    "variants",
    "key",
    "keys",
    "placeable",
    "placeables",
    "catalog",
    "locale",
    "function",
    "functions",
    "option",
    "options",
    "template",
    "fact",
    "facts",
    "command",
    "documentation",
    "encoded",
    "syntax",
];

fn spoken(tag: &str) -> Messages {
    Messages::new(&[Locale::parse(tag).expect("a tag")])
}

fn parcel(path: &str, bytes: &[u8]) -> Parcel {
    Parcel {
        place: format!("inbox/{path}").into(),
        path: path.to_owned(),
        bytes: Some(bytes.to_vec()),
        ..Parcel::default()
    }
}

fn judged(system: &dyn System, parcel: &Parcel) -> Option<Judged> {
    let (judged, _) = judge(system, Moment(NOW), std::slice::from_ref(parcel)).ok()?;
    judged.into_iter().next()
}

/// Deliveries of all texts and strings of a rule's fixtures, into the networks that they stand in.
fn deliveries(code: &str) -> Vec<(Judged, Parcel, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for name in ["fail", "example/wrong"] {
        let folder = format!("tests/rules/{code}/{name}");
        if !root.join(&folder).is_dir() {
            continue;
        }
        let own = files_below(&folder);
        let system = Network::over(base(), own.clone()).system(NOW);
        let texts = own.iter().filter(|(path, _)| !path.ends_with(".toml"));
        let said: String = texts.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
        for (path, bytes) in &own {
            let Some(sent) = sent(path) else { continue };
            // A text that is there word for word needs no answer.
            let parcel = parcel(&sent, &[bytes.as_slice(), b"\n"].concat());
            let judged = judged(&system, &parcel);
            all.extend(judged.map(|judged| (judged, parcel, said.clone())));
        }
    }
    all
}

/// How a file of a network would be sent.
fn sent(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    if let Some(article) = folder.strip_prefix("content/") {
        return name.ends_with(".md").then(|| format!("{}.{name}", article.replace('/', "-")));
    }
    let locale = folder.strip_prefix("locales/")?;
    name.ends_with(".ftl").then(|| format!("{locale}/{name}"))
}

/// A letter without the lines that it quotes.
fn told(letter: &str) -> String {
    letter.lines().filter(|line| !line.starts_with("      ")).collect::<Vec<_>>().join("\n")
}

/// What a letter says that it should not. What the texts say themselves, it may quote.
fn jargon(letter: &str, tag: &str, texts: &str) -> Vec<&'static str> {
    let told = told(letter);
    let has = |word: &&&'static str| told.contains(**word) && !texts.contains(**word);
    let mut found: Vec<&'static str> = NEVER.iter().filter(has).copied().collect();
    if tag == "en" {
        let words: Vec<String> =
            told.split(|c: char| !c.is_alphanumeric() && c != '-').map(str::to_lowercase).collect();
        let line = format!(" {} ", words.join(" "));
        let has = |word: &&&str| line.contains(&format!(" {word} ")) && !texts.contains(**word);
        found.extend(JARGON.iter().filter(has));
    }
    found
}

#[test]
fn no_letter_speaks_to_who_keeps_the_network() {
    let voices: Vec<(String, Messages)> =
        languages().into_iter().map(|tag| (tag.clone(), spoken(&tag))).collect();
    let (mut wrong, mut tried) = (Vec::new(), BTreeMap::new());
    for code in folders_in("tests/rules").iter().filter(|name| *name != "_base") {
        for (judged, parcel, texts) in deliveries(code) {
            for fault in &judged.findings {
                *tried.entry(fault.rule.code).or_insert(0) += 1;
            }
            for (tag, messages) in &voices {
                let Some(letter) = letter(&judged, &parcel, messages) else { continue };
                let found = jargon(&letter, tag, &texts);
                if !found.is_empty() {
                    wrong.push(format!("{tag}: {code}: {found:?}"));
                }
                // What nobody sees, around nothing.
                if letter.contains("\u{2068}\u{2069}") || letter.contains("  \n") {
                    wrong.push(format!("{tag}: {code}: something is empty"));
                }
            }
        }
    }
    assert!(tried.len() > 95, "letters were made about {tried:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The letter in a language about what is sent to the base network.
fn written(tag: &str, path: &str, text: &str) -> String {
    written_over(Tree::new(), tag, path, text)
}

/// The same to a network with some other files.
fn written_over(files: Tree, tag: &str, path: &str, text: &str) -> String {
    let system = Network::over(base(), files).system(NOW);
    let parcel = parcel(path, text.as_bytes());
    let judged = judged(&system, &parcel).expect("judged");
    letter(&judged, &parcel, &spoken(tag)).expect("a letter")
}

fn french(more: &str) -> String {
    format!("{}\n{more}\n", String::from_utf8(base()[FR].clone()).expect("text"))
}

#[test]
fn slips_that_programs_make_are_told_in_plain_words() {
    let top = |line: &str| french("").replacen("+++\n", &format!("+++\n{line}\n"), 1);
    for (text, says) in [
        (french("Le { DATETIME($days, day: “numeric”) }."), "straight quotation marks"),
        (french("Un { $jours , mot."), "both braces"),
        (top("poids = 3"), "“poids” with which"),
        (top("standfrist = \"x\""), "“standfirst”? These words are not translated"),
        (french("").replace("headline = ", "headlin = "), "below the first “+++”"),
        ("Un mot sur le vent.\n".to_owned(), "three lines at the very top"),
        ("---\nslug: x\n---\n\nUn mot.\n".to_owned(), "below the first “---”"),
        (top("headline = \"x\""), "at the beginning of another line"),
    ] {
        let letter = written("en", "kites.fr.md", &text);
        assert!(letter.contains(says), "{says}: {letter}");
        assert_eq!(jargon(&letter, "en", &text), [""; 0], "{letter}");
        for tag in languages() {
            let letter = written(&tag, "kites.fr.md", &text);
            assert_eq!(jargon(&letter, &tag, &text), [""; 0], "{letter}");
        }
    }
}

#[test]
fn what_is_found_many_times_is_told_once_with_its_lines() {
    let mark = "Un mot\n\n\u{200b}- caché\n\n";
    let text = french(&mark.repeat(6));
    let letter = written("en", "kites.fr.md", &text);
    assert_eq!(letter.matches("An invisible character").count(), 1, "{letter}");
    let numbered = text.lines().enumerate().filter(|(_, line)| line.contains('\u{200b}'));
    let lines: Vec<String> = numbered.map(|(ix, _)| (ix + 1).to_string()).collect();
    assert!(letter.contains(&format!("In these lines: {}", lines.join(", "))), "{letter}");
    // A few are shown one by one, with their lines.
    let letter = written("en", "kites.fr.md", &french(&mark.repeat(2)));
    assert_eq!(letter.matches("An invisible character").count(), 2, "{letter}");
    assert!(letter.contains("[U+200B]- caché") && !letter.contains('\u{200b}'), "{letter}");
}

#[test]
fn a_letter_names_the_article_and_the_file_as_they_are_known() {
    // Nobody can read the top, and the article is known all the same.
    let broken = french("").replacen("\"\n", "\n", 1);
    let garbled = french("Le vent de l’Ã©tÃ©.");
    for text in [broken.replacen("headline", "poids", 1).as_str(), " \n", &garbled] {
        let letter = written("en", "kites.fr.md", text);
        assert!(letter.contains("Thank you for “Cerfs-volants”"), "{letter}");
    }
    let letter = written("en", "fr/site.ftl", "site-name = { $x\n");
    assert!(letter.contains("Thank you for “site.ftl”"), "{letter}");
    assert!(!letter.contains("locales/"), "{letter}");
    // Where nobody knows it, the name has to do.
    let letter = written("en", "unknown.fr.md", &french(""));
    assert!(letter.contains("Thank you for “unknown.fr.md”"), "{letter}");
}

#[test]
fn what_a_heading_has_lost_is_told() {
    let top = |title: &str, slug: &str| {
        format!("+++\nheadline = \"{title}\"\nslug = \"{slug}\"\n+++\n\n")
    };
    let english = "## The wind {#wind}\n\nIt turns.\n\n## At noon\n\nIt rests.\n";
    let english = format!("{}{english}", top("Kites", "kites"));
    let over = Tree::from([("content/kites/en.md".to_owned(), english.into_bytes())]);
    let about = |body: &str| {
        let text = format!("{}{body}", top("Cerfs-volants", "cerfs-volants"));
        written_over(over.clone(), "en", "kites.fr.md", &text)
    };
    let id = "stands “{#wind}”, and here it is missing";
    let signs = "shown as a paragraph with its signs";
    let letter = about("## Le vent\n\nIl tourne.\n\n##À midi\n\nIl se repose.\n");
    assert!(letter.contains(id) && letter.contains(signs), "{letter}");
    assert!(letter.contains("In line 10:\n\n      ##À midi"), "{letter}");
    let letter = about("## Le vent {#wind}\n\nIl tourne.\n\n## À midi\n\nIl se repose.\n");
    assert!(!letter.contains(id) && !letter.contains(signs), "{letter}");
}

/// The base network in a folder.
fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), base());
    folder
}

fn write(root: &Path, files: Tree) {
    for (path, bytes) in files {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn what_has_changed_in_the_original_is_quoted_however_far_behind_it_stands() {
    let folder = network();
    let root = folder.path();
    let long = "The wind of this field has been known to all who fly kites here for many years. "
        .repeat(6);
    let fr = "Tous ceux qui volent ici connaissent le vent de ce champ depuis des années.";
    let text = |path: &str, more: &str| format!("{}\n{more}\n", read(root, path));
    let (english, french) = (
        text("content/kites/en.md", &format!("{long}We meet on the sixth of July. {long}")),
        text(FR, fr),
    );
    fs::write(root.join("content/kites/en.md"), &english).expect("written");
    fs::write(root.join(FR), &french).expect("written");
    assert_eq!(hexapla(root, &["record"]).status.code(), Some(0));
    let english = english.replace("on the sixth of July", "on the seventh of July");
    fs::write(root.join("content/kites/en.md"), english).expect("written");
    let mended = french.replacen("headline = \"", "headline = \"Ah, ", 1);
    fs::create_dir(root.join("inbox")).expect("made");
    fs::write(root.join("inbox/kites.fr.md"), mended).expect("written");
    let said = hexapla(root, &["intake"]);
    assert_eq!(said.status.code(), Some(0), "{}", out(&said));
    let letter = read(root, "inbox/kites.fr.md.receipt.md");
    let line = |words: &str| letter.lines().find(|line| line.contains(words));
    let was = line("original disait").unwrap_or(&letter);
    let now = line("original dit maintenant").unwrap_or(&letter);
    assert!(was.contains("on the sixth of July"), "{letter}");
    assert!(now.contains("on the seventh of July") && !now.contains("sixth"), "{letter}");
    assert!(now.ends_with('…') && now.chars().count() < 250, "{letter}");
}

#[cfg(unix)]
#[test]
fn letters_have_names_that_every_computer_can_hold() {
    let asks = "Kites? \"So\" <or> *so* | (français).md";
    let letter = path_of(Path::new("inbox").join(asks).as_path());
    let letter = letter.to_str().expect("text");
    // What stands behind it tells it from the letters of other such names.
    let own = letter.strip_prefix("inbox/Kites_ _So_ _or_ _so_ _ (français).md-");
    assert_eq!(own.and_then(|own| own.strip_suffix(".receipt.md")).map(str::len), Some(4));
    let folder = network();
    let root = folder.path();
    fs::create_dir(root.join("inbox")).expect("made");
    let file = root.join("inbox/Kites?.fr.md");
    fs::write(&file, french("Un { $mot }.")).expect("written");
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(1));
    let letter = root.join(path_of(Path::new("inbox/Kites?.fr.md")));
    assert!(letter.exists() && !root.join("inbox/Kites?.fr.md.receipt.md").exists());
    // It stays as long as the file does, and goes with it.
    super::watching::stamp(&letter, 1_600_000_000);
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(1));
    assert!(letter.exists());
    fs::remove_file(&file).expect("removed");
    super::watching::stamp(&letter, 1_600_000_000);
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(0));
    assert!(!letter.exists());
}

#[cfg(unix)]
#[test]
fn a_text_whose_place_is_barred_waits_for_the_editors() {
    use std::os::unix::fs::symlink;

    let folder = network();
    let root = folder.path();
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::rename(root.join("content/kites"), elsewhere.path().join("kites")).expect("moved");
    symlink(elsewhere.path().join("kites"), root.join("content/kites")).expect("a link");
    fs::create_dir(root.join("inbox")).expect("made");
    let text = french("Encore un mot.");
    fs::write(root.join("inbox/kites.fr.md"), &text).expect("written");
    let before = read(elsewhere.path(), "kites/fr.md");
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(1));
    let letter = read(root, "inbox/kites.fr.md.receipt.md");
    assert!(letter.contains("Il est impossible pour le moment d’écrire"), "{letter}");
    assert_eq!(read(elsewhere.path(), "kites/fr.md"), before, "nothing is written through links");
    // So does one further down, which has left its lock.
    let far = Tree::from([("lock/2022/storm/fr.lock".to_owned(), b"x\n".to_vec())]);
    write(root, far);
    symlink(elsewhere.path(), root.join("content/2022")).expect("a link");
    fs::write(root.join("inbox/storm.fr.md"), &text).expect("written");
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(1));
    let letter = read(root, "inbox/storm.fr.md.receipt.md");
    assert!(letter.contains("Il est impossible pour le moment d’écrire"), "{letter}");
    fs::remove_file(root.join("inbox/storm.fr.md")).expect("removed");
    // Nothing is lost, and when the link is gone the text is taken over.
    fs::remove_file(root.join("content/kites")).expect("removed");
    write(root, base());
    assert_eq!(hexapla(root, &["intake"]).status.code(), Some(0));
    assert_eq!(read(root, FR), text);
}
