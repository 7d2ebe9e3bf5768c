//! The names of files that are sent.

use std::path::Path;

use super::parcel::Remark;
use crate::model::spelling::seen;
use crate::read;

/// What names may have here. Programs leave marks of direction behind where they show a name in right-to-left text, and
/// headlines, which files may be called by, ask questions and quote.
const BORNE: &[char] = &['\u{61c}', '\u{200e}', '\u{200f}', '?', '*', '"', '<', '>', '|'];

/// Why a file cannot be called so, and neither can its letter: some computers could not hold the name, or it is not
/// what it looks like. `path` lies below the inbox.
pub(super) fn odd_name(path: &str) -> Option<Remark> {
    // What was no text is shown by this character.
    if path.contains(char::REPLACEMENT_CHARACTER) {
        return Some(Remark::new(read::BAD_FILE_NAME.code, Vec::new()));
    }
    let fault = path.split('/').find_map(|name| {
        let bare: String = name.chars().filter(|c| !BORNE.contains(c)).collect();
        read::name_fault(&bare)
    })?;
    Some(Remark::new(fault.rule.code, fault.args))
}

/// A path as people see it, in letters and on terminals.
#[must_use]
pub fn shown(path: &Path) -> String {
    seen(&path.to_string_lossy())
}
