//! Bytes → text: whatever encoding a translator's program saves in, and whatever line ends.

mod utf7;

use encoding_rs::Encoding;

use super::dos::{CP437, CP850, CP852, Dos};
use super::letters::Letters;
use super::mojibake::mojibake;
use crate::model::Locale;
use crate::model::encoding::{Damage, Wide, damage, guess, in_kana};

/// Bytes made text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoded {
    /// The text: UTF-8 without a byte order mark, lines ended by LF.
    pub text: String,
    /// What was changed to get there.
    pub notes: Vec<Note>,
}

/// Something that was changed while bytes were made text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// A byte order mark at the beginning was left out.
    ByteOrderMark,
    /// The text was in another encoding than UTF-8.
    Converted {
        /// The encoding's name as the WHATWG's Encoding Standard spells it; UTF-32 and UTF-7 by their own.
        encoding: &'static str,
        /// How many characters outside of ASCII came out of it.
        letters: usize,
    },
    /// Lines did not all end as lines end here.
    LineEnds {
        /// Lines that ended by CR and LF, as on Windows.
        crlf: usize,
        /// Lines that ended by CR alone, as on old Macintoshes.
        cr: usize,
        /// Lines that ended by LF, as they should.
        lf: usize,
    },
}

/// Why bytes cannot be made text, and where that shows first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Undecodable {
    /// The line, from 1.
    pub line: usize,
    /// What is there.
    pub fault: Fault,
}

/// What makes bytes no text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A NUL byte: this is a picture, an archive or the like.
    Nul,
    /// UTF-8 in which letters are spelt with more bytes than they need.
    Overlong,
    /// Sound text in this encoding, with broken bytes in it.
    Damaged {
        /// The encoding's name.
        encoding: &'static str,
    },
    /// Bytes that make no sense in any encoding.
    Unknown,
}

/// Takes bytes for text. `hint` is the language that the text should be in; without it only what
/// the bytes themselves say decides about the encoding.
///
/// Other control characters than NUL are left for those who read the text, and so are U+2028 and
/// U+2029.
///
/// # Errors
///
/// The reason why the bytes are no text, or no longer.
pub fn decode(bytes: &[u8], hint: Option<&Locale>) -> Result<Decoded, Undecodable> {
    let mut notes = Vec::new();
    let unmarked = bytes.strip_prefix(b"\xEF\xBB\xBF");
    let text = if let Some(wide) = Wide::marked(bytes) {
        let mark = if wide.family() == "UTF-32" { 4 } else { 2 };
        notes.push(Note::ByteOrderMark);
        let text = read_wide(&bytes[mark..], wide)?;
        notes.push(converted(wide.family(), &text));
        text
    } else {
        if unmarked.is_some() {
            notes.push(Note::ByteOrderMark);
        }
        let bytes = unmarked.unwrap_or(bytes);
        match read_unmarked(bytes, unmarked.is_some(), hint)? {
            (text, None) => text,
            (text, Some(encoding)) => {
                notes.push(converted(encoding, &text));
                text
            }
        }
    };
    // Programs that add a mark to a file which has one leave the first behind.
    let text = text.trim_start_matches('\u{feff}');
    if let Some(at) = text.find('\0') {
        return Err(Undecodable { line: line_at(&text[..at]), fault: Fault::Nul });
    }
    let (text, ends) = lines(text);
    notes.extend(ends);
    Ok(Decoded { text, notes })
}

fn converted(encoding: &'static str, text: &str) -> Note {
    Note::Converted { encoding, letters: text.chars().filter(|c| !c.is_ascii()).count() }
}

/// The line that the end of a text stands in, from 1.
fn line_at(before: &str) -> usize {
    lines(before).0.matches('\n').count() + 1
}

/// Ends every line by LF. CR CR LF, which comes of converting twice, is one end.
fn lines(text: &str) -> (String, Option<Note>) {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return (text.to_owned(), None);
    }
    let (mut crlf, mut cr, mut lf) = (0, 0, 0);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr2(b'\r', b'\n', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push('\n');
        let (count, length) = match &rest.as_bytes()[at..] {
            [b'\r', b'\r', b'\n', ..] => (&mut crlf, 3),
            [b'\r', b'\n', ..] => (&mut crlf, 2),
            [b'\r', ..] => (&mut cr, 1),
            _ => (&mut lf, 1),
        };
        *count += 1;
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    (out, Some(Note::LineEnds { crlf, cr, lf }))
}

/// Reads a text whose encoding its mark said.
fn read_wide(bytes: &[u8], wide: Wide) -> Result<String, Undecodable> {
    let lossy: String = match wide {
        Wide::Utf16Le => encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0.into_owned(),
        Wide::Utf16Be => encoding_rs::UTF_16BE.decode_without_bom_handling(bytes).0.into_owned(),
        Wide::Utf32Le | Wide::Utf32Be => bytes
            .chunks(4)
            .map(|four| {
                let four = <[u8; 4]>::try_from(four).ok();
                let little = wide == Wide::Utf32Le;
                four.map(
                    |four| if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) },
                )
                .and_then(char::from_u32)
                .unwrap_or(char::REPLACEMENT_CHARACTER)
            })
            .collect(),
    };
    match lossy.find(char::REPLACEMENT_CHARACTER) {
        None => Ok(lossy),
        Some(at) => {
            let fault = Fault::Damaged { encoding: wide.family() };
            Err(Undecodable { line: line_at(&lossy[..at]), fault })
        }
    }
}

/// Reads a text without a mark, or behind that of UTF-8; with the encoding's name if it was another.
fn read_unmarked(
    bytes: &[u8],
    is_marked: bool,
    hint: Option<&Locale>,
) -> Result<(String, Option<&'static str>), Undecodable> {
    let controls = |b: &u8| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    if !is_marked
        && bytes.iter().any(controls)
        && let Some((text, name)) = wide_unmarked(bytes, hint)
    {
        return Ok((text, Some(name)));
    }
    let broken = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => return read_ascii(text, is_marked, hint),
        Err(error) => error.valid_up_to(),
    };
    let head = String::from_utf8_lossy(&bytes[..broken]);
    let fail = |fault| Undecodable { line: line_at(&head), fault };
    if let Some(nul) = memchr::memchr(0, bytes) {
        let head = String::from_utf8_lossy(&bytes[..nul]);
        return Err(Undecodable { line: line_at(&head), fault: Fault::Nul });
    }
    let damaged = Fault::Damaged { encoding: encoding_rs::UTF_8.name() };
    if is_marked {
        let overlong = damage(bytes) == Some(Damage::Overlong);
        return Err(fail(if overlong { Fault::Overlong } else { damaged }));
    }
    if !in_kana(bytes, encoding_rs::EUC_JP) {
        match damage(bytes) {
            Some(Damage::Overlong) => return Err(fail(Fault::Overlong)),
            Some(Damage::Broken) => return Err(fail(damaged)),
            None => {}
        }
    }
    let (text, encoding) = legacy(bytes, hint).ok_or_else(|| fail(Fault::Unknown))?;
    // Parts in UTF-8 and parts in something else come of files that were put together.
    let has_utf8 = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    if has_utf8 && !mojibake(&text).is_empty() {
        return Err(fail(damaged));
    }
    Ok((text, Some(encoding)))
}

/// Reads what is UTF-8 as it stands, or ASCII of which mail has made something else.
fn read_ascii(
    text: &str,
    is_marked: bool,
    hint: Option<&Locale>,
) -> Result<(String, Option<&'static str>), Undecodable> {
    if let Some(found) = iso_2022_jp(text.as_bytes()) {
        return Ok(found);
    }
    // A mark says what it is, and that is not this.
    match utf7::read(text, hint).filter(|_| !is_marked) {
        None => Ok((text.to_owned(), None)),
        Some(Ok(text)) => Ok((text, Some(utf7::NAME))),
        Some(Err(at)) => {
            let fault = Fault::Damaged { encoding: utf7::NAME };
            Err(Undecodable { line: line_at(&text[..at]), fault })
        }
    }
}

/// UTF-16 without a mark: by its zero bytes, or where there are none (Chinese on a single line) by
/// how well its letters suit the language.
fn wide_unmarked(bytes: &[u8], hint: Option<&Locale>) -> Option<(String, &'static str)> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let sound = |text: &String| !text.chars().any(|c| c.is_control() && !c.is_whitespace());
    let read = |wide| read_wide(bytes, wide).ok().filter(sound);
    if let Some(wide) = Wide::of(bytes) {
        return Some((read(wide)?, wide.family()));
    }
    let letters = Letters::of(hint?);
    let both = [Wide::Utf16Le, Wide::Utf16Be].map(|wide| read(wide).map(|text| (text, wide)));
    let fits = |text: &str| letters.plausibility(text);
    let best = both.into_iter().flatten().max_by(|a, b| fits(&a.0).total_cmp(&fits(&b.0)))?;
    (fits(&best.0) > 0.6).then(|| (best.0, best.1.family()))
}

/// Mail's encoding of Japanese, which is ASCII with escapes.
fn iso_2022_jp(bytes: &[u8]) -> Option<(String, Option<&'static str>)> {
    let encoding = encoding_rs::ISO_2022_JP;
    let at = memchr::memchr(0x1B, bytes)?;
    if !bytes.is_ascii() || !matches!(bytes[at..], [_, b'$', b'@' | b'B', ..] | [_, b'(', ..]) {
        return None;
    }
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some((text.into_owned(), Some(encoding.name())))
}

/// The encodings that programs have saved a language in, the usual one first.
fn usual(locale: &Locale) -> Vec<&'static Encoding> {
    use encoding_rs::*;
    match (locale.script(), locale.language()) {
        ("Cyrl", _) => vec![WINDOWS_1251, KOI8_R, KOI8_U, ISO_8859_5, IBM866, X_MAC_CYRILLIC],
        ("Arab", _) => vec![WINDOWS_1256, ISO_8859_6],
        ("Grek", _) => vec![WINDOWS_1253, ISO_8859_7],
        ("Hebr", _) => vec![WINDOWS_1255, ISO_8859_8],
        ("Thai", _) => vec![WINDOWS_874],
        ("Hans" | "Hant", _) => vec![GBK, BIG5],
        ("Jpan", _) => vec![SHIFT_JIS, EUC_JP],
        ("Kore", _) => vec![EUC_KR],
        ("Latn", "cs" | "hr" | "hu" | "pl" | "ro" | "sk" | "sl" | "sr" | "bs" | "sq") => {
            vec![WINDOWS_1250, ISO_8859_2, ISO_8859_16]
        }
        ("Latn", "tr" | "az") => vec![WINDOWS_1254, ISO_8859_3],
        ("Latn", "et" | "lt" | "lv") => vec![WINDOWS_1257, ISO_8859_13, ISO_8859_4],
        ("Latn", "vi") => vec![WINDOWS_1258],
        ("Latn", "mt" | "eo") => vec![ISO_8859_3],
        ("Latn", _) => vec![WINDOWS_1252, ISO_8859_15, MACINTOSH],
        _ => vec![],
    }
}

/// The code pages of DOS that a language of Latin letters was saved in.
fn dos(locale: &Locale) -> Vec<&'static Dos> {
    match (locale.script(), locale.language()) {
        ("Latn", "cs" | "hr" | "hu" | "pl" | "ro" | "sk" | "sl" | "sr" | "bs" | "sq") => {
            vec![&CP852]
        }
        ("Latn", "tr" | "az" | "et" | "lt" | "lv" | "vi" | "mt" | "eo") => vec![],
        ("Latn", _) => vec![&CP850, &CP437],
        _ => vec![],
    }
}

/// Names of files, one a line, in the old encoding that suits one of these languages best; none if none suits any.
pub(super) fn names(bytes: &[u8], locales: &[Locale]) -> Option<String> {
    /// What names must suit a language to be read in an encoding of it; the code page of the first computers is what is left.
    const SUITS: f64 = 0.7;
    let mut best: Option<(f64, String)> = None;
    for locale in locales {
        let letters = Letters::of(locale);
        let standard = usual(locale).into_iter().filter_map(|encoding| {
            let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
            Some(text.into_owned())
        });
        let dos = dos(locale).into_iter().map(|page| page.decode(bytes));
        for text in dos.chain(standard).filter(|text| !text.contains('\u{fffd}')) {
            let fit = letters.plausibility(&text);
            if fit >= SUITS && best.as_ref().is_none_or(|(least, _)| fit > least + MARGIN) {
                best = Some((fit, text));
            }
        }
    }
    best.map(|(_, text)| text)
}

/// How much more a candidate must suit the language than the detector's guess to be preferred: one
/// letter of a book is enough.
const MARGIN: f64 = 1e-6;
/// Below this, the text is in another language than was hoped, and only the detector has a say.
const UNLIKELY: f64 = 0.2;

/// Reads bytes of an encoding that has no sign of its own.
fn legacy(bytes: &[u8], hint: Option<&Locale>) -> Option<(String, &'static str)> {
    let read = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        let sound = !text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}' | '\u{7f}'));
        sound.then(|| (text.into_owned(), encoding.name()))
    };
    // Whatever language was hoped for, kana are Japanese.
    for encoding in [encoding_rs::EUC_JP, encoding_rs::SHIFT_JIS] {
        if in_kana(bytes, encoding) {
            return read(encoding);
        }
    }
    let alone = || read(guess(bytes, None));
    let Some(locale) = hint else { return alone() };
    let letters = Letters::of(locale);
    // The likely country's domain is in small letters, as the detector asks.
    let territory = locale.territory();
    let country = territory.split_once('_').map(|(_, region)| region.to_ascii_lowercase());
    let country = country.filter(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_lowercase()));
    let guessed = guess(bytes, country.as_deref());
    let mut best: Option<(f64, (String, &'static str))> = None;
    let standard = std::iter::once(guessed).chain(usual(locale)).map(read);
    let dos = dos(locale).into_iter().map(|page| Some((page.decode(bytes), page.name)));
    for text in standard.chain(dos).flatten() {
        let fit = letters.plausibility(&text.0);
        if best.as_ref().is_none_or(|(least, _)| fit > least + MARGIN) {
            best = Some((fit, text));
        }
    }
    match best {
        Some((fit, text)) if fit >= UNLIKELY => Some(text),
        other => alone().or(other.map(|(_, text)| text)),
    }
}

#[cfg(test)]
mod tests;
