//! Amounts of money, with the currency's symbol, code or name.
//!
//! Put together from the data behind ICU4X's `CurrencyFormatter`, not by it: that one cannot be told
//! how many digits to show, groups always, and joins an amount and a currency's name by the root
//! locale's pattern in every language.

use std::sync::Arc;

use fixed_decimal::{CompactDecimal, Sign};
use icu::decimal::AbstractFormatter as _;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::provider::currency::essentials::CurrencyEssentialsV1;
use icu::experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu::experimental::dimension::provider::currency::fractions::CurrencyFractionsV1;
use icu::experimental::dimension::provider::currency::patterns::CurrencyPatternsDataV1;
use icu::experimental::dimension::provider::currency::symbols::CurrencySymbolsV1;
use icu::experimental::provider::Baked;
use icu::plurals::{PluralOperands, PluralRules};
use icu_provider::prelude::*;

use super::manner::Manner;
use super::number::{Digits, Kind, Options, compact, compact_formatter};
use super::style::Numbering;
use super::{cldr, symbols};
use crate::model::{Currency, Locale, Money};

/// How a currency is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    Symbol,
    Narrow,
    Code,
    Name,
}

/// Codes of ISO 4217 that are no money: for tests, and for what has no currency.
const NONE: &[&str] = &["XTS", "XXX"];

/// Whether there is such a currency: whether English has a name for it.
#[must_use]
pub fn is_known(currency: &Currency) -> bool {
    // The code of no currency, and that of tests.
    if ["XTS", "XXX"].contains(&currency.as_str()) {
        return false;
    }
    let locale = DataLocale::from(icu::locale::langid!("en"));
    !NONE.contains(&currency.as_str())
        && load::<CurrencyExtendedDataV1>(Some(currency.as_str()), &locale).is_some()
}

/// What a currency is called behind a number: its forms in a language, in lower case.
#[must_use]
pub fn names(locale: &Locale, currency: &Currency) -> Vec<String> {
    let data = DataLocale::from(&locale.icu());
    let Some(name) = load::<CurrencyExtendedDataV1>(Some(currency.as_str()), &data) else {
        return Vec::new();
    };
    let Ok(rules) = PluralRules::try_new_cardinal((&locale.icu()).into()) else {
        return Vec::new();
    };
    let numbers = [0_u32, 1, 2, 3, 5, 11, 100, 1_000_000];
    let forms = numbers.map(|number| name.get().get(number.into(), &rules).to_lowercase());
    let forms: std::collections::BTreeSet<String> = forms.into_iter().collect();
    forms.into_iter().filter(|form| !form.is_empty()).collect()
}

/// An amount with its symbol, without idle zeros.
pub(super) fn plain(manner: &Arc<Manner>, money: &Money) -> String {
    let digits = money.decimal();
    let Ok(value) = Decimal::try_from_str(&digits) else { return digits };
    let mut digits = Digits::default();
    if is_whole(&value) {
        digits = digits.or_fraction(0, 0);
    }
    let options = Options {
        locale: manner.icu().clone(),
        reader: manner.locale().clone(),
        numbering: manner.style().numbering,
        digits,
        sign: Default::default(),
        ordinal: false,
        grouping: None,
        compact: None,
        kind: Kind::Plain,
    };
    let written = write(value, money.currency, Naming::Symbol, &options);
    written.map_or_else(|| format!("{}\u{a0}{}", money.decimal(), money.currency), |(text, _)| text)
}

/// An amount as it is shown by itself, by which a choice is made.
pub(super) fn shown(mut value: Decimal) -> Decimal {
    if is_whole(&value) {
        value.absolute.trim_end();
    }
    value
}

fn is_whole(value: &Decimal) -> bool {
    value.absolute.clone().trimmed_end().magnitude_range().start() >= &0
}

/// An amount of money, and what it is shown as.
pub(super) fn write(
    value: Decimal,
    currency: Currency,
    naming: Naming,
    options: &Options,
) -> Option<(String, CompactDecimal)> {
    let code = CurrencyType::try_from_str(currency.as_str()).ok()?;
    let grouping = options.grouping.unwrap_or(GroupingStrategy::Auto);
    let formatter = symbols::formatter(&options.locale, Some(code), grouping)?;
    let usual = i16::from(usual_digits(code)?);
    let (figure, shown) = match options.compact {
        Some(width) => {
            let formatter = compact_formatter(options, width)?;
            let (significand, exponent) = compact(value, usual, options, &formatter);
            let mut bare = significand.clone();
            bare.sign = Sign::None;
            let text = formatter.format_with_exponent(&bare, exponent).ok()?.to_string();
            (text, CompactDecimal::from_significand_and_exponent(significand, exponent))
        }
        None => {
            let mut number = value;
            options.digits.or_fraction(usual, usual).apply(&mut number);
            number.apply_sign_display(options.sign);
            let mut bare = number.clone();
            bare.sign = Sign::None;
            let text = formatter.format_to_string(&bare);
            (text, CompactDecimal::from_significand_and_exponent(number, 0))
        }
    };
    let sign = shown.significand().sign;
    let locale = DataLocale::from(&options.locale);
    if naming == Naming::Name {
        let name = load::<CurrencyExtendedDataV1>(Some(currency.as_str()), &locale);
        let patterns = load::<CurrencyPatternsDataV1>(None, &locale)?;
        let rules = PluralRules::try_new_cardinal((&options.locale).into()).ok()?;
        let operands = PluralOperands::from(&shown);
        // A currency without a name is called by its code, as UTS 35 has it.
        let name = name.as_ref().map_or(currency.as_str(), |name| name.get().get(operands, &rules));
        let pattern = patterns.get().get(operands, &rules);
        let text = pattern.interpolate((&figure, name));
        return Some((formatter.format_sign(text, sign).to_string(), shown));
    }
    let essential = numbered::<CurrencyEssentialsV1>(options, &locale)?;
    let essential = essential.get();
    let mut buffer = Default::default();
    let symbol = match naming {
        Naming::Code | Naming::Name => None,
        Naming::Symbol => Some(CurrencySymbolsV1::SHORT),
        Naming::Narrow => Some(CurrencySymbolsV1::NARROW),
    };
    let narrow = naming == Naming::Narrow;
    let symbol = symbol.filter(|_| !cldr::is_by_code(&options.reader, currency.as_str(), narrow));
    let symbol = symbol.and_then(|width| {
        let attributes = CurrencySymbolsV1::make_attributes(code, width, &mut buffer);
        load::<CurrencySymbolsV1>(Some(attributes.as_str()), &locale)
    });
    let (symbol, starts, ends) = match &symbol {
        None => (currency.as_str(), true, true),
        Some(symbol) => {
            let symbol = symbol.get();
            (symbol.as_str(), symbol.starts_with_letter(), symbol.ends_with_letter())
        }
    };
    let numbering = options.numbering.map(Numbering::as_str);
    let scaled = options.compact.is_some() && shown.exponent() > 0;
    if scaled && let Some(pattern) = cldr::compact_money(&options.reader, numbering) {
        let text = pattern.replace("{0}", &figure).replace('¤', symbol);
        return Some((formatter.format_sign(text, sign).to_string(), shown));
    }
    let signed = (sign != Sign::None).then(|| essential.get_negative(starts, ends)).flatten();
    let text = match signed {
        // The pattern has the sign in its place.
        Some(pattern) => {
            let text = pattern.interpolate((&figure, symbol)).to_string();
            let own = |sign| formatter.format_sign("", sign).to_string();
            match sign {
                Sign::Positive => text.replacen(&own(Sign::Negative), &own(sign), 1),
                _ => text,
            }
        }
        None => {
            let pattern = essential.get_positive(starts, ends);
            formatter.format_sign(pattern.interpolate((&figure, symbol)), sign).to_string()
        }
    };
    Some((text, shown))
}

/// How many digits people write behind the point in this currency.
fn usual_digits(code: CurrencyType) -> Option<u8> {
    let fractions: DataPayload<CurrencyFractionsV1> = Baked.load(Default::default()).ok()?.payload;
    Some(fractions.get().resolve(code).digits)
}

/// Data by locale, and by a further key where it has one.
fn load<M: DataMarker>(key: Option<&str>, locale: &DataLocale) -> Option<DataPayload<M>>
where
    Baked: DataProvider<M>,
{
    let id = match key {
        Some(key) => DataIdentifierBorrowed::for_marker_attributes_and_locale(
            DataMarkerAttributes::try_from_str(key).ok()?,
            locale,
        ),
        None => DataIdentifierBorrowed::for_locale(locale),
    };
    let request = DataRequest { id, metadata: symbols::silent() };
    Baked.load(request).ok().map(|response| response.payload)
}

/// Data that may differ by the digits that were asked for.
fn numbered<M: DataMarker>(options: &Options, locale: &DataLocale) -> Option<DataPayload<M>>
where
    Baked: DataProvider<M>,
{
    let asked = options
        .locale
        .extensions
        .unicode
        .keywords
        .get(&icu::locale::extensions::unicode::key!("nu"));
    asked
        .and_then(|numbering| load(Some(&numbering.to_string()), locale))
        .or_else(|| load(None, locale))
}
