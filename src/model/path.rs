//! Paths inside the network: relative, with `/`, in valid UTF-8 and without `..`.

use super::Hash;

/// Resolves `target` against the folder `base`, both relative to the root with `/`.
///
/// Returns `None` when the result would leave the root. `.` and empty segments vanish.
#[must_use]
pub fn join(base: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').filter(|p| !p.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The folder part of a path, empty for a top-level name.
#[must_use]
pub fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// The last segment of a path.
#[must_use]
pub fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// Digits of a hash behind a name that was made shorter.
const DIGITS: usize = 16;

/// A name of at most so many of its own bytes, for a file that is called after it, with the first digits of the whole
/// name's hash behind them.
#[must_use]
pub fn shortened(name: &str, stays: usize) -> String {
    let end = name.floor_char_boundary(stays);
    format!("{}~{}", &name[..end], Hash::of(name.as_bytes()).short(DIGITS))
}

/// Whether a name looks like one that was made shorter.
#[must_use]
pub fn is_shortened(name: &str) -> bool {
    let end = name.rsplit_once('~').map_or("", |(_, end)| end);
    end.len() == DIGITS && end.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_the_root() {
        assert_eq!(join("a/b", "../c.png").as_deref(), Some("a/c.png"));
        assert_eq!(join("a/b", "./c/../d").as_deref(), Some("a/b/d"));
        assert_eq!(join("a", "../.."), None);
        assert_eq!(join("", ".."), None);
        assert_eq!(parent("a/b/c"), "a/b");
        assert_eq!(name("a/b/c"), "c");
    }
}
