//! How deeply a text nests, seen before it is parsed.

/// Where a line first opens more than `limit` containers: the parser's work grows with depth.
/// A list's marker is one only before white space; other runs, such as dotted lines, are prose.
pub(super) fn container_run(text: &str, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', bytes).map(|end| end + 1));
    for start in starts {
        let mut markers = 0;
        for (ix, byte) in bytes[start..].iter().enumerate() {
            let marks = bytes.get(start + ix + 1).is_none_or(u8::is_ascii_whitespace);
            match byte {
                b'>' => markers += 1,
                b'-' | b'+' | b'*' | b'.' | b')' if marks => markers += 1,
                b' ' | b'\t' | b'0'..=b'9' => {}
                _ => break,
            }
            // A thematic break is such a run too; it nests nothing.
            if markers > limit {
                if is_break(text[start..].lines().next().unwrap_or_default()) {
                    break;
                }
                return Some(start + ix);
            }
        }
    }
    None
}

fn is_break(line: &str) -> bool {
    let mut marks = line.bytes().filter(|b| !b.is_ascii_whitespace());
    let first = marks.next();
    matches!(first, Some(b'-' | b'*' | b'_')) && marks.all(|b| Some(b) == first)
}
