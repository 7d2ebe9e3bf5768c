//! UTF-8 that was read in an encoding of one byte a letter: `Ã©`, `Ð¿Ñ€`, `вЂњ`, `ط§ظ„`.

use encoding_rs::Encoding;

use super::super::dos::{CP437, CP850, CP852};

/// What a page's letters for the first bytes of UTF-8 look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Latin letters, as in windows-1252.
    Latin,
    /// Signs, as on old Macintoshes.
    Mac,
    /// Lines of frames, as on DOS.
    Dos,
    /// Letters of another alphabet, which words of that are made of as well.
    Other,
}

/// An encoding in which every byte from 80 to FF is one character.
pub(super) struct Page {
    kind: Kind,
    /// The characters with their bytes, sorted.
    bytes: Vec<(char, u8)>,
}

/// One letter that is spelt by two to four characters, each of which is one byte.
struct Sequence {
    letter: char,
    /// The bytes.
    bytes: [u8; 4],
    /// How many of the characters, and how many bytes of the text they are.
    chars: usize,
    length: usize,
}

impl Page {
    /// The pages that programs take UTF-8 for.
    pub(super) fn all() -> Vec<Self> {
        use encoding_rs::*;
        let pages: [(&'static Encoding, Kind); 10] = [
            (WINDOWS_1252, Kind::Latin),
            (WINDOWS_1250, Kind::Latin),
            (WINDOWS_1254, Kind::Latin),
            (WINDOWS_1257, Kind::Latin),
            (MACINTOSH, Kind::Mac),
            (WINDOWS_1251, Kind::Other),
            (KOI8_R, Kind::Other),
            (IBM866, Kind::Other),
            (WINDOWS_1256, Kind::Other),
            (WINDOWS_1253, Kind::Other),
        ];
        let pages = pages.into_iter().map(|(encoding, kind)| Self::new(encoding, kind));
        let dos = [&CP850, &CP437, &CP852].into_iter().map(|page| {
            let mut bytes: Vec<(char, u8)> = page.chars().collect();
            bytes.sort_unstable();
            Self { kind: Kind::Dos, bytes }
        });
        pages.chain(dos).collect()
    }

    fn new(encoding: &'static Encoding, kind: Kind) -> Self {
        let all: Vec<u8> = (0x80..=0xFF).collect();
        let (text, _) = encoding.decode_without_bom_handling(&all);
        let mut bytes: Vec<(char, u8)> =
            text.chars().zip(all.iter().copied()).filter(|(c, _)| *c != '\u{fffd}').collect();
        if kind == Kind::Latin {
            // Latin-1 has control characters where Windows has signs, and some programs leave those
            // for the bytes that mean nothing.
            for byte in 0x80..=0x9F_u8 {
                if bytes.iter().all(|(c, _)| *c != char::from(byte)) {
                    bytes.push((char::from(byte), byte));
                }
            }
        }
        bytes.sort_unstable();
        Self { kind, bytes }
    }

    fn byte(&self, c: char) -> Option<u8> {
        let at = self.bytes.binary_search_by_key(&c, |(c, _)| *c).ok()?;
        Some(self.bytes[at].1)
    }

    /// The letter that a text begins with, if its first characters are the bytes of one.
    fn sequence(&self, text: &str) -> Option<Sequence> {
        let mut chars = text.chars();
        let head = self.byte(chars.next().filter(|c| !c.is_ascii())?)?;
        let count = match head {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return None,
        };
        let mut bytes = [head, 0, 0, 0];
        for byte in &mut bytes[1..count] {
            *byte = self.byte(chars.next()?).filter(|b| (0x80..0xC0).contains(b))?;
        }
        let letter = str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
        // By chance most bytes are letters that there are not, or that nobody uses.
        let is_used = !matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{10000}'..)
            || matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{20000}'..='\u{2fa1f}');
        if !is_used {
            return None;
        }
        Some(Sequence { letter, bytes, chars: count, length: text.len() - chars.as_str().len() })
    }

    /// The first place where it is certain.
    pub(super) fn first(&self, line: &str) -> Option<usize> {
        let mut at = 0;
        while at < line.len() {
            match self.sequence(&line[at..]) {
                Some(sequence) if self.is_certain(line, at, &sequence) => return Some(at),
                Some(sequence) => at += sequence.length,
                None => at += line[at..].chars().next().map_or(1, char::len_utf8),
            }
        }
        None
    }

    /// How many characters of a line this page makes letters of.
    pub(super) fn count(&self, line: &str) -> usize {
        let (mut at, mut count) = (0, 0);
        while at < line.len() {
            let found = self.sequence(&line[at..]);
            count += found.as_ref().map_or(0, |sequence| sequence.chars);
            let next = line[at..].chars().next().map_or(1, char::len_utf8);
            at += found.map_or(next, |sequence| sequence.length);
        }
        count
    }

    /// Makes letters of all characters that are bytes of some.
    pub(super) fn repair(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(sequence) = self.sequence(rest) {
                out.push(sequence.letter);
                rest = &rest[sequence.length..];
            } else if self.kind == Kind::Latin && rest.starts_with("Ã ") {
                // Programs that fold spaces make a plain one of the second byte of “à”, and where
                // another one follows they fold both into one.
                out.push('à');
                rest = rest[c.len_utf8()..]
                    .strip_prefix("  ")
                    .map_or(&rest[c.len_utf8()..], |_| &rest[c.len_utf8() + 1..]);
            } else {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        out
    }

    fn is_certain(&self, line: &str, at: usize, found: &Sequence) -> bool {
        let before = line[..at].chars().next_back();
        let spelt: Vec<char> = line[at..].chars().take(found.chars).collect();
        let after = line[at + found.length..].chars().next();
        match (self.kind, found.chars) {
            // A byte order mark, an emoji, a quotation mark or dash: no language puts these together.
            (Kind::Latin | Kind::Other, 4) if found.letter < '\u{20000}' => true,
            (_, 3) if found.letter == '\u{feff}' => true,
            (Kind::Latin | Kind::Other, 3)
                if matches!(found.bytes, [0xE2, 0x80 | 0x82 | 0x84, ..])
                    && !found.letter.is_alphabetic()
                    && spelt[1] != spelt[0] =>
            {
                is_typographic(found.letter)
            }
            (Kind::Mac, 3) => found.bytes[0] == 0xE2 && is_typographic(found.letter),
            (Kind::Mac, 2) => {
                let sums = ['π', 'Ω', '∑', '∫', '∞', '∂', '∏'];
                spelt[0] == '√' && !sums.contains(&spelt[1]) && is_european(found.letter)
            }
            // Frames are drawn of such signs as well, and no words are in them.
            (Kind::Dos, 2) => {
                let plain = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase());
                is_frame(spelt[0]) && is_european(found.letter) && (plain(before) || plain(after))
            }
            (Kind::Dos, 3) if found.bytes[0] == 0xE2 => is_typographic(found.letter),
            (Kind::Latin, 2) => {
                is_latin_certain(before, &spelt, found, after) || self.is_run(line, at)
            }
            (Kind::Other, 2) => {
                // One letter of a French or German word among plain ones.
                let plain = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase());
                let french = spelt[0].is_alphabetic()
                    && found.bytes[0] == 0xC3
                    && (plain(before) || plain(after))
                    && is_european(found.letter);
                french || self.is_run(line, at)
            }
            _ => self.is_run(line, at),
        }
    }

    /// Whether three letters or more follow each other that are all of one alphabet.
    fn is_run(&self, line: &str, mut at: usize) -> bool {
        let (mut count, mut group) = (0, None);
        while let Some(sequence) = self.sequence(&line[at..]) {
            let own = alphabet(sequence.letter);
            if own.is_none() || group.is_some_and(|group| Some(group) != own) {
                break;
            }
            (count, group) = (count + 1, own);
            at += sequence.length;
        }
        // Characters of three bytes are certain sooner, and Chinese words are short.
        count >= if group > Some(4) { 2 } else { 3 }
    }
}

/// Whether a character is a line of a frame.
fn is_frame(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{257f}')
}

/// Punctuation that word processors put in by themselves.
fn is_typographic(c: char) -> bool {
    matches!(c, '\u{2009}'..='\u{2026}' | '\u{202a}'..='\u{202f}' | '\u{2030}'..='\u{203a}' | '€' | '™' | '№')
}

/// Letters and signs of western and central Europe.
fn is_european(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{17f}' | 'ș' | 'ț' | 'Ș' | 'Ț')
}

/// A number for each alphabet that is looked for; from 5 on, those of three bytes a letter.
fn alphabet(c: char) -> Option<u8> {
    match c {
        '\u{c0}'..='\u{17f}' => Some(0),
        'Ё' | 'Є' | 'І' | 'Ї' | 'Ў' | 'А'..='я' | 'ё' | 'є' | 'і' | 'ї' | 'ў' | 'Ґ' | 'ґ' => {
            Some(1)
        }
        'Ј' | 'Љ' | 'Њ' | 'Ћ' | 'Ђ' | 'Џ' | 'ј' | 'љ' | 'њ' | 'ћ' | 'ђ' | 'џ' => {
            Some(1)
        }
        'Ά'..='ώ' => Some(2),
        'א'..='ת' => Some(3),
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{621}'..='\u{6d5}' => Some(4),
        '\u{900}'..='\u{97f}' => Some(5),
        '\u{980}'..='\u{dff}' => Some(6),
        '\u{e00}'..='\u{e7f}' => Some(7),
        '\u{ac00}'..='\u{d7a3}' => Some(8),
        '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff65}' => Some(9),
        _ => None,
    }
}

/// Whether one letter of two bytes is certain in Latin text, by what it is spelt with and what
/// stands about it.
fn is_latin_certain(
    before: Option<char>,
    spelt: &[char],
    found: &Sequence,
    after: Option<char>,
) -> bool {
    let (head, tail) = (spelt[0], spelt[1]);
    if !is_european(found.letter) || !head.is_uppercase() || found.bytes[0] > 0xC5 {
        return false;
    }
    if matches!(tail, '\u{80}'..='\u{9f}') {
        return true;
    }
    // A capital in a word, with a sign behind it.
    let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    if small(before) && !tail.is_alphabetic() {
        return true;
    }
    // “20Â°”, “.Â ” and the like: a capital that follows what ends a word.
    let closes = before.is_some_and(|c| c.is_ascii_digit() || ".,:;!?)".contains(c));
    if closes && found.bytes[0] == 0xC2 && !tail.is_alphabetic() {
        return true;
    }
    // Signs that no word has behind it, even in capitals. Quotation marks, dashes, trade marks and
    // the figures of notes are not among them.
    if "¡¢£¤¥¦§¨©¬\u{ad}¯°±´µ¶¼½¾¿‰ˆ˜".contains(tail) {
        return true;
    }
    // Letters that no language has behind this one.
    if head == 'Ã' && "ŠŒŽšœžŸƒ".contains(tail) || "ÄÅ".contains(head) && tail == 'Ÿ' {
        return true;
    }
    let joins = "‘’“”–—…«»\u{a0}";
    small(after) && !tail.is_alphanumeric() && !joins.contains(tail)
}
