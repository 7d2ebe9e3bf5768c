//! Structured data with spans: TOML and YAML become one tree, read by a reader that reports every
//! fault with its place instead of stopping at the first.

mod lengths;
mod moments;
mod reader;
pub mod schema;
pub mod shape;
mod toml;
mod yaml;

use std::ops::Range;

use crate::diag::{Diagnostic, Rule};
use crate::model::KeyNames;

pub use lengths::{duration_in, duration_text};
pub use moments::{day_in, moment_in};
pub use reader::Reader;

/// Text that is no TOML.
pub static TOML_SYNTAX: Rule = Rule::error("toml-syntax");
/// Text that is no YAML, or tries to overwhelm its reader.
pub static YAML_SYNTAX: Rule = Rule::error("yaml-syntax");
/// Arrays or tables nested too deeply.
pub static DATA_TOO_DEEP: Rule = Rule::error("data-too-deep");
/// A key that nobody reads.
pub static UNKNOWN_KEY: Rule = Rule::warning("unknown-key");
/// A value of another type than its key takes.
pub static WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A key that must be there.
pub static MISSING_KEY: Rule = Rule::error("missing-key");

/// A number outside of what its key takes.
pub static OUT_OF_RANGE: Rule = Rule::error("out-of-range");
/// A date that is not in the calendar.
pub static BAD_DATE: Rule = Rule::error("bad-date");
/// An instant that is none.
pub static BAD_INSTANT: Rule = Rule::error("bad-instant");

/// A length of time that is none, or outside of what its key takes.
pub static BAD_DURATION: Rule = Rule::error("bad-duration");
/// A time of day that no clock shows.
pub static BAD_TIME_OF_DAY: Rule = Rule::error("bad-time-of-day");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[
    &BAD_DATE,
    &BAD_DURATION,
    &BAD_INSTANT,
    &BAD_TIME_OF_DAY,
    &DATA_TOO_DEEP,
    &MISSING_KEY,
    &OUT_OF_RANGE,
    &TOML_SYNTAX,
    &UNKNOWN_KEY,
    &WRONG_TYPE,
    &YAML_SYNTAX,
];

/// The two notations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notation {
    /// TOML 1.x.
    Toml,
    /// YAML 1.2, one document.
    Yaml,
}

/// A value and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Bytes of the text.
    pub span: Range<usize>,
}

/// A value of either notation.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// YAML's null.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal as it is written.
    Decimal(String),
    /// A TOML date or time as it is written.
    Date(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

impl Value {
    /// The name of the type, as an argument of messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Decimal(_) => "decimal",
            Self::Date(_) => "date",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Table(_) => "table",
        }
    }
}

/// A table in the order of its text.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Table {
    /// Name, where the name stands, and value.
    pub entries: Vec<(String, Range<usize>, Node)>,
}

impl Table {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|(name, ..)| name == key).map(|(.., node)| node)
    }

    /// Takes a value out: that of a key of this name, else of keys in each other's tables, with dots
    /// between them. A table that holds nothing else goes with it.
    pub fn take(&mut self, name: &str) -> Option<Node> {
        if let Some(ix) = self.entries.iter().position(|(known, ..)| known == name) {
            return Some(self.entries.remove(ix).2);
        }
        let (first, rest) = name.split_once('.')?;
        let ix = self.entries.iter().position(|(known, ..)| known == first)?;
        let Value::Table(inner) = &mut self.entries[ix].2.value else { return None };
        let found = inner.take(rest);
        if found.is_some() && inner.entries.is_empty() {
            self.entries.remove(ix);
        }
        found
    }

    /// Gives the keys their own names where the network calls them otherwise, and leaves out those
    /// of other programs. Of several names for one key its own counts, then the first in the
    /// settings; the others keep their names, and are unknown. A key that the settings leave to
    /// another program by its very name is that program's, whatever it means to us.
    pub fn adopt(&mut self, names: &KeyNames) {
        let also = |name: &String| names.also.values().flatten().any(|other| other == name);
        self.entries.retain(|(name, ..)| !names.ignored.contains(name) || also(name));
        for (own, also) in &names.also {
            let there = |name: &str| self.entries.iter().position(|(known, ..)| known == name);
            let first = also.iter().find_map(|name| there(name));
            if let (Some(ix), None) = (first, there(own)) {
                (*own).clone_into(&mut self.entries[ix].0);
            }
        }
        self.entries.retain(|(name, ..)| KeyNames::own(name).is_some() || !names.ignores(name));
    }
}

/// Parses `text`; spans are moved by `offset` bytes, for front matter that lies inside a file.
///
/// Returns what could be read, and every fault.
#[must_use]
pub fn parse(
    notation: Notation,
    text: &str,
    offset: usize,
    depth: usize,
) -> (Table, Vec<Diagnostic>) {
    if let Some(at) = too_deep(text, depth) {
        let span = offset + at..offset + at + 1;
        return (
            Table::default(),
            vec![Diagnostic::new(&DATA_TOO_DEEP).arg("limit", depth).at(span)],
        );
    }
    match notation {
        Notation::Toml => toml::parse(text, offset),
        Notation::Yaml => yaml::parse(text, offset, depth),
    }
}

/// Where brackets outside of strings and comments first nest deeper than `depth`. Both parsers
/// have limits of their own; this one bounds their work before they begin.
fn too_deep(text: &str, depth: usize) -> Option<usize> {
    let (mut level, mut quote, mut escaped, mut comment) = (0_usize, None, false, false);
    for (ix, byte) in text.bytes().enumerate() {
        if byte == b'\n' {
            (comment, quote, escaped) = (false, None, false);
            continue;
        }
        if comment {
            continue;
        }
        if let Some(end) = quote {
            match byte {
                b'\\' if end == b'"' => escaped = !escaped,
                b if b == end && !escaped => quote = None,
                _ => escaped = false,
            }
            continue;
        }
        match byte {
            b'"' | b'\'' => quote = Some(byte),
            b'#' => comment = true,
            b'[' | b'{' => {
                level += 1;
                if level > depth {
                    return Some(ix);
                }
            }
            b']' | b'}' => level = level.saturating_sub(1),
            _ => {}
        }
    }
    None
}
