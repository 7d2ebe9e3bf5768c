//! Texts under keys of other programs that the settings name: translated and compared, never shown.

use std::ops::Range;

use crate::data::{Node, Table, Value};
use crate::model::KeyNames;
use crate::model::variant::{Piece, Text};

/// The texts, in the order of the file, each with its key; of a list of tables with the place in it,
/// `features.2.title`. The keys still have the names that they are written with.
pub(super) fn read(table: &Table, names: &KeyNames, text: &str) -> Vec<(String, Text)> {
    let mut found = Vec::new();
    for name in names.translated.iter().filter(|name| !stands_for_own(table, names, name)) {
        collect(table, name, "", text, &mut found);
    }
    found.sort_by_key(|(_, text)| text.span.start);
    found.dedup();
    found
}

/// Whether a key stands for one of Hexapla's own in this file.
fn stands_for_own(table: &Table, names: &KeyNames, name: &str) -> bool {
    names.also.iter().any(|(own, also)| {
        table.get(own).is_none()
            && also.iter().find(|name| table.get(name).is_some()).is_some_and(|n| n == name)
    })
}

fn collect(table: &Table, name: &str, before: &str, text: &str, found: &mut Vec<(String, Text)>) {
    if let Some(node) = table.get(name) {
        if let Some(said) = said(node, text) {
            let pieces = vec![Piece::Literal(said)];
            found.push((format!("{before}{name}"), Text { pieces, span: node.span.clone() }));
        }
        return;
    }
    let Some((first, rest)) = name.split_once('.') else { return };
    match table.get(first).map(|node| &node.value) {
        Some(Value::Table(inner)) => {
            collect(inner, rest, &format!("{before}{first}."), text, found);
        }
        Some(Value::List(items)) => {
            for (ix, item) in items.iter().enumerate() {
                if let Value::Table(inner) = &item.value {
                    collect(inner, rest, &format!("{before}{first}.{}.", ix + 1), text, found);
                }
            }
        }
        _ => {}
    }
}

/// What a value says: a text, or a list of texts. Figures are taken as they are written.
fn said(node: &Node, text: &str) -> Option<String> {
    let said = match &node.value {
        Value::Text(said) => said.trim().to_owned(),
        Value::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(|item| one(item, text)).collect();
            items?.join(", ")
        }
        _ => one(node, text)?,
    };
    (!said.is_empty()).then_some(said)
}

fn one(node: &Node, text: &str) -> Option<String> {
    let written = |span: &Range<usize>| text.get(span.clone()).map(|raw| raw.trim().to_owned());
    match &node.value {
        Value::Text(said) => Some(said.trim().to_owned()),
        Value::Integer(_) | Value::Decimal(_) | Value::Date(_) => written(&node.span),
        _ => None,
    }
}
