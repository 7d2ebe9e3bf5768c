//! What stands at the end of a file and has no place in the original: it may be a greeting.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::answer::{Answer, comments};
use super::blocks::blocks;
use super::fitting::{Shape, original_of, shapes};
use super::notes::Noted;
use super::torn::is_given;
use crate::parse::{front, markdown};

/// What stands below the last mark behind its answer, with the mark's line, where the original has one paragraph.
#[must_use]
pub fn further<'a>(answer: &'a Answer, noted: &Noted) -> Option<(usize, &'a str)> {
    let own = answer.blocks.last()?;
    let surplus = surplus(original_of(&own.note, noted)?, &own.text)?;
    Some((own.line, &own.text[surplus]))
}

/// The line, from 1, of the same in a file that was filled in.
#[must_use]
pub fn further_in(text: &str, noted: &Noted) -> Option<usize> {
    let begins = front::split(text).map_or(0, |split| split.body);
    let (range, mark) = comments(text, begins).pop()?;
    let original = noted.get(mark.note.as_ref()?)?;
    let surplus = surplus(original, &text[range.end..])?;
    Some(text[..range.end + surplus.start].matches('\n').count() + 1)
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
