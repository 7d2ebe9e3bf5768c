//! `hexapla log`, and what it shows.

use hexapla::daemon::{Entry, Event, Journal, journal};
use hexapla::model::Moment;
use hexapla::system::OsSystem;

use crate::cli::{err, hexapla, out};
use crate::delivery::Failing;

/// 2022-07-26T16:00:00Z
const START: i64 = 1_658_851_200;

fn entries() -> Vec<Entry> {
    let at = |minutes: i64, event| Entry::new(Moment(START + minutes * 60), event);
    vec![
        at(0, Event::Started),
        at(1, Event::Accepted).of("content/kites/en.md"),
        at(2, Event::KeptLastGood).of("content/kites/fr.md").because("front-matter-unclosed"),
        at(3, Event::Accepted).of("content/kites-2/fr.md"),
        at(4, Event::Held).because("variants").count("gone", 90).count("before", 100),
        Entry {
            section: Some("north".to_owned()),
            ..at(5, Event::Published).count("release", 12).count("files", 1)
        },
        at(6, Event::Ignored).of("content/kites/پتنگ.md.part"),
    ]
}

fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let system = OsSystem::new(folder.path().to_owned());
    assert!(Journal::new(&system).write(&entries()).is_none());
    folder
}

fn lines(folder: &tempfile::TempDir, arguments: &[&str]) -> String {
    let output = hexapla(folder.path(), &[&["log", "--lang", "en"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    out(&output)
}

#[test]
fn what_was_done_is_shown_the_newest_last() {
    let folder = network();
    insta::assert_snapshot!("daemon-log", lines(&folder, &[]));
    let last = lines(&folder, &["-n", "2"]);
    assert_eq!(last.lines().count(), 4, "{last}");
    assert!(last.contains("release 12") && !last.contains("held"), "{last}");
}

#[test]
fn files_and_times_are_chosen() {
    let folder = network();
    let kites = lines(&folder, &["./content/kites/"]);
    assert!(kites.contains("content/kites/en.md") && !kites.contains("kites-2"), "{kites}");
    assert_eq!(kites.lines().count(), 5, "{kites}");
    let whole = folder.path().join("content/kites-2/fr.md");
    let root = folder.path().to_str().expect("UTF-8");
    let typed = ["--root", root, whole.to_str().expect("UTF-8"), "content/kites/fr.md"];
    assert_eq!(lines(&folder, &typed).lines().count(), 4);
    let since = lines(&folder, &["--since", "2022-07-26T18:05:00+02:00"]);
    assert_eq!(since.lines().count(), 4, "{since}");
    let now = ["--now", "2022-07-26T16:06:30Z", "--since", "3m"];
    assert_eq!(lines(&folder, &now).lines().count(), 5);
    let output = hexapla(folder.path(), &["log", "--lang", "en", "--since", "yesterday"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("“yesterday” is neither a moment"), "{}", err(&output));
    let output = hexapla(folder.path(), &["log", "--lang", "en", "nowhere"]);
    assert_eq!((output.status.code(), out(&output)), (Some(0), String::new()));
    assert!(err(&output).contains("says nothing about that"), "{}", err(&output));
}

#[test]
fn the_json_form_has_what_the_log_has() {
    let folder = network();
    insta::assert_snapshot!("daemon-log-json", lines(&folder, &["--format", "json"]));
    let empty = tempfile::tempdir().expect("a folder");
    let output = hexapla(empty.path(), &["log", "--format", "json"]);
    assert_eq!(out(&output), "{\n  \"version\": 1,\n  \"entries\": []\n}\n");
}

/// On a full disk a line is torn; it is told once, and neither the lines before nor those after are lost.
#[test]
fn fault_134_a_full_log_disk() {
    let folder = network();
    let failing = Failing::new(folder.path(), 1);
    let mut journal = Journal::new(&failing);
    let more = |n: i64| Entry::new(Moment(START + 3_600 + n), Event::Accepted).of("x.md");
    assert!(journal.write(&[more(0)]).is_some());
    assert!(journal.write(&[more(1)]).is_none(), "it is told once");
    let system = OsSystem::new(folder.path().to_owned());
    let mut journal = Journal::new(&system);
    assert!(journal.write(&[more(2)]).is_none());
    let expected: Vec<Entry> = entries().into_iter().chain([more(2)]).collect();
    assert_eq!(journal::read(&system).expect("read"), expected);
}
