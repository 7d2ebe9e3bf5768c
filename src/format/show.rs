//! Facts as they are shown where nothing else is said: `{ $raised }`.

use std::sync::Arc;

use super::manner::Manner;
use super::{daterange, datetime, money, number, regions};
use crate::model::FactValue;

/// A number with the locale's digits and grouping, money with its symbol and without idle zeros,
/// days in their long form, regions by their names.
pub(super) fn plain(manner: &Arc<Manner>, value: &FactValue) -> String {
    match value {
        FactValue::Integer(value) => number::plain(manner, &value.to_string()),
        FactValue::Decimal(digits) => number::plain(manner, digits),
        FactValue::Text(text) => text.clone(),
        FactValue::Money(amount) => money::plain(manner, amount),
        FactValue::Date(day) => datetime::long(manner, *day),
        FactValue::Range(range) => daterange::long(manner, *range),
        FactValue::Time(time) => datetime::moment(manner, time),
        FactValue::Regions(all) => regions::plain(manner, all),
    }
}
