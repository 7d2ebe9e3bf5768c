//! Articles: one piece with a stable id, and what is not translated about it.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::{Checks, Facts, LocaleIx, Moment, PolicyLayer, SectionIx};

/// An article's id: its path under `content/`, such as `2022/university-report`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(Arc<str>);

impl ArticleId {
    /// Takes a path relative to `content/`.
    #[must_use]
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last segment, which is the default slug.
    #[must_use]
    pub fn last_segment(&self) -> &str {
        super::path::name(&self.0)
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A calendar day, year-month-day in the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day {
    /// 0–9999.
    pub year: i16,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What one section does with an article.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Placement {
    /// Stays at the head of the listing.
    pub pin: bool,
    /// Whom the editor's veto covers.
    pub veto: Veto,
    /// The instant before which this section does not show it.
    pub embargo: Option<Moment>,
    /// The section whose page is the canonical one.
    pub canonical: Option<SectionIx>,
}

/// An editor's word that an article must not go live.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Veto {
    /// No veto.
    #[default]
    None,
    /// Every edition of the section.
    All,
    /// These locales' editions.
    Locales(Vec<LocaleIx>),
}

impl Veto {
    /// Whether it covers the edition in `locale`.
    #[must_use]
    pub fn covers(&self, locale: LocaleIx) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Locales(locales) => locales.contains(&locale),
        }
    }
}

/// `article.toml`, validated: everything about an article that is not translated.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ArticleMeta {
    /// The locale of the original.
    pub source: Option<LocaleIx>,
    /// The day that it bears.
    pub date: Option<Day>,
    /// The day of its last change of substance.
    pub updated: Option<Day>,
    /// The instant before which it must not be seen.
    pub embargo: Option<Moment>,
    /// Its kind of content.
    pub kind: Option<String>,
    /// What is asked before it may go live.
    pub policy: PolicyLayer,
    /// The day on which it was retracted.
    pub retracted: Option<Day>,
    /// The days on which its text was corrected, in order, each once.
    pub corrections: Vec<Day>,
    /// Topic ids; their names are the strings `topic-<id>`.
    pub topics: Vec<String>,
    /// Names of authors, the same in every locale.
    pub authors: Vec<String>,
    /// The sections that take it; all if not said.
    pub sections: Option<Vec<SectionIx>>,
    /// Per section, where something is said.
    pub placements: BTreeMap<SectionIx, Placement>,
    /// The picture at its head, a file beside it.
    pub lead_image: Option<String>,
    /// Its values.
    pub facts: Facts,
    /// By name: where each of them stands in the file, in bytes.
    pub fact_places: BTreeMap<String, Range<usize>>,
    /// The series that it belongs to.
    pub series: Option<String>,
    /// What holds for the rules in all its variants.
    pub checks: Checks,
}
