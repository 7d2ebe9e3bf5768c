//! `[facts]`: typed values, each told apart by how it is written, a table by its keys.

use std::ops::Range;

use super::fact_texts::{is_clock, is_code, is_decimal, is_label, is_written_number};
use super::{BAD_FACT, QUOTED_NUMBER};
use crate::data::shape::Shape;
use crate::data::{BAD_DATE, Node, Reader, Table, UNKNOWN_KEY, Value, day_in};
use crate::diag::{Diagnostic, nearest};
use crate::model::{ArticleMeta, ClockTime, Fact, FactValue, Facts, Region};

/// Whole numbers up to here stay whole on every way that a value takes: 2⁵³.
pub(super) const LARGEST: i64 = 1 << 53;
/// Digits of a decimal: more than anything is measured with.
const MOST_DIGITS: usize = 30;

/// Reads the table of that name, if it is there.
pub(super) fn read(reader: &mut Reader<'_, '_>, meta: &mut ArticleMeta) {
    let Some((table, _)) = reader.table("facts") else { return };
    let mut faults = Vec::new();
    // A day of a range is known when the range is, wherever that stands.
    let is_day = |node: &Node| matches!(&node.value, Value::Table(own) if own.get("of").is_some());
    let (days, others): (Vec<_>, Vec<_>) =
        table.entries.iter().partition(|(.., node)| is_day(node));
    for (name, at, node) in others.into_iter().chain(days) {
        let before = faults.len();
        let (at_value, known) = (node.span.clone(), &meta.facts);
        let mut one = One { name, at: at_value, as_value: false, known, faults: &mut faults };
        if !is_name(name) {
            one.at = at.clone();
            one.bad("name", "", "none");
            continue;
        }
        let Some(fact) = one.fact(node) else {
            debug_assert!(faults.len() > before, "{name} is refused without a word");
            continue;
        };
        if fact.monotonic && meta.series.is_none() {
            one.bad("no-series", "", "none");
        }
        meta.facts.insert(name.clone(), fact);
        meta.fact_places.insert(name.clone(), at.clone());
    }
    for fault in faults {
        reader.fault(fault);
    }
}

/// Whether a fact's table cannot be used. A key too many is told, and takes nothing from the others.
pub(super) fn is_broken(own: &[Diagnostic]) -> bool {
    own.iter().any(|fault| *fault.rule != UNKNOWN_KEY)
}

/// Whether a placeable can name it.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// One fact that is being read.
pub(super) struct One<'f> {
    pub(super) name: &'f str,
    pub(super) at: Range<usize>,
    /// Whether it is written as `value`: what stands in quotation marks there is meant as it stands.
    pub(super) as_value: bool,
    /// The facts that were read before it.
    pub(super) known: &'f Facts,
    pub(super) faults: &'f mut Vec<Diagnostic>,
}

impl One<'_> {
    /// Says what is wrong: which case it is, what is written, and what is nearest to it.
    pub(super) fn bad(&mut self, case: &'static str, found: &str, near: &str) {
        self.bad_at(self.at.clone(), case, found, near);
    }

    pub(super) fn bad_at(&mut self, at: Range<usize>, case: &'static str, found: &str, near: &str) {
        let found: String = found.chars().take(60).collect();
        let fault = Diagnostic::new(&BAD_FACT).arg("fact", self.name).arg("case", case);
        self.faults.push(fault.arg("found", found).arg("near", near).at(at));
    }

    fn fact(&mut self, node: &Node) -> Option<Fact> {
        match &node.value {
            Value::Table(table) => self.table(table),
            _ => self.scalar(node).map(Fact::from),
        }
    }

    /// What is written without a table.
    pub(super) fn scalar(&mut self, node: &Node) -> Option<FactValue> {
        match &node.value {
            Value::Integer(number) => self.whole(*number).map(FactValue::Integer),
            // To some readers of YAML `010` is ten, to others eight.
            Value::Decimal(digits) if is_decimal(digits) && !is_code(digits) => {
                let long = digits.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS;
                if long {
                    self.bad("too-large", digits, "none");
                    return None;
                }
                Some(FactValue::Decimal(digits.clone()))
            }
            Value::Decimal(digits) => {
                self.bad("notation", digits, "none");
                None
            }
            Value::Date(text) => self.date(text),
            Value::Text(text) => self.text(text),
            Value::List(items) => {
                let codes = items.iter().map(|item| match &item.value {
                    Value::Text(code) => Region::parse(code).map(|_| code.as_str()),
                    _ => None,
                });
                let codes: Option<Vec<&str>> = codes.collect();
                let case = codes.filter(|codes| !codes.is_empty()).map_or("list", |_| "bare-list");
                self.bad(case, "", "none");
                None
            }
            Value::Null => {
                self.bad("empty", "", "none");
                None
            }
            Value::Bool(_) => {
                self.bad("boolean", "", "none");
                None
            }
            Value::Table(_) => {
                self.bad("nested", "", "none");
                None
            }
        }
    }

    fn whole(&mut self, number: i64) -> Option<i64> {
        let small = (-LARGEST..=LARGEST).contains(&number);
        if !small {
            self.bad("too-large", &number.to_string(), "none");
        }
        small.then_some(number)
    }

    /// A day, or a time on it.
    fn date(&mut self, text: &str) -> Option<FactValue> {
        if text.len() > 10 {
            return self.clock(text, None).map(FactValue::Time);
        }
        if text.contains(':') {
            self.bad("time-alone", text, "none");
            return None;
        }
        match day_in(text).filter(|day| day.year > 0) {
            Some(day) => Some(FactValue::Date(day)),
            None => {
                self.no_day(text);
                None
            }
        }
    }

    fn no_day(&mut self, text: &str) {
        let key = format!("facts.{}", self.name);
        let fault = Diagnostic::new(&BAD_DATE).arg("key", key).arg("value", text);
        self.faults.push(fault.at(self.at.clone()));
    }

    /// A day and a time of day as they are written, with or without what it is ahead of UTC.
    pub(super) fn clock(&mut self, text: &str, zone: Option<&str>) -> Option<ClockTime> {
        let pieces = jiff::fmt::temporal::Pieces::parse(text).ok();
        let read = pieces.as_ref().and_then(|pieces| Some((pieces.date(), pieces.time()?)));
        let Some((date, time)) = read.filter(|(date, _)| date.year() > 0) else {
            self.bad("time", text, "none");
            return None;
        };
        let offset = pieces.and_then(|pieces| pieces.to_numeric_offset());
        let small = |n: i8| n.unsigned_abs();
        Some(ClockTime {
            day: crate::model::article::Day {
                year: date.year(),
                month: small(date.month()),
                day: small(date.day()),
            },
            hour: small(time.hour()),
            minute: small(time.minute()),
            second: small(time.second()),
            offset: offset.map(|offset| offset.seconds()),
            zone: zone.map(str::to_owned),
        })
    }

    /// A text is a day or a time as YAML writes it, or one token; a sentence belongs to each language.
    fn text(&mut self, text: &str) -> Option<FactValue> {
        let digits = |range: Range<usize>| {
            text.get(range).is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()))
        };
        let dated = digits(0..4) && text.get(4..5) == Some("-") && digits(5..7);
        if dated && text.get(7..8) == Some("-") && digits(8..10) {
            let rest = &text[10..];
            if rest.is_empty() || rest.starts_with(['T', 't', ' ']) {
                return self.date(text);
            }
        }
        if text.is_empty() {
            self.bad("empty", "", "none");
            return None;
        }
        if is_clock(text) {
            self.bad("time-alone", text, "none");
            return None;
        }
        let quoted = is_decimal(text) && !is_code(text) && !self.as_value;
        if quoted && !is_label(text) {
            self.bad("quoted-number", text, "none");
            return None;
        }
        if is_written_number(text) {
            self.bad("number-text", text, "none");
            return None;
        }
        if text.contains(char::is_whitespace) {
            self.bad("prose", text, "none");
            return None;
        }
        if quoted {
            let fault = Diagnostic::new(&QUOTED_NUMBER).arg("fact", self.name);
            self.faults.push(fault.arg("found", text).at(self.at.clone()));
        }
        Some(FactValue::Text(text.to_owned()))
    }

    /// A table, told by its keys.
    fn table(&mut self, table: &Table) -> Option<Fact> {
        let has = |key: &str| table.get(key).is_some();
        if has("minor") || has("currency") {
            return self.money(table);
        }
        if has("regions") {
            return self.regions(table);
        }
        if has("from") || has("to") {
            return self.range(table);
        }
        if has("of") {
            return self.day_of(table);
        }
        if has("at") {
            return self.time(table);
        }
        if has("value") {
            return self.long_form(table);
        }
        let keys: Vec<&str> = table.entries.iter().map(|(key, ..)| key.as_str()).collect();
        let known = ["minor", "currency", "regions", "from", "to", "of", "at", "value"];
        let near = keys.iter().find_map(|key| nearest(key, known));
        self.bad("table", &keys.join(", "), near.unwrap_or("none"));
        None
    }

    /// What every table may say, and two things of its own; the keys that it does not know are told.
    pub(super) fn frame<'t, A, B>(
        &self,
        table: &'t Table,
        shape: &'static Shape,
        faults: &mut Vec<Diagnostic>,
        own: impl FnOnce(&mut Reader<'t, '_>) -> (A, B),
    ) -> (Fact, A, B) {
        let name = format!("facts.{}.", self.name);
        let mut reader = Reader::new(table, shape, &name, faults);
        let (first, second) = own(&mut reader);
        let mut fact = Fact::from(FactValue::Integer(0));
        fact.as_of = reader.day("as-of");
        if shape.find("monotonic").is_some() {
            fact.monotonic = reader.boolean("monotonic").unwrap_or(false);
        }
        reader.finish(&[]);
        (fact, first, second)
    }
}
