//! The daemon as a process: begun twice, ended in the middle, stopped, short of what it needs.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::{EN, Network, PAGE, broken, kites, text};

#[test]
fn fault_121_what_a_crash_tore_is_passed_over() {
    let mut network = Network::published();
    network.edit(EN, kites("Before the crash."));
    network.shows(PAGE, "Before the crash.");
    network.kill();
    // The address of one that is gone is still there, torn.
    network.write(".hexapla/daemon/address", "http://127.0");
    network.write(".hexapla/daemon/.lock", "{\"pid\":1,\"ho");
    network.write(".hexapla/accepted.new", "half a te");
    let torn = fs::OpenOptions::new().append(true).open(network.at(".hexapla/log/watch.jsonl"));
    torn.expect("a log").write_all(b"{\"time\":\"2026-11-").expect("torn");
    // What was kept of the text is no longer what its name says.
    let kept = fs::read_dir(network.at(".hexapla/accepted/content/kites")).expect("a folder");
    for entry in kept.map(|entry| entry.expect("an entry").path()) {
        if entry.to_string_lossy().contains("/en.md@") {
            fs::write(entry, "+++\nhead").expect("torn");
        }
    }
    network.start(&["--publish"]);
    network.edit(EN, kites("After the crash."));
    network.shows(PAGE, "After the crash.");
    assert_eq!(network.fates(EN), ["accepted"; 2]);
    network.edit(EN, broken("Unclosed."));
    network.goes_on("Later.");
    assert!(network.public(PAGE).expect("a page").contains("After the crash."));
}

#[test]
fn fault_121_a_torn_text_is_not_put_in_place_of_a_broken_one() {
    let mut network = Network::published();
    network.edit(EN, kites("Before the crash."));
    network.shows(PAGE, "Before the crash.");
    network.kill();
    let kept = fs::read_dir(network.at(".hexapla/accepted/content/kites")).expect("a folder");
    for entry in kept.map(|entry| entry.expect("an entry").path()) {
        fs::write(entry, "+++\nhead").expect("torn");
    }
    network.write(EN, broken("Unclosed."));
    network.start(&["--publish"]);
    network.goes_on("All the same.");
    assert_eq!(network.health()["lastGood"], 0);
    network.edit(EN, kites("Mended."));
    network.shows(PAGE, "Mended.");
    network.is_like_new();
}

#[test]
fn fault_123_a_second_daemon_is_told_who_is_the_first() {
    let mut network = Network::published();
    for arguments in [
        &["watch", "--no-preview"][..],
        &["watch", "--once"],
        &["watch", "--publish", "--no-preview"],
    ] {
        let second = network.hexapla(arguments);
        assert_eq!(second.status.code(), Some(3));
        let said = String::from_utf8_lossy(&second.stderr).into_owned();
        assert!(said.contains(&network.pid().to_string()), "{said}");
    }
    // The first one has not noticed, and can still be asked.
    network.goes_on("Still the first.");
    network.kill();
    // One that was killed holds nothing.
    network.start(&["--publish"]);
    network.goes_on("The next.");
    network.end();
    assert!(!network.at(".hexapla/daemon/address").exists());
    assert_eq!(network.hexapla(&["watch", "--once"]).status.code(), Some(0));
}

#[test]
fn fault_125_told_to_end_while_it_publishes() {
    let mut network = Network::new();
    for nth in 0..40 {
        network
            .write(&format!("content/many/a{nth}/en.md"), text("Many", &format!("Number {nth}.")));
    }
    for nth in 0..6 {
        network.write(EN, kites(&format!("Round {nth}.")));
        network.start(&["--publish"]);
        // Some rounds end before anything is written, some in the midst of it, some afterwards.
        let staged = |network: &Network| {
            let home = network.at("public/north");
            let names = fs::read_dir(home).into_iter().flatten().filter_map(Result::ok);
            let releases = fs::read_dir(network.at("public/north/releases"));
            names.count() + releases.into_iter().flatten().count()
        };
        let before = staged(&network);
        if nth % 3 > 0 {
            network.until("it publishes", |network| staged(network) != before);
        }
        network.signal(if nth % 2 == 0 { "TERM" } else { "INT" });
        assert_eq!(network.ended(), Some(0));
        if network.at("public").exists() {
            network.is_whole();
        }
    }
    network.start(&["--publish"]);
    network.shows(PAGE, "Round 5.");
    network.is_like_new();
    network.end();
    network.is_whole();
    // Nothing half done is left lying.
    let left = fs::read_dir(network.at("public/north")).expect("a folder");
    let left: Vec<_> = left.map(|entry| entry.expect("an entry").file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("stag")), "{left:?}");
}

#[test]
fn a_power_cut_at_any_time_leaves_a_whole_release() {
    let mut network = Network::new();
    for nth in 0..5 {
        network.write(EN, kites(&format!("Round {nth}.")));
        network.start(&["--publish"]);
        if nth % 2 == 0 {
            network.until("it publishes", |network| network.at("public/north").exists());
        }
        network.kill();
        if network.at("public/north/current").exists() {
            network.is_whole();
        }
    }
    network.start(&["--publish"]);
    network.shows(PAGE, "Round 4.");
    network.is_like_new();
    network.is_whole();
}

/// Stops the daemon, and waits until it stands still.
fn stop(network: &Network) {
    network.signal("STOP");
    let tasks = format!("/proc/{}/task", network.pid());
    network.until("it stands still", |_| {
        let Ok(tasks) = fs::read_dir(&tasks) else { return true };
        let state = |task: fs::DirEntry| fs::read_to_string(task.path().join("stat")).ok();
        let mut states = tasks.filter_map(Result::ok).filter_map(state);
        states.all(|state| state.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('T')))
    });
}

#[test]
fn fault_126_stopped_and_continued() {
    let network = Network::published();
    stop(&network);
    network.write(EN, kites("While it stood still."));
    network.write("content/new/en.md", text("New", "New meanwhile."));
    fs::remove_file(network.at("content/kites/fr.md")).expect("removed");
    network.signal("CONT");
    network.shows(PAGE, "While it stood still.");
    network.shows("north/current/new/index.html", "New meanwhile.");
    network.lacks("north/current/fr/cerfs-volants/index.html");
    assert_eq!(network.health()["status"], "well");
    network.is_like_new();
}

#[test]
fn fault_127_the_system_watches_no_more_folders() {
    // In a room of its own, so that nobody else comes short.
    let limits = "/proc/sys/user/max_inotify_watches";
    let script = format!("echo 4 > {limits} && exec \"$0\" \"$@\"");
    let room = |last: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(["-Ur", "sh", "-c", &script]).args(last);
        command
    };
    let can = room(&["true"]).stderr(Stdio::null()).status();
    if !can.is_ok_and(|status| status.success()) {
        return super::barred::skipped("this system opens no rooms of one's own");
    }
    let mut network = Network::new();
    network.start_as(room(&[env!("CARGO_BIN_EXE_hexapla")]), &["--no-preview", "--publish"]);
    network.until("it is told", |network| network.has_said("limit"));
    assert_eq!(network.health()["polling"], true);
    // What nobody tells is found all the same, without being asked.
    network.write(EN, kites("Looked for."));
    network.shows(PAGE, "Looked for.");
    network.write("content/new/en.md", text("New", "New and looked for."));
    network.shows("north/current/new/index.html", "New and looked for.");
    network.is_like_new();
}

#[test]
fn by_the_clock_all_is_found_too() {
    let mut network = Network::with(&format!("{}poll = \"100ms\"\n", super::WATCH));
    network.start(&["--publish"]);
    assert_eq!(network.health()["polling"], true);
    network.write(EN, kites("Found by the clock."));
    network.shows(PAGE, "Found by the clock.");
    network.rename("content/sound", "content/noise");
    network.shows("north/current/noise/index.html", "A sound article.");
    network.is_like_new();
}

#[test]
fn fault_128_more_than_the_system_can_tell() {
    let limit = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events").expect("a limit");
    let limit: usize = limit.trim().parse().expect("a number");
    let network = Network::published();
    stop(&network);
    let open =
        |name: &str| fs::File::create(network.at("content/kites").join(name)).expect("a file");
    let (mut one, mut other) = (open("one.part"), open("other.part"));
    // By turns, since the system tells the same thing only once.
    for _ in 0..=limit / 2 {
        one.write_all(b".").expect("written");
        other.write_all(b".").expect("written");
    }
    drop((one, other));
    // Nobody hears of these.
    network.write(EN, kites("Unheard of."));
    network.write("content/new/deep/en.md", text("New", "Unheard of, too."));
    network.rename("content/sound", "content/noise");
    network.signal("CONT");
    network.shows(PAGE, "Unheard of.");
    network.shows("north/current/deep/index.html", "Unheard of, too.");
    network.shows("north/current/noise/index.html", "A sound article.");
    assert!(network.has_said("lost"));
    network.is_like_new();
}

#[test]
fn fault_134_a_log_that_cannot_be_written() {
    let mut network = Network::new();
    network.write(".hexapla/log", "No folder.");
    network.start(&["--publish"]);
    network.edit(EN, kites("Without a log."));
    network.shows(PAGE, "Without a log.");
    network.edit(EN, kites("And again."));
    network.shows(PAGE, "And again.");
    assert_eq!(network.everything().matches("\"event\":\"log-failed\"").count(), 1);
    network.end();
}

#[test]
fn last_good_texts_that_cannot_be_kept_stop_nobody() {
    let mut network = Network::new();
    network.write(".hexapla/accepted", "No folder.");
    network.start(&["--publish"]);
    network.until("it is told", |network| network.has_said("keep-failed"));
    network.edit(EN, kites("All the same."));
    network.shows(PAGE, "All the same.");
    network.end();
}

#[test]
fn once_says_by_its_exit_code_how_it_went() {
    let network = Network::new();
    let once = |arguments: &[&str]| {
        let ended =
            network.hexapla(&[&["watch", "--once", "--format", "json"], arguments].concat());
        (ended.status.code(), String::from_utf8_lossy(&ended.stdout).into_owned())
    };
    assert_eq!(once(&[]).0, Some(0));
    assert!(!network.at("public").exists());
    assert_eq!(once(&["--publish"]).0, Some(0));
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    // Nothing has changed.
    let (code, said) = once(&["--publish"]);
    assert!(code == Some(0) && said.contains("\"event\":\"unchanged\""), "{said}");
    // The last good words, and what is wrong.
    network.write(EN, broken("Unclosed."));
    network.write("content/sound/en.md", text("Sound", "It goes on."));
    let (code, said) = once(&["--publish"]);
    assert!(code == Some(1) && said.contains("front-matter-unclosed"), "{code:?} {said}");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    assert!(network.public(super::SOUND).expect("a page").contains("It goes on."));
    network.write("pipeline.toml", "[network\n");
    let (code, said) = once(&["--publish"]);
    assert!(code == Some(1) || code == Some(2), "{code:?} {said}");
}

#[test]
fn whoever_waits_is_told_that_nobody_works() {
    let network = Network::new();
    let waited = network.hexapla(&["wait", "--timeout", "100ms", EN]);
    assert_eq!(waited.status.code(), Some(3));
    let elsewhere = network.hexapla(&["wait", "--timeout", "100ms", "/etc/passwd"]);
    assert_eq!(elsewhere.status.code(), Some(2));
    let never = network.hexapla(&["wait", "--timeout", "soon", EN]);
    assert_eq!(never.status.code(), Some(2));
    // An address that leads nowhere is the address of one that is gone.
    for address in ["http://127.0.0.1:1", "", "http://", "\u{0}"] {
        network.write(".hexapla/daemon/address", address);
        let waited = network.hexapla(&["wait", "--timeout", "100ms", EN]);
        assert_eq!(waited.status.code(), Some(3), "{address:?}");
    }
}
