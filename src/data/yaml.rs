//! YAML into the common tree. Anchors and aliases are bounded, duplicate keys refused.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use super::{Node, Table, Value, YAML_SYNTAX};
use crate::diag::Diagnostic;
use crate::messages::causes;

pub(super) fn parse(text: &str, offset: usize, depth: usize) -> (Table, Vec<Diagnostic>) {
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return (Table::default(), Vec::new());
    }
    let mut options = serde_saphyr::Options::default();
    options.with_snippet = false;
    // YAML 1.2: `no` is a language, and `on` a word.
    options.strict_booleans = true;
    options.budget = serde_saphyr::budget! {
        max_depth: depth,
        max_aliases: 64,
        max_anchors: 64,
        max_nodes: 20_000,
        max_events: 60_000,
        max_documents: 1,
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(root) => match convert(root, text, offset) {
            Node { value: Value::Table(table), .. } => (table, Vec::new()),
            Node { value, span } => {
                let fault = Diagnostic::new(&super::WRONG_TYPE)
                    .arg("key", "---")
                    .arg("expected", "table")
                    .arg("found", value.kind())
                    .at(span);
                (Table::default(), vec![fault])
            }
        },
        Err(error) => {
            let span = error.location().map_or(0..0, |l| range(l, text));
            let error = error.without_snippet();
            let said = error.to_string();
            let said = said.lines().next().unwrap_or_default();
            // It counts lines from the fence; the diagnostic says the file's own.
            let said = said.rsplit_once(" at line ").map_or(said, |(said, _)| said);
            let twice = match error {
                serde_saphyr::Error::DuplicateMappingKey { key, .. } => key.as_deref(),
                _ => None,
            };
            let fault = Diagnostic::new(&YAML_SYNTAX)
                .arg("detail", causes::yaml(said, twice))
                .at(span.start + offset..span.end + offset);
            (Table::default(), vec![fault])
        }
    }
}

enum Raw {
    Null,
    Bool(bool),
    Integer(i64),
    Float,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Table(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(i64::try_from(value).map_or(Raw::Float, Raw::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Float)
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            let value = map.next_value()?;
            entries.push((key, value));
        }
        Ok(Raw::Table(entries))
    }
}

fn convert(raw: Spanned<Raw>, text: &str, offset: usize) -> Node {
    let mut span = range(raw.referenced, text);
    // A text without quotation marks seems to go on to the next one.
    if let (Raw::Text(_), Some(written)) = (&raw.value, text.get(span.clone())) {
        span.end = span.start + written.trim_end().len();
    }
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Integer(value) => Value::Integer(value),
        Raw::Float => Value::Decimal(text.get(span.clone()).unwrap_or_default().trim().to_owned()),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => {
            Value::List(items.into_iter().map(|item| convert(item, text, offset)).collect())
        }
        Raw::Table(entries) => Value::Table(Table {
            entries: entries
                .into_iter()
                .map(|(key, value)| {
                    let at = range(key.referenced, text);
                    let node = convert(value, text, offset);
                    (key.value, at.start + offset..at.end + offset, node)
                })
                .collect(),
        }),
    };
    Node { value, span: span.start + offset..span.end + offset }
}

fn range(location: Location, text: &str) -> std::ops::Range<usize> {
    let span = location.span();
    let clamp = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).min(text.len());
    let Some(start) = span.byte_offset() else {
        // Some errors know their line and column only, both from 1.
        let lines = text.split_inclusive('\n').take(clamp(location.line().saturating_sub(1)));
        let begin: usize = lines.map(str::len).sum();
        let columns = text[begin..].chars().take(clamp(location.column().saturating_sub(1)));
        let at = begin + columns.map(char::len_utf8).sum::<usize>();
        return at..at;
    };
    clamp(start)..clamp(start + span.byte_len().unwrap_or(0)).max(clamp(start))
}
