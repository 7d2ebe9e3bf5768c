//! Whether a typed figure says of itself that it is another one than a fact: for `contradicted-fact`. What says it is
//! known in every language without lists of words: figures, marks, and CLDR's words for other periods.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use super::beside::{opened, placeables, shown_by};
use super::near::{equal, readings};
use super::other_years;
use super::prose::{FIRST_MARK, around, ends_clause, ends_sentence, is_mark, words, words_at};
use super::typed_days::days;
use crate::format::figures::{Figure, FigureKind, Notation, figures};
use crate::format::list::joints;
use crate::format::relative::RelativeWords;
use crate::format::weekdays::Weekdays;
use crate::model::article::Day;
use crate::model::{FactValue, Passage};

/// “Between”, by the language, and whether it stands behind.
const BETWEEN: &[(&str, &str, bool)] = &[
    ("ar", "بين", false),
    ("de", "zwischen", false),
    ("en", "between", false),
    ("es", "entre", false),
    ("fr", "entre", false),
    ("hi", "बीच", true),
    ("it", "tra", false),
    ("nl", "tussen", false),
    ("pl", "między", false),
    ("pt", "entre", false),
    ("ru", "между", false),
    ("sv", "mellan", false),
    ("tr", "arasında", true),
    ("uk", "між", false),
    ("ur", "درمیان", true),
];

fn is_stop(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '।' | '۔' | '،')
}

/// What a paragraph is compared by, made once for a text.
pub(super) struct Reader<'a> {
    subject: &'a Subject<'a>,
    notation: Notation,
    /// The years that the article is about: its own, and those of its days.
    pub(super) years: BTreeSet<i16>,
    months: BTreeSet<u8>,
    words: OnceCell<RelativeWords>,
    weekdays: OnceCell<Weekdays>,
    joints: OnceCell<Vec<String>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(subject: &'a Subject<'a>) -> Self {
        let notation = Notation::of(subject.locale);
        let (meta, facts) = (subject.meta, subject.meta.facts.values());
        let all = || facts.clone().flat_map(days).chain(meta.date).chain(meta.updated);
        let known = facts.clone().filter_map(|fact| fact.as_of);
        Self {
            subject,
            notation,
            years: all().map(|day| day.year).collect(),
            months: all().chain(known).map(|day| day.month).collect(),
            words: OnceCell::new(),
            weekdays: OnceCell::new(),
            joints: OnceCell::new(),
        }
    }

    pub(super) fn words(&self) -> &RelativeWords {
        self.words.get_or_init(|| RelativeWords::new(self.subject.locale))
    }

    pub(super) fn weekdays(&self) -> &Weekdays {
        self.weekdays.get_or_init(|| Weekdays::new(self.subject.locale))
    }

    /// Whether what stands around two figures makes the ends of a range of them: “between 23 and 27 July”.
    pub(super) fn says_between(&self, before: &str, after: &str) -> bool {
        let language = self.subject.locale.language();
        let before = before.to_lowercase();
        BETWEEN.iter().filter(|(tag, ..)| *tag == language).any(|(_, word, is_behind)| {
            if *is_behind {
                return after
                    .split_whitespace()
                    .take(3)
                    .any(|own| own.trim_end_matches(is_stop) == *word);
            }
            let last = before.split_whitespace().rev().take(3);
            last.into_iter().any(|own| own == *word)
        })
    }

    /// “and” and “or”.
    pub(super) fn joints(&self) -> &[String] {
        self.joints.get_or_init(|| joints(self.subject.locale))
    }

    /// Whether a text names a day of the week, or a month in which nothing of the article's facts is.
    fn has_other_day(&self, text: &str) -> bool {
        let mut months = self.notation.months_in(text);
        months.any(|month| !self.months.contains(&month)) || self.weekdays().are_in(text)
    }

    /// The days on which a fact was so: it says which, or the article's own.
    fn own_days(&self, fact: &str) -> impl Iterator<Item = Day> {
        let meta = self.subject.meta;
        let known = meta.facts.get(fact).and_then(|fact| fact.as_of);
        known.into_iter().chain(meta.date).chain(meta.updated)
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
    /// Those that the paragraph before it shows.
    pub(super) just_shown: BTreeSet<String>,
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
        Self { text, figures, shown, just_shown: BTreeSet::new(), marks, reader }
    }

    /// Where placeables stand, and the facts that they show.
    pub(super) fn marked(&self) -> impl Iterator<Item = (Range<usize>, &BTreeSet<String>)> {
        self.text.char_indices().filter(|(_, c)| is_mark(*c)).filter_map(|(at, c)| {
            let facts = self.marks.get(usize::try_from(u32::from(c) - FIRST_MARK).ok()?)?;
            Some((at..at + c.len_utf8(), facts))
        })
    }

    /// The words that stand nearest to a place in its clause, short ones left out: prepositions and articles mostly.
    /// Behind it, they are looked for from a place on.
    pub(super) fn around(&self, place: &Range<usize>, behind: usize) -> BTreeSet<String> {
        let clause = self.clause(place);
        let behind = behind.min(clause.end);
        let before = words_at(&self.text[clause.start..place.start], true);
        before.into_iter().chain(words_at(&self.text[behind..clause.end], false)).collect()
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
        self.part(place, ends_sentence)
    }

    pub(super) fn clause(&self, place: &Range<usize>) -> Range<usize> {
        self.part(place, ends_clause)
    }

    /// The part of the text around a place, between two marks. What stands within a figure is none: “27. Juli”.
    fn part(&self, place: &Range<usize>, ends: fn(char, &str) -> bool) -> Range<usize> {
        around(&self.text, place, |c, rest| {
            let at = self.text.len() - rest.len() - c.len_utf8();
            let before = self.figures.partition_point(|figure| figure.span.start < at);
            let inside = before.checked_sub(1).and_then(|ix| self.figures.get(ix));
            ends(c, rest) && inside.is_none_or(|figure| figure.span.end <= at + c.len_utf8())
        })
    }

    /// Whether what stands around a typed figure says that it is another one than the fact.
    pub(super) fn is_another(&self, figure: &Figure, fact: &str, value: f64) -> bool {
        if self.is_of_another_time(&figure.span, fact, true) {
            return true;
        }
        let sentence = self.sentence(&figure.span);
        let others = self.figures.iter().filter(|other| {
            **other != *figure
                && other.span.start >= sentence.start
                && other.span.end <= sentence.end
        });
        let subject = self.reader.subject;
        let facts = self.shown.iter().filter_map(|name| subject.meta.facts.get(name));
        let mut between: Vec<f64> = facts.filter_map(|fact| number(&fact.value)).collect();
        for other in others {
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
        self.is_bound(figure, value)
    }

    /// Whether what stands around a place says that it speaks of another time than the fact's: of another year or
    /// period, or, of an amount, of a day of its own or a percentage.
    pub(super) fn is_of_another_time(
        &self,
        place: &Range<usize>,
        fact: &str,
        is_amount: bool,
    ) -> bool {
        let sentence = self.sentence(place);
        let own = self.clause(place);
        let is_beside = self.tells(&sentence, fact);
        // What stands beside the fact, and not beside the figure, is said of the fact; and without the fact, what
        // comes in a later clause is said of something else.
        // A range has marks between its ends, so that its clause may be several.
        let is_its = |clause: &Range<usize>| {
            *clause == own
                || own.contains(&clause.start)
                || !self.tells(clause, fact) && (is_beside || clause.start < own.start)
        };
        let mut others = self.figures.iter().filter(|other| {
            (other.span.end <= place.start || other.span.start >= place.end)
                && other.span.start >= sentence.start
                && other.span.end <= sentence.end
                && is_its(&self.clause(&other.span))
        });
        let says_another = |other: &Figure| {
            let year = self.year(other).is_some_and(|year| !self.reader.years.contains(&year));
            let own_day = is_amount && self.is_another_day(other, fact);
            year || own_day || other.kind == FigureKind::Percent
        };
        if others.any(says_another) {
            return true;
        }
        let mut at = sentence.start;
        while at <= sentence.end {
            let clause = self.clause(&(at..at));
            let mark = self.text[clause.end..].chars().next();
            at = clause.end + mark.map_or(1, char::len_utf8);
            let text = &self.text[clause.clone()];
            let says = self.reader.words().has_period(text)
                || other_years::are_in(self.reader.subject.locale, text)
                || is_amount && self.reader.has_other_day(text);
            if says && is_its(&clause) {
                return true;
            }
        }
        false
    }

    /// Whether a figure is a day, or a month, and not the one on which a fact was so.
    fn is_another_day(&self, figure: &Figure, fact: &str) -> bool {
        if figure.kind != FigureKind::Date {
            return false;
        }
        let value = figure.value();
        if value.len() == 7 {
            let month = value.rsplit('-').next().and_then(|month| month.parse().ok());
            return month.is_some_and(|month| !self.reader.months.contains(&month));
        }
        !self.reader.own_days(fact).any(|day| day.to_string().ends_with(value))
    }

    /// Whether a typed figure is a part of the fact: less, and said first of all behind the sentence or the paragraph
    /// that shows the fact, or behind a comma, as in “Of these, 206 were …”.
    pub(super) fn is_share(&self, figure: &Figure, fact: &str, value: f64) -> bool {
        let (start, clause) = (self.sentence(&figure.span).start, self.clause(&figure.span).start);
        let before = words(&self.text[start..figure.span.start]);
        let is_known = || self.just_shown.contains(fact) || self.tells(&(0..start), fact);
        let begins = || before <= 4 && words(&self.text[clause..figure.span.start]) == 0;
        readings(figure).iter().all(|typed| *typed < value)
            && before > 0
            && (begins() || before <= 3 && is_known())
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
    pub(super) fn year(&self, figure: &Figure) -> Option<i16> {
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

fn number(fact: &FactValue) -> Option<f64> {
    match fact {
        FactValue::Integer(number) => number.to_string().parse().ok(),
        FactValue::Decimal(digits) => digits.parse().ok(),
        FactValue::Money(money) => money.decimal().parse().ok(),
        _ => None,
    }
}
