//! Whether a typed figure says of itself that it is another one than a fact: for `contradicted-fact`. What says it is
//! known in every language without lists of words: figures, marks, and CLDR's words for other periods.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use super::contradicted_fact::{days, equal, opened, placeables, readings, shown_by};
use crate::format::figures::{Figure, FigureKind, Notation, figures};
use crate::format::relative::RelativeWords;
use crate::model::{FactValue, Passage};

/// The first of the characters that stand for placeables while figures are looked for, each for its own.
const FIRST_MARK: u32 = 0xF_0000;

/// What a paragraph is compared by, made once for a text.
pub(super) struct Reader<'a> {
    subject: &'a Subject<'a>,
    notation: Notation,
    years: BTreeSet<i16>,
    words: OnceCell<RelativeWords>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(subject: &'a Subject<'a>) -> Self {
        let notation = Notation::of(subject.locale);
        Self { subject, notation, years: years(subject), words: OnceCell::new() }
    }

    pub(super) fn words(&self) -> &RelativeWords {
        self.words.get_or_init(|| RelativeWords::new(self.subject.locale))
    }
}

/// A paragraph in which figures are looked for.
pub(super) struct Paragraph<'p> {
    /// Its text, with a mark for each placeable.
    pub(super) text: String,
    /// All figures of the text.
    pub(super) figures: Vec<Figure>,
    /// The facts that it shows.
    pub(super) shown: BTreeSet<String>,
    /// The facts that each mark stands for.
    marks: Vec<BTreeSet<String>>,
    pub(super) reader: &'p Reader<'p>,
}

impl<'p> Paragraph<'p> {
    pub(super) fn new(reader: &'p Reader<'p>, passage: &Passage<'_>) -> Self {
        let mut text = passage.text.to_string();
        let mut marks = Vec::new();
        for (mark, placeable) in (FIRST_MARK..0xF_FFFD).zip(placeables(passage)) {
            let mark = char::from_u32(mark).unwrap_or('\u{FFFC}').to_string();
            text = text.replace(placeable, &mark);
            text = text.replace(&opened(placeable), &format!("{{ {mark} = "));
            marks.push(shown_by(reader.subject, placeable));
        }
        let figures = figures(&text, &reader.notation);
        let shown = marks.iter().flatten().cloned().collect();
        Self { text, figures, shown, marks, reader }
    }

    /// Where a placeable that shows a fact stands in a part of the text.
    pub(super) fn told<'s>(
        &'s self,
        part: &Range<usize>,
        fact: &'s str,
    ) -> impl Iterator<Item = Range<usize>> + use<'s, 'p> {
        let start = part.start;
        let marks = self.text[part.clone()].char_indices().filter(|(_, c)| is_mark(*c));
        marks.filter_map(move |(at, c)| {
            let shown = self.marks.get(usize::try_from(u32::from(c) - FIRST_MARK).ok()?)?;
            shown.contains(fact).then(|| start + at..start + at + c.len_utf8())
        })
    }

    /// Whether a part of the text shows a fact.
    pub(super) fn tells(&self, part: &Range<usize>, fact: &str) -> bool {
        self.told(part, fact).next().is_some()
    }

    pub(super) fn sentence(&self, place: &Range<usize>) -> Range<usize> {
        around(&self.text, place, ends_sentence)
    }

    pub(super) fn clause(&self, place: &Range<usize>) -> Range<usize> {
        around(&self.text, place, ends_clause)
    }

    /// Whether what stands around a typed figure says that it is another one than the fact.
    pub(super) fn is_another(&self, figure: &Figure, fact: &str, value: f64) -> bool {
        let sentence = self.sentence(&figure.span);
        let own = self.clause(&figure.span);
        let is_beside = self.tells(&sentence, fact);
        // What stands beside the fact, and not beside the figure, is said of the fact; and without the fact, what
        // comes in a later clause is said of something else.
        let is_its = |clause: &Range<usize>| {
            *clause == own || !self.tells(clause, fact) && (is_beside || clause.start < own.start)
        };
        let others = self.figures.iter().filter(|other| {
            **other != *figure
                && other.span.start >= sentence.start
                && other.span.end <= sentence.end
        });
        let subject = self.reader.subject;
        let facts = self.shown.iter().filter_map(|name| subject.meta.facts.get(name));
        let mut between: Vec<f64> = facts.filter_map(|fact| number(&fact.value)).collect();
        for other in others {
            if is_its(&self.clause(&other.span)) {
                let year = self.year(other).is_some_and(|year| !self.reader.years.contains(&year));
                if year || other.kind == FigureKind::Percent {
                    return true;
                }
            }
            // The fact itself stands there in figures: “of the 7,333, 7,100 stayed”.
            if is_amount(other) && readings(other).iter().any(|other| equal(*other, value)) {
                return true;
            }
            between.extend(readings(other));
        }
        let explains = |part: &f64, typed: f64| {
            equal((typed - value).abs(), *part) || *part > 1.0 && equal(typed * part, value)
        };
        if readings(figure).iter().any(|typed| between.iter().any(|part| explains(part, *typed))) {
            return true;
        }
        let mut at = sentence.start;
        while at <= sentence.end {
            let clause = self.clause(&(at..at));
            let mark = self.text[clause.end..].chars().next();
            at = clause.end + mark.map_or(1, char::len_utf8);
            if is_its(&clause) && self.reader.words().has_period(&self.text[clause]) {
                return true;
            }
        }
        self.is_bound(figure, value)
    }

    /// Whether a figure is one end of what the fact lies between: “7,000 to 7,500”.
    fn is_bound(&self, figure: &Figure, value: f64) -> bool {
        let Some(ix) = self.figures.iter().position(|other| other == figure) else { return false };
        let pairs = [ix.checked_sub(1).map(|before| (before, ix)), Some((ix, ix + 1))];
        pairs.into_iter().flatten().any(|(first, second)| {
            let Some((first, second)) = self.figures.get(first).zip(self.figures.get(second))
            else {
                return false;
            };
            // Of one size with the fact: in “2022 and 852,000”, no range is meant.
            let ends = |one: &Figure, most: bool| {
                let mut ends = readings(one).into_iter();
                ends.any(|end| match most {
                    true => end >= value && end <= value * 2.0,
                    false => end <= value && end >= value / 2.0,
                })
            };
            is_amount(first)
                && is_amount(second)
                && self.are_joined(first, second, 3)
                && ends(first, false)
                && ends(second, true)
        })
    }

    /// Whether there is no more than a dash or a few words between two figures.
    pub(super) fn are_joined(&self, first: &Figure, second: &Figure, most: usize) -> bool {
        let between = self.text.get(first.span.end..second.span.start).unwrap_or(" ; ");
        let divides = |(at, c): (usize, char)| {
            let rest = &self.text[first.span.end + at + c.len_utf8()..];
            is_mark(c) || ends_clause(c, rest) && !matches!(c, '–' | '—')
        };
        words(between) <= most && !between.char_indices().any(divides)
    }

    /// The year that a figure is, or is in.
    fn year(&self, figure: &Figure) -> Option<i16> {
        let first = figure.readings.first()?;
        match figure.kind {
            FigureKind::Date => first.split_once('-').filter(|(year, _)| year.len() == 4)?.0,
            FigureKind::Number if self.text[figure.span.clone()].chars().count() == 4 => {
                figure.readings.last()?
            }
            _ => return None,
        }
        .parse()
        .ok()
        .filter(|year| (1800..2200).contains(year))
    }

    /// What stands in the brackets around a place, if any do.
    pub(super) fn bracket(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let open = |c: char| matches!(c, '(' | '（');
        let close = |c: char| matches!(c, ')' | '）');
        let (at, c) =
            self.text[..place.start].char_indices().rfind(|(_, c)| open(*c) || close(*c))?;
        let end = self.text[place.end..].find(close)?;
        open(c).then(|| at + c.len_utf8()..place.end + end)
    }
}

/// Whether a figure is neither a time nor a share.
fn is_amount(figure: &Figure) -> bool {
    matches!(figure.kind, FigureKind::Number | FigureKind::Money)
}

/// The word that a text begins with, in lower case; of scripts without spaces its first two letters.
pub(super) fn word(text: &str) -> Option<String> {
    let text = text.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    if text.starts_with(is_unspaced) {
        let two: String = text.chars().take_while(|c| is_unspaced(*c)).take(2).collect();
        return (two.chars().count() == 2).then_some(two);
    }
    let word: String =
        text.chars().take_while(|c| c.is_alphabetic() || is_vowel_sign(*c)).collect();
    // Two Latin letters are mostly a preposition; elsewhere they may be a counter.
    let least = if word.is_ascii() { 3 } else { 2 };
    (word.chars().count() >= least).then(|| word.to_lowercase())
}

/// The word that a text ends with, in lower case; of scripts without spaces its last two letters.
pub(super) fn last_word(text: &str) -> Option<String> {
    let text = text.trim_end_matches([' ', '\u{A0}', '\u{202F}']);
    let letters = text.chars().rev();
    let mut last: Vec<char> = match text.ends_with(is_unspaced) {
        true => letters.take_while(|c| is_unspaced(*c)).take(2).collect(),
        false => letters.take_while(|c| c.is_alphabetic() || is_vowel_sign(*c)).collect(),
    };
    last.reverse();
    (!last.is_empty()).then(|| last.into_iter().collect::<String>().to_lowercase())
}

/// How many words a text has; of scripts without spaces two letters are one.
pub(super) fn words(text: &str) -> usize {
    let spaced = |word: &&str| word.starts_with(|c: char| c.is_alphabetic() && !is_unspaced(c));
    let words = text.split(|c: char| !c.is_alphabetic() && !is_vowel_sign(c)).filter(spaced);
    words.count() + text.chars().filter(|c| is_unspaced(*c)).count().div_ceil(2)
}

/// Letters of scripts that put no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

/// Vowel signs and the like, and none of the punctuation among them.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{1FFF}')
        && !c.is_alphanumeric()
        && !matches!(c, '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{6D4}' | '\u{964}' | '\u{965}')
}

fn is_mark(c: char) -> bool {
    (FIRST_MARK..0xF_FFFD).contains(&u32::from(c))
}

/// The years that an article is about: its own, and those of its days.
fn years(subject: &Subject<'_>) -> BTreeSet<i16> {
    let meta = subject.meta;
    let days = meta.facts.values().flat_map(days).chain(meta.date).chain(meta.updated);
    days.map(|day| day.year).collect()
}

fn number(fact: &FactValue) -> Option<f64> {
    match fact {
        FactValue::Integer(number) => number.to_string().parse().ok(),
        FactValue::Decimal(digits) => digits.parse().ok(),
        FactValue::Money(money) => money.decimal().parse().ok(),
        _ => None,
    }
}

/// The part of a text around a place, between two marks.
fn around(text: &str, place: &Range<usize>, ends: fn(char, &str) -> bool) -> Range<usize> {
    let is_end = |at: usize, c: char| ends(c, &text[at + c.len_utf8()..]);
    let mut before = text[..place.start].char_indices().rev();
    let start = before.find(|(at, c)| is_end(*at, *c)).map_or(0, |(at, c)| at + c.len_utf8());
    let mut after = text[place.end..].char_indices();
    let end = after.find(|(at, c)| is_end(place.end + at, *c));
    start..end.map_or(text.len(), |(at, _)| place.end + at)
}

/// Whether a character ends a sentence, by what stands behind it: “approx. 750,000” is one.
fn ends_sentence(c: char, rest: &str) -> bool {
    let next = || rest.trim_start().chars().next();
    match c {
        '。' | '！' | '？' | '।' | '۔' | '؟' | '!' | '?' | '\n' => true,
        '.' => {
            let next = next().filter(|_| rest.starts_with(char::is_whitespace));
            next.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || is_mark(c))
        }
        _ => false,
    }
}

/// Whether a character divides a sentence.
fn ends_clause(c: char, rest: &str) -> bool {
    let is_mark = matches!(c, ',' | ';' | ':');
    matches!(c, '(' | ')' | '（' | '）' | '，' | '；' | '：' | '、' | '،' | '؛' | '—' | '–')
        || is_mark && rest.starts_with(char::is_whitespace)
        || ends_sentence(c, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_clauses_end_where_they_do() {
        for (text, at, sentence, clause) in [
            (
                "We got it. In 2020, it was 7 here. Yes",
                "7",
                " In 2020, it was 7 here",
                " it was 7 here",
            ),
            ("It was approx. 7, then more", "7", "It was approx. 7, then more", "It was approx. 7"),
            ("It was 7,000.5 (2020)!", "7", "It was 7,000.5 (2020)", "It was 7,000.5 "),
            ("籌得，即7元。再", "7", "籌得，即7元", "即7元"),
            ("क्या? 7 थे। हाँ", "7", " 7 थे", " 7 थे"),
        ] {
            let at = text.find(at).expect("it is there");
            let part = |ends| &text[around(text, &(at..at + 1), ends)];
            assert_eq!((part(ends_sentence), part(ends_clause)), (sentence, clause), "{text}");
        }
    }

    #[test]
    fn words_are_found_in_all_scripts() {
        for (text, found) in [
            (" countries.", Some("countries")),
            ("\u{A0}Pays et", Some("pays")),
            ("個國家的學員", Some("個國")),
            (" देशों के", Some("देशों")),
            (" জন ও", Some("জন")),
            (" ملكًا، ", Some("ملكًا")),
            (", which", None),
            (" €", None),
            (" of", None),
        ] {
            assert_eq!(word(text).as_deref(), found, "{text}");
        }
    }
}
