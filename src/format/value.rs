//! Values on their way through Fluent: facts as they are declared, and numbers as they are shown.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fixed_decimal::CompactDecimal;
use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberType, FluentType};
use icu::decimal::input::Decimal;

use super::manner::Manner;
use super::{date, negative, show};
use crate::model::FactValue;
use crate::model::article::Day;

/// A fact as an argument: not yet a text, so that functions can say how it is shown.
#[derive(Clone)]
pub(super) struct Typed {
    pub(super) value: FactValue,
    manner: Arc<Manner>,
}

/// A number that is shown already, and what selectors and other functions have to know of it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Figure {
    pub(super) text: String,
    /// The number itself.
    pub(super) value: Decimal,
    /// The number as it is shown: rounded, in thousands, with its zeros.
    pub(super) shown: CompactDecimal,
    pub(super) ordinal: bool,
}

/// A number as a function takes it.
pub(super) struct Amount {
    pub(super) value: Decimal,
    /// What it is an amount of.
    pub(super) currency: Option<crate::model::Currency>,
}

/// A fact as Fluent takes it.
pub(super) fn argument(value: &FactValue, manner: &Arc<Manner>) -> FluentValue<'static> {
    match value {
        FactValue::Text(text) => FluentValue::from(text.clone()),
        value => {
            FluentValue::Custom(Box::new(Typed { value: value.clone(), manner: manner.clone() }))
        }
    }
}

/// The fact that an argument is.
pub(super) fn typed<'v>(value: &'v FluentValue<'_>) -> Option<&'v FactValue> {
    let FluentValue::Custom(custom) = value else { return None };
    (**custom).as_any().downcast_ref::<Typed>().map(|typed| &typed.value)
}

/// The day that an argument is: a fact, or a text such as `2022-07-23`.
pub(super) fn day(value: &FluentValue<'_>) -> Option<Day> {
    match value {
        FluentValue::String(text) => date::day(text),
        value => match typed(value)? {
            FactValue::Date(day) => Some(*day),
            FactValue::Time(time) => Some(time.day),
            _ => None,
        },
    }
}

/// The number that an argument is, shown already.
pub(super) fn figure<'v>(value: &'v FluentValue<'_>) -> Option<&'v Figure> {
    let FluentValue::Custom(custom) = value else { return None };
    (**custom).as_any().downcast_ref::<Figure>()
}

/// An argument as a number; that of a list is its length, that of a range how many days it has.
pub(super) fn amount(value: &FluentValue<'_>) -> Option<Amount> {
    if let Some(number) = negative::number(value) {
        return decimal(&number).map(|value| Amount { value, currency: None });
    }
    if let Some(figure) = figure(value) {
        return Some(Amount { value: figure.value.clone(), currency: None });
    }
    let (digits, currency) = match typed(value)? {
        FactValue::Integer(number) => (number.to_string(), None),
        FactValue::Decimal(digits) => (digits.clone(), None),
        FactValue::Money(money) => (money.decimal(), Some(money.currency)),
        FactValue::Regions(regions) => (regions.len().to_string(), None),
        FactValue::Range(range) => (range.days().to_string(), None),
        FactValue::Text(_) | FactValue::Date(_) | FactValue::Time(_) => return None,
    };
    Some(Amount { value: Decimal::try_from_str(&digits).ok()?, currency })
}

/// A number of Fluent's own, with the digits that it was written with.
pub(super) fn decimal(number: &FluentNumber) -> Option<Decimal> {
    // The shortest digits that mean this number, so that 1.005 stays 1.005.
    let mut decimal = Decimal::try_from_str(&number.value.to_string()).ok()?;
    if let Some(least) = number.options.minimum_fraction_digits {
        decimal.absolute.pad_end(-i16::try_from(least).ok()?);
    }
    Some(decimal)
}

/// Whether a number of Fluent's own is a place in an order.
pub(super) fn is_ordinal(number: &FluentNumber) -> bool {
    number.options.r#type == FluentNumberType::Ordinal
}

impl PartialEq for Typed {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl FluentType for Typed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        show::plain(&self.manner, &self.value).into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        show::plain(&self.manner, &self.value).into()
    }
}

impl FluentType for Figure {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.text.clone().into()
    }
}
