//! Fluent catalogs: the UI strings of a locale, by layer.

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
