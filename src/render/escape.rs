//! Escaping for HTML and XML.

use crate::model::bytes::run;

/// Appends text with `&`, `<`, `>` and `"` escaped: safe in text and in quoted attributes. A
/// character that XML and HTML do not allow, which only an escape in the source can bring here,
/// becomes U+FFFD.
pub(super) fn text(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let (mut copied, mut ix) = (0, 0);
    let telling = |byte: u8| {
        let control = (byte < 32) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
        let mark = (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"');
        control | mark | (byte == 127) | (byte == 0xEF)
    };
    loop {
        ix += run(&bytes[ix..], telling);
        let Some(byte) = bytes.get(ix) else { break };
        ix += 1;
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0..=8 | 11 | 12 | 14..=31 | 127 => "\u{FFFD}",
            // U+FFFE and U+FFFF, by their three bytes.
            0xEF if matches!(bytes.get(ix..ix + 2), Some([0xBF, 0xBE | 0xBF])) => "\u{FFFD}",
            _ => continue,
        };
        out.push_str(&text[copied..ix - 1]);
        out.push_str(entity);
        copied = if *byte == 0xEF { ix + 2 } else { ix };
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Character by character.
    fn plainly(text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\u{FFFE}' | '\u{FFFF}' | '\u{7F}' => out.push('\u{FFFD}'),
                c if c < ' ' && !matches!(c, '\t' | '\n' | '\r') => out.push('\u{FFFD}'),
                c => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn what_may_not_stand_in_a_page_is_escaped_wherever_it_is(
            text in "([a-z ]{0,40}|[&<>\"'\u{0}-\u{20}\u{7F}\u{FFFC}-\u{FFFF}、！凧é]|\\PC){0,12}"
        ) {
            prop_assert_eq!(escaped(&text), plainly(&text));
        }
    }
}
