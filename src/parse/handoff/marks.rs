//! The marks above the paragraphs of a translator's file.

use std::fmt;

use crate::model::Hash;

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
}

/// A mark.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Mark {
    /// Where it belongs.
    pub place: Place,
    /// The fingerprints of what it is to be made from, as a lock writes them.
    pub prints: Vec<String>,
    /// Whether its translator may say, and has said, that it can stay as it is; none in a file that is filled in.
    pub stays: Option<bool>,
    /// What the note below it is known by, so that what was written into the note is noticed.
    pub note: Option<String>,
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
        match &self.place {
            Place::Here => {}
            Place::Instead(hash) => write!(f, " @{hash}")?,
            Place::After(hash) => write!(f, " >{}", hash.as_deref().unwrap_or_default())?,
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

    /// What the place that it asks about is known by, in whatever file it stands; `path` are the keys that lead there.
    pub(super) fn id(&self, path: &[String]) -> String {
        let bare = Self { stays: None, note: None, nth: None, ..self.clone() };
        Hash::of(format!("{}\n{bare}", path.join("\n")).as_bytes()).short(12)
    }

    /// Whether the note below it is what was written there.
    pub(super) fn is_of(&self, note: &str) -> bool {
        self.note.as_ref().is_none_or(|own| *own == note_hash(note))
    }

    /// Reads the line that a comment begins with. None if it is no mark.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let rest = line.trim().strip_prefix(SIGN)?;
        let (stays, rest) = tick(rest);
        let mut mark = Self { stays, ..Self::default() };
        for word in rest.split_whitespace() {
            if let Some(hash) = word.strip_prefix('@') {
                mark.place = Place::Instead(hash.to_owned());
            } else if let Some(hash) = word.strip_prefix('>') {
                mark.place = Place::After(Some(hash.to_owned()).filter(|hash| !hash.is_empty()));
            } else if let Some(note) = word.strip_prefix('~') {
                mark.note = Some(note.to_owned());
            } else if let Some((nth, all)) = word.split_once('/') {
                mark.nth = nth.parse().ok().zip(all.parse().ok());
            } else {
                mark.prints.push(word.to_owned());
            }
        }
        Some(mark)
    }
}

/// What a note is known by: its letters and digits alone, since programs change quotation marks, dashes and spaces.
pub(super) fn note_hash(note: &str) -> String {
    let plain: String = note.chars().filter(|c| c.is_alphanumeric()).collect();
    Hash::of(plain.as_bytes()).short(6)
}

/// The box that a translator ticks, with whatever they tick with.
fn tick(rest: &str) -> (Option<bool>, &str) {
    /// What people tick with where they have deleted the box.
    const TICKS: &[char] = &['x', 'X', 'ｘ', 'Ｘ', '✓', '✔', '☑', '✗', '✘', '×'];
    let trimmed = rest.trim_start();
    // An input method for Chinese or Japanese makes them wide.
    let inner = trimmed.strip_prefix(['[', '［', '【']);
    let inner = inner.and_then(|inner| inner.split_once([']', '］', '】']));
    if let Some((tick, rest)) = inner.filter(|(tick, _)| tick.chars().count() <= 4) {
        return (Some(!tick.trim().is_empty()), rest);
    }
    match trimmed.strip_prefix(TICKS).filter(|rest| rest.starts_with(char::is_whitespace)) {
        Some(rest) => (Some(true), rest),
        None => (None, rest),
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
        ] {
            for stays in [None, Some(false), Some(true)] {
                let note = stays.map(|_| "0a1b2c".to_owned());
                let (place, prints) = (place.clone(), prints.clone());
                let mark = Mark { place, prints, stays, note, nth: stays.map(|_| (3, 12)) };
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
            ("¶ A", None),
        ] {
            let mark = Mark::parse(text).expect(text);
            assert_eq!((mark.stays, mark.prints), (stays, vec!["A".to_owned()]), "{text}");
        }
        assert_eq!(Mark::parse("A paragraph"), None);
    }
}
