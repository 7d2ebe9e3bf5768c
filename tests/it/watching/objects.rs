//! Rows 28–36 and 42–47: what is no file, and names of every kind, while the daemon looks.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hexapla::daemon::View;
use hexapla::system::{OsSystem, System as _};

use super::{EN, Network, PAGE, kites, text};

/// What must never be read.
const SECRET: &str = "The secret of the house.";

/// What is published has nothing of what lies outside.
fn keeps_secrets(network: &Network) {
    let mut pending = vec![network.at("public"), network.at(".hexapla")];
    while let Some(folder) = pending.pop() {
        // The daemon is at work: what was there may be gone.
        for entry in fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok) {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                pending.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                let text = String::from_utf8_lossy(&bytes);
                assert!(!text.contains(SECRET), "{}", path.display());
            }
        }
    }
}

/// What stands in a file's place: the last good words go on being shown, and the others go on; when it
/// goes away, all is as it was.
fn in_the_place_of_a_text(network: &Network, put: impl Fn(&Network, &str)) {
    for (path, page) in [(EN, PAGE), ("content/new/en.md", "north/current/new/index.html")] {
        let there = network.at(path).exists();
        if there {
            fs::remove_file(network.at(path)).expect("removed");
        } else {
            network.write("content/new/article.toml", "date = 2022-10-01\n");
        }
        put(network, path);
        network.wait(&[path]);
        network.goes_on(&format!("In spite of {path}."));
        assert!(there || network.public(page).is_none(), "{path}");
        keeps_secrets(network);
        let place = network.at(path);
        match fs::symlink_metadata(&place).expect("still there").is_dir() {
            true => fs::remove_dir_all(place).expect("removed"),
            false => fs::remove_file(place).expect("removed"),
        }
        let mark = format!("A file again at {path}.");
        network.edit(path, text("New", &mark));
        network.shows(page, &mark);
    }
}

#[test]
fn fault_028_a_pipe() {
    let network = Network::published();
    in_the_place_of_a_text(&network, |network, path| {
        let made = Command::new("mkfifo").arg(network.at(path)).status().expect("mkfifo");
        assert!(made.success());
    });
}

#[test]
fn fault_029_a_socket() {
    let network = Network::published();
    in_the_place_of_a_text(&network, |network, path| {
        // A socket's path is short.
        let socket = network.outside("s");
        drop(UnixListener::bind(&socket).expect("a socket"));
        fs::rename(&socket, network.at(path)).expect("moved");
    });
}

#[test]
fn fault_030_a_device() {
    let network = Network::published();
    let mut tried = network.outside("tried");
    let node = |place: &std::path::Path| {
        let made = Command::new("mknod").arg(place).args(["c", "1", "5"]).output();
        made.is_ok_and(|made| made.status.success())
    };
    if !node(&tried) {
        // Only the computer's owner can make one; a link to one is tried instead.
        tried = "/dev/zero".into();
        assert!(tried.exists());
    }
    in_the_place_of_a_text(&network, |network, path| {
        if !node(&network.at(path)) {
            symlink("/dev/zero", network.at(path)).expect("a link");
        }
    });
}

#[test]
fn fault_031_a_link_to_a_file_of_somebody_else() {
    let network = Network::published();
    fs::write(network.outside("secret.md"), kites(SECRET)).expect("written");
    in_the_place_of_a_text(&network, |network, path| {
        symlink(network.outside("secret.md"), network.at(path)).expect("a link");
    });
}

#[test]
fn fault_032_links_that_lead_round_in_a_circle() {
    let network = Network::published();
    symlink("..", network.at("content/kites/loop")).expect("a link");
    symlink("other", network.at("content/one")).expect("a link");
    symlink("one", network.at("content/other")).expect("a link");
    symlink("en.md", network.at("content/kites/ar.md.md")).expect("a link");
    in_the_place_of_a_text(&network, |network, path| {
        symlink("en.md", network.at(path)).expect("a link");
    });
}

#[test]
fn fault_033_a_link_that_is_swapped_in() {
    let network = Network::published();
    fs::write(network.outside("secret.md"), kites(SECRET)).expect("written");
    let aside = "content/kites/.aside";
    network.write("content/kites/.link-target", "");
    for nth in 0..40 {
        network.write(aside, kites(&format!("Open {nth}.")));
        network.rename(aside, EN);
        symlink(network.outside("secret.md"), network.at(aside)).expect("a link");
        network.rename(aside, EN);
        if nth % 8 == 0 {
            network.goes_on(&format!("Swap {nth}."));
        }
    }
    keeps_secrets(&network);
    fs::remove_file(network.at(EN)).expect("removed");
    network.edit(EN, kites("Open at last."));
    network.shows(PAGE, "Open at last.");
    keeps_secrets(&network);
}

#[test]
fn fault_033_a_link_that_is_swapped_in_between_a_listing_and_a_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let at = |path: &str| root.join(path);
    fs::create_dir_all(at("content/kites")).expect("made");
    fs::write(at("secret.md"), kites(SECRET)).expect("written");
    let (file, link) = (at("content/kites/.file"), at("content/kites/.link"));
    let put = |what: &Path| fs::rename(what, at(EN)).expect("renamed");
    let renew = || {
        fs::write(&file, kites("Open.")).expect("written");
        symlink(at("secret.md"), &link).expect("a link");
    };
    let view = View::new(Arc::new(OsSystem::new(root.to_owned())));
    let en = Path::new(EN);

    // Listed as a link, read as a file, and a link again.
    renew();
    put(&link);
    view.list(Path::new("content/kites")).expect("a list");
    fs::copy(&file, at("content/kites/.copy")).expect("copied");
    fs::rename(at(EN), &link).expect("put aside");
    put(&file);
    assert!(view.read(en, 1 << 20).is_ok());
    put(&link);
    assert!(view.differing().contains(&en.to_owned()));
    assert!(view.look(en).paths.contains(EN));
    assert_eq!(view.hash(en), None);

    // Listed and read as a file, not read as a link, and the same file again.
    renew();
    put(&file);
    assert!(view.look(en).paths.contains(EN));
    assert!(view.read(en, 1 << 20).is_ok());
    put(&link);
    assert!(view.read(en, 1 << 20).is_err());
    fs::rename(at("content/kites/.copy"), at(EN)).expect("renamed");
    assert!(view.look(en).paths.contains(EN), "nobody has read it since");
}

#[test]
fn fault_033_a_link_that_is_swapped_in_and_out_within_one_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (place, said) in [("content/kites", "Open."), ("lair", SECRET)] {
        fs::create_dir_all(root.join(place)).expect("made");
        fs::write(root.join(place).join("en.md"), kites(said)).expect("written");
    }
    symlink("../lair", root.join("content/link")).expect("a link");
    let view = View::new(Arc::new(OsSystem::new(root.to_owned())));
    view.list(Path::new("content/kites")).expect("a list");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (here, there) = (root.join("content/kites"), root.join("content/link"));
            // Also if the other one gives up.
            for _ in 0..2_000_000 {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                super::barred::exchange(&here, &there);
            }
        });
        let mut read = 0;
        for _ in 0..20_000 {
            let Ok(bytes) = view.read(Path::new(EN), 1 << 20) else { continue };
            assert!(!String::from_utf8_lossy(&bytes).contains(SECRET), "after {read}");
            read += 1;
        }
        done.store(true, Ordering::Relaxed);
        assert!(read > 0);
    });
}

#[test]
fn fault_034_a_folder_that_becomes_a_link() {
    let network = Network::published();
    let lair = network.outside("lair");
    fs::create_dir_all(&lair).expect("made");
    for name in ["en.md", "fr.md", "map.svg"] {
        fs::write(lair.join(name), kites(SECRET)).expect("written");
    }
    for nth in 0..10 {
        network.write(EN, kites(&format!("Before {nth}.")));
        network.rename("content/kites", "content/.kites");
        symlink(&lair, network.at("content/kites")).expect("a link");
        // Where the folder was, something seems to happen.
        network.write("content/.kites/en.md", kites(&format!("Aside {nth}.")));
        if nth % 3 == 0 {
            network.wait(&["content/kites"]);
            network.goes_on(&format!("Around the link {nth}."));
            keeps_secrets(&network);
        }
        fs::remove_file(network.at("content/kites")).expect("removed");
        network.rename("content/.kites", "content/kites");
    }
    network.wait(&["content/kites"]);
    network.shows(PAGE, "Aside 9.");
    keeps_secrets(&network);
    network.is_like_new();
}

#[test]
fn fault_036_a_file_that_nobody_may_read() {
    let mut network = Network::new();
    // Whoever may do everything may read it, too: the daemon runs as somebody who may not.
    let mut plain = Command::new("unshare");
    plain.args(["-U", env!("CARGO_BIN_EXE_hexapla")]);
    let can = Command::new("unshare").args(["-U", "true"]).output();
    let bars = |mode| {
        fs::set_permissions(network.at(EN), fs::Permissions::from_mode(mode)).expect("barred");
    };
    bars(0o000);
    let is_owner = fs::read(network.at(EN)).is_ok();
    bars(0o644);
    let root = !can.is_ok_and(|out| out.status.success());
    if is_owner && root {
        return super::barred::skipped("nothing here is barred to anybody");
    }
    if is_owner {
        network.start_as(plain, &["--no-preview", "--publish"]);
    } else {
        network.start(&["--publish"]);
    }
    network.shows(PAGE, "A kite needs");
    fs::set_permissions(network.at(EN), fs::Permissions::from_mode(0o000)).expect("barred");
    network.goes_on("Beside what is barred.");
    assert!(network.public(PAGE).expect("a page").contains("A kite needs"));
    // What is barred settles by itself, after what was written beside it perhaps.
    network.until("it is told", |network| network.health()["lastGood"] == 1);
    fs::set_permissions(network.at(EN), fs::Permissions::from_mode(0o644)).expect("opened");
    network.edit(EN, kites("Readable again."));
    network.shows(PAGE, "Readable again.");
    network.is_like_new();
}

#[test]
fn fault_042_to_047_names_of_every_kind() {
    let network = Network::published();
    let long = "n".repeat(255);
    let turkish = ["content/ı", "content/i", "content/I", "content/İ"];
    let twins = ["content/caf\u{e9}", "content/cafe\u{301}", "content/Cafe"];
    let odd = ["content/-rf", "content/a b", "content/x\ny", "content/nul"];
    let folders: Vec<&str> = turkish.iter().chain(&twins).chain(&odd).copied().collect();
    let (long, long_pages) = (format!("content/{long}"), "north/current/long/index.html");
    for folder in &folders {
        network.write(&format!("{folder}/en.md"), text("Odd", "An odd name."));
    }
    network.write(
        &format!("{long}/en.md"),
        "+++\nheadline = \"L\"\nslug = \"long\"\n+++\n\nA long name.\n",
    );
    let raw = network.root().join(OsStr::from_bytes(b"content/kites/\xff\xfe.md"));
    fs::write(&raw, kites("No text is its name.")).expect("written");
    network.wait(&[]);
    network.shows(long_pages, "A long name.");
    network.goes_on("Among odd names.");
    network.edit(
        &format!("{long}/en.md"),
        "+++\nheadline = \"L\"\nslug = \"long\"\n+++\n\nStill long.\n",
    );
    network.shows(long_pages, "Still long.");
    network.is_like_new();
    // What is kept of them lies below other names, or not at all; a broken one is shown as it was.
    network.edit(&format!("{long}/en.md"), broken_long());
    network.goes_on("Beside a broken one.");
    assert!(network.public(long_pages).expect("a page").contains("Still long."));
    fs::remove_file(raw).expect("removed");
    for folder in folders.iter().copied().chain([long.as_str()]) {
        fs::remove_dir_all(network.at(folder)).expect("removed");
    }
    network.wait(&[]);
    network.lacks(long_pages);
    network.goes_on("Without them.");
    network.is_like_new();
}

fn broken_long() -> &'static str {
    "+++\nheadline = \"L\"\nslug = \"long\"\n\nUnclosed.\n"
}

#[test]
fn fault_043_a_path_that_is_too_long() {
    let network = Network::published();
    // Made from within, as no program could name it from the root.
    let script = "n=$(printf 'a%.0s' $(seq 200)); cd content; for i in $(seq 21); do mkdir $n; cd $n || exit 1; done; printf x > en.md";
    let made = Command::new("bash").args(["-c", script]).current_dir(network.root()).status();
    assert!(made.expect("a shell").success());
    network.goes_on("Beside a deep pit.");
    network.edit(EN, kites("And so do I."));
    network.shows(PAGE, "And so do I.");
    network.is_like_new();
    let remove = "n=$(printf 'a%.0s' $(seq 200)); rm -rf content/$n";
    let gone = Command::new("bash").args(["-c", remove]).current_dir(network.root()).status();
    assert!(gone.expect("a shell").success());
    network.goes_on("Filled in.");
}
