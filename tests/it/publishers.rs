//! Two publishers of one folder: real processes, one at a time.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use hexapla::deliver::{Lock, lock};
use hexapla::system::OsSystem;

use crate::cli::{err, fresh, hexapla, out};
use crate::delivery::{names_in, whole};

/// Set for a process that takes the lock of the folder that it names, and keeps it.
const HOLD: &str = "HEXAPLA_TEST_HOLD";

/// Not a test by itself: what [`holder`] starts.
#[test]
fn holds_the_lock_when_it_is_told_to() {
    let Ok(root) = std::env::var(HOLD) else { return };
    let system = OsSystem::new(root.into());
    let Ok(Lock::Held(_held)) = lock(&system, Path::new("public"), Duration::ZERO) else {
        panic!("it was free")
    };
    let mut stdout = std::io::stdout();
    stdout.write_all(b"\nheld\n").and_then(|()| stdout.flush()).expect("the other one listens");
    // Until the other one lets go, or kills.
    let _ = std::io::stdin().read(&mut [0]);
}

/// Another process that holds the lock.
fn holder(root: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "publishers::holds_the_lock_when_it_is_told_to", "--nocapture"])
        .env(HOLD, root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let lines = BufReader::new(child.stdout.as_mut().expect("a pipe")).lines();
    assert!(lines.map(|line| line.expect("text")).any(|line| line == "held"));
    child
}

#[test]
fn fault_147_a_second_publisher_is_told_who_is_at_work_and_changes_nothing() {
    let folder = fresh();
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(0));
    let mut other = holder(folder.path());
    let meta = folder.path().join("content/welcome/en.md");
    let text = fs::read_to_string(&meta).expect("text");
    fs::write(&meta, format!("{text}\nMore.\n")).expect("written");
    for command in ["publish", "rollback"] {
        let output = hexapla(folder.path(), &[command]);
        assert_eq!(output.status.code(), Some(3), "{command}: {}", out(&output));
        let says = err(&output);
        assert!(says.contains(&format!("Process {} on “", other.id())), "{command}: {says}");
        assert!(says.contains("into “public” since 20"), "{command}: {says}");
    }
    // Looking is free.
    assert_eq!(hexapla(folder.path(), &["releases"]).status.code(), Some(0));
    assert_eq!(hexapla(folder.path(), &["publish", "--dry-run"]).status.code(), Some(0));
    let releases = folder.path().join("public/main/releases");
    assert_eq!(names_in(&releases), ["1"]);
    // Killed without a chance to clean up, it blocks nobody.
    other.kill().expect("SIGKILL");
    other.wait().expect("it ended");
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(0), "{}", err(&publish));
    assert_eq!(names_in(&releases), ["1", "2"]);
}

#[test]
fn who_waits_goes_on_when_the_other_is_done() {
    let folder = fresh();
    let mut other = holder(folder.path());
    let mut waiting = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["publish", "--wait", "600", "--lang", "en"])
        .current_dir(folder.path())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut says = String::new();
    BufReader::new(waiting.stderr.take().expect("a pipe")).read_line(&mut says).expect("text");
    assert!(says.contains("Waiting for it to end"), "{says}");
    assert!(!folder.path().join("public/main").exists());
    // What changes while it waits is in what it publishes.
    let text = "+++\nheadline = \"Meanwhile\"\n+++\n\nMeanwhile.\n";
    fs::write(folder.path().join("content/welcome/en.md"), text).expect("written");
    drop(other.stdin.take());
    assert!(other.wait().expect("it ended").success());
    assert_eq!(waiting.wait().expect("it ends").code(), Some(0));
    let page = folder.path().join("public/main/current/welcome/index.html");
    assert!(fs::read_to_string(page).expect("a page").contains("Meanwhile."));
}

#[test]
fn fault_147_many_publishers_of_one_folder_make_whole_releases_one_by_one() {
    let target = tempfile::tempdir().expect("a folder");
    let to = target.path().to_str().expect("UTF-8");
    let networks: Vec<_> = (0..6)
        .map(|number| {
            let folder = fresh();
            let text = format!("+++\nheadline = \"H\"\n+++\n\nNumber {number}.\n");
            fs::write(folder.path().join("content/welcome/en.md"), text).expect("written");
            folder
        })
        .collect();
    let start = |folder: &tempfile::TempDir| {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .args(["publish", "--wait", "600", "--to", to])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs")
    };
    let all: Vec<Child> = networks.iter().map(start).collect();
    for mut child in all {
        assert_eq!(child.wait().expect("it ends").code(), Some(0));
    }
    // Six releases were made, of which five are kept.
    let releases = target.path().join("main/releases");
    assert_eq!(names_in(&releases), ["2", "3", "4", "5", "6"]);
    names_in(&releases).iter().for_each(|name| whole(&releases.join(name)));
    let current = fs::read_link(target.path().join("main/current")).expect("a link");
    assert_eq!(current, Path::new("releases/6"));
}

#[test]
fn fault_121_a_torn_lock_file_is_no_hindrance() {
    let folder = fresh();
    fs::create_dir(folder.path().join("public")).expect("made");
    fs::write(folder.path().join("public/.lock"), "{\"pid\":1,\"ho").expect("written");
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(0));
    let mut other = holder(folder.path());
    fs::write(folder.path().join("public/.lock"), "{\"pid\":1,\"ho").expect("written");
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(3));
    assert!(err(&publish).contains("Somebody else is publishing"), "{}", err(&publish));
    drop(other.stdin.take());
    assert!(other.wait().expect("it ended").success());
}
