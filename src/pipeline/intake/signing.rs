//! The last line of a letter: whether it asks for something, and what the letter said. People answer where they were written to,
//! and what they wrote into a letter is never lost.

use std::io;
use std::path::{Path, PathBuf};

use super::RECEIPT;
use crate::model::Hash;
use crate::system::System;

/// The sign of a letter that asks for something; it goes when the file does.
const HELD: char = '?';

/// The sign of a letter that says thanks.
const TAKEN: char = '✓';

/// Bytes that no letter has.
const LARGE: u64 = 4 << 20;

/// Letters that are kept beside each other.
const MANY: usize = 99;

/// What the last line of a letter says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Sign {
    /// Whether it asks for something.
    pub(super) is_held: bool,
    /// Whether nobody has written into it.
    pub(super) is_untouched: bool,
}

/// A letter with its last line.
pub(super) fn signed(text: &str, is_held: bool) -> String {
    let sign = if is_held { HELD } else { TAKEN };
    format!("{text}<!-- {sign} {} -->\n", digest(text))
}

/// What a letter's last line says; none if it is no letter, or its last line is gone.
pub(super) fn sign_of(text: &str) -> Option<Sign> {
    let lines = text.lines().enumerate();
    let inner = |line: &'_ str| {
        let inner = line.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim().to_owned();
        inner.starts_with([HELD, TAKEN]).then_some(inner)
    };
    let (at, inner) = lines.filter_map(|(at, line)| Some((at, inner(line)?))).last()?;
    let is_held = inner.starts_with(HELD);
    let own = text.lines().enumerate().filter(|(ix, _)| *ix != at).map(|(_, line)| line);
    let own: Vec<&str> = own.collect();
    let said = inner.trim_start_matches([HELD, TAKEN]).trim();
    Some(Sign { is_held, is_untouched: said == digest(&own.join("\n")) })
}

/// What a letter is known by: its letters and digits alone, since programs change line ends and spaces.
fn digest(text: &str) -> String {
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    Hash::of(plain.as_bytes()).short(8)
}

/// What the letter at a path says of itself.
pub(super) fn sign_at(system: &dyn System, letter: &Path) -> Option<Sign> {
    let bytes = system.read(letter, LARGE).ok()?;
    sign_of(&String::from_utf8_lossy(&bytes))
}

/// Puts a letter aside that somebody has written into, so that another one can stand in its place. Returns where it is now.
///
/// # Errors
///
/// If it cannot be renamed.
pub(super) fn put_aside(system: &dyn System, letter: &Path) -> io::Result<Option<PathBuf>> {
    let Ok(bytes) = system.read(letter, LARGE) else { return Ok(None) };
    let sign = sign_of(&String::from_utf8_lossy(&bytes));
    if sign.is_some_and(|sign| sign.is_untouched) {
        return Ok(None);
    }
    let name = letter.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = name.strip_suffix(RECEIPT).unwrap_or(&name);
    let free = (1..=MANY)
        .map(|nth| letter.with_file_name(format!("{stem}.{nth}{RECEIPT}")))
        .find(|path| system.kind(path).is_none());
    let free = free.ok_or(io::ErrorKind::AlreadyExists)?;
    system.rename(letter, &free)?;
    Ok(Some(free))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_writes_into_a_letter_is_noticed() {
        let letter = signed("# About “kites.md”\n\nThank you!\n\n", true);
        let held = Sign { is_held: true, is_untouched: true };
        assert_eq!(sign_of(&letter), Some(held));
        // Programs change line ends and blank lines.
        assert_eq!(sign_of(&letter.replace('\n', "\r\n")), Some(held));
        assert_eq!(sign_of(&letter.replace("\n\n", "\n")), Some(held));
        let touched = Some(Sign { is_untouched: false, ..held });
        assert_eq!(sign_of(&format!("{letter}Which is better?\n")), touched);
        assert_eq!(sign_of(&letter.replace("Thank you!", "Thank you! – Welcome.")), touched);
        assert_eq!(sign_of("Which is better?\n"), None);
        let thanks = signed("Thank you!\n", false);
        assert_eq!(sign_of(&thanks), Some(Sign { is_held: false, is_untouched: true }));
    }
}
