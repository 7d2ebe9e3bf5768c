//! `git cat-file --batch`: the bytes behind names.

use std::io;

/// An object that git has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Object {
    /// Its name.
    pub id: String,
    /// Its kind, such as `blob`.
    pub kind: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What is asked of git, one name a line. A name that cannot stand in a line gets one that nothing
/// has, so that answers and questions stay in step.
pub(super) fn question<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<u8> {
    let mut lines = Vec::new();
    for name in names {
        let fit = !name.is_empty() && !name.contains(['\n', '\r', '\0']);
        lines.extend_from_slice(if fit { name } else { "0000000" }.as_bytes());
        lines.push(b'\n');
    }
    lines
}

/// Git's answer, in the order of the names: `None` for what it does not have.
pub(super) fn answers(bytes: &[u8], count: usize) -> io::Result<Vec<Option<Object>>> {
    let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let (mut found, mut rest) = (Vec::with_capacity(count), bytes);
    while found.len() < count {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(cut)?;
        let header = String::from_utf8_lossy(&rest[..end]);
        rest = &rest[end + 1..];
        let parts: Vec<&str> = header.split(' ').collect();
        let object = match parts.as_slice() {
            [id, kind @ ("blob" | "tree" | "commit" | "tag"), size] => {
                size.parse::<usize>().ok().map(|size| (*id, *kind, size))
            }
            _ => None,
        };
        let Some((id, kind, size)) = object else {
            found.push(None);
            continue;
        };
        let bytes = rest.get(..size).ok_or_else(cut)?.to_vec();
        // A line break follows the bytes.
        rest = rest.get(size + 1..).ok_or_else(cut)?;
        found.push(Some(Object { id: id.to_owned(), kind: kind.to_owned(), bytes }));
    }
    Ok(found)
}
