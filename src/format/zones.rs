//! Clocks of places: which moment a time of day is, and what another clock shows then.
//!
//! The rules are those that are built into the program, never the machine's: two machines must not
//! make two pages of one source.

use icu::calendar::Iso;
use icu::time::zone::models::AtTime;
use icu::time::zone::{IanaParser, UtcOffset};
use icu::time::{DateTime, Time, TimeZone, TimeZoneInfo, ZonedDateTime};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone as Rules, TimeZoneDatabase};

use super::datetime::civil as icu_civil;
use crate::model::ClockTime;
use crate::model::article::Day;

/// A moment as ICU4X takes it.
pub(super) type Zoned = ZonedDateTime<Iso, TimeZoneInfo<AtTime>>;

/// Whether there is such a zone, `Europe/Paris`.
#[must_use]
pub fn is_known(zone: &str) -> bool {
    rules(zone).is_some()
}

/// How often the clocks of a place show a time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Never: that night they were put forward over it.
    Never,
    /// Once, as most times.
    Once,
    /// Twice: that night they were put back. The seconds that each of the two is ahead of UTC, the earlier first.
    Twice(i32, i32),
}

/// How often the clocks of its place show a time that is written without what it is ahead of UTC.
#[must_use]
pub fn shown(time: &ClockTime) -> Shown {
    let rules = time.zone.as_deref().filter(|_| time.offset.is_none()).and_then(rules);
    let Some((rules, local)) = rules.zip(local(time)) else { return Shown::Once };
    match rules.to_ambiguous_zoned(local).offset() {
        AmbiguousOffset::Unambiguous { .. } => Shown::Once,
        AmbiguousOffset::Gap { .. } => Shown::Never,
        AmbiguousOffset::Fold { before, after } => Shown::Twice(before.seconds(), after.seconds()),
    }
}

fn rules(zone: &str) -> Option<Rules> {
    TimeZoneDatabase::bundled().get(zone).ok()
}

/// A day by itself.
pub(super) fn midnight(day: Day) -> Zoned {
    let at = icu_civil(day, (0, 0, 0)).unwrap_or_else(|| {
        // There is no such day among facts: they are read as days of the calendar.
        DateTime { date: epoch(), time: Time::start_of_day() }
    });
    named(at, TimeZone::UNKNOWN, None)
}

fn epoch() -> icu::calendar::Date<Iso> {
    icu::calendar::Date::from_rata_die(icu::calendar::types::RataDie::new(719_163), Iso)
}

/// The day of a moment, by the clock that shows it.
pub(super) fn day(at: &Zoned) -> Option<Day> {
    Some(Day {
        year: at.date.year().extended_year().try_into().ok()?,
        month: at.date.month().ordinal,
        day: at.date.day_of_month().0,
    })
}

/// A time by its own clock, or by that of a zone; `None` where it cannot be told.
pub(super) fn at(time: &ClockTime, zone: Option<&str>) -> Option<Zoned> {
    let local = local(time)?;
    let own = match (&time.offset, &time.zone) {
        (Some(seconds), _) => Some(Rules::fixed(Offset::from_seconds(*seconds).ok()?)),
        (None, Some(zone)) => Some(rules(zone)?),
        (None, None) => None,
    };
    let shown = zone.or(time.zone.as_deref());
    let Some(own) = own else {
        // No clock is named: it is no moment, and no other clock can show it.
        let civil = icu_civil(time.day, (time.hour, time.minute, time.second))?;
        return zone.is_none().then(|| named(civil, TimeZone::UNKNOWN, None));
    };
    let moment = own.to_ambiguous_zoned(local).compatible().ok()?;
    let moment = match shown {
        Some(zone) => moment.with_time_zone(rules(zone)?),
        None => moment,
    };
    let date = moment.date();
    let day = Day {
        year: date.year(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    let clock = (
        moment.hour().unsigned_abs(),
        moment.minute().unsigned_abs(),
        moment.second().unsigned_abs(),
    );
    let id = shown.map_or(TimeZone::UNKNOWN, |zone| IanaParser::new().parse(zone));
    let offset = UtcOffset::try_from_seconds(moment.offset().seconds()).ok();
    Some(named(icu_civil(day, clock)?, id, offset))
}

fn local(time: &ClockTime) -> Option<civil::DateTime> {
    let (year, month, day) = (time.day.year, time.day.month, time.day.day);
    let (hour, minute, second) = (time.hour, time.minute, time.second);
    let (month, day) = (month.try_into().ok()?, day.try_into().ok()?);
    let (hour, minute) = (hour.try_into().ok()?, minute.try_into().ok()?);
    civil::DateTime::new(year, month, day, hour, minute, second.try_into().ok()?, 0).ok()
}

fn named(at: DateTime<Iso>, id: TimeZone, offset: Option<UtcOffset>) -> Zoned {
    let zone = id.with_offset(offset).at_date_time(at);
    ZonedDateTime { date: at.date, time: at.time, zone }
}
