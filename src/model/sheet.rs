//! A variant's own messages as a catalog would have them, and the way back to the variant's file.

use std::ops::Range;

/// The messages of a variant as Fluent source, one entry after the other, with the placeables of its text that
/// something is asked of.
///
/// What is found in it is told of the file: front matter is written in another notation, with quotes, escapes
/// and indents of its own, so that places are led back character by character.
#[derive(Clone, Default, Debug)]
pub struct Sheet {
    /// Fluent source, as it is parsed.
    pub text: String,
    /// Its entries, in order.
    pub entries: Vec<SheetEntry>,
    /// Stretches of the text that stand in the file as they are, in order: where in the text, where in the file, and
    /// how many bytes.
    pub runs: Vec<(usize, usize, usize)>,
}

/// An entry of a [`Sheet`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetEntry {
    /// Its id in the text.
    pub id: String,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// The placeable of the variant that it stands for, if it is no message.
    pub placeable: Option<usize>,
}

impl Sheet {
    /// A place of the text as a place of the file: that of the whole message or placeable where nothing
    /// closer is known.
    #[must_use]
    pub fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let entry = self.entry_at(range.start);
        let whole = || entry.map_or(0..0, |entry| entry.span.clone());
        let Some(start) = self.place(range.start) else { return whole() };
        match range.end.checked_sub(1).filter(|last| *last >= range.start) {
            Some(last) => start..self.place(last).map_or(start, |last| last + 1).max(start),
            None => start..start,
        }
    }

    /// The entry that a place of the text is in.
    #[must_use]
    pub fn entry_at(&self, at: usize) -> Option<&SheetEntry> {
        let after = self.entries.partition_point(|entry| entry.range.start <= at);
        self.entries.get(after.checked_sub(1)?)
    }

    /// The entry of this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&SheetEntry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    fn place(&self, at: usize) -> Option<usize> {
        let after = self.runs.partition_point(|(start, ..)| *start <= at);
        let (start, file, length) = self.runs.get(after.checked_sub(1)?)?;
        (at < start + length).then(|| file + (at - start))
    }
}
