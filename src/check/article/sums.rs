//! Sums of money that are typed into a text, beside those that are facts: for `contradicted-fact`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use super::contradicted_fact::{days, equal, misses, readings};
use crate::format::figures::{self, Figure, FigureKind};
use crate::format::money::{is_known, names};
use crate::format::relative::RelativeWords;
use crate::model::{Currency, Fact, FactValue};

/// What stands for a placeable that shows a sum while figures are looked for.
pub(super) const ITS_FACT: &str = "\u{FFFB}";

/// A paragraph in which figures are looked for.
pub(super) struct Paragraph<'p> {
    /// Its text, without placeables.
    pub(super) text: &'p str,
    /// All figures of the text.
    pub(super) figures: &'p [Figure],
    /// The facts that it shows.
    pub(super) shown: &'p BTreeSet<String>,
    /// The text that it is a part of.
    pub(super) subject: &'p Subject<'p>,
}

/// The fact in the same currency that a typed sum comes near, and how it is shown.
pub(super) fn contradicted<'f>(
    paragraph: &Paragraph<'_>,
    figure: &Figure,
    sums: &[Sum<'f>],
) -> Option<(&'f str, String)> {
    let values = readings(figure);
    let is_beside = |sum: &&Sum<'_>| sum.is_beside(paragraph.text, &figure.span);
    let same: Vec<&Sum<'_>> = sums.iter().filter(is_beside).collect();
    if same.iter().any(|sum| values.iter().any(|value| equal(*value, sum.value))) {
        return None;
    }
    let off = |sum: &&&Sum<'_>| {
        values.iter().all(|value| misses(*value, sum.value))
            && !(paragraph.shown.contains(sum.name) && paragraph.is_another(figure, sum.value))
    };
    same.iter().find(off).map(|sum| (sum.name, sum.shown.clone()))
}

impl Paragraph<'_> {
    /// Whether a typed sum beside its fact says that it is another one.
    fn is_another(&self, figure: &Figure, fact: f64) -> bool {
        let sentence = around(self.text, &figure.span, ends_sentence);
        let own = around(self.text, &figure.span, ends_clause);
        // What stands beside the fact, and not beside the figure, is said of the fact.
        let is_its =
            |clause: &Range<usize>| *clause == own || !self.text[clause.clone()].contains(ITS_FACT);
        let others = self.figures.iter().filter(|other| {
            **other != *figure
                && other.span.start >= sentence.start
                && other.span.end <= sentence.end
        });
        let subject = self.subject;
        let facts = self.shown.iter().filter_map(|name| subject.meta.facts.get(name));
        let mut between: Vec<f64> = facts.filter_map(|fact| number(&fact.value)).collect();
        let years = years(subject);
        for other in others {
            if is_its(&around(self.text, &other.span, ends_clause)) {
                let year = self.year(other).is_some_and(|year| !years.contains(&year));
                if year || other.kind == FigureKind::Percent {
                    return true;
                }
            }
            between.extend(readings(other));
        }
        let explains = |part: &f64, typed: f64| {
            equal((typed - fact).abs(), *part) || *part > 1.0 && equal(typed * part, fact)
        };
        if readings(figure).iter().any(|typed| between.iter().any(|part| explains(part, *typed))) {
            return true;
        }
        let words = RelativeWords::new(subject.locale);
        let mut at = sentence.start;
        while at <= sentence.end {
            let clause = around(self.text, &(at..at), ends_clause);
            let mark = self.text[clause.end..].chars().next();
            at = clause.end + mark.map_or(1, char::len_utf8);
            if is_its(&clause) && words.has_period(&self.text[clause]) {
                return true;
            }
        }
        false
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
            next.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || ITS_FACT.contains(c))
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

/// An amount of money, and the sign that its currency has in texts.
pub(super) struct Sum<'f> {
    /// The fact's name.
    pub(super) name: &'f str,
    value: f64,
    shown: String,
    code: String,
    sign: Option<&'static str>,
    /// What the currency is called in the text's language, in lower case.
    names: Vec<String>,
}

impl<'f> Sum<'f> {
    /// A fact that is a sum of money.
    pub(super) fn of(name: &'f str, fact: &Fact, subject: &Subject<'_>) -> Option<Self> {
        let FactValue::Money(money) = &fact.value else { return None };
        let shown = format!("{} {}", money.decimal(), money.currency);
        let digits = money.decimal().len();
        let sign = figures::currency(&shown, &(0..digits));
        let names = names(subject.locale, &money.currency);
        let code = money.currency.to_string();
        Some(Self { name, value: money.decimal().parse().ok()?, shown, code, sign, names })
    }

    /// Whether letters directly behind a figure make another number of it, as in “825k”, and are not the
    /// currency.
    fn is_scaled(&self, after: &str) -> bool {
        let letters: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
        let cased = letters.starts_with(|c: char| c.is_lowercase() || c.is_uppercase());
        let lower = letters.to_lowercase();
        let code = Currency::parse(&letters).is_some_and(|code| is_known(&code));
        cased && !code && !self.names.iter().any(|name| lower.starts_with(name.as_str()))
    }

    /// Whether its currency stands beside a figure: its name, its code, or a sign that may be its.
    fn is_beside(&self, text: &str, figure: &Range<usize>) -> bool {
        let space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}');
        let (before, after) = (&text[..figure.start], &text[figure.end..]);
        if self.is_scaled(after) {
            return false;
        }
        let (before, after) = (before.trim_end_matches(space), after.trim_start_matches(space));
        let letters = |part: &str| part.chars().take_while(char::is_ascii_uppercase).count();
        let code = match letters(after) {
            3 => after.get(..3),
            _ => {
                let start = before.trim_end_matches(|c: char| c.is_ascii_uppercase()).len();
                before.get(start..).filter(|code| code.len() == 3)
            }
        };
        // A code says whose dollar it is.
        if let Some(code) = code.filter(|code| Currency::parse(code).is_some_and(|c| is_known(&c)))
        {
            return code == self.code;
        }
        if self.sign.is_some() && figures::currency(text, figure) == self.sign {
            return true;
        }
        let after = after.to_lowercase();
        self.names.iter().any(|name| {
            let rest = after.strip_prefix(name.as_str()).map(|rest| rest.chars().next());
            // Where words are not set apart, nothing tells where one ends.
            let cased = name.ends_with(|c: char| c.is_lowercase());
            rest.is_some_and(|next| !cased || !next.is_some_and(char::is_alphabetic))
        })
    }
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
}
