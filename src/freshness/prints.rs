//! Running text as it is compared: white space collapsed, marks beside it with their places, and
//! the two fingerprints.
//!
//! Locks keep fingerprints for years. What is hashed here, and how, must never change.
//!
//! A few marks say something by themselves, as what is struck out. They count as markup and, by signs
//! of their own, as words.

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizer;

use super::severity::{LOWERED, LOWERED_END, RAISED, RAISED_END};
use crate::model::Print;
use crate::model::bytes::{run, run_of_pairs};
use crate::model::hidden::is_unseen;

/// The mark of a placeable.
pub(super) const VALUE: u8 = b'p';

/// Around what is struck out.
pub(super) const STRUCK: &str = "~~";

/// Marks within which one that opens is closed, if it holds a figure.
const NEAR: usize = 16;

/// A text that grows piece by piece.
pub(super) struct Flow<'v> {
    text: Cow<'v, str>,
    gap: Gap,
    marks: Vec<Placed>,
    /// Titles and the like, which people read beside the text.
    titles: Vec<String>,
    /// Whether it is a table's row, where `|` stands between cells.
    row: bool,
    /// How many bytes it may come to.
    length: usize,
}

/// What stands between what was last written and what comes next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// White space.
    Space,
    /// A line end, which is no space between Chinese or Japanese characters.
    Line,
}

/// A mark in the text.
struct Placed {
    /// Bytes of the text before it.
    at: usize,
    /// Whether white space comes before it that is not written yet.
    behind: bool,
    mark: u8,
    detail: String,
}

impl<'v> Flow<'v> {
    pub(super) fn new(row: bool) -> Self {
        let (marks, titles) = (Vec::new(), Vec::new());
        Self { text: Cow::Borrowed(""), gap: Gap::None, marks, titles, row, length: 0 }
    }

    /// The same, of which is known how long it may get.
    pub(super) fn with_length(row: bool, length: usize) -> Self {
        Self { length, ..Self::new(row) }
    }

    /// The text, to be added to.
    fn own(&mut self) -> &mut String {
        if let Cow::Borrowed(text) = self.text {
            let mut own = String::with_capacity(self.length.max(text.len() + 1));
            own.push_str(text);
            self.text = Cow::Owned(own);
        }
        self.text.to_mut()
    }

    /// Text in which white space is only a gap between words.
    pub(super) fn text(&mut self, text: &'v str) {
        if self.text.is_empty() && !self.row && clean(text) == text.len() {
            self.text = Cow::Borrowed(text);
            return;
        }
        self.collapsed(text);
    }

    /// The same, of a text that does not last.
    pub(super) fn collapsed(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let (run, behind) = rest.split_at(clean(rest));
            if !run.is_empty() {
                self.run(run);
            }
            let mut behind = behind.chars();
            if behind.next().is_some_and(is_space) {
                self.space();
            }
            rest = behind.as_str();
        }
    }

    /// Text that is taken as it is.
    pub(super) fn verbatim(&mut self, text: &str) {
        if let Some(first) = text.chars().next() {
            self.fill(Some(first));
            self.own().push_str(text);
        }
    }

    /// Lines of code: as they are, but for what stands invisibly at their ends.
    pub(super) fn lines(&mut self, code: &'v str) {
        let code = code.trim_end();
        let trailing = |line: &str| line.ends_with(char::is_whitespace);
        if !code.split('\n').any(trailing) {
            self.text = Cow::Borrowed(code);
            return;
        }
        let lines: Vec<_> = code.split('\n').map(str::trim_end).collect();
        self.text = Cow::Owned(lines.join("\n"));
    }

    pub(super) fn space(&mut self) {
        if !self.text.is_empty() {
            self.gap = Gap::Space;
        }
    }

    pub(super) fn line_end(&mut self) {
        if self.gap == Gap::None && !self.text.is_empty() {
            self.gap = Gap::Line;
        }
    }

    /// A further cell of a row begins.
    pub(super) fn cell(&mut self) {
        if !self.text.is_empty() {
            self.gap = Gap::Space;
        }
        self.fill(None);
        self.own().push('|');
        self.gap = Gap::Space;
    }

    pub(super) fn mark(&mut self, mark: u8, detail: impl Into<String>) {
        let behind = self.gap != Gap::None;
        self.marks.push(Placed { at: self.text.len(), behind, mark, detail: detail.into() });
    }

    /// What is read beside the text: its kind, and what it says.
    pub(super) fn title(&mut self, kind: &str, title: &str) {
        let mut flow = Flow::new(false);
        flow.collapsed(title);
        if !flow.text.is_empty() {
            // Its length tells one title from two.
            self.mark(b't', format!("{kind} {}", flow.text.chars().count()));
            self.titles.push(flow.text.into_owned());
        }
    }

    fn run(&mut self, run: &str) {
        self.fill(run.chars().next());
        if self.row && run.contains('|') {
            self.own().push_str(&run.replace('|', "\\|"));
        } else {
            self.own().push_str(run);
        }
    }

    /// Writes what the gap before `next` is.
    fn fill(&mut self, next: Option<char>) {
        let written = match self.gap {
            Gap::None => false,
            Gap::Space => true,
            Gap::Line => {
                let before = self.text.chars().next_back();
                !(before.is_some_and(joins_lines) && next.is_some_and(joins_lines))
            }
        };
        if written {
            let at = self.text.len();
            for mark in self.marks.iter_mut().rev().take_while(|mark| mark.at == at) {
                mark.at += usize::from(mark.behind);
            }
            self.own().push(' ');
        }
        for mark in self.marks.iter_mut().rev().take_while(|mark| mark.behind) {
            mark.behind = false;
        }
        self.gap = Gap::None;
    }

    /// The text, composed, and its fingerprints; `around` is what it stands in.
    pub(super) fn finish(mut self, around: &str) -> (Cow<'v, str>, Print) {
        for title in std::mem::take(&mut self.titles) {
            let text = self.text.to_mut();
            text.push_str(if text.is_empty() { "(" } else { " (" });
            text.push_str(&title);
            text.push(')');
        }
        if !is_composed(&self.text) {
            self.compose();
        }
        let mut markup = Vec::new();
        if !around.is_empty() {
            push(&mut markup, b'/', 0, around);
        }
        let shown = self.with_meaning();
        // A placeable is no markup: in the text's own fingerprint, it only is not its spelling.
        let mut values = Vec::new();
        if self.marks.iter().any(|mark| mark.mark == VALUE) {
            let marks = std::mem::take(&mut self.marks);
            (values, self.marks) = marks.into_iter().partition(|mark| mark.mark == VALUE);
        }
        self.write_marks(&mut markup);
        self.text = shown.map_or(self.text, Cow::Owned);
        let text = if values.is_empty() {
            print_of(self.text.as_bytes())
        } else {
            let mut bytes = self.text.as_bytes().to_vec();
            // No text holds this byte.
            bytes.push(0xFF);
            values.iter().for_each(|value| push(&mut bytes, VALUE, value.at, ""));
            print_of(&bytes)
        };
        (self.text, Print { text, markup: markup_of(&markup) })
    }

    /// The text with signs for the marks that say something themselves, if there are any: what is
    /// struck out says the contrary, and figures that stand higher or lower are others.
    fn with_meaning(&self) -> Option<String> {
        let mut signs: Vec<(usize, &str)> = Vec::new();
        for (ix, placed) in self.marks.iter().enumerate() {
            let name = placed.detail.split('\0').next().unwrap_or_default();
            match (placed.mark, name) {
                (b'd' | b'D', _) | (b'<' | b'>', "del" | "s" | "strike") => {
                    signs.push((placed.at, STRUCK));
                }
                (b'<', "sup" | "sub") => {
                    let closes = |mark: &&Placed| mark.mark == b'>' && mark.detail == name;
                    let Some(end) = self.marks.iter().skip(ix).take(NEAR).find(closes) else {
                        continue;
                    };
                    let content = self.text.get(placed.at..end.at).unwrap_or_default();
                    if content.contains(char::is_numeric) {
                        let raised = name == "sup";
                        let of = if raised { [RAISED, RAISED_END] } else { [LOWERED, LOWERED_END] };
                        signs.extend([(placed.at, of[0]), (end.at, of[1])]);
                    }
                }
                _ => {}
            }
        }
        if signs.is_empty() {
            return None;
        }
        signs.sort_by_key(|(at, _)| *at);
        let (mut out, mut copied) = (String::with_capacity(self.text.len() + 4), 0);
        for (at, sign) in signs {
            out.extend([&self.text[copied..at], sign]);
            copied = at;
        }
        out.push_str(&self.text[copied..]);
        Some(out)
    }

    /// The marks, each with its sort first; not placeables, which are no markup.
    pub(super) fn marks(&self) -> Vec<String> {
        let marks = self.marks.iter().filter(|placed| placed.mark != VALUE);
        marks.map(|placed| format!("{}{}", char::from(placed.mark), placed.detail)).collect()
    }

    /// The marks as bytes.
    pub(super) fn write_marks(&self, out: &mut Vec<u8>) {
        for placed in &self.marks {
            push(out, placed.mark, placed.at, &placed.detail);
        }
    }

    /// Brings the text into Unicode's composed form (NFC), and the marks' places with it.
    fn compose(&mut self) {
        let normalizer = ComposingNormalizer::new_nfc();
        let (mut before, mut length) = (0, 0);
        for mark in &mut self.marks {
            length += normalizer.normalize(&self.text[before..mark.at]).len();
            before = mark.at;
            mark.at = length;
        }
        self.text = Cow::Owned(normalizer.normalize(&self.text).into_owned());
    }
}

fn push(out: &mut Vec<u8>, mark: u8, at: usize, detail: &str) {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    out.push(mark);
    out.extend(number(at));
    out.extend(number(detail.len()));
    out.extend(detail.as_bytes());
}

/// The fingerprint of a text, or of the frame: 30 bits of its BLAKE3 hash.
pub(super) fn print_of(bytes: &[u8]) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(bytes).as_bytes()[..8]);
    u64::from_le_bytes(first) & Print::TEXT
}

/// The fingerprint of marks: 18 bits, and 0 only if there are none.
fn markup_of(bytes: &[u8]) -> u32 {
    if bytes.is_empty() {
        return 0;
    }
    let mut first = [0; 4];
    first.copy_from_slice(&blake3::hash(bytes).as_bytes()[..4]);
    (u32::from_le_bytes(first) & Print::MARKUP).max(1)
}

/// White space of any width, breaking or not.
fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// How many bytes of a text, from its beginning, need no changing, composition apart: words with
/// one plain space between them.
fn clean(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut behind_space) = (0, true);
    let end = 'text: loop {
        // Of two bytes in a row nothing is told by the one before them.
        if behind_space && bytes.get(at) == Some(&b' ') {
            break at;
        }
        let start = at + run_of_pairs(&bytes[at..], may_begin_gap);
        behind_space = if start > at { bytes[start - 1] == b' ' } else { behind_space };
        at = start;
        if at == bytes.len() {
            break at;
        }
        // Where one such character is, there are more.
        for (ix, c) in text[start..].char_indices().take_while(|(ix, _)| *ix < AT_ONCE) {
            at = start + ix;
            let bad = if c == ' ' { behind_space } else { is_space(c) || is_unseen(c) };
            if bad {
                break 'text at;
            }
            behind_space = c == ' ';
            at += c.len_utf8();
        }
    };
    if end > 0 && bytes[end - 1] == b' ' { end - 1 } else { end }
}

/// By two bytes: whether a second space, other white space, or what is not seen, may begin there.
/// Not so in Latin, Greek, Cyrillic, Arabic and Indic letters.
fn may_begin_gap(byte: u8, next: u8) -> bool {
    (byte < b' ') | (byte == 0xC2) | (byte > 0xE0) | (byte == b' ') & (next == b' ')
}

/// How many bytes are looked at by character before many are looked at together again.
const AT_ONCE: usize = 64;

/// Whether a text is in Unicode's composed form.
fn is_composed(text: &str) -> bool {
    is_settled(text) || ComposingNormalizer::new_nfc().is_normalized(text)
}

/// Whether nothing in a text can be composed, decomposed or put into another order, as far as that
/// is told by the character alone: a cheap way to a yes for most texts of most scripts.
fn is_settled(text: &str) -> bool {
    let (mut at, mut behind) = (0, 0);
    loop {
        at += run(&text.as_bytes()[at..], |byte| !begins_settled(byte));
        if at == text.len() {
            return true;
        }
        // Where one such character is, there are more.
        let start = at;
        for (ix, c) in text[start..].char_indices().take_while(|(ix, _)| *ix < AT_ONCE) {
            let end = start + ix + c.len_utf8();
            match settled_in_table(c) {
                Settled::Yes => {}
                // A second mark might have to change places with the first.
                Settled::Alone if start + ix > behind => behind = end,
                _ => return false,
            }
            at = end;
        }
    }
}

/// How a character stands to composition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Settled {
    /// It begins, and joins nothing before it.
    Yes,
    /// A mark that joins no letter.
    Alone,
    /// It has to be looked at more closely.
    Unknown,
}

/// Whether all characters that begin with a byte are settled; so are the bytes that go on.
fn begins_settled(byte: u8) -> bool {
    // Latin and some Cyrillic
    (byte <= 0xCB)
        | (byte == 0xD0)
        | (byte == 0xD1)
        | (0xD3..=0xD5).contains(&byte)
        // Arabic letters of Urdu, Persian and others
        | (byte == 0xDA)
        // Han, Hangul, private use
        | (0xE4..=0xE9).contains(&byte)
        | (0xEB..=0xEE).contains(&byte)
}

/// How a character of any script stands to composition.
fn settled_in_table(c: char) -> Settled {
    match SETTLED.get(c as usize) {
        Some(settled) => *settled,
        None if begins_settled(lead(c)) => Settled::Yes,
        None => settled(c),
    }
}

/// The first byte of a character of three bytes; of four bytes none is known.
fn lead(c: char) -> u8 {
    u8::try_from(u32::from(c) >> 12).map_or(0xFF, |high| if high < 16 { 0xE0 | high } else { 0xFF })
}

/// The alphabets, Indic scripts and Thai.
static SETTLED: [Settled; 0x1000] = {
    let mut table = [Settled::Unknown; 0x1000];
    let mut code = 0;
    while code < table.len() {
        #[expect(clippy::cast_possible_truncation, reason = "no more than 0xFFF")]
        if let Some(c) = char::from_u32(code as u32) {
            table[code] = if code < 0x300 { Settled::Yes } else { settled(c) };
        }
        code += 1;
    }
    table
};

/// The other characters of common scripts.
const fn settled(c: char) -> Settled {
    match c {
        // Cyrillic, Armenian, Hebrew and Arabic letters, of which all of a byte's are settled
        '\u{400}'..='\u{47F}' | '\u{4C0}'..='\u{57F}' | '\u{680}'..='\u{6BF}'
        // Greek
        | '\u{388}'..='\u{3FF}'
        // Cyrillic
        | '\u{480}'..='\u{482}' | '\u{488}'..='\u{4FF}'
        // Hebrew
        | '\u{580}'..='\u{590}' | '\u{5D0}'..='\u{5FF}'
        // Arabic
        | '\u{600}'..='\u{60F}' | '\u{61B}'..='\u{64A}' | '\u{660}'..='\u{66F}'
        | '\u{671}'..='\u{6D5}' | '\u{6EE}'..='\u{6FF}'
        // Devanagari
        | '\u{904}'..='\u{93B}' | '\u{93D}'..='\u{94C}' | '\u{960}'..='\u{97F}'
        // Thai
        | '\u{E01}'..='\u{E37}' | '\u{E3F}'..='\u{E47}' | '\u{E4C}'..='\u{E5B}'
        // Punctuation
        | '\u{2002}'..='\u{20CF}'
        // Kana
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309B}'..='\u{3FFF}'
        // Hangul, full and half width forms
        | '\u{AC00}'..='\u{AFFF}' | '\u{FF00}'..='\u{FFEF}' => Settled::Yes,
        '\u{64B}'..='\u{652}' | '\u{94D}' | '\u{E38}'..='\u{E3A}' | '\u{E48}'..='\u{E4B}' => {
            Settled::Alone
        }
        _ => Settled::Unknown,
    }
}

/// Whether a line end beside this character is no space, as CSS Text has it: East Asian wide, full
/// and half width characters, Hangul apart.
fn joins_lines(c: char) -> bool {
    let hangul = matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{3200}'..='\u{321E}'
        | '\u{3260}'..='\u{327E}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}');
    let half = matches!(c, '\u{FF61}'..='\u{FF9F}');
    !hangul && c > '\u{7F}' && (half || unicode_width::UnicodeWidthChar::width(c) == Some(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Character by character.
    fn plainly(text: &str) -> usize {
        let mut before = ' ';
        let bad = |(_, c): &(usize, char)| {
            let last = std::mem::replace(&mut before, *c);
            is_unseen(*c) || is_space(*c) && (*c != ' ' || last == ' ')
        };
        let end = text.char_indices().find(bad).map_or(text.len(), |(at, _)| at);
        text[..end].strip_suffix(' ').map_or(end, str::len)
    }

    proptest! {
        #[test]
        fn what_needs_no_change_is_told_by_bytes(text in "([a ]|[\\s\u{AD}\u{200B}\u{2060}\u{FEFF}é†က凧ア、]|\\PC){0,12}") {
            prop_assert_eq!(clean(&text), plainly(&text), "{:?}", text);
        }
    }

    #[test]
    fn a_gap_is_found_wherever_it_is() {
        for before in ["", "a", "、", "é 凧 "] {
            for length in 0..200 {
                let text = format!("{before}{}  b", "a".repeat(length));
                assert_eq!(clean(&text), plainly(&text), "{text}");
            }
        }
    }

    #[test]
    fn what_is_taken_for_settled_is() {
        use icu::normalizer::properties::{CanonicalDecomposition, Decomposed};
        use icu::properties::CodePointMapData;
        use icu::properties::props::CanonicalCombiningClass as Class;
        let decomposition = CanonicalDecomposition::new();
        let joins: std::collections::HashSet<char> = ('\0'..=char::MAX)
            .filter_map(|c| match decomposition.decompose(c) {
                Decomposed::Expansion(_, second) => Some(second),
                _ => None,
            })
            .collect();
        assert!(joins.contains(&'\u{301}') && joins.contains(&'\u{11A8}'));
        let normalizer = ComposingNormalizer::new_nfc();
        let class = CodePointMapData::<Class>::new();
        let mut bytes = [0; 4];
        for c in '\0'..=char::MAX {
            let text: &str = c.encode_utf8(&mut bytes);
            let known = begins_settled(text.as_bytes()[0]);
            let how = settled_in_table(c);
            assert!(!known || how == Settled::Yes, "{:x}", u32::from(c));
            if how == Settled::Unknown {
                continue;
            }
            let name = u32::from(c);
            assert_eq!(class.get(c) == Class::NotReordered, how == Settled::Yes, "{name:x}");
            assert!(normalizer.is_normalized(text) && !joins.contains(&c), "{name:x}");
        }
        for (text, is) in [
            ("کاغذی پتنگ", true),
            ("कि हिन्दी", true),
            ("凧をあげる、Й", true),
            ("\u{64B}", false),
            ("ب\u{64E}\u{651}", false),
            ("か\u{3099}", false),
        ] {
            assert_eq!(is_settled(text), is, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_settled_is_composed(text in "([aéي凧가क\u{64B}-\u{655}\u{94D}\u{93C}ก่\u{301}\u{3099}か]|\\PC){0,8}") {
            prop_assert!(!is_settled(&text) || ComposingNormalizer::new_nfc().is_normalized(&text), "{text:?}");
        }
    }

    #[test]
    fn every_space_is_found() {
        for c in ('\0'..=char::MAX).filter(|c| is_space(*c) || is_unseen(*c)) {
            assert_eq!(clean(&format!("a{c}b")), if c == ' ' { 3 } else { 1 }, "{c:?}");
        }
    }
}
