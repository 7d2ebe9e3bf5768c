//! The marks above the paragraphs of a translator's file.

use std::fmt;

use super::blocks::block_hash;
use super::gone::{is_deleted, nothing};
use crate::model::{Hash, MADE_FROM_NOTHING, TAKEN_BACK};

/// What a mark begins with, in comments of Markdown and of front matter alike.
pub(super) const SIGN: char = '¶';

/// Where what stands below a mark belongs.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Place {
    /// Where it stands.
    #[default]
    Here,
    /// In the place of the block with this hash.
    Instead(String),
    /// Behind the block with this hash; before all others, if there is none.
    After(Option<String>),
    /// It is the text with this hash, which the original no longer says: whoever deletes it below its mark has it taken out.
    Gone(String),
}

/// A mark.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Mark {
    /// Where it belongs.
    pub place: Place,
    /// The fingerprints of what it is to be made from, as a lock writes them.
    pub prints: Vec<String>,
    /// The hashes of those texts of the translation that it is part of, and that are not asked about themselves.
    pub parts: Vec<String>,
    /// The fingerprints that belong to what the translation was made from before, in the order of `prints`; those of them
    /// that nobody knows are empty.
    pub was: Vec<String>,
    /// Whether its translator may say, and has said, that it can stay as it is; none in a file that is filled in.
    pub stays: Option<bool>,
    /// What stands in its box, and says neither yes nor nothing.
    pub odd: Option<String>,
    /// What the note below it is known by, so that what was written into the note is noticed.
    pub note: Option<String>,
    /// The keys that lead to a text of the front matter that the original no longer has: its line may be deleted.
    pub keys: Vec<String>,
    /// Which of the file's marks it is, from 1, and how many the file has, so that one that is lost is noticed.
    pub nth: Option<(usize, usize)>,
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SIGN}")?;
        if let Some(stays) = self.stays {
            f.write_str(if stays { " [x]" } else { " [ ]" })?;
        }
        for print in &self.prints {
            write!(f, " {print}")?;
        }
        for print in &self.was {
            write!(f, " <{print}")?;
        }
        for hash in &self.parts {
            write!(f, " ^{hash}")?;
        }
        match &self.place {
            Place::Here => {}
            Place::Instead(hash) => write!(f, " @{hash}")?,
            Place::After(hash) => write!(f, " >{}", hash.as_deref().unwrap_or_default())?,
            Place::Gone(hash) => write!(f, " !{hash}")?,
        }
        if !self.keys.is_empty() {
            let keys: Vec<String> = self.keys.iter().map(|key| escaped(key)).collect();
            write!(f, " :{}", keys.join("/"))?;
        }
        if let Some(note) = &self.note {
            write!(f, " ~{note}")?;
        }
        self.nth.map_or(Ok(()), |(nth, all)| write!(f, " {nth}/{all}"))
    }
}

impl Mark {
    /// The same above a note.
    pub(super) fn above(mut self, note: &str) -> Self {
        self.note = Some(note_hash(note));
        self
    }

    /// Whether a text below it says something that was not there when it was handed out, or its box does.
    pub(super) fn is_answered_by(&self, text: &str) -> bool {
        let is_new = match &self.place {
            Place::Instead(hash) => block_hash(text) != *hash,
            Place::Gone(hash) => {
                let is_kept = self.stays == Some(true);
                return is_kept != is_deleted(self, text) && (is_kept || block_hash(text) != *hash);
            }
            _ => true,
        };
        self.stays == Some(true) || (is_new && !text.trim().is_empty())
    }

    /// What the place that it asks about is known by, in whatever file it stands; `path` are the keys that lead there.
    pub(super) fn id(&self, path: &[String]) -> String {
        let bare = Self { stays: None, odd: None, note: None, nth: None, ..self.clone() };
        Hash::of(format!("{}\n{bare}", path.join("\n")).as_bytes()).short(12)
    }

    /// What its question is known by, whatever the translation says by now: a file that is handed out later asks the same
    /// again as long as anything else that belongs to it is owed.
    pub(super) fn question(&self, path: &[String]) -> String {
        let asked = format!("{}\n?{}", path.join("\n"), self.prints.join(" "));
        Hash::of(asked.as_bytes()).short(12)
    }

    /// The mark above what the original no longer says; `keys` lead to it if it is in the front matter.
    #[must_use]
    pub fn gone(hash: String, keys: Vec<String>) -> Self {
        let place = Place::Gone(hash);
        Self { place, keys, prints: nothing(), stays: Some(false), ..Self::default() }
    }

    /// The same, where so many parts of what stands below it have no counterpart.
    #[must_use]
    pub fn with_gone(mut self, parts: usize) -> Self {
        self.prints.extend(std::iter::repeat_n(MADE_FROM_NOTHING.to_owned(), parts));
        self
    }

    /// How many parts of what stands below it have no counterpart.
    pub(super) fn gone_parts(&self) -> usize {
        self.prints.iter().filter(|print| *print == MADE_FROM_NOTHING).count()
    }

    /// The fingerprints of what a text below it was made from. What has no counterpart is the translation's own once
    /// its translator has said so.
    pub(super) fn made_from(&self) -> Vec<String> {
        let is_own = self.stays == Some(true) || matches!(self.place, Place::Gone(_));
        let said = |print: &String| match print == MADE_FROM_NOTHING && !is_own {
            true => TAKEN_BACK.to_owned(),
            false => print.clone(),
        };
        self.prints.iter().map(said).collect()
    }

    /// Whether the note below it is what was written there.
    pub(super) fn is_of(&self, note: &str) -> bool {
        self.note.as_ref().is_none_or(|own| *own == note_hash(note))
    }

    /// Reads the line that a comment begins with. None if it is no mark.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let rest = line.trim().strip_prefix(SIGN)?;
        let (stays, odd, rest) = tick(rest);
        let mut mark = Self { stays, odd, ..Self::default() };
        for word in rest.split_whitespace() {
            if let Some(hash) = word.strip_prefix('@') {
                mark.place = Place::Instead(hash.to_owned());
            } else if let Some(hash) = word.strip_prefix('!') {
                mark.place = Place::Gone(hash.to_owned());
            } else if let Some(hash) = word.strip_prefix('>') {
                mark.place = Place::After(Some(hash.to_owned()).filter(|hash| !hash.is_empty()));
            } else if let Some(hash) = word.strip_prefix('^') {
                mark.parts.push(hash.to_owned());
            } else if let Some(print) = word.strip_prefix('<') {
                mark.was.push(print.to_owned());
            } else if let Some(note) = word.strip_prefix('~') {
                mark.note = Some(note.to_owned());
            } else if let Some(keys) = word.strip_prefix(':') {
                mark.keys = keys.split('/').map(unescaped).collect();
            } else if let Some((nth, all)) = word.split_once('/') {
                mark.nth = nth.parse().ok().zip(all.parse().ok());
            } else {
                mark.prints.push(word.to_owned());
            }
        }
        Some(mark)
    }
}

/// A key without anything that ends a word of a mark, or a comment.
fn escaped(key: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_');
    let mut out = String::new();
    for c in key.chars() {
        if is_plain(c) {
            out.push(c);
        } else {
            out.extend(c.to_string().bytes().map(|byte| format!("%{byte:02x}")));
        }
    }
    out
}

fn unescaped(written: &str) -> String {
    let mut out = Vec::new();
    let mut rest = written;
    while let Some(at) = rest.find('%') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let byte = rest.get(at + 1..at + 3).and_then(|code| u8::from_str_radix(code, 16).ok());
        out.extend(byte);
        rest = rest.get(at + 3..).unwrap_or_default();
    }
    out.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&out).into_owned()
}

/// What a note is known by: its letters and digits alone, since programs change quotation marks, dashes and spaces.
pub(super) fn note_hash(note: &str) -> String {
    let plain: String = note.chars().filter(|c| c.is_alphanumeric()).collect();
    Hash::of(plain.as_bytes()).short(6)
}

/// What people tick a box with, in whatever they write; folded, and without what is full-width.
const TICKS: &[&str] = &[
    "x",
    "х",
    "v",
    "✓",
    "✔",
    "☑",
    "✅",
    "√",
    "o",
    "○",
    "◯",
    "〇",
    "●",
    "ok",
    "okay",
    "yes",
    "y",
    "ja",
    "oui",
    "sí",
    "si",
    "sim",
    "да",
    "はい",
    "済",
    "済み",
    "是",
    "好",
    "对",
    "對",
    "可以",
    "不变",
    "不變",
    "keep",
    "behalten",
    "conservar",
    "garder",
    "manter",
    "оставить",
    "रखें",
    "رکھیں",
    "残す",
    "保留",
    "نعم",
    "صح",
    "تبقى",
    "ہاں",
    "हाँ",
    "हां",
];

/// The box that a translator ticks, with whatever they tick with, what stands in it otherwise, and what follows.
fn tick(rest: &str) -> (Option<bool>, Option<String>, &str) {
    let trimmed = rest.trim_start();
    let is_tick = |said: &str| {
        let wide = |c: char| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        };
        // Keyboards for scripts from right to left put marks of direction beside it, which nobody sees.
        let is_seen = |c: &char| !matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let said: String =
            said.chars().filter(is_seen).map(wide).flat_map(char::to_lowercase).collect();
        TICKS.contains(&said.trim())
    };
    // An input method for Chinese or Japanese makes the brackets wide.
    let inner = trimmed.strip_prefix(['[', '［', '【']);
    let inner = inner.and_then(|inner| inner.split_once([']', '］', '】']));
    if let Some((said, rest)) = inner.filter(|(said, _)| said.chars().count() <= 12) {
        let odd = (!said.trim().is_empty() && !is_tick(said)).then(|| said.trim().to_owned());
        return (Some(is_tick(said)), odd, rest);
    }
    // Some delete the box and write the sign.
    let sign = trimmed.chars().next().filter(|c| "xXｘＸ✓✔☑✅○◯".contains(*c));
    let after = sign.map(|sign| &trimmed[sign.len_utf8()..]);
    match after.filter(|rest| rest.starts_with(char::is_whitespace)) {
        Some(rest) => (Some(true), None, rest),
        None => (None, None, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_is_written() {
        let prints = vec!["AbC12".to_owned(), "x-_9A+123".to_owned()];
        for place in [
            Place::Here,
            Place::Instead("0a1b2c".to_owned()),
            Place::After(None),
            Place::After(Some("0a1b2c".to_owned())),
            Place::Gone("0a1b2c".to_owned()),
        ] {
            for stays in [None, Some(false), Some(true)] {
                let note = stays.map(|_| "0a1b2c".to_owned());
                let (place, prints) = (place.clone(), prints.clone());
                let nth = stays.map(|_| (3, 12));
                let parts = stays.map(|_| "0a1b2c".to_owned()).into_iter().collect();
                let was = stays.map(|_| String::new()).into_iter().collect();
                let keys = vec!["section".to_owned(), "ü s/x %:".to_owned()];
                let mark = Mark { place, prints, parts, was, stays, odd: None, note, keys, nth };
                assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
            }
        }
    }

    #[test]
    fn a_box_may_be_ticked_with_anything() {
        for (text, stays) in [
            ("¶ [ ] A", Some(false)),
            ("¶ [] A", Some(false)),
            ("¶ [x] A", Some(true)),
            ("¶ [ X ] A", Some(true)),
            ("  ¶ [✓] A", Some(true)),
            ("¶ ［x］ A", Some(true)),
            ("¶［ ］ A", Some(false)),
            ("¶【✓】A", Some(true)),
            ("¶ x A", Some(true)),
            ("¶✓ A", Some(true)),
            ("¶ [はい] A", Some(true)),
            ("¶ 【√】 A", Some(true)),
            ("¶ [对] A", Some(true)),
            ("¶ [صح] A", Some(true)),
            ("¶ [\u{200f}x] A", Some(true)),
            ("¶ [ＯＫ] A", Some(true)),
            ("¶ [no] A", Some(false)),
            ("¶ [？] A", Some(false)),
            ("¶ [いいえ] A", Some(false)),
            ("¶ [×] A", Some(false)),
            ("¶ A", None),
        ] {
            let mark = Mark::parse(text).expect(text);
            assert_eq!((mark.stays, mark.prints), (stays, vec!["A".to_owned()]), "{text}");
        }
        assert_eq!(Mark::parse("A paragraph"), None);
    }
}
