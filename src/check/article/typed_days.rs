//! Days that are typed into a text, beside those that are facts: for `contradicted-fact`.

use std::ops::Range;

use super::another::{Paragraph, last_word, word, words};
use super::contradicted_fact::Beside;
use crate::format::figures::{Figure, FigureKind};
use crate::model::article::Day;
use crate::model::{DayRange, FactValue};

/// By how many days the end of a typed range may differ from the fact's, if it means the same event.
const MOST: u32 = 3;

/// Typed ranges of days that begin or end with a fact's range, and are not it: where each stands, the fact, and what it
/// is.
pub(super) fn contradicted<'f>(
    paragraph: &Paragraph<'_>,
    facts: &[(&'f str, &FactValue)],
) -> Vec<(Range<usize>, &'f str, String)> {
    let ranges = facts.iter().filter_map(|(name, value)| match value {
        FactValue::Range(range) => Some((*name, range)),
        _ => None,
    });
    let ranges: Vec<(&str, &DayRange)> = ranges.collect();
    // An end that is a fact of its own is the end of something else.
    let is_fact = |day: Day| {
        facts.iter().any(|(_, value)| match value {
            FactValue::Date(known) => *known == day,
            FactValue::Time(time) => time.day == day,
            _ => false,
        })
    };
    let mut found = Vec::new();
    for (ix, pair) in paragraph.figures.windows(2).enumerate() {
        if ranges.is_empty() {
            break;
        }
        let Some((typed, end)) = typed(paragraph, pair, ix) else { continue };
        if ranges.iter().any(|(_, range)| **range == typed) {
            continue;
        }
        let off = ranges.iter().find(|(name, range)| {
            let near = |one: Day, other: Day| !is_fact(one) && distance(one, other) <= MOST;
            !paragraph.shown.contains(*name)
                && (typed.from == range.from && near(typed.to, range.to)
                    || typed.to == range.to && near(typed.from, range.from))
        });
        if let Some((name, range)) = off {
            let value = format!("{} – {}", range.from, range.to);
            found.push((pair[0].span.start..end, *name, value));
        }
    }
    found
}

fn distance(one: Day, other: Day) -> u32 {
    DayRange { from: one.min(other), to: one.max(other) }.days() - 1
}

/// The range of days that two figures are, with its year, and where it ends in the text: “23 to 27 July 2022”,
/// “July 24–26, 2022”.
fn typed(paragraph: &Paragraph<'_>, pair: &[Figure], ix: usize) -> Option<(DayRange, usize)> {
    let [first, second] = pair else { return None };
    let is_date = |figure: &Figure| figure.kind == FigureKind::Date;
    if !(is_date(first) || is_date(second)) || !paragraph.are_joined(first, second, 1) {
        return None;
    }
    let (one, other) = (parts(first)?, parts(second)?);
    let month = |part: Parts, beside: Parts| part.month.or(beside.month);
    let behind = || {
        let year = paragraph.figures.get(ix + 2).filter(|year| year.span.len() == 4)?;
        let between = &paragraph.text[second.span.end..year.span.start];
        let is_near = words(between) <= 1 && between.chars().count() <= 5;
        let number = year.value().parse().ok().filter(|year| (1800..2200).contains(year))?;
        is_near.then_some((number, year.span.end))
    };
    let (year, end) = match other.year.or(one.year) {
        Some(year) => (year, second.span.end),
        None => behind()?,
    };
    let from = Day { year: one.year.unwrap_or(year), month: month(one, other)?, day: one.day };
    let to = Day { year: other.year.unwrap_or(year), month: month(other, one)?, day: other.day };
    (from < to).then_some((DayRange { from, to }, end))
}

/// What a figure says of a day.
#[derive(Clone, Copy)]
struct Parts {
    year: Option<i16>,
    month: Option<u8>,
    day: u8,
}

fn parts(figure: &Figure) -> Option<Parts> {
    let value = figure.value();
    let day = |day: &str| day.parse().ok().filter(|day| (1..=31).contains(day));
    if figure.kind == FigureKind::Number {
        let is_short = value.len() <= 2 && value.bytes().all(|byte| byte.is_ascii_digit());
        return is_short.then(|| Some(Parts { year: None, month: None, day: day(value)? }))?;
    }
    let pieces: Vec<&str> = value.split('-').collect();
    match (figure.kind, pieces.as_slice()) {
        (FigureKind::Date, [year, month, last]) => Some(Parts {
            year: Some(year.parse().ok()?),
            month: Some(month.parse().ok()?),
            day: day(last)?,
        }),
        (FigureKind::Date, [month, last]) if month.len() == 2 => {
            Some(Parts { year: None, month: Some(month.parse().ok()?), day: day(last)? })
        }
        _ => None,
    }
}

/// Whether a typed number of days is how long the fact's range is: the text says it in the same words, or right
/// beside the range itself. Days that something takes, or that are left, are others.
pub(super) fn is_duration(
    paragraph: &Paragraph<'_>,
    figure: &Range<usize>,
    known: &Beside<'_>,
) -> bool {
    let text = &paragraph.text;
    let (before, after) = (&text[..figure.start], &text[figure.end..]);
    if paragraph.reader.words().is_distance(before, after) {
        return false;
    }
    if known.before.is_some() && last_word(before) == known.before {
        return true;
    }
    let sentence = paragraph.sentence(figure);
    let clause = paragraph.clause(figure);
    let mark = |part: Range<usize>| paragraph.told(&part, known.name).last();
    let start = mark(clause.start..figure.start).map_or(clause.start, |mark| mark.end);
    let first = paragraph.told(&(figure.end..clause.end), known.name).next();
    let end = first.map_or(clause.end, |mark| mark.start);
    paragraph.tells(&sentence, known.name)
        && words(&text[start..figure.start]) <= 1
        && word(after).is_some()
        && words(&text[figure.end..end]) <= 1 + usize::from(end < clause.end)
}
