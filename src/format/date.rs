//! Dates in the locale's long form, in the Gregorian calendar if the style has no other.

use std::sync::Arc;

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::fieldsets::{Y, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use writeable::TryWriteable as _;

use super::asked::Asked;
use super::datetime;
use super::manner::Manner;
use super::style::{Calendar, Style};
use crate::model::Locale;
use crate::model::article::Day;

/// Writes dates for one locale. To make one costs far more than to write a date.
pub struct Dates {
    /// Where the style has a calendar of its own.
    other: Option<Arc<Manner>>,
    /// As facts have it, where the tables have the locale.
    pattern: Option<Pattern>,
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    years: Option<FixedCalendarDateTimeFormatter<Gregorian, Y>>,
}

/// A pattern with the names that it needs.
struct Pattern {
    pattern: DateTimePattern,
    names: FixedCalendarDateTimeNames<Gregorian, DateFieldSet>,
}

impl Pattern {
    fn new(locale: &icu::locale::Locale, pattern: &str) -> Option<Self> {
        let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
        let mut names = FixedCalendarDateTimeNames::try_new(locale.into()).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        Some(Self { pattern, names })
    }

    fn write(&self, date: &Date<Gregorian>) -> Option<String> {
        let text = self.names.with_pattern_unchecked(&self.pattern).format(date);
        text.try_write_to_string().ok().map(std::borrow::Cow::into_owned)
    }
}

impl Dates {
    /// For a locale and a style. Years, by which archives are sorted, are Gregorian in any.
    #[must_use]
    pub fn new(locale: &Locale, style: &Style) -> Self {
        let manner = Manner::new(locale, style);
        let other = (manner.calendar() != "gregory").then(|| manner.clone());
        let locale = manner.icu_with(None, Calendar::parse("gregory"));
        let pattern = Asked::style("long").pattern_in(manner.locale());
        let pattern = pattern.and_then(|pattern| Pattern::new(&locale, &pattern));
        let days = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long());
        // A year of this century with two digits would be a riddle.
        let whole = Y::long().with_year_style(YearStyle::Full);
        let years = FixedCalendarDateTimeFormatter::try_new((&locale).into(), whole);
        Self { other, pattern, days: days.ok(), years: years.ok() }
    }

    /// `28 July 2022`, `28 juillet 2022`, `2022年7月28日`.
    #[must_use]
    pub fn long(&self, day: Day) -> String {
        if let Some(manner) = &self.other {
            return datetime::long(manner, day);
        }
        let date = Date::try_new_gregorian(i32::from(day.year), day.month, day.day);
        let Ok(date) = date else { return day.to_string() };
        let by_pattern = self.pattern.as_ref().and_then(|pattern| pattern.write(&date));
        let otherwise = || self.days.as_ref().map(|days| days.format(&date).to_string());
        by_pattern.or_else(otherwise).unwrap_or_else(|| day.to_string())
    }

    /// `2022`, `2022年`.
    #[must_use]
    pub fn year(&self, year: i16) -> String {
        match (Date::try_new_gregorian(i32::from(year), 1, 1), &self.years) {
            (Ok(date), Some(formatter)) => formatter.format(&date).to_string(),
            _ => year.to_string(),
        }
    }
}

/// Reads `2022-07-28`; `None` for what is no day of the Gregorian calendar.
#[must_use]
pub fn day(text: &str) -> Option<Day> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || parts.next().is_some() {
        return None;
    }
    if ![year, month, day].into_iter().all(digits) {
        return None;
    }
    let day = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    Date::try_new_gregorian(i32::from(day.year), day.month, day.day).ok().map(|_| day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_long_and_gregorian() {
        let day = Day { year: 2022, month: 7, day: 28 };
        let format =
            |tag: &str| Dates::new(&Locale::parse(tag).expect(tag), &Style::default()).long(day);
        assert_eq!(format("en-GB"), "28 July 2022");
        assert_eq!(format("fr"), "28 juillet 2022");
        assert_eq!(format("pt-BR"), "28 de julho de 2022");
        assert_eq!(format("ja"), "2022年7月28日");
        assert!(format("th").contains("2022"), "{}", format("th"));
        assert!(format("ar").contains("يوليو"), "{}", format("ar"));
    }

    #[test]
    fn pages_write_days_as_facts_do() {
        let day = Day { year: 2022, month: 7, day: 8 };
        let style = Style::default();
        for tag in ["ar", "de", "en", "fa", "ga", "hi", "it", "ja", "ko", "pl", "sv", "ur", "tlh"] {
            let locale = Locale::parse(tag).expect(tag);
            let fact = datetime::long(&Manner::new(&locale, &style), day);
            assert_eq!(Dates::new(&locale, &style).long(day), fact, "{tag}");
        }
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        assert_eq!(day("2024-02-29"), Some(Day { year: 2024, month: 2, day: 29 }));
        for text in ["2023-02-29", "2022-7-28", "+022-07-28", "2022-07-28T10:00", "", "2022-13-01"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn years_are_whole_and_gregorian() {
        let format =
            |tag: &str| Dates::new(&Locale::parse(tag).expect(tag), &Style::default()).year(2022);
        for tag in ["en", "fr", "pt-BR", "ur", "ar", "hi"] {
            assert_eq!(format(tag), "2022", "{tag}");
        }
        assert_eq!(format("ja"), "2022年");
        assert_eq!(format("zh-Hant"), "2022年");
        // Of the common era, and not of the Buddha's.
        assert!(format("th").contains("2022"), "{}", format("th"));
    }
}
