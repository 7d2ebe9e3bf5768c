//! Fluent catalogs: the entries that parse, and a fault for each that does not.

use std::borrow::Cow;
use std::collections::HashSet;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{
    DUPLICATE_MESSAGE, FIXED_CHOICE, FLUENT_SYNTAX, FLUENT_TOO_DEEP, MESSAGE_TOO_LONG, calls,
    forms, hidden, signed, uses,
};
use crate::diag::Diagnostic;
use crate::messages::causes;
use crate::model::catalog::Uses;
use crate::model::{CatalogEntry, Limits};

/// A text as Fluent reads it: a carriage return alone ends a line in some old files, and is nothing
/// to Fluent. As long as what it is read as, so that all offsets stay.
#[must_use]
pub fn readable(text: &str) -> Cow<'_, str> {
    let bare = |at: &usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    if !memchr::memchr_iter(b'\r', text.as_bytes()).any(|at| bare(&at)) {
        return Cow::Borrowed(text);
    }
    let (mut owned, mut rest) = (String::with_capacity(text.len()), text.chars().peekable());
    while let Some(c) = rest.next() {
        let bare = c == '\r' && rest.peek() != Some(&'\n');
        owned.push(if bare { '\n' } else { c });
    }
    Cow::Owned(owned)
}

/// Parses a catalog's text, which is [`readable`]: its sound entries, each id once.
#[must_use]
pub fn catalog<'t>(text: &'t str, limits: &Limits) -> (Vec<CatalogEntry<'t>>, Vec<Diagnostic>) {
    // The parser recurses with every brace and ends the process when the stack is full; so the
    // depth is bounded before it sees the text.
    if let Some(at) = too_deep(text, limits.fluent_depth) {
        let fault = Diagnostic::new(&FLUENT_TOO_DEEP).arg("limit", limits.fluent_depth);
        return (Vec::new(), vec![fault.at(at..at + 1)]);
    }
    let text_start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let (resource, errors) = signed::parsed(&text[text_start..]);
    let mut faults: Vec<_> = errors
        .iter()
        .map(|error| {
            // What is missed at the end of the file is missed behind its last word. A tab is no white space to Fluent.
            let end = text.trim_end_matches([' ', '\n', '\r']).len();
            let start = (error.pos.start + text_start).min(end);
            let end = (error.pos.end + text_start).max(start + 1);
            let fault = Diagnostic::new(&FLUENT_SYNTAX).arg("detail", causes::fluent(&error.kind));
            let fault = fault.at(start..end);
            // What cannot be read begins with a name in most cases.
            let junk = error.slice.clone().map(|at| at.start + text_start..at.end + text_start);
            let junk = junk.and_then(|at| text.get(at)).unwrap_or_default().trim();
            match name_of(junk) {
                Some(id) => fault.of_message(id, None).beside(None, Some(junk)),
                None => fault,
            }
        })
        .collect();
    let mut parsed = Vec::with_capacity(resource.body.len());
    let mut known: HashSet<&str> = HashSet::with_capacity(resource.body.len());
    // The sound entries' own text, so that junk between them cannot change how they are read.
    // Serialising them anew would lose some: text that begins with `[` and has a second line.
    let starts: Vec<usize> = resource.body.iter().filter_map(|e| start_of(text, e)).collect();
    let mut remarks = Remarks::default();
    for entry in &resource.body {
        let (name, comment) = match entry {
            Entry::Message(message) => (message.id.name, message.comment.as_ref()),
            Entry::Term(term) => (term.id.name, term.comment.as_ref()),
            other => {
                remarks.read(text, other);
                continue;
            }
        };
        let at = offset_of(text, name);
        let span = at..at + name.len();
        let start = start_of(text, entry).unwrap_or(text.len());
        let id = &text[start..span.end];
        if !known.insert(id) {
            let fault = Diagnostic::new(&DUPLICATE_MESSAGE).arg("id", id).arg("first", "here");
            faults.push(fault.at(span).of_message(id, None));
            continue;
        }
        let next = starts.get(starts.partition_point(|known| *known <= start)).copied();
        let end = next.unwrap_or(text.len());
        let source = &text[start..end];
        if let Some(fault) = refused(entry, id, source, start, limits) {
            let span = fault.span.clone().unwrap_or(span);
            faults.push(fault.at(span).of_message(id, None));
            known.remove(id);
            continue;
        }
        let comment = comment.map_or("", |comment| remark(text, comment));
        parsed.push(CatalogEntry {
            id,
            source,
            span,
            parts: forms::parts(entry, source),
            comment,
            group: remarks.group,
            required: remarks.required || says(comment, REQUIRED),
            same: remarks.same || says(comment, SAME),
        });
    }
    (parsed, faults)
}

/// A message of a variant's own: its id and what it refers to, if it is sound.
pub(super) fn own_message(
    text: &str,
    limits: &Limits,
) -> (Option<(String, Uses)>, Vec<Diagnostic>) {
    let text = readable(text);
    let (parsed, faults) = catalog(&text, limits);
    let own = match parsed.as_slice() {
        [own] => Some((own.id.to_owned(), uses::of(own))),
        _ => None,
    };
    (own, faults)
}

/// What a comment says of a message that every locale has to have.
const REQUIRED: &str = "required";
/// What a comment says of a message that is the reference's text on purpose.
const SAME: &str = "hexapla: same";

/// What the comments above say, as far as one has read.
#[derive(Default)]
struct Remarks<'t> {
    group: &'t str,
    required: bool,
    same: bool,
}

impl<'t> Remarks<'t> {
    /// A group's comment holds until the next.
    fn read(&mut self, text: &'t str, entry: &Entry<&'t str>) {
        let Entry::GroupComment(comment) = entry else { return };
        self.group = remark(text, comment);
        self.required = says(self.group, REQUIRED);
        self.same = says(self.group, SAME);
    }
}

/// A comment as it is written, from its first line's words to its last's.
fn remark<'t>(text: &'t str, comment: &Comment<&'t str>) -> &'t str {
    let (Some(first), Some(last)) = (comment.content.first(), comment.content.last()) else {
        return "";
    };
    let (from, to) = (offset_of(text, first), offset_of(text, last) + last.len());
    text.get(from..to).unwrap_or_default()
}

/// Whether a line of a comment says this and nothing else.
fn says(comment: &str, words: &str) -> bool {
    let spaceless = |text: &str| text.replace(' ', "").to_ascii_lowercase();
    let bare = |line: &str| {
        let line = line.trim_start_matches(['#', ' ']);
        line.len() < 2 * words.len() && spaceless(line) == spaceless(words)
    };
    !comment.is_empty() && comment.lines().any(bare)
}

/// Why an entry that parses is not taken all the same.
fn refused(
    entry: &Entry<&str>,
    id: &str,
    source: &str,
    start: usize,
    limits: &Limits,
) -> Option<Diagnostic> {
    // Comments behind an entry are in its source.
    let own = source.lines().filter(|line| !line.starts_with('#'));
    if source.len() > limits.message_bytes
        && own.map(str::len).sum::<usize>() > limits.message_bytes
    {
        let fault = Diagnostic::new(&MESSAGE_TOO_LONG).arg("id", id);
        return Some(fault.arg("limit", limits.message_bytes));
    }
    if let Some((at, detail)) = patterns(entry).find_map(|own| calls::fault(own, source)) {
        let at = start + at;
        return Some(Diagnostic::new(&FLUENT_SYNTAX).arg("detail", detail).at(at..at + 1));
    }
    if patterns(entry).any(has_fixed_choice) {
        return Some(Diagnostic::new(&FIXED_CHOICE).arg("id", id));
    }
    // All that texts may hide is written with one of two bytes, or as an escape.
    memchr::memchr3(0xE2, 0xF3, b'\\', source.as_bytes())?;
    let mut texts = Vec::new();
    patterns(entry).for_each(|pattern| texts_of(pattern, &mut texts));
    let found = texts.iter().find_map(|text| hidden::fault(text, source, start..start));
    found.map(|fault| Diagnostic { span: fault.span.filter(|span| !span.is_empty()), ..fault })
}

/// The texts that a pattern may become, each form by itself, with what its escapes stand for.
fn texts_of(pattern: &Pattern<&str>, out: &mut Vec<String>) {
    let mut own = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    own.push_str(&unescape_unicode_to_string(value));
                }
                Expression::Inline(_) => {}
                Expression::Select { variants, .. } => {
                    variants.iter().for_each(|variant| texts_of(&variant.value, out));
                }
            },
        }
    }
    out.push(own);
}

/// An entry's value and its attributes' values.
fn patterns<'e, 's>(entry: &'e Entry<&'s str>) -> impl Iterator<Item = &'e Pattern<&'s str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => (None, [].as_slice()),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

/// Whether a pattern chooses by a constant, or holds a placeable that is nothing but another one.
/// The formatter (fluent-bundle 0.16, `write_error`) panics when it gives up inside of one, after
/// a hundred placeables. The depth is bounded before.
fn has_fixed_choice(pattern: &Pattern<&str>) -> bool {
    use InlineExpression::{NumberLiteral, Placeable, StringLiteral};
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            matches!(inline, Placeable { .. })
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            matches!(selector, NumberLiteral { .. } | StringLiteral { .. } | Placeable { .. })
                || variants.iter().any(|variant| has_fixed_choice(&variant.value))
        }
    })
}

/// Where an entry begins; comments are of no account.
fn start_of(text: &str, entry: &Entry<&str>) -> Option<usize> {
    match entry {
        Entry::Message(message) => Some(offset_of(text, message.id.name)),
        Entry::Term(term) => Some(offset_of(text, term.id.name).saturating_sub(1)),
        Entry::Junk { content } => Some(offset_of(text, content)),
        _ => None,
    }
}

/// Where a slice of `text` begins in it: the parser's slices lie inside the text.
fn offset_of(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Where braces and calls first nest deeper than `limit`: the parser recurses with both. What is
/// quoted counts too: a bound that is too careful by a few levels harms nobody.
fn too_deep(text: &str, limit: usize) -> Option<usize> {
    let (mut braces, mut calls, mut start) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        // Only the beginning of an entry ends what is open: an expression may go on at the margin.
        if begins_entry(line) {
            (braces, calls) = (0, 0);
        }
        let bytes = if line.starts_with('#') { &[] } else { line.as_bytes() };
        for (ix, byte) in bytes.iter().enumerate() {
            match byte {
                b'{' => braces += 1,
                b'}' => braces = braces.saturating_sub(1),
                b'(' if braces > 0 => calls += 1,
                b')' => calls = calls.saturating_sub(1),
                _ => continue,
            }
            if braces == 0 {
                calls = 0;
            }
            if braces + calls > limit {
                return Some(start + ix);
            }
        }
        start += line.len();
    }
    None
}

/// `name =` or `-name =` at the margin.
fn begins_entry(line: &str) -> bool {
    name_of(line).is_some()
}

/// The name of an entry that begins here.
fn name_of(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-').unwrap_or(text);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_-".contains(c));
    let sound = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let own = text.get(..text.len() - rest.len());
    own.filter(|_| sound && rest.trim_start_matches(' ').starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let (parsed, faults) = catalog(text, &Limits::default());
        (
            parsed.iter().map(|e| e.id.to_owned()).collect(),
            faults.iter().map(|d| d.rule.code).collect(),
        )
    }

    #[test]
    fn sound_entries_survive_broken_ones() {
        let (ids, faults) =
            codes("a = A\nb b b\nc = { $x ->\n    *[other] C\n}\n-t = T\na = again\n");
        assert_eq!(ids, ["a", "c", "-t"]);
        assert_eq!(faults, ["fluent-syntax", "duplicate-message"]);
    }

    #[test]
    fn a_fault_on_the_last_line_stands_there() {
        let place = |text: &str| {
            let (_, faults) = catalog(text, &Limits::default());
            let spans = faults.iter().filter_map(|fault| fault.span.clone());
            let places = spans.map(|span| crate::diag::Location::of(text, &span));
            places.map(|place| (place.line, place.column)).collect::<Vec<_>>()
        };
        // A tab is no white space to Fluent.
        assert_eq!(place("a = A\n\t"), [(2, 1)]);
        assert_eq!(place("a = A\n\t\n"), [(2, 1)]);
        assert_eq!(place("a = A\nb = B\n\n\t\t"), [(4, 1)]);
        // What is missed at the end is missed behind the last word.
        assert_eq!(place("a = A\nb"), [(2, 2)]);
        assert_eq!(place("a = A\nb\n\n"), [(2, 2)]);
    }

    #[test]
    fn depth_is_bounded_before_parsing() {
        let deep = format!("a = {}x{}\n", "{".repeat(4000), "}".repeat(4000));
        assert_eq!(codes(&deep).1, ["fluent-too-deep"]);
    }
}
