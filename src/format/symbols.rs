//! The formatter of plain decimals, with the signs and separators that belong to the digits.
//!
//! ICU4X knows a locale's own kinds of digits. Where others are asked for, it takes the digits, and the
//! separators of the locale's own; CLDR's root has separators for them. And it does not group four digits
//! where it is told to group always.

use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::provider::{Baked, DecimalDigitsV1, DecimalSymbolsV1};
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::provider::currency::symbols::CurrencyDecimalSymbolsV1;
use icu_provider::prelude::*;

/// A formatter for numbers, or for amounts of a currency: some have their own point in some countries.
pub(super) fn formatter(
    locale: &icu::locale::Locale,
    currency: Option<CurrencyType>,
    grouping: GroupingStrategy,
) -> Option<DecimalFormatter> {
    let provider = Symbols { currency, always: grouping == GroupingStrategy::Always };
    let options = DecimalFormatterOptions::from(grouping);
    DecimalFormatter::try_new_unstable(&provider, locale.into(), options).ok()
}

struct Symbols {
    currency: Option<CurrencyType>,
    always: bool,
}

impl DataProvider<DecimalSymbolsV1> for Symbols {
    fn load(&self, request: DataRequest) -> Result<DataResponse<DecimalSymbolsV1>, DataError> {
        let mut found = self.of_currency(request)?.map_or_else(|| of_locale(request), Ok)?;
        if self.always {
            found.payload.with_mut(|symbols| symbols.grouping_sizes.min_grouping = 1);
        }
        Ok(found)
    }
}

impl Symbols {
    fn of_currency(
        &self,
        request: DataRequest,
    ) -> Result<Option<DataResponse<DecimalSymbolsV1>>, DataError> {
        let Some(currency) = self.currency else { return Ok(None) };
        let numbering = DecimalSymbolsV1::parse_attributes(request.id.marker_attributes);
        let mut buffer = Default::default();
        let key = CurrencyDecimalSymbolsV1::make_attributes(numbering, currency, &mut buffer);
        let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(key, request.id.locale);
        let own = DataProvider::<CurrencyDecimalSymbolsV1>::load(
            &icu::experimental::provider::Baked,
            DataRequest { id, ..request },
        );
        Ok(own.allow_identifier_not_found()?.map(DataResponse::cast))
    }
}

/// The symbols of a locale: for digits that are not its own, those of the root.
fn of_locale(request: DataRequest) -> Result<DataResponse<DecimalSymbolsV1>, DataError> {
    let own = Baked.load(request).allow_identifier_not_found()?;
    if let Some(own) = own {
        return Ok(own);
    }
    let locale = DataLocale::default();
    let key = request.id.marker_attributes;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(key, &locale);
    let mut root: DataResponse<DecimalSymbolsV1> = Baked.load(DataRequest { id, ..request })?;
    let id = DataIdentifierBorrowed::for_locale(request.id.locale);
    let own: DataResponse<DecimalSymbolsV1> = Baked.load(DataRequest { id, ..request })?;
    let sizes = own.payload.get().grouping_sizes;
    root.payload.with_mut(move |symbols| symbols.grouping_sizes = sizes);
    Ok(root)
}

impl DataProvider<DecimalDigitsV1> for Symbols {
    fn load(&self, request: DataRequest) -> Result<DataResponse<DecimalDigitsV1>, DataError> {
        Baked.load(request)
    }
}
