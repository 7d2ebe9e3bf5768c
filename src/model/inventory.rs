//! What the catalogs of a network define, as far as the rules over the whole plan must know it when
//! the catalogs' texts are gone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Given, Layer, Locale, SectionIx};

/// What the catalogs define.
#[derive(Clone, Default, Debug)]
pub struct Inventory {
    /// The strings of the network and its sections, in the reference language where that has them.
    pub defined: Vec<Defined>,
    /// The ids that the theme has itself.
    pub theme: BTreeSet<String>,
    /// The messages and terms that each refers to, in any language.
    pub leads: BTreeMap<String, BTreeSet<String>>,
    /// For the strings that a section's own templates ask for: the values that they ask for, in each
    /// of its languages.
    pub asked: BTreeMap<(String, SectionIx), Vec<Asked>>,
    /// What the strings are given, by templates and the renderer.
    pub given: Given,
}

/// A message or term with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Defined {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Whose it is.
    pub layer: Layer,
    /// Its language.
    pub locale: Locale,
    /// The file.
    pub path: String,
    /// Where its name stands in it: bytes.
    pub span: Range<usize>,
    /// Whether its comment says that it is meant for something else than the site.
    pub elsewhere: bool,
}

/// The values that a string asks for in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The language.
    pub locale: Locale,
    /// By itself, and through the messages that it refers to.
    pub values: BTreeSet<String>,
}
