//! TOML into the common tree.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Node, TOML_SYNTAX, Table, Value, day_in};
use crate::diag::Diagnostic;
use crate::messages::causes;

pub(super) fn parse(text: &str, offset: usize) -> (Table, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut broken = Vec::new();
    let table = convert_table(table.into_inner(), text, offset, &mut broken);
    let faults = errors
        .iter()
        .map(|error| (error, error.span().unwrap_or(0..0)))
        // Whoever asks for the date says that there is no such day.
        .filter(|(_, span)| !broken.iter().any(|date: &Range<usize>| holds(date, span)))
        .map(|(error, span)| {
            let written = text.get(span.clone()).unwrap_or_default();
            Diagnostic::new(&TOML_SYNTAX)
                .arg("detail", causes::toml(error.message(), written))
                .at(span.start + offset..span.end + offset)
        })
        .collect();
    (table, faults)
}

fn holds(whole: &Range<usize>, part: &Range<usize>) -> bool {
    whole.start <= part.start && part.end <= whole.end
}

fn convert_table(
    table: DeTable<'_>,
    text: &str,
    offset: usize,
    broken: &mut Vec<Range<usize>>,
) -> Table {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let at = key.span();
            let node = convert(value, text, offset, broken);
            (key.into_inner().into_owned(), at.start + offset..at.end + offset, node)
        })
        .collect();
    entries.sort_by_key(|(_, at, _)| at.start);
    Table { entries }
}

/// `broken` takes the places of dates that are none.
fn convert(
    node: Spanned<DeValue<'_>>,
    text: &str,
    offset: usize,
    broken: &mut Vec<Range<usize>>,
) -> Node {
    let span = node.span();
    let written = || text.get(span.clone()).unwrap_or_default().to_owned();
    let value = match node.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Boolean(bool) => Value::Bool(bool),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix())
            .map_or_else(|_| Value::Decimal(written()), Value::Integer),
        DeValue::Float(digits) => Value::Decimal(digits.as_str().to_owned()),
        DeValue::Datetime(date) => match date.to_string() {
            // A day that is one, with a time that is none: TOML's own message says so.
            none if none.is_empty() && day_in(&written()).is_some() => Value::Null,
            none if none.is_empty() => {
                broken.push(span.clone());
                Value::Date(written())
            }
            date => Value::Date(date),
        },
        DeValue::Array(items) => {
            let items = items.into_iter().map(|item| convert(item, text, offset, broken));
            Value::List(items.collect())
        }
        DeValue::Table(table) => Value::Table(convert_table(table, text, offset, broken)),
    };
    Node { value, span: span.start + offset..span.end + offset }
}
