//! An earlier version of a text, put back into its place.

use std::io;
use std::path::Path;

use imara_diff::{Algorithm, Diff, InternedInput};

use super::history::{History, Kept, Why};
use super::placing::put;
use crate::model::Moment;
use crate::system::{Kind, System};

/// What stands at a path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Present {
    /// Nothing.
    Nothing,
    /// A file with these bytes.
    File(Vec<u8>),
    /// Something that no text may take the place of.
    Other,
}

/// What stands at a path.
///
/// # Errors
///
/// What the system says of the file.
pub fn present(system: &dyn System, path: &str, limit: u64) -> io::Result<Present> {
    let above = Path::new(path).ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
    for folder in above {
        if !matches!(system.kind(folder), Some(Kind::Folder) | None) {
            return Ok(Present::Other);
        }
    }
    match system.kind(Path::new(path)) {
        None => Ok(Present::Nothing),
        Some(Kind::File) => system.read_within(Path::new(path), limit).map(Present::File),
        Some(_) => Ok(Present::Other),
    }
}

/// Writes a version into a path's place. What stands there is kept first, and its id returned; a crash
/// between leaves it where it is.
///
/// # Errors
///
/// What the system says. The file is then as it was.
pub fn put_back(
    system: &dyn System,
    history: &History<'_>,
    (path, bytes): (&str, &[u8]),
    before: &Present,
    moment: Moment,
) -> io::Result<Option<String>> {
    let kept = match before {
        Present::Nothing => None,
        Present::File(before) => Some(history.keep(path, before, moment, Why::Restored)?),
        Present::Other => return Err(io::ErrorKind::AlreadyExists.into()),
    };
    put(system, path, bytes)?;
    Ok(kept.map(|kept| match kept {
        Kept::New(id) | Kept::Already(id) => id,
    }))
}

/// Lines that are added and lines that are taken away when one text takes another's place.
#[must_use]
pub fn changed_lines(before: &[u8], after: &[u8]) -> (u32, u32) {
    let diff = Diff::compute(Algorithm::Histogram, &InternedInput::new(before, after));
    (diff.count_additions(), diff.count_removals())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::{MemorySystem, OsSystem};

    const LIMIT: u64 = 1 << 20;
    const FR: &str = "content/kites/fr.md";

    #[test]
    fn what_stood_there_is_kept_first() {
        let folder = tempfile::tempdir().expect("a folder");
        for system in
            [&MemorySystem::new() as &dyn System, &OsSystem::new(folder.path().to_owned())]
        {
            let history = History::new(system, LIMIT);
            let put = |bytes: &[u8]| {
                let before = present(system, FR, LIMIT).expect("read");
                let kept = put_back(system, &history, (FR, bytes), &before, Moment(7));
                (before, kept.expect("put back"))
            };
            assert_eq!(put(b"one"), (Present::Nothing, None));
            assert_eq!(put(b"two"), (Present::File(b"one".to_vec()), Some("1".to_owned())));
            assert_eq!(history.read(FR, "1").expect("kept"), b"one");
            assert_eq!(present(system, FR, LIMIT).expect("read"), Present::File(b"two".to_vec()));
            let names = system.list(Path::new("content/kites")).expect("a list");
            assert_eq!(names.len(), 1, "{names:?}");
        }
    }

    #[test]
    fn nothing_is_written_through_a_link_or_over_a_folder() {
        let system = MemorySystem::new().with_file("content/a/en.md", b"x");
        system.symlink(Path::new("a"), Path::new("content/b")).expect("linked");
        for path in ["content/a", "content/b", "content/b/en.md", "content/a/en.md/fr.md"] {
            let there = present(&system, path, LIMIT).expect("looked at");
            assert_eq!(there, Present::Other, "{path}");
            let history = History::new(&system, LIMIT);
            assert!(put_back(&system, &history, (path, b"y"), &there, Moment(0)).is_err());
        }
    }

    #[test]
    fn lines_are_counted() {
        for (before, after, counts) in [
            ("", "", (0, 0)),
            ("", "a\nb\n", (2, 0)),
            ("a\nb\nc\n", "a\nx\nc\n", (1, 1)),
            ("a\nb\n", "b\n", (0, 1)),
            ("a", "a\n", (1, 1)),
        ] {
            assert_eq!(changed_lines(before.as_bytes(), after.as_bytes()), counts, "{before:?}");
        }
    }
}
