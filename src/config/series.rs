//! `[series.x]`: what holds for a series of articles.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{names, shapes};
use crate::data::{self, Reader, Table, Value};
use crate::diag::Diagnostic;

/// By id: the facts that may only grow along it, with their places.
pub(super) fn read(
    table: &Table,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Vec<(String, Range<usize>)>> {
    let mut series = BTreeMap::new();
    for (id, at, node) in &table.entries {
        let Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("series.{id}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            faults.push(fault.at(node.span.clone()));
            continue;
        };
        let name = format!("series.{id}.");
        let mut reader = Reader::new(inner, &shapes::SERIES, &name, faults);
        let sound = names::check_id(id, "series", at.clone(), &mut reader);
        let facts = reader.texts("monotonic").unwrap_or_default();
        let facts = facts.into_iter().map(|(fact, at)| (fact.to_owned(), at)).collect();
        reader.finish(&[]);
        if sound {
            series.insert(id.clone(), facts);
        }
    }
    series
}
