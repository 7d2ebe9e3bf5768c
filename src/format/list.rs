//! Items in a row, joined as a language joins them.

use std::sync::Arc;

use fluent::FluentValue;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};

use super::bidi::strays;
use super::calls::Call;
use super::fluent::{FSI, PDI};
use super::manner::Manner;
use super::style::Style;
use super::value::{Figure, figure, typed};
use super::{number, show};
use crate::model::{Direction, Locale};

/// Fluent's `LIST`.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let mut items = Vec::with_capacity(call.positional.len());
    for (ix, value) in call.positional.iter().enumerate() {
        let Some(text) = text(value, manner) else {
            call.refuse_argument(ix);
            return FluentValue::Error;
        };
        items.push(text);
    }
    match joined(call, manner, &items) {
        Some(text) => FluentValue::from(text),
        None => FluentValue::Error,
    }
}

/// An argument as a text.
fn text(value: &FluentValue<'_>, manner: &Arc<Manner>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => {
            let digits = super::value::decimal(number)?;
            Some(number::plain(manner, &digits.to_string()))
        }
        FluentValue::Custom(_) => figure(value)
            .map(|Figure { text, .. }| text.clone())
            .or_else(|| typed(value).map(|value| show::plain(manner, value))),
        FluentValue::Error | FluentValue::None => None,
    }
}

/// Joins items by the call's `type` and `style`.
pub(super) fn joined(call: &Call<'_, '_>, manner: &Manner, items: &[String]) -> Option<String> {
    let length = match call.option("style") {
        Some("short") => ListLength::Short,
        Some("narrow") => ListLength::Narrow,
        _ => ListLength::Wide,
    };
    join(manner, items, call.option("type").unwrap_or("conjunction"), length)
}

/// Joins names, each of which is isolated: whoever bears it may write it in another script than the
/// list's. The list runs in its language's own direction.
#[must_use]
pub fn names(locale: &Locale, names: &[String]) -> String {
    let manner = Manner::new(locale, &Style::default());
    let items: Vec<String> = names.iter().map(|name| format!("{FSI}{name}{PDI}")).collect();
    match items.len() {
        0 | 1 => items.concat(),
        _ => directed(&manner, &items, "conjunction", ListLength::Wide).unwrap_or_default(),
    }
}

/// The words that join the last two items of a list, “and” and “or”, in lower case; none where it is a mere mark.
#[must_use]
pub fn joints(locale: &Locale) -> Vec<String> {
    let manner = Manner::new(locale, &Style::default());
    let items = ["1".to_owned(), "2".to_owned()];
    let lists = ["conjunction", "disjunction"]
        .map(|kind| formatted(&manner, &items, kind, ListLength::Wide).unwrap_or_default());
    let joint = |list: &String| {
        list.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect::<String>()
    };
    lists.iter().map(joint).filter(|joint| !joint.is_empty()).collect()
}

/// Joins items. Where one of them runs in the other direction, or has figures in a line from right to
/// left, each is isolated: they would change places otherwise.
pub(super) fn join(
    manner: &Manner,
    items: &[String],
    kind: &str,
    length: ListLength,
) -> Option<String> {
    let rtl = manner.locale().direction() == Direction::Rtl;
    if items.len() < 2 || !items.iter().any(|item| strays(item, rtl)) {
        return formatted(manner, items, kind, length);
    }
    let items: Vec<String> = items.iter().map(|item| format!("{FSI}{item}{PDI}")).collect();
    directed(manner, &items, kind, length)
}

/// The same in an isolate of the language's direction.
fn directed(manner: &Manner, items: &[String], kind: &str, length: ListLength) -> Option<String> {
    let open = match manner.locale().direction() {
        Direction::Rtl => '\u{2067}',
        Direction::Ltr => '\u{2066}',
    };
    formatted(manner, items, kind, length).map(|list| format!("{open}{list}{PDI}"))
}

fn formatted(manner: &Manner, items: &[String], kind: &str, length: ListLength) -> Option<String> {
    let (locale, options) =
        (manner.icu().into(), ListFormatterOptions::default().with_length(length));
    let formatter = match kind {
        "disjunction" => ListFormatter::try_new_or(locale, options),
        "unit" => ListFormatter::try_new_unit(locale, options),
        _ => ListFormatter::try_new_and(locale, options),
    };
    Some(formatter.ok()?.format_to_string(items.iter()))
}
