//! What git is told of a network: what stays on one computer, and that locks keep their line ends.

use std::path::Path;

use crate::system::{Kind, System};

/// More than any such file is long.
const MOST_BYTES: u64 = 1 << 20;

/// A line that a file of git's should have.
pub(super) struct Line {
    pub file: &'static str,
    pub line: &'static str,
    /// Other lines that say the same, or that somebody meant otherwise.
    stands: fn(&str) -> bool,
}

/// Published sites are made anew from the sources.
pub(super) const PUBLIC: Line = Line {
    file: ".gitignore",
    line: "/public",
    stands: |line| line.trim_matches(['/', '!', '*']) == "public",
};

/// What Hexapla remembers on this computer only. Two people's memories would be in conflict for ever.
pub(super) const MEMORY: Line = Line {
    file: ".gitignore",
    line: "/.hexapla/",
    stands: |line| line.trim_matches(['/', '!', '*']) == ".hexapla",
};

/// Locks are the same bytes on every computer, whatever git makes of line ends there.
pub(super) const LOCKS: Line = Line {
    file: ".gitattributes",
    line: "lock/** text eol=lf",
    stands: |line| {
        let mut words = line.split_whitespace();
        let pattern = words.next().unwrap_or_default().trim_start_matches('/');
        let meant = pattern.starts_with("lock/") || matches!(pattern, "*" | "*.lock");
        meant && words.any(|word| word.starts_with("eol=") || matches!(word, "-text" | "binary"))
    },
};

/// What became of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    /// It stands there, or what says the same.
    Stood,
    /// It is to be added, or was.
    Added,
    /// There is something that is no text of a few lines, and stays as it is.
    Left,
}

impl Line {
    /// Adds the line, behind what stands there; or says what would be done.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub(super) fn add(&self, system: &dyn System, rehearse: bool) -> std::io::Result<Outcome> {
        let path = Path::new(self.file);
        let before = match system.kind(path) {
            None => String::new(),
            Some(Kind::File) => {
                let bytes = system.read(path, MOST_BYTES).ok();
                match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
                    Some(text) => text,
                    None => return Ok(Outcome::Left),
                }
            }
            Some(_) => return Ok(Outcome::Left),
        };
        if before.lines().any(|line| (self.stands)(line.trim())) {
            return Ok(Outcome::Stood);
        }
        if !rehearse {
            let end = if before.contains("\r\n") { "\r\n" } else { "\n" };
            let gap = if before.is_empty() || before.ends_with('\n') { "" } else { end };
            system.write(path, format!("{before}{gap}{}{end}", self.line).as_bytes())?;
        }
        Ok(Outcome::Added)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::MemorySystem;

    fn after(line: &Line, before: &str) -> (Outcome, String) {
        let system = MemorySystem::new().with_file(line.file, before);
        let outcome = line.add(&system, false).expect("written");
        let bytes = system.read(Path::new(line.file), MOST_BYTES).expect("there");
        (outcome, String::from_utf8(bytes).expect("UTF-8"))
    }

    #[test]
    fn lines_are_added_once_behind_what_stands_there() {
        for (before, expected) in [
            ("", "/.hexapla/\n"),
            ("/public\n", "/public\n/.hexapla/\n"),
            ("a\r\nb", "a\r\nb\r\n/.hexapla/\r\n"),
            ("# .hexapla/\n", "# .hexapla/\n/.hexapla/\n"),
        ] {
            assert_eq!(after(&MEMORY, before), (Outcome::Added, expected.to_owned()));
            assert_eq!(after(&MEMORY, expected), (Outcome::Stood, expected.to_owned()));
        }
        for same in [".hexapla", "  /.hexapla  ", "**/.hexapla/", ".hexapla/*", "!/.hexapla/"] {
            assert_eq!(after(&MEMORY, same).0, Outcome::Stood, "{same}");
        }
        for same in ["*.lock text eol=lf", "* -text", "/lock/** eol=lf", "lock/** binary"] {
            assert_eq!(after(&LOCKS, same).0, Outcome::Stood, "{same}");
        }
        for other in ["* text=auto", "*.png binary", "locks/** eol=lf"] {
            assert_eq!(after(&LOCKS, other).0, Outcome::Added, "{other}");
        }
    }

    #[test]
    fn what_is_no_text_is_left_as_it_is() {
        let link = MemorySystem::new().with_link(".gitignore", "elsewhere");
        assert_eq!(MEMORY.add(&link, false).expect("left"), Outcome::Left);
        let bytes = MemorySystem::new().with_file(".gitignore", [0xff, 0xfe]);
        assert_eq!(MEMORY.add(&bytes, false).expect("left"), Outcome::Left);
        assert_eq!(bytes.read(Path::new(".gitignore"), 9).expect("there"), [0xff, 0xfe]);
    }
}
