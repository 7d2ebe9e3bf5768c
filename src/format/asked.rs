//! How a day is asked for, by a style or by its fields, and how it is written then.
//!
//! By CLDR's own patterns where the tables have the locale: ICU4X makes dates of “semantic skeletons”,
//! in which a short month may become a figure, and a long date is not always the one that CLDR
//! calls so. In any other locale, and in other calendars, by ICU4X.

use icu::datetime::fieldsets::builder::FieldSetBuilder;
use icu::datetime::options::{Length, YearStyle};

use super::calls::Call;
use super::cldr::{self, Intervals};
use super::manner::Manner;
use super::pattern::{Field, Piece, Widths, best, pieces, widen};
use super::{calendars, datetime, zones};
use crate::model::Locale;
use crate::model::article::Day;

/// What is asked for: a style, or fields.
pub(super) struct Asked {
    pub(super) style: Option<String>,
    pub(super) skeleton: String,
    fields: FieldSetBuilder,
}

impl Asked {
    pub(super) fn style(style: &str) -> Self {
        Self {
            style: Some(style.to_owned()),
            skeleton: String::new(),
            fields: datetime::style_fields(style),
        }
    }

    pub(super) fn of(call: &Call<'_, '_>) -> Self {
        let mut skeleton = String::new();
        for (option, letter) in [("year", "y"), ("month", "M"), ("weekday", "E"), ("day", "d")] {
            let width = match (option, call.option(option)) {
                (_, None) => 0,
                ("month" | "weekday", Some("long")) => 4,
                ("month" | "weekday", Some("narrow")) => 5,
                ("month", Some("short")) => 3,
                (_, Some("2-digit")) => 2,
                (_, Some(_)) => 1,
            };
            skeleton.push_str(&letter.repeat(width));
        }
        match call.option("dateStyle") {
            None if !skeleton.is_empty() => {
                let mut fields = datetime::fields(call, true);
                // A time of day is written by itself.
                fields.time_precision = None;
                fields.zone_style = None;
                if !["day", "month"].iter().any(|part| call.is(part, "2-digit")) {
                    fields.alignment = None;
                }
                Self { style: None, skeleton, fields }
            }
            style => Self::style(style.unwrap_or("long")),
        }
    }

    /// The same with what two days differ in, even where it was not asked for: the year of “28 December
    /// 2022 – 3 January 2023”. But weekdays alone stay alone.
    pub(super) fn showing(&self, differs: Field) -> Self {
        let mut widths = Widths::of(&self.skeleton);
        let mut fields = self.fields.clone();
        let differs = if differs == Field::Era { Field::Year } else { differs };
        if self.style.is_none() && !self.is_weekday() && widths.get(differs) == 0 {
            widths.set(differs, 1);
            // Nobody writes a day and a year without a month.
            if widths.get(Field::Day) > 0 && widths.get(Field::Month) == 0 {
                widths.set(Field::Month, 1);
                fields.length = Some(Length::Short);
            }
            let has = |field| widths.get(field) > 0;
            fields.date_fields = datetime::date_fields(
                has(Field::Year),
                has(Field::Month),
                has(Field::Day),
                has(Field::Weekday),
            );
            fields.year_style = has(Field::Year).then_some(YearStyle::Full);
        }
        Self { style: self.style.clone(), skeleton: widths.skeleton(), fields }
    }

    /// Whether a weekday is asked for, and nothing else.
    pub(super) fn is_weekday(&self) -> bool {
        !self.skeleton.is_empty() && self.skeleton.chars().all(|letter| letter == 'E')
    }

    /// The style in which a time of day is joined to it: as wordy as the day is.
    pub(super) fn joining(&self) -> &str {
        let widths = Widths::of(&self.skeleton);
        match (&self.style, widths.get(Field::Month)) {
            (Some(style), _) => style,
            (None, 4) if widths.get(Field::Weekday) > 0 => "full",
            (None, 4) => "long",
            (None, 3) => "medium",
            (None, _) => "short",
        }
    }

    /// Writes a day so.
    pub(super) fn write(
        &self,
        manner: &Manner,
        locale: &icu::locale::Locale,
        calendar: &str,
        day: Day,
    ) -> Option<String> {
        let by_pattern = || {
            let pattern = self.pattern_in(manner.locale())?;
            calendars::write(calendar, locale, &pattern, day)
        };
        (calendar == "gregory")
            .then(by_pattern)
            .flatten()
            .or_else(|| datetime::write(locale, self.fields.clone(), &zones::midnight(day)))
    }

    /// CLDR's pattern for it in a language, in the Gregorian calendar.
    pub(super) fn pattern_in(&self, locale: &Locale) -> Option<String> {
        self.pattern(&cldr::intervals(locale.as_str(), "greg")?)
    }

    fn pattern(&self, intervals: &Intervals) -> Option<String> {
        if let Some(style) = &self.style {
            return intervals.pattern(&format!("style-{style}"), "1").map(str::to_owned);
        }
        let wanted = asked_widths(intervals, &self.skeleton);
        let fields = [Field::Year, Field::Month, Field::Weekday, Field::Day];
        if fields.iter().filter(|field| wanted.get(**field) > 0).count() < 2 {
            // A field alone needs no pattern, unless it is narrower than ICU4X writes it.
            if wanted.get(Field::Weekday) == 5 {
                return Some("ccccc".to_owned());
            }
            if wanted.get(Field::Month) < 5 && wanted.get(Field::Year) != 2 {
                return None;
            }
        }
        let found = best(&intervals.skeletons("1"), &wanted)?;
        let pattern = widen(pieces(intervals.pattern(found, "1")?), found, &wanted);
        Some(pattern.iter().map(Piece::source).collect())
    }
}

/// How wide the fields of a skeleton are asked for. Chinese writes months in figures, and four letters
/// would be Chinese figures.
pub(super) fn asked_widths(intervals: &Intervals, skeleton: &str) -> Widths {
    let mut wanted = Widths::of(skeleton);
    let month = intervals.pattern("MMMMd", "1").unwrap_or("MMMM");
    if wanted.get(Field::Month) == 4 && pieces(month).iter().all(|p| p.width_of(Field::Month) < 4) {
        wanted.set(Field::Month, 3);
    }
    wanted
}

/// The fields that a pattern shows. Where a character stands for “month” behind its figure, it is as
/// good as a word.
pub(super) fn skeleton_of(pattern: &str) -> String {
    let widths = Widths::of(pattern);
    let mut skeleton = widths.skeleton();
    if pattern.contains(['月', '월']) && widths.get(Field::Month) < 3 {
        skeleton = skeleton.replace("MM", "M").replace('M', "MMM");
    }
    skeleton
}
