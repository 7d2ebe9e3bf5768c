//! Running text as it is compared: white space collapsed, marks beside it with their places, and
//! the two fingerprints.
//!
//! Locks keep fingerprints for years. What is hashed here, and how, must never change.

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizer;

use crate::model::Print;
use crate::model::hidden::is_unseen;

/// The mark of a placeable.
pub(super) const VALUE: u8 = b'p';

/// A text that grows piece by piece.
pub(super) struct Flow<'v> {
    text: Cow<'v, str>,
    gap: Gap,
    marks: Vec<Placed>,
    /// Titles and the like, which people read beside the text.
    titles: Vec<String>,
    /// Whether it is a table's row, where `|` stands between cells.
    row: bool,
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
        Self { text: Cow::Borrowed(""), gap: Gap::None, marks: Vec::new(), titles: Vec::new(), row }
    }

    /// Text in which white space is only a gap between words.
    pub(super) fn text(&mut self, text: &'v str) {
        if self.text.is_empty() && !self.row && is_clean(text) {
            self.text = Cow::Borrowed(text);
            return;
        }
        self.collapsed(text);
    }

    /// The same, of a text that does not last.
    pub(super) fn collapsed(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(|c| is_space(c) || is_unseen(c)).unwrap_or(rest.len());
            let (run, behind) = rest.split_at(end);
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
            self.text.to_mut().push_str(text);
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
        self.text.to_mut().push('|');
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
        let text = self.text.to_mut();
        if self.row && run.contains('|') {
            text.push_str(&run.replace('|', "\\|"));
        } else {
            text.push_str(run);
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
            self.text.to_mut().push(' ');
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
        // A placeable is no markup: in the text's own fingerprint, it only is not its spelling.
        let (values, marks): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.marks).into_iter().partition(|mark| mark.mark == VALUE);
        self.marks = marks;
        self.write_marks(&mut markup);
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

/// Whether nothing of a text needs changing, composition apart.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ') {
        return false;
    }
    let mut before = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let bad = match byte {
            b' ' => before == b' ',
            b'\t'..=b'\r' => true,
            0..0x80 => false,
            // The characters in question begin with these bytes.
            0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF => {
                text[at..].chars().next().is_some_and(|c| is_space(c) || is_unseen(c))
            }
            _ => false,
        };
        if bad {
            return false;
        }
        before = *byte;
    }
    true
}

fn is_composed(text: &str) -> bool {
    // Nothing below U+0300 composes.
    text.bytes().all(|byte| byte < 0xCC) || ComposingNormalizer::new_nfc().is_normalized(text)
}

/// Whether a line end beside this character is no space, as CSS Text has it: East Asian wide, full
/// and half width characters, Hangul apart.
fn joins_lines(c: char) -> bool {
    let hangul = matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{3200}'..='\u{321E}'
        | '\u{3260}'..='\u{327E}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}');
    let half = matches!(c, '\u{FF61}'..='\u{FF9F}');
    !hangul && c > '\u{7F}' && (half || unicode_width::UnicodeWidthChar::width(c) == Some(2))
}
