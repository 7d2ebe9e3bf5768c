//! How far a day is from another: “tomorrow”, “3 weeks ago”. Never from today: a page that said so
//! would be wrong on the next day.

use std::sync::Arc;

use fluent::FluentValue;
use icu::calendar::Date;
use icu::decimal::input::Decimal;
use icu::experimental::relativetime::options::Numeric;
use icu::experimental::relativetime::{
    RelativeTimeFormatter, RelativeTimeFormatterOptions, RelativeTimeFormatterPreferences,
};

use super::calls::{Call, RefusalReason};
use super::date;
use super::manner::Manner;
use super::value::{day, typed};
use crate::model::FactValue;
use crate::model::article::Day;

/// Fluent's `RELATIVE`: the first day, seen from the second.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let from = match (call.option("from"), call.positional.get(1)) {
        (Some(from), None) => date::day(from),
        (None, Some(from)) => first_day(from),
        (Some(_), Some(_)) => None,
        (None, None) => {
            call.refuse(RefusalReason::Lacks("from"));
            return FluentValue::Error;
        }
    };
    let to = call.positional.first().and_then(first_day);
    let (Some(from), Some(to)) = (from, to) else {
        call.refuse_argument(if to.is_none() { 0 } else { 1 });
        return FluentValue::Error;
    };
    let text =
        counted(from, to, call.option("unit").unwrap_or("auto")).and_then(|(unit, count)| {
            write(manner, unit, count, call.option("style"), call.is("numeric", "always"))
        });
    text.map_or(FluentValue::Error, FluentValue::from)
}

/// The day that an argument is, or the first of a range.
fn first_day(value: &FluentValue<'_>) -> Option<Day> {
    match typed(value) {
        Some(FactValue::Range(range)) => Some(range.from),
        _ => day(value),
    }
}

/// Days since a day long ago.
fn number(day: Day) -> Option<i64> {
    let date = Date::try_new_gregorian(i32::from(day.year), day.month, day.day).ok()?;
    Some(date.to_rata_die().to_i64_date())
}

/// A distance in whole units: in years if it is one at least, else in months, in weeks, in days. What
/// has not passed in whole is not told as if it had.
fn counted(from: Day, to: Day, unit: &str) -> Option<(&str, i64)> {
    let days = number(to)? - number(from)?;
    let months = {
        let of = |day: Day| (i64::from(day.year) * 12 + i64::from(day.month), i64::from(day.day));
        let ((first, first_day), (last, last_day)) = (of(from), of(to));
        match last - first {
            months if months > 0 && last_day < first_day => months - 1,
            months if months < 0 && last_day > first_day => months + 1,
            months => months,
        }
    };
    Some(match unit {
        "auto" if months.abs() >= 12 => ("year", months / 12),
        "auto" if months != 0 => ("month", months),
        "auto" if days.abs() >= 7 => ("week", days / 7),
        "week" => ("week", days / 7),
        "month" => ("month", months),
        "year" => ("year", months / 12),
        _ => ("day", days),
    })
}

/// “in 3 days”.
pub(super) fn write(
    manner: &Manner,
    unit: &str,
    count: i64,
    style: Option<&str>,
    always: bool,
) -> Option<String> {
    let preferences = RelativeTimeFormatterPreferences::from(manner.icu());
    let numeric = if always { Numeric::Always } else { Numeric::Auto };
    let options = RelativeTimeFormatterOptions::default().with_numeric(numeric);
    let make = match (unit, style) {
        ("week", Some("short")) => RelativeTimeFormatter::try_new_short_week,
        ("month", Some("short")) => RelativeTimeFormatter::try_new_short_month,
        ("year", Some("short")) => RelativeTimeFormatter::try_new_short_year,
        (_, Some("short")) => RelativeTimeFormatter::try_new_short_day,
        ("week", Some("narrow")) => RelativeTimeFormatter::try_new_narrow_week,
        ("month", Some("narrow")) => RelativeTimeFormatter::try_new_narrow_month,
        ("year", Some("narrow")) => RelativeTimeFormatter::try_new_narrow_year,
        (_, Some("narrow")) => RelativeTimeFormatter::try_new_narrow_day,
        ("week", _) => RelativeTimeFormatter::try_new_long_week,
        ("month", _) => RelativeTimeFormatter::try_new_long_month,
        ("year", _) => RelativeTimeFormatter::try_new_long_year,
        _ => RelativeTimeFormatter::try_new_long_day,
    };
    let formatter = make(preferences, options).ok()?;
    Some(formatter.format(Decimal::from(count)).to_string())
}
