//! Days from one to another. ICU4X's own formatter of date ranges does not know the names of months
//! yet, so the patterns are CLDR's, from the tables beside this file.

use std::sync::Arc;

use super::calls::Call;
use super::datetime;
use super::manner::Manner;
use crate::model::DayRange;
use fluent::FluentValue;

pub(super) fn long(manner: &Manner, range: DayRange) -> String {
    format!("{} – {}", datetime::long(manner, range.from), datetime::long(manner, range.to))
}

pub(super) fn call<'a>(call: &Call<'_, 'a>, _: &Arc<Manner>) -> FluentValue<'a> {
    call.refuse_argument(0);
    FluentValue::Error
}
