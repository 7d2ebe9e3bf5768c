//! The one instant that a build knows.

use super::article::Day;
use super::facts::DayRange;

/// An instant, in seconds since 1970-01-01T00:00:00Z; read once, at the edge.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Moment(pub i64);

impl Moment {
    /// Its day in UTC; that of the nearest instant that has one, if it lies beyond the calendar.
    #[must_use]
    pub fn day(self) -> Day {
        Day::of(self.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date())
    }

    /// The next midnight in UTC.
    #[must_use]
    pub fn midnight(self) -> Self {
        const DAY: i64 = 24 * 60 * 60;
        Self(self.0.div_euclid(DAY).saturating_add(1).saturating_mul(DAY))
    }

    /// As `2026-11-22T00:00:00Z`.
    #[must_use]
    pub fn iso(self) -> String {
        self.timestamp().to_string()
    }

    fn timestamp(self) -> jiff::Timestamp {
        let beyond = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_second(self.0).unwrap_or(beyond)
    }
}

/// How long a word such as “tomorrow” is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// On the day of writing only.
    Day,
    /// At most in the week of writing.
    Week,
    /// At most in the month of writing.
    Month,
    /// In the year of writing.
    Year,
}

impl Reach {
    /// The first day on which what was written on `day` is certainly no longer right.
    #[must_use]
    pub fn end(self, day: Day) -> Day {
        match self {
            Self::Day => day.after(1),
            Self::Week => day.after(7),
            Self::Month => day.after(31),
            Self::Year => Day { year: day.year.saturating_add(1), month: 1, day: 1 },
        }
    }
}

impl Day {
    fn of(date: jiff::civil::Date) -> Self {
        Self {
            year: date.year(),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        }
    }

    /// None of a day that the calendar does not have; such are refused where they are read.
    fn date(self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::new(self.year, self.month.cast_signed(), self.day.cast_signed()).ok()
    }

    /// The day so many days later, at most the calendar's last.
    #[must_use]
    pub fn after(self, days: u32) -> Self {
        let Some(date) = self.date() else { return self };
        Self::of(date.saturating_add(jiff::Span::new().days(i64::from(days))))
    }
}

impl DayRange {
    /// How many days it has; the first and the last are both of them.
    #[must_use]
    pub fn days(&self) -> u32 {
        let Some((from, to)) = self.from.date().zip(self.to.date()) else { return 1 };
        from.duration_until(to).as_hours().unsigned_abs().div_euclid(24).try_into().unwrap_or(0) + 1
    }

    /// One of its days: 1 is the first, −1 the last. None if it has no such day.
    #[must_use]
    pub fn day(&self, number: i64) -> Option<Day> {
        let days = i64::from(self.days());
        let later = if number < 0 { days + number } else { number - 1 };
        let later = u32::try_from(later).ok().filter(|later| i64::from(*later) < days)?;
        Some(self.from.after(later))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_in_utc() {
        let day = |year, month, day| Day { year, month, day };
        assert_eq!(Moment(1_795_305_600).day(), day(2026, 11, 22));
        assert_eq!(Moment(1_795_305_599).day(), day(2026, 11, 21));
        assert_eq!(Moment(1_795_305_599).midnight(), Moment(1_795_305_600));
        assert_eq!(Moment(1_795_305_600).midnight(), Moment(1_795_392_000));
        assert_eq!(Moment(-1).midnight(), Moment(0));
        assert_eq!(Moment(0).iso(), "1970-01-01T00:00:00Z");
        assert_eq!(day(2024, 2, 28).after(2), day(2024, 3, 1));
        assert_eq!(day(2026, 12, 31).after(0), day(2026, 12, 31));
        assert_eq!(day(9999, 12, 31).after(36_500), day(9999, 12, 31));
        assert_eq!(Moment(i64::MAX).day().year, 9999);
        let range = DayRange { from: day(2024, 2, 28), to: day(2024, 3, 1) };
        assert_eq!(range.days(), 3);
        assert_eq!(range.day(2), Some(day(2024, 2, 29)));
        assert_eq!((range.day(-1), range.day(-3)), (Some(range.to), Some(range.from)));
        assert_eq!((range.day(0), range.day(4), range.day(-4)), (None, None, None));
        let all = DayRange { from: day(1, 1, 1), to: day(9999, 12, 31) };
        assert_eq!((all.days(), all.day(i64::MIN)), (3_652_059, None));
    }
}
