//! Numbers in per cent: `0.125` is an eighth, 12.5 %.

use fixed_decimal::{CompactDecimal, Sign};
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::experimental::dimension::provider::percent::DecimalPercentV1;
use icu::experimental::provider::Baked;
use icu_provider::prelude::*;

use super::number::Options;

/// A number in per cent; rounded to the whole, unless something else is said.
pub(super) fn write(value: Decimal, options: &Options) -> Option<(String, CompactDecimal)> {
    let mut number = value;
    number.absolute.multiply_pow10(2);
    number.absolute.trim_start();
    options.digits.or_fraction(0, 0).apply(&mut number);
    number.apply_sign_display(options.sign);
    let formatter = options.formatter(GroupingStrategy::Auto)?;
    let locale = DataLocale::from(&options.locale);
    let request =
        DataRequest { id: DataIdentifierBorrowed::for_locale(&locale), ..Default::default() };
    let essential = DataProvider::<DecimalPercentV1>::load(&Baked, request).ok()?.payload;
    let essential = essential.get();
    let mut bare = number.clone();
    bare.sign = Sign::None;
    let figure = formatter.format_to_string(&bare);
    let sign = match number.sign {
        Sign::None => None,
        Sign::Negative => Some(&essential.minus_sign),
        Sign::Positive => Some(&essential.plus_sign),
    };
    let text = match sign {
        Some(sign) => essential.signed_pattern.interpolate((&figure, &**sign)).to_string(),
        None => essential.unsigned_pattern.interpolate([&figure]).to_string(),
    };
    Some((text, CompactDecimal::from_significand_and_exponent(number, 0)))
}
