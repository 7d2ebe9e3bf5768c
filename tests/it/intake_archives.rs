//! Archives that translators send: opened in memory, each text in them a delivery of its own, and one letter for all.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use hexapla::model::{Locale, Moment};
use hexapla::pipeline::intake::{Fate, Received, judge, parcels, receive};
use hexapla::system::{OsSystem, System};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::cli::{err, hexapla, out};
use super::delivery::Failing;
use super::support::{NOW, base};

pub(super) const FR: &str = "content/kites/fr.md";
const AR: &str = "content/kites/ar.md";
const SENT: &str = "inbox/july.zip";
const LETTER: &str = "inbox/july.zip.receipt.md";

/// The base network in a folder, with deliveries.
pub(super) fn network(deliveries: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let own = deliveries.iter().map(|(path, bytes)| (format!("inbox/{path}"), bytes.to_vec()));
    for (path, bytes) in base().into_iter().chain(own) {
        put(folder.path(), &path, bytes);
    }
    folder
}

pub(super) fn put(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, bytes).expect("written");
}

pub(super) fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(super) fn taken(root: &Path, arguments: &[&str], code: i32) -> String {
    let all = [&["intake", "--lang", "en"], arguments].concat();
    let output = hexapla(root, &all);
    let said = format!("{}{}", out(&output), err(&output));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

/// A text of the base with another last paragraph.
fn longer(path: &str, more: &str) -> String {
    let text = String::from_utf8(base()[path].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// An archive of files.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        match name.strip_suffix('/') {
            Some(folder) => archive.add_directory(folder, options).expect("a folder"),
            None => {
                archive.start_file(*name, options).expect("begun");
                archive.write_all(bytes).expect("written");
            }
        }
    }
    archive.finish().expect("an archive").into_inner()
}

/// Other bytes in all places where an archive has these.
fn with(mut archive: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut found = 0;
    for at in 0..=archive.len() - from.len() {
        if archive[at..].starts_with(from) {
            archive[at..at + from.len()].copy_from_slice(to);
            found += 1;
        }
    }
    assert!(found > 0, "it has them");
    archive
}

/// An archive whose entries all have a bit set in their flags.
fn flagged(mut archive: Vec<u8>, bit: u8) -> Vec<u8> {
    for at in 0..archive.len() - 8 {
        match archive[at..at + 4] {
            [b'P', b'K', 3, 4] => archive[at + 6] |= bit,
            [b'P', b'K', 1, 2] => archive[at + 8] |= bit,
            _ => {}
        }
    }
    archive
}

#[test]
fn each_text_of_an_archive_goes_to_its_place_and_the_archive_goes_when_all_have() {
    let (fr, ar) =
        (longer(FR, "Un dernier mot sur les fils."), longer(AR, "كلمة أخيرة عن الخيوط."));
    let strings = read_base("locales/fr/site.ftl").replace("Rapport", "Compte rendu");
    let archive = zipped(&[
        ("texts/", b""),
        ("texts/kites (français).md", fr.as_bytes()),
        ("ar/kites.txt", ar.as_bytes()),
        ("fr/site.ftl", strings.as_bytes()),
        ("__MACOSX/texts/._kites (français).md", b"\0\x05\x16\x07"),
        ("__MACOSX/notes.txt", b"Mac OS X"),
        (".DS_Store", b"\0\0\0\x01Bud1"),
        ("texts/~$notes.docx", b"x"),
    ]);
    let folder = network(&[("july.zip", &archive)]);
    let root = folder.path();
    let said = taken(root, &["--dry-run"], 0);
    assert!(said.contains("inbox/july.zip/texts/kites (français).md: would be taken"), "{said}");
    assert!(root.join(SENT).exists() && !root.join(LETTER).exists());
    let said = taken(root, &[], 0);
    assert!(said.contains("3 files were taken over"), "{said}");
    assert_eq!(read(root, FR), fr);
    assert_eq!(read(root, AR), ar);
    assert_eq!(read(root, "locales/fr/site.ftl"), strings);
    assert!(!root.join(SENT).exists());
    let letter = read(root, LETTER);
    assert_eq!(fs::read_dir(root.join("inbox")).expect("a list").count(), 1, "{letter}");
    for part in ["## ar/kites.txt", "## fr/site.ftl", "## texts/kites (français).md", "july.zip"] {
        assert!(letter.contains(part), "{part}: {letter}");
    }
    // What each of them is told stands below its name, and the end only once.
    assert!(!letter.contains("##  ") && letter.matches("<!--").count() == 1, "{letter}");
    assert!(letter.contains("<!-- ✓ "), "{letter}");
    assert!(!root.join("inbox/july").exists() && !root.join("july").exists());
    // Nothing is remembered of it.
    assert!(!root.join(".hexapla/intake/taken.json").exists());
}

fn read_base(path: &str) -> String {
    String::from_utf8(base()[path].clone()).expect("text")
}

#[test]
fn what_was_taken_out_of_an_archive_that_waits_is_not_taken_again() {
    let fr = longer(FR, "Un mot de l'archive.");
    let broken = longer(AR, "كلمة عن { $nobody }.");
    let archive = zipped(&[("kites.fr.md", fr.as_bytes()), ("kites.ar.md", broken.as_bytes())]);
    let folder = network(&[("july.zip", &archive)]);
    let root = folder.path();
    let arabic = read(root, AR);
    let said = taken(root, &[], 1);
    assert!(said.contains("inbox/july.zip/kites.ar.md: held; inbox/july.zip.receipt.md"), "{said}");
    assert_eq!((read(root, FR), read(root, AR)), (fr, arabic.clone()));
    assert_eq!(fs::read(root.join(SENT)).expect("it stays"), archive);
    let letter = read(root, LETTER);
    assert!(letter.contains("nobody") && letter.contains("<!-- ? "), "{letter}");
    let at = |part: &str| letter.find(part).unwrap_or_else(|| panic!("{part}: {letter}"));
    assert!(at("## kites.ar.md") < at("## kites.fr.md"), "what is to be mended comes first");
    // A newer text comes: the one in the archive neither contradicts it nor takes its place again.
    let newer = longer(FR, "Un mot plus récent.");
    put(root, "inbox/kites.fr.md", &newer);
    for _ in 0..2 {
        taken(root, &[], 1);
        assert_eq!(read(root, FR), newer);
        assert!(root.join(SENT).exists() && !root.join("inbox/kites.fr.md").exists());
    }
    // Nor does it when the other one in the archive is mended.
    let mended = longer(AR, "كلمة عن الجميع.");
    let fr = longer(FR, "Un mot de l'archive.");
    put(root, SENT, zipped(&[("kites.fr.md", fr.as_bytes()), ("kites.ar.md", mended.as_bytes())]));
    taken(root, &[], 0);
    assert_eq!((read(root, FR), read(root, AR)), (newer, mended));
    assert!(!root.join(SENT).exists() && read(root, LETTER).contains("<!-- ✓ "));
    // An archive that comes later is another one, even if it has the same name.
    put(root, SENT, zipped(&[("kites.fr.md", fr.as_bytes())]));
    taken(root, &[], 1);
    // It is looked at, and what it brings is older than what is there.
    let letter = read(root, LETTER);
    assert!(letter.contains("un autre texte a pris sa place"), "{letter}");
}

#[test]
fn a_name_of_an_archive_is_like_a_folders() {
    let fr = longer(FR, "Un mot.");
    for (archive, name) in [
        ("fr.zip", "kites.md"),
        ("kites.zip", "fr.md"),
        ("kites.fr.ZIP", "fr.md"),
        ("kites (1).zip", "français.md"),
        ("kites.zip", "kites/fr.md"),
        ("Kites.zip", "Cerfs-volants (fr).md"),
    ] {
        let folder = network(&[(archive, &zipped(&[(name, fr.as_bytes())]))]);
        let said = taken(folder.path(), &[], 0);
        assert_eq!(read(folder.path(), FR), fr, "{archive}: {said}");
    }
    // One that lies elsewhere is taken over, and stays.
    let folder = network(&[]);
    put(folder.path(), "fr.zip", zipped(&[("kites.md", fr.as_bytes())]));
    taken(folder.path(), &["fr.zip"], 0);
    assert_eq!(read(folder.path(), FR), fr);
    assert!(folder.path().join("fr.zip").exists());
}

#[test]
fn names_are_read_in_whatever_encoding_they_were_packed() {
    let fr = longer(FR, "Un mot.");
    let plain = || zipped(&[("kites (francXXais).md", fr.as_bytes())]);
    for (what, archive) in [
        ("UTF-8, not said", with(plain(), "cXXa".as_bytes(), "c\u{327}a".as_bytes())),
        (
            "the code page of DOS",
            with(zipped(&[("kites (fran_ais).md", fr.as_bytes())]), b"_ais", b"\x87ais"),
        ),
        (
            "backslashes",
            with(zipped(&[("texts_kites.fr.md", fr.as_bytes())]), b"texts_k", b"texts\\k"),
        ),
    ] {
        let folder = network(&[("july.zip", &archive)]);
        let said = taken(folder.path(), &[], 0);
        assert_eq!(read(folder.path(), FR), fr, "{what}: {said}");
    }
}

#[test]
fn names_in_the_code_page_of_a_language_are_read() {
    let fr = longer(FR, "Un mot.");
    let old = |encoding: &'static encoding_rs::Encoding, name: &str| {
        let (bytes, _, lost) = encoding.encode(name);
        assert!(!lost, "{name}");
        let stand = "_".repeat(bytes.len());
        with(zipped(&[(&format!("fr/{stand}.md"), fr.as_bytes())]), stand.as_bytes(), &bytes)
    };
    for (encoding, tag, name) in [
        (encoding_rs::IBM866, "ru", "воздушные змеи"),
        (encoding_rs::WINDOWS_1251, "ru", "воздушные змеи"),
        (encoding_rs::SHIFT_JIS, "ja", "空を飛ぶ凧の本"),
        (encoding_rs::GBK, "zh-Hans", "我们的风筝"),
    ] {
        let archive = old(encoding, name);
        let locales = [hexapla::model::Locale::parse("fr"), hexapla::model::Locale::parse(tag)];
        let locales: Vec<_> = locales.into_iter().flatten().collect();
        let pieces = hexapla::intake::unpack(&archive, &locales, |_| 1 << 20).expect("sound");
        assert_eq!(pieces[0].path, format!("fr/{name}.md"), "{}", encoding.name());
    }
}

#[test]
fn a_picture_that_the_article_has_holds_no_archive() {
    let fr = longer(FR, "Un mot.");
    let map = fs::read("tests/rules/_base/content/kites/map.svg").expect("read");
    let archive = zipped(&[("fr/kites.md", fr.as_bytes()), ("fr/map.svg", &map)]);
    let folder = network(&[("july.zip", &archive)]);
    let said = taken(folder.path(), &[], 0);
    assert_eq!(read(folder.path(), FR), fr, "{said}");
    assert!(!folder.path().join("inbox/july.zip").exists(), "{said}");
    // Another picture of that name is for a person.
    let archive = zipped(&[("fr/kites.md", fr.as_bytes()), ("fr/map.svg", b"<svg/>")]);
    let folder = network(&[("july.zip", &archive)]);
    let said = taken(folder.path(), &[], 1);
    assert!(folder.path().join("inbox/july.zip").exists(), "{said}");
}

/// An archive that is not what it seems is answered and left alone, and something else is taken over all the same.
fn refused(what: &str, archive: &[u8], mark: &str) {
    let strings = read_base("locales/fr/site.ftl").replace("Rapport", "Compte rendu");
    let folder = network(&[("july.zip", archive), ("fr/site.ftl", strings.as_bytes())]);
    let root = folder.path();
    let before = read(root, FR);
    let said = taken(root, &[], 1);
    assert!(said.contains("inbox/july.zip: held"), "{what}: {said}");
    assert_eq!((read(root, FR), read(root, "locales/fr/site.ftl")), (before, strings), "{what}");
    assert_eq!(fs::read(root.join(SENT)).expect("it stays"), archive, "{what}");
    let letter = read(root, LETTER);
    assert!(letter.contains(mark), "{what}: {letter}");
    assert!(letter.contains("<!-- ? "), "{what}: {letter}");
    for outside in ["../evil.md", "evil.md", "content/evil.md", "/tmp/hexapla-evil.md"] {
        assert!(!root.join(outside).exists(), "{what}: {outside}");
    }
}

#[test]
fn fault_152_153_a_name_that_leads_out_of_an_archive() {
    let text = longer(FR, "Un mot.");
    for name in [
        "../kites.fr.md",
        "a/../../kites.fr.md",
        "a/../kites.fr.md",
        "..\\kites.fr.md",
        "/kites.fr.md",
        "\\\\host\\kites.fr.md",
        "C:\\kites.fr.md",
        "kites.fr\u{7}.md",
    ] {
        // The crate writes no such name.
        let stand_in = "x".repeat(name.len());
        let archive = with(
            zipped(&[("kites.fr.md", text.as_bytes()), (&stand_in, b"evil")]),
            stand_in.as_bytes(),
            name.as_bytes(),
        );
        refused(name, &archive, "leads out of the archive");
    }
}

#[test]
fn fault_154_a_link_in_an_archive() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .add_symlink("kites.fr.md", "/etc/passwd", SimpleFileOptions::default())
        .expect("a link");
    let archive = archive.finish().expect("an archive").into_inner();
    refused("a link", &archive, "“kites.fr.md” in it is a link");
}

#[test]
fn fault_155_more_in_an_archive_than_anybody_sends() {
    const MIB: usize = 1 << 20;
    let zeros = vec![b' '; 8 * MIB];
    refused("a bomb", &zipped(&[("kites.fr.md", &zeros)]), "more in the archive");
    // Whatever it says of its size.
    let size = u32::try_from(zeros.len()).expect("small").to_le_bytes();
    let modest = with(zipped(&[("kites.fr.md", &zeros)]), &size, &100_u32.to_le_bytes());
    let folder = network(&[("july.zip", &modest)]);
    taken(folder.path(), &[], 1);
    assert!(folder.path().join(SENT).exists());
    let names: Vec<String> = (0..2_001).map(|number| format!("{number}.fr.md")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    refused("many", &zipped(&many), "more in the archive");
    // Texts of a size that is taken, and too many of them.
    let noise: Vec<u8> = (0_u32..4 * 1_000_000)
        .map(|number| {
            b'a' + u8::try_from((number.wrapping_mul(2_654_435_761) >> 28) % 16).unwrap_or(0)
        })
        .collect();
    let names: Vec<String> = (0..36).map(|number| format!("{number}.fr.md")).collect();
    let much: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &noise[..])).collect();
    let archive = zipped(&much);
    let mark = if archive.len() < 32 * MIB { "more in the archive" } else { "32 MB" };
    refused("much", &archive, mark);
}

#[test]
fn fault_156_a_name_that_an_archive_has_twice() {
    let text = longer(FR, "Un mot.");
    let two = zipped(&[("kites.fr.md", text.as_bytes()), ("kites.fr_md", b"evil")]);
    refused("twice", &with(two, b"kites.fr_md", b"kites.fr.md"), "“kites.fr.md” is in it twice");
    let two = zipped(&[("a/kites.fr.md", text.as_bytes()), ("a_kites.fr.md", b"evil")]);
    refused("another sign", &with(two, b"a_kites", b"a\\kites"), "is in it twice");
}

#[test]
fn an_archive_that_cannot_be_opened_is_answered() {
    let text = longer(FR, "Un mot.");
    let whole = zipped(&[("kites.fr.md", text.as_bytes())]);
    refused("locked", &flagged(whole.clone(), 1), "locked with a password");
    refused("cut short", &whole[..whole.len() - 30], "damaged");
    refused("no archive", b"kites", "damaged");
    let mut spoilt = whole;
    spoilt[60] ^= 0x55;
    refused("spoilt", &spoilt, "damaged");
    refused("nothing", &zipped(&[(".DS_Store", b"x"), ("texts/", b"")]), "no text in the archive");
    refused("nothing at all", &zipped(&[]), "no text in the archive");
    let folder = network(&[]);
    put(folder.path(), "inbox/empty.zip", b"");
    taken(folder.path(), &[], 1);
    assert!(read(folder.path(), "inbox/empty.zip.receipt.md").contains("nothing in the file"));
}

#[test]
fn what_cannot_be_taken_out_of_an_archive_holds_nothing_else_in_it() {
    let fr = longer(FR, "Un mot.");
    let inner = zipped(&[("kites.ar.md", b"x")]);
    let large = vec![b'x'; 5 << 20];
    let archive = zipped(&[
        ("kites.fr.md", fr.as_bytes()),
        ("more.zip", &inner),
        ("map.png", b"\x89PNG\r\n\x1a\n\0\0\0"),
        ("nobody.md", b"?"),
        ("kites.ar.md", &large[..1 << 20]),
    ]);
    let folder = network(&[("july.zip", &archive)]);
    let root = folder.path();
    taken(root, &[], 1);
    assert_eq!(read(root, FR), fr);
    let letter = read(root, LETTER);
    for part in ["## more.zip", "أرشيف داخل أرشيف", ".png", "## map.png", "## nobody.md"]
    {
        assert!(letter.contains(part), "{part}: {letter}");
    }
    // Two that are for one place are held, though they came in different ways.
    let other = longer(FR, "Un autre mot.");
    let folder = network(&[("july.zip", &zipped(&[("kites.fr.md", fr.as_bytes())]))]);
    put(folder.path(), "inbox/kites.fr.md", &other);
    let said = taken(folder.path(), &[], 1);
    assert!(said.contains("2 are held"), "{said}");
    assert_ne!(read(folder.path(), FR), fr);
}

/// Whatever step is the last one, each text of an archive is in its place or in the archive, and whoever goes on brings
/// it to its end.
#[test]
fn fault_119_whenever_it_ends_nothing_of_an_archive_is_lost() {
    let (fr, ar) = (longer(FR, "Un mot."), longer(AR, "كلمة."));
    let archive = zipped(&[
        ("kites.fr.md", fr.as_bytes()),
        ("kites.ar.md", ar.as_bytes()),
        ("nobody.md", b"?"),
    ]);
    let inbox = Path::new("inbox");
    let take = |system: &dyn System| -> Option<Vec<Received>> {
        let (_, settings) = judge(system, Moment(NOW), &[]).ok()?;
        let own = parcels(system, PathBuf::from(SENT), inbox, &settings).ok()?;
        let (judged, _) = judge(system, Moment(NOW), &own).ok()?;
        let reader = Locale::parse("en").expect("a locale");
        let mut all = Received::all(own, judged, &settings, &reader);
        receive(system, Moment(NOW), &mut all, (&settings, inbox));
        Some(all)
    };
    for left in 0.. {
        let folder = network(&[("july.zip", &archive)]);
        let root = folder.path();
        let system = Failing::new(root, left);
        take(&system);
        let has_failed = system.has_failed();
        assert_eq!(fs::read(root.join(SENT)).expect("it stays"), archive, "after {left} steps");
        let whole = OsSystem::new(root.to_owned());
        let all = take(&whole).expect("settings");
        let fates: Vec<Fate> = all.iter().map(|one| one.judged.fate).collect();
        assert!(all.iter().all(|one| one.failed.is_none()), "after {left} steps");
        assert_eq!(fates.iter().filter(|fate| **fate == Fate::Held).count(), 1, "{fates:?}");
        assert_eq!(
            (read(root, FR), read(root, AR)),
            (fr.clone(), ar.clone()),
            "after {left} steps"
        );
        assert!(read(root, LETTER).contains("## nobody.md"));
        // Each of them was taken by now, and is never taken again.
        let again = take(&whole).expect("settings");
        let taken = again.iter().filter(|one| one.parcel.is_taken).count();
        assert_eq!(taken, 2, "after {left} steps");
        if !has_failed {
            assert!(left > 10, "only {left} steps");
            return;
        }
    }
}

#[test]
fn no_archive_that_was_spoilt_leads_out_or_stops_anything() {
    let whole = zipped(&[("a/kites.fr.md", b"one text"), ("kites.ar.md", &[b'x'; 300])]);
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut spoilt = whole.clone();
            spoilt[at] ^= 1 << bit;
            for piece in hexapla::intake::unpack(&spoilt, &[], |_| 1 << 20).into_iter().flatten() {
                let path = Path::new(&piece.path);
                assert!(path.is_relative() && !piece.path.contains(".."), "{}", piece.path);
                assert!(piece.bytes.is_none_or(|bytes| bytes.len() <= 1 << 20));
            }
        }
        let _ = hexapla::intake::unpack(&whole[..at], &[], |_| 1 << 20);
    }
}
