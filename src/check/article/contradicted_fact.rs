//! A figure that is typed into a text and contradicts a fact.
//!
//! Why it matters: the fact has been corrected, and this sentence has not; a reader finds two figures in one article.
//!
//! Little is suspected, so that what is said is worth reading: a sum in the same currency, by its sign, its code or its
//! name in this language; a day of another year, or a
//! number before the same word that a fact stands before elsewhere in the text, or in a message of it; and only if it comes near the fact
//! without being it, or has its digits and another size. How many days or regions there are, as `NUMBER` says it, is a
//! figure too, and one more or less is near; days count only in the same words (“for 5 days”), or beside the range itself. A typed
//! range of days that has one end of the fact's, and misses the other by three days at most, contradicts it.
//!
//! A figure that rounds the fact contradicts nothing; nor does a round number in the body, such as 7,500 for 7,333. A number
//! or a day that stands beside its fact in one paragraph does not either, since the two are compared there; nor does a figure
//! whose sentence says what it is: by another year than the article's (“in 2020 it was 700,000 euros”), by “last year” or “this
//! month”, by a percentage, by the figure that lies between the two (“75,000 more than the 750,000 euros that were hoped
//! for”), by the fact itself (“€810,000 of the €825,000”), by a range around it (“7,000 to 7,500 people”), by words in
//! brackets (“(goal: €850,000)”), or, beside the fact, by being rounder than it.
//! A sum alone in brackets behind its fact says it again, and is compared in any notation.
//!
//! Example: `{ $countries } countries` in the text, with 144 under `[facts]`, and `133 countries` in the standfirst.
//!
//! How to fix: write `{ $countries }` in place of the figure.

use std::collections::BTreeSet;

use std::ops::Range;

use super::Subject;
use super::another::{Paragraph, Reader, last_word, word};
use super::sums::{self, Restated, Sum, restated};
use super::typed_days;
use crate::diag::{Diagnostic, Rule};
use crate::format::figures::{Figure, FigureKind};
use crate::model::article::Day;
use crate::model::catalog::Item;
use crate::model::{Fact, FactValue, Passage, UnitKind};

/// A figure that is typed into a text and contradicts a fact.
pub(super) static RULE: Rule = Rule::warning("contradicted-fact");

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    let facts = &subject.meta.facts;
    if facts.is_empty() || !subject.meta_is_sound {
        return;
    }
    let passages = &subject.passages.list;
    let prose = || {
        let prose = passages.iter().enumerate();
        prose.filter(|(_, passage)| !matches!(passage.kind, UnitKind::Code | UnitKind::Html))
    };
    let beside: Vec<Beside<'_>> =
        prose().flat_map(|(ix, passage)| words_beside(subject, ix, passage)).collect();
    let sums: Vec<Sum<'_>> =
        facts.iter().filter_map(|(name, fact)| Sum::of(name, fact, subject)).collect();
    let days: Vec<(&str, Day)> = facts
        .iter()
        .flat_map(|(name, fact)| days(fact).map(move |day| (name.as_str(), day)))
        .collect();
    if beside.is_empty() && sums.is_empty() && days.is_empty() {
        return;
    }
    let values: Vec<(&str, &FactValue)> =
        facts.iter().map(|(name, fact)| (name.as_str(), &fact.value)).collect();
    let reader = Reader::new(subject);
    for (ix, passage) in prose() {
        let paragraph = Paragraph::new(&reader, passage);
        let text = &paragraph.text;
        let mut tell = |fact: &str, value: String, counted: bool, written: &str| {
            let placeable = match counted {
                true => format!("{{ NUMBER(${fact}) }}"),
                false => format!("{{ ${fact} }}"),
            };
            let fault = Diagnostic::new(&RULE).arg("fact", fact).arg("value", value);
            let fault = fault.arg("placeable", placeable).arg("written", written);
            out.push(fault.at(find(subject, passage, written)));
        };
        let mut done: Vec<Range<usize>> = Vec::new();
        for Restated { span, off } in restated(&paragraph, &sums) {
            if let Some((fact, value)) = off {
                tell(fact, value, false, &text[span.clone()]);
            }
            done.push(span);
        }
        for (span, fact, value) in typed_days::contradicted(&paragraph, &values) {
            tell(fact, value, false, &text[span.clone()]);
            done.push(span);
        }
        // Beside the fact itself, another day is compared with it.
        let apart = |name: &str| !paragraph.shown.contains(name);
        let is_done = |figure: &Figure| {
            done.iter().any(|span| span.start < figure.span.end && figure.span.start < span.end)
        };
        for figure in paragraph.figures.iter().filter(|figure| !is_done(figure)) {
            let known = (figure.kind == FigureKind::Number)
                .then(|| number(&paragraph, figure, (ix, passage.kind), &beside))
                .flatten();
            let found = match (figure.kind, known) {
                (_, Some(known)) => Some((known.name, known.value.to_string())),
                (FigureKind::Number | FigureKind::Money, None) => {
                    sums::contradicted(&paragraph, figure, &sums)
                }
                (FigureKind::Date, None) => date(figure, &days, &apart),
                (FigureKind::Percent | FigureKind::Time, None) => None,
            };
            if let Some((fact, value)) = found {
                let counted = known.is_some_and(|known| known.counted);
                tell(fact, value, counted, &text[figure.span.clone()]);
            }
        }
    }
}

/// A fact with the word that stands behind it, in one of the paragraphs.
pub(super) struct Beside<'f> {
    pub(super) name: &'f str,
    value: f64,
    /// Whether the figure is not the fact, but how many days or regions it has.
    counted: bool,
    /// Whether it is how many days a range has.
    is_days: bool,
    word: String,
    /// The word that stands before it.
    pub(super) before: Option<String>,
    passage: usize,
}

fn words_beside<'f>(subject: &'f Subject<'_>, ix: usize, passage: &Passage<'_>) -> Vec<Beside<'f>> {
    let mut found = Vec::new();
    for placeable in placeables(passage) {
        let inside = placeable.trim_matches(['{', '}', ' ']);
        let bare = inside.strip_prefix('$').is_some();
        let Some(name) = inside.split('$').nth(1) else { continue };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let name = &name[..end.unwrap_or(name.len())];
        let counted = !bare && inside.starts_with("NUMBER(");
        let Some((name, value)) = figure_of(subject, name, counted) else { continue };
        let places = passage.text.match_indices(placeable);
        let words: BTreeSet<(String, Option<String>)> = places
            .filter_map(|(at, _)| {
                let behind = word(&passage.text[at + placeable.len()..])?;
                Some((behind, last_word(&passage.text[..at])))
            })
            .collect();
        let is_days = is_days(subject, name);
        found.extend(words.into_iter().map(|(word, before)| Beside {
            name,
            value,
            counted,
            is_days,
            word,
            before,
            passage: ix,
        }));
    }
    for placeable in placeables(passage) {
        let id = placeable.trim_matches(['{', '}', ' ']);
        let entries = subject.own.and_then(|own| own.entries());
        let entry = entries.and_then(|file| file.entries.iter().find(|entry| entry.id == id));
        let Some(part) = entry.and_then(|entry| entry.part(None)) else { continue };
        let mut words: BTreeSet<(&str, bool, String)> = BTreeSet::new();
        // The message's first word is mostly the number itself.
        let place = passage.text.find(placeable).or_else(|| passage.text.find(&opened(placeable)));
        let outside = place.and_then(|at| last_word(&passage.text[..at]));
        for form in &part.forms {
            for (at, item) in form.items.iter().enumerate() {
                let Item::Variable(name) = item else { continue };
                // What a function is given stands behind it.
                let before = at.checked_sub(1).and_then(|at| form.items.get(at));
                let counted = matches!(before, Some(Item::Call(call)) if call.name == "NUMBER");
                match form.items.get(at + 1) {
                    Some(Item::Text(text)) => {
                        words.extend(word(text).map(|word| (*name, counted, word)));
                    }
                    Some(_) => {}
                    // The message is the figure, and the word stands behind it in the text.
                    None => {
                        let behind = behind(&passage.text, placeable).into_iter();
                        words.extend(behind.filter_map(word).map(|word| (*name, counted, word)));
                    }
                }
            }
        }
        for (name, counted, word) in words {
            let Some((name, value)) = figure_of(subject, name, counted) else { continue };
            let (before, is_days) = (outside.clone(), is_days(subject, name));
            found.push(Beside { name, value, counted, is_days, word, before, passage: ix });
        }
    }
    found
}

/// How a placeable begins where a paragraph has what the message says: `{ m = … }`.
pub(super) fn opened(placeable: &str) -> String {
    format!("{} = ", placeable.trim_end_matches(['}', ' ']))
}

/// What stands behind each use of a message.
fn behind<'t>(text: &'t str, placeable: &str) -> Vec<&'t str> {
    let opened = opened(placeable);
    let said = text.match_indices(&opened).filter_map(|(at, _)| {
        let mut depth = 0_u32;
        let end = text[at..].char_indices().find(|(_, c)| {
            depth = match c {
                '{' => depth + 1,
                '}' => depth.saturating_sub(1),
                _ => depth,
            };
            depth == 0
        });
        end.map(|(end, _)| &text[at + end + 1..])
    });
    let bare = text.match_indices(placeable).map(|(at, _)| &text[at + placeable.len()..]);
    bare.chain(said).collect()
}

/// The facts that a placeable shows, by itself or through functions and messages.
pub(super) fn shown_by(subject: &Subject<'_>, placeable: &str) -> BTreeSet<String> {
    let id = placeable.trim_matches(['{', '}', ' ']);
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let names = placeable.split('$').skip(1);
    let mut found: BTreeSet<String> =
        names.map(|name| name.chars().take_while(|c| letter(*c)).collect()).collect();
    let messages = &subject.variant.front.messages;
    if let Some(message) = messages.iter().find(|message| message.id == id) {
        found.extend(subject.reach(subject.variant, message).variables);
    }
    found
}

/// The number that a fact is; of a list or a range of days how many it has, if they are `counted`.
fn figure_of<'f>(subject: &'f Subject<'_>, name: &str, counted: bool) -> Option<(&'f str, f64)> {
    let (name, fact) = subject.meta.facts.get_key_value(name)?;
    let value = match &fact.value {
        FactValue::Integer(number) => number.to_string(),
        FactValue::Decimal(digits) => digits.clone(),
        FactValue::Regions(all) if counted => all.len().to_string(),
        FactValue::Range(range) if counted => range.days().to_string(),
        _ => return None,
    };
    Some((name, value.parse().ok()?))
}

/// A paragraph's placeables, each once: one may stand there ten thousand times.
pub(super) fn placeables<'p>(passage: &'p Passage<'_>) -> BTreeSet<&'p str> {
    passage.anchors.placeables.iter().map(String::as_str).collect()
}

/// Whether a fact is a range of days.
fn is_days(subject: &Subject<'_>, name: &str) -> bool {
    let fact = subject.meta.facts.get(name);
    fact.is_some_and(|fact| matches!(fact.value, FactValue::Range(_)))
}

/// A number that stands before a fact's word, and comes near the fact.
fn number<'b, 'f>(
    paragraph: &Paragraph<'_>,
    figure: &Figure,
    (passage, kind): (usize, UnitKind),
    beside: &'b [Beside<'f>],
) -> Option<&'b Beside<'f>> {
    let word = word(&paragraph.text[figure.span.end..])?;
    let same: Vec<&Beside<'_>> = beside.iter().filter(|known| known.word == word).collect();
    let values = readings(figure);
    let said = |known: &&Beside<'_>| values.iter().any(|value| equal(*value, known.value));
    if same.iter().any(|known| said(known) || known.passage == passage) {
        return None;
    }
    let sentence = paragraph.sentence(&figure.span);
    let is_head = matches!(
        kind,
        UnitKind::Headline | UnitKind::Standfirst | UnitKind::Teaser | UnitKind::Alt
    );
    // In the text, “7,500” is about as many, or as many as a hall holds; a teaser has no room for other figures.
    let is_about =
        |known: &Beside<'_>| !is_head && values.iter().any(|value| rounds(*value, known.value));
    let means = |known: &&Beside<'_>| {
        values.iter().all(|value| known.is_missed_by(*value))
            && !is_about(known)
            && (known.counted || !paragraph.tells(&sentence, known.name))
            && (!known.is_days || typed_days::is_duration(paragraph, &figure.span, known))
            && !paragraph.is_another(figure, known.name, known.value)
    };
    same.into_iter().find(means)
}

/// Whether a number is a round one, and the fact is not.
fn rounds(typed: f64, fact: f64) -> bool {
    let is_round = |number: f64| equal(number % 100.0, 0.0);
    is_round(typed) && !is_round(fact)
}

impl Beside<'_> {
    /// Whether a number comes near the fact. Of what is counted, one more or less is the usual mistake, however
    /// few there are; one alone is more often another thing.
    fn is_missed_by(&self, typed: f64) -> bool {
        let off_by_one = self.counted && typed > 1.0 && equal((typed - self.value).abs(), 1.0);
        off_by_one || misses(typed, self.value)
    }
}

pub(super) fn days(fact: &Fact) -> impl Iterator<Item = Day> + use<> {
    let days = match &fact.value {
        FactValue::Date(day) => [Some(*day), None],
        FactValue::Range(range) => [Some(range.from), Some(range.to)],
        FactValue::Time(time) => [Some(time.day), None],
        _ => [None, None],
    };
    days.into_iter().flatten()
}

/// A fact's day in another year.
fn date<'f>(
    figure: &Figure,
    days: &[(&'f str, Day)],
    apart: &dyn Fn(&str) -> bool,
) -> Option<(&'f str, String)> {
    let whole = |reading: &&String| reading.len() == 10;
    let readings: Vec<&String> = figure.readings.iter().filter(whole).collect();
    let first = readings.first()?;
    if days.iter().any(|(_, day)| readings.iter().any(|reading| **reading == day.to_string())) {
        return None;
    }
    let mut others = days.iter().filter(|(name, _)| apart(name));
    let other = others.find(|(_, day)| first.get(4..) == day.to_string().get(4..))?;
    Some((other.0, other.1.to_string()))
}

pub(super) fn readings(figure: &Figure) -> Vec<f64> {
    figure.readings.iter().filter_map(|reading| reading.parse().ok()).collect()
}

pub(super) fn equal(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// The greatest power of ten that a number is a multiple of.
pub(super) fn step(number: f64) -> f64 {
    let mut step = 1.0;
    while step < number && (number / (step * 10.0)).fract() == 0.0 {
        step *= 10.0;
    }
    step
}

/// Whether a number comes near another without being it or rounding it, or has its digits and another
/// size.
pub(super) fn misses(typed: f64, fact: f64) -> bool {
    if typed <= 0.0 || fact < 10.0 || equal(typed, fact) {
        return false;
    }
    let step = step(typed);
    let rounded = |whole: f64| equal(whole * step, typed);
    if rounded((fact / step).floor()) || rounded((fact / step).ceil()) {
        return false;
    }
    let ratio = typed / fact;
    let power = ratio.log10();
    let resized = power.abs() > 0.5 && (power - power.round()).abs() < 1e-9;
    let digits = fact.to_string().trim_end_matches('0').len();
    (0.8..=1.25).contains(&ratio) || resized && digits > 1
}

/// Where it stands in the file; all of the paragraph if it is not found there.
fn find(subject: &Subject<'_>, passage: &Passage<'_>, written: &str) -> Range<usize> {
    let text = subject.text.get(passage.span.clone()).unwrap_or_default();
    // Not within another figure: the 5 of 852,000.
    let inner = |c: Option<char>| c.is_some_and(char::is_numeric);
    let whole = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + written.len()..]);
        let (mut left, mut right) = (before.chars().rev(), after.chars());
        let mark = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | ',' | '٫' | '٬'));
        let (last, first) = (left.next(), right.next());
        let within = inner(last)
            || inner(first)
            || mark(last) && inner(left.next())
            || mark(first) && inner(right.next());
        !within
    };
    let mut places = text.match_indices(written).map(|(at, _)| at);
    match places.find(whole).or_else(|| text.find(written)) {
        Some(at) => passage.span.start + at..passage.span.start + at + written.len(),
        None => passage.span.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_are_told_from_rounded_and_other_numbers() {
        for (typed, fact) in
            [(133.0, 144.0), (7_433.0, 7_333.0), (82_500.0, 825_000.0), (852_000.0, 825_000.0)]
        {
            assert!(misses(typed, fact), "{typed} {fact}");
        }
        for (typed, fact) in [
            (144.0, 144.0),
            (140.0, 144.0),
            (150.0, 144.0),
            (7_000.0, 7_333.0),
            (800_000.0, 825_000.0),
            (12.0, 46.0),
            (100.0, 144.0),
            (4.0, 5.0),
            (1_000.0, 100.0),
        ] {
            assert!(!misses(typed, fact), "{typed} {fact}");
        }
    }
}
