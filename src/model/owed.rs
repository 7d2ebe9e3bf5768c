//! What a variant owes its original, with the words that it takes to mend it.

use std::ops::Range;

use super::article::Day;
use super::{ArticleId, Locale, Print, Severity, UnitKind, UnitState};

/// What one variant owes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owed {
    /// Its article.
    pub article: ArticleId,
    /// Its locale.
    pub locale: Locale,
    /// The locale of the original.
    pub source_locale: Locale,
    /// The original's file.
    pub source_path: String,
    /// The variant's file.
    pub variant_path: String,
    /// Whether anybody recorded what it was made from.
    pub is_recorded: bool,
    /// Units that something is to be done about, in the order of the original.
    pub units: Vec<OwedUnit>,
    /// Every unit of the original, in its order.
    pub steps: Vec<Step>,
    /// Those of the units that the original took back: their places among the units, and bytes of the variant's file.
    pub gone: Vec<(usize, Range<usize>)>,
}

/// A unit of the original, and where both sides stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Bytes of the original's file.
    pub source: Range<usize>,
    /// Its fingerprint.
    pub print: Print,
    /// Bytes of the variant's file; none if it does not have it.
    pub variant: Option<Range<usize>>,
    /// Its place among the units that something is to be done about, if it is one.
    pub unit: Option<usize>,
}

/// A unit that something is to be done about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwedUnit {
    /// What it is.
    pub kind: UnitKind,
    /// For alternative texts: the picture's file name.
    pub label: Option<String>,
    /// What is owed.
    pub debt: Debt,
    /// How much the original changed, as far as that is known.
    pub severity: Option<Severity>,
    /// The day on which the debt was first seen.
    pub since: Option<Day>,
    /// Whether it stands elsewhere than in the original.
    pub moved: bool,
    /// The fingerprint of what this was made from, if that is known.
    pub base: Option<Print>,
    /// What the original said when this was made; none if nobody knows.
    pub old: Option<String>,
    /// What it says now; none if it no longer has it.
    pub new: Option<String>,
    /// What the variant says; none if it does not have it.
    pub present: Option<String>,
    /// Where links and pictures of the original lead that the variant's do not; told of what owes only a
    /// link or a mark.
    pub targets: Vec<String>,
    /// The line in the original's file, from 1.
    pub source_line: Option<usize>,
    /// The line in the variant's file, from 1.
    pub variant_line: Option<usize>,
}

/// What is owed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Debt {
    /// How the unit stands in the variant.
    Unit(UnitState),
    /// The original took it back, and the variant still says it.
    TakenBack,
    /// The variant alone has it.
    Extra,
}

impl Debt {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unit(state) => state.as_str(),
            Self::TakenBack => "taken-back",
            Self::Extra => "extra",
        }
    }
}

/// A piece of a text that was edited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Whether it stayed.
    pub edit: Edit,
    /// The words, with the spaces between them.
    pub text: String,
}

/// What became of a piece of text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Edit {
    /// It stayed.
    Same,
    /// It was taken out.
    Removed,
    /// It was put in.
    Added,
}

impl Edit {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Removed => "removed",
            Self::Added => "added",
        }
    }
}
