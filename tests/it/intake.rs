//! `hexapla intake`: what translators send is taken over or answered, and nothing that anybody wrote is lost.

use std::fs;
use std::path::Path;

use hexapla::messages::Messages;
use hexapla::model::{Locale, Moment};
use hexapla::pipeline::History;
use hexapla::pipeline::intake::{Fate, Parcel, answer, judge, letter, place, remove};
use hexapla::system::OsSystem;

use super::cli::{err, hexapla};
use super::delivery::Failing;
use super::intake_archives::{FR, network, read, taken};
use super::support::{NOW, base};

/// The French text with another last paragraph.
pub(super) fn french(more: &str) -> String {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// The names of all files below a folder, sorted.
pub(super) fn names(root: &Path, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending = vec![root.join(folder)];
    while let Some(here) = pending.pop() {
        for entry in fs::read_dir(here).into_iter().flatten().flatten() {
            match entry.path() {
                path if path.is_dir() => pending.push(path),
                path => found.push(path.strip_prefix(root).expect("below").display().to_string()),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_new_version_goes_to_its_place_and_the_old_one_is_kept() {
    let text = french("Un dernier mot sur les fils.");
    let folder = network(&[("kites.fr.md", text.as_bytes())]);
    let root = folder.path();
    let before = read(root, FR);
    let said = taken(root, &["--dry-run"], 0);
    assert!(said.contains("would be taken over as content/kites/fr.md"), "{said}");
    assert_eq!((read(root, FR), names(root, "inbox").len()), (before.clone(), 1), "a rehearsal");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), text);
    assert_eq!(names(root, "inbox"), ["inbox/kites.fr.md.receipt.md"]);
    let answer = read(root, "inbox/kites.fr.md.receipt.md");
    assert!(answer.starts_with("# À propos de"), "in the language of the text: {answer}");
    assert!(root.join("lock/kites/fr.lock").exists());
    // The old one is listed, and comes back.
    let restored = hexapla(root, &["restore", FR, "1", "--lang", "en"]);
    assert_eq!(restored.status.code(), Some(0), "{}", err(&restored));
    assert_eq!(read(root, FR), before);
    // The same once more is there already, by whatever name it comes.
    fs::write(root.join("inbox/Kites (français).md"), &before).expect("written");
    let said = taken(root, &[], 0);
    assert!(said.contains("is there already"), "{said}");
    assert!(!root.join("inbox/Kites (français).md").exists());
}

#[test]
fn a_text_with_an_error_stays_and_its_letter_goes_when_it_is_mended() {
    let broken = french("Un mot sur { $personne }.");
    let folder = network(&[("kites.fr.md", broken.as_bytes())]);
    let root = folder.path();
    let before = read(root, FR);
    let rehearsed = taken(root, &["--dry-run"], 1);
    assert!(rehearsed.contains("personne") && names(root, "inbox").len() == 1, "{rehearsed}");
    let said = taken(root, &[], 1);
    assert!(said.contains("inbox/kites.fr.md.receipt.md says why"), "{said}");
    assert_eq!((read(root, FR), read(root, "inbox/kites.fr.md")), (before, broken));
    let letter = read(root, "inbox/kites.fr.md.receipt.md");
    assert!(
        letter.contains("personne") && letter.contains("Un mot sur { $personne }."),
        "{letter}"
    );
    let mended = french("Un mot sur tout le monde.");
    fs::write(root.join("inbox/kites.fr.md"), &mended).expect("written");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), mended);
    let letter = read(root, "inbox/kites.fr.md.receipt.md");
    assert!(!letter.contains("personne"), "{letter}");
}

#[test]
fn what_a_letter_says_in_each_case() {
    let arabic = "+++\nheadline = \"طائرات\"\n+++\n\nتحتاج الطائرة إلى الريح والخيط والورق، وإلى يد تعرف متى ترخي الخيط ومتى تشده.\n";
    let english = "+++\nheadline = \"Kites\"\n+++\n\nA kite needs wind, thread and paper, and a hand that knows when to let the line go and when to hold it. \\
        Whoever has learned that on a quiet evening will not forget it, and will teach it to others on the same meadow.\n";
    let mut utf16: Vec<u8> = vec![0xFF, 0xFE];
    utf16.extend(french("Encore une phrase.").encode_utf16().flat_map(u16::to_le_bytes));
    let folder = network(&[
        ("another.fr.md", french("x").as_bytes()),
        ("empty/kites.fr.md", b" \n"),
        ("conflict/kites.fr.sync-conflict-20260101-120000-ABCDEFG.md", french("y").as_bytes()),
        ("broken.pages", b"PK"),
    ]);
    let root = folder.path();
    taken(root, &[], 1);
    let mut all = String::new();
    for name in names(root, "inbox").iter().filter(|name| name.ends_with(".receipt.md")) {
        all.push_str(&format!("── {name}\n{}\n", read(root, name)));
    }
    for (what, text) in [("script", arabic), ("language", english)] {
        fs::remove_dir_all(root.join("inbox")).expect("removed");
        fs::create_dir(root.join("inbox")).expect("made");
        fs::write(root.join("inbox/kites.fr.md"), text).expect("written");
        taken(root, &[], 1);
        all.push_str(&format!(
            "── another {what}\n{}\n",
            read(root, "inbox/kites.fr.md.receipt.md")
        ));
    }
    // What is asked for depends on whether pandoc is there.
    let all = all.replace("as a Word document (.docx) or as plain", "as plain");
    insta::assert_snapshot!("intake-letters", all);
    fs::remove_dir_all(root.join("inbox")).expect("removed");
    fs::create_dir(root.join("inbox")).expect("made");
    fs::write(root.join("inbox/kites.fr.md"), utf16).expect("written");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), french("Encore une phrase."));
    assert!(read(root, "inbox/kites.fr.md.receipt.md").contains("UTF-16"));
}

#[test]
fn fault_026_two_texts_for_one_place_are_for_a_person() {
    let (one, two) = (french("Un."), french("Deux."));
    let folder = network(&[("kites.fr.md", one.as_bytes()), ("anna/kites.fr.md", two.as_bytes())]);
    let root = folder.path();
    let before = read(root, FR);
    taken(root, &[], 1);
    assert_eq!(read(root, FR), before);
    assert_eq!(
        (read(root, "inbox/kites.fr.md"), read(root, "inbox/anna/kites.fr.md")),
        (one, two.clone())
    );
    assert!(read(root, "inbox/kites.fr.md.receipt.md").contains("anna/kites.fr.md"));
    // One of them goes, and the other is taken with its folder.
    fs::remove_file(root.join("inbox/kites.fr.md")).expect("removed");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), two);
}

#[test]
fn what_is_sent_twice_is_taken_once_and_answered_twice() {
    for (text, code, left) in [(french("Un."), 0, 0), (french("Un { $personne }."), 1, 2)] {
        let twice = [("kites.fr.md", text.as_bytes()), ("fr/kites.md", text.as_bytes())];
        let folder = network(&twice);
        taken(folder.path(), &[], code);
        assert_eq!(read(folder.path(), FR) == text, code == 0);
        let inbox = names(folder.path(), "inbox");
        let (letters, texts): (Vec<_>, Vec<_>) =
            inbox.iter().partition(|name| name.ends_with(".receipt.md"));
        assert_eq!((letters.len(), texts.len()), (2, left), "{inbox:?}");
    }
}

#[test]
fn strings_go_to_their_language_if_they_can_be_read() {
    const STRINGS: &str = "locales/fr/site.ftl";
    let text = String::from_utf8(base()[STRINGS].clone()).expect("text") + "topic-wind = Vent\n";
    let broken = "site-name = { $x\n";
    let folder = network(&[("fr/site.ftl", text.as_bytes()), ("site.ar.ftl", broken.as_bytes())]);
    let root = folder.path();
    let arabic = read(root, "locales/ar/site.ftl");
    taken(root, &[], 1);
    assert_eq!(read(root, STRINGS), text);
    assert!(!root.join("inbox/fr/site.ftl").exists());
    assert_eq!(
        (read(root, "locales/ar/site.ftl"), read(root, "inbox/site.ar.ftl")),
        (arabic, broken.to_owned())
    );
    assert!(read(root, "inbox/site.ar.ftl.receipt.md").contains(broken.trim()));
}

#[test]
fn names_and_front_matter_say_where_a_text_belongs() {
    for (name, text) in [
        ("fr/kites.md", french("1")),
        ("Copy of kites.fr.md", french("2")),
        ("kites (1).fr.txt", french("3")),
        (
            "whatever.md",
            french("4").replacen("+++\n", "+++\narticle = \"kites\"\nlocale = \"fr\"\n", 1),
        ),
    ] {
        let folder = network(&[(name, text.as_bytes())]);
        taken(folder.path(), &[], 0);
        let line = text.trim_end().rsplit('\n').next().expect("a line").to_owned();
        let written = read(folder.path(), FR);
        assert_eq!(written, french(&line), "{name}");
    }
    // A file by its own path stays where it is, and is answered there.
    let folder = network(&[]);
    fs::write(folder.path().join("kites.fr.md"), french("5")).expect("written");
    taken(folder.path(), &["kites.fr.md"], 0);
    assert_eq!(read(folder.path(), FR), french("5"));
    assert!(folder.path().join("kites.fr.md").exists());
    assert_eq!(taken(network(&[]).path(), &[], 0).trim(), "There is nothing to take over.");
}

#[test]
fn fault_006_to_014_programs_own_files_are_left_alone() {
    let own = [
        ".syncthing.kites.fr.md.tmp",
        "kites.fr.md.part",
        ".kites.fr.md.swp",
        "~$kites.fr.docx",
        "kites.fr.md~",
    ];
    let files: Vec<(&str, &[u8])> = own.iter().map(|name| (*name, &b"half"[..])).collect();
    let folder = network(&files);
    taken(folder.path(), &[], 0);
    let mut wanted: Vec<String> = own.iter().map(|name| format!("inbox/{name}")).collect();
    wanted.sort();
    assert_eq!(names(folder.path(), "inbox"), wanted);
}

#[test]
fn fault_038_a_text_of_200_megabytes_is_answered() {
    let folder = network(&[("kites.fr.md", b"x")]);
    let file = fs::File::options().write(true).open(folder.path().join("inbox/kites.fr.md"));
    file.expect("opened").set_len(200 << 20).expect("made long");
    taken(folder.path(), &[], 1);
    let letter = read(folder.path(), "inbox/kites.fr.md.receipt.md");
    assert!(letter.contains("Mo, et aucun texte"), "{letter}");
}

#[test]
fn one_that_is_held_keeps_no_other() {
    let folder = network(&[("kites.fr.md", french("Un.").as_bytes()), ("nobody.md", b"?")]);
    taken(folder.path(), &[], 1);
    assert_eq!(read(folder.path(), FR), french("Un."));
    assert!(folder.path().join("inbox/nobody.md").exists());
}

/// Whatever step is the last one, what was delivered is in the inbox or in its place, what was there before is there or
/// kept, and whoever goes on brings it to its end.
#[test]
fn fault_119_whenever_it_ends_nothing_is_lost() {
    let text = french("Un dernier mot.");
    for left in 0.. {
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let before = read(root, FR);
        let system = Failing::new(root, left);
        let take = |system: &dyn hexapla::system::System| {
            let path = Path::new("inbox/kites.fr.md");
            let Ok(bytes) = system.read(path, 1 << 20) else { return true };
            let parcel = Parcel {
                place: path.to_owned(),
                path: "kites.fr.md".to_owned(),
                bytes: Some(bytes),
                ..Parcel::default()
            };
            let parcels = [parcel];
            let Ok((judged, settings)) = judge(system, Moment(NOW), &parcels) else { return false };
            let [(parcel, judged)] = [(&parcels[0], &judged[0])];
            assert!(matches!(judged.fate, Fate::Accepted | Fate::Known), "{judged:?}");
            let messages = Messages::new(&[Locale::parse("fr").expect("a locale")]);
            let words = letter(judged, parcel, &messages);
            place(system, Moment(NOW), (judged, &settings)).is_ok()
                && answer(system, parcel, words.as_deref()).is_ok()
                && remove(system, parcel, Path::new("inbox")).is_ok()
        };
        let done = take(&system);
        let whole = OsSystem::new(root.to_owned());
        let lies = root.join("inbox/kites.fr.md").exists();
        let placed = read(root, FR);
        assert!(lies || placed == text, "lost after {left} steps");
        let history = History::new(&whole, 1 << 20);
        let kept = || {
            let versions = history.of(FR).expect("a list");
            versions
                .iter()
                .any(|one| history.read(FR, &one.id).is_ok_and(|b| b == before.as_bytes()))
        };
        assert!(placed == before || (placed == text && kept()), "after {left} steps: {placed}");
        assert!(take(&whole), "it is not brought to its end after {left} steps");
        assert_eq!(read(root, FR), text);
        assert!(!root.join("inbox/kites.fr.md").exists() && kept());
        assert!(root.join("inbox/kites.fr.md.receipt.md").exists());
        if done && !system.has_failed() {
            assert!(left > 10, "only {left} steps");
            return;
        }
    }
}

#[test]
fn two_texts_for_one_place_are_shown_where_they_differ() {
    let (one, other) = (french("De la part d’Anna."), french("De la part de Boris."));
    let folder =
        network(&[("anna/kites.fr.md", one.as_bytes()), ("boris/kites.fr.md", other.as_bytes())]);
    taken(folder.path(), &[], 1);
    let letter = read(folder.path(), "inbox/anna/kites.fr.md.receipt.md");
    assert!(
        letter.contains("boris/kites.fr.md") && letter.contains("De la part d’Anna."),
        "{letter}"
    );
    assert!(!letter.contains("headline"), "only what differs: {letter}");
    let letter = read(folder.path(), "inbox/boris/kites.fr.md.receipt.md");
    assert!(letter.contains("De la part de Boris."), "{letter}");
}

#[test]
fn letters_of_another_alphabet_are_told() {
    let folder = network(&[("kites.fr.md", french("Un dеrnier mot.").as_bytes())]);
    taken(folder.path(), &[], 0);
    let letter = read(folder.path(), "inbox/kites.fr.md.receipt.md");
    assert!(letter.contains("dеrnier"), "{letter}");
}

#[test]
fn fault_001_what_is_still_written_is_waited_for() {
    let folder = network(&[]);
    let place = folder.path().join("inbox/kites.fr.md");
    fs::create_dir_all(place.parent().expect("a folder")).expect("made");
    let text = french("Un dernier mot.");
    // A writer that takes its time, piece by piece.
    let writer = std::thread::spawn({
        let (place, text) = (place.clone(), text.clone());
        move || {
            use std::io::Write as _;
            let mut file = fs::File::create(place).expect("a file");
            for piece in text.as_bytes().chunks(text.len() / 8 + 1) {
                file.write_all(piece).expect("written");
                std::thread::sleep(std::time::Duration::from_millis(60));
            }
        }
    });
    while fs::metadata(&place).map_or(0, |own| own.len()) == 0 {
        std::thread::yield_now();
    }
    taken(folder.path(), &[], 0);
    writer.join().expect("written");
    assert_eq!(read(folder.path(), FR), text);
}

#[test]
fn translators_are_told_of_slips_in_words_of_their_own() {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    for (slip, wanted) in [
        (text.replacen("+++\n", "", 1), "« +++ » seul sur une ligne, tout en haut"),
        (text.replacen("\n+++\n", "\n", 1), "sous la dernière"),
        (text.replacen("\"Cerfs", "\"Les \"vrais\" cerfs", 1), "guillemets droits"),
        (french("Un mot sur { $personne }."), "exactement comme dans l’original"),
        (text.replace("+++", "---").replace(" = \"", ": a: \""), "deux-points"),
    ] {
        let folder = network(&[("kites.fr.md", slip.as_bytes())]);
        taken(folder.path(), &[], 1);
        let letter = read(folder.path(), "inbox/kites.fr.md.receipt.md");
        assert!(letter.contains(wanted), "{wanted}: {letter}");
        assert!(!letter.contains("TOML") && !letter.contains("YAML"), "{letter}");
    }
}

#[test]
fn what_is_written_to_after_it_was_taken_comes_back() {
    use std::io::Write as _;
    let (one, more) = (french("Un premier mot."), "\nEncore un mot.\n");
    let folder = network(&[("july/kites.fr.md", one.as_bytes())]);
    let root = folder.path();
    // Somebody goes on writing, long after the file has stood still: the system tells of nobody who looks like a writer.
    let mut file =
        fs::File::options().append(true).open(root.join("inbox/july/kites.fr.md")).expect("open");
    file.set_modified(std::time::UNIX_EPOCH).expect("stamped");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), one);
    assert!(!root.join("inbox/july/kites.fr.md").exists());
    file.write_all(more.as_bytes()).expect("written");
    drop(file);
    taken(root, &[], 0);
    assert_eq!(read(root, FR), format!("{one}{more}"));
    assert_eq!(names(root, ".hexapla/intake/aside").len(), 1, "what was given back is not kept");
}

#[test]
fn what_a_crash_left_behind_is_nobodys_rival_and_gets_its_lock() {
    let (one, other) = (french("Un premier mot."), french("Un autre mot."));
    let folder = network(&[("kites.fr.md", one.as_bytes()), ("fr/kites.md", other.as_bytes())]);
    let root = folder.path();
    // Cut off when the first was in its place.
    fs::write(root.join(FR), &one).expect("written");
    taken(root, &[], 0);
    assert_eq!(read(root, FR), other);
    assert!(names(root, "inbox").iter().all(|name| name.ends_with(".receipt.md")));
    fs::remove_file(root.join("lock/kites/fr.lock")).expect("removed");
    fs::write(root.join("inbox/kites.fr.md"), &other).expect("written");
    taken(root, &[], 0);
    assert!(root.join("lock/kites/fr.lock").exists());
}

#[test]
fn a_letter_goes_even_if_there_is_nothing_to_take() {
    let folder = network(&[("kites.fr.md", french("Un mot sur { $personne }.").as_bytes())]);
    let root = folder.path();
    taken(root, &[], 1);
    fs::remove_file(root.join("inbox/kites.fr.md")).expect("removed");
    let letter = fs::File::options().write(true).open(root.join("inbox/kites.fr.md.receipt.md"));
    letter.expect("a letter").set_modified(std::time::UNIX_EPOCH).expect("stamped");
    taken(root, &[], 0);
    assert_eq!(names(root, "inbox"), Vec::<String>::new());
}
