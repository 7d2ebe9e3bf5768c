//! Bytes → text: UTF-8 without control characters, with bounded lines.

use super::{CONTROL_CHARACTER, LINE_TOO_LONG, NUL_BYTE, RESERVED_CHARACTER, encoding};
use crate::diag::Diagnostic;
use crate::model::Limits;
use crate::model::bytes::run;

/// The first of the private-use characters that stand for placeables while Markdown is parsed.
pub const SENTINEL_FIRST: char = '\u{F0000}';
/// The last of them.
pub const SENTINEL_LAST: char = '\u{FFFFD}';

/// Whether a character is one of those that stand for placeables.
#[must_use]
pub fn is_sentinel(c: char) -> bool {
    (SENTINEL_FIRST..=SENTINEL_LAST).contains(&c)
}

/// Takes bytes for text. A byte order mark at the start is skipped, and counted in the offsets.
///
/// # Errors
///
/// The reason why the bytes are no text that can be worked with; spans are bytes of the file.
pub fn decode<'b>(bytes: &'b [u8], limits: &Limits) -> Result<&'b str, Box<Diagnostic>> {
    let text = simdutf8::compat::from_utf8(bytes).map_err(|error| {
        encoding::wide(bytes).unwrap_or_else(|| encoding::foreign(bytes, error.valid_up_to()))
    })?;
    if let Some(at) = first_control(bytes) {
        if let Some(fault) = encoding::wide(bytes).filter(|_| bytes[at] == 0) {
            return Err(fault.into());
        }
        let rule = if bytes[at] == 0 { &NUL_BYTE } else { &CONTROL_CHARACTER };
        let fault = Diagnostic::new(rule).arg("code", format!("U+{:04X}", bytes[at]));
        return Err(fault.at(at..at + 1).into());
    }
    if bytes.len() > limits.line_bytes {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if line.len() > limits.line_bytes {
                let fault = Diagnostic::new(&LINE_TOO_LONG).arg("limit", limits.line_bytes);
                return Err(fault.at(start..start).into());
            }
            start += line.len();
        }
    }
    // Four-byte characters are rare; only texts that have them are looked through. F3 B0..F3 BF
    // begins plane 15.
    let plane_15 = |at: &usize| bytes.get(at + 1).is_some_and(|next| *next >= 0xB0);
    if let Some(first) = memchr::memchr_iter(0xF3, bytes).find(plane_15)
        && let Some((at, c)) = text[first..].char_indices().find(|(_, c)| is_sentinel(*c))
    {
        let at = first + at;
        let fault =
            Diagnostic::new(&RESERVED_CHARACTER).arg("code", format!("U+{:X}", u32::from(c)));
        return Err(fault.at(at..at + c.len_utf8()).into());
    }
    Ok(text)
}

/// The first control character that is no tab or line end, of C0 and DEL.
fn first_control(bytes: &[u8]) -> Option<usize> {
    let bad = |b: u8| (b < 0x20) & (b != b'\t') & (b != b'\n') & (b != b'\r') | (b == 0x7F);
    Some(run(bytes, bad)).filter(|at| *at < bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_taken_and_junk_refused() {
        let limits = Limits::default();
        let code = |bytes: &[u8]| decode(bytes, &limits).err().map(|d| d.rule.code);
        assert_eq!(code("اردو\r\n\ttext".as_bytes()), None);
        assert_eq!(code(b"a\x00b"), Some("nul-byte"));
        assert_eq!(code(b"a\x1bb"), Some("control-character"));
        assert_eq!(code(b"a\xc0\xafb"), Some("not-utf8"));
        assert_eq!(code(b"a\xffb"), Some("other-encoding"));
        assert_eq!(code("\u{F0001}".as_bytes()), Some("reserved-character"));
        assert_eq!(code("\u{E0041}\u{1F3F4}".as_bytes()), None);
        let long = "x".repeat(limits.line_bytes + 1);
        assert_eq!(code(long.as_bytes()), Some("line-too-long"));
    }
}
