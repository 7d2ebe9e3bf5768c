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
use super::cldr::Intervals;
use super::manner::Manner;
use super::pattern::{Field, Piece, Widths, best, collapsed, halves, pieces, widen};
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
    let differs = difference(&fields(range.from, calendar)?, &fields(range.to, calendar)?);
    let Some(differs) = differs.filter(|field| *field <= finest(asked)) else {
        return alone(range.from);
    };
    let asked = &asked.showing(differs);
    let alone = |day: Day| asked.write(manner, locale, calendar, day);
    let tag = manner.locale().as_str();
    let half = |pieces: &[Piece], day: Day| {
        let pattern: String = pieces.iter().map(Piece::source).collect();
        calendars::write(calendar, locale, &pattern, day)
    };
    let (from, to) = (alone(range.from)?, alone(range.to)?);
    // A language may write another calendar as any, or as its own: without an era.
    let kinds: &[(&str, bool)] = match calendar {
        "gregory" => &[("greg", true)],
        _ => &[("any", true), ("greg", true), ("greg", false)],
    };
    for (kind, has_era) in kinds {
        let Some(intervals) = cldr::intervals(tag, kind) else { continue };
        let Some(pattern) = pattern(&intervals, kind, asked, differs, *has_era) else { continue };
        // A range looks like its days: no table knows how each calendar is written in each language.
        let (before, after) = if calendar == "gregory" {
            Default::default()
        } else {
            let day = half(&collapsed(pattern.clone()), range.from);
            match day.and_then(|day| around(&from, &day)) {
                // What stands around both days must not be the era of one.
                Some(around) if differs != Field::Era || around == Default::default() => around,
                _ => continue,
            }
        };
        let (first, second) = halves(pattern);
        return Some(before + &half(&first, range.from)? + &half(&second, range.to)? + &after);
    }
    let joined = cldr::intervals(tag, kinds[0].0).map_or("{0} – {1}", |found| found.fallback());
    Some(joined.replace("{0}", &from).replace("{1}", &to))
}

/// What stands before and after a day, an era and no figures: `仏暦` before `2565年7月23日`. `None`
/// if it is not that day.
fn around(whole: &str, day: &str) -> Option<(String, String)> {
    // One table has spaces that do not break where the other has plain ones.
    let space = |c: char| if c.is_whitespace() { ' ' } else { c };
    let whole: Vec<char> = whole.chars().collect();
    let day: Vec<char> = day.chars().map(space).collect();
    let is_day = |part: &[char]| part.iter().zip(&day).all(|(own, c)| space(*own) == *c);
    let at = whole.windows(day.len().max(1)).position(is_day)?;
    let (before, after) = (&whole[..at], &whole[at + day.len()..]);
    let figures = before.iter().chain(after).any(|c| c.is_numeric());
    (!figures).then(|| (before.iter().collect(), after.iter().collect()))
}

/// The finest field that is asked for. Weekdays differ with the day, though no day is shown:
/// “Saturday – Tuesday”.
fn finest(asked: &Asked) -> Field {
    let widths = Widths::of(&asked.skeleton);
    if asked.style.is_some() || widths.get(Field::Day) > 0 || widths.get(Field::Weekday) > 0 {
        Field::Day
    } else if widths.get(Field::Month) > 0 {
        Field::Month
    } else {
        Field::Year
    }
}

/// The pattern of a range that differs in a field.
fn pattern(
    intervals: &Intervals,
    kind: &str,
    asked: &Asked,
    differs: Field,
    has_era: bool,
) -> Option<Vec<Piece>> {
    let skeleton = match &asked.style {
        None if kind == "any" && asked.skeleton.contains('y') => format!("G{}", asked.skeleton),
        None => asked.skeleton.clone(),
        Some(style) => skeleton_of(intervals.pattern(&format!("style-{style}"), "1")?),
    };
    let mut wanted = asked_widths(intervals, &skeleton);
    if !has_era {
        wanted.set(Field::Era, 0);
    }
    let known = intervals.skeletons(differs.letter());
    let found = best(&known, &wanted)?;
    let pattern = intervals.pattern(found, differs.letter())?;
    Some(widen(pieces(pattern), found, &wanted))
}
