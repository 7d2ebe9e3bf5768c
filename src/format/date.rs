//! Dates in the Gregorian calendar, in the locale's long form.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;

use crate::model::Locale;
use crate::model::article::Day;

/// `28 July 2022`, `28 juillet 2022`, `2022年7月28日`.
#[must_use]
pub fn long(locale: &Locale, day: Day) -> String {
    let date = Date::try_new_gregorian(i32::from(day.year), day.month, day.day);
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        (&locale.icu()).into(),
        YMD::long(),
    );
    match (date, formatter) {
        (Ok(date), Ok(formatter)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_long_and_gregorian() {
        let day = Day { year: 2022, month: 7, day: 28 };
        let format = |tag: &str| long(&Locale::parse(tag).expect(tag), day);
        assert_eq!(format("en-GB"), "28 July 2022");
        assert_eq!(format("fr"), "28 juillet 2022");
        assert_eq!(format("pt-BR"), "28 de julho de 2022");
        assert_eq!(format("ja"), "2022年7月28日");
        assert!(format("th").contains("2022"), "{}", format("th"));
        assert!(format("ar").contains("يوليو"), "{}", format("ar"));
    }
}
