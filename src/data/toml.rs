//! TOML into the common tree.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Node, TOML_SYNTAX, Table, Value};
use crate::diag::Diagnostic;

pub(super) fn parse(text: &str, offset: usize) -> (Table, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let faults = errors
        .iter()
        .map(|error| {
            let span = error.span().unwrap_or(0..0);
            Diagnostic::new(&TOML_SYNTAX)
                .arg("detail", error.message().lines().next().unwrap_or_default())
                .at(span.start + offset..span.end + offset)
        })
        .collect();
    (convert_table(table.into_inner(), text, offset), faults)
}

fn convert_table(table: DeTable<'_>, text: &str, offset: usize) -> Table {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let at = key.span();
            let node = convert(value, text, offset);
            (key.into_inner().into_owned(), at.start + offset..at.end + offset, node)
        })
        .collect();
    entries.sort_by_key(|(_, at, _)| at.start);
    Table { entries }
}

fn convert(node: Spanned<DeValue<'_>>, text: &str, offset: usize) -> Node {
    let span = node.span();
    let written = || text.get(span.clone()).unwrap_or_default().to_owned();
    let value = match node.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Boolean(bool) => Value::Bool(bool),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix())
            .map_or_else(|_| Value::Decimal(written()), Value::Integer),
        DeValue::Float(digits) => Value::Decimal(digits.as_str().to_owned()),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => {
            Value::List(items.into_iter().map(|item| convert(item, text, offset)).collect())
        }
        DeValue::Table(table) => Value::Table(convert_table(table, text, offset)),
    };
    Node { value, span: span.start + offset..span.end + offset }
}
