//! Days and instants in data.

use std::ops::Range;

use super::shape::Kind;
use super::{BAD_DATE, BAD_INSTANT, Node, Reader, Value, WRONG_TYPE};
use crate::diag::Diagnostic;
use crate::model::Moment;
use crate::model::article::Day;

impl Reader<'_, '_> {
    /// A day, as TOML's own date or as a text.
    pub fn day(&mut self, key: &'static str) -> Option<Day> {
        self.described(key, |kind| matches!(kind, Kind::Date));
        let node = self.node(key)?;
        self.day_of(key, node)
    }

    /// A list of days, each with its place.
    pub fn days(&mut self, key: &'static str) -> Vec<(Day, Range<usize>)> {
        self.described(key, |kind| matches!(kind, Kind::List(Kind::Date) | Kind::Map(..)));
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.wrong(key, node, "dates");
            return Vec::new();
        };
        let mut days = Vec::new();
        for item in items {
            days.extend(self.day_of(key, item).map(|day| (day, item.span.clone())));
        }
        days
    }

    fn day_of(&mut self, key: &str, node: &Node) -> Option<Day> {
        let (Value::Date(text) | Value::Text(text)) = &node.value else {
            let name = format!("{}{key}", self.name);
            let fault = Diagnostic::new(&WRONG_TYPE).arg("key", name).arg("expected", "date");
            self.fault(fault.arg("found", node.value.kind()).at(node.span.clone()));
            return None;
        };
        let day = day_in(text);
        if day.is_none() {
            let name = format!("{}{key}", self.name);
            let fault = Diagnostic::new(&BAD_DATE).arg("key", name).arg("value", text);
            self.fault(fault.at(node.span.clone()));
        }
        day
    }

    /// A moment with its time zone.
    pub fn instant(&mut self, key: &'static str) -> Option<Moment> {
        self.described(key, |kind| matches!(kind, Kind::Instant));
        let node = self.node(key)?;
        let parsed = match &node.value {
            Value::Date(text) | Value::Text(text) => moment_in(text),
            _ => None,
        };
        if parsed.is_none() {
            let name = format!("{}{key}", self.name);
            let fault = Diagnostic::new(&BAD_INSTANT).arg("key", name);
            self.fault(fault.at(node.span.clone()));
        }
        parsed
    }
}

/// The moment that a text names, with its time zone. Hours at either end of the calendar, which not
/// every time zone has, count as its very end: many write the last second of 9999 for “never”.
#[must_use]
pub fn moment_in(text: &str) -> Option<Moment> {
    let beyond = || {
        let pieces = jiff::fmt::temporal::Pieces::parse(text).ok()?;
        pieces.time().zip(pieces.to_numeric_offset())?;
        match pieces.date().year() {
            9999 => Some(jiff::Timestamp::MAX),
            -9999 => Some(jiff::Timestamp::MIN),
            _ => None,
        }
    };
    let timestamp = text.parse::<jiff::Timestamp>().ok().or_else(beyond)?;
    Some(Moment(timestamp.as_second()))
}

/// The day that a text names. A time may stand behind it; the day as written is the day that is
/// meant.
#[must_use]
pub fn day_in(text: &str) -> Option<Day> {
    let (day, rest) = text.split_at_checked(10).unwrap_or((text, ""));
    let date = day.parse::<jiff::civil::Date>().ok()?;
    let sound = date.year() >= 0 && (rest.is_empty() || rest.starts_with(['T', 't', ' ']));
    sound.then(|| Day {
        year: date.year(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    })
}
