//! Reads a table key by key, collecting every fault; what nobody asked for is unknown.

use std::ops::Range;

use super::shape::{Kind, Shape};
use super::{MISSING_KEY, Node, OUT_OF_RANGE, Table, UNKNOWN_KEY, Value, WRONG_TYPE};
use crate::diag::{Diagnostic, nearest};

/// A cursor over one table, of a shape that says what may be in it.
pub struct Reader<'t, 'd> {
    table: &'t Table,
    shape: &'static Shape,
    pub(super) name: String,
    asked: Vec<&'static str>,
    faults: &'d mut Vec<Diagnostic>,
}

impl<'t, 'd> Reader<'t, 'd> {
    /// Reads `table`, which may hold what `shape` describes; `name` is what comes before its keys in
    /// messages, such as `network.`.
    pub fn new(
        table: &'t Table,
        shape: &'static Shape,
        name: &str,
        faults: &'d mut Vec<Diagnostic>,
    ) -> Self {
        Self { table, shape, name: name.to_owned(), asked: Vec::new(), faults }
    }

    /// Holds the reader to its shape where tests run; it costs a user nothing.
    pub(super) fn described(&self, key: &str, fits: fn(&Kind) -> bool) {
        debug_assert!(
            self.shape.find(key).is_some_and(|key| fits(&key.kind)),
            "`{}{key}` is not described as it is read: see `data::shape`",
            self.name
        );
    }

    /// What a key takes.
    pub(super) fn kind(&self, key: &str) -> Option<&'static Kind> {
        self.shape.find(key).map(|key| &key.kind)
    }

    /// Reports a fault.
    pub fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// The value of a key, of whatever type. YAML's null is as good as no value.
    pub fn node(&mut self, key: &'static str) -> Option<&'t Node> {
        self.asked.push(key);
        self.table.get(key).filter(|node| node.value != Value::Null)
    }

    pub(super) fn wrong(&mut self, key: &str, node: &Node, expected: &'static str) {
        let name = format!("{}{key}", self.name);
        self.faults.push(
            Diagnostic::new(&WRONG_TYPE)
                .arg("key", name)
                .arg("expected", expected)
                .arg("found", node.value.kind())
                .at(node.span.clone()),
        );
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<(&'t str, Range<usize>)> {
        self.described(key, is_text);
        let node = self.node(key)?;
        if let Value::Text(text) = &node.value {
            return Some((text, node.span.clone()));
        }
        self.wrong(key, node, "text");
        None
    }

    /// A text that must be there; `whole` is the place to name if it is not.
    pub fn required_text(
        &mut self,
        key: &'static str,
        whole: Range<usize>,
    ) -> Option<(&'t str, Range<usize>)> {
        if self.table.get(key).is_none() {
            self.asked.push(key);
            let name = format!("{}{key}", self.name);
            self.faults.push(Diagnostic::new(&MISSING_KEY).arg("key", name).at(whole));
            return None;
        }
        self.text(key)
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        self.described(key, |kind| matches!(kind, Kind::Boolean));
        let node = self.node(key)?;
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        self.wrong(key, node, "boolean");
        None
    }

    /// A whole number from 1 on.
    pub fn count(&mut self, key: &'static str) -> Option<usize> {
        self.described(key, |kind| matches!(kind, Kind::Count));
        let node = self.node(key)?;
        match node.value {
            Value::Integer(value) if value > 0 => usize::try_from(value).ok(),
            Value::Integer(_) => {
                let name = format!("{}{key}", self.name);
                let fault = Diagnostic::new(&WRONG_TYPE).arg("key", name);
                let fault = fault.arg("expected", "count").arg("found", "too-small");
                self.faults.push(fault.at(node.span.clone()));
                None
            }
            _ => {
                self.wrong(key, node, "count");
                None
            }
        }
    }

    /// A whole number between the bounds that the key has.
    pub fn number<N: TryFrom<i64>>(&mut self, key: &'static str) -> Option<N> {
        self.described(key, |kind| matches!(kind, Kind::Within(..)));
        let node = self.node(key)?;
        let Value::Integer(value) = node.value else {
            self.wrong(key, node, "number");
            return None;
        };
        let (low, high) = match self.shape.find(key).map(|key| &key.kind) {
            Some(Kind::Within(low, high)) => (*low, *high),
            _ => (0, u32::MAX),
        };
        if (i64::from(low)..=i64::from(high)).contains(&value) {
            return N::try_from(value).ok();
        }
        let name = format!("{}{key}", self.name);
        let fault = Diagnostic::new(&OUT_OF_RANGE).arg("key", name).arg("value", value.to_string());
        let fault = fault.arg("low", u64::from(low)).arg("high", u64::from(high));
        self.faults.push(fault.at(node.span.clone()));
        None
    }

    /// A table.
    pub fn table(&mut self, key: &'static str) -> Option<(&'t Table, Range<usize>)> {
        self.described(key, |kind| matches!(kind, Kind::Table(_) | Kind::Map(..)));
        let node = self.node(key)?;
        if let Value::Table(table) = &node.value {
            return Some((table, node.span.clone()));
        }
        self.wrong(key, node, "table");
        None
    }

    /// A list of tables.
    pub fn tables(&mut self, key: &'static str) -> Vec<(&'t Table, Range<usize>)> {
        self.described(key, |kind| matches!(kind, Kind::Tables(_)));
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.wrong(key, node, "tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            match &item.value {
                Value::Table(table) => tables.push((table, item.span.clone())),
                _ => self.wrong(key, item, "table"),
            }
        }
        tables
    }

    /// A list of texts, each with its place.
    pub fn texts(&mut self, key: &'static str) -> Option<Vec<(&'t str, Range<usize>)>> {
        self.described(key, is_list);
        let node = self.node(key)?;
        let Value::List(items) = &node.value else {
            self.wrong(key, node, "texts");
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.push((text.as_str(), item.span.clone())),
                _ => self.wrong(key, item, "text"),
            }
        }
        Some(texts)
    }

    /// A list of texts, or one text alone for a list of one.
    pub fn text_or_texts(&mut self, key: &'static str) -> Option<Vec<(&'t str, Range<usize>)>> {
        self.described(key, |kind| match kind {
            Kind::Either(kinds) => kinds.iter().any(is_text) && kinds.iter().any(is_list),
            _ => false,
        });
        match self.table.get(key) {
            Some(Node { value: Value::Text(text), span }) => {
                self.asked.push(key);
                Some(vec![(text, span.clone())])
            }
            _ => self.texts(key),
        }
    }

    /// A table whose keys are free and whose values are texts.
    pub fn text_table(&mut self, key: &'static str) -> Vec<(&'t str, &'t str, &'t Node)> {
        let Some((table, _)) = self.table(key) else { return Vec::new() };
        let mut texts = Vec::new();
        for (name, _, node) in &table.entries {
            match &node.value {
                Value::Text(text) => texts.push((name.as_str(), text.as_str(), node)),
                Value::Null => {}
                _ => self.wrong(&format!("{key}.{name}"), node, "text"),
            }
        }
        texts
    }

    /// Reports every key that nobody asked for, with the nearest one that somebody did.
    /// Keys in `elsewhere` are right in another place and left alone here.
    pub fn finish(self, elsewhere: &[&str]) {
        debug_assert!(
            self.asked.iter().all(|key| self.shape.find(key).is_some())
                && self.shape.keys.iter().all(|key| self.asked.contains(&key.name)),
            "`{}` does not read what is described, or describes what is not read: {:?}",
            self.name,
            self.asked
        );
        for (name, at, _) in &self.table.entries {
            let asked = self.asked.contains(&name.as_str()) && self.shape.find(name).is_some();
            if asked || elsewhere.contains(&name.as_str()) {
                continue;
            }
            let near = nearest(name, self.asked.iter().copied());
            self.faults.push(
                Diagnostic::new(&UNKNOWN_KEY)
                    .arg("key", format!("{}{name}", self.name))
                    .arg("near", near.unwrap_or("none"))
                    .at(at.clone()),
            );
        }
    }
}

fn is_text(kind: &Kind) -> bool {
    match kind {
        Kind::Text | Kind::Id | Kind::Tag | Kind::Url | Kind::Choice(_) => true,
        Kind::Duration(..) | Kind::TimeOfDay => true,
        // Every one of them is written as a text, though not every text will do.
        Kind::Either(kinds) => kinds.iter().all(is_text),
        _ => false,
    }
}

fn is_list(kind: &Kind) -> bool {
    match kind {
        Kind::List(item) | Kind::Some(item) => is_text(item),
        Kind::Either(kinds) => kinds.iter().any(is_list),
        _ => false,
    }
}
