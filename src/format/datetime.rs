//! Days and times of day, in the edition's calendar.

use std::sync::Arc;

use fluent::FluentValue;
use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder, ZoneStyle};
use icu::datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu::datetime::pattern::DateTimeNames;
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::time::zone::models::AtTime;
use icu::time::{DateTime, Time, TimeZoneInfo, ZonedDateTime};

use super::asked::Asked;
use super::calls::{Call, RefusalReason};
use super::clock::Clock;
use super::manner::Manner;
use super::style::{Calendar, Numbering};
use super::value::typed;
use super::{calendars, cldr, date, zones};
use crate::model::article::Day;
use crate::model::{ClockTime, FactValue};

/// A day in its long form.
pub(super) fn long(manner: &Manner, day: Day) -> String {
    let written = Asked::style("long").write(manner, manner.icu(), manner.calendar(), day);
    written.unwrap_or_else(|| day.to_string())
}

/// A day in its long form, and the time of day.
pub(super) fn moment(manner: &Manner, time: &ClockTime) -> String {
    let clock = Clock::minutes();
    zones::at(time, None)
        .and_then(|at| {
            let day = Asked::style("long");
            both(manner, manner.icu(), manner.calendar(), &day, &clock, &at)
        })
        .unwrap_or_else(|| time.day.to_string())
}

/// A day and a time of day, each as it is by itself, joined as the language joins them.
fn both(
    manner: &Manner,
    locale: &icu::locale::Locale,
    calendar: &str,
    asked: &Asked,
    clock: &Clock<'_>,
    at: &zones::Zoned,
) -> Option<String> {
    let tag = manner.locale().as_str();
    let day = zones::day(at)?;
    let (pattern, day) = if asked.is_weekday() {
        let key = if clock.is_by_halves(tag) { "Eh" } else { "EH" };
        // As it is beside something else: German has `Di.` there, and `Di` by itself.
        let weekday = calendars::write(calendar, locale, &asked.skeleton, day)?;
        (cldr::date_time(tag, key)?, weekday)
    } else {
        (cldr::date_time(tag, asked.joining())?, asked.write(manner, locale, calendar, day)?)
    };
    let clock = clock.write(tag, locale, at)?;
    Some(pattern.replace('\'', "").replace("{1}", &day).replace("{0}", &clock))
}

/// The fields of a day in a style.
pub(super) fn style_fields(style: &str) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    fields.date_fields = Some(if style == "full" { DateFields::YMDE } else { DateFields::YMD });
    fields.length = Some(match style {
        "full" | "long" => Length::Long,
        "medium" => Length::Medium,
        _ => Length::Short,
    });
    fields
}

/// Fluent's `DATETIME`.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    if is_twofold(call) {
        return FluentValue::Error;
    }
    let text = match call.positional.first().and_then(what) {
        Some(What::Day(day)) => {
            for option in ["timeStyle", "hour", "minute", "timeZone", "timeZoneName"] {
                if let Some(given) = call.option(option) {
                    // A day has no hours.
                    call.refuse(RefusalReason::Option(option.to_owned(), given.to_owned()));
                    return FluentValue::Error;
                }
            }
            written(call, manner, &zones::midnight(day), true)
        }
        Some(What::Time(time)) => {
            let zone = call.option("timeZone");
            let Some(at) = zones::at(&time, zone) else {
                match zone {
                    Some(zone) => {
                        call.refuse(RefusalReason::Option("timeZone".into(), zone.to_owned()));
                    }
                    None => call.refuse_argument(0),
                }
                return FluentValue::Error;
            };
            let named = call.option("timeZoneName").is_some()
                || matches!(call.option("timeStyle"), Some("full" | "long"));
            if named && zone.is_none() && time.zone.is_none() && time.offset.is_none() {
                call.refuse(RefusalReason::Lacks("timeZone"));
                return FluentValue::Error;
            }
            written(call, manner, &at, false)
        }
        None => {
            call.refuse_argument(0);
            return FluentValue::Error;
        }
    };
    match text {
        Some(text) => FluentValue::from(text),
        None => {
            call.refuse_argument(0);
            FluentValue::Error
        }
    }
}

enum What {
    Day(Day),
    Time(ClockTime),
}

fn what(value: &FluentValue<'_>) -> Option<What> {
    match value {
        FluentValue::String(text) => date::day(text).map(What::Day),
        value => match typed(value)? {
            FactValue::Date(day) => Some(What::Day(*day)),
            FactValue::Time(time) => Some(What::Time(time.clone())),
            _ => None,
        },
    }
}

fn written(
    call: &Call<'_, '_>,
    manner: &Manner,
    at: &ZonedDateTime<Iso, TimeZoneInfo<AtTime>>,
    is_day: bool,
) -> Option<String> {
    let numbering = call.option("numberingSystem").and_then(Numbering::parse);
    let own = call.option("calendar").and_then(Calendar::parse);
    let mut locale = manner.icu_with(numbering, own);
    let calendar = own.map_or(manner.calendar(), Calendar::as_str);
    if let Some(cycle) = call.option("hourCycle") {
        locale
            .extensions
            .unicode
            .keywords
            .set(icu::locale::extensions::unicode::key!("hc"), cycle.parse().ok()?);
    }
    let fields = fields(call, is_day);
    let asked = Asked::of(call);
    if fields.time_precision.is_none() && fields.zone_style.is_none() {
        return asked.write(manner, &locale, calendar, zones::day(at)?);
    }
    let has_day = fields.date_fields.is_some();
    let clock = Clock::of(call, fields);
    if has_day {
        both(manner, &locale, calendar, &asked, &clock, at)
    } else {
        clock.write(manner.locale().as_str(), &locale, at)
    }
}

/// Whether a style is asked for and a part beside it, which would have no effect.
pub(super) fn is_twofold(call: &Call<'_, '_>) -> bool {
    let given = |names: &[&'static str]| names.iter().copied().find(|n| call.option(n).is_some());
    let parts = ["weekday", "year", "month", "day", "hour", "minute"];
    match (given(&["dateStyle", "timeStyle"]), given(&parts)) {
        (Some(style), Some(part)) => {
            call.refuse(RefusalReason::Together(style, part));
            true
        }
        _ => false,
    }
}

/// Writes a moment with these fields.
pub(super) fn write(
    locale: &icu::locale::Locale,
    fields: FieldSetBuilder,
    at: &ZonedDateTime<Iso, TimeZoneInfo<AtTime>>,
) -> Option<String> {
    let fields = fields.build_composite().ok()?;
    let preferences = DateTimeFormatterPreferences::from(locale);
    let formatter = DateTimeFormatter::try_new(preferences, fields).ok()?;
    // By itself it forgets the figures of `MMMM 'de' y`, and fails on the year.
    let mut names = DateTimeNames::from_formatter(preferences, formatter);
    names.as_mut().include_decimal_formatter().ok()?;
    let formatter = names.try_into_formatter(fields).ok()?;
    Some(formatter.format(at).to_string())
}

/// The fields that a call asks for: by style, or one by one. If it asks for none, the long form.
pub(super) fn fields(call: &Call<'_, '_>, is_day: bool) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    let parts = ["weekday", "year", "month", "day", "hour", "minute"];
    let (date_style, time_style) = (call.option("dateStyle"), call.option("timeStyle"));
    if date_style.is_some()
        || time_style.is_some()
        || parts.iter().all(|p| call.option(p).is_none())
    {
        by_style(call, is_day, &mut fields);
    } else {
        by_part(call, &mut fields);
    }
    fields.zone_style = match call.option("timeZoneName") {
        Some("short") => Some(ZoneStyle::SpecificShort),
        Some("long") => Some(ZoneStyle::SpecificLong),
        Some("shortOffset") => Some(ZoneStyle::LocalizedOffsetShort),
        Some("longOffset") => Some(ZoneStyle::LocalizedOffsetLong),
        Some("shortGeneric") => Some(ZoneStyle::GenericShort),
        Some("longGeneric") => Some(ZoneStyle::GenericLong),
        _ => fields.zone_style,
    };
    fields
}

fn by_style(call: &Call<'_, '_>, is_day: bool, fields: &mut FieldSetBuilder) {
    let (date, time) = (call.option("dateStyle"), call.option("timeStyle"));
    let (date, time) = match (date, time) {
        (None, None) => (Some("long"), (!is_day).then_some("short")),
        asked => asked,
    };
    if let Some(style) = date {
        *fields = style_fields(style);
    }
    if let Some(style) = time {
        fields.time_precision = Some(match style {
            "short" => TimePrecision::Minute,
            _ => TimePrecision::Second,
        });
        fields.zone_style = match style {
            "full" => Some(ZoneStyle::SpecificLong),
            "long" => Some(ZoneStyle::SpecificShort),
            _ => None,
        };
        fields.length = fields.length.or(Some(Length::Medium));
    }
}

/// The least of ICU4X's sets of fields that has these.
pub(super) fn date_fields(year: bool, month: bool, day: bool, weekday: bool) -> Option<DateFields> {
    Some(match (year, month, day, weekday) {
        (false, false, false, false) => return None,
        (true, false, false, false) => DateFields::Y,
        (false, true, false, false) => DateFields::M,
        (true, true, false, false) => DateFields::YM,
        (false, false, true, false) => DateFields::D,
        (false, true, true, false) => DateFields::MD,
        (true, _, true, false) => DateFields::YMD,
        (false, false, false, true) => DateFields::E,
        (false, false, true, true) => DateFields::DE,
        (false, true, _, true) => DateFields::MDE,
        (true, _, _, true) => DateFields::YMDE,
    })
}

fn by_part(call: &Call<'_, '_>, fields: &mut FieldSetBuilder) {
    let has = |name| call.option(name).is_some();
    fields.date_fields = date_fields(has("year"), has("month"), has("day"), has("weekday"));
    let width = |name: &str, width: &str| call.is(name, width);
    fields.length = Some(if width("month", "long") || width("weekday", "long") {
        Length::Long
    } else if width("month", "numeric") || width("month", "2-digit") {
        Length::Short
    } else {
        Length::Medium
    });
    fields.time_precision = match (has("hour"), has("minute")) {
        (_, true) => Some(TimePrecision::Minute),
        (true, false) => Some(TimePrecision::Hour),
        (false, false) => None,
    };
    if ["day", "month", "hour"].iter().any(|part| call.is(part, "2-digit")) {
        fields.alignment = Some(Alignment::Column);
    }
    if has("year") {
        fields.year_style =
            Some(if call.is("year", "2-digit") { YearStyle::Auto } else { YearStyle::Full });
    }
}

/// A day and a time of day as ICU4X takes them.
pub(super) fn civil(day: Day, (hour, minute, second): (u8, u8, u8)) -> Option<DateTime<Iso>> {
    let date = Date::try_new_iso(i32::from(day.year), day.month, day.day).ok()?;
    Some(DateTime { date, time: Time::try_new(hour, minute, second, 0).ok()? })
}

/// A day of the civil calendar.
pub(super) fn iso(day: Day) -> Option<Date<Iso>> {
    Date::try_new_iso(i32::from(day.year), day.month, day.day).ok()
}
