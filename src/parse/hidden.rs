//! What texts hide (see [`crate::model::hidden`]), with its place in the file.

use std::ops::Range;

use super::{DIRECTION_OVERRIDE, TAG_CHARACTER, UNBALANCED_DIRECTION};
use crate::data::{Node as DataNode, Table, Value};
use crate::diag::Diagnostic;
use crate::model::hidden::{Hidden, first};
use crate::model::{Body, Inline, Node};

/// The fault of a text that hides something. `raw` is its source in the file, at `span`, where the
/// character is pointed at, unless it is spelt by an escape.
pub(super) fn fault(text: &str, raw: &str, span: Range<usize>) -> Option<Diagnostic> {
    let (hidden, _) = first(text)?;
    let rule = match hidden {
        Hidden::Override(_) => &DIRECTION_OVERRIDE,
        Hidden::Unbalanced(_) => &UNBALANCED_DIRECTION,
        Hidden::Tag(_) => &TAG_CHARACTER,
    };
    let c = hidden.char();
    let at = match first(raw) {
        Some((same, at)) if same == hidden => Some(at),
        _ => raw.find(c),
    };
    let place = at.map_or(span.clone(), |at| span.start + at..span.start + at + c.len_utf8());
    Some(Diagnostic::new(rule).arg("code", format!("U+{:04X}", u32::from(c))).at(place))
}

/// Looks at every text of a table, but for that under `except`.
pub(super) fn in_table(table: &Table, text: &str, except: &str, faults: &mut Vec<Diagnostic>) {
    let nodes = table.entries.iter().filter(|(name, ..)| name != except);
    // A table's depth was bounded when it was read.
    nodes.for_each(|(_, _, node)| in_node(node, text, faults));
}

fn in_node(node: &DataNode, text: &str, faults: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::Text(value) => {
            let raw = text.get(node.span.clone()).unwrap_or_default();
            faults.extend(fault(value, raw, node.span.clone()));
        }
        Value::List(items) => items.iter().for_each(|item| in_node(item, text, faults)),
        Value::Table(table) => in_table(table, text, "", faults),
        _ => {}
    }
}

/// Looks at every unit of a body, and at the titles of its links.
pub(super) fn in_body(body: &Body<'_>, text: &str, faults: &mut Vec<Diagnostic>) {
    let mut joined = String::new();
    for unit in &body.units {
        joined.clear();
        for node in &body.nodes[unit.nodes.clone()] {
            if let Node::Inline(Inline::Text(text) | Inline::Code(text)) = node {
                joined.push_str(text);
            }
        }
        let raw = text.get(unit.span.clone()).unwrap_or_default();
        faults.extend(fault(&joined, raw, unit.span.clone()));
    }
    for target in body.targets.iter().filter(|target| !target.title.is_empty()) {
        let raw = text.get(target.span.clone()).unwrap_or_default();
        faults.extend(fault(&target.title, raw, target.span.clone()));
    }
}
