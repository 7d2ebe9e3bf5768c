//! What else translators send, and what else can go wrong: full disks, tables of documents, names, languages, letters.

use std::fs;
use std::path::{Path, PathBuf};

use hexapla::model::{Locale, Moment};
use hexapla::pipeline::intake::{
    Fate, Network, Received, judge_in, parcels, receive,
};

use super::delivery::Failing;
use super::intake_archives::{FR, network, put, read, taken};
use super::support::{NOW, base};

const SENT: &str = "inbox/kites.fr.md";

/// The French text with another last paragraph.
fn french(more: &str) -> String {
    let text = String::from_utf8(base()[FR].clone()).expect("text");
    format!("{text}\n{more}\n")
}

/// Something stands in the way of each kind of file that `intake` writes: a folder where a file belongs, or the reverse.
#[test]
fn what_could_not_be_written_is_not_counted_as_taken_over() {
    for blocked in [".hexapla/intake/new", ".hexapla/history", "lock/kites/fr.lock.new/"] {
        let text = french("Un dernier mot sur les fils.");
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let before = read(root, FR);
        match blocked.strip_suffix('/') {
            Some(folder) => fs::create_dir_all(root.join(folder)).expect("made"),
            None => put(root, blocked, "in the way"),
        }
        let said = taken(root, &[], 3);
        assert!(said.contains("could not be written"), "{blocked}: {said}");
        assert!(!said.contains("taken over as") && !said.contains("One file was"), "{said}");
        assert!(said.contains("0 files were taken over, 0 are held."), "{blocked}: {said}");
        assert_eq!(read(root, SENT), text, "{blocked}: it stays");
        assert!(blocked.starts_with("lock") || read(root, FR) == before, "{blocked}");
        // When there is room again the next run brings it to its end.
        let way = root.join(blocked);
        let cleared = if way.is_dir() { fs::remove_dir(&way) } else { fs::remove_file(&way) };
        cleared.expect("removed");
        taken(root, &[], 0);
        assert!(read(root, FR) == text && root.join("lock/kites/fr.lock").exists(), "{blocked}");
        assert!(!root.join(SENT).exists(), "{blocked}");
    }
}

#[test]
fn whatever_step_fails_what_is_said_to_be_taken_over_is_so_with_its_lock() {
    for left in 0.. {
        let text = french("Un dernier mot sur les fils.");
        let folder = network(&[("kites.fr.md", text.as_bytes())]);
        let root = folder.path();
        let system = Failing::new(root, left);
        let network = Network::read(&system, Moment(NOW)).expect("sound settings");
        let settings = network.settings();
        let inbox = Path::new("inbox");
        let parcels = parcels(&system, PathBuf::from(SENT), inbox, settings).expect("read");
        let judged = judge_in(&network, &system, Moment(NOW), &parcels);
        let reader = Locale::parse("en").expect("a locale");
        let mut all = Received::all(parcels, judged, settings, &reader);
        receive(&system, Moment(NOW), &mut all, (settings, inbox));
        let [one] = all.as_slice() else { panic!("one file") };
        assert_eq!(one.judged.fate, Fate::Accepted);
        let lies = root.join(SENT).exists();
        assert_eq!(one.failed.is_some(), lies, "after {left} steps: {:?}", one.failed);
        if !lies {
            assert_eq!(read(root, FR), text, "after {left} steps");
            assert!(root.join("lock/kites/fr.lock").exists(), "after {left} steps");
        }
        if !system.has_failed() {
            assert!(left > 10, "only {left} steps");
            return;
        }
    }
}
