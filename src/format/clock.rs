//! Times of day by themselves.
//!
//! By ICU4X, but for an hour alone: it loses the word that some languages have there, `09 h`.

use icu::datetime::fieldsets::builder::FieldSetBuilder;
use icu::datetime::fieldsets::enums::TimeFieldSet;
use icu::datetime::options::{Length, TimePrecision};
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use writeable::TryWriteable as _;

use super::calls::Call;
use super::{cldr, datetime, zones};

/// What is asked for of a time of day.
pub(super) struct Clock<'c> {
    fields: FieldSetBuilder,
    /// `h11`, `h12`, `h23`.
    cycle: Option<&'c str>,
    /// Whether an hour has two figures.
    wide: bool,
}

impl<'c> Clock<'c> {
    /// Hours and minutes, `20:00`.
    pub(super) fn minutes() -> Self {
        let mut fields = FieldSetBuilder::new();
        fields.time_precision = Some(TimePrecision::Minute);
        fields.length = Some(Length::Medium);
        Self { fields, cycle: None, wide: false }
    }

    /// What a call asks for, of all its fields.
    pub(super) fn of(call: &'c Call<'_, '_>, fields: FieldSetBuilder) -> Self {
        let mut own = FieldSetBuilder::new();
        own.time_precision = fields.time_precision;
        own.zone_style = fields.zone_style;
        own.alignment = fields.alignment.filter(|_| fields.time_precision.is_some());
        own.length = Some(Length::Medium);
        Self { fields: own, cycle: call.option("hourCycle"), wide: call.is("hour", "2-digit") }
    }

    /// Whether the day has two halves on this clock, in a language.
    pub(super) fn is_by_halves(&self, tag: &str) -> bool {
        match self.cycle {
            Some(cycle) => cycle != "h23",
            None => cldr::date_time(tag, "cycle") == Some("h"),
        }
    }

    pub(super) fn write(
        &self,
        tag: &str,
        locale: &icu::locale::Locale,
        at: &zones::Zoned,
    ) -> Option<String> {
        let alone = self.fields.time_precision == Some(TimePrecision::Hour)
            && self.fields.zone_style.is_none();
        let hour = || by_pattern(locale, &self.hour(tag)?, at);
        alone.then(hour).flatten().or_else(|| datetime::write(locale, self.fields.clone(), at))
    }

    /// The pattern of an hour alone.
    fn hour(&self, tag: &str) -> Option<String> {
        let by_halves = self.is_by_halves(tag);
        let pattern = cldr::date_time(tag, if by_halves { "h" } else { "H" })?;
        let (mut out, mut quoted, mut before) = (String::new(), false, ' ');
        for letter in pattern.chars() {
            quoted ^= letter == '\'';
            let own = match (letter, self.cycle) {
                _ if quoted => letter,
                ('h' | 'K', Some("h12")) => 'h',
                ('h' | 'K', Some("h11")) => 'K',
                _ => letter,
            };
            if self.wide && !quoted && matches!(own, 'h' | 'H' | 'K') && before != own {
                // Two at least; what has two already would have three.
                let alone = pattern.matches(letter).count() == 1;
                out.extend(alone.then_some(own));
            }
            out.push(own);
            before = own;
        }
        Some(out)
    }
}

fn by_pattern(locale: &icu::locale::Locale, pattern: &str, at: &zones::Zoned) -> Option<String> {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
    let mut names = FixedCalendarDateTimeNames::<(), TimeFieldSet>::try_new(locale.into()).ok()?;
    let formatter = names.include_for_pattern(&pattern).ok()?;
    let text = formatter.format(&at.time);
    text.try_write_to_string().ok().map(std::borrow::Cow::into_owned)
}
