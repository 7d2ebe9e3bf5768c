//! What stands at the end of a file and has no place in the original: it may be a greeting.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::answer::{Answer, AnsweredBlock, comments};
use super::blocks::{block_hash, blocks};
use super::fitting::{Shape, original_of, shapes};
use super::marks::Place;
use super::notes::Noted;
use super::torn::is_given;
use crate::parse::{front, markdown};

/// Something that stands below the last mark behind its answer, where the original has one paragraph.
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
    let AnsweredBlock { mark, text, note, line } = answer.blocks.last()?;
    let place = match &mark.place {
        // It was to be deleted, or stays.
        Place::Gone(hash) => {
            let own = blocks(text);
            let is_first = own.first().is_some_and(|own| block_hash(&text[own.clone()]) == *hash);
            own.into_iter().nth(1).filter(|_| is_first)
        }
        _ => behind(original_of(note, noted)?, text),
    }?;
    Some(Further { line: *line, text: &text[place.clone()], is_short: is_short(&text[place]) })
}

/// The same of a file that was filled in.
#[must_use]
pub fn further_in<'a>(text: &'a str, noted: &Noted) -> Option<Further<'a>> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let (range, mark) = comments(text, begins).pop()?;
    let own = &text[range.end..];
    let place = behind(noted.get(mark.note.as_ref()?)?, own)?;
    let line = text[..range.end + place.start].matches('\n').count() + 1;
    Some(Further { line, text: &own[place.clone()], is_short: is_short(&own[place]) })
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
    let is_it = !original.trim().contains('\n')
        && !second.contains('\n')
        && said.ends_with(is_end)
        && is_short(second);
    let end = text.trim_end().len();
    is_it.then(|| end - second.len()..end)
}

/// Whether something is as short as a greeting. Letters that take the place of two count as two.
fn is_short(text: &str) -> bool {
    const MOST: usize = 80;
    let is_wide = |c: char| matches!(u32::from(c), 0x1100..=0x11FF | 0x2E80..=0xD7AF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..);
    text.trim().chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum::<usize>() <= MOST
}

/// The first block that the original of one has no place for. Notes stand where their translator likes, and the items
/// of a list or the paragraphs of a quotation may have come apart.
fn surplus(original: &str, text: &str) -> Option<Range<usize>> {
    let [shape] = shapes(original)[..] else { return None };
    let of = |range: &Range<usize>| shapes(&text[range.clone()]).first().copied();
    let is_apart = |own: Shape| matches!(shape, Shape::List | Shape::Quote) && own == shape;
    let own: Vec<_> = blocks(text).into_iter().filter(|own| !is_given(text, own.start)).collect();
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
