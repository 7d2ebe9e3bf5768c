//! A number that differs from the original's.
//!
//! Why it matters: a wrong number is believed, and nobody who reads this language alone can notice it.
//!
//! Numbers, percentages, sums of money and dates are compared apart from how a language writes them: 1,000.5 is 1.000,5 and
//! ١٬٠٠٠٫٥. A number that one side writes in words is no fault, so that something is said only where another number stands in the
//! place of one, or where one is missing that nobody would write in words. Numbers in Han characters are understood (三百六十五 is
//! 365), and so is a month that one side writes as a word. An hour after noon may be written by twelve or by
//! twenty-four, a million in digits or as a word. From 5 to 6 may be written with whatever word or dash, but is not 56. Of sums of money the currency is compared as well, where both sides have its sign
//! or its code. Numbers in code and in the values of facts are not looked at, nor those of
//! lists and footnotes. `rounded = true` allows numbers that differ by less than a twentieth.
//!
//! Example: `1,260 kites` in the original and `1 620 cerfs-volants` in the translation.
//!
//! How to fix: compare the sentence with the original.

use std::cell::OnceCell;

use super::figures::{Figure, figures};
use super::pairs::{Pair, Parity, Side};
use crate::diag::{Diagnostic, Rule};
use crate::format::figures::{self as figure_words, Notation};
use crate::model::{Locale, UnitKind};

/// A number that differs from the original's.
pub(in crate::check::article) static RULE: Rule = Rule::warning("number-differs");

/// What differs in a pair.
struct Found<'p, 'a> {
    pair: &'p Pair<'a>,
    missing: Vec<Figure>,
    extra: Vec<Figure>,
    /// The same sum in two currencies: theirs and ours.
    exchanged: Vec<(Figure, Figure)>,
}

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    let (subject, model) = (parity.subject, &parity.model);
    let notations = [OnceCell::new(), OnceCell::new()];
    let of = |side: &Side<'_>, is_source: bool| {
        let locale = if is_source { model.locale } else { subject.locale };
        let notation = &notations[usize::from(is_source)];
        numbers(side, notation.get_or_init(|| Notation::marks(Some(locale))))
    };
    let mut found: Vec<_> = parity.pairs.iter().filter_map(|pair| compare(pair, &of)).collect();
    if found.is_empty() {
        return;
    }
    forgive(&mut found, parity, &of);
    let rounded = subject.meta.checks.rounded || subject.variant.front.checks.rounded;
    let counts = Counts { wide: is_wide(subject.locale) || is_wide(model.locale), rounded };
    for mut differ in found {
        for (theirs, ours) in &differ.exchanged {
            let say = |figure: &Figure| {
                format!("{} {}", figure.currency.unwrap_or_default(), figure.written)
            };
            let fault = Diagnostic::new(&RULE).arg("case", "currency").arg("missing", say(theirs));
            out.push(
                fault.arg("extra", say(ours)).at(parity.find(&differ.pair.own, &ours.written)),
            );
        }
        let fused = differ.is_fused();
        if !fused {
            counts.cancel(&mut differ.missing, &mut differ.extra);
        }
        let (missing, extra) = (&differ.missing, &differ.extra);
        if missing.is_empty() && extra.is_empty() {
            continue;
        }
        // What a translator adds, such as a year that readers elsewhere need, contradicts nothing.
        let replaced = !missing.is_empty() && missing.len() == extra.len();
        if !replaced && !fused && !missing.iter().any(Figure::is_precise) {
            continue;
        }
        let case = if extra.is_empty() { "missing" } else { "other" };
        let fault = Diagnostic::new(&RULE).arg("case", case).arg("missing", list(missing));
        let at = parity.find(&differ.pair.own, extra.first().map_or("", |figure| &figure.written));
        out.push(fault.arg("extra", list(extra)).at(at));
    }
}

fn list(figures: &[Figure]) -> String {
    if figures.is_empty() {
        return "none".to_owned();
    }
    let mut written: Vec<&str> = figures.iter().map(|figure| figure.written.as_str()).collect();
    // The parts of a date are written in one.
    written.dedup();
    written.join(" · ")
}

/// What finds the numbers of a side; whether it is the original's is said beside it.
type Of<'o> = &'o dyn Fn(&Side<'_>, bool) -> Vec<Figure>;

fn compare<'p, 'a>(pair: &'p Pair<'a>, of: Of<'_>) -> Option<Found<'p, 'a>> {
    if matches!(pair.own.passage.kind, UnitKind::Code | UnitKind::Html) {
        return None;
    }
    let (left, right) = (pair.source.passage, pair.own.passage);
    // Most pairs have the same numbers, or none; those are known already. But for sums of money, it
    // also counts of what.
    let known = left.anchors.numbers == right.anchors.numbers;
    let is_sum = |text: &str| figure_words::may_name_currency(text);
    let money = || is_sum(&left.text) && is_sum(&right.text);
    if known && (left.anchors.numbers.is_empty() || !money()) || left.print.text == right.print.text
    {
        return None;
    }
    // Where one side has a fact that the other writes out, that is another rule's affair.
    let values = |side: &Side<'_>| side.passage.anchors.placeables.len();
    if values(&pair.source) != values(&pair.own) {
        return None;
    }
    let (theirs, ours) = (of(&pair.source, true), of(&pair.own, false));
    let without = |these: &[Figure], those: &[Figure]| {
        let mut left: Vec<Figure> = Vec::new();
        for figure in these.iter().filter(|figure| !figure.named) {
            if is_word_elsewhere(figure, these, those) {
                continue;
            }
            if !those.iter().any(|other| other.is(figure)) && !left.iter().any(|l| l.is(figure)) {
                left.push(figure.clone());
            }
        }
        left
    };
    let (mut missing, mut extra) = (without(&theirs, &ours), without(&ours, &theirs));
    spelled(&mut missing, &right.text);
    spelled(&mut extra, &left.text);
    let exchanged = exchanged(&theirs, &ours);
    let found = Found { pair, missing, extra, exchanged };
    (!found.is_empty()).then_some(found)
}

/// Whether a figure is the month of a date whose other numbers stand on the other side, where months are
/// no figures.
fn is_word_elsewhere(figure: &Figure, these: &[Figure], those: &[Figure]) -> bool {
    let there = |wanted: &Figure| {
        those.iter().any(|own| own.values.iter().any(|value| wanted.values.contains(value)))
    };
    let mut others = these.iter().filter(|own| own.written == figure.written && !own.month);
    figure.month && !those.iter().any(|own| own.month) && others.all(there)
}

/// Takes out what the other text spells out in Han characters.
fn spelled(figures: &mut Vec<Figure>, other: &str) {
    if !figures.is_empty() {
        let there = figure_words::han_numbers(other);
        figures.retain(|figure| !figure.values.iter().any(|value| there.contains(value)));
    }
}

/// Sums that stand on both sides, and nowhere in the same currency.
fn exchanged(theirs: &[Figure], ours: &[Figure]) -> Vec<(Figure, Figure)> {
    let sums = theirs.iter().filter(|figure| figure.currency.is_some());
    let exchanged = sums.filter_map(|sum| {
        let mut same = ours.iter().filter(|other| other.is(sum));
        let other = same.clone().find(|other| other.currency.is_some())?;
        // A number that stands there without any says it in words.
        let differs = same.all(|other| other.currency.is_some_and(|own| Some(own) != sum.currency));
        differs.then(|| (sum.clone(), other.clone()))
    });
    exchanged.collect()
}

impl Found<'_, '_> {
    fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty() && self.exchanged.is_empty()
    }

    /// Whether one side has as one number what are two on the other: `56` for `5-6`.
    fn is_fused(&self) -> bool {
        let (theirs, ours) = (&self.pair.source.passage.text, &self.pair.own.passage.text);
        are_fused(&self.missing, theirs, &self.extra) || are_fused(&self.extra, ours, &self.missing)
    }
}

/// Letters that stand between two numbers of which one goes on to the other: `5 bis 6`.
const BETWEEN: usize = 4;

fn are_fused(apart: &[Figure], text: &str, whole: &[Figure]) -> bool {
    let near = |a: &str, b: &str| {
        text.match_indices(a).any(|(at, _)| {
            let behind = &text[at + a.len()..];
            let length = behind.find(b).unwrap_or(0);
            (1..=BETWEEN).contains(&behind[..length].trim().chars().count())
                && !behind[..length].contains(char::is_numeric)
        })
    };
    apart.windows(2).any(|pair| {
        let [a, b] = [&pair[0].written, &pair[1].written];
        whole.iter().any(|one| one.written.strip_prefix(a.as_str()) == Some(b)) && near(a, b)
    })
}

fn numbers(side: &Side<'_>, notation: &Notation) -> Vec<Figure> {
    if side.passage.anchors.numbers.is_empty() {
        return Vec::new();
    }
    figures(&side.literal(), notation)
}

/// What only stands in another unit is not missing: sentences move.
fn forgive(found: &mut Vec<Found<'_, '_>>, parity: &Parity<'_, '_>, of: Of<'_>) {
    let mut surplus: Vec<Figure> = found.iter().flat_map(|f| f.extra.clone()).collect();
    surplus.extend(parity.others.iter().flat_map(|side| of(side, false)));
    let mut lost: Vec<Figure> = found.iter().flat_map(|f| f.missing.clone()).collect();
    lost.extend(parity.left_out.iter().flat_map(|side| of(side, true)));
    for differ in found.iter_mut() {
        differ.missing.retain(|figure| !surplus.iter().any(|other| other.is(figure)));
        differ.extra.retain(|figure| !lost.iter().any(|other| other.is(figure)));
    }
    found.retain(|differ| !differ.is_empty());
}

/// Whether a language counts by ten thousands or hundred thousands, so that ten lakh are one million.
fn is_wide(locale: &Locale) -> bool {
    !matches!(locale.script(), "Latn" | "Cyrl" | "Grek" | "Hebr" | "Armn" | "Geor")
}

/// How the two languages count.
struct Counts {
    wide: bool,
    rounded: bool,
}

impl Counts {
    /// Takes out what says the same in other words.
    fn cancel(&self, missing: &mut Vec<Figure>, extra: &mut Vec<Figure>) {
        missing.retain(|theirs| {
            let same = extra.iter().position(|ours| self.agree(theirs, ours));
            same.map(|ix| extra.remove(ix)).is_none()
        });
    }

    fn agree(&self, theirs: &Figure, ours: &Figure) -> bool {
        let (a, b) = (theirs.value(), ours.value());
        let (small, large) = (a.min(b), a.max(b));
        // Half past eight in the evening.
        let whole = small.fract() == 0.0 && large.fract() == 0.0;
        let clock = whole && small <= 12.0 && (large - small - 12.0).abs() < 0.5 && large <= 24.0;
        // The nineties.
        let decade = whole
            && (1000.0..2100.0).contains(&large)
            && small < 100.0
            && (large % 100.0 - small).abs() < 0.5;
        // A million in words: one of the two is no whole number written out, unless the
        // languages count by other steps.
        let scale = theirs.digits() == ours.digits()
            && small > 0.0
            && (large / small >= 99.0 && small < 1000.0
                || self.wide && large / small >= 9.9 && small < 10_000.0);
        let near = self.rounded && small > 0.0 && (large - small) / large <= 0.05;
        clock || decade || scale || near
    }
}
