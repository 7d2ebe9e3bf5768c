//! Sums of money that are typed into a text, beside those that are facts: for `contradicted-fact`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Subject;
use super::another::Paragraph;
use super::near::{Slip, equal, misses, readings, slip, step};
use super::prose::words;
use crate::format::figures::{self, Figure, digit};
use crate::format::money::{is_known, names};
use crate::model::{Currency, Fact, FactValue};

/// What a sum of some weight is at least, in its currency; less is a price.
const LEAST: f64 = 1000.0;

/// The fact in the same currency that a typed sum comes near, and how it is shown.
pub(super) fn contradicted<'f>(
    paragraph: &Paragraph<'_>,
    figure: &Figure,
    is_head: bool,
    sums: &[Sum<'f>],
) -> Option<(&'f str, String)> {
    let values = readings(figure);
    let is_beside = |sum: &&Sum<'_>| sum.is_beside(&paragraph.text, &figure.span);
    let same: Vec<&Sum<'_>> = sums.iter().filter(is_beside).collect();
    if same.iter().any(|sum| values.iter().any(|value| equal(*value, sum.value))) {
        return None;
    }
    let sentence = paragraph.sentence(&figure.span);
    let is_plan =
        |sum: &Sum<'_>| is_coarser(&values, sum.value) && paragraph.tells(&sentence, sum.name);
    let off = |sum: &&&Sum<'_>| {
        values.iter().all(|value| misses(*value, sum.value))
            && !paragraph.is_another(figure, sum.name, sum.value)
            && !sum.is_remark(paragraph, &figure.span)
            && !sum.is_part(paragraph, &figure.span)
            && !is_plan(sum)
            && (is_head || sum.is_meant(paragraph, figure, &values))
    };
    same.iter().find(off).map(|sum| (sum.name, sum.shown.clone()))
}

/// Whether a sum is rounder than the fact: beside the fact a plan or a bound, since who says the fact again says it
/// as exactly.
fn is_coarser(values: &[f64], fact: f64) -> bool {
    values.iter().any(|value| step(*value) > step(fact))
}

/// A sum that stands alone in brackets behind its fact, and says it again.
pub(super) struct Restated<'f> {
    pub(super) span: Range<usize>,
    /// The fact that it misses, and how it is shown.
    pub(super) off: Option<(&'f str, String)>,
}

/// The sums that stand alone in brackets behind their facts, even where they are written as another language writes them.
pub(super) fn restated<'f>(paragraph: &Paragraph<'_>, sums: &[Sum<'f>]) -> Vec<Restated<'f>> {
    let text = &paragraph.text;
    let opens = text.char_indices().filter(|(_, c)| matches!(c, '(' | '（'));
    let found = opens.filter_map(|(at, c)| {
        let start = at + c.len_utf8();
        let end = start + text[start..].find(['(', ')', '（', '）'])?;
        let inside = &text[start..end];
        let first = inside.find(|c| digit(c).is_some())?;
        let last = inside.char_indices().rfind(|(_, c)| digit(*c).is_some())?;
        let span = start + first..start + last.0 + last.1.len_utf8();
        let values = all_readings(&text[span.clone()])?;
        let before = paragraph.clause(&(at..at));
        let its = |sum: &&Sum<'_>| {
            paragraph.tells(&before, sum.name)
                && sum.is_beside(text, &span)
                && sum.is_alone(&text[start..span.start], &text[span.end..end])
        };
        let sum = sums.iter().find(its)?;
        let is_it = values.iter().any(|value| equal(*value, sum.value));
        let off = !is_it && values.iter().any(|value| misses(*value, sum.value));
        Some(Restated { span, off: off.then(|| (sum.name, sum.shown.clone())) })
    });
    found.collect()
}

/// What digits with any marks between them may say: the last mark may be a decimal mark.
fn all_readings(written: &str) -> Option<Vec<f64>> {
    let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}');
    let is_point = |c: char| matches!(c, '.' | ',' | '٫');
    let is_group = |c: char| is_point(c) || is_space(c) || matches!(c, '\'' | '’' | '٬');
    if !written.chars().all(|c| digit(c).is_some() || is_group(c)) {
        return None;
    }
    let digits = |part: &str| -> String {
        part.chars().filter_map(digit).filter_map(|digit| char::from_digit(digit, 10)).collect()
    };
    let mut all = vec![digits(written)];
    if let Some((at, mark)) = written.char_indices().rfind(|(_, c)| is_point(*c)) {
        let (whole, rest) = (&written[..at], &written[at + mark.len_utf8()..]);
        if !rest.contains(is_group) && !whole.contains(mark) {
            all.push(format!("{}.{}", digits(whole), digits(rest)));
        }
    }
    Some(all.iter().filter_map(|reading| reading.parse().ok()).collect())
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
    /// The words that stand around it in the text.
    pub(super) around: BTreeSet<String>,
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
        Some(Self {
            name,
            value: money.decimal().parse().ok()?,
            shown,
            code,
            sign,
            names,
            around: BTreeSet::new(),
        })
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

    /// Whether brackets say with words what a sum in them is: “(goal: €850,000)”.
    fn is_remark(&self, paragraph: &Paragraph<'_>, figure: &Range<usize>) -> bool {
        let Some(inside) = paragraph.bracket(figure) else { return false };
        let text = &paragraph.text;
        !self.is_alone(&text[inside.start..figure.start], &text[figure.end..inside.end])
    }

    /// Whether a typed sum that comes near the fact means it: by a slip of the hand, or in the words in which the text
    /// shows it. A text has other sums of that size: rents, other prices.
    fn is_meant(&self, paragraph: &Paragraph<'_>, figure: &Figure, values: &[f64]) -> bool {
        let place = &figure.span;
        if self.is_said(paragraph, place) {
            return true;
        }
        let slips: Vec<Slip> = values.iter().filter_map(|value| slip(*value, self.value)).collect();
        let is_sure = slips.contains(&Slip::Sure);
        let is_beside = paragraph.tells(&paragraph.sentence(place), self.name);
        // A small price stands beside another one.
        if is_beside && self.value < LEAST {
            return false;
        }
        if is_sure || is_beside && !slips.is_empty() {
            return true;
        }
        let behind = self.behind(&paragraph.text, place);
        // “Of this, €810,000 was raised abroad.”
        let begins = words(&paragraph.text[paragraph.clause(place).start..place.start]) == 0;
        if begins && paragraph.is_share(figure, self.name, self.value) {
            return false;
        }
        !paragraph.around(place, behind).is_disjoint(&self.around)
    }

    /// The place behind a figure and its currency.
    fn behind(&self, text: &str, figure: &Range<usize>) -> usize {
        let after = text[figure.end..].trim_start();
        let start = text.len() - after.len();
        let is_name = |name: &&String| {
            let first: String = after.chars().take(name.chars().count()).collect();
            first.to_lowercase() == **name
        };
        let longest = self.names.iter().filter(is_name).map(|name| name.chars().count()).max();
        let count = match longest {
            Some(count) => count,
            None if after.starts_with(self.code.as_str()) => self.code.len(),
            None => 0,
        };
        start + after.chars().take(count).map(char::len_utf8).sum::<usize>()
    }

    /// Whether a typed sum stands in one clause with its fact, and not as what the fact is: “€810,000 of” it.
    fn is_part(&self, paragraph: &Paragraph<'_>, figure: &Range<usize>) -> bool {
        let clause = paragraph.clause(figure);
        if !paragraph.tells(&clause, self.name) {
            return false;
        }
        !self.is_said(paragraph, figure)
    }

    /// Whether a typed sum is said to be the fact, right behind it: “{ $raised } is €825,000.”
    fn is_said(&self, paragraph: &Paragraph<'_>, figure: &Range<usize>) -> bool {
        let (text, clause) = (&paragraph.text, paragraph.clause(figure));
        let before = paragraph.told(&(clause.start..figure.start), self.name).last();
        before.is_some_and(|fact| {
            let between = text[fact.end..figure.start].trim_end();
            words(between.strip_suffix(self.code.as_str()).unwrap_or(between)) <= 1
                && self.is_alone("", &text[figure.end..clause.end])
        })
    }

    /// Whether there is nothing around a figure but its currency.
    fn is_alone(&self, before: &str, after: &str) -> bool {
        let space = |c: char| c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}');
        let (before, after) = (before.trim_matches(space), after.trim_matches(space));
        let before = before.strip_suffix(self.code.as_str()).unwrap_or(before);
        let lower = after.to_lowercase();
        let names = self.names.iter().filter_map(|name| lower.strip_prefix(name.as_str()));
        let code = after.strip_prefix(self.code.as_str());
        let rest = names.chain(code).map(words).min();
        words(before) == 0 && rest.unwrap_or_else(|| words(after)) == 0
    }
}
