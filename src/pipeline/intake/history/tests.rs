use super::*;
use crate::system::{MemorySystem, OsSystem};
use proptest::prelude::*;

const LIMIT: u64 = 100 << 20;
const FR: &str = "content/kites/fr.md";

fn on_both(test: impl Fn(&dyn System)) {
    test(&MemorySystem::new());
    let folder = tempfile::tempdir().expect("a folder");
    test(&OsSystem::new(folder.path().to_owned()));
}

fn keep(system: &dyn System, path: &str, bytes: &[u8], moment: i64) -> Kept {
    let history = History::new(system, LIMIT);
    history.keep(path, bytes, Moment(moment), Why::Replaced).expect("kept")
}

fn ids(system: &dyn System, path: &str) -> Vec<String> {
    let versions = History::new(system, LIMIT).of(path).expect("a list");
    versions.into_iter().map(|version| version.id).collect()
}

fn texts(system: &dyn System, path: &str) -> Vec<Vec<u8>> {
    let history = History::new(system, LIMIT);
    let versions = history.of(path).expect("a list");
    let read = |version: &Version| {
        let bytes = history.read(path, &version.id).expect("read");
        assert_eq!((Hash::of(&bytes), bytes.len() as u64), (version.hash, version.size));
        bytes
    };
    versions.iter().map(read).collect()
}

fn file_of(system: &dyn System, path: &str, ix: usize) -> PathBuf {
    History::new(system, LIMIT).named(&Place::of(path)).expect("a list")[ix].file.clone()
}

#[test]
fn versions_are_kept_the_newest_first() {
    on_both(|system| {
        let history = History::new(system, LIMIT);
        assert_eq!(history.paths().expect("a list"), [""; 0]);
        assert_eq!(history.of(FR).expect("a list"), []);
        assert_eq!(keep(system, FR, b"one", 5), Kept::New("1".to_owned()));
        // The clock went back.
        assert_eq!(keep(system, FR, b"two", -4), Kept::New("2".to_owned()));
        assert_eq!(keep(system, FR, b"two", 9), Kept::Already("2".to_owned()));
        assert_eq!(keep(system, FR, b"one", 9), Kept::New("3".to_owned()));
        assert_eq!(keep(system, "locales/fr/site.ftl", b"", 9), Kept::New("1".to_owned()));
        assert_eq!(texts(system, FR), [b"one", b"two", b"one"]);
        let versions = history.of(FR).expect("a list");
        let moments: Vec<i64> = versions.iter().map(|version| version.moment.0).collect();
        assert_eq!(moments, [9, -4, 5]);
        assert_eq!(history.paths().expect("a list"), [FR, "locales/fr/site.ftl"]);
        let none = history.read(FR, "4").expect_err("no such version");
        assert_eq!(none.kind(), io::ErrorKind::NotFound);
    });
}

#[test]
fn why_is_remembered() {
    on_both(|system| {
        let history = History::new(system, LIMIT);
        for (ix, why) in Why::ALL.into_iter().enumerate() {
            history.keep(FR, &[b'a'; 3][..ix.min(3)], Moment(0), why).expect("kept");
        }
        let mut found: Vec<Why> =
            history.of(FR).expect("a list").into_iter().map(|version| version.why).collect();
        found.reverse();
        assert_eq!(found, Why::ALL);
    });
}

#[test]
fn what_was_torn_is_passed_over() {
    on_both(|system| {
        keep(system, FR, b"good", 1);
        keep(system, FR, b"a long text", 2);
        system.write(&file_of(system, FR, 0), b"a lo").expect("written");
        system.write(Path::new(NEW), b"half").expect("written");
        assert_eq!(ids(system, FR), ["1"]);
        assert_eq!(texts(system, FR), [b"good"]);
        // A flipped bit is nothing, and neither is the number that it had.
        assert_eq!(keep(system, FR, b"good", 3), Kept::Already("1".to_owned()));
        assert_eq!(keep(system, FR, b"a long text", 3), Kept::New("3".to_owned()));
        assert_eq!(ids(system, FR), ["3", "1"]);
        let torn = History::new(system, LIMIT).read(FR, "2").expect_err("it is torn");
        assert_eq!(torn.kind(), io::ErrorKind::NotFound);
    });
}

#[test]
fn twins_of_two_computers_are_told_apart() {
    on_both(|system| {
        keep(system, FR, b"one", 1);
        let digits = Hash::of(b"other").short(DIGITS);
        let twin = format!(".hexapla/history/{FR}@000001.1.r.{digits}");
        system.write(Path::new(&twin), b"other").expect("written");
        let ids = ids(system, FR);
        assert_eq!(ids.len(), 2);
        assert!(ids.iter().all(|id| id.starts_with("1-")), "{ids:?}");
        let mut found = texts(system, FR);
        found.sort();
        assert_eq!(found, [b"one".to_vec(), b"other".to_vec()]);
    });
}

#[test]
fn there_are_never_too_many_and_the_newest_stays() {
    on_both(|system| {
        for number in 1..=30_u8 {
            keep(system, FR, &[number], 0);
        }
        assert_eq!(ids(system, FR).len(), VERSIONS);
        assert_eq!(texts(system, FR)[0], [30]);
        assert_eq!(texts(system, FR)[VERSIONS - 1], [11]);
        // Another path has its own.
        keep(system, "content/kites/de.md", b"x", 0);
        assert_eq!(ids(system, FR).len(), VERSIONS);
    });
}

#[test]
fn many_bytes_leave_room_for_fewer() {
    let system = MemorySystem::new();
    let bytes = |letter: u8, mib: usize| vec![letter; mib << 20];
    keep(&system, FR, b"small", 0);
    keep(&system, FR, &bytes(b'a', 40), 0);
    keep(&system, FR, &bytes(b'b', 20), 0);
    assert_eq!(ids(&system, FR), ["3", "2", "1"]);
    keep(&system, FR, &bytes(b'c', 10), 0);
    assert_eq!(ids(&system, FR), ["4", "3"]);
    // One that is too large by itself stays, and alone.
    keep(&system, FR, &bytes(b'd', 70), 0);
    assert_eq!(ids(&system, FR), ["5"]);
}

#[test]
fn what_could_not_be_read_again_is_refused() {
    on_both(|system| {
        let history = History::new(system, 4);
        let kind = |path: &str, bytes: &[u8]| {
            history.keep(path, bytes, Moment(0), Why::Merged).expect_err("refused").kind()
        };
        assert_eq!(kind(FR, b"12345"), io::ErrorKind::FileTooLarge);
        for path in ["", "../x", "/etc/x", "a/../../x", "a//b", "./a"] {
            assert_eq!(kind(path, b""), io::ErrorKind::InvalidInput, "{path}");
        }
    });
}

#[test]
fn names_of_any_kind_are_kept_apart() {
    let long = format!("content/{}.md", "x".repeat(252));
    let urdu = format!("content/{}.md", "ک".repeat(126));
    let other = format!("content/{}y.md", "x".repeat(251));
    let edge = format!("content/{}", "z".repeat(LONGEST - BEHIND));
    let over = format!("content/{}", "z".repeat(LONGEST - BEHIND + 1));
    let looks = format!("content/{}", Place::of(&long).name);
    on_both(|system| {
        let mut paths: Vec<&str> =
            [&long, &urdu, &other, &looks, &edge, &over].map(String::as_str).to_vec();
        paths.extend([
            "a b@c.md",
            "x@000001.1.r.0123456789abcdef",
            "x",
            "new\nline",
            "-x",
            "x.path",
        ]);
        paths.extend(["é%2e.md", "~", "a.md/fr.md", "a.md", "b/c"]);
        for path in &paths {
            keep(system, path, path.as_bytes(), i64::MIN);
            keep(system, path, b"later", i64::MAX);
        }
        for path in &paths {
            assert_eq!(
                texts(system, path),
                [b"later".to_vec(), path.as_bytes().to_vec()],
                "{path}"
            );
        }
        paths.sort_unstable();
        assert_eq!(History::new(system, LIMIT).paths().expect("a list"), paths);
    });
}

proptest! {
    #[test]
    fn history_is_what_was_kept_without_repetitions(
        acts in prop::collection::vec((0_usize..4, "[a-c]{0,2}", any::<i64>()), 1..80),
    ) {
        let system = MemorySystem::new();
        let paths = ["a", "b/c.md", "b/d@0.md", "e.md"];
        let mut model = std::collections::BTreeMap::<&str, Vec<Vec<u8>>>::new();
        for (ix, text, moment) in &acts {
            let kept = keep(&system, paths[*ix], text.as_bytes(), *moment);
            let own = model.entry(paths[*ix]).or_default();
            let is_new = own.first().map(Vec::as_slice) != Some(text.as_bytes());
            prop_assert_eq!(matches!(kept, Kept::New(_)), is_new);
            if is_new {
                own.insert(0, text.clone().into_bytes());
                own.truncate(VERSIONS);
            }
        }
        for path in paths {
            prop_assert_eq!(texts(&system, path), model.get(path).cloned().unwrap_or_default());
        }
        let known: Vec<&str> = model.keys().copied().collect();
        prop_assert_eq!(History::new(&system, LIMIT).paths().expect("a list"), known);
    }
}
