//! Clocks of places: which moment a time of day is, and what another clock shows then.
//!
//! The rules are those that are built into the program, never the machine's: two machines must not
//! make two pages of one source.

use icu::calendar::Iso;
use icu::time::zone::models::AtTime;
use icu::time::zone::{IanaParser, UtcOffset};
use icu::time::{DateTime, Time, TimeZone, TimeZoneInfo, ZonedDateTime};
use jiff::civil;
use jiff::tz::{Offset, TimeZone as Rules, TimeZoneDatabase};

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
    let local = civil::DateTime::new(
        time.day.year,
        time.day.month.try_into().ok()?,
        time.day.day.try_into().ok()?,
        time.hour.try_into().ok()?,
        time.minute.try_into().ok()?,
        time.second.try_into().ok()?,
        0,
    )
    .ok()?;
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

fn named(at: DateTime<Iso>, id: TimeZone, offset: Option<UtcOffset>) -> Zoned {
    let zone = id.with_offset(offset).at_date_time(at);
    ZonedDateTime { date: at.date, time: at.time, zone }
}
