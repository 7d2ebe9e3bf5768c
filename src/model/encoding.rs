//! Bytes that are no UTF-8: whether they are damaged, or saved in another encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// An encoding in which every letter has the same number of bytes, or nearly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wide {
    /// Two bytes, the smaller one first.
    Utf16Le,
    /// Two bytes, the larger one first.
    Utf16Be,
    /// Four bytes, the smallest one first.
    Utf32Le,
    /// Four bytes, the largest one first.
    Utf32Be,
}

impl Wide {
    /// The encoding that the bytes are in, which is told by their mark or by their zero bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if let Some(marked) = Self::marked(bytes) {
            return Some(marked);
        }
        // Without a mark: of each two bytes of Latin text, spaces and line ends one is zero, and
        // always the same one.
        let zeros = |first: usize| {
            let sample = bytes.iter().take(1 << 12).skip(first).step_by(2);
            sample.filter(|byte| **byte == 0).count()
        };
        let (even, odd, pairs) = (zeros(0), zeros(1), bytes.len().min(1 << 12) / 2);
        let one_sided = even.min(odd) == 0 && even.max(odd) * 8 > pairs;
        if even.max(odd) < 4 || !one_sided {
            return None;
        }
        Some(if even > odd { Self::Utf16Be } else { Self::Utf16Le })
    }

    /// The encoding that a byte order mark at the beginning says.
    #[must_use]
    pub fn marked(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xFE, 0, 0, ..] => Some(Self::Utf32Le),
            [0, 0, 0xFE, 0xFF, ..] => Some(Self::Utf32Be),
            [0xFF, 0xFE, ..] => Some(Self::Utf16Le),
            [0xFE, 0xFF, ..] => Some(Self::Utf16Be),
            _ => None,
        }
    }

    /// Its name without the order of its bytes, which says nothing to people.
    #[must_use]
    pub fn family(self) -> &'static str {
        match self {
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Utf32Le | Self::Utf32Be => "UTF-32",
        }
    }
}

/// How bytes fail to be UTF-8 although they are meant to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Damage {
    /// Letters are spelt with more bytes than they need, which hides what they are.
    Overlong,
    /// Bytes are lost or were changed.
    Broken,
}

/// What is wrong with bytes that are UTF-8 with a fault in it, rather than another encoding: most
/// of their long letters are sound, or all others are spelt longer than they may be.
#[must_use]
pub fn damage(bytes: &[u8]) -> Option<Damage> {
    let (mut sound, mut broken, mut overlong, mut at) = (0_usize, 0_usize, 0_usize, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        let start = at + chunk.valid().len();
        at = start + chunk.invalid().len();
        if chunk.invalid().is_empty() {
            continue;
        }
        // Each byte of an overlong letter is a fault of its own to the decoder.
        let tail = |byte: Option<&u8>| byte.is_some_and(|b| (0x80..0xC0).contains(b));
        match (bytes[start], bytes.get(start + 1)) {
            (0xC0 | 0xC1 | 0xE0 | 0xED | 0xF0 | 0xF4..=0xF7, next) if tail(next) => overlong += 1,
            (0x80..=0xBF, _) if overlong > 0 && start > 0 && bytes[start - 1] >= 0x80 => {}
            _ => broken += 1,
        }
    }
    match (broken, overlong) {
        (0, 0) => None,
        (0, _) => Some(Damage::Overlong),
        _ => (sound >= 4 * (broken + overlong)).then_some(Damage::Broken),
    }
}

/// Whether the bytes are Japanese text in this encoding. Kana are plain to see: nothing else has so
/// many of them by accident.
#[must_use]
pub fn in_kana(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.is_some_and(|text| {
        let letters = text.chars().filter(|c| !c.is_ascii()).count();
        let kana = text.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}')).count();
        kana * 3 > letters
    })
}

/// The encoding that bytes which are no UTF-8 are most probably in. `country` is the top-level
/// domain of one where the text's language is written, in small letters.
#[must_use]
pub fn guess(bytes: &[u8], country: Option<&str>) -> &'static Encoding {
    // Without a hint of the language the detector takes short texts in Shift_JIS for Cyrillic.
    if in_kana(bytes, encoding_rs::SHIFT_JIS) {
        return encoding_rs::SHIFT_JIS;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(country.map(str::as_bytes), Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_encodings_are_told_by_mark_or_zeros() {
        for (bytes, wide) in [
            (&b"\xFF\xFEa\0"[..], Some(Wide::Utf16Le)),
            (b"\xFE\xFF\0a", Some(Wide::Utf16Be)),
            (b"\xFF\xFE\0\0a\0\0\0", Some(Wide::Utf32Le)),
            (b"\0\0\xFE\xFF\0\0\0a", Some(Wide::Utf32Be)),
            (b"h\0e\0l\0l\0o\0", Some(Wide::Utf16Le)),
            (b"\0h\0e\0l\0l\0o", Some(Wide::Utf16Be)),
            (b"hello", None),
            (b"a\0b", None),
        ] {
            assert_eq!(Wide::of(bytes), wide, "{bytes:?}");
        }
    }

    #[test]
    fn damage_is_told_from_other_encodings() {
        assert_eq!(damage("été".as_bytes()), None);
        assert_eq!(damage("éàüöß \u{e9}".as_bytes()), None);
        assert_eq!(
            damage("éàüöß\u{e9}".as_bytes().strip_suffix(b"\xA9").unwrap()),
            Some(Damage::Broken)
        );
        assert_eq!(damage(b"a\xc0\xafb"), Some(Damage::Overlong));
        assert_eq!(damage(b"\xe9t\xe9"), None);
    }
}
