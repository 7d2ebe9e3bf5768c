//! Rows 37–41, 111–118, 122, 129, 132 and 133: too much of everything, and too little of what the system gives.
//!
//! What needs the computer's owner, small disks or strace says so and is left out where there is none.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::barred::skipped;
use super::{EN, Network, PAGE, broken, kites, text};

/// Bytes that a daemon may take for its work, in all: far more than it needs, far less than what it is shown.
const ROOM: &str = "2500000000";

/// A daemon that publishes and has little room.
fn cramped() -> Network {
    let mut network = Network::new();
    let mut command = Command::new("prlimit");
    command.args([&format!("--as={ROOM}"), env!("CARGO_BIN_EXE_hexapla")]);
    network.start_as(command, &["--no-preview", "--publish"]);
    network.until("both sections are live", |network| network.releases() >= 2);
    network
}

/// Puts a file into a place in one step.
fn put(network: &Network, path: &str, make: impl Fn(&Path)) {
    let aside = network.outside("aside");
    make(&aside);
    fs::create_dir_all(network.at(path).parent().expect("a folder")).expect("made");
    fs::rename(&aside, network.at(path)).expect("renamed");
    network.wait(&[path]);
}

fn too_large(make: impl Fn(&Path)) {
    let network = cramped();
    for path in [EN, "content/kites/article.toml", "content/kites/map.svg", "content/new/en.md"] {
        let was = fs::read(network.at(path)).ok();
        put(&network, path, &make);
        network.goes_on(&format!("Beside {path}."));
        // The text that shows the picture has an error now.
        let page = network.public(PAGE);
        assert!(page.is_some_and(|page| page.contains("A kite needs")), "{path}");
        assert!(network.public("north/current/new/index.html").is_none());
        match was {
            Some(was) => network.edit(path, was),
            None => {
                fs::remove_file(network.at(path)).expect("removed");
                network.wait(&[path]);
            }
        }
    }
    network.goes_on("All are small again.");
    network.is_like_new();
}

#[test]
fn fault_037_ten_gigabytes_of_nothing() {
    too_large(|place| {
        File::create(place).expect("a file").set_len(10 << 30).expect("sparse");
    });
}

#[test]
fn fault_038_two_hundred_megabytes_of_text() {
    // Every byte is on the disk, and is a text's.
    let paragraphs = "A long text, and longer than anybody reads.\n\n".repeat(1 << 15);
    too_large(|place| {
        use std::io::Write as _;
        let mut file = File::create(place).expect("a file");
        file.write_all(kites("A long text.").as_bytes()).expect("written");
        while file.metadata().expect("known").len() < 200 << 20 {
            file.write_all(paragraphs.as_bytes()).expect("written");
        }
    });
}

#[test]
fn fault_039_five_hundred_folders_in_each_other() {
    let network = Network::published();
    let deep = format!("content{}", "/d".repeat(500));
    network.write(&format!("{deep}/en.md"), text("Deep", "Too deep."));
    network.goes_on("Beside a pit.");
    network.write(&format!("{deep}/fr.md"), text("Deep", "Too deep."));
    network.goes_on("Still beside it.");
    network.is_like_new();
    fs::rename(network.at("content/d"), network.outside("d")).expect("moved");
    network.wait(&["content/d"]);
    network.goes_on("It is gone.");
    network.is_like_new();
}

// In a debug build it took 37 s on two cores that had four times as much to do: 7 s to make the files, 17 s until they were
// taken in, 7 s until they were gone, 6 s to compare everything.
#[test]
fn fault_041_twenty_thousand_empty_files() {
    comes_and_goes(20_000);
}

#[test]
#[ignore = "it takes a minute; .ci/nightly runs it"]
fn fault_041_a_hundred_thousand_empty_files() {
    comes_and_goes(100_000);
}

/// So many empty files come in one folder, and go again.
fn comes_and_goes(count: usize) {
    let network = Network::published();
    let folder = network.outside("many");
    fs::create_dir(&folder).expect("made");
    for nth in 0..count {
        File::create(folder.join(format!("f{nth}"))).expect("a file");
    }
    fs::rename(&folder, network.at("content/many")).expect("moved");
    network.wait(&["content/many"]);
    network.goes_on("Beside many.");
    network.edit(EN, kites("A kite needs no more files."));
    network.shows(PAGE, "no more files");
    fs::rename(network.at("content/many"), &folder).expect("moved away");
    network.goes_on("They are gone.");
    network.is_like_new();
}

/// A small disk in a folder, until it is dropped.
struct Disk(PathBuf);

impl Disk {
    /// None, with a word about it, where disks cannot be made.
    fn at(network: &Network, path: &str, options: &str) -> Option<Self> {
        let place = network.at(path);
        fs::create_dir_all(&place).expect("made");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "none"]).arg(&place);
        if mount.output().is_ok_and(|made| made.status.success()) {
            return Some(Self(place));
        }
        skipped("only the computer’s owner can make small disks");
        None
    }

    /// Takes all room that is left but some bytes.
    fn fill(&self, name: &str, leave: usize) {
        use std::io::Write as _;
        let mut file = File::create(self.0.join(name)).expect("a file");
        let piece = vec![b'x'; 4096];
        let mut written = 0;
        while file.write_all(&piece).is_ok() {
            written += piece.len();
        }
        file.set_len(written.saturating_sub(leave) as u64).expect("shortened");
    }

    fn empty(&self, name: &str) {
        fs::remove_file(self.0.join(name)).expect("removed");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn fault_111_no_room_for_releases() {
    let mut network = Network::new();
    let Some(disk) = Disk::at(&network, "public", "size=2m") else { return };
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    disk.fill("fill", 0);
    for mark in ["One.", "Two."] {
        network.edit(EN, kites(mark));
        network.until("it is told", |network| network.has_said("publish-failed"));
        assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
        network.is_whole();
    }
    assert_eq!(network.health()["status"], "impaired");
    assert_eq!(network.health()["sections"][0]["codes"], serde_json::json!(["io-full"]));
    // It is said once, and tried again.
    let said = network.everything();
    assert!(said.matches("publish-failed").count() <= 4, "{said}");
    disk.empty("fill");
    network.shows(PAGE, "Two.");
    network.is_like_new();
    network.is_whole();
    network.end();
}

#[test]
fn fault_112_no_more_files_for_releases() {
    let mut network = Network::new();
    let Some(disk) = Disk::at(&network, "public", "size=20m,nr_inodes=400") else { return };
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    let mut made = 0;
    while File::create(disk.0.join(format!("f{made}"))).is_ok() {
        made += 1;
    }
    network.edit(EN, kites("No more files."));
    network.until("it is told", |network| network.has_said("publish-failed"));
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    network.is_whole();
    for nth in 0..made {
        disk.empty(&format!("f{nth}"));
    }
    network.shows(PAGE, "No more files.");
    network.is_like_new();
    network.is_whole();
}

#[test]
fn fault_111_no_room_for_what_the_daemon_keeps() {
    let mut network = Network::new();
    let Some(disk) = Disk::at(&network, ".hexapla", "size=2m") else { return };
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    disk.fill("fill", 0);
    for mark in ["One more.", "And two."] {
        network.edit(EN, kites(mark));
        network.shows(PAGE, mark);
    }
    network.until("it is told", |network| network.has_said("keep-failed"));
    // Now and then a little room is left: it is said once each time that there is none.
    assert!(network.everything().matches("keep-failed").count() <= 2);
    disk.empty("fill");
    // It is kept by itself, and is there when it is needed.
    network.edit("content/sound/en.md", text("Sound", "There is room."));
    network.edit(EN, broken("Unclosed."));
    network.goes_on("Beside it.");
    assert!(network.public(PAGE).expect("a page").contains("And two."), "{:?}", network.log());
}

#[test]
fn fault_116_a_disk_that_becomes_read_only() {
    let mut network = Network::new();
    let Some(disk) = Disk::at(&network, "public", "size=20m") else { return };
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    // A publication that is at work keeps it busy.
    let remount = |how: &str| {
        network.until("it is another disk", |_| {
            let mut mount = Command::new("mount");
            mount.args(["-o", &format!("remount,{how}")]).arg(&disk.0);
            mount.output().expect("mount").status.success()
        });
    };
    remount("ro");
    network.edit(EN, kites("Read only."));
    network.until("it is told", |network| network.has_said("publish-failed"));
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    remount("rw");
    network.shows(PAGE, "Read only.");
    network.is_like_new();
}

#[test]
fn fault_129_releases_on_another_file_system() {
    let mut network = Network::new();
    let disks = [("public", "size=20m"), (".hexapla", "size=20m"), ("locales", "size=1m")];
    let catalogs = ["en", "ar"].map(|tag| {
        let path = format!("locales/{tag}/site.ftl");
        let bytes = fs::read(network.at(&path)).ok();
        (path, bytes)
    });
    let disks: Vec<_> = disks.iter().map_while(|(at, how)| Disk::at(&network, at, how)).collect();
    if disks.len() < 3 {
        return;
    }
    for (path, bytes) in catalogs {
        if let Some(bytes) = bytes {
            network.write(&path, bytes);
        }
    }
    network.start(&["--publish"]);
    network.shows(PAGE, "A kite needs");
    network.edit(EN, kites("From one disk to another."));
    network.shows(PAGE, "From one disk to another.");
    network.is_like_new();
    network.is_whole();
    network.end();
}

#[test]
fn fault_117_no_more_files_may_be_open() {
    let network = Network::published();
    let limit = |limit: &str| {
        let mut prlimit = Command::new("prlimit");
        prlimit.args(["--pid", &network.pid().to_string(), &format!("--nofile={limit}:20000")]);
        prlimit.status().is_ok_and(|status| status.success())
    };
    if !limit("20000") {
        return skipped("limits of a process that runs cannot be set here");
    }
    network.wait(&[]);
    assert!(limit("3"));
    network.write(EN, kites("None may be open."));
    network.write("content/new/en.md", text("New", "None may be open."));
    network.until("it is told", |network| network.has_said("kept"));
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    assert!(limit("20000"));
    // By itself.
    network.shows(PAGE, "None may be open.");
    network.shows("north/current/new/index.html", "None may be open.");
    network.until("all is well", |network| network.health()["lastGood"] == 0);
    network.goes_on("Enough of them.");
    network.is_like_new();
    network.is_whole();
}

/// A daemon to whose calls of the system something happens. None, with a word about it, without strace.
pub(super) fn hindered(network: &mut Network, what: &[&str]) -> bool {
    let can = Command::new("strace").args(["-D", "-f", "-o", "/dev/null", "true"]).output();
    if !can.is_ok_and(|out| out.status.success()) {
        skipped("there is no strace, or it may not be used");
        return false;
    }
    let mut strace = Command::new("strace");
    // As a grandchild, so that the daemon is ours.
    strace.args(["-D", "-f", "-qq", "-o", "/dev/null"]).args(what);
    strace.arg(env!("CARGO_BIN_EXE_hexapla"));
    network.start_as(strace, &["--no-preview", "--publish"]);
    network.shows(PAGE, "A kite needs");
    true
}

/// The page of a new article while it is being written. Calls are counted by thread, and any may write it.
fn staged(network: &Network) -> String {
    let root = network.root().canonicalize().expect("a root");
    let page = root.join("public/north/releases/.staging/new/index.html");
    page.to_str().expect("text").to_owned()
}

/// Whatever the system says, the last release stays, it is said, and it is tried again.
fn survives(network: &mut Network, what: &[&str]) {
    if !hindered(network, what) {
        return;
    }
    network.edit("content/new/en.md", text("New", "Against all odds."));
    network.shows("north/current/new/index.html", "Against all odds.");
    assert!(network.has_said("publish-failed"), "{}", network.everything());
    network.goes_on("Afterwards.");
    network.is_like_new();
    network.is_whole();
    network.end();
}

#[test]
fn fault_113_no_quota_left() {
    let mut network = Network::new();
    let page = staged(&network);
    survives(
        &mut network,
        &["-P", &page, "-e", "trace=write", "-e", "inject=write:error=EDQUOT:when=1..2"],
    );
}

#[test]
fn fault_114_a_disk_that_cannot_be_written() {
    let mut network = Network::new();
    let page = staged(&network);
    survives(
        &mut network,
        &["-P", &page, "-e", "trace=write", "-e", "inject=write:error=EIO:when=1..2"],
    );
}

#[test]
fn fault_115_a_disk_that_cannot_promise() {
    let mut network = Network::new();
    // What was not made durable is not switched to, and is made anew.
    if hindered(
        &mut network,
        &["-e", "trace=syncfs,fsync", "-e", "inject=syncfs,fsync:error=EIO:when=8..14"],
    ) {
        for nth in 0..6 {
            network.edit(EN, kites(&format!("Promise {nth}.")));
            network.shows(PAGE, &format!("Promise {nth}."));
            network.is_whole();
        }
        let said = network.everything();
        assert!(said.contains("publish-failed") || said.contains("keep-failed"), "{said}");
        network.is_like_new();
        network.end();
    }
}

#[test]
fn fault_132_calls_that_are_interrupted() {
    let mut network = Network::new();
    let page = staged(&network);
    let inject = "inject=write:error=EINTR:when=1+2";
    if hindered(&mut network, &["-P", &page, "-e", "trace=write", "-e", inject]) {
        for nth in 0..3 {
            network.edit("content/new/en.md", text("New", &format!("Interrupted {nth}.")));
            network.shows("north/current/new/index.html", &format!("Interrupted {nth}."));
        }
        assert!(!network.has_said("publish-failed"), "{}", network.everything());
        network.is_like_new();
        network.is_whole();
    }
}

#[test]
fn fault_133_a_publication_that_hangs() {
    let mut network = Network::new();
    let page = staged(&network);
    let inject = "inject=write:delay_enter=2s:when=1";
    if hindered(&mut network, &["-P", &page, "-e", "trace=write", "-e", inject]) {
        network.edit("content/new/en.md", text("New", "It hangs."));
        // Meanwhile, changes are taken and asked for.
        for nth in 0..3 {
            network.edit("content/sound/en.md", text("Sound", &format!("Meanwhile {nth}.")));
            assert_eq!(network.health()["status"], "well");
        }
        network.shows("north/current/new/index.html", "It hangs.");
        network.shows(super::SOUND, "Meanwhile 2.");
        network.is_like_new();
        network.is_whole();
    }
}

#[test]
fn fault_040_a_file_system_that_hangs() {
    let mut network = Network::new();
    let calls = "trace=openat2";
    let inject = "inject=openat2:delay_enter=1s:when=1";
    if hindered(&mut network, &["-P", EN, "-e", calls, "-e", inject]) {
        network.write(EN, kites("It came in the end."));
        // Whoever asks is answered.
        assert_eq!(network.health()["status"], "well");
        network.shows(PAGE, "It came in the end.");
        network.goes_on("And on.");
        network.is_like_new();
    }
}

#[test]
fn fault_122_a_bit_that_flipped_in_what_is_kept() {
    let mut network = Network::published();
    network.edit(EN, kites("A kite needs every bit."));
    network.shows(PAGE, "every bit");
    network.end();
    let flip = |network: &Network| {
        let folder = fs::read_dir(network.at(".hexapla/accepted/content/kites")).expect("a folder");
        let kept = folder.map(|entry| entry.expect("an entry").path());
        let mut kept = kept.filter(|path| path.to_string_lossy().contains("/en.md@"));
        let kept = kept.next().expect("it is kept");
        let mut bytes = fs::read(&kept).expect("bytes");
        let at = bytes.len() - 4;
        bytes[at] ^= 4;
        fs::write(kept, bytes).expect("flipped");
    };
    flip(&network);
    network.start(&["--publish"]);
    // Found and made good before anybody needs it.
    network.until("it is kept anew", |network| {
        let folder = fs::read_dir(network.at(".hexapla/accepted/content/kites")).expect("a folder");
        let kept = folder.filter_map(Result::ok).map(|entry| entry.path());
        let mut kept = kept.filter(|path| path.to_string_lossy().contains("/en.md@"));
        kept.any(|path| fs::read_to_string(path).is_ok_and(|text| text.contains("every bit.\n")))
    });
    network.edit(EN, broken("Unclosed."));
    network.goes_on("Beside it.");
    assert!(network.public(PAGE).expect("a page").contains("every bit"));
    // What flips while it is needed is never shown.
    flip(&network);
    network.edit(EN, broken("Unclosed once more."));
    network.goes_on("Still beside it.");
    assert!(network.public(PAGE).is_none_or(|page| page.contains("every bit.")));
    network.edit(EN, kites("A kite needs to be mended."));
    network.shows(PAGE, "to be mended");
    network.is_like_new();
}
