//! Days from one to another: “23–26 July 2022”.
//!
//! ICU4X's own formatter of date ranges does not know the names of months yet. So the patterns are
//! CLDR's, from the tables beside this file, put to use as UTS 35 has it (“intervalFormats”), and
//! the names and figures in them are ICU4X's.

use std::sync::Arc;

use fluent::FluentValue;
use icu::calendar::{AnyCalendar, AnyCalendarKind, Date};

use super::asked::{Asked, asked_widths, skeleton_of};
use super::calls::{Call, RefusalReason};
use super::manner::Manner;
use super::pattern::{Field, Piece, best, halves, pieces, widen};
use super::style::{Calendar, Numbering};
use super::value::{day, typed};
use super::{calendars, cldr, datetime};
use crate::model::article::Day;
use crate::model::{DayRange, FactValue};

/// Days in their long form.
pub(super) fn long(manner: &Manner, range: DayRange) -> String {
    let asked = Asked::style("long");
    let written = write(manner, manner.icu(), manner.calendar(), &asked, range);
    written.unwrap_or_else(|| format!("{} – {}", range.from, range.to))
}

/// Fluent's `DATERANGE`: a fact that is a range, or two days.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let range = match call.positional {
        [both] => range(both),
        [from, to] => day(from).zip(day(to)).map(|(from, to)| DayRange { from, to }),
        _ => None,
    };
    let Some(range) = range else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let (from, to) = (range.from.to_string(), range.to.to_string());
    if from > to {
        call.refuse(RefusalReason::Backwards(from, to));
        return FluentValue::Error;
    }
    if datetime::is_twofold(call) {
        return FluentValue::Error;
    }
    let numbering = call.option("numberingSystem").and_then(Numbering::parse);
    let own = call.option("calendar").and_then(Calendar::parse);
    let locale = manner.icu_with(numbering, own);
    let calendar = own.map_or(manner.calendar(), Calendar::as_str);
    match write(manner, &locale, calendar, &Asked::of(call), range) {
        Some(text) => FluentValue::from(text),
        None => {
            call.refuse_argument(0);
            FluentValue::Error
        }
    }
}

fn range(value: &FluentValue<'_>) -> Option<DayRange> {
    match typed(value)? {
        FactValue::Range(range) => Some(*range),
        FactValue::Date(day) => Some(DayRange { from: *day, to: *day }),
        _ => None,
    }
}

/// The fields of a day in a calendar, the coarsest first.
struct Fields {
    era: String,
    year: i32,
    month: u8,
    day: u8,
}

fn fields(day: Day, calendar: &str) -> Option<Fields> {
    let locale = format!("und-u-ca-{calendar}").parse::<icu::locale::Locale>().ok()?;
    let kind = AnyCalendarKind::try_new((&locale).into()).ok()?;
    let date = Date::try_new_iso(i32::from(day.year), day.month, day.day).ok()?;
    let date: Date<AnyCalendar> = date.to_calendar(AnyCalendar::new(kind));
    let era = date.year().era().map(|era| era.era.to_string()).unwrap_or_default();
    Some(Fields {
        era,
        year: date.year().extended_year(),
        month: date.month().ordinal,
        day: date.day_of_month().0,
    })
}

/// The coarsest field in which two days differ.
fn difference(from: &Fields, to: &Fields) -> Option<Field> {
    if from.era != to.era {
        Some(Field::Era)
    } else if from.year != to.year {
        Some(Field::Year)
    } else if from.month != to.month {
        Some(Field::Month)
    } else if from.day != to.day {
        Some(Field::Day)
    } else {
        None
    }
}

fn write(
    manner: &Manner,
    locale: &icu::locale::Locale,
    calendar: &str,
    asked: &Asked,
    range: DayRange,
) -> Option<String> {
    let alone = |day: Day| asked.write(manner, locale, calendar, day);
    let kind = if calendar == "gregory" { "greg" } else { "any" };
    let differs = difference(&fields(range.from, calendar)?, &fields(range.to, calendar)?);
    let Some(intervals) = cldr::intervals(manner.locale().as_str(), kind) else {
        return match differs {
            None => alone(range.from),
            Some(_) => Some(format!("{} – {}", alone(range.from)?, alone(range.to)?)),
        };
    };
    let skeleton = match &asked.style {
        None if kind == "any" && asked.skeleton.contains('y') => format!("G{}", asked.skeleton),
        None => asked.skeleton.clone(),
        Some(style) => skeleton_of(intervals.pattern(&format!("style-{style}"), "1")?),
    };
    let wanted = asked_widths(&intervals, &skeleton);
    // Weekdays differ with the day, though no day is shown: “Saturday – Tuesday”.
    let finest = if wanted.get(Field::Day) > 0 || wanted.get(Field::Weekday) > 0 {
        Field::Day
    } else if wanted.get(Field::Month) > 0 {
        Field::Month
    } else {
        Field::Year
    };
    let Some(differs) = differs.filter(|field| *field <= finest) else { return alone(range.from) };
    // What differs is shown even where it was not asked for: the year of “28 December 2022 – 3
    // January 2023”.
    let mut more = wanted;
    if more.get(differs) == 0 && !asked.is_weekday() {
        more.set(differs, 1);
    }
    for asked in [wanted, more] {
        let known = intervals.skeletons(differs.letter());
        let Some(found) = best(&known, &asked) else { continue };
        let pattern = intervals.pattern(found, differs.letter())?;
        let (first, second) = halves(widen(pieces(pattern), found, &asked));
        let half = |pieces: &[Piece], day: Day| {
            let pattern: String = pieces.iter().map(Piece::source).collect();
            calendars::write(calendar, locale, &pattern, day)
        };
        return Some(half(&first, range.from)? + &half(&second, range.to)?);
    }
    let (from, to) = (alone(range.from)?, alone(range.to)?);
    Some(intervals.fallback().replace("{0}", &from).replace("{1}", &to))
}
