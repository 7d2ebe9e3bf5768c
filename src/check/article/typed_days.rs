//! Days that are typed into a text, beside those that are facts: for `contradicted-fact`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::another::Paragraph;
use super::beside::Beside;
use super::prose::{is_mark, is_unspaced, last_word, word, words};
use crate::format::figures::{Figure, FigureKind};
use crate::model::article::Day;
use crate::model::{DayRange, Fact, FactValue};

/// By how many days the end of a typed range may differ from the fact's, if it means the same event.
const MOST: u32 = 3;

/// The days of a fact.
pub(super) fn days(fact: &Fact) -> impl Iterator<Item = Day> + use<> {
    let days = match &fact.value {
        FactValue::Date(day) => [Some(*day), None],
        FactValue::Range(range) => [Some(range.from), Some(range.to)],
        FactValue::Time(time) => [Some(time.day), None],
        _ => [None, None],
    };
    days.into_iter().flatten()
}

/// The fact whose day stands here with the year beside its own, as in January, when people still write the old one. It
/// must be a year that the article is about: in any other, the day is that of another year, as birthdays are.
pub(super) fn slipped<'f>(
    paragraph: &Paragraph<'_>,
    figure: &Figure,
    days: &[(&'f str, Day)],
) -> Option<(&'f str, String)> {
    let whole = |reading: &&String| reading.len() == 10;
    let readings: Vec<&String> = figure.readings.iter().filter(whole).collect();
    let first = readings.first()?;
    if days.iter().any(|(_, day)| readings.iter().any(|reading| **reading == day.to_string())) {
        return None;
    }
    let year: i16 = first.get(..4)?.parse().ok()?;
    if !paragraph.reader.years.contains(&year) {
        return None;
    }
    // Beside the fact itself, another day is compared with it.
    let mut others = days.iter().filter(|(name, day)| {
        day.year.abs_diff(year) == 1
            && first.get(4..) == day.to_string().get(4..)
            && !paragraph.shown.contains(*name)
            && !paragraph.is_of_another_time(&figure.span, name, false)
    });
    others.next().map(|(name, day)| (*name, day.to_string()))
}

/// Typed ranges of days that begin or end with a fact's range, and are not it: where each stands, the fact, and what it
/// is. `around` are the words that stand around each fact in the text.
pub(super) fn contradicted<'f>(
    paragraph: &Paragraph<'_>,
    facts: &[(&'f str, &FactValue)],
    around: &BTreeMap<String, BTreeSet<String>>,
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
        let Some(typed) = typed(paragraph, pair, ix) else { continue };
        let span = pair[0].span.start..typed.end;
        if ranges.iter().any(|(_, range)| typed.beside(range) == Some(**range)) {
            continue;
        }
        let off = ranges.iter().find(|(name, range)| {
            let Some(typed) = typed.beside(range) else { return false };
            let near = |one: Day, other: Day| !is_fact(one) && distance(one, other) <= MOST;
            let misses = typed.from == range.from && near(typed.to, range.to)
                || typed.to == range.to && near(typed.from, range.from);
            // Some days of the fact's are a part of it, if not the same is said of them.
            let is_within = range.from <= typed.from && typed.to <= range.to;
            let is_same = || {
                let words = paragraph.around(&span, span.end);
                around.get(*name).is_some_and(|around| !words.is_disjoint(around))
            };
            misses
                && !paragraph.shown.contains(*name)
                && (!is_within || is_same())
                && !paragraph.is_of_another_time(&span, name, false)
        });
        if let Some((name, range)) = off {
            found.push((span, *name, format!("{} – {}", range.from, range.to)));
        }
    }
    found
}

fn distance(one: Day, other: Day) -> u32 {
    DayRange { from: one.min(other), to: one.max(other) }.days() - 1
}

/// A range of days that is typed: “23 to 27 July 2022”, “July 24–26, 2022”, “from the 23rd to the 27th of July”.
struct Typed {
    from: Parts,
    to: Parts,
    /// The year of what has none, if any is said.
    year: Option<i16>,
    /// Where it ends in the text.
    end: usize,
}

impl Typed {
    /// The days that it means beside a fact: without a year of its own, in the fact's.
    fn beside(&self, range: &DayRange) -> Option<DayRange> {
        let month = |part: Parts, beside: Parts| part.month.or(beside.month);
        let day = |part: Parts, beside: Parts, known: i16| {
            let year = part.year.or(self.year).unwrap_or(known);
            Some(Day { year, month: month(part, beside)?, day: part.day })
        };
        let from = day(self.from, self.to, range.from.year)?;
        let to = day(self.to, self.from, range.to.year)?;
        (from < to).then_some(DayRange { from, to })
    }
}

/// The range of days that two figures are.
fn typed(paragraph: &Paragraph<'_>, pair: &[Figure], ix: usize) -> Option<Typed> {
    let [first, second] = pair else { return None };
    let is_date = |figure: &Figure| figure.kind == FigureKind::Date;
    if !(is_date(first) || is_date(second)) || !are_ends(paragraph, first, second) {
        return None;
    }
    let (from, to) = (parts(first)?, parts(second)?);
    let day = |c: char| matches!(c, '日' | '号' | '號');
    let unit = paragraph.text[second.span.end..].chars().next().filter(|c| day(*c));
    let last = second.span.end + unit.map_or(0, char::len_utf8);
    let behind = || {
        let year = paragraph.figures.get(ix + 2).filter(|year| year.span.len() == 4)?;
        let between = &paragraph.text[second.span.end..year.span.start];
        let is_near = words(between) <= 1 && between.chars().count() <= 5;
        let number = year.value().parse().ok().filter(|year| (1800..2200).contains(year))?;
        is_near.then_some((number, year.span.end))
    };
    if let Some(year) = to.year.or(from.year) {
        return Some(Typed { from, to, year: Some(year), end: last });
    }
    if let Some((year, end)) = behind() {
        return Some(Typed { from, to, year: Some(year), end });
    }
    // “On July 23 some 27 people came.”
    let rest = &paragraph.text[second.span.end..];
    let counts = match rest.starts_with(is_unspaced) {
        true => !rest.starts_with(day),
        false => rest.trim_start().starts_with(char::is_alphabetic),
    };
    let is_day = is_date(second) || !counts;
    is_day.then_some(Typed { from, to, year: None, end: last })
}

/// Whether what stands between two figures makes a range of them: a dash, or a word or two, beside days of the week;
/// but not “and” or “or”.
fn are_ends(paragraph: &Paragraph<'_>, first: &Figure, second: &Figure) -> bool {
    let text = &paragraph.text;
    let Some(between) = text.get(first.span.end..second.span.start) else { return false };
    if between.chars().any(is_mark) || between.chars().count() > 60 {
        return false;
    }
    let between = without_brackets(between);
    let bare = paragraph.reader.weekdays().without(&between);
    let has_weekday = bare.trim() != between.to_lowercase().trim();
    // “23rd”, “23.”, “23日”
    let suffix = bare.chars().take_while(|c| c.is_alphabetic()).collect::<String>();
    let unit = bare.starts_with(['日', '号', '號']);
    let cut = match suffix.chars().count() {
        _ if unit => bare.chars().next().map_or(0, char::len_utf8),
        0..=3 if !suffix.starts_with(is_unspaced) => suffix.len(),
        _ => 0,
    };
    let is_ordinal = first.kind == FigureKind::Date || cut > 0 || bare.starts_with('.');
    let joint = &bare[cut..];
    let commas = joint.contains([',', '،', '、', '，']);
    if joint.contains(['(', ')', ';', ':', '!', '?', '\n', '；', '：', '。', '؛', '۔', '।'])
        || commas && !has_weekday
    {
        return false;
    }
    let letters = joint.trim_matches(|c: char| !c.is_alphabetic());
    if letters.is_empty() {
        let is_dash =
            |c: char| !c.is_whitespace() && !matches!(c, '.' | ',' | '،' | '、' | '，' | '/');
        return joint.chars().any(is_dash);
    }
    // In scripts without spaces a single kana is a particle.
    let is_particle =
        letters.chars().count() == 1 && matches!(letters.chars().next(), Some('ぁ'..='ゖ'));
    // “23 July and on 27 July”; in Arabic “and” is a letter of the next word.
    let is_joint = |word: &str| {
        paragraph.reader.joints().iter().any(|joint| {
            let is_prefix = joint.chars().count() == 1 && !joint.starts_with(char::is_lowercase);
            word == joint || is_prefix && word.starts_with(joint.as_str())
        })
    };
    if is_particle {
        return false;
    }
    let joined = letters.split(|c: char| !c.is_alphabetic()).any(is_joint);
    if joined {
        let start = paragraph.clause(&first.span).start;
        let (before, after) = (&text[start..first.span.start], &text[second.span.end..]);
        // “between the 23rd and the 27th of July”
        return words(joint) <= 3 && paragraph.reader.says_between(before, after);
    }
    match words(joint) {
        0 | 1 => true,
        // “bis zum”, “to the”
        2 => is_ordinal && letters.split_whitespace().all(|word| word.chars().count() <= 6),
        _ => false,
    }
}

/// A text without what stands in brackets: days of the week, mostly.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let keep = |c: &char| match c {
        '(' | '（' => {
            depth += 1;
            false
        }
        ')' | '）' if depth > 0 => {
            depth -= 1;
            false
        }
        _ => depth == 0,
    };
    text.chars().filter(keep).collect()
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
    let behind = &text[figure.end..end];
    let is_beside = paragraph.tells(&sentence, known.name)
        && words(&text[start..figure.start]) <= 1
        && word(after).is_some();
    is_beside && (words(behind) <= 1 + usize::from(end < clause.end) || is_added(paragraph, figure))
}

/// Whether a number of days stands in a clause of its own right behind a placeable, with little more: “5 days in all”.
fn is_added(paragraph: &Paragraph<'_>, figure: &Range<usize>) -> bool {
    let (text, clause) = (&paragraph.text, paragraph.clause(figure));
    let (before, behind) = (&text[clause.start..figure.start], &text[figure.end..clause.end]);
    let comma = text[..clause.start].trim_end_matches([',', '،', '、', '，', ' ']);
    let said = behind.trim_start();
    let rest = said.trim_start_matches(|c: char| !c.is_whitespace());
    let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
    // “5 days before Christmas” is longer.
    comma.ends_with(is_mark)
        && words(before) == 0
        && words(behind) <= 3
        && letters < 10
        && !behind.contains(char::is_numeric)
}
