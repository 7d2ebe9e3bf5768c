//! What stands in running text: marks, links, notes, placeables.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::CowStr;

use super::builder::Builder;
use crate::diag::Diagnostic;
use crate::model::unit::Target;
use crate::model::{Inline, Mark};
use crate::parse::placeable::restore;
use crate::parse::text::is_sentinel;
use crate::parse::{RESERVED_CHARACTER, UNFILLED_PLACEABLE};

impl<'s> Builder<'_, 's> {
    pub(super) fn mark(&mut self, mark: Mark, at: usize) {
        self.marks.push(mark);
        self.inline(Inline::Open(mark), at);
    }

    pub(super) fn text(&mut self, text: Cow<'s, str>, at: usize) {
        if self.placeables.is_empty() || !text.contains(is_sentinel) {
            return self.inline(Inline::Text(text), at);
        }
        let mut literal = String::new();
        for (offset, c) in text.char_indices() {
            // One that the text spells as an entity stands for nothing.
            match Some(at + offset)
                .filter(|_| is_sentinel(c))
                .and_then(|at| self.text.placeable_at(at))
            {
                Some(ix) => {
                    if !literal.is_empty() {
                        let text = Cow::Owned(std::mem::take(&mut literal));
                        self.inline(Inline::Text(text), at);
                    }
                    self.live[ix as usize] = true;
                    self.inline(Inline::Placeable(ix), at);
                }
                None => literal.push(c),
            }
        }
        if !literal.is_empty() {
            self.inline(Inline::Text(Cow::Owned(literal)), at);
        }
    }

    pub(super) fn target(
        &mut self,
        dest: Cow<'s, str>,
        title: Cow<'s, str>,
        range: &Range<usize>,
        image: bool,
    ) -> u32 {
        let ix = u32::try_from(self.body.targets.len()).unwrap_or(u32::MAX);
        // Spelt as an entity, a sentinel would be taken for the placeable that it is not.
        if let Some(c) = dest.chars().chain(title.chars()).find(|c| is_sentinel(*c))
            && self.forges(c)
        {
            let code = format!("U+{:X}", u32::from(c));
            let fault = Diagnostic::new(&RESERVED_CHARACTER).arg("code", code);
            self.faults.push(fault.at(self.text.range(range.clone())));
            self.broken = true;
        }
        for (part, case) in [(&dest, "address"), (&title, "title")] {
            if !self.broken && part.contains(is_sentinel) {
                let text = restore(part.clone(), self.text, self.placeables).into_owned();
                let fault =
                    Diagnostic::new(&UNFILLED_PLACEABLE).arg("text", text).arg("case", case);
                self.faults.push(fault.at(self.text.range(range.clone())));
            }
        }
        self.body.targets.push(Target {
            dest: restore(dest, self.text, self.placeables),
            title: restore(title, self.text, self.placeables),
            span: self.text.range(range.clone()),
            image,
        });
        ix
    }

    /// Whether the text spells this character by its number.
    fn forges(&self, c: char) -> bool {
        self.text.text.split("&#").skip(1).any(|rest| {
            let number = rest.split(';').next().unwrap_or_default();
            let value = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            };
            value == Some(u32::from(c))
        })
    }

    pub(super) fn footnote<'t>(
        &mut self,
        label: &CowStr<'t>,
        keep: fn(CowStr<'t>) -> Cow<'s, str>,
    ) -> u32 {
        let known = self.body.footnotes.iter().position(|l| l.as_ref() == label.as_ref());
        let ix = known.unwrap_or_else(|| {
            self.body.footnotes.push(keep(label.clone()));
            self.body.footnotes.len() - 1
        });
        u32::try_from(ix).unwrap_or(u32::MAX)
    }
}
