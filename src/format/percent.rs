//! Numbers in per cent: `0.125` is an eighth, 12.5 %.

use fixed_decimal::{CompactDecimal, Sign};
use icu::decimal::AbstractFormatter as _;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::experimental::dimension::provider::percent::DecimalPercentV1;
use icu::experimental::provider::Baked;
use icu_provider::prelude::*;

use super::cldr;
use super::number::{Options, compact, compact_formatter};
use super::style::Numbering;

/// A number in per cent; rounded to the whole, unless something else is said.
pub(super) fn write(value: Decimal, options: &Options) -> Option<(String, CompactDecimal)> {
    let mut number = value;
    number.absolute.multiply_pow10(2);
    number.absolute.trim_start();
    let formatter = options.formatter(GroupingStrategy::Auto)?;
    let bare = |number: &Decimal| {
        let mut bare = number.clone();
        bare.sign = Sign::None;
        bare
    };
    let (figure, number, exponent) = match options.compact {
        Some(width) => {
            let formatter = compact_formatter(options, width)?;
            let (significand, exponent) = compact(number, 0, options, &formatter);
            let shown = bare(&significand);
            let figure = formatter.format_with_exponent(&shown, exponent).ok()?.to_string();
            (figure, significand, exponent)
        }
        None => {
            options.digits.or_fraction(0, 0).apply(&mut number);
            number.apply_sign_display(options.sign);
            (formatter.format_to_string(&bare(&number)), number, 0)
        }
    };
    let numbering = options.numbering.map(Numbering::as_str);
    let text = match cldr::percent(&options.reader, numbering) {
        Some(pattern) => {
            let text = pattern.replace("{0}", &figure);
            formatter.format_sign(text, number.sign).to_string()
        }
        None => {
            let locale = DataLocale::from(&options.locale);
            let request = DataRequest {
                id: DataIdentifierBorrowed::for_locale(&locale),
                ..Default::default()
            };
            let found = DataProvider::<DecimalPercentV1>::load(&Baked, request).ok()?.payload;
            let found = found.get();
            let sign = match number.sign {
                Sign::None => None,
                Sign::Negative => Some(&found.minus_sign),
                Sign::Positive => Some(&found.plus_sign),
            };
            match sign {
                Some(sign) => found.signed_pattern.interpolate((&figure, &**sign)).to_string(),
                None => found.unsigned_pattern.interpolate([&figure]).to_string(),
            }
        }
    };
    Some((text, CompactDecimal::from_significand_and_exponent(number, exponent)))
}
