//! Numbers with the locale's digits, grouping and separators: plain, in per cent, in thousands.

use std::sync::Arc;

use fixed_decimal::{CompactDecimal, SignedRoundingMode, UnsignedRoundingMode};
use fluent::FluentValue;
use fluent::types::FluentNumber;
use icu::decimal::input::{Decimal, SignDisplay};
use icu::decimal::options::GroupingStrategy;
use icu::decimal::{CompactDecimalFormatter, DecimalFormatter};

use super::calls::{Call, RefusalReason};
use super::manner::Manner;
use super::style::Numbering;
use super::value::{Amount, Figure, amount};
use super::{money, percent, symbols};
use crate::model::{Currency, Locale};

/// Formats a decimal written in ASCII, such as `-12.50`; what is no number stays as it is.
#[must_use]
pub fn decimal(locale: &Locale, digits: &str, grouping: bool) -> String {
    let Ok(number) = Decimal::try_from_str(digits) else { return digits.to_owned() };
    let strategy = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    symbols::formatter(&locale.icu(), None, strategy)
        .map_or_else(|| digits.to_owned(), |f| f.format_to_string(&number))
}

/// The same in an edition's manner.
pub(super) fn plain(manner: &Manner, digits: &str) -> String {
    let Ok(number) = Decimal::try_from_str(digits) else { return digits.to_owned() };
    symbols::formatter(manner.icu(), None, GroupingStrategy::Auto)
        .map_or_else(|| digits.to_owned(), |f| f.format_to_string(&number))
}

/// How a number is shown. What is not said is as `Intl.NumberFormat` has it, but for one thing: the
/// digits behind the point stay as they were written.
pub(super) struct Options {
    pub(super) locale: icu::locale::Locale,
    /// The same without digits and calendar.
    pub(super) reader: Locale,
    pub(super) numbering: Option<Numbering>,
    pub(super) digits: Digits,
    pub(super) sign: SignDisplay,
    pub(super) ordinal: bool,
    pub(super) grouping: Option<GroupingStrategy>,
    /// In thousands and millions, with words or with letters.
    pub(super) compact: Option<Width>,
    pub(super) kind: Kind,
}

/// What a number is a number of.
pub(super) enum Kind {
    Plain,
    Percent,
    Money(Currency, money::Naming),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    Short,
    Long,
}

/// How many digits are shown.
#[derive(Clone, Copy, Default)]
pub(super) struct Digits {
    least_whole: Option<i16>,
    least_fraction: Option<i16>,
    most_fraction: Option<i16>,
    least_significant: Option<i16>,
    most_significant: Option<i16>,
}

impl Digits {
    /// As many as these behind the point, unless something else is said.
    pub(super) fn or_fraction(self, least: i16, most: i16) -> Self {
        if self.least_significant.is_some() || self.most_significant.is_some() {
            return self;
        }
        let (least, most) = match (self.least_fraction, self.most_fraction) {
            (None, None) => (least, most),
            (Some(own), None) => (own, most.max(own)),
            (None, Some(own)) => (least.min(own), own),
            (Some(least), Some(most)) => (least, most),
        };
        Self { least_fraction: Some(least), most_fraction: Some(most), ..self }
    }

    /// The same for thousands and millions: rounded to two digits, or to the whole where that has more.
    /// Digits that are asked for behind the point are there, and up to `most` of them.
    fn for_compact(self, number: &Decimal, most: i16) -> Self {
        if self.least_significant.is_some() || self.most_significant.is_some() {
            self
        } else if self.least_fraction.is_some() || self.most_fraction.is_some() {
            self.or_fraction(0, most)
        } else if number.absolute.nonzero_magnitude_start() >= 1 {
            self.or_fraction(0, 0)
        } else {
            Self { most_significant: Some(2), ..self }
        }
    }

    /// Rounds, half away from zero as people do, and pads.
    pub(super) fn apply(&self, number: &mut Decimal) {
        let half = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        let start = |number: &Decimal| number.absolute.nonzero_magnitude_start();
        if self.least_significant.is_some() || self.most_significant.is_some() {
            if let Some(most) = self.most_significant {
                number.round_with_mode(start(number) - most + 1, half);
                number.absolute.trim_end();
            }
            if let Some(least) = self.least_significant {
                let position = start(number) - least + 1;
                number.absolute.pad_end(position.min(0));
            }
        } else {
            if let Some(most) = self.most_fraction {
                number.round_with_mode(-most, half);
                number.absolute.trim_end();
            }
            if let Some(least) = self.least_fraction {
                number.absolute.pad_end(-least);
            }
        }
        if let Some(least) = self.least_whole {
            number.absolute.pad_start(least);
        }
    }
}

impl Options {
    /// The number formatter for these, with the grouping that was asked for or this one.
    pub(super) fn formatter(&self, grouping: GroupingStrategy) -> Option<DecimalFormatter> {
        symbols::formatter(&self.locale, None, self.grouping.unwrap_or(grouping))
    }

    fn read(call: &Call<'_, '_>, manner: &Manner, amount: &Amount) -> Option<Self> {
        let digits = Digits {
            least_whole: call.whole("minimumIntegerDigits"),
            least_fraction: call.whole("minimumFractionDigits"),
            most_fraction: call.whole("maximumFractionDigits"),
            least_significant: call.whole("minimumSignificantDigits"),
            most_significant: call.whole("maximumSignificantDigits"),
        };
        let crossed =
            |least: Option<i16>, most: Option<i16>| least.zip(most).is_some_and(|(l, m)| l > m);
        for (least, most, name) in [
            (digits.least_fraction, digits.most_fraction, "maximumFractionDigits"),
            (digits.least_significant, digits.most_significant, "maximumSignificantDigits"),
        ] {
            if crossed(least, most) {
                let given = most.map(|most| most.to_string()).unwrap_or_default();
                call.refuse(RefusalReason::Option(name.to_owned(), given));
                return None;
            }
        }
        let sign = match call.option("signDisplay") {
            Some("always") => SignDisplay::Always,
            Some("exceptZero") => SignDisplay::ExceptZero,
            Some("negative") => SignDisplay::Negative,
            Some("never") => SignDisplay::Never,
            _ => SignDisplay::Auto,
        };
        let grouping = match call.option("useGrouping") {
            Some("always" | "true") => Some(GroupingStrategy::Always),
            Some("min2") => Some(GroupingStrategy::Min2),
            Some("false" | "never") => Some(GroupingStrategy::Never),
            Some(_) => Some(GroupingStrategy::Auto),
            None => None,
        };
        let compact = call
            .is("notation", "compact")
            .then(|| if call.is("compactDisplay", "long") { Width::Long } else { Width::Short });
        let numbering = call.option("numberingSystem").and_then(Numbering::parse);
        Some(Self {
            locale: manner.icu_with(numbering, None),
            reader: manner.locale().clone(),
            numbering: numbering.or(manner.style().numbering),
            digits,
            sign,
            ordinal: call.is("type", "ordinal"),
            grouping,
            compact,
            kind: kind(call, amount)?,
        })
    }
}

/// What a number is a number of: money is what its fact says, and nothing else.
fn kind(call: &Call<'_, '_>, amount: &Amount) -> Option<Kind> {
    let given = match call.option("currency") {
        None => None,
        Some(code) => match Currency::parse(code).filter(money::is_known) {
            Some(currency) => Some(currency),
            None => {
                call.refuse(RefusalReason::Option("currency".to_owned(), code.to_owned()));
                return None;
            }
        },
    };
    if let (Some(given), Some(own)) = (given, amount.currency)
        && given != own
    {
        call.refuse(RefusalReason::Option("currency".to_owned(), given.to_string()));
        return None;
    }
    match call.option("style") {
        Some("percent") => Some(Kind::Percent),
        Some("currency") if given.or(amount.currency).is_none() => {
            call.refuse(RefusalReason::Lacks("currency"));
            None
        }
        Some("decimal") => Some(Kind::Plain),
        _ => {
            let naming = match call.option("currencyDisplay") {
                Some("code") => money::Naming::Code,
                Some("name") => money::Naming::Name,
                Some("narrowSymbol") => money::Naming::Narrow,
                _ => money::Naming::Symbol,
            };
            // A currency may stand there without the style: nothing else can be meant by it.
            let currency = given.or(amount.currency);
            Some(currency.map_or(Kind::Plain, |currency| Kind::Money(currency, naming)))
        }
    }
}

/// Fluent's `NUMBER`.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let Some(amount) = call.positional.first().and_then(amount) else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let Some(options) = Options::read(call, manner, &amount) else { return FluentValue::Error };
    let Some((text, shown)) = write(amount.value.clone(), &options) else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let figure = Figure { text, value: amount.value, shown, ordinal: options.ordinal };
    FluentValue::Custom(Box::new(figure))
}

/// A number as text, and as what it is shown.
pub(super) fn write(value: Decimal, options: &Options) -> Option<(String, CompactDecimal)> {
    match &options.kind {
        Kind::Money(currency, naming) => money::write(value, *currency, *naming, options),
        Kind::Percent => percent::write(value, options),
        Kind::Plain => match options.compact {
            Some(width) => {
                let formatter = compact_formatter(options, width)?;
                let (significand, exponent) = compact(value, 3, options, &formatter);
                let text = formatter.format_with_exponent(&significand, exponent).ok()?.to_string();
                Some((text, CompactDecimal::from_significand_and_exponent(significand, exponent)))
            }
            None => {
                let mut number = value;
                options.digits.apply(&mut number);
                number.apply_sign_display(options.sign);
                let formatter = options.formatter(GroupingStrategy::Auto)?;
                let text = formatter.format_to_string(&number);
                Some((text, CompactDecimal::from_significand_and_exponent(number, 0)))
            }
        },
    }
}

pub(super) fn compact_formatter(
    options: &Options,
    width: Width,
) -> Option<CompactDecimalFormatter> {
    let grouping = options.grouping.unwrap_or(GroupingStrategy::Min2);
    let made = match width {
        Width::Short => {
            CompactDecimalFormatter::try_new_short((&options.locale).into(), grouping.into())
        }
        Width::Long => {
            CompactDecimalFormatter::try_new_long((&options.locale).into(), grouping.into())
        }
    };
    made.ok()
}

/// A number in thousands or millions, with up to `most` digits behind the point where it says how many
/// are the least.
pub(super) fn compact(
    value: Decimal,
    most: i16,
    options: &Options,
    formatter: &CompactDecimalFormatter,
) -> (Decimal, u8) {
    let round = |mut number: Decimal| {
        options.digits.for_compact(&number, most).apply(&mut number);
        number
    };
    let scaled = |value: &Decimal, exponent: u8| {
        let mut value = value.clone();
        value.absolute.multiply_pow10(-i16::from(exponent));
        value
    };
    let magnitude = value.absolute.nonzero_magnitude_start();
    let mut exponent = formatter.compact_exponent_for_magnitude(magnitude);
    let mut significand = round(scaled(&value, exponent));
    // 999,999 is a million, and not a thousand thousands.
    let magnitude = significand.absolute.nonzero_magnitude_start() + i16::from(exponent);
    let reached = formatter.compact_exponent_for_magnitude(magnitude);
    if reached != exponent {
        exponent = reached;
        significand = round(scaled(&value, exponent));
    }
    significand.apply_sign_display(options.sign);
    (significand, exponent)
}

/// A number without a function, `{ $n }`, as Fluent's memoizer keeps its formatter.
pub(super) struct Memoized(Option<DecimalFormatter>);

impl Memoized {
    /// Formats a number with the digits that it was written with.
    pub(super) fn format(&self, number: &FluentNumber) -> Option<String> {
        let decimal = super::value::decimal(number)?;
        self.0.as_ref().map(|formatter| formatter.format_to_string(&decimal))
    }
}

impl intl_memoizer::Memoizable for Memoized {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = super::fluent::locale_of(&lang);
        Ok(Self(symbols::formatter(&locale, None, GroupingStrategy::Auto)))
    }
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
