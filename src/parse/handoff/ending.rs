//! What stands below a mark and has no place in the original: at the end of a file it may be a greeting.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::answer::{Answer, AnsweredBlock, comments};
use super::blocks::{block_hash, blocks};
use super::fitting::{Shape, original_of, shapes};
use super::marks::{Mark, Place};
use super::notes::Noted;
use super::torn::is_given;
use crate::parse::{front, markdown};

/// Something that stands below a mark behind its answer, where the original has one paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Further<'a> {
    /// The mark's line, from 1; in a file that was filled in, its own.
    pub line: usize,
    /// What it says.
    pub text: &'a str,
    /// Whether it is as short as a greeting or a word to somebody; a paragraph that was divided has longer parts.
    pub is_short: bool,
}

/// What stands behind the last answer to an update.
#[must_use]
pub fn further<'a>(answer: &'a Answer, noted: &Noted) -> Option<Further<'a>> {
    of_block(answer.blocks.last()?, noted)
}

/// What stands behind the other answers.
pub fn between<'a>(
    answer: &'a Answer,
    noted: &'a Noted,
) -> impl Iterator<Item = Further<'a>> + use<'a> {
    let others = answer.blocks.split_last().map_or(&[][..], |(_, others)| others);
    others.iter().filter_map(|own| of_block(own, noted))
}

fn of_block<'a>(own: &'a AnsweredBlock, noted: &Noted) -> Option<Further<'a>> {
    let AnsweredBlock { mark, text, note, line } = own;
    let place = match &mark.place {
        // What was handed out there was left, and something stands behind it.
        Place::Gone(hash) | Place::Instead(hash) if begins_with(text, hash).is_some() => {
            begins_with(text, hash)
        }
        Place::Gone(_) => None,
        _ => behind(original_of(note, noted)?, text),
    }?;
    Some(Further { line: *line, text: &text[place.clone()], is_short: is_short(&text[place]) })
}

/// The same of a file that was filled in: what stands behind its last answer.
#[must_use]
pub fn further_in<'a>(text: &'a str, noted: &Noted) -> Option<Further<'a>> {
    answers_in(text).pop().and_then(|own| of_place(text, own, noted))
}

/// What stands behind the other answers of a file that was filled in.
#[must_use]
pub fn between_in<'a>(text: &'a str, noted: &Noted) -> Vec<Further<'a>> {
    let mut others = answers_in(text);
    others.pop();
    others.into_iter().filter_map(|own| of_place(text, own, noted)).collect()
}

/// The marks of a file that was filled in, each with the place of what stands below it.
fn answers_in(text: &str) -> Vec<(Range<usize>, Mark)> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let marks = comments(text, begins);
    let ends = marks.iter().skip(1).map(|(range, _)| range.start).chain([text.len()]);
    let ends: Vec<usize> = ends.collect();
    let all = marks.into_iter().zip(ends);
    all.map(|((range, mark), end)| (range.end..end, mark)).collect()
}

fn of_place<'a>(
    text: &'a str,
    (place, mark): (Range<usize>, Mark),
    noted: &Noted,
) -> Option<Further<'a>> {
    let own = &text[place.clone()];
    let behind = behind(noted.get(mark.note.as_ref()?)?, own)?;
    let line = text[..place.start + behind.start].matches('\n').count() + 1;
    Some(Further { line, text: &own[behind.clone()], is_short: is_short(&own[behind]) })
}

/// What stands behind a text with a hash: in a block of its own, or in the next line.
fn begins_with(text: &str, hash: &str) -> Option<Range<usize>> {
    let mut own = blocks(text).into_iter();
    let is_first = own.next().is_some_and(|own| block_hash(&text[own]) == *hash);
    let is_said = |own: &Range<usize>| text[own.clone()].contains(char::is_alphanumeric);
    if let Some(second) = own.find(is_said).filter(|_| is_first) {
        return Some(second);
    }
    let (first, last) = text.trim_end().rsplit_once('\n')?;
    let is_said = last.contains(char::is_alphanumeric);
    (is_said && block_hash(first) == *hash).then(|| first.len() + 1..first.len() + 1 + last.len())
}

/// What stands behind an answer: a block, or a line of its own.
fn behind(original: &str, text: &str) -> Option<Range<usize>> {
    surplus(original, text).or_else(|| tail(original, text))
}

/// A short line below a sentence that has ended, where the original has one line.
fn tail(original: &str, text: &str) -> Option<Range<usize>> {
    let [Shape::Paragraph | Shape::Footnote] = shapes(original)[..] else { return None };
    let own = text.trim();
    let (first, second) = own.split_once('\n')?;
    let is_end = |c: char| ".!?。！？।۔؟…".contains(c);
    let said = first.trim_end().trim_end_matches(|c: char| "\"'”’»」』)）*_".contains(c));
    // A program wraps lines that are longer.
    let is_it = weight(first) > WRAPPED
        && !original.trim().contains('\n')
        && !second.contains('\n')
        && second.contains(char::is_alphanumeric)
        && said.ends_with(is_end)
        && is_short(second);
    let end = text.trim_end().len();
    is_it.then(|| end - second.len()..end)
}

/// Whether something is as short as a greeting, and no sentence of a text, which has a full stop.
fn is_short(text: &str) -> bool {
    const MOST: usize = 80;
    let is_open = !text
        .trim()
        .ends_with(['.', '。', '।', '۔', '．', '｡', '?', '？', '؟', '…', ':', '：', ';']);
    weight(text) <= MOST && is_open
}

/// What no program leaves in one line that wraps lines.
const WRAPPED: usize = 100;

/// How much room something takes: letters that take the place of two count as two.
fn weight(text: &str) -> usize {
    let is_wide = |c: char| matches!(u32::from(c), 0x1100..=0x11FF | 0x2E80..=0xD7AF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..);
    text.trim().chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// The first block that the original of one has no place for. Notes stand where their translator likes, and the items
/// of a list or the paragraphs of a quotation may have come apart.
fn surplus(original: &str, text: &str) -> Option<Range<usize>> {
    let [shape] = shapes(original)[..] else { return None };
    let of = |range: &Range<usize>| shapes(&text[range.clone()]).first().copied();
    let is_apart = |own: Shape| matches!(shape, Shape::List | Shape::Quote) && own == shape;
    // Marks of direction are nothing that anybody sees.
    let is_said = |own: &Range<usize>| {
        text[own.clone()].contains(char::is_alphanumeric) && !is_given(text, own.start)
    };
    let own: Vec<_> = blocks(text).into_iter().filter(is_said).collect();
    let expected = match own.first().and_then(of) {
        Some(Shape::Paragraph) => parts(original, shape),
        _ => 1,
    };
    let mut behind = own.into_iter().skip(expected);
    behind.find(|own| of(own).is_some_and(|own| own != Shape::Footnote && !is_apart(own)))
}

/// How many paragraphs say what a block does, where nobody writes its signs.
fn parts(original: &str, shape: Shape) -> usize {
    if !matches!(shape, Shape::List | Shape::Quote) {
        return 1;
    }
    let masked = markdown::masked(original);
    let events =
        Parser::new_ext(masked.as_deref().unwrap_or(original), markdown::options(original));
    let (mut items, mut others) = (0, 0);
    for event in events {
        match event {
            Event::Start(Tag::Item) => items += 1,
            Event::Start(Tag::Paragraph | Tag::Heading { .. }) => others += 1,
            _ => {}
        }
    }
    items.max(others).max(1)
}
