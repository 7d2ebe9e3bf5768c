//! Going back, and what is kept of earlier releases.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use hexapla::deliver::{
    Damage, Delivery, Flaw, Intent, Refused, Step, delivered_sections, list, plan, roll_back,
};
use hexapla::model::{Hash, SectionIx};
use hexapla::system::{OsSystem, System};

use crate::cli::{err, fresh, hexapla, out};
use crate::delivery::{
    Failing, every_release_is_whole, live, names_in, network, publish, publish_as, whole,
};

const UNPIN: Intent = Intent { rehearse: false, unpin: true };
const REHEARSE: Intent = Intent { rehearse: true, unpin: false };

fn system(folder: &Path) -> OsSystem {
    OsSystem::new(folder.to_owned())
}

/// A network that was published once for each word.
fn published(words: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for word in words {
        network(folder.path(), word);
        publish(&system(folder.path())).expect("published");
    }
    folder
}

fn root() -> &'static Path {
    Path::new("public")
}

/// Goes back in both sections; the error is what the system said.
fn back(system: &dyn System, to: Option<u64>) -> io::Result<()> {
    let mut steps = Vec::new();
    for section in delivered_sections(system, root())? {
        steps.push(plan(system, root(), &section, to)?.expect("a release to go back to"));
    }
    roll_back(system, root(), &steps).map(drop).map_err(|(_, error)| error)
}

fn deliveries(done: Vec<(SectionIx, Delivery)>) -> Vec<Delivery> {
    done.into_iter().map(|(_, delivery)| delivery).collect()
}

fn pinned(folder: &Path, section: &str) -> Option<u64> {
    list(&system(folder), root(), section, false).expect("readable").pinned
}

fn current(folder: &Path, section: &str) -> PathBuf {
    fs::read_link(folder.join("public").join(section).join("current")).expect("a link")
}

/// The picture of a word, as it is named in a bundle.
fn picture(word: &str) -> String {
    let hash = Hash::of(format!("The picture of {word}").as_bytes()).short(12);
    format!("assets/kite.{hash}.pdf")
}

#[test]
fn going_back_pins_until_the_pin_is_taken_away() {
    let folder = published(&["One", "Two"]);
    let system = system(folder.path());
    back(&system, None).expect("gone back");
    assert!(live(folder.path(), "a").expect("live").contains("One."));
    assert_eq!(pinned(folder.path(), "a"), Some(1));
    network(folder.path(), "Three");
    let held = Delivery::Held { pinned: 1, live: Some(1) };
    assert_eq!(deliveries(publish(&system).expect("ok")), [held.clone(), held]);
    assert_eq!(names_in(&folder.path().join("public/a/releases")), ["1", "2"]);
    // A bundle that equals the pinned release is where it should be.
    network(folder.path(), "One");
    let same = Delivery::Unchanged(1);
    assert_eq!(deliveries(publish(&system).expect("ok")), [same.clone(), same.clone()]);
    assert_eq!(pinned(folder.path(), "a"), Some(1));
    assert_eq!(deliveries(publish_as(&system, UNPIN).expect("ok")), [same.clone(), same]);
    assert_eq!(pinned(folder.path(), "a"), None);
    network(folder.path(), "Three");
    let new = Delivery::Released(3);
    assert_eq!(deliveries(publish(&system).expect("ok")), [new.clone(), new]);
    // Not to 2, which somebody went back from.
    back(&system, None).expect("gone back");
    assert_eq!(current(folder.path(), "a"), Path::new("releases/1"));
    // But there is a way forward again, if one names it.
    back(&system, Some(3)).expect("gone forward");
    assert_eq!(current(folder.path(), "a"), Path::new("releases/3"));
    assert_eq!(pinned(folder.path(), "a"), Some(3));
}

#[test]
fn fault_119_whatever_fails_while_going_back_what_is_live_is_whole_and_pinned_before_it_is_old() {
    let mut points = 0;
    for limit in 0.. {
        let folder = published(&["Old", "New"]);
        let failing = Failing::new(folder.path(), limit);
        let result = back(&failing, None);
        let old: Vec<bool> = ["a", "b"]
            .map(|section| live(folder.path(), section).expect("live").contains("Old."))
            .to_vec();
        for (section, old) in ["a", "b"].iter().zip(&old) {
            every_release_is_whole(folder.path(), section);
            if *old {
                assert_eq!(pinned(folder.path(), section), Some(1), "at {limit}");
            }
        }
        // All are pinned before the first is switched.
        if old[0] {
            assert_eq!(pinned(folder.path(), "b"), Some(1), "at {limit}");
        }
        // Nothing newer goes live where there is a pin, whatever was left behind.
        let before: Vec<_> = ["a", "b"].map(|section| pinned(folder.path(), section)).to_vec();
        network(folder.path(), "Newest");
        publish(&system(folder.path())).expect("published");
        for (section, pin) in ["a", "b"].iter().zip(before) {
            let page = live(folder.path(), section).expect("live");
            assert_eq!(page.contains("Newest."), pin.is_none(), "{section} at {limit}");
        }
        // And going back again finishes it.
        for section in ["a", "b"] {
            if pinned(folder.path(), section).is_some() {
                let system = system(folder.path());
                let step = plan(&system, root(), section, Some(1)).expect("ok").expect("whole");
                roll_back(&system, root(), &[step]).expect("gone back");
                assert!(live(folder.path(), section).expect("live").contains("Old."));
            }
        }
        publish_as(&system(folder.path()), UNPIN).expect("published");
        for section in ["a", "b"] {
            assert!(live(folder.path(), section).expect("live").contains("Newest."));
        }
        points += 1;
        if result.is_ok() && !failing.has_failed() {
            break;
        }
    }
    assert!(points > 15, "{points} points were tried");
}

#[test]
fn fault_119_whatever_fails_while_a_pin_is_taken_away_what_is_live_is_whole() {
    for limit in 0.. {
        let folder = published(&["One", "Two"]);
        back(&system(folder.path()), None).expect("gone back");
        network(folder.path(), "Three");
        let failing = Failing::new(folder.path(), limit);
        drop(publish_as(&failing, UNPIN));
        for section in ["a", "b"] {
            every_release_is_whole(folder.path(), section);
            let page = live(folder.path(), section).expect("live");
            assert!(page.contains("One.") || page.contains("Three."), "at {limit}");
            if page.contains("Three.") {
                assert_eq!(pinned(folder.path(), section), None, "at {limit}");
            }
        }
        publish_as(&system(folder.path()), UNPIN).expect("published");
        for section in ["a", "b"] {
            assert!(live(folder.path(), section).expect("live").contains("Three."));
            assert_eq!(pinned(folder.path(), section), None);
        }
        if !failing.has_failed() {
            assert!(limit > 30, "{limit} points were tried");
            break;
        }
    }
}

#[test]
fn nobody_goes_back_to_a_damaged_release() {
    type Spoil = fn(&Path);
    let spoil: [(&str, Flaw, Spoil); 4] = [
        ("x/index.html", Flaw::Missing, |file| fs::remove_file(file).expect("removed")),
        ("x/index.html", Flaw::Changed, |file| fs::write(file, "<p>Other").expect("written")),
        ("manifest.json", Flaw::Missing, |file| fs::remove_file(file).expect("removed")),
        ("manifest.json", Flaw::Changed, |file| {
            let text = fs::read_to_string(file).expect("text");
            fs::write(file, &text[..text.len() / 2]).expect("written");
        }),
    ];
    for (file, flaw, spoil) in spoil {
        let folder = published(&["One", "Two"]);
        let page = folder.path().join("public/a/releases/1").join(file);
        spoil(&page);
        let refused = plan(&system(folder.path()), root(), "a", None).expect("readable");
        let damage = Damage { path: file.to_owned(), flaw };
        assert_eq!(refused, Err(Refused::Damaged(1, vec![damage])));
        // The other section is none the worse for it.
        let step = Step { section: "b".to_owned(), from: Some(2), to: 1 };
        assert_eq!(plan(&system(folder.path()), root(), "b", None).expect("readable"), Ok(step));
        let output = hexapla(folder.path(), &["rollback"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(err(&output).contains("a: release 1 is damaged and was not made live"));
        assert!(err(&output).contains(&format!("release 1: “{file}”")), "{}", err(&output));
        assert_eq!(current(folder.path(), "a"), Path::new("releases/2"));
        assert_eq!(current(folder.path(), "b"), Path::new("releases/1"));
        let verify = hexapla(folder.path(), &["releases", "--verify"]);
        assert_eq!(verify.status.code(), Some(1));
        assert!(out(&verify).contains("damaged"), "{}", out(&verify));
    }
}

#[test]
fn a_manifest_that_leads_elsewhere_is_damage() {
    let folder = published(&["One", "Two"]);
    let file = folder.path().join("public/a/releases/1/manifest.json");
    let text = fs::read_to_string(&file).expect("text");
    fs::write(&file, text.replace("\"path\":\"x/index.html\"", "\"path\":\"../2/x/index.html\""))
        .expect("written");
    let refused = plan(&system(folder.path()), root(), "a", None).expect("readable");
    assert!(matches!(refused, Err(Refused::Damaged(1, damage)) if damage[0].path.contains("..")));
}

#[test]
fn retention_keeps_what_is_live_pinned_or_next_to_go_back_to() {
    let folder = published(&["1", "2", "3", "4", "5", "6"]);
    let releases = folder.path().join("public/a/releases");
    assert_eq!(names_in(&releases), ["5", "6"]);
    back(&system(folder.path()), None).expect("gone back");
    for word in ["7", "8"] {
        network(folder.path(), word);
        publish(&system(folder.path())).expect("held");
    }
    assert_eq!(names_in(&releases), ["5", "6"]);
    publish_as(&system(folder.path()), UNPIN).expect("published");
    // 6 is among the newest two, and 5 is where a rollback goes.
    assert_eq!(names_in(&releases), ["5", "6", "7"]);
    network(folder.path(), "9");
    publish(&system(folder.path())).expect("published");
    assert_eq!(names_in(&releases), ["7", "8"]);
    // What was begun is finished, and other people's files are nobody's business.
    fs::create_dir_all(releases.join(".gone-3/x")).expect("made");
    fs::write(releases.join("notes.txt"), "mine").expect("written");
    fs::create_dir_all(releases.join("backup")).expect("made");
    fs::create_dir_all(releases.join("007")).expect("made");
    publish(&system(folder.path())).expect("published");
    assert_eq!(names_in(&releases), ["007", "7", "8", "backup", "notes.txt"]);
}

#[test]
fn a_release_that_cannot_be_removed_fails_nothing() {
    let folder = published(&["One", "Two"]);
    let releases = folder.path().join("public/a/releases");
    // A file in the place that a release is renamed to: not even root gets past that.
    fs::write(releases.join(".gone-1"), "in the way").expect("written");
    network(folder.path(), "Three");
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(0), "{}", err(&publish));
    let says = err(&publish);
    assert!(says.contains("a: “public/a/releases/.gone-1” is no longer needed"), "{says}");
    assert!(live(folder.path(), "a").expect("live").contains("Three."));
    fs::remove_file(releases.join(".gone-1")).expect("removed");
    let again = hexapla(folder.path(), &["publish"]);
    let summary = "No errors, 1 warning. “hexapla check” shows the warnings.\n";
    assert_eq!((again.status.code(), err(&again).as_str()), (Some(0), summary));
    assert_eq!(names_in(&releases), ["2", "3"]);
}

#[test]
fn assets_of_kept_releases_stay_reachable_and_go_with_them() {
    let folder = published(&["One", "Two"]);
    let live_file = |path: &str| folder.path().join("public/a/current").join(path);
    let manifest = || fs::read_to_string(live_file("manifest.json")).expect("a manifest");
    assert!(live_file(&picture("One")).exists() && live_file(&picture("Two")).exists());
    assert!(!manifest().contains(&picture("One")), "what is carried is outside of the manifest");
    let first = folder.path().join("public/a/releases/1").join(picture("One"));
    let ino = |path: &Path| fs::metadata(path).expect("there").ino();
    assert_eq!(ino(&first), ino(&live_file(&picture("One"))), "it is a link");
    // Nothing new makes no release, whatever is carried.
    let same = Delivery::Unchanged(2);
    let done = publish(&system(folder.path())).expect("published");
    assert_eq!(deliveries(done), [same.clone(), same]);
    // Two are kept: the picture of the first goes when the first goes.
    for word in ["Three", "Four", "Five", "Six"] {
        network(folder.path(), word);
        publish(&system(folder.path())).expect("published");
    }
    let pictures = names_in(&live_file("assets"));
    let pictures: Vec<_> = pictures.iter().filter(|name| name.starts_with("kite.")).collect();
    assert_eq!(pictures.len(), 2, "{pictures:?}");
    assert!(live_file(&picture("Five")).exists() && live_file(&picture("Six")).exists());
    // Whoever has a page of 6 open finds its picture after going back to 5 as well.
    back(&system(folder.path()), None).expect("gone back");
    assert_eq!(current(folder.path(), "a"), Path::new("releases/5"));
    assert!(live_file(&picture("Five")).exists() && live_file(&picture("Six")).exists());
    assert!(!manifest().contains(&picture("Six")));
    whole(&folder.path().join("public/a/current"));
    let verify = hexapla(folder.path(), &["releases", "--verify"]);
    assert_eq!(verify.status.code(), Some(0), "{}", err(&verify));
}

#[test]
fn a_spoilt_asset_is_not_carried_and_a_spoilt_carried_one_is_found() {
    let folder = published(&["One", "Two"]);
    let live_file = |path: &str| folder.path().join("public/a/current").join(path);
    // A link shares its bytes: replaced, and not written to, it is another file.
    let carried = live_file(&picture("One"));
    fs::remove_file(&carried).expect("removed");
    fs::write(&carried, "spoilt").expect("written");
    let listing = list(&system(folder.path()), root(), "a", true).expect("readable");
    let damage = Damage { path: picture("One"), flaw: Flaw::Changed };
    assert_eq!(listing.releases[0].damage, Some(vec![]));
    assert_eq!(listing.releases[1].damage, Some(vec![damage]));
    let own = live_file(&picture("Two"));
    fs::remove_file(&own).expect("removed");
    fs::write(&own, "spoilt").expect("written");
    network(folder.path(), "Three");
    publish(&system(folder.path())).expect("published");
    assert!(!live_file(&picture("Two")).exists());
    whole(&folder.path().join("public/a/current"));
}

#[test]
fn a_rehearsal_changes_nothing_and_says_what_a_publication_then_does() {
    let folder = fresh();
    let first = hexapla(folder.path(), &["publish", "--dry-run"]);
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    assert!(out(&first).starts_with("main: would become release 1: "), "{}", out(&first));
    assert!(!folder.path().join("public").exists());
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(0));
    let tree = || {
        let listing = std::process::Command::new("find")
            .args(["public", "-printf", "%p %T@ %i %s\n"])
            .current_dir(folder.path())
            .output();
        out(&listing.expect("find"))
    };
    fs::remove_file(folder.path().join("content/welcome/fr.md")).expect("removed");
    fs::create_dir_all(folder.path().join("sections/main/static")).expect("made");
    fs::write(folder.path().join("sections/main/static/new.txt"), "New").expect("written");
    let before = tree();
    let rehearsal = hexapla(folder.path(), &["publish", "--dry-run", "--format", "json"]);
    assert_eq!(tree(), before);
    let publish = hexapla(folder.path(), &["publish", "--format", "json"]);
    assert_eq!(rehearsal.status.code(), publish.status.code());
    let parse = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    let (rehearsal, publish) = (parse(&out(&rehearsal)), parse(&out(&publish)));
    assert_eq!(rehearsal["sections"], publish["sections"]);
    assert_eq!((&rehearsal["dry_run"], &publish["dry_run"]), (&true.into(), &false.into()));
    let section = &publish["sections"][0];
    assert_eq!((&section["result"], &section["release"]), (&"released".into(), &2.into()));
    let paths = |list: &str| section[list].as_array().expect("a list").clone();
    assert!(paths("added").contains(&"new.txt".into()));
    assert!(paths("removed").contains(&"fr/bienvenue/index.html".into()));
    assert!(paths("changed").contains(&"manifest.json".into()));
    // What somebody changed by hand in the live release would be made good.
    fs::remove_file(folder.path().join("public/main/current/new.txt")).expect("removed");
    let again = hexapla(folder.path(), &["publish", "--dry-run", "--format", "json"]);
    assert_eq!(parse(&out(&again))["sections"][0]["changed"], serde_json::json!(["new.txt"]));
}

#[test]
fn a_rehearsal_of_a_pinned_section_says_so() {
    let folder = published(&["One", "Two"]);
    back(&system(folder.path()), None).expect("gone back");
    let done = publish_as(&system(folder.path()), REHEARSE).expect("rehearsed");
    let held = Delivery::Held { pinned: 1, live: Some(1) };
    assert_eq!(deliveries(done), [held.clone(), held]);
    let both = Intent { rehearse: true, unpin: true };
    let done = publish_as(&system(folder.path()), both).expect("rehearsed");
    assert_eq!(deliveries(done), [Delivery::Released(3), Delivery::Released(3)]);
    assert_eq!(pinned(folder.path(), "a"), Some(1));
    let publish = hexapla(folder.path(), &["publish"]);
    assert_eq!(publish.status.code(), Some(1), "what does not go live is not passed over");
    assert!(err(&publish).contains("a: pinned to release 1, so nothing new goes live"));
    // One section is unpinned, and one is not.
    let unpin = hexapla(folder.path(), &["publish", "--unpin", "--section", "b"]);
    assert_eq!(unpin.status.code(), Some(0), "{}", err(&unpin));
    assert!(out(&unpin).contains("b: no longer pinned to release 1."), "{}", out(&unpin));
    assert_eq!((pinned(folder.path(), "a"), pinned(folder.path(), "b")), (Some(1), None));
}

#[test]
fn sections_are_chosen_by_name_everywhere() {
    let folder = published(&["One", "Two"]);
    network(folder.path(), "Three");
    for command in ["publish", "rollback", "releases"] {
        let output = hexapla(folder.path(), &[command, "--section", "a", "--section", "c"]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        assert!(err(&output).contains("“c”. There are: a, b."), "{command}: {}", err(&output));
    }
    assert_eq!(current(folder.path(), "a"), Path::new("releases/2"));
    let twice = ["publish", "--section", "b", "--section", "b"];
    let rehearsal = [&twice[..], &["--dry-run"]].concat();
    assert_eq!(out(&hexapla(folder.path(), &rehearsal)).lines().count(), 1);
    let publish = hexapla(folder.path(), &twice);
    assert_eq!(out(&publish).lines().count(), 1, "{}", out(&publish));
    assert!(out(&publish).starts_with("b: release 3 is live"));
    assert_eq!(current(folder.path(), "a"), Path::new("releases/2"));
    let many = hexapla(folder.path(), &["rollback", "--to", "1"]);
    assert_eq!(many.status.code(), Some(2));
    assert!(err(&many).contains("--section"), "{}", err(&many));
    let unknown = hexapla(folder.path(), &["rollback", "--to", "9", "--section", "b"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("There are: 2, 3."), "{}", err(&unknown));
    let twice = hexapla(folder.path(), &["rollback", "--section", "b", "--section", "b"]);
    assert_eq!(out(&twice).lines().count(), 1, "{}", err(&twice));
    assert_eq!(current(folder.path(), "a"), Path::new("releases/2"));
    assert_eq!(current(folder.path(), "b"), Path::new("releases/2"));
}

#[test]
fn where_there_is_nothing_to_go_back_to_it_is_said() {
    let folder = fresh();
    let none = hexapla(folder.path(), &["rollback"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("There are no releases in “public”."), "{}", err(&none));
    assert_eq!(hexapla(folder.path(), &["releases"]).status.code(), Some(0));
    assert!(!folder.path().join("public").exists());
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(0));
    let one = hexapla(folder.path(), &["rollback"]);
    assert_eq!(one.status.code(), Some(1));
    assert!(err(&one).contains("main: there is no release before release 1"), "{}", err(&one));
    // The live one can be pinned as well.
    let stays = hexapla(folder.path(), &["rollback", "--to", "1"]);
    assert_eq!(stays.status.code(), Some(0), "{}", err(&stays));
    assert!(out(&stays).contains("was live already, and is now pinned"));
    let twice = hexapla(folder.path(), &["publish"]);
    assert_eq!(out(&twice), "main: nothing new; release 1 stays live.\n");
    // Broken settings keep nobody from going back.
    fs::write(folder.path().join("content/welcome/en.md"), "+++\nheadline = \"H\"\n+++\n\nT.\n")
        .expect("written");
    assert_eq!(hexapla(folder.path(), &["publish", "--unpin"]).status.code(), Some(0));
    fs::write(folder.path().join("pipeline.toml"), "[broken").expect("written");
    assert_eq!(hexapla(folder.path(), &["publish"]).status.code(), Some(2));
    let back = hexapla(folder.path(), &["rollback"]);
    assert_eq!(back.status.code(), Some(0), "{}", err(&back));
}

#[test]
fn releases_are_listed_for_people_and_scripts() {
    let folder = published(&["One", "Two"]);
    back(&system(folder.path()), Some(1)).expect("gone back");
    let json = hexapla(folder.path(), &["releases", "--format", "json", "--section", "a"]);
    let value: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(value["version"], 1);
    let section = &value["sections"][0];
    assert_eq!((&section["live"], &section["pinned"]), (&1.into(), &1.into()));
    assert_eq!(section["before"], serde_json::Value::Null);
    let first = &section["releases"][0];
    assert_eq!((&first["live"], &first["pinned"]), (&true.into(), &true.into()));
    assert_eq!(first["whole"], serde_json::Value::Null, "nobody looked");
    let release = folder.path().join("public/a/releases/1");
    let manifest = fs::read(release.join("manifest.json")).expect("a manifest");
    let parsed: hexapla::model::Manifest = serde_json::from_slice(&manifest).expect("JSON");
    let bytes = parsed.files.iter().map(|file| file.size).sum::<u64>() + manifest.len() as u64;
    assert_eq!(first["bytes"], bytes);
    assert_eq!(first["files"], parsed.files.len() + 1);
    let verify = hexapla(folder.path(), &["releases", "--format", "json", "--verify"]);
    let value: serde_json::Value = serde_json::from_slice(&verify.stdout).expect("JSON");
    assert_eq!(value["sections"][1]["releases"][1]["whole"], true);
    let table = out(&hexapla(folder.path(), &["releases", "--section", "a"]));
    let table: Vec<_> = table.lines().map(str::trim_end).collect();
    assert!(table[2].starts_with(" a       | 1       |"), "{table:?}");
    assert!(table[2].ends_with("| live · pinned") && table[3].ends_with('|'), "{table:?}");
}

#[test]
fn fault_121_a_torn_state_is_no_licence_to_switch() {
    let folder = published(&["One", "Two"]);
    back(&system(folder.path()), None).expect("gone back");
    network(folder.path(), "Three");
    let state = folder.path().join("public/a/state.json");
    fs::write(&state, "{\"version\":1,\"pin").expect("written");
    for command in ["publish", "rollback", "releases"] {
        let output = hexapla(folder.path(), &[command]);
        assert_eq!(output.status.code(), Some(3), "{command}");
        assert!(err(&output).contains("public/a/state.json"), "{command}: {}", err(&output));
    }
    assert!(live(folder.path(), "a").expect("live").contains("One."));
    fs::remove_file(&state).expect("removed");
    publish(&system(folder.path())).expect("published");
    assert!(live(folder.path(), "a").expect("live").contains("Three."));
}

#[test]
fn fault_129_releases_on_another_file_system_are_like_any_others() {
    let folder = published(&[]);
    let elsewhere = tempfile::tempdir_in("/dev/shm").expect("Linux has it");
    let device = |path: &Path| fs::metadata(path).expect("there").dev();
    if device(folder.path()) == device(elsewhere.path()) {
        return;
    }
    // The releases of one section elsewhere, and all of the other.
    fs::create_dir_all(folder.path().join("public/a")).expect("made");
    fs::create_dir_all(elsewhere.path().join("a")).expect("made");
    fs::create_dir_all(elsewhere.path().join("b")).expect("made");
    let link = |to: &str, at: &str| {
        std::os::unix::fs::symlink(elsewhere.path().join(to), folder.path().join(at))
            .expect("linked");
    };
    link("a", "public/a/releases");
    link("b", "public/b");
    for word in ["One", "Two", "Three"] {
        network(folder.path(), word);
        publish(&system(folder.path())).expect("published");
        for section in ["a", "b"] {
            assert!(live(folder.path(), section).expect("live").contains(word));
        }
    }
    assert_eq!(names_in(&elsewhere.path().join("a")), ["2", "3"]);
    back(&system(folder.path()), None).expect("gone back");
    for section in ["a", "b"] {
        assert!(live(folder.path(), section).expect("live").contains("Two."));
    }
}

#[test]
fn fault_130_where_a_folder_stands_in_the_link_s_place_nobody_goes_back_either() {
    let folder = published(&["One", "Two"]);
    let link = folder.path().join("public/a/current");
    fs::remove_file(&link).expect("removed");
    fs::create_dir(&link).expect("made");
    fs::write(link.join("mine"), "mine").expect("written");
    for command in ["publish", "rollback", "releases"] {
        let output = hexapla(folder.path(), &[command]);
        assert_eq!(output.status.code(), Some(3), "{command}");
        assert!(err(&output).contains("should be a link"), "{command}: {}", err(&output));
    }
    assert_eq!(names_in(&link), ["mine"]);
    assert_eq!(current(folder.path(), "b"), Path::new("releases/2"), "nothing was half done");
}

#[test]
fn fault_131_from_a_live_release_deleted_by_hand_one_can_go_back() {
    let folder = published(&["One", "Two"]);
    fs::remove_dir_all(folder.path().join("public/a/releases/2")).expect("removed");
    let releases = hexapla(folder.path(), &["releases"]);
    assert_eq!(releases.status.code(), Some(1));
    assert!(err(&releases).contains("a: release 2 should be live"), "{}", err(&releases));
    back(&system(folder.path()), None).expect("gone back");
    assert!(live(folder.path(), "a").expect("live").contains("One."));
    // A number that was live once is never given again.
    let folder = published(&["One", "Two"]);
    fs::remove_dir_all(folder.path().join("public/a/releases/2")).expect("removed");
    let done = publish(&system(folder.path())).expect("published");
    assert_eq!(deliveries(done), [Delivery::Released(3), Delivery::Unchanged(2)]);
    assert_eq!(names_in(&folder.path().join("public/a/releases")), ["1", "3"]);
    // Without any link, nobody can say what came before.
    fs::remove_file(folder.path().join("public/a/current")).expect("removed");
    let back = hexapla(folder.path(), &["rollback", "--section", "a"]);
    assert_eq!(back.status.code(), Some(1));
    assert!(err(&back).contains("a: nothing is live"), "{}", err(&back));
}

#[test]
fn none_or_less_cannot_be_kept() {
    let folder = fresh();
    let path = folder.path().join("pipeline.toml");
    let text = fs::read_to_string(&path).expect("text");
    for keep in ["0", "-1", "\"5\"", "1.5"] {
        fs::write(&path, format!("{text}\n[publish]\nkeep = {keep}\n")).expect("written");
        let check = hexapla(folder.path(), &["check"]);
        assert_eq!(check.status.code(), Some(2), "{keep}");
        assert!(out(&check).contains("publish.keep"), "{keep}: {}", out(&check));
    }
}
