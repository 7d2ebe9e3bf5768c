//! Lengths of time in data, such as `300ms`, `10s` or `1h30m`, and times of day.

use std::time::Duration;

use super::shape::Kind;
use super::{BAD_DURATION, BAD_TIME_OF_DAY, Reader};
use crate::diag::Diagnostic;
use crate::model::watch::TimeOfDay;

impl Reader<'_, '_> {
    /// A length of time between the bounds that the key has.
    pub fn duration(&mut self, key: &'static str) -> Option<Duration> {
        let (text, at) = self.text(key)?;
        let Some((low, high)) = self.bounds(key) else { return duration_in(text) };
        let found = duration_in(text).filter(|found| (low..=high).contains(found));
        if found.is_none() {
            let name = format!("{}{key}", self.name);
            let fault = Diagnostic::new(&BAD_DURATION).arg("key", name).arg("value", text);
            let fault = fault.arg("low", duration_text(low)).arg("high", duration_text(high));
            self.fault(fault.at(at));
        }
        found
    }

    /// A time of day, already read as a text.
    pub fn time_of_day(
        &mut self,
        key: &'static str,
        (text, at): (&str, std::ops::Range<usize>),
    ) -> Option<TimeOfDay> {
        let time = TimeOfDay::parse(text);
        if time.is_none() {
            let name = format!("{}{key}", self.name);
            let fault = Diagnostic::new(&BAD_TIME_OF_DAY).arg("key", name).arg("value", text);
            self.fault(fault.at(at));
        }
        time
    }

    fn bounds(&self, key: &str) -> Option<(Duration, Duration)> {
        let of = |kind: &Kind| match kind {
            Kind::Duration(low, high) => Some((*low, *high)),
            _ => None,
        };
        match self.kind(key)? {
            Kind::Either(kinds) => kinds.iter().find_map(of),
            kind => of(kind),
        }
    }
}

/// The units, the largest first, with their milliseconds.
const UNITS: &[(&str, u64)] = &[("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

/// The length of time that a text names: numbers with their units, the largest unit first.
#[must_use]
pub fn duration_in(text: &str) -> Option<Duration> {
    let (mut rest, mut units, mut sum) = (text, UNITS, 0_u64);
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (number, behind) = rest.split_at(digits);
        let letters = behind.bytes().take_while(u8::is_ascii_lowercase).count();
        let (unit, behind) = behind.split_at(letters);
        let place = units.iter().position(|(name, _)| *name == unit)?;
        let amount = number.parse::<u64>().ok()?.checked_mul(units[place].1)?;
        sum = sum.checked_add(amount)?;
        (rest, units) = (behind, &units[place + 1..]);
    }
    Some(Duration::from_millis(sum))
}

/// The same, written.
#[must_use]
pub fn duration_text(duration: Duration) -> String {
    let mut rest = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    let mut text = String::new();
    for (name, length) in UNITS {
        if rest >= *length {
            text.push_str(&format!("{}{name}", rest / length));
            rest %= length;
        }
    }
    if text.is_empty() { "0s".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_of_time_have_units() {
        for (text, millis) in [
            ("300ms", 300),
            ("10s", 10_000),
            ("10m", 600_000),
            ("2h", 7_200_000),
            ("1h30m", 5_400_000),
            ("0s", 0),
        ] {
            assert_eq!(duration_in(text), Some(Duration::from_millis(millis)), "{text}");
        }
        for text in [
            "",
            "10",
            "s",
            "10 s",
            "-1s",
            "1.5s",
            "1m1h",
            "1s1s",
            "10d",
            "99999999999999999999s",
            "9999999999999999h",
            "10S",
        ] {
            assert_eq!(duration_in(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(millis in 0_u64..1_000_000_000) {
            let duration = Duration::from_millis(millis);
            prop_assert_eq!(duration_in(&duration_text(duration)), Some(duration));
        }

        #[test]
        fn any_text_can_be_asked(text in "\\PC{0,12}") {
            let _ = duration_in(&text);
        }
    }
}
