//! Names of languages, for Fluent.

use std::sync::Arc;

use fluent::FluentValue;

use super::calls::{Call, RefusalReason};
use super::manner::Manner;
use super::names;
use crate::model::Locale;

/// Fluent's `LANGUAGE`: the name of a language in the reader's, or in itself.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let Some(FluentValue::String(tag)) = call.positional.first() else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let Some(locale) = Locale::parse(tag) else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let name = if call.is("in", "itself") {
        names::language(&locale, &locale)
    } else {
        names::language(&locale, manner.locale())
    };
    if name.eq_ignore_ascii_case(locale.as_str()) {
        call.refuse(RefusalReason::Unnamed(tag.to_string()));
        return FluentValue::Error;
    }
    FluentValue::from(name)
}
