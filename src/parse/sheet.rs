//! A variant's own messages, set one below the other as in a catalog, so that the rules for catalogs can look at
//! them.

use std::ops::Range;

use super::fluent;
use crate::model::sheet::{Sheet, SheetEntry};
use crate::model::{Entries, Layer, Limits, Locale, Variant};

/// Characters that an escape, a fold or an indent may take in the file's notation.
const ESCAPE: usize = 12;

/// The messages of a variant that are sound, and those of its placeables that `asked` names by their places in its
/// list. `file` is the text of the variant's file.
#[must_use]
pub fn sheet(variant: &Variant<'_>, file: &str, asked: &[usize]) -> Sheet {
    let mut sheet = Sheet::default();
    for message in variant.front.messages.iter().filter(|m| !m.pattern.is_empty()) {
        let raw = file.get(message.span.clone()).unwrap_or_default();
        let places = places(raw, &message.pattern, message.span.start);
        sheet.push(&message.id, &message.pattern, &places, (message.span.clone(), None));
    }
    for ix in asked {
        let Some(placeable) = variant.placeables.get(*ix) else { continue };
        // In front matter a text stands as a whole, and the placeable somewhere in it.
        let within = file.get(placeable.span.clone()).unwrap_or_default();
        let at = within.find(&placeable.source).map(|at| placeable.span.start + at);
        let span = at.map_or(placeable.span.clone(), |at| at..at + placeable.source.len());
        let source = placeable.source.replace(['\n', '\r'], " ");
        let places: Vec<_> = at.map(|at| (0, at, source.len())).into_iter().collect();
        sheet.push(&format!("hx-placeable-{ix}"), &source, &places, (span, Some(*ix)));
    }
    let readable = fluent::readable(&sheet.text).into_owned();
    sheet.text = readable;
    sheet
}

/// The entries of a sheet.
#[must_use]
pub fn sheet_entries<'t>(sheet: &'t Sheet, locale: &Locale, limits: &Limits) -> Entries<'t> {
    let (entries, _) = fluent::catalog(&sheet.text, limits);
    Entries {
        layer: Layer::Network,
        locale: locale.clone(),
        path: String::new(),
        text: &sheet.text,
        scope: String::new(),
        entries,
        unreadable: Vec::new(),
    }
}

impl Sheet {
    fn push(
        &mut self,
        id: &str,
        pattern: &str,
        places: &[(usize, usize, usize)],
        (span, placeable): (Range<usize>, Option<usize>),
    ) {
        let from = self.text.len();
        self.text.push_str(id);
        let trimmed = pattern.trim();
        let skipped = pattern.len() - pattern.trim_start().len();
        self.text.push_str(if trimmed.contains('\n') { " =\n    " } else { " = " });
        let mut places = places.iter().copied().peekable();
        for (at, c) in trimmed.char_indices() {
            let at = at + skipped;
            while places.next_if(|(start, _, length)| start + length <= at).is_some() {}
            let known = places.peek().filter(|(start, ..)| *start <= at);
            if let Some((start, file, _)) = known {
                self.mark(self.text.len(), file + (at - start), c.len_utf8());
            }
            self.text.push(c);
            if c == '\n' {
                self.text.push_str("    ");
            }
        }
        self.text.push('\n');
        let range = from..self.text.len();
        self.entries.push(SheetEntry { id: id.to_owned(), range, span, placeable });
    }

    fn mark(&mut self, text: usize, file: usize, length: usize) {
        if let Some((start, place, known)) = self.runs.last_mut()
            && (*start + *known, *place + *known) == (text, file)
        {
            *known += length;
            return;
        }
        self.runs.push((text, file, length));
    }
}

/// Where the characters of a value stand in its notation: in the value, in the file, and how many bytes of them
/// are the same in both. Characters that are written as escapes have no place of their own.
fn places(raw: &str, value: &str, base: usize) -> Vec<(usize, usize, usize)> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let mut at = opening(raw);
    for (ix, c) in value.char_indices() {
        let Some(place) = next(raw, at, c) else { continue };
        let (file, length) = (base + place, c.len_utf8());
        match found.last_mut() {
            Some((start, known, all)) if (*start + *all, *known + *all) == (ix, file) => {
                *all += length;
            }
            _ => found.push((ix, file, length)),
        }
        at = place + length;
    }
    found
}

/// Where the next character is that is this one, over what an escape, a fold or an indent takes before it.
fn next(raw: &str, at: usize, c: char) -> Option<usize> {
    let rest = raw.get(at..)?;
    let mut left = ESCAPE;
    for (ix, found) in rest.char_indices() {
        if found == c {
            return Some(at + ix);
        }
        if !found.is_whitespace() {
            left = left.checked_sub(1)?;
        }
    }
    None
}

/// The length of what a value begins with in its notation: quotes, or the sign of a block and its line.
fn opening(raw: &str) -> usize {
    if let Some(quotes) = ["\"\"\"", "'''"].iter().find(|quotes| raw.starts_with(**quotes)) {
        return quotes.len();
    }
    match raw.chars().next() {
        Some('"' | '\'') => 1,
        Some('|' | '>') => raw.find('\n').map_or(0, |end| end + 1),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::variant::OwnMessage;

    fn led_back(raw: &str, value: &str, word: &str) -> Option<String> {
        let file = format!("a = {raw}\n");
        let mut variant = Variant::default();
        let span = 4..4 + raw.len();
        let (id, uses) = ("a".to_owned(), Default::default());
        variant.front.messages.push(OwnMessage { id, pattern: value.to_owned(), span, uses });
        let sheet = sheet(&variant, &file, &[]);
        let at = sheet.text.find(word)?;
        file.get(sheet.origin(&(at..at + word.len()))).map(str::to_owned)
    }

    #[test]
    fn places_lead_back_through_every_notation() {
        let value = "{ $n ->\n [one] \"é\"\n*[other] days\n}";
        for raw in [
            "\"\"\"\n{ $n ->\n [one] \"é\"\n*[other] days\n}\"\"\"",
            "\"{ $n ->\\n [one] \\\"é\\\"\\n*[other] days\\n}\"",
            "\"{ $n ->\\u000A [one] \\\"\\u00E9\\\"\\n*[other] days\\n}\"",
            "|\n      { $n ->\n       [one] \"é\"\n      *[other] days\n      }\n",
            "'''{ $n ->\n [one] \"é\"\n*[other] days\n}'''",
        ] {
            for word in ["$n", "one", "[other]", "days"] {
                assert_eq!(led_back(raw, value, word).as_deref(), Some(word), "{raw}");
            }
        }
    }

    #[test]
    fn what_has_no_place_of_its_own_is_the_whole() {
        let raw = "\"\\u0064ays\"";
        assert_eq!(led_back(raw, "days", "a =").as_deref(), Some(raw));
    }
}
