//! Placeables in Markdown: replaced by private-use characters before parsing, with an offset map,
//! so that the Markdown parser sees one letter where `{ $name }` stands.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::BAD_PLACEABLE;
use super::text::{SENTINEL_FIRST, is_sentinel};
use crate::diag::Diagnostic;
use crate::model::catalog::meaning;
use crate::model::variant::{OwnMessage, Piece, Placeable, Refers, Text};

/// Different placeables of one body; more than there are sentinels cannot be.
const MOST: usize = 0xFFFD;

/// Finds the placeables of a variant, front matter and body alike.
pub(super) struct Finder<'m> {
    messages: &'m [OwnMessage],
    /// What was found so far.
    pub found: Vec<Placeable>,
    /// What is wrong with some.
    pub faults: Vec<Diagnostic>,
}

/// A text with sentinels, and the way back to the file's offsets.
pub(super) struct Substituted<'s> {
    pub text: Cow<'s, str>,
    base: usize,
    first: usize,
    /// Where each sentinel stands in `text`, and the end of its placeable in the file.
    marks: Vec<(usize, usize)>,
    /// Of each character that is used as a sentinel, the first of its placeables: those that are written
    /// alike have the same, so that labels of links with placeables in them are alike too.
    firsts: Vec<usize>,
}

impl Substituted<'_> {
    /// A place in `text` as a place in the file.
    pub(super) fn origin(&self, at: usize) -> usize {
        let before = self.marks.partition_point(|(mark, _)| *mark < at);
        match before.checked_sub(1).map(|ix| self.marks[ix]) {
            None => self.base + at,
            Some((mark, end)) => end + at.saturating_sub(mark + SENTINEL_FIRST.len_utf8()),
        }
    }

    /// A range of `text` as a range of the file.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.origin(range.start)..self.origin(range.end)
    }

    /// The place in the variant's list of the placeable whose sentinel stands at this place of `text`.
    pub(super) fn placeable_at(&self, at: usize) -> Option<u32> {
        let nth = self.marks.binary_search_by_key(&at, |(mark, _)| *mark).ok()?;
        u32::try_from(self.first + nth).ok()
    }

    /// The place in the variant's list of a placeable that a sentinel stands for, if it is one of ours.
    fn index(&self, c: char) -> Option<usize> {
        let nth = u32::from(c).checked_sub(u32::from(SENTINEL_FIRST))?;
        self.firsts.get(nth as usize).copied()
    }
}

impl<'m> Finder<'m> {
    pub(super) fn new(messages: &'m [OwnMessage]) -> Self {
        Self { messages, found: Vec::new(), faults: Vec::new() }
    }

    /// Replaces the placeables of a body that begins at byte `base` of its file.
    pub(super) fn substitute<'s>(&mut self, text: &'s str, base: usize) -> Substituted<'s> {
        let first = self.found.len();
        let mut out = Substituted {
            text: Cow::Borrowed(text),
            base,
            first,
            marks: Vec::new(),
            firsts: Vec::new(),
        };
        let mut sentinels: HashMap<&str, u32> = HashMap::new();
        let (mut copied, mut at) = (0, 0);
        let mut replaced = String::new();
        while let Some(open) = memchr::memchr(b'{', &text.as_bytes()[at..]).map(|ix| at + ix) {
            at = open + 1;
            if escaped(text, open) || doubled(text, open) {
                continue;
            }
            let Some((end, refers)) = self.read(text, open, base) else { continue };
            let source = &text[open..end];
            let nth = match sentinels.get(source) {
                Some(nth) => *nth,
                None if out.firsts.len() >= MOST => continue,
                None => {
                    let nth = u32::try_from(out.firsts.len()).unwrap_or(0);
                    out.firsts.push(self.found.len());
                    sentinels.insert(source, nth);
                    nth
                }
            };
            if replaced.is_empty() {
                replaced.reserve(text.len());
            }
            replaced.push_str(&text[copied..open]);
            out.marks.push((replaced.len(), base + end));
            replaced.extend(char::from_u32(u32::from(SENTINEL_FIRST) + nth));
            self.found.push(Placeable {
                source: source.to_owned(),
                span: base + open..base + end,
                meaning: meaning_of(source, &refers),
                refers,
            });
            (copied, at) = (end, end);
        }
        if !out.marks.is_empty() {
            replaced.push_str(&text[copied..]);
            out.text = Cow::Owned(replaced);
        }
        out
    }

    /// Cuts a text of the front matter at its placeables. Their spans are that of the whole text,
    /// since its escapes are gone.
    pub(super) fn cut(&mut self, text: &str, span: Range<usize>) -> Text {
        let (mut pieces, mut copied, mut at) = (Vec::new(), 0, 0);
        while let Some(open) = text[at..].find('{').map(|ix| at + ix) {
            at = open + 1;
            if escaped(text, open) {
                pieces.push(Piece::Literal(text[copied..open - 1].to_owned()));
                copied = open;
                continue;
            }
            if doubled(text, open) {
                continue;
            }
            let faults = self.faults.len();
            let read = self.read(text, open, 0);
            for fault in &mut self.faults[faults..] {
                fault.span = Some(span.clone());
            }
            let Some((end, refers)) = read else { continue };
            if copied < open {
                pieces.push(Piece::Literal(text[copied..open].to_owned()));
            }
            pieces.push(Piece::Placeable(u32::try_from(self.found.len()).unwrap_or(u32::MAX)));
            let source = text[open..end].to_owned();
            let meaning = meaning_of(&source, &refers);
            self.found.push(Placeable { source, span: span.clone(), refers, meaning });
            (copied, at) = (end, end);
        }
        if copied < text.len() {
            pieces.push(Piece::Literal(text[copied..].to_owned()));
        }
        Text { pieces, span }
    }

    /// Reads the placeable that may begin at the brace `open`: its end and what it refers to.
    fn read(&mut self, text: &str, open: usize, base: usize) -> Option<(usize, Refers)> {
        let inner = open + 1 + spaces(&text[open + 1..]);
        let rest = &text[inner..];
        let first = rest.chars().next()?;
        let (used, refers) = if first == '$' {
            let name = identifier(&rest[1..]);
            if name.is_empty() {
                return None;
            }
            (1 + name.len(), Refers::Fact(name.to_owned()))
        } else {
            let name = identifier(rest);
            let call = !name.is_empty()
                && rest[name.len()..].starts_with('(')
                && name
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"_-".contains(&b));
            if call {
                let Some(length) = arguments(&rest[name.len()..]) else {
                    self.unclosed(base + open..base + inner + name.len());
                    return None;
                };
                let inside = &rest[name.len()..name.len() + length];
                let facts = variables(inside);
                (name.len() + length, Refers::Function(name.to_owned(), facts))
            } else if self.messages.iter().any(|message| message.id == name) {
                (name.len(), Refers::Message(name.to_owned()))
            } else {
                return None;
            }
        };
        let close = inner + used + spaces(&rest[used..]);
        if text[close..].starts_with('}') {
            return Some((close + 1, refers));
        }
        // `{ $n -> …}` and the like: surely meant as a placeable, and not one that may stand here.
        self.unclosed(base + open..base + inner + used);
        None
    }

    fn unclosed(&mut self, span: Range<usize>) {
        self.faults.push(Diagnostic::new(&BAD_PLACEABLE).at(span));
    }
}

/// Whether another brace stands beside the one at `at`: two of them are another program's.
fn doubled(text: &str, at: usize) -> bool {
    text[at + 1..].starts_with('{') || text[..at].ends_with('{')
}

/// Whether an odd number of backslashes stands before `at`.
fn escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at].iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t', '\n', '\r']).len()
}

fn identifier(text: &str) -> &str {
    let letter = |b: &u8| b.is_ascii_alphabetic();
    let rest = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    if !text.as_bytes().first().is_some_and(letter) {
        return "";
    }
    &text[..text.bytes().take_while(rest).count()]
}

/// The length of `(…)`, quoted text skipped; at most 500 bytes.
fn arguments(text: &str) -> Option<usize> {
    let (mut level, mut quoted, mut skip) = (0_usize, false, false);
    for (ix, byte) in text.bytes().enumerate().take(500) {
        match byte {
            _ if skip => skip = false,
            b'\\' if quoted => skip = true,
            b'"' => quoted = !quoted,
            b'(' if !quoted => level += 1,
            b')' if !quoted => {
                level -= 1;
                if level == 0 {
                    return Some(ix + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The variables in the arguments of a call, text in quotes left out.
fn variables(text: &str) -> Vec<String> {
    let outside = text.split('"').step_by(2);
    outside
        .flat_map(|part| part.split('$').skip(1))
        .map(identifier)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What the options of `NUMBER` make of the number.
fn meaning_of(source: &str, refers: &Refers) -> String {
    if !matches!(refers, Refers::Function(name, _) if name == "NUMBER") {
        return String::new();
    }
    // Names of options stand outside quotes, their texts within: `…, style: "percent"`.
    let pieces: Vec<&str> = source.split('"').collect();
    let named = pieces.chunks(2).filter_map(|pair| {
        let name = pair[0].trim_end().strip_suffix(':')?.trim_end();
        let name = name.rsplit([',', ' ', '(', '\n', '\t', '\r']).next()?;
        Some((name, *pair.get(1)?))
    });
    meaning(named)
}

/// Puts the placeables' own text back, for code and addresses, where they are no placeables.
pub(super) fn restore<'s>(
    text: Cow<'s, str>,
    from: &Substituted<'_>,
    all: &[Placeable],
) -> Cow<'s, str> {
    if from.marks.is_empty() || !text.contains(is_sentinel) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match from.index(c) {
            Some(ix) => out.push_str(&all[ix].source),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> (String, Vec<Placeable>, Vec<&'static str>) {
        let message = OwnMessage {
            id: "days".into(),
            pattern: String::new(),
            span: 0..0,
            uses: Default::default(),
        };
        let messages = [message];
        let mut finder = Finder::new(&messages);
        let out = finder.substitute(text, 0).text.into_owned();
        (out, finder.found, finder.faults.iter().map(|d| d.rule.code).collect())
    }

    #[test]
    fn only_placeables_are_replaced() {
        let (out, found, faults) = find("a { $x } b {days} c { NUMBER($y, k: \"}{$z\") } d");
        assert_eq!(out, "a \u{F0000} b \u{F0001} c \u{F0002} d");
        assert_eq!(found[0].refers, Refers::Fact("x".into()));
        assert_eq!(found[1].refers, Refers::Message("days".into()));
        assert_eq!(found[2].refers, Refers::Function("NUMBER".into(), vec!["y".into()]));
        assert!(faults.is_empty());
        assert_eq!(find("{ $x } {$x} { $x }").0, "\u{F0000} \u{F0001} \u{F0000}");
        for literal in [
            "{{ x }}",
            "{{ $x }}",
            "{{NUMBER(1)}}",
            "{{< $x >}}",
            "{% if %}",
            "{x}",
            "{ }",
            "{$}",
            "\\{ $x }",
            "{",
            "{#id}",
            "{Days()}",
        ] {
            assert_eq!(find(literal).0, literal);
        }
        assert_eq!(find("{ $n -> [one] x *[other] y }").2, ["bad-placeable"]);
        assert_eq!(find("{ NUMBER($n").2, ["bad-placeable"]);
    }

    #[test]
    fn offsets_lead_back_to_the_file() {
        let text = "é { $x } ü { $y }z";
        let mut finder = Finder::new(&[]);
        let out = finder.substitute(text, 100);
        for (at, c) in out.text.char_indices().filter(|(_, c)| !is_sentinel(*c)) {
            let origin = out.origin(at) - 100;
            assert!(text[origin..].starts_with(c), "{at} {c}");
        }
    }
}
