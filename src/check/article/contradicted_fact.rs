//! A figure that is typed into a text and contradicts a fact.
//!
//! Why it matters: the fact has been corrected, and this sentence has not; a reader finds two figures in one article.
//!
//! Little is suspected, so that what is said is worth reading: a
//! number before the same word that a fact stands before elsewhere in the text, or in a message of it; and only if it comes near the fact
//! without being it, or has its digits and another size. How many days or regions there are, as `NUMBER` says it, is a
//! figure too, and one more or less is near; days count only in the same words (“for 5 days”), or beside the range itself.
//!
//! A sum in the same currency, by its sign, its code or its name in this language, must be near as well, and mean the fact: by a slip of
//! the hand (two digits that changed places, one too many, one among many that is another), in the words that stand
//! around the fact in the text (“raised €790,500” where it says “raised { $raised }”), or in a headline, standfirst or teaser. The rent may be as much.
//!
//! A day contradicts a fact that is the same day in the year before or after, if the article is about both years; in any other
//! year it is another day, as birthdays are. A typed
//! range of days that has one end of the fact's, and misses the other by three days at most, contradicts it, with or
//! without a year (“23 to 27 July”); one within it only in the same words, since a workshop takes some of the days.
//!
//! A figure that rounds the fact contradicts nothing; nor does a round number in the body, such as 7,500 for 7,333. A number
//! or a day that stands beside its fact in one paragraph does not either, since the two are compared there; nor does a figure
//! whose sentence says what it is: by another year than the article's (“in 2020 it was 700,000 euros”), by “last year” or “this
//! month”, by a day, a month or a day of the week of its own (“by 30 June, 6,950 people”), by a percentage, by the figure that lies between the two (“75,000 more than the 750,000 euros that were hoped
//! for”), by the fact itself (“€810,000 of the €825,000”), as a part of what was just said (“of these, 206”), by a range around it (“7,000 to 7,500 people”), by words in
//! brackets (“(goal: €850,000)”), or, beside the fact, by being rounder than it.
//! A sum alone in brackets behind its fact says it again, and is compared in any notation.
//!
//! Example: `{ $countries } countries` in the text, with 144 under `[facts]`, and `133 countries` in the standfirst.
//!
//! How to fix: write `{ $countries }` in place of the figure.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Subject;
use super::another::{Paragraph, Reader};
use super::beside::{Beside, words_beside};
use super::near::{equal, readings, rounds};
use super::prose::word;
use super::sums::{self, Restated, Sum, restated};
use super::typed_days::{self, days};
use crate::diag::{Diagnostic, Rule};
use crate::format::figures::{Figure, FigureKind};
use crate::model::article::Day;
use crate::model::{FactValue, Passage, UnitKind};

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
    let mut sums: Vec<Sum<'_>> =
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
    let mut paragraphs: Vec<(usize, &Passage<'_>, Paragraph<'_>)> =
        prose().map(|(ix, passage)| (ix, passage, Paragraph::new(&reader, passage))).collect();
    for ix in 1..paragraphs.len() {
        paragraphs[ix].2.just_shown = paragraphs[ix - 1].2.shown.clone();
    }
    let around = words_around(paragraphs.iter().map(|(_, _, paragraph)| paragraph));
    for sum in &mut sums {
        sum.around = around.get(sum.name).cloned().unwrap_or_default();
    }
    for (ix, passage, paragraph) in &paragraphs {
        let (ix, kind) = (*ix, passage.kind);
        // A headline or a teaser has no room for other figures.
        let is_head = matches!(
            kind,
            UnitKind::Headline | UnitKind::Standfirst | UnitKind::Teaser | UnitKind::Alt
        );
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
        for Restated { span, off } in restated(paragraph, &sums) {
            if let Some((fact, value)) = off {
                tell(fact, value, false, &text[span.clone()]);
            }
            done.push(span);
        }
        for (span, fact, value) in typed_days::contradicted(paragraph, &values, &around) {
            tell(fact, value, false, &text[span.clone()]);
            done.push(span);
        }
        let is_done = |figure: &Figure| {
            done.iter().any(|span| span.start < figure.span.end && figure.span.start < span.end)
        };
        for figure in paragraph.figures.iter().filter(|figure| !is_done(figure)) {
            let known = (figure.kind == FigureKind::Number)
                .then(|| number(paragraph, figure, (ix, is_head), &beside))
                .flatten();
            let found = match (figure.kind, known) {
                (_, Some(known)) => Some((known.name, known.value.to_string())),
                (FigureKind::Number | FigureKind::Money, None) => {
                    sums::contradicted(paragraph, figure, is_head, &sums)
                }
                (FigureKind::Date, None) => typed_days::slipped(paragraph, figure, &days),
                (FigureKind::Percent | FigureKind::Time, None) => None,
            };
            if let Some((fact, value)) = found {
                let counted = known.is_some_and(|known| known.counted);
                tell(fact, value, counted, &text[figure.span.clone()]);
            }
        }
    }
}

/// The words that stand around each fact, wherever it is shown.
fn words_around<'p>(
    paragraphs: impl Iterator<Item = &'p Paragraph<'p>>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for paragraph in paragraphs {
        for (place, facts) in paragraph.marked() {
            let words = paragraph.around(&place, place.end);
            for fact in facts {
                found.entry(fact.clone()).or_default().extend(words.iter().cloned());
            }
        }
    }
    found
}

/// A number that stands before a fact's word, and comes near the fact.
fn number<'b, 'f>(
    paragraph: &Paragraph<'_>,
    figure: &Figure,
    (passage, is_head): (usize, bool),
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
    // In the text, “7,500” is about as many, or as many as a hall holds.
    let is_about =
        |known: &Beside<'_>| !is_head && values.iter().any(|value| rounds(*value, known.value));
    let means = |known: &&Beside<'_>| {
        values.iter().all(|value| known.is_missed_by(*value))
            && !is_about(known)
            && (known.counted || !paragraph.tells(&sentence, known.name))
            && (!known.is_days || typed_days::is_duration(paragraph, &figure.span, known))
            && (known.counted || !paragraph.is_share(figure, known.name, known.value))
            && !paragraph.is_another(figure, known.name, known.value)
    };
    same.into_iter().find(means)
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
