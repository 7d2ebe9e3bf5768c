//! An existing repository → the settings that fit it. Nothing is changed: what is guessed comes back
//! as a value, with what it is guessed from.

mod candidates;
mod choose;
mod files;
mod generators;
mod keys;
mod place;
mod tags;
mod write;

use crate::model::Locale;
use crate::system::System;

pub use keys::Keys;
pub use write::settings_text;

/// What a repository seems to be.
#[derive(Clone, Debug)]
pub struct Adoption {
    /// The pattern of the variants.
    pub layout: String,
    /// The pattern of the originals, where they lie elsewhere.
    pub source: Option<String>,
    /// Folders of the root in which originals lie too, where they lie in the root.
    pub folders: Vec<String>,
    /// The language of the originals, and what says so.
    pub source_locale: (Locale, Because),
    /// The languages, the originals' first, then by how much there is in them.
    pub locales: Vec<Tongue>,
    /// Articles.
    pub articles: usize,
    /// Translations whose original is there.
    pub paired: usize,
    /// Whether articles lie in folders, so that their last names alone may be the same.
    pub nested: bool,
    /// What its front matter says.
    pub keys: Keys,
    /// Patterns of Markdown that lies among the articles and is none.
    pub exclude: Vec<String>,
    /// Where the site stands, if a generator's settings say so.
    pub url: Option<String>,
    /// The settings of generators that were read.
    pub generators: Vec<String>,
    /// Markdown that has no place in the layout, by folder, with how many files.
    pub unplaced: Vec<(String, usize)>,
    /// Folders and names that look like languages and are not taken for such, with how many of
    /// their files pair.
    pub doubted: Vec<(String, usize)>,
    /// Other layouts that would fit some files, with how many translations they pair.
    pub rivals: Vec<(String, usize)>,
    /// Markdown files that were looked at.
    pub markdown: usize,
    /// Files that Hexapla does not read: `.mdx`.
    pub foreign: usize,
}

/// A language of a repository.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// Its locale.
    pub locale: Locale,
    /// What it is called in paths, where that is not its tag.
    pub spelling: Option<String>,
    /// Its texts.
    pub texts: usize,
    /// Those whose original is there.
    pub paired: usize,
}

/// What says which language the originals are in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// A generator's settings.
    Declared,
    /// It has the most texts.
    Most,
    /// Its letters: the others are written otherwise.
    Letters,
    /// Nothing; it is the usual one.
    Usual,
}

/// Looks at what lies in the root. `None` if no two files seem to be one text in two languages.
#[must_use]
pub fn adopt(system: &dyn System) -> Option<Adoption> {
    let files = files::walk(system);
    let hints = generators::read(system, &files);
    let chosen = choose::choose(system, &files, &hints)?;
    Some(place::place(system, &files, &hints, chosen))
}
