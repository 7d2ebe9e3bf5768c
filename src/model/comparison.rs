//! What two revisions of an original mean for one translation of the older one.

use super::{Severity, UnitKind};

/// What became of a translation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Drift {
    /// Nothing is owed.
    Current,
    /// Links and marks are to be mended; there is nothing to translate.
    Markup,
    /// There is something to translate, or to take out.
    Stale,
}

/// How one unit stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ComparedState {
    /// As it was, or the translation says already what the original says now.
    Current,
    /// Only links, marks or the kind of block changed.
    Markup,
    /// As it was, in another place.
    Moved,
    /// The original says something else.
    Stale,
    /// The translation does not have it.
    Missing,
    /// The translation alone has it.
    Extra,
}

/// One unit, by its places in the three texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ComparedUnit {
    /// What it is.
    pub kind: UnitKind,
    /// How it stands.
    pub state: ComparedState,
    /// How much the original changed; none if it did not.
    pub severity: Option<Severity>,
    /// Its place in the older revision.
    pub old: Option<usize>,
    /// Its place in the newer revision.
    pub new: Option<usize>,
    /// Its place in the translation.
    pub variant: Option<usize>,
}

/// A translation of an older revision, held against a newer one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// What became of it.
    pub verdict: Drift,
    /// The worst that happened to any unit; none if nothing did.
    pub severity: Option<Severity>,
    /// In the order of the newer revision; what it no longer has stands where it was.
    pub units: Vec<ComparedUnit>,
    /// Whether what is to be mended stands between the units: a line across the page, a list's first
    /// number, how a column is aligned.
    pub frame: bool,
}

impl Drift {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Markup => "markup",
            Self::Stale => "stale",
        }
    }
}

impl ComparedState {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Markup => "markup",
            Self::Moved => "moved",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Extra => "extra",
        }
    }
}

impl ComparedUnit {
    /// Whether the change from the older revision to the newer one asks something of the
    /// translation: what it left out before, or added, is not the change's doing.
    #[must_use]
    pub fn drift(&self) -> Drift {
        let changed = self.severity >= Some(Severity::Minor);
        let changed_in_marks = self.severity == Some(Severity::Markup);
        match self.state {
            ComparedState::Stale => Drift::Stale,
            ComparedState::Missing | ComparedState::Extra if changed => Drift::Stale,
            ComparedState::Markup => Drift::Markup,
            // A macro that says no words.
            ComparedState::Missing if changed_in_marks && self.old.is_none() => Drift::Markup,
            ComparedState::Extra if changed_in_marks => Drift::Markup,
            _ => Drift::Current,
        }
    }
}
