//! An article's typed values, written once and used by every variant.

use std::collections::BTreeMap;

/// One value.
#[derive(Clone, PartialEq, Debug)]
pub enum Fact {
    /// A whole number.
    Integer(i64),
    /// A decimal as it is written, such as `12.50`: never a binary fraction.
    Decimal(String),
    /// A short text that is the same in every locale, such as a name.
    Text(String),
}

/// The facts of an article by name.
pub type Facts = BTreeMap<String, Fact>;
