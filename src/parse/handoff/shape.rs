//! Answers to lists and tables that say less than what stands there, or something beside it.
//!
//! What is written below a mark takes the place of the whole list: items that are not in it would be gone, and a
//! sentence below it would stand in the text for all to read.

use pulldown_cmark::{Event, Parser, Tag};

use super::answer::{Answer, AnsweredBlock};
use super::blocks::{block_hash, blocks};
use super::fitting::{Shape, original_of, shapes};
use super::marks::Place;
use super::merge::Earlier;
use super::notes::Noted;
use crate::model::signs::{Sign, of_markdown};
use crate::parse::markdown;

/// An answer that is not what its original is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misshapen {
    /// The line of its mark, from 1.
    pub line: usize,
    /// What of it is meant.
    pub text: String,
    /// Items or rows that the translation has and the answer lacks; none if it has a paragraph that the original has not.
    pub lost: usize,
    /// What an item begins with, where the line that is meant seems to be one without; and the items of the answer and of the
    /// original.
    pub unsigned: Option<(&'static str, usize, usize)>,
}

/// What answers to lists and tables lack, or have beside them, held against the text that they are for.
#[must_use]
pub fn misshapen(
    (text, answer): (&str, &Answer),
    earlier: &Earlier,
    noted: &Noted,
) -> Vec<Misshapen> {
    let there = blocks(text);
    let there: Vec<(String, &str)> =
        there.into_iter().map(|own| (block_hash(&text[own.clone()]), &text[own])).collect();
    let answered = answer.blocks.iter().filter(|own| !own.text.trim().is_empty());
    let mut found = Vec::new();
    for own in answered {
        let hash = match &own.mark.place {
            Place::Instead(hash) | Place::Gone(hash) => Some(hash.as_str()),
            _ => None,
        };
        if hash == Some(block_hash(&own.text).as_str()) {
            continue;
        }
        let Some(original) = original_of(&own.note, noted) else { continue };
        let [shape @ (Shape::List | Shape::Table)] = shapes(original)[..] else { continue };
        // What an earlier answer has put there is what stands there now.
        let put = earlier.get(&own.mark.id(&[]));
        let is_it = |known: &&(String, &str)| {
            hash == Some(known.0.as_str())
                || put.is_some_and(|put| put.split('+').any(|hash| hash == known.0))
        };
        let present = there.iter().find(is_it).map_or("", |(_, text)| text);
        found.extend(beside(own, shape));
        // What the original no longer has is to go, if it has not gone with an earlier answer.
        let is_first = hash == Some(block_hash(present).as_str());
        let gone = if is_first { own.mark.gone_parts() } else { 0 };
        let kept = parts(present).saturating_sub(gone).min(parts(original));
        let has = match parts(&own.text) {
            // Nobody reads a list there, and another remark says so.
            0 => own.text.lines().filter(|line| !line.trim().is_empty()).count(),
            count => count,
        };
        if has < kept {
            let joined = joined(&own.text).filter(|_| shape == Shape::List);
            let unsigned = joined.map(|(sign, _)| (sign, has, parts(original)));
            let text = joined.map_or(own.text.as_str(), |(_, line)| line).to_owned();
            // What is new in the original is among what was written.
            let lost = parts(original).saturating_sub(has).min(parts(present));
            found.push(Misshapen { line: own.line, text, lost, unsigned });
        }
    }
    found
}

/// A block of another kind that stands beside a list or a table.
fn beside(own: &AnsweredBlock, shape: Shape) -> Option<Misshapen> {
    let all = blocks(&own.text);
    let mut all = all.into_iter().map(|range| &own.text[range]);
    let is_it = |text: &&str| shapes(text).first() == Some(&shape);
    if !all.clone().any(|text| is_it(&text)) {
        return None;
    }
    let other = all.find(|text| !is_it(text))?;
    Some(Misshapen { line: own.line, text: other.to_owned(), lost: 0, unsigned: None })
}

/// The first line of a list that is read as a part of the item above it, and what that begins with. What is meant so is
/// indented, or may be.
fn joined(text: &str) -> Option<(&'static str, &str)> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (sign, _) = of_markdown(lines.next()?)?;
    let line = lines.find(|line| !line.starts_with([' ', '\t']) && of_markdown(line).is_none())?;
    Some((if sign == Sign::Bullet { "-" } else { "1." }, line))
}

/// The items of a text's lists and the rows of its tables.
pub(super) fn parts(text: &str) -> usize {
    let masked = markdown::masked(text);
    let parser = Parser::new_ext(masked.as_deref().unwrap_or(text), markdown::options(text));
    let is_part = |event: &Event<'_>| {
        matches!(event, Event::Start(Tag::Item | Tag::TableHead | Tag::TableRow))
    };
    parser.filter(is_part).count()
}
