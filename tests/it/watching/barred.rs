//! Rows 28–36 once more: what cannot be read, or is no longer a file, keeps what it said before, and comes back
//! by itself.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use super::{EN, Network, PAGE, SOUND, kites, text};

/// Words that are on the page of the article that is tried.
const WORDS: &str = "A kite needs";

/// A daemon that publishes and to which something can be barred: whoever may do everything may read
/// everything. None, with a word about it, where there can be none such.
fn barrable() -> Option<Network> {
    let mut network = Network::new();
    network.write("content/2022/deep/one/en.md", text("One", "The first of the deep."));
    network.write("content/2022/deep/two/en.md", text("Two", "The second ![map](map.svg) one."));
    network.write("content/2022/deep/two/map.svg", network.read("content/kites/map.svg"));
    bar(&network, EN);
    let is_owner = fs::read(network.at(EN)).is_ok();
    open(&network, EN);
    let can = Command::new("unshare").args(["-U", "true"]).output();
    if !is_owner {
        network.start(&["--publish"]);
    } else if can.is_ok_and(|out| out.status.success()) {
        let mut plain = Command::new("unshare");
        plain.args(["-U", env!("CARGO_BIN_EXE_hexapla")]);
        network.start_as(plain, &["--no-preview", "--publish"]);
    } else {
        skipped("nothing here is barred to anybody");
        return None;
    }
    network.shows(PAGE, WORDS);
    network.shows(ONE, "The first of the deep.");
    Some(network)
}

/// Says that a test was not made, and why.
pub(super) fn skipped(why: &str) {
    // The test's own output is shown only where it fails.
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

const ONE: &str = "north/current/one/index.html";
const TWO: &str = "north/current/two/index.html";

fn mode(place: &Path, mode: u32) {
    fs::set_permissions(place, fs::Permissions::from_mode(mode)).expect("a mode");
}

fn bar(network: &Network, path: &str) {
    mode(&network.at(path), 0);
}

fn open(network: &Network, path: &str) {
    let folder = network.at(path).is_dir();
    mode(&network.at(path), if folder { 0o755 } else { 0o644 });
}

/// Nothing of what was live is gone.
fn all_there(network: &Network) {
    let page = |file: &str| network.public(file).unwrap_or_default();
    assert!(page(PAGE).contains(WORDS), "{}", network.everything());
    assert!(page(ONE).contains("The first of the deep."), "{}", network.everything());
    assert!(page(TWO).contains("<img"), "{}", network.everything());
}

#[test]
fn fault_036_a_text_is_barred_and_opened_again() {
    let Some(network) = barrable() else { return };
    for path in [EN, "content/kites/article.toml"] {
        bar(&network, path);
        network.wait(&[path]);
        assert_eq!(
            network.fates(path).last().map(String::as_str),
            Some("kept-last-good unreadable")
        );
        network.goes_on(&format!("Beside {path}."));
        all_there(&network);
        open(&network, path);
        // Nobody asks for it.
        network.until("it comes back", |network| network.health()["lastGood"] == 0);
        network.goes_on(&format!("With {path}."));
        all_there(&network);
    }
    // What was written meanwhile is taken.
    bar(&network, EN);
    network.until("it is told", |network| network.health()["lastGood"] == 1);
    network.write("aside.md", kites("Written meanwhile."));
    mode(&network.at("aside.md"), 0);
    network.rename("aside.md", EN);
    network.goes_on("In between.");
    all_there(&network);
    open(&network, EN);
    network.shows(PAGE, "Written meanwhile.");
    network.is_like_new();
}

#[test]
fn fault_036_a_folder_is_barred_and_opened_again() {
    let Some(mut network) = barrable() else { return };
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("theme/templates/entry.html");
    network.write("sections/north/templates/entry.html", fs::read(theme).expect("a template"));
    network.wait(&[]);
    let paths = [
        "content/kites",
        "content/2022",
        "content/2022/deep",
        "locales/en",
        "sections/north/templates",
    ];
    let paths = paths.into_iter().filter(|path| network.at(path).exists());
    for path in paths.collect::<Vec<_>>() {
        bar(&network, path);
        network.wait(&[path]);
        network.goes_on(&format!("Beside {path}."));
        all_there(&network);
        // Another article comes, so that all names are looked at again.
        network.write("content/other/en.md", text("Other", "Another one."));
        network.shows("north/current/other/index.html", "Another one.");
        all_there(&network);
        fs::remove_dir_all(network.at("content/other")).expect("removed");
        network.lacks("north/current/other/index.html");
        all_there(&network);
        open(&network, path);
        network.until("it comes back", |network| network.health()["lastGood"] == 0);
        network.goes_on(&format!("With {path}."));
        all_there(&network);
        network.is_like_new();
    }
    // Files change while nobody can look.
    bar(&network, "content/kites");
    network.wait(&["content/kites"]);
    open(&network, "content/kites");
    network.write(EN, kites("A kite needs another wind."));
    network.shows(PAGE, "another wind");
    network.is_like_new();
    // It is so when a daemon begins, too.
    network.end();
    bar(&network, "content/2022/deep");
    let can = fs::read_dir(network.at("content/2022/deep")).is_ok();
    let mut plain = Command::new("unshare");
    plain.args(["-U", env!("CARGO_BIN_EXE_hexapla")]);
    match can {
        true => network.start_as(plain, &["--no-preview", "--publish"]),
        false => network.start(&["--publish"]),
    }
    network.goes_on("From the beginning.");
    assert!(network.public(ONE).expect("a page").contains("The first of the deep."));
    open(&network, "content/2022/deep");
    network.until("it comes back", |network| network.health()["lastGood"] == 0);
    network.goes_on("And open again.");
    all_there(&network);
    network.is_like_new();
}

#[test]
fn fault_036_the_root_of_all_texts_is_barred() {
    let Some(network) = barrable() else { return };
    bar(&network, "content");
    network.until("it is held", |network| network.health()["status"] == "held");
    all_there(&network);
    open(&network, "content");
    network.until("it goes on", |network| network.health()["status"] == "well");
    network.goes_on("All is open.");
    all_there(&network);
    network.is_like_new();
}

/// Two things get each other's names, so that nobody sees that anything is gone.
pub(super) fn exchange(one: &Path, other: &Path) {
    let here = rustix::fs::CWD;
    let flags = rustix::fs::RenameFlags::EXCHANGE;
    rustix::fs::renameat_with(here, one, here, other, flags).expect("exchanged");
}

/// A text that becomes something else is refused, and what it said before stays; also for a daemon that begins.
fn is_refused(put: impl Fn(&Network, &Path)) {
    let mut network = Network::published();
    network.edit(EN, kites("A kite needs wind and a line."));
    network.shows(PAGE, "wind and a line");
    for path in [EN, "content/kites/article.toml"] {
        let good = network.read(path);
        let aside = network.outside("aside");
        put(&network, &aside);
        exchange(&aside, &network.at(path));
        fs::remove_file(&aside).expect("removed");
        network.wait(&[path]);
        network.until("it is told", |network| network.health()["lastGood"] == 1);
        let fate = network.fates(path).pop().unwrap_or_default();
        assert!(fate.starts_with("kept-last-good "), "{:?}", network.fates(path));
        network.goes_on(&format!("Beside {path}."));
        assert!(network.public(PAGE).expect("a page").contains("wind and a line"));
        // Its neighbours may change, and names may come.
        network.edit("content/kites/fr.md", kites("Un cerf-volant, autrement."));
        network.edit("content/kites/note.txt", "A name more.");
        network.goes_on(&format!("Still beside {path}."));
        assert!(network.public(PAGE).expect("a page").contains("wind and a line"));
        network.end();
        network.start(&["--publish"]);
        assert_eq!(network.health()["lastGood"], 1, "{}", network.everything());
        network.goes_on(&format!("Again beside {path}."));
        assert!(network.public(PAGE).expect("a page").contains("wind and a line"));
        let place = network.at(path);
        match fs::symlink_metadata(&place).expect("still there").is_dir() {
            true => fs::remove_dir_all(place).expect("removed"),
            false => fs::remove_file(place).expect("removed"),
        }
        network.edit(path, good);
        assert_eq!(network.health()["lastGood"], 0, "{}", network.everything());
        network.goes_on(&format!("{path} is a file again."));
        network.is_like_new();
    }
    // What is taken away for good is gone.
    put(&network, &network.outside("aside"));
    exchange(&network.outside("aside"), &network.at(EN));
    network.until("it is told", |network| network.health()["lastGood"] == 1);
    match network.at(EN).is_dir() && !network.at(EN).is_symlink() {
        true => fs::remove_dir_all(network.at(EN)).expect("removed"),
        false => fs::remove_file(network.at(EN)).expect("removed"),
    }
    network.wait(&[EN]);
    assert_eq!(network.fates(EN).pop().as_deref(), Some("removed"));
    network.goes_on("Without it.");
    network.is_like_new();
}

#[test]
fn fault_028_a_pipe_keeps_the_last_good_text() {
    is_refused(|_, place| {
        let made = Command::new("mkfifo").arg(place).status().expect("mkfifo");
        assert!(made.success());
    });
}

#[test]
fn fault_031_a_link_keeps_the_last_good_text() {
    is_refused(|_, place| symlink("/etc/hostname", place).expect("a link"));
}

#[test]
fn fault_032_a_folder_of_its_name_keeps_the_last_good_text() {
    is_refused(|_, place| {
        fs::create_dir(place).expect("a folder");
        fs::write(place.join("en.md"), kites("Too deep.")).expect("written");
    });
}

#[test]
fn fault_034_a_folder_that_became_a_link_keeps_its_texts() {
    let mut network = Network::published();
    symlink("../elsewhere", network.at("elsewhere")).expect("a link");
    exchange(&network.at("elsewhere"), &network.at("content/kites"));
    network.wait(&["content/kites"]);
    network.until("it is told", |network| network.health()["lastGood"].as_u64() > Some(0));
    network.write("elsewhere/en.md", kites("Nobody reads this."));
    network.goes_on("Beside the link.");
    assert!(network.public(PAGE).expect("a page").contains(WORDS));
    network.end();
    network.start(&["--publish"]);
    network.goes_on("And again.");
    assert!(network.public(PAGE).expect("a page").contains(WORDS));
    // It is back, and what was written meanwhile is taken.
    fs::remove_file(network.at("content/kites")).expect("removed");
    network.rename("elsewhere", "content/kites");
    network.shows(PAGE, "Nobody reads this.");
    network.until("all is well", |network| network.health()["lastGood"] == 0);
    network.is_like_new();
    // A link that goes away takes along what it stood for.
    symlink("../elsewhere", network.at("elsewhere")).expect("a link");
    exchange(&network.at("elsewhere"), &network.at("content/kites"));
    network.until("it is told", |network| network.health()["lastGood"].as_u64() > Some(0));
    fs::remove_file(network.at("content/kites")).expect("removed");
    network.lacks(PAGE);
    network.goes_on("Gone with it.");
    network.is_like_new();
}

/// Gives a file to another user, if this one may.
pub(super) fn given_away(place: &Path) -> bool {
    std::os::unix::fs::chown(place, Some(54_321), Some(54_321)).is_ok()
}

#[test]
fn fault_035_a_second_name_of_somebody_elses_private_file() {
    let network = Network::published();
    let secret = network.outside("secret.md");
    fs::write(&secret, kites("The secret of the house.")).expect("written");
    mode(&secret, 0o600);
    // Whose folder it is may not read the file, and may give it a name.
    fs::create_dir_all(network.at("content/new")).expect("made");
    if !["content/kites", "content/new"].iter().all(|own| given_away(&network.at(own))) {
        return skipped("only the computer’s owner can give folders to other users");
    }
    for path in [EN, "content/new/en.md"] {
        let place = network.at(path);
        let there = place.exists();
        let _ = fs::remove_file(&place);
        fs::hard_link(&secret, &place).expect("a second name");
        network.wait(&[path]);
        network.goes_on(&format!("Beside {path}."));
        assert!(network.public(PAGE).is_some_and(|page| page.contains(WORDS)));
        assert!(network.public("north/current/new/index.html").is_none());
        let fate = network.fates(path).pop().unwrap_or_default();
        let expected = if there { "kept-last-good foreign-link" } else { "ignored foreign-link" };
        assert_eq!(fate, expected, "{}", network.everything());
        let mut grep = Command::new("grep");
        grep.args(["-rl", "secret of the house", "public", ".hexapla"]);
        let found = grep.current_dir(network.root()).output().expect("grep");
        assert!(found.stdout.is_empty(), "{}", String::from_utf8_lossy(&found.stdout));
        // Neither does a publication without the daemon.
        let checked = network.hexapla(&["check"]);
        let said = String::from_utf8_lossy(&checked.stdout).into_owned();
        assert!(said.contains("foreign-link"), "{said}");
        // A copy is somebody's own.
        fs::remove_file(&place).expect("removed");
        network.edit(path, kites("A kite needs a copy."));
        if !there {
            fs::remove_file(&place).expect("removed");
            network.wait(&[path]);
        }
    }
    network.shows(PAGE, "needs a copy");
    network.is_like_new();
}

#[test]
fn fault_035_second_names_that_backups_make_stop_nobody() {
    let network = Network::published();
    // As `cp -al` and `rsync --link-dest` do: every file has a second name outside.
    let mut copy = Command::new("cp");
    copy.args(["-al", "content", "../copy"]).current_dir(network.root());
    assert!(copy.status().expect("cp").success());
    assert!(fs::metadata(network.at(EN)).expect("a file").nlink() > 1);
    network.wait(&[]);
    assert_eq!(network.health()["lastGood"], 0);
    // Written into, so that both names have it.
    network.edit(EN, kites("A kite needs two names."));
    network.shows(PAGE, "needs two names");
    // A name within the network, as programs that save room make it.
    network.edit(EN, text("Kites", "A kite needs two names."));
    fs::remove_file(network.at("content/sound/en.md")).expect("removed");
    fs::hard_link(network.at(EN), network.at("content/sound/en.md")).expect("a second name");
    network.wait(&["content/sound/en.md"]);
    network.shows(SOUND, "needs two names");
    // Another user's file that anybody may read is no secret.
    let open = network.outside("open.md");
    fs::write(&open, kites("A kite needs no secrets.")).expect("written");
    if given_away(&open) {
        fs::remove_file(network.at(EN)).expect("removed");
        fs::hard_link(&open, network.at(EN)).expect("a second name");
        network.shows(PAGE, "needs no secrets");
    }
    network.is_like_new();
}
