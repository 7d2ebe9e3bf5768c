//! Escaping for HTML and XML.

/// Appends text with `&`, `<`, `>` and `"` escaped: safe in text and in quoted attributes. A
/// character that XML and HTML do not allow, which only an escape in the source can bring here,
/// becomes U+FFFD.
pub(super) fn text(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (ix, byte) in bytes.iter().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0..=8 | 11 | 12 | 14..=31 | 127 => "\u{FFFD}",
            // U+FFFE and U+FFFF, by their three bytes.
            0xEF if matches!(bytes.get(ix + 1..ix + 3), Some([0xBF, 0xBE | 0xBF])) => "\u{FFFD}",
            _ => continue,
        };
        out.push_str(&text[copied..ix]);
        out.push_str(entity);
        copied = ix + if *byte == 0xEF { 3 } else { 1 };
    }
    out.push_str(&text[copied..]);
}

/// Appends an address for a quoted attribute: what no address may hold is percent-encoded.
pub(super) fn href(out: &mut String, address: &str) {
    for c in address.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("%27"),
            c if c.is_ascii_control()
                || matches!(c, ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}') =>
            {
                let hex = |n: u8| char::from(b"0123456789ABCDEF"[usize::from(n)]);
                let byte = c as u8;
                out.extend(['%', hex(byte >> 4), hex(byte & 15)]);
            }
            c => out.push(c),
        }
    }
}

/// [`text`] as a new string.
pub(super) fn escaped(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 8);
    text(&mut out, raw);
    out
}
