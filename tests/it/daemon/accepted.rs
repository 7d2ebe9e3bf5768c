//! The last good bytes, on a disk that fails.

use hexapla::daemon::Accepted;
use hexapla::system::OsSystem;

use crate::delivery::Failing;

const FR: &str = "content/kites/fr.md";
const EN: &str = "content/kites/en.md";

/// Wherever the disk is full: each file says what it said before, or what it says now.
#[test]
fn fault_111_a_full_disk_loses_nothing_that_was_kept() {
    for left in 0..40 {
        let folder = tempfile::tempdir().expect("a folder");
        let sound = OsSystem::new(folder.path().to_owned());
        let before = Accepted::new(&sound, 1 << 20);
        before.remember(&[(FR, b"old"), (EN, b"old")]).expect("kept");
        let failing = Failing::new(folder.path(), left);
        let result = Accepted::new(&failing, 1 << 20).remember(&[(FR, b"new"), (EN, b"new")]);
        assert!(result.is_ok() || failing.has_failed());
        for path in [FR, EN] {
            let (_, bytes) = before.recall(path).expect("something");
            let known: &[&[u8]] = if result.is_ok() { &[b"new"] } else { &[b"old", b"new"] };
            assert!(known.contains(&bytes.as_slice()), "{path} with {left} left: {bytes:?}");
        }
        assert_eq!(before.known().expect("a list"), [EN, FR]);
        // With room again, it is as if nothing had been.
        before.remember(&[(FR, b"newer"), (EN, b"newer")]).expect("kept");
        assert_eq!(before.recall(FR).expect("kept").1, b"newer");
        let kept = folder.path().join(".hexapla/accepted/content/kites");
        assert_eq!(std::fs::read_dir(kept).expect("a folder").count(), 2);
        if result.is_ok() {
            return;
        }
    }
    panic!("it never had room enough");
}
