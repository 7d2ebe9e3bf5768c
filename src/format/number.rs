//! Decimal numbers with the locale's digits, grouping and separators.

use fluent::FluentValue;
use fluent::types::FluentNumber;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use crate::model::Locale;

/// Formats a decimal written in ASCII, such as `-12.50`; what is no number stays as it is.
#[must_use]
pub fn decimal(locale: &Locale, digits: &str, grouping: bool) -> String {
    let Ok(number) = Decimal::try_from_str(digits) else { return digits.to_owned() };
    formatter(&locale.icu(), grouping)
        .map_or_else(|| digits.to_owned(), |f| f.format_to_string(&number))
}

fn formatter(locale: &icu::locale::Locale, grouping: bool) -> Option<DecimalFormatter> {
    let strategy = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::from(strategy)).ok()
}

/// A formatter as Fluent's memoizer keeps it: one per locale and kind of grouping.
pub(super) struct Memoized(Option<DecimalFormatter>);

impl Memoized {
    /// Formats a Fluent number by its options: fraction digits and grouping.
    pub(super) fn format(&self, number: &FluentNumber) -> String {
        let plain = number.as_string().into_owned();
        let Some(formatter) = &self.0 else { return plain };
        let Ok(mut decimal) = Decimal::try_from_str(&plain) else { return plain };
        let places = |n: usize| i16::try_from(n).unwrap_or(i16::MAX);
        let most = number.options.maximum_fraction_digits;
        if let Some(most) = most {
            decimal.round(-places(most));
            decimal.absolute.trim_end();
        }
        if let Some(least) = number.options.minimum_fraction_digits {
            // The digits that a value was written with do not outweigh what is asked for.
            decimal.absolute.pad_end(-places(most.map_or(least, |most| least.min(most))));
        }
        if let Some(least) = number.options.minimum_integer_digits {
            decimal.absolute.pad_start(places(least));
        }
        formatter.format_to_string(&decimal)
    }
}

impl intl_memoizer::Memoizable for Memoized {
    type Args = (bool,);
    type Error = std::convert::Infallible;

    fn construct(
        lang: unic_langid::LanguageIdentifier,
        args: (bool,),
    ) -> Result<Self, Self::Error> {
        let locale = lang.to_string().parse().unwrap_or(icu::locale::Locale::UNKNOWN);
        Ok(Self(formatter(&locale, args.0)))
    }
}

/// The options of `NUMBER`.
const OPTIONS: &[&str] =
    &["useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits"];

/// Fluent's `NUMBER`: the first argument with the options given by name.
pub(super) fn function<'a>(
    positional: &[FluentValue<'a>],
    named: &fluent::FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    // An option that has no effect would be a lie: the placeable fails instead, and is reported.
    if named.iter().any(|(name, _)| !OPTIONS.contains(&name)) {
        return FluentValue::Error;
    }
    let mut number = number.clone();
    number.options.merge(named);
    if let Some(FluentValue::String(text)) = named.get("useGrouping") {
        number.options.use_grouping = !matches!(text.as_ref(), "false" | "never");
    }
    FluentValue::Number(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_locale_does() {
        let format = |tag: &str| decimal(&Locale::parse(tag).expect(tag), "1234567.50", true);
        assert_eq!(format("en-GB"), "1,234,567.50");
        assert_eq!(format("fr"), "1\u{202f}234\u{202f}567,50");
        assert_eq!(format("hi"), "12,34,567.50");
        assert_eq!(format("es-419"), "1,234,567.50");
        assert_eq!(format("ja"), "1,234,567.50");
        assert_eq!(decimal(&Locale::parse("en").expect("en"), "2022", false), "2022");
        assert_eq!(decimal(&Locale::parse("en").expect("en"), "n/a", true), "n/a");
    }
}
