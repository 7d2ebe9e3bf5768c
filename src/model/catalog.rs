//! Fluent catalogs: the UI strings of a locale, by layer.

use std::ops::Range;

use super::{Locale, SectionIx};

/// Whose strings they are; a later layer wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Layer {
    /// Built in with the theme.
    Theme,
    /// The network's `locales/`.
    Network,
    /// A section's `locales/`.
    Section(SectionIx),
}

/// The sound entries of one file.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Whose strings.
    pub layer: Layer,
    /// In which locale.
    pub locale: Locale,
    /// The file, relative to the root; built-in ones begin with `theme/`.
    pub path: String,
    /// Fluent source of the entries that parse, one after the other.
    pub source: String,
    /// Ids of its messages, in order.
    pub messages: Vec<String>,
}

/// A file's entries one by one, before any of them is refused.
#[derive(Clone, Debug)]
pub struct Entries {
    /// Whose strings.
    pub layer: Layer,
    /// In which locale.
    pub locale: Locale,
    /// The file, relative to the root; built-in ones begin with `theme/`.
    pub path: String,
    /// In the order of the file, each id once.
    pub entries: Vec<CatalogEntry>,
}

/// A message or term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CatalogEntry {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Its Fluent source.
    pub source: String,
    /// Where its name stands: bytes of the file.
    pub span: Range<usize>,
    /// What it refers to.
    pub uses: Uses,
}

/// What a message refers to, in its value and its attributes, each once.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Uses {
    /// Names of variables, without the `$`.
    pub variables: Vec<String>,
    /// Ids of messages and terms; a term's begins with `-`.
    pub messages: Vec<String>,
    /// Names of functions.
    pub functions: Vec<String>,
    /// Its choices between forms.
    pub choices: Vec<Choice>,
}

/// A choice between forms.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Choice {
    /// The variable that decides, by itself or through `NUMBER`.
    pub variable: Option<String>,
    /// Whether it is decided by order (first, second) and not by number.
    pub ordinal: bool,
    /// The names of the forms; numbers are left out.
    pub keys: Vec<String>,
}

/// A string that a template or an article's metadata asks for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct UsedString {
    /// Its id.
    pub id: String,
    /// The section whose template asks; every section if it is the theme's or the network's.
    pub section: Option<SectionIx>,
    /// The file that asks.
    pub path: String,
}
